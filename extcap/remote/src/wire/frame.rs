//! Frames: a kind (one byte), the length of the content as it follows (four bytes, little-endian), and the content. Kinds
//! that are compressed have the length of the plain content (four bytes, little-endian) before the content.
//!
//! All compressed frames of a direction are one zstd stream, flushed at the end of each frame: a frame is read at once,
//! and is compressed with what the earlier ones had.

use std::io::{self, ErrorKind, Read};

use serde::Serialize;
use serde::de::DeserializeOwned;
use zstd::stream::raw::{Decoder, Encoder, InBuffer, Operation, OutBuffer};
use zstd::zstd_safe::{CParameter, DParameter};

use super::WireError;

/// Largest content of a frame in bytes, compressed or plain: far above any event.
pub const CONTENT_MAX: u32 = 16 << 20;
/// The level of compression: the fastest that is not worse than 20 bytes an event.
const LEVEL: i32 = 1;
/// Base-2 logarithm of the memory for repetitions, in bytes. It bounds the memory of both ends.
const WINDOW_LOG: u32 = 19;

/// The kind of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum FrameKind {
    /// [`Hello`](super::Hello).
    Hello = b'H',
    /// [`CaptureRequest`](super::CaptureRequest).
    Request = b'Q',
    /// A part of the [`MachineState`](syscap_session::MachineState): its lists are continued by the next part.
    State = b'S',
    /// [`Begun`](super::Begun).
    Begun = b'B',
    /// Events.
    Events = b'E',
    /// [`Tick`](super::Tick).
    Tick = b'T',
    /// A [`Command`](super::Command) with its number.
    Command = b'C',
    /// [`Reply`](super::Reply).
    Reply = b'R',
    /// [`Ended`](super::Ended).
    Ended = b'Z',
    /// [`Failure`](super::Failure): the capture ends.
    Failure = b'F',
}

impl FrameKind {
    const ALL: [Self; 10] = [
        Self::Hello,
        Self::Request,
        Self::State,
        Self::Begun,
        Self::Events,
        Self::Tick,
        Self::Command,
        Self::Reply,
        Self::Ended,
        Self::Failure,
    ];

    fn is_compressed(self) -> bool {
        matches!(self, Self::State | Self::Events)
    }
}

/// Encodes frames.
pub struct FrameEncoder {
    compressor: Encoder<'static>,
}

impl FrameEncoder {
    /// Returns an encoder at the beginning of a stream.
    ///
    /// # Errors
    /// [`io::Error`] if there is no memory for the compression.
    pub fn new() -> io::Result<Self> {
        let mut compressor = Encoder::new(LEVEL)?;
        compressor.set_parameter(CParameter::WindowLog(WINDOW_LOG))?;
        Ok(Self { compressor })
    }

    /// Appends a frame to `out`.
    ///
    /// # Errors
    /// [`io::Error`] if the content is too long or cannot be compressed. Then nothing is appended, and compressed frames
    /// can no longer be encoded.
    pub fn frame(&mut self, kind: FrameKind, content: &[u8], out: &mut Vec<u8>) -> io::Result<()> {
        let plain = u32::try_from(content.len()).ok().filter(|length| *length <= CONTENT_MAX);
        let plain = plain.ok_or_else(|| io::Error::new(ErrorKind::InvalidInput, "a message is too long to be sent"))?;
        out.push(kind as u8);
        if !kind.is_compressed() {
            out.extend_from_slice(&plain.to_le_bytes());
            out.extend_from_slice(content);
            return Ok(());
        }
        let start = out.len();
        out.extend_from_slice(&[0; 4]);
        out.extend_from_slice(&plain.to_le_bytes());
        let content_start = out.len();
        self.compress(content, out)?;
        let length = u32::try_from(out.len() - content_start).unwrap_or(u32::MAX);
        if let Some(place) = out.get_mut(start..start + 4) {
            place.copy_from_slice(&length.to_le_bytes());
        }
        Ok(())
    }

    /// Appends a frame with a message.
    ///
    /// # Errors
    /// Those of [`FrameEncoder::frame`].
    pub fn message(&mut self, kind: FrameKind, message: &impl Serialize, out: &mut Vec<u8>) -> io::Result<()> {
        let content = serde_json::to_vec(message)?;
        self.frame(kind, &content, out)
    }

