//! Messages on standard error.

use std::fmt::Display;
use std::io::{self, Write};

use syscap::escape::printable_lines;

/// Prints a message with control characters escaped. Errors are ignored: nobody reads standard error then.
pub fn print_message(text: impl Display) {
    let _ = writeln!(io::stderr(), "{}", printable_lines(&text.to_string()));
}
