//! How an event in exit form is written so that libs' readers take it, and show what they should.
//!
//! Three facts, seen on sysdig 0.41.4 and Stratoshark 0.9.9 (both libs 0.23), decide:
//!
//! - Stratoshark pairs row N of the file with the Nth event that libs hands out. What libs leaves out without a word
//!   (enter events that it only stores, unused types, old types
//!   that it has no layout of today for) shifts all rows behind it: it is not written.
//! - libs hands seven kinds of enter events on (open, openat, openat2, creat, connect, execve, execveat) and takes from
//!   them what the exit event lacks. They are written, and their rows stay hidden.
//! - Wireshark's decoder of the raw event marks an integer without bytes as malformed, and the row has no fields then,
//!   where its table of parameters, which is older, has the integer.
//!   libs in turn refuses an integer of another length than its own, so that no bytes stand for 'no value' in both.
//!   But libs appends parameters without a value to an event that has fewer than its table: where they are the last
//!   ones, they are not written at all; where older types lacked them, the event is written as one of those.

use hashbrown::HashMap;
use syscap_schemas::{
    Conversion, ConversionAction, Direction, EventFlags, EventSource, EventType, ParamOrigin, conversion, event_type,
    event_types, is_malformed_without_value,
};

use super::schema::{LossReason, Schema};
use crate::event::{Event, Params};
use crate::limits::{ALLOCATION, Limits};

/// Decides how events are written, one after the other.
#[derive(Debug, Default)]
pub struct Fitter {
    schema: Schema,
    /// By thread: the enter event that libs' converter holds after what was written so far.
    stored: HashMap<i64, StoredEnter>,
    limits: Limits,
    /// Bytes in `stored`, at least.
    stored_bytes: usize,
    /// Sections so far: what was stored in an earlier one is not known to libs any more.
    section: u64,
    /// Enter events were forgotten for lack of room: of a thread without one it is not known what libs holds.
    has_forgotten: bool,
    dropped: u64,
}

/// How an event is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit {
    /// The event type: mostly the event's own.
    pub kind: u16,
    /// The number of parameters that are written; those behind the event's own have no value.
    pub params: usize,
    /// `true` if a value is lost.
    pub cut: bool,
    /// `true` if an integer without a value remains, so that Stratoshark marks the event as malformed.
    pub malformed: bool,
}

#[derive(Debug)]
struct StoredEnter {
    kind: u16,
    /// The section that it stands in: in a later one it is not known what libs holds.
    section: u64,
    params: Vec<Vec<u8>>,
}

impl StoredEnter {
    /// Bytes that it takes in memory, its place in the map included.
    fn size(&self) -> usize {
        let params: usize = self.params.iter().map(|param| size_of::<Vec<u8>>() + ALLOCATION + param.len()).sum();
        2 * size_of::<(i64, Self)>() + params
    }
}

impl Fitter {
    /// A fitter for readers of this schema.
    pub fn new(schema: Schema) -> Self {
        Self { schema, ..Self::default() }
    }

    /// Makes the memory of enter events keep to its share of these limits.
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// The number of enter events that were forgotten because there was no room for more.
    pub const fn dropped(&self) -> u64 {
        self.dropped
    }

    /// Begins a section. To be called at each.
    pub const fn section(&mut self) {
        self.section += 1;
    }

