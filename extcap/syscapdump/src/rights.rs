//! The rights of the user who runs the program, without those that the program's file adds.

use std::io;

use rustix::process::geteuid;
use rustix::thread::{CapabilitySet, capabilities, capability_is_in_ambient_set, set_capabilities};

/// Does something with a path that the user has given, as the user could do it without this program. File capabilities
/// such as CAP_DAC_READ_SEARCH, which capturing needs, open and reveal what the user may not see.
///
/// It runs in a thread of its own, for capabilities belong to a thread. Root stays root, and ambient capabilities, which
/// every program of the user has, stay in force.
///
/// # Errors
/// What `action` fails with, and where the capabilities cannot be given up.
pub fn as_user<T: Send>(action: impl FnOnce() -> io::Result<T> + Send) -> io::Result<T> {
    if geteuid().is_root() {
        return action();
    }
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().name("as-user".to_owned()).spawn_scoped(scope, || {
            give_up_added()?;
            action()
        })?;
        thread.join().unwrap_or_else(|_| Err(io::Error::other("a thread failed")))
    })
}

/// Takes what is not ambient out of the calling thread's effective capabilities.
fn give_up_added() -> io::Result<()> {
    let mut sets = capabilities(None)?;
    let is_ambient = |capability: &CapabilitySet| capability_is_in_ambient_set(*capability).unwrap_or(false);
    sets.effective = sets.effective.iter().filter(is_ambient).collect();
    Ok(set_capabilities(None, sets)?)
}
