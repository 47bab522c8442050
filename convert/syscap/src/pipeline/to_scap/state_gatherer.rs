//! Derives the machine's initial state from the fields of packets, because a pcapng capture has no state blocks.

use std::collections::BTreeMap;
use std::net::IpAddr;

use hashbrown::{HashMap, HashSet};
use syscap_schemas::params::RESULT;
use syscap_schemas::{ANCESTORS, EventFlags, L4Protocol, ParamKind};

use super::directories::Directories;
use super::packet_fields::PacketFields;
use super::report::Losses;
use crate::event::records::{
    FdInfo, FdKind, FdList, FdRecord, GroupRecord, MachineInfo, ThreadNumbers, ThreadRecord, UserRecord, packet_name,
};
use crate::event::{Event, read_i64};
use crate::limits::{Dropped, Limits, Resource};
use crate::machine::{Fd, thread_flags};
use crate::scap::{LossReason, ScapItem};

/// The initial state of threads, fds and users, from the first event that has each of them.
#[derive(Debug, Default)]
pub(super) struct StateGatherer {
    threads: BTreeMap<i64, ThreadRecord>,
    /// Main threads of processes whose first event is of another thread. Readers need them for fds, directory and
    /// parent.
    mains: BTreeMap<i64, ThreadRecord>,
    /// Ancestors, which may have no events: name and parent.
    ancestors: BTreeMap<i64, (Vec<u8>, i64)>,
    /// Threads that were created during the capture, with their parents. Readers get them from the clone event.
    created: HashMap<i64, i64>,
    fds: BTreeMap<i64, Vec<FdRecord>>,
    known_fds: HashSet<(i64, i64)>,
    /// The fds that were opened during the capture, by process.
    opened_fds: HashSet<(i64, i64)>,
    directories: Directories,
    losses: Losses,
    users: BTreeMap<u32, UserRecord>,
    groups: BTreeMap<u32, GroupRecord>,
    /// The approximate size in bytes, and its limit.
    used: usize,
    max_bytes: usize,
    dropped: Dropped,
}

/// The size in bytes of a number's entry in a map or a set.
const ENTRY_SIZE: usize = 4 * size_of::<(i64, i64)>();

