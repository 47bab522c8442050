//! How an event in exit form is written so that libs' readers take it, and show what they should.
//!
//! Three facts, seen on sysdig 0.41.4 and Stratoshark 0.9.9 (both libs 0.23), decide:
//!
//! - Stratoshark pairs row N of the file with the Nth event that libs hands out. What libs leaves out without a word
//!   (enter events that it only stores, unused types) shifts all rows behind it: it is not written.
//! - libs hands seven kinds of enter events on (open, openat, openat2, creat, connect, execve, execveat) and takes from
//!   them what the exit event lacks. They are written, and their rows stay hidden.
//! - Wireshark's decoder of the raw event marks an integer without bytes as malformed, and the row has no fields then.
//!   libs in turn refuses an integer of another length than its own, so that no bytes stand for 'no value' in both.
//!   But libs appends parameters without a value to an event that has fewer than its table: where they are the last
//!   ones, they are not written at all.

use hashbrown::HashMap;
use syscap_schemas::{
    Action, Direction, EventFlags, EventSource, EventType, Origin, ParamKind, conversion, event_type,
};

use super::schema::{Reason, Schema};
use crate::event::{Event, Params};

/// Decides how events are written, one after the other.
#[derive(Debug, Default)]
pub struct Fitter {
    schema: Schema,
    /// By thread: the enter event that libs' converter holds after what was written so far.
    stored: HashMap<i64, Stored>,
}

/// How an event is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit {
    /// How many parameters are written; those behind the event's own have no value.
    pub params: usize,
    /// A value is lost.
    pub cut: bool,
    /// An integer without a value remains, so that Stratoshark marks the event as malformed.
    pub malformed: bool,
}

#[derive(Debug)]
struct Stored {
    /// `None`: it is not known what libs holds.
    kind: Option<u16>,
    params: Vec<Vec<u8>>,
}

impl Fitter {
    /// For readers of this schema.
    pub fn new(schema: Schema) -> Self {
        Self { schema, stored: HashMap::new() }
    }

    /// To be called where a section begins.
    pub fn section(&mut self) {
        self.stored.values_mut().for_each(|stored| stored.kind = None);
    }

    /// How the next event is written. What is called with an event that fits is to be written.
    ///
    /// # Errors
    /// Why it is not.
    #[inline]
    pub fn fit(&mut self, event: &Event<'_>) -> Result<Fit, Reason> {
        let known = event.header.event_type().ok_or(Reason::Unknown)?;
        let params = self.schema.params(known).ok_or(Reason::UnknownToSchema)?;
        let present = event.params.len();
        match reception(known, present) {
            Reception::Taken => {}
            Reception::TakenAndStored => self.store(event),
            Reception::LeftOut if known.flags.contains(EventFlags::UNUSED) => return Err(Reason::Unused),
            Reception::LeftOut => return Err(Reason::NoExit),
        }
        // What could not be brought to today's layout before has one that no table knows: libs ends at it.
        let managed = known.flags.contains(EventFlags::CONVERTER_MANAGED);
        let enters_call = known.direction == Direction::Enter && known.source == EventSource::Syscall;
        if managed && !enters_call && known.flags.contains(EventFlags::OLD_VERSION) {
            return Err(Reason::Layout);
        }
        let managed = managed && known.is_exit();
        let cut = present > params && is_cut(event, params);
        // libs completes an exit event of these types that has fewer parameters.
        let mut fit = Fit { params: if managed { params } else { params.min(present) }, cut, malformed: false };
        if let Some(absent) = absent_integer(known, event.params, fit.params) {
            match managed.then(|| self.trim(event, fit.params, absent)).flatten() {
                Some(fewer) => fit.params = fewer,
                None => fit.malformed = true,
            }
        }
        Ok(fit)
    }

    fn store(&mut self, event: &Event<'_>) {
        let stored =
            Stored { kind: Some(event.header.kind), params: event.params.iter().map(<[u8]>::to_vec).collect() };
        self.stored.insert(event.header.tid, stored);
    }

