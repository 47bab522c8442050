//! The user's own privileges, without the file capabilities of the program.

use std::io;

use rustix::process::geteuid;
use rustix::thread::{CapabilitySet, capabilities, capability_is_in_ambient_set, set_capabilities};

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
