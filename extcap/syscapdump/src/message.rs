//! Messages on standard error.

use std::fmt::Display;
use std::io::{self, Write};

use syscap::escape::printable_lines;

/// Prints a message, with what a terminal would act on escaped. Where standard error takes nothing nobody reads it.
pub fn say(text: impl Display) {
    let _ = writeln!(io::stderr(), "{}", printable_lines(&text.to_string()));
}
