//! Runs other programs for their output: with a time limit, and for root without the caller's environment.

use std::io::{self, Read};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use super::platform;

/// Time limit of [`query`].
const QUERY_TIMEOUT: Duration = Duration::from_secs(10);
/// Bytes of each output stream that are kept; the rest is read and dropped.
const MAX_OUTPUT: usize = 4 << 20;
/// Pieces of output that may be queued.
const QUEUED_PIECES: usize = 16;
/// Interval in which a program that has closed its output is polled for its end.
const POLL_INTERVAL: Duration = Duration::from_millis(5);
/// Time without output after the program's end: a program that it has started keeps the pipes open.
const SILENCE: Duration = Duration::from_millis(100);

/// Runs a program and returns its standard output. Returns `None` if the program fails, prints nothing, or does not end
/// within ten seconds; in the last case it is killed.
pub fn query<const N: usize>(program: &Path, args: [&str; N]) -> Option<String> {
    let output = run(Command::new(program).args(args), QUERY_TIMEOUT).ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    (output.status.success() && !text.trim().is_empty()).then_some(text)
}

/// Runs a program and returns its output, at most [`MAX_OUTPUT`] bytes of each stream. A program that does not end within
/// `timeout` is killed with all programs that it has started.
///
/// # Errors
/// `TimedOut` if the program does not end in time; any error of starting it.
pub fn run(command: &mut Command, timeout: Duration) -> io::Result<Output> {
    // These variables make a front end name a developer's folders.
    command.env_remove("WIRESHARK_EXTCAP_DIR").env_remove("STRATOSHARK_EXTCAP_DIR");
    platform::restrict_environment(command);
    platform::start_group(command);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let deadline = Instant::now() + timeout;
    let mut child = command.spawn()?;
    let output = collect_output(&mut child, deadline);
    if output.is_err() {
        platform::kill_group(&mut child);
        child.wait()?;
    }
    output
}

/// An output stream of a program, and a piece of what it holds; empty at its end.
type Piece = (OutputStream, io::Result<Vec<u8>>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OutputStream {
    Stdout,
    Stderr,
}

fn collect_output(child: &mut Child, deadline: Instant) -> io::Result<Output> {
    let (sender, pieces) = sync_channel(QUEUED_PIECES);
    let stdout = child.stdout.take();
    let stderr = child.stderr.take();
    let mut open = usize::from(stdout.is_some()) + usize::from(stderr.is_some());
    read_pieces(OutputStream::Stdout, stdout, sender.clone())?;
    read_pieces(OutputStream::Stderr, stderr, sender)?;
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    while open > 0 {
        let Some((stream, piece)) = next_piece(&pieces, child, deadline)? else { break };
        let piece = piece?;
        open -= usize::from(piece.is_empty());
        let kept = if stream == OutputStream::Stdout { &mut stdout } else { &mut stderr };
        let room = MAX_OUTPUT.saturating_sub(kept.len());
        kept.extend(piece.into_iter().take(room));
    }
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if Instant::now() >= deadline {
            return Err(io::ErrorKind::TimedOut.into());
        }
        std::thread::sleep(POLL_INTERVAL);
    };
    Ok(Output { status, stdout, stderr })
}

/// Returns the next piece of output; `None` if the program has ended and is silent.
fn next_piece(pieces: &Receiver<Piece>, child: &mut Child, deadline: Instant) -> io::Result<Option<Piece>> {
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        match pieces.recv_timeout(left.min(SILENCE)) {
            Ok(piece) => return Ok(Some(piece)),
            Err(RecvTimeoutError::Disconnected) => return Ok(None),
            Err(RecvTimeoutError::Timeout) => {
                if child.try_wait()?.is_some() {
                    return Ok(None);
                }
            }
        }
    }
}

/// Starts a thread that sends the pieces of a stream. It ends with the stream, or when nobody receives.
fn read_pieces(
    stream: OutputStream,
    pipe: Option<impl Read + Send + 'static>,
    pieces: SyncSender<Piece>,
) -> io::Result<()> {
    let Some(mut pipe) = pipe else { return Ok(()) };
    std::thread::Builder::new().name("program output".to_owned()).spawn(move || {
        let mut bytes = [0; 16 << 10];
        loop {
            let piece = match pipe.read(&mut bytes) {
                Ok(length) => Ok(bytes.get(..length).unwrap_or_default().to_vec()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => Err(error),
            };
            let is_end = piece.as_ref().map_or(true, Vec::is_empty);
            if pieces.send((stream, piece)).is_err() || is_end {
                return;
            }
        }
    })?;
    Ok(())
}
