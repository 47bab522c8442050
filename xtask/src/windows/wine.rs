//! Wine in the Debian root, with a prefix of its own.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

use crate::cross_root::CrossRoot;
use crate::program;

/// The program that serves all programs of a prefix, in the root.
const SERVER: &str = "/usr/lib/x86_64-linux-gnu/wine/wineserver";

/// What wine prints when it breaks a program off because it cannot talk to its server. Seen in one of a hundred runs.
const BROKEN_OFF: &str = "wine client error:";
/// How often a run that was broken off is repeated.
const ATTEMPTS: u32 = 3;

/// A prefix of wine, and a folder for files. Dropping the value ends its programs and removes both.
pub struct Wine<'a> {
    root: &'a CrossRoot,
    /// Below /tmp in the root.
    folder: TempDir,
    /// The path of the folder in the root.
    inside: PathBuf,
}

/// What a program has printed, and its exit code.
#[derive(Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The exit code; `None` if a signal ended the program.
    pub code: Option<i32>,
    /// Standard output.
    pub stdout: Vec<u8>,
    /// Standard error.
    pub stderr: String,
}

impl<'a> Wine<'a> {
    /// Makes a prefix, which takes some seconds.
    ///
    /// # Errors
    /// If wine cannot make it.
    pub fn start(root: &'a CrossRoot) -> Result<Self> {
        let folder = tempfile::Builder::new()
            .prefix("syscap-wine-")
            .tempdir_in(root.path("/tmp"))
            .context("cannot make a folder for wine")?;
        let inside = Path::new("/tmp").join(folder.path().file_name().unwrap_or_default());
        let wine = Self { root, folder, inside };
        // Without this, the server ends some seconds after the last program, and a program that starts in that moment
        // fails.
        std::fs::create_dir(wine.folder.path().join("prefix")).context("cannot make a folder for wine")?;
        let mut server = wine.root.command(SERVER);
        program::run(
            wine.configure(server.arg("--persistent")).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()),
        )?;
        let mut boot = wine.root.command("wineboot");
        program::run(
            wine.configure(boot.arg("--init")).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()),
        )?;
        Ok(wine)
    }

    /// Sets the environment of wine.
    pub fn configure<'b>(&self, command: &'b mut Command) -> &'b mut Command {
        // Wine's own messages would mix with those of the program. Without a run-time folder it complains.
        command.env("WINEDEBUG", "-all").env("XDG_RUNTIME_DIR", "/tmp").env("WINEPREFIX", self.inside.join("prefix"))
    }

    /// Returns the folder of the disk `C:`.
    pub fn disk(&self) -> PathBuf {
        self.folder.path().join("prefix/drive_c")
    }

    /// Returns a path of this machine as programs of Windows name it: the disk `Z:` is the root's root.
    pub fn windows_path(&self, path: &Path) -> String {
        format!("Z:{}", path.display()).replace('/', r"\")
    }

    /// Returns a command that runs a program of Windows in a folder of the disk `C:`.
    pub fn command(&self, program: &Path, folder: &Path) -> Result<Command> {
        let below = folder.strip_prefix(self.folder.path()).context("the folder is not on wine's disk")?;
        let mut command = self.root.command("env");
        // A second `env`, since the first one goes to the workspace's folder.
        command.arg("--chdir").arg(self.inside.join(below)).arg("wine").arg(program);
        self.configure(&mut command);
        Ok(command)
    }

    /// Runs a program of Windows with these arguments in a folder of the disk `C:`.
    ///
    /// # Errors
    /// If it cannot be run.
    pub fn run<S: AsRef<OsStr>>(&self, program: &Path, folder: &Path, arguments: &[S]) -> Result<Outcome> {
        outcome(self.command(program, folder)?.args(arguments), None)
    }

    /// Ends all programs of the prefix.
    ///
    /// # Errors
    /// If they do not end.
    pub fn stop(self) -> Result<()> {
        self.end_programs()
    }

    fn end_programs(&self) -> Result<()> {
        let mut server = self.root.command(SERVER);
        // Exit code 1: no program was running.
        let status = program::status(self.configure(server.arg("--kill")).stderr(Stdio::null()))?;
        ensure!(matches!(status.code(), Some(0 | 1)), "wine's programs cannot be ended: {status}");
        let mut server = self.root.command(SERVER);
        program::status(self.configure(server.arg("--wait")).stderr(Stdio::null()))?;
        Ok(())
    }
}

impl Drop for Wine<'_> {
    fn drop(&mut self) {
        if let Err(error) = self.end_programs() {
            eprintln!("xtask: {error:#}");
        }
    }
}

/// Runs a command, with a file as its standard input, and returns what it has printed. A run that wine itself has broken
/// off is repeated.
///
/// # Errors
/// If the command cannot be run.
pub fn outcome(command: &mut Command, input: Option<&Path>) -> Result<Outcome> {
    let mut attempts = 1..=ATTEMPTS;
    loop {
        let stdin = match input {
            Some(path) => std::fs::File::open(path).with_context(|| format!("cannot open {}", path.display()))?.into(),
            None => Stdio::null(),
        };
        let output = program::captured(command.stdin(stdin))?;
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        if attempts.next().is_none() || !stderr.contains(BROKEN_OFF) {
            return Ok(Outcome { code: output.status.code(), stdout: output.stdout, stderr });
        }
    }
}
