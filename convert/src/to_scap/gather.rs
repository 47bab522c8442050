//! The machine's state from the fields that events carry: a pcapng capture has no state blocks.

use std::collections::BTreeMap;
use std::net::IpAddr;

use hashbrown::{HashMap, HashSet};
use syscap_schemas::{EventFlags, field};

use crate::event::{Event, read_i64, read_u64};
use crate::limits::{Dropped, Limits, Part};
use crate::pcapng::payload::entries;
use crate::scap::Item;
use crate::scap::state::{FdInfo, FdKind, FdList, FdRecord, GroupRecord, ThreadRecord, UserRecord};

/// State as each thread's, fd's and user's first event shows it.
#[derive(Debug, Default)]
pub(super) struct Gather {
    threads: BTreeMap<i64, ThreadRecord>,
    /// Ancestors, which may have no event themselves: name and parent.
    ancestors: BTreeMap<i64, (Vec<u8>, i64)>,
    /// Threads that were made while the capture ran, and by whom: readers learn of them from the event.
    made: HashMap<i64, i64>,
    fds: BTreeMap<i64, Vec<FdRecord>>,
    known_fds: HashSet<(i64, i64)>,
    users: BTreeMap<u32, UserRecord>,
    groups: BTreeMap<u32, GroupRecord>,
    /// Bytes of all this, about, and how many they may be.
    used: usize,
    most: usize,
    dropped: Dropped,
}

/// Bytes of a number's place in a map or a set.
const PLACE: usize = 4 * size_of::<(i64, i64)>();

impl Gather {
    /// State that keeps to its share of these limits of memory.
    pub(super) fn new(limits: Limits) -> Self {
        Self { most: limits.aside(), ..Self::default() }
    }

    /// What found no room.
    pub(super) const fn dropped(&self) -> Dropped {
        self.dropped
    }

    /// `true` if there is room for so many bytes more.
    fn takes(&mut self, bytes: usize) -> bool {
        let takes = self.used + bytes <= self.most;
        if takes {
            self.used += bytes;
        } else {
            self.dropped.add(Part::Aside);
        }
        takes
    }

    /// Takes in an event and its packet's payload.
    pub(super) fn note(&mut self, event: &Event<'_>, payload: &[u8]) {
        let fields = Fields { payload };
        let tid = event.header.tid;
        let Some(pid) = fields.signed("proc.pid") else { return };
        if tid > 0 && !self.threads.contains_key(&tid) && !self.made.contains_key(&tid) {
            match fields.signed("proc.ppid") {
                Some(ptid) if is_first_of_child(event) => {
                    if self.takes(PLACE) {
                        self.made.insert(tid, ptid);
                    }
                }
                _ => {
                    let thread = thread(tid, pid, &fields);
                    if self.takes(2 * thread.size()) {
                        self.threads.insert(tid, thread);
                    }
                }
            }
            self.note_ancestors(&fields);
        }
        self.note_fd(event, pid, &fields);
        self.note_credentials(&fields);
    }

    fn note_ancestors(&mut self, fields: &Fields<'_>) {
        for distance in 1..=ANCESTORS {
            let (Some(pid), Some(name)) =
                (fields.ancestor("proc.apid", distance), fields.ancestor("proc.aname", distance))
            else {
                return;
            };
            let Some(pid) = read_i64(pid) else { return };
            let parent = fields.ancestor("proc.apid", distance + 1).and_then(read_i64).unwrap_or(-1);
            if !self.ancestors.contains_key(&pid) && self.takes(2 * PLACE + name.len()) {
                self.ancestors.insert(pid, (name.to_vec(), parent));
            }
        }
    }