impl StateGatherer {
    /// Returns an empty state with these memory limits.
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            max_bytes: limits.spooled_state(),
            directories: Directories::new(limits.spooled_state() / 4),
            ..Self::default()
        }
    }

    /// The drops for lack of memory.
    pub(super) fn dropped(&self) -> Dropped {
        let mut dropped = self.dropped;
        dropped.add_many(Resource::SpooledState, self.directories.dropped());
        dropped
    }

    /// Reserves bytes. Returns `false`, and counts a drop, if there is no room.
    fn try_reserve(&mut self, bytes: usize) -> bool {
        let has_room = self.used + bytes <= self.max_bytes;
        if has_room {
            self.used += bytes;
        } else {
            self.dropped.add(Resource::SpooledState);
        }
        has_room
    }

    /// Observes an event and the payload of its packet.
    pub(super) fn observe(&mut self, event: &Event<'_>, payload: &[u8]) {
        let fields = PacketFields { payload };
        let tid = event.header.tid;
        let Some(pid) = fields.signed("proc.pid") else { return };
        // A record of a thread without a name is of no use to readers.
        let is_known = fields.named("proc.name").is_some();
        if tid > 0 && is_known && !self.threads.contains_key(&tid) && !self.created.contains_key(&tid) {
            match fields.signed("proc.ppid") {
                Some(ptid) if is_first_of_child(event) => {
                    if self.try_reserve(2 * ENTRY_SIZE) {
                        self.created.insert(tid, ptid);
                        self.directories.inherit(tid, ptid);
                    }
                }
                _ => {
                    let thread = thread(tid, pid, &fields);
                    if self.try_reserve(2 * thread.size()) {
                        self.threads.insert(tid, thread);
                    }
                }
            }
            if tid != pid && pid > 0 && !self.created.contains_key(&pid) {
                self.note_main(pid, &fields);
            }
            self.note_ancestors(&fields);
        }
        self.note_fd(event, pid, &fields);
        self.note_named_fds(event, pid, &fields);
        let owner = self.owner(pid);
        self.directories.observe(event, pid, owner, &fields);
        self.note_credentials(&fields);
        self.note_named(event, &fields);
    }

    /// Returns the process whose initial fds and directory a process has: its own, or the ancestor that existed at the
    /// start if it was created during the capture.
    fn owner(&self, pid: i64) -> i64 {
        let mut owner = pid;
        for _ in 0..=ANCESTORS {
            let Some(parent) = self.created.get(&owner) else { break };
            owner = *parent;
        }
        owner
    }

    fn note_ancestors(&mut self, fields: &PacketFields<'_>) {
        // The default fields include the parent only.
        if let (Some(ppid), Some(name)) = (fields.signed("proc.ppid"), fields.named("proc.pname")) {
            let parent = fields.ancestor("proc.apid", 2).and_then(read_i64).unwrap_or(NO_PARENT);
            self.note_name(ppid, name, parent);
        }
        for distance in 1..=ANCESTORS {
            let (Some(pid), Some(name)) =
                (fields.ancestor("proc.apid", distance), fields.ancestor("proc.aname", distance))
            else {
                return;
            };
            let Some(pid) = read_i64(pid) else { return };
            let parent = fields.ancestor("proc.apid", distance + 1).and_then(read_i64).unwrap_or(NO_PARENT);
            self.note_name(pid, name, parent);
        }
    }

    /// Records the main thread of a process, which may have no event, from an event of another thread.
    fn note_main(&mut self, pid: i64, fields: &PacketFields<'_>) {
        if self.mains.contains_key(&pid) {
            return;
        }
        let mut main = thread(pid, pid, fields);
        main.numbers.vtid = fields.signed("proc.vpid").unwrap_or_else(|| namespace_id(pid, fields));
        if self.try_reserve(2 * main.size()) {
            self.mains.insert(pid, main);
        }
    }

    /// Records name and parent of a process that may have no event.
    fn note_name(&mut self, pid: i64, name: &[u8], parent: i64) {
        if !self.ancestors.contains_key(&pid) && self.try_reserve(2 * ENTRY_SIZE + name.len()) {
            self.ancestors.insert(pid, (name.to_vec(), parent));
        }
    }

    fn note_opened(&mut self, pid: i64, number: i64) {
        if !self.opened_fds.contains(&(pid, number)) && self.try_reserve(ENTRY_SIZE) {
            self.opened_fds.insert((pid, number));
        }
    }

    fn add_fd(&mut self, owner: i64, record: FdRecord) {
        if self.try_reserve(2 * record.size() + ENTRY_SIZE) {
            self.fds.entry(owner).or_default().push(record);
        }
    }

    fn note_fd(&mut self, event: &Event<'_>, pid: i64, fields: &PacketFields<'_>) {
        let Some(number) = fields.signed("fd.num") else { return };
        // An fd that the event creates did not exist at the start.
        if makes_fd(event) {
            self.note_opened(pid, number);
            return;
        }
        let Some(owner) = self.first_seen_owner(pid, number) else { return };
        match fd(fields) {
            Some((kind, info)) => {
                let ino = fields.unsigned("fd.ino").unwrap_or(0);
                self.add_fd(owner, FdRecord { fd: number, ino, kind, info });
            }
            None if fields.named("fd.type").is_some() => self.losses.add(LossReason::Descriptor),
            None => {}
        }
    }

    /// Records the other fds of an event from the texts of its parameters: `dirfd=3(<f>/etc)`.
    fn note_named_fds(&mut self, event: &Event<'_>, pid: i64, fields: &PacketFields<'_>) {
        let Some(known) = event.header.event_type() else { return };
        let own = fields.signed("fd.num");
        for (index, param) in known.params.iter().enumerate() {
            let number = event.params.i64(index).filter(|number| *number >= 0 && Some(*number) != own);
            let (ParamKind::Fd, Some(number)) = (param.kind, number) else { continue };
            let is_base = known.params.iter().any(|other| other.dirfd.map(usize::from) == Some(index));
            if makes_fd(event) && !is_base && param.name != "oldfd" {
                self.note_opened(pid, number);
                continue;
            }
            let Some((kind, info)) = fields.meaning(index).and_then(named_fd) else { continue };
            if let Some(owner) = self.first_seen_owner(pid, number) {
                self.add_fd(owner, FdRecord { fd: number, ino: 0, kind, info });
            }
        }
    }

    /// Records other groups and threads of an event from the texts of its parameters: `gid=0(root)`.
    fn note_named(&mut self, event: &Event<'_>, fields: &PacketFields<'_>) {
        let Some(known) = event.header.event_type() else { return };
        for (index, param) in known.params.iter().enumerate() {
            let is_next = known.name == "switch" && param.name == "next";
            if param.kind != ParamKind::Gid && !is_next {
                continue;
            }
            let Some(name) = fields.meaning(index).filter(|name| !name.is_empty() && *name != b"<NA>") else {
                continue;
            };
            match event.params.i64(index) {
                Some(tid) if is_next => self.note_name(tid, name, NO_PARENT),
                Some(gid) => {
                    let Ok(gid) = u32::try_from(gid) else { continue };
                    self.note_group(gid, name);
                }
                None => {}
            }
        }
    }

    /// Returns the process that had this fd at the start, if this event is the first with the fd.
    fn first_seen_owner(&mut self, pid: i64, number: i64) -> Option<i64> {
        // A process that was created during the capture has its creator's fds.
        let mut owner = pid;
        for _ in 0..=ANCESTORS {
            let is_known = self.opened_fds.contains(&(owner, number)) || self.known_fds.contains(&(owner, number));
            if is_known || !self.try_reserve(ENTRY_SIZE) {
                return None;
            }
            self.known_fds.insert((owner, number));
            let Some(parent) = self.created.get(&owner) else { return Some(owner) };
            owner = *parent;
        }
        None
    }

    fn note_credentials(&mut self, fields: &PacketFields<'_>) {
        let uid = fields.unsigned("user.uid").and_then(|uid| u32::try_from(uid).ok());
        let gid = fields.unsigned("group.gid").and_then(|gid| u32::try_from(gid).ok());
        if let (Some(uid), Some(name)) = (uid, fields.named("user.name"))
            && !self.users.contains_key(&uid)
        {
            let user = UserRecord {
                container: Vec::new(),
                uid,
                gid: gid.unwrap_or(0),
                name: name.to_vec(),
                home: fields.named("user.homedir").unwrap_or_default().to_vec(),
                shell: fields.named("user.shell").unwrap_or_default().to_vec(),
            };
            if self.try_reserve(2 * user.size()) {
                self.users.insert(uid, user);
            }
        }
        if let (Some(gid), Some(name)) = (gid, fields.named("group.name")) {
            self.note_group(gid, name);
        }
    }

    fn note_group(&mut self, gid: u32, name: &[u8]) {
        if self.groups.contains_key(&gid) {
            return;
        }
        let group = GroupRecord { container: Vec::new(), gid, name: name.to_vec() };
        if self.try_reserve(2 * group.size()) {
            self.groups.insert(gid, group);
        }
    }

    /// Returns the state blocks, and the parts of the state that are unknown. `host`: the name of the machine.
    pub(super) fn finish(self, host: Option<Vec<u8>>) -> (Vec<ScapItem<'static>>, Losses) {
        let Self { mut threads, mains, ancestors, created, fds, users, groups, directories, mut losses, .. } = self;
        if threads.is_empty() && created.is_empty() {
            return (Vec::new(), losses);
        }
        losses.add(LossReason::State);
        for (pid, main) in mains.into_iter().filter(|(pid, _)| !created.contains_key(pid)) {
            threads.entry(pid).or_insert(main);
        }
        // The session is only in captures with all fields.
        losses.add_many(LossReason::Fields, threads.values().filter(|thread| thread.numbers.sid < 0).count() as u64);
        for (tid, (comm, ptid)) in ancestors.into_iter().filter(|(tid, _)| *tid > 0 && !created.contains_key(tid)) {
            // No field has their user and limits; the record has 0.
            let numbers = ThreadNumbers { fdlimit: 0, uid: 0, gid: 0, ..ThreadNumbers::UNKNOWN };
            threads.entry(tid).or_insert_with(|| ThreadRecord {
                tid,
                pid: tid,
                ptid,
                comm,
                numbers,
                ..ThreadRecord::default()
            });
        }
        let (starts, unknown) = directories.finish();
        losses.add_many(LossReason::Directory, unknown);
        for thread in threads.values_mut() {
            if let Some(cwd) = starts.get(&thread.pid).filter(|_| thread.cwd.is_empty()) {
                thread.cwd.clone_from(cwd);
            }
        }
        let mut items = Vec::new();
        if let Some(hostname) = host {
            items.push(ScapItem::Machine(MachineInfo { hostname, ..MachineInfo::default() }));
        }
        if !users.is_empty() || !groups.is_empty() {
            items.push(ScapItem::Users(users.into_values().collect(), groups.into_values().collect()));
        }
        items.push(ScapItem::Threads(threads.into_values().collect()));
        items.extend(fds.into_iter().map(|(tid, fds)| ScapItem::Fds(FdList { tid, fds })));
        (items, losses)
    }
}

