//! The statistics of `tshark -z syscap,…`.

use crate::event::Event;
use crate::samples::all;
use crate::tshark::Tshark;

/// Returns the rows of a report, as cells without spaces.
fn report(tshark: &Tshark, option: &str) -> Vec<Vec<String>> {
    let printed = tshark.run(&["-q", "-z", option]);
    printed.lines().skip(2).map(|line| line.split_whitespace().map(str::to_owned).collect()).collect()
}

fn has_row(rows: &[Vec<String>], cells: &[&str]) {
    assert!(
        rows.iter().any(|row| cells.iter().all(|cell| row.iter().any(|found| found == cell))),
        "{cells:?}: {rows:?}"
    );
}

#[test]
fn calls_are_counted_by_process() {
    let Some(tshark) = Tshark::new("calls", &all()) else { return };
    let rows = report(&tshark, "syscap,calls");
    // Six events, one of them failed, 832 bytes read.
    has_row(&rows, &["cat", "77", "6", "1", "832"]);
    has_row(&report(&tshark, "syscap,calls,evt.type == \"read\""), &["cat", "77", "1", "0", "832"]);
}

#[test]
fn files_errors_and_slowest_calls_are_reported() {
    let Some(tshark) = Tshark::new("reports", &all()) else { return };
    has_row(&report(&tshark, "syscap,files"), &["832", "0", "0.024", "2", "/etc/passwd"]);
    has_row(&report(&tshark, "syscap,errors"), &["connect", "ECONNREFUSED", "1", "cat"]);
    has_row(&report(&tshark, "syscap,slowest"), &["0.024", "1", "cat", "openat(AT_FDCWD,"]);
    has_row(&report(&tshark, "syscap,processes"), &["cat", "77", "6"]);
}

#[test]
fn follow_shows_the_bytes_of_a_descriptor() {
    let Some(tshark) = Tshark::new("follow", &all()) else { return };
    let printed = tshark.run(&["-q", "-z", "syscap,follow,77,3"]);
    assert!(
        printed.contains("<< frame 2: read, 832 bytes, 42 captured\nroot:x:0:0:root:/root:/bin/bash\ndaemon:x:1\n"),
        "{printed}"
    );
}

/// A descriptor number is reused for several files. With a frame, only the file that has the number in this frame is
/// shown.
#[test]
fn follow_with_a_frame_shows_one_file_of_a_reused_descriptor() {
    let moved = |name: &str, data: &[u8], file: &str, bit: &str| {
        let mut event = Event::new(name, true);
        let length = data.len() as u8;
        event.buffer = 1;
        event
            .value("evt.rawres", &[length])
            .value("fd.num", &[3])
            .text("fd.name", file)
            .bit(bit)
            .param(&[length, 0, 0, 0, 0, 0, 0, 0], None)
            .param(data, None);
        event.payload()
    };
    let closed = |file: &str| {
        let mut event = Event::new("close", true);
        event.value("fd.num", &[3]).text("fd.name", file).param(&[0; 8], None);
        event.payload()
    };
    let payloads = [
        moved("read", b"first\n", "/a", "evt.is_io_read"),
        closed("/a"),
        moved("write", b"GET <b>\r\n", "/b", "evt.is_io_write"),
        moved("read", b"\x00\x01\xFFbinary", "/b", "evt.is_io_read"),
        closed("/b"),
        moved("read", b"third\n", "/c", "evt.is_io_read"),
    ];
    let Some(tshark) = Tshark::new("follow-file", &payloads) else { return };
    let report = |option: &str| tshark.run(&["-q", "-z", option]).lines().skip(2).collect::<Vec<_>>().join("\n");
    let second = "== /b\n>> frame 3: write, 9 bytes\nGET <b>\n<< frame 4: read, 9 bytes\n\
                  00000000  00 01 ff 62 69 6e 61 72 79                        ...binary\n== closed in frame 5";
    for frame in [3, 4, 5] {
        assert_eq!(report(&format!("syscap,follow,77,3,{frame}")), second, "frame {frame}");
    }
    assert_eq!(report("syscap,follow,77,3,1"), "== /a\n<< frame 1: read, 6 bytes\nfirst\n== closed in frame 2");
    assert_eq!(report("syscap,follow,77,3,6"), "== /c\n<< frame 6: read, 6 bytes\nthird");
    assert_eq!(report("syscap,follow,77,4"), "No data of descriptor 4 of process 77");
}
