//! What libsinsp says of every event of a capture: one JSON object a line, gzip, made with `sysdig -j -p`.

use std::collections::{HashMap, VecDeque};
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use flate2::read::MultiGzDecoder;
use serde_json::{Map, Value};

/// What the oracle says of one event, by field name; `null`: the field has no value.
#[derive(Debug, Clone)]
pub struct Line {
    fields: Map<String, Value>,
}

impl Line {
    /// The field's value; `None` where it is `null` or the oracle does not have the field.
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.fields.get(field).filter(|value| !value.is_null())
    }

    /// The names of all fields.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.keys().map(String::as_str)
    }

    /// A field's value as text: texts as they are, other values as JSON has them.
    pub fn text(&self, field: &str) -> Option<String> {
        self.get(field).map(|value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        })
    }

    /// What tells which event it is.
    pub fn key(&self) -> Key {
        Key {
            time: self.get("evt.rawtime").and_then(Value::as_u64).unwrap_or(0),
            tid: self.get("thread.tid").and_then(Value::as_i64).unwrap_or(-1),
        }
    }
}

/// What an event has in common with the oracle's line for it: versions of sysdig number events differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// Nanoseconds since 1970.
    pub time: u64,
    /// The thread; -1: none.
    pub tid: i64,
}

/// The lines of an oracle, one after the other: the largest has 100 MB of JSON.
///
/// # Errors
/// Where the file cannot be opened; a line that cannot be read or is no JSON object comes as an error.
pub fn lines(path: &Path) -> io::Result<impl Iterator<Item = io::Result<Line>>> {
    let reader = BufReader::new(MultiGzDecoder::new(File::open(path)?));
    Ok(reader.lines().filter(|line| line.as_ref().map_or(true, |line| !line.is_empty())).map(|line| parse(&line?)))
}

/// One line.
///
/// # Errors
/// Where it is no JSON object.
pub fn parse(line: &str) -> io::Result<Line> {
    let fields = serde_json::from_str(line).map_err(io::Error::other)?;
    Ok(Line { fields })
}

/// Events by their key, each handed out once. Several with the same key come in the order of the capture.
#[derive(Debug)]
pub struct Waiting<T> {
    by_key: HashMap<Key, VecDeque<T>>,
}

impl<T> FromIterator<(Key, T)> for Waiting<T> {
    fn from_iter<I: IntoIterator<Item = (Key, T)>>(events: I) -> Self {
        let mut by_key: HashMap<Key, VecDeque<T>> = HashMap::new();
        for (key, event) in events {
            by_key.entry(key).or_default().push_back(event);
        }
        Self { by_key }
    }
}

impl<T> Waiting<T> {
    /// The first event with this key that was not taken yet.
    pub fn take(&mut self, key: Key) -> Option<T> {
        self.by_key.get_mut(&key)?.pop_front()
    }

    /// The events that nobody took, by key.
    pub fn rest(self) -> Vec<(Key, T)> {
        let mut rest: Vec<(Key, T)> = Vec::new();
        let mut keys: Vec<_> = self.by_key.into_iter().collect();
        keys.sort_by_key(|(key, _)| *key);
        for (key, events) in keys {
            rest.extend(events.into_iter().map(|event| (key, event)));
        }
        rest
    }
}
