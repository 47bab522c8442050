//! The Wireshark dissector in the real tshark, on events that are written here by hand (`docs/format.md`).

#![allow(clippy::panic, clippy::expect_used)] // how a test fails

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use syscap_schemas::{Carried, event_types, field};

/// One event's payload, made step by step.
struct Event {
    kind: u16,
    marks: u8,
    latency: u64,
    bits: u32,
    category: u8,
    buffer: u8,
    params: u16,
    surplus: u16,
    entries: Vec<(u16, Vec<u8>)>,
}

impl Event {
    fn new(name: &str, exit: bool) -> Self {
        let kind = event_types()
            .iter()
            .rfind(|kind| kind.name == name && kind.is_exit() == exit)
            .map(|kind| kind.id)
            .unwrap_or_else(|| panic!("no event type {name}"));
        let marks = u8::from(!exit);
        let mut event = Self {
            kind,
            marks,
            latency: 0,
            bits: 0,
            category: 2,
            buffer: 255,
            params: 0,
            surplus: 0,
            entries: Vec::new(),
        };
        event.text("evt.type", name).text("proc.name", "cat").value("proc.pid", &77_i8.to_le_bytes());
        event
    }

    fn value(&mut self, name: &str, value: &[u8]) -> &mut Self {
        let id = field(name).unwrap_or_else(|| panic!("no field {name}")).id;
        self.entries.push((id, value.to_vec()));
        self
    }

    fn text(&mut self, name: &str, text: &str) -> &mut Self {
        self.value(name, text.as_bytes())
    }

    fn bit(&mut self, name: &str) -> &mut Self {
        match field(name).map(|field| field.carried) {
            Some(Carried::Bit { bit, .. }) => self.bits |= 1 << bit,
            other => panic!("{name} is {other:?}, no bit"),
        }
        self
    }

    /// A parameter: as recorded, and as text.
    fn param(&mut self, raw: &[u8], text: Option<&str>) -> &mut Self {
        self.entries.push((0x4000 + self.params, raw.to_vec()));
        if let Some(text) = text {
            self.entries.push((0x5000 + self.params, text.as_bytes().to_vec()));
        }
        self.params += 1;
        self
    }

    fn latency(&mut self, nanoseconds: u64) -> &mut Self {
        self.latency = nanoseconds;
        self.marks |= 1 << 3;
        self
    }

    fn payload(&self) -> Vec<u8> {
        let mut out = vec![1, self.marks];
        out.extend(self.kind.to_le_bytes());
        out.extend(56_u16.to_le_bytes());
        out.extend((self.entries.len() as u16).to_le_bytes());
        out.extend(42_u64.to_le_bytes());
        out.extend(1_700_000_000_123_456_789_u64.to_le_bytes());
        out.extend(self.latency.to_le_bytes());
        out.extend(78_i64.to_le_bytes());
        out.extend(self.bits.to_le_bytes());
        out.extend(3_u16.to_le_bytes());
        out.extend([self.category, self.buffer]);
        out.extend(self.params.to_le_bytes());
        out.extend(self.surplus.to_le_bytes());
        out.extend(0_u32.to_le_bytes());
        for (id, value) in &self.entries {
            out.extend(id.to_le_bytes());
            out.extend(u16::try_from(value.len()).unwrap_or(u16::MAX).to_le_bytes());
        }
        for (_, value) in &self.entries {
            if value.len() >= usize::from(u16::MAX) {
                out.extend((value.len() as u32).to_le_bytes());
            }
            out.extend(value);
        }
        out
    }
}

fn block(kind: u32, mut body: Vec<u8>) -> Vec<u8> {
    body.resize(body.len().next_multiple_of(4), 0);
    let length = (body.len() as u32 + 12).to_le_bytes();
    [kind.to_le_bytes().as_slice(), &length, &body, &length].concat()
}

fn capture(payloads: &[Vec<u8>]) -> Vec<u8> {
    let mut out = block(0x0A0D_0D0A, [[0x4D, 0x3C, 0x2B, 0x1A, 1, 0, 0, 0].as_slice(), &[0xFF; 8]].concat());
    out.extend(block(1, vec![156, 0, 0, 0, 0, 0, 0, 0]));
    for (number, payload) in payloads.iter().enumerate() {
        let length = (payload.len() as u32).to_le_bytes();
        let time = (number as u32).to_le_bytes();
        out.extend(block(6, [&[0; 8], time.as_slice(), &length, &length, payload].concat()));
    }
    out
}

struct Tshark {
    file: PathBuf,
}

