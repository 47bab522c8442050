//! The program as the far end of a remote capture: `syscapdump --far-end`, which the near end starts.

use std::io::{self, Write};
use std::process::ExitCode;

use syscap_live::{KernelFeed, SelfExclusion, snapshot};
use syscap_remote::far::{FarEnd, FarError, serve};
use syscap_remote::wire::NearMachine;
use syscap_session::stop::StopFlag;

use super::lists;
use crate::message::print_message;
use crate::options::List;

/// Prints a list of this machine as JSON: pairs of value and title.
pub fn print_list(name: &str) -> ExitCode {
    let Some(list) = List::ALL.into_iter().find(|list| list.name() == name) else {
        return fail(&format!("there is no list '{name}'"));
    };
    let text = serde_json::to_string(&lists::items(list)).unwrap_or_default();
    match io::stdout().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Captures for the near end at the other end of standard input and output. What the near end does not know goes to
/// standard error.
pub fn run() -> ExitCode {
    // A program that runs from a removed file has the number of its descriptor for a name. Without a name it runs, too.
    let _ = rustix::thread::set_name(c"syscapdump");
    let stop = match StopFlag::on_signals() {
        Ok(stop) => stop,
        Err(error) => return fail(&format!("cannot handle signals: {error}")),
    };
    let mut carriers = SelfExclusion::new([0, 1, 2]);
    let far = FarEnd {
        new_feed: &|settings| Ok(Box::new(KernelFeed::new(settings)?)),
        carriers: &mut || carriers.remote_carriers(),
        stop,
        system: snapshot::system(),
        machine: this_machine(),
        uid: rustix::process::geteuid().as_raw(),
    };
    match serve(io::stdin(), io::stdout(), far) {
        // The near end has asked for the end, or reports the failure itself.
        Ok(()) | Err(FarError::Source(_)) => ExitCode::SUCCESS,
        // Nobody is there any more who could be told.
        Err(FarError::Gone | FarError::Silent(_)) => ExitCode::FAILURE,
        Err(error) => fail(&error.to_string()),
    }
}

/// Returns this machine and pid namespace, by which the far end of a capture finds out that the near end is here, too;
/// `None` without /proc.
pub fn this_machine() -> Option<NearMachine> {
    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    let namespace = std::fs::read_link("/proc/self/ns/pid").ok()?;
    Some(NearMachine { boot: boot.trim().to_owned(), pid_namespace: namespace.to_str()?.to_owned() })
}

fn fail(text: &str) -> ExitCode {
    print_message(format_args!("syscapdump: {}", syscap::escape::printable_lines(text)));
    ExitCode::FAILURE
}
