//! Handlers of calls that make, change and end threads: clone, exec, exit.

use syscap_schemas::params::{
    RESULT, clone_20_x, clone3_x, execve_19_x, execveat_e, execveat_x, fork_20_x, procexit_1_e, vfork_20_x,
};
use syscap_schemas::values::{execve_flags, execveat_flags};

use super::base::Base;
use super::current::{CurrentEvent, Handler};
use super::params::{succeeded, text, u32_at};
use super::thread::{Thread, cmdline, thread_flags, without_deleted, without_last_nul};
use super::{Machine, Text, ThreadRef, path};
use crate::event::records::ThreadNumbers;
use crate::event::{Event, Params, ThreadProcess, until_nul};

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("PPME_SYSCALL_CLONE_20_X", clone),
    ("PPME_SYSCALL_CLONE3_X", clone),
    ("PPME_SYSCALL_FORK_20_X", clone),
    ("PPME_SYSCALL_VFORK_20_X", vfork),
    ("PPME_SYSCALL_EXECVE_19_X", exec),
    ("PPME_SYSCALL_EXECVEAT_X", exec),
    ("PPME_SYSCALL_EXECVEAT_E", execveat_enter),
    ("PPME_PROCEXIT_1_E", exit),
];

// One handler serves several event types, so their parameters must have the same positions: clone, clone3, fork and
// vfork are alike, and exec begins with the same parameters as clone.
const _: () = {
    assert!(clone_20_x::PIDNS_INIT_START_TS == clone3_x::PIDNS_INIT_START_TS);
    assert!(clone_20_x::PIDNS_INIT_START_TS == fork_20_x::PIDNS_INIT_START_TS);
    assert!(clone_20_x::PIDNS_INIT_START_TS == vfork_20_x::PIDNS_INIT_START_TS);
    assert!(clone_20_x::CGROUPS == execve_19_x::CGROUPS && execve_19_x::GID == execveat_x::GID);
};

/// scap's flag of `execveat`: the fd is the program itself.
const AT_EMPTY_PATH: u64 = execveat_flags::AT_EMPTY_PATH as u64;
/// The time after its creation in which a new thread may return from the clone that made it, nanoseconds.
const CLONE_RETURN_WINDOW: u64 = 2_000_000_000;

fn clone(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    clone_exit(machine, event, current, false);
}

fn vfork(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    clone_exit(machine, event, current, true);
}

fn clone_exit(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent, vfork: bool) {
    match event.params.i64(RESULT) {
        None | Some(..0) => {}
        Some(0) => clone_in_child(machine, event, current),
        Some(child) => clone_in_creator(machine, event, current, child, vfork),
    }
}

/// Handles clone's return in the caller. Adds the child, unless the child's own return has added it already, or the
/// event has the child's id in another pid namespace only.
fn clone_in_creator(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent, child: i64, vfork: bool) {
    let tid = event.header.tid;
    if tid < 0 {
        return;
    }
    let Some(caller) = machine.find_or_placeholder(tid) else {
        current.thread = None;
        return;
    };
    current.thread = Some(caller);
    let is_known = machine.threads.get(caller).is_some_and(|caller| !caller.is_placeholder());
    if !is_known {
        set_ids(machine, caller, &event.params, tid);
    }
    let flags = u32_at(&event.params, clone_20_x::FLAGS).unwrap_or(0);
    let namespaced = machine.threads.get(caller).is_none_or(|caller| caller.numbers.vtid != tid);
    let other_parent_flags = thread_flags::CHILD_IN_PIDNS | thread_flags::CLONE_NEWPID | thread_flags::CLONE_PARENT;
    if namespaced || flags & (other_parent_flags | thread_flags::CLONE_VFORK) != 0 || vfork {
        return;
    }
    if machine.recent_exits.ended_recently(child, tid, event.header.time) {
        return;
    }
    if let Some(existing) = machine.threads.find(child) {
        if machine.threads.get(existing).is_some_and(|it| it.flags & thread_flags::CLONE_INVERTED != 0) {
            return;
        }
        machine.remove_thread(child);
    }
    let mut thread = Thread::new(child);
    thread.flags = flags;
    if let Some(caller) = machine.threads.get(caller) {
        if flags & thread_flags::CLONE_THREAD == 0 {
            thread.pid = child;
            thread.ptid = tid;
        } else {
            thread.pid = caller.pid;
            thread.ptid = caller.ptid;
            thread.flags |= thread_flags::CLONE_FILES;
            thread.exec_time = caller.exec_time;
        }
    }
    thread.numbers.vtid = child;
    thread.numbers.vpid = thread.pid;
    thread.numbers.pidns_init_start = machine.info.boot_time;
    set_from_clone(machine, &mut thread, event);
    if is_known {
        inherit(machine, &mut thread, caller);
    } else {
        copy_names(machine, caller, &thread);
    }
    machine.add_linked(thread);
    current.thread = machine.threads.find(tid);
}

