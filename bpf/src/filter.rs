//! What the probe leaves out in the kernel.

use syscap_schemas::SyscallTable;

/// Which events are captured: those that satisfy every part that is set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Processes (thread group ids in the first pid namespace).
    pub pids: Option<Vec<u32>>,
    /// `true` if children of those processes are captured too, and theirs.
    pub follow: bool,
    /// Command names; 15 bytes count.
    pub comms: Option<Vec<String>>,
    /// Ids of cgroups (version 2): inode numbers of their folders below `/sys/fs/cgroup`.
    pub cgroups: Option<Vec<u64>>,
    /// Real user ids.
    pub uids: Option<Vec<u32>>,
    /// System calls.
    pub syscalls: Option<SyscallSet>,
    /// Only calls that returned an error.
    pub failed_only: bool,
}

/// Numbers from the last one on share its bit: no call has them (`SYSCALL_MAX` of `probe/record.h`).
const LAST: u16 = 511;

/// A set of system calls, `struct call_set` of `probe/record.h`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[repr(C)]
pub struct SyscallSet {
    pub(crate) native: [u64; 8],
    pub(crate) compat: [u64; 8],
}

// SAFETY: numbers without padding; every bit pattern is valid.
unsafe impl aya::Pod for SyscallSet {}

/// Which calls user space may want, by their outcome: `struct wanted`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Wanted {
    /// Calls that succeeded.
    pub succeeded: SyscallSet,
    /// Calls that failed.
    pub failed: SyscallSet,
}

// SAFETY: numbers without padding; every bit pattern is valid.
unsafe impl aya::Pod for Wanted {}

/// A filter of user space's, as far as the kernel can decide it: calls that are in no set do not come. What user space
/// knows of a thread narrows it further, see [`Verdicts`](crate::Verdicts).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pushed {
    /// Calls that come whatever they are wanted for: they change what user space knows of the machine.
    pub kept: SyscallSet,
    /// Calls that come, too, where their first argument is a socket and they succeed.
    pub transfers: SyscallSet,
    /// Calls of `kept` that make a thread another one where they succeed, as every fork does: what was said of the
    /// thread before does not count.
    pub renews: SyscallSet,
    /// Calls that are wanted of threads of which nothing is known.
    pub wanted: Wanted,
}

/// A name in a filter that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no system call '{name}'")]
pub struct FilterError {
    /// The name.
    pub name: String,
}

impl SyscallSet {
    /// The number that stands for all operations of io_uring, and that no call has: `RING_CALL` of `probe/record.h`.
    pub const OPERATIONS: u16 = 510;

    /// Adds the operations of io_uring.
    pub fn insert_operations(&mut self) {
        self.insert(false, Self::OPERATIONS);
    }

    /// `true` if the operations of io_uring are in the set.
    pub fn has_operations(&self) -> bool {
        self.has(false, Self::OPERATIONS)
    }

    /// The calls of these names, 64-bit and 32-bit ones.
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Self, FilterError> {
        let mut set = Self::default();
        for name in names {
            let mut found = false;
            for call in syscap_schemas::syscalls().iter().filter(|call| call.name == name) {
                found = true;
                let native = match SyscallTable::NATIVE {
                    SyscallTable::Aarch64 => call.aarch64,
                    _ => call.x86_64,
                };
                native.into_iter().for_each(|number| set.insert(false, number));
                call.i386.into_iter().for_each(|number| set.insert(true, number));
            }
            if !found {
                return Err(FilterError { name: name.to_owned() });
            }
        }
        Ok(set)
    }

    /// Adds the call of this number; `compat`: of the table of 32-bit calls.
    pub fn insert(&mut self, compat: bool, number: u16) {
        let number = number.min(LAST);
        let bits = if compat { &mut self.compat } else { &mut self.native };
        if let Some(word) = bits.get_mut(usize::from(number / 64)) {
            *word |= 1 << (number % 64);
        }
    }

    /// `true` if the call of this number is in the set.
    pub fn has(&self, compat: bool, number: u16) -> bool {
        let number = number.min(LAST);
        let bits = if compat { &self.compat } else { &self.native };
        bits.get(usize::from(number / 64)).is_some_and(|word| word >> (number % 64) & 1 == 1)
    }

    /// Adds the calls of another set.
    pub fn add(&mut self, other: &Self) {
        let words = self.native.iter_mut().chain(&mut self.compat);
        words.zip(other.native.iter().chain(&other.compat)).for_each(|(word, other)| *word |= other);
    }
}

impl Wanted {
    /// Adds the calls of another one.
    pub fn add(&mut self, other: &Self) {
        self.succeeded.add(&other.succeeded);
        self.failed.add(&other.failed);
    }
}

impl Filter {
    /// `FILTER_…` of `probe/record.h`.
    pub(crate) fn bits(&self) -> u32 {
        [
            self.pids.is_some(),
            self.comms.is_some(),
            self.cgroups.is_some(),
            self.uids.is_some(),
            self.syscalls.is_some(),
            self.failed_only,
            self.follow && self.pids.is_some(),
        ]
        .into_iter()
        .enumerate()
        .map(|(bit, set)| u32::from(set) << bit)
        .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syscall_set_has_both_tables() {
        let set = SyscallSet::new(["getpid"]).unwrap();
        assert_eq!(set.compat[0], 1 << 20);
        assert_eq!(set.native.iter().map(|word| word.count_ones()).sum::<u32>(), 1);
        assert_eq!(SyscallSet::new(["nosuch"]).unwrap_err().name, "nosuch");
    }

    #[test]
    fn the_last_bit_is_no_calls() {
        for call in syscap_schemas::syscalls() {
            let numbers = [call.x86_64, call.aarch64, call.i386];
            assert!(numbers.into_iter().flatten().all(|number| number < SyscallSet::OPERATIONS), "{}", call.name);
        }
        let mut set = SyscallSet::default();
        set.insert(true, 600);
        assert!(set.has(true, 511) && set.has(true, u16::MAX) && !set.has(false, 511));
    }

    #[test]
    fn bits_follow_the_header() {
        assert_eq!(Filter::default().bits(), 0);
        let filter = Filter { pids: Some(vec![1]), follow: true, failed_only: true, ..Filter::default() };
        assert_eq!(filter.bits(), 0x01 | 0x20 | 0x40);
    }
}
