//! Programs that run as an unprivileged user, with file capabilities as `syscap install` sets them, or without.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use rustix::fs::{XattrFlags, setxattr};
use tempfile::TempDir;

use crate::program::skip;

/// User and group id of `nobody`.
pub const USER: u32 = 65534;
/// `CAP_DAC_READ_SEARCH` (linux/capability.h).
pub const DAC_READ_SEARCH: u32 = 2;
/// `CAP_SYS_PTRACE`.
pub const SYS_PTRACE: u32 = 19;
/// `CAP_PERFMON`.
pub const PERFMON: u32 = 38;
/// `CAP_BPF`.
pub const BPF: u32 = 39;

/// A copy of a program in a folder of the unprivileged user.
#[derive(Debug)]
pub struct InstalledCopy {
    /// The folder of the user.
    pub folder: TempDir,
    /// The copy, `syscapdump` in the folder.
    pub program: PathBuf,
}

#[allow(clippy::unwrap_used)] // a panic fails the test
impl InstalledCopy {
    /// Copies `program`. If the test cannot run, prints the reason and returns `None`.
    ///
    /// # Panics
    /// If the program cannot be copied.
    pub fn create(program: &str) -> Option<Self> {
        if !rustix::process::geteuid().is_root() {
            skip("capabilities", "they need root");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        chown(folder.path(), Some(USER), Some(USER)).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let copy = folder.path().join("syscapdump");
        // Another process copies the program. Tests that start programs meanwhile would inherit a writable descriptor
        // of this process, and a program that is open for writing cannot be executed.
        assert!(Command::new("cp").arg(program).arg(&copy).status().unwrap().success());
        Some(Self { folder, program: copy })
    }

    /// Gives the copy these capabilities and no others, like `setcap …=ep` and `syscap install`.
    ///
    /// # Panics
    /// If the file system has no capabilities.
    pub fn grant(&self, capabilities: &[u32]) {
        let permitted = capabilities.iter().fold(0_u64, |set, number| set | 1 << number);
        let words = [0x0200_0001, permitted as u32, 0, (permitted >> 32) as u32, 0];
        let attribute: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        setxattr(&self.program, "security.capability", &attribute, XattrFlags::empty()).unwrap();
    }

    /// Returns a path in the folder of the user.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Returns a command that runs as the unprivileged user, in the folder of the user.
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.uid(USER).gid(USER).current_dir(self.folder.path());
        command
    }

    /// Runs a program as the unprivileged user.
    ///
    /// # Panics
    /// If the program cannot be started.
    pub fn run(&self, program: &Path, arguments: &[&str]) -> Output {
        self.command(program).args(arguments).output().unwrap()
    }

    /// Runs the copy as the unprivileged user.
    ///
    /// # Panics
    /// If the copy cannot be started.
    pub fn capture(&self, arguments: &[&str]) -> Output {
        self.run(&self.program, arguments)
    }
}
