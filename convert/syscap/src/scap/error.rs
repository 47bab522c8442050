//! Errors in reading and writing captures.

use std::io;

use crate::limits::{LIST_PIECE, Limits};

/// An error that ends the reading of a capture.
#[cfg(feature = "readers")]
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The input is not a scap capture.
    #[error(
        "not a scap capture: it starts with {found}, not with a section header; is it a sysdig, Falco or Stratoshark file?"
    )]
    NotScap {
        /// The first bytes.
        found: String,
    },
    /// The section has a major version other than 1.
    #[error("byte {offset}: section of version {major}.{minor}; only 1.x is known")]
    Version {
        /// The offset of the section header in the uncompressed capture.
        offset: u64,
        /// The major version.
        major: u16,
        /// The minor version.
        minor: u16,
    },
    /// The capture ends within a block.
    #[error(
        "byte {offset}: the capture is cut: the block needs {needed} bytes, {present} are there; everything before is good"
    )]
    Cut {
        /// The offset of the block in the uncompressed capture.
        offset: u64,
        /// The block's length in bytes.
        needed: u64,
        /// The number of bytes that are present.
        present: u64,
    },
    /// A block's two lengths differ or are too small. The next block cannot be found.
    #[error(
        "byte {offset}: damaged: the block's length is {first} at its start and {second} at its end; everything before is good"
    )]
    Length {
        /// The offset of the block in the uncompressed capture.
        offset: u64,
        /// The length at the start.
        first: u32,
        /// The length at the end.
        second: u32,
    },
    /// The input cannot be read, or is damaged gzip.
    #[error("byte {offset}: cannot read on: {source}; everything before is good")]
    Io {
        /// The offset in the uncompressed capture.
        offset: u64,
        /// The system's error.
        source: io::Error,
    },
}

/// A block that is left out although its frame is intact. Reading goes on with the next block.
#[cfg(feature = "readers")]
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("byte {offset}: {what} {cause}")]
#[non_exhaustive]
pub struct Damage {
    /// The offset of the block in the uncompressed capture.
    pub offset: u64,
    /// The content of the block, such as `an event`.
    pub what: &'static str,
    /// The reason why the block is left out.
    pub cause: DamageCause,
}

/// The reason why a block is left out.
#[cfg(feature = "readers")]
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DamageCause {
    /// The content contradicts the layout; the text has the details.
    #[error("is damaged and left out: {0}")]
    Content(String),
    /// The block is valid, and too large for the memory limit.
    #[error(
        "is too large and is left out: its block has {len} bytes, more than the {max} that the memory limit of {limits} allows; --max-memory raises it"
    )]
    TooLarge {
        /// The block's length in bytes.
        len: u32,
        /// The largest length of a block in bytes.
        max: usize,
        /// The memory limit that determines it.
        limits: Limits,
    },
}

#[cfg(feature = "readers")]
impl Damage {
    /// Returns damage of a block whose content contradicts the layout.
    pub(crate) const fn content(offset: u64, what: &'static str, why: String) -> Self {
        Self { offset, what, cause: DamageCause::Content(why) }
    }

    /// Returns damage of a block that is too large for the memory limit.
    pub(crate) fn too_large(offset: u64, what: &'static str, len: u32, limits: Limits) -> Self {
        Self { offset, what, cause: DamageCause::TooLarge { len, max: limits.block().max(LIST_PIECE), limits } }
    }
}

/// An error in writing a capture.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The output cannot be written: a full disk, a closed pipe. It ends within a block.
    #[error("cannot write on after {written} bytes of the capture: {source}; the output is not complete")]
    Io {
        /// The number of uncompressed bytes that were written before.
        written: u64,
        /// The system's error.
        source: io::Error,
    },
    /// An event is too large for its block. Nothing of it was written, and writing can go on.
    #[error("event {number} has {len} bytes, a scap event of its type at most {max}; it cannot be written")]
    EventTooLarge {
        /// The event's number.
        number: u64,
        /// The length of the event, or of its longest parameter, in bytes.
        len: u64,
        /// The limit of the format or its readers, in bytes.
        max: u64,
    },
    /// A state block is longer than 4 GiB. Nothing of it was written.
    #[error("{what} has {len} bytes, more than the 4 GiB that a scap block may have")]
    BlockTooLarge {
        /// The content of the block, such as `a process list`.
        what: &'static str,
        /// The length of the block in bytes.
        len: u64,
    },
}
