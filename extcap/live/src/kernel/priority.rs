//! The priority of the threads of a capture.

/// Above the priority of ordinary processes, and below real time.
const NICE: i32 = -10;

/// Raises the priority of the calling thread, if the process may do so (`CAP_SYS_NICE`). A capture that has to wait for
/// the processes that it captures loses their events.
pub fn raise() {
    // Without the capability the thread keeps its priority.
    let _ = rustix::process::setpriority_process(Some(rustix::thread::gettid()), NICE);
}
