//! The scap format: reader, writer, and the state that a capture's blocks hold.
//!
//! A .scap file is pcapng-shaped: blocks of a type, a length, a body and the length again; often gzip as a whole.

pub mod block;
mod cursor;
mod error;
mod event_block;
mod reader;
mod source;
pub mod state;
mod state_blocks;

pub use error::{Damage, ReadError};
pub use reader::{Item, Reader, Section};
