//! Renders numbers.

use std::io::Write;

use syscap_schemas::{NumberFormat, ParamKind};

use crate::event::{read_i64, read_u64};

/// Appends a signed number in decimal.
#[inline]
pub fn decimal(out: &mut Vec<u8>, value: i64) {
    out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
}

/// Appends an unsigned number in decimal.
#[inline]
pub fn decimal_u64(out: &mut Vec<u8>, value: u64) {
    out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
}

/// A number in the format that its event type's table asks for. As sysdig does it, decimals of 32 and 64 bits are
/// signed whatever their kind, and negative numbers of 8 and 16 bits are widened to 32 for hex and octal.
pub fn formatted(out: &mut Vec<u8>, bytes: &[u8], kind: ParamKind, format: NumberFormat) {
    let narrow_unsigned = bytes.len() < 4 && !kind.is_signed();
    let flags = matches!(kind, ParamKind::Flags32 | ParamKind::EnumFlags32);
    let value = if narrow_unsigned || flags || kind == ParamKind::RelTime {
        read_u64(bytes).map(u64::cast_signed)
    } else {
        read_i64(bytes)
    };
    let Some(value) = value else { return super::hex(out, bytes) };
    // The upper 32 bits of a shorter number only repeat the sign.
    let bits = value.cast_unsigned() & if bytes.len() == 8 { u64::MAX } else { u64::from(u32::MAX) };
    match format {
        NumberFormat::Na | NumberFormat::Dec if kind == ParamKind::RelTime => decimal_u64(out, value.cast_unsigned()),
        NumberFormat::Na | NumberFormat::Dec => decimal(out, value),
        NumberFormat::Hex => radix::<16>(out, bits, b"0123456789ABCDEF"),
        NumberFormat::Oct => {
            if bits != 0 {
                out.push(b'0');
            }
            radix::<8>(out, bits, b"01234567");
        }
    }
}

/// Appends a number in lower-case hexadecimal.
pub fn hex_lower(out: &mut Vec<u8>, value: u64) {
    radix::<16>(out, value, b"0123456789abcdef");
}

/// Appends a floating-point number of 8 bytes.
pub fn double(out: &mut Vec<u8>, bytes: &[u8]) {
    match bytes.try_into() {
        Ok(bytes) => general(out, f64::from_le_bytes(bytes)),
        Err(_) => super::hex(out, bytes),
    }
}

/// Appends nanoseconds as seconds with up to six digits: `1.5s`, `1e-06s`.
pub fn seconds(out: &mut Vec<u8>, nanoseconds: u64) {
    general(out, nanoseconds as f64 / 1e9);
    out.push(b's');
}

/// Appends a number like C's `%g`: six significant digits without trailing zeros, with an exponent below 0.0001 and
/// from a million on.
fn general(out: &mut Vec<u8>, value: f64) {
    let start = out.len();
    // Writing to a Vec cannot fail.
    let _ = write!(out, "{value:.5e}");
    let Some(at) = out.iter().skip(start).position(|byte| *byte == b'e') else { return };
    let exponent = out.get(start + at + 1..).and_then(|text| std::str::from_utf8(text).ok()?.parse::<i32>().ok());
    let exponent = exponent.unwrap_or(0);
    if (-4..6).contains(&exponent) {
        out.truncate(start);
        let _ = write!(out, "{value:.*}", usize::try_from(5 - exponent).unwrap_or(0));
        drop_zeros(out, start);
    } else {
        out.truncate(start + at);
        drop_zeros(out, start);
        let sign = if exponent < 0 { '-' } else { '+' };
        let _ = write!(out, "e{sign}{:02}", exponent.unsigned_abs());
    }
}

/// Removes the trailing zeros of a fraction, and a trailing point.
fn drop_zeros(out: &mut Vec<u8>, start: usize) {
    if !out.iter().skip(start).any(|byte| *byte == b'.') {
        return;
    }
    while out.last() == Some(&b'0') {
        out.pop();
    }
    if out.last() == Some(&b'.') {
        out.pop();
    }
}

fn radix<const RADIX: u64>(out: &mut Vec<u8>, mut value: u64, digits: &[u8]) {
    let start = out.len();
    loop {
        out.extend(usize::try_from(value % RADIX).ok().and_then(|digit| digits.get(digit)));
        value /= RADIX;
        if value == 0 {
            break;
        }
    }
    if let Some(written) = out.get_mut(start..) {
        written.reverse();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(bytes: &[u8], kind: ParamKind, format: NumberFormat) -> String {
        let mut out = Vec::new();
        formatted(&mut out, bytes, kind, format);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn formats_are_sysdigs() {
        use ParamKind::*;
        assert_eq!(shown(&0o744_u32.to_le_bytes(), Mode, NumberFormat::Oct), "0744");
        assert_eq!(shown(&0_u32.to_le_bytes(), Mode, NumberFormat::Oct), "0");
        assert_eq!(shown(&0x7fff_283d_13a0_u64.to_le_bytes(), UInt64, NumberFormat::Hex), "7FFF283D13A0");
        assert_eq!(shown(&u32::MAX.to_le_bytes(), UInt32, NumberFormat::Dec), "-1");
        assert_eq!(shown(&u32::MAX.to_le_bytes(), Flags32, NumberFormat::Dec), "4294967295");
        assert_eq!(shown(&[0xff], UInt8, NumberFormat::Dec), "255");
        assert_eq!(shown(&[0xff], Int8, NumberFormat::Hex), "FFFFFFFF");
        assert_eq!(shown(&[1, 2, 3], UInt32, NumberFormat::Dec), "010203");
    }

    #[test]
    fn seconds_are_as_c_prints_them() {
        let shown = |nanoseconds| {
            let mut out = Vec::new();
            seconds(&mut out, nanoseconds);
            String::from_utf8(out).unwrap()
        };
        assert_eq!(shown(0), "0s");
        assert_eq!(shown(1_500_000_000), "1.5s");
        assert_eq!(shown(1_000), "1e-06s");
        assert_eq!(shown(100_000), "0.0001s");
        assert_eq!(shown(1_234_567_890), "1.23457s");
        assert_eq!(shown(999_999_500_000_000), "1e+06s");
        assert_eq!(shown(123_456_000_000_000), "123456s");
    }
}