/// The parent of a process with an unknown parent. Readers need a number to treat the thread as a process.
const NO_PARENT: i64 = 0;

/// `true` if the event type creates fds.
fn makes_fd(event: &Event<'_>) -> bool {
    event.header.event_type().is_some_and(|known| known.flags.contains(EventFlags::CREATES_FD))
}

/// `true` if an event is the first of a new thread: the return from clone, fork or vfork in the child.
fn is_first_of_child(event: &Event<'_>) -> bool {
    let makes = ["clone", "clone3", "fork", "vfork"];
    event.header.event_type().is_some_and(|known| known.is_exit() && makes.contains(&known.name))
        && event.params.i64(RESULT) == Some(0)
}

/// Returns the id of a thread or process in its pid namespace if no field has it: outside of containers the id itself.
/// Readers treat a thread with another id as a thread in another namespace.
fn namespace_id(id: i64, fields: &PacketFields<'_>) -> i64 {
    if fields.named("container.id").is_none_or(|container| container == b"host") { id } else { -1 }
}

fn thread(tid: i64, pid: i64, fields: &PacketFields<'_>) -> ThreadRecord {
    let id = |name| fields.signed(name).unwrap_or(-1);
    let flag = |name| fields.unsigned(name).is_some_and(|value| value != 0);
    ThreadRecord {
        tid,
        pid,
        ptid: fields.signed("proc.ppid").filter(|ppid| *ppid > 0).unwrap_or(NO_PARENT),
        comm: fields.text("proc.name"),
        exe: fields.text("proc.exe"),
        exepath: fields.text("proc.exepath"),
        args: fields.arguments(),
        env: fields.texts("proc.env"),
        cwd: fields.text("proc.cwd"),
        root: b"/".to_vec(),
        cgroups: fields.texts("thread.cgroups"),
        flags: if tid == pid { 0 } else { thread_flags::CLONE_FILES | thread_flags::CLONE_THREAD },
        numbers: ThreadNumbers {
            sid: id("proc.sid"),
            vpgid: id("proc.vpgid"),
            pgid: id("proc.pgid"),
            fdlimit: id("proc.fdlimit"),
            uid: fields.u32("user.uid", u32::MAX),
            gid: fields.u32("group.gid", u32::MAX),
            loginuid: fields.signed("user.loginuid").and_then(|uid| u32::try_from(uid).ok()).unwrap_or(u32::MAX),
            vmsize: fields.u32("proc.vmsize", 0),
            vmrss: fields.u32("proc.vmrss", 0),
            vmswap: fields.u32("proc.vmswap", 0),
            pfmajor: fields.unsigned("thread.pfmajor").unwrap_or(0),
            pfminor: fields.unsigned("thread.pfminor").unwrap_or(0),
            vtid: fields.signed("thread.vtid").unwrap_or_else(|| namespace_id(tid, fields)),
            vpid: fields.signed("proc.vpid").unwrap_or_else(|| namespace_id(pid, fields)),
            pidns_init_start: fields.unsigned("proc.pidns_init_start_ts").unwrap_or(0),
            tty: fields.u32("proc.tty", 0),
            exe_writable: flag("proc.is_exe_writable"),
            exe_upper_layer: flag("proc.is_exe_upper_layer"),
            exe_lower_layer: flag("proc.is_exe_lower_layer"),
            exe_from_memfd: flag("proc.is_exe_from_memfd"),
            // Packets have capabilities as texts only, which lack those without a name.
            cap_inheritable: 0,
            cap_permitted: 0,
            cap_effective: 0,
            exe_ino: fields.unsigned("proc.exe_ino").unwrap_or(0),
            exe_ino_ctime: fields.unsigned("proc.exe_ino.ctime").unwrap_or(0),
            exe_ino_mtime: fields.unsigned("proc.exe_ino.mtime").unwrap_or(0),
        },
    }
}

