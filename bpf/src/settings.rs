//! What the probe is told, and its counters: `probe/record.h` in Rust.

use std::ops::AddAssign;

use crate::filter::SyscallSet;

/// `struct pushed`.
#[derive(Debug, Clone, Copy, Default)]
#[repr(C)]
pub(crate) struct PushedSettings {
    pub kept: SyscallSet,
    pub transfers: SyscallSet,
    pub renews: SyscallSet,
    pub judged_since: u64,
}

/// `struct config`.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub(crate) struct Settings {
    pub enabled: u32,
    pub snaplen: u32,
    pub filters: u32,
    pub record_max: u32,
    pub wakeup_bytes: u32,
    pub cpus: u32,
    pub excludes: u32,
    pub reserved: u32,
    pub slept: u64,
    pub since: u64,
    pub syscalls: SyscallSet,
    pub pushed: PushedSettings,
}

// SAFETY: numbers without padding (eight of 4 bytes, then 8-byte numbers); every bit pattern is valid.
unsafe impl aya::Pod for Settings {}

/// What the probe counted, of one CPU or of all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Counters {
    /// Events that passed the filters: written and lost ones.
    pub events: u64,
    /// Events lost because the ring was full.
    pub lost_full: u64,
    /// Events lost because they were longer than the ring can hold.
    pub lost_long: u64,
    /// Events lost because the CPU's buffer was in use.
    pub lost_busy: u64,
    /// Pieces of memory that could not be read; their events were written.
    pub faults: u64,
    /// Events from which something was left out.
    pub cut: u64,
    /// Events that a filter refused.
    pub filtered: u64,
    /// Bytes written into the rings.
    pub bytes: u64,
}

/// `struct cpu`.
#[derive(Debug, Clone, Copy, Default)]
#[repr(C)]
pub(crate) struct Cpu {
    pub counters: Counters,
    pub head: u64,
    pub tail: u64,
    /// Of the ring in bytes; 0: the CPU has none.
    pub size: u64,
    pub since_wake: u64,
    /// Of the ring, in the map `chunks`.
    pub first_chunk: u32,
    /// In the map `positions`.
    pub slot: u32,
    pub busy: u32,
    pub reserved: [u32; 5],
}

const _: () = assert!(size_of::<Cpu>() == 128);

// SAFETY: numbers without padding; every bit pattern is valid.
unsafe impl aya::Pod for Cpu {}

impl Counters {
    /// Events that were lost, for whatever cause.
    pub fn lost(&self) -> u64 {
        self.lost_full + self.lost_long + self.lost_busy
    }

    /// Events that were written into the rings.
    pub fn written(&self) -> u64 {
        self.events.saturating_sub(self.lost())
    }
}

impl AddAssign for Counters {
    fn add_assign(&mut self, other: Self) {
        self.events += other.events;
        self.lost_full += other.lost_full;
        self.lost_long += other.lost_long;
        self.lost_busy += other.lost_busy;
        self.faults += other.faults;
        self.cut += other.cut;
        self.filtered += other.filtered;
        self.bytes += other.bytes;
    }
}
