//! A front end from the view of an extcap program: it queries the program, creates pipes, and uses the toolbar.

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

/// Time limit of every operation.
pub const TIMEOUT: Duration = Duration::from_secs(20);

/// Runs an extcap query as a front end does: without standard input and without the user's environment.
pub fn ask(program: &str, args: &[&str]) -> io::Result<Output> {
    Command::new(program).args(args).env_clear().stdin(Stdio::null()).output()
}

/// An extcap sentence, parsed as Wireshark does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The word at the beginning.
    pub word: String,
    /// The names and values of the parameters.
    pub parameters: Vec<(String, String)>,
}

impl Sentence {
    /// Returns the value of a parameter.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Parses sentences. A value ends at a brace before another brace, at a blank, or at the end of the line.
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
pub struct FrontEnd {
    folder: PathBuf,
    child: Child,
    stream: Option<JoinHandle<io::Result<Vec<u8>>>>,
    to_program: Option<File>,
    from_program: Option<File>,
    decoder: Decoder,
}

impl FrontEnd {
    /// Starts a capture with these options. Its pipes, and the log of its source's calls, are in `folder`.
    ///
    /// # Errors
    /// If the system refuses.
    pub fn start(program: &str, folder: &Path, toolbar: bool, args: &[&str], env: &[(&str, &str)]) -> io::Result<Self> {
        Self::start_interface("syscap", program, folder, toolbar, args, env)
    }

    /// Starts a capture on an interface.
    ///
    /// # Errors
    /// If the system refuses.
    pub fn start_interface(
        interface: &str,
        program: &str,
        folder: &Path,
        toolbar: bool,
        args: &[&str],
        env: &[(&str, &str)],
    ) -> io::Result<Self> {
        let fifo = pipe(folder, "fifo")?;
        let mut command = Command::new(program);
        command.args(["--capture", "--extcap-interface", interface, "--fifo"]).arg(&fifo).args(args);
        command.env("SYSCAP_TEST_CALLS", folder.join("calls")).envs(env.iter().copied());
        let controls = if toolbar { Some((pipe(folder, "in")?, pipe(folder, "out")?)) } else { None };
        if let Some((input, output)) = &controls {
            command.arg("--extcap-control-in").arg(input).arg("--extcap-control-out").arg(output);
        }
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        // The order is that of Wireshark, which waits for the program at each pipe.
        let (to_program, from_program) = match &controls {
            Some((input, output)) => {
                let from = File::open(output)?;
                (Some(OpenOptions::new().write(true).open(input)?), Some(from))
            }
            None => (None, None),
        };
        let mut front_end = Self {
            folder: folder.to_owned(),
            child,
            stream: None,
            to_program,
            from_program,
            decoder: Decoder::default(),
        };
        front_end.read_stream(&fifo)?;
        Ok(front_end)
    }

    /// Reads the stream in a thread until its end. If the program ends without opening the stream, the thread ends too.
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

    /// Sends a message of the toolbar.
    ///
    /// # Errors
    /// If the program has closed the pipe.
    pub fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.to_program.as_mut().map_or(Ok(()), |pipe| pipe.write_all(bytes))
    }

    /// Returns the next message to the toolbar; `None` if the program has closed the pipe.
    ///
    /// # Errors
    /// If no message arrives in time.
    pub fn receive(&mut self) -> io::Result<Option<Message>> {
        loop {
            match self.decoder.decode() {
                Ok(Some(Incoming::Message(message))) => return Ok(Some(message)),
                Ok(Some(Incoming::Quit)) => return Err(io::Error::other("the program asks the front_end to quit")),
                Ok(None) => {}
                Err(error) => return Err(io::Error::other(error)),
            }
            let Some(pipe) = self.from_program.as_mut() else { return Ok(None) };
            if !wait_for(pipe, TIMEOUT)? {
                return Err(io::Error::other("no message came"));
            }
            let mut bytes = [0; 4096];
            match pipe.read(&mut bytes)? {
                0 => return Ok(None),
                length => self.decoder.push(bytes.get(..length).unwrap_or_default()),
            }
        }
    }

    /// Closes the pipes of the toolbar, as at the end of a front end.
    pub fn close_toolbar(&mut self) {
        (self.to_program, self.from_program) = (None, None);
    }

    /// Waits for a call of the source.
    ///
    /// # Errors
    /// If the call is not made in time.
    pub fn wait_for_call(&mut self, call: &str) -> io::Result<()> {
        let start = Instant::now();
        while start.elapsed() < TIMEOUT {
            if self.calls().iter().any(|known| known == call) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Err(io::Error::other(format!("the source was not asked '{call}' but {:?}", self.calls())))
    }

    /// Returns the calls of the source so far.
    pub fn calls(&self) -> Vec<String> {
        let text = std::fs::read_to_string(self.folder.join("calls")).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    /// Sends a signal.
    ///
    /// # Errors
    /// If the program has ended.
    pub fn signal(&self, signal: Signal) -> io::Result<()> {
        Ok(kill_process(Pid::from_child(&self.child), signal)?)
    }

    /// `true` if the program has ended.
    pub fn has_ended(&self) -> bool {
        ended(self.child.id())
    }

    /// Waits for the end of the program. Returns its status, its stream, and its standard error.
    ///
    /// # Errors
    /// If the program does not end in time.
    pub fn finish(mut self) -> io::Result<(ExitStatus, Vec<u8>, String)> {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait()? {
                break status;
            }
            if start.elapsed() > TIMEOUT {
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

/// Creates a named pipe.
///
/// # Errors
/// If the system refuses.
pub fn pipe(folder: &Path, name: &str) -> io::Result<PathBuf> {
    let path = folder.join(name);
    mknodat(CWD, &path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0)?;
    Ok(path)
}

/// Returns the types of a stream's blocks, and `true` if the last block is complete.
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
