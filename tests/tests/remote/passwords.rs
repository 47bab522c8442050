//! A password that a front end passes: for whom it is visible, and where it is left.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use syscap_tests::front_end::FrontEnd;
use syscap_tests::sshd::{self, Sshd, SshdOptions, User};

use crate::front_ends::{Host, preference, tsharks};
use crate::{Far, LIMIT, PROGRAM, Sudo, cells, has_static_program};

/// Looks at the command lines and environments of all processes until it is stopped.
struct Watch {
    stop: Arc<AtomicBool>,
    thread: std::thread::JoinHandle<Vec<(Instant, String)>>,
}

impl Watch {
    fn start(secret: &str) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let (stopped, secret) = (Arc::clone(&stop), secret.to_owned());
        let thread = std::thread::spawn(move || {
            let mut found = Vec::new();
            while !stopped.load(Ordering::Relaxed) {
                for process in fs::read_dir("/proc").unwrap().flatten() {
                    for file in ["cmdline", "environ"] {
                        let bytes = fs::read(process.path().join(file)).unwrap_or_default();
                        if contains(&bytes, &secret) {
                            found.push((Instant::now(), String::from_utf8_lossy(&bytes).replace('\0', " ")));
                        }
                    }
                }
            }
            found
        });
        Self { stop, thread }
    }

    /// Returns what held the secret, and when.
    fn end(self) -> Vec<(Instant, String)> {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.join().unwrap()
    }
}

fn contains(bytes: &[u8], secret: &str) -> bool {
    bytes.windows(secret.len()).any(|part| part == secret.as_bytes())
}

/// A host whose user logs in with the password.
fn start() -> Option<Far> {
    if !sshd::runs_here() || !sshd::has_program("/usr/bin/sudo") || !has_static_program() {
        return None;
    }
    let user = User::create("/bin/sh");
    let sudo = Sudo::allow(&user);
    let config = vec!["PasswordAuthentication yes".to_owned()];
    let sshd = Sshd::start(&SshdOptions { config, ..SshdOptions::default() });
    Some(Far { sshd, user, folder: sshd::public_folder(), _sudo: sudo })
}

/// ssh is replaced by a script that waits before it becomes ssh. When it starts, the near end has executed itself again, and
/// the password is in no command line and no environment any more. Nor does the log have it, with all that it can say.
#[test]
fn a_password_is_gone_before_ssh_starts() {
    let Some(far) = start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let started = folder.path().join("started");
    let go = folder.path().join("go");
    let script = format!(
        "#!/bin/sh\n: >'{}'\nwhile ! [ -e '{}' ]; do sleep 0.05; done\nexec /usr/bin/ssh -o PubkeyAuthentication=no \"$@\"\n",
        started.display(),
        go.display()
    );
    fs::write(folder.path().join("ssh"), script).unwrap();
    fs::set_permissions(folder.path().join("ssh"), fs::Permissions::from_mode(0o755)).unwrap();
    let search = format!("{}:{}", folder.path().display(), std::env::var("PATH").unwrap());
    let log = folder.path().join("log");

    let known_hosts = format!("UserKnownHostsFile={}", far.sshd.known_hosts().display());
    let port = far.sshd.port.to_string();
    let options = [
        "--remote-host",
        "127.0.0.1",
        "--remote-port",
        &port,
        "--remote-username",
        &far.user.name,
        "--remote-password",
        &far.user.password,
        "--remote-priv-password",
        &far.user.password,
        "--ssh-option",
        &known_hosts,
        "--remote-priv",
        "sudo",
        "--log-level",
        "noisy",
        "--log-file",
        log.to_str().unwrap(),
        "--extcap-capture-filter",
        "evt.type = mkdir",
        "--remote-count",
        "1",
    ];
    let before = Watch::start(&far.user.password);
    let front_end =
        FrontEnd::start_interface("syscap-ssh", PROGRAM, folder.path(), false, &options, &[("PATH", &search)]).unwrap();
    wait_for_file(&started);
    let ssh_started = Instant::now();
    before.end();
    let after = Watch::start(&far.user.password);
    fs::write(&go, "").unwrap();
    // One event ends the capture.
    let mut marks = 0;
    while !front_end.has_ended() {
        assert!(ssh_started.elapsed() < LIMIT, "no event");
        marks += 1;
        fs::create_dir(folder.path().join(format!("mark{marks}"))).unwrap();
        std::thread::sleep(Duration::from_millis(50));
    }
    let (status, stream, error) = front_end.finish().unwrap();
    let found = after.end();
    assert!(status.success() && error.is_empty(), "{error}");
    let file = folder.path().join("stream.pcapng");
    fs::write(&file, &stream).unwrap();
    assert_eq!(cells(&file, "", &["evt.type"]).concat(), ["mkdir"]);
    assert!(found.is_empty(), "{found:?}");
    let log = fs::read(&log).unwrap();
    assert!(contains(&log, "connected") && !contains(&log, &far.user.password));
    assert!(!contains(&stream, &far.user.password));
    assert!(!far.sshd.log().contains(&far.user.password));
}

fn wait_for_file(path: &Path) {
    let start = Instant::now();
    while !path.exists() {
        assert!(start.elapsed() < LIMIT, "there is no {}", path.display());
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The watch finds what is there.
#[test]
fn the_watch_works() {
    let secret = sshd::random_word();
    let watch = Watch::start(&secret);
    std::process::Command::new("sh").args(["-c", "sleep 1", &secret]).status().unwrap();
    assert!(!watch.end().is_empty());
}

/// Wireshark knows no preference for an option with `save=false`, so that it can neither be given nor saved. Other options
/// are in the preferences.
#[test]
fn front_ends_do_not_save_passwords() {
    let Some(far) = Far::start() else { return };
    for tool in tsharks() {
        let Some(host) = Host::new(tool, &far) else { continue };
        let preferences = host.preferences();
        assert!(preferences.contains("extcap.syscap_ssh.remotehost"), "{preferences}");
        for option in ["remotepassword", "sshkeypassphrase", "remoteprivpassword"] {
            let name = format!("extcap.syscap_ssh.{option}");
            assert!(!preferences.contains(&name), "{}: {option}", host.tool.name());
            let mut command = host.command("syscap-ssh");
            command.args(preference("syscap-ssh", option, "geheim"));
            let output = command.stdout(Stdio::piped()).stderr(Stdio::piped()).output().unwrap();
            let printed = String::from_utf8_lossy(&output.stderr);
            assert!(!output.status.success() && printed.contains("unknown preference"), "{printed}");
        }
    }
}
