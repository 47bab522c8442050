//! The control pipes of a front end. Wireshark creates them before it starts the program, and does not use them before all
//! pipes are open (`extcap.c`): so nothing waits here.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::output::open_output;
use crate::platform::{CONTROL_TIMEOUT, ReaderWait};

/// Bytes of a read.
const BUFFER: usize = 4096;
/// Messages that may be queued for a front end that does not read. Messages beyond are dropped.
const QUEUED_MAX: usize = 1024;
/// Time for the queued messages at the end.
const END_TIMEOUT: Duration = Duration::from_millis(500);

/// The pipe from the front end.
#[derive(Debug)]
pub struct ControlReader {
    file: File,
    buffer: Vec<u8>,
}

/// The pipe to the front end, which a thread writes: a write waits for the front end to read.
#[derive(Debug)]
pub struct ControlWriter {
    /// `None`: the front end has closed it.
    queue: Option<SyncSender<Vec<u8>>>,
    thread: JoinHandle<()>,
}

/// Opens the pipe from the front end and the pipe to it.
///
/// # Errors
/// If a pipe is missing, or no thread can be started.
pub fn open_control_pipes(from_front_end: &Path, to_front_end: &Path) -> io::Result<(ControlReader, ControlWriter)> {
    let input = OpenOptions::new().read(true).open(from_front_end);
    let out = open_output(to_front_end, &ReaderWait { timeout: Some(CONTROL_TIMEOUT), cancelled: &|| false });
    let (file, out) = (input?, out?.file);
    let (queue, messages) = sync_channel(QUEUED_MAX);
    let thread =
        std::thread::Builder::new().name("toolbar".to_owned()).spawn(move || write_messages(out, &messages))?;
    Ok((ControlReader { file, buffer: vec![0; BUFFER] }, ControlWriter { queue: Some(queue), thread }))
}

/// Writes messages until there are no more, or the front end has gone.
fn write_messages(mut out: File, messages: &Receiver<Vec<u8>>) {
    while let Ok(message) = messages.recv() {
        if out.write_all(&message).is_err() {
            return;
        }
    }
}

impl ControlReader {
    /// Waits for bytes; `None` at the end.
    pub fn read(&mut self) -> Option<&[u8]> {
        loop {
            match self.file.read(&mut self.buffer) {
                Ok(0) => return None,
                Ok(length) => return self.buffer.get(..length),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => return None,
            }
        }
    }
}

impl ControlWriter {
    /// Returns `None`: the pipe belongs to a thread.
    pub fn file(&self) -> Option<&File> {
        None
    }

    /// Sends a message without waiting. Stops writing once the front end has gone; the other pipe reports that.
    pub fn send(&mut self, message: &[u8]) {
        // A full queue drops the message, and the thread ends with the front end.
        let _ = self.queue.as_ref().map(|queue| queue.try_send(message.to_vec()));
    }

    /// Does nothing: the thread writes.
    pub fn flush(&mut self) {}
}

impl Drop for ControlWriter {
    fn drop(&mut self) {
        self.queue = None;
        let end = Instant::now() + END_TIMEOUT;
        while !self.thread.is_finished() && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}
