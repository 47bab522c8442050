//! Fields of the container of the event's thread, with sysdig's former names.

use std::borrow::Cow;

use super::proc::thread_value;
use super::{FieldRow, event_field, relatives_field, static_text, thread_field, value_or_none};
use crate::event::Value;
use crate::fields::View;
use crate::machine::Container;

/// The value for threads without a container.
const HOST: &str = "host";

pub(super) const ROWS: &[FieldRow] = &[
    thread_field("container.id", |view, _| {
        thread_value(view, |thread| match &*thread.container_id {
            [] => static_text(HOST),
            id => Value::Text(Cow::Borrowed(id)),
        })
    }),
    relatives_field("container.full_id", |view, _| text_of(view, None, |container| &container.full_id)),
    relatives_field("container.name", |view, _| text_of(view, Some(HOST), |container| &container.name)),
    relatives_field("container.image", |view, _| text_of(view, None, |container| &container.image)),
    relatives_field("container.image.id", |view, _| text_of(view, None, |container| &container.image_id)),
    relatives_field("container.image.repository", |view, _| {
        text_of(view, None, |container| &container.image_repository)
    }),
    relatives_field("container.image.tag", |view, _| text_of(view, None, |container| &container.image_tag)),
    relatives_field("container.image.digest", |view, _| text_of(view, None, |container| &container.image_digest)),
    relatives_field("container.type", |view, _| text_of(view, Some(HOST), |container| container.kind.as_bytes())),
    relatives_field("container.privileged", |view, _| {
        value_or_none(container(view).and_then(|container| container.privileged), Value::Bool)
    }),
    relatives_field("container.ip", |view, _| text_of(view, None, |container| &container.ip)),
    event_field("container.duration", |view, _| {
        value_or_none(started(view).and_then(|start| view.event.header.time.checked_sub(start)), Value::Duration)
    }),
    relatives_field("container.start_ts", |view, _| value_or_none(started(view), Value::Time)),
];

fn container<'a>(view: &View<'a>) -> Option<&'a Container> {
    view.machine.container(view.thread()?)
}

/// Returns a text of the container, if it is known. `host`: the value for a thread without a container.
fn text_of<'a>(view: &View<'a>, host: Option<&'static str>, read: impl FnOnce(&'a Container) -> &'a [u8]) -> Value<'a> {
    let Some(thread) = view.thread() else { return Value::None };
    if thread.container_id.is_empty() {
        return value_or_none(host, static_text);
    }
    let text = view.machine.container(thread).map(read).filter(|text| !text.is_empty());
    value_or_none(text, |text| Value::Text(Cow::Borrowed(text)))
}

/// Returns the time of the container's creation, nanoseconds since 1970, from `created_time` of its JSON, in seconds.
fn started(view: &View<'_>) -> Option<u64> {
    let json: serde_json::Value = serde_json::from_slice(&container(view)?.json).ok()?;
    let seconds = json.pointer("/container/created_time").or_else(|| json.get("created_time"))?.as_u64()?;
    seconds.checked_mul(1_000_000_000).filter(|time| *time > 0)
}
