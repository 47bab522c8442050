//! Encodes one parameter of an event from a record.

use syscap_bpf::{Item, ItemKind, RawRecord};
use syscap_schemas::live::{BacklogProperty, VmSize};
use syscap_schemas::{ArgDirection, ArgKind, ParamKind, Syscall};

use super::memory::{extended, int, item_of, lower, memory, number_at, register, signed_at, u32_at};
use super::plan::ParamSource;
use super::sockets;
use super::values::Values;

/// Appends the parameter of this kind from its source.
pub fn parameter(
    record: &RawRecord<'_>,
    call: &Syscall,
    kind: ParamKind,
    source: &ParamSource,
    values: &mut Values<'_>,
) {
    let result = record.header.result;
    match source {
        ParamSource::Result => values.integer(kind, result.cast_unsigned()),
        ParamSource::ResultOrZero => values.integer(kind, result.max(0).cast_unsigned()),
        ParamSource::Zero => values.integer(kind, 0),
        ParamSource::None => values.none(),
        ParamSource::Argument(arg) => argument(record, call, kind, *arg, values),
        ParamSource::Pair(low, high) if record.header.is_compat() => {
            values.integer(kind, register(record, *low) & 0xffff_ffff | register(record, *high) << 32);
        }
        ParamSource::Pair(low, _) => argument(record, call, kind, *low, values),
        ParamSource::Symbols(arg, translation) => {
            values.integer(kind, u64::from(translation.apply(lower(register(record, *arg)))));
        }
        ParamSource::LongSymbols(arg, translation) => {
            values.integer(kind, u64::from(translation.apply_long(register(record, *arg))));
        }
        ParamSource::Room(arg) => values.integer(kind, room(record, *arg)),
        ParamSource::Number { arg, offset, width, otherwise } => {
            let number = number_of_struct(record, call, *arg, (*offset, *width));
            values
                .integer(kind, number.map_or(otherwise.cast_unsigned(), |(number, width)| signed(number, width, kind)));
        }
        ParamSource::SymbolsAt { arg, offset, width, translation } => {
            let number = memory(record, *arg).and_then(|bytes| number_at(bytes, *offset, *width)).unwrap_or(0);
            values.integer(kind, u64::from(translation.apply(lower(number))));
        }
        ParamSource::Member { structure, arg, offset, width, at, bits } => {
            let number = |at, width| memory(record, *arg).and_then(|bytes| number_at(bytes, at, width)).unwrap_or(0);
            let row = call.arg(*arg, record.args);
            let is = row.is_some_and(|row| matches!(row.kind, ArgKind::Struct(kind) if kind.name == *structure));
            let valid = is && memory(record, *arg).and_then(|bytes| u32_at(bytes, *at)).unwrap_or(0) & bits != 0;
            values.integer(kind, if valid { number(*offset, *width) } else { 0 });
        }
        // After the call this memory may hold the remaining time.
        ParamSource::Duration(arg) => {
            values.integer(kind, item_of(record, *arg, true).map_or(0, |item| duration(item.data)))
        }
        ParamSource::Capabilities(arg, offset) => {
            let half = |offset| memory(record, *arg).and_then(|bytes| number_at(bytes, offset, 4)).unwrap_or(0);
            values.integer(kind, half(*offset) | half(offset + 12) << 32);
        }
        ParamSource::Vm(which) => {
            let size = record.vm().map_or(0, |vm| match which {
                VmSize::Size => vm.size,
                VmSize::Rss => vm.rss,
                VmSize::Swap => vm.swap,
            });
            values.u32(size);
        }
        ParamSource::FileDevice => values.u32(record.file().map_or(0, |file| file.device)),
        ParamSource::FileInode => values.integer(kind, record.file().map_or(0, |file| file.inode)),
        ParamSource::Tuple(inbound) => tuple(record, call, *inbound, values),
        ParamSource::Address(arg) => {
            let address = memory(record, *arg).unwrap_or(&[]);
            values.with(|out| sockets::address(address, out));
        }
        ParamSource::Control if result >= 0 => values.bytes(item(record, ItemKind::Control)),
        ParamSource::Control => values.none(),
        ParamSource::Queue(which) => queue(record, *which, kind, values),
        ParamSource::SocketAddress(of_peer) => {
            let address = record.socket().map_or(0, |socket| if *of_peer { socket.peer } else { socket.socket });
            values.integer(kind, address);
        }
        ParamSource::Special(special) => special.write(record, values),
    }
}

