//! The records that the probe writes: the structs of `probe/record.h` in Rust, and an iterator over the items of a
//! record.

use syscap_schemas::{SyscallTable, syscall};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout};

/// The kind of a record: `enum record_kind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordKind {
    /// A system call returned, or began if it never returns.
    Syscall,
    /// A new task exists.
    Child,
    /// A task ended.
    Exit,
    /// An operation of io_uring completed. Its number is the opcode. Its arguments are the eight words of
    /// `struct io_uring_sqe`, the flags of the completion, and the kernel thread that submitted it (0: the program
    /// did).
    Operation,
}

/// The head of a record: `struct record`. Numbers are in the machine's byte order.
#[derive(Debug, Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(C)]
pub struct RecordHeader {
    /// Bytes of the whole record.
    pub length: u32,
    kind: u16,
    /// Number of the system call; in the 32-bit table if [`RecordHeader::is_compat`].
    pub number: u16,
    /// Nanoseconds of `CLOCK_BOOTTIME` when the call returned.
    pub time: u64,
    enter_time: u64,
    /// Result of the call; negative: an error number. For [`RecordKind::Exit`] the exit code as wait(2) returns it.
    pub result: i64,
    /// Counter of the events of this CPU that passed the filters, from 1.
    pub sequence: u64,
    /// Number of events of this CPU that were lost before this one.
    pub lost: u64,
    /// Thread group, in the first pid namespace.
    pub pid: u32,
    /// Thread, in the first pid namespace.
    pub tid: u32,
    /// The CPU.
    pub cpu: u16,
    flags: u8,
    arg_count: u8,
    reserved: u32,
}

/// Bytes of a [`RecordHeader`].
const HEADER_LENGTH: u32 = 64;
const _: () = assert!(size_of::<RecordHeader>() == HEADER_LENGTH as usize);

const FLAG_COMPAT: u8 = 0x01;
const FLAG_CUT: u8 = 0x02;
const FLAG_NO_RETURN: u8 = 0x04;
const FLAG_X32: u8 = 0x08;
const FLAG_DESCRIPTORS: u8 = 0x10;
const FLAG_MESSAGES: u8 = 0x20;
const FLAG_IO_THREAD: u8 = 0x40;
const KIND_OPERATION: u16 = 4;

impl RecordHeader {
    /// Returns the head of a record with only a call's number and result. A caller makes an event of it to learn what
    /// the events of the call have in common.
    pub fn of_call(number: u16, compat: bool, result: i64) -> Self {
        let table = if compat { SyscallTable::I386 } else { SyscallTable::NATIVE };
        let returns = syscall(table, number).is_none_or(|call| call.returns);
        Self {
            length: HEADER_LENGTH,
            kind: 1,
            number,
            time: 0,
            enter_time: 0,
            result,
            sequence: 0,
            lost: 0,
            pid: 0,
            tid: 0,
            cpu: 0,
            flags: if compat { FLAG_COMPAT } else { 0 } | if returns { 0 } else { FLAG_NO_RETURN },
            arg_count: 0,
            reserved: 0,
        }
    }

    /// Returns the head of a record with only the result of an io_uring operation.
    pub fn of_operation(result: i64) -> Self {
        Self { kind: KIND_OPERATION, ..Self::of_call(0, false, result) }
    }

    /// Returns the time when the call began, in nanoseconds of `CLOCK_BOOTTIME`; `None` if it began before the capture.
    pub fn enter_time(&self) -> Option<u64> {
        (self.enter_time != 0).then_some(self.enter_time)
    }

    /// `true` for a 32-bit call on a 64-bit kernel: the number is of the 32-bit table.
    pub fn is_compat(&self) -> bool {
        self.flags & FLAG_COMPAT != 0
    }

    /// `true` if the record was too long and some of its content is left out.
    pub fn is_cut(&self) -> bool {
        self.flags & FLAG_CUT != 0
    }

    /// `true` if the call does not return: the record was written when it began. Of an io_uring operation: `true` if it
    /// succeeded without posting a completion.
    pub fn is_no_return(&self) -> bool {
        self.flags & FLAG_NO_RETURN != 0
    }

