//! The hosts of a capture.

use std::fmt;

use crate::escape::printable_text;

/// The largest number of names that are kept.
pub const MAX_KEPT_HOSTS: usize = 100;

/// The names of the hosts in a capture, at most [`MAX_KEPT_HOSTS`], in the order of their first events.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Hosts {
    names: Vec<Vec<u8>>,
    has_more: bool,
    /// The position of the last event's host.
    last: usize,
}

impl Hosts {
    /// Returns an empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the host of an event. An empty name adds nothing.
    pub fn add(&mut self, name: &[u8]) {
        if name.is_empty() || self.names.get(self.last).is_some_and(|last| last == name) {
            return;
        }
        if let Some(place) = self.names.iter().position(|known| known == name) {
            self.last = place;
        } else if self.names.len() < MAX_KEPT_HOSTS {
            self.last = self.names.len();
            self.names.push(name.to_vec());
        } else {
            self.has_more = true;
        }
    }

    /// The names.
    pub fn names(&self) -> &[Vec<u8>] {
        &self.names
    }

    /// `true` if there are more hosts than [`MAX_KEPT_HOSTS`].
    pub const fn has_more(&self) -> bool {
        self.has_more
    }
}

impl fmt::Display for Hosts {
    /// Writes the names, separated by commas, with hidden characters escaped.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, name) in self.names.iter().enumerate() {
            let comma = if number > 0 { ", " } else { "" };
            write!(f, "{comma}{}", printable_text(name))?;
        }
        f.write_str(if self.has_more { " and more" } else { "" })
    }
}
