//! The probe's configuration and counters: the structs of `probe/record.h` in Rust.

use std::ops::AddAssign;

use crate::filter::SyscallSet;

/// `struct pushed_filter`.
#[derive(Debug, Clone, Copy, Default)]
#[repr(C)]
pub(crate) struct PushedConfig {
    pub always: SyscallSet,
    pub on_sockets: SyscallSet,
    pub resets_class: SyscallSet,
    pub classes_since: u64,
}

/// `struct config`.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub(crate) struct Config {
    pub enabled: u32,
    pub snaplen: u32,
    pub filters: u32,
    pub record_max: u32,
    pub wakeup_bytes: u32,
    pub cpus: u32,
    pub excludes: u32,
    pub reserved: u32,
    pub suspended: u64,
    pub since: u64,
    pub syscalls: SyscallSet,
    pub pushed: PushedConfig,
}

// SAFETY: numbers without padding (eight of 4 bytes, then 8-byte numbers); every bit pattern is valid.
unsafe impl aya::Pod for Config {}

/// Counters of the probe, of one CPU or of all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Counters {
    /// Events that passed the filters, both written and lost.
    pub events: u64,
    /// Events lost because the ring was full.
    pub lost_full: u64,
    /// Events lost because their record was longer than the ring can hold.
    pub lost_long: u64,
    /// Events lost because the CPU's scratch buffer was in use.
    pub lost_busy: u64,
    /// Items whose memory could not be read. Their events were written.
    pub faults: u64,
    /// Events whose content is cut.
    pub cut: u64,
    /// Events that a filter rejected.
    pub filtered: u64,
    /// Bytes written into the rings.
    pub bytes: u64,
}

/// `struct cpu`.
#[derive(Debug, Clone, Copy, Default)]
#[repr(C)]
pub(crate) struct CpuState {
    pub counters: Counters,
    pub head: u64,
    pub tail: u64,
    /// Size of the ring in bytes; 0: the CPU has none.
    pub size: u64,
    pub since_wake: u64,
    /// Index of the ring's first chunk in the map `chunks`.
    pub first_chunk: u32,
    /// Index of the ring in the map `positions`.
    pub slot: u32,
    pub busy: u32,
    pub reserved: [u32; 5],
}

const _: () = assert!(size_of::<CpuState>() == 128);

// SAFETY: numbers without padding; every bit pattern is valid.
unsafe impl aya::Pod for CpuState {}

impl Counters {
    /// Returns the number of lost events of all causes.
    pub fn lost(&self) -> u64 {
        self.lost_full + self.lost_long + self.lost_busy
    }

    /// Returns the number of events that were written into the rings.
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
