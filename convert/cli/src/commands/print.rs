//! Standard output and standard error, which may take nothing: a pipe whose reader has gone, a full disk.

use std::fmt::Display;
use std::io::{self, BufWriter, Write};

use syscap::escape::printable_lines;

use crate::output::OutputError;

/// Prints what `write` writes. A reader that has gone has had what it wanted.
///
/// # Errors
/// Where standard output takes no more for any other reason.
pub fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), OutputError> {
    let mut out = BufWriter::new(io::stdout().lock());
    let written = write(&mut out).and_then(|()| out.flush());
    // What could not be written is not tried once more.
    drop(out.into_parts());
    match written {
        Err(source) if source.kind() != io::ErrorKind::BrokenPipe => {
            Err(OutputError { name: "standard output".to_owned(), source })
        }
        _ => Ok(()),
    }
}

/// Prints a message, with what a terminal would act on escaped. Where standard error takes nothing nobody reads it.
pub fn warn(text: impl Display) {
    let _ = writeln!(io::stderr(), "syscap: {}", printable_lines(&text.to_string()));
}
