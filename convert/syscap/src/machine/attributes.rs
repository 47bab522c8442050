//! Handlers of calls that change attributes of a thread: ids, limits, capabilities, directories, memory.
//!
//! `setpgid`, and the new process group of `setsid`, do not change the state. sysdig updates process groups at exec
//! only, and its fields `proc.pgid` and `proc.vpgid` have that meaning.

use syscap_schemas::params::{
    RESULT, brk_4_x, capset_x, chdir_x, chroot_x, getcwd_x, getrlimit_x, mmap_x, mmap2_x, munmap_x, prctl_x, prlimit_x,
    schedswitch_6_e, setgid_x, setns_x, setregid_x, setresgid_x, setresuid_x, setreuid_x, setrlimit_x, setuid_x,
    unshare_x,
};
use syscap_schemas::values::{clone_flags, getrlimit_resource};

use super::current::{CurrentEvent, Handler};
use super::params::{succeeded, text, u32_at};
use super::thread::Thread;
use super::{Machine, ThreadRef, path};
use crate::event::Event;
use crate::event::records::ThreadNumbers;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("PPME_SYSCALL_CHDIR_X", chdir),
    ("PPME_SYSCALL_FCHDIR_X", fchdir),
    ("PPME_SYSCALL_GETCWD_X", chdir),
    ("PPME_SYSCALL_CHROOT_X", chroot),
    ("PPME_SYSCALL_GETRLIMIT_X", rlimit),
    ("PPME_SYSCALL_SETRLIMIT_X", rlimit),
    ("PPME_SYSCALL_PRLIMIT_X", prlimit),
    ("PPME_SYSCALL_SETSID_X", setsid),
    ("PPME_SYSCALL_CAPSET_X", capset),
    ("PPME_SYSCALL_UNSHARE_X", unshare),
    ("PPME_SYSCALL_SETNS_X", setns),
    ("PPME_SYSCALL_PRCTL_X", prctl),
    ("PPME_SYSCALL_BRK_4_X", memory),
    ("PPME_SYSCALL_MMAP_X", memory),
    ("PPME_SYSCALL_MMAP2_X", memory),
    ("PPME_SYSCALL_MUNMAP_X", memory),
    ("PPME_SCHEDSWITCH_6_E", switch),
];

/// Handlers of calls that change the identity of a thread.
pub(super) const IDENTITY: &[(&str, Handler)] = &[
    ("PPME_SYSCALL_SETRESUID_X", set_third_user),
    ("PPME_SYSCALL_SETREUID_X", set_third_user),
    ("PPME_SYSCALL_SETUID_X", set_user),
    ("PPME_SYSCALL_SETRESGID_X", set_third_group),
    ("PPME_SYSCALL_SETREGID_X", set_third_group),
    ("PPME_SYSCALL_SETGID_X", set_group),
];

/// scap's number of the limit of open files.
const RLIMIT_NOFILE: u64 = getrlimit_resource::RLIMIT_NOFILE as u64;
/// scap's numbers of prctl's child subreaper options.
const CHILD_SUBREAPER: [u64; 2] = [36, 37];
/// scap's flag of a new user namespace.
const CLONE_NEWUSER: u64 = clone_flags::CLONE_NEWUSER as u64;
/// All capabilities that scap knows.
const ALL_CAPABILITIES: u64 = (1 << 41) - 1;

// One handler serves several event types, so their parameters must have the same positions.
const _: () = {
    assert!(chdir_x::PATH == getcwd_x::PATH);
    assert!(setrlimit_x::CUR == getrlimit_x::CUR && setrlimit_x::RESOURCE == getrlimit_x::RESOURCE);
    assert!(setresuid_x::EUID == setreuid_x::EUID && setresgid_x::EGID == setregid_x::EGID);
    assert!(mmap_x::VM_SIZE == brk_4_x::VM_SIZE && mmap_x::VM_RSS == brk_4_x::VM_RSS);
    assert!(mmap_x::VM_SIZE == mmap2_x::VM_SIZE && mmap_x::VM_RSS == mmap2_x::VM_RSS);
    assert!(mmap_x::VM_SIZE == munmap_x::VM_SIZE && mmap_x::VM_RSS == munmap_x::VM_RSS);
    assert!(mmap_x::VM_SWAP == brk_4_x::VM_SWAP && mmap_x::VM_SWAP == mmap2_x::VM_SWAP);
    assert!(mmap_x::VM_SWAP == munmap_x::VM_SWAP);
};

