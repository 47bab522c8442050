//! The display fields: sysdig's and Stratoshark's names and meanings, read from an event in its context.
//!
//! `schemas/tables/fields.toml` says which fields there are; each has one extractor here, in a table of its class.
//! [`read`] reads a field, and [`value`] one with an argument by its number. [`scope`] says what a field's value
//! depends on, so that a program that writes many events can keep what has not changed. [`bits()`] and [`category()`]
//! return what the fixed part of a packet's payload has.
//!
//! A field is found by its name with [`schemas::field`](crate::schemas::field()). It is read from a [`View`], which is
//! an event with the machine's state right after it:
//!
//! ```
//! use syscap::event::{Completeness, Header, OwnedEvent, Value};
//! use syscap::fields::{self, View};
//! use syscap::machine::Machine;
//! use syscap::schemas::{event_types, field};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let close = event_types().iter().find(|kind| kind.code == "PPME_SYSCALL_CLOSE_X").ok_or("no such type")?;
//! let header = Header {
//!     number: 1,
//!     time: 1_700_000_000_000_000_000,
//!     tid: 42,
//!     cpu: 0,
//!     kind: close.id,
//!     flags: 0,
//!     entered: None,
//!     completeness: Completeness::Whole,
//!     drops: 0,
//! };
//! let (result, fd) = ((-9_i64).to_le_bytes(), 3_i64.to_le_bytes());
//! let event = OwnedEvent::new(header, [&result[..], &fd], None);
//! let event = event.as_event();
//! let mut machine = Machine::new();
//! let context = machine.apply(&event);
//! let res = field("evt.res").ok_or("no such field")?;
//! assert_eq!(fields::read(res, &View::new(&machine, &context, &event)), Value::text("EBADF"));
//! # Ok(()) }
//! ```

mod argument;
mod bits;
mod category;
mod container;
mod evt;
mod fd;
mod fdlist;
mod filter;
mod fspath;
mod history;
mod io;
mod proc;
mod relatives;
pub mod render;
mod thread;
mod time;
mod user;
mod view;

use std::sync::LazyLock;

pub use argument::raw as raw_argument;
pub use bits::bits;
pub use category::{CATEGORY_IO_IPC, category, category_name};
pub use fd::is_about_fd;
pub use filter::{EventFields, Fields};
pub use history::History;
use syscap_schemas::{ANCESTORS, EventType, Field, FieldArgument, fields};
pub use view::View;

use crate::event::Value;
use crate::filter::FieldArg;

/// A function that reads a field. It returns [`Value::None`] for a field that the event does not have.
pub type Extractor = for<'a> fn(&View<'a>, &FieldArg) -> Value<'a>;

/// What a field's value depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The event's type: true wherever it [applies].
    Type,
    /// The event: it may differ from one to the next.
    Event,
    /// The event's fd, where it is known: it is the same as long as
    /// [`Machine::fd_state`](crate::machine::Machine::fd_state) is. Where it is not, the event.
    Fd,
    /// The event's thread alone: it is the same as long as [`Thread::generation`](crate::machine::Thread) is.
    Thread,
    /// The event's thread and what belongs to it (other threads, users, containers): it is the same as long as
    /// [`Machine::thread_epoch`](crate::machine::Machine::thread_epoch) is, too.
    Relatives,
}

/// One field and how it is read.
struct FieldRow {
    name: &'static str,
    scope: Scope,
    applies: Applies,
    extract: Extractor,
}

/// `true` if a field says anything of events of a type: of others it is nothing, or false.
type Applies = fn(&EventType) -> bool;

/// A field that depends on the event.
const fn event_field(name: &'static str, extract: Extractor) -> FieldRow {
    event_field_of(name, always, extract)
}

/// A field that is true of all events of some types, and false of the others.
const fn type_field(name: &'static str, applies: Applies, extract: Extractor) -> FieldRow {
    FieldRow { name, scope: Scope::Type, applies, extract }
}