    /// `true` if the task is a worker of io_uring, which the kernel made for the process.
    pub fn is_io_thread(&self) -> bool {
        self.flags & FLAG_IO_THREAD != 0
    }

    /// `true` for a call of the x32 interface.
    pub fn is_x32(&self) -> bool {
        self.flags & FLAG_X32 != 0
    }
}

/// A record, borrowed from the ring.
#[derive(Debug, Clone, Copy)]
pub struct RawRecord<'a> {
    /// The kind of the record.
    pub kind: RecordKind,
    /// The head of the record.
    pub header: &'a RecordHeader,
    /// The argument registers: as many as the call has, six if the call is not in the table.
    pub args: &'a [u64],
    items: &'a [u8],
    /// The only message whose items are shown.
    message: Option<u16>,
}

impl<'a> RawRecord<'a> {
    /// Returns a record without arguments and items.
    pub fn without_args(header: &'a RecordHeader) -> Self {
        let kind = if header.kind == KIND_OPERATION { RecordKind::Operation } else { RecordKind::Syscall };
        Self { kind, header, args: &[], items: &[], message: None }
    }

    /// Returns this record with other argument registers.
    pub fn with_args<'b>(&self, args: &'b [u64]) -> RawRecord<'b>
    where
        'a: 'b,
    {
        RawRecord { args, ..*self }
    }

    /// Reads a record. `bytes` must be aligned to eight bytes. Returns `None` if they are no record.
    pub fn parse(bytes: &'a [u8]) -> Option<Self> {
        let (header, rest) = RecordHeader::ref_from_prefix(bytes).ok()?;
        let kind = match header.kind {
            1 => RecordKind::Syscall,
            2 => RecordKind::Child,
            3 => RecordKind::Exit,
            KIND_OPERATION => RecordKind::Operation,
            _ => return None,
        };
        let rest = rest.get(..(header.length as usize).checked_sub(size_of::<RecordHeader>())?)?;
        let (args, items) = <[u64]>::ref_from_prefix_with_elems(rest, usize::from(header.arg_count)).ok()?;
        Some(Self { kind, header, args, items, message: None })
    }

    /// Returns the items of the record, in the order of the arguments.
    pub fn items(&self) -> Items<'a> {
        Items { rest: self.items, wanted: self.message, message: 0, in_message: false }
    }

    /// Returns the record itself. A record of several messages that one call sent or received is returned once for each
    /// message, with the items of that message and those of the whole call.
    pub fn parts(&self) -> impl Iterator<Item = RawRecord<'a>> + use<'a> {
        let (record, messages) = (*self, self.messages());
        let whole = (messages == 0).then_some(record);
        whole.into_iter().chain((0..messages).map(move |message| Self { message: Some(message), ..record }))
    }

    /// `true` if this is the first of the [`RawRecord::parts`].
    pub fn is_first_part(&self) -> bool {
        self.message.is_none_or(|message| message == 0)
    }

    /// Returns the number of messages of sendmmsg or recvmmsg; 0 for all other calls, and for calls that failed.
    fn messages(&self) -> u16 {
        if self.header.flags & FLAG_MESSAGES == 0 {
            return 0;
        }
        let count = self.items().filter(|item| item.kind == ItemKind::Message).count();
        u16::try_from(count).unwrap_or(u16::MAX)
    }

    /// Returns the memory that argument `arg` points to.
    pub fn memory(&self, arg: u8) -> Option<Item<'a>> {
        self.items().find(|item| item.arg == Some(arg))
    }

    /// Returns the first item of this kind.
    pub fn item(&self, kind: ItemKind) -> Option<Item<'a>> {
        self.items().find(|item| item.kind == kind)
    }

    /// Returns the first item of this kind as a struct.
    fn item_struct<T: FromBytes + Immutable + KnownLayout>(&self, kind: ItemKind) -> Option<&'a T> {
        T::ref_from_bytes(self.item(kind)?.data).ok()
    }

    /// Returns the file of a new descriptor.
    pub fn file(&self) -> Option<&'a FileInfo> {
        self.item_struct(ItemKind::File)
    }

    /// Returns the descriptors that the call gave to its process and that neither [`RawRecord::file`] nor the arguments
    /// have, each with its file or socket.
    pub fn descriptors(&self) -> impl Iterator<Item = Descriptor<'a>> + use<'a> {
        let mut items = match self.header.flags & FLAG_DESCRIPTORS {
            0 => Items::default(),
            _ => self.items(),
        };
        std::iter::from_fn(move || {
            let item = items.find(|item| item.kind == ItemKind::Descriptor)?;
            let info = DescriptorInfo::ref_from_bytes(item.data).ok()?;
            let next = items.clone().next();
            let data_of = |kind| next.filter(|item| item.kind == kind).map(|item| item.data);
            Some(Descriptor {
                info,
                socket: data_of(ItemKind::Socket).and_then(|data| SocketInfo::ref_from_bytes(data).ok()),
                path: data_of(ItemKind::Path).unwrap_or_default(),
            })
        })
    }

    /// Returns the socket of a call on a socket.
    pub fn socket(&self) -> Option<&'a SocketInfo> {
        self.item_struct(ItemKind::Socket)
    }

    /// Returns the task of an execve, or the new task.
    pub fn task(&self) -> Option<&'a TaskInfo> {
        self.item_struct(ItemKind::Task)
    }

    /// Returns the memory of the process after mmap, munmap or brk.
    pub fn vm(&self) -> Option<&'a VmInfo> {
        self.item_struct(ItemKind::Vm)
    }
}

