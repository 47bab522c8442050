//! Calls that open and close files and other fds that are no sockets.

use syscap_schemas::symbol_table;

use super::base::Base;
use super::current::{Current, FdAt, Handler};
use super::fd::{Fd, FdFlags, open_flags};
use super::params::{returned_fd, text, u32_or_zero};
use super::text::Texts;
use super::{Machine, path};
use crate::event::Event;
use crate::event::records::FdKind;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("PPME_SYSCALL_OPEN_X", open),
    ("PPME_SYSCALL_CREAT_X", creat),
    ("PPME_SYSCALL_OPENAT_2_X", openat),
    ("PPME_SYSCALL_OPENAT2_X", openat2),
    ("PPME_SYSCALL_OPEN_BY_HANDLE_AT_X", open_by_handle),
    ("PPME_SYSCALL_CLOSE_X", close),
    ("PPME_SYSCALL_CLOSE_RANGE_X", close_range),
    ("PPME_SYSCALL_PIPE_X", pipe),
    ("PPME_SYSCALL_PIPE2_X", pipe),
    ("PPME_SYSCALL_EVENTFD_X", eventfd),
    ("PPME_SYSCALL_EVENTFD2_X", eventfd2),
    ("PPME_SYSCALL_SIGNALFD_X", signalfd),
    ("PPME_SYSCALL_SIGNALFD4_X", signalfd4),
    ("PPME_SYSCALL_TIMERFD_CREATE_X", timerfd),
    ("PPME_SYSCALL_INOTIFY_INIT_X", inotify),
    ("PPME_SYSCALL_INOTIFY_INIT1_X", inotify1),
    ("PPME_SYSCALL_BPF_2_X", bpf),
    ("PPME_SYSCALL_USERFAULTFD_X", userfaultfd),
    ("PPME_SYSCALL_IO_URING_SETUP_X", io_uring),
    ("PPME_SYSCALL_EPOLL_CREATE_X", epoll),
    ("PPME_SYSCALL_EPOLL_CREATE1_X", epoll1),
    ("PPME_SYSCALL_MEMFD_CREATE_X", memfd),
    ("PPME_SYSCALL_PIDFD_OPEN_X", pidfd),
];

/// scap's flag of `close_range` that marks fds instead of closing them.
const CLOSE_RANGE_CLOEXEC: u64 = 1 << 2;

/// A file that an event opened.
struct Opened<'a> {
    /// The path as the program gave it.
    path: &'a [u8],
    /// What a relative path starts from.
    base: Base,
    flags: u32,
    dev: u32,
    ino: u64,
}

fn open(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    let params = &event.params;
    let flags = u32_or_zero(params, 2);
    let (dev, ino) = (u32_or_zero(params, 4), params.u64(5).unwrap_or(0));
    opened(machine, event, current, &Opened { path: text(params, 1), base: Base::Cwd, flags, dev, ino });
}

fn creat(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    let params = &event.params;
    let flags = match u32_or_zero(params, 5) {
        layers if layers & 1 != 0 => open_flags::UPPER_LAYER,
        layers if layers & 2 != 0 => open_flags::LOWER_LAYER,
        _ => 0,
    };
    let (dev, ino) = (u32_or_zero(params, 3), params.u64(4).unwrap_or(0));
    opened(machine, event, current, &Opened { path: text(params, 1), base: Base::Cwd, flags, dev, ino });
}

fn openat(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    opened_at(machine, event, current, 5);
}

fn openat2(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    opened_at(machine, event, current, 6);
}

/// `dev` is the device's parameter; the inode's follows.
fn opened_at(machine: &mut Machine, event: &Event<'_>, current: &mut Current, dev: usize) {
    let params = &event.params;
    let base = params.i64(1).map_or(Base::Nothing, Base::Dir);
    let (path, flags) = (text(params, 2), u32_or_zero(params, 3));
    let (dev, ino) = (u32_or_zero(params, dev), params.u64(dev + 1).unwrap_or(0));
    opened(machine, event, current, &Opened { path, base, flags, dev, ino });
}

fn open_by_handle(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    let params = &event.params;
    let (dev, ino) = (u32_or_zero(params, 4), params.u64(5).unwrap_or(0));
    let (path, flags) = (text(params, 3), u32_or_zero(params, 2));
    opened(machine, event, current, &Opened { path, base: Base::Nothing, flags, dev, ino });
}

fn opened(machine: &mut Machine, event: &Event<'_>, current: &mut Current, file: &Opened<'_>) {
    let Some(number) = returned_fd(event, current) else { return };
    let kind = if file.flags & open_flags::DIRECTORY != 0 { FdKind::DIRECTORY } else { FdKind::FILE_V2 };
    let mut fd = Fd::new(kind);
    fd.open_flags = file.flags;
    fd.dev = file.dev;
    fd.ino = file.ino;
    fd.name = match machine.base(current, file.path, &file.base) {
        Some(base) => path::join(&base, file.path).into(),
        None => path::join(b"<UNKNOWN>", file.path).into(),
    };
    fd.raw_name = if *fd.name == *file.path { fd.name.clone() } else { Texts::cut(file.path) };
    if file.flags & open_flags::UPPER_LAYER != 0 {
        fd.set(FdFlags::OVERLAY_UPPER);
    }
    if file.flags & open_flags::LOWER_LAYER != 0 {
        fd.set(FdFlags::OVERLAY_LOWER);
    }
    machine.add_fd(current, number, fd);
}