    fn compress(&mut self, content: &[u8], out: &mut Vec<u8>) -> io::Result<()> {
        let mut input = InBuffer::around(content);
        loop {
            out.reserve(content.len().saturating_sub(input.pos()) / 2 + 1024);
            let end = out.len();
            let mut output = OutBuffer::around_pos(out, end);
            if input.pos() < content.len() {
                self.compressor.run(&mut input, &mut output)?;
            } else if self.compressor.flush(&mut output)? == 0 {
                return Ok(());
            }
        }
    }
}

/// A frame.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// The kind.
    pub kind: FrameKind,
    /// The plain content.
    pub content: &'a [u8],
    /// The offset of the frame in bytes since the beginning of the stream.
    pub offset: u64,
}

impl Frame<'_> {
    /// Returns the message in the frame.
    ///
    /// # Errors
    /// [`WireError::Invalid`] if the content is no such message.
    pub fn message<T: DeserializeOwned>(&self) -> Result<T, WireError> {
        serde_json::from_slice(self.content)
            .map_err(|error| WireError::Invalid { offset: self.offset, problem: error.to_string() })
    }

    /// Returns the error of a frame that is not expected here.
    pub fn unexpected(&self) -> WireError {
        WireError::Invalid { offset: self.offset, problem: format!("a {:?} is not expected here", self.kind) }
    }
}

/// Reads frames.
pub struct FrameReader<R> {
    input: R,
    decompressor: Decoder<'static>,
    offset: u64,
    content: Vec<u8>,
    plain: Vec<u8>,
}

impl<R: Read> FrameReader<R> {
    /// Returns a reader at the beginning of a stream.
    ///
    /// # Errors
    /// [`io::Error`] if there is no memory for the decompression.
    pub fn new(input: R) -> io::Result<Self> {
        let mut decompressor = Decoder::new()?;
        decompressor.set_parameter(DParameter::WindowLogMax(WINDOW_LOG))?;
        Ok(Self { input, decompressor, offset: 0, content: Vec::new(), plain: Vec::new() })
    }

    /// Returns the number of bytes of all frames so far.
    pub const fn offset(&self) -> u64 {
        self.offset
    }

    /// Waits for the next frame; `None` at the end of the stream.
    ///
    /// # Errors
    /// [`WireError`] if the stream cannot be read, ends within a frame, or has an invalid frame.
    pub fn read_frame(&mut self) -> Result<Option<Frame<'_>>, WireError> {
        let offset = self.offset;
        let Some([kind, length @ ..]) = self.head()? else { return Ok(None) };
        let invalid = |problem: String| WireError::Invalid { offset, problem };
        let known = FrameKind::ALL.into_iter().find(|known| *known as u8 == kind);
        let kind = known.ok_or_else(|| invalid(format!("kind {kind:#04x} is none")))?;
        let plain_length = if kind.is_compressed() { Some(self.array(offset)?) } else { None };
        let length = bounded(u32::from_le_bytes(length), offset)?;
        self.content.clear();
        self.content.resize(length, 0);
        self.input.read_exact(&mut self.content).map_err(|error| truncated(error, offset))?;
        self.offset += 5 + length as u64 + plain_length.map_or(0, |_| 4);
        let content = match plain_length {
            None => &self.content,
            Some(plain_length) => {
                let plain_length = bounded(u32::from_le_bytes(plain_length), offset)?;
                decompress(&mut self.decompressor, &self.content, plain_length, &mut self.plain)
                    .map_err(|error| invalid(error.to_string()))?;
                &self.plain
            }
        };
        Ok(Some(Frame { kind, content, offset }))
    }

    /// Returns kind and length of the next frame; `None` at the end of the stream.
    fn head(&mut self) -> Result<Option<[u8; 5]>, WireError> {
        let mut head = [0; 5];
        let mut filled = 0;
        while let Some(rest) = head.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            match self.input.read(rest) {
                Ok(0) if filled == 0 => return Ok(None),
                Ok(0) => return Err(WireError::Truncated { offset: self.offset }),
                Ok(count) => filled += count,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(Some(head))
    }

    fn array(&mut self, offset: u64) -> Result<[u8; 4], WireError> {
        let mut bytes = [0; 4];
        self.input.read_exact(&mut bytes).map_err(|error| truncated(error, offset))?;
        Ok(bytes)
    }
}

fn truncated(error: io::Error, offset: u64) -> WireError {
    if error.kind() == ErrorKind::UnexpectedEof { WireError::Truncated { offset } } else { error.into() }
}

