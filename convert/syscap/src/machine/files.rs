//! Handlers of calls that open and close files and other fds except sockets.

use std::sync::LazyLock;

use syscap_schemas::params::{
    bpf_2_x, close_range_x, creat_x, epoll_create1_x, eventfd2_x, inotify_init1_x, memfd_create_x, open_by_handle_at_x,
    open_x, openat_2_x, openat2_x, pidfd_open_x, pipe_x, pipe2_x, signalfd4_x, timerfd_create_x,
};
use syscap_schemas::symbol_table;
use syscap_schemas::values::close_range_flags;

use super::base::Base;
use super::current::{CurrentEvent, FdLocation, Handler};
use super::fd::{Fd, FdFlags, open_flags};
use super::params::{returned_fd, succeeded, text, u32_or_zero};
use super::text::TextPool;
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
const CLOSE_RANGE_CLOEXEC: u64 = close_range_flags::CLOSE_RANGE_CLOEXEC as u64;

/// A file that an event opened.
struct OpenedFile<'a> {
    /// The path as the program gave it.
    path: &'a [u8],
    /// The base of a relative path.
    base: Base,
    flags: u32,
    dev: u32,
    ino: u64,
}

fn open(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let params = &event.params;
    let flags = u32_or_zero(params, open_x::FLAGS);
    let (dev, ino) = (u32_or_zero(params, open_x::DEV), params.u64(open_x::INO).unwrap_or(0));
    add_opened(
        machine,
        event,
        current,
        &OpenedFile { path: text(params, open_x::NAME), base: Base::Cwd, flags, dev, ino },
    );
}

fn creat(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let params = &event.params;
    let flags = match u32_or_zero(params, creat_x::CREAT_FLAGS) {
        layers if layers & 1 != 0 => open_flags::UPPER_LAYER,
        layers if layers & 2 != 0 => open_flags::LOWER_LAYER,
        _ => 0,
    };
    let (dev, ino) = (u32_or_zero(params, creat_x::DEV), params.u64(creat_x::INO).unwrap_or(0));
    add_opened(
        machine,
        event,
        current,
        &OpenedFile { path: text(params, creat_x::NAME), base: Base::Cwd, flags, dev, ino },
    );
}

fn openat(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    add_opened_at(machine, event, current, (openat_2_x::DEV, openat_2_x::INO));
}

fn openat2(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    const _: () = assert!(openat2_x::DIRFD == openat_2_x::DIRFD && openat2_x::NAME == openat_2_x::NAME);
    const _: () = assert!(openat2_x::FLAGS == openat_2_x::FLAGS);
    add_opened_at(machine, event, current, (openat2_x::DEV, openat2_x::INO));
}

/// Handles openat and openat2. `inode`: the parameters with device and inode.
fn add_opened_at(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent, inode: (usize, usize)) {
    let params = &event.params;
    let base = params.i64(openat_2_x::DIRFD).map_or(Base::Nothing, Base::Dir);
    let (path, flags) = (text(params, openat_2_x::NAME), u32_or_zero(params, openat_2_x::FLAGS));
    let (dev, ino) = (u32_or_zero(params, inode.0), params.u64(inode.1).unwrap_or(0));
    add_opened(machine, event, current, &OpenedFile { path, base, flags, dev, ino });
}

fn open_by_handle(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    use open_by_handle_at_x::{DEV, FLAGS, INO, PATH};

    let params = &event.params;
    let (dev, ino) = (u32_or_zero(params, DEV), params.u64(INO).unwrap_or(0));
    let (path, flags) = (text(params, PATH), u32_or_zero(params, FLAGS));
    add_opened(machine, event, current, &OpenedFile { path, base: Base::Nothing, flags, dev, ino });
}

fn add_opened(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent, file: &OpenedFile<'_>) {
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
    fd.raw_name = if *fd.name == *file.path { fd.name.clone() } else { TextPool::truncated(file.path) };
    if file.flags & open_flags::UPPER_LAYER != 0 {
        fd.set(FdFlags::OVERLAY_UPPER);
    }
    if file.flags & open_flags::LOWER_LAYER != 0 {
        fd.set(FdFlags::OVERLAY_LOWER);
    }
    machine.add_fd(current, number, fd);
}

/// Handles close. The fd is removed with the next event, so that the fields of this one still show it.
fn close(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    if succeeded(event) && current.fd.is_some() {
        machine.closed_fd = current.fd;
        machine.has_deferred = true;
    }
}

fn close_range(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let params = &event.params;
    if !succeeded(event) {
        return;
    }
    let Some(owner) = current.thread.and_then(|thread| machine.fd_owner(thread)) else { return };
    let Some(owner) = machine.threads.get_mut(owner) else { return };
    let (Some(first), Some(last)) = (params.u64(close_range_x::FIRST), params.u64(close_range_x::LAST)) else { return };
    let in_range = |fd: &Fd| u64::try_from(fd.number).is_ok_and(|number| (first..=last).contains(&number));
    if params.u64(close_range_x::FLAGS).unwrap_or(0) & CLOSE_RANGE_CLOEXEC != 0 {
        owner.fds.change(in_range, |fd| fd.open_flags |= open_flags::CLOEXEC);
    } else {
        owner.fds.retain(|fd| !in_range(fd));
    }
}

