//! What the probe leaves out in the kernel.

use syscap_schemas::SyscallTable;

/// Which events are captured: those that satisfy every part that is set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Processes (thread group ids in the first pid namespace).
    pub pids: Option<Vec<u32>>,
    /// Whether children of those processes are captured too, and theirs.
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

/// A set of system calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyscallSet {
    pub(crate) native: [u64; 8],
    pub(crate) compat: [u64; 8],
}

/// A name in a filter that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no system call '{name}'")]
pub struct FilterError {
    /// The name.
    pub name: String,
}

impl SyscallSet {
    /// The calls of these names, 64-bit and 32-bit ones.
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Self, FilterError> {
        let mut set = Self { native: [0; 8], compat: [0; 8] };
        for name in names {
            let mut found = false;
            for call in syscap_schemas::syscalls().iter().filter(|call| call.name == name) {
                found = true;
                let native = match SyscallTable::NATIVE {
                    SyscallTable::Aarch64 => call.aarch64,
                    _ => call.x86_64,
                };
                insert(&mut set.native, native);
                insert(&mut set.compat, call.i386);
            }
            if !found {
                return Err(FilterError { name: name.to_owned() });
            }
        }
        Ok(set)
    }
}

fn insert(bits: &mut [u64; 8], number: Option<u16>) {
    if let Some(number) = number
        && let Some(word) = bits.get_mut(usize::from(number / 64))
    {
        *word |= 1 << (number % 64);
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
    fn bits_follow_the_header() {
        assert_eq!(Filter::default().bits(), 0);
        let filter = Filter { pids: Some(vec![1]), follow: true, failed_only: true, ..Filter::default() };
        assert_eq!(filter.bits(), 0x01 | 0x20 | 0x40);
    }
}
