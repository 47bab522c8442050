//! The sources of event parameters in a live capture (`tables/live_events.toml`).

use crate::special_rule::SpecialRule;
use crate::{KernelSymbols, SymbolTable};

/// Largest number of bytes that a live capture keeps of each buffer.
pub const SNAPLEN_MAX: u32 = 64 * 1024;
/// Bytes that a live capture keeps of each buffer where nothing else is asked for, as in sysdig.
pub const SNAPLEN_DEFAULT: u32 = 80;
/// Size of the smallest ring of a CPU in bytes.
pub const RING_MIN: u32 = 64 * 1024;
/// Size of the largest ring of a CPU in bytes.
pub const RING_MAX: u32 = 1 << 30;

/// The source of a parameter of an event. Arguments have the names of `tables/syscalls.toml`. A call that lacks the
/// argument leaves the parameter without a value.
#[derive(Debug, Clone, Copy)]
pub enum LiveRule {
    /// The number 0.
    Zero,
    /// No value.
    NoValue,
    /// The result of the call; 0 if the call failed.
    Result,
    /// A size of the process's memory, in KiB.
    Vm(VmSize),
    /// A property of the file that the call opened.
    File(FileProperty),
    /// Both ends of the socket.
    Tuple {
        /// `true` if the call received data, so that the peer is the source of the tuple.
        inbound: bool,
    },
    /// The control data of a message.
    Control,
    /// The accept queue of a listening socket.
    Backlog(BacklogProperty),
    /// The kernel's address of a unix socket.
    Socket {
        /// `true` for the address of the peer instead of the local one.
        peer: bool,
    },
    /// The socket address that an argument points to.
    Sockaddr(&'static str),
    /// The `struct timespec` that an argument points to, in nanoseconds.
    Duration(&'static str),
    /// Both halves of a capability set: the argument, and the offset of the lower half in bytes.
    Capabilities(&'static str, usize),
    /// A little-endian number in the memory that an argument points to.
    Number {
        /// The argument.
        arg: &'static str,
        /// Offset in bytes.
        offset: usize,
        /// Length in bytes.
        width: usize,
        /// The value if the memory could not be read.
        default: i64,
    },
    /// Flags in the memory that an argument points to.
    Symbol {
        /// The argument.
        arg: &'static str,
        /// Offset in bytes.
        offset: usize,
        /// Length in bytes.
        width: usize,
        /// The kernel's names of the flags.
        table: &'static KernelSymbols,
    },
    /// The value of an argument, read with another table than the argument's own.
    Flags {
        /// The argument.
        arg: &'static str,
        /// The kernel's names.
        table: &'static KernelSymbols,
        /// The names in the capture; `None`: those of the parameter.
        symbols: Option<&'static SymbolTable>,
    },
    /// A member of a struct, present only if certain bits of the struct are set.
    Member {
        /// The key of the struct in `tables/syscalls.toml`.
        structure: &'static str,
        /// The argument that points to the struct.
        arg: &'static str,
        /// Offset in bytes.
        offset: usize,
        /// Length in bytes.
        width: usize,
        /// Offset in bytes of the 32-bit word that says which members are present.
        presence_offset: usize,
        /// The bits of that word that must be set.
        presence_bits: u32,
    },
    /// A rule with code of its own.
    Special(SpecialRule),
}

/// A size of a process's memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VmSize {
    /// The mapped memory.
    Size,
    /// The resident memory.
    Rss,
    /// The swapped memory.
    Swap,
}

/// A property of a file that a call opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileProperty {
    /// The device number, in the encoding of the kernel's `new_encode_dev`.
    Dev,
    /// The inode number.
    Ino,
}

/// A property of a listening socket's accept queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BacklogProperty {
    /// The fill level in percent.
    Percent,
    /// The number of waiting connections.
    Length,
    /// The maximum number of waiting connections.
    Max,
}
