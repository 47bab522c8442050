//! How a capture's threads stand against what they capture.

/// A little before everything else that is not of real time.
const NICE: i32 = -10;

/// Puts the calling thread before what it captures, where the process has the right (`CAP_SYS_NICE`): a capture that
/// has to wait for the processes that it captures loses their events.
pub fn raise() {
    // Without the right it goes on as it is.
    let _ = rustix::process::setpriority_process(Some(rustix::thread::gettid()), NICE);
}
