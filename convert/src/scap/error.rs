//! What can be wrong with a capture.

use std::io;

/// A capture that cannot be read, or not to its end.
#[derive(Debug, thiserror::Error)]
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
        /// Offset of the section header in the uncompressed capture.
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
        /// Offset of the block in the uncompressed capture.
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
        /// Offset of the block in the uncompressed capture.
        offset: u64,
        /// The length at the start.
        first: u32,
        /// The length at the end.
        second: u32,
    },
    /// The input could not be read, or is damaged gzip.
    #[error("byte {offset}: cannot read on: {source}; everything before is good")]
    Io {
        /// Offset in the uncompressed capture.
        offset: u64,
        /// What the system says.
        source: io::Error,
    },
}

/// A block whose frame is whole and whose content is not: it is left out, and reading goes on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("byte {offset}: {what} is damaged and left out: {why}")]
pub struct Damage {
    /// Offset of the block in the uncompressed capture.
    pub offset: u64,
    /// What the block holds.
    pub what: &'static str,
    /// What is wrong with it.
    pub why: String,
}