/// Returns a number at an offset of a struct that an argument points to, and its width. A struct of a 32-bit call may
/// have words of half the width.
fn number_of_struct(
    record: &RawRecord<'_>,
    call: &Syscall,
    arg: u8,
    (offset, width): (usize, usize),
) -> Option<(u64, usize)> {
    let bytes = memory(record, arg)?;
    if !record.header.is_compat() {
        return Some((number_at(bytes, offset, width)?, width));
    }
    let halves = matches!(call.arg(arg, record.args)?.kind, ArgKind::Struct(kind) if kind.compat * 2 == kind.x86_64);
    let (offset, width) = if halves { (offset / 2, width / 2) } else { (offset, width) };
    let width = width.min(bytes.len().checked_sub(offset)?);
    Some((number_at(bytes, offset, width)?, width))
}

/// Returns a `struct timespec` of a 64-bit or a 32-bit call in nanoseconds.
pub fn duration(bytes: &[u8]) -> u64 {
    let width = bytes.len().min(16) / 2;
    let number = |offset| signed_at(bytes, offset, width).unwrap_or(0).cast_unsigned();
    // An invalid time wraps, as in libs.
    number(0).wrapping_mul(1_000_000_000).wrapping_add(number(width))
}

fn argument(record: &RawRecord<'_>, call: &Syscall, kind: ParamKind, arg: u8, values: &mut Values<'_>) {
    let Some(row) = call.arg(arg, record.args) else { return values.none() };
    if kind.is_integer() {
        return values.integer(kind, extended(&row.kind, register(record, arg), record.header.is_compat()));
    }
    let Some(bytes) = memory(record, arg) else { return values.none() };
    match kind {
        _ if kind.is_text() => values.text(syscap::event::until_nul(bytes)),
        ParamKind::SockAddr => values.with(|out| sockets::address(bytes, out)),
        // A buffer that the call fills has data only after success.
        _ if row.direction != ArgDirection::In && record.header.result <= 0 => values.none(),
        _ => values.bytes(bytes),
    }
}

/// Extends a number by its sign if the parameter is signed.
fn signed(number: u64, width: usize, kind: ParamKind) -> u64 {
    match width {
        4 if kind.is_signed() => i64::from(int(number)).cast_unsigned(),
        _ => number,
    }
}

fn room(record: &RawRecord<'_>, arg: u8) -> u64 {
    let item = record.items().find(|item| item.kind == ItemKind::IovLength && item.arg == Some(arg));
    item.and_then(|item| number_at(item.data, 0, 8)).unwrap_or(0)
}

fn item<'a>(record: &RawRecord<'a>, kind: ItemKind) -> &'a [u8] {
    record.item(kind).map_or(&[], |item: Item<'a>| item.data)
}

/// Appends the socket's addresses. Calls that failed have none, except a connect that is still in progress.
fn tuple(record: &RawRecord<'_>, call: &Syscall, inbound: bool, values: &mut Values<'_>) {
    const EINPROGRESS: i64 = 115;
    let result = record.header.result;
    let Some(socket) = record.socket().filter(|_| result >= 0 || result == -EINPROGRESS) else {
        return values.none();
    };
    let address = (0u8..).zip(call.args).find(|(_, arg)| matches!(arg.kind, ArgKind::Sockaddr));
    let given = match address.and_then(|(arg, _)| memory(record, arg)) {
        Some(given) => given,
        None => item(record, ItemKind::Name),
    };
    values.with(|out| sockets::tuple(socket, inbound, given, out));
}

fn queue(record: &RawRecord<'_>, which: BacklogProperty, kind: ParamKind, values: &mut Values<'_>) {
    let queue = item(record, ItemKind::AcceptQueue);
    let length = number_at(queue, 0, 4).unwrap_or(0);
    let most = number_at(queue, 4, 4).unwrap_or(0);
    values.integer(
        kind,
        match which {
            BacklogProperty::Length => length,
            BacklogProperty::Max => most,
            BacklogProperty::Percent => (length * 100).checked_div(most).unwrap_or(0),
        },
    );
}
