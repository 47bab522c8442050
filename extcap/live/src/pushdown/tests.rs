//! The calls that filters push down.

use std::collections::BTreeSet;

use syscap::event::records::{ThreadNumbers, ThreadRecord};
use syscap_schemas::{IO_URING_EVENT, SyscallTable, syscall};

use super::*;

fn pushdown(filter: &str, classes: ClassSet) -> Pushdown {
    Pushdown::new(syscap_session::filter::parse(filter).unwrap().as_ref(), classes)
}

/// Returns the names of the wanted 64-bit calls that are not always captured: `name` for both outcomes, `name+` for
/// success, `name-` for failure.
fn names(pushdown: &Pushdown, wanted: &WantedCalls) -> BTreeSet<String> {
    let pushed = &pushdown.pushed;
    let mut names = BTreeSet::new();
    for number in 0..=LAST {
        let name = match number {
            SyscallSet::OPERATIONS => IO_URING_EVENT,
            _ => syscall(SyscallTable::NATIVE, number).map_or("unknown", |call| call.name),
        };
        let suffix = match (wanted.succeeded.has(false, number), wanted.failed.has(false, number)) {
            (false, false) => continue,
            _ if pushed.always.has(false, number) => continue,
            (true, true) => "",
            (true, false) => "+",
            (false, true) => "-",
        };
        names.insert(format!("{name}{suffix}"));
    }
    names
}

