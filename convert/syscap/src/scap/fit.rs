//! Adapts events in exit form to the readers that are based on libs.
//!
//! The rules follow from three facts, observed with sysdig 0.41.4 and Stratoshark 0.9.9 (both libs 0.23):
//!
//! - Stratoshark pairs row N of the file with the Nth event from libs. Events that libs drops silently (enter events
//!   that it only stores, unused types, old types without a current layout) would shift all rows behind them. They are
//!   not written.
//! - libs passes seven kinds of enter events (open, openat, openat2, creat, connect, execve, execveat) and completes
//!   exit events with their parameters. They are written, and their rows stay hidden.
//! - Wireshark's decoder of the raw event, with an older table of parameters, marks an integer without bytes as
//!   malformed, and the row has no fields then. libs in turn refuses an integer of another length than its own. So no
//!   encoding means 'no value' to both. But libs appends parameters without a value to an event with fewer parameters
//!   than its table. If they are the last ones, they are not written. If an older type lacks them, the event is written
//!   with that type.

use hashbrown::HashMap;
use syscap_schemas::{
    Conversion, ConversionAction, Direction, EventFlags, EventSource, EventType, ParamOrigin, conversion, event_type,
    event_types, is_malformed_without_value,
};

use super::schema::{LossReason, Schema};
use crate::event::{Event, Params};
use crate::limits::{ALLOCATION, Limits};

/// Determines how events are written. Must see all events of a capture in order.
#[derive(Debug, Default)]
pub struct Fitter {
    schema: Schema,
    /// By thread: the enter event that libs' converter stores after the events that were written so far.
    stored: HashMap<i64, StoredEnter>,
    limits: Limits,
    /// An upper bound of the bytes in `stored`.
    stored_bytes: usize,
    /// The number of sections so far. libs forgets the stored events of earlier sections.
    section: u64,
    /// `true` if enter events were dropped for lack of memory. The stored event of a thread without one is unknown
    /// then.
    has_forgotten: bool,
    dropped: u64,
}

/// The form in which an event is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit {
    /// The event type, mostly that of the event.
    pub kind: u16,
    /// The number of parameters that are written. Those beyond the event's parameters have no value.
    pub params: usize,
    /// `true` if a value is lost.
    pub cut: bool,
    /// `true` if an integer without a value remains, which makes Stratoshark mark the event as malformed.
    pub malformed: bool,
}

#[derive(Debug)]
struct StoredEnter {
    kind: u16,
    /// The number of the event's section.
    section: u64,
    params: Vec<Vec<u8>>,
}

impl StoredEnter {
    /// The size in memory in bytes, including the entry in the map.
    fn size(&self) -> usize {
        let params: usize = self.params.iter().map(|param| size_of::<Vec<u8>>() + ALLOCATION + param.len()).sum();
        2 * size_of::<(i64, Self)>() + params
    }
}

impl Fitter {
    /// Returns a fitter for readers of this schema.
    pub fn new(schema: Schema) -> Self {
        Self { schema, ..Self::default() }
    }

    /// Sets the memory limits.
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// The number of enter events that were dropped for lack of memory.
    pub const fn dropped(&self) -> u64 {
        self.dropped
    }

    /// Begins a section. Must be called at each section header.
    pub const fn section(&mut self) {
        self.section += 1;
    }

    /// Returns the form in which the next event is written. The caller must write the event in this form.
    ///
    /// # Errors
    /// The reason why the event is not written.
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
        // The event could not be converted to a current layout. libs ends the capture at such an event.
        let managed = known.flags.contains(EventFlags::CONVERTER_MANAGED);
        let enters_call = known.direction == Direction::Enter && known.source == EventSource::Syscall;
        if managed && !enters_call && known.flags.contains(EventFlags::OLD_VERSION) {
            return Err(LossReason::Layout);
        }
        let managed = managed && known.is_exit();
        let cut = present > params && is_cut(event, params);
        // libs completes exit events of these types that have fewer parameters.
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

    /// Returns a type and a number of parameters, at most `most`, from which libs restores the event's `full`
    /// parameters; `None`: there is none.
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

    /// Returns `Some` if libs restores the value of parameter `index`: `true` if it takes it from the stored enter
    /// event, `false` if from elsewhere. `None`: libs would restore another value.
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

/// Returns the row that adds parameters to an event of this type up to `count`, and the number before.
fn adding_row(kind: u16, count: usize) -> Option<(usize, &'static Conversion)> {
    (0..count).rev().take(MAX_ROW_PARAMS).find_map(|fewer| {
        let row = conversion(kind, fewer)?;
        (row.action == ConversionAction::Add && fewer + row.params.len() == count).then_some((fewer, row))
    })
}

/// Returns an older type and its number of parameters that libs converts to this type with `count` parameters. The
/// older type must have the first of them, and the others must have no value.
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

/// The largest number of parameters that a row of `conversions.toml` adds.
const MAX_ROW_PARAMS: usize = 16;

/// What libs does with an event of a capture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LibsHandling {
    /// libs passes the event on.
    Passed,
    /// libs passes the event on, and stores it for the exit event.
    PassedAndStored,
    /// libs drops the event, or stores it only.
    Dropped,
}

/// Returns what libs does with an event of this type and number of parameters.
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

/// `true` if a value is lost when only `count` parameters are written, and a reader with the later schema does not
/// restore it.
fn is_cut(event: &Event<'_>, count: usize) -> bool {
    let row = conversion(event.header.kind, count).filter(|row| row.action == ConversionAction::Add);
    event.params.iter().enumerate().skip(count).any(|(index, value)| {
        let origin = row.and_then(|row| row.params.get(index - count));
        let made_again = matches!(origin, Some(ParamOrigin::Default)) && value.iter().all(|byte| *byte == 0);
        !value.is_empty() && !made_again
    })
}

/// Returns the first of `count` parameters that is an integer without a value.
fn absent_integer(known: &EventType, params: Params<'_>, count: usize) -> Option<usize> {
    let mut values = params.iter();
    (0..count).zip(known.params).find_map(|(index, param)| {
        let absent = values.next().is_none_or(<[u8]>::is_empty);
        (absent && is_malformed_without_value(param.kind)).then_some(index)
    })
}
