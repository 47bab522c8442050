//! Which of today's readers take a capture as it is, and why another will not.
//!
//! What each reader does was seen on sysdig 0.41.4 and 0.29.3, Stratoshark 0.9.9, tshark 4.0.17 and 4.6.

use syscap_schemas::{ConversionAction, Direction, EventFlags, ParamOrigin, conversion};

use super::fit::{Reception, reception};
use super::reader::Section;
use super::schema::Schema;
use crate::event::Event;
use crate::limits::{Limits, Tally};

/// What one reader does with a capture.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verdict {
    /// The name and version of the reader.
    pub reader: &'static str,
    /// How well it takes the capture.
    pub grade: Grade,
    /// The reasons, each a sentence; none where it takes the capture whole.
    pub reasons: Vec<String>,
}

/// How a reader takes a capture, from good to bad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// It shows all that it can show of any capture.
    Whole,
    /// It shows something of it wrong, or leaves it out.
    Faulty,
    /// It ends before the capture does.
    Part,
    /// It refuses it.
    Refused,
}

impl Grade {
    /// The grade in a word or two.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Whole => "yes",
            Self::Faulty => "with faults",
            Self::Part => "in part",
            Self::Refused => "no",
        }
    }
}

/// What decides on that, gathered while a capture is read.
#[derive(Debug, Default)]
pub struct Survey {
    minor_1: bool,
    big_endian: bool,
    comments: u64,
    /// Events that are there for the machine's state alone.
    state_only: u64,
    /// Events with other flags alone.
    flagged: u64,
    /// Number and name of the first event with more parameters than schema 4.1 has.
    surplus_4_1: Option<(u64, &'static str)>,
    surplus_4_5: Option<(u64, &'static str)>,
    unknown_4_1: u64,
    /// Number and name of the first exit event that finds the enter event of another call.
    mismatch: Option<(u64, &'static str)>,
    left_out: u64,
    /// Number and name of the first exit event that has its arguments itself.
    exit_form: Option<(u64, &'static str)>,
    stored: Tally<u16>,
}

impl Survey {
    /// A survey that keeps to its share of these limits of memory.
    pub(crate) fn with_limits(limits: Limits) -> Self {
        Self { stored: Tally::new(limits), ..Self::default() }
    }

    /// How often a thread found no room.
    pub(crate) const fn dropped(&self) -> u64 {
        self.stored.dropped
    }

    /// Takes a section's header.
    pub fn section(&mut self, section: &Section) {
        self.minor_1 |= section.minor == 1;
        self.big_endian |= section.big_endian;
        self.stored.clear();
    }

    /// An event as it was recorded.
    #[inline]
    pub fn recorded(&mut self, event: &Event<'_>) {
        let header = &event.header;
        self.comments += u64::from(event.comment.is_some());
        self.state_only += u64::from(header.is_state_only());
        self.flagged += u64::from(header.flags != 0 && !header.is_state_only());
        let Some(known) = header.event_type() else {
            self.unknown_4_1 += 1;
            return;
        };
        let (kind, nparams) = (header.kind, event.params.len());
        let here = (header.number, known.name);
        match Schema::V4_1.params(known) {
            None => self.unknown_4_1 += 1,
            Some(count) if nparams > count => _ = self.surplus_4_1.get_or_insert(here),
            Some(_) => {}
        }
        if nparams > known.params.len() {
            self.surplus_4_5.get_or_insert(here);
        }
        self.left_out += u64::from(reception(known, nparams) == Reception::LeftOut);
        if !known.flags.contains(EventFlags::CONVERTER_MANAGED) {
            return;
        }
        let row = conversion(kind, nparams);
        if known.direction == Direction::Enter {
            if row.is_some_and(|row| matches!(row.action, ConversionAction::Store | ConversionAction::StoreAndPass))
                && let Some(stored) = self.stored.entry(header.tid)
            {
                *stored = kind;
            }
            return;
        }
        match row {
            Some(row) if row.params.iter().any(takes_enter) => {
                // libs ends the replay here; what it would do next is not known.
                match self.stored.remove(header.tid) {
                    Some(enter) if enter + 1 != kind => _ = self.mismatch.get_or_insert(here),
                    _ => {}
                }
            }
            Some(_) => {}
            None if has_enter_arguments(kind, nparams) => _ = self.exit_form.get_or_insert(here),
            None => {}
        }
    }

    /// What each reader does with the capture.
    pub fn verdicts(&self) -> Vec<Verdict> {
        vec![self.sysdig_0_41(), self.stratoshark(), self.wireshark_4_0(), self.sysdig_0_29()]
    }

    fn sysdig_0_41(&self) -> Verdict {
        let mut verdict = Verdict::new("sysdig 0.41");
        self.libs(&mut verdict);
        verdict
    }

    fn stratoshark(&self) -> Verdict {
        let mut verdict = Verdict::new("Stratoshark 0.9, Wireshark 4.6");
        self.libs(&mut verdict);
        verdict.add(self.minor_1, Grade::Refused, || "it refuses sections of version 1.1".to_owned());
        verdict.add(self.left_out > 0, Grade::Faulty, || {
            format!(
                "{} records that it does not show (enter events, unused and old types) shift its rows: time and event name are another event's",
                self.left_out
            )
        });
        verdict.add(self.state_only > 0, Grade::Whole, || {
            format!(
                "{} events are there for state alone: Stratoshark hides them, Wireshark calls them internal",
                self.state_only
            )
        });
        verdict
            .add(self.flagged > 0, Grade::Faulty, || format!("rows of {} events with flags are empty", self.flagged));
        verdict
    }

    fn wireshark_4_0(&self) -> Verdict {
        let mut verdict = Verdict::new("Wireshark 4.0");
        verdict.add(self.minor_1, Grade::Refused, || "it refuses sections of version 1.1".to_owned());
        verdict.add(self.flagged > 0, Grade::Faulty, || format!("it leaves out {} events with flags", self.flagged));
        verdict.add(self.state_only > 0, Grade::Whole, || {
            format!("it leaves out {} events that are there for state alone", self.state_only)
        });
        verdict
    }

    fn sysdig_0_29(&self) -> Verdict {
        let mut verdict = Verdict::new("sysdig 0.29");
        verdict.add(self.big_endian, Grade::Refused, || "it refuses captures of big-endian machines".to_owned());
        verdict.add(self.comments > 0, Grade::Part, || format!("it ends at the first of {} comments", self.comments));
        if let Some((number, name)) = self.exit_form {
            verdict.add(true, Grade::Part, || {
                format!("it crashes at event {number}, {name}, which has its arguments in the exit event")
            });
        }
        verdict
    }

    /// What libs 0.23 does, which both are built on.
    fn libs(&self, verdict: &mut Verdict) {
        verdict.add(self.big_endian, Grade::Refused, || "it refuses captures of big-endian machines".to_owned());
        if let Some((number, name)) = self.surplus_4_1 {
            let newer = if self.surplus_4_5.is_some() { "4.5" } else { "4.1" };
            verdict.add(true, Grade::Part, || {
                format!("it aborts at event {number}, {name}, which has parameters newer than schema {newer}")
            });
        }
        if let Some((number, name)) = self.mismatch {
            verdict.add(true, Grade::Part, || {
                format!("it ends at event {number}, {name}, before which comes the enter event of another call")
            });
        }
        verdict.add(self.unknown_4_1 > 0, Grade::Faulty, || {
            format!("it leaves out {} events of types newer than schema 4.1", self.unknown_4_1)
        });
    }
}

impl Verdict {
    const fn new(reader: &'static str) -> Self {
        Self { reader, grade: Grade::Whole, reasons: Vec::new() }
    }

    fn add(&mut self, holds: bool, grade: Grade, reason: impl FnOnce() -> String) {
        if holds {
            self.grade = self.grade.max(grade);
            self.reasons.push(reason());
        }
    }
}

const fn takes_enter(origin: &ParamOrigin) -> bool {
    matches!(origin, ParamOrigin::Enter(_) | ParamOrigin::EnterOrEmpty(_))
}

/// `true` if an event of this type has, with as many parameters, those that its enter event had once.
fn has_enter_arguments(kind: u16, nparams: usize) -> bool {
    (0..nparams).any(|fewer| {
        conversion(kind, fewer).is_some_and(|row| {
            row.action == ConversionAction::Add
                && fewer + row.params.len() <= nparams
                && row.params.iter().any(takes_enter)
        })
    })
}
