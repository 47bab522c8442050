//! Prints the process events (fork, exec, exit) of a process and its descendants. Each generation is indented further:
//!
//! ```text
//! cargo run --example follow -- capture.scap 1000
//! ```

use std::error::Error;
use std::io::Write;

use syscap::escape::printable_text;
use syscap::event::event_name;
use syscap::machine::Thread;
use syscap::pipeline::events::{EventEntry, Events};
use syscap::schemas::params::RESULT;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(capture), Some(pid)) = (arguments.next(), arguments.next()) else {
        return Err("usage: follow CAPTURE PID".into());
    };
    run(&capture, pid.parse()?, &mut std::io::stdout().lock())
}

/// Writes a line for each event of `capture` that creates, changes or ends process `pid` or a descendant.
pub fn run(capture: &str, pid: i64, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let mut events = Events::open(capture)?;
    while let Some(entry) = events.next()? {
        let Some(thread) = entry.machine.thread(&entry.context) else { continue };
        let (Some(depth), Some(what)) = (depth(&entry, thread, pid), what(&entry, thread)) else { continue };
        writeln!(out, "{:indent$}{} {what}", "", thread.pid, indent = 2 * depth)?;
    }
    Ok(())
}

/// Returns the number of generations from process `pid` to a thread's process; `None` if it is not a descendant.
fn depth(entry: &EventEntry<'_>, thread: &Thread, pid: i64) -> Option<usize> {
    let ancestors = entry.machine.ancestors(thread).map(|ancestor| ancestor.pid);
    std::iter::once(thread.pid).chain(ancestors).position(|ancestor| ancestor == pid)
}

/// Returns the description of a process event; `None` for other events.
fn what(entry: &EventEntry<'_>, thread: &Thread) -> Option<String> {
    let is_main = thread.tid == thread.pid;
    match event_name(&entry.event).as_str() {
        // The call that creates a process returns twice. In the new process it returns 0, and is the first event.
        "clone" | "clone3" | "fork" | "vfork" if is_main && entry.event.params.i64(RESULT) == Some(0) => {
            Some(format!("forked from {}", thread.ptid))
        }
        "execve" | "execveat" if entry.context.errno == 0 => Some(format!("$ {}", printable_text(&thread.cmdline))),
        "procexit" if is_main => Some("ended".to_owned()),
        _ => None,
    }
}
