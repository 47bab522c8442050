//! `bench-remote [SECONDS [RATE…]]`: compares captures over ssh with local ones.
//!
//! A process makes RATE system calls a second for SECONDS (default: 10 seconds of 100,000 and of 200,000), and three
//! designs capture it: on the machine itself; over ssh with the events compressed at the far end, which is how
//! `syscapdump --host` works; and over ssh with the whole capture made and compressed at the far end
//! (`syscapdump -w - | zstd -1`). The sshd is on 127.0.0.1, reached directly and through a line of 100 Mbit/s with a
//! round trip of 40 ms. `cargo xtask bench-remote` builds what this program needs, and runs it as root.

use std::collections::HashMap;
use std::error::Error;
use std::ffi::c_int;
use std::fs;
use std::io::{Read, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use syscap_tests::live::counters;
use syscap_tests::sshd::{Sshd, SshdOptions};

/// Ticks a second of the times in /proc (`sysconf(_SC_CLK_TCK)`).
const TICKS: f64 = 100.0;
/// The line: its delay in each direction in milliseconds, and its bandwidth in bits a second.
const LINE: [&str; 2] = ["20", "100000000"];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [only, rate, seconds] = arguments.as_slice()
        && only == "issue"
    {
        return issue(rate.parse()?, seconds.parse()?);
    }
    let seconds: u64 = arguments.first().map_or(Ok(10), |text| text.parse())?;
    let rates: Vec<u64> = arguments.iter().skip(1).map(|text| text.parse()).collect::<Result<_, _>>()?;
    let rates = if rates.is_empty() { vec![100_000, 200_000] } else { rates };
    let folder = std::env::current_exe()?.parent().ok_or("no folder")?.to_owned();
    let bench = Bench { sshd: Sshd::start(&SshdOptions::default()), folder, output: tempfile::tempdir_in("/var/tmp")? };
    println!(
        "| design | line | calls/s | issued | shown | lost | bytes an event on the line | far CPU, µs an event | near CPU, \
         µs an event | far peak memory, MB | near peak memory, MB |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    );
    for rate in rates {
        for design in [Design::Local, Design::Events, Design::Capture] {
            for is_slow in [false, true] {
                if is_slow && design == Design::Local {
                    continue;
                }
                println!("{}", bench.run(design, is_slow, rate, seconds)?);
            }
        }
    }
    Ok(())
}

/// A way to capture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Design {
    /// On the machine itself.
    Local,
    /// `syscapdump --host`.
    Events,
    /// `syscapdump -w - | zstd -1` over ssh.
    Capture,
}

struct Bench {
    sshd: Sshd,
    /// The folder with the programs.
    folder: PathBuf,
    output: tempfile::TempDir,
}

