//! A front end as an extcap program sees it: it asks questions, makes pipes, and plays the toolbar.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{CWD, FileType, Mode, OFlags, mknodat};
use rustix::process::{Pid, Signal, kill_process};
use syscapdump::control::codec::{Decoder, Incoming, Message};

/// How long anything may take before a test has failed.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Asks a question as a front end does: without standard input, and without what a user's environment holds.
pub fn ask(program: &str, args: &[&str]) -> io::Result<Output> {
    Command::new(program).args(args).env_clear().stdin(Stdio::null()).output()
}

/// A sentence: its word and parameters, found as Wireshark finds them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The word that it begins with.
    pub word: String,
    /// Names and values.
    pub parameters: Vec<(String, String)>,
}

impl Sentence {
    /// The value of a parameter.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Reads sentences: a value ends at a brace before another brace, a blank, or the line's end.
pub fn sentences(text: &str) -> Vec<Sentence> {
    text.lines().map(sentence).collect()
}

fn sentence(line: &str) -> Sentence {
    let (word, mut rest) = line.split_once(' ').unwrap_or((line, ""));
    let mut parameters = Vec::new();
    while let Some((name, value)) = rest.strip_prefix('{').and_then(|rest| rest.split_once('=')) {
        let ends = value.match_indices('}').map(|(at, _)| at).find(|at| {
            let after = value.get(at + 1..).unwrap_or_default();
            after.is_empty() || after.starts_with(['{', ' ', '\t'])
        });
        let Some(end) = ends else { break };
        parameters.push((name.to_owned(), value.get(..end).unwrap_or_default().to_owned()));
        rest = value.get(end + 1..).unwrap_or_default();
    }
    Sentence { word: word.to_owned(), parameters }
}

/// A capture that a front end runs.
#[derive(Debug)]
pub struct Host {
    folder: PathBuf,
    child: Child,
    stream: Option<JoinHandle<io::Result<Vec<u8>>>>,
    to_program: Option<File>,
    from_program: Option<File>,
    decoder: Decoder,
}

impl Host {
    /// Starts a capture with these options. Its pipes lie in `folder`; what its source is asked to do is noted there.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn start(program: &str, folder: &Path, toolbar: bool, args: &[&str], env: &[(&str, &str)]) -> io::Result<Self> {
        let fifo = pipe(folder, "fifo")?;
        let mut command = Command::new(program);
        command.args(["--capture", "--extcap-interface", "syscap", "--fifo"]).arg(&fifo).args(args);
        command.env("SYSCAP_TEST_CALLS", folder.join("calls")).envs(env.iter().copied());
        let controls = if toolbar { Some((pipe(folder, "in")?, pipe(folder, "out")?)) } else { None };
        if let Some((input, output)) = &controls {
            command.arg("--extcap-control-in").arg(input).arg("--extcap-control-out").arg(output);
        }
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        // In this order, and each waiting for the program, as Wireshark does it.
        let (to_program, from_program) = match &controls {
            Some((input, output)) => {
                let from = File::open(output)?;
                (Some(OpenOptions::new().write(true).open(input)?), Some(from))
            }
            None => (None, None),
        };
        let mut host = Self {
            folder: folder.to_owned(),
            child,
            stream: None,
            to_program,
            from_program,
            decoder: Decoder::default(),
        };
        host.read_stream(&fifo)?;
        Ok(host)
    }

    /// Reads the stream in a thread of its own until its end. The end of a program that never opens it ends it too.
    fn read_stream(&mut self, fifo: &Path) -> io::Result<()> {
        let nonblocking = OFlags::NONBLOCK.bits().cast_signed();
        let mut file = OpenOptions::new().read(true).custom_flags(nonblocking).open(fifo)?;
        let pid = self.child.id();
        self.stream = Some(std::thread::spawn(move || {
            let mut bytes = Vec::new();
            loop {
                if wait_for(&file, Duration::from_millis(100))? {
                    match file.read_to_end(&mut bytes) {
                        Ok(_) => return Ok(bytes),
                        Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                        Err(error) => return Err(error),
                    }
                } else if !Path::new(&format!("/proc/{pid}/fd")).exists() || ended(pid) {
                    return Ok(bytes);
                }
            }
        }));
        Ok(())
    }

