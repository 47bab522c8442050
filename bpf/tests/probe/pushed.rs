//! The pushed filter: exactly the wanted calls become records.

use syscap_bpf::{Options, Probe, PushedFilter, RecordKind, SyscallSet, WantedCalls, boot_time};

use crate::common::{Capture, capture_with};

fn set(names: &[&str]) -> SyscallSet {
    SyscallSet::new(names.iter().copied()).unwrap()
}

fn repeat(times: u32, mut call: impl FnMut()) {
    (0..times).for_each(|_| call());
}

fn getpid() {
    // SAFETY: getpid takes nothing.
    unsafe { libc::syscall(libc::SYS_getpid) };
}

fn pushed() -> PushedFilter {
    PushedFilter {
        always: set(&["dup", "setuid", "execve"]),
        on_sockets: set(&["read", "write"]),
        resets_class: set(&["setuid", "execve"]),
        wanted: WantedCalls { succeeded: set(&["getpid"]), failed: set(&["getpid", "close"]) },
    }
}

/// Asserts the number of records of each call. Other records are those of new and of exiting tasks.
#[track_caller]
fn assert_records(capture: &Capture, expected: &[(libc::c_long, usize)]) {
    for (number, count) in expected {
        assert_eq!(capture.calls(*number).len(), *count, "calls {number}");
    }
    let calls: usize = expected.iter().map(|(_, count)| count).sum();
    let ends = capture.records.iter().filter(|record| record.kind == RecordKind::Exit).count();
    let children = capture.records.iter().filter(|record| record.kind == RecordKind::Child).count();
    assert_eq!(capture.stats.lost(), 0);
    assert_eq!(capture.records.len(), calls + ends + children, "{:?}", capture.records);
}

#[test]
fn calls_that_nobody_wants_stay_in_the_kernel() {
    let capture = capture_with(
        Options::default(),
        true,
        |probe, _| {
            probe.set_pushed(Some(&pushed())).unwrap();
        },
        || {
            // SAFETY: plain system calls on descriptors of our own; the buffers are as long as they say.
            unsafe {
                let (mut pipe, mut sockets, mut byte) = ([0; 2], [0; 2], [0u8; 4]);
                libc::pipe(pipe.as_mut_ptr());
                libc::socketpair(libc::AF_UNIX, libc::SOCK_STREAM, 0, sockets.as_mut_ptr());
                repeat(100, getpid);
                repeat(50, || {
                    libc::syscall(libc::SYS_close, -1);
                });
                repeat(10, || {
                    libc::syscall(libc::SYS_close, libc::dup(0));
                });
                repeat(9, || {
                    libc::write(pipe[1], byte.as_ptr().cast(), 1);
                    libc::read(pipe[0], byte.as_mut_ptr().cast(), 1);
                });
                repeat(7, || {
                    libc::write(sockets[1], byte.as_ptr().cast(), 1);
                    libc::read(sockets[0], byte.as_mut_ptr().cast(), 1);
                });
                // Calls that return a descriptor, fail, or return none.
                repeat(3, || {
                    libc::syscall(libc::SYS_fsopen, c"tmpfs".as_ptr(), 0);
                    libc::syscall(libc::SYS_fsopen, c"no such file system".as_ptr(), 0);
                    libc::ioctl(sockets[0], libc::FIONREAD, &raw mut byte);
                });
                // Fails: there is nothing to read.
                libc::fcntl(sockets[0], libc::F_SETFL, libc::O_NONBLOCK);
                libc::read(sockets[0], byte.as_mut_ptr().cast(), 1);
            }
        },
    );
    let Some(capture) = capture else { return };
    let expected = [
        (libc::SYS_getpid, 100),
        (libc::SYS_close, 50),
        (libc::SYS_dup, 10),
        (libc::SYS_read, 7),
        (libc::SYS_write, 7),
        (libc::SYS_fsopen, 3),
    ];
    assert_records(&capture, &expected);
    // At least: 10 closes, 18 and 1 transfers, pipe, socketpair, fcntl. Calls of other processes are counted, too.
    assert!(capture.stats.filtered >= 32, "{}", capture.stats.filtered);
}

/// Gives the thread class 1, of which no call is wanted.
fn set_class(probe: &mut Probe, pid: u32, moment: impl Fn(u64) -> u64) {
    let since = probe.set_pushed(Some(&pushed())).unwrap();
    let mut thread_classes = probe.thread_classes().unwrap();
    thread_classes.set_wanted(1, &WantedCalls::default()).unwrap();
    thread_classes.set_class(pid, moment(since), 1).unwrap();
}

fn change_identity() {
    getpid();
    // SAFETY: the program is not there; no pointer is used after.
    unsafe { libc::execve(c"/no/such/program".as_ptr(), std::ptr::null(), std::ptr::null()) };
    repeat(4, getpid);
    // SAFETY: a plain call that changes nothing.
    unsafe { libc::syscall(libc::SYS_setuid, libc::getuid()) };
    repeat(5, getpid);
    // SAFETY: the child of a threaded process keeps to what is allowed after fork.
    unsafe {
        match libc::fork() {
            0 => {
                repeat(3, getpid);
                libc::_exit(0);
            }
            child => libc::waitpid(child, std::ptr::null_mut(), 0),
        }
    };
}

#[test]
fn a_class_is_valid_until_the_thread_changes_identity() {
    let capture =
        capture_with(Options::default(), true, |probe, pid| set_class(probe, pid, |_| boot_time()), change_identity);
    let Some(capture) = capture else { return };
    let expected = [(libc::SYS_getpid, 5 + 3), (libc::SYS_execve, 1), (libc::SYS_setuid, 1)];
    assert_records(&capture, &expected);
}

#[test]
fn a_class_of_an_earlier_filter_is_not_valid() {
    let capture = capture_with(
        Options::default(),
        true,
        |probe, pid| set_class(probe, pid, |since| since - 1000),
        change_identity,
    );
    let Some(capture) = capture else { return };
    let expected = [(libc::SYS_getpid, 1 + 4 + 5 + 3), (libc::SYS_execve, 1), (libc::SYS_setuid, 1)];
    assert_records(&capture, &expected);
}
