//! A capture: runs a source of events, writes its bytes to the output, and ends it.
//!
//! [`Capture`] polls the source until a signal, a limit, the toolbar, the front end or the command ends the capture.
//! [`CaptureOutput`] writes the bytes in a thread of its own, so that a slow disk or reader does not keep the rings
//! from being read. [`SelfExclusion`](syscap_live::SelfExclusion) finds the processes whose calls must not be captured, because each captured call
//! would cause more of them. [`WaitingCommand`] starts the command that is captured.

mod blocks;
mod error;
mod live;
mod output;
mod parent;
mod run;
mod waiting;

pub use error::CaptureError;
pub use live::live;
pub use output::{CaptureOutput, Unwritten, empty_capture};
pub use parent::ParentProcess;
pub use run::{Capture, CaptureOutcome, EndReason, Progress};
pub use waiting::{RUN_WHEN_CONTINUED, WaitingCommand, run_command};
