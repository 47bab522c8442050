//! Parameters that need code of their own: special rules of `live_events.toml`.

use syscap_bpf::{FileInfo, ItemKind, RawRecord};
use syscap_schemas::values::{creat_creat_flags, file_flags};
use syscap_schemas::{ParamKind, SpecialRule, Syscall, kernel_symbols, symbol_table};

use super::memory::{int, lower, memory, number_at, signed_at, u16_at, u32_at};
use super::symbols::Translation;
use super::values::Values;

/// The code of a special rule, bound to the arguments of a call.
#[derive(Debug)]
pub struct Special {
    write: fn(&Special, &RawRecord<'_>, &mut Values<'_>),
    /// The arguments of the rule, in the order of its [`row`].
    args: Vec<u8>,
    translation: Option<Translation>,
}

impl Special {
    /// Appends the parameter.
    pub fn write(&self, record: &RawRecord<'_>, values: &mut Values<'_>) {
        (self.write)(self, record, values);
    }

    fn arg(&self, record: &RawRecord<'_>, index: usize) -> u64 {
        self.args.get(index).and_then(|arg| record.args.get(usize::from(*arg))).copied().unwrap_or(0)
    }

    /// Returns an argument that is an `int` in C.
    fn arg32(&self, record: &RawRecord<'_>, index: usize) -> u32 {
        lower(self.arg(record, index))
    }

    fn translated(&self, value: u32) -> u32 {
        self.translation.as_ref().map_or(0, |table| table.apply(value))
    }

    fn memory<'a>(&self, record: &RawRecord<'a>, index: usize) -> &'a [u8] {
        self.args.get(index).and_then(|arg| memory(record, *arg)).unwrap_or(&[])
    }
}

type Writer = fn(&Special, &RawRecord<'_>, &mut Values<'_>);

/// A rule: its arguments (`a|b`: the first of them that the call has; `PARAM`: the argument with the parameter's name),
/// the two tables of its translation, and its code.
type Row = (&'static [&'static str], Option<(&'static str, &'static str)>, Writer);

const OPEN: Option<(&str, &str)> = Some(("open_flags", "file_flags"));
const QUOTA_FORMAT: Option<(&str, &str)> = Some(("quotactl_fmt", "quotactl_quota_fmt"));

const fn row(rule: SpecialRule) -> Row {
    match rule {
        SpecialRule::OpenFlags => (&["flags|how"], OPEN, open_flags),
        SpecialRule::OpenMode => (&["flags|how", "mode|how"], None, open_mode),
        SpecialRule::CreatFlags => (&[], None, creat_flags),
        SpecialRule::NewFilePath => (&[], None, new_file_path),
        SpecialRule::FdList => (&["fds", "nfds"], None, fd_list),
        SpecialRule::MessageResult => (&[], None, message_result),
        SpecialRule::MessageLength => (&[], None, message_length),
        SpecialRule::SockoptName => (&["level", "optname"], Some(("sockopt_name", "setsockopt_optname")), sockopt_name),
        SpecialRule::SockoptValue => (&["level", "optname", "optval"], None, sockopt_value),
        SpecialRule::SemctlValue => (&["cmd", "arg"], None, semctl_value),
        SpecialRule::PtraceAddr => (&["addr"], None, ptrace_addr),
        SpecialRule::PtraceData => (&["request", "data"], None, ptrace_data),
        SpecialRule::MountFlags => (&["mountflags"], None, mount_flags),
        SpecialRule::PrctlText => (&["option", "arg2"], None, prctl_text),
        SpecialRule::PrctlNumber => (&["option", "arg2"], None, prctl_number),
        SpecialRule::KeyctlValue => (&["PARAM"], None, keyctl_value),
        SpecialRule::QuotaPath => (&["op", "addr"], None, quota_path),
        SpecialRule::QuotaCommand => (&["op"], Some(("quotactl_cmd", "quotactl_cmd")), quota_command),
        SpecialRule::QuotaId => (&["op", "id"], None, quota_id),
        SpecialRule::QuotaFormat => (&["op", "id"], QUOTA_FORMAT, quota_format),
        SpecialRule::QuotaFormatOut => (&["op", "addr"], QUOTA_FORMAT, quota_format_out),
        SpecialRule::FsconfigBytes => (&["cmd", "value"], None, fsconfig_bytes),
        SpecialRule::FsconfigText => (&["cmd", "value"], None, fsconfig_text),
        SpecialRule::LlseekOffset => (&["offset_high", "offset_low"], None, llseek_offset),
    }
}

