//! Memory limits.
//!
//! An untrusted capture can hold anything: blocks of 4 GiB, millions of threads with long texts, calls that never
//! return. One number, [`Limits`], bounds the memory of the whole process. Each part that grows with its input has a
//! share of it, defined here. What has no room is left out and counted in [`Dropped`], and processing goes on.

use std::fmt;
use std::str::FromStr;

use hashbrown::HashMap;

/// The bytes that a conversion needs for any capture: the program itself, and buffers of fixed size.
const FIXED_COST: usize = 32 << 20;
/// The bytes of a list of the machine's state that are read at once. An entry in the known layouts is shorter: it has
/// at most eight texts of 64 KiB.
pub(crate) const LIST_PIECE: usize = 1 << 20;
/// The largest number of parameters of an event. No event type has more than 32.
pub(crate) const MAX_PARAMS: usize = 1 << 12;

/// The memory limit of a process, in bytes.
///
/// ```
/// use syscap::limits::Limits;
/// assert_eq!(Limits::parse("256M").map(Limits::memory), Ok(256 << 20));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    memory: usize,
}

impl Default for Limits {
    /// 512 MiB.
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl Limits {
    /// 512 MiB.
    pub const DEFAULT: Self = Self { memory: 512 << 20 };
    /// 64 MiB: with less there is no room for a capture beside the program.
    pub const MIN: Self = Self { memory: 64 << 20 };

    /// Returns a limit of this many bytes, or [`Limits::MIN`] if that is larger.
    pub const fn new(memory: usize) -> Self {
        if memory < Self::MIN.memory { Self::MIN } else { Self { memory } }
    }

    /// Parses a number of bytes with an optional suffix K, M, G or T (powers of 1024).
    ///
    /// # Errors
    /// [`LimitsError`] if the text is not a number of bytes, or less than [`Limits::MIN`].
    pub fn parse(text: &str) -> Result<Self, LimitsError> {
        let wrong = || LimitsError::NotBytes(text.to_owned());
        let number = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
        let shift = match text.get(number.len()..).unwrap_or("").to_ascii_uppercase().as_str() {
            "" | "B" => 0,
            "K" | "KB" | "KIB" => 10,
            "M" | "MB" | "MIB" => 20,
            "G" | "GB" | "GIB" => 30,
            "T" | "TB" | "TIB" => 40,
            _ => return Err(wrong()),
        };
        let number: usize = number.parse().map_err(|_| wrong())?;
        let memory = number.checked_mul(1 << shift).ok_or_else(wrong)?;
        if memory < Self::MIN.memory {
            return Err(LimitsError::TooSmall(text.to_owned()));
        }
        Ok(Self { memory })
    }

    /// The number of bytes.
    pub const fn memory(self) -> usize {
        self.memory
    }

    /// Returns a share of the memory beyond [`FIXED_COST`], in 256ths.
    const fn share(self, parts: usize) -> usize {
        (self.memory - FIXED_COST) / 256 * parts
    }

    /// The longest event or packet block, which is held in memory as a whole. There are up to thirty copies of one
    /// event: in buffers between threads, in its texts and fields, escaped, in the output.
    pub(crate) const fn block(self) -> usize {
        self.share(2)
    }

    /// The longest JSON description of a container that is parsed. The parsed form takes up to 40 times its length.
    pub(crate) const fn json(self) -> usize {
        self.share(1) / 2
    }

    /// The share of the machine's state: threads, texts, fds, users, groups, containers, interfaces.
    pub(crate) const fn machine(self) -> usize {
        self.share(96)
    }

    /// The share of enter events that wait for their exit events.
    pub(crate) const fn calls(self) -> usize {
        self.share(16)
    }

    /// The share of the state that a .scap output spools until its section ends. There are up to three copies then.
    pub(crate) const fn spooled_state(self) -> usize {
        self.share(24)
    }

    /// The share of enter events that a .scap output keeps until their exit events, in each of two places.
    pub(crate) const fn enters(self) -> usize {
        self.share(8)
    }

    /// The share of one [`PerThread`] table.
    pub(crate) const fn per_thread(self) -> usize {
        self.share(6)
    }

    /// The share of encoded fields of threads and fds that are cached.
    pub(crate) const fn encoded(self) -> usize {
        self.share(16)
    }
}

impl FromStr for Limits {
    type Err = LimitsError;

    /// Calls [`Limits::parse`].
    fn from_str(text: &str) -> Result<Self, LimitsError> {
        Self::parse(text)
    }
}

/// An invalid memory limit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LimitsError {
    /// The text is not a number of bytes.
    #[error("'{0}' is not a number of bytes such as 256M or 1G")]
    NotBytes(String),
    /// The number is less than [`Limits::MIN`].
    #[error("{0} is too little: {least} is the least", least = Limits::MIN)]
    TooSmall(String),
}

impl fmt::Display for Limits {
    /// Writes the number in the form that [`Limits::parse`] reads: `512M`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut number, mut suffixes) = (self.memory, ["K", "M", "G", "T"].iter());
        let mut suffix = "";
        while number > 0 && number % 1024 == 0 {
            let Some(next) = suffixes.next() else { break };
            (number, suffix) = (number / 1024, next);
        }
        write!(out, "{number}{suffix}")
    }
}

