//! Captures this machine with the capture program of Windows: into the pipes of a front end and into a file.
//!
//! Wine gives its programs no Unix sockets and no terminal, and it has no `ssh.exe`. So another program takes the place of
//! ssh: it connects to this task, which starts a shell, as an ssh server does. The shell, the program that is brought to it
//! and the events are real.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use super::wine::Wine;
use crate::architecture::Architecture;
use crate::program::{self, RunningProgram};
use crate::{signals, static_programs};

/// Bytes that `dd` copies in a capture, with one write each.
const COPIED_BYTES: usize = 1000;
/// Bytes of a capture after which a front end closes its pipe.
const CLOSE_AFTER: usize = 100_000;
/// The filter of the captures.
const FILTER: &str = "proc.name = dd";
/// Time limit of each step.
const TIMEOUT: Duration = Duration::from_secs(60);
/// Time for the events of the program to arrive: the far end sends them at least ten times a second.
const ARRIVAL: Duration = Duration::from_secs(2);

/// The programs of Windows that a capture needs, below the folder of the build. The last one stands in for `ssh.exe`.
const PROGRAMS: [(&str, &str); 4] = [
    ("syscapdump.exe", "syscapdump.exe"),
    ("examples/windows-front-end.exe", "windows-front-end.exe"),
    ("examples/relay.exe", "relay.exe"),
    ("examples/relay.exe", "ssh.exe"),
];

/// A folder with the programs, and the host that they reach.
struct Captures<'a> {
    wine: &'a Wine<'a>,
    /// The converter of Linux, which reads the captures.
    converter: &'a Path,
    folder: PathBuf,
    host: Host,
}

/// Captures with each way to end a capture.
///
/// # Errors
/// If a capture fails, or lacks events.
pub fn run(wine: &Wine<'_>, converter: &Path, built: &Path) -> Result<()> {
    let folder = wine.disk().join("capture");
    for (from, to) in PROGRAMS {
        fs::create_dir_all(&folder)?;
        fs::copy(built.join(from), folder.join(to)).with_context(|| format!("cannot copy {from}"))?;
    }
    let native = Architecture::ALL.into_iter().find(|architecture| architecture.is_native());
    let native = native.context("no program can be brought to this machine")?;
    let programs = folder.join("syscap-programs");
    fs::create_dir(&programs)?;
    static_programs::build(native, static_programs::QUICK, &programs.join(static_programs::file_name(native)))?;
    let captures = Captures { wine, converter, folder, host: Host::start()? };
    captures.ask_for_the_end()?;
    captures.close_the_pipe()?;
    captures.interrupt()
}

impl Captures<'_> {
    /// Captures for a front end, which asks for the end through the control pipe.
    fn ask_for_the_end(&self) -> Result<()> {
        let relay = format!("./relay.exe {}", self.host.address);
        let mut front_end = self.start_front_end("asked.pcapng", "quit", &["--remote-command", &relay])?;
        front_end.wait_for_line("begun")?;
        copy()?;
        signals::sleep(ARRIVAL)?;
        front_end.input.write_all(b"\n").context("the front end does not read")?;
        front_end.wait_for_line("exit Some(0)")?;
        front_end.running.wait_for(TIMEOUT)?;
        self.check("asked.pcapng", COPIED_BYTES)
    }

    /// Captures through the stand-in for ssh, for a front end that closes its pipe.
    fn close_the_pipe(&self) -> Result<()> {
        let mut front_end = self.start_front_end("closed.pcapng", &CLOSE_AFTER.to_string(), &[])?;
        front_end.wait_for_line("begun")?;
        // The program notices the closed pipe when it writes.
        let (sender, receiver) = std::sync::mpsc::channel::<()>();
        let copying = std::thread::spawn(move || {
            while receiver.try_recv() == Err(std::sync::mpsc::TryRecvError::Empty) {
                copy()?;
            }
            anyhow::Ok(())
        });
        let ended = front_end.wait_for_line("exit Some(0)");
        drop(sender);
        copying.join().map_err(|_| anyhow::anyhow!("a thread failed"))??;
        ended?;
        front_end.running.wait_for(TIMEOUT)?;
        let length = self.folder.join("closed.pcapng").metadata()?.len();
        ensure!(usize::try_from(length)? >= CLOSE_AFTER, "the front end got {length} bytes");
        Ok(())
    }

    /// Captures into a file until Ctrl+C.
    fn interrupt(&self) -> Result<()> {
        let mut command = self.command("syscapdump.exe")?;
        command.args(["-w", "interrupted.pcapng", "-f", FILTER, "--host", "far", "--leave-nothing"]);
        let running = RunningProgram::start(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()))?;
        let file = self.folder.join("interrupted.pcapng");
        program::wait_until("the capture did not begin", TIMEOUT, || file.metadata().is_ok_and(|file| file.len() > 0))?;
        copy()?;
        signals::sleep(ARRIVAL)?;
        let pid = i32::try_from(running.id()).ok().and_then(Pid::from_raw).context("the process has no id")?;
        kill_process(pid, Signal::INT).context("cannot interrupt the capture")?;
        let status = running.wait_for(TIMEOUT)?;
        ensure!(status.success(), "{status} after Ctrl+C");
        self.check("interrupted.pcapng", COPIED_BYTES)
    }

    /// Starts a front end that captures the host into a file.
    fn start_front_end(&self, output: &str, mode: &str, arguments: &[&str]) -> Result<FrontEnd> {
        let (stdin, input) = std::io::pipe()?;
        let (lines, stdout) = std::io::pipe()?;
        let mut command = self.command("windows-front-end.exe")?;
        command.args([output, mode, "./syscapdump.exe", "--remote-host", "far", "--leave-nothing"]).args(arguments);
        command.args(["--extcap-capture-filter", FILTER]).stdin(stdin).stdout(stdout);
        let running = RunningProgram::start(&mut command)?;
        Ok(FrontEnd { running, input, lines: BufReader::new(lines) })
    }

    fn command(&self, program: &str) -> Result<Command> {
        let mut command = self.wine.command(Path::new(program), &self.folder)?;
        command.env("RELAY_ADDRESS", self.host.address.to_string());
        Ok(command)
    }

    /// Fails unless a capture is complete and has this number of writes.
    fn check(&self, capture: &str, writes: usize) -> Result<()> {
        let path = self.folder.join(capture);
        let filter = "proc.name = dd and evt.type = write and fd.num = 1";
        let mut command = Command::new(self.converter);
        let lines =
            program::output(command.arg("convert").arg(&path).args(["-", "--to", "ndjson", "--filter", filter]))?;
        let found = lines.lines().count();
        ensure!(found == writes, "{capture} has {found} of {writes} writes");
        Ok(())
    }
}

