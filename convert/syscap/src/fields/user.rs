//! The user and group of the event's process.

use std::borrow::Cow;

use super::proc::number_of;
use super::{Row, UNKNOWN_NAME, name, of_relatives, of_thread};
use crate::event::Value;
use crate::event::records::UserRecord;
use crate::fields::View;
use crate::machine::Thread;

pub(super) const ROWS: &[Row] = &[
    of_thread("user.uid", |view, _| number_of(view, |thread| Value::U64(thread.numbers.uid.into()))),
    of_relatives("user.name", |view, _| {
        number_of(view, |thread| of_user(view, thread, thread.numbers.uid, "root", |user| &user.name))
    }),
    of_relatives("user.homedir", |view, _| {
        number_of(view, |thread| of_user(view, thread, thread.numbers.uid, "/root", |user| &user.home))
    }),
    of_relatives("user.shell", |view, _| {
        number_of(view, |thread| of_user(view, thread, thread.numbers.uid, UNKNOWN_NAME, |user| &user.shell))
    }),
    of_thread("user.loginuid", |view, _| {
        number_of(view, |thread| match thread.numbers.loginuid {
            u32::MAX => Value::I64(-1),
            uid => Value::I64(uid.into()),
        })
    }),
    of_relatives("user.loginname", |view, _| {
        number_of(view, |thread| of_user(view, thread, thread.numbers.loginuid, "root", |user| &user.name))
    }),
    of_thread("group.gid", |view, _| number_of(view, |thread| Value::U64(thread.numbers.gid.into()))),
    of_relatives("group.name", |view, _| {
        number_of(view, |thread| match view.group(thread, thread.numbers.gid) {
            Some(group) => Value::Text(Cow::Borrowed(&group.name)),
            None => name(if thread.numbers.gid == 0 { "root" } else { UNKNOWN_NAME }),
        })
    }),
];

/// A text of a user, or `root` for user 0 where the capture does not tell of it.
fn of_user<'a>(
    view: &View<'a>,
    thread: &Thread,
    uid: u32,
    root: &'static str,
    read: impl FnOnce(&'a UserRecord) -> &'a [u8],
) -> Value<'a> {
    match view.user(thread, uid) {
        Some(user) => Value::Text(Cow::Borrowed(read(user))),
        None => name(if uid == 0 { root } else { UNKNOWN_NAME }),
    }
}
