//! The fields that a payload's directory carries.

use std::sync::Arc;

use syscap_schemas::{ANCESTORS, Carried, EventType, Field, FieldArgument, event_types};

use super::payload::Payload;
use crate::event::Value;
use crate::fields::{self, Extractor, Scope, View};
use crate::filter::FieldArg;
use crate::limits::Limits;
use crate::machine::{Fd, Thread, ThreadRef};

/// How many threads' fields are kept encoded.
const THREADS: usize = 1 << 14;
/// How many fds'.
const FDS: usize = 256;

/// The fields that are carried, and those of each thread and fd as they were encoded last.
pub(super) struct CarriedFields {
    by_event: Vec<Slot>,
    /// By event type: those that may say something of it, as their places in `by_event`.
    by_type: Vec<Vec<u16>>,
    by_fd: Vec<Slot>,
    by_thread: Vec<Slot>,
    /// By their place in memory.
    fds: Vec<Option<FdFields>>,
    /// By their place in the machine's table.
    threads: Vec<Option<ThreadFields>>,
    /// Bytes of what is kept encoded, and how many they may be.
    kept: usize,
    most: usize,
}

/// One entry that a directory may have.
struct Slot {
    id: u16,
    extract: Extractor,
    argument: FieldArg,
    scope: Scope,
    of_fd: bool,
}

/// An fd's fields, which hold as long as its state is this one.
struct FdFields {
    state: Arc<Fd>,
    payload: Payload,
}

/// A thread's fields, which hold as long as neither number changes.
struct ThreadFields {
    tid: i64,
    generation: u64,
    epoch: u64,
    payload: Payload,
}

impl CarriedFields {
    /// The default set, or all.
    pub(super) fn new(all: bool, limits: Limits) -> Self {
        let carried = |field: &&Field| match field.carried {
            Carried::Default => true,
            Carried::All => all,
            Carried::Header | Carried::Bit { .. } | Carried::Never => false,
        };
        let slots = syscap_schemas::fields().iter().filter(carried).flat_map(slots);
        let (mut by_event, by_thread): (Vec<_>, Vec<_>) =
            slots.partition(|slot| matches!(slot.scope, Scope::Type | Scope::Event | Scope::Fd));
        // All others stand before those of the fd.
        by_event.sort_by_key(|slot| slot.of_fd);
        // Among all fields, those that depend on the fd alone stand between others.
        let (by_fd, by_event): (Vec<_>, Vec<_>) =
            by_event.into_iter().partition(|slot| slot.scope == Scope::Fd && !all);
        let of_type = |kind: &EventType| {
            let slots = by_event.iter().zip(0..);
            slots.filter(|(slot, _)| fields::applies(slot.id, kind)).map(|(_, place)| place).collect()
        };
        let by_type = event_types().iter().map(of_type).collect();
        let fds = std::iter::repeat_with(|| None).take(FDS).collect();
        Self { by_event, by_type, by_fd, by_thread, fds, threads: Vec::new(), kept: 0, most: limits.encoded() }
    }

    /// Appends the fields of an event.
    #[inline]
    pub(super) fn append(&mut self, payload: &mut Payload, view: &View<'_>) {
        match self.by_type.get(usize::from(view.event.header.kind)) {
            Some(places) => {
                let slots = places.iter().filter_map(|place| self.by_event.get(usize::from(*place)));
                slots.for_each(|slot| slot.append(payload, view));
            }
            None => self.by_event.iter().for_each(|slot| slot.append(payload, view)),
        }
        if fields::is_about_fd(view) {
            self.append_fd(payload, view);
        }
        let Some(thread) = view.thread() else {
            return self.by_thread.iter().for_each(|slot| slot.append(payload, view));
        };
        let (generation, epoch) = (thread.generation, view.machine.thread_epoch());
        let place = view.context.thread.map_or(0, ThreadRef::place) % THREADS;
        match self.threads.get(place) {
            Some(Some(encoded))
                if encoded.tid == thread.tid && encoded.generation == generation && encoded.epoch == epoch =>
            {
                payload.append(&encoded.payload);
            }
            _ => self.encode_thread(payload, view, thread, place),
        }
    }