/// Handles clone's return in the new thread. Adds the thread, unless the caller's return has added it already.
fn clone_in_child(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let tid = event.header.tid;
    if tid < 0 {
        return;
    }
    if let Some(this) = current.thread.and_then(|thread| machine.threads.get(thread))
        && this.clone_time != 0
    {
        if event.header.time.wrapping_sub(this.clone_time) < CLONE_RETURN_WINDOW {
            return;
        }
        machine.remove_thread(tid);
        current.thread = None;
    }
    let params = &event.params;
    let mut thread = Thread::new(tid);
    thread.pid = params.i64(clone_20_x::PID).unwrap_or(-1);
    thread.ptid = params.i64(clone_20_x::PTID).unwrap_or(-1);
    (thread.numbers.vtid, thread.numbers.vpid) = namespace_ids(params, tid);
    thread.flags = u32_at(params, clone_20_x::FLAGS).unwrap_or(0) | thread_flags::CLONE_INVERTED;
    let is_new_process = thread.flags & thread_flags::CLONE_THREAD == 0;
    if !is_new_process {
        thread.flags |= thread_flags::CLONE_FILES;
    }
    let Some(source) = machine.find_or_placeholder(if is_new_process { thread.ptid } else { thread.pid }) else {
        current.thread = None;
        return;
    };
    let is_known = machine.threads.get(source).is_some_and(|source| !source.is_placeholder());
    if !is_known && !is_new_process {
        let (pid, ptid, vpid) = (thread.pid, thread.ptid, thread.numbers.vpid);
        if let Some(source) = machine.edit(source) {
            (source.pid, source.ptid, source.numbers.vpid, source.numbers.vtid) = (pid, ptid, vpid, vpid);
        }
        machine.link(source);
    }
    set_from_clone(machine, &mut thread, event);
    if is_known {
        inherit(machine, &mut thread, source);
    } else if !is_new_process {
        copy_names(machine, source, &thread);
    }
    let boot = machine.info.boot_time;
    let own_namespace = thread_flags::CHILD_IN_PIDNS | thread_flags::CLONE_NEWPID;
    if thread.flags & own_namespace != 0 || thread.tid != thread.numbers.vtid {
        if let Some(start) = params.u64(clone_20_x::PIDNS_INIT_START_TS) {
            thread.numbers.pidns_init_start = start.wrapping_add(boot);
        }
    } else {
        thread.numbers.pidns_init_start = boot;
    }
    current.thread = machine.add_linked(thread);
}

/// Adds a thread to its process, from the details of its exit event. If the main thread has ended before, only the name
/// is known.
fn join_process(machine: &mut Machine, tid: i64, process: &ThreadProcess, current: &mut CurrentEvent) {
    let pid = process.pid;
    let is_announced = |thread: &Option<ThreadRef>| {
        thread.and_then(|thread| machine.threads.get(thread)).is_some_and(|thread| !thread.is_placeholder())
    };
    if is_announced(&current.thread) {
        return;
    }
    let main = machine.threads.find(pid).filter(|main| is_announced(&Some(*main)));
    let mut thread = Thread::new(tid);
    thread.flags |= thread_flags::CLONE_THREAD | thread_flags::CLONE_FILES;
    (thread.numbers.vtid, thread.pid, thread.ptid) = (tid, pid, 0);
    thread.comm = machine.texts.intern(until_nul(&process.comm));
    if let Some(main) = main.and_then(|main| machine.threads.get(main)) {
        (thread.pid, thread.ptid, thread.numbers.vpid) = (pid, main.ptid, main.numbers.vpid);
        (thread.exe, thread.comm, thread.args) = (main.exe.clone(), main.comm.clone(), main.args.clone());
        thread.cmdline = main.cmdline.clone();
        (thread.numbers.uid, thread.numbers.gid) = (main.numbers.uid, main.numbers.gid);
        (thread.cgroups, thread.container_id) = (main.cgroups.clone(), main.container_id.clone());
    }
    if let Some(main) = main {
        inherit(machine, &mut thread, main);
    }
    current.thread = machine.add_linked(thread);
}

