//! The filter of a running capture changes, as from the toolbar. The kernel follows, and no state or followed process
//! of the previous filter is lost.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use syscap_live::live_source;
use syscap_session::CaptureSource;
use syscap_session::classes::ClassSet;
use syscap_session::settings::{CaptureFormat, CaptureTarget, Settings, StateAtStart};
use syscap_session::source::{EventSource, Polled};
use syscap_tests::front_end::TIMEOUT;
use syscap_tests::program::{Tool, skip};
use syscap_tests::tshark::Session;

/// A shell that starts another one, which opens a file and later reads from it. Each step waits for a word.
const PARENT: &str = r#"read start; sh -c "$1" child "$2"; true"#;
const CHILD: &str = r#"exec 9< "$1"; echo opened; read go; read line <&9; echo read; read more; echo more; read end"#;

/// The two shells.
struct Shells {
    parent: Child,
    words: Receiver<String>,
}

impl Shells {
    fn start(file: &str) -> Self {
        let mut command = Command::new("sh");
        command.args(["-c", PARENT, "parent", CHILD, file]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut parent = command.spawn().unwrap();
        let output = BufReader::new(parent.stdout.take().unwrap());
        let (sender, words) = channel();
        std::thread::spawn(move || output.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        Self { parent, words }
    }

    fn send(&mut self, word: &str) {
        writeln!(self.parent.stdin.as_mut().unwrap(), "{word}").unwrap();
    }
}

/// A capture in this process.
struct Capture {
    source: CaptureSource,
    stream: Vec<u8>,
}

impl Capture {
    /// Captures until something has happened.
    fn until(&mut self, what: &str, mut happened: impl FnMut(&CaptureSource) -> bool) {
        let start = Instant::now();
        while !happened(&self.source) {
            assert!(start.elapsed() < TIMEOUT, "{what}: it does not happen");
            self.source.poll(Duration::from_millis(20), u64::MAX, &mut self.stream).unwrap();
        }
    }

    /// Captures until the shells have printed a word, and until their earlier events have been processed.
    fn until_printed(&mut self, shells: &Shells, word: &str) {
        self.until(word, |_| shells.words.try_recv().is_ok_and(|line| line == word));
        // Events wait for older ones of other CPUs.
        for _ in 0..5 {
            self.source.poll(Duration::from_millis(20), u64::MAX, &mut self.stream).unwrap();
        }
    }

    fn set_filter(&mut self, filter: &str) {
        self.source.set_filter(syscap_session::filter::parse(filter).unwrap()).unwrap();
    }

    fn events(&self) -> u64 {
        self.source.stats().events
    }
}

#[test]
fn state_and_followed_children_survive_a_change() {
    if !rustix::process::geteuid().is_root() {
        return skip("live capture", "it needs root");
    }
    let Some(tshark) = Tool::tshark() else { return };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lines");
    std::fs::write(&file, "one\ntwo\n").unwrap();
    let file = file.to_str().unwrap();
    let mut shells = Shells::start(file);
    let settings = Settings {
        format: CaptureFormat::Pcapng,
        filter: syscap_session::filter::parse("evt.type = getpid and proc.name = nobody").unwrap(),
        target: CaptureTarget::Tree(shells.parent.id()),
        container: None,
        classes: ClassSet::ALL,
        include_self: false,
        snaplen: 80,
        ring_kib: 1024,
        state: StateAtStart::Full,
    };
    let mut capture = Capture { source: live_source(&settings).unwrap(), stream: Vec::new() };
    capture.source.start(&mut capture.stream).unwrap();

    // The child is forked and opens the file while the filter rejects everything.
    shells.send("start");
    capture.until_printed(&shells, "opened");
    assert_eq!(capture.events(), 0);

    capture.set_filter(&format!("evt.type = read and fd.name = {file}"));
    shells.send("go");
    capture.until_printed(&shells, "read");
    capture.until("an event of the read", |source| source.stats().events > 0);
    let events = capture.events();

    // By the name of a process: no event matches, whatever the shells do.
    capture.set_filter("proc.name = nobody");
    shells.send("more");
    capture.until_printed(&shells, "more");
    assert_eq!(capture.events(), events);

    capture.set_filter("");
    shells.send("end");
    shells.parent.wait().unwrap();
    while capture.source.stop(u64::MAX, &mut capture.stream).unwrap() == Polled::More {}
    let stats = capture.source.stats();
    assert_eq!(stats.lost, 0);
    assert!(stats.filtered > 0);

    let output = folder.path().join("change.pcapng");
    std::fs::write(&output, &capture.stream).unwrap();
    let rows = Session::new(tshark, &output).fields(&["evt.type", "proc.pid", "fd.name"], "");
    assert_eq!(rows.len() as u64, stats.events);
    let (reads, rest) = rows.split_at(usize::try_from(events).unwrap());
    let child = &reads[0][1];
    assert_ne!(*child, shells.parent.id().to_string());
    assert!(reads.iter().all(|row| *row == ["read", child, file]), "{reads:?}");
    for process in [child, &shells.parent.id().to_string()] {
        let ends = rest.iter().filter(|row| row[0] == "procexit" && row[1] == *process).count();
        assert_eq!(ends, 1, "{process}: {rest:?}");
    }
}