/// The kind of an item: `enum item_kind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemKind {
    /// The memory that an argument points to.
    Memory,
    /// The text that an argument points to, without its NUL.
    Text,
    /// The bytes that an iovec or a msghdr points to, one after another.
    Gathered,
    /// `u64`: total length of an iovec's buffers in bytes.
    IovLength,
    /// `msg_name` of a msghdr.
    Name,
    /// `msg_control` of a msghdr.
    Control,
    /// [`FileInfo`] of a new descriptor.
    File,
    /// [`SocketInfo`] of a descriptor.
    Socket,
    /// [`TaskInfo`].
    Task,
    /// A program's arguments, each with its NUL.
    Arguments,
    /// A program's environment, each variable with its NUL.
    Environment,
    /// The working directory.
    Cwd,
    /// The path of the running program.
    Exe,
    /// The program as given to execve.
    Filename,
    /// The file that runs the program: the program itself, or the interpreter that its first line names.
    Interpreter,
    /// Texts `controller=path`, each with its NUL.
    Cgroups,
    /// [`VmInfo`].
    Vm,
    /// Two `u32`: length and limit of the accept queue.
    AcceptQueue,
    /// The memory that an argument pointed to when the call began, if the call overwrites it.
    Before,
    /// [`DescriptorInfo`] of a descriptor that the process got.
    Descriptor,
    /// The path of a descriptor's file.
    Path,
    /// `u32`: bytes of one of several messages that were sent or received. The message's other items follow.
    Message,
    /// An unknown kind.
    Unknown(u8),
}

impl ItemKind {
    fn new(kind: u8) -> Self {
        match kind {
            1 => Self::Memory,
            2 => Self::Text,
            3 => Self::Gathered,
            4 => Self::IovLength,
            5 => Self::Name,
            6 => Self::Control,
            7 => Self::File,
            8 => Self::Socket,
            9 => Self::Task,
            10 => Self::Arguments,
            11 => Self::Environment,
            12 => Self::Cwd,
            13 => Self::Exe,
            14 => Self::Filename,
            15 => Self::Interpreter,
            16 => Self::Cgroups,
            17 => Self::Vm,
            18 => Self::AcceptQueue,
            19 => Self::Before,
            20 => Self::Descriptor,
            21 => Self::Path,
            22 => Self::Message,
            other => Self::Unknown(other),
        }
    }
}

#[derive(FromBytes, Immutable, KnownLayout)]
#[repr(C)]
struct ItemHead {
    arg: u8,
    kind: u8,
    flags: u8,
    reserved: u8,
    length: u32,
}

