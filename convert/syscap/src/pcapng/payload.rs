//! The payload of a packet: fixed part, directory and values (`docs/format.md`).

/// The version of the layout.
pub const VERSION: u8 = 1;
/// The length of the fixed part in bytes.
pub const FIXED_LEN: usize = FIXED_LEN_U16 as usize;
/// [`FIXED_LEN`] as a `u16`.
const FIXED_LEN_U16: u16 = 56;
/// The directory id of the raw bytes of parameter 0. Parameter N has this id plus N.
pub const RAW_ARGUMENT: u16 = 0x4000;
/// The directory id of the text of parameter 0. Parameter N has this id plus N.
pub const TEXT_ARGUMENT: u16 = 0x5000;
/// The directory id of the name of parameter 0. Parameter N has this id plus N.
pub const ARGUMENT_NAME: u16 = 0x6000;
/// The directory id of the list of truncated values. Each has its directory id in 2 bytes and its full length in 4.
pub const CUT_VALUES: u16 = 0x7000;
/// A length in the directory with a special meaning: the value starts with its real length in 4 bytes.
pub const LONG: u16 = u16::MAX;
/// The value of [`FixedPart::buffer`] if no parameter is the event's data.
pub const NO_BUFFER: u8 = u8::MAX;

/// The flags of the second byte.
pub mod flag {
    /// The event is an enter event.
    pub const ENTER: u8 = 1;
    /// The exit event of the call is missing.
    pub const NO_EXIT: u8 = 1 << 1;
    /// The enter event of the call is missing.
    pub const NO_ENTER: u8 = 1 << 2;
    /// The latency is known.
    pub const LATENCY: u8 = 1 << 3;
    /// The event has no time: it carries state rather than history.
    pub const NO_TIME: u8 = 1 << 4;
    /// Values were truncated to fit into a packet.
    pub const CUT: u8 = 1 << 5;
    /// The process is the server of the fd's connection.
    pub const SERVER: u8 = 1 << 6;
}

/// The fixed part of a payload, except the lengths of fixed part and directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FixedPart {
    /// A set of [`flag`].
    pub flags: u8,
    /// The event type.
    pub kind: u16,
    /// The number of the event's record in its source.
    pub number: u64,
    /// The time of the event, nanoseconds since 1970.
    pub time: u64,
    /// The duration of the call in nanoseconds; 0: unknown.
    pub latency: u64,
    /// The id of the thread; negative: none.
    pub tid: i64,
    /// The boolean fields, as a set of bits.
    pub bits: u32,
    /// The CPU.
    pub cpu: u16,
    /// The category of the event, a number of `Category`.
    pub category: u8,
    /// The index of the parameter that is the event's data, or [`NO_BUFFER`].
    pub buffer: u8,
    /// The number of parameters.
    pub nparams: u16,
    /// The number of parameters beyond the event type's table.
    pub surplus: u16,
    /// The flags of the event block in the source.
    pub block_flags: u32,
}

impl FixedPart {
    /// Encodes the fixed part for a directory with `entries` entries.
    pub fn encode(&self, entries: u16) -> [u8; FIXED_LEN] {
        let u32s = |low: u32, high: u32| u64::from(high) << 32 | u64::from(low);
        let u16s = |low: u16, high: u16| u32::from(high) << 16 | u32::from(low);
        let u8s = |low: u8, high: u8| u16::from_le_bytes([low, high]);
        let words = [
            u32s(u16s(u8s(VERSION, self.flags), self.kind), u16s(FIXED_LEN_U16, entries)),
            self.number,
            self.time,
            self.latency,
            self.tid.cast_unsigned(),
            u32s(self.bits, u16s(self.cpu, u8s(self.category, self.buffer))),
            u32s(u16s(self.nparams, self.surplus), self.block_flags),
        ];
        let mut bytes = [0; FIXED_LEN];
        for (to, word) in bytes.chunks_exact_mut(8).zip(words) {
            to.copy_from_slice(&word.to_le_bytes());
        }
        bytes
    }