/// Sets process and parent of a placeholder that called clone.
fn set_ids(machine: &mut Machine, thread: ThreadRef, params: &Params<'_>, tid: i64) {
    let (vtid, vpid) = namespace_ids(params, tid);
    if let Some(this) = machine.edit(thread) {
        this.pid = params.i64(clone_20_x::PID).unwrap_or(-1);
        this.ptid = params.i64(clone_20_x::PTID).unwrap_or(-1);
        (this.numbers.vtid, this.numbers.vpid) = (vtid, vpid);
    }
    machine.link(thread);
}

/// Returns thread and process id in the thread's own pid namespace, from clone's exit event.
fn namespace_ids(params: &Params<'_>, tid: i64) -> (i64, i64) {
    match params.i64(clone_20_x::VPID) {
        Some(vpid) => (params.i64(clone_20_x::VTID).unwrap_or(tid), vpid),
        None => (tid, -1),
    }
}

/// Sets the properties of a new thread that clone's exit event has.
fn set_from_clone(machine: &mut Machine, thread: &mut Thread, event: &Event<'_>) {
    let params = &event.params;
    set_names(machine, thread, params);
    thread.numbers.fdlimit = params.i64(clone_20_x::FDLIMIT).unwrap_or(-1);
    set_memory_and_faults(thread, params);
    thread.numbers.uid = u32_at(params, clone_20_x::UID).unwrap_or(u32::MAX);
    thread.numbers.gid = u32_at(params, clone_20_x::GID).unwrap_or(u32::MAX);
    if let Some(cgroups) = params.value(clone_20_x::CGROUPS) {
        (thread.cgroups, thread.container_id) = machine.cgroups(cgroups);
    }
    thread.clone_time = event.header.time;
}

/// Sets name, program and arguments from the exit event of a clone or an exec.
fn set_names(machine: &mut Machine, thread: &mut Thread, params: &Params<'_>) {
    thread.exe = machine.texts.intern(text(params, clone_20_x::EXE));
    thread.comm = match params.value(clone_20_x::COMM) {
        Some(_) => machine.texts.intern(text(params, clone_20_x::COMM)),
        None => thread.exe.clone(),
    };
    let args = without_last_nul(params.get(clone_20_x::ARGS).unwrap_or(&[]));
    thread.args = machine.texts.intern(args);
    thread.cmdline = machine.texts.intern(&cmdline(&thread.comm, args));
}

/// Sets memory and page faults from the exit event of a clone or an exec.
fn set_memory_and_faults(thread: &mut Thread, params: &Params<'_>) {
    let Some(swap) = u32_at(params, clone_20_x::VM_SWAP) else { return };
    let numbers = &mut thread.numbers;
    numbers.pfmajor = params.u64(clone_20_x::PGFT_MAJ).unwrap_or(0);
    numbers.pfminor = params.u64(clone_20_x::PGFT_MIN).unwrap_or(0);
    numbers.vmsize = u32_at(params, clone_20_x::VM_SIZE).unwrap_or(0);
    numbers.vmrss = u32_at(params, clone_20_x::VM_RSS).unwrap_or(0);
    numbers.vmswap = swap;
}

/// Copies the properties that a new thread inherits. A new process gets copies of the fds, directory and environment.
fn inherit(machine: &mut Machine, thread: &mut Thread, from: ThreadRef) {
    let Some(source) = machine.threads.get(from) else { return };
    thread.exepath = source.exepath.clone();
    thread.root = source.root.clone();
    let own = thread.numbers;
    thread.numbers = ThreadNumbers {
        // Not inherited: clone's event has them, or a new thread starts without.
        vtid: own.vtid,
        vpid: own.vpid,
        pidns_init_start: own.pidns_init_start,
        fdlimit: own.fdlimit,
        uid: own.uid,
        gid: own.gid,
        vmsize: own.vmsize,
        vmrss: own.vmrss,
        vmswap: own.vmswap,
        pfmajor: own.pfmajor,
        pfminor: own.pfminor,
        ..source.numbers
    };
    thread.exe_ino_ctime_duration_clone = source.exe_ino_ctime_duration_clone;
    if thread.flags & thread_flags::CLONE_THREAD != 0 {
        thread.exec_time = source.exec_time;
        return;
    }
    thread.env = source.env.clone();
    thread.cwd = machine.cwd_text(source);
    if let Some(owner) = machine.fd_owner(from) {
        thread.fds = machine.copy_fds(owner);
    }
}

