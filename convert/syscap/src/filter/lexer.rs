//! The tokens of the language. The meaning of a word depends on its position (`and` is a value after `=`), so the
//! parser asks for the token that it expects.

use super::error::OffsetError;

/// A cursor over a filter's text.
#[derive(Debug, Clone)]
pub(super) struct Lexer<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Lexer<'t> {
    pub fn new(text: &'t str) -> Self {
        Lexer { text, at: 0 }
    }

    /// The offset of the cursor in bytes.
    pub fn offset(&self) -> usize {
        self.at
    }

    /// Moves the cursor back to an earlier [`Lexer::offset`].
    pub fn rewind(&mut self, at: usize) {
        self.at = at;
    }

    /// The text after the cursor.
    pub fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Skips blanks; returns `true` if there were any.
    pub fn skip_blanks(&mut self) -> bool {
        self.take_while(is_blank).is_some()
    }

    /// Consumes this token; returns `false` if another one follows.
    pub fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    /// Consumes this word, which no letter, digit or underscore may follow; returns `false` if the word is not there.
    pub fn eat_word(&mut self, word: &str) -> bool {
        let found = self.rest().strip_prefix(word).is_some_and(|rest| !rest.starts_with(in_identifier));
        if found {
            self.at += word.len();
        }
        found
    }

    /// Reads an identifier: a letter, then letters, digits and underscores.
    pub fn identifier(&mut self) -> Option<&'t str> {
        if !self.rest().starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        self.take_while(in_identifier)
    }

    /// Reads identifiers separated by dots. Those after the first may begin with a digit, as in `evt.arg.0`.
    pub fn field_name(&mut self) -> Option<&'t str> {
        let start = self.at;
        self.identifier()?;
        while self.rest().strip_prefix('.').is_some_and(|rest| rest.starts_with(in_identifier)) {
            self.at += 1;
            self.take_while(in_identifier);
        }
        self.text.get(start..self.at)
    }

    /// Reads a value without quotes: everything up to a blank, a bracket, a comma, a quote or `=`.
    pub fn unquoted(&mut self) -> Option<&'t str> {
        self.take_while(in_unquoted)
    }

    /// Reads a field's argument without quotes.
    pub fn unquoted_argument(&mut self) -> Option<&'t str> {
        self.take_while(|c| !is_space(c) && !matches!(c, '[' | ']' | '"' | '\''))
    }

    /// Reads a value in quotes and resolves its escapes; `None` if there is no quote at the cursor.
    pub fn quoted(&mut self) -> Result<Option<Vec<u8>>, OffsetError> {
        let Some(quote) = self.rest().chars().next().filter(|&c| c == '"' || c == '\'') else {
            return Ok(None);
        };
        let start = self.at;
        let mut out = Vec::new();
        let mut chars = self.rest().char_indices().skip(1);
        while let Some((index, c)) = chars.next() {
            let at = start + index;
            if c == quote {
                self.at = at + 1;
                return Ok(Some(out));
            }
            if c != '\\' {
                out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                continue;
            }
            let Some((_, escaped)) = chars.next() else {
                break;
            };
            match escaped {
                'b' => out.push(8),
                'f' => out.push(12),
                'n' => out.push(b'\n'),
                'r' => out.push(b'\r'),
                't' => out.push(b'\t'),
                // Falco reads an escaped blank as a backslash; its rules rely on it.
                '\\' | ' ' => out.push(b'\\'),
                '/' => out.push(b'/'),
                '"' | '\'' if escaped == quote => out.push(escaped as u8),
                '"' | '\'' => {
                    let message = format!("\\{escaped} stands only between {escaped} quotes");
                    return Err(OffsetError::new(at, message));
                }
                'x' => {
                    let digits = [chars.next(), chars.next()].map(|digit| u8::try_from(digit?.1.to_digit(16)?).ok());
                    let [Some(high), Some(low)] = digits else {
                        return Err(OffsetError::new(at, "expected two hexadecimal digits after \\x"));
                    };
                    out.push(high << 4 | low);
                }
                _ => {
                    let message = format!(
                        "there is no escape \\{escaped}; there are \\b \\f \\n \\r \\t \\\\ \\/ \\\" \\' \\xNN"
                    );
                    return Err(OffsetError::new(at, message));
                }
            }
        }
        Err(OffsetError::new(start, format!("the closing {quote} is missing")))
    }

    /// Returns the word or character at the cursor, for messages such as "expected …, … found".
    pub fn describe_next(&self) -> String {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else {
            return "the end".to_owned();
        };
        let mut next = self.clone();
        match next.unquoted() {
            Some(word) => format!("'{}'", shortened(word)),
            None => format!("'{first}'"),
        }
    }

    fn take_while(&mut self, accept: impl Fn(char) -> bool) -> Option<&'t str> {
        let rest = self.rest();
        let length = rest.find(|c| !accept(c)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).filter(|run| !run.is_empty())
    }
}

