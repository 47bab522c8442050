//! Handlers of calls that copy fds: dup, dup2, dup3, fcntl, pidfd_getfd.

use syscap_schemas::params::{dup3_x, fcntl_x, pidfd_getfd_x};
use syscap_schemas::values::fcntl_cmd;

use super::Machine;
use super::current::{CurrentEvent, Handler};
use super::fd::open_flags;
use super::params::returned_fd;
use super::thread::thread_flags;
use crate::event::Event;
use crate::event::records::FdKind;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("PPME_SYSCALL_DUP_1_X", dup),
    ("PPME_SYSCALL_DUP2_X", dup),
    ("PPME_SYSCALL_DUP3_X", dup3),
    ("PPME_SYSCALL_FCNTL_X", fcntl),
    ("PPME_SYSCALL_PIDFD_GETFD_X", pidfd_getfd),
];

/// scap's numbers of fcntl's commands.
const F_DUPFD: u64 = fcntl_cmd::F_DUPFD as u64;
const F_SETFD: u64 = fcntl_cmd::F_SETFD as u64;
const F_DUPFD_CLOEXEC: u64 = fcntl_cmd::F_DUPFD_CLOEXEC as u64;
/// The close-on-exec bit of `F_SETFD`'s argument.
const FD_CLOEXEC: u64 = 1;

fn dup(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    duplicate(machine, event, current, false);
}

fn dup3(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let flags = event.params.u64(dup3_x::FLAGS).unwrap_or(0);
    duplicate(machine, event, current, flags & u64::from(open_flags::CLOEXEC) != 0);
}

fn duplicate(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent, close_on_exec: bool) {
    let Some(number) = returned_fd(event, current) else { return };
    if current.fd.is_none() {
        return;
    }
    // A process that replaces its standard input or output is part of a shell's pipeline.
    let end = match number {
        0 => thread_flags::PIPE_DST,
        1 => thread_flags::PIPE_SRC,
        _ => 0,
    };
    if let Some(this) = current.thread.and_then(|thread| machine.threads.get_mut(thread)) {
        this.flags |= end;
    }
    copy_to(machine, current, number, close_on_exec);
}

/// Copies the event's fd to `number`. The copy becomes the event's fd.
fn copy_to(machine: &mut Machine, current: &mut CurrentEvent, number: i64, close_on_exec: bool) {
    let Some(mut fd) = current.fd.and_then(|fd| machine.fd_in(fd)).cloned() else { return };
    fd.set_close_on_exec(close_on_exec);
    machine.add_fd(current, number, fd);
    current.fd_name_changed = false;
}

fn fcntl(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let Some(result) = returned_fd(event, current) else { return };
    match event.params.u64(fcntl_x::CMD) {
        Some(F_SETFD) => {
            let close = event.params.u64(fcntl_x::ARG).unwrap_or(0) & FD_CLOEXEC != 0;
            if let Some(fd) = current.fd.and_then(|fd| machine.fd_in_mut(fd)) {
                fd.set_close_on_exec(close);
            }
        }
        Some(F_DUPFD) => copy_to(machine, current, result, false),
        Some(F_DUPFD_CLOEXEC) => copy_to(machine, current, result, true),
        _ => {}
    }
}

fn pidfd_getfd(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let Some(number) = returned_fd(event, current) else { return };
    let (Some(pidfd), Some(wanted)) =
        (event.params.i64(pidfd_getfd_x::PID_FD), event.params.i64(pidfd_getfd_x::TARGET_FD))
    else {
        return;
    };
    let pidfd = current.thread.and_then(|thread| machine.fd_at(thread, pidfd)).and_then(|at| machine.fd_in(at));
    let Some(pid) = pidfd.filter(|fd| fd.kind == FdKind::PIDFD).map(|fd| fd.pid) else { return };
    let other = machine.threads.find(pid).and_then(|thread| machine.fd_at(thread, wanted));
    let Some(mut fd) = other.and_then(|at| machine.fd_in(at)).cloned() else { return };
    fd.set_close_on_exec(true);
    machine.add_fd(current, number, fd);
    current.fd_name_changed = false;
}
