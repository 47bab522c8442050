//! The display fields of events, with the names and meanings of sysdig and Stratoshark.
//!
//! `schemas/tables/fields.toml` defines the fields. Each has one extractor here, in the table of its class. [`read`]
//! returns the value of a field, [`value`] that of a field with an argument, by number. [`scope`] returns what a
//! field's value depends on, so that a writer of many events can cache values. [`bits()`] and [`category()`] return the
//! fields in the fixed part of a packet's payload.
//!
//! [`schemas::field`](crate::schemas::field()) finds a field by name. A [`View`], an event with the machine's state
//! right after it, is the source of its value:
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

#[cfg(feature = "readers")]
pub(crate) use argument::position as argument_position;
pub use argument::raw as raw_argument;
pub use bits::bits;
pub use category::{CATEGORY_IO_IPC, category, category_name};
pub(crate) use fd::is_serving;
pub use fd::uses_fd;
pub use filter::{EventFields, Fields};
pub use history::History;
use syscap_schemas::{ANCESTORS, EventType, Field, FieldArgument, fields};
pub use view::View;

use crate::event::Value;
use crate::filter::FieldArg;

/// A function that returns the value of a field; [`Value::None`] if the field has none.
pub type Extractor = for<'a> fn(&View<'a>, &FieldArg) -> Value<'a>;

/// The part of the event and the state that a field's value depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The event type: the field is true for all types to which it [applies].
    Type,
    /// The event.
    Event,
    /// The event's fd: the value is valid as long as [`Machine::fd_state`](crate::machine::Machine::fd_state) is the
    /// same. If the fd is unknown, the value depends on the event.
    Fd,
    /// The event's thread alone: the value is valid as long as [`Thread::generation`](crate::machine::Thread) is the
    /// same.
    Thread,
    /// The event's thread and other threads, users, containers or the machine's properties: the value is valid as long
    /// as [`Machine::thread_epoch`](crate::machine::Machine::thread_epoch) is the same, too.
    Relatives,
}

/// A field with its extractor.
struct FieldRow {
    name: &'static str,
    scope: Scope,
    applies: Applies,
    extract: Extractor,
}

/// A function that returns `true` if a field can have a value other than false for events of a type.
type Applies = fn(&EventType) -> bool;

/// Defines a field that depends on the event.
const fn event_field(name: &'static str, extract: Extractor) -> FieldRow {
    event_field_of(name, always, extract)
}

/// Defines a field that is true for all events of some types, and false for others.
const fn type_field(name: &'static str, applies: Applies, extract: Extractor) -> FieldRow {
    FieldRow { name, scope: Scope::Type, applies, extract }
}

/// Defines a field of some event types that depends on the event.
const fn event_field_of(name: &'static str, applies: Applies, extract: Extractor) -> FieldRow {
    FieldRow { name, scope: Scope::Event, applies, extract }
}

/// Defines a field that depends on the thread.
const fn thread_field(name: &'static str, extract: Extractor) -> FieldRow {
    FieldRow { name, scope: Scope::Thread, applies: always, extract }
}

/// Defines a field that depends on the thread and other threads, users, containers or the machine's properties.
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

/// The fields by number. Unused numbers have no value.
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

/// Returns the extractor of the field with this number.
pub fn extractor(id: u16) -> Extractor {
    row(id).extract
}

/// Returns the scope of the field with this number.
pub fn scope(id: u16) -> Scope {
    row(id).scope
}

/// `true` if the field with this number can have a value other than false for events of this type.
pub fn applies(id: u16, kind: &EventType) -> bool {
    (row(id).applies)(kind)
}

/// Returns the value of the field with this number. [`FieldArg::None`]: without an argument.
#[inline]
pub fn value<'a>(id: u16, view: &View<'a>, argument: &FieldArg) -> Value<'a> {
    extractor(id)(view, argument)
}

/// Returns the value of a field without an argument.
#[inline]
pub fn read<'a>(field: &Field, view: &View<'a>) -> Value<'a> {
    value(field.id, view, &FieldArg::None)
}

fn nothing<'a>(_: &View<'a>, _: &FieldArg) -> Value<'a> {
    Value::None
}

/// Returns a static text.
const fn static_text<'a>(text: &'static str) -> Value<'a> {
    Value::Text(std::borrow::Cow::Borrowed(text.as_bytes()))
}

/// Wraps an option: [`Value::None`] if it is `None`.
fn value_or_none<'a, T>(value: Option<T>, wrap: impl FnOnce(T) -> Value<'a>) -> Value<'a> {
    value.map_or(Value::None, wrap)
}

/// sysdig's text for an unknown name.
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