/// Closing is put off until the next event, so that this one still shows what it closed.
fn close(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    if event.params.i64(0).is_some_and(|result| result >= 0) && current.fd.is_some() {
        machine.closed_fd = current.fd;
        machine.unsettled = true;
    }
}

fn close_range(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    let params = &event.params;
    if params.i64(0).is_none_or(|result| result < 0) {
        return;
    }
    let Some(owner) = current.thread.and_then(|thread| machine.fd_owner(thread)) else { return };
    let Some(owner) = machine.threads.get_mut(owner) else { return };
    let (Some(first), Some(last)) = (params.u64(1), params.u64(2)) else { return };
    let inside = |fd: &Fd| u64::try_from(fd.number).is_ok_and(|number| (first..=last).contains(&number));
    if params.u64(3).unwrap_or(0) & CLOSE_RANGE_CLOEXEC != 0 {
        owner.fds.change(inside, |fd| fd.open_flags |= open_flags::CLOEXEC);
    } else {
        owner.fds.retain(|fd| !inside(fd));
    }
}

/// The event's fd is the second one, as in libsinsp.
fn pipe(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    let params = &event.params;
    if current.thread.is_none() || params.i64(0).is_none_or(|result| result < 0) {
        return;
    }
    for number in [params.i64(1), params.i64(2)].into_iter().flatten() {
        let mut fd = Fd::new(FdKind::FIFO);
        fd.ino = params.u64(3).unwrap_or(0);
        fd.open_flags = u32_or_zero(params, 4);
        machine.add_fd(current, number, fd);
    }
}

/// Adds an fd of which the call tells only number and flags.
fn add_plain(machine: &mut Machine, event: &Event<'_>, current: &mut Current, kind: FdKind, flags: Option<usize>) {
    let Some(number) = returned_fd(event, current) else { return };
    let mut fd = Fd::new(kind);
    fd.open_flags = flags.map_or(0, |index| u32_or_zero(&event.params, index));
    machine.add_fd(current, number, fd);
}

fn eventfd(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    add_plain(machine, event, current, FdKind::EVENT, None);
}

fn eventfd2(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    add_plain(machine, event, current, FdKind::EVENT, Some(1));
}

fn signalfd(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    add_plain(machine, event, current, FdKind::SIGNALFD, None);
}

fn signalfd4(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    add_plain(machine, event, current, FdKind::SIGNALFD, Some(1));
}

fn timerfd(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    add_plain(machine, event, current, FdKind::TIMERFD, Some(2));
}

fn inotify(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    add_plain(machine, event, current, FdKind::INOTIFY, None);
}

fn inotify1(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    add_plain(machine, event, current, FdKind::INOTIFY, Some(1));
}

/// Commands of `bpf` other than these return 0, which is no fd.
const BPF_GIVES_FD: [&str; 12] = [
    "BPF_MAP_CREATE",
    "BPF_PROG_LOAD",
    "BPF_OBJ_GET",
    "BPF_PROG_GET_FD_BY_ID",
    "BPF_MAP_GET_FD_BY_ID",
    "BPF_RAW_TRACEPOINT_OPEN",
    "BPF_BTF_LOAD",
    "BPF_BTF_GET_FD_BY_ID",
    "BPF_LINK_CREATE",
    "BPF_LINK_GET_FD_BY_ID",
    "BPF_ENABLE_STATS",
    "BPF_ITER_CREATE",
];

/// libsinsp takes the 0 of every command for an fd.
fn bpf(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    let command = symbol_table("bpf_cmd").zip(event.params.u64(1).and_then(|command| u32::try_from(command).ok()));
    let command = command.and_then(|(table, command)| table.symbols.iter().find(|symbol| symbol.value == command));
    if event.params.i64(0) == Some(0) && command.is_some_and(|command| !BPF_GIVES_FD.contains(&command.name)) {
        return;
    }
    add_plain(machine, event, current, FdKind::BPF, None);
}

fn userfaultfd(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    add_plain(machine, event, current, FdKind::USERFAULTFD, None);
}

fn io_uring(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    add_plain(machine, event, current, FdKind::IO_URING, None);
}

fn epoll(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    add_plain(machine, event, current, FdKind::EVENTPOLL, None);
}

fn epoll1(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    add_plain(machine, event, current, FdKind::EVENTPOLL, None);
    if u32_or_zero(&event.params, 1) & open_flags::OWN_CLOEXEC != 0
        && let Some(fd) = current.fd.and_then(|at: FdAt| machine.fd_in_mut(at))
    {
        fd.open_flags |= open_flags::CLOEXEC;
    }
}

fn memfd(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    let Some(number) = returned_fd(event, current) else { return };
    let mut fd = Fd::new(FdKind::MEMFD);
    fd.name = Texts::cut(text(&event.params, 1));
    fd.open_flags = u32_or_zero(&event.params, 2);
    machine.add_fd(current, number, fd);
}

fn pidfd(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    let Some(number) = returned_fd(event, current) else { return };
    let mut fd = Fd::new(FdKind::PIDFD);
    fd.pid = event.params.i64(1).unwrap_or(0);
    fd.name = format!("/proc/{}", fd.pid).into_bytes().into();
    fd.open_flags = u32_or_zero(&event.params, 2);
    machine.add_fd(current, number, fd);
}
