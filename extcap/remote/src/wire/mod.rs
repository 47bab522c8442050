//! The protocol between the two ends of a remote capture.
//!
//! Both directions are a sequence of frames ([`frame`]): a kind, a length, and content. The far end begins with a
//! [`Hello`]. The near end answers with a [`CaptureRequest`]. Then the far end sends the state of the machine in parts,
//! [`Begun`], and events ([`events`]) until the near end sends [`Command::Stop`], and after the last event [`Ended`].
//! Meanwhile the near end sends commands, each with a number that its [`Reply`] repeats.
//!
//! Both ends are the same version of the program, which the near end has brought along or found by its digest. A
//! [`Hello`] of another [`VERSION`] ends the capture. All content but events is JSON: it is rare, and serde bounds what
//! a hostile end can do with it.

pub mod events;
pub mod frame;
mod message;
mod varint;

pub use message::{Begun, CaptureRequest, Command, Ended, Failure, Hello, NearMachine, Reply, Tick};

/// The version of the protocol.
pub const VERSION: u32 = 1;

/// An end of the connection that does not keep to the protocol, or the end of the connection.
#[derive(Debug, thiserror::Error)]
pub enum WireError {
    /// The connection cannot be read or written.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The connection ended within a frame.
    #[error("the stream ends within the frame at byte {offset}")]
    Truncated {
        /// Offset of the frame in bytes since the beginning of the stream.
        offset: u64,
    },
    /// A frame is longer than any that the program sends.
    #[error("the frame at byte {offset} has {length} bytes, and at most {most} are valid")]
    TooLong {
        /// Offset of the frame in bytes since the beginning of the stream.
        offset: u64,
        /// Length of the frame's content in bytes.
        length: u64,
        /// Largest valid length in bytes.
        most: u64,
    },
    /// A frame's content is not valid.
    #[error("the frame at byte {offset} is not valid: {problem}")]
    Invalid {
        /// Offset of the frame in bytes since the beginning of the stream.
        offset: u64,
        /// The problem.
        problem: String,
    },
}