/// Parses the meaning of an fd in a parameter's text: `<f>/etc/passwd`. Not for sockets, which need more properties.
fn named_fd(text: &[u8]) -> Option<(FdKind, FdInfo)> {
    let [b'<', letter, b'>', name @ ..] = text else { return None };
    let kinds =
        (1..=FdKind::PIDFD.0).map(FdKind).filter(|kind| !matches!(*kind, FdKind::UNIX_SOCK | FdKind::USERFAULTFD));
    let kind = kinds
        .filter(|kind| !kind.name().starts_with("ipv"))
        .find(|kind| Fd::new(*kind).type_char() == char::from(*letter))?;
    Some(match kind {
        FdKind::FILE | FdKind::FILE_V2 => {
            (FdKind::FILE_V2, FdInfo::File { name: name.to_vec(), flags: 0, mount_id: 0, dev: 0 })
        }
        _ => (kind, FdInfo::Name(name.to_vec())),
    })
}

/// Returns kind and info of the event's fd, from `fd.type` and `fd.name`.
fn fd(fields: &PacketFields<'_>) -> Option<(FdKind, FdInfo)> {
    let kind = std::str::from_utf8(fields.bytes("fd.type")?).ok()?;
    let name = fields.named("fd.name").unwrap_or_default();
    match kind {
        "file" => {
            let dev = fields.u32("fd.dev", 0);
            Some((FdKind::FILE_V2, FdInfo::File { name: name.to_vec(), flags: 0, mount_id: 0, dev }))
        }
        "ipv4" | "ipv6" => {
            let protocol = fields.bytes("fd.l4proto").and_then(L4Protocol::by_name).unwrap_or_default();
            socket(std::str::from_utf8(name).ok()?, protocol)
        }
        "packet" => {
            let name = packet_name(fields.unsigned("fd.ino").unwrap_or(0));
            Some((FdKind::UNSUPPORTED, FdInfo::Name(name)))
        }
        "unix" => {
            let path = name.rsplit(|byte| *byte == b' ').next().unwrap_or(name);
            let path = if path.starts_with(b"/") || path.starts_with(b"@") { path } else { &[] };
            Some((FdKind::UNIX_SOCK, FdInfo::Unix { source: 0, destination: 0, name: path.to_vec() }))
        }
        _ => {
            let kind = (1..=FdKind::PIDFD.0).map(FdKind).find(|known| known.name() == kind)?;
            Some((kind, FdInfo::Name(name.to_vec())))
        }
    }
}

/// Parses the name of an IP socket: `ADDRESS:PORT->ADDRESS:PORT`, or one end alone.
fn socket(name: &str, protocol: L4Protocol) -> Option<(FdKind, FdInfo)> {
    let end = |text: &str| -> Option<(IpAddr, u16)> {
        let (address, port) = text.rsplit_once(':')?;
        Some((address.parse().ok()?, port.parse().ok()?))
    };
    if let Some((source, destination)) = name.split_once("->") {
        let ((source, source_port), (destination, destination_port)) = (end(source)?, end(destination)?);
        let kind = if source.is_ipv4() { FdKind::IPV4_SOCK } else { FdKind::IPV6_SOCK };
        return Some((kind, FdInfo::Tuple { source, source_port, destination, destination_port, protocol }));
    }
    let (address, port) = end(name)?;
    let kind = if address.is_ipv4() { FdKind::IPV4_SERVSOCK } else { FdKind::IPV6_SERVSOCK };
    Some((kind, FdInfo::Bound { address, port, protocol }))
}
