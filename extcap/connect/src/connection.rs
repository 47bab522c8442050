//! A connection to the program on the host.

use std::process::{ChildStdin, ChildStdout, ExitStatus};
use std::time::Duration;

use crate::far::{FarProgram, FarStreams, FarSystem};
use crate::near::{CarrierProcess, Messages};

/// A program that runs on another host. Dropping the value ends the carrier within bounded time, and with it the program.
#[derive(Debug)]
pub struct Connection {
    /// The host.
    pub system: FarSystem,
    /// The program on the host.
    pub program: FarProgram,
    streams: Option<Streams>,
    process: CarrierProcess,
    messages: Messages,
    is_ssh: bool,
}

/// The standard streams of the program on the host. Nothing else is in them.
#[derive(Debug)]
pub struct Streams {
    /// Its standard input. Dropping it ends the input.
    pub input: ChildStdin,
    /// Its standard output.
    pub output: ChildStdout,
}

/// How a connection ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The program on the host ended, with this exit code.
    Ended(i32),
    /// The line broke, or ssh failed otherwise. [`Messages`] has its words.
    LineBroken,
    /// The carrier was ended: by a signal, or because the limit was over.
    Killed,
}

impl Connection {
    pub(crate) fn new(
        system: FarSystem,
        program: FarProgram,
        streams: FarStreams,
        process: CarrierProcess,
        messages: Messages,
        is_ssh: bool,
    ) -> Self {
        let streams = Streams { input: streams.input, output: streams.output };
        Self { system, program, streams: Some(streams), process, messages, is_ssh }
    }

    /// Takes the streams. Returns `None` if they were taken before.
    pub fn take_streams(&mut self) -> Option<Streams> {
        self.streams.take()
    }

    /// Returns the messages of the carrier and the program on the host, which a thread collects.
    pub fn messages(&self) -> Messages {
        self.messages.clone()
    }

    /// Returns the process id of the carrier.
    pub fn carrier_id(&self) -> u32 {
        self.process.id()
    }

    /// Waits for the end of the program, at most for `limit`, then ends the carrier. The input of the program must be
    /// dropped for it to end by itself; if the streams were not taken, they are dropped here.
    pub fn finish(mut self, limit: Duration) -> Outcome {
        drop(self.streams.take());
        let outcome = match self.process.wait(limit) {
            Some(status) => self.outcome(status),
            None => {
                self.process.end();
                Outcome::Killed
            }
        };
        self.messages.wait_until_closed(MESSAGES_TIMEOUT);
        outcome
    }

    fn outcome(&self, status: ExitStatus) -> Outcome {
        match status.code() {
            Some(SSH_FAILED) if self.is_ssh => Outcome::LineBroken,
            Some(code) => Outcome::Ended(code),
            None => Outcome::Killed,
        }
    }
}

/// The exit code of ssh for its own failures.
const SSH_FAILED: i32 = 255;
/// The limit for the last messages after the end of the carrier. A process that it has left behind may keep the pipe open.
const MESSAGES_TIMEOUT: Duration = Duration::from_millis(500);
