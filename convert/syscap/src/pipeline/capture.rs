//! Opens a capture of either format, which is detected by its content.

use std::io::Read;

use crate::limits::Limits;
use crate::pcapng::PcapngReader;
use crate::pcapng::block::INTERFACE_DESCRIPTION;
use crate::scap::frames::Frames;
use crate::scap::{ReadError, ScapReader};

/// An open capture of either format.
pub enum Capture<R: Read> {
    /// A .scap capture: state, and events as recorded.
    Scap(ScapReader<R>),
    /// A pcapng capture that syscap wrote: events in exit form with their fields.
    Pcapng(PcapngReader<R>),
}

impl<R: Read> Capture<R> {
    /// Opens a capture, plain or gzip, with the default memory limits. Both formats begin with the same block; the type
    /// of the second block determines the format.
    ///
    /// # Errors
    /// [`ReadError::NotScap`] if the input does not start with a section header, [`ReadError::Io`] if it cannot be
    /// read.
    pub fn open(input: R) -> Result<Self, ReadError> {
        Self::with_limits(input, Limits::DEFAULT)
    }

    /// Opens a capture with these memory limits.
    ///
    /// # Errors
    /// [`ReadError::NotScap`] if the input does not start with a section header, [`ReadError::Io`] if it cannot be
    /// read.
    pub fn with_limits(input: R, limits: Limits) -> Result<Self, ReadError> {
        let mut frames = Frames::new(input, limits)?;
        Ok(match frames.second_block_type()? {
            Some(INTERFACE_DESCRIPTION) => Self::Pcapng(PcapngReader::from_frames(frames)),
            _ => Self::Scap(ScapReader::from_frames(frames)),
        })
    }

    /// The memory limits of reading and processing the capture.
    pub const fn limits(&self) -> Limits {
        match self {
            Self::Scap(reader) => reader.limits(),
            Self::Pcapng(reader) => reader.limits(),
        }
    }
}
