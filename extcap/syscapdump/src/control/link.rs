//! The two control pipes between the program and the front end.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, OnceLock};

use syscap_session::stop::StopFlag;

use super::codec::{CodecError, Decoder, Incoming, Message};
use crate::platform::{ControlReader, ControlWriter, open_control_pipes};

/// An event of the control pipe.
#[derive(Debug)]
pub enum ControlEvent {
    /// A message.
    Message(Message),
    /// A malformed message.
    Malformed(CodecError),
    /// A request to end the capture.
    Quit,
    /// The front end has closed its end: it has exited.
    Gone,
}

/// The two open control pipes.
#[derive(Debug)]
pub struct ControlLink {
    incoming: Receiver<ControlEvent>,
    /// The flag that a request to quit raises.
    quit: Arc<OnceLock<StopFlag>>,
    out: ControlWriter,
}

impl ControlLink {
    /// Opens the pipe from the front end and the pipe to it. Wireshark waits until both are open, and hangs if the
    /// program exits before. So this must come before anything that can fail, and it returns only once Wireshark has
    /// opened its end, too.
    ///
    /// # Errors
    /// [`io::Error`] if a pipe is missing, or if the front end does not open its end.
    pub fn open(from_front_end: &Path, to_front_end: &Path) -> io::Result<Self> {
        let (input, out) = open_control_pipes(from_front_end, to_front_end)?;
        let (send, incoming) = channel();
        let quit = Arc::new(OnceLock::new());
        let to = Listener { send, quit: Arc::clone(&quit) };
        std::thread::Builder::new().name("control".to_owned()).spawn(move || listen(input, &to))?;
        Ok(Self { incoming, quit, out })
    }

    /// Raises the flag when the front end asks for the end. A capture that is still connecting to a host receives no
    /// events, but looks at its flag.
    pub fn raise_on_quit(&self, stop: &StopFlag) {
        let _ = self.quit.set(stop.clone());
    }

    /// Returns the pipe to the front end; `None` if the front end has closed it.
    pub fn file(&self) -> Option<&File> {
        self.out.file()
    }

    /// Returns the next event that has arrived.
    pub fn receive(&mut self) -> Option<ControlEvent> {
        self.incoming.try_recv().ok()
    }

    /// Sends a message without waiting. Stops writing once the front end has gone; the other pipe reports that.
    pub fn send(&mut self, message: &Message) {
        self.out.send(&message.encode());
    }

    /// Writes queued bytes as far as the pipe accepts them.
    pub fn flush(&mut self) {
        self.out.flush();
    }
}

/// Reads the pipe until its end. After a final error the rest is ignored.
fn listen(mut input: ControlReader, to: &Listener) {
    let mut decoder = Some(Decoder::default());
    while let Some(read) = input.read() {
        if let Some(current) = &mut decoder {
            current.push(read);
            if !to.deliver(current) {
                decoder = None;
            }
        }
    }
    // The receiver has gone if the capture has ended.
    let _ = to.send.send(ControlEvent::Gone);
}

/// The receiver of what the thread reads.
struct Listener {
    send: Sender<ControlEvent>,
    quit: Arc<OnceLock<StopFlag>>,
}

impl Listener {
    /// Sends the complete messages. Returns `false` if no more messages can be decoded.
    fn deliver(&self, decoder: &mut Decoder) -> bool {
        loop {
            let next = match decoder.decode() {
                Ok(None) => return true,
                Ok(Some(Incoming::Message(message))) => ControlEvent::Message(message),
                Ok(Some(Incoming::Quit)) => {
                    if let Some(stop) = self.quit.get() {
                        stop.raise();
                    }
                    ControlEvent::Quit
                }
                Err(error) => ControlEvent::Malformed(error),
            };
            let last = matches!(&next, ControlEvent::Malformed(error) if error.is_final());
            if self.send.send(next).is_err() || last {
                return false;
            }
        }
    }
}