fn bounded(length: u32, offset: u64) -> Result<usize, WireError> {
    match usize::try_from(length) {
        Ok(usable) if length <= CONTENT_MAX => Ok(usable),
        _ => Err(WireError::TooLong { offset, length: length.into(), most: CONTENT_MAX.into() }),
    }
}

/// Decompresses a frame's content into `plain`, which has exactly `length` bytes then.
fn decompress(decoder: &mut Decoder<'_>, content: &[u8], length: usize, plain: &mut Vec<u8>) -> io::Result<()> {
    let differs = || io::Error::new(ErrorKind::InvalidData, "its plain content has another length than it says");
    plain.clear();
    // With room for one byte more, content that is too long is noticed here and not in the next frame.
    plain.resize(length + 1, 0);
    let mut input = InBuffer::around(content);
    let mut output = OutBuffer::around(plain.as_mut_slice());
    while input.pos() < content.len() {
        let before = (input.pos(), output.pos());
        decoder.run(&mut input, &mut output)?;
        if before == (input.pos(), output.pos()) {
            return Err(differs());
        }
    }
    if output.pos() != length {
        return Err(differs());
    }
    plain.truncate(length);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frames(stream: &[u8]) -> Vec<(FrameKind, Vec<u8>)> {
        let mut reader = FrameReader::new(stream).unwrap();
        let mut all = Vec::new();
        while let Some(frame) = reader.read_frame().unwrap() {
            all.push((frame.kind, frame.content.to_vec()));
        }
        assert_eq!(reader.offset(), stream.len() as u64);
        all
    }

    #[test]
    fn frames_are_read_as_they_were_written() {
        let noise: Vec<u8> =
            (0..100_000_u32).flat_map(|number| number.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
        let mut encoder = FrameEncoder::new().unwrap();
        let mut stream = Vec::new();
        let contents = [&b"one"[..], b"", &[7; 300_000], &noise, b"two"];
        for content in contents {
            encoder.frame(FrameKind::Events, content, &mut stream).unwrap();
            encoder.frame(FrameKind::Reply, content, &mut stream).unwrap();
        }
        let expected: Vec<_> = contents
            .iter()
            .flat_map(|content| [(FrameKind::Events, content.to_vec()), (FrameKind::Reply, content.to_vec())])
            .collect();
        assert_eq!(frames(&stream), expected);
    }

    #[test]
    fn a_stream_that_is_cut_has_the_frames_before() {
        let mut encoder = FrameEncoder::new().unwrap();
        let mut stream = Vec::new();
        encoder.frame(FrameKind::Events, b"first", &mut stream).unwrap();
        let whole = stream.len();
        encoder.frame(FrameKind::Events, b"second", &mut stream).unwrap();
        for end in whole..stream.len() {
            let mut reader = FrameReader::new(&stream[..end]).unwrap();
            assert_eq!(reader.read_frame().unwrap().unwrap().content, b"first");
            match reader.read_frame() {
                Ok(None) => assert_eq!(end, whole),
                Err(WireError::Truncated { offset }) => assert_eq!(offset, whole as u64),
                other => panic!("{end}: {:?}", other.map(|frame| frame.map(|frame| frame.kind))),
            }
        }
    }

    #[test]
    fn a_frame_that_claims_too_much_is_refused() {
        let long = [&[b'T'][..], &u32::MAX.to_le_bytes()].concat();
        assert!(matches!(FrameReader::new(&*long).unwrap().read_frame(), Err(WireError::TooLong { offset: 0, .. })));
        // A compressed frame whose plain content is longer or shorter than it says.
        let mut stream = Vec::new();
        FrameEncoder::new().unwrap().frame(FrameKind::Events, &[1; 1000], &mut stream).unwrap();
        for length in [0_u32, 999, 1001, CONTENT_MAX] {
            stream[5..9].copy_from_slice(&length.to_le_bytes());
            assert!(
                matches!(FrameReader::new(&*stream).unwrap().read_frame(), Err(WireError::Invalid { .. })),
                "{length}"
            );
        }
        assert!(matches!(FrameReader::new(&b"?\0\0\0\0"[..]).unwrap().read_frame(), Err(WireError::Invalid { .. })));
    }

    proptest::proptest! {
        #[test]
        fn any_stream_ends(stream: Vec<u8>) {
            let mut reader = FrameReader::new(&*stream).unwrap();
            while let Ok(Some(_)) = reader.read_frame() {}
        }
    }
}
