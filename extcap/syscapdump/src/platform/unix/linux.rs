//! What Linux alone has: file capabilities, larger pipes, and files that /proc opens again.

use std::fs::File;
use std::io;

use rustix::fs::{Mode, OFlags};
use rustix::pipe::{fcntl_getpipe_size, fcntl_setpipe_size};
use rustix::process::geteuid;
use rustix::thread::{CapabilitySet, capabilities, capability_is_in_ambient_set, set_capabilities};

/// Bytes of a page. The size of a pipe is a number of pages.
const PAGE: usize = 4096;

/// Raises the priority of the calling thread, if the process may do so.
pub use syscap_live::kernel::priority::raise as raise_priority;

/// Runs an action on a path of the user's with the user's own privileges. The program's file capabilities, such as
/// CAP_DAC_READ_SEARCH, would open and reveal files that the user may not access.
///
/// The action runs in a thread of its own, because capabilities belong to a thread. Root stays root. Ambient
/// capabilities, which all programs of the user have, stay in force.
///
/// # Errors
/// The errors of `action`, and [`io::Error`] if the capabilities cannot be dropped.
pub fn as_user<T: Send>(action: impl FnOnce() -> io::Result<T> + Send) -> io::Result<T> {
    if geteuid().is_root() {
        return action();
    }
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().name("as-user".to_owned()).spawn_scoped(scope, || {
            drop_file_capabilities()?;
            action()
        })?;
        thread.join().unwrap_or_else(|_| Err(io::Error::other("a thread failed")))
    })
}

/// Removes all capabilities that are not ambient from the calling thread's effective set.
fn drop_file_capabilities() -> io::Result<()> {
    let mut sets = capabilities(None)?;
    let is_ambient = |capability: &CapabilitySet| capability_is_in_ambient_set(*capability).unwrap_or(false);
    sets.effective = sets.effective.iter().filter(is_ambient).collect();
    Ok(set_capabilities(None, sets)?)
}

/// Returns standard output, opened again for non-blocking writes: other users of standard output keep a blocking pipe.
///
/// # Errors
/// If /proc is missing, or standard output cannot be opened again, as a socket.
pub fn reopen_standard_output() -> io::Result<File> {
    let flags = OFlags::WRONLY | OFlags::NONBLOCK | OFlags::CLOEXEC;
    Ok(rustix::fs::open("/proc/self/fd/1", flags, Mode::empty())?.into())
}

/// Makes room for bytes in a full pipe. The limits on pipes may forbid a larger one.
pub fn enlarge_pipe(pipe: &File, bytes: usize) {
    let _ =
        fcntl_getpipe_size(pipe).and_then(|size| fcntl_setpipe_size(pipe, size + bytes.next_multiple_of(PAGE) + PAGE));
}
