//! Programs on another host, through a real sshd on 127.0.0.1 and through other carriers.

#![allow(clippy::panic, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // a panic fails the test

mod ends;
mod hostile;
mod login;
mod places;
mod privileges;
mod secrecy;
mod shells;

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use syscap_connect::{Carrier, ConnectOptions, Connection, Outcome, SshOptions, connect};
use syscap_tests::sshd::{self, Sshd, SshdOptions, User};

/// The limit for the end of a far program.
const LIMIT: Duration = Duration::from_secs(20);

/// Builds the far program, and returns the folder that holds it under the name that is looked for.
fn programs() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("far-programs");
        std::fs::create_dir_all(&folder).unwrap();
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ssh/far_program.rs");
        let program = folder.join(format!("syscapdump-linux-{}", std::env::consts::ARCH));
        let mut rustc = Command::new(Path::new(env!("CARGO")).with_file_name("rustc"));
        rustc.args([
            "--edition",
            "2024",
            "-C",
            "target-feature=+crt-static",
            "-C",
            "opt-level=s",
            "-C",
            "strip=symbols",
        ]);
        rustc.env("SYSCAP_VERSION", env!("CARGO_PKG_VERSION")).arg("-o").arg(program).arg(source);
        sshd::run(&mut rustc);
        folder
    })
}

/// An sshd with a user.
struct Far {
    sshd: Sshd,
    user: User,
}

impl Far {
    fn start() -> Option<Self> {
        Self::with(&SshdOptions::default(), "/bin/sh")
    }

    /// Starts an sshd for a user with this login shell; `None` if the test cannot run. In the script of the namespace and in
    /// the configuration, `$HOME` and `$USER` are the user's.
    fn with(options: &SshdOptions, shell: &str) -> Option<Self> {
        if !sshd::runs_here() {
            return None;
        }
        let user = User::create(shell);
        let home = user.home().display().to_string();
        let replaced = |text: &String| text.replace("$HOME", &home).replace("$USER", &user.name);
        let options = SshdOptions {
            config: options.config.iter().map(replaced).collect(),
            namespace: options.namespace.as_ref().map(replaced),
            ..SshdOptions::default()
        };
        Some(Self { sshd: Sshd::start(&options), user })
    }

    /// Returns the options of ssh that log in with the key.
    fn ssh(&self) -> SshOptions {
        SshOptions { key: Some(self.sshd.key()), ..self.ssh_without_key() }
    }

    fn ssh_without_key(&self) -> SshOptions {
        SshOptions {
            config_file: Some(self.sshd.client_config()),
            user: Some(self.user.name.clone()),
            ..SshOptions::default()
        }
    }

    fn options(&self) -> ConnectOptions {
        options("far", Carrier::Ssh(self.ssh()))
    }

    /// Returns the folder of the cache, relative to the home: what is left behind.
    fn cache(&self) -> PathBuf {
        self.user.home().join(".cache/syscap")
    }
}

/// Returns options with the far program of the tests.
fn options(host: &str, carrier: Carrier) -> ConnectOptions {
    ConnectOptions {
        carrier,
        programs: Some(programs().to_owned()),
        needs_capture_rights: false,
        askpass: Some(env!("CARGO_BIN_EXE_connect").into()),
        ..ConnectOptions::new(host)
    }
}

/// Connects, and checks that the program runs as this user, that its streams hold nothing else, and that it ends.
#[track_caller]
fn connects(options: &ConnectOptions, uid: u32) -> Connection {
    let mut connection = match connect(options, &["a b", "it's", "$HOME"]) {
        Ok(connection) => connection,
        Err(error) => panic!("{error}"),
    };
    assert_eq!(connection.system.uid, Some(uid));
    assert_eq!(connection.system.architecture.name(), std::env::consts::ARCH);
    let mut streams = connection.take_streams().unwrap();
    // All bytes, so that a terminal or a shell in between would change some.
    let sent: Vec<u8> = (0..200_000_u32).map(|number| (number / 3) as u8).collect();
    let copy = sent.clone();
    let mut input = streams.input;
    let writer = std::thread::spawn(move || input.write_all(&copy));
    let mut received = Vec::new();
    streams.output.read_to_end(&mut received).unwrap();
    writer.join().unwrap().unwrap();
    let line = format!("far {uid} [\"a b\", \"it's\", \"$HOME\"]\n");
    assert_eq!(String::from_utf8_lossy(&received[..line.len().min(received.len())]), line);
    assert!(received[line.len()..] == sent, "the echo differs: {} bytes", received.len());
    connection
}

/// Connects and checks as [`connects`] does, and that the program ended by itself.
#[track_caller]
fn works(options: &ConnectOptions, uid: u32) {
    let connection = connects(options, uid);
    let messages = connection.messages();
    assert_eq!(connection.finish(LIMIT), Outcome::Ended(0), "{:?}", messages.lines());
    assert!(messages.lines().iter().any(|line| line.starts_with("copied Ok")), "{:?}", messages.lines());
}

/// Returns the message of a connection that must fail.
#[track_caller]
fn error(options: &ConnectOptions) -> String {
    match connect(options, &[]) {
        Ok(_) => panic!("the connection came about"),
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn fails(options: &ConnectOptions, parts: &[&str]) {
    let text = error(options);
    for part in parts {
        assert!(text.contains(part), "{part:?} is not in: {text}");
    }
    assert!(!text.contains('\n') && text.len() < 1000, "{text}");
}
