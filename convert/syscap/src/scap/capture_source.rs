//! The input of a capture: plain or gzip, in a buffer that grows only with the data that is present.

use std::io::{self, BufReader, Chain, Cursor, Read};

use flate2::bufread::MultiGzDecoder;

/// The number of bytes of one read.
const CHUNK: usize = 256 * 1024;

/// The magic number of a gzip member (RFC 1952, 2.3.1).
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// An input with a window of the next bytes.
pub(crate) struct CaptureSource<R: Read> {
    input: Input<R>,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    /// The number of consumed bytes.
    offset: u64,
}

/// The input with its first bytes, which were read to detect gzip, put back.
type Rewound<R> = BufReader<Chain<Cursor<Vec<u8>>, R>>;

enum Input<R: Read> {
    Plain(Rewound<R>),
    Gzip(Box<MultiGzDecoder<Rewound<R>>>),
}

impl<R: Read> CaptureSource<R> {
    /// Opens an input. Detects gzip by the first bytes.
    pub(crate) fn new(mut reader: R) -> io::Result<Self> {
        // A pipe may return fewer bytes per read.
        let mut first = Vec::with_capacity(GZIP.len());
        reader.by_ref().take(GZIP.len() as u64).read_to_end(&mut first)?;
        let gzip = first == GZIP;
        let reader = BufReader::with_capacity(CHUNK, Cursor::new(first).chain(reader));
        let input = if gzip { Input::Gzip(Box::new(MultiGzDecoder::new(reader))) } else { Input::Plain(reader) };
        Ok(Self { input, buffer: vec![0; CHUNK * 2], start: 0, end: 0, offset: 0 })
    }

    /// The offset of the window in the uncompressed capture, in bytes.
    pub(crate) const fn offset(&self) -> u64 {
        self.offset
    }

    /// The bytes in the window.
    pub(crate) fn window(&self) -> &[u8] {
        self.buffer.get(self.start..self.end).unwrap_or(&[])
    }

    /// Reads until the window has at least `len` bytes, or the input ends.
    pub(crate) fn fill(&mut self, len: usize) -> io::Result<()> {
        while self.end - self.start < len {
            if self.start > 0 && self.buffer.len() - self.end < CHUNK {
                self.buffer.copy_within(self.start..self.end, 0);
                self.end -= self.start;
                self.start = 0;
            }
            if self.end == self.buffer.len() {
                // The length in a damaged file is not trusted: the buffer doubles only when it is full of data.
                self.buffer.resize(self.buffer.len() * 2, 0);
            }
            let free = self.buffer.get_mut(self.end..).unwrap_or(&mut []);
            let read = match &mut self.input {
                Input::Plain(input) => retry(|| input.read(free)),
                Input::Gzip(input) => retry(|| input.read(free)),
            }?;
            if read == 0 {
                return Ok(());
            }
            self.end += read;
        }
        Ok(())
    }

    /// Skips `len` bytes; returns the number of bytes that were present.
    pub(crate) fn skip(&mut self, len: u64) -> io::Result<u64> {
        let mut left = len;
        while left > 0 {
            self.fill(1)?;
            let there = self.end - self.start;
            if there == 0 {
                break;
            }
            let part = usize::try_from(left).map_or(there, |left| left.min(there));
            self.consume(part);
            left -= part as u64;
        }
        Ok(len - left)
    }

    /// Removes the first `len` bytes from the window.
    pub(crate) fn consume(&mut self, len: usize) {
        let len = len.min(self.end - self.start);
        self.start += len;
        self.offset += len as u64;
    }
}

fn retry(mut read: impl FnMut() -> io::Result<usize>) -> io::Result<usize> {
    loop {
        match read() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            other => return other,
        }
    }
}
