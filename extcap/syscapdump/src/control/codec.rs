//! The codec of the control pipes. A message is `T`, the length of the rest in three big-endian bytes, the control's
//! number, the command, and the payload.

/// The first byte of a message.
const MESSAGE_MARK: u8 = b'T';
/// The first byte of a request to end the capture, which newer front ends send.
const QUIT_MARK: u8 = b'Q';
/// Bytes before those that the length counts.
const HEAD: usize = 4;
/// Bytes of control and command.
const FIXED: usize = 2;
/// The longest valid payload in bytes: a payload is a filter or a number.
pub const PAYLOAD_MAX: usize = 64 * 1024;

/// The command of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum ControlCommand {
    /// The front end has sent its initial values.
    Initialized = 0,
    /// Sets the value of a control.
    Set = 1,
    /// Adds a value, or text to a log.
    Add = 2,
    /// Removes a value.
    Remove = 3,
    /// Enables a control.
    Enable = 4,
    /// Disables a control.
    Disable = 5,
    /// Shows a text in the status line.
    Status = 6,
    /// Shows an information box.
    Information = 7,
    /// Shows a warning box.
    Warning = 8,
    /// Shows an error box.
    Error = 9,
}

impl ControlCommand {
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

/// A message of the toolbar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The control's number.
    pub control: u8,
    /// The command.
    pub command: ControlCommand,
    /// The value: text, or one byte for a checkbox.
    pub payload: Vec<u8>,
}

/// An item of a control pipe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Incoming {
    /// A message.
    Message(Message),
    /// A request to end the capture.
    Quit,
}

/// A malformed message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CodecError {
    /// The stream is out of step: the beginning of the next message is unknown. Final.
    #[error("byte {offset} of the control pipe begins no message: {found:#04x} instead of 'T'")]
    OutOfStep {
        /// Offset in bytes since the beginning of the pipe.
        offset: u64,
        /// The byte at the offset.
        found: u8,
    },
    /// The message is too long to be kept in memory. Final.
    #[error("the message at byte {offset} of the control pipe is too long: {length} bytes of at most {PAYLOAD_MAX}")]
    TooLong {
        /// Offset in bytes since the beginning of the pipe.
        offset: u64,
        /// The message's length field.
        length: usize,
    },
    /// The message is too short, and is skipped.
    #[error("the message at byte {offset} of the control pipe is too short: {length} bytes of at least {FIXED}")]
    TooShort {
        /// Offset in bytes since the beginning of the pipe.
        offset: u64,
        /// The message's length field.
        length: usize,
    },
    /// The command is unknown, and the message is skipped.
    #[error("the message at byte {offset} of the control pipe has command {number}, which is none")]
    Command {
        /// Offset in bytes since the beginning of the pipe.
        offset: u64,
        /// The command's number.
        number: u8,
    },
}

impl CodecError {
    /// `true` if no message can be decoded after this error.
    pub fn is_final(&self) -> bool {
        matches!(self, Self::OutOfStep { .. } | Self::TooLong { .. })
    }
}

impl Message {
    /// Returns a message.
    pub fn new(control: u8, command: ControlCommand, payload: impl Into<Vec<u8>>) -> Self {
        Self { control, command, payload: payload.into() }
    }

    /// Returns the encoded message. A payload longer than [`PAYLOAD_MAX`] is cut.
    pub fn encode(&self) -> Vec<u8> {
        let payload = self.payload.get(..PAYLOAD_MAX).unwrap_or(&self.payload);
        #[expect(clippy::cast_possible_truncation, reason = "it has PAYLOAD_MAX bytes at most")]
        let length = (payload.len() + FIXED) as u32;
        let [_, high, middle, low] = length.to_be_bytes();
        let mut bytes = vec![MESSAGE_MARK, high, middle, low, self.control, self.command as u8];
        bytes.extend_from_slice(payload);
        bytes
    }
}

/// Decodes messages from bytes that arrive in pieces.
#[derive(Debug, Default)]
pub struct Decoder {
    buffered: Vec<u8>,
    offset: u64,
}

impl Decoder {
    /// Appends bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        self.buffered.extend_from_slice(bytes);
    }

    /// Returns the next message; `None` if more bytes are needed.
    ///
    /// # Errors
    /// [`CodecError`] for a malformed message. After a final error every further call returns the same error.
    pub fn decode(&mut self) -> Result<Option<Incoming>, CodecError> {
        let offset = self.offset;
        let Some((&[kind, high, middle, low], rest)) = self.buffered.split_first_chunk::<HEAD>() else {
            return match self.buffered.first() {
                Some(&found) if found != MESSAGE_MARK && found != QUIT_MARK => {
                    Err(CodecError::OutOfStep { offset, found })
                }
                _ => Ok(None),
            };
        };
        if kind != MESSAGE_MARK && kind != QUIT_MARK {
            return Err(CodecError::OutOfStep { offset, found: kind });
        }
        let length = u32::from_be_bytes([0, high, middle, low]) as usize;
        if length > PAYLOAD_MAX + FIXED {
            return Err(CodecError::TooLong { offset, length });
        }
        let Some(body) = rest.get(..length) else { return Ok(None) };
        let incoming = match *body {
            _ if kind == QUIT_MARK => Ok(Some(Incoming::Quit)),
            [control, number, ref payload @ ..] => match ControlCommand::of(number) {
                Some(command) => Ok(Some(Incoming::Message(Message::new(control, command, payload)))),
                None => Err(CodecError::Command { offset, number }),
            },
            _ => Err(CodecError::TooShort { offset, length }),
        };
        self.offset += (HEAD + length) as u64;
        self.buffered.drain(..HEAD + length);
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
    fn messages_of_wireshark_are_decoded() {
        let seen = b"T\0\0\x02\0\0T\0\0\x03\x02\x01\0T\0\0\x02\x03\x01T\0\0\x07\x01\x01hello";
        let message = |control, command, payload: &[u8]| Ok(Incoming::Message(Message::new(control, command, payload)));
        assert_eq!(
            decode(seen),
            [
                message(0, ControlCommand::Initialized, b""),
                message(2, ControlCommand::Set, b"\0"),
                message(3, ControlCommand::Set, b""),
                message(1, ControlCommand::Set, b"hello"),
            ]
        );
        assert_eq!(decode(b"Q\0\0\0"), [Ok(Incoming::Quit)]);
    }

    #[test]
    fn malformed_messages_are_errors_and_decoding_goes_on() {
        let after = b"T\0\0\x02\x03\x01";
        let message = Ok(Incoming::Message(Message::new(3, ControlCommand::Set, b"")));
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
        fn encoded_messages_are_decoded(
            control: u8, command in 0..10_u8, payload in proptest::collection::vec(any::<u8>(), 0..300), cut in 1..20_usize
        ) {
            let message = Message::new(control, ControlCommand::of(command).unwrap(), payload);
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
        fn decoding_of_any_bytes_ends(bytes in proptest::collection::vec(any::<u8>(), 0..500)) {
            prop_assert!(decode(&bytes).len() <= bytes.len());
        }
    }
}
