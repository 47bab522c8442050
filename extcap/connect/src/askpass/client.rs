//! The program that ssh runs for a question.

use std::ffi::OsStr;
use std::io::{self, Read, Write};
use std::process::{Command, ExitCode};

use zeroize::Zeroizing;

use super::socket::{Stream, connect};

/// The variable with the address of the process that started ssh.
pub(super) const ADDRESS_VARIABLE: &str = "SYSCAP_ASKPASS";
/// The variable with the desktop's own program for questions.
pub(super) const NEXT_VARIABLE: &str = "SYSCAP_ASKPASS_NEXT";

/// The first byte of an answer: the secret follows.
pub(super) const ANSWER_SECRET: u8 = b'S';
/// The first byte of an answer: ask the desktop's own program.
pub(super) const ANSWER_NEXT: u8 = b'N';
/// The first byte of an answer: there is none.
pub(super) const ANSWER_NONE: u8 = b'0';

/// Longest secret.
const SECRET_MAX: usize = 4096;

/// `true` if ssh has started this process to ask for a secret. A program that calls [`connect`](crate::connect) checks this
/// before anything else, and then calls [`main`].
pub fn is_requested() -> bool {
    std::env::var_os(ADDRESS_VARIABLE).is_some() && std::env::args_os().len() == 2
}

/// Answers the question of ssh, which is the first argument of the process, and returns the exit code.
pub fn main() -> ExitCode {
    let prompt = std::env::args_os().nth(1).unwrap_or_default();
    match answer(&prompt) {
        // ssh continues without an answer.
        Ok(false) | Err(_) => ExitCode::FAILURE,
        Ok(true) => ExitCode::SUCCESS,
    }
}

/// Returns `true` if an answer was printed.
fn answer(prompt: &OsStr) -> io::Result<bool> {
    // ssh shows that it waits for the touch of a security key, and wants no answer.
    if std::env::var_os("SSH_ASKPASS_PROMPT").is_some_and(|kind| kind == "none") {
        return ask_next(prompt);
    }
    let address = std::env::var_os(ADDRESS_VARIABLE).unwrap_or_default();
    let mut stream = connect(&address)?;
    stream.write_all(&question_message(parent_id(), prompt))?;
    stream.shutdown(std::net::Shutdown::Write)?;
    let mut kind = [0];
    stream.read_exact(&mut kind)?;
    match kind {
        [ANSWER_SECRET] => print_secret(stream).map(|()| true),
        [ANSWER_NEXT] => ask_next(prompt),
        _ => Ok(false),
    }
}

/// Returns the message with a question: the process id of the ssh that asks, little-endian, then its prompt.
fn question_message(asker: u32, prompt: &OsStr) -> Vec<u8> {
    [&asker.to_le_bytes(), prompt.to_string_lossy().as_bytes()].concat()
}

fn print_secret(mut stream: Stream) -> io::Result<()> {
    // A fixed buffer: a vector that grows would leave copies of the secret behind.
    let mut buffer = Zeroizing::new([0; SECRET_MAX]);
    let mut length = 0;
    while let Some(rest) = buffer.get_mut(length..).filter(|rest| !rest.is_empty()) {
        match stream.read(rest)? {
            0 => break,
            count => length += count,
        }
    }
    // Standard output of std has a buffer that is not overwritten, so the pipe is written by itself.
    let mut output = raw_output()?;
    output.write_all(buffer.get(..length).unwrap_or_default())?;
    output.write_all(b"\n")
}

/// Returns standard output without a buffer.
#[cfg(unix)]
fn raw_output() -> io::Result<impl Write> {
    use std::os::fd::AsFd;
    Ok(std::fs::File::from(io::stdout().as_fd().try_clone_to_owned()?))
}

/// Returns standard output without a buffer.
#[cfg(windows)]
fn raw_output() -> io::Result<impl Write> {
    use std::os::windows::io::AsHandle;
    Ok(std::fs::File::from(io::stdout().as_handle().try_clone_to_owned()?))
}

/// Runs the desktop's own program, which prints the answer.
fn ask_next(prompt: &OsStr) -> io::Result<bool> {
    let Some(next) = std::env::var_os(NEXT_VARIABLE) else { return Ok(false) };
    let status = Command::new(next).arg(prompt).env_remove(ADDRESS_VARIABLE).env_remove(NEXT_VARIABLE).status()?;
    Ok(status.success())
}

/// Returns the process id of the ssh that asks.
#[cfg(unix)]
fn parent_id() -> u32 {
    std::os::unix::process::parent_id()
}

/// Returns 0: the asker is not known.
#[cfg(not(unix))]
fn parent_id() -> u32 {
    0
}
