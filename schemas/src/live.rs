//! Where live capture takes the parameters of an event from (`tables/live_events.toml`).

use crate::special_rule::SpecialRule;
use crate::{KernelSymbols, SymbolTable};

/// Where one parameter of an event comes from. Arguments are named as in `tables/syscalls.toml`; where calls of the same
/// event have different arguments, one that lacks the argument leaves the parameter without a value.
#[derive(Debug, Clone, Copy)]
pub enum LiveRule {
    /// The number 0.
    Zero,
    /// No value.
    NoValue,
    /// The call's result, or 0 where the call failed.
    Result,
    /// A size of the process's memory, in KiB.
    Vm(VmSize),
    /// A property of the file that the call opened.
    File(FileProperty),
    /// Both ends of the socket.
    Tuple {
        /// The call received: the peer is the source.
        inbound: bool,
    },
    /// The control data of a message.
    Control,
    /// The connections of a listening socket that wait to be accepted.
    Queue(QueueProperty),
    /// The kernel's address of a unix socket.
    Socket {
        /// Of the other end rather than this one.
        peer: bool,
    },
    /// The socket address that an argument points to.
    Sockaddr(&'static str),
    /// The timespec that an argument points to, in nanoseconds.
    Duration(&'static str),
    /// Both halves of a set of capabilities: the argument, and the first half's offset in bytes.
    Capabilities(&'static str, usize),
    /// A little-endian number in what an argument points to.
    Number {
        /// The argument.
        arg: &'static str,
        /// Offset in bytes.
        offset: usize,
        /// Length in bytes.
        width: usize,
        /// The value where nothing could be read.
        otherwise: i64,
    },
    /// Flags in what an argument points to.
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
    /// An argument's value, read with another table than the argument's own.
    Flags {
        /// The argument.
        arg: &'static str,
        /// The kernel's names.
        table: &'static KernelSymbols,
        /// The capture's names; `None`: those of the parameter.
        symbols: Option<&'static SymbolTable>,
    },
    /// A number of a struct that is there only where the struct says so.
    Member {
        /// The struct's key in `tables/syscalls.toml`.
        structure: &'static str,
        /// The argument that points to it, for some values of another argument.
        arg: &'static str,
        /// Offset in bytes.
        offset: usize,
        /// Length in bytes.
        width: usize,
        /// Offset of the four bytes with the bits that say so.
        at: usize,
        /// Those bits.
        bits: u32,
    },
    /// Code of its own.
    Special(SpecialRule),
}

/// A size of a process's memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VmSize {
    /// All that is mapped.
    Size,
    /// What is in memory.
    Rss,
    /// What is swapped out.
    Swap,
}

/// A property of a file that a call opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileProperty {
    /// The device, as the kernel's `new_encode_dev` has it.
    Dev,
    /// The inode's number.
    Ino,
}

/// A property of the queue of connections that wait to be accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueueProperty {
    /// How full it is, in percent.
    Percent,
    /// How many wait.
    Length,
    /// How many may wait.
    Most,
}
