//! How much memory reading, following and converting a capture takes.
//!
//! A capture from a stranger can hold anything: blocks of 4 GiB, millions of threads with long texts, calls that never
//! return. One number, [`Limits`], bounds the process as a whole. Each part that grows with its input has a share of it,
//! and all shares are here. What finds no room is left out and counted in [`Dropped`]; the capture goes on.

use std::fmt;
use std::str::FromStr;

use hashbrown::HashMap;

/// Bytes that a conversion needs whatever the capture holds: the program itself, and buffers of fixed size.
const FIXED_COST: usize = 32 << 20;
/// Bytes of a list of the machine's state that are read at once. No entry of a list in the known layouts is longer: it
/// has at most eight texts of 64 KiB.
pub(crate) const LIST_PIECE: usize = 1 << 20;
/// The number of parameters that an event may have. No event type has more than 32.
pub(crate) const MAX_PARAMS: usize = 1 << 12;

/// The memory that a process may take, in bytes.
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
    /// 64 MiB: less leaves no room for a capture beside the program.
    pub const MIN: Self = Self { memory: 64 << 20 };

    /// Limits a process to this many bytes, or to [`Limits::MIN`] where that is more.
    pub const fn new(memory: usize) -> Self {
        if memory < Self::MIN.memory { Self::MIN } else { Self { memory } }
    }

    /// Reads a number of bytes with an optional suffix K, M, G or T (powers of 1024).
    ///
    /// # Errors
    /// [`LimitsError`] where the text is no number of bytes, or less than [`Limits::MIN`].
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

    /// A share of what is not [`FIXED_COST`], in 256ths.
    const fn share(self, parts: usize) -> usize {
        (self.memory - FIXED_COST) / 256 * parts
    }

    /// The longest event or packet block, which is held whole. One event is in memory up to thirty times: read, handed
    /// on, in the texts and fields that show it, escaped, in the output.
    pub(crate) const fn block(self) -> usize {
        self.share(2)
    }

    /// The longest JSON text of a container that is parsed; the parsed form takes up to 40 times its length.
    pub(crate) const fn json(self) -> usize {
        self.share(1) / 2
    }

    /// The machine's state: threads, texts, fds, users, groups, containers, interfaces.
    pub(crate) const fn machine(self) -> usize {
        self.share(96)
    }

    /// Enter events that wait for their exit events.
    pub(crate) const fn calls(self) -> usize {
        self.share(16)
    }

    /// State that a .scap output puts aside until its section ends; it is there up to three times then.
    pub(crate) const fn spooled_state(self) -> usize {
        self.share(24)
    }

    /// Enter events that a .scap output remembers for their exit events, in each of two places.
    pub(crate) const fn enters(self) -> usize {
        self.share(8)
    }

    /// One table of numbers by thread: CPU time, threads that were seen, calls that a reader would remember.
    pub(crate) const fn per_thread(self) -> usize {
        self.share(6)
    }

    /// Fields of threads and fds that are kept encoded.
    pub(crate) const fn encoded(self) -> usize {
        self.share(16)
    }
}

impl FromStr for Limits {
    type Err = LimitsError;

    /// Reads what [`Limits::parse`] reads.
    fn from_str(text: &str) -> Result<Self, LimitsError> {
        Self::parse(text)
    }
}

/// A text that is no limit of memory.
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
    /// The number as [`Limits::parse`] takes it: `512M`.
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

/// A part that can find no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Resource {
    /// A thread.
    Threads,
    /// A name, a path, arguments, an environment or control groups of a thread.
    Texts,
    /// A descriptor of a process.
    Fds,
    /// A user or a group.
    Users,
    /// A container, or its description.
    Containers,
    /// An address of a network interface.
    Interfaces,
    /// An enter event that waited for its exit event.
    Calls,
    /// An enter event that a .scap output remembered for its exit event.
    Enters,
    /// State that a .scap output put aside.
    SpooledState,
    /// A thread in a table of numbers: CPU time, threads that were seen.
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

/// The number of times that something found no room, by part.
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

    /// Adds the counts of another part of the program.
    pub fn merge(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(count, more)| *count = count.saturating_add(more));
    }

    /// The number of times that this part found no room.
    pub fn get(&self, part: Resource) -> u64 {
        Resource::ALL.iter().zip(self.0).find_map(|((of, _), count)| (*of == part).then_some(count)).unwrap_or(0)
    }

    /// `true` if everything found room.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|count| *count == 0)
    }

    /// The list of what found no room and how often: `a thread (x3), an fd (x5)`; `None` where everything found room.
    pub fn list(&self) -> Option<String> {
        let counts = Resource::ALL.iter().zip(self.0).filter(|(_, count)| *count > 0);
        let parts: Vec<String> = counts.map(|((_, name), count)| format!("{name} (x{count})")).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// A sentence that says what was left out and what to do; `None` where nothing was.
    pub fn sentence(&self, limits: Limits) -> Option<String> {
        let parts = self.list()?;
        Some(format!(
            "left out, for the memory limit of {limits} has no room for more: {parts}; --max-memory sets the limit"
        ))
    }
}

/// A table of numbers by thread that keeps to a share of the memory.
#[derive(Debug)]
pub(crate) struct PerThread<V> {
    limits: Limits,
    values: HashMap<i64, V>,
    /// How often a thread found no room.
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

    /// The thread's number, to be changed; `None` where a new thread finds no room.
    pub(crate) fn entry(&mut self, tid: i64) -> Option<&mut V>
    where
        V: Default,
    {
        // A map that grows has its old places beside the new ones, up to two for each entry.
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

    /// Forgets all threads. A map that was large once would take long to clear.
    pub(crate) fn clear(&mut self) {
        if !self.values.is_empty() {
            self.values = HashMap::new();
        }
    }
}

/// The bytes that a heap allocation takes beside its own.
pub(crate) const ALLOCATION: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_read_and_shown_alike() {
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
    fn the_shares_leave_room_for_one_event_many_times() {
        for limits in [Limits::MIN, Limits::DEFAULT, Limits::new(8 << 30)] {
            let event = limits.block() * 30 + limits.json() * 40;
            let kept = limits.machine() + limits.calls() + limits.per_thread() * 4 + limits.encoded();
            let aside = limits.spooled_state() * 3 + limits.enters() * 2 + limits.calls();
            assert!(kept + event <= limits.memory(), "{limits}");
            assert!(aside + event <= limits.memory(), "{limits}");
        }
    }
}
