//! The dialogue with a shell on the carrier's standard input and output.
//!
//! Three threads move the bytes, so that every step has a limit of time on every system: one writes, one reads replies, and
//! one collects standard error (`near/messages.rs`). Replies are read byte by byte. So nothing behind the last one has been
//! read when the stream of the program begins.

use std::collections::VecDeque;
use std::fmt;
use std::io::{self, Read, Write};
use std::process::{ChildStdin, ChildStdout};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

use syscap::escape::printable_text;
use zeroize::Zeroizing;

/// Longest line that is read as a reply.
const LINE_MAX: usize = 4096;
/// Most bytes that a far end may print in a dialogue.
const OUTPUT_MAX: u64 = 4 << 20;
/// Bytes of other output that are kept for messages.
const PRINTED_MAX: usize = 300;
/// Most replies that wait to be handled.
const QUEUED_REPLIES: usize = 64;
/// The interval in which a wait looks at the condition of its caller.
const POLL_INTERVAL: Duration = Duration::from_millis(50);
/// Bytes that are written at once. The limit of a step starts anew with each.
const CHUNK: usize = 32 << 10;

/// The random text that begins each reply of a connection.
#[derive(Debug, Clone)]
pub(crate) struct Nonce(String);

impl Nonce {
    /// Returns a new nonce: 32 hexadecimal digits.
    ///
    /// # Errors
    /// If the system has no random numbers.
    pub(crate) fn new() -> io::Result<Self> {
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(io::Error::other)?;
        Ok(Self(random.iter().map(|byte| format!("{byte:02x}")).collect()))
    }

    /// Returns the nonce.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    /// Returns the nonce as a word of a shell that reads differently.
    pub(crate) fn written(&self) -> String {
        let (first, second) = self.0.split_at_checked(self.0.len() / 2).unwrap_or((&self.0, ""));
        format!("{first}\"\"{second}")
    }
}

/// A reply of the far shell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reply {
    /// The key.
    pub(crate) key: String,
    /// The value, escaped for a terminal.
    pub(crate) value: String,
}

/// The streams of the carrier, once the far shell has become the program.
#[derive(Debug)]
pub(crate) struct FarStreams {
    pub(crate) input: ChildStdin,
    pub(crate) output: ChildStdout,
}

/// Why a dialogue ended before its reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ShellEnd {
    /// The far end closed its output, or this end can no longer write.
    Closed,
    /// The limit of time is over.
    Timeout,
    /// The caller's condition is true.
    Interrupted,
    /// The far end prints without end.
    Garbage,
    /// The far end echoes what it is sent.
    Echo,
}

/// What the threads report.
enum Event {
    Reply(Reply),
    Begin(ChildStdout),
    Printed(Vec<u8>),
    Ended(ShellEnd),
    Written(bool),
}

/// The dialogue.
pub(crate) struct FarShell {
    events: Receiver<Event>,
    writer: Sender<Zeroizing<Vec<u8>>>,
    writing: JoinHandle<ChildStdin>,
    output: Option<ChildStdout>,
    /// Replies that came while this end was writing.
    pending: VecDeque<Reply>,
    printed: Vec<u8>,
}

impl fmt::Debug for FarShell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FarShell").finish_non_exhaustive()
    }
}

impl FarShell {
    /// Starts the threads.
    ///
    /// # Errors
    /// If there can be no thread.
    pub(crate) fn start(input: ChildStdin, output: ChildStdout, nonce: &Nonce) -> io::Result<Self> {
        let (sender, events) = sync_channel(QUEUED_REPLIES);
        let (writer, chunks) = channel();
        let written = sender.clone();
        let writing = Builder::new().name("to far".to_owned()).spawn(move || write_all(input, &chunks, &written))?;
        let nonce = nonce.clone();
        Builder::new().name("from far".to_owned()).spawn(move || read_replies(output, &nonce, &sender))?;
        Ok(Self { events, writer, writing, output: None, pending: VecDeque::new(), printed: Vec::new() })
    }

