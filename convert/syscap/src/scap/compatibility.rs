//! The support of current readers for a capture as it is.
//!
//! The rules were observed with sysdig 0.41.4 and 0.29.3, Stratoshark 0.9.9, tshark 4.0.17 and 4.6.

use syscap_schemas::{ConversionAction, Direction, EventFlags, ParamOrigin, conversion};

use super::fit::{LibsHandling, libs_handling};
use super::reader::Section;
use super::schema::Schema;
use crate::event::Event;
use crate::limits::{Limits, PerThread};

/// The support of one reader for a capture.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReaderSupport {
    /// The name and version of the reader.
    pub reader: &'static str,
    /// The level of support.
    pub grade: SupportLevel,
    /// The reasons, each a sentence. Empty if the capture is fully supported.
    pub reasons: Vec<String>,
}

/// The level of a reader's support for a capture, from full to none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SupportLevel {
    /// The reader shows everything.
    Whole,
    /// The reader leaves something out or shows it wrong.
    Faulty,
    /// The reader ends before the end of the capture.
    Partial,
    /// The reader refuses the capture.
    Refused,
}

impl SupportLevel {
    /// The level in one or two words.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Whole => "yes",
            Self::Faulty => "with faults",
            Self::Partial => "in part",
            Self::Refused => "no",
        }
    }
}

/// The facts of a capture that determine the support of readers, gathered while the capture is read.
#[derive(Debug, Default)]
pub struct CompatibilitySurvey {
    minor_1: bool,
    big_endian: bool,
    comments: u64,
    /// The number of events for the machine's state only.
    state_only: u64,
    /// The number of events with other flags.
    flagged: u64,
    /// Number and name of the first event with more parameters than schema 4.1 has.
    surplus_4_1: Option<(u64, &'static str)>,
    surplus_4_5: Option<(u64, &'static str)>,
    unknown_4_1: u64,
    /// Number and name of the first exit event after the enter event of another call.
    mismatch: Option<(u64, &'static str)>,
    left_out: u64,
    /// Number and name of the first exit event with the arguments of its call.
    exit_form: Option<(u64, &'static str)>,
    stored: PerThread<u16>,
}

impl CompatibilitySurvey {
    /// Returns an empty survey with these memory limits.
    pub(crate) fn with_limits(limits: Limits) -> Self {
        Self { stored: PerThread::new(limits), ..Self::default() }
    }

    /// The number of threads that had no room.
    pub(crate) const fn dropped(&self) -> u64 {
        self.stored.dropped
    }

    /// Records a section header.
    pub fn section(&mut self, section: &Section) {
        self.minor_1 |= section.minor == 1;
        self.big_endian |= section.big_endian;
        self.stored.clear();
    }

    /// Records an event of the capture.
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
        self.left_out += u64::from(libs_handling(known, nparams) == LibsHandling::Dropped);
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
                // On a mismatch libs ends the replay.
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

    /// Returns the support of each reader.
    pub fn support(&self) -> Vec<ReaderSupport> {
        vec![self.sysdig_0_41(), self.stratoshark(), self.wireshark_4_0(), self.sysdig_0_29()]
    }

    fn sysdig_0_41(&self) -> ReaderSupport {
        let mut support = ReaderSupport::new("sysdig 0.41");
        self.libs(&mut support);
        support
    }

    fn stratoshark(&self) -> ReaderSupport {
        let mut support = ReaderSupport::new("Stratoshark 0.9, Wireshark 4.6");
        self.libs(&mut support);
        support.add(self.minor_1, SupportLevel::Refused, || "it refuses sections of version 1.1".to_owned());
        support.add(self.left_out > 0, SupportLevel::Faulty, || {
            format!(
                "{} records that it does not show (enter events, unused and old types) shift its rows: time and event name are another event's",
                self.left_out
            )
        });
        support.add(self.state_only > 0, SupportLevel::Whole, || {
            format!(
                "{} events are there for state alone: Stratoshark hides them, Wireshark calls them internal",
                self.state_only
            )
        });
        support.add(self.flagged > 0, SupportLevel::Faulty, || {
            format!("rows of {} events with flags are empty", self.flagged)
        });
        support
    }

    fn wireshark_4_0(&self) -> ReaderSupport {
        let mut support = ReaderSupport::new("Wireshark 4.0");
        support.add(self.minor_1, SupportLevel::Refused, || "it refuses sections of version 1.1".to_owned());
        support.add(self.flagged > 0, SupportLevel::Faulty, || {
            format!("it leaves out {} events with flags", self.flagged)
        });
        support.add(self.state_only > 0, SupportLevel::Whole, || {
            format!("it leaves out {} events that are there for state alone", self.state_only)
        });
        support
    }

    fn sysdig_0_29(&self) -> ReaderSupport {
        let mut support = ReaderSupport::new("sysdig 0.29");
        support.add(self.big_endian, SupportLevel::Refused, || "it refuses captures of big-endian machines".to_owned());
        support.add(self.comments > 0, SupportLevel::Partial, || {
            format!("it ends at the first of {} comments", self.comments)
        });
        if let Some((number, name)) = self.exit_form {
            support.add(true, SupportLevel::Partial, || {
                format!("it crashes at event {number}, {name}, which has its arguments in the exit event")
            });
        }
        support
    }

    /// Adds the behaviour of libs 0.23, on which sysdig 0.41 and Stratoshark are based.
    fn libs(&self, support: &mut ReaderSupport) {
        support.add(self.big_endian, SupportLevel::Refused, || "it refuses captures of big-endian machines".to_owned());
        if let Some((number, name)) = self.surplus_4_1 {
            let newer = if self.surplus_4_5.is_some() { "4.5" } else { "4.1" };
            support.add(true, SupportLevel::Partial, || {
                format!("it aborts at event {number}, {name}, which has parameters newer than schema {newer}")
            });
        }
        if let Some((number, name)) = self.mismatch {
            support.add(true, SupportLevel::Partial, || {
                format!("it ends at event {number}, {name}, before which comes the enter event of another call")
            });
        }
        support.add(self.unknown_4_1 > 0, SupportLevel::Faulty, || {
            format!("it leaves out {} events of types newer than schema 4.1", self.unknown_4_1)
        });
    }
}

impl ReaderSupport {
    const fn new(reader: &'static str) -> Self {
        Self { reader, grade: SupportLevel::Whole, reasons: Vec::new() }
    }

    fn add(&mut self, holds: bool, grade: SupportLevel, reason: impl FnOnce() -> String) {
        if holds {
            self.grade = self.grade.max(grade);
            self.reasons.push(reason());
        }
    }
}

const fn takes_enter(origin: &ParamOrigin) -> bool {
    matches!(origin, ParamOrigin::Enter(_) | ParamOrigin::EnterOrEmpty(_))
}

/// `true` if an event of this type and number of parameters has the parameters that its enter event had in old
/// captures.
fn has_enter_arguments(kind: u16, nparams: usize) -> bool {
    (0..nparams).any(|fewer| {
        conversion(kind, fewer).is_some_and(|row| {
            row.action == ConversionAction::Add
                && fewer + row.params.len() <= nparams
                && row.params.iter().any(takes_enter)
        })
    })
}
