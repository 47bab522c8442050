//! The messages of the control pipes: `T`, the length in three big-endian bytes of what follows, the control's
//! number, the command, and the payload.

/// What a message begins with.
const TOOLBAR: u8 = b'T';
/// What newer front ends begin a request to end with.
const QUIT: u8 = b'Q';
/// Bytes before what the length counts.
const HEAD: usize = 4;
/// Control and command.
const FIXED: usize = 2;
/// The longest payload that is taken, in bytes: a filter or a number, never more.
pub const PAYLOAD_MAX: usize = 64 * 1024;

/// What a message is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Command {
    /// The front end has said all that it says at the start.
    Initialized = 0,
    /// A control has this value.
    Set = 1,
    /// A value, or text of a log, is added.
    Add = 2,
    /// A value is removed.
    Remove = 3,
    /// A control can be used.
    Enable = 4,
    /// A control cannot be used.
    Disable = 5,
    /// A text for the status line.
    Status = 6,
    /// A message box that informs.
    Information = 7,
    /// A message box that warns.
    Warning = 8,
    /// A message box that says what failed.
    Error = 9,
}

impl Command {
    const ALL: [Self; 10] = [
        Self::Initialized,
        Self::Set,
        Self::Add,
        Self::Remove,
        Self::Enable,
        Self::Disable,
        Self::Status,
        Self::Information,
        Self::Warning,
        Self::Error,
    ];

    fn of(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }
}

/// A message of a toolbar's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The control's number.
    pub control: u8,
    /// What it is about.
    pub command: Command,
    /// The value: text, or one byte of a checkbox.
    pub payload: Vec<u8>,
}

/// What comes out of a control pipe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Incoming {
    /// A message.
    Message(Message),
    /// The capture is to end.
    Quit,
}

/// A message that is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CodecError {
    /// The stream cannot be read on: where the next message begins is not known.
    #[error("byte {offset} of the control pipe begins no message: {found:#04x} instead of 'T'")]
    OutOfStep {
        /// Bytes before it.
        offset: u64,
        /// What is there.
        found: u8,
    },
    /// The stream cannot be read on: what follows would have to be kept in memory.
    #[error("the message at byte {offset} of the control pipe is too long: {length} bytes of at most {PAYLOAD_MAX}")]
    TooLong {
        /// Bytes before it.
        offset: u64,
        /// Bytes that it says it has.
        length: usize,
    },
    /// The message is left out.
    #[error("the message at byte {offset} of the control pipe is too short: {length} bytes of at least {FIXED}")]
    TooShort {
        /// Bytes before it.
        offset: u64,
        /// Bytes that it says it has.
        length: usize,
    },
    /// The message is left out.
    #[error("the message at byte {offset} of the control pipe has command {number}, which is none")]
    Command {
        /// Bytes before it.
        offset: u64,
        /// The command's number.
        number: u8,
    },
}

impl CodecError {
    /// `true` if no message can be read after it.
    pub fn is_final(&self) -> bool {
        matches!(self, Self::OutOfStep { .. } | Self::TooLong { .. })
    }
}

impl Message {
    /// A message with text.
    pub fn new(control: u8, command: Command, payload: impl Into<Vec<u8>>) -> Self {
        Self { control, command, payload: payload.into() }
    }

    /// The message's bytes. A payload over [`PAYLOAD_MAX`] is cut.
    pub fn encode(&self) -> Vec<u8> {
        let payload = self.payload.get(..PAYLOAD_MAX).unwrap_or(&self.payload);
        #[expect(clippy::cast_possible_truncation, reason = "it has PAYLOAD_MAX bytes at most")]
        let length = (payload.len() + FIXED) as u32;
        let [_, high, middle, low] = length.to_be_bytes();
        let mut bytes = vec![TOOLBAR, high, middle, low, self.control, self.command as u8];
        bytes.extend_from_slice(payload);
        bytes
    }
}

/// Finds messages in bytes that come piece by piece.
#[derive(Debug, Default)]
pub struct Decoder {
    waiting: Vec<u8>,
    offset: u64,
}