fn chdir(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    if let Some(thread) = current.thread.filter(|_| succeeded(event)) {
        machine.change_directory(thread, text(&event.params, chdir_x::PATH));
    }
}

fn fchdir(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let Some(thread) = current.thread.filter(|_| succeeded(event)) else { return };
    if let Some(name) = current.fd.and_then(|fd| machine.fd_in(fd)).map(|fd| fd.name.clone()) {
        machine.change_directory(thread, &name);
    }
}

fn chroot(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let Some(thread) = current.thread.filter(|_| event.params.i64(RESULT) == Some(0)) else { return };
    let Some(this) = machine.threads.get(thread) else { return };
    let path = text(&event.params, chroot_x::PATH);
    let root = if path.starts_with(b"/") || path == b"<NA>" || path.is_empty() {
        machine.texts.intern(path)
    } else {
        let full = path::join(machine.cwd(this), path);
        machine.texts.intern(&full)
    };
    if let Some(this) = machine.edit_own(thread) {
        this.root = root;
    }
}

fn rlimit(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let params = &event.params;
    if !succeeded(event) || params.u64(setrlimit_x::RESOURCE) != Some(RLIMIT_NOFILE) {
        return;
    }
    if let (Some(thread), Some(limit)) = (current.thread, params.i64(setrlimit_x::CUR).filter(|limit| *limit != -1)) {
        set_fd_limit(machine, thread, limit);
    }
}

fn prlimit(machine: &mut Machine, event: &Event<'_>, _: &mut CurrentEvent) {
    let params = &event.params;
    if params.i64(RESULT) != Some(0) || params.u64(prlimit_x::RESOURCE) != Some(RLIMIT_NOFILE) {
        return;
    }
    let Some(limit) = params.i64(prlimit_x::NEWCUR).filter(|limit| *limit != -1) else { return };
    let tid = match params.i64(prlimit_x::PID) {
        Some(0) => event.header.tid,
        Some(tid) if tid > 0 => tid,
        _ => return,
    };
    if let Some(thread) = machine.find_or_placeholder(tid) {
        set_fd_limit(machine, thread, limit);
    }
}

fn set_fd_limit(machine: &mut Machine, thread: ThreadRef, limit: i64) {
    if let Some(main) = machine.main_of(thread).and_then(|main| machine.edit(main)) {
        main.numbers.fdlimit = limit;
    }
}

fn set_third_user(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    set_id(machine, event, current, setresuid_x::EUID, |thread| &mut thread.numbers.uid);
}

fn set_user(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    set_id(machine, event, current, setuid_x::UID, |thread| &mut thread.numbers.uid);
}

fn set_third_group(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    set_id(machine, event, current, setresgid_x::EGID, |thread| &mut thread.numbers.gid);
}

fn set_group(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    set_id(machine, event, current, setgid_x::GID, |thread| &mut thread.numbers.gid);
}

fn set_id(
    machine: &mut Machine,
    event: &Event<'_>,
    current: &CurrentEvent,
    index: usize,
    id: impl Fn(&mut Thread) -> &mut u32,
) {
    let Some(new) = u32_at(&event.params, index).filter(|_| event.params.i64(RESULT) == Some(0)) else { return };
    if let Some(this) = current.thread.and_then(|thread| machine.edit_own(thread)) {
        *id(this) = new;
    }
}

fn setsid(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let Some(sid) = event.params.i64(RESULT).filter(|result| *result >= 0) else { return };
    if let Some(this) = current.thread.and_then(|thread| machine.edit(thread)) {
        this.numbers.sid = sid;
    }
}