/// A piece of data of a record.
#[derive(Debug, Clone, Copy)]
pub struct Item<'a> {
    /// Number of the argument that the item belongs to, from 0; `None`: of none.
    pub arg: Option<u8>,
    /// The kind of the item.
    pub kind: ItemKind,
    /// `true` if memory could not be read: the data is shorter or empty.
    pub fault: bool,
    /// `true` if the data is cut.
    pub cut: bool,
    /// The bytes.
    pub data: &'a [u8],
}

/// An iterator over the items of a record.
#[derive(Debug, Clone, Default)]
pub struct Items<'a> {
    rest: &'a [u8],
    /// The only message whose items are shown.
    wanted: Option<u16>,
    /// Number of messages so far.
    message: u16,
    /// `true` if the last item belongs to a message.
    in_message: bool,
}

impl<'a> Iterator for Items<'a> {
    type Item = Item<'a>;

    fn next(&mut self) -> Option<Item<'a>> {
        let Some(wanted) = self.wanted else { return self.next_of_any_message() };
        loop {
            let item = self.next_of_any_message()?;
            let of_message = [ItemKind::Gathered, ItemKind::IovLength, ItemKind::Name, ItemKind::Control];
            if item.kind == ItemKind::Message {
                self.message = self.message.saturating_add(1);
                self.in_message = true;
            } else {
                self.in_message &= of_message.contains(&item.kind);
            }
            if !self.in_message || self.message == wanted.saturating_add(1) {
                return Some(item);
            }
        }
    }
}

impl<'a> Items<'a> {
    /// Returns the next item of any message.
    fn next_of_any_message(&mut self) -> Option<Item<'a>> {
        let (head, rest) = ItemHead::ref_from_prefix(self.rest).ok()?;
        let length = head.length as usize;
        let data = rest.get(..length)?;
        self.rest = rest.get(length.next_multiple_of(8)..).unwrap_or_default();
        Some(Item {
            arg: (head.arg != 0xff).then_some(head.arg),
            kind: ItemKind::new(head.kind),
            fault: head.flags & 1 != 0,
            cut: head.flags & 2 != 0,
            data,
        })
    }
}

/// The file of a new descriptor.
#[derive(Debug, Clone, Copy, FromBytes, Immutable, KnownLayout)]
#[repr(C)]
pub struct FileInfo {
    /// Inode number.
    pub inode: u64,
    /// Device: `minor & 0xff | major << 8 | (minor & !0xff) << 12`.
    pub device: u32,
    /// Type and permissions.
    pub mode: u32,
    flags: u32,
    /// The descriptor.
    pub fd: i32,
}

impl FileInfo {
    /// `true` if the call created the file.
    pub fn is_created(&self) -> bool {
        self.flags & 1 != 0
    }

    /// `true` if the file is in the upper layer of an overlay.
    pub fn is_upper_layer(&self) -> bool {
        self.flags & 2 != 0
    }

    /// `true` if the file is in a lower layer of an overlay.
    pub fn is_lower_layer(&self) -> bool {
        self.flags & 4 != 0
    }
}

/// A descriptor that a process got.
#[derive(Debug, Clone, Copy)]
pub struct Descriptor<'a> {
    /// The descriptor's number and its file.
    pub info: &'a DescriptorInfo,
    /// The socket, if the file is one.
    pub socket: Option<&'a SocketInfo>,
    /// The path, relative to the process's root. A file without a path, such as a memfd, has a name that does not begin
    /// with a slash. A namespace has the name of its type. Pipes and sockets have an empty path.
    pub path: &'a [u8],
}

/// Number and file of a descriptor.
#[derive(Debug, Clone, Copy, FromBytes, Immutable, KnownLayout)]
#[repr(C)]
pub struct DescriptorInfo {
    /// Inode number.
    pub inode: u64,
    /// Device, as in [`FileInfo::device`].
    pub device: u32,
    /// Type and permissions.
    pub mode: u32,
    /// `O_…`.
    pub flags: u32,
    /// The file system's magic number, `f_type` of statfs(2).
    pub filesystem: u32,
    /// The descriptor.
    pub fd: i32,
    close_on_exec: u32,
}

impl DescriptorInfo {
    /// `true` if exec closes the descriptor.
    pub const fn closes_on_exec(&self) -> bool {
        self.close_on_exec != 0
    }
}