impl Tshark {
    /// `None`, with a word on stderr, where there is no tshark.
    fn new(name: &str, payloads: &[Vec<u8>]) -> Option<Self> {
        if Command::new("tshark").arg("--version").output().is_err() {
            eprintln!("skipped: there is no tshark on this machine");
            return None;
        }
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("dissector-{name}.pcapng"));
        std::fs::write(&file, capture(payloads)).expect("cannot write the capture");
        Some(Self { file })
    }

    /// What tshark prints; it may say nothing but that it runs as root.
    fn run(&self, arguments: &[&str]) -> String {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../convert/assets/syscap.lua");
        let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("home");
        let output = Command::new("tshark")
            .env("HOME", &home)
            .env_remove("XDG_CONFIG_HOME")
            .arg("-X")
            .arg(format!("lua_script:{}", script.display()))
            .arg("-r")
            .arg(&self.file)
            .args(arguments)
            .output()
            .expect("cannot run tshark");
        let said: Vec<String> = String::from_utf8_lossy(&output.stderr)
            .lines()
            .filter(|line| !line.starts_with("Running as user"))
            .map(str::to_owned)
            .collect();
        assert!(output.status.success() && said.is_empty(), "{arguments:?}: {said:?}");
        let out = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(!out.contains("Lua Error") && !out.contains("Dissector bug"), "{arguments:?}: {out}");
        out
    }

    /// For each event the values of `names`.
    fn fields(&self, names: &[&str]) -> Vec<BTreeMap<String, String>> {
        let mut arguments = vec!["-T", "fields", "-E", "aggregator=;"];
        for name in names {
            arguments.extend(["-e", name]);
        }
        let row =
            |line: &str| names.iter().map(|name| (*name).to_owned()).zip(line.split('\t').map(str::to_owned)).collect();
        self.run(&arguments).lines().map(row).collect()
    }

    fn info(&self) -> Vec<String> {
        self.fields(&["_ws.col.Info"]).into_iter().flat_map(BTreeMap::into_values).collect()
    }

    /// The numbers of the frames that `filter` lets through.
    fn matching(&self, filter: &str) -> Vec<String> {
        self.run(&["-Y", filter, "-T", "fields", "-e", "frame.number"]).lines().map(str::to_owned).collect()
    }
}

fn openat() -> Event {
    let mut event = Event::new("openat", true);
    event
        .text("evt.res", "SUCCESS")
        .value("evt.rawres", &[3])
        .value("fd.num", &[3])
        .text("fd.type", "file")
        .text("fd.name", "/etc/passwd")
        .bit("evt.is_open_read")
        .latency(23_937)
        .param(&3_i64.to_le_bytes(), Some("3\0<f>/etc/passwd"))
        .param(&(-100_i64).to_le_bytes(), Some("-100\0AT_FDCWD"))
        .param(b"/etc/passwd", Some("/etc/passwd"))
        .param(&4097_u32.to_le_bytes(), Some("4097\0O_RDONLY|O_CLOEXEC"))
        .param(&0_u32.to_le_bytes(), Some("0"));
    event
}

fn read() -> Event {
    let mut event = Event::new("read", true);
    event.buffer = 1;
    event.category = 32;
    event
        .text("evt.res", "SUCCESS")
        .value("evt.rawres", &832_i16.to_le_bytes())
        .value("fd.num", &[3])
        .text("fd.name", "/etc/passwd")
        .bit("evt.is_io")
        .bit("evt.is_io_read")
        .param(&832_i64.to_le_bytes(), Some("832"))
        .param(b"root:x:0:0:root:/root:/bin/bash\ndaemon:x:1", None)
        .param(&3_i64.to_le_bytes(), Some("3\0<f>/etc/passwd"))
        .param(&4096_u32.to_le_bytes(), Some("4096"));
    event
}

