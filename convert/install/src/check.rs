//! A check of `doctor` and its result.

use std::fmt;

/// The result of a check, from best to worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Health {
    /// Everything is as it should be.
    Good,
    /// Works with limits.
    Limited,
    /// Does not work.
    Bad,
}

/// A check and its result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The subject of the check.
    pub name: String,
    /// The result.
    pub health: Health,
    /// The state that was found.
    pub finding: String,
    /// The fix; empty if none is needed.
    pub remedy: String,
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = match self.health {
            Health::Good => "ok     ",
            Health::Limited => "limited",
            Health::Bad => "BAD    ",
        };
        write!(f, "{mark}  {}: {}", self.name, self.finding)?;
        if !self.remedy.is_empty() {
            write!(f, "\n         {}", self.remedy)?;
        }
        Ok(())
    }
}

/// Returns a check without a fault.
pub fn good(name: impl Into<String>, finding: impl Into<String>) -> Check {
    Check { name: name.into(), health: Health::Good, finding: finding.into(), remedy: String::new() }
}

/// Returns a check of something that does not work.
pub fn bad(name: impl Into<String>, finding: impl Into<String>, remedy: impl Into<String>) -> Check {
    Check { name: name.into(), health: Health::Bad, finding: finding.into(), remedy: remedy.into() }
}

/// Returns a check of something that works with limits.
pub fn limited(name: impl Into<String>, finding: impl Into<String>, remedy: impl Into<String>) -> Check {
    Check { health: Health::Limited, ..bad(name, finding, remedy) }
}
