//! The scap format: reader, writer, and the state that a capture's blocks hold.
//!
//! A .scap file is pcapng-shaped: blocks of a type, a length, a body and the length again; often gzip as a whole.

pub mod block;
pub(crate) mod cursor;
mod error;
mod event_block;
mod fit;
pub(crate) mod frames;
mod output;
mod reader;
mod readers;
mod schema;
mod source;
pub mod state;
mod state_blocks;
mod state_writer;
mod writer;

pub use error::{Damage, ReadError, WriteError};
pub use fit::{Fit, Fitter, Reception, reception};
pub use output::Compression;
pub use reader::{Item, Reader, Section};
pub use readers::{Grade, Survey, Verdict};
pub use schema::{Reason, Schema};
pub use writer::{Writer, WriterOptions};