/// Both ends of a socket.
#[derive(Debug, Clone, Copy, FromBytes, Immutable, KnownLayout)]
#[repr(C)]
pub struct SocketInfo {
    /// `AF_…`.
    pub family: u16,
    /// `SOCK_…`.
    pub kind: u16,
    /// Protocol.
    pub protocol: u16,
    /// Port of this end.
    pub local_port: u16,
    /// Port of the other end; 0: not connected.
    pub remote_port: u16,
    path_length: u16,
    reserved: u32,
    /// Address of this end; IPv4 uses the first four bytes.
    pub local: [u8; 16],
    /// Address of the other end.
    pub remote: [u8; 16],
    /// Unix: the kernel's address of this end.
    pub socket: u64,
    /// Unix: the kernel's address of the other end.
    pub peer: u64,
    path: [u8; 108],
    reserved2: u32,
}

impl SocketInfo {
    /// Returns the path of a unix socket: of this end, else of the other end. Abstract names begin with NUL.
    pub fn path(&self) -> &[u8] {
        self.path.get(..usize::from(self.path_length)).unwrap_or(&self.path)
    }
}

/// Memory of a process, in KiB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromBytes, Immutable, KnownLayout)]
#[repr(C)]
pub struct VmInfo {
    /// Address space.
    pub size: u32,
    /// Resident memory.
    pub rss: u32,
    /// Swapped memory.
    pub swap: u32,
    reserved: u32,
}

/// A task after an execve or after its creation.
#[derive(Debug, Clone, Copy, FromBytes, Immutable, KnownLayout)]
#[repr(C)]
#[allow(missing_docs)] // the kernel's names
pub struct TaskInfo {
    /// Thread group.
    pub pid: u32,
    /// Thread.
    pub tid: u32,
    /// The parent's thread.
    pub ppid: u32,
    /// Thread group in the task's pid namespace.
    pub vpid: u32,
    /// Thread in the task's pid namespace.
    pub vtid: u32,
    pub pgid: u32,
    pub vpgid: u32,
    pub sid: u32,
    pub vsid: u32,
    /// Device number of the terminal; 0: none.
    pub tty: u32,
    pub loginuid: u32,
    pub uid: u32,
    pub gid: u32,
    pub euid: u32,
    pub egid: u32,
    /// Flags of the call that created the task.
    pub clone_flags: u32,
    exe_flags: u32,
    /// Level of the task's pid namespace; 0 is the first.
    pub pidns_level: u32,
    pub fd_limit: u64,
    pub major_faults: u64,
    pub minor_faults: u64,
    pub vm: VmInfo,
    pub cap_inheritable: u64,
    pub cap_permitted: u64,
    pub cap_effective: u64,
    pub exe_inode: u64,
    /// Nanoseconds since 1970.
    pub exe_ctime: u64,
    /// Nanoseconds since 1970.
    pub exe_mtime: u64,
    /// Nanoseconds of `CLOCK_BOOTTIME`.
    pub start_time: u64,
    /// Start time of the pid namespace's first task, in nanoseconds of `CLOCK_BOOTTIME`.
    pub pidns_start_time: u64,
    pub exe_device: u32,
    /// 1: the task's children are created in another pid namespace.
    pub pidns_for_children: u32,
    comm: [u8; 16],
}

impl TaskInfo {
    /// Returns the command name.
    pub fn comm(&self) -> &[u8] {
        self.comm.split(|byte| *byte == 0).next().unwrap_or_default()
    }

    /// `true` if the task may write its own program.
    pub fn is_exe_writable(&self) -> bool {
        self.exe_flags & 1 != 0
    }

    /// `true` if the program is in the upper layer of an overlay.
    pub fn is_exe_upper_layer(&self) -> bool {
        self.exe_flags & 2 != 0
    }

    /// `true` if the program is in a lower layer of an overlay.
    pub fn is_exe_lower_layer(&self) -> bool {
        self.exe_flags & 4 != 0
    }

    /// `true` if the program is a memfd.
    pub fn is_exe_memfd(&self) -> bool {
        self.exe_flags & 8 != 0
    }
}
