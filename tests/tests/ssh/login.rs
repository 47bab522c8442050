//! Ways to log in, and their refusals.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use rustix::pty::OpenptFlags;
use syscap_connect::{Carrier, ConnectOptions, Secret, SshOptions};
use syscap_tests::sshd::{self, Sshd, SshdOptions, make_key};

use crate::{Far, fails, works};

fn with(far: &Far, ssh: SshOptions) -> ConnectOptions {
    ConnectOptions { carrier: Carrier::Ssh(ssh), ..far.options() }
}

fn secret(text: &str) -> Option<Secret> {
    Some(Secret::new(text.to_owned()))
}

fn config(lines: &[&str]) -> SshdOptions {
    SshdOptions { config: lines.iter().map(|line| (*line).to_owned()).collect(), ..SshdOptions::default() }
}

fn with_passwords() -> SshdOptions {
    config(&["PasswordAuthentication yes"])
}

fn with_questions() -> SshdOptions {
    config(&["KbdInteractiveAuthentication yes"])
}

#[test]
fn a_key() {
    let Some(far) = Far::start() else { return };
    works(&far.options(), far.user.id());
}

#[test]
fn a_key_with_a_passphrase() {
    let Some(far) = Far::start() else { return };
    let key = far.sshd.folder.path().join("encrypted");
    make_key(&key, "open sesame");
    fs::copy(key.with_extension("pub"), far.sshd.folder.path().join("authorized_keys")).unwrap();
    let ssh = SshOptions { key: Some(key.clone()), ..far.ssh() };
    works(&with(&far, SshOptions { key_passphrase: secret("open sesame"), ..ssh.clone() }), far.user.id());
    let wrong = SshOptions { key_passphrase: secret("open barley"), ..ssh.clone() };
    fails(&with(&far, wrong), &["far: the passphrase of the key is wrong"]);
    fails(&with(&far, ssh), &["asks for", &key.display().to_string(), "--sshkey-passphrase"]);
}