    /// Sends a message of the toolbar's.
    ///
    /// # Errors
    /// Where the program has closed the pipe.
    pub fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.to_program.as_mut().map_or(Ok(()), |pipe| pipe.write_all(bytes))
    }

    /// The next message to the toolbar; `None` where the program has closed the pipe.
    ///
    /// # Errors
    /// Where none comes.
    pub fn receive(&mut self) -> io::Result<Option<Message>> {
        loop {
            match self.decoder.decode() {
                Ok(Some(Incoming::Message(message))) => return Ok(Some(message)),
                Ok(Some(Incoming::Quit)) => return Err(io::Error::other("the program asks the host to quit")),
                Ok(None) => {}
                Err(error) => return Err(io::Error::other(error)),
            }
            let Some(pipe) = self.from_program.as_mut() else { return Ok(None) };
            if !wait_for(pipe, PATIENCE)? {
                return Err(io::Error::other("no message came"));
            }
            let mut bytes = [0; 4096];
            match pipe.read(&mut bytes)? {
                0 => return Ok(None),
                length => self.decoder.push(bytes.get(..length).unwrap_or_default()),
            }
        }
    }

    /// Closes the toolbar's pipes, as the end of a front end does.
    pub fn close_toolbar(&mut self) {
        (self.to_program, self.from_program) = (None, None);
    }

    /// Waits until the source was asked this.
    ///
    /// # Errors
    /// Where it is not.
    pub fn wait_for_call(&mut self, call: &str) -> io::Result<()> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if self.calls().iter().any(|known| known == call) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Err(io::Error::other(format!("the source was not asked '{call}' but {:?}", self.calls())))
    }

    /// What the source was asked so far.
    pub fn calls(&self) -> Vec<String> {
        let text = std::fs::read_to_string(self.folder.join("calls")).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    /// Sends a signal.
    ///
    /// # Errors
    /// Where the program has gone.
    pub fn signal(&self, signal: Signal) -> io::Result<()> {
        Ok(kill_process(Pid::from_child(&self.child), signal)?)
    }

    /// Waits for the program's end: how it ended, what it wrote into the stream, and on standard error.
    ///
    /// # Errors
    /// Where it does not end.
    pub fn finish(mut self) -> io::Result<(ExitStatus, Vec<u8>, String)> {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait()? {
                break status;
            }
            if start.elapsed() > PATIENCE {
                self.child.kill()?;
                return Err(io::Error::other("the program does not end"));
            }
            std::thread::sleep(Duration::from_millis(10));
        };
        let mut error = String::new();
        if let Some(mut pipe) = self.child.stderr.take() {
            pipe.read_to_string(&mut error)?;
        }
        let stream = self.stream.take().map(JoinHandle::join);
        let stream = stream.and_then(Result::ok).unwrap_or_else(|| Err(io::Error::other("the reader failed")))?;
        Ok((status, stream, error))
    }
}

fn ended(pid: u32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit(')').next().is_none_or(|rest| rest.trim_start().starts_with(['Z', 'X']))
}

fn wait_for(file: &File, most: Duration) -> io::Result<bool> {
    let most = Timespec { tv_sec: most.as_secs().cast_signed(), tv_nsec: most.subsec_nanos().into() };
    Ok(poll(&mut [PollFd::new(file, PollFlags::IN)], Some(&most))? > 0)
}

/// Makes a named pipe.
///
/// # Errors
/// Where the system refuses.
pub fn pipe(folder: &Path, name: &str) -> io::Result<PathBuf> {
    let path = folder.join(name);
    mknodat(CWD, &path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0)?;
    Ok(path)
}

/// The types of a stream's blocks, and whether the last one is whole.
pub fn block_types(mut stream: &[u8]) -> (Vec<u32>, bool) {
    let mut types = Vec::new();
    while let Some((&[kind, length], _)) = stream.as_chunks::<4>().0.split_first_chunk::<2>() {
        let length = u32::from_le_bytes(length) as usize;
        let Some(rest) = stream.get(length.max(12)..) else { break };
        types.push(u32::from_le_bytes(kind));
        stream = rest;
    }
    (types, stream.is_empty())
}