    #[inline]
    fn append_fd(&mut self, payload: &mut Payload, view: &View<'_>) {
        let Some(state) = view.fd_state() else {
            return self.by_fd.iter().for_each(|slot| slot.append(payload, view));
        };
        let place = Arc::as_ptr(state).addr() / size_of::<Fd>() % FDS;
        match self.fds.get(place) {
            // What is kept is not freed, so that no other state can be in its place.
            Some(Some(encoded)) if Arc::ptr_eq(&encoded.state, state) => payload.append(&encoded.payload),
            _ => self.encode_fd(payload, view, state, place),
        }
    }

    fn encode_fd(&mut self, payload: &mut Payload, view: &View<'_>, state: &Arc<Fd>, place: usize) {
        let old = self.fds.get_mut(place).and_then(Option::take);
        let mut fields = self.emptied(old.map(|old| old.payload));
        for slot in &self.by_fd {
            slot.append(&mut fields, view);
        }
        payload.append(&fields);
        self.keep(fields.room());
        if let Some(encoded) = self.fds.get_mut(place) {
            *encoded = Some(FdFields { state: Arc::clone(state), payload: fields });
        }
    }

    /// An empty payload, in the memory of one that was kept.
    fn emptied(&mut self, old: Option<Payload>) -> Payload {
        let mut fields = old.unwrap_or_default();
        self.kept -= fields.room();
        fields.clear();
        fields
    }

    /// Makes room for so many bytes more: where there is none, everything goes.
    fn keep(&mut self, room: usize) {
        if self.kept + room > self.most {
            self.threads.iter_mut().for_each(|place| *place = None);
            self.fds.iter_mut().for_each(|place| *place = None);
            self.kept = 0;
        }
        self.kept += room;
    }

    fn encode_thread(&mut self, payload: &mut Payload, view: &View<'_>, thread: &Thread, place: usize) {
        if self.threads.len() <= place {
            self.threads.resize_with(place + 1, || None);
        }
        let old = self.threads.get_mut(place).and_then(Option::take);
        let mut fields = self.emptied(old.map(|old| old.payload));
        for slot in &self.by_thread {
            slot.append(&mut fields, view);
        }
        payload.append(&fields);
        self.keep(fields.room());
        if let Some(encoded) = self.threads.get_mut(place) {
            let (tid, generation, epoch) = (thread.tid, thread.generation, view.machine.thread_epoch());
            *encoded = Some(ThreadFields { tid, generation, epoch, payload: fields });
        }
    }
}

/// A field's entries: one, or for one with ancestors one for each.
fn slots(field: &'static Field) -> impl Iterator<Item = Slot> {
    let extract = fields::extractor(field.id);
    let ancestors = if field.argument == FieldArgument::Ancestor { ANCESTORS } else { 0 };
    let (scope, of_fd) = (fields::scope(field.id), field.name.starts_with("fd."));
    let plain = Slot { id: field.id, extract, argument: FieldArg::None, scope, of_fd };
    let own = (field.argument != FieldArgument::Ancestor).then_some(plain);
    own.into_iter().chain((1..=ancestors).map(move |index| Slot {
        id: field.id + index,
        extract,
        argument: FieldArg::Index(u32::from(index)),
        scope,
        of_fd,
    }))
}

impl Slot {
    #[inline]
    fn append(&self, payload: &mut Payload, view: &View<'_>) {
        let value = (self.extract)(view, &self.argument);
        put(payload, self.id, &value);
        value.discard();
    }
}

/// Appends a value; nothing where there is none.
#[inline]
fn put(payload: &mut Payload, id: u16, value: &Value<'_>) {
    match value {
        Value::None => {}
        Value::Text(bytes) | Value::Bytes(bytes) => payload.bytes(id, bytes),
        Value::Bool(value) => payload.bytes(id, &[u8::from(*value)]),
        Value::I64(value) => payload.signed(id, *value),
        Value::U64(value) | Value::Duration(value) | Value::Time(value) => payload.unsigned(id, *value),
        Value::F64(value) => payload.bytes(id, &value.to_le_bytes()),
        Value::Ip(std::net::IpAddr::V4(address)) => payload.bytes(id, &address.octets()),
        Value::Ip(std::net::IpAddr::V6(address)) => payload.bytes(id, &address.octets()),
        Value::List(_) => payload.with(id, |out| {
            let start = out.len();
            value.write_text(out);
            out.len() > start
        }),
    }
}