#[test]
fn an_agent() {
    let Some(far) = Far::start() else { return };
    let socket = far.sshd.folder.path().join("agent");
    let mut agent = Command::new("ssh-agent").arg("-D").arg("-a").arg(&socket).stdout(Stdio::null()).spawn().unwrap();
    while !socket.exists() {
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    sshd::run(Command::new("ssh-add").arg("-q").arg(far.sshd.key()).env("SSH_AUTH_SOCK", &socket));
    far.sshd.configure_client(&format!("IdentityAgent {}", socket.display()));
    works(&with(&far, far.ssh_without_key()), far.user.id());
    agent.kill().unwrap();
    agent.wait().unwrap();
    fails(&with(&far, far.ssh_without_key()), &["far does not let this user in", "Permission denied (publickey)"]);
}

#[test]
fn a_password() {
    let Some(far) = Far::with(&with_passwords(), "/bin/sh") else { return };
    let ssh = far.ssh_without_key();
    works(&with(&far, SshOptions { password: secret(&far.user.password), ..ssh.clone() }), far.user.id());
    fails(&with(&far, SshOptions { password: secret("wrong"), ..ssh.clone() }), &["far: the password is wrong"]);
    fails(&with(&far, ssh), &["asks for", &format!("{}@127.0.0.1's password:", far.user.name), "--remote-password"]);
    // No empty password is tried: it would count as a failure.
    let failures = far.sshd.log().matches("Failed password").count();
    assert_eq!(failures, 1, "{}", far.sshd.log());
}

#[test]
fn keyboard_interactive() {
    let Some(far) = Far::with(&with_questions(), "/bin/sh") else { return };
    let ssh = far.ssh_without_key();
    works(&with(&far, SshOptions { password: secret(&far.user.password), ..ssh.clone() }), far.user.id());
    fails(&with(&far, SshOptions { password: secret("wrong"), ..ssh.clone() }), &["far: the password is wrong"]);
    fails(&with(&far, ssh), &["asks for", "Password:", "--remote-password"]);
}

#[test]
fn the_desktop_is_asked_for_what_is_not_given() {
    let Some(far) = Far::with(&with_questions(), "/bin/sh") else { return };
    let folder = far.sshd.folder.path();
    let desktop = folder.join("desktop");
    let script = format!("#!/bin/sh\necho \"$*\" >{}/asked\necho {}\n", folder.display(), far.user.password);
    fs::write(&desktop, script).unwrap();
    sshd::run(Command::new("chmod").arg("700").arg(&desktop));
    // The environment belongs to all tests of the process, so another one connects.
    let mut near = Command::new(env!("CARGO_BIN_EXE_connect"));
    near.arg(far.sshd.client_config()).arg(crate::programs()).args([&far.user.name, "keep"]);
    near.env("SSH_ASKPASS", &desktop).env("DISPLAY", ":1").stdin(Stdio::null());
    let output = near.output().unwrap();
    assert!(output.stdout.starts_with(b"connected\n"), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(fs::read_to_string(folder.join("asked")).unwrap().contains("Password:"));
}

/// ssh asks on its own terminal, and accepts a key that the user accepts there.
#[test]
fn a_terminal_is_asked() {
    let Some(far) = Far::with(&with_passwords(), "/bin/sh") else { return };
    fs::write(far.sshd.known_hosts(), "").unwrap();
    let master = rustix::pty::openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    rustix::pty::unlockpt(&master).unwrap();
    let name = rustix::pty::ptsname(&master, Vec::new()).unwrap();
    let terminal = fs::File::options().read(true).write(true).open(name.to_str().unwrap()).unwrap();
    let mut near = Command::new("setsid");
    near.args(["--ctty", "--wait", env!("CARGO_BIN_EXE_connect")]);
    near.arg(far.sshd.client_config()).arg(crate::programs()).args([&far.user.name, "terminal"]);
    near.stdin(terminal).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = near.spawn().unwrap();
    drop(near);
    let mut master = fs::File::from(master);
    // The first line is the password for the near program: none.
    master.write_all(b"\n").unwrap();
    for (question, answer) in [("(yes/no", "yes"), ("password:", &far.user.password)] {
        wait_for(&mut master, question);
        writeln!(master, "{answer}").unwrap();
    }
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "connected\n");
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Reads until a text appears.
fn wait_for(terminal: &mut fs::File, text: &str) {
    let mut seen = Vec::new();
    while !String::from_utf8_lossy(&seen).contains(text) {
        let mut byte = [0];
        terminal.read_exact(&mut byte).unwrap();
        seen.extend(byte);
    }
}

/// The user's own master connection is used, and outlives ours.
#[test]
fn a_master_connection() {
    let Some(far) = Far::start() else { return };
    let socket = far.sshd.folder.path().join("master");
    far.sshd.configure_client(&format!("ControlPath {}\nControlMaster auto", socket.display()));
    let mut master = Command::new("ssh");
    master.arg("-F").arg(far.sshd.client_config()).arg("-i").arg(far.sshd.key()).args([
        "-l",
        &far.user.name,
        "-N",
        "far",
    ]);
    let mut master = master.stdin(Stdio::null()).spawn().unwrap();
    while !socket.exists() {
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    // Without a key of its own: it can only go through the master.
    works(&with(&far, far.ssh_without_key()), far.user.id());
    assert!(master.try_wait().unwrap().is_none());
    master.kill().unwrap();
    master.wait().unwrap();
    let _ = fs::remove_file(&socket);
    // This process becomes no master.
    works(&far.options(), far.user.id());
    assert!(!socket.exists());
}

#[test]
fn an_alias_and_an_address() {
    let Some(far) = Far::start() else { return };
    let ssh = SshOptions { port: Some(far.sshd.port), ..far.ssh() };
    works(&ConnectOptions { host: "127.0.0.1".to_owned(), ..with(&far, ssh) }, far.user.id());
    let lines = format!("Host other\n HostName 127.0.0.1\n Port {}\n User {}\n", far.sshd.port, far.user.name);
    // What would disturb a session of ours.
    far.sshd.configure_client(&format!(
        "{lines} RemoteCommand false\n RequestTTY force\n LocalForward 1 127.0.0.1:1\n LogLevel QUIET\n BatchMode yes\n"
    ));
    let ssh = SshOptions { user: None, ..far.ssh() };
    works(&ConnectOptions { host: "other".to_owned(), ..with(&far, ssh) }, far.user.id());
}

#[test]
fn a_proxy_command() {
    let Some(far) = Far::start() else { return };
    let proxy = format!(
        "ssh -F {} -i {} -W %h:%p {}@far",
        path(&far.sshd.client_config()),
        path(&far.sshd.key()),
        far.user.name
    );
    let ssh = SshOptions { proxy_command: Some(proxy), ..far.ssh() };
    works(&with(&far, ssh), far.user.id());
}

#[test]
fn a_jump_host() {
    let Some(far) = Far::with(&with_passwords(), "/bin/sh") else { return };
    let jump = Sshd::start(&with_passwords());
    let known = fs::read_to_string(far.sshd.known_hosts()).unwrap() + &fs::read_to_string(jump.known_hosts()).unwrap();
    fs::write(far.sshd.known_hosts(), known).unwrap();
    let host = format!("Host jump\n HostName 127.0.0.1\n Port {}\n User {}\n", jump.port, far.user.name);
    let config = fs::read_to_string(far.sshd.client_config()).unwrap();
    fs::write(far.sshd.client_config(), format!("{host} IdentityFile {}\n{config}", path(&jump.key()))).unwrap();
    let ssh = SshOptions { proxy_jump: Some("jump".to_owned()), ..far.ssh() };
    works(&with(&far, ssh.clone()), far.user.id());
    assert!(jump.log().contains("Accepted publickey"), "{}", jump.log());
    // The password of the host is for the host alone.
    let ssh = SshOptions { password: secret(&far.user.password), key: None, ..ssh };
    works(&with(&far, ssh.clone()), far.user.id());
    fs::write(far.sshd.client_config(), format!("{host}\n{config}")).unwrap();
    fails(&with(&far, ssh), &["asks for", "use a key or an agent for the jump host"]);
    assert!(!jump.log().contains("Accepted password"), "{}", jump.log());
}

fn path(path: &Path) -> String {
    path.display().to_string()
}

#[test]
fn an_unknown_key_is_refused_or_accepted() {
    let Some(far) = Far::start() else { return };
    fs::write(far.sshd.known_hosts(), "").unwrap();
    let parts = ["the key of far is not known yet", "No ED25519 host key is known for", "--accept-new-host-keys"];
    fails(&far.options(), &parts);
    assert_eq!(fs::read_to_string(far.sshd.known_hosts()).unwrap(), "");
    let accepts = SshOptions { accept_new_host_keys: true, ..far.ssh() };
    works(&with(&far, accepts), far.user.id());
    assert!(fs::read_to_string(far.sshd.known_hosts()).unwrap().contains(&far.sshd.host_key()));
    // It is known from now on.
    works(&far.options(), far.user.id());
}

#[test]
fn a_changed_key_is_always_refused() {
    let Some(far) = Far::with(&with_passwords(), "/bin/sh") else { return };
    let other = far.sshd.folder.path().join("other");
    make_key(&other, "");
    let public = fs::read_to_string(other.with_extension("pub")).unwrap();
    fs::write(far.sshd.known_hosts(), format!("[127.0.0.1]:{} {public}", far.sshd.port)).unwrap();
    // ssh would connect with a warning.
    far.sshd.configure_client("StrictHostKeyChecking no");
    let file = far.sshd.known_hosts().display().to_string();
    for accept_new_host_keys in [false, true] {
        let ssh = SshOptions { accept_new_host_keys, password: secret(&far.user.password), ..far.ssh() };
        fails(&with(&far, ssh), &["the key of far has changed", &file, "ssh-keygen -R"]);
    }
}

#[test]
fn hosts_that_cannot_be_reached() {
    let Some(far) = Far::start() else { return };
    let at = |host: &str, ssh: SshOptions| ConnectOptions { host: host.to_owned(), ..with(&far, ssh) };
    fails(&at("nohost.invalid", far.ssh()), &["there is no host of this name", "nohost.invalid"]);
    // The port of an sshd that has ended.
    let port = Sshd::start(&SshdOptions::default()).port;
    let closed = SshOptions { port: Some(port), ..far.ssh() };
    fails(&at("127.0.0.1", closed), &["127.0.0.1 refuses connections", &format!("port {port}")]);
    fails(&at("-oProxyCommand=false", far.ssh()), &["cannot be the name of a host"]);
    fails(&at("far", SshOptions { key: Some("/nonexistent/key".into()), ..far.ssh() }), &["/nonexistent/key"]);
    fails(
        &at("far", SshOptions { program: "/nonexistent/ssh".into(), ..far.ssh() }),
        &["cannot start", "/nonexistent/ssh"],
    );
    fails(
        &at("far", SshOptions { extra: vec!["Nonsense=1".to_owned()], ..far.ssh() }),
        &["Bad configuration option", "nonsense"],
    );
}

#[test]
fn a_host_that_accepts_and_never_answers() {
    let Some(far) = Far::start() else { return };
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let ssh = SshOptions { port: Some(listener.local_addr().unwrap().port()), ..far.ssh() };
    let silent = ConnectOptions { connect_timeout: std::time::Duration::from_secs(1), ..with(&far, ssh) };
    fails(&silent, &["far cannot be reached", "timed out"]);
}

#[test]
fn a_caller_cancels() {
    let Some(far) = Far::start() else { return };
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let ssh = SshOptions { port: Some(listener.local_addr().unwrap().port()), ..far.ssh() };
    let flag = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let options = ConnectOptions { cancelled: Some(flag.clone()), ..with(&far, ssh) };
    let connecting = std::thread::spawn(move || crate::error(&options));
    // The connection is there: ssh waits for the banner.
    let _connection = listener.accept().unwrap();
    flag.store(true, std::sync::atomic::Ordering::Relaxed);
    assert_eq!(connecting.join().unwrap(), "cancelled");
}