/// Copies program, name and arguments from a thread of the same program.
fn copy_names(machine: &mut Machine, thread: ThreadRef, source: &Thread) {
    if let Some(this) = machine.edit(thread) {
        this.exe = source.exe.clone();
        this.comm = source.comm.clone();
        this.args = source.args.clone();
        this.cmdline = source.cmdline.clone();
    }
}

fn exec(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let Some(thread) = current.thread.filter(|_| succeeded(event)) else { return };
    let params = &event.params;
    revive(machine, thread);
    let mut named = Thread::new(event.header.tid);
    set_names(machine, &mut named, params);
    copy_names(machine, thread, &named);
    if let Some(this) = machine.edit(thread) {
        this.exec_time = event.header.time;
        this.pid = params.i64(execve_19_x::PID).unwrap_or(this.pid);
        if this.is_placeholder() {
            this.ptid = params.i64(execve_19_x::PTID).unwrap_or(-1);
            if this.flags & thread_flags::CHILD_IN_PIDNS == 0 {
                this.numbers.vtid = this.tid;
                this.numbers.vpid = this.pid;
            }
            machine.link(thread);
        }
    }
    let env = params.value(execve_19_x::ENV).map(|env| machine.texts.intern(without_last_nul(env)));
    let cgroups = params.value(execve_19_x::CGROUPS).map(|cgroups| machine.cgroups(cgroups));
    let exepath = exec_path(machine, thread, params);
    // Before the flags change: `fd_owner` depends on them.
    if let Some(owner) = machine.fd_owner(thread).and_then(|owner| machine.threads.get_mut(owner)) {
        owner.fds.retain(|fd| !fd.closes_on_exec());
    }
    if let Some(this) = machine.edit(thread) {
        this.numbers.fdlimit = params.i64(execve_19_x::FDLIMIT).unwrap_or(this.numbers.fdlimit);
        set_memory_and_faults(this, params);
        if let Some(env) = env {
            this.env = env;
        }
        if let Some(cgroups) = cgroups {
            (this.cgroups, this.container_id) = cgroups;
        }
        if let Some(exepath) = exepath {
            this.exepath = exepath;
        }
        set_credentials(this, params);
        let kept = thread_flags::PIPE_SRC
            | thread_flags::PIPE_DST
            | thread_flags::IS_MAIN_THREAD
            | thread_flags::CLONE_INVERTED;
        this.flags = this.flags & kept | thread_flags::ACTIVE | thread_flags::NAME_CHANGED;
    }
    end_other_threads(machine, thread);
}

/// Handles the enter event of `execveat` in old captures. A successful call ends in an exit event of `execve`, which
/// lacks the program's path.
fn execveat_enter(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    let params = &event.params;
    let path = text(params, execveat_e::PATHNAME);
    let given: &[u8] = if path == b"<NA>" { b"" } else { path };
    let from_fd = params.u64(execveat_e::FLAGS).unwrap_or(0) & AT_EMPTY_PATH != 0;
    let base = params.i64(execveat_e::DIRFD).and_then(|dir| machine.base(current, given, &Base::Dir(dir)));
    let full = match base {
        Some(base) if !given.is_empty() => path::join(&base, given),
        Some(base) if from_fd => path::join(b"", &base),
        _ => b"<NA>".to_vec(),
    };
    let full = machine.texts.intern(without_deleted(&full));
    if let Some(this) = current.thread.and_then(|thread| machine.threads.get_mut(thread)) {
        this.execveat_path = full;
    }
}

/// Marks a dead main thread as alive again: the thread that executes a program takes over its id.
fn revive(machine: &mut Machine, thread: ThreadRef) {
    let Some(this) = machine.edit(thread).filter(|this| this.is_dead()) else { return };
    this.flags &= !thread_flags::CLOSED;
    let group = this.group;
    if let Some(group) = group.and_then(|group| machine.groups.get_mut(group)) {
        group.alive += 1;
    }
}

