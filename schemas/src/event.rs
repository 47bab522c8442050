//! Event types and their parameters (`tables/events.toml`, scap schema 4.5).

use crate::SymbolTable;

/// A scap event type.
#[derive(Debug)]
#[non_exhaustive]
pub struct EventType {
    /// The number in a capture: even for enter events, odd for exit events.
    pub id: u16,
    /// The constant in the sources of the kernel drivers, `PPME_…`.
    pub code: &'static str,
    /// The value of `evt.type`.
    pub name: &'static str,
    /// The direction: the begin or the end of a call.
    pub direction: Direction,
    /// The subject of the event.
    pub category: Category,
    /// The source of events of this type.
    pub source: EventSource,
    /// The properties.
    pub flags: EventFlags,
    /// The position of the parameter with the data that a call reads or writes; `None` if there is none.
    pub data: Option<u8>,
    /// The place of the call's result.
    pub result: ResultPlace,
    /// The parameters, in their order.
    pub params: &'static [Param],
    /// The number of leading `params` in schema 4.1; `None` if schema 4.1 lacks the event type.
    pub params_4_1: Option<u8>,
}

impl EventType {
    /// `true` if this is an exit event.
    pub const fn is_exit(&self) -> bool {
        matches!(self.direction, Direction::Exit)
    }

    /// Returns the position of the parameter called `name`.
    pub fn param(&self, name: &str) -> Option<usize> {
        self.params.iter().position(|param| param.name == name)
    }
}

/// The place of a call's result in an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultPlace {
    /// No place: the event is not the exit of a system call.
    Nowhere,
    /// Parameter [`RESULT`](crate::params::RESULT).
    Param,
    /// No parameter: `generic`, and calls without parameters. A live capture adds the result as an argument called `res`.
    Named,
}

/// The direction of an event: the begin or the end of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// `>` in sysdig's output.
    Enter,
    /// `<` in sysdig's output.
    Exit,
}

/// The subject of an event: the lower part of scap's category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
#[allow(missing_docs)] // the names are scap's
pub enum Category {
    None = 0,
    Other = 1,
    File = 2,
    Net = 3,
    Ipc = 4,
    Memory = 5,
    Process = 6,
    Sleep = 7,
    System = 8,
    Signal = 9,
    User = 10,
    Time = 11,
    Processing = 12,
    IoRead = 32,
    IoWrite = 33,
    IoOther = 34,
    Wait = 64,
    Scheduler = 128,
    Internal = 255,
}

/// The source of events of a type: the upper part of scap's category.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names are scap's
pub enum EventSource {
    None,
    Syscall,
    Tracepoint,
    Plugin,
    Meta,
    Iterator,
}

/// Properties of an event type, as a bit set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventFlags(pub u16);

impl EventFlags {
    /// The call creates an fd.
    pub const CREATES_FD: Self = Self(1);
    /// The call closes an fd.
    pub const DESTROYS_FD: Self = Self(1 << 1);
    /// The call uses an fd.
    pub const USES_FD: Self = Self(1 << 2);
    /// The event changes the state of the machine.
    pub const MODIFIES_STATE: Self = Self(1 << 3);
    /// No driver produces the event.
    pub const UNUSED: Self = Self(1 << 4);
    /// The call may wait.
    pub const WAITS: Self = Self(1 << 5);
    /// The call reads data from an fd.
    pub const READS_FROM_FD: Self = Self(1 << 6);
    /// The call writes data to an fd.
    pub const WRITES_TO_FD: Self = Self(1 << 7);
    /// The event leaves the parser state of the thread's last event unchanged.
    pub const SKIPPARSERESET: Self = Self(1 << 8);
    /// The layout is replaced by a later type, or the event is an enter event.
    pub const OLD_VERSION: Self = Self(1 << 9);
    /// A parameter may exceed 65,535 bytes.
    pub const LARGE_PAYLOAD: Self = Self(1 << 10);
    /// The type has rows in `tables/conversions.toml`. libs 0.23 (sysdig 0.41, Stratoshark 0.9) reads and then discards
    /// events of an old version whose type lacks this flag.
    pub const CONVERTER_MANAGED: Self = Self(1 << 11);