/// A field that depends on the event, of some types only.
const fn event_field_of(name: &'static str, applies: Applies, extract: Extractor) -> FieldRow {
    FieldRow { name, scope: Scope::Event, applies, extract }
}

/// A field that depends on the thread.
const fn thread_field(name: &'static str, extract: Extractor) -> FieldRow {
    FieldRow { name, scope: Scope::Thread, applies: always, extract }
}

/// A field that depends on the thread and what belongs to it.
const fn relatives_field(name: &'static str, extract: Extractor) -> FieldRow {
    FieldRow { name, scope: Scope::Relatives, applies: always, extract }
}

fn always(_: &EventType) -> bool {
    true
}

const TABLES: &[&[FieldRow]] = &[
    time::ROWS,
    evt::ROWS,
    argument::ROWS,
    io::ROWS,
    proc::ROWS,
    relatives::ROWS,
    thread::ROWS,
    user::ROWS,
    fd::ROWS,
    fspath::ROWS,
    fdlist::ROWS,
    container::ROWS,
];

/// By field number; what no field has reads as nothing.
static ROWS: LazyLock<Vec<&'static FieldRow>> = LazyLock::new(|| {
    let last = fields().last().map_or(0, |field| usize::from(field.id));
    let mut rows: Vec<&'static FieldRow> = vec![&NOTHING; last + 1 + usize::from(ANCESTORS)];
    for field in fields() {
        let Some(row) = TABLES.iter().copied().flatten().find(|row| row.name == field.name) else { continue };
        let more = if field.argument == FieldArgument::Ancestor { usize::from(ANCESTORS) } else { 0 };
        let first = usize::from(field.id);
        if let Some(places) = rows.get_mut(first..=first + more) {
            places.fill(row);
        }
    }
    rows
});

static NOTHING: FieldRow = event_field("", nothing);

fn row(id: u16) -> &'static FieldRow {
    ROWS.get(usize::from(id)).copied().unwrap_or(&NOTHING)
}

/// The function that reads the field with this number.
pub fn extractor(id: u16) -> Extractor {
    row(id).extract
}

/// The scope of the field with this number: what its value depends on.
pub fn scope(id: u16) -> Scope {
    row(id).scope
}

/// `true` if the field with this number says anything of events of a type. Of others it is nothing, or false.
pub fn applies(id: u16, kind: &EventType) -> bool {
    (row(id).applies)(kind)
}

/// The value of the field with this number; for one that takes an argument, [`FieldArg::None`] reads it without.
#[inline]
pub fn value<'a>(id: u16, view: &View<'a>, argument: &FieldArg) -> Value<'a> {
    extractor(id)(view, argument)
}

/// The value of a field without an argument.
#[inline]
pub fn read<'a>(field: &Field, view: &View<'a>) -> Value<'a> {
    value(field.id, view, &FieldArg::None)
}

fn nothing<'a>(_: &View<'a>, _: &FieldArg) -> Value<'a> {
    Value::None
}

/// Text that is there in the program.
const fn name<'a>(text: &'static str) -> Value<'a> {
    Value::Text(std::borrow::Cow::Borrowed(text.as_bytes()))
}

/// The value of an option.
fn value_or_none<'a, T>(value: Option<T>, wrap: impl FnOnce(T) -> Value<'a>) -> Value<'a> {
    value.map_or(Value::None, wrap)
}

/// What sysdig shows where it knows an id and not its name.
const UNKNOWN_NAME: &str = "<NA>";

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_field_has_one_extractor_and_every_extractor_a_field() {
        let rows: Vec<&str> = TABLES.iter().copied().flatten().map(|row| row.name).collect();
        let unique: BTreeSet<&str> = rows.iter().copied().collect();
        assert_eq!(rows.len(), unique.len(), "an extractor stands twice");
        let known: BTreeSet<&str> = fields().iter().map(|field| field.name).collect();
        assert_eq!(known.difference(&unique).collect::<Vec<_>>(), Vec::<&&str>::new(), "fields without an extractor");
        assert_eq!(unique.difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new(), "extractors without a field");
    }
}
