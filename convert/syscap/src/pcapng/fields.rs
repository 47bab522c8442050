//! The fields in a payload's directory.

use std::sync::Arc;

use syscap_schemas::{ANCESTORS, Carried, EventType, Field, FieldArgument, event_types};

use super::payload::Payload;
use crate::event::Value;
use crate::fields::{self, Extractor, Scope, View};
use crate::filter::FieldArg;
use crate::limits::Limits;
use crate::machine::{Fd, Thread, ThreadRef};

/// The number of threads whose encoded fields are cached.
const MAX_CACHED_THREADS: usize = 1 << 14;
/// The number of fds whose encoded fields are cached.
const MAX_CACHED_FDS: usize = 256;

/// The fields of a payload, with caches of the encoded fields of threads and fds.
pub(super) struct CarriedFields {
    by_event: Vec<CarriedField>,
    /// By event type: the fields that apply to it, as indices of `by_event`.
    by_type: Vec<Vec<u16>>,
    by_fd: Vec<CarriedField>,
    by_thread: Vec<CarriedField>,
    /// The encoded fields of fds, by a hash of their address.
    fds: Vec<Option<FdFields>>,
    /// The encoded fields of threads, by slot of the thread table.
    threads: Vec<Option<ThreadFields>>,
    /// The size of the caches in bytes, and its limit.
    kept: usize,
    max_bytes: usize,
}

/// A field as an entry of the directory.
struct CarriedField {
    id: u16,
    extract: Extractor,
    argument: FieldArg,
    scope: Scope,
    is_fd_field: bool,
}

/// The encoded fields of an fd, valid for this state.
struct FdFields {
    state: Arc<Fd>,
    payload: Payload,
}

/// The encoded fields of a thread, valid until generation or epoch changes.
struct ThreadFields {
    tid: i64,
    generation: u64,
    epoch: u64,
    payload: Payload,
}

impl CarriedFields {
    /// Returns the default set of fields, or all fields.
    pub(super) fn new(all: bool, limits: Limits) -> Self {
        let carried = |field: &&Field| match field.carried {
            Carried::Default => true,
            Carried::All => all,
            Carried::Header | Carried::Bit { .. } | Carried::Alias { .. } | Carried::Never => false,
        };
        let carried_fields = syscap_schemas::fields().iter().filter(carried).flat_map(carried_fields);
        let (mut by_event, by_thread): (Vec<_>, Vec<_>) =
            carried_fields.partition(|field| matches!(field.scope, Scope::Type | Scope::Event | Scope::Fd));
        // The fields of the fd come last.
        by_event.sort_by_key(|field| field.is_fd_field);
        // With all fields, those that depend on the fd alone are between others, and so not cached.
        let (by_fd, by_event): (Vec<_>, Vec<_>) =
            by_event.into_iter().partition(|field| field.scope == Scope::Fd && !all);
        let of_type = |kind: &EventType| {
            let carried_fields = by_event.iter().zip(0..);
            carried_fields.filter(|(field, _)| fields::applies(field.id, kind)).map(|(_, place)| place).collect()
        };
        let by_type = event_types().iter().map(of_type).collect();
        let fds = std::iter::repeat_with(|| None).take(MAX_CACHED_FDS).collect();
        Self { by_event, by_type, by_fd, by_thread, fds, threads: Vec::new(), kept: 0, max_bytes: limits.encoded() }
    }

    /// Appends the fields of an event.
    #[inline]
    pub(super) fn append(&mut self, payload: &mut Payload, view: &View<'_>) {
        match self.by_type.get(usize::from(view.event.header.kind)) {
            Some(places) => {
                let carried_fields = places.iter().filter_map(|place| self.by_event.get(usize::from(*place)));
                carried_fields.for_each(|field| field.append(payload, view));
            }
            None => self.by_event.iter().for_each(|field| field.append(payload, view)),
        }
        if fields::uses_fd(view) {
            self.append_fd(payload, view);
        }
        let Some(thread) = view.thread() else {
            return self.by_thread.iter().for_each(|field| field.append(payload, view));
        };
        let (generation, epoch) = (thread.generation, view.machine.thread_epoch());
        let place = view.context.thread.map_or(0, ThreadRef::place) % MAX_CACHED_THREADS;
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
            return self.by_fd.iter().for_each(|field| field.append(payload, view));
        };
        let place = Arc::as_ptr(state).addr() / size_of::<Fd>() % MAX_CACHED_FDS;
        match self.fds.get(place) {
            // The cache keeps the state alive, so no other state can have its address.
            Some(Some(encoded)) if Arc::ptr_eq(&encoded.state, state) => payload.append(&encoded.payload),
            _ => self.encode_fd(payload, view, state, place),
        }
    }

    fn encode_fd(&mut self, payload: &mut Payload, view: &View<'_>, state: &Arc<Fd>, place: usize) {
        let old = self.fds.get_mut(place).and_then(Option::take);
        let mut fields = self.cleared(old.map(|old| old.payload));
        for field in &self.by_fd {
            field.append(&mut fields, view);
        }
        payload.append(&fields);
        self.keep(fields.allocated());
        if let Some(encoded) = self.fds.get_mut(place) {
            *encoded = Some(FdFields { state: Arc::clone(state), payload: fields });
        }
    }

    /// Returns an empty payload in the memory of an evicted one.
    fn cleared(&mut self, old: Option<Payload>) -> Payload {
        let mut fields = old.unwrap_or_default();
        self.kept -= fields.allocated();
        fields.clear();
        fields
    }

    /// Reserves bytes for a cache entry. Clears the caches if there is no room.
    fn keep(&mut self, room: usize) {
        if self.kept + room > self.max_bytes {
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
        let mut fields = self.cleared(old.map(|old| old.payload));
        for field in &self.by_thread {
            field.append(&mut fields, view);
        }
        payload.append(&fields);
        self.keep(fields.allocated());
        if let Some(encoded) = self.threads.get_mut(place) {
            let (tid, generation, epoch) = (thread.tid, thread.generation, view.machine.thread_epoch());
            *encoded = Some(ThreadFields { tid, generation, epoch, payload: fields });
        }
    }
}

/// Returns the directory entries of a field: one, or one for each ancestor.
fn carried_fields(field: &'static Field) -> impl Iterator<Item = CarriedField> {
    let extract = fields::extractor(field.id);
    let ancestors = if field.argument == FieldArgument::Ancestor { ANCESTORS } else { 0 };
    let (scope, is_fd_field) = (fields::scope(field.id), field.name.starts_with("fd."));
    let plain = CarriedField { id: field.id, extract, argument: FieldArg::None, scope, is_fd_field };
    let own = (field.argument != FieldArgument::Ancestor).then_some(plain);
    own.into_iter().chain((1..=ancestors).map(move |index| CarriedField {
        id: field.id + index,
        extract,
        argument: FieldArg::Index(u32::from(index)),
        scope,
        is_fd_field,
    }))
}

impl CarriedField {
    #[inline]
    fn append(&self, payload: &mut Payload, view: &View<'_>) {
        let value = (self.extract)(view, &self.argument);
        put(payload, self.id, &value);
        value.discard();
    }
}

/// Appends a value, unless it is missing.
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