/// Handles pipe and pipe2. The event's fd is the second one, as in libsinsp.
fn pipe(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    const _: () = assert!(pipe_x::FD1 == pipe2_x::FD1 && pipe_x::FD2 == pipe2_x::FD2 && pipe_x::INO == pipe2_x::INO);
    let params = &event.params;
    if current.thread.is_none() || !succeeded(event) {
        return;
    }
    for number in [pipe2_x::FD1, pipe2_x::FD2].map(|index| params.i64(index)).into_iter().flatten() {
        let mut fd = Fd::new(FdKind::FIFO);
        fd.ino = params.u64(pipe2_x::INO).unwrap_or(0);
        fd.open_flags = u32_or_zero(params, pipe2_x::FLAGS);
        machine.add_fd(current, number, fd);
    }
}

/// Adds the fd that a call returned. `flags`: the parameter with its open flags.
fn add_unnamed_fd(
    machine: &mut Machine,
    event: &Event<'_>,
    current: &mut CurrentEvent,
    kind: FdKind,
    flags: Option<usize>,
) {
    let Some(number) = returned_fd(event, current) else { return };
    let mut fd = Fd::new(kind);
    fd.open_flags = flags.map_or(0, |index| u32_or_zero(&event.params, index));
    machine.add_fd(current, number, fd);
}

fn eventfd(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    add_unnamed_fd(machine, event, current, FdKind::EVENT, None);
}

fn eventfd2(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    add_unnamed_fd(machine, event, current, FdKind::EVENT, Some(eventfd2_x::FLAGS));
}

fn signalfd(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    add_unnamed_fd(machine, event, current, FdKind::SIGNALFD, None);
}

fn signalfd4(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    add_unnamed_fd(machine, event, current, FdKind::SIGNALFD, Some(signalfd4_x::FLAGS));
}

fn timerfd(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    add_unnamed_fd(machine, event, current, FdKind::TIMERFD, Some(timerfd_create_x::FLAGS));
}

fn inotify(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    add_unnamed_fd(machine, event, current, FdKind::INOTIFY, None);
}

fn inotify1(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    add_unnamed_fd(machine, event, current, FdKind::INOTIFY, Some(inotify_init1_x::FLAGS));
}

/// The commands of `bpf` that return an fd. All others return 0.
const BPF_RETURNS_FD: [&str; 12] = [
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

/// The numbers of the commands of `bpf` that return 0.
static BPF_RETURNS_ZERO: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let commands = symbol_table("bpf_cmd").map_or(&[][..], |table| table.symbols);
    let returns_zero = commands.iter().filter(|command| !BPF_RETURNS_FD.contains(&command.name));
    returns_zero.map(|command| u64::from(command.value)).collect()
});

/// Handles bpf. libsinsp differs: it takes the 0 of every command for an fd.
fn bpf(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let returns_zero = event.params.u64(bpf_2_x::CMD).is_some_and(|command| BPF_RETURNS_ZERO.contains(&command));
    if returns_zero && event.params.i64(bpf_2_x::FD) == Some(0) {
        return;
    }
    add_unnamed_fd(machine, event, current, FdKind::BPF, None);
}

fn userfaultfd(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    add_unnamed_fd(machine, event, current, FdKind::USERFAULTFD, None);
}

fn io_uring(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    add_unnamed_fd(machine, event, current, FdKind::IO_URING, None);
}

fn epoll(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    add_unnamed_fd(machine, event, current, FdKind::EVENTPOLL, None);
}

fn epoll1(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    add_unnamed_fd(machine, event, current, FdKind::EVENTPOLL, None);
    if u32_or_zero(&event.params, epoll_create1_x::FLAGS) & open_flags::OWN_CLOEXEC != 0
        && let Some(fd) = current.fd.and_then(|at: FdLocation| machine.fd_in_mut(at))
    {
        fd.open_flags |= open_flags::CLOEXEC;
    }
}

fn memfd(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let Some(number) = returned_fd(event, current) else { return };
    let mut fd = Fd::new(FdKind::MEMFD);
    fd.name = TextPool::truncated(text(&event.params, memfd_create_x::NAME));
    fd.open_flags = u32_or_zero(&event.params, memfd_create_x::FLAGS);
    machine.add_fd(current, number, fd);
}

fn pidfd(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let Some(number) = returned_fd(event, current) else { return };
    let mut fd = Fd::new(FdKind::PIDFD);
    fd.pid = event.params.i64(pidfd_open_x::PID).unwrap_or(0);
    fd.name = format!("/proc/{}", fd.pid).into_bytes().into();
    fd.open_flags = u32_or_zero(&event.params, pidfd_open_x::FLAGS);
    machine.add_fd(current, number, fd);
}
