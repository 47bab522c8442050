//! The values of events while they are made.

use syscap::event::{EventBuffer, Header, NewFd, ThreadProcess};
use syscap_schemas::ParamKind;

/// Makes an event in a buffer: appends values as scap encodes them.
#[derive(Debug)]
pub struct Values<'a> {
    events: &'a mut EventBuffer,
}

impl<'a> Values<'a> {
    /// Returns the values of the next event of a buffer.
    pub const fn of_next(events: &'a mut EventBuffer) -> Self {
        Self { events }
    }

    /// Completes the event whose values were appended since the last one.
    pub fn finish(&mut self, header: Header) {
        self.events.finish(header);
    }

    /// Sets the name of the system call.
    pub const fn set_call(&mut self, name: &'static str) {
        self.events.current_details().call = Some(name);
    }

    /// Sets the descriptor that the call works on. For event types without a parameter for it.
    pub fn set_fd(&mut self, fd: i32) {
        self.events.current_details().fd = Some(fd.into());
    }

    /// Marks the descriptor of [`Values::set_fd`] as closed by success.
    pub const fn set_closes(&mut self) {
        self.events.current_details().closes = true;
    }

    /// Sets the process of the event's thread. For events that alone have it.
    pub const fn set_process(&mut self, process: ThreadProcess) {
        self.events.current_details().process = Some(process);
    }

    /// `true` if the call gave this descriptor to its process.
    pub fn has_fd(&self, fd: i64) -> bool {
        self.events.current_fds().iter().any(|known| known.record.fd == fd)
    }

    /// Adds descriptors that the call gave to its process.
    pub fn fds(&mut self, fds: impl Iterator<Item = NewFd>) {
        self.events.add_fds(fds);
    }

    /// Appends a parameter, which `write` encodes.
    pub fn with(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        self.events.param(write);
    }

    /// Appends a parameter of bytes.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.with(|out| out.extend_from_slice(bytes));
    }

    /// Appends a parameter without a value.
    pub fn none(&mut self) {
        self.bytes(&[]);
    }

    /// Appends a text and a NUL.
    pub fn text(&mut self, text: &[u8]) {
        self.with(|out| {
            out.extend_from_slice(text);
            out.push(0);
        });
    }

    /// Appends texts as they are, with a NUL at the end if the last one lacks it. No texts at all are no value.
    pub fn texts(&mut self, texts: &[u8]) {
        self.with(|out| {
            out.extend_from_slice(texts);
            if texts.last().is_some_and(|last| *last != 0) {
                out.push(0);
            }
        });
    }

    /// Appends an integer with the width of its kind, eight bytes if the kind is no integer. A number that does not fit
    /// becomes the largest one, which is no valid signal and no value of an enumeration; without the parameter readers
    /// would reject the event. Flags lose the bits that do not fit.
    pub fn integer(&mut self, kind: ParamKind, value: u64) {
        let width = kind.width().unwrap_or(8);
        let max = match (kind, width) {
            (ParamKind::Flags8 | ParamKind::Flags16 | ParamKind::Flags32, _) => u64::MAX,
            // An `int` of a register is sign-extended.
            _ if kind.is_signed() => u64::MAX,
            (_, 1) => u64::from(u8::MAX),
            (_, 2) => u64::from(u16::MAX),
            (_, 4) => u64::from(u32::MAX),
            _ => u64::MAX,
        };
        self.bytes(value.min(max).to_le_bytes().get(..width).unwrap_or(&[]));
    }

    /// Appends an integer of eight bytes.
    pub fn i64(&mut self, value: i64) {
        self.bytes(&value.to_le_bytes());
    }

    /// Appends an integer of four bytes.
    pub fn u32(&mut self, value: u32) {
        self.bytes(&value.to_le_bytes());
    }

    /// Adds an argument that is in no parameter, with its text.
    pub fn named(&mut self, name: &'static str, value: &[u8], text: impl FnOnce(&mut Vec<u8>)) {
        self.events.named(name, value, text);
    }
}