impl Bench {
    /// Captures, and returns a row of the table.
    fn run(&self, design: Design, is_slow: bool, rate: u64, seconds: u64) -> Result<String, Box<dyn Error>> {
        let mut issuer = Command::new(std::env::current_exe()?);
        issuer.args(["issue", &rate.to_string(), &seconds.to_string()]);
        let mut issuer = issuer.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (file, carried) = (self.output.path().join("out.pcapng"), self.output.path().join("carried"));
        let _ = (fs::remove_file(&file), fs::remove_file(&carried));
        let mut capture = Running(self.command(design, is_slow, issuer.id(), &file).process_group(0).spawn()?);
        let begun = Instant::now();
        // zstd writes nothing before it has a block.
        while design == Design::Capture && begun.elapsed() < Duration::from_secs(5) {
            std::thread::sleep(Duration::from_millis(100));
        }
        while design != Design::Capture && fs::metadata(&file).map_or(0, |metadata| metadata.len()) == 0 {
            if begun.elapsed() > Duration::from_secs(60) || capture.0.try_wait()?.is_some() {
                return Err(format!("{design:?} does not begin").into());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        std::thread::sleep(Duration::from_secs(1));
        let (stop, capture_id) = (AtomicBool::new(false), capture.0.id());
        let (usage, issued, stderr) = std::thread::scope(|scope| {
            let watch = scope.spawn(|| watch(self.sshd.id(), capture_id, &stop));
            let issued = go(&mut issuer);
            std::thread::sleep(Duration::from_secs(2));
            let stderr = end(design, &mut capture.0);
            stop.store(true, Ordering::Relaxed);
            (watch.join(), issued, stderr)
        });
        let usage = usage.map_err(|_| "the watcher failed")?;
        let (issued, (events, lost)) = (issued?, counters(stderr?.as_bytes()));
        let per_event = |total: f64| total / events.max(1) as f64;
        let bytes = fs::read_to_string(&carried).ok().and_then(|text| text.trim().parse::<f64>().ok());
        let bytes = bytes.map_or("-".to_owned(), |bytes| format!("{:.1}", per_event(bytes)));
        let cpu = |usage: Usage| format!("{:.2}", per_event(usage.seconds * 1e6));
        let line = match (design, is_slow) {
            (Design::Local, _) => "none",
            (_, false) => "loopback",
            (_, true) => "100 Mbit/s, 40 ms",
        };
        Ok(format!(
            "| {design:?} | {line} | {rate} | {issued} | {events} | {lost} | {bytes} | {} | {} | {} | {} |",
            cpu(usage.far),
            cpu(usage.near),
            usage.far.memory / 1024,
            usage.near.memory / 1024,
        ))
    }

    fn command(&self, design: Design, is_slow: bool, pid: u32, file: &Path) -> Command {
        let (program, pid) = (self.folder.join("syscapdump"), pid.to_string());
        let options = [
            "-p".to_owned(),
            self.sshd.port.to_string(),
            "-i".to_owned(),
            self.sshd.key().display().to_string(),
            "-o".to_owned(),
            format!("UserKnownHostsFile={}", self.sshd.known_hosts().display()),
        ];
        let carried = self.output.path().join("carried");
        let slow_line = self.folder.join("slow-line");
        let proxy =
            format!("{} 127.0.0.1 {} {} {}", slow_line.display(), self.sshd.port, LINE.join(" "), carried.display());
        let mut command = Command::new("env");
        command.arg("--default-signal=HUP,INT,QUIT,TERM");
        match design {
            Design::Local => {
                command.arg(program).args(["-p", &pid, "-w"]).arg(file);
            }
            Design::Events => {
                command.arg(program).args(["-p", &pid, "-w"]).arg(file).args(["--host", "127.0.0.1"]);
                command.args(["--remote-port", &self.sshd.port.to_string(), "--sshkey"]).arg(self.sshd.key());
                command.args(["--ssh-option", &format!("UserKnownHostsFile={}", self.sshd.known_hosts().display())]);
                if is_slow {
                    command.args(["--proxycommand", &proxy]);
                }
            }
            Design::Capture => {
                let proxy = if is_slow { format!("-o 'ProxyCommand={proxy}'") } else { String::new() };
                // The far shell waits for the end of its input, and then ends the capture.
                let far = format!(
                    "{{ {} -p {pid} -w - & p=\\$!; cat >/dev/null; kill -TERM \\$p; wait \\$p; }} 2>&3 | zstd -1",
                    program.display()
                );
                let script = format!(
                    "ssh -T {} {proxy} 127.0.0.1 \"exec 3>&2; {far}\" | zstd -dc > {}",
                    options.join(" "),
                    file.display()
                );
                command.args(["sh", "-c", &script]);
            }
        }
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        command
    }
}

/// A running capture. Dropping the value ends it with all that it has started here.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        if !matches!(self.0.try_wait(), Ok(Some(_))) {
            let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", self.0.id())]).status();
            let _ = self.0.wait();
        }
    }
}

/// Lets the issuer begin, and returns the number of its calls.
fn go(issuer: &mut Child) -> Result<u64, String> {
    let failed = |error: std::io::Error| error.to_string();
    issuer.stdin.take().ok_or("no input")?.write_all(b"\n").map_err(failed)?;
    let mut text = String::new();
    issuer.stdout.take().ok_or("no output")?.read_to_string(&mut text).map_err(failed)?;
    issuer.wait().map_err(failed)?;
    text.trim().parse().map_err(|_| "the issuer fails".to_owned())
}