    /// The number of parameters, at most `most`, from which libs makes the event's `full` ones; `None`: there is none.
    fn trim(&mut self, event: &Event<'_>, full: usize, most: usize) -> Option<usize> {
        let (kind, tid) = (event.header.kind, event.header.tid);
        let mut count = full;
        let mut uses_stored = false;
        while count > most {
            let (fewer, row) = (0..count).rev().take(ROW_MOST).find_map(|fewer| {
                let row = conversion(kind, fewer)?;
                (row.action == Action::Add && fewer + row.params.len() == count).then_some((fewer, row))
            })?;
            for (index, origin) in (fewer..count).zip(row.params) {
                let value = event.params.get(index).unwrap_or(&[]);
                let made = match (origin, self.stored.get(&tid)) {
                    (Origin::Empty, _) | (Origin::EnterOrEmpty(_), None) => &[],
                    (Origin::EnterOrEmpty(from), Some(stored)) if stored.kind == Some(kind.wrapping_sub(1)) => {
                        uses_stored = true;
                        stored.params.get(usize::from(*from))?.as_slice()
                    }
                    _ => return None,
                };
                if made != value {
                    return None;
                }
            }
            count = fewer;
        }
        if uses_stored {
            self.stored.remove(&tid);
        }
        Some(count)
    }
}

/// No row of `conversions.toml` adds more parameters.
const ROW_MOST: usize = 16;

/// What libs does with an event that it reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reception {
    /// It hands it on.
    Taken,
    /// It hands it on, and keeps it for the exit event.
    TakenAndStored,
    /// It does not hand it on.
    LeftOut,
}

/// What libs does with an event of this type that has as many parameters.
#[inline]
pub fn reception(known: &'static EventType, nparams: usize) -> Reception {
    if known.flags.contains(EventFlags::UNUSED) {
        return Reception::LeftOut;
    }
    if known.direction == Direction::Exit || known.source != EventSource::Syscall {
        return Reception::Taken;
    }
    enter_reception(known, nparams)
}

fn enter_reception(mut known: &'static EventType, mut nparams: usize) -> Reception {
    for _ in 0..ROW_MOST {
        if !known.flags.contains(EventFlags::CONVERTER_MANAGED) {
            let old = known.flags.contains(EventFlags::OLD_VERSION);
            return if old { Reception::LeftOut } else { Reception::Taken };
        }
        let Some(row) = conversion(known.id, nparams) else { break };
        match row.action {
            Action::Store => break,
            Action::Pass => return Reception::Taken,
            Action::StoreAndPass => return Reception::TakenAndStored,
            Action::Add => nparams += row.params.len(),
            Action::Change(to) => {
                let Some(to) = event_type(to) else { break };
                (known, nparams) = (to, row.params.len());
            }
        }
    }
    Reception::LeftOut
}

/// Whether a value is lost when only `count` parameters are written: one that a reader of the later schema does not
/// put there again by itself.
fn is_cut(event: &Event<'_>, count: usize) -> bool {
    let row = conversion(event.header.kind, count).filter(|row| row.action == Action::Add);
    event.params.iter().enumerate().skip(count).any(|(index, value)| {
        let origin = row.and_then(|row| row.params.get(index - count));
        let made_again = matches!(origin, Some(Origin::Default)) && value.iter().all(|byte| *byte == 0);
        !value.is_empty() && !made_again
    })
}

/// The first of `count` parameters that is an integer without a value.
fn absent_integer(known: &EventType, params: Params<'_>, count: usize) -> Option<usize> {
    let mut values = params.iter();
    (0..count).zip(known.params).find_map(|(index, param)| {
        let absent = values.next().is_none_or(<[u8]>::is_empty);
        (absent && is_malformed_without_bytes(param.kind)).then_some(index)
    })
}

/// Whether Wireshark's decoder takes a value of this kind as an integer: not those that it shows as bytes.
const fn is_malformed_without_bytes(kind: ParamKind) -> bool {
    use ParamKind::*;
    kind.is_integer() && !matches!(kind, RelTime | AbsTime | SigType | SigSet | EnumFlags8 | EnumFlags16 | EnumFlags32)
}
