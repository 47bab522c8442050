//! `tshark -z syscap,…`

use crate::samples::all;
use crate::tshark::Tshark;

/// The report's rows, each cell that has no spaces.
fn report(tshark: &Tshark, option: &str) -> Vec<Vec<String>> {
    let said = tshark.run(&["-q", "-z", option]);
    said.lines().skip(2).map(|line| line.split_whitespace().map(str::to_owned).collect()).collect()
}

fn has_row(rows: &[Vec<String>], cells: &[&str]) {
    assert!(
        rows.iter().any(|row| cells.iter().all(|cell| row.iter().any(|found| found == cell))),
        "{cells:?}: {rows:?}"
    );
}

#[test]
fn calls_of_a_process() {
    let Some(tshark) = Tshark::new("calls", &all()) else { return };
    let rows = report(&tshark, "syscap,calls");
    // six events, one of them failed, 832 bytes read
    has_row(&rows, &["cat", "77", "6", "1", "832"]);
    has_row(&report(&tshark, "syscap,calls,evt.type == \"read\""), &["cat", "77", "1", "0", "832"]);
}

#[test]
fn files_errors_and_the_slowest() {
    let Some(tshark) = Tshark::new("reports", &all()) else { return };
    has_row(&report(&tshark, "syscap,files"), &["832", "0", "0.024", "2", "/etc/passwd"]);
    has_row(&report(&tshark, "syscap,errors"), &["connect", "ECONNREFUSED", "1", "cat"]);
    has_row(&report(&tshark, "syscap,slowest"), &["0.024", "1", "cat", "openat(AT_FDCWD,"]);
    has_row(&report(&tshark, "syscap,processes"), &["cat", "77", "6"]);
}

#[test]
fn the_bytes_of_a_descriptor() {
    let Some(tshark) = Tshark::new("follow", &all()) else { return };
    let said = tshark.run(&["-q", "-z", "syscap,follow,77,3"]);
    assert!(
        said.contains("<< frame 2: read, 832 bytes, 42 captured\nroot:x:0:0:root:/root:/bin/bash\ndaemon:x:1\n"),
        "{said}"
    );
}
