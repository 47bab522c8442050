//! A password is nowhere but in the memory of the processes that need it.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use syscap_connect::{ConnectOptions, Privileges, Secret};
use syscap_tests::sshd::SshdOptions;

use crate::{Far, programs, works};

/// Looks at the command lines and environments of all processes, and at the files of the askpass folders, until it is stopped.
struct Watch {
    stop: Arc<AtomicBool>,
    thread: thread::JoinHandle<Vec<String>>,
    rounds: Arc<AtomicUsize>,
}

impl Watch {
    fn start(secrets: Vec<String>) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let rounds = Arc::new(AtomicUsize::new(0));
        let (stopped, counted) = (Arc::clone(&stop), Arc::clone(&rounds));
        let thread = thread::spawn(move || {
            let mut found = Vec::new();
            while !stopped.load(Ordering::Relaxed) {
                for process in fs::read_dir("/proc").unwrap().flatten() {
                    for file in ["cmdline", "environ"] {
                        look(&process.path().join(file), &secrets, &mut found);
                    }
                }
                counted.fetch_add(1, Ordering::Relaxed);
            }
            found
        });
        Self { stop, thread, rounds }
    }

    /// Returns the files that held a secret.
    fn end(self) -> Vec<String> {
        self.stop.store(true, Ordering::Relaxed);
        let found = self.thread.join().unwrap();
        assert!(self.rounds.load(Ordering::Relaxed) > 3, "too few looks");
        found
    }
}

fn look(path: &Path, secrets: &[String], found: &mut Vec<String>) {
    let bytes = fs::read(path).unwrap_or_default();
    for secret in secrets {
        if bytes.windows(secret.len()).any(|part| part == secret.as_bytes()) {
            found.push(format!("{}: {}", path.display(), String::from_utf8_lossy(&bytes)));
        }
    }
}

/// The watch finds what is there.
#[test]
fn the_watch_works() {
    let secret = syscap_tests::sshd::random_word();
    for (name, environment) in [("argument", false), ("environment", true)] {
        let watch = Watch::start(vec![secret.clone()]);
        let mut command = Command::new("sh");
        command.args(["-c", "sleep 1"]);
        if environment {
            command.env("X", &secret)
        } else {
            command.arg(&secret)
        };
        command.status().unwrap();
        assert!(!watch.end().is_empty(), "{name}");
    }
}

#[test]
fn passwords_stay_secret() {
    let config = vec!["PasswordAuthentication yes".to_owned(), "LogLevel DEBUG3".to_owned()];
    let Some(far) = Far::with(&SshdOptions { config, ..SshdOptions::default() }, "/bin/sh") else { return };
    let password = far.user.password.clone();
    let watch = Watch::start(vec![password.clone()]);
    let mut near = Command::new(env!("CARGO_BIN_EXE_connect"));
    near.arg(far.sshd.client_config()).arg(programs()).args([&far.user.name, "keep"]);
    near.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = near.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    writeln!(input, "{password}").unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert!(output.stdout.starts_with(b"connected\n"), "{}", String::from_utf8_lossy(&output.stderr));
    let mut found = watch.end();
    look(&far.sshd.folder.path().join("log"), std::slice::from_ref(&password), &mut found);
    assert!(found.is_empty(), "{found:?}");
    for text in [&output.stdout, &output.stderr] {
        assert!(!String::from_utf8_lossy(text).contains(&password));
    }
}

#[test]
fn the_password_for_sudo_stays_secret() {
    if !syscap_tests::sshd::has_program("/usr/bin/sudo") {
        return;
    }
    let namespace = Some("mount -t tmpfs -o mode=700 none /root".to_owned());
    let Some(far) = Far::with(&SshdOptions { namespace, ..SshdOptions::default() }, "/bin/sh") else { return };
    let _sudoers = crate::privileges::Sudoers::write(&far.user, "USER ALL=(ALL) ALL");
    let watch = Watch::start(vec![far.user.password.clone()]);
    let options = ConnectOptions {
        privileges: Privileges::Sudo,
        privileges_password: Some(Secret::new(far.user.password.clone())),
        ..far.options()
    };
    works(&options, 0);
    let found = watch.end();
    assert!(found.is_empty(), "{found:?}");
}