    /// Sends bytes. `limit` is that of each chunk; `is_interrupted` is looked at meanwhile.
    ///
    /// # Errors
    /// If the dialogue ended.
    pub(crate) fn send(
        &mut self,
        bytes: &[u8],
        limit: Duration,
        is_interrupted: &dyn Fn() -> bool,
    ) -> Result<(), ShellEnd> {
        for chunk in bytes.chunks(CHUNK) {
            self.send_secret(Zeroizing::new(chunk.to_vec()), limit, is_interrupted)?;
        }
        Ok(())
    }

    /// Sends bytes whose memory is overwritten afterwards.
    ///
    /// # Errors
    /// If the dialogue ended.
    pub(crate) fn send_secret(
        &mut self,
        bytes: Zeroizing<Vec<u8>>,
        limit: Duration,
        is_interrupted: &dyn Fn() -> bool,
    ) -> Result<(), ShellEnd> {
        self.writer.send(bytes).map_err(|_| ShellEnd::Closed)?;
        let end = Instant::now() + limit;
        loop {
            match self.next(end, is_interrupted)? {
                Event::Written(true) => return Ok(()),
                // What the far end says comes first: it may be the reason.
                Event::Written(false) => return Err(self.drain().unwrap_or(ShellEnd::Closed)),
                event => self.keep_reply(event)?,
            }
        }
    }

    /// Returns the next reply.
    ///
    /// # Errors
    /// If the dialogue ended.
    pub(crate) fn reply(&mut self, limit: Duration, is_interrupted: &dyn Fn() -> bool) -> Result<Reply, ShellEnd> {
        let end = Instant::now() + limit;
        loop {
            if let Some(reply) = self.pending.pop_front() {
                return Ok(reply);
            }
            let event = self.next(end, is_interrupted)?;
            self.keep_reply(event)?;
        }
    }

    /// Returns the streams after the reply `begin`; `None` if there was none.
    pub(crate) fn into_streams(self) -> Option<FarStreams> {
        let output = self.output?;
        // The thread returns the stream when there is nothing more to write.
        drop(self.writer);
        let input = self.writing.join().ok()?;
        Some(FarStreams { input, output })
    }

    /// Returns the end of what the far end printed beside its replies, escaped.
    pub(crate) fn printed(&self) -> String {
        printable_text(&self.printed).into_owned()
    }

