//! Printing to standard output and standard error, either of which may be a closed pipe or a full disk.

use std::fmt::Display;
use std::io::{self, BufWriter, Write};

use syscap::escape::printable_lines;

use crate::output::OutputError;

/// Calls `write` with standard output. A pipe that its reader has closed is not an error: the reader has seen enough.
///
/// # Errors
/// If standard output cannot be written for any other reason.
pub fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), OutputError> {
    let mut out = BufWriter::new(io::stdout().lock());
    let written = write(&mut out).and_then(|()| out.flush());
    // Dropping the writer would try to write the rest once more.
    drop(out.into_parts());
    match written {
        Err(source) if source.kind() != io::ErrorKind::BrokenPipe => {
            Err(OutputError { name: "standard output".to_owned(), source })
        }
        _ => Ok(()),
    }
}

/// Prints a message to standard error, and escapes what a terminal would act on. Errors are ignored: there is no other
/// place to report them.
pub fn warn(text: impl Display) {
    let _ = writeln!(io::stderr(), "syscap: {}", printable_lines(&text.to_string()));
}
