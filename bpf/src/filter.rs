//! The filters that the probe applies in the kernel.

use syscap_schemas::SyscallTable;

/// A selection of events: those that satisfy every part that is set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Processes (thread group ids in the first pid namespace).
    pub pids: Option<Vec<u32>>,
    /// `true` if the descendants of those processes are captured too.
    pub follow: bool,
    /// Command names, of which the first 15 bytes count.
    pub comms: Option<Vec<String>>,
    /// Ids of cgroups (version 2): inode numbers of their folders below `/sys/fs/cgroup`.
    pub cgroups: Option<Vec<u64>>,
    /// Real user ids.
    pub uids: Option<Vec<u32>>,
    /// System calls.
    pub syscalls: Option<SyscallSet>,
    /// `true` if only calls that returned an error are captured.
    pub failed_only: bool,
}

/// Numbers from this one on share the last bit: no call has them (`SYSCALL_MAX` of `probe/record.h`).
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

/// The calls that user space may want, by their outcome: `struct wanted_calls` of `probe/record.h`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[repr(C)]
pub struct WantedCalls {
    /// Calls that succeeded.
    pub succeeded: SyscallSet,
    /// Calls that failed.
    pub failed: SyscallSet,
}

// SAFETY: numbers without padding; every bit pattern is valid.
unsafe impl aya::Pod for WantedCalls {}

/// The part of user space's filter that the kernel can decide: `struct pushed_filter` of `probe/record.h`. The probe
/// writes no records of calls that are in none of the sets. The class of a thread narrows `wanted` further, see
/// [`ThreadClasses`](crate::ThreadClasses).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PushedFilter {
    /// Calls that user space always gets, because they change the machine's state.
    pub always: SyscallSet,
    /// Calls that user space also gets if their first argument is a socket and they succeed.
    pub on_sockets: SyscallSet,
    /// Calls of `always` whose success makes the class of the thread unknown, as every fork does for the new thread.
    pub resets_class: SyscallSet,
    /// Calls that are wanted of threads without a known class.
    pub wanted: WantedCalls,
}

/// A filter names a system call that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no system call '{name}'")]
pub struct FilterError {
    /// The name.
    pub name: String,
}

impl SyscallSet {
    /// The number that stands for all operations of io_uring: `URING_CALL` of `probe/record.h`. No call has this
    /// number.
    pub const OPERATIONS: u16 = 510;

    /// Adds the operations of io_uring.
    pub fn insert_operations(&mut self) {
        self.insert(false, Self::OPERATIONS);
    }

    /// `true` if the operations of io_uring are in the set.
    pub fn has_operations(&self) -> bool {
        self.has(false, Self::OPERATIONS)
    }

    /// Returns the set of the calls of these names, both 64-bit and 32-bit.
    ///
    /// # Errors
    /// [`FilterError`] if there is no call of a name.
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

    /// Adds the call of this number. `compat`: the number is of the table of 32-bit calls.
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

    /// Adds the calls of `other`.
    pub fn add(&mut self, other: &Self) {
        let words = self.native.iter_mut().chain(&mut self.compat);
        words.zip(other.native.iter().chain(&other.compat)).for_each(|(word, other)| *word |= other);
    }
}

impl WantedCalls {
    /// Adds the calls of `other`.
    pub fn add(&mut self, other: &Self) {
        self.succeeded.add(&other.succeeded);
        self.failed.add(&other.failed);
    }
}

impl Filter {
    /// Returns the bits `FILTER_…` of `probe/record.h`.
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
    fn a_syscall_set_has_the_numbers_of_both_tables() {
        let set = SyscallSet::new(["getpid"]).unwrap();
        assert_eq!(set.compat[0], 1 << 20);
        assert_eq!(set.native.iter().map(|word| word.count_ones()).sum::<u32>(), 1);
        assert_eq!(SyscallSet::new(["nosuch"]).unwrap_err().name, "nosuch");
    }

    #[test]
    fn no_call_has_the_last_bit() {
        for call in syscap_schemas::syscalls() {
            let numbers = [call.x86_64, call.aarch64, call.i386];
            assert!(numbers.into_iter().flatten().all(|number| number < SyscallSet::OPERATIONS), "{}", call.name);
        }
        let mut set = SyscallSet::default();
        set.insert(true, 600);
        assert!(set.has(true, 511) && set.has(true, u16::MAX) && !set.has(false, 511));
    }

    #[test]
    fn the_bits_are_those_of_the_header() {
        assert_eq!(Filter::default().bits(), 0);
        let filter = Filter { pids: Some(vec![1]), follow: true, failed_only: true, ..Filter::default() };
        assert_eq!(filter.bits(), 0x01 | 0x20 | 0x40);
    }
}
