//! A program as a plain user runs it: with capabilities of its file, as `syscap install` gives them, or without.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use rustix::fs::{XattrFlags, setxattr};
use tempfile::TempDir;

use crate::program::skip;

/// User and group of nobody in particular.
pub const USER: u32 = 65534;
/// `CAP_DAC_READ_SEARCH` (linux/capability.h).
pub const DAC_READ_SEARCH: u32 = 2;
/// `CAP_SYS_PTRACE`.
pub const SYS_PTRACE: u32 = 19;
/// `CAP_PERFMON`.
pub const PERFMON: u32 = 38;
/// `CAP_BPF`.
pub const BPF: u32 = 39;

/// A copy of a program in a folder of the plain user's.
#[derive(Debug)]
pub struct Installed {
    /// The user's folder.
    pub folder: TempDir,
    /// The copy, `syscapdump` in the folder.
    pub program: PathBuf,
}

#[allow(clippy::unwrap_used)] // that is how a test fails
impl Installed {
    /// Copies `program`. `None`, with the reason on standard error, where this test cannot run.
    ///
    /// # Panics
    /// Where it cannot be copied.
    pub fn copy_of(program: &str) -> Option<Self> {
        if !rustix::process::geteuid().is_root() {
            skip("capabilities", "they need root");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        chown(folder.path(), Some(USER), Some(USER)).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let copy = folder.path().join("syscapdump");
        // By a process of its own: a descriptor of this one that may write it would be inherited by what other tests
        // start meanwhile, and a program that is being written cannot run.
        assert!(Command::new("cp").arg(program).arg(&copy).status().unwrap().success());
        Some(Self { folder, program: copy })
    }

    /// Gives the copy these capabilities and no others, as `setcap …=ep` and `syscap install` do.
    ///
    /// # Panics
    /// Where the file system keeps none.
    pub fn grant(&self, capabilities: &[u32]) {
        let permitted = capabilities.iter().fold(0_u64, |set, number| set | 1 << number);
        let words = [0x0200_0001, permitted as u32, 0, (permitted >> 32) as u32, 0];
        let attribute: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        setxattr(&self.program, "security.capability", &attribute, XattrFlags::empty()).unwrap();
    }

    /// A path in the user's folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A command that runs as the plain user, in the user's folder.
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.uid(USER).gid(USER).current_dir(self.folder.path());
        command
    }

    /// Runs a program as the plain user to its end.
    ///
    /// # Panics
    /// Where it cannot be started.
    pub fn run(&self, program: &Path, arguments: &[&str]) -> Output {
        self.command(program).args(arguments).output().unwrap()
    }

    /// Runs the copy as the plain user to its end.
    ///
    /// # Panics
    /// Where it cannot be started.
    pub fn capture(&self, arguments: &[&str]) -> Output {
        self.run(&self.program, arguments)
    }
}
