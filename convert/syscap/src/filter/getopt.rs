//! `getopt(list, "nt:")`: the short options of a command's arguments, by the rules of POSIX's getopt(3).

use crate::event::Value;

/// A call of `getopt`.
#[derive(Debug, Clone)]
pub(super) struct Getopt {
    /// The option of `getopt(…)[t]`: the result is the value of its last occurrence, or the letter itself if the option
    /// takes no value. `None`: the result is the list of all options and their values.
    pub option: Option<u8>,
}

impl Getopt {
    /// Returns the options in `args`. A letter in `options` with a colon behind it takes a value. A missing value is an
    /// empty text; an option that is not in `options` is `?`.
    pub fn apply<'a>(&self, args: Value<'_>, options: &Value<'_>) -> Value<'a> {
        let Some(letters) = options.as_bytes().map(Letters) else {
            return Value::None;
        };
        let args = match args {
            Value::None => return Value::None,
            Value::List(args) => args,
            arg => vec![arg],
        };
        let mut found = FoundOptions::default();
        let mut args = args.iter().map(|arg| arg.as_bytes().unwrap_or_default());
        while let Some(arg) = args.next() {
            let Some(cluster) = arg.strip_prefix(b"-") else {
                break;
            };
            match cluster {
                // A lone '-' is an operand, and "--" ends the options.
                b"" | b"-" => break,
                // Long options are ignored.
                [b'-', ..] => continue,
                _ => self.cluster(cluster, &letters, &mut args, &mut found),
            }
        }
        if self.option.is_some() {
            return found.last.map_or(Value::None, Value::owned_text);
        }
        Value::List(found.all.into_iter().map(Value::owned_text).collect())
    }

    /// Reads a cluster of options such as `-abc`, and the next argument if the last letter takes a value.
    fn cluster<'v>(
        &self,
        cluster: &'v [u8],
        letters: &Letters<'_>,
        args: &mut impl Iterator<Item = &'v [u8]>,
        found: &mut FoundOptions,
    ) {
        let mut rest = cluster;
        while let Some((&letter, after)) = rest.split_first() {
            rest = after;
            let wanted = self.option.is_none_or(|option| option == letter);
            match letters.takes_value(letter) {
                None if self.option.is_none() => found.all.push(b"?".to_vec()),
                None => {}
                Some(false) if wanted => found.push(letter, None),
                Some(false) => {}
                Some(true) => {
                    let value = if rest.is_empty() { args.next() } else { Some(rest) };
                    match value {
                        Some(value) if wanted => found.push(letter, Some(value)),
                        None if wanted => found.push_missing(),
                        _ => {}
                    }
                    return;
                }
            }
        }
    }
}

#[derive(Default)]
struct FoundOptions {
    all: Vec<Vec<u8>>,
    last: Option<Vec<u8>>,
}

impl FoundOptions {
    fn push(&mut self, letter: u8, value: Option<&[u8]>) {
        self.all.push(vec![letter]);
        self.all.extend(value.map(<[u8]>::to_vec));
        self.last = Some(value.map_or_else(|| vec![letter], <[u8]>::to_vec));
    }

    fn push_missing(&mut self) {
        self.all.push(Vec::new());
        self.last = Some(Vec::new());
    }
}

/// getopt's string of letters.
struct Letters<'a>(&'a [u8]);

impl Letters<'_> {
    /// Returns `Some(true)` if an option takes a value, `None` if there is no such option.
    fn takes_value(&self, letter: u8) -> Option<bool> {
        if letter == b':' {
            return None;
        }
        let mut found = None;
        for (index, &known) in self.0.iter().enumerate() {
            if known == letter {
                let value = self.0.get(index + 1) == Some(&b':');
                found = Some(found.unwrap_or(false) || value);
            }
        }
        found
    }
}