/// `true` if a text is a number of the language: `10`, `-1`, `0x1f`, `1.5e+3`.
pub(super) fn is_number(text: &str) -> bool {
    let hex = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    if let Some(digits) = hex {
        return !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    }
    let digits = |text: &mut &str| {
        let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
        let some = rest.len() < text.len();
        *text = rest;
        some
    };
    let mut rest = text.strip_prefix(['+', '-']).unwrap_or(text);
    if !digits(&mut rest) {
        return false;
    }
    if let Some(fraction) = rest.strip_prefix('.') {
        rest = fraction;
        digits(&mut rest);
    }
    match rest.strip_prefix(['e', 'E']) {
        Some(exponent) => {
            rest = exponent.strip_prefix(['+', '-']).unwrap_or_default();
            digits(&mut rest) && rest.is_empty()
        }
        None => rest.is_empty(),
    }
}

pub(super) fn in_unquoted(c: char) -> bool {
    !is_space(c) && !matches!(c, '(' | ')' | '"' | '\'' | '=' | ',')
}

fn in_identifier(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\x08' | '\r' | '\n')
}

/// POSIX's spaces, which end a word.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t'..='\r')
}

/// Returns a word, shortened to fit into a message.
fn shortened(word: &str) -> String {
    const MAX_CHARS: usize = 40;
    match word.char_indices().nth(MAX_CHARS) {
        Some((cut, _)) => format!("{}…", word.get(..cut).unwrap_or_default()),
        None => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted(text: &str) -> Result<Option<Vec<u8>>, OffsetError> {
        Lexer::new(text).quoted()
    }

    #[test]
    fn numbers() {
        for text in ["0", "10", "+1", "-1", "1.", "1.5", "0x1F", "0XaB", "1e+3", "-0.1e-2"] {
            assert!(is_number(text), "{text}");
        }
        for text in ["", "-", "a", "0x", "0xg", "1.2.3", "1e3", "1e+", "0aaa", "!1"] {
            assert!(!is_number(text), "{text}");
        }
    }

    #[test]
    fn escapes() {
        assert_eq!(quoted(r#"bare"#), Ok(None));
        assert_eq!(quoted(r#""a\t\x00\xfF\/é\"'""#), Ok(Some(b"a\t\0\xff/\xc3\xa9\"'".to_vec())));
        assert_eq!(quoted(r"'C:\\'"), Ok(Some(br"C:\".to_vec())));
        assert_eq!(quoted(r#""a\ b""#), Ok(Some(br"a\b".to_vec())));
        assert_eq!(quoted(r#""a\'""#).unwrap_err().at, 2);
        assert_eq!(quoted(r#""a\q""#).unwrap_err().at, 2);
        assert_eq!(quoted(r#""a\x4""#).unwrap_err().at, 2);
        assert_eq!(quoted(r#""a"#).unwrap_err().at, 0);
        assert_eq!(quoted(r#""a\"#).unwrap_err().at, 0);
    }
}
