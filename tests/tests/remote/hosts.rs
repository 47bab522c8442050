//! Several hosts in one capture, each in a network namespace of its own. All of them are this machine, so that each call is
//! captured by each host at the same time: the times in the capture say how well the clocks are aligned.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

use syscap_tests::live::counters;
use syscap_tests::network::{self, Network};
use syscap_tests::sshd::{self, Sshd, SshdOptions, User};

use crate::{Capture, LIMIT, PROGRAM, Sudo, cells, has_static_program};

/// Three hosts: a near one, one behind a slow line, and one behind a slower line.
struct Hosts {
    network: Network,
    servers: Vec<Sshd>,
    _sudo: Sudo,
    user: User,
    config: tempfile::TempDir,
}

/// Delays what it carries.
const SLOW_LINE: &str = env!("CARGO_BIN_EXE_slow-line");

const NAMES: [&str; 3] = ["web1", "web2", "db1"];

impl Hosts {
    fn start() -> Option<Self> {
        if !sshd::runs_here() || !network::runs_here() || !sshd::has_program("/usr/bin/sudo") || !has_static_program() {
            return None;
        }
        let network = Network::new(3);
        let user = User::create("/bin/sh");
        let servers: Vec<Sshd> = (1..=3)
            .map(|host| {
                let network = Some((network.host(host).to_owned(), Network::address(host)));
                Sshd::start(&SshdOptions { network, ..SshdOptions::default() })
            })
            .collect();
        let config = sshd::public_folder();
        let mut text = String::new();
        for ((host, name), server) in (1..).zip(NAMES).zip(&servers) {
            // The delay of each direction in milliseconds.
            let delay = [0, 10, 40][usize::from(host - 1)];
            text.push_str(&format!(
                "Host {name}\n HostName {}\n Port {}\n User {}\n IdentityFile {}\n UserKnownHostsFile {}/known_{name}\n \
                 ProxyCommand {SLOW_LINE} %h %p {delay} 100000000\n",
                Network::address(host),
                server.port,
                user.name,
                server.key().display(),
                config.path().display(),
            ));
            let known = format!("[{}]:{} {}\n", Network::address(host), server.port, server.host_key());
            fs::write(config.path().join(format!("known_{name}")), known).unwrap();
        }
        fs::write(config.path().join("ssh_config"), text).unwrap();
        Some(Self { network, servers, _sudo: Sudo::allow(&user), user, config })
    }

    fn capture(&self, name: &str, options: &[&str]) -> Capture {
        let file = self.config.path().join(name);
        let config = format!("ssh -F {}/ssh_config", self.config.path().display());
        let mut command = Command::new("ip");
        command.args(["netns", "exec", self.network.near(), "env", "--default-signal=HUP,INT,QUIT,TERM", PROGRAM]);
        // ssh's option for its configuration is none of syscapdump's: the names are known by a wrapper of ssh.
        command.env("PATH", self.wrapper(&config)).args(["--host", &NAMES.join(","), "--remote-priv", "sudo"]);
        command.arg("-w").arg(&file).args(options).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut capture = Capture { child: command.spawn().unwrap(), file };
        capture.wait_for_bytes(1);
        capture
    }