/// Returns the code of a rule for a call and its parameter; `None`: a table of the translation is missing.
pub fn special(rule: SpecialRule, call: &Syscall, param: &str, used: &mut Vec<u8>) -> Option<Special> {
    let (names, tables, write) = row(rule);
    let find = |names: &&str| {
        let mut names = names.split('|').map(|name| if name == "PARAM" { param } else { name });
        names.find_map(|name| (0u8..).zip(call.args).find(|(_, arg)| arg.name == name)).map(|(index, _)| index)
    };
    let args: Vec<u8> = names.iter().filter_map(find).collect();
    used.extend(&args);
    let translation = match tables {
        Some((kernel, scap)) => Some(Translation::new(kernel_symbols(kernel)?, symbol_table(scap)?)),
        None => None,
    };
    Some(Special { write, args, translation })
}

/// Returns the flags argument, or `flags` of `struct open_how`.
fn flags_of_open(special: &Special, record: &RawRecord<'_>) -> u32 {
    match special.memory(record, 0) {
        [] => special.arg32(record, 0),
        how => lower(number_at(how, 0, 8).unwrap_or(0)),
    }
}

fn open_flags(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    let flags = special.translation.as_ref().map_or(0, |table| table.apply(flags_of_open(special, record)));
    let file = |is: fn(&FileInfo) -> bool, flag| if record.file().is_some_and(is) { flag } else { 0 };
    values.u32(
        flags
            | file(FileInfo::is_created, file_flags::O_F_CREATED)
            | file(FileInfo::is_upper_layer, file_flags::FD_UPPER_LAYER)
            | file(FileInfo::is_lower_layer, file_flags::FD_LOWER_LAYER),
    );
}

/// Appends the mode, which is valid only if the call may create a file.
fn open_mode(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    const O_CREAT: u32 = 0o100;
    const O_TMPFILE: u32 = 0o20_000_000;
    let creates = flags_of_open(special, record) & (O_CREAT | O_TMPFILE) != 0;
    let mode = match special.memory(record, 1) {
        [] => special.arg(record, 1),
        how => number_at(how, 8, 8).unwrap_or(0),
    };
    values.u32(if creates { lower(mode) & 0o7777 } else { 0 });
}

fn creat_flags(_: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    let layer = match record.file() {
        Some(file) if file.is_upper_layer() => creat_creat_flags::FD_UPPER_LAYER_CREAT,
        Some(file) if file.is_lower_layer() => creat_creat_flags::FD_LOWER_LAYER_CREAT,
        _ => 0,
    };
    values.integer(ParamKind::Flags16, layer.into());
}

fn new_file_path(_: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    match record.item(ItemKind::Path) {
        Some(path) => values.text(path.data),
        None => values.none(),
    }
}

/// Bytes of `struct pollfd`: fd, events, revents.
const POLLFD: usize = 8;
/// Largest number of descriptors in the list, as in libs.
const POLL_MAX: u16 = 16;

/// Translates the events of poll: the bits are the same in scap, except POLLRDHUP and those from POLLNVAL on.
fn poll_events(kernel: u16) -> u16 {
    const BITS: [(u16, u16); 11] = [
        (0x001, 1 << 0),
        (0x002, 1 << 1),
        (0x004, 1 << 2),
        (0x2000, 1 << 3),
        (0x008, 1 << 4),
        (0x010, 1 << 5),
        (0x020, 1 << 6),
        (0x040, 1 << 7),
        (0x080, 1 << 8),
        (0x100, 1 << 9),
        (0x200, 1 << 10),
    ];
    BITS.iter().filter(|(bit, _)| kernel & bit != 0).fold(0, |all, (_, scap)| all | scap)
}

