//! What can be wrong with a capture.

use std::io;

use crate::limits::{LIST_PIECE, Limits};

/// A capture that cannot be read, or not to its end.
#[cfg(feature = "readers")]
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The input is no scap capture at all.
    #[error(
        "not a scap capture: it starts with {found}, not with a section header; is it a sysdig, Falco or Stratoshark file?"
    )]
    NotScap {
        /// The first bytes.
        found: String,
    },
    /// The section is of a major version that is not 1.
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
        /// How many of them there are.
        present: u64,
    },
    /// A block's two lengths differ, or are too small: what follows cannot be found.
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
    /// The input could not be read, or is damaged gzip.
    #[error("byte {offset}: cannot read on: {source}; everything before is good")]
    Io {
        /// The offset in the uncompressed capture.
        offset: u64,
        /// What the system says.
        source: io::Error,
    },
}

/// A block that is left out although its frame is whole; reading goes on behind it.
#[cfg(feature = "readers")]
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("byte {offset}: {what} {cause}")]
#[non_exhaustive]
pub struct Damage {
    /// The offset of the block in the uncompressed capture.
    pub offset: u64,
    /// What the block holds.
    pub what: &'static str,
    /// Why it is left out.
    pub cause: DamageCause,
}

/// Why a block is left out.
#[cfg(feature = "readers")]
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DamageCause {
    /// The content contradicts its layout; the text says where.
    #[error("is damaged and left out: {0}")]
    Content(String),
    /// The block is sound, and too large to be held in memory.
    #[error(
        "is too large and is left out: its block has {len} bytes, more than the {max} that the memory limit of {limits} allows; --max-memory raises it"
    )]
    TooLarge {
        /// The block's length in bytes.
        len: u32,
        /// The most bytes that a block may have.
        max: usize,
        /// The limits that set this.
        limits: Limits,
    },
}

#[cfg(feature = "readers")]
impl Damage {
    /// A block whose content contradicts its layout.
    pub(crate) const fn content(offset: u64, what: &'static str, why: String) -> Self {
        Self { offset, what, cause: DamageCause::Content(why) }
    }

    /// A block that is too large to be held in memory.
    pub(crate) fn too_large(offset: u64, what: &'static str, len: u32, limits: Limits) -> Self {
        Self { offset, what, cause: DamageCause::TooLarge { len, max: limits.block().max(LIST_PIECE), limits } }
    }
}

/// A capture that cannot be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The output takes no more: a full disk, a closed pipe. What is there ends within a block.
    #[error("cannot write on after {written} bytes of the capture: {source}; the output is not complete")]
    Io {
        /// Uncompressed bytes that were written before.
        written: u64,
        /// What the system says.
        source: io::Error,
    },
    /// An event is larger than its block can say; nothing of it was written, and writing may go on.
    #[error("event {number} has {len} bytes, a scap event of its type at most {max}; it cannot be written")]
    EventTooLarge {
        /// The event's number.
        number: u64,
        /// The length of the event, or that of its longest parameter, in bytes.
        len: u64,
        /// What the format or its readers allow.
        max: u64,
    },
    /// A block with state is larger than its length can say; nothing of it was written.
    #[error("{what} has {len} bytes, more than the 4 GiB that a scap block may have")]
    BlockTooLarge {
        /// What the block holds.
        what: &'static str,
        /// The length of the block in bytes.
        len: u64,
    },
}
