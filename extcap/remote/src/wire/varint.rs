//! Numbers of variable length: seven bits a byte, the lowest first, the highest bit set in all bytes but the last
//! (LEB128). Signed numbers are folded first, so that small negative ones stay short.

/// Appends a number.
#[inline]
pub fn write(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        #[expect(clippy::cast_possible_truncation, reason = "the low seven bits")]
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    #[expect(clippy::cast_possible_truncation, reason = "below 0x80")]
    out.push(value as u8);
}

/// Appends a signed number.
#[inline]
pub fn write_signed(out: &mut Vec<u8>, value: i64) {
    write(out, (value << 1 ^ value >> 63).cast_unsigned());
}

/// Bytes that are read from the front.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a>(pub &'a [u8]);

impl<'a> Input<'a> {
    /// Returns the next number; `None` if the input ends, or if the number has more than 64 bits.
    #[inline]
    pub fn number(&mut self) -> Option<u64> {
        let (&first, rest) = self.0.split_first()?;
        if first < 0x80 {
            self.0 = rest;
            return Some(u64::from(first));
        }
        let mut value = 0;
        for (place, byte) in self.0.iter().take(10).enumerate() {
            let bits = u64::from(byte & 0x7f);
            let shifted = bits << (7 * place);
            if shifted >> (7 * place) != bits {
                return None;
            }
            value |= shifted;
            if byte & 0x80 == 0 {
                self.0 = self.0.get(place + 1..)?;
                return Some(value);
            }
        }
        None
    }

    /// Returns the next signed number.
    #[inline]
    pub fn signed(&mut self) -> Option<i64> {
        let folded = self.number()?;
        Some((folded >> 1).cast_signed() ^ -(folded & 1).cast_signed())
    }

    /// Returns the next number, which fits into a smaller type.
    pub fn small<T: TryFrom<u64>>(&mut self) -> Option<T> {
        T::try_from(self.number()?).ok()
    }

    /// Returns the next byte.
    #[inline]
    pub fn byte(&mut self) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }

    /// Returns the next bytes.
    #[inline]
    pub fn bytes(&mut self, length: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    /// Returns the next bytes, whose length comes first.
    #[inline]
    pub fn block(&mut self) -> Option<&'a [u8]> {
        let length = self.small()?;
        self.bytes(length)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_have_the_bytes_of_leb128() {
        // The examples of the DWARF standard, version 5, appendix C.
        for (value, expected) in [(2, &[2][..]), (127, &[127]), (128, &[0x80, 1]), (12857, &[0xb9, 0x64])] {
            let mut bytes = Vec::new();
            write(&mut bytes, value);
            assert_eq!(bytes, expected);
        }
    }

    #[test]
    fn numbers_of_more_than_64_bits_are_refused() {
        assert_eq!(Input(&[0xff; 10]).number(), None);
        assert_eq!(Input(&[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2]).number(), None);
        assert_eq!(Input(&[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1]).number(), Some(u64::MAX));
        assert_eq!(Input(&[0x80]).number(), None);
    }

    proptest! {
        #[test]
        fn written_numbers_are_read(unsigned: u64, signed: i64) {
            let mut bytes = Vec::new();
            write(&mut bytes, unsigned);
            write_signed(&mut bytes, signed);
            let mut input = Input(&bytes);
            prop_assert_eq!((input.number(), input.signed(), input.0.len()), (Some(unsigned), Some(signed), 0));
        }

        #[test]
        fn any_bytes_are_read_without_failure(bytes: Vec<u8>) {
            let mut input = Input(&bytes);
            while input.number().is_some() {}
            let mut input = Input(&bytes);
            while input.block().is_some() {}
        }
    }
}