    /// Decodes the fixed part; returns its length and the number of entries of the directory, too. `None`: the bytes
    /// are too short, or have another version.
    pub fn decode(bytes: &[u8]) -> Option<(Self, usize, usize)> {
        let u16_at = |at: usize| bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes);
        let u32_at = |at: usize| bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes);
        let u64_at = |at: usize| bytes.get(at..at + 8)?.try_into().ok().map(u64::from_le_bytes);
        if *bytes.first()? != VERSION || bytes.len() < FIXED_LEN {
            return None;
        }
        let fixed = Self {
            flags: *bytes.get(1)?,
            kind: u16_at(2)?,
            number: u64_at(8)?,
            time: u64_at(16)?,
            latency: u64_at(24)?,
            tid: u64_at(32)?.cast_signed(),
            bits: u32_at(40)?,
            cpu: u16_at(44)?,
            category: *bytes.get(46)?,
            buffer: *bytes.get(47)?,
            nparams: u16_at(48)?,
            surplus: u16_at(50)?,
            block_flags: u32_at(52)?,
        };
        Some((fixed, usize::from(u16_at(4)?), usize::from(u16_at(6)?)))
    }
}

/// Directory and values of a payload, or of a part of one.
#[derive(Debug, Default, Clone)]
pub struct Payload {
    directory: Vec<u8>,
    values: Vec<u8>,
}

impl Payload {
    /// Returns a payload without entries.
    pub fn new() -> Self {
        Self::default()
    }

    /// Removes all entries. Keeps the memory.
    pub fn clear(&mut self) {
        self.directory.clear();
        self.values.clear();
    }

    /// The allocated memory in bytes.
    pub(crate) fn allocated(&self) -> usize {
        self.directory.capacity() + self.values.capacity()
    }

    /// The number of entries.
    pub fn entries(&self) -> u16 {
        u16::try_from(self.directory.len() / 4).unwrap_or(u16::MAX)
    }

    /// The directory's bytes.
    pub fn directory(&self) -> &[u8] {
        &self.directory
    }

    /// The values' bytes.
    pub fn values(&self) -> &[u8] {
        &self.values
    }

    /// The length of directory and values in bytes.
    #[inline]
    pub const fn size(&self) -> usize {
        self.directory.len() + self.values.len()
    }

    /// Truncates the longest values to a common length, so that directory and values have at most `room` bytes. Appends
    /// the list of truncated values ([`CUT_VALUES`]). Does not split UTF-8 characters.
    #[cold]
    #[inline(never)]
    pub fn fit(&mut self, room: usize) {
        let whole = std::mem::take(self);
        let values: Vec<(u16, &[u8])> = values(&whole.directory, &whole.values).collect();
        // A directory entry has 4 bytes, the length before a long value too; a row of the list of truncated values has
        // 6.
        let entry = |len: usize| 4 + len + if len >= usize::from(LONG) { 4 } else { 0 };
        let size = |most: usize| {
            let (mut size, mut cut) = (0, 0);
            for (_, value) in &values {
                size += entry(value.len().min(most));
                cut += usize::from(value.len() > most);
            }
            size + entry(6 * cut)
        };
        let (mut fits, mut too_long) = (0, room);
        while too_long - fits > 1 {
            let most = fits.midpoint(too_long);
            if size(most) <= room { fits = most } else { too_long = most }
        }
        let mut cut = Vec::new();
        for (id, value) in values {
            let kept = truncate_at_char(value, fits);
            if kept.len() < value.len() {
                cut.extend_from_slice(&id.to_le_bytes());
                cut.extend_from_slice(&u32::try_from(value.len()).unwrap_or(u32::MAX).to_le_bytes());
            }
            self.bytes(id, kept);
        }
        self.bytes(CUT_VALUES, &cut);
    }

    /// Appends the entries of `other`.
    #[inline]
    pub fn append(&mut self, other: &Self) {
        self.directory.extend_from_slice(&other.directory);
        self.values.extend_from_slice(&other.values);
    }

    /// Appends an entry with these bytes.
    #[inline]
    pub fn bytes(&mut self, id: u16, value: &[u8]) {
        let Ok(len) = u16::try_from(value.len()) else { return self.long(id, value) };
        if len == LONG {
            return self.long(id, value);
        }
        self.entry(id, len);
        self.values.extend_from_slice(value);
    }

