//! The output of a capture.

use std::fs::File;
use std::io;
use std::os::fd::AsFd;
use std::path::Path;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{FileType, OFlags};
use rustix::io::Errno;
use syscap_files::resolved_path::ResolvedPath;

use super::{kernel, pipe};
use crate::platform::{OpenedOutput, ReaderWait};

pub use kernel::enlarge_pipe;
pub use syscap_files::resolved_path::ResolvedPath as CreatedFile;

/// Longest wait for room in a pipe.
const ROOM_WAIT: Timespec = Timespec { tv_sec: 0, tv_nsec: 100_000_000 };

/// Opens a front end's pipe for non-blocking writes once the front end reads it. If nothing is at the path, and
/// `may_create` allows it, creates a file that only the calling user may read and write.
///
/// # Errors
/// If the path is something else or cannot be opened, or if nobody reads the pipe in time.
pub fn open_fifo(path: &Path, may_create: bool, wait: &ReaderWait<'_>) -> io::Result<OpenedOutput> {
    let place = ResolvedPath::resolve(path)?;
    if may_create && place.file_type()?.is_none() {
        return create(place);
    }
    Ok(OpenedOutput { file: pipe::open(path, wait)?, created: None, is_regular: false })
}

/// Opens a file, a device or a pipe for writing; a pipe once somebody reads it. An existing file keeps its content for
/// now. A new file is accessible only to the calling user.
///
/// # Errors
/// If the path cannot be opened, or another user has planted the file or a link to it.
pub fn open_output(path: &Path, wait: &ReaderWait<'_>) -> io::Result<OpenedOutput> {
    let place = ResolvedPath::resolve(path)?;
    let kind = place.file_type()?;
    let file = match kind {
        None => return create(place),
        Some(FileType::Fifo) => pipe::wait_for_reader(&place, wait)?,
        Some(_) => place.open(OFlags::empty())?,
    };
    place.check_owner(&file)?;
    Ok(OpenedOutput { file, created: None, is_regular: kind == Some(FileType::RegularFile) })
}

fn create(place: ResolvedPath) -> io::Result<OpenedOutput> {
    Ok(OpenedOutput { file: place.create()?, created: Some(place), is_regular: true })
}

/// Returns standard output. Writes to a pipe do not wait, where the system allows that.
///
/// # Errors
/// If standard output is closed.
pub fn standard_output() -> io::Result<OpenedOutput> {
    let stdout = io::stdout();
    let kind = FileType::from_raw_mode(rustix::fs::fstat(&stdout)?.st_mode);
    let file = match kernel::reopen_standard_output() {
        Ok(file) if kind == FileType::Fifo => file,
        _ => stdout.as_fd().try_clone_to_owned()?.into(),
    };
    Ok(OpenedOutput { file, created: None, is_regular: kind == FileType::RegularFile })
}

/// Opens a log to append to. A new file is accessible only to its user.
///
/// # Errors
/// If the path cannot be opened, or another user has planted the file or a link to it.
pub fn open_log(path: &Path) -> io::Result<File> {
    let place = ResolvedPath::resolve(path)?;
    if place.file_type()?.is_none() {
        return place.create();
    }
    let file = place.open(OFlags::APPEND | OFlags::NONBLOCK)?;
    place.check_owner(&file)?;
    Ok(file)
}

/// `true` if the reader of a pipe has gone.
pub fn reader_is_gone(output: &File) -> bool {
    let now = Timespec { tv_sec: 0, tv_nsec: 0 };
    let mut fds = [PollFd::new(output, PollFlags::empty())];
    poll(&mut fds, Some(&now)).is_ok_and(|ready| ready > 0)
        && fds.iter().any(|fd| fd.revents().intersects(PollFlags::ERR | PollFlags::HUP))
}

/// `true` if a write has failed because the reader has gone.
pub fn is_broken_pipe(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

/// Waits up to 100 ms for room in a pipe, or for its reader to go.
///
/// # Errors
/// Any error of the system.
pub fn wait_for_room(output: &File) -> io::Result<()> {
    match poll(&mut [PollFd::new(output, PollFlags::OUT)], Some(&ROOM_WAIT)) {
        Ok(_) | Err(Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