fn fd_list(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    let memory = special.memory(record, 0);
    let there = u16::try_from(memory.len() / POLLFD).unwrap_or(POLL_MAX);
    let count = u16::try_from(special.arg32(record, 1)).unwrap_or(POLL_MAX).min(there).min(POLL_MAX);
    values.with(|out| {
        out.extend_from_slice(&count.to_le_bytes());
        for entry in memory.chunks_exact(POLLFD).take(count.into()) {
            let fd = u32_at(entry, 0).unwrap_or(0).cast_signed();
            let events = u16_at(entry, 6).unwrap_or(0);
            out.extend_from_slice(&i64::from(fd).to_le_bytes());
            out.extend_from_slice(&poll_events(events).to_le_bytes());
        }
    });
}

/// Returns the bytes of a message that was sent or received; `None` if the call failed or handled no message.
fn message_bytes(record: &RawRecord<'_>) -> Option<u32> {
    let length = record.item(ItemKind::Message)?;
    u32_at(length.data, 0)
}

/// Appends the bytes of the message as the result of the call.
fn message_result(_: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    values.i64(message_bytes(record).map_or(record.header.result, i64::from));
}

fn message_length(_: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    values.u32(message_bytes(record).unwrap_or(0));
}

const SOL_SOCKET: u32 = 1;

fn sockopt_name(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    let name = special.arg32(record, 1);
    let scap = match special.arg32(record, 0) {
        SOL_SOCKET => special.translation.as_ref().map_or(0, |table| table.apply(name)),
        _ => 0,
    };
    values.bytes(&[u8::try_from(scap).unwrap_or(0)]);
}

/// Appends the value of a socket option. A value of four bytes of `SOL_SOCKET` is a number, unless listed otherwise.
fn sockopt_value(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    const BYTES: u8 = 0;
    const ERROR: u8 = 1;
    const U32: u8 = 2;
    const U64: u8 = 3;
    const TIME: u8 = 4;
    let memory = special.memory(record, 2);
    let number = |width| number_at(memory, 0, width).unwrap_or(0);
    let is_socket = special.arg32(record, 0) == SOL_SOCKET;
    values.with(|out| match special.arg32(record, 1) {
        4 if is_socket => {
            out.push(ERROR);
            out.extend_from_slice(&(-i64::from(int(number(4)))).to_le_bytes());
        }
        // SO_RCVTIMEO and SO_SNDTIMEO, in the old and the new form.
        20 | 21 | 66 | 67 if is_socket => {
            // Two words, of half the width in a 32-bit program.
            let width = memory.len().min(16) / 2;
            let word = |at| signed_at(memory, at, width).unwrap_or(0);
            let (seconds, micros) = (word(0).wrapping_mul(1_000_000_000), word(width).wrapping_mul(1000));
            out.push(TIME);
            out.extend_from_slice(&seconds.wrapping_add(micros).to_le_bytes());
        }
        // SO_COOKIE
        57 if is_socket => {
            out.push(U64);
            out.extend_from_slice(&number(8).to_le_bytes());
        }
        // SO_LINGER, SO_PEERCRED, SO_ATTACH_FILTER and SO_PEERNAME hold structs.
        13 | 17 | 26 | 28 => {
            out.push(BYTES);
            out.extend_from_slice(memory);
        }
        _ if is_socket && memory.len() == 4 => {
            out.push(U32);
            out.extend_from_slice(memory);
        }
        _ => {
            out.push(BYTES);
            out.extend_from_slice(memory);
        }
    });
}

fn semctl_value(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    const SETVAL: u32 = 16;
    let is_set = special.arg32(record, 0) == SETVAL;
    values.u32(if is_set { special.arg32(record, 1) } else { 0 });
}

fn ptrace_addr(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    let addr = if record.header.result < 0 { 0 } else { special.arg(record, 0) };
    values.with(|out| {
        out.push(0);
        out.extend_from_slice(&addr.to_le_bytes());
    });
}

fn ptrace_data(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    let data = special.arg(record, 1);
    values.with(|out| match (special.arg(record, 0), u8::try_from(data)) {
        // The data of PTRACE_CONT, SINGLESTEP, DETACH and SYSCALL is a signal.
        (7 | 9 | 17 | 24, Ok(signal)) if record.header.result >= 0 => out.extend_from_slice(&[1, signal]),
        _ => {
            out.push(0);
            out.extend_from_slice(&(if record.header.result < 0 { 0 } else { data }).to_le_bytes());
        }
    });
}

