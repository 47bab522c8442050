//! Shell patterns with the meaning of C's `fnmatch` without flags.
//!
//! `*` and `?` match `/` and a leading dot too. There are sets (`[a-z]`, `[!a-z]`, `[[:alpha:]]`), and `\` escapes a
//! character. Patterns match bytes, as `fnmatch` does in the C locale.

/// A compiled pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Glob {
    tokens: Vec<Token>,
    fold_case: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Byte(u8),
    AnyByte,
    AnyRun,
    Set(Box<ByteSet>),
    /// A part that `fnmatch` never matches, such as a backslash at the end.
    Never,
}

impl Glob {
    pub fn new(pattern: &[u8], fold_case: bool) -> Self {
        let mut tokens = Vec::new();
        let mut rest = pattern;
        while let Some((&byte, after)) = rest.split_first() {
            rest = after;
            let token = match byte {
                b'*' => Token::AnyRun,
                b'?' => Token::AnyByte,
                b'\\' => match rest.split_first() {
                    Some((&escaped, after)) => {
                        rest = after;
                        Token::Byte(folded(escaped, fold_case))
                    }
                    None => Token::Never,
                },
                b'[' => match set(after, fold_case) {
                    Some((set, after)) => {
                        rest = after;
                        set
                    }
                    None => Token::Byte(b'['),
                },
                _ => Token::Byte(folded(byte, fold_case)),
            };
            if token != Token::AnyRun || tokens.last() != Some(&Token::AnyRun) {
                tokens.push(token);
            }
        }
        Glob { tokens, fold_case }
    }

    /// `true` if the pattern matches the whole text. The time is bounded by the length of the pattern times that of the
    /// text: matching backtracks only to the last `*`.
    pub fn matches(&self, text: &[u8]) -> bool {
        let mut tokens = self.tokens.iter();
        let mut bytes = text.iter();
        let mut retry: Option<(std::slice::Iter<'_, Token>, std::slice::Iter<'_, u8>)> = None;
        loop {
            let token = tokens.next();
            if token == Some(&Token::AnyRun) {
                if tokens.as_slice().is_empty() {
                    return true;
                }
                retry = Some((tokens.clone(), bytes.clone()));
                continue;
            }
            let byte = bytes.next().map(|&byte| folded(byte, self.fold_case));
            let matched = match (token, byte) {
                (None, None) => return true,
                (Some(Token::Byte(wanted)), Some(byte)) => *wanted == byte,
                (Some(Token::AnyByte), Some(_)) => true,
                (Some(Token::Set(set)), Some(byte)) => set.contains(byte),
                (Some(_), None) => return false,
                _ => false,
            };
            if matched {
                continue;
            }
            // The last `*` matches one more byte.
            let Some((after_run, from)) = &mut retry else {
                return false;
            };
            if from.next().is_none() {
                return false;
            }
            tokens = after_run.clone();
            bytes = from.clone();
        }
    }
}

/// `true` if a text has a wildcard, by libsinsp's rule for `pmatch`.
pub(super) fn has_wildcard(text: &[u8]) -> bool {
    text.iter().any(|byte| b"?*[".contains(byte))
}

/// Parses a set after its `[`. `None` if the set is not closed: the `[` is a literal then.
fn set(text: &[u8], fold_case: bool) -> Option<(Token, &[u8])> {
    let (negated, mut rest) = match text.split_first()? {
        (b'!' | b'^', rest) => (true, rest),
        _ => (false, text),
    };
    let mut set = ByteSet::default();
    let mut valid = true;
    let mut first = true;
    loop {
        let (&byte, after) = rest.split_first()?;
        if byte == b']' && !first {
            rest = after;
            break;
        }
        first = false;
        if let Some((name, after)) = bracketed(rest, b':') {
            valid &= set.insert_class(name);
            rest = after;
            continue;
        }
        let (from, after) = element(rest)?;
        rest = after;
        let range = rest.strip_prefix(b"-").filter(|end| !end.starts_with(b"]"));
        let to = match range {
            Some(end) => {
                let (to, after) = element(end)?;
                rest = after;
                to
            }
            None => from,
        };
        match (from, to) {
            (Some(from), Some(to)) => {
                let (from, to) = (folded(from, fold_case), folded(to, fold_case));
                (from..=to).for_each(|byte| set.insert(byte));
            }
            _ => valid = false,
        }
    }
    if negated {
        set.invert();
    }
    let token = if valid { Token::Set(Box::new(set)) } else { Token::Never };
    Some((token, rest))
}

/// Parses one byte of a set: literal, escaped, or as `[.x.]` or `[=x=]`. The byte is `None` if the set names an element
/// of several bytes.
fn element(text: &[u8]) -> Option<(Option<u8>, &[u8])> {
    for mark in [b'.', b'='] {
        if let Some((name, rest)) = bracketed(text, mark) {
            let byte = match name {
                [byte] => Some(*byte),
                _ => None,
            };
            return Some((byte, rest));
        }
    }
    match text.split_first()? {
        (b'\\', rest) => {
            let (&byte, rest) = rest.split_first()?;
            Some((Some(byte), rest))
        }
        (&byte, rest) => Some((Some(byte), rest)),
    }
}

