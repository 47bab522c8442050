//! The output of a capture. Writes to a pipe wait for its reader.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::windows::io::AsHandle;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use syscap_files::resolved_path::is_device;

use crate::platform::{OpenedOutput, ReaderWait};

/// Interval of attempts to open a pipe that another program uses.
const RETRY: Duration = Duration::from_millis(5);
/// The error of a pipe whose instances are all in use: `ERROR_PIPE_BUSY` of winerror.h.
const PIPE_BUSY: i32 = 231;
/// The error of a pipe that its server has disconnected: `ERROR_PIPE_NOT_CONNECTED` of winerror.h.
const PIPE_NOT_CONNECTED: i32 = 233;

/// The name of a file that this program has created.
#[derive(Debug)]
pub struct CreatedFile(PathBuf);

impl CreatedFile {
    /// Removes the file, which is open.
    ///
    /// # Errors
    /// If the file cannot be removed.
    pub fn remove(&self, _file: &File) -> io::Result<()> {
        fs::remove_file(&self.0)
    }
}

/// Opens a front end's pipe, `\\.\pipe\NAME`. If nothing is at another path, and `may_create` allows it, creates a file.
///
/// # Errors
/// If the path is something else or cannot be opened.
pub fn open_fifo(path: &Path, may_create: bool, wait: &ReaderWait<'_>) -> io::Result<OpenedOutput> {
    if is_device(path)? {
        return open_device(path, wait);
    }
    match path.metadata() {
        Err(error) if error.kind() == io::ErrorKind::NotFound && may_create => create(path),
        Err(error) => Err(error),
        Ok(found) => {
            let what = if found.is_dir() { "a folder" } else { "a file" };
            let text = format!("it is {what}, not a front end's pipe; -w writes files");
            Err(io::Error::new(io::ErrorKind::InvalidInput, text))
        }
    }
}

/// Opens a file, a device or a pipe for writing. An existing file keeps its content for now.
///
/// # Errors
/// If the path cannot be opened.
pub fn open_output(path: &Path, wait: &ReaderWait<'_>) -> io::Result<OpenedOutput> {
    if is_device(path)? {
        return open_device(path, wait);
    }
    match OpenOptions::new().write(true).open(path) {
        Ok(file) => Ok(OpenedOutput { file, created: None, is_regular: true }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => create(path),
        Err(error) => Err(error),
    }
}

/// Opens a pipe or a device such as `NUL`.
fn open_device(path: &Path, wait: &ReaderWait<'_>) -> io::Result<OpenedOutput> {
    let start = Instant::now();
    loop {
        match OpenOptions::new().write(true).open(path) {
            Err(error) if error.raw_os_error() == Some(PIPE_BUSY) => {
                if wait.timeout.is_some_and(|timeout| start.elapsed() >= timeout) || (wait.cancelled)() {
                    return Err(error);
                }
                std::thread::sleep(RETRY);
            }
            opened => return Ok(OpenedOutput { file: opened?, created: None, is_regular: false }),
        }
    }
}

fn create(path: &Path) -> io::Result<OpenedOutput> {
    let file = OpenOptions::new().write(true).create_new(true).open(path)?;
    Ok(OpenedOutput { file, created: Some(CreatedFile(std::path::absolute(path)?)), is_regular: true })
}

/// Returns standard output, without the translation of text for a console.
///
/// # Errors
/// If standard output is closed.
pub fn standard_output() -> io::Result<OpenedOutput> {
    let file = io::stdout().as_handle().try_clone_to_owned()?.into();
    Ok(OpenedOutput { file, created: None, is_regular: false })
}

/// Opens a log to append to. A new file has the permissions that its folder hands down.
///
/// # Errors
/// If the path cannot be opened.
pub fn open_log(path: &Path) -> io::Result<File> {
    OpenOptions::new().append(true).create(true).open(path)
}

/// Returns `false`: a pipe without a reader is noticed at the next write.
pub fn reader_is_gone(_output: &File) -> bool {
    false
}

/// `true` if a write has failed because the reader has gone.
pub fn is_broken_pipe(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe || error.raw_os_error() == Some(PIPE_NOT_CONNECTED)
}

/// Fails: a write waits for room by itself.
///
/// # Errors
/// Always.
pub fn wait_for_room(_output: &File) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Leaves the pipe as it is: a write waits for room by itself.
pub fn enlarge_pipe(_pipe: &File, _bytes: usize) {}
