//! The oracle: libsinsp's field values for every event of a capture, one JSON object a line, compressed with gzip,
//! written by `sysdig -j -p`.

use std::collections::{HashMap, VecDeque};
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use flate2::read::MultiGzDecoder;
use serde_json::{Map, Value};

/// libsinsp's values for an event, by field name; `null` for a field without a value.
#[derive(Debug, Clone)]
pub struct OracleLine {
    fields: Map<String, Value>,
}

impl OracleLine {
    /// Returns the value of a field; `None` if it is `null` or the oracle lacks the field.
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.fields.get(field).filter(|value| !value.is_null())
    }

    /// Returns the names of all fields.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.keys().map(String::as_str)
    }

    /// Returns the value of a field as text: a text unchanged, other values as JSON.
    pub fn text(&self, field: &str) -> Option<String> {
        self.get(field).map(|value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        })
    }

    /// Returns the key that identifies the event.
    pub fn key(&self) -> EventKey {
        EventKey {
            time: self.get("evt.rawtime").and_then(Value::as_u64).unwrap_or(0),
            tid: self.get("thread.tid").and_then(Value::as_i64).unwrap_or(-1),
        }
    }
}

/// The properties that identify an event. Versions of sysdig number events differently, so the number is not one of
/// them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EventKey {
    /// Nanoseconds since 1970.
    pub time: u64,
    /// The thread; -1: none.
    pub tid: i64,
}

/// Reads the lines of an oracle one by one: the largest oracle has 100 MB of JSON.
///
/// # Errors
/// If the file cannot be opened. A line that cannot be read or is not a JSON object yields an error.
pub fn lines(path: &Path) -> io::Result<impl Iterator<Item = io::Result<OracleLine>>> {
    let reader = BufReader::new(MultiGzDecoder::new(File::open(path)?));
    Ok(reader.lines().filter(|line| line.as_ref().map_or(true, |line| !line.is_empty())).map(|line| parse(&line?)))
}

/// Parses a line.
///
/// # Errors
/// If the line is not a JSON object.
pub fn parse(line: &str) -> io::Result<OracleLine> {
    let fields = serde_json::from_str(line).map_err(io::Error::other)?;
    Ok(OracleLine { fields })
}

/// Events by key, each of which can be removed once. Events with the same key have the order of the capture.
#[derive(Debug)]
pub struct EventsByKey<T> {
    by_key: HashMap<EventKey, VecDeque<T>>,
}

impl<T> FromIterator<(EventKey, T)> for EventsByKey<T> {
    fn from_iter<I: IntoIterator<Item = (EventKey, T)>>(events: I) -> Self {
        let mut by_key: HashMap<EventKey, VecDeque<T>> = HashMap::new();
        for (key, event) in events {
            by_key.entry(key).or_default().push_back(event);
        }
        Self { by_key }
    }
}

impl<T> EventsByKey<T> {
    /// Removes and returns the first event with this key.
    pub fn remove(&mut self, key: EventKey) -> Option<T> {
        self.by_key.get_mut(&key)?.pop_front()
    }

    /// Returns the remaining events, by key.
    pub fn remaining(self) -> Vec<(EventKey, T)> {
        let mut rest: Vec<(EventKey, T)> = Vec::new();
        let mut keys: Vec<_> = self.by_key.into_iter().collect();
        keys.sort_by_key(|(key, _)| *key);
        for (key, events) in keys {
            rest.extend(events.into_iter().map(|event| (key, event)));
        }
        rest
    }
}
