//! Captures system calls and prints them, or only counts them.
//!
//! `dump [-q] [-i] [-b RING_BYTES] [-s SNAPLEN] [-t SECONDS] [-f] [-p PID]… [-c CALL,…] [-- COMMAND…]`
//!
//! -q: only counts; -i: ends when its standard input ends.

use std::io::Write;
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use syscap_bpf::{Filter, Options, Probe, RawRecord, RecordKind, SyscallSet};
use syscap_schemas::{SyscallTable, io_uring_op, syscall};

static ENDED: AtomicBool = AtomicBool::new(false);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut options = Options::default();
    let (mut quiet, mut seconds) = (false, 3600.0);
    let mut command = Vec::new();
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or(format!("{arg} needs a value"));
        match arg.as_str() {
            "-q" => quiet = true,
            "-i" => {
                std::thread::spawn(|| {
                    let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
                    ENDED.store(true, Ordering::Relaxed);
                });
            }
            "-b" => options.ring_size = value()?.parse()?,
            "-s" => options.snaplen = value()?.parse()?,
            "-t" => seconds = value()?.parse()?,
            "-f" => options.filter.failed_only = true,
            "-p" => options.filter.pids.get_or_insert_default().push(value()?.parse()?),
            "-c" => options.filter.syscalls = Some(SyscallSet::new(value()?.split(','))?),
            "--" => command.extend(args.by_ref()),
            other => return Err(format!("unknown option {other}").into()),
        }
    }
    let mut child = None;
    if let [program, rest @ ..] = command.as_slice() {
        options.filter = Filter { pids: Some(Vec::new()), follow: true, ..options.filter };
        let mut probe = Probe::load(&options)?;
        probe.attach()?;
        // The child waits before its exec until the filter has its process id, so that the exec is captured.
        let (reader, writer) = std::io::pipe()?;
        let mut command = Command::new(program);
        command.args(rest);
        // SAFETY: read(2) is async-signal-safe.
        unsafe {
            command.pre_exec(move || std::io::Read::read(&mut &reader, &mut [0]).map(drop));
        }
        let thread = std::thread::spawn(move || command.spawn());
        let me = std::process::id();
        let pid = loop {
            let children = std::fs::read_to_string(format!("/proc/{me}/task/{me}/children"))? + " ";
            let mut all = children;
            for task in std::fs::read_dir(format!("/proc/{me}/task"))? {
                all += &std::fs::read_to_string(task?.path().join("children"))?;
            }
            if let Some(pid) = all.split_whitespace().next() {
                break pid.parse()?;
            }
        };
        probe.add_pid(pid)?;
        (&writer).write_all(b"x")?;
        child = Some(thread.join().map_err(|_| "the command's thread panicked")??);
        return run(probe, quiet, seconds, child);
    }
    let mut probe = Probe::load(&options)?;
    probe.attach()?;
    run(probe, quiet, seconds, child)
}

fn run(
    mut probe: Probe,
    quiet: bool,
    seconds: f64,
    mut child: Option<std::process::Child>,
) -> Result<(), Box<dyn std::error::Error>> {
    let end = Instant::now() + Duration::from_secs_f64(seconds);
    let mut shown = 0u64;
    let mut each = |record: RawRecord<'_>| {
        shown += 1;
        if !quiet {
            print(&record);
        }
    };
    while Instant::now() < end && !ENDED.load(Ordering::Relaxed) {
        probe.read(Duration::from_millis(100), &mut each)?;
        if let Some(child) = &mut child
            && child.try_wait()?.is_some()
        {
            break;
        }
    }
    probe.set_enabled(false)?;
    probe.read_rest(&mut each);
    let stats = probe.stats()?;
    eprintln!("{shown} shown, {} lost, {} late; {stats:?}", stats.lost(), probe.late());
    Ok(())
}

fn print(record: &RawRecord<'_>) {
    let header = record.header;
    let table = if header.is_compat() { SyscallTable::I386 } else { SyscallTable::NATIVE };
    let name = match record.kind {
        RecordKind::Operation => io_uring_op(header.number).map(|op| op.name),
        _ => syscall(table, header.number).map(|call| call.name),
    };
    let name = name.unwrap_or("?");
    let latency = header.enter_time().map_or(0, |enter| header.time.saturating_sub(enter));
    println!(
        "{}.{:09} cpu {} {}/{} {:?} {name} = {} ({latency} ns) {:x?}",
        header.time / 1_000_000_000,
        header.time % 1_000_000_000,
        header.cpu,
        header.pid,
        header.tid,
        record.kind,
        header.result,
        record.args
    );
    for item in record.items() {
        println!(
            "    {:?} {:?} {}{}{}",
            item.arg,
            item.kind,
            item.data.escape_ascii(),
            if item.cut { "…" } else { "" },
            if item.fault { " fault" } else { "" }
        );
    }
}
