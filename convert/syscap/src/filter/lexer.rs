//! The words of the language. What a run of characters is depends on where it stands (`and` is a
//! value after `=`), so the parser asks for what it expects.

use super::error::Fault;

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

    /// Bytes read so far.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Goes back to a place that [`Lexer::at`] gave.
    pub fn back(&mut self, at: usize) {
        self.at = at;
    }

    /// What is still to be read.
    pub fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Skips blanks; says whether there were any.
    pub fn blank(&mut self) -> bool {
        self.run(is_blank).is_some()
    }

    /// Reads exactly this.
    pub fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    /// Reads exactly this word: no letter, digit or underscore follows.
    pub fn word(&mut self, word: &str) -> bool {
        let found = self.rest().strip_prefix(word).is_some_and(|rest| !rest.starts_with(in_identifier));
        if found {
            self.at += word.len();
        }
        found
    }

    /// A letter, then letters, digits and underscores.
    pub fn identifier(&mut self) -> Option<&'t str> {
        if !self.rest().starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        self.run(in_identifier)
    }

    /// Identifiers with dots between; a later one may begin with a digit, as in `evt.arg.0`.
    pub fn field_name(&mut self) -> Option<&'t str> {
        let start = self.at;
        self.identifier()?;
        while self.rest().strip_prefix('.').is_some_and(|rest| rest.starts_with(in_identifier)) {
            self.at += 1;
            self.run(in_identifier);
        }
        self.text.get(start..self.at)
    }

    /// A value without quotes: everything up to a blank, a bracket, a comma, a quote or `=`.
    pub fn bare(&mut self) -> Option<&'t str> {
        self.run(in_bare)
    }

    /// A field's argument without quotes.
    pub fn bare_argument(&mut self) -> Option<&'t str> {
        self.run(|c| !is_space(c) && !matches!(c, '[' | ']' | '"' | '\''))
    }

    /// A value in quotes, its escapes resolved. None where no quote stands.
    pub fn quoted(&mut self) -> Result<Option<Vec<u8>>, Fault> {
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
                    return Err(Fault::new(at, message));
                }
                'x' => {
                    let digits = [chars.next(), chars.next()].map(|digit| u8::try_from(digit?.1.to_digit(16)?).ok());
                    let [Some(high), Some(low)] = digits else {
                        return Err(Fault::new(at, "expected two hexadecimal digits after \\x"));
                    };
                    out.push(high << 4 | low);
                }
                _ => {
                    let message = format!(
                        "there is no escape \\{escaped}; there are \\b \\f \\n \\r \\t \\\\ \\/ \\\" \\' \\xNN"
                    );
                    return Err(Fault::new(at, message));
                }
            }
        }
        Err(Fault::new(start, format!("the closing {quote} is missing")))
    }

    /// What stands at the cursor, for "expected …, … found".
    pub fn found(&self) -> String {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else {
            return "the end".to_owned();
        };
        let mut ahead = self.clone();
        match ahead.bare() {
            Some(word) => format!("'{}'", shortened(word)),
            None => format!("'{first}'"),
        }
    }

    fn run(&mut self, accept: impl Fn(char) -> bool) -> Option<&'t str> {
        let rest = self.rest();
        let length = rest.find(|c| !accept(c)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).filter(|run| !run.is_empty())
    }
}

/// `true` if a run of characters is a number as the language writes them: `10`, `-1`, `0x1f`,
/// `1.5e+3`.
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

pub(super) fn in_bare(c: char) -> bool {
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

/// A word cut to what fits a sentence.
fn shortened(word: &str) -> String {
    const MOST: usize = 40;
    match word.char_indices().nth(MOST) {
        Some((cut, _)) => format!("{}…", word.get(..cut).unwrap_or_default()),
        None => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted(text: &str) -> Result<Option<Vec<u8>>, Fault> {
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
