//! Renders parameters as text, in sysdig's format: `fd=3(<f>/etc/passwd) flags=4097(O_RDONLY|O_CLOEXEC)`.
//!
//! The text of a parameter has two parts: the plain value (`4097`), and for many kinds the meaning
//! (`O_RDONLY|O_CLOEXEC`) in brackets behind it. `evt.args` shows both, `evt.arg.NAME` the meaning if there is one.
//!
//! All functions append to the caller's buffer and do not allocate, because they run for each parameter of each event.

mod bytes;
mod hex;
mod number;
mod path;
mod socket;
mod symbol;
mod time;

pub use bytes::{dots, poll_fds};
pub use hex::hex;
pub use number::{decimal, decimal_u64};
pub use path::{Base, base_of, join_into};
pub use socket::write_ip;
pub use time::{civil_date, date, time_of_day};

use syscap_schemas::{NumberFormat, Param, ParamKind, SymbolTable, errno_name, scap_syscall_name, signal_name};

use crate::event::{read_i64, read_u64, until_nul};
use crate::fields::View;
use crate::machine::{self, Fd};

/// The replacement of a missing text.
pub const NOT_AVAILABLE: &[u8] = b"<NA>";
/// scap's number of the fd that stands for the working directory.
pub const AT_FDCWD: i64 = machine::AT_FDCWD;

/// Appends `evt.args`: all parameters as `name=value(meaning)`, separated by blanks. Empty for generic events, whose
/// parameters are only the numbers of the call.
pub fn arguments(out: &mut Vec<u8>, view: &View<'_>) {
    if view.code() == "PPME_GENERIC_X" || view.code() == "PPME_GENERIC_E" {
        return;
    }
    for index in 0..view.event.params.len() {
        if index > 0 {
            out.push(b' ');
        }
        name(out, view, index);
        out.push(b'=');
        value(out, view, index);
    }
}

/// Appends the name of a parameter; `arg[N]` for one beyond the event type's table.
pub fn name(out: &mut Vec<u8>, view: &View<'_>, index: usize) {
    match view.param(index) {
        Some(param) => out.extend_from_slice(param.name.as_bytes()),
        None => {
            out.extend_from_slice(b"arg[");
            decimal_u64(out, index as u64);
            out.push(b']');
        }
    }
}

/// Appends a parameter as in `evt.args`: the plain value, and the meaning in brackets if there is one.
pub fn value(out: &mut Vec<u8>, view: &View<'_>, index: usize) {
    plain(out, view, index);
    let end = out.len();
    out.push(b'(');
    meaning(out, view, index);
    if out.len() == end + 1 {
        out.truncate(end);
    } else {
        out.push(b')');
    }
}

/// Appends a parameter as in `evt.arg.NAME`: the meaning, or the plain value if there is none.
pub fn argument(out: &mut Vec<u8>, view: &View<'_>, index: usize) {
    let start = out.len();
    meaning(out, view, index);
    if out.len() == start {
        plain(out, view, index);
    }
}

/// Appends the plain value of a parameter. Nothing if the event has no such parameter.
pub fn plain(out: &mut Vec<u8>, view: &View<'_>, index: usize) {
    let Some(bytes) = view.event.params.get(index) else { return };
    let Some(param) = view.param(index) else { return hex(out, bytes) };
    if bytes.is_empty() {
        return out.extend_from_slice(empty(param.kind));
    }
    match Operand::new(param, bytes) {
        Some(operand) => operand.plain(out, view),
        None => out.extend_from_slice(b"INVALID DYNAMIC PARAMETER"),
    }
}

/// Appends the meaning of a parameter, if it has one.
pub fn meaning(out: &mut Vec<u8>, view: &View<'_>, index: usize) {
    let (Some(bytes), Some(param)) = (view.event.params.value(index), view.param(index)) else { return };
    if let Some(operand) = Operand::new(param, bytes) {
        operand.meaning(out, view);
    }
}