/// A front end that runs.
struct FrontEnd {
    running: RunningProgram,
    input: std::io::PipeWriter,
    lines: BufReader<std::io::PipeReader>,
}

impl FrontEnd {
    /// Waits for a line. The front end ends by itself if the program does not do what it expects.
    fn wait_for_line(&mut self, expected: &str) -> Result<()> {
        let mut line = String::new();
        self.lines.read_line(&mut line).context("cannot read the output of the front end")?;
        ensure!(line.trim() == expected, "the front end prints '{}', not '{expected}'", line.trim());
        Ok(())
    }
}

/// Runs `dd`.
fn copy() -> Result<()> {
    let count = format!("count={COPIED_BYTES}");
    program::run(Command::new("dd").args(["if=/dev/zero", "of=/dev/null", "bs=1", &count]).stderr(Stdio::null()))
}

/// A host with a shell for each connection. Dropping the value ends the shells.
struct Host {
    address: SocketAddr,
    has_ended: Arc<AtomicBool>,
    shells: Arc<Mutex<Vec<Child>>>,
    thread: Option<JoinHandle<()>>,
    _home: TempDir,
}

impl Host {
    fn start() -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("cannot listen on 127.0.0.1")?;
        let address = listener.local_addr()?;
        let home = tempfile::tempdir().context("cannot make a temporary folder")?;
        let (has_ended, shells) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Vec::new())));
        let (flag, list, folder) = (Arc::clone(&has_ended), Arc::clone(&shells), home.path().to_owned());
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if flag.load(Ordering::Relaxed) {
                    return;
                }
                // A connection without a shell ends at once, and the capture reports that.
                if let Ok(shell) = start_shell(stream, &folder) {
                    list.lock().unwrap_or_else(PoisonError::into_inner).push(shell);
                }
            }
        });
        Ok(Self { address, has_ended, shells, thread: Some(thread), _home: home })
    }
}

fn start_shell(stream: TcpStream, home: &Path) -> Result<Child> {
    stream.set_nodelay(true)?;
    let (input, output) = (OwnedFd::from(stream.try_clone()?), OwnedFd::from(stream));
    let mut shell = Command::new("sh");
    shell.env("HOME", home).env_remove("XDG_CACHE_HOME").env_remove("XDG_RUNTIME_DIR");
    Ok(shell.stdin(input).stdout(output).stderr(Stdio::null()).spawn()?)
}

impl Drop for Host {
    fn drop(&mut self) {
        self.has_ended.store(true, Ordering::Relaxed);
        // The thread waits for a connection.
        let _ = TcpStream::connect(self.address);
        let _ = self.thread.take().map(JoinHandle::join);
        for shell in self.shells.lock().unwrap_or_else(PoisonError::into_inner).iter_mut() {
            // A shell that has ended is reaped here.
            let _ = shell.kill();
            let _ = shell.wait();
        }
    }
}
