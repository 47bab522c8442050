//! Maps the errors of aya to [`Error`]: some of them follow from the user's privileges, limits or kernel.

use std::io;

use aya::EbpfError;
use aya::maps::MapError;
use aya::programs::ProgramError;

use crate::error::{EMFILE, Error, cause, limit};
use crate::privilege;

const LOAD: &str = "load the probe's programs";
const EPERM: i32 = 1;
const ENOMEM: i32 = 12;
/// Characters of the verifier's log that an error keeps.
const LOG_TAIL: usize = 4000;

impl Error {
    pub(crate) fn map(action: &'static str) -> impl FnOnce(MapError) -> Self {
        move |source| match denied(&source) {
            Some(io_error) => Self::denied(io_error),
            None => limit(&source).unwrap_or_else(|| Self::Map { action, source: Box::new(source) }),
        }
    }

    pub(crate) fn load(source: EbpfError) -> Self {
        match denied(&source) {
            Some(io_error) => Self::denied(io_error),
            None => match (limit(&source), ring_memory(&source)) {
                (Some(error), _) => error,
                (None, true) => Self::RingMemory(Box::new(source)),
                (None, false) => Self::Load(Box::new(source)),
            },
        }
    }

    pub(crate) fn program(program: &'static str) -> impl FnOnce(ProgramError) -> Self {
        move |source| match source {
            ProgramError::LoadError { io_error, .. } if io_error.raw_os_error() == Some(EPERM) => {
                Self::denied(&io_error)
            }
            // A log of the verifier is no proof that it rejected the program: it logs accepted programs, too.
            ProgramError::LoadError { io_error, .. } if io_error.raw_os_error() == Some(EMFILE) => {
                Self::io(LOAD)(io_error)
            }
            ProgramError::LoadError { verifier_log, .. } => {
                let log = verifier_log.to_string();
                let tail = log.char_indices().rev().nth(LOG_TAIL).map_or(0, |(at, _)| at);
                Self::Verifier { program, log: log.get(tail..).unwrap_or_default().to_owned() }
            }
            source => limit(&source).unwrap_or_else(|| Self::Attach { program, source: Box::new(source) }),
        }
    }

    /// Returns the reason for an EPERM of the kernel.
    fn denied(io_error: &io::Error) -> Self {
        match privilege::check() {
            Err(error) => error,
            Ok(()) => privilege::refused(io::Error::from(io_error.kind())),
        }
    }
}

/// `true` if an ENOMEM is among the error's causes. The rings are by far the largest map.
fn ring_memory(error: &(dyn std::error::Error + 'static)) -> bool {
    cause(error, ENOMEM).is_some()
}

/// Returns the EPERM among an error's causes.
fn denied<'a>(error: &'a (dyn std::error::Error + 'static)) -> Option<&'a io::Error> {
    cause(error, EPERM)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_without_memory_is_an_error_about_the_rings() {
        let create = |number| {
            let io_error = io::Error::from_raw_os_error(number);
            Error::load(EbpfError::MapError(MapError::CreateError { name: "chunks".to_owned(), io_error }))
        };
        assert!(create(ENOMEM).to_string().contains("-B KIB"));
        assert!(create(EMFILE).to_string().contains("ulimit -n"));
        assert!(matches!(create(7), Error::Load(_)));
    }
}
