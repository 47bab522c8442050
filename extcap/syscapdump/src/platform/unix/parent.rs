//! The process that has started this one.

/// A monitor of the parent process: the front end, which may exit without notice.
#[derive(Debug)]
pub struct ParentProcess(Option<rustix::process::Pid>);

impl ParentProcess {
    /// Remembers the parent process.
    pub fn new() -> Self {
        Self(rustix::process::getppid())
    }

    /// `true` if the parent has exited: another process has become the parent.
    pub fn has_exited(&self) -> bool {
        rustix::process::getppid() != self.0
    }
}

impl Default for ParentProcess {
    fn default() -> Self {
        Self::new()
    }
}
