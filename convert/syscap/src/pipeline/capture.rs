//! A capture of either format, which is recognised by its content.

use std::io::Read;

use crate::limits::Limits;
use crate::pcapng::PcapngReader;
use crate::pcapng::block::INTERFACE_DESCRIPTION;
use crate::scap::frames::Frames;
use crate::scap::{ReadError, ScapReader};

/// An open capture of either format.
pub enum Capture<R: Read> {
    /// A .scap capture: state and events as they were recorded.
    Scap(ScapReader<R>),
    /// A pcapng capture that syscap wrote: events in exit form, with their fields.
    Pcapng(PcapngReader<R>),
}

impl<R: Read> Capture<R> {
    /// Opens a capture, plain or gzip. Both formats begin alike: the second block shows which one it is.
    ///
    /// # Errors
    /// [`ReadError::NotScap`] where the input does not start with a section header, [`ReadError::Io`] where it cannot
    /// be read.
    pub fn open(input: R) -> Result<Self, ReadError> {
        Self::with_limits(input, Limits::DEFAULT)
    }

    /// Opens a capture with other limits of memory than the default ones.
    ///
    /// # Errors
    /// [`ReadError::NotScap`] where the input does not start with a section header, [`ReadError::Io`] where it cannot
    /// be read.
    pub fn with_limits(input: R, limits: Limits) -> Result<Self, ReadError> {
        let mut frames = Frames::new(input, limits)?;
        Ok(match frames.second_block_type()? {
            Some(INTERFACE_DESCRIPTION) => Self::Pcapng(PcapngReader::from_frames(frames)),
            _ => Self::Scap(ScapReader::from_frames(frames)),
        })
    }

    /// The memory that reading the capture, and what is done with it, may take.
    pub const fn limits(&self) -> Limits {
        match self {
            Self::Scap(reader) => reader.limits(),
            Self::Pcapng(reader) => reader.limits(),
        }
    }
}
