//! The scap format: reader, writer, and the state that a capture's blocks hold.

pub mod state;
