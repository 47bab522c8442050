//! The scap format: reader, writer, and the state that a capture's blocks hold.
//!
//! A .scap file is pcapng-shaped: blocks of a type, a length, a body and the length again; often gzip as a whole.

pub mod block;
#[cfg(feature = "readers")]
pub(crate) mod cursor;
mod error;
#[cfg(feature = "readers")]
mod event_block;
mod fit;
#[cfg(feature = "readers")]
pub(crate) mod frames;
mod output;
#[cfg(feature = "readers")]
mod reader;
#[cfg(feature = "readers")]
mod readers;
mod schema;
#[cfg(feature = "readers")]
mod source;

#[cfg(feature = "readers")]
mod state_blocks;
mod state_writer;
mod writer;

pub use error::WriteError;
#[cfg(feature = "readers")]
pub use error::{Damage, Fault, ReadError};
pub use fit::{Fit, Fitter, Reception, reception};
pub use output::Compression;
#[cfg(feature = "readers")]
pub use reader::{Item, Reader, Section};
#[cfg(feature = "readers")]
pub use readers::{Grade, Survey, Verdict};
pub use schema::{Reason, Schema};
pub use writer::{Writer, WriterOptions};
