//! Which processes a live capture leaves out: those that make, carry and show it, and no others.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by them

use std::process::{Command, Output};

use syscap_tests::live::counters;
use syscap_tests::program::skip;

const PROGRAM: &str = env!("CARGO_BIN_EXE_live");

/// `true` if this test may capture; says why not.
fn captures_here() -> bool {
    let is_root = rustix::process::geteuid().is_root();
    if !is_root {
        skip("live capture", "it needs root");
    }
    is_root
}

fn bash(script: &str) -> Output {
    Command::new("bash").args(["-c", script]).output().unwrap()
}

/// Before the capture and while it goes on: twenty programs read what it writes.
#[test]
fn many_readers_do_not_end_a_capture() {
    if !captures_here() {
        return;
    }
    for delay in [0, 1] {
        let readers = format!(
            "sleep {delay}; for i in $(seq 20); do cat >/dev/null & done <&0; wait"
        );
        let capture = format!("{PROGRAM} -w - -p $$ --duration 3");
        let output = bash(&format!("{capture} | ({readers})"));
        assert!(output.status.success(), "{output:?}");
        // Says its counters at the end, and nothing else.
        counters(&output.stderr);
        assert_eq!(String::from_utf8_lossy(&output.stderr).lines().count(), 1, "{output:?}");
    }
}
