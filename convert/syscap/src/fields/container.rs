//! The container that the event's thread lives in, by the names that sysdig had for it.

use std::borrow::Cow;

use super::proc::number_of;
use super::{Row, event, name, of_relatives, of_thread, some};
use crate::event::Value;
use crate::fields::View;
use crate::machine::Container;

/// What stands for no container.
const HOST: &str = "host";

pub(super) const ROWS: &[Row] = &[
    of_thread("container.id", |view, _| {
        number_of(view, |thread| match &*thread.container_id {
            [] => name(HOST),
            id => Value::Text(Cow::Borrowed(id)),
        })
    }),
    of_relatives("container.full_id", |view, _| text_of(view, None, |container| &container.full_id)),
    of_relatives("container.name", |view, _| text_of(view, Some(HOST), |container| &container.name)),
    of_relatives("container.image", |view, _| text_of(view, None, |container| &container.image)),
    of_relatives("container.image.id", |view, _| text_of(view, None, |container| &container.image_id)),
    of_relatives("container.image.repository", |view, _| text_of(view, None, |container| &container.image_repository)),
    of_relatives("container.image.tag", |view, _| text_of(view, None, |container| &container.image_tag)),
    of_relatives("container.image.digest", |view, _| text_of(view, None, |container| &container.image_digest)),
    of_relatives("container.type", |view, _| text_of(view, Some(HOST), |container| container.kind.as_bytes())),
    of_relatives("container.privileged", |view, _| {
        some(container(view).and_then(|container| container.privileged), Value::Bool)
    }),
    of_relatives("container.ip", |view, _| text_of(view, None, |container| &container.ip)),
    event("container.duration", |view, _| {
        some(started(view).and_then(|start| view.event.header.time.checked_sub(start)), Value::Duration)
    }),
    of_relatives("container.start_ts", |view, _| some(started(view), Value::Time)),
];

fn container<'a>(view: &View<'a>) -> Option<&'a Container> {
    view.machine.container(view.thread()?)
}

/// A text of the container, where the capture tells it; `host` for a thread in none.
fn text_of<'a>(view: &View<'a>, host: Option<&'static str>, read: impl FnOnce(&'a Container) -> &'a [u8]) -> Value<'a> {
    let Some(thread) = view.thread() else { return Value::None };
    if thread.container_id.is_empty() {
        return some(host, name);
    }
    let text = view.machine.container(thread).map(read).filter(|text| !text.is_empty());
    some(text, |text| Value::Text(Cow::Borrowed(text)))
}

/// When the container was made, nanoseconds since 1970: `created_time` of its JSON, which has seconds.
fn started(view: &View<'_>) -> Option<u64> {
    let json: serde_json::Value = serde_json::from_slice(&container(view)?.json).ok()?;
    let seconds = json.pointer("/container/created_time").or_else(|| json.get("created_time"))?.as_u64()?;
    seconds.checked_mul(1_000_000_000).filter(|time| *time > 0)
}