fn capset(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    use capset_x::{CAP_EFFECTIVE, CAP_INHERITABLE, CAP_PERMITTED};

    let sets = [CAP_INHERITABLE, CAP_PERMITTED, CAP_EFFECTIVE].map(|set| event.params.u64(set));
    let [Some(inheritable), Some(permitted), Some(effective)] = sets else { return };
    if let Some(this) = current.thread.filter(|_| succeeded(event)).and_then(|thread| machine.edit_own(thread)) {
        this.numbers.cap_inheritable = inheritable;
        this.numbers.cap_permitted = permitted;
        this.numbers.cap_effective = effective;
    }
}

fn unshare(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    enter_namespace(machine, event, current, unshare_x::FLAGS);
}

fn setns(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    enter_namespace(machine, event, current, setns_x::NSTYPE);
}

/// Grants all capabilities to a thread that enters a new user namespace.
fn enter_namespace(machine: &mut Machine, event: &Event<'_>, current: &CurrentEvent, flags: usize) {
    if !succeeded(event) || event.params.u64(flags).unwrap_or(0) & CLONE_NEWUSER == 0 {
        return;
    }
    if let Some(this) = current.thread.and_then(|thread| machine.edit_own(thread)) {
        this.numbers.cap_inheritable = ALL_CAPABILITIES;
        this.numbers.cap_permitted = ALL_CAPABILITIES;
        this.numbers.cap_effective = ALL_CAPABILITIES;
    }
}

fn prctl(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let option = event.params.u64(prctl_x::OPTION);
    if !succeeded(event) || !option.is_some_and(|option| CHILD_SUBREAPER.contains(&option)) {
        return;
    }
    let group = current.thread.and_then(|thread| machine.threads.get(thread)).and_then(|this| this.group);
    if let (Some(group), Some(value)) =
        (group.and_then(|group| machine.groups.get_mut(group)), event.params.i64(prctl_x::ARG2_INT))
    {
        group.reaper = value != 0;
    }
}

/// Sets the memory of the process from brk, mmap or munmap.
fn memory(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let params = &event.params;
    let Some(this) = current.thread.and_then(|thread| machine.threads.get(thread)) else { return };
    let size = u32_at(params, mmap_x::VM_SIZE).unwrap_or(this.numbers.vmsize);
    let (rss, swap) = match u32_at(params, mmap_x::VM_SWAP) {
        Some(swap) => (u32_at(params, mmap_x::VM_RSS).unwrap_or(0), swap),
        None => (this.numbers.vmrss, this.numbers.vmswap),
    };
    set_memory(machine, current.thread, (size, rss, swap));
}

/// Sets memory and page faults of the thread that a context switch leaves.
fn switch(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    use schedswitch_6_e::{PGFT_MAJ, PGFT_MIN, VM_RSS, VM_SIZE, VM_SWAP};

    let params = &event.params;
    let (Some(thread), Some(swap)) = (current.thread, u32_at(params, VM_SWAP)) else { return };
    let faults = (params.u64(PGFT_MAJ).unwrap_or(0), params.u64(PGFT_MIN).unwrap_or(0));
    if machine.threads.get(thread).is_some_and(|this| (this.numbers.pfmajor, this.numbers.pfminor) != faults)
        && let Some(this) = machine.edit_own(thread)
    {
        (this.numbers.pfmajor, this.numbers.pfminor) = faults;
    }
    let memory = (u32_at(params, VM_SIZE).unwrap_or(0), u32_at(params, VM_RSS).unwrap_or(0), swap);
    set_memory(machine, machine.main_of(thread), memory);
}

/// Sets a thread's memory (size, resident, swapped). Unchanged numbers keep the thread's generation.
fn set_memory(machine: &mut Machine, thread: Option<ThreadRef>, memory: (u32, u32, u32)) {
    let Some(thread) = thread else { return };
    let has = |numbers: &ThreadNumbers| (numbers.vmsize, numbers.vmrss, numbers.vmswap) == memory;
    if machine.threads.get(thread).is_some_and(|this| !has(&this.numbers))
        && let Some(this) = machine.edit_own(thread)
    {
        let numbers = &mut this.numbers;
        (numbers.vmsize, numbers.vmrss, numbers.vmswap) = memory;
    }
}