/// Ends the capture, and returns what it has printed.
fn end(design: Design, capture: &mut Child) -> Result<String, String> {
    match design {
        Design::Capture => drop(capture.stdin.take()),
        _ => drop(Command::new("kill").args(["-TERM", &capture.id().to_string()]).status()),
    }
    let mut text = String::new();
    capture.stderr.take().ok_or("no messages")?.read_to_string(&mut text).map_err(|error| error.to_string())?;
    capture.wait().map_err(|error| error.to_string())?;
    Ok(text)
}

/// What processes have used.
#[derive(Debug, Clone, Copy, Default)]
struct Usage {
    seconds: f64,
    /// Peak memory of the largest process in KiB.
    memory: u64,
}

#[derive(Debug, Clone, Copy, Default)]
struct BothUsages {
    far: Usage,
    near: Usage,
}

/// Watches the processes of both ends until the flag is raised: those below sshd, and those below the capture. A local
/// capture counts as the far one: it is what the watched machine pays.
fn watch(sshd: u32, capture: u32, stop: &AtomicBool) -> BothUsages {
    let mut seen: HashMap<u32, (bool, f64, u64)> = HashMap::new();
    let mut first: HashMap<u32, f64> = HashMap::new();
    loop {
        let is_last = stop.load(Ordering::Relaxed);
        let processes = processes();
        for (root, is_far) in [(sshd, true), (capture, false)] {
            let mut waiting = vec![root];
            while let Some(pid) = waiting.pop() {
                waiting.extend(processes.iter().filter(|process| process.parent == pid).map(|process| process.pid));
                let Some(process) = processes.iter().find(|process| process.pid == pid) else { continue };
                first.entry(pid).or_insert(process.seconds);
                seen.insert(pid, (is_far, process.seconds, process.memory));
            }
        }
        if is_last {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    let is_local = seen.values().filter(|(is_far, ..)| *is_far).count() <= 1;
    let mut both = BothUsages::default();
    for (pid, (is_far, seconds, memory)) in seen {
        let usage = if is_far || is_local { &mut both.far } else { &mut both.near };
        usage.seconds += seconds - first.get(&pid).copied().unwrap_or_default();
        usage.memory = usage.memory.max(memory);
    }
    both
}

struct Process {
    pid: u32,
    parent: u32,
    seconds: f64,
    memory: u64,
}

/// Returns the processes of this machine with the CPU time and the peak memory of each.
fn processes() -> Vec<Process> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let process = |folder: &Path| {
        let stat = fs::read_to_string(folder.join("stat")).ok()?;
        let fields: Vec<&str> = stat.rsplit_once(") ")?.1.split(' ').collect();
        let number = |index: usize| fields.get(index)?.parse::<u64>().ok();
        let status = fs::read_to_string(folder.join("status")).ok()?;
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        Some(Process {
            pid: folder.file_name()?.to_str()?.parse().ok()?,
            parent: u32::try_from(number(1)?).ok()?,
            seconds: (number(11)? + number(12)?) as f64 / TICKS,
            memory: peak.and_then(|text| text.split_whitespace().next()?.parse().ok()).unwrap_or(0),
        })
    };
    entries.filter_map(|entry| process(&entry.path())).collect()
}

/// Makes system calls at a rate for some seconds, after a line on standard input. Prints their number.
fn issue(rate: u64, seconds: u64) -> Result<(), Box<dyn Error>> {
    std::io::stdin().read_line(&mut String::new())?;
    let in_millisecond = rate / 1000;
    let mut issued = 0;
    let start = Instant::now();
    let mut byte = 0_u8;
    // SAFETY: system calls on descriptors and memory of this program.
    let (zero, null): (c_int, c_int) = unsafe {
        (libc::open(c"/dev/zero".as_ptr(), libc::O_RDONLY), libc::open(c"/dev/null".as_ptr(), libc::O_WRONLY))
    };
    for millisecond in 1..=seconds * 1000 {
        for _ in 0..in_millisecond / 2 {
            // SAFETY: as above.
            unsafe {
                libc::read(zero, (&raw mut byte).cast(), 1);
                libc::write(null, (&raw const byte).cast(), 1);
            }
            issued += 2;
        }
        let rest = Duration::from_millis(millisecond).saturating_sub(start.elapsed());
        if !rest.is_zero() {
            std::thread::sleep(rest);
            issued += 1;
        }
    }
    println!("{issued}");
    Ok(())
}
