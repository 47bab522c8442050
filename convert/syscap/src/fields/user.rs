//! Fields of the user and group of the event's process.

use std::borrow::Cow;

use super::proc::thread_value;
use super::{FieldRow, UNKNOWN_NAME, relatives_field, static_text, thread_field};
use crate::event::Value;
use crate::event::records::UserRecord;
use crate::fields::View;
use crate::machine::Thread;

pub(super) const ROWS: &[FieldRow] = &[
    thread_field("user.uid", |view, _| thread_value(view, |thread| Value::U64(thread.numbers.uid.into()))),
    relatives_field("user.name", |view, _| {
        thread_value(view, |thread| user_text(view, thread, thread.numbers.uid, "root", |user| &user.name))
    }),
    relatives_field("user.homedir", |view, _| {
        thread_value(view, |thread| user_text(view, thread, thread.numbers.uid, "/root", |user| &user.home))
    }),
    relatives_field("user.shell", |view, _| {
        thread_value(view, |thread| user_text(view, thread, thread.numbers.uid, UNKNOWN_NAME, |user| &user.shell))
    }),
    thread_field("user.loginuid", |view, _| {
        thread_value(view, |thread| match thread.numbers.loginuid {
            u32::MAX => Value::I64(-1),
            uid => Value::I64(uid.into()),
        })
    }),
    relatives_field("user.loginname", |view, _| {
        thread_value(view, |thread| user_text(view, thread, thread.numbers.loginuid, "root", |user| &user.name))
    }),
    thread_field("group.gid", |view, _| thread_value(view, |thread| Value::U64(thread.numbers.gid.into()))),
    relatives_field("group.name", |view, _| {
        thread_value(view, |thread| match view.group(thread, thread.numbers.gid) {
            Some(group) => Value::Text(Cow::Borrowed(&group.name)),
            None => static_text(if thread.numbers.gid == 0 { "root" } else { UNKNOWN_NAME }),
        })
    }),
];

/// Returns a text of a user. `root`: the text for user 0 if the capture does not have it.
fn user_text<'a>(
    view: &View<'a>,
    thread: &Thread,
    uid: u32,
    root: &'static str,
    read: impl FnOnce(&'a UserRecord) -> &'a [u8],
) -> Value<'a> {
    match view.user(thread, uid) {
        Some(user) => Value::Text(Cow::Borrowed(read(user))),
        None => static_text(if uid == 0 { root } else { UNKNOWN_NAME }),
    }
}
