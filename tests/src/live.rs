//! Shared code of the live capture tests.

use std::fs::File;
use std::path::Path;
use std::process::Command;

use pcap_file::pcapng::blocks::interface_statistics::InterfaceStatisticsOption;
use syscap::event::records::{FdList, FdRecord, ThreadRecord};
use syscap::scap::{ScapItem, ScapReader};

use crate::pcapng;
use crate::program::skip;

/// A shell script with a typical workload: files, pipes, IPv4, IPv6, unix sockets, a database, a compiler, programs and
/// threads, and a descriptor in a message. Its argument is the folder to work in. All traffic is on the loopback
/// interface.
pub const WORKLOAD: &str = r#"
set -e
cd "$1"
git init -q repo && git -C repo -c user.email=a@b -c user.name=n commit -q --allow-empty -m x && git clone -q repo clone
ls -l /etc | sort | head -3 > listed
for i in 1 2 3; do echo $i; done | while read x; do echo $x >> numbers; done
python3 - <<'P'
import http.server, socket, sqlite3, subprocess, threading
class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments): pass
class Six(http.server.ThreadingHTTPServer):
    address_family = socket.AF_INET6
four, six = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Quiet), Six(('::1', 0), Quiet)
for server in four, six: threading.Thread(target=server.serve_forever, daemon=True).start()
for url in f'http://127.0.0.1:{four.server_port}/', f'http://[::1]:{six.server_port}/':
    subprocess.run(['curl', '-s', '-o', '/dev/null', url])
base = sqlite3.connect('base'); base.execute('create table t(a)')
base.executemany('insert into t values(?)', [(i,) for i in range(100)]); base.commit(); base.close()
listener = socket.socket(socket.AF_UNIX); listener.bind('socket'); listener.listen()
client = socket.socket(socket.AF_UNIX); client.connect('socket'); server, _ = listener.accept()
client.send(b'hello'); server.recv(5)
def work(number):
    with open(f'thread{number}', 'w') as file: file.write('x' * 100)
threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
with open('passed', 'w') as file:
    socket.send_fds(client, [b'take'], [file.fileno()])
    data, fds, flags, address = socket.recv_fds(server, 10, 4)
P
echo 'int main(void) { return 0; }' > program.c
gcc -o program program.c
./program
"#;

/// `true` if [`WORKLOAD`] can be captured here; otherwise prints the reason.
pub fn runs_here() -> bool {
    if !rustix::process::geteuid().is_root() {
        skip("live capture", "it needs root");
        return false;
    }
    for program in ["git", "curl", "python3", "gcc"] {
        if Command::new(program).arg("--version").output().is_err() {
            skip("live capture", &format!("{program} is not installed"));
            return false;
        }
    }
    true
}

/// Returns the counters that `syscapdump` prints at its end: captured and lost events.
///
/// # Panics
/// If there are no counters.
#[allow(clippy::panic)] // a panic fails the test
pub fn counters(stderr: &[u8]) -> (u64, u64) {
    // `1,234 events captured, 0 lost`
    let text = String::from_utf8_lossy(stderr).replace(',', "");
    let mut lines = text.lines().rev().filter(|line| line.contains("captured"));
    let mut numbers = lines.next().unwrap_or_default().split(' ').filter_map(|word| word.parse().ok());
    match (numbers.next(), numbers.next()) {
        (Some(events), Some(lost)) => (events, lost),
        _ => panic!("no counters: {text}"),
    }
}

/// The counts of events and losses in a pcapng capture.
#[derive(Debug, Default)]
pub struct CaptureCounts {
    /// The event blocks.
    pub events: u64,
    /// The sum of the losses in event blocks (`epb_dropcount`).
    pub drops: u64,
    /// `isb_ifrecv` of the statistics at the end.
    pub received: u64,
    /// `isb_ifdrop` of the statistics at the end.
    pub dropped: u64,
}

impl CaptureCounts {
    /// Reads a capture with one section, and checks that the time of each packet is that of its payload, in
    /// nanoseconds.
    ///
    /// # Panics
    /// If a block violates the standard, or a time is wrong.
    #[allow(clippy::panic)] // a panic fails the test
    pub fn read(capture: &Path) -> Self {
        let sections = pcapng::read(capture).unwrap_or_else(|error| panic!("{}: {error}", capture.display()));
        let [section] = &sections[..] else { panic!("{} sections", sections.len()) };
        for packet in &section.packets {
            assert_eq!(packet.time, u128::from(packet.raw_time), "{packet:?}");
        }
        let mut counts = Self {
            events: section.packets.len() as u64,
            drops: section.packets.iter().filter_map(|packet| packet.drops).sum(),
            ..Self::default()
        };
        for option in section.statistics.iter().flat_map(|statistics| &statistics.options) {
            match option {
                InterfaceStatisticsOption::IsbIfRecv(count) => counts.received = *count,
                InterfaceStatisticsOption::IsbIfDrop(count) => counts.dropped = *count,
                _ => {}
            }
        }
        counts
    }
}

/// The initial state of a .scap capture.
#[derive(Debug, Default)]
pub struct State {
    /// The threads.
    pub threads: Vec<ThreadRecord>,
    /// The descriptors by process.
    pub fds: Vec<FdList>,
}

impl State {
    /// Reads the state of a capture.
    ///
    /// # Panics
    /// If the capture cannot be read.
    #[allow(clippy::unwrap_used)] // a panic fails the test
    pub fn of(capture: &Path) -> Self {
        let mut state = Self::default();
        let mut reader = ScapReader::new(File::open(capture).unwrap()).unwrap();
        while let Some(item) = reader.next().unwrap() {
            match item {
                ScapItem::Threads(threads) => state.threads.extend(threads),
                ScapItem::Fds(list) => state.fds.push(list),
                ScapItem::Event(_) => break,
                _ => {}
            }
        }
        state
    }

    /// Returns a thread.
    ///
    /// # Panics
    /// If the thread is not in the state.
    #[allow(clippy::panic)] // a panic fails the test
    pub fn thread(&self, tid: u32) -> &ThreadRecord {
        let found = self.threads.iter().find(|thread| thread.tid == i64::from(tid));
        found.unwrap_or_else(|| panic!("no thread {tid} in the state at the start"))
    }

    /// Returns the listed descriptors of a process or thread; none if it is not listed.
    pub fn fds(&self, tid: u32) -> &[FdRecord] {
        self.fds.iter().find(|list| list.tid == i64::from(tid)).map_or(&[], |list| &list.fds)
    }
}
