//! The programs that the tests run: those of the repository, and the real front ends on this machine or in a Debian
//! root.

use std::ffi::{OsStr, OsString};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A front end or another tool.
#[derive(Debug, Clone)]
pub struct Tool {
    program: String,
    /// The Debian root in which the tool runs as an unprivileged user; `None`: this machine.
    root: Option<PathBuf>,
}

/// Copies of files that a tool may read. Dropping the value removes them.
#[derive(Debug)]
pub struct SharedFiles {
    _folder: TempDir,
    /// The paths of the copies for the tool, in the given order.
    pub files: Vec<PathBuf>,
}

/// Prints the reason why a test, or a part of it, is skipped. On CI no test of the main job may be skipped, so the test
/// fails there.
#[allow(clippy::panic)] // a panic fails the test
pub fn skip(what: &str, reason: &str) {
    if std::env::var_os("CI").is_some_and(|value| value == "true") {
        panic!("{what} cannot run on CI: {reason}");
    }
    eprintln!("SKIPPED {what}: {reason}");
}

/// Returns a command with the default action for all signals, as at the prompt of a shell. A child inherits ignored
/// signals, such as SIGINT in background jobs of a shell.
pub fn with_default_signals(program: &str) -> Command {
    let mut command = Command::new("env");
    command.args([DEFAULT_SIGNALS, program]);
    command
}

/// The option of `env` that restores the default action for signals.
const DEFAULT_SIGNALS: &str = "--default-signal=HUP,INT,QUIT,TERM";

/// The unprivileged user in a Debian root. tshark since 4.6 ignores a user's Lua scripts when it runs as root.
const USER: &str = "shark";

impl Tool {
    /// Returns sysdig on this machine.
    pub fn sysdig() -> Option<Self> {
        Self::installed("sysdig")
    }

    /// Returns tshark on this machine.
    pub fn tshark() -> Option<Self> {
        Self::installed("tshark")
    }

    /// Returns a program of Wireshark on this machine, such as `editcap` or `mergecap`.
    pub fn wireshark_tool(program: &str) -> Option<Self> {
        Self::installed(program)
    }

    fn installed(program: &str) -> Option<Self> {
        let found = std::env::var_os("PATH")
            .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()));
        if !found {
            skip(program, "it is not installed (apt-get install tshark sysdig)");
        }
        found.then(|| Self { program: program.to_owned(), root: None })
    }

    /// Returns a program in the Debian root that an environment variable names.
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

    /// Returns the Debian root of the tool.
    pub fn root(&self) -> Option<&Path> {
        self.root.as_deref()
    }

    /// Returns the name of the tool, with the name of its root.
    pub fn name(&self) -> String {
        match &self.root {
            Some(root) => format!("{} in {}", self.program, root.display()),
            None => self.program.clone(),
        }
    }

    /// Returns the command without arguments. In a root the tool sees the files of the root.
    pub fn command(&self) -> Command {
        match &self.root {
            None => with_environment(Command::new(&self.program)),
            Some(_) => self.command_at_home(&Path::new("/home").join(USER)),
        }
    }

    /// Returns the command without arguments, with a home of its own and the default action for all signals. `home`: as
    /// the tool sees it.
    pub fn command_at_home(&self, home: &Path) -> Command {
        let mut home_variable = OsString::from("HOME=");
        home_variable.push(home);
        let mut command = match &self.root {
            None => Command::new("env"),
            Some(root) => {
                let mut command = Command::new("chroot");
                command.arg(format!("--userspec={USER}:{USER}")).arg(root).arg("/usr/bin/env");
                command
            }
        };
        command.arg(DEFAULT_SIGNALS).arg(home_variable).arg(&self.program);
        with_environment(command)
    }

    /// Returns a path of this machine as the tool sees it.
    pub fn inside(&self, path: &Path) -> PathBuf {
        match self.root.as_ref().and_then(|root| path.strip_prefix(root).ok()) {
            Some(inside) => Path::new("/").join(inside),
            None => path.to_owned(),
        }
    }

    /// Returns the id of the user that runs the tool, and of its group.
    ///
    /// # Panics
    /// If the root has no such user.
    #[allow(clippy::panic)] // a panic fails the test
    pub fn user_id(&self) -> u32 {
        let Some(root) = &self.root else { return rustix::process::geteuid().as_raw() };
        let users = std::fs::read_to_string(root.join("etc/passwd")).unwrap_or_default();
        let user = users.lines().map(|line| line.split(':').collect::<Vec<_>>()).find(|row| row.first() == Some(&USER));
        match user.and_then(|row| row.get(2)?.parse().ok()) {
            Some(id) => id,
            None => panic!("{} has no user {USER}", root.display()),
        }
    }

    /// Copies files to where the tool can read them.
    ///
    /// # Errors
    /// If a file cannot be copied.
    pub fn share(&self, files: &[&Path]) -> io::Result<SharedFiles> {
        let place = self.root.as_ref().map_or_else(std::env::temp_dir, |root| root.join("tmp"));
        let folder = tempfile::Builder::new().prefix("syscap-").tempdir_in(place)?;
        make_accessible(folder.path())?;
        let mut inside = Vec::new();
        for file in files {
            let path = folder.path().join(file.file_name().unwrap_or_default());
            std::fs::copy(file, &path)?;
            make_accessible(&path)?;
            inside.push(self.inside(&path));
        }
        Ok(SharedFiles { _folder: folder, files: inside })
    }

    /// Runs the tool.
    ///
    /// # Panics
    /// If the tool cannot be started.
    #[allow(clippy::panic)] // a panic fails the test
    pub fn run<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Output {
        match self.command().args(arguments).output() {
            Ok(output) => output,
            Err(error) => panic!("{}: {error}", self.name()),
        }
    }
}

/// Returns the command without input, and with the same language and time zone everywhere.
fn with_environment(mut command: Command) -> Command {
    command.stdin(Stdio::null()).env("LC_ALL", "C.UTF-8").env("TZ", "UTC");
    command
}

/// Makes a file or folder accessible to all users.
fn make_accessible(path: &Path) -> io::Result<()> {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755))
}