    /// `true` if all flags of `other` are set.
    #[inline]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// A parameter of an event type.
#[derive(Debug)]
#[non_exhaustive]
pub struct Param {
    /// The name, as in `evt.arg.NAME`.
    pub name: &'static str,
    /// The encoding of the value.
    pub kind: ParamKind,
    /// The base in which a number is printed.
    pub format: NumberFormat,
    /// The names of values or bits.
    pub symbols: Option<&'static SymbolTable>,
    /// For a path: the position of the parameter with the directory fd that a relative path starts from.
    pub dirfd: Option<u8>,
    /// For a path, or for an fd that stands for the path of its file: the role of the path.
    pub path: Option<PathRole>,
    /// For [`ParamKind::Dyn`]: the kinds, indexed by the first byte of the value.
    pub dynamic: &'static [DynamicKind],
}

/// The role of a path in a successful call: the field among `fs.path.name`, `fs.path.source` and `fs.path.target`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathRole {
    /// The only path of the call.
    Name,
    /// The file that is moved or mounted; for a link, the new name.
    Source,
    /// The destination; for a link, the existing file.
    Target,
}

/// A kind that the value of a [`ParamKind::Dyn`] parameter may have.
#[derive(Debug)]
pub struct DynamicKind {
    /// The encoding of the bytes after the first.
    pub kind: ParamKind,
    /// The base in which a number is printed.
    pub format: NumberFormat,
}

/// The encoding of a parameter. Integers have the byte order of the capture. A parameter without a value has no bytes,
/// whatever its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // the names of the format
pub enum ParamKind {
    Int8,
    Int16,
    Int32,
    Int64,
    UInt8,
    UInt16,
    UInt32,
    UInt64,
    /// i64: the result of a call, or minus an error number.
    Errno,
    /// i64.
    Fd,
    /// i32.
    Fd32,
    /// i64.
    Pid,
    /// i32.
    Pid32,
    /// u32.
    Uid,
    /// u32.
    Gid,
    /// u8.
    SigType,
    /// u32.
    SigSet,
    /// u16.
    Port,
    /// u32.
    Mode,
    /// u16, a number of `tables/scap_syscalls.toml`.
    SyscallId,
    Flags8,
    Flags16,
    Flags32,
    EnumFlags8,
    EnumFlags16,
    EnumFlags32,
    /// u64, nanoseconds.
    RelTime,
    /// u64, nanoseconds since 1970.
    AbsTime,
    Bool,
    Double,
    /// Uninterpreted bytes.
    ByteBuf,
    /// Text that ends in NUL.
    CharBuf,
    /// Texts, each of which ends in NUL.
    CharBufArray,
    /// Pairs of texts, each of which ends in NUL.
    CharBufPairArray,
    /// A path that ends in NUL.
    FsPath,
    /// A path relative to an fd, which ends in NUL.
    FsRelPath,
    /// An address family as u8, then an address and a port, or the path of a unix socket.
    SockAddr,
    /// An address family as u8, then source address, source port, destination address and destination port.
    SockTuple,
    /// A count as u16, then so many pairs of an fd as i64 and flags as i16.
    FdList,
    Ipv4Addr,
    Ipv6Addr,
    /// A byte that selects the kind, then a value of this kind.
    Dyn,
}

impl ParamKind {
    /// Returns the length of a value in bytes; `None` if the length varies.
    pub const fn width(self) -> Option<usize> {
        use ParamKind::*;
        match self {
            Int8 | UInt8 | SigType | Flags8 | EnumFlags8 => Some(1),
            Int16 | UInt16 | Port | SyscallId | Flags16 | EnumFlags16 => Some(2),
            Int32 | UInt32 | Fd32 | Pid32 | Uid | Gid | SigSet | Mode | Flags32 | EnumFlags32 | Bool | Ipv4Addr => {
                Some(4)
            }
            Int64 | UInt64 | Errno | Fd | Pid | RelTime | AbsTime | Double => Some(8),
            Ipv6Addr => Some(16),
            _ => None,
        }
    }

    /// `true` if a value of this kind is a signed integer.
    pub const fn is_signed(self) -> bool {
        use ParamKind::*;
        matches!(self, Int8 | Int16 | Int32 | Int64 | Errno | Fd | Fd32 | Pid | Pid32)
    }

    /// `true` if a value of this kind is an integer.
    pub const fn is_integer(self) -> bool {
        self.width().is_some() && !matches!(self, ParamKind::Double | ParamKind::Ipv4Addr | ParamKind::Ipv6Addr)
    }

    /// `true` if a value of this kind is text that ends in NUL.
    pub const fn is_text(self) -> bool {
        matches!(self, ParamKind::CharBuf | ParamKind::FsPath | ParamKind::FsRelPath)
    }
}

/// The base in which a number is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberFormat {
    /// The default base of the kind.
    Na,
    /// Decimal.
    Dec,
    /// Hexadecimal, upper case.
    Hex,
    /// Octal.
    Oct,
}