/// Returns the program's path: the kernel's, or in old captures the path that the call was given.
fn exec_path(machine: &mut Machine, thread: ThreadRef, params: &Params<'_>) -> Option<Text> {
    if params.value(execve_19_x::TRUSTED_EXEPATH).is_some() {
        return Some(machine.texts.intern(without_deleted(text(params, execve_19_x::TRUSTED_EXEPATH))));
    }
    if params.value(execve_19_x::FILENAME).is_none() {
        let enter_path = machine.threads.get_mut(thread).map(|this| std::mem::take(&mut this.execveat_path));
        return enter_path.filter(|path| !path.is_empty());
    }
    let filename = text(params, execve_19_x::FILENAME);
    if filename == b"<NA>" {
        return Some(machine.na.clone());
    }
    let this = machine.threads.get(thread)?;
    let full = path::join(machine.cwd(this), filename);
    Some(machine.texts.intern(without_deleted(&full)))
}

/// Sets terminal, ids, capabilities and the program's inode from exec's exit event.
fn set_credentials(this: &mut Thread, params: &Params<'_>) {
    let numbers = &mut this.numbers;
    let number = |index| u32_at(params, index);
    numbers.tty = number(execve_19_x::TTY).unwrap_or(numbers.tty);
    numbers.vpgid = params.i64(execve_19_x::VPGID).unwrap_or(numbers.vpgid);
    numbers.pgid = params.i64(execve_19_x::PGID).unwrap_or(-1);
    numbers.loginuid = number(execve_19_x::LOGINUID).unwrap_or(numbers.loginuid);
    numbers.uid = number(execve_19_x::UID).unwrap_or(numbers.uid);
    numbers.gid = number(execve_19_x::GID).unwrap_or(numbers.gid);
    if let Some(flags) = number(execve_19_x::FLAGS) {
        numbers.exe_writable = flags & execve_flags::EXE_WRITABLE != 0;
        numbers.exe_upper_layer = flags & execve_flags::EXE_UPPER_LAYER != 0;
        numbers.exe_from_memfd = flags & execve_flags::EXE_FROM_MEMFD != 0;
        numbers.exe_lower_layer = flags & execve_flags::EXE_LOWER_LAYER != 0;
    }
    if let Some(effective) = params.u64(execve_19_x::CAP_EFFECTIVE) {
        numbers.cap_inheritable = params.u64(execve_19_x::CAP_INHERITABLE).unwrap_or(0);
        numbers.cap_permitted = params.u64(execve_19_x::CAP_PERMITTED).unwrap_or(0);
        numbers.cap_effective = effective;
    }
    if let Some(mtime) = params.u64(execve_19_x::EXE_INO_MTIME) {
        numbers.exe_ino = params.u64(execve_19_x::EXE_INO).unwrap_or(0);
        numbers.exe_ino_ctime = params.u64(execve_19_x::EXE_INO_CTIME).unwrap_or(0);
        numbers.exe_ino_mtime = mtime;
        if this.clone_time != 0 {
            this.exe_ino_ctime_duration_clone = this.clone_time.wrapping_sub(numbers.exe_ino_ctime);
        }
        if numbers.pidns_init_start != 0 && numbers.exe_ino_ctime > numbers.pidns_init_start {
            this.exe_ino_ctime_duration_pidns = numbers.exe_ino_ctime - numbers.pidns_init_start;
        }
    }
}

/// Removes all threads of a process but the main one, which goes on with the new program.
fn end_other_threads(machine: &mut Machine, thread: ThreadRef) {
    let Some(this) = machine.threads.get(thread) else { return };
    let Some(group) = this.group.and_then(|group| machine.groups.get(group)).filter(|group| group.alive > 1) else {
        return;
    };
    let other = |other: &ThreadRef| {
        let other = machine.threads.get(*other).filter(|other| !other.is_main() && other.tid != this.tid)?;
        Some(other.tid)
    };
    let others: Vec<i64> = group.threads.iter().filter_map(other).collect();
    for tid in others {
        machine.remove_thread(tid);
    }
}

/// Handles the end of a thread. The next event removes it.
fn exit(machine: &mut Machine, event: &Event<'_>, current: &mut CurrentEvent) {
    if let Some(process) = event.params.details().and_then(|details| details.process.as_ref()) {
        join_process(machine, event.header.tid, process, current);
    }
    let Some(thread) = current.thread else { return };
    machine.mark_dead(thread);
    machine.ended_thread = Some(event.header.tid);
    machine.has_deferred = true;
    if let Some(this) = machine.threads.get_mut(thread)
        && !this.children.is_empty()
        && let Some(reaper) = event.params.i64(procexit_1_e::REAPER_TID)
    {
        this.reaper_tid = reaper;
    }
}