/// Appends the flags of mount. Old programs put a magic number into the upper half.
fn mount_flags(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    let flags = special.arg32(record, 0);
    values.u32(if flags >> 16 == 0xc0ed { flags & 0xffff } else { flags });
}

const PR_SET_NAME: u32 = 15;
const PR_GET_NAME: u32 = 16;

fn prctl_text(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    match special.arg32(record, 0) {
        PR_SET_NAME | PR_GET_NAME => values.text(syscap::event::until_nul(special.memory(record, 1))),
        _ => values.none(),
    }
}

fn prctl_number(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    let number = match (special.arg32(record, 0), special.memory(record, 1)) {
        (PR_SET_NAME | PR_GET_NAME, _) => 0,
        (_, []) => special.arg(record, 1),
        (_, memory) => number_at(memory, 0, memory.len().min(8)).unwrap_or(0),
    };
    values.bytes(&number.to_le_bytes());
}

/// Appends a text or data if the argument points to it, else the number.
fn keyctl_value(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    let text = special.args.first().and_then(|arg| memory(record, *arg));
    values.with(|out| match text {
        Some(text) => {
            out.push(1);
            out.extend_from_slice(text);
            out.push(0);
        }
        None => {
            out.push(0);
            out.extend_from_slice(&special.arg(record, 0).to_le_bytes());
        }
    });
}

/// Commands of quotactl. The lower eight bits of the argument are the type of quota.
mod quota {
    pub(super) const ON: u32 = 0x80_0002;
    pub(super) const GET_FORMAT: u32 = 0x80_0004;
    /// The commands whose id is that of a user or a group.
    pub(super) const OF_ID: [u32; 4] = [0x80_0007, 0x80_0008, 0x5803, 0x5804];
    /// `QFMT_NOT_USED`
    pub(super) const NO_FORMAT: u8 = 1;
}

fn quota_operation(special: &Special, record: &RawRecord<'_>) -> u32 {
    special.arg32(record, 0) >> 8
}

fn quota_path(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    match quota_operation(special, record) {
        quota::ON => values.text(special.memory(record, 1)),
        _ => values.none(),
    }
}

fn quota_command(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    let command = special.translated(quota_operation(special, record));
    values.bytes(&u16::try_from(command).unwrap_or(0).to_le_bytes());
}

fn quota_id(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    let is_id = quota::OF_ID.contains(&quota_operation(special, record));
    values.u32(if is_id { special.arg32(record, 1) } else { 0 });
}

fn quota_format(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    let is_on = quota_operation(special, record) == quota::ON;
    let format = if is_on { special.translated(special.arg32(record, 1)) } else { 0 };
    values.bytes(&[quota_format_byte(format)]);
}

fn quota_format_out(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    let is_get_format = quota_operation(special, record) == quota::GET_FORMAT;
    let format = u32_at(special.memory(record, 1), 0).filter(|_| is_get_format);
    values.bytes(&[quota_format_byte(format.map_or(0, |format| special.translated(format)))]);
}

/// Returns a format of scap's table; formats without a number there become `NO_FORMAT`.
fn quota_format_byte(format: u32) -> u8 {
    u8::try_from(format).unwrap_or(0).max(quota::NO_FORMAT)
}

const FSCONFIG_SET_BINARY: u32 = 2;

fn fsconfig_bytes(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    match special.arg32(record, 0) {
        FSCONFIG_SET_BINARY => values.bytes(special.memory(record, 1)),
        _ => values.none(),
    }
}

/// Appends the text, which only some commands have.
fn fsconfig_text(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    let text = special.args.get(1).and_then(|arg| record.memory(*arg));
    match text.filter(|item| item.kind == ItemKind::Text && !item.fault) {
        Some(text) => values.text(text.data),
        None => values.none(),
    }
}

fn llseek_offset(special: &Special, record: &RawRecord<'_>, values: &mut Values<'_>) {
    let offset = special.arg(record, 0) << 32 | special.arg(record, 1) & 0xffff_ffff;
    values.bytes(&offset.to_le_bytes());
}