    fn next(&mut self, end: Instant, is_interrupted: &dyn Fn() -> bool) -> Result<Event, ShellEnd> {
        loop {
            if is_interrupted() {
                return Err(ShellEnd::Interrupted);
            }
            let left = end.saturating_duration_since(Instant::now());
            match self.events.recv_timeout(left.min(POLL_INTERVAL)) {
                Ok(Event::Printed(printed)) => self.keep_printed(&printed),
                Ok(Event::Ended(reason)) => return Err(reason),
                Ok(event) => return Ok(event),
                Err(RecvTimeoutError::Disconnected) => return Err(ShellEnd::Closed),
                Err(RecvTimeoutError::Timeout) if left.is_zero() => return Err(ShellEnd::Timeout),
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
    }

    /// Waits a moment for the end of the output, and returns it.
    fn drain(&mut self) -> Option<ShellEnd> {
        let end = Instant::now() + Duration::from_secs(1);
        loop {
            if let Err(reason) = self.next(end, &|| false) {
                return Some(reason);
            }
        }
    }

    fn keep_reply(&mut self, event: Event) -> Result<(), ShellEnd> {
        match event {
            Event::Reply(reply) => self.pending.push_back(reply),
            Event::Begin(output) => {
                self.output = Some(output);
                self.pending.push_back(Reply { key: BEGIN.to_owned(), value: String::new() });
            }
            Event::Printed(_) | Event::Ended(_) | Event::Written(_) => {}
        }
        if self.pending.len() > QUEUED_REPLIES { Err(ShellEnd::Garbage) } else { Ok(()) }
    }

    fn keep_printed(&mut self, printed: &[u8]) {
        self.printed.extend_from_slice(printed);
        let surplus = self.printed.len().saturating_sub(PRINTED_MAX);
        self.printed.drain(..surplus);
    }
}

/// The reply behind which the stream of the program begins.
const BEGIN: &str = "begin";

fn write_all(mut input: ChildStdin, chunks: &Receiver<Zeroizing<Vec<u8>>>, written: &SyncSender<Event>) -> ChildStdin {
    for chunk in chunks {
        let is_written = input.write_all(&chunk).is_ok();
        // Nobody waits any more.
        if written.send(Event::Written(is_written)).is_err() {
            break;
        }
    }
    input
}

fn read_replies(mut output: ChildStdout, nonce: &Nonce, events: &SyncSender<Event>) {
    let reason = match read_until_begin(&mut output, nonce, events) {
        Ok(()) => {
            let _ = events.send(Event::Begin(output));
            return;
        }
        Err(reason) => reason,
    };
    let _ = events.send(Event::Ended(reason));
}

/// Sends all replies up to `begin`, which is read to its line end and not beyond.
fn read_until_begin(output: &mut impl Read, nonce: &Nonce, events: &SyncSender<Event>) -> Result<(), ShellEnd> {
    let echo = nonce.written();
    let mut line = Vec::new();
    let mut byte = [0];
    for _ in 0..OUTPUT_MAX {
        match output.read(&mut byte) {
            Ok(0) => {
                let _ = events.send(Event::Printed(line));
                return Err(ShellEnd::Closed);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => return Err(ShellEnd::Closed),
            Ok(_) => line.extend_from_slice(&byte),
        }
        if byte != *b"\n" {
            if line.len() > LINE_MAX {
                line.drain(..LINE_MAX / 2);
            }
            continue;
        }
        let text = String::from_utf8_lossy(&line);
        if text.contains(&echo) {
            return Err(ShellEnd::Echo);
        }
        // A reply may follow other output that had no line end.
        let event = match text.split_once(nonce.text()) {
            Some((_, reply)) => match Reply::parse(reply) {
                reply if reply.key == BEGIN => return Ok(()),
                reply => Event::Reply(reply),
            },
            None => Event::Printed(std::mem::take(&mut line)),
        };
        events.send(event).map_err(|_| ShellEnd::Closed)?;
        line.clear();
    }
    let _ = events.send(Event::Printed(line));
    Err(ShellEnd::Garbage)
}

impl Reply {
    fn parse(text: &str) -> Self {
        let text = text.trim();
        let (key, value) = text.split_once(' ').unwrap_or((text, ""));
        let shown = |text: &str| printable_text(text.trim().as_bytes()).into_owned();
        Self { key: shown(key), value: shown(value) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &[u8]) -> (Result<(), ShellEnd>, Vec<Reply>, usize) {
        let (sender, receiver) = sync_channel(1000);
        let mut rest = text;
        let nonce = Nonce("0123456789abcdef".to_owned());
        let end = read_until_begin(&mut rest, &nonce, &sender);
        drop(sender);
        let replies = receiver.into_iter().filter_map(|event| match event {
            Event::Reply(reply) => Some(reply),
            _ => None,
        });
        (end, replies.collect(), rest.len())
    }

    fn reply(key: &str, value: &str) -> Reply {
        Reply { key: key.to_owned(), value: value.to_owned() }
    }

    #[test]
    fn nothing_behind_the_beginning_is_read() {
        let (end, replies, rest) = read(b"hello\nmotd0123456789abcdef a b c\r\n0123456789abcdef begin\nREST");
        assert_eq!((end, rest), (Ok(()), 4));
        assert_eq!(replies, [reply("a", "b c")]);
    }

    #[test]
    fn output_is_bounded_and_replies_are_escaped() {
        assert_eq!(read(&vec![b'x'; 5 << 20]).0, Err(ShellEnd::Garbage));
        let long = [&[b'x'; 100_000][..], b"0123456789abcdef a \x1b[m\n"].concat();
        assert_eq!(read(&long), (Err(ShellEnd::Closed), vec![reply("a", r"\33[m")], 0));
    }

    #[test]
    fn an_echo_is_noticed() {
        let nonce = Nonce::new().unwrap();
        assert!(!nonce.written().contains(nonce.text()));
        assert_eq!(read(b"$ echo 01234567\"\"89abcdef up\n").0, Err(ShellEnd::Echo));
    }
}
