//! Escapes texts of a capture for a terminal, in strace's notation.
//!
//! A captured process chooses its name, its arguments and the names of its files. Unescaped, they could send commands
//! to the terminal or reorder its text. Escaped are control characters (C0, DEL, C1), bidirectional controls, the line
//! and paragraph separators, and all bytes that are not part of a UTF-8 character, such as those of a surrogate.
//!
//! `\f`, `\n`, `\r`, `\t` and `\v` have names. All other bytes are octal numbers, with three digits if an octal digit
//! follows.
//!
//! The dissector has the same rules (`schemas/dissector/escape.lua`); tests compare both.

use std::borrow::Cow;
use std::fmt;

/// `true` for a character that a terminal does not show as itself: controls, bidirectional controls, separators.
#[inline]
pub const fn is_hidden(character: char) -> bool {
    matches!(
        character,
        '\0'..='\x1f'
            | '\x7f'..='\u{9f}'
            | '\u{61c}'
            | '\u{200e}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
    )
}

/// Appends a text with hidden characters escaped.
pub fn printable(out: &mut Vec<u8>, text: &[u8]) {
    escape(out, text, false);
}

/// Appends a text in quotes. Escapes quotes and backslashes too, so that different texts stay different.
pub fn quoted(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'"');
    escape(out, text, true);
    out.push(b'"');
}

/// Returns a text with hidden characters escaped.
pub fn printable_text(text: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(text) {
        Ok(text) if !text.chars().any(is_hidden) => Cow::Borrowed(text),
        _ => {
            let mut out = Vec::new();
            printable(&mut out, text);
            Cow::Owned(String::from_utf8_lossy(&out).into_owned())
        }
    }
}

/// Returns a text of several lines with hidden characters escaped, except newlines.
pub fn printable_lines(text: &str) -> String {
    text.split('\n').map(|line| printable_text(line.as_bytes())).collect::<Vec<_>>().join("\n")
}

/// A wrapper that displays a value with hidden characters escaped.
#[derive(Debug, Clone, Copy)]
pub struct Printable<T>(pub T);

impl<T: fmt::Display> fmt::Display for Printable<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&printable_text(self.0.to_string().as_bytes()))
    }
}

fn escape(out: &mut Vec<u8>, text: &[u8], quotes: bool) {
    let is_plain = |byte: &u8| matches!(byte, b' '..=b'~') && !(quotes && matches!(byte, b'"' | b'\\'));
    if text.iter().all(is_plain) {
        return out.extend_from_slice(text);
    }
    let mut at = 0;
    for chunk in text.utf8_chunks() {
        for character in chunk.valid().chars() {
            let bytes = text.get(at..at + character.len_utf8()).unwrap_or_default();
            at += bytes.len();
            if is_hidden(character) {
                bytes.iter().for_each(|byte| escape_byte(out, *byte, text.get(at)));
                continue;
            }
            if quotes && matches!(character, '"' | '\\') {
                out.push(b'\\');
            }
            out.extend_from_slice(bytes);
        }
        at += chunk.invalid().len();
        chunk.invalid().iter().for_each(|byte| escape_byte(out, *byte, None));
    }
}

/// Appends the escape of a byte. `next`: the byte behind it.
fn escape_byte(out: &mut Vec<u8>, byte: u8, next: Option<&u8>) {
    let name = match byte {
        b'\t' => b't',
        b'\n' => b'n',
        b'\x0b' => b'v',
        b'\x0c' => b'f',
        b'\r' => b'r',
        _ => {
            out.push(b'\\');
            let is_long = matches!(next, Some(b'0'..=b'7'));
            let digits = [byte >> 6, byte >> 3 & 7, byte & 7];
            let first = if is_long { 0 } else { digits.iter().position(|digit| *digit > 0).unwrap_or(2) };
            return out.extend(digits.iter().skip(first).map(|digit| b'0' + digit));
        }
    };
    out.extend_from_slice(&[b'\\', name]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &[u8]) -> String {
        printable_text(text).into_owned()
    }

    /// The expected texts are those of `strace -y -e openat`.
    #[test]
    fn escapes_are_those_of_strace() {
        assert_eq!(shown(b"sx\x01a\x018\x017\x0c\x0b\r\x07\x08\x7f"), r"sx\1a\18\0017\f\v\r\7\10\177");
        let mut out = Vec::new();
        quoted(&mut out, b"sx\"q\\b\n");
        assert_eq!(out, br#""sx\"q\\b\n""#);
    }

    #[test]
    fn harmless_text_is_unchanged() {
        for text in ["", "a b", "ä€𝄞", "a\u{301}", "\u{a0}", "back\\slash \"quoted\""] {
            assert_eq!(shown(text.as_bytes()), text);
        }
        assert_eq!(shown("\u{9b}31m".as_bytes()), r"\302\23331m");
        assert_eq!(shown("\u{202e}x\u{2028}".as_bytes()), r"\342\200\256x\342\200\250");
        assert_eq!(shown(b"\xed\xa0\x80sur"), r"\355\240\200sur");
        assert_eq!(shown(b"\xff7"), r"\3777");
    }

    /// Undoes the escapes.
    fn unescaped(text: &str) -> Vec<u8> {
        let mut out = Vec::new();
        let mut rest = text.as_bytes();
        while let Some((first, after)) = rest.split_first() {
            rest = after;
            if *first != b'\\' {
                out.push(*first);
                continue;
            }
            let digits = rest.iter().take(3).take_while(|byte| matches!(byte, b'0'..=b'7')).count();
            let (escape, after) = rest.split_at(digits.max(1));
            rest = after;
            out.push(match escape {
                b"t" => b'\t',
                b"n" => b'\n',
                b"v" => 0x0b,
                b"f" => 0x0c,
                b"r" => b'\r',
                [one] if !one.is_ascii_digit() => *one,
                digits => digits.iter().fold(0, |all, digit| all << 3 | (digit - b'0')),
            });
        }
        out
    }

    /// In all strings of three bytes, no hidden character is left, and all other bytes are unchanged.
    #[test]
    fn every_string_of_three_bytes() {
        let mut out = Vec::new();
        for number in 0..1u32 << 24 {
            let [text @ .., _] = number.to_le_bytes();
            out.clear();
            quoted(&mut out, &text);
            let shown = std::str::from_utf8(&out).unwrap();
            assert!(!shown.chars().any(is_hidden), "{text:?}");
            if shown.len() == 5 {
                assert_eq!(shown.as_bytes().get(1..4), Some(&text[..]));
            } else {
                assert_eq!(unescaped(shown.get(1..shown.len() - 1).unwrap()), text, "{shown}");
            }
        }
    }
}
