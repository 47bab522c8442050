//! Windows and macOS: the system calls of other machines are captured, not those of this one.

use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::process::ExitCode;

use syscap_remote::wire::NearMachine;
use syscap_session::settings::Settings;
use syscap_session::source::{EventSource, SourceError};

use crate::options::List;

/// Fails: the system calls of this machine cannot be captured.
///
/// # Errors
/// Always.
pub fn live(_settings: &Settings) -> Result<Box<dyn EventSource>, SourceError> {
    Err(no_local_capture())
}

fn no_local_capture() -> SourceError {
    SourceError {
        what: "only Linux can capture its own system calls".to_owned(),
        remedy: "Name a Linux host to capture over SSH: --host HOST".to_owned(),
    }
}

/// The search for the processes that carry the capture. None of them is on a machine that is captured.
#[derive(Debug)]
pub struct SelfExclusion;

impl SelfExclusion {
    /// Returns no processes.
    pub fn processes(&mut self) -> Vec<u32> {
        Vec::new()
    }
}

/// Returns the search, which finds nothing.
pub fn self_exclusion<'a>(_files: impl IntoIterator<Item = &'a File>, _is_for_front_end: bool) -> SelfExclusion {
    SelfExclusion
}

/// A command that waits until the capture runs. There is none.
#[derive(Debug)]
pub enum WaitingCommand {}

impl WaitingCommand {
    /// Fails: a command runs on this machine, whose system calls cannot be captured.
    ///
    /// # Errors
    /// Always.
    pub fn new(_command: &[OsString]) -> Result<Self, SourceError> {
        Err(no_local_capture())
    }

    /// Returns the process id.
    pub fn id(&self) -> u32 {
        match *self {}
    }

    /// Lets the command run.
    ///
    /// # Errors
    /// None.
    pub fn resume(&mut self) -> io::Result<()> {
        match *self {}
    }

    /// `true` if the command has exited.
    pub fn has_ended(&mut self) -> bool {
        match *self {}
    }

    /// Returns the exit code.
    pub fn exit_code(&mut self) -> Option<ExitCode> {
        match *self {}
    }
}

/// Returns no items: the interfaces here capture other machines.
pub fn items(_list: List) -> Vec<(String, String)> {
    Vec::new()
}

/// Returns `None`: no far end is on this machine.
pub fn this_machine() -> Option<NearMachine> {
    None
}

/// Returns `None`: no process of a capture is on this machine.
pub fn run_internal(_args: &[OsString]) -> Option<ExitCode> {
    None
}
