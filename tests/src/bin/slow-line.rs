//! A slow line to a TCP port: `slow-line ADDRESS PORT DELAY_MS BITS_PER_SECOND [FILE]` connects standard input and output
//! to it, as a ProxyCommand of ssh does. Each direction has the delay and the bandwidth. The file gets the number of bytes
//! that have arrived from the port. (Kernels without `sch_netem` cannot delay packets.)

use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Bytes in flight in one direction, in seconds of the bandwidth: the queue of a router.
const QUEUE_SECONDS: f64 = 0.1;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("slow-line: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, port, delay, bits, count @ ..] = arguments.as_slice() else { return Err(usage()) };
    let line = Line {
        delay: Duration::from_millis(delay.parse().map_err(|_| usage())?),
        bytes_per_second: bits.parse::<f64>().map_err(|_| usage())? / 8.0,
    };
    let stream = TcpStream::connect((address.as_str(), port.parse().map_err(|_| usage())?))?;
    stream.set_nodelay(true)?;
    let (up, down) = (stream.try_clone()?, stream.try_clone()?);
    std::thread::spawn(move || {
        let _ = line.carry(io::stdin(), &up);
        let _ = up.shutdown(Shutdown::Write);
    });
    let ended = line.carry(&down, CountingOutput { bytes: 0, file: count.first().map(Into::into) });
    // ssh waits for the end of this program.
    drop(stream);
    ended
}

fn usage() -> io::Error {
    io::Error::other("usage: slow-line ADDRESS PORT DELAY_MS BITS_PER_SECOND")
}

#[derive(Debug, Clone, Copy)]
struct Line {
    delay: Duration,
    bytes_per_second: f64,
}

/// Standard output, and the number of its bytes in a file.
struct CountingOutput {
    bytes: usize,
    file: Option<PathBuf>,
}

impl Write for CountingOutput {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = io::stdout().write(bytes)?;
        self.bytes += written;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        // A proxy is killed at the end, so the file is always up to date.
        if let Some(file) = &self.file {
            std::fs::write(file, self.bytes.to_string())?;
        }
        io::stdout().flush()
    }
}

/// The bytes in flight.
#[derive(Debug, Default)]
struct Flight {
    state: Mutex<FlightState>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct FlightState {
    /// Each piece with the time at which it arrives; an empty piece is the end.
    pieces: VecDeque<(Instant, Vec<u8>)>,
    /// Bytes of all pieces.
    bytes: usize,
}

impl Line {
    /// Carries one direction until its end.
    fn carry(self, mut from: impl Read + Send, mut to: impl Write) -> io::Result<()> {
        let flight = Flight::default();
        let most = (self.bytes_per_second * (QUEUE_SECONDS + self.delay.as_secs_f64())) as usize;
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let mut buffer = vec![0; 4096];
                let mut free_at = Instant::now();
                loop {
                    let length = from.read(&mut buffer).unwrap_or(0);
                    let piece = buffer.get(..length).unwrap_or_default().to_vec();
                    // The line is busy while the bytes before are sent.
                    free_at =
                        free_at.max(Instant::now()) + Duration::from_secs_f64(length as f64 / self.bytes_per_second);
                    let mut state = flight.state.lock().unwrap_or_else(PoisonError::into_inner);
                    while state.bytes > most {
                        state = flight.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
                    }
                    state.bytes += length;
                    state.pieces.push_back((free_at + self.delay, piece));
                    flight.changed.notify_all();
                    if length == 0 {
                        return;
                    }
                }
            });
            loop {
                let mut state = flight.state.lock().unwrap_or_else(PoisonError::into_inner);
                let (at, piece) = loop {
                    match state.pieces.pop_front() {
                        Some(piece) => break piece,
                        None => state = flight.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
                    }
                };
                state.bytes -= piece.len();
                flight.changed.notify_all();
                drop(state);
                std::thread::sleep(at.saturating_duration_since(Instant::now()));
                if piece.is_empty() {
                    return Ok(());
                }
                if let Err(error) = to.write_all(&piece).and_then(|()| to.flush()) {
                    // The other direction ends with this process.
                    eprintln!("slow-line: {error}");
                    std::process::exit(1);
                }
            }
        })
    }
}
