//! Spools a section until its end: events in a temporary file, state in memory. State comes first in a capture, but
//! only at the end of the section is it known which processes the kept events refer to, and which state the events of a
//! pcapng capture reveal.

use std::io::{BufWriter, Seek, Write};
use std::sync::LazyLock;

use hashbrown::{HashMap, HashSet};
use syscap_schemas::{Param, ParamKind, event_types};

use super::ConvertError;
use super::state::write_state;
use crate::event::records::{FdList, ThreadRecord};
use crate::event::{Event, Header, until_nul};
use crate::limits::Limits;
use crate::scap::{ScapItem, ScapReader, ScapWriter, ScapWriterOptions, WriteError};

/// The number of bytes of events in memory before they are moved to a file.
const IN_MEMORY: usize = 8 << 20;

/// The parameters whose values are private.
const PRIVATE: [&str; 6] = ["data", "env", "msgcontrol", "event_data", "value_bytebuf", "img"];

/// The part of a parameter that is private.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Privacy {
    /// No part.
    Public,
    /// The whole value.
    Private,
    /// The environment in the description of a container.
    ContainerEnv,
}

/// By event type: the private parts of its parameters.
static PARAM_PRIVACY: LazyLock<Vec<Vec<Privacy>>> = LazyLock::new(|| {
    let content = |param: &Param| match param.name {
        name if PRIVATE.contains(&name) => Privacy::Private,
        "json" => Privacy::ContainerEnv,
        _ => Privacy::Public,
    };
    event_types().iter().map(|kind| kind.params.iter().map(content).collect()).collect()
});

type SpoolFile = BufWriter<tempfile::SpooledTempFile>;

/// Events and state of one section.
pub(super) struct Spool {
    events: ScapWriter<SpoolFile>,
    threads: Vec<ThreadRecord>,
    fds: Vec<FdList>,
    others: Vec<ScapItem<'static>>,
    /// The threads that kept events refer to.
    named: HashSet<i64>,
    /// `true` to leave out private parts.
    sanitises: bool,
    /// The size of the state in bytes, and its limit.
    state_bytes: usize,
    max_bytes: usize,
    /// The number of state blocks and thread ids that had no room.
    dropped: u64,
    written: bool,
}

/// The size in bytes of a thread id in a set.
const ID_SIZE: usize = 2 * size_of::<(i64, i64)>();

impl Spool {
    pub(super) fn new(sanitises: bool, limits: Limits) -> Result<Self, ConvertError> {
        let file = BufWriter::new(tempfile::SpooledTempFile::new(IN_MEMORY));
        let mut events = ScapWriter::new(file, &ScapWriterOptions::default());
        events.section().map_err(spool_error)?;
        Ok(Self {
            events,
            threads: Vec::new(),
            fds: Vec::new(),
            others: Vec::new(),
            named: HashSet::new(),
            sanitises,
            state_bytes: 0,
            max_bytes: limits.spooled_state(),
            dropped: 0,
            written: false,
        })
    }

    /// `true` if there are neither events nor state.
    pub(super) const fn is_empty(&self) -> bool {
        !self.written && self.state_bytes == 0 && self.dropped == 0
    }

    /// The number of drops for lack of memory.
    pub(super) const fn dropped(&self) -> u64 {
        self.dropped
    }

    /// Reserves bytes of state. Returns `false`, and counts a drop, if there is no room.
    fn try_reserve(&mut self, bytes: usize) -> bool {
        let has_room = self.state_bytes + bytes <= self.max_bytes;
        if has_room {
            self.state_bytes += bytes;
        } else {
            self.dropped += 1;
        }
        has_room
    }

    pub(super) fn state(&mut self, item: &ScapItem<'_>) {
        if !self.try_reserve(2 * item.size() + 2 * size_of::<ScapItem<'_>>()) {
            return;
        }
        match item {
            ScapItem::Threads(threads) => self.threads.extend_from_slice(threads),
            ScapItem::Fds(fds) => self.fds.push(fds.clone()),
            ScapItem::Machine(info) => self.others.push(ScapItem::Machine(info.clone())),
            ScapItem::Interfaces(interfaces) => self.others.push(ScapItem::Interfaces(interfaces.clone())),
            ScapItem::Users(users, groups) => self.others.push(ScapItem::Users(users.clone(), groups.clone())),
            ScapItem::Section(_) | ScapItem::Event(_) | ScapItem::Unknown { .. } | ScapItem::Damaged(_) => {}
        }
    }

    /// Records the threads that a kept event refers to. `state`: the event carries state, and refers to none.
    pub(super) fn note_named_threads(&mut self, event: &Event<'_>, state: bool) {
        if state {
            return;
        }
        self.add_named_thread(event.header.tid);
        let Some(known) = event.header.event_type() else { return };
        for (index, param) in known.params.iter().enumerate() {
            if matches!(param.kind, ParamKind::Pid | ParamKind::Pid32) {
                event.params.i64(index).filter(|tid| *tid > 0).into_iter().for_each(|tid| self.add_named_thread(tid));
            }
        }
    }