/// A kind of data that is left out if there is no memory for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Resource {
    /// A thread.
    Threads,
    /// A text of a thread: name, path, arguments, environment or control groups.
    Texts,
    /// A descriptor of a process.
    Fds,
    /// A user or a group.
    Users,
    /// A container, or its description.
    Containers,
    /// An address of a network interface.
    Interfaces,
    /// An enter event that waits for its exit event.
    Calls,
    /// An enter event that a .scap output keeps until its exit event.
    Enters,
    /// State that a .scap output spools.
    SpooledState,
    /// An entry of a table by thread, such as CPU times.
    ThreadCounters,
}

impl Resource {
    const ALL: [(Self, &str); 10] = [
        (Self::Threads, "a thread"),
        (Self::Texts, "a text of a thread"),
        (Self::Fds, "an fd"),
        (Self::Users, "a user or group"),
        (Self::Containers, "a container"),
        (Self::Interfaces, "an interface address"),
        (Self::Calls, "an enter event that waited for its exit"),
        (Self::Enters, "an enter event beside its exit"),
        (Self::SpooledState, "a thread, fd or user of the .scap's state"),
        (Self::ThreadCounters, "a thread in a count"),
    ];
}

/// The number of drops for lack of memory, by resource.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Dropped([u64; Resource::ALL.len()]);

impl Dropped {
    /// Counts one drop.
    pub fn add(&mut self, part: Resource) {
        self.add_many(part, 1);
    }

    /// Counts several drops.
    pub fn add_many(&mut self, part: Resource, times: u64) {
        for ((of, _), count) in Resource::ALL.iter().zip(&mut self.0) {
            if *of == part {
                *count = count.saturating_add(times);
            }
        }
    }

    /// Adds the counts of `other`.
    pub fn merge(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(count, more)| *count = count.saturating_add(more));
    }

    /// The number of drops of a resource.
    pub fn get(&self, part: Resource) -> u64 {
        Resource::ALL.iter().zip(self.0).find_map(|((of, _), count)| (*of == part).then_some(count)).unwrap_or(0)
    }

    /// `true` if nothing was dropped.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|count| *count == 0)
    }

    /// The list of drops: `a thread (x3), an fd (x5)`; `None` if nothing was dropped.
    pub fn list(&self) -> Option<String> {
        let counts = Resource::ALL.iter().zip(self.0).filter(|(_, count)| *count > 0);
        let parts: Vec<String> = counts.map(|((_, name), count)| format!("{name} (x{count})")).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// A sentence for the user about what was left out and what to do; `None` if nothing was.
    pub fn sentence(&self, limits: Limits) -> Option<String> {
        let parts = self.list()?;
        Some(format!(
            "left out, for the memory limit of {limits} has no room for more: {parts}; --max-memory sets the limit"
        ))
    }
}

/// A table of values by thread id, with a share of the memory.
#[derive(Debug)]
pub(crate) struct PerThread<V> {
    limits: Limits,
    values: HashMap<i64, V>,
    /// The number of threads that had no room.
    pub(crate) dropped: u64,
}

impl<V> Default for PerThread<V> {
    fn default() -> Self {
        Self::new(Limits::DEFAULT)
    }
}

impl<V> PerThread<V> {
    pub(crate) fn new(limits: Limits) -> Self {
        Self { limits, values: HashMap::new(), dropped: 0 }
    }

    pub(crate) fn get(&self, tid: i64) -> Option<&V> {
        self.values.get(&tid)
    }

    /// Returns the thread's value, or adds one; `None` if there is no room for another thread.
    pub(crate) fn entry(&mut self, tid: i64) -> Option<&mut V>
    where
        V: Default,
    {
        // While a map grows, its old and new slots exist side by side, up to two of each per entry.
        let most = self.limits.per_thread() / (4 * size_of::<(i64, V)>());
        if self.values.len() >= most && !self.values.contains_key(&tid) {
            self.dropped += 1;
            return None;
        }
        Some(self.values.entry(tid).or_default())
    }

    pub(crate) fn remove(&mut self, tid: i64) -> Option<V> {
        self.values.remove(&tid)
    }

    pub(crate) fn len(&self) -> usize {
        self.values.len()
    }

    /// Removes all threads. Replaces the map: clearing one that was large takes long.
    pub(crate) fn clear(&mut self) {
        if !self.values.is_empty() {
            self.values = HashMap::new();
        }
    }
}

/// The overhead of a heap allocation in bytes.
pub(crate) const ALLOCATION: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_printed_as_it_is_parsed() {
        for (text, memory) in [("64M", 64 << 20), ("1G", 1 << 30), ("65537K", 65_537 << 10), ("100000001", 100_000_001)]
        {
            let limits = Limits::parse(text).unwrap();
            assert_eq!((limits.memory(), limits.to_string().as_str()), (memory, text));
        }
        assert_eq!(Limits::parse("512mib"), Ok(Limits::DEFAULT));
        for text in ["", "M", "12Q", "-1M", "1.5G", "99999999999T"] {
            assert!(Limits::parse(text).unwrap_err().to_string().contains("such as 256M"), "{text}");
        }
        assert_eq!(Limits::parse("1M").unwrap_err().to_string(), "1M is too little: 64M is the least");
    }

    #[test]
    fn the_shares_leave_room_for_thirty_copies_of_an_event() {
        for limits in [Limits::MIN, Limits::DEFAULT, Limits::new(8 << 30)] {
            let event = limits.block() * 30 + limits.json() * 40;
            let tracked = limits.machine() + limits.calls() + limits.per_thread() * 4 + limits.encoded();
            let spooled = limits.spooled_state() * 3 + limits.enters() * 2 + limits.calls();
            assert!(tracked + event <= limits.memory(), "{limits}");
            assert!(spooled + event <= limits.memory(), "{limits}");
        }
    }
}