/// Appends the meaning of an fd, its kind and name: `<f>/etc/passwd`, `<4t>127.0.0.1:40556->127.0.0.1:8080`.
pub fn fd(out: &mut Vec<u8>, fd: &Fd) {
    out.push(b'<');
    out.push(fd.type_char() as u8);
    // The first letter of the protocol.
    out.extend(fd.protocol().name().and_then(|name| name.bytes().next()));
    out.push(b'>');
    out.extend_from_slice(until_nul(&fd.name));
}

/// Returns the text of a parameter without a value.
const fn empty(kind: ParamKind) -> &'static [u8] {
    match kind {
        ParamKind::ByteBuf
        | ParamKind::SockTuple
        | ParamKind::FdList
        | ParamKind::CharBufArray
        | ParamKind::CharBufPairArray
        | ParamKind::Dyn => b"NULL",
        _ => NOT_AVAILABLE,
    }
}

/// Returns the text in a parameter; `<NA>` if the kernel could not read it.
pub fn text(bytes: &[u8]) -> &[u8] {
    match until_nul(bytes) {
        b"(NULL)" if bytes.len() == 7 => NOT_AVAILABLE,
        text => text,
    }
}

/// The value of a parameter with its type.
struct Operand<'a> {
    param: &'a Param,
    kind: ParamKind,
    format: NumberFormat,
    symbols: Option<&'static SymbolTable>,
    bytes: &'a [u8],
}

impl<'a> Operand<'a> {
    /// Returns the operand of a parameter; `None` for a dynamic parameter with an invalid selector.
    #[inline]
    fn new(param: &'a Param, bytes: &'a [u8]) -> Option<Self> {
        let (kind, bytes) = if param.kind == ParamKind::Dyn {
            let (pick, rest) = bytes.split_first()?;
            (param.dynamic.get(usize::from(*pick))?.kind, rest)
        } else {
            (param.kind, bytes)
        };
        Some(Self { param, kind, format: param.format, symbols: param.symbols, bytes })
    }

    fn plain(&self, out: &mut Vec<u8>, view: &View<'_>) {
        use ParamKind::*;
        match self.kind {
            CharBuf | FsPath | FsRelPath => out.extend_from_slice(text(self.bytes)),
            ByteBuf => dots(out, self.bytes),
            Uid | Gid if self.unsigned() == Some(u64::from(u32::MAX)) => out.extend_from_slice(b"-1"),
            RelTime if self.unsigned() == Some(u64::MAX) => out.extend_from_slice(b"none"),
            AbsTime => match self.unsigned() {
                Some(nanoseconds) => {
                    date(out, nanoseconds);
                    out.push(b' ');
                    time_of_day(out, nanoseconds, true);
                }
                None => hex(out, self.bytes),
            },
            SockAddr => socket::address(out, self.bytes),
            SockTuple => socket::tuple(out, self.bytes),
            Ipv4Addr | Ipv6Addr => socket::ip(out, self.bytes),
            FdList => bytes::fd_list(out, self.bytes, |number| view.fd_of(number).map(|fd| fd.type_char())),
            SigSet => symbol::signals(out, self.unsigned().unwrap_or(0)),
            CharBufArray => bytes::texts(out, self.bytes),
            CharBufPairArray => bytes::pairs(out, self.bytes),
            Bool => out.extend_from_slice(if self.unsigned() == Some(0) { b"false" } else { b"true" }),
            Double => number::double(out, self.bytes),
            Dyn => hex(out, self.bytes),
            Errno | Fd | Fd32 | Pid | Pid32 | Flags8 | Flags16 | Flags32 | EnumFlags8 | EnumFlags16 | EnumFlags32
            | RelTime | SigType | SyscallId => number::formatted(out, self.bytes, self.kind, NumberFormat::Dec),
            Int8 | Int16 | Int32 | Int64 | UInt8 | UInt16 | UInt32 | UInt64 | Uid | Gid | Port | Mode => {
                number::formatted(out, self.bytes, self.kind, self.format);
            }
        }
    }