    /// Appends an entry whose value `write` appends to the buffer. `write` returns `false` if there is no value.
    #[inline]
    pub fn with(&mut self, id: u16, write: impl FnOnce(&mut Vec<u8>) -> bool) {
        let start = self.values.len();
        if !write(&mut self.values) {
            self.values.truncate(start);
            return;
        }
        match u16::try_from(self.values.len() - start) {
            Ok(len) if len != LONG => self.entry(id, len),
            _ => {
                let value = self.values.split_off(start);
                self.long(id, &value);
            }
        }
    }

    /// Appends an unsigned integer in the fewest of 1, 2, 4 or 8 bytes.
    #[inline]
    pub fn unsigned(&mut self, id: u16, value: u64) {
        let bytes = value.to_le_bytes();
        let len = match value {
            0..=0xff => 1,
            0x100..=0xffff => 2,
            0x1_0000..=0xffff_ffff => 4,
            _ => 8,
        };
        self.bytes(id, bytes.get(..len).unwrap_or(&bytes));
    }

    /// Appends a signed integer in the fewest of 1, 2, 4 or 8 bytes.
    #[inline]
    pub fn signed(&mut self, id: u16, value: i64) {
        let bytes = value.to_le_bytes();
        let len = if i8::try_from(value).is_ok() {
            1
        } else if i16::try_from(value).is_ok() {
            2
        } else if i32::try_from(value).is_ok() {
            4
        } else {
            8
        };
        self.bytes(id, bytes.get(..len).unwrap_or(&bytes));
    }

    fn entry(&mut self, id: u16, len: u16) {
        self.directory.extend_from_slice(&(u32::from(len) << 16 | u32::from(id)).to_le_bytes());
    }

    #[cold]
    fn long(&mut self, id: u16, value: &[u8]) {
        self.entry(id, LONG);
        // The length has 32 bits. No packet is that long: `fit` truncates the value and lists it.
        let len = u32::try_from(value.len()).unwrap_or(u32::MAX);
        self.values.extend_from_slice(&len.to_le_bytes());
        self.values.extend_from_slice(usize::try_from(len).ok().and_then(|len| value.get(..len)).unwrap_or(value));
    }
}

/// Returns the entries of a payload's directory: ids and values. Ends where the payload is truncated.
pub fn entries(payload: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    let (start, count) = FixedPart::decode(payload).map_or((0, 0), |(_, start, count)| (start, count));
    let directory = payload.get(start..start + count * 4).unwrap_or(&[]);
    values(directory, payload.get(start + directory.len()..).unwrap_or(&[]))
}

/// `true` if a value is incomplete: it was truncated to fit into a packet ([`CUT_VALUES`]), or the packet itself was
/// truncated later. Ignores the texts of parameters, which are derived from other values.
pub fn is_cut(payload: &[u8]) -> bool {
    let Some((fixed, _, count)) = FixedPart::decode(payload) else { return false };
    let (mut present, mut listed) = (0, None);
    for (id, value) in entries(payload) {
        present += 1;
        listed = listed.or((id == CUT_VALUES).then_some(value));
    }
    let is_listed = |row: &[u8]| match row {
        [low, high, ..] => !(TEXT_ARGUMENT..ARGUMENT_NAME).contains(&u16::from_le_bytes([*low, *high])),
        _ => false,
    };
    present < count || fixed.flags & flag::CUT != 0 && listed.is_none_or(|list| list.chunks_exact(6).any(is_listed))
}

/// Returns the ids and values of a directory's entries.
fn values<'a>(directory: &'a [u8], mut values: &'a [u8]) -> impl Iterator<Item = (u16, &'a [u8])> {
    directory.chunks_exact(4).map_while(move |entry| {
        let &[a, b, c, d] = entry else { return None };
        let (id, len) = (u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d]));
        let len = if len == LONG {
            let (first, rest) = values.split_first_chunk::<4>()?;
            values = rest;
            u32::from_le_bytes(*first) as usize
        } else {
            usize::from(len)
        };
        let (value, rest) = values.split_at_checked(len)?;
        values = rest;
        Some((id, value))
    })
}

