//! Captures of another host: `syscapdump --host` through a real sshd on 127.0.0.1. The host is this machine, so that the
//! test knows what happens there.

#![allow(clippy::panic, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // a panic fails the test

mod capture;
mod dialog;
mod ends;
mod front_ends;
mod hosts;
mod passwords;
mod toolbar;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use syscap_tests::program::{Tool, skip};
use syscap_tests::sshd::{self, Sshd, SshdOptions, User};
use tempfile::TempDir;

/// The near end.
const PROGRAM: &str = env!("CARGO_BIN_EXE_live");
/// The limit for what should happen within seconds.
const LIMIT: Duration = Duration::from_secs(40);

/// An sshd, a user that may become root with sudo, and a folder for captures.
struct Far {
    sshd: Sshd,
    user: User,
    folder: TempDir,
    _sudo: Sudo,
}

/// `true` if there is a program to bring along; otherwise prints the reason.
fn has_static_program() -> bool {
    let programs = Path::new(PROGRAM).with_file_name("syscap-programs");
    let is_there = programs.join(format!("syscapdump-linux-{}", std::env::consts::ARCH)).is_file();
    if !is_there {
        skip("remote capture", "there is no static program to bring along (`cargo xtask static-programs --for-tests`)");
    }
    is_there
}

/// The right of a user to become root without a password. Dropping the value takes it back.
struct Sudo(PathBuf);

impl Sudo {
    fn allow(user: &User) -> Self {
        let path = Path::new("/etc/sudoers.d").join(&user.name);
        fs::write(&path, format!("{} ALL=(root) NOPASSWD: ALL\n", user.name)).unwrap();
        Self(path)
    }
}

impl Drop for Sudo {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

impl Far {
    /// Returns `None` if the tests cannot run here.
    fn start() -> Option<Self> {
        if !sshd::runs_here() || !sshd::has_program("/usr/bin/sudo") || !has_static_program() {
            return None;
        }
        let user = User::create("/bin/sh");
        let sudo = Sudo::allow(&user);
        Some(Self { sshd: Sshd::start(&SshdOptions::default()), user, folder: sshd::public_folder(), _sudo: sudo })
    }

    /// Returns the options that log in.
    fn login(&self) -> Vec<String> {
        let known_hosts = format!("UserKnownHostsFile={}", self.sshd.known_hosts().display());
        let (port, key) = (self.sshd.port.to_string(), self.sshd.key().display().to_string());
        let mut options = vec!["--remote-host", "127.0.0.1", "--remote-port", &port];
        options.extend(["--remote-username", &self.user.name, "--sshkey", &key]);
        options.extend(["--ssh-option", &known_hosts]);
        options.into_iter().map(str::to_owned).collect()
    }

    /// Returns the near end's command, with the options that connect to the host and the output file.
    fn command(&self, output: &Path, options: &[&str]) -> Command {
        let mut command = Command::new("env");
        // A child inherits ignored signals, such as SIGINT in background jobs of a shell.
        command.args(["--default-signal=HUP,INT,QUIT,TERM", PROGRAM]).args(self.login());
        command.args(["--remote-priv", "sudo"]).arg("-w").arg(output).args(options);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Starts a capture, and waits until it has begun.
    fn capture(&self, name: &str, options: &[&str]) -> Capture {
        let file = self.folder.path().join(name);
        let _ = fs::remove_file(&file);
        let child = self.command(&file, options).spawn().unwrap();
        let mut capture = Capture { child, file };
        capture.wait_for_bytes(1);
        capture
    }

    /// Returns the processes of the far end: those of the user, and those that sudo has started for it.
    fn processes(&self) -> Vec<String> {
        let text = sshd::run(Command::new("ps").args(["-e", "-o", "pid=,args="]));
        let text = String::from_utf8_lossy(&text.stdout).into_owned();
        // Nothing else runs with these arguments but what the tests of this file start.
        let own = |line: &&str| line.contains("--far-end") && line.contains(&self.user.name);
        let mut all: Vec<String> = text.lines().filter(own).map(str::to_owned).collect();
        all.extend(self.user.processes());
        all
    }

    /// Waits until no process of the far end is left.
    fn wait_until_empty(&self, limit: Duration) {
        let start = Instant::now();
        while !self.processes().is_empty() {
            assert!(start.elapsed() < limit, "left after {limit:?}: {:?}", self.processes());
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

/// A running capture. Dropping the value kills it.
struct Capture {
    child: Child,
    file: PathBuf,
}

/// What a capture has printed, and its exit.
struct Ended {
    status: ExitStatus,
    stderr: String,
}

impl Capture {
    fn pid(&self) -> i32 {
        i32::try_from(self.child.id()).unwrap()
    }

    /// Waits until the file has so many bytes.
    fn wait_for_bytes(&mut self, bytes: u64) {
        let start = Instant::now();
        while fs::metadata(&self.file).map_or(0, |metadata| metadata.len()) < bytes {
            if let Some(status) = self.child.try_wait().unwrap() {
                panic!("ended with {status}: {}", self.stderr());
            }
            assert!(start.elapsed() < LIMIT, "no {bytes} bytes within {LIMIT:?}");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn signal(&self, signal: &str) {
        sshd::run(Command::new("kill").args([format!("-{signal}"), self.pid().to_string()]));
    }

    /// Waits for the end.
    fn wait(mut self, limit: Duration) -> Ended {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return Ended { status, stderr: self.stderr() };
            }
            assert!(start.elapsed() < limit, "the near end runs on after {limit:?}");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn stderr(&mut self) -> String {
        let mut text = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut text).unwrap();
        text
    }
}

impl Drop for Capture {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Returns the cells of a capture's rows as tshark shows them with the dissector.
fn cells(file: &Path, filter: &str, fields: &[&str]) -> Vec<Vec<String>> {
    let Some(tshark) = Tool::tshark() else { return Vec::new() };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../convert/install/assets/syscap.lua");
    let mut arguments = vec![
        "-X".to_owned(),
        format!("lua_script:{}", script.display()),
        "-r".to_owned(),
        file.to_str().unwrap().to_owned(),
        "-T".to_owned(),
        "fields".to_owned(),
    ];
    if !filter.is_empty() {
        arguments.extend(["-Y".to_owned(), filter.to_owned()]);
    }
    fields.iter().for_each(|field| arguments.extend(["-e".to_owned(), (*field).to_owned()]));
    let output = tshark.run(&arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}