    fn note_fd(&mut self, event: &Event<'_>, pid: i64, fields: &Fields<'_>) {
        let Some(number) = fields.signed("fd.num") else { return };
        if self.known_fds.contains(&(pid, number)) || !self.takes(2 * PLACE) {
            return;
        }
        self.known_fds.insert((pid, number));
        // A process that was made while the capture ran has the fds of the one that made it.
        let mut owner = pid;
        for _ in 0..=ANCESTORS {
            let Some(parent) = self.made.get(&owner) else { break };
            owner = *parent;
        }
        if owner != pid && !self.known_fds.insert((owner, number)) {
            return;
        }
        // An fd that an event makes was not there before.
        if event.header.event_type().is_some_and(|known| known.flags.contains(EventFlags::CREATES_FD)) {
            return;
        }
        if let Some((kind, info)) = fd(fields) {
            let ino = fields.unsigned("fd.ino").unwrap_or(0);
            let record = FdRecord { fd: number, ino, kind, info };
            if self.takes(2 * record.size() + PLACE) {
                self.fds.entry(owner).or_default().push(record);
            }
        }
    }

    fn note_credentials(&mut self, fields: &Fields<'_>) {
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
            if self.takes(2 * user.size()) {
                self.users.insert(uid, user);
            }
        }
        if let (Some(gid), Some(name)) = (gid, fields.named("group.name"))
            && !self.groups.contains_key(&gid)
        {
            let group = GroupRecord { container: Vec::new(), gid, name: name.to_vec() };
            if self.takes(2 * group.size()) {
                self.groups.insert(gid, group);
            }
        }
    }

    /// The state blocks.
    pub(super) fn items(self) -> Vec<Item<'static>> {
        let Self { mut threads, ancestors, made, fds, users, groups, .. } = self;
        for (tid, (comm, ptid)) in ancestors.into_iter().filter(|(tid, _)| *tid > 0 && !made.contains_key(tid)) {
            threads.entry(tid).or_insert_with(|| ThreadRecord { tid, pid: tid, ptid, comm, ..ThreadRecord::default() });
        }
        let mut items = Vec::new();
        if !users.is_empty() || !groups.is_empty() {
            items.push(Item::Users(users.into_values().collect(), groups.into_values().collect()));
        }
        if !threads.is_empty() {
            items.push(Item::Threads(threads.into_values().collect()));
        }
        items.extend(fds.into_iter().map(|(tid, fds)| Item::Fds(FdList { tid, fds })));
        items
    }
}

/// How many ancestors a payload carries.
const ANCESTORS: u16 = 15;

/// Whether an event is the first of a thread that it tells of: what made the thread returns 0 in it.
fn is_first_of_child(event: &Event<'_>) -> bool {
    let makes = ["clone", "clone3", "fork", "vfork"];
    event.header.event_type().is_some_and(|known| known.is_exit() && makes.contains(&known.name))
        && event.params.i64(0) == Some(0)
}

/// The fields of one event, by name.
struct Fields<'a> {
    payload: &'a [u8],
}

impl<'a> Fields<'a> {
    fn bytes(&self, name: &str) -> Option<&'a [u8]> {
        let id = field(name)?.id;
        entries(self.payload).find_map(|(entry, value)| (entry == id).then_some(value))
    }

    /// A field of an ancestor, by its distance.
    fn ancestor(&self, name: &str, distance: u16) -> Option<&'a [u8]> {
        let id = field(name)?.id.checked_add(distance)?;
        entries(self.payload).find_map(|(entry, value)| (entry == id).then_some(value))
    }

    /// A name, not what stands for a missing one.
    fn named(&self, name: &str) -> Option<&'a [u8]> {
        self.bytes(name).filter(|value| !value.is_empty() && *value != b"<NA>")
    }

    fn text(&self, name: &str) -> Vec<u8> {
        self.named(name).unwrap_or_default().to_vec()
    }

    /// Texts that blanks part, each ending in NUL.
    fn texts(&self, name: &str) -> Vec<u8> {
        let mut texts = self.text(name);
        texts.iter_mut().filter(|byte| **byte == b' ').for_each(|byte| *byte = 0);
        if !texts.is_empty() {
            texts.push(0);
        }
        texts
    }

    fn signed(&self, name: &str) -> Option<i64> {
        read_i64(self.bytes(name)?)
    }

    fn unsigned(&self, name: &str) -> Option<u64> {
        read_u64(self.bytes(name)?)
    }

    fn u32(&self, name: &str, absent: u32) -> u32 {
        self.unsigned(name).and_then(|value| u32::try_from(value).ok()).unwrap_or(absent)
    }
}

