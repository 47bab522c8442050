//! Fields of the time of an event, and of its duration.

use std::io::Write;

use super::{FieldRow, event_field, value_or_none};
use crate::event::Value;
use crate::fields::View;
use crate::fields::render;

const SECOND: u64 = 1_000_000_000;

pub(super) const ROWS: &[FieldRow] = &[
    event_field("evt.time", |view, _| clock(view, false, true)),
    event_field("evt.time.s", |view, _| clock(view, false, false)),
    event_field("evt.time.iso8601", |view, _| {
        let mut text = Vec::with_capacity(35);
        render::date(&mut text, view.event.header.time);
        text.push(b'T');
        render::time_of_day(&mut text, view.event.header.time, true);
        text.extend_from_slice(b"+0000");
        Value::owned_text(text)
    }),
    event_field("evt.datetime", |view, _| clock(view, true, true)),
    event_field("evt.datetime.s", |view, _| clock(view, true, false)),
    event_field("evt.rawtime", |view, _| Value::Time(view.event.header.time)),
    event_field("evt.rawtime.s", |view, _| Value::U64(view.event.header.time / SECOND)),
    event_field("evt.rawtime.ns", |view, _| Value::U64(view.event.header.time % SECOND)),
    event_field("evt.reltime", |view, _| value_or_none(since_first(view), Value::Duration)),
    event_field("evt.reltime.s", |view, _| value_or_none(since_first(view), |time| Value::U64(time / SECOND))),
    event_field("evt.reltime.ns", |view, _| value_or_none(since_first(view), |time| Value::U64(time % SECOND))),
    event_field("evt.deltatime", |view, _| value_or_none(since_previous(view), Value::Duration)),
    event_field("evt.deltatime.s", |view, _| value_or_none(since_previous(view), |time| Value::U64(time / SECOND))),
    event_field("evt.deltatime.ns", |view, _| value_or_none(since_previous(view), |time| Value::U64(time % SECOND))),
    event_field("evt.latency", |view, _| value_or_none(view.event.header.latency(), Value::Duration)),
    event_field("evt.latency.s", |view, _| {
        value_or_none(view.event.header.latency(), |time| Value::U64(time / SECOND))
    }),
    event_field("evt.latency.ns", |view, _| {
        value_or_none(view.event.header.latency(), |time| Value::U64(time % SECOND))
    }),
    event_field("evt.latency.human", |view, _| {
        value_or_none(view.event.header.latency(), |time| Value::owned_text(human(time)))
    }),
];

/// Returns the time of day, or date and time.
fn clock<'a>(view: &View<'_>, date: bool, fraction: bool) -> Value<'a> {
    let mut text = Vec::with_capacity(29);
    if date {
        render::date(&mut text, view.event.header.time);
        text.push(b' ');
    }
    render::time_of_day(&mut text, view.event.header.time, fraction);
    Value::owned_text(text)
}

fn since_first(view: &View<'_>) -> Option<u64> {
    view.event.header.time.checked_sub(view.history?.first()?)
}

fn since_previous(view: &View<'_>) -> Option<u64> {
    view.event.header.time.checked_sub(view.history?.previous()?)
}

/// Returns a duration with a suitable unit: `17ns`, `1.25us`, `3.20ms`, `2.00s`.
fn human(nanoseconds: u64) -> Vec<u8> {
    let mut text = Vec::with_capacity(12);
    let (divisor, unit) = match nanoseconds {
        0..1_000 => (1, "ns"),
        1_000..1_000_000 => (1_000, "us"),
        1_000_000..1_000_000_000 => (1_000_000, "ms"),
        _ => (SECOND, "s"),
    };
    let decimals = if divisor == 1 { 0 } else { 2 };
    // Writing to a Vec cannot fail.
    let _ = write!(text, "{:.decimals$}{unit}", nanoseconds as f64 / divisor as f64);
    text
}

#[cfg(test)]
mod tests {
    use super::human;

    #[test]
    fn durations_have_a_suitable_unit() {
        assert_eq!(human(17), b"17ns");
        assert_eq!(human(1250), b"1.25us");
        assert_eq!(human(3_200_000), b"3.20ms");
        assert_eq!(human(2_000_000_000), b"2.00s");
    }
}
