//! The system calls of Linux, and how each argument is read.

use crate::KernelSymbols;

/// One system call: one row of `tables/syscalls.toml`.
#[derive(Debug)]
#[non_exhaustive]
pub struct Syscall {
    /// The name, as in the kernel's `unistd.h`.
    pub name: &'static str,
    /// The number on x86_64; `None` where the architecture lacks the call.
    pub x86_64: Option<u16>,
    /// The number on aarch64.
    pub aarch64: Option<u16>,
    /// The number of a 32-bit call on x86.
    pub i386: Option<u16>,
    /// The number that scap gives the call on every architecture; 0 where scap has none.
    pub scap_id: u16,
    /// The number of the scap exit event that the call becomes; 1 is the generic event.
    pub event: u16,
    /// `true` if it returns: one that does not is captured when it begins.
    pub returns: bool,
    /// The arguments in the order of the call, six at most.
    pub args: &'static [SyscallArg],
    /// What arguments are where another one has a certain value.
    pub forms: &'static [Form],
}

impl Syscall {
    /// The argument with this number, from 0, as it is for a call with these values in its registers.
    pub fn arg(&self, index: u8, registers: &[u64]) -> Option<&'static SyscallArg> {
        #[expect(clippy::cast_possible_truncation, reason = "only bits of the lower half decide: it is an int in C")]
        let is_there = |form: &&Form| {
            let decides = registers.get(usize::from(form.decides)).copied().unwrap_or(0);
            form.index == index && decides as u32 & form.mask == form.value
        };
        match self.forms.iter().find(is_there) {
            Some(form) => Some(&form.arg),
            None => self.args.get(usize::from(index)),
        }
    }
}

/// What an argument is where another one has a certain value.
#[derive(Debug)]
#[non_exhaustive]
pub struct Form {
    /// The argument that decides, from 0.
    pub decides: u8,
    /// The bits of it that count.
    pub mask: u32,
    /// What they are.
    pub value: u32,
    /// The argument that this tells of, from 0.
    pub index: u8,
    /// What it is then; the name is the same.
    pub arg: SyscallArg,
}

/// One argument of a system call.
#[derive(Debug)]
#[non_exhaustive]
pub struct SyscallArg {
    /// The name, as in the manual.
    pub name: &'static str,
    /// What it is.
    pub kind: ArgKind,
    /// Who writes what it points to; [`Pass::In`] for values.
    pub pass: Pass,
    /// Where the length of what it points to stands.
    pub length: ArgLength,
    /// The argument that a relative path starts from.
    pub dirfd: Option<u8>,
    /// The kernel's names of flags and values (`tables/kernel_symbols.toml`, not scap's encoding of them).
    pub symbols: Option<&'static KernelSymbols>,
}

/// What an argument is.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)] // the names of the table say it
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
    /// An array of `struct iovec`: the bytes that they lead to.
    Iovec,
    /// A `struct msghdr`: its bytes, name and control data.
    Msghdr,
    /// An array of `struct mmsghdr`: the bytes of its messages, each an event of its own.
    Mmsghdr,
    /// A socket address.
    Sockaddr,
    /// Bits of file descriptors, of select.
    FdSet,
    /// A struct of the kernel's interface.
    Struct(&'static Struct),
}

/// A struct of the kernel's interface and its size in bytes.
#[derive(Debug)]
#[non_exhaustive]
pub struct Struct {
    /// Its key in the table.
    pub name: &'static str,
    /// Size on x86_64.
    pub x86_64: u16,
    /// Size on aarch64.
    pub aarch64: u16,
    /// Size in a 32-bit call.
    pub compat: u16,
}

/// Who writes what a pointer leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pass {
    /// The caller.
    In,
    /// The kernel; it is read only after success.
    Out,
    /// Both.
    InOut,
}

/// Where the length of what a pointer leads to stands; arguments count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArgLength {
    /// The kind has its length, or ends by itself.
    Fixed,
    /// That argument has the bytes.
    Bytes(u8),
    /// That argument has the number of elements.
    Elements(u8),
    /// The result has the bytes.
    BytesResult,
    /// The result has the number of elements.
    ElementsResult,
    /// That argument points to the bytes.
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
    /// The table of this program's architecture.
    pub const NATIVE: SyscallTable =
        if cfg!(target_arch = "aarch64") { SyscallTable::Aarch64 } else { SyscallTable::X86_64 };

    /// The table of 32-bit calls on this program's architecture; `None`: there is none, and they stay unknown.
    pub const COMPAT: Option<SyscallTable> = if cfg!(target_arch = "x86_64") { Some(SyscallTable::I386) } else { None };
}
