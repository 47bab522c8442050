//! Opens a front end's pipes for writing.

use std::fs::File;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::fs::{FileType, OFlags};
use rustix::io::Errno;
use syscap_files::resolved_path::ResolvedPath;

use crate::platform::ReaderWait;

/// Interval of attempts to open a pipe without a reader.
const RETRY: Duration = Duration::from_millis(5);

/// Opens a named pipe for non-blocking writes once somebody reads it. Refuses any other file and leaves it unchanged.
///
/// # Errors
/// [`io::Error`] if the path is no pipe, the pipe cannot be opened, or nobody reads it in time.
pub fn open(path: &Path, wait: &ReaderWait<'_>) -> io::Result<File> {
    let place = ResolvedPath::resolve(path)?;
    match place.file_type()? {
        Some(FileType::Fifo) => wait_for_reader(&place, wait),
        Some(other) => Err(not_a_pipe(other)),
        None => Err(Errno::NOENT.into()),
    }
}

/// Opens the pipe at `place` for non-blocking writes once somebody reads it.
///
/// # Errors
/// Those of [`open`].
pub fn wait_for_reader(place: &ResolvedPath, wait: &ReaderWait<'_>) -> io::Result<File> {
    let start = Instant::now();
    let file = loop {
        match place.open(OFlags::NONBLOCK) {
            Err(error) if error.raw_os_error() == Some(Errno::NXIO.raw_os_error()) => {
                if wait.timeout.is_some_and(|timeout| start.elapsed() >= timeout) || (wait.cancelled)() {
                    return Err(error);
                }
                std::thread::sleep(RETRY);
            }
            other => break other?,
        }
    };
    // Another file may have replaced the pipe meanwhile.
    match FileType::from_raw_mode(rustix::fs::fstat(&file)?.st_mode) {
        FileType::Fifo => Ok(file),
        other => Err(not_a_pipe(other)),
    }
}

fn not_a_pipe(kind: FileType) -> io::Error {
    let what = match kind {
        FileType::RegularFile => "a file",
        FileType::Directory => "a folder",
        FileType::CharacterDevice | FileType::BlockDevice => "a device",
        FileType::Socket => "a socket",
        _ => "something else",
    };
    io::Error::new(io::ErrorKind::InvalidInput, format!("it is {what}, not a front end's pipe; -w writes files"))
}
