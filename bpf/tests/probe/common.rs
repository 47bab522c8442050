//! Workloads in a child process, captured by the probe.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use syscap_bpf::{Counters, Error, Filter, ItemKind, Options, Probe, RawRecord, RecordKind};

/// An owned copy of a record.
#[derive(Debug, Clone)]
pub struct OwnedRecord {
    pub kind: RecordKind,
    pub number: u16,
    pub compat: bool,
    pub no_return: bool,
    pub pid: u32,
    pub tid: u32,
    pub result: i64,
    pub time: u64,
    pub enter_time: Option<u64>,
    pub args: Vec<u64>,
    pub items: Vec<(Option<u8>, ItemKind, bool, Vec<u8>)>,
    pub socket: Option<syscap_bpf::SocketInfo>,
    pub file: Option<syscap_bpf::FileInfo>,
    pub task: Option<syscap_bpf::TaskInfo>,
}

impl OwnedRecord {
    fn new(record: &RawRecord<'_>) -> Self {
        Self {
            kind: record.kind,
            number: record.header.number,
            compat: record.header.is_compat(),
            no_return: record.header.is_no_return(),
            pid: record.header.pid,
            tid: record.header.tid,
            result: record.header.result,
            time: record.header.time,
            enter_time: record.header.enter_time(),
            args: record.args.to_vec(),
            items: record.items().map(|item| (item.arg, item.kind, item.cut, item.data.to_vec())).collect(),
            socket: record.socket().copied(),
            file: record.file().copied(),
            task: record.task().copied(),
        }
    }

    /// The data of the first item of this kind.
    #[track_caller]
    pub fn data(&self, kind: ItemKind) -> &[u8] {
        &self.items.iter().find(|item| item.1 == kind).unwrap_or_else(|| panic!("no {kind:?} in {self:?}")).3
    }

    /// The memory that argument `arg` points to.
    #[track_caller]
    pub fn arg(&self, arg: u8) -> &[u8] {
        &self.items.iter().find(|item| item.0 == Some(arg)).unwrap_or_else(|| panic!("no arg {arg} in {self:?}")).3
    }
}

/// What a capture was.
pub struct Capture {
    pub records: Vec<OwnedRecord>,
    pub shown: u64,
    pub stats: Counters,
    pub pid: u32,
}

impl Capture {
    /// The calls of this number, in order.
    pub fn calls(&self, number: libc::c_long) -> Vec<&OwnedRecord> {
        self.records
            .iter()
            .filter(|record| record.kind == RecordKind::Syscall && !record.compat && i64::from(record.number) == number)
            .collect()
    }

    #[track_caller]
    pub fn call(&self, number: libc::c_long) -> &OwnedRecord {
        let calls = self.calls(number);
        assert_eq!(calls.len(), 1, "calls {number}: {calls:?}");
        calls[0]
    }
}

/// Says why a test does not run here. On CI nothing of it may be skipped: there it fails the test.
pub fn skip(what: &str, reason: &str) {
    assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "{what} cannot run on CI: {reason}");
    eprintln!("SKIPPED {what}: {reason}");
}

/// Loads the probe; `None`, with a message, if this machine does not allow it.
pub fn load(options: &Options) -> Option<Probe> {
    match Probe::load(options) {
        Ok(probe) => Some(probe),
        Err(error @ (Error::Permission { .. } | Error::NoBtf(_) | Error::Refused(_) | Error::KernelTooOld { .. })) => {
            skip("the probe", &error.to_string());
            None
        }
        Err(error) => panic!("{error}"),
    }
}

/// Forks a child that waits until the second value is written to, then runs `work`.
pub fn fork(work: impl FnOnce()) -> (u32, impl FnOnce()) {
    let mut fds = [0; 2];
    // SAFETY: plain system calls; the child of a threaded process keeps to what is allowed after fork.
    let pid = unsafe {
        assert_eq!(libc::pipe(fds.as_mut_ptr()), 0);
        libc::fork()
    };
    assert!(pid >= 0);
    if pid == 0 {
        // SAFETY: as above.
        unsafe {
            // It must not wait for ever where the test fails before the work begins.
            libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
            if libc::read(fds[0], [0u8].as_mut_ptr().cast(), 1) != 1 {
                libc::_exit(1);
            }
            work();
            libc::_exit(7);
        }
    }
    let go = move || {
        // SAFETY: as above.
        unsafe {
            libc::write(fds[1], b"x".as_ptr().cast(), 1);
            libc::close(fds[0]);
            libc::close(fds[1]);
        }
    };
    (u32::try_from(pid).unwrap(), go)
}

/// Captures `work` in a child process and its children. `keep`: `true` if the records are collected.
pub fn capture(options: Options, keep: bool, work: impl FnOnce()) -> Option<Capture> {
    capture_with(options, keep, |_, _| {}, work)
}

/// Captures as [`capture`] does. `prepare` gets the probe and the child's id before `work` begins.
pub fn capture_with(
    mut options: Options,
    keep: bool,
    prepare: impl FnOnce(&mut Probe, u32),
    work: impl FnOnce(),
) -> Option<Capture> {
    let (pid, go) = fork(work);
    options.filter = Filter { pids: Some(vec![pid]), follow: true, ..options.filter };
    let mut probe = load(&options)?;
    prepare(&mut probe, pid);
    probe.attach().unwrap();
    let mut capture = Capture { records: Vec::new(), shown: 0, stats: Counters::default(), pid };
    let mut sequences: HashMap<u16, (u64, u64)> = HashMap::new();
    go();
    let mut ended = None;
    let end = Instant::now() + Duration::from_secs(120);
    loop {
        let mut each = |record: RawRecord<'_>| {
            capture.shown += 1;
            let header = record.header;
            let (last, shown) = sequences.entry(header.cpu).or_default();
            assert!(header.sequence > *last, "the CPU's events are in order");
            *last = header.sequence;
            *shown += 1;
            assert_eq!(header.sequence - *shown, header.lost, "what is missing was reported");
            if keep {
                capture.records.push(OwnedRecord::new(&record));
            }
        };
        if ended.is_some() {
            probe.read_rest(&mut each);
            break;
        }
        probe.read(Duration::from_millis(50), &mut each).unwrap();
        let mut status = 0;
        // SAFETY: waits for our own child.
        if unsafe { libc::waitpid(pid as i32, &mut status, libc::WNOHANG) } > 0 {
            ended = Some(status);
        }
        assert!(Instant::now() < end, "the workload does not end");
    }
    assert_eq!(ended, Some(7 << 8), "the workload failed");
    capture.stats = probe.stats().unwrap();
    assert_eq!(capture.shown, probe.delivered());
    assert_eq!(capture.stats.events, capture.shown + capture.stats.lost(), "nothing vanishes");
    Some(capture)
}
