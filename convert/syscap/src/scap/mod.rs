//! The scap format of sysdig, Falco and Stratoshark: its reader, its writer, and what today's readers take.
//!
//! A .scap file has the shape of pcapng: blocks of a type, a length, a body and the length again, often gzip as a
//! whole. A section header, the machine's state (its properties, processes, fds, interfaces, users) and events follow
//! each other. Block types and layouts are those of libscap's `scap_savefile.h` and `engine/savefile/scap_savefile.c`
//! (falcosecurity/libs); [`block`] has their numbers.
//!
//! [`ScapReader`] takes every version since 2014, in both byte orders, and brings numbers to little-endian. [`ScapWriter`]
//! writes the layouts of today. [`Fitter`] decides how an event is written so that readers of a [`Schema`] take it, and
//! [`CompatibilitySurvey`] says which readers take a capture as it is.
//!
//! What can be wrong is of two kinds: [`ReadError`] ends a capture, and [`Damage`] is a block that was left out. Both
//! say at which byte of the uncompressed capture it is.

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
