//! The calls made are exactly the records delivered and the events lost, at every ring size.

use crate::common;

use syscap_bpf::{Filter, Options, SyscallSet};

const CALLS: u64 = 1_000_000;

fn getpid_options(ring_size: u32) -> Options {
    let filter = Filter { syscalls: Some(SyscallSet::new(["getpid"]).unwrap()), ..Filter::default() };
    Options { ring_size, filter, ..Options::default() }
}

#[test]
fn a_million_calls_of_getpid_are_records_or_counted_as_lost() {
    for ring_size in [64 << 10, 256 << 10, 1 << 20, 8 << 20, 64 << 20] {
        let capture = common::capture(getpid_options(ring_size), false, || {
            for _ in 0..CALLS {
                // SAFETY: getpid takes nothing.
                unsafe { libc::syscall(libc::SYS_getpid) };
            }
        });
        let Some(capture) = capture else { return };
        // The one further event is the exit of the process.
        assert_eq!(capture.stats.events, CALLS + 1, "ring of {ring_size}");
        assert_eq!(capture.shown + capture.stats.lost(), CALLS + 1);
        eprintln!("ring of {ring_size}: {} shown, {} lost", capture.shown, capture.stats.lost());
    }
}

#[test]
fn reads_and_writes_on_all_cpus_are_records_or_counted_as_lost() {
    let filter = Filter { syscalls: Some(SyscallSet::new(["read", "write"]).unwrap()), ..Filter::default() };
    let cpus = std::thread::available_parallelism().unwrap().get() as u64;
    // A million of each by each CPU, at every ring size, takes some minutes.
    let (each, ring_sizes) = match std::env::var("SYSCAP_EXACT_CALLS") {
        Ok(calls) => (calls.parse().unwrap(), &[64 << 10, 1 << 20, 8 << 20, 64 << 20][..]),
        Err(_) => (100_000, &[64 << 10, 8 << 20][..]),
    };
    for &ring_size in ring_sizes {
        let options = Options { ring_size, filter: filter.clone(), ..Options::default() };
        let capture = common::capture(options, false, || {
            // SAFETY: plain system calls on descriptors of our own; the buffer is one byte.
            unsafe {
                let zero = libc::open(c"/dev/zero".as_ptr(), libc::O_RDONLY);
                let null = libc::open(c"/dev/null".as_ptr(), libc::O_WRONLY);
                for _ in 0..cpus {
                    if libc::fork() == 0 {
                        let mut byte = 0u8;
                        for _ in 0..each {
                            libc::read(zero, (&raw mut byte).cast(), 1);
                            libc::write(null, (&raw const byte).cast(), 1);
                        }
                        libc::_exit(0);
                    }
                }
                for _ in 0..cpus {
                    libc::wait(std::ptr::null_mut());
                }
            }
        });
        let Some(capture) = capture else { return };
        // Further events: one read of the start, and the exit of each process.
        assert_eq!(capture.stats.events, cpus * each * 2 + 1 + cpus + 1, "ring of {ring_size}");
        eprintln!("ring of {ring_size}: {} shown, {} lost", capture.shown, capture.stats.lost());
    }
}

#[test]
fn filtered_events_are_counted() {
    let filter = Filter {
        syscalls: Some(SyscallSet::new(["getppid", "close"]).unwrap()),
        failed_only: true,
        ..Filter::default()
    };
    let capture = common::capture(Options { filter, ..Options::default() }, true, || {
        // SAFETY: plain system calls; the descriptor does not exist.
        unsafe {
            libc::syscall(libc::SYS_getppid);
            libc::close(-1);
        }
    });
    let Some(capture) = capture else { return };
    let close = capture.call(libc::SYS_close);
    assert_eq!((close.result, close.args.as_slice()), (-i64::from(libc::EBADF), [u64::MAX >> 32].as_slice()));
    assert_eq!(capture.calls(libc::SYS_getppid).len(), 0);
    assert!(capture.stats.filtered > 0);
}

#[test]
fn settings_change_during_a_capture() {
    let (pid, go) = common::fork(|| {
        // On the stack, whose pages are there.
        let buffer = std::hint::black_box([1u8; 64]);
        for _ in 0..100_000 {
            // SAFETY: getppid takes nothing; write reads one local byte.
            unsafe {
                libc::syscall(libc::SYS_getppid);
                libc::write(-1, buffer.as_ptr().cast(), 64);
                libc::usleep(10);
            }
        }
    });
    let filter = Filter { pids: Some(vec![pid]), ..Filter::default() };
    let Some(mut probe) = common::load(&Options { filter: filter.clone(), paused: true, ..Options::default() }) else {
        return;
    };
    probe.attach().unwrap();
    go();
    let wait = std::time::Duration::from_millis(200);
    assert_eq!(probe.read(wait, |_| ()).unwrap(), 0, "paused");
    probe.set_enabled(true).unwrap();
    let mut longest = 0;
    let mut each = |record: syscap_bpf::RawRecord<'_>| {
        longest = longest.max(record.items().map(|item| item.data.len()).max().unwrap_or(0));
    };
    assert!(probe.read(wait, &mut each).unwrap() > 0, "goes on");
    assert!(probe.read(wait, &mut each).unwrap() > 0);
    assert_eq!(longest, 64);
    probe.set_snaplen(10).unwrap();
    probe.set_filter(&Filter { syscalls: Some(SyscallSet::new(["write"]).unwrap()), ..filter }).unwrap();
    probe.read_rest(|_| ());
    let mut seen = 0;
    for _ in 0..20 {
        probe
            .read(wait, |record| {
                seen += 1;
                assert_eq!(i64::from(record.header.number), libc::SYS_write);
                assert!(record.items().all(|item| item.data.len() == 10 && item.cut));
            })
            .unwrap();
    }
    assert!(seen > 0);
    // SAFETY: ends our own child.
    unsafe {
        libc::kill(pid as i32, libc::SIGKILL);
        libc::waitpid(pid as i32, std::ptr::null_mut(), 0);
    }
}
