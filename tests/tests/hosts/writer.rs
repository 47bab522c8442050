//! Captures of three hosts: written by hand after `docs/format.md`, and by the library. Process 1 of each host reads fd 3.

use syscap::event::records::{FdInfo, FdKind, FdList, FdRecord, MachineInfo, ThreadRecord};
use syscap::event::{Completeness, Header, OwnedEvent};
use syscap::machine::Machine;
use syscap::pcapng::block::{BlockWriter, InterfaceInfo, InterfaceStatistics, SectionInfo};
use syscap::pcapng::{Encoder, EncoderOptions};

/// The names of the hosts, in the order of their interfaces.
pub const HOSTS: [&str; 3] = ["web1", "db1", "db2"];
/// The host of each event, in the order of the events.
pub const EVENTS: [usize; 10] = [0, 1, 2, 0, 0, 1, 2, 2, 2, 0];
/// The lost events of each host.
pub const LOST: [u64; 3] = [0, 7, 30];
/// The event type of `read`.
const READ: u16 = 7;

/// Returns the time of an event in nanoseconds since 1970.
pub fn time(number: usize) -> u64 {
    1_700_000_000_000_000_000 + 1_000_000 * number as u64
}

/// Returns the number of events of a host.
pub fn count(host: usize) -> usize {
    EVENTS.iter().filter(|one| **one == host).count()
}

pub fn process(host: &str) -> String {
    format!("init-{host}")
}

pub fn file(host: &str) -> String {
    format!("/srv/{host}")
}

pub fn data(host: &str, number: usize) -> String {
    format!("{number} from {host}\n")
}

pub fn description(host: &str) -> String {
    format!("System calls of {host}, Linux 6.1, clock +3 ms (1 ms)")
}

/// Returns a capture that shares no code with the library. `has_host`: events carry the name of their host.
pub fn by_hand(has_host: bool) -> Vec<u8> {
    let mut out = block(0x0A0D_0D0A, &[&[0x4D, 0x3C, 0x2B, 0x1A, 1, 0, 0, 0][..], &[0xFF; 8]].concat());
    for host in HOSTS {
        let name = option(2, host.as_bytes());
        let text = option(3, description(host).as_bytes());
        let filter = option(11, b"\0evt.type = read");
        out.extend(block(
            1,
            &[&[156, 0, 0, 0, 0, 0, 0, 0][..], &name, &text, &option(9, &[9]), &filter, &[0; 4]].concat(),
        ));
    }
    for (number, host) in EVENTS.into_iter().enumerate() {
        let payload = payload(number, HOSTS[host], has_host);
        let len = (payload.len() as u32).to_le_bytes();
        let mut body = [&(host as u32).to_le_bytes()[..], &halves(time(number)), &len, &len, &payload].concat();
        body.resize(body.len().next_multiple_of(4), 0);
        out.extend(block(6, &body));
    }
    for (host, lost) in LOST.into_iter().enumerate() {
        let received = option(4, &(count(host) as u64).to_le_bytes());
        let dropped = option(5, &lost.to_le_bytes());
        let head = [(host as u32).to_le_bytes().to_vec(), halves(time(EVENTS.len())).to_vec()].concat();
        out.extend(block(5, &[&head[..], &received, &dropped, &[0; 4]].concat()));
    }
    out
}