    fn add_named_thread(&mut self, tid: i64) {
        if !self.named.contains(&tid) && self.try_reserve(ID_SIZE) {
            self.named.insert(tid);
        }
    }

    /// Adds an event. Leaves out its private parts if the spool sanitises.
    pub(super) fn event(&mut self, header: &Header, event: &Event<'_>, count: usize) -> Result<(), ConvertError> {
        self.written = true;
        let params = event.params;
        if !self.sanitises {
            let values = (0..count).map(move |index| params.get(index).unwrap_or(&[]));
            return self.events.event_with_params(header, values, event.comment).map_err(spool_error);
        }
        let privacy = PARAM_PRIVACY.get(usize::from(header.kind)).map_or(&[][..], Vec::as_slice);
        let json = privacy.iter().position(|content| *content == Privacy::ContainerEnv);
        let container = json.and_then(|index| params.value(index)).map(without_env);
        let values = (0..count).map(|index| match privacy.get(index) {
            Some(Privacy::Private) => &[],
            Some(Privacy::ContainerEnv) => container.as_deref().unwrap_or(&[]),
            Some(Privacy::Public) | None => params.get(index).unwrap_or(&[]),
        });
        self.events.event_with_params(header, values, event.comment).map_err(spool_error)
    }

    /// Writes state and events; returns the number of events that are left out.
    pub(super) fn write<W: Write>(self, writer: &mut ScapWriter<W>) -> Result<u64, ConvertError> {
        let Self { events, mut threads, fds, others, named, sanitises, .. } = self;
        let named = sanitises.then(|| NamedThreads::new(named, &threads));
        let is_named = |tid| named.as_ref().is_none_or(|named| named.contains(tid));
        for item in &others {
            write_state(writer, item)?;
        }
        threads.retain(|thread| is_named(thread.tid));
        if sanitises {
            threads.iter_mut().for_each(|thread| thread.env.clear());
        }
        if !threads.is_empty() {
            writer.threads(&threads)?;
        }
        for list in fds.iter().filter(|list| is_named(list.tid)) {
            writer.fds(list)?;
        }
        let mut file = events
            .finish()
            .map_err(spool_error)?
            .into_inner()
            .map_err(|error| ConvertError::Spool(error.into_error()))?;
        file.rewind().map_err(ConvertError::Spool)?;
        copy(file, writer, is_named)
    }
}

/// Converts an error in writing the temporary file, which is not an error of the output.
fn spool_error(error: WriteError) -> ConvertError {
    match error {
        WriteError::Io { source, .. } => ConvertError::Spool(source),
        other => ConvertError::Write(other),
    }
}

/// Returns a container's description without its environment; empty if it cannot be parsed, as it may have one.
fn without_env(json: &[u8]) -> Vec<u8> {
    let Ok(mut container) = serde_json::from_slice::<serde_json::Value>(until_nul(json)) else { return Vec::new() };
    for place in ["", "/container"] {
        if let Some(fields) = container.pointer_mut(place).and_then(serde_json::Value::as_object_mut) {
            fields.remove("env");
        }
    }
    let mut text = container.to_string().into_bytes();
    text.push(0);
    text
}

fn copy<W: Write>(
    file: tempfile::SpooledTempFile,
    writer: &mut ScapWriter<W>,
    is_named: impl Fn(i64) -> bool,
) -> Result<u64, ConvertError> {
    let mut reader = ScapReader::new(file).map_err(ConvertError::SpoolRead)?;
    let mut left_out = 0;
    while let Some(item) = reader.next().map_err(ConvertError::SpoolRead)? {
        let ScapItem::Event(event) = item else { continue };
        if event.header.is_state_only() && !is_named(event.header.tid) {
            left_out += 1;
            continue;
        }
        writer.event(&event)?;
    }
    Ok(left_out)
}

/// The threads and processes that kept events refer to.
struct NamedThreads {
    threads: HashSet<i64>,
    processes: HashSet<i64>,
    process_of: HashMap<i64, i64>,
}

impl NamedThreads {
    fn new(threads: HashSet<i64>, listed: &[ThreadRecord]) -> Self {
        let process_of: HashMap<i64, i64> = listed.iter().map(|thread| (thread.tid, thread.pid)).collect();
        let processes = threads.iter().map(|tid| process_of.get(tid).copied().unwrap_or(*tid)).collect();
        Self { threads, processes, process_of }
    }

    /// `true` if kept events refer to a thread, or to another one of its process.
    fn contains(&self, tid: i64) -> bool {
        self.threads.contains(&tid) || self.processes.contains(self.process_of.get(&tid).unwrap_or(&tid))
    }
}
