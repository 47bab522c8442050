//! The system calls of Linux and their arguments (`tables/syscalls.toml`).

use crate::KernelSymbols;

/// A system call.
#[derive(Debug)]
#[non_exhaustive]
pub struct Syscall {
    /// The name, as in the kernel's `unistd.h`.
    pub name: &'static str,
    /// The number on x86_64; `None` if the architecture lacks the call.
    pub x86_64: Option<u16>,
    /// The number on aarch64; `None` if the architecture lacks the call.
    pub aarch64: Option<u16>,
    /// The number of a 32-bit call on x86; `None` if there is no such call.
    pub i386: Option<u16>,
    /// The number in scap, which does not depend on the architecture; 0 if scap has none.
    pub scap_id: u16,
    /// The number of the call's scap exit event; 1 is the generic event.
    pub event: u16,
    /// `true` if the call returns. A call that does not return is captured when it begins.
    pub returns: bool,
    /// The arguments in the order of the call; at most six.
    pub args: &'static [SyscallArg],
    /// The other forms of arguments that depend on the value of another argument.
    pub forms: &'static [ArgForm],
}

impl Syscall {
    /// Returns the argument with this index, from 0, in its form for a call with these register values.
    pub fn arg(&self, index: u8, registers: &[u64]) -> Option<&'static SyscallArg> {
        #[expect(clippy::cast_possible_truncation, reason = "the selector is an int in C")]
        let applies = |form: &&ArgForm| {
            let selector = registers.get(usize::from(form.selector)).copied().unwrap_or(0);
            form.index == index && selector as u32 & form.mask == form.value
        };
        match self.forms.iter().find(applies) {
            Some(form) => Some(&form.arg),
            None => self.args.get(usize::from(index)),
        }
    }
}

/// The form of an argument that applies if another argument, the selector, has a certain value.
#[derive(Debug)]
#[non_exhaustive]
pub struct ArgForm {
    /// The index of the selector, from 0.
    pub selector: u8,
    /// The bits of the selector to compare.
    pub mask: u32,
    /// The value of these bits.
    pub value: u32,
    /// The index of the argument, from 0.
    pub index: u8,
    /// The form of the argument. The name is that of the argument itself.
    pub arg: SyscallArg,
}

/// An argument of a system call.
#[derive(Debug)]
#[non_exhaustive]
pub struct SyscallArg {
    /// The name in the manual page.
    pub name: &'static str,
    /// The type.
    pub kind: ArgKind,
    /// The direction of a pointer; [`ArgDirection::In`] for values.
    pub direction: ArgDirection,
    /// The place of the length of the memory that a pointer leads to.
    pub length: ArgLength,
    /// The index of the argument with the directory fd that a relative path starts from.
    pub dirfd: Option<u8>,
    /// The kernel's names of flags and values (`tables/kernel_symbols.toml`). scap encodes many of them differently.
    pub symbols: Option<&'static KernelSymbols>,
}

/// The type of an argument.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)] // the names are those of the table
pub enum ArgKind {
    Fd,
    Int,
    Uint,
    Long,
    Ulong,
    Size,
    Offset,
    Mode,
    Uid,
    Gid,
    Pid,
    Signal,
    Key,
    Dev,
    ClockId,
    Flags,
    Enum,
    /// A pointer that is not followed.
    Pointer,
    /// A path, NUL-terminated.
    Path,
    /// A text, NUL-terminated.
    String,
    /// A null-terminated array of texts.
    Strings,
    /// Bytes.
    Buffer,
    /// An array of `struct iovec`; the value is the bytes that the vectors lead to.
    Iovec,
    /// A `struct msghdr`; the value is its data, name and control data.
    Msghdr,
    /// An array of `struct mmsghdr`; each message becomes an event.
    Mmsghdr,
    /// A socket address.
    Sockaddr,
    /// An `fd_set` of select.
    FdSet,
    /// A struct of the kernel's interface.
    Struct(&'static KernelStruct),
}

/// A struct of the kernel's interface and its size in bytes.
#[derive(Debug)]
#[non_exhaustive]
pub struct KernelStruct {
    /// The key in the table.
    pub name: &'static str,
    /// The size on x86_64.
    pub x86_64: u16,
    /// The size on aarch64.
    pub aarch64: u16,
    /// The size in a 32-bit call on x86_64.
    pub compat: u16,
}

/// The direction of a pointer argument: who writes the memory that the pointer leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArgDirection {
    /// The caller writes the memory.
    In,
    /// The kernel writes the memory, which is read only if the call succeeds.
    Out,
    /// Both write the memory.
    InOut,
}

/// The place of the length of the memory that a pointer leads to. Indices count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArgLength {
    /// The length follows from the type, or the data ends in a terminator.
    Fixed,
    /// The argument with this index is the number of bytes.
    Bytes(u8),
    /// The argument with this index is the number of elements.
    Elements(u8),
    /// The result of the call is the number of bytes.
    BytesResult,
    /// The result of the call is the number of elements.
    ElementsResult,
    /// The argument with this index points to the number of bytes, an int.
    Pointer(u8),
}

/// A table of system call numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SyscallTable {
    /// x86_64.
    X86_64,
    /// aarch64.
    Aarch64,
    /// 32-bit calls on x86.
    I386,
}

impl SyscallTable {
    /// Returns the table of 64-bit calls of an architecture, as `uname -m` names it; `None` if there is none.
    pub fn of_architecture(name: &str) -> Option<Self> {
        match name {
            "x86_64" => Some(Self::X86_64),
            "aarch64" => Some(Self::Aarch64),
            _ => None,
        }
    }

    /// The table of this program's architecture.
    pub const NATIVE: SyscallTable =
        if cfg!(target_arch = "aarch64") { SyscallTable::Aarch64 } else { SyscallTable::X86_64 };

    /// The table of 32-bit calls on this program's architecture; `None` if such calls are not decoded.
    pub const COMPAT: Option<SyscallTable> = if cfg!(target_arch = "x86_64") { Some(SyscallTable::I386) } else { None };
}
