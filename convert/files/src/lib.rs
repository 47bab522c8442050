//! Output files of both programs: opened where no other user's links lead, and not seen before they are whole.

#![forbid(unsafe_code)]

pub mod place;
pub mod unfinished;
