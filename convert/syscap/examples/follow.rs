//! Prints what a process and those that it started did as processes: fork, execute a program, end. A process that
//! another one started stands further to the right:
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

/// Writes a line for each event that makes, changes or ends process `pid` of `capture` or one that descends from it.
pub fn run(capture: &str, pid: i64, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let mut events = Events::open(capture)?;
    while let Some(entry) = events.next()? {
        let Some(thread) = entry.machine.thread(&entry.context) else { continue };
        let (Some(depth), Some(what)) = (depth(&entry, thread, pid), what(&entry, thread)) else { continue };
        writeln!(out, "{:indent$}{} {what}", "", thread.pid, indent = 2 * depth)?;
    }
    Ok(())
}

/// How many generations a thread's process comes after process `pid`; `None` where it does not descend from it.
fn depth(entry: &EventEntry<'_>, thread: &Thread, pid: i64) -> Option<usize> {
    let ancestors = entry.machine.ancestors(thread).map(|ancestor| ancestor.pid);
    std::iter::once(thread.pid).chain(ancestors).position(|ancestor| ancestor == pid)
}

/// What an event says of its thread's process; `None`: nothing that belongs here.
fn what(entry: &EventEntry<'_>, thread: &Thread) -> Option<String> {
    let is_main = thread.tid == thread.pid;
    match event_name(&entry.event).as_str() {
        // The call that makes a process returns twice; in the new process it returns 0, and is the first event.
        "clone" | "clone3" | "fork" | "vfork" if is_main && entry.event.params.i64(RESULT) == Some(0) => {
            Some(format!("forked from {}", thread.ptid))
        }
        "execve" | "execveat" if entry.context.errno == 0 => Some(format!("$ {}", printable_text(&thread.cmdline))),
        "procexit" if is_main => Some("ended".to_owned()),
        _ => None,
    }
}
