//! Small captures that demand large resources: blocks, texts, threads, endless sections. TextSlices is written as gzip.
//!
//! The captures are built from bytes, without types of the library. The layouts are those of libscap
//! (`scap_savefile.c`).

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use syscap_schemas::event_types;

/// A capture that demands more resources than it may have.
#[derive(Debug, Clone, Copy)]
pub struct Bomb {
    /// The excessive resource.
    pub name: &'static str,
    /// `true` if some state does not fit into 512 MB, which the program reports.
    pub drops: bool,
    write: fn(&mut Capture) -> io::Result<()>,
}

impl Bomb {
    const fn new(name: &'static str, drops: bool, write: fn(&mut Capture) -> io::Result<()>) -> Self {
        Self { name, drops, write }
    }

    /// Writes the capture to a file.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn make(&self, file: &Path) -> io::Result<()> {
        let encoder = GzEncoder::new(BufWriter::new(File::create(file)?), Compression::fast());
        let mut capture = Capture { out: encoder, block: Vec::new() };
        capture.section()?;
        (self.write)(&mut capture)?;
        capture.out.finish()?.flush()
    }
}

/// All .scap captures.
pub const BOMBS: &[Bomb] = &[
    Bomb::new("event of 300 MB", true, |out| {
        out.zeros(EVENT_LARGE, 300 << 20)?;
        out.read(7)
    }),
    Bomb::new("unknown block of 600 MB", false, |out| {
        out.zeros(0xBAD_CAFE, 600 << 20)?;
        out.read(7)
    }),
    Bomb::new("section header of 200 MB", false, |out| {
        out.zeros_after(SECTION_HEADER, &SECTION, 200 << 20)?;
        out.read(7)
    }),
    Bomb::new("event of 3 MB in every field", false, |out| {
        for round in 0..4 {
            out.event(EVENT_LARGE, "PPME_SYSCALL_WRITE_X", 7, &[&n(3 << 20), &vec![1; 3 << 20], &n(round), &n(9)])?;
        }
        Ok(())
    }),
    Bomb::new("events of 4096 parameters", false, |out| {
        let values: Vec<&[u8]> = vec![b"\xff\xff\xff\xff"; 4096];
        (0..100).try_for_each(|_| out.event(EVENT, "PPME_SYSCALL_READ_X", 7, &values))
    }),
    Bomb::new("event of a million parameters", true, |out| {
        let values: Vec<&[u8]> = vec![b""; 1_000_000];
        out.event(EVENT, "PPME_SYSCALL_READ_X", 7, &values)?;
        out.read(7)
    }),
    Bomb::new("threads without number", true, |out| {
        out.list(PROCESS_LIST, 400_000, |tid, entry| thread(entry, tid, tid - 1, &[b"a"; 8]))?;
        out.read(7)
    }),
    Bomb::new("threads with long texts", true, |out| {
        out.list(PROCESS_LIST, 1_200, |tid, entry| {
            let text: Vec<Vec<u8>> = (0..8).map(|index| long(60_000, tid * 8 + index)).collect();
            thread(entry, tid, 1, &text.slices());
        })?;
        out.read(7)
    }),
    Bomb::new("one list of 300 MB of threads", false, |out| {
        out.list(PROCESS_LIST, 700, |tid, entry| {
            let text: Vec<Vec<u8>> = (0..8).map(|index| long(60_000, tid * 8 + index)).collect();
            thread(entry, tid, 1, &text.slices());
        })?;
        out.read(7)
    }),
    Bomb::new("programs with long environments", true, |out| {
        for tid in 1..2_500 {
            let (args, env) = (long(30_000, tid), long(30_000, -tid));
            out.exec(tid, &args, &env)?;
        }
        Ok(())
    }),
    Bomb::new("fds of many processes", true, |out| {
        out.list(PROCESS_LIST, 100, |tid, entry| thread(entry, tid, 1, &[b"a"; 8]))?;
        for tid in 2..102 {
            out.fds(tid, 4096, 400)?;
        }
        out.read(7)
    }),
    Bomb::new("fd lists of one process", false, |out| {
        out.list(PROCESS_LIST, 2, |tid, entry| thread(entry, tid, 1, &[b"a"; 8]))?;
        for _ in 0..1_000_000 {
            out.fds(2, 1, 1)?;
        }
        out.read(7)
    }),
    Bomb::new("unix sockets with long paths", true, |out| {
        for fd in 0..4096_i64 {
            for tid in [1, 2] {
                let path = long(30_000, fd * 8 + tid);
                out.event(EVENT, "PPME_SOCKET_SOCKET_X", tid, &[&n(fd), &[1; 4], &[1; 4], &[0; 4]])?;
                out.event(EVENT, "PPME_SOCKET_BIND_X", tid, &[&n(0), &[&[1], &path[..], &[0]].concat(), &n(fd)])?;
            }
        }
        Ok(())
    }),
    Bomb::new("users", true, |out| {
        out.list(USER_LIST, 200_000, |uid, entry| {
            entry.push(0);
            entry.extend_from_slice(&[uid.to_le_bytes(), uid.to_le_bytes()].concat()[..8]);
            (0..3).for_each(|index| text(entry, &long(500, uid * 8 + index)));
        })?;
        out.read(7)
    }),
    Bomb::new("interfaces", true, |out| {
        out.list(INTERFACE_LIST, 2_000_000, |index, entry| {
            entry.extend_from_slice(&[3, 0, 1, 0]);
            entry.extend_from_slice(&index.to_le_bytes());
            entry.extend_from_slice(&[255; 4]);
            entry.push(b'e');
        })?;
        out.read(7)
    }),
    Bomb::new("containers with large descriptions", true, |out| {
        for id in 0..6_000 {
            let json = format!(r#"{{"id":"{id:012}","type":0,"env":"{}"}}"#, "x".repeat(60_000));
            out.event(EVENT, "PPME_CONTAINER_JSON_E", -1, &[&[json.as_bytes(), &[0]].concat()])?;
        }
        out.read(7)
    }),
    Bomb::new("one container of 3 MB", true, |out| {
        let json = format!(r#"{{"id":"a","labels":[{}1]}}"#, "1,".repeat(3 << 19));
        out.event(EVENT_LARGE, "PPME_CONTAINER_JSON_2_E", -1, &[&[json.as_bytes(), &[0]].concat()])?;
        out.read(7)
    }),
    Bomb::new("control groups", true, |out| {
        out.list(PROCESS_LIST, 6_000, |tid, entry| {
            let cgroups = [&b"cpu=/docker/"[..], &long(60_000, tid)].concat();
            let name = &b"a"[..];
            thread(entry, tid, 1, &[name, name, name, name, b"/", b"", &cgroups, b"/"]);
        })?;
        out.read(7)
    }),
    Bomb::new("calls that never return", true, |out| {
        (0..1_000_000).try_for_each(|tid| out.event(EVENT, "PPME_SYSCALL_READ_E", tid, &[&n(3), &[0; 4]]))
    }),
    Bomb::new("calls of many threads", false, |out| {
        (0..500_000).try_for_each(|tid| {
            out.event(EVENT, "PPME_SYSCALL_OPENAT_2_E", tid, &[&n(-100), b"/etc/passwd\0", &[0; 4], &[0; 4]])?;
            out.read(tid)
        })
    }),
    Bomb::new("sections", false, |out| (0..3_000_000).try_for_each(|_| out.section())),
    Bomb::new("sections with an event each", false, |out| {
        (0..300_000).try_for_each(|tid| {
            out.section()?;
            out.read(tid)
        })
    }),
    Bomb::new("a line of forks", false, |out| {
        out.list(PROCESS_LIST, 100_000, |tid, entry| thread(entry, tid, tid - 1, &[b"a"; 8]))?;
        (0..30_000).try_for_each(|index| {
            out.read(100_000)?;
            out.read(10_000_000 + index)
        })
    }),
    Bomb::new("a line of forks that are events", false, |out| {
        (2..30_000).try_for_each(|tid| {
            out.fork(tid, tid + 1)?;
            out.read(tid + 1)
        })
    }),
    Bomb::new("comments", false, |out| {
        let mut body = Vec::new();
        event(&mut body, false, "PPME_SYSCALL_READ_X", 7, &[&n(0), b"", &n(3), &[0; 4]]);
        body.resize(body.len().next_multiple_of(4), 0);
        body.extend_from_slice(&[1, 0, 0xfc, 0xff]);
        body.resize(body.len() + 0xfffc, 0x1b);
        body.extend_from_slice(&[0; 4]);
        (0..500).try_for_each(|_| out.block(EVENT, &body))
    }),
    Bomb::new("long paths", false, |out| {
        (0..2_000).try_for_each(|index| {
            let path = [&b"/"[..], &long(60_000, index), &[0]].concat();
            out.event(
                EVENT,
                "PPME_SYSCALL_OPENAT_2_X",
                7,
                &[&n(index), &n(-100), &path, &[1, 0, 0, 0], &[0; 4], &[0; 4], &n(0)],
            )
        })
    }),
];

/// The captures whose second block makes them pcapng.
pub const PCAPNG_BOMBS: &[Bomb] = &[
    Bomb::new("interface description of 300 MB", false, |out| {
        out.zeros_after(INTERFACE_DESCRIPTION, &INTERFACE, 300 << 20)?;
        out.packet(0)
    }),
    Bomb::new("interfaces with long descriptions", false, |out| {
        let option = [&[3, 0, 0xfc, 0xff], &vec![b'x'; 0xfffc][..]].concat();
        (0..9_000).try_for_each(|_| out.block(INTERFACE_DESCRIPTION, &[&INTERFACE, &option[..]].concat()))?;
        out.packet(8_999)
    }),
    Bomb::new("interfaces without number", false, |out| {
        (0..3_000_000).try_for_each(|_| out.block(INTERFACE_DESCRIPTION, &INTERFACE))?;
        out.packet(0)
    }),
    Bomb::new("packet of 300 MB", true, |out| {
        out.block(INTERFACE_DESCRIPTION, &INTERFACE)?;
        out.zeros(ENHANCED_PACKET, 300 << 20)?;
        out.packet(0)
    }),
    Bomb::new("packet with a million options", false, |out| {
        out.block(INTERFACE_DESCRIPTION, &INTERFACE)?;
        let mut body = packet(0);
        body.truncate(body.len() - 4);
        // An unknown option without a value.
        body.extend([0x99, 0x19, 0, 0].repeat(250_000));
        (0..3).try_for_each(|_| out.block(ENHANCED_PACKET, &body))
    }),
    Bomb::new("foreign block of 600 MB", false, |out| {
        out.block(INTERFACE_DESCRIPTION, &INTERFACE)?;
        out.zeros(0xBAD_CAFE, 600 << 20)?;
        out.packet(0)
    }),
];

const SECTION_HEADER: u32 = 0x0A0D_0D0A;
const INTERFACE_DESCRIPTION: u32 = 1;
const ENHANCED_PACKET: u32 = 6;
/// Link type 156, no limit on packets, no options.
const INTERFACE: [u8; 8] = [156, 0, 0, 0, 0, 0, 0, 0];
const EVENT: u32 = 0x216;
const EVENT_LARGE: u32 = 0x221;
/// Process list version 8: entries do not have their length.
const PROCESS_LIST: u32 = 0x214;
const FD_LIST: u32 = 0x203;
const USER_LIST: u32 = 0x206;
const INTERFACE_LIST: u32 = 0x205;
const SECTION: [u8; 16] = [0x4D, 0x3C, 0x2B, 0x1A, 1, 0, 2, 0, 255, 255, 255, 255, 255, 255, 255, 255];

struct Capture {
    out: GzEncoder<BufWriter<File>>,
    block: Vec<u8>,
}

impl Capture {
    fn section(&mut self) -> io::Result<()> {
        self.block(SECTION_HEADER, &SECTION)
    }

    fn block(&mut self, number: u32, body: &[u8]) -> io::Result<()> {
        let padding = body.len().next_multiple_of(4) - body.len();
        let len = (12 + body.len() + padding) as u32;
        self.out.write_all(&number.to_le_bytes())?;
        self.out.write_all(&len.to_le_bytes())?;
        self.out.write_all(body)?;
        self.out.write_all(&[0; 3][..padding])?;
        self.out.write_all(&len.to_le_bytes())
    }

    fn zeros(&mut self, number: u32, len: u32) -> io::Result<()> {
        self.zeros_after(number, &[], len)
    }

    /// Writes a block with the body `start` followed by zeros. The body is not held in memory, since the memory of the
    /// test at the start of the program counts as the program's.
    fn zeros_after(&mut self, number: u32, start: &[u8], len: u32) -> io::Result<()> {
        let whole = (start.len() as u32 + len + 12).to_le_bytes();
        self.out.write_all(&number.to_le_bytes())?;
        self.out.write_all(&whole)?;
        self.out.write_all(start)?;
        let piece = vec![0; 1 << 16];
        (0..len >> 16).try_for_each(|_| self.out.write_all(&piece))?;
        self.out.write_all(&whole)
    }

    /// Writes a list with many entries in one block. The entries are generated twice, so that the block is not held in
    /// memory.
    fn list(&mut self, number: u32, entries: i64, make: impl Fn(i64, &mut Vec<u8>)) -> io::Result<()> {
        let mut entry = Vec::new();
        let each = |index: i64, entry: &mut Vec<u8>| {
            entry.clear();
            make(index + 2, entry);
        };
        let mut len = 0;
        for index in 0..entries {
            each(index, &mut entry);
            len += entry.len();
        }
        let padding = len.next_multiple_of(4) - len;
        let whole = ((len + padding + 12) as u32).to_le_bytes();
        self.out.write_all(&number.to_le_bytes())?;
        self.out.write_all(&whole)?;
        for index in 0..entries {
            each(index, &mut entry);
            self.out.write_all(&entry)?;
        }
        self.out.write_all(&[0; 3][..padding])?;
        self.out.write_all(&whole)
    }

    fn fds(&mut self, tid: i64, count: i64, len: usize) -> io::Result<()> {
        let mut body = std::mem::take(&mut self.block);
        body.clear();
        body.extend_from_slice(&tid.to_le_bytes());
        for fd in 0..count {
            body.extend_from_slice(&fd.to_le_bytes());
            body.extend_from_slice(&[0; 8]);
            body.push(2);
            text(&mut body, &long(len, tid << 16 | fd));
        }
        self.block(FD_LIST, &body)?;
        self.block = body;
        Ok(())
    }

    fn event(&mut self, block: u32, code: &str, tid: i64, params: &[&[u8]]) -> io::Result<()> {
        let mut body = std::mem::take(&mut self.block);
        body.clear();
        event(&mut body, block == EVENT_LARGE, code, tid, params);
        self.block(block, &body)?;
        self.block = body;
        Ok(())
    }

    fn packet(&mut self, interface: u32) -> io::Result<()> {
        self.block(ENHANCED_PACKET, &packet(interface))
    }

    fn read(&mut self, tid: i64) -> io::Result<()> {
        self.event(EVENT, "PPME_SYSCALL_READ_X", tid, &[&n(0), b"", &n(3), &[0; 4]])
    }

    /// Writes a process that starts another one: the result of the call in both.
    fn fork(&mut self, parent: i64, child: i64) -> io::Result<()> {
        for (tid, ptid, result) in [(parent, parent - 1, child), (child, parent, 0)] {
            let (result, id, parent) = (n(result), n(tid), n(ptid));
            let mut params: Vec<&[u8]> = vec![b""; 21];
            for (index, value) in [(0, &result), (3, &id), (4, &id), (5, &parent), (18, &id), (19, &id)] {
                params[index] = value;
            }
            (params[1], params[6], params[13]) = (b"a\0", b"/\0", b"a\0");
            self.event(EVENT, "PPME_SYSCALL_CLONE_20_X", tid, &params)?;
        }
        Ok(())
    }

    fn exec(&mut self, tid: i64, args: &[u8], env: &[u8]) -> io::Result<()> {
        let (pid, zero, init) = (n(tid), n(0), n(1));
        let mut params: Vec<&[u8]> = vec![b""; 31];
        for (index, value) in [(0, &zero[..]), (1, b"a\0"), (2, args), (3, &pid), (4, &pid), (5, &init), (15, env)] {
            params[index] = value;
        }
        self.event(EVENT, "PPME_SYSCALL_EXECVE_19_X", tid, &params)
    }
}

fn event(body: &mut Vec<u8>, large: bool, code: &str, tid: i64, params: &[&[u8]]) {
    let kind = event_types().iter().find(|known| known.code == code).map_or(0, |known| known.id);
    let width = if large { 4 } else { 2 };
    let len = 26 + params.iter().map(|param| width + param.len()).sum::<usize>();
    body.extend_from_slice(&[0; 2]);
    body.extend_from_slice(&1_700_000_000_000_000_000_u64.to_le_bytes());
    body.extend_from_slice(&tid.to_le_bytes());
    body.extend_from_slice(&(len as u32).to_le_bytes());
    body.extend_from_slice(&kind.to_le_bytes());
    body.extend_from_slice(&(params.len() as u32).to_le_bytes());
    for param in params {
        body.extend_from_slice(&(param.len() as u32).to_le_bytes()[..width]);
    }
    params.iter().for_each(|param| body.extend_from_slice(param));
}

/// Returns the body of a packet block: an event without parameters (docs/format.md), and no options.
fn packet(interface: u32) -> Vec<u8> {
    let mut payload = [0; 56];
    payload[..8].copy_from_slice(&[1, 0, 51, 1, 56, 0, 0, 0]);
    let len = (payload.len() as u32).to_le_bytes();
    [&interface.to_le_bytes()[..], &[0; 8], &len, &len, &payload, &[0; 4]].concat()
}

/// Writes a thread of a process list of version 8. `texts`: comm, exe, exepath, args, cwd, env, cgroups, root.
fn thread<T: AsRef<[u8]>>(entry: &mut Vec<u8>, tid: i64, ptid: i64, texts: &[T; 8]) {
    for id in [tid, tid, ptid, 1, tid] {
        entry.extend_from_slice(&id.to_le_bytes());
    }
    texts[..5].iter().for_each(|one| text(entry, one.as_ref()));
    entry.extend_from_slice(&[0; 8 + 3 * 4 + 3 * 4 + 2 * 8]);
    text(entry, texts[5].as_ref());
    entry.extend_from_slice(&[tid.to_le_bytes(), tid.to_le_bytes()].concat());
    text(entry, texts[6].as_ref());
    text(entry, texts[7].as_ref());
}

fn text(entry: &mut Vec<u8>, text: &[u8]) {
    entry.extend_from_slice(&(text.len() as u16).to_le_bytes());
    entry.extend_from_slice(text);
}

/// Returns a text of `len` bytes that is unique for each number.
fn long(len: usize, number: i64) -> Vec<u8> {
    let mut text = format!("{number}").into_bytes();
    text.resize(len.max(text.len()), b'x');
    text
}

fn n(number: i64) -> [u8; 8] {
    number.to_le_bytes()
}

/// Conversion of eight texts to slices.
trait TextSlices {
    fn slices(&self) -> [&[u8]; 8];
}

impl TextSlices for Vec<Vec<u8>> {
    fn slices(&self) -> [&[u8]; 8] {
        std::array::from_fn(|index| &self[index][..])
    }
}
