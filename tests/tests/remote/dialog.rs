//! The lists of Wireshark's dialog for another host.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use syscap_tests::front_end::{Sentence, sentences};
use syscap_tests::sshd::{Sshd, SshdOptions, User};

use crate::{Far, PROGRAM, has_static_program};

/// Asks for a list as Wireshark does, with these options.
fn list(option: &str, options: &[String]) -> Vec<Sentence> {
    let mut command = Command::new(PROGRAM);
    command.args(["--extcap-config", "--extcap-interface", "syscap-ssh", "--extcap-reload-option", option]);
    // What Wireshark passes besides.
    command.args(["--pid", "all", "--container", "all", "--remote-count", "0", "--state", "full", "--snaplen", "80"]);
    let output = command.args(options).stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    let all = sentences(&String::from_utf8(output.stdout).unwrap());
    assert!(all.iter().all(|value| value.word == "value"), "{all:?}");
    all
}

fn titles(list: &[Sentence]) -> String {
    list.iter().filter_map(|value| value.get("display")).collect::<Vec<_>>().join(" ")
}

#[test]
fn processes_of_the_host_are_listed() {
    let Some(far) = Far::start() else { return };
    let mut child = Command::new("sleep").arg("1000").spawn().unwrap();
    let pid = child.id().to_string();
    let listed = list("pid", &far.login());
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(listed[0].get("value"), Some("all"));
    assert_eq!(listed[0].get("display"), Some("Every process"));
    let own = listed.iter().find(|value| value.get("value") == Some(&pid)).unwrap();
    assert_eq!(own.get("display"), Some(&*format!("{pid}  sleep 1000")));
    let containers = list("container", &far.login());
    assert_eq!(containers[0].get("display"), Some("Containers and the host"));
}

#[test]
fn a_list_says_why_it_is_empty() {
    if !syscap_tests::sshd::runs_here() || !has_static_program() {
        return;
    }
    let user = User::create("/bin/sh");
    let config = vec!["PasswordAuthentication yes".to_owned()];
    let sshd = Sshd::start(&SshdOptions { config, ..SshdOptions::default() });
    let known_hosts = format!("UserKnownHostsFile={}", sshd.known_hosts().display());
    let port = sshd.port.to_string();
    let options = |more: &[&str]| {
        let host = ["--remote-host", "127.0.0.1", "--remote-port", &port, "--remote-username", &user.name];
        let all = host.iter().chain(more);
        all.map(|word| (*word).to_owned()).collect::<Vec<_>>()
    };
    // Neither a key of this machine's user nor an agent helps.
    let plain = format!("{known_hosts},PubkeyAuthentication=no");
    let without = list("pid", &options(&["--ssh-option", &plain]));
    assert!(titles(&without).contains("password:”, which is not given"), "{without:?}");
    assert_eq!(without.last().unwrap().get("default"), Some("true"));
    assert!(without.iter().all(|value| value.get("value") == Some("all")));
    let wrong = list("pid", &options(&["--ssh-option", &plain, "--remote-password", "wrong"]));
    assert!(titles(&wrong).contains("the password is wrong"), "{wrong:?}");
    let right = list("pid", &options(&["--ssh-option", &plain, "--remote-password", &user.password]));
    assert!(right.len() > 1 && right[0].get("display") == Some("Every process"), "{right:?}");
    let unknown = list("pid", &options(&["--ssh-option", "UserKnownHostsFile=/dev/null"]));
    assert!(titles(&unknown).contains("is not known yet"), "{unknown:?}");
}

/// Wireshark stands still while it waits for a list.
#[test]
fn a_silent_host_does_not_hold_up_the_dialog() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = silent.local_addr().unwrap().port().to_string();
    let start = Instant::now();
    let options = ["--remote-host", "127.0.0.1", "--remote-port", &port].map(str::to_owned);
    let listed = list("pid", &options);
    assert!(start.elapsed() < Duration::from_secs(30));
    assert!(titles(&listed).contains("cannot be reached"), "{listed:?}");
}
