//! What a record has of a call's arguments: registers, and the memory that they point to.

use syscap_bpf::{Item, ItemKind, RawRecord};
use syscap_schemas::ArgKind;

/// A register, 0 where the call has fewer.
pub fn register(record: &RawRecord<'_>, arg: u8) -> u64 {
    record.args.get(usize::from(arg)).copied().unwrap_or(0)
}

/// What an argument points to, after the call; `None` where nothing could be read.
pub fn memory<'a>(record: &RawRecord<'a>, arg: u8) -> Option<&'a [u8]> {
    item_of(record, arg, false).map(|item| item.data)
}

/// The same; `before`: rather as it was when the call began.
pub fn item_of<'a>(record: &RawRecord<'a>, arg: u8, before: bool) -> Option<Item<'a>> {
    let is_there = |item: &Item<'_>| item.arg == Some(arg) && !(item.fault && item.data.is_empty());
    let data = |item: &Item<'_>| matches!(item.kind, ItemKind::Memory | ItemKind::Text | ItemKind::Gathered);
    let after = || record.items().find(|item| is_there(item) && data(item));
    let earlier = || record.items().find(|item| item.arg == Some(arg) && item.kind == ItemKind::Before);
    match if before { earlier() } else { None } {
        // What could not be read then is not what is there now.
        Some(item) => Some(item).filter(is_there),
        None => after().or_else(|| earlier().filter(is_there)),
    }
}

/// An argument's value as its kind has it in the registers: 32-bit ones are extended by their sign. `compat`: of a 32-bit
/// call.
pub fn extended(kind: &ArgKind, register: u64, compat: bool) -> u64 {
    match kind {
        ArgKind::Long | ArgKind::Offset if compat => i64::from(register as i32) as u64,
        ArgKind::Fd | ArgKind::Int | ArgKind::Pid | ArgKind::Signal | ArgKind::Key | ArgKind::ClockId => {
            i64::from(register as i32) as u64
        }
        ArgKind::Uint | ArgKind::Mode | ArgKind::Uid | ArgKind::Gid | ArgKind::Enum => u64::from(register as u32),
        _ => register,
    }
}
/// A little-endian number of up to eight bytes at an offset.
pub fn number_at(bytes: &[u8], offset: usize, width: usize) -> Option<u64> {
    let bytes = bytes.get(offset..offset.checked_add(width)?)?;
    let mut number = [0; 8];
    number.get_mut(..width)?.copy_from_slice(bytes);
    Some(u64::from_le_bytes(number))
}
