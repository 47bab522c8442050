//! The scap format of sysdig, Falco and Stratoshark: reader, writer, and compatibility with current readers.
//!
//! A .scap file is framed like pcapng: each block has a type, a length, a body and the length again. The whole file is
//! often gzip. A section header is followed by the machine's state (properties, processes, fds, interfaces, users) and
//! the events. Block types and layouts are those of libscap's `scap_savefile.h` and `engine/savefile/scap_savefile.c`
//! (falcosecurity/libs); [`block`] has the numbers.
//!
//! [`ScapReader`] reads every version since 2014 in both byte orders, and converts numbers to little-endian.
//! [`ScapWriter`] writes the current layouts. [`Fitter`] adapts events to the readers of a [`Schema`], and
//! [`CompatibilitySurvey`] determines which readers support a capture as it is.
//!
//! There are two kinds of errors in a capture: [`ReadError`] ends the reading, and [`Damage`] is a block that is left
//! out. Both have the offset in the uncompressed capture.

pub mod block;
mod capture_output;
#[cfg(feature = "readers")]
mod capture_source;
#[cfg(feature = "readers")]
mod compatibility;
#[cfg(feature = "readers")]
pub(crate) mod cursor;
mod error;
#[cfg(feature = "readers")]
mod event_block;
mod fit;
#[cfg(feature = "readers")]
pub(crate) mod frames;
#[cfg(feature = "readers")]
mod reader;
mod schema;

#[cfg(feature = "readers")]
mod state_blocks;
mod state_writer;
mod writer;

pub use capture_output::Compression;
#[cfg(feature = "readers")]
pub use compatibility::{CompatibilitySurvey, ReaderSupport, SupportLevel};
pub use error::WriteError;
#[cfg(feature = "readers")]
pub use error::{Damage, DamageCause, ReadError};
pub use fit::{Fit, Fitter, LibsHandling, libs_handling};
#[cfg(feature = "readers")]
pub use reader::{ScapItem, ScapReader, Section};
pub use schema::{LossReason, Schema};
pub use writer::{ScapWriter, ScapWriterOptions};
