//! The programs that the tests run: the project's own, and the real front ends on this machine or in a Debian root.

use std::ffi::OsStr;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A front end.
#[derive(Debug, Clone)]
pub struct Tool {
    program: String,
    /// A Debian root that it runs in, as a plain user; `None`: on this machine.
    root: Option<PathBuf>,
}

/// Files that a program may read.
#[derive(Debug)]
pub struct Lent {
    _folder: TempDir,
    /// Their paths as the program sees them, in the order in which they were given.
    pub files: Vec<PathBuf>,
}

/// Says why a test, or a part of it, does not run here. On CI nothing of the main job may be skipped: there it fails
/// the test.
#[allow(clippy::panic)] // that is how a test fails
pub fn skip(what: &str, reason: &str) {
    if std::env::var_os("CI").is_some_and(|value| value == "true") {
        panic!("{what} cannot run on CI: {reason}");
    }
    eprintln!("SKIPPED {what}: {reason}");
}

/// A program that a signal ends as it does from a shell's prompt. A signal that is ignored when a program starts, as
/// SIGINT is for a shell's jobs in the background, stays ignored in all that it starts.
pub fn with_default_signals(program: &str) -> Command {
    let mut command = Command::new("env");
    command.args(["--default-signal=HUP,INT,QUIT,TERM", program]);
    command
}

/// The plain user in a Debian root: from 4.6 on tshark ignores a user's Lua scripts when it runs as root.
const USER: &str = "shark";

impl Tool {
    /// sysdig on this machine.
    pub fn sysdig() -> Option<Self> {
        Self::here("sysdig")
    }

    /// tshark on this machine.
    pub fn tshark() -> Option<Self> {
        Self::here("tshark")
    }

    /// A program of Wireshark's on this machine: `editcap`, `mergecap`.
    pub fn wiresharks(program: &str) -> Option<Self> {
        Self::here(program)
    }

    fn here(program: &str) -> Option<Self> {
        let found = std::env::var_os("PATH")
            .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()));
        if !found {
            skip(program, "it is not installed (apt-get install tshark sysdig)");
        }
        found.then(|| Self { program: program.to_owned(), root: None })
    }

    /// A program in the Debian root that the environment variable `variable` names.
    pub fn in_root(variable: &str, program: &str) -> Option<Self> {
        let Some(root) = std::env::var_os(variable).map(PathBuf::from) else {
            skip(program, &format!("{variable} names no Debian root (`cargo xtask debian-root` makes one)"));
            return None;
        };
        if !root.join("usr/bin").join(program).is_file() {
            skip(program, &format!("{} has no such program", root.display()));
            return None;
        }
        Some(Self { program: program.to_owned(), root: Some(root) })
    }

    /// The Debian root that it runs in.
    pub fn root(&self) -> Option<&Path> {
        self.root.as_deref()
    }

    /// Its name, with the root's where it has one.
    pub fn name(&self) -> String {
        match &self.root {
            Some(root) => format!("{} in {}", self.program, root.display()),
            None => self.program.clone(),
        }
    }

    /// The command, without arguments. In a root it sees the root's files.
    pub fn command(&self) -> Command {
        let mut command = match &self.root {
            None => Command::new(&self.program),
            Some(root) => {
                let mut command = Command::new("chroot");
                command.arg(format!("--userspec={USER}:{USER}")).arg(root);
                command.args(["/usr/bin/env", &format!("HOME=/home/{USER}"), &self.program]);
                command
            }
        };
        command.stdin(Stdio::null()).env("LC_ALL", "C.UTF-8").env("TZ", "UTC");
        command
    }

    /// Puts copies of files where the program sees them, as long as the result lives.
    ///
    /// # Errors
    /// Where they cannot be copied.
    pub fn lend(&self, files: &[&Path]) -> io::Result<Lent> {
        let place = self.root.as_ref().map_or_else(std::env::temp_dir, |root| root.join("tmp"));
        let folder = tempfile::Builder::new().prefix("syscap-").tempdir_in(place)?;
        open_to_all(folder.path())?;
        let mut inside = Vec::new();
        for file in files {
            let path = folder.path().join(file.file_name().unwrap_or_default());
            std::fs::copy(file, &path)?;
            open_to_all(&path)?;
            let seen = self.root.as_ref().and_then(|root| path.strip_prefix(root).ok());
            inside.push(seen.map_or(path.clone(), |seen| Path::new("/").join(seen)));
        }
        Ok(Lent { _folder: folder, files: inside })
    }

    /// Runs it to its end.
    ///
    /// # Panics
    /// Where it cannot be started.
    #[allow(clippy::panic)] // that is how a test fails
    pub fn run<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Output {
        match self.command().args(arguments).output() {
            Ok(output) => output,
            Err(error) => panic!("{}: {error}", self.name()),
        }
    }
}

/// Lets a program that runs as a plain user in.
fn open_to_all(path: &Path) -> io::Result<()> {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755))
}
