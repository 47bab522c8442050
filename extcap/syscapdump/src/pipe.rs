//! A front end's pipes, for writing.

use std::fs::File;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::fs::{FileType, OFlags};
use rustix::io::Errno;
use syscap_files::resolved_path::ResolvedPath;

/// How often a pipe that nobody reads yet is tried.
const RETRY: Duration = Duration::from_millis(5);

/// When the reader of a pipe is not waited for any longer.
pub struct Patience<'a> {
    /// How long it may take to open the pipe; `None`: any time.
    pub most: Option<Duration>,
    /// Tells when the wait is given up before that.
    pub stop: &'a (dyn Fn() -> bool + Sync),
}

/// Opens a named pipe for writing without blocking, once somebody reads it. Anything else that is there is refused and
/// stays as it is.
///
/// # Errors
/// Where it is no pipe, cannot be opened, or nobody reads it in time.
pub fn open(path: &Path, patience: &Patience<'_>) -> io::Result<File> {
    let place = ResolvedPath::resolve(path)?;
    match place.file_type()? {
        Some(FileType::Fifo) => wait_for_reader(&place, patience),
        Some(other) => Err(not_a_pipe(other)),
        None => Err(Errno::NOENT.into()),
    }
}

/// Opens the pipe at `place` for writing without blocking, once somebody reads it.
///
/// # Errors
/// As [`open`].
pub fn wait_for_reader(place: &ResolvedPath, patience: &Patience<'_>) -> io::Result<File> {
    let start = Instant::now();
    let file = loop {
        match place.open(OFlags::NONBLOCK) {
            Err(error) if error.raw_os_error() == Some(Errno::NXIO.raw_os_error()) => {
                if patience.most.is_some_and(|most| start.elapsed() >= most) || (patience.stop)() {
                    return Err(error);
                }
                std::thread::sleep(RETRY);
            }
            other => break other?,
        }
    };
    // Something else may have come to its place meanwhile.
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
