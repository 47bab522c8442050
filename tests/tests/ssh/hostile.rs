//! Far ends that do not do as they should.

use std::time::{Duration, Instant};

use syscap_connect::{Carrier, ConnectOptions};
use syscap_tests::sshd::{SshdOptions, has_program};

use crate::{Far, fails, options};

fn through(template: &str) -> ConnectOptions {
    options("h", Carrier::Command(template.to_owned()))
}

#[test]
fn garbage_without_end() {
    for template in
        ["cat /dev/urandom", "yes", "sh -c 'yes \"$(head -c 5000 /dev/zero | tr \"\\0\" x)\"'", "cat /dev/zero"]
    {
        fails(&through(template), &["the far end answers with something else than a shell"]);
    }
}

#[test]
fn garbage_from_a_login_shell() {
    let Some(far) = Far::with(&SshdOptions::default(), "/bin/bash") else { return };
    far.user.write(".bashrc", "printf '\\033[2J\\033]0;title\\007\\n'; cat /dev/urandom\n");
    let text = crate::error(&far.options());
    assert!(text.starts_with("far: the far end answers with something else than a shell"), "{text}");
    assert!(!text.chars().any(syscap::escape::is_hidden), "{text}");
}

#[test]
fn an_end_without_a_shell() {
    fails(&through("true"), &["h: the connection failed: the remote command ended: exit status: 0"]);
    fails(&through("sh -c 'echo no such pod >&2; exit 1'"), &["h: the connection failed: no such pod"]);
    fails(&through("sh -c 'printf \"\\033[31mred\\n\"'"), &["h: the connection failed: \\33[31mred"]);
    fails(&through("/nonexistent/x %h"), &["cannot start `/nonexistent/x`", "check its path"]);
    fails(&through("x 'y"), &["the remote command `x 'y` cannot be used"]);
}

#[test]
fn a_terminal() {
    if !has_program("/usr/bin/script") {
        return;
    }
    fails(&through("script -qc sh /dev/null"), &["h: the remote command gives a terminal", "-t"]);
}

/// A shell that replies what a far end of ours never would.
fn replies(script: &str) -> ConnectOptions {
    // The first line that it reads is the `echo` with the nonce.
    let shell = format!(
        "script() {{ while read -r line; do case $line in 'say end'*) read -r line; read -r line; return ;; esac; done; \
         exit; }}; say() {{ echo \"$nonce $*\"; }}; \
         read -r echo nonce up; nonce=$(printf %s \"$nonce\" | tr -d \\\"); say up; script; {script}"
    );
    through(&shlex_join(&["sh", "-c", &shell]))
}

fn shlex_join(words: &[&str]) -> String {
    words.iter().map(|word| format!("'{}'", word.replace('\'', "'\\''"))).collect::<Vec<_>>().join(" ")
}

/// Returns the script with the report of a host like this one.
fn report() -> String {
    format!("say system Linux; say machine {}; say taker head; say end report", std::env::consts::ARCH)
}

#[test]
fn wrong_replies() {
    let end = "say end report";
    fails(&replies("exit"), &["h: the connection broke while the far shell reports on the host"]);
    fails(&replies(end), &["h runs an unknown system"]);
    fails(&replies(&format!("say system Darwin; {end}")), &["h runs Darwin"]);
    let machine = format!("say system Linux; say machine mi\x1bps; {end}");
    fails(&replies(&machine), &["h is a machine of the architecture mi\\33ps", "x86_64 and aarch64"]);
    fails(&replies("while :; do say x y; done"), &["h: the far end answers with something else"]);
    let place = "script; say trying /x; say refused no; say number 99999999999; say end place";
    fails(&replies(&format!("{}; {place}", report())), &["h has no folder", "/x (no)"]);
    // The same place for ever, with a program that never runs.
    let place = "say trying /x; say place keep /x; say number 1; say end place";
    let size = "size=$(script | sed -n 's/^size=//p')";
    let turn = format!(
        "{}; script() {{ while read -r line; do echo \"$line\"; case $line in 'say end'*) read -r line; read -r line; \
         return ;; esac; done; exit; }}; while script >&2; do {place}; {size}; say ready; head -c \"$size\" >&2; say refused no; \
         say end receive; done",
        report()
    );
    fails(&replies(&turn), &["h has no folder", "/x (no), /x (no)"]);
}

#[test]
fn a_far_end_that_reads_nothing() {
    // It replies to all and reads no byte of the program: the pipe fills.
    let start = Instant::now();
    let cancelled = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let place = "script; say trying /x; say place keep /x; say number 1; say end place; script; say ready now; \
                 exec sleep 1000";
    let options = ConnectOptions { cancelled: Some(cancelled.clone()), ..replies(&format!("{}; {place}", report())) };
    let connecting = std::thread::spawn(move || crate::error(&options));
    std::thread::sleep(Duration::from_secs(2));
    cancelled.store(true, std::sync::atomic::Ordering::Relaxed);
    assert_eq!(connecting.join().unwrap(), "cancelled");
    assert!(start.elapsed() < Duration::from_secs(60), "it waits for the far end");
}
