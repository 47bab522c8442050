//! Capture control: a source of events, where its bytes go, and what ends it.

mod blocks;
mod caller;
mod carriers;
mod error;
mod live;
mod run;
mod sink;
mod waiting;

pub use caller::Caller;
pub use carriers::Carriers;
pub use error::CaptureError;
pub use live::live;
pub use run::{Capture, End, Outcome, Progress};
pub use sink::{Sink, Unwritten, empty_capture};
pub use waiting::{RUN, WaitingCommand, run_command};