    /// How the next event is written. What is called with an event that fits is to be written.
    ///
    /// # Errors
    /// Why it is not.
    #[inline]
    pub fn fit(&mut self, event: &Event<'_>) -> Result<Fit, LossReason> {
        let known = event.header.event_type().ok_or(LossReason::Unknown)?;
        let params = self.schema.params(known).ok_or(LossReason::UnknownToSchema)?;
        let present = event.params.len();
        match libs_handling(known, present) {
            LibsHandling::Passed => {}
            LibsHandling::PassedAndStored => self.store(event),
            LibsHandling::Dropped
                if known.flags.contains(EventFlags::UNUSED) || known.source != EventSource::Syscall =>
            {
                return Err(LossReason::Unused);
            }
            LibsHandling::Dropped => return Err(LossReason::NoExit),
        }
        // What could not be brought to today's layout before has one that no table knows: libs ends at it.
        let managed = known.flags.contains(EventFlags::CONVERTER_MANAGED);
        let enters_call = known.direction == Direction::Enter && known.source == EventSource::Syscall;
        if managed && !enters_call && known.flags.contains(EventFlags::OLD_VERSION) {
            return Err(LossReason::Layout);
        }
        let managed = managed && known.is_exit();
        let cut = present > params && is_cut(event, params);
        // libs completes an exit event of these types that has fewer parameters.
        let mut fit =
            Fit { kind: known.id, params: if managed { params } else { params.min(present) }, cut, malformed: false };
        if let Some(absent) = absent_integer(known, event.params, fit.params) {
            let written = if managed { self.trim(event, known, fit.params, absent) } else { None };
            match written {
                Some((kind, fewer)) => (fit.kind, fit.params) = (kind, fewer),
                None => fit.malformed = absent < known.wireshark_params(),
            }
        }
        Ok(fit)
    }

    fn store(&mut self, event: &Event<'_>) {
        let params: Vec<Vec<u8>> = event.params.iter().map(<[u8]>::to_vec).collect();
        let stored = StoredEnter { kind: event.header.kind, section: self.section, params };
        self.stored_bytes += stored.size();
        if self.stored_bytes > self.limits.enters() {
            self.stored_bytes = self.stored.values().map(StoredEnter::size).sum::<usize>() + stored.size();
        }
        if self.stored_bytes > self.limits.enters() / 4 * 3 {
            self.dropped += self.stored.len() as u64;
            self.stored = HashMap::new();
            (self.stored_bytes, self.has_forgotten) = (stored.size(), true);
        }
        self.stored.insert(event.header.tid, stored);
    }

    /// The type and number of parameters, at most `most`, from which libs makes the event's `full` ones; `None`: there
    /// is none.
    fn trim(&mut self, event: &Event<'_>, known: &EventType, full: usize, most: usize) -> Option<(u16, usize)> {
        let (mut kind, mut count, mut uses_stored) = (known.id, full, false);
        while count > most {
            let Some((fewer, row)) = adding_row(kind, count) else {
                (kind, count) = older_type(event, known.name, kind, count)?;
                continue;
            };
            for (index, origin) in (fewer..count).zip(row.params) {
                uses_stored |= self.restores_param(event, kind, index, *origin)?;
            }
            count = fewer;
        }
        if uses_stored {
            self.stored.remove(&event.header.tid);
        }
        Some((kind, count))
    }

    /// Whether libs takes parameter `index` from the stored enter event; `None`: it would not make the same value.
    fn restores_param(&self, event: &Event<'_>, kind: u16, index: usize, origin: ParamOrigin) -> Option<bool> {
        let value = event.params.get(index).unwrap_or(&[]);
        let (made, stored) = match (origin, self.stored.get(&event.header.tid)) {
            (ParamOrigin::Empty, _) => (&[][..], false),
            (ParamOrigin::EnterOrEmpty(_), None) if !self.has_forgotten => (&[][..], false),
            (ParamOrigin::EnterOrEmpty(from), Some(stored))
                if stored.section == self.section && kind.checked_sub(1) == Some(stored.kind) =>
            {
                (stored.params.get(usize::from(from))?.as_slice(), true)
            }
            _ => return None,
        };
        (made == value).then_some(stored)
    }
}

/// The row that brings an event of this type to `count` parameters, and how many it has before.
fn adding_row(kind: u16, count: usize) -> Option<(usize, &'static Conversion)> {
    (0..count).rev().take(MAX_ROW_PARAMS).find_map(|fewer| {
        let row = conversion(kind, fewer)?;
        (row.action == ConversionAction::Add && fewer + row.params.len() == count).then_some((fewer, row))
    })
}