/// Returns the first `most` bytes of a value, or up to three fewer to keep UTF-8 characters whole.
pub(super) fn truncate_at_char(value: &[u8], most: usize) -> &[u8] {
    let is_inside = |at: usize| value.get(at).is_some_and(|byte| byte & 0xC0 == 0x80);
    let end = (most.saturating_sub(3)..=most).rev().find(|at| !is_inside(*at)).unwrap_or(most);
    value.get(..end).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_values_are_truncated_to_fit() {
        let lens = [3, 0, 40_000, 65_535, 70_000, 16, 300_000, 8];
        let sum: usize = lens.iter().sum();
        for room in [1000, 3000, 65_600, 131_072, 262_000, 262_144, sum, sum + 32, sum + 43] {
            let mut payload = Payload::new();
            for (id, len) in (1..).zip(lens) {
                payload.bytes(id, "ö".repeat(len / 2 + 1).as_bytes().get(..len).unwrap());
            }
            assert!(payload.size() > room, "{room}");
            payload.fit(room);
            assert!(payload.size() <= room && payload.size() + 100 > room, "{} of {room}", payload.size());
            let found: Vec<_> = values(&payload.directory, &payload.values).collect();
            let (last, kept) = found.split_last().unwrap();
            assert_eq!(last.0, CUT_VALUES);
            let rows: Vec<(u16, usize)> = last
                .1
                .chunks_exact(6)
                .map(|row| {
                    let &[a, b, c, d, e, f] = row else { unreachable!() };
                    (u16::from_le_bytes([a, b]), u32::from_le_bytes([c, d, e, f]) as usize)
                })
                .collect();
            let cut: Vec<(u16, usize)> = (1..)
                .zip(lens)
                .zip(kept)
                .filter(|((_, len), (_, kept))| *len > kept.len())
                .map(|(row, _)| row)
                .collect();
            assert!(!cut.is_empty());
            assert_eq!(rows, cut);
            for ((id, len), (found, value)) in (1..).zip(lens).zip(kept) {
                assert_eq!(id, *found);
                // Values of odd length end within a character from the start.
                assert!(len % 2 == 1 && value.len() == len || std::str::from_utf8(value).is_ok());
            }
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let fixed = FixedPart {
            flags: flag::LATENCY,
            kind: 307,
            number: 17,
            time: 1_700_000_000_123_456_789,
            latency: 4242,
            tid: -1,
            bits: 0b1011,
            cpu: 3,
            category: 2,
            buffer: NO_BUFFER,
            nparams: 7,
            surplus: 1,
            block_flags: 0xdead_beef,
        };
        let mut payload = Payload::new();
        let long = vec![7; 70_000];
        payload.bytes(5, b"cat");
        payload.signed(6, -2);
        payload.signed(7, -200);
        payload.unsigned(8, 65_536);
        payload.bytes(9, &long);
        payload.with(10, |out| {
            out.extend_from_slice(b"dropped");
            false
        });
        payload.with(11, |out| {
            out.extend_from_slice(&long);
            true
        });
        payload.bytes(12, b"");
        let mut bytes = fixed.encode(payload.entries()).to_vec();
        bytes.extend_from_slice(payload.directory());
        bytes.extend_from_slice(payload.values());

        assert_eq!(FixedPart::decode(&bytes), Some((fixed, FIXED_LEN, 7)));
        let read: Vec<_> = entries(&bytes).collect();
        let expected: [(u16, &[u8]); 7] =
            [(5, b"cat"), (6, &[0xfe]), (7, &[0x38, 0xff]), (8, &[0, 0, 1, 0]), (9, &long), (11, &long), (12, b"")];
        assert_eq!(read, expected);
        assert!(!is_cut(&bytes));
        for cut in 0..bytes.len().min(400) {
            assert!(entries(bytes.get(..cut).unwrap()).count() < 7);
            // Without its fixed part, nothing is known of a packet.
            assert_eq!(is_cut(bytes.get(..cut).unwrap()), cut >= FIXED_LEN);
        }
    }
}