/// Parses `[:name:]`, `[.x.]` or `[=x=]`; returns the name and the rest of the text.
fn bracketed(text: &[u8], mark: u8) -> Option<(&[u8], &[u8])> {
    let body = text.strip_prefix(&[b'[', mark])?;
    let end = body.windows(2).position(|window| window == [mark, b']'])?;
    let name = body.get(..end)?;
    let sound = mark != b':' || name.iter().all(u8::is_ascii_lowercase);
    sound.then_some((name, body.get(end + 2..)?))
}

fn folded(byte: u8, fold_case: bool) -> u8 {
    if fold_case { byte.to_ascii_lowercase() } else { byte }
}

/// A set of bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct ByteSet([u128; 2]);

impl ByteSet {
    fn contains(&self, byte: u8) -> bool {
        let [low, high] = self.0;
        let half = if byte < 128 { low } else { high };
        half >> (byte % 128) & 1 == 1
    }

    fn insert(&mut self, byte: u8) {
        let [low, high] = &mut self.0;
        let half = if byte < 128 { low } else { high };
        *half |= 1 << (byte % 128);
    }

    fn invert(&mut self) {
        self.0 = self.0.map(|half| !half);
    }

    /// Adds a character class of the C locale. Returns `false` if there is no class of this name.
    fn insert_class(&mut self, name: &[u8]) -> bool {
        let test: fn(u8) -> bool = match name {
            b"alnum" => |b| b.is_ascii_alphanumeric(),
            b"alpha" => |b| b.is_ascii_alphabetic(),
            b"blank" => |b| b == b' ' || b == b'\t',
            b"cntrl" => |b| b.is_ascii_control(),
            b"digit" => |b| b.is_ascii_digit(),
            b"graph" => |b| b.is_ascii_graphic(),
            b"lower" => |b| b.is_ascii_lowercase(),
            b"print" => |b| b.is_ascii_graphic() || b == b' ',
            b"punct" => |b| b.is_ascii_punctuation(),
            b"space" => |b| matches!(b, b' ' | 9..=13),
            b"upper" => |b| b.is_ascii_uppercase(),
            b"xdigit" => |b| b.is_ascii_hexdigit(),
            _ => return false,
        };
        (0..=u8::MAX).filter(|&byte| test(byte)).for_each(|byte| self.insert(byte));
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, text: &str) -> bool {
        Glob::new(pattern.as_bytes(), false).matches(text.as_bytes())
    }

    /// Each row as glibc 2.36's fnmatch has it.
    #[test]
    fn matches_as_fnmatch_does() {
        for (pattern, text, expected) in [
            ("", "", true),
            ("", "a", false),
            ("a", "a", true),
            ("a\\", "a\\", false),
            ("a\\", "a", false),
            ("[", "[", true),
            ("[a", "[a", true),
            ("[]a]", "]", true),
            ("[!a]", "b", true),
            ("[^a]", "b", true),
            ("[^a]", "a", false),
            ("[a-]", "-", true),
            ("[z-a]", "m", false),
            ("[\\]]", "]", true),
            ("[[:alpha:]]", "b", true),
            ("[[:alpha:]]", "1", false),
            ("[[:foo:]]", "b", false),
            ("[[:foo:]]", ":]", false),
            ("[[.a.]]", "a", true),
            ("[[=a=]]", "a", true),
            ("*", ".a/b", true),
            ("?", "/", true),
            ("[/]", "/", true),
            ("a**b", "axxb", true),
            ("\\*", "*", true),
            ("\\*", "a", false),
            ("[a\\-z]", "-", true),
            ("[a-\\z]", "m", true),
            ("[!]a]", "]", false),
            ("[!]a]", "b", true),
            ("[a-c-e]", "-", true),
            ("[a-c-e]", "d", false),
            ("[]", "[]", true),
            ("[a/b]", "a", true),
            ("[a[b]", "[", true),
            ("[[:alpha:", "[[:alpha:", true),
            ("[[a", "[[a", true),
            ("a[", "a[", true),
            ("[]-a]", "_", true),
            ("[]-a]", "]", true),
            ("*[", "x[", true),
            ("[[a]", "a", true),
            ("[[:a]", "a", true),
            ("[[:a]", ":", true),
            ("[[]", "[", true),
            ("[!", "[!", true),
            ("[a-z", "[a-z", true),
            ("*.log", "a.log.log", true),
            ("*a*b*c", "xaxxbxbxc", true),
            ("*a*b*c", "xaxxbxbxcx", false),
            ("/tmp/*/x?", "/tmp/a/b/x1", true),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn case_is_folded() {
        let folds = |pattern: &str, text: &str| Glob::new(pattern.as_bytes(), true).matches(text.as_bytes());
        assert!(folds("A*", "abc"));
        assert!(folds("a*C", "ABC"));
        assert!(folds("[A-C]", "b"));
        assert!(folds("[a-c]", "B"));
        assert!(!folds("[[:upper:]]", "b"));
    }

    #[test]
    fn many_stars_are_fast() {
        let pattern = "a*".repeat(50) + "b";
        assert!(!matches(&pattern, &"a".repeat(20_000)));
    }
}
