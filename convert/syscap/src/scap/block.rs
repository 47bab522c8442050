//! scap's block types (libscap's `scap_savefile.h`).

/// The type of the section header, which has the same bytes in both byte orders.
pub const SECTION_HEADER: u32 = 0x0A0D_0D0A;
/// The magic number at the start of a section header's body, in the section's byte order.
pub const BYTE_ORDER_MAGIC: u32 = 0x1A2B_3C4D;

/// The current type of the machine info.
pub const MACHINE_INFO: u32 = 0x201;
/// The current type of the interface list.
pub const INTERFACE_LIST_V2: u32 = 0x219;
/// The current type of the user list.
pub const USER_LIST_V2: u32 = 0x220;
/// The current type of the process list.
pub const PROCESS_LIST_V9: u32 = 0x215;
/// The current type of the fd list.
pub const FD_LIST_V2: u32 = 0x218;
/// The current type of an event.
pub const EVENT_V2: u32 = 0x216;
/// The type of an event with parameters longer than 65,535 bytes.
pub const EVENT_V2_LARGE: u32 = 0x221;
/// The type of an event with flags.
pub const EVENT_FLAGS_V2: u32 = 0x217;
/// The type of an event with flags and parameters longer than 65,535 bytes.
pub const EVENT_FLAGS_V2_LARGE: u32 = 0x222;

/// The content of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BlockKind {
    /// A section header.
    SectionHeader,
    /// The properties of the machine.
    MachineInfo,
    /// Threads; the layout has versions 1 to 9.
    ProcessList(u8),
    /// The fds of one process.
    FdList {
        /// `true` if each entry starts with its length.
        sized: bool,
    },
    /// Network interfaces.
    InterfaceList {
        /// `true` if each entry starts with its length.
        sized: bool,
    },
    /// Users and groups.
    UserList {
        /// `true` if each entry starts with its length.
        sized: bool,
    },
    /// An event.
    Event(EventLayout),
    /// A block of an unknown type.
    Unknown,
}

/// The layout of an event block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventLayout {
    /// `true` if the header ends with the number of parameters.
    pub counted: bool,
    /// `true` if parameter lengths have 4 bytes rather than 2.
    pub large: bool,
    /// `true` if flags come before the event.
    pub flags: bool,
}

impl BlockKind {
    /// Returns the content of a block of this type. The `0x80…` numbers are from before scap was published.
    pub const fn from_number(number: u32) -> Self {
        match number {
            SECTION_HEADER => Self::SectionHeader,
            MACHINE_INFO | 0x8002_ABCD => Self::MachineInfo,
            0x202 | 0x8000_ABCD => Self::ProcessList(1),
            0x207 | 0x8013_ABCD => Self::ProcessList(2),
            0x209 | 0x8014_ABCD => Self::ProcessList(3),
            0x210 => Self::ProcessList(4),
            0x211 => Self::ProcessList(5),
            0x212 => Self::ProcessList(6),
            0x213 => Self::ProcessList(7),
            0x214 => Self::ProcessList(8),
            PROCESS_LIST_V9 => Self::ProcessList(9),
            0x203 | 0x8001_ABCD => Self::FdList { sized: false },
            FD_LIST_V2 => Self::FdList { sized: true },
            0x205 | 0x8011_ABCD => Self::InterfaceList { sized: false },
            INTERFACE_LIST_V2 => Self::InterfaceList { sized: true },
            0x206 | 0x8012_ABCD => Self::UserList { sized: false },
            USER_LIST_V2 => Self::UserList { sized: true },
            0x204 | 0x8010_ABCD => Self::Event(EventLayout { counted: false, large: false, flags: false }),
            EVENT_V2 => Self::Event(EventLayout { counted: true, large: false, flags: false }),
            EVENT_V2_LARGE => Self::Event(EventLayout { counted: true, large: true, flags: false }),
            0x208 => Self::Event(EventLayout { counted: false, large: false, flags: true }),
            EVENT_FLAGS_V2 => Self::Event(EventLayout { counted: true, large: false, flags: true }),
            EVENT_FLAGS_V2_LARGE => Self::Event(EventLayout { counted: true, large: true, flags: true }),
            _ => Self::Unknown,
        }
    }
}
