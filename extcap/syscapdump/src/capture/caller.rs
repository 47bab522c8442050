//! The program that called.

/// Watches for the end of the program that called: the front end, which may die without a word.
#[derive(Debug)]
pub struct Caller(Option<rustix::process::Pid>);

impl Caller {
    /// Remembers who called.
    pub fn new() -> Self {
        Self(rustix::process::getppid())
    }

    /// `true` if it has ended: then another process has become the parent.
    pub fn is_gone(&self) -> bool {
        rustix::process::getppid() != self.0
    }
}

impl Default for Caller {
    fn default() -> Self {
        Self::new()
    }
}