/// The older type, and its number of parameters, that libs changes to this type with `count` parameters, where the
/// older one's are the first of them and the others have no value.
fn older_type(event: &Event<'_>, name: &str, kind: u16, count: usize) -> Option<(u16, usize)> {
    let changes = |old: &EventType, nparams: usize| {
        conversion(old.id, nparams).is_some_and(|row| {
            row.action == ConversionAction::Change(kind)
                && row.params.len() == count
                && row.params.iter().enumerate().all(|(index, origin)| match origin {
                    ParamOrigin::Old(from) => index == usize::from(*from) && index < nparams,
                    ParamOrigin::Empty => index >= nparams && event.params.value(index).is_none(),
                    _ => false,
                })
        })
    };
    event_types()
        .iter()
        .filter(|old| old.is_exit() && old.name == name && old.id < kind)
        .find_map(|old| (0..=count).find(|nparams| changes(old, *nparams)).map(|nparams| (old.id, nparams)))
}

/// No row of `conversions.toml` adds more parameters.
const MAX_ROW_PARAMS: usize = 16;

/// What libs does with an event that it reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LibsHandling {
    /// libs hands the event on.
    Passed,
    /// libs hands the event on, and keeps it for the exit event.
    PassedAndStored,
    /// libs does not hand the event on.
    Dropped,
}

/// What libs does with an event of this type that has as many parameters.
#[inline]
pub fn libs_handling(known: &'static EventType, nparams: usize) -> LibsHandling {
    let has_flag = |flag| known.flags.contains(flag);
    if has_flag(EventFlags::UNUSED) || has_flag(EventFlags::OLD_VERSION) && !has_flag(EventFlags::CONVERTER_MANAGED) {
        return LibsHandling::Dropped;
    }
    if known.direction == Direction::Exit || known.source != EventSource::Syscall {
        return LibsHandling::Passed;
    }
    enter_handling(known, nparams)
}

fn enter_handling(mut known: &'static EventType, mut nparams: usize) -> LibsHandling {
    for _ in 0..MAX_ROW_PARAMS {
        if !known.flags.contains(EventFlags::CONVERTER_MANAGED) {
            let old = known.flags.contains(EventFlags::OLD_VERSION);
            return if old { LibsHandling::Dropped } else { LibsHandling::Passed };
        }
        let Some(row) = conversion(known.id, nparams) else { break };
        match row.action {
            ConversionAction::Store => break,
            ConversionAction::Pass => return LibsHandling::Passed,
            ConversionAction::StoreAndPass => return LibsHandling::PassedAndStored,
            ConversionAction::Add => nparams += row.params.len(),
            ConversionAction::Change(to) => {
                let Some(to) = event_type(to) else { break };
                (known, nparams) = (to, row.params.len());
            }
        }
    }
    LibsHandling::Dropped
}

/// `true` if a value is lost when only `count` parameters are written: one that a reader of the later schema does not
/// put there again by itself.
fn is_cut(event: &Event<'_>, count: usize) -> bool {
    let row = conversion(event.header.kind, count).filter(|row| row.action == ConversionAction::Add);
    event.params.iter().enumerate().skip(count).any(|(index, value)| {
        let origin = row.and_then(|row| row.params.get(index - count));
        let made_again = matches!(origin, Some(ParamOrigin::Default)) && value.iter().all(|byte| *byte == 0);
        !value.is_empty() && !made_again
    })
}

/// The first of `count` parameters that is an integer without a value.
fn absent_integer(known: &EventType, params: Params<'_>, count: usize) -> Option<usize> {
    let mut values = params.iter();
    (0..count).zip(known.params).find_map(|(index, param)| {
        let absent = values.next().is_none_or(<[u8]>::is_empty);
        (absent && is_malformed_without_value(param.kind)).then_some(index)
    })
}