/// Returns the payload of a `read` with the fields in the tables of `docs/format.md` and `schemas/tables/fields.toml`.
fn payload(number: usize, host: &str, has_host: bool) -> Vec<u8> {
    let data = data(host, number);
    let len = data.len() as u8;
    let mut entries: Vec<(u16, Vec<u8>)> = vec![
        (0x4000, u64::from(len).to_le_bytes().to_vec()),
        (0x4001, data.into_bytes()),
        (0x4002, 3_u64.to_le_bytes().to_vec()),
        (0x4003, 64_u32.to_le_bytes().to_vec()),
        (0x5000, len.to_string().into_bytes()),
        (0x5002, format!("3\0<f>{}", file(host)).into_bytes()),
        (27, b"read".to_vec()),
        (38, b"SUCCESS".to_vec()),
        (39, vec![len]),
        (96, process(host).into_bytes()),
        (172, vec![1]),
        (173, vec![0]),
        (260, vec![3]),
        (261, b"file".to_vec()),
        (263, file(host).into_bytes()),
    ];
    if has_host {
        entries.push((18, host.as_bytes().to_vec()));
    }
    let mut out = vec![1, 0];
    out.extend(READ.to_le_bytes());
    out.extend(56_u16.to_le_bytes());
    out.extend((entries.len() as u16).to_le_bytes());
    out.extend((number as u64 + 1).to_le_bytes());
    out.extend(time(number).to_le_bytes());
    out.extend(0_u64.to_le_bytes());
    out.extend(1_i64.to_le_bytes());
    // evt.is_io, evt.is_io_read
    out.extend(0b11_u32.to_le_bytes());
    // CPU 0, category file, parameter 1 is the data; four parameters.
    out.extend([0, 0, 2, 1, 4, 0, 0, 0, 0, 0, 0, 0]);
    for (id, value) in &entries {
        out.extend(id.to_le_bytes());
        out.extend((value.len() as u16).to_le_bytes());
    }
    entries.iter().for_each(|(_, value)| out.extend(value));
    out
}

fn block(kind: u32, body: &[u8]) -> Vec<u8> {
    let len = (body.len() as u32 + 12).to_le_bytes();
    [&kind.to_le_bytes()[..], &len, body, &len].concat()
}

fn option(code: u16, value: &[u8]) -> Vec<u8> {
    let mut out = [code.to_le_bytes(), (value.len() as u16).to_le_bytes()].concat();
    out.extend(value);
    out.resize(out.len().next_multiple_of(4), 0);
    out
}

/// Returns the upper, then the lower half of a time.
fn halves(time: u64) -> [u8; 8] {
    time.rotate_right(32).to_le_bytes()
}

/// Returns the same capture, written by the library: a machine and an encoder for each host.
pub fn by_library(all_fields: bool) -> Vec<u8> {
    let mut blocks = BlockWriter::new();
    blocks.section(&SectionInfo::default());
    let mut hosts: Vec<(Machine, Encoder)> = Vec::new();
    for host in HOSTS {
        let interface = blocks.interface(&InterfaceInfo {
            name: host.to_owned(),
            description: description(host),
            filter: "evt.type = read".to_owned(),
            ..InterfaceInfo::default()
        });
        let encoder = Encoder::new(EncoderOptions { interface, all_fields, ..EncoderOptions::default() });
        hosts.push((machine(host), encoder));
    }
    for (number, place) in EVENTS.into_iter().enumerate() {
        let (machine, encoder) = &mut hosts[place];
        let header = Header {
            number: number as u64 + 1,
            time: time(number),
            tid: 1,
            cpu: 0,
            kind: READ,
            flags: 0,
            entered: None,
            completeness: Completeness::Whole,
            drops: 0,
        };
        let data = data(HOSTS[place], number);
        let params = [&(data.len() as i64).to_le_bytes()[..], data.as_bytes(), &3_i64.to_le_bytes(), &[64, 0, 0, 0]];
        let event = OwnedEvent::new(header, params, None);
        let context = machine.apply(&event.as_event());
        encoder.encode(machine, &context, &event.as_event(), &mut blocks);
    }
    for (host, dropped) in LOST.into_iter().enumerate() {
        let (interface, received) = (host as u32, count(host) as u64);
        let [first, last] = [time(host), time(EVENTS.len())];
        blocks.statistics(&InterfaceStatistics { interface, first, last, received, dropped });
    }
    blocks.exchange(Vec::new())
}

fn machine(host: &str) -> Machine {
    let mut machine = Machine::new();
    machine.set_machine_info(MachineInfo { hostname: host.into(), ..MachineInfo::default() });
    machine.add_thread(ThreadRecord { tid: 1, pid: 1, ptid: 0, comm: process(host).into(), ..ThreadRecord::default() });
    let info = FdInfo::File { name: file(host).into(), flags: 0, mount_id: 0, dev: 0 };
    machine.add_fds(&FdList { tid: 1, fds: vec![FdRecord { fd: 3, ino: 0, kind: FdKind::FILE_V2, info }] });
    machine
}
