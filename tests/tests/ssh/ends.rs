//! Connections that end by force: nothing stays on either side.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use syscap_connect::{ConnectOptions, Outcome, connect};
use syscap_tests::sshd::SshdOptions;

use crate::{Far, LIMIT, programs};

fn leave_nothing(far: &Far) -> ConnectOptions {
    ConnectOptions { leave_nothing: true, ..far.options() }
}

/// A host whose folder for temporary files is its own.
fn far() -> Option<Far> {
    let namespace = Some("mkdir -p $HOME/tmp; chown $USER $HOME/tmp; mount --bind $HOME/tmp /tmp".to_owned());
    Far::with(&SshdOptions { namespace, ..SshdOptions::default() }, "/bin/sh")
}

/// Waits until the far user has no process and no file.
#[track_caller]
fn nothing_is_left(far: &Far) {
    let end = Instant::now() + LIMIT;
    loop {
        let processes = far.user.processes();
        let files: Vec<_> =
            fs::read_dir(far.user.home().join("tmp")).unwrap().flatten().map(|entry| entry.path()).collect();
        if processes.is_empty() && files.is_empty() {
            return;
        }
        assert!(Instant::now() < end, "left: {processes:?} {files:?}");
        sleep(Duration::from_millis(50));
    }
}

#[test]
fn the_carrier_is_killed() {
    let Some(far) = far() else { return };
    let mut connection = connect(&leave_nothing(&far), &[]).unwrap();
    let mut streams = connection.take_streams().unwrap();
    kill_process(pid(connection.carrier_id()), Signal::KILL).unwrap();
    let mut rest = Vec::new();
    streams.output.read_to_end(&mut rest).unwrap();
    assert_eq!(connection.finish(LIMIT), Outcome::Killed);
    nothing_is_left(&far);
}

#[test]
fn sshd_closes_the_connection() {
    let Some(far) = far() else { return };
    let mut connection = connect(&leave_nothing(&far), &[]).unwrap();
    let mut streams = connection.take_streams().unwrap();
    // The processes of the session: sshd of the user and the program.
    let processes = far.user.processes();
    let session = processes.iter().find(|line| line.contains("sshd")).unwrap();
    let id = session.split_whitespace().next().unwrap().parse().unwrap();
    kill_process(pid(id), Signal::KILL).unwrap();
    streams.output.read_to_end(&mut Vec::new()).unwrap();
    assert_eq!(connection.finish(LIMIT), Outcome::LineBroken);
    nothing_is_left(&far);
}

#[test]
fn a_dropped_connection() {
    let Some(far) = far() else { return };
    let connection = connect(&leave_nothing(&far), &[]).unwrap();
    let carrier = connection.carrier_id();
    drop(connection);
    assert!(!Path::new(&format!("/proc/{carrier}")).exists());
    nothing_is_left(&far);
}

fn pid(id: u32) -> Pid {
    Pid::from_raw(i32::try_from(id).unwrap()).unwrap()
}

/// Returns the near program, connected or not.
fn near(far: &Far) -> Child {
    let key = format!("IdentityFile {}", far.sshd.key().display());
    far.sshd.configure_client(&key);
    let mut command = Command::new(env!("CARGO_BIN_EXE_connect"));
    command.arg(far.sshd.client_config()).arg(programs()).args([&far.user.name, "leave-nothing"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    child.stdin.as_mut().unwrap().write_all(b"\n").unwrap();
    child
}

/// Returns the processes with a text in their command line.
fn with_argument(text: &str) -> Vec<String> {
    let output = Command::new("ps").args(["-eo", "pid=,args="]).output().unwrap();
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    lines.lines().filter(|line| line.contains(text)).map(str::to_owned).collect()
}

#[test]
fn the_near_program_is_killed() {
    let Some(far) = far() else { return };
    let mut child = near(&far);
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "connected\n");
    assert!(!far.user.processes().is_empty());
    child.kill().unwrap();
    child.wait().unwrap();
    nothing_is_left(&far);
    near_is_gone(&far);
}

/// Waits until no ssh of the near end runs.
#[track_caller]
fn near_is_gone(far: &Far) {
    let config = far.sshd.client_config().display().to_string();
    let end = Instant::now() + LIMIT;
    while !with_argument(&config).is_empty() {
        assert!(Instant::now() < end, "{:?}", with_argument(&config));
        sleep(Duration::from_millis(50));
    }
}

/// The near program and its ssh end at random moments of the connection.
#[test]
fn ends_at_any_moment() {
    let Some(far) = far() else { return };
    let start = Instant::now();
    let mut child = near(&far);
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let whole = start.elapsed();
    child.kill().unwrap();
    child.wait().unwrap();
    for part in 1..20_u32 {
        let mut child = near(&far);
        sleep(whole * part / 18);
        if part % 2 == 0 {
            child.kill().unwrap();
        } else {
            // ssh alone: the near program sees a broken connection.
            for process in with_argument(&far.sshd.client_config().display().to_string()) {
                let id = process.split_whitespace().next().unwrap().parse().unwrap();
                if id != child.id() {
                    let _ = kill_process(pid(id), Signal::KILL);
                }
            }
            drop(child.stdin.take());
        }
        drop(child.stdout.take());
        child.wait().unwrap();
        nothing_is_left(&far);
        near_is_gone(&far);
    }
}
