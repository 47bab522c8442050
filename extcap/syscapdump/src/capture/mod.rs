//! A capture: runs a source of events, writes its bytes to the output, and ends it.
//!
//! [`Capture`] polls the source until a signal, a limit, the toolbar, the front end or the command ends the capture.
//! [`CaptureOutput`] writes the bytes in a thread of its own, so that a slow disk or reader does not keep the rings
//! from being read.

mod blocks;
mod error;
mod output;
mod run;

pub use error::CaptureError;
pub use output::{CaptureOutput, Unwritten, empty_capture};
pub use run::{Capture, CaptureOutcome, EndReason, Progress};