fn thread(tid: i64, pid: i64, fields: &Fields<'_>) -> ThreadRecord {
    let id = |name| fields.signed(name).unwrap_or(-1);
    let flag = |name| fields.unsigned(name).is_some_and(|value| value != 0);
    ThreadRecord {
        tid,
        pid,
        ptid: id("proc.ppid"),
        sid: id("proc.sid"),
        vpgid: id("proc.vpgid"),
        pgid: id("proc.pgid"),
        comm: fields.text("proc.name"),
        exe: fields.text("proc.exe"),
        exepath: fields.text("proc.exepath"),
        args: fields.texts("proc.args"),
        env: fields.texts("proc.env"),
        cwd: fields.text("proc.cwd"),
        root: b"/".to_vec(),
        cgroups: fields.texts("thread.cgroups"),
        fdlimit: id("proc.fdlimit"),
        flags: 0,
        uid: fields.u32("user.uid", u32::MAX),
        gid: fields.u32("group.gid", u32::MAX),
        loginuid: fields.signed("user.loginuid").and_then(|uid| u32::try_from(uid).ok()).unwrap_or(u32::MAX),
        vmsize: fields.u32("proc.vmsize", 0),
        vmrss: fields.u32("proc.vmrss", 0),
        vmswap: fields.u32("proc.vmswap", 0),
        pfmajor: fields.unsigned("thread.pfmajor").unwrap_or(0),
        pfminor: fields.unsigned("thread.pfminor").unwrap_or(0),
        vtid: id("thread.vtid"),
        vpid: id("proc.vpid"),
        pidns_init_start: fields.unsigned("proc.pidns_init_start_ts").unwrap_or(0),
        tty: fields.u32("proc.tty", 0),
        exe_writable: flag("proc.is_exe_writable"),
        exe_upper_layer: flag("proc.is_exe_upper_layer"),
        exe_lower_layer: flag("proc.is_exe_lower_layer"),
        exe_from_memfd: flag("proc.is_exe_from_memfd"),
        // As texts only, which say nothing about capabilities that have no name yet.
        cap_inheritable: 0,
        cap_permitted: 0,
        cap_effective: 0,
        exe_ino: fields.unsigned("proc.exe_ino").unwrap_or(0),
        exe_ino_ctime: fields.unsigned("proc.exe_ino.ctime").unwrap_or(0),
        exe_ino_mtime: fields.unsigned("proc.exe_ino.mtime").unwrap_or(0),
    }
}

/// What `fd.type` and `fd.name` say.
fn fd(fields: &Fields<'_>) -> Option<(FdKind, FdInfo)> {
    let kind = std::str::from_utf8(fields.bytes("fd.type")?).ok()?;
    let name = fields.named("fd.name").unwrap_or_default();
    match kind {
        "file" => {
            let dev = fields.u32("fd.dev", 0);
            Some((FdKind::FILE_V2, FdInfo::File { name: name.to_vec(), flags: 0, mount_id: 0, dev }))
        }
        "ipv4" | "ipv6" => socket(std::str::from_utf8(name).ok()?, protocol(fields)),
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

/// scap's number of a transport protocol.
fn protocol(fields: &Fields<'_>) -> u8 {
    match fields.bytes("fd.l4proto") {
        Some(b"tcp") => 1,
        Some(b"udp") => 2,
        Some(b"icmp") => 3,
        Some(b"raw") => 4,
        _ => 0,
    }
}

/// `ADDRESS:PORT->ADDRESS:PORT`, or one end alone.
fn socket(name: &str, protocol: u8) -> Option<(FdKind, FdInfo)> {
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