impl Decoder {
    /// Takes bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        self.waiting.extend_from_slice(bytes);
    }

    /// The next message; `None` where more bytes are needed.
    ///
    /// # Errors
    /// [`CodecError`]; after one that is final every further call has the same.
    pub fn decode(&mut self) -> Result<Option<Incoming>, CodecError> {
        let offset = self.offset;
        let Some((&[kind, high, middle, low], rest)) = self.waiting.split_first_chunk::<HEAD>() else {
            return match self.waiting.first() {
                Some(&found) if found != TOOLBAR && found != QUIT => Err(CodecError::OutOfStep { offset, found }),
                _ => Ok(None),
            };
        };
        if kind != TOOLBAR && kind != QUIT {
            return Err(CodecError::OutOfStep { offset, found: kind });
        }
        let length = u32::from_be_bytes([0, high, middle, low]) as usize;
        if length > PAYLOAD_MAX + FIXED {
            return Err(CodecError::TooLong { offset, length });
        }
        let Some(body) = rest.get(..length) else { return Ok(None) };
        let incoming = match *body {
            _ if kind == QUIT => Ok(Some(Incoming::Quit)),
            [control, number, ref payload @ ..] => match Command::of(number) {
                Some(command) => Ok(Some(Incoming::Message(Message::new(control, command, payload)))),
                None => Err(CodecError::Command { offset, number }),
            },
            _ => Err(CodecError::TooShort { offset, length }),
        };
        self.offset += (HEAD + length) as u64;
        self.waiting.drain(..HEAD + length);
        incoming
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn decode(bytes: &[u8]) -> Vec<Result<Incoming, CodecError>> {
        let mut decoder = Decoder::default();
        decoder.push(bytes);
        let mut all = Vec::new();
        loop {
            match decoder.decode() {
                Ok(None) => return all,
                Ok(Some(incoming)) => all.push(Ok(incoming)),
                Err(error) => {
                    let last = error.is_final();
                    all.push(Err(error));
                    if last {
                        return all;
                    }
                }
            }
        }
    }

    #[test]
    fn messages_as_wireshark_sends_them() {
        let seen = b"T\0\0\x02\0\0T\0\0\x03\x02\x01\0T\0\0\x02\x03\x01T\0\0\x07\x01\x01hello";
        let message = |control, command, payload: &[u8]| Ok(Incoming::Message(Message::new(control, command, payload)));
        assert_eq!(
            decode(seen),
            [
                message(0, Command::Initialized, b""),
                message(2, Command::Set, b"\0"),
                message(3, Command::Set, b""),
                message(1, Command::Set, b"hello"),
            ]
        );
        assert_eq!(decode(b"Q\0\0\0"), [Ok(Incoming::Quit)]);
    }

    #[test]
    fn malformed_messages() {
        let after = b"T\0\0\x02\x03\x01";
        let message = Ok(Incoming::Message(Message::new(3, Command::Set, b"")));
        let short = CodecError::TooShort { offset: 0, length: 1 };
        assert_eq!(decode(&[b"T\0\0\x01\x05", &after[..]].concat()), [Err(short), message.clone()]);
        let unknown = CodecError::Command { offset: 0, number: 77 };
        assert_eq!(decode(&[b"T\0\0\x02\x05M", &after[..]].concat()), [Err(unknown), message.clone()]);
        assert_eq!(decode(b"X"), [Err(CodecError::OutOfStep { offset: 0, found: b'X' })]);
        assert_eq!(
            decode(&[&after[..], b"Y\0\0\0"].concat()),
            [message, Err(CodecError::OutOfStep { offset: 6, found: b'Y' })]
        );
        assert_eq!(decode(b"T\xff\xff\xff"), [Err(CodecError::TooLong { offset: 0, length: 0xff_ffff })]);
        assert_eq!(decode(b"T\0\0\x07\x01\x01hel"), []);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            control: u8, command in 0..10_u8, payload in proptest::collection::vec(any::<u8>(), 0..300), cut in 1..20_usize
        ) {
            let message = Message::new(control, Command::of(command).unwrap(), payload);
            let mut decoder = Decoder::default();
            let mut seen = None;
            for piece in message.encode().chunks(cut) {
                prop_assert_eq!(&seen, &None);
                decoder.push(piece);
                seen = decoder.decode().unwrap();
            }
            prop_assert_eq!(seen, Some(Incoming::Message(message)));
        }

        #[test]
        fn any_bytes_come_to_an_end(bytes in proptest::collection::vec(any::<u8>(), 0..500)) {
            prop_assert!(decode(&bytes).len() <= bytes.len());
        }
    }
}
