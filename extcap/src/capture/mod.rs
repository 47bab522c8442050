//! Capture control: a source of events, where its bytes go, and what ends it.

mod blocks;
mod carriers;
mod cgroup;
mod error;
mod live;
mod run;
mod sink;
mod source;
mod stop;
mod waiting;

pub use carriers::Carriers;
pub use cgroup::cgroups;
pub use error::{CaptureError, SourceError};
pub use live::live;
pub use run::{Capture, End, Outcome, Progress};
pub use sink::{Sink, Unwritten, empty_capture};
pub use source::{CHUNK, NewSource, Polled, Source, Stats};
pub use stop::StopFlag;
pub use waiting::{RUN, WaitingCommand, run_command};