fn wanted(filter: &str) -> BTreeSet<String> {
    let pushdown = pushdown(filter, ClassSet::ALL);
    names(&pushdown, &pushdown.pushed.wanted)
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn filters_select_calls_by_name_and_outcome() {
    for (filter, expected) in [
        ("evt.type = read", &["read"][..]),
        ("evt.type in (read, write, unlinkat)", &["read", "write", "unlinkat"]),
        ("evt.type = read or evt.type = write", &["read", "write"]),
        ("evt.type = read and fd.name contains x", &["read"]),
        ("evt.type = read and evt.type = write", &[]),
        ("evt.type = io_uring", &["io_uring"]),
        ("evt.type startswith io_uring_e", &["io_uring_enter"]),
        ("evt.type = io_uring and evt.failed = true", &["io_uring-"]),
        // Calls that are always captured.
        ("evt.type = openat", &[]),
        ("evt.type in (openat2, execve, getpid)", &["getpid"]),
        ("not (not evt.type = read)", &["read"]),
        ("evt.type startswith pread", &["pread64", "preadv", "preadv2"]),
        // Event types with another name than the call, and generic events.
        ("evt.type = pread", &["pread64"]),
        ("evt.type = umount2", &["umount2"]),
        ("evt.type = fadvise64", &["fadvise64"]),
        ("evt.type = getrandom", &["getrandom"]),
        ("evt.type = unknown", &["unknown"]),
        ("syscall.type = getpid", &["getpid"]),
        ("evt.type.is[read] = 1", &["read"]),
        ("evt.type = read and evt.dir = >", &[]),
        // Filters of the outcome.
        ("evt.type = read and evt.failed = true", &["read-"]),
        ("evt.type = read and evt.failed != true", &["read+"]),
        ("evt.type = read and not evt.failed = true", &["read+"]),
        ("evt.type = read and evt.rawres < 0", &["read-"]),
        ("evt.type = read and evt.rawres >= 0", &["read+"]),
        ("evt.type = read and evt.rawres > 10", &["read+"]),
        ("evt.type = read and evt.rawres = -2", &["read-"]),
        ("evt.type = read and evt.res = SUCCESS", &["read+"]),
        ("evt.type = read and evt.res != SUCCESS", &["read-"]),
        ("evt.type = read and evt.res = EAGAIN", &["read-"]),
        ("evt.type = read and evt.res in (EAGAIN, SUCCESS)", &["read"]),
        ("evt.type = read and evt.count.error = 1", &["read-"]),
        // A user id from 2^31 on is shown as a negative number.
        ("evt.type = getuid and evt.failed = true", &["getuid"]),
        ("evt.type = getuid and evt.rawres >= 0", &["getuid"]),
        // A generic event has its result beside its parameters.
        ("evt.type = getrandom and evt.failed = true", &["getrandom-"]),
        ("evt.type = getrandom and not evt.failed = true", &["getrandom+"]),
        ("evt.type = exit_group and evt.rawres >= 0", &[]),
        ("evt.type = exit_group and not evt.rawres >= 0", &["exit_group"]),
        // A property of the thread may accept the call.
        ("evt.type = read and proc.name = cat", &["read"]),
    ] {
        assert_eq!(wanted(filter), set(expected), "{filter}");
    }
}

#[test]
fn a_filter_that_any_call_may_match_pushes_nothing_down() {
    for filter in [
        "",
        "fd.name contains x",
        "evt.type = read or fd.name contains x",
        "evt.type exists",
        "proc.pname = bash",
        // Fields that count earlier events.
        "evt.type = read and evt.num > 10",
        "evt.type = read and evt.drops exists",
    ] {
        assert!(pushdown(filter, ClassSet::ALL).pushed().is_none(), "{filter}");
    }
    let all = wanted("");
    for (filter, but) in [("evt.type != read", "read"), ("not evt.type in (read)", "read"), ("evt.type != mmap", "")] {
        let mut expected = all.clone();
        expected.remove(but);
        assert_eq!(wanted(filter), expected, "{filter}");
    }
    // The category of a read depends on its descriptor.
    assert!(wanted("evt.category = net").contains("read"));
    assert!(!wanted("evt.category = net").contains("unlinkat"));
    // The thread is unknown.
    assert_eq!(wanted("evt.type = read or proc.pid = 3"), all);
    assert_eq!(wanted("proc.name = cat"), all);
}

#[test]
fn classes_and_filter_both_exclude_calls() {
    let of = |classes: &[&str], filter: &str| {
        let pushdown = pushdown(filter, ClassSet::of(classes.iter().copied()));
        names(&pushdown, &pushdown.pushed.wanted)
    };
    assert_eq!(of(&["io"], "evt.type in (read, unlinkat)"), set(&["read"]));
    // User space knows the category of a read.
    assert_eq!(of(&["file"], "evt.type in (read, unlinkat)"), set(&["read", "unlinkat"]));
    assert_eq!(of(&["net"], "evt.type in (read, unlinkat)"), set(&["read"]));
    assert_eq!(of(&["user"], "evt.type in (read, unlinkat)"), set(&[]));
    assert_eq!(of(&["file", "io"], "evt.type in (read, unlinkat)"), set(&["read", "unlinkat"]));
    let io = of(&["io"], "");
    assert!(io.contains("read") && io.contains("write") && !io.contains("unlinkat") && !io.contains("getrandom"));
    assert!(of(&["other"], "").contains("getrandom") && of(&["other"], "").contains("unknown"));
}

#[test]
fn calls_that_change_state_are_always_captured() {
    let pushed = *pushdown("evt.type = getpid", ClassSet::ALL).pushed().unwrap();
    let number = |name: &str| {
        (0..LAST).find(|number| syscall(SyscallTable::NATIVE, *number).is_some_and(|call| call.name == name)).unwrap()
    };
    for name in ["openat", "close", "dup", "fcntl", "socket", "connect", "recvmsg", "chdir", "mmap", "prctl"] {
        assert!(pushed.always.has(false, number(name)) && !pushed.resets_class.has(false, number(name)), "{name}");
    }
    for name in ["execve", "execveat", "clone", "clone3", "setuid", "setresuid", "setregid"] {
        assert!(pushed.always.has(false, number(name)) && pushed.resets_class.has(false, number(name)), "{name}");
    }
    for name in ["read", "write", "pread64", "writev"] {
        assert!(pushed.on_sockets.has(false, number(name)) && !pushed.always.has(false, number(name)), "{name}");
    }
    for name in ["getpid", "futex", "statx", "lseek", "ppoll"] {
        assert!(!pushed.on_sockets.has(false, number(name)) && !pushed.always.has(false, number(name)), "{name}");
    }
}

fn machine() -> Machine {
    let mut machine = Machine::new();
    let rows = [(10, 10, "cat", 0), (11, 10, "worker", 0), (20, 20, "dd", 1000)];
    for (tid, pid, comm, uid) in rows {
        let comm = comm.as_bytes().to_vec();
        let numbers = ThreadNumbers { uid, gid: 0, ..ThreadNumbers::UNKNOWN };
        machine.add_thread(ThreadRecord { tid, pid, ptid: 1, comm, numbers, ..ThreadRecord::default() });
    }
    machine
}

#[test]
fn properties_of_a_thread_exclude_further_calls() {
    let machine = machine();
    let all = wanted("");
    let none = BTreeSet::new();
    for (filter, tid, expected) in [
        ("proc.pid = 10", 10, &all),
        ("proc.pid = 10", 11, &all),
        ("proc.pid = 10", 20, &none),
        ("thread.tid = 11", 10, &none),
        ("thread.tid = 11", 11, &all),
        ("proc.name = cat", 10, &all),
        // Each thread has its own name.
        ("proc.name = cat", 11, &none),
        ("not proc.name = dd", 20, &none),
        ("not proc.name = dd", 10, &all),
        ("proc.name in (dd, cat)", 20, &all),
        ("user.uid = 1000", 20, &all),
        ("user.uid = 1000", 10, &none),
        ("user.name = root", 10, &all),
        ("user.name = root", 20, &none),
        ("container.id = host", 20, &all),
        ("container.id != host", 20, &none),
        ("proc.name = dd and evt.type = read", 20, &set(&["read"])),
        ("proc.name = dd and evt.type = read", 10, &none),
        ("evt.type = read or proc.pid = 20", 10, &set(&["read"])),
        ("evt.type = read or proc.pid = 20", 20, &all),
        ("(evt.type = read and proc.pid = 10) or (evt.type = write and proc.pid = 20)", 10, &set(&["read"])),
        ("(evt.type = read and proc.pid = 10) or (evt.type = write and proc.pid = 20)", 20, &set(&["write"])),
        ("proc.pid = 20 and fd.name contains x", 20, &all),
        ("proc.pid = 20 and fd.name contains x", 10, &none),
        // Thread 30 is unknown.
        ("proc.pid = 20", 30, &all),
        ("proc.pid = 20 and evt.type = read", 30, &set(&["read"])),
    ] {
        let pushdown = pushdown(filter, ClassSet::ALL);
        let check_results = pushdown.checks.of_thread(&machine, tid);
        assert_eq!(names(&pushdown, &pushdown.wanted(&check_results)), *expected, "{filter} in thread {tid}");
        assert!(pushdown.classifies_threads(), "{filter}");
    }
    assert!(!pushdown("evt.type = read", ClassSet::ALL).classifies_threads());
}

/// A class accepts every call that may have the `evt.category` of its name.
#[test]
fn classes_have_every_call_that_their_category_may_have() {
    for (class, category) in [
        ("file", "file"),
        ("net", "net"),
        ("process", "process"),
        ("memory", "memory"),
        ("ipc", "IPC"),
        ("signal", "signal"),
        ("user", "user"),
        ("wait", "wait"),
        ("time", "time"),
        ("system", "system"),
    ] {
        let by_filter = pushdown(&format!("evt.category = {category}"), ClassSet::ALL);
        let by_class = pushdown("", ClassSet::of([class]));
        let mut count = 0;
        for call in calls().into_iter().filter(|call| call.is_in(&by_filter.pushed.wanted)) {
            let table = if call.compat { SyscallTable::I386 } else { SyscallTable::NATIVE };
            let kind = syscall(table, call.number).and_then(|call| syscap_schemas::event_type(call.event));
            let moves = kind
                .is_some_and(|kind| matches!(kind.category, Category::IoRead | Category::IoWrite | Category::IoOther));
            // The filter leaves reads and writes to user space: their descriptor is a file, a connection, or neither.
            if moves && !["file", "net"].contains(&class) {
                continue;
            }
            assert!(call.is_in(&by_class.pushed.wanted), "{class}: {call:?}");
            count += 1;
        }
        assert!(count > 0, "{class}");
    }
}