    /// Returns a search path that has a script `ssh` first, which runs this command.
    fn wrapper(&self, command: &str) -> String {
        use std::os::unix::fs::PermissionsExt;
        let path = self.config.path().join("ssh");
        fs::write(&path, format!("#!/bin/sh\nexec /usr/bin/{command} \"$@\"\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        format!("{}:{}", self.config.path().display(), std::env::var("PATH").unwrap())
    }
}

/// A call that each host has captured: its times by host, in nanoseconds.
type Calls = BTreeMap<String, BTreeMap<String, u64>>;

#[test]
fn three_hosts_are_in_one_capture_in_the_order_of_time() {
    let Some(hosts) = Hosts::start() else { return };
    let folder = hosts.config.path().join("marks");
    fs::create_dir(&folder).unwrap();
    let capture = hosts.capture("hosts.pcapng", &["-f", "evt.type = mkdir and fs.path.name contains marks/mark"]);
    std::thread::sleep(Duration::from_millis(300));
    for mark in 0..200 {
        sshd::run(Command::new("mkdir").arg(folder.join(format!("mark{mark}"))));
    }
    std::thread::sleep(Duration::from_millis(1000));
    capture.signal("TERM");
    let file = capture.file.clone();
    let ended = capture.wait(LIMIT);
    assert!(ended.status.success(), "{}", ended.stderr);
    assert_eq!(counters(ended.stderr.as_bytes()), (600, 0), "{}", ended.stderr);

    let fields =
        ["host.name", "frame.interface_name", "frame.time_epoch", "fs.path.name", "frame.interface_description"];
    let rows = cells(&file, "", &fields);
    let mut calls = Calls::new();
    let mut uncertainties = BTreeMap::new();
    let mut last = 0;
    for row in &rows {
        assert_eq!(row[0], row[1]);
        let time: u64 = row[2].replace('.', "").parse().unwrap();
        assert!(time >= last, "{} ns back at {row:?}", last - time);
        last = time;
        calls.entry(row[3].clone()).or_default().insert(row[0].clone(), time);
        uncertainties.entry(row[0].clone()).or_insert_with(|| uncertainty(&row[4]));
    }
    assert_eq!(uncertainties.keys().collect::<Vec<_>>(), ["db1", "web1", "web2"]);
    // Each host has each call, and they agree on its time within what they say of themselves.
    assert_eq!(calls.len(), 200);
    for (path, times) in &calls {
        assert_eq!(times.len(), 3, "{path}: {times:?}");
        for (one, first) in times {
            for (other, second) in times {
                // The probes of one machine see a call within a millisecond of each other.
                let allowed = uncertainties[one] + uncertainties[other] + 1_000_000;
                assert!(
                    first.abs_diff(*second) <= allowed,
                    "{path}: {one} {first}, {other} {second}, {allowed} allowed"
                );
            }
        }
    }
    // The slower the line, the less is known of the clock.
    assert!(
        uncertainties["web1"] < uncertainties["web2"] && uncertainties["web2"] < uncertainties["db1"],
        "{uncertainties:?}"
    );
    assert!(uncertainties["db1"] >= 40_000_000 && uncertainties["db1"] < 120_000_000, "{uncertainties:?}");
    // A display filter and the statistics of the interfaces tell the hosts apart.
    for name in NAMES {
        assert_eq!(cells(&file, &format!("host.name == \"{name}\""), &["frame.number"]).len(), 200);
    }
}

/// Returns the uncertainty of a clock, in nanoseconds, from the description of an interface: `give or take 0.250 ms`.
fn uncertainty(description: &str) -> u64 {
    let text = description.split("give or take ").nth(1).unwrap_or_else(|| panic!("{description}"));
    let number: f64 = text.split(' ').next().unwrap().parse().unwrap();
    (number * 1e6) as u64
}

/// A host whose line is cut is reported, and the others are captured on.
#[test]
fn a_host_that_is_cut_off_does_not_end_the_others() {
    let Some(hosts) = Hosts::start() else { return };
    let folder = hosts.config.path().join("marks");
    fs::create_dir(&folder).unwrap();
    let capture = hosts.capture("cut.pcapng", &["-f", "evt.type = mkdir and fs.path.name contains marks/mark"]);
    let make = |mark: &str| drop(sshd::run(Command::new("mkdir").arg(folder.join(mark))));
    std::thread::sleep(Duration::from_millis(500));
    make("mark-before");
    std::thread::sleep(Duration::from_millis(1000));
    hosts.network.set_line(2, false);
    std::thread::sleep(Duration::from_millis(12_000));
    make("mark-after");
    std::thread::sleep(Duration::from_millis(3_000));
    capture.signal("TERM");
    let file = capture.file.clone();
    let ended = capture.wait(LIMIT);
    assert_eq!(ended.status.code(), Some(1), "{}", ended.stderr);
    assert!(
        ended.stderr.contains("web2: ") && ended.stderr.contains("other hosts are captured on"),
        "{}",
        ended.stderr
    );
    let seen = |mark: &str| {
        let mut names: Vec<String> =
            cells(&file, &format!("fs.path.name contains \"{mark}\""), &["host.name"]).concat();
        names.sort();
        names
    };
    assert_eq!(seen("mark-before"), ["db1", "web1", "web2"]);
    assert_eq!(seen("mark-after"), ["db1", "web1"]);
    // The far end of the cut host has ended too, by itself.
    let text = sshd::run(Command::new("ps").args(["-e", "-o", "args="]));
    let text = String::from_utf8_lossy(&text.stdout).into_owned();
    assert!(!text.lines().any(|line| line.contains("--far-end") && line.contains(&hosts.user.name)), "{text}");
    drop(hosts.servers);
}