fn connect() -> Event {
    let mut event = Event::new("connect", true);
    event
        .text("evt.res", "ECONNREFUSED")
        .value("evt.rawres", &(-111_i8).to_le_bytes())
        .bit("evt.failed")
        .value("fd.num", &[5])
        .value("fd.cip", &[127, 0, 0, 1])
        .value("fd.sip", &[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
        .value("fd.sport", &8080_u16.to_le_bytes())
        .param(&(-111_i64).to_le_bytes(), Some("-111\0ECONNREFUSED"))
        .param(&[2], Some("127.0.0.1:4000->127.0.0.1:8080"))
        .param(&5_i64.to_le_bytes(), Some("5\0<4t>127.0.0.1:4000->127.0.0.1:8080"))
        .param(&[2], Some("127.0.0.1:8080"));
    event
}

fn unfinished() -> Event {
    let mut event = Event::new("futex", false);
    event.marks |= 1 << 1;
    event
        .param(&0x7FAE_0E83_CA4C_u64.to_le_bytes(), Some("7FAE0E83CA4C"))
        .param(&129_u16.to_le_bytes(), Some("129\0FUTEX_PRIVATE_FLAG|FUTEX_WAKE"))
        .param(&1_u64.to_le_bytes(), Some("1"));
    event
}

fn switch() -> Event {
    let mut event = Event::new("switch", false);
    event.category = 128;
    event.param(&1234_i64.to_le_bytes(), Some("1234\0bash"));
    event
}

fn surplus() -> Event {
    let mut event = Event::new("close", true);
    event.param(&0_i64.to_le_bytes(), Some("0")).param(&3_i64.to_le_bytes(), None).param(b"\x01new", None);
    event.surplus = 1;
    event.text("container.name", "web").value("container.id", b"0123456789ab");
    event.entries.push((field("proc.aname").map_or(0, |field| field.id) + 2, b"sshd".to_vec()));
    event.entries.push((0x3FFF, b"a field of a later version".to_vec()));
    event
}

fn all() -> Vec<Vec<u8>> {
    [openat(), read(), connect(), unfinished(), switch(), surplus()].iter().map(Event::payload).collect()
}

#[test]
fn info_reads_like_strace() {
    let Some(tshark) = Tshark::new("info", &all()) else { return };
    let expected = [
        r#"openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3</etc/passwd>"#,
        r#"read(3</etc/passwd>, "root:x:0:0:root:/root:/bin/bash\n"..., 4096) = 832"#,
        "connect(5<127.0.0.1:4000->127.0.0.1:8080>, 127.0.0.1:8080) = -1 ECONNREFUSED",
        "futex(0x7fae0e83ca4c, FUTEX_PRIVATE_FLAG|FUTEX_WAKE, 1 <unfinished ...>",
        "switch next=1234(bash)",
        r#"close(3, arg2="\1new") = 0"#,
    ];
    assert_eq!(tshark.info(), expected);
    let columns = tshark.run(&["-c", "1"]);
    assert!(columns.contains("syscall"), "{columns}");
}

#[test]
fn fields_have_their_values() {
    let Some(tshark) = Tshark::new("fields", &all()) else { return };
    let expected: &[(usize, &[(&str, &str)])] = &[
        (
            0,
            &[
                ("evt.num", "42"),
                ("evt.rawtime", "1700000000123456789"),
                ("evt.type", "openat"),
                ("evt.dir", "<"),
                ("evt.category", "file"),
                ("evt.cpu", "3"),
                ("evt.latency", "23937"),
                ("evt.latency.s", "0"),
                ("evt.latency.ns", "23937"),
                ("evt.latency.human", "23.94us"),
                ("syscap.latency", "23.94"),
                ("thread.tid", "78"),
                ("proc.pid", "77"),
                ("proc.name", "cat"),
                ("fd.name", "/etc/passwd"),
                ("evt.is_open_read", "1"),
                ("evt.failed", "0"),
                ("evt.arg.name", "/etc/passwd"),
                ("evt.arg.1", "AT_FDCWD"),
                ("evt.rawarg.dirfd", "-100"),
                ("evt.rawarg.flags", "4097"),
                ("sysdig.event_name", "openat"),
                (
                    "evt.args",
                    "fd=3(<f>/etc/passwd) dirfd=-100(AT_FDCWD) name=/etc/passwd flags=4097(O_RDONLY|O_CLOEXEC) mode=0",
                ),
            ],
        ),
        (
            1,
            &[
                ("evt.arg.data", "root:x:0:0:root:/root:/bin/bash.daemon:x:1"),
                ("evt.buffer", "726f6f743a783a303a303a726f6f743a2f726f6f743a2f62696e2f626173680a6461656d6f6e3a783a31"),
                ("evt.category", "IO-read"),
                ("evt.rawres", "832"),
                ("evt.latency", ""),
            ],
        ),
        (
            2,
            &[
                ("evt.failed", "1"),
                ("evt.rawres", "-111"),
                ("fd.cip", "7f000001"),
                ("fd.cip.v4", "127.0.0.1"),
                ("fd.sip.v6", "::1"),
                ("fd.sip.v4", ""),
                ("fd.sport", "8080"),
                ("_ws.expert.message", "connect failed: ECONNREFUSED"),
            ],
        ),
        (3, &[("evt.dir", ">"), ("evt.incomplete", "exit missing"), ("evt.failed", "")]),
        (4, &[("evt.arg.next", "bash"), ("evt.rawarg.next", "1234"), ("evt.category", "scheduler")]),
        (
            5,
            &[
                ("evt.surplus", "1"),
                ("evt.rawarg", "016e6577"),
                ("evt.arg.2", ".new"),
                ("container.name", "web"),
                ("proc.aname.2", "sshd"),
            ],
        ),
    ];
    for (event, values) in expected {
        let names: Vec<&str> = values.iter().map(|(name, _)| *name).collect();
        let rows = tshark.fields(&names);
        let row = rows.get(*event).expect("a row for each event");
        for (name, value) in *values {
            assert_eq!(row.get(*name).map(String::as_str), Some(*value), "{name} of event {event}");
        }
    }
}

#[test]
fn filters_find_events_without_a_whole_tree() {
    let Some(tshark) = Tshark::new("filters", &all()) else { return };
    for (filter, frames) in [
        ("syscap", "123456"),
        ("evt.failed == 1", "3"),
        ("evt.latency > 20000", "1"),
        ("evt.is_io_read == 1", "2"),
        ("fd.cip.v4 == 127.0.0.1", "3"),
        ("evt.rawarg.fd == 3", "126"),
        ("evt.arg.fd contains \"passwd\"", "12"),
        ("evt.buffer contains \"daemon\"", "2"),
        ("evt.args contains \"O_CLOEXEC\"", "1"),
        ("evt.incomplete", "4"),
        ("container.name == \"web\"", "6"),
        ("syscap.denied", "3"),
        ("fd.num == 3 && !(evt.type == \"read\")", "1"),
    ] {
        assert_eq!(tshark.matching(filter).concat(), frames, "{filter}");
    }
}

#[test]
fn the_whole_tree_is_grouped() {
    let Some(tshark) = Tshark::new("tree", &all()) else { return };
    let tree = tshark.run(&["-V"]);
    for line in [
        "    Event: openat",
        "    Process: cat (77), thread 78",
        "    File Descriptor: 3 file /etc/passwd",
        "    Container: web",
        "    Arguments (5)",
        "    Data (42 bytes)",
        "        Flags: is_open_read",
        "        Ancestors",
    ] {
        assert!(tree.lines().any(|found| found == line), "'{line}' is not in\n{tree}");
    }
}

#[test]
fn a_long_value_has_its_length_before_it() {
    let mut event = read();
    let data = vec![b'x'; 70_000];
    for (id, value) in &mut event.entries {
        if *id == 0x4001 {
            value.clone_from(&data);
        }
    }
    let Some(tshark) = Tshark::new("long", &[event.payload()]) else { return };
    let rows = tshark.fields(&["evt.buffer", "evt.arg.fd"]);
    let row = rows.first().expect("one event");
    assert_eq!(row.get("evt.buffer").map(String::len), Some(2 * data.len()));
    assert_eq!(row.get("evt.arg.fd").map(String::as_str), Some("<f>/etc/passwd"));
}

/// A payload that ends early, or whose numbers lie, is marked as malformed, and never a Lua error ([`Tshark::run`]).
#[test]
fn hostile_payloads() {
    let mut payloads = Vec::new();
    for whole in all() {
        payloads.extend((1..whole.len()).filter_map(|length| whole.get(..length).map(<[u8]>::to_vec)));
    }
    let cut = payloads.len();
    // numbers of the fixed part and of the directory's first entries, set to what they cannot be
    for whole in all() {
        for at in 0..whole.len().min(56 + 4 * 12) {
            for wrong in [0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF] {
                let mut payload = whole.clone();
                for byte in payload.iter_mut().skip(at).take(2) {
                    *byte = wrong;
                }
                payloads.push(payload);
            }
        }
    }
    let Some(tshark) = Tshark::new("hostile", &payloads) else { return };
    let info = tshark.run(&["-T", "fields", "-e", "frame.number", "-e", "_ws.col.Info"]);
    assert_eq!(info.lines().count(), payloads.len());
    let expert = tshark.matching("syscap.malformed");
    assert!(expert.len() > cut * 9 / 10, "{} of {cut} cut events are marked", expert.len());
    tshark.run(&["-V"]);
    tshark.run(&["-T", "json"]);
    tshark.fields(&["evt.args", "evt.rawarg.fd", "evt.arg.name", "fd.cip.v4", "evt.latency.human", "evt.buffer"]);
}