    fn meaning(&self, out: &mut Vec<u8>, view: &View<'_>) {
        use ParamKind::*;
        match self.kind {
            Fd | Fd32 => self.fd(out, view),
            Pid | Pid32 => {
                if let Some(thread) = self.signed().and_then(|tid| view.machine.find(tid)) {
                    out.extend_from_slice(&thread.comm);
                }
            }
            Errno => {
                if let Some(value @ ..0) = self.signed() {
                    errno(out, value);
                }
            }
            Flags8 | Flags16 | Flags32 => self.symbols(out, symbol::flags),
            EnumFlags8 | EnumFlags16 | EnumFlags32 => self.symbols(out, symbol::exact),
            Mode => self.symbols(out, symbol::mode),
            FsPath | FsRelPath => self.path(out, view),
            SigType => symbol::named(out, self.number().and_then(signal_name)),
            SyscallId => {
                symbol::named(out, self.unsigned().and_then(|id| u16::try_from(id).ok()).and_then(scap_syscall_name))
            }
            RelTime => match self.unsigned() {
                None | Some(u64::MAX) => {}
                Some(nanoseconds) => number::seconds(out, nanoseconds),
            },
            Uid | Gid => self.owner(out, view),
            _ => {}
        }
    }

    fn fd(&self, out: &mut Vec<u8>, view: &View<'_>) {
        let Some(thread) = view.thread() else { return };
        match self.signed() {
            Some(number @ 0..) => {
                if let Some(known) = view.machine.fd_of(thread, number) {
                    fd(out, known);
                }
            }
            Some(AT_FDCWD) => out.extend_from_slice(b"AT_FDCWD"),
            Some(number) => errno(out, number),
            None => {}
        }
    }

    fn path(&self, out: &mut Vec<u8>, view: &View<'_>) {
        let path = text(self.bytes);
        if path.is_empty() || path.starts_with(b"/") || path == NOT_AVAILABLE {
            return;
        }
        let Some(thread) = view.thread() else { return };
        let dirfd = self.param.dirfd.map(usize::from).filter(|index| {
            self.kind == ParamKind::FsRelPath && view.param(*index).is_some_and(|param| param.kind == ParamKind::Fd)
        });
        let number = dirfd.map_or(AT_FDCWD, |index| view.event.params.i64(index).unwrap_or(AT_FDCWD));
        let base = base_of(view, thread, number).unwrap_or_default();
        join_into(out, base, path);
    }

    fn owner(&self, out: &mut Vec<u8>, view: &View<'_>) {
        let Some(id) = self.unsigned() else { return };
        let id = match id {
            id if id == u64::MAX || id == u64::from(u32::MAX) => return out.extend_from_slice(b"<NONE>"),
            id => u32::try_from(id),
        };
        // A wider number is invalid, and must not be truncated to that of another user.
        let Ok(id) = id else { return out.extend_from_slice(NOT_AVAILABLE) };
        let thread = view.thread();
        let name = match self.kind {
            ParamKind::Uid => thread.and_then(|thread| view.user(thread, id)).map(|user| &user.name),
            _ => thread.and_then(|thread| view.group(thread, id)).map(|group| &group.name),
        };
        out.extend_from_slice(name.filter(|name| !name.is_empty()).map_or(NOT_AVAILABLE, |name| name));
    }

    fn signed(&self) -> Option<i64> {
        read_i64(self.bytes)
    }

    fn unsigned(&self) -> Option<u64> {
        read_u64(self.bytes)
    }

    /// Returns the value as a number with a name: flags, a signal, an enumerator. `None`: the value has no valid width,
    /// or exceeds 32 bits, and must not be truncated to another number.
    fn number(&self) -> Option<u32> {
        self.unsigned().and_then(|number| u32::try_from(number).ok())
    }

    /// Appends the names of a number, which `write` takes from the parameter's table.
    fn symbols(&self, out: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>, Option<&SymbolTable>, u32)) {
        if let Some(number) = self.number() {
            write(out, self.symbols, number);
        }
    }
}

/// Appends the name of a negated error number.
fn errno(out: &mut Vec<u8>, value: i64) {
    symbol::named(out, u32::try_from(value.unsigned_abs()).ok().and_then(errno_name));
}
