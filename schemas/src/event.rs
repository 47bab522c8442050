//! Event types and their parameters (`tables/events.toml`, scap schema 4.5).

use crate::SymbolTable;

/// One scap event type.
#[derive(Debug)]
#[non_exhaustive]
pub struct EventType {
    /// Its number in a capture: even for enter events, odd for exits.
    pub id: u16,
    /// Its name in the kernel drivers' sources, `PPME_…`.
    pub code: &'static str,
    /// The name that `evt.type` shows.
    pub name: &'static str,
    /// Whether the event stands for a call's begin or its end.
    pub direction: Direction,
    /// What the event is about.
    pub category: Category,
    /// Where events of this type come from.
    pub source: EventSource,
    /// Properties, a set of [`EventFlags`].
    pub flags: EventFlags,
    /// The parameter with the bytes that a call moves, where there is one.
    pub data: Option<u8>,
    /// Where the event has the call's result.
    pub result: ResultPlace,
    /// The parameters, in their order.
    pub params: &'static [Param],
    /// How many of `params` schema 4.1 knows; `None` where it lacks the event.
    pub params_4_1: Option<u8>,
}

impl EventType {
    /// `true` if this is an exit event.
    pub const fn is_exit(&self) -> bool {
        matches!(self.direction, Direction::Exit)
    }

    /// The position of the parameter called `name`.
    pub fn param(&self, name: &str) -> Option<usize> {
        self.params.iter().position(|param| param.name == name)
    }
}

/// Where an event has its call's result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultPlace {
    /// Nowhere: the event is not the exit of a system call.
    Nowhere,
    /// In parameter [`RESULT`](crate::params::RESULT).
    Param,
    /// In no parameter: `generic`, and calls without parameters. A live capture adds it as an argument called `res`.
    Named,
}

/// A call's begin or its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// `>` in sysdig's output.
    Enter,
    /// `<` in sysdig's output.
    Exit,
}

/// The lower part of scap's category: what an event is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
#[allow(missing_docs)] // the names say it
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

/// Where events of a type come from: the upper part of scap's category.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
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
    /// Makes an fd.
    pub const CREATES_FD: Self = Self(1);
    /// Ends an fd.
    pub const DESTROYS_FD: Self = Self(1 << 1);
    /// Works on an fd.
    pub const USES_FD: Self = Self(1 << 2);
    /// Changes the machine's state.
    pub const MODIFIES_STATE: Self = Self(1 << 3);
    /// Not made by any driver.
    pub const UNUSED: Self = Self(1 << 4);
    /// May wait.
    pub const WAITS: Self = Self(1 << 5);
    /// Reads data from an fd.
    pub const READS_FROM_FD: Self = Self(1 << 6);
    /// Writes data to an fd.
    pub const WRITES_TO_FD: Self = Self(1 << 7);
    /// Leaves the state that the thread's last event set alone.
    pub const SKIPPARSERESET: Self = Self(1 << 8);
    /// A layout that a later type replaces, or an enter event.
    pub const OLD_VERSION: Self = Self(1 << 9);
    /// A parameter may be longer than 65,535 bytes.
    pub const LARGE_PAYLOAD: Self = Self(1 << 10);
    /// Has rows in `tables/conversions.toml`. An event type of an old version without this flag is read by libs 0.23
    /// (sysdig 0.41, Stratoshark 0.9) and handed to nobody.
    pub const CONVERTER_MANAGED: Self = Self(1 << 11);

    /// `true` if every flag of `other` is set here.
    #[inline]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// One parameter of an event type.
#[derive(Debug)]
#[non_exhaustive]
pub struct Param {
    /// Its name: `evt.arg.NAME`.
    pub name: &'static str,
    /// How its bytes are read.
    pub kind: ParamKind,
    /// How a number of it is printed.
    pub format: Format,
    /// The names of its values or bits.
    pub symbols: Option<&'static SymbolTable>,
    /// For a path: the parameter with the fd that a relative one starts from.
    pub dirfd: Option<u8>,
    /// For a path, or an fd whose file's path it is: what it is to the call.
    pub path: Option<PathRole>,
    /// For [`ParamKind::Dyn`]: the kinds that the value's first byte picks from.
    pub dynamic: &'static [DynamicKind],
}

/// What a path is to a call that succeeds: which of `fs.path.name`, `.source` and `.target` it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathRole {
    /// The call's only path.
    Name,
    /// What is moved, mounted, or pointed from: of a link, the new name.
    Source,
    /// Where it goes: of a link, the file that exists.
    Target,
}

/// One kind that a [`ParamKind::Dyn`] parameter's value may have.
#[derive(Debug)]
pub struct DynamicKind {
    /// How the bytes after the first are read.
    pub kind: ParamKind,
    /// How a number is printed.
    pub format: Format,
}

/// How the bytes of a parameter are read. Integers have their width's length and the capture's byte order; what has no
/// value has no bytes, whatever its kind.
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
    /// i64: a result, or minus an error number.
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
    /// Bytes as they are.
    ByteBuf,
    /// Text that ends in NUL.
    CharBuf,
    /// Several texts, each ending in NUL.
    CharBufArray,
    /// Pairs of texts, each ending in NUL.
    CharBufPairArray,
    /// A path that ends in NUL.
    FsPath,
    /// A path relative to an fd, ending in NUL.
    FsRelPath,
    /// Family u8, then address and port, or a unix path.
    SockAddr,
    /// Family u8, then source address and port, destination address and port.
    SockTuple,
    /// Count u16, then as often fd i64 and flags i16.
    FdList,
    Ipv4Addr,
    Ipv6Addr,
    /// The first byte picks the kind of the rest.
    Dyn,
}

impl ParamKind {
    /// The length in bytes of a value of this kind where it is always the same.
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

/// How a number is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// As its kind has it.
    Na,
    /// Decimal.
    Dec,
    /// Hexadecimal, upper case.
    Hex,
    /// Octal.
    Oct,
}
