//! What the tests of live captures share.

use std::fs::File;
use std::path::Path;
use std::process::Command;

use pcap_file::pcapng::blocks::interface_statistics::InterfaceStatisticsOption;
use syscap::event::records::{FdList, FdRecord, ThreadRecord};
use syscap::scap::{Item, Reader};

use crate::pcapng;
use crate::program::skip;

/// A shell script that does what people do: files, pipes, IPv4, IPv6, unix sockets, a database, a compiler, programs
/// and threads, and a descriptor passed on. Its argument is the folder in which it works; all traffic is on loopback.
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

/// `true` if [`WORKLOAD`] can be captured here; says why not.
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

/// The counters that `syscapdump` says at its end: events and losses.
///
/// # Panics
/// Where it says none.
#[allow(clippy::panic)] // that is how a test fails
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

/// What a pcapng capture tells of its events and losses.
#[derive(Debug, Default)]
pub struct Told {
    /// Event blocks.
    pub events: u64,
    /// The sum of the losses that they tell of (`epb_dropcount`).
    pub drops: u64,
    /// `isb_ifrecv` of the statistics at the end.
    pub received: u64,
    /// `isb_ifdrop` of the statistics at the end.
    pub dropped: u64,
}

impl Told {
    /// Reads a capture of one section. Each packet's time is the one that its payload has, in nanoseconds.
    ///
    /// # Panics
    /// Where a block breaks the standard, or a time is wrong.
    #[allow(clippy::panic)] // that is how a test fails
    pub fn by(capture: &Path) -> Self {
        let sections = pcapng::read(capture).unwrap_or_else(|error| panic!("{}: {error}", capture.display()));
        let [section] = &sections[..] else { panic!("{} sections", sections.len()) };
        for packet in &section.packets {
            assert_eq!(packet.time, u128::from(packet.raw_time), "{packet:?}");
        }
        let mut told = Self {
            events: section.packets.len() as u64,
            drops: section.packets.iter().filter_map(|packet| packet.drops).sum(),
            ..Self::default()
        };
        for option in section.statistics.iter().flat_map(|statistics| &statistics.options) {
            match option {
                InterfaceStatisticsOption::IsbIfRecv(count) => told.received = *count,
                InterfaceStatisticsOption::IsbIfDrop(count) => told.dropped = *count,
                _ => {}
            }
        }
        told
    }
}

/// What a .scap capture begins with.
#[derive(Debug, Default)]
pub struct State {
    /// Threads.
    pub threads: Vec<ThreadRecord>,
    /// Descriptors, by process.
    pub fds: Vec<FdList>,
}

impl State {
    /// Reads it from a capture.
    ///
    /// # Panics
    /// Where the capture cannot be read.
    #[allow(clippy::unwrap_used)] // that is how a test fails
    pub fn of(capture: &Path) -> Self {
        let mut state = Self::default();
        let mut reader = Reader::new(File::open(capture).unwrap()).unwrap();
        while let Some(item) = reader.next().unwrap() {
            match item {
                Item::Threads(threads) => state.threads.extend(threads),
                Item::Fds(list) => state.fds.push(list),
                Item::Event(_) => break,
                _ => {}
            }
        }
        state
    }

    /// A thread.
    ///
    /// # Panics
    /// Where it is not there.
    #[allow(clippy::panic)] // that is how a test fails
    pub fn thread(&self, tid: u32) -> &ThreadRecord {
        let found = self.threads.iter().find(|thread| thread.tid == i64::from(tid));
        found.unwrap_or_else(|| panic!("no thread {tid} in the state at the start"))
    }

    /// The descriptors that are listed for a process or thread; none where it is not listed.
    pub fn fds(&self, tid: u32) -> &[FdRecord] {
        self.fds.iter().find(|list| list.tid == i64::from(tid)).map_or(&[], |list| &list.fds)
    }
}
