//! Access to the arguments in a record: registers, and the memory that they point to.

use syscap_bpf::{Item, ItemKind, RawRecord};
use syscap_schemas::ArgKind;

/// Returns an argument register; 0 if the call has fewer.
pub fn register(record: &RawRecord<'_>, arg: u8) -> u64 {
    record.args.get(usize::from(arg)).copied().unwrap_or(0)
}

/// Returns the lower half of a register: the kernel reads no more of an argument that is an `unsigned int` in C.
#[expect(clippy::cast_possible_truncation, reason = "the kernel takes the same half")]
pub const fn lower(register: u64) -> u32 {
    register as u32
}

/// Returns the lower half of a register as an `int`.
pub const fn int(register: u64) -> i32 {
    lower(register).cast_signed()
}

/// Returns the memory that an argument points to after the call; `None` if it could not be read.
pub fn memory<'a>(record: &RawRecord<'a>, arg: u8) -> Option<&'a [u8]> {
    item_of(record, arg, false).map(|item| item.data)
}

/// Returns the item of the memory that an argument points to. `before`: prefer the memory as it was when the call
/// began, if the record has it.
pub fn item_of<'a>(record: &RawRecord<'a>, arg: u8, before: bool) -> Option<Item<'a>> {
    let is_there = |item: &Item<'_>| item.arg == Some(arg) && !(item.fault && item.data.is_empty());
    let data = |item: &Item<'_>| matches!(item.kind, ItemKind::Memory | ItemKind::Text | ItemKind::Gathered);
    let after = || record.items().find(|item| is_there(item) && data(item));
    let earlier = || record.items().find(|item| item.arg == Some(arg) && item.kind == ItemKind::Before);
    match if before { earlier() } else { None } {
        // Memory that could not be read before the call: its content after the call is another one.
        Some(item) => Some(item).filter(is_there),
        None => after().or_else(|| earlier().filter(is_there)),
    }
}

/// Returns an argument's value as its kind has it in 64 bits: signed 32-bit kinds are sign-extended. `compat`: the call
/// is a 32-bit call.
pub fn extended(kind: &ArgKind, register: u64, compat: bool) -> u64 {
    match kind {
        ArgKind::Long | ArgKind::Offset if compat => i64::from(int(register)).cast_unsigned(),
        ArgKind::Fd | ArgKind::Int | ArgKind::Pid | ArgKind::Signal | ArgKind::Key | ArgKind::ClockId => {
            i64::from(int(register)).cast_unsigned()
        }
        ArgKind::Uint | ArgKind::Mode | ArgKind::Uid | ArgKind::Gid | ArgKind::Dev | ArgKind::Flags | ArgKind::Enum => {
            u64::from(lower(register))
        }
        _ => register,
    }
}

/// Returns the little-endian number of up to eight bytes at an offset.
pub fn number_at(bytes: &[u8], offset: usize, width: usize) -> Option<u64> {
    let bytes = bytes.get(offset..offset.checked_add(width)?)?;
    let mut number = [0; 8];
    number.get_mut(..width)?.copy_from_slice(bytes);
    Some(u64::from_le_bytes(number))
}

/// Returns the sign-extended little-endian number of up to eight bytes at an offset.
pub fn signed_at(bytes: &[u8], offset: usize, width: usize) -> Option<i64> {
    let bytes = bytes.get(offset..offset.checked_add(width)?)?;
    let is_negative = bytes.last().is_some_and(|last| last & 0x80 != 0);
    let mut number = [if is_negative { 0xff } else { 0 }; 8];
    number.get_mut(..width)?.copy_from_slice(bytes);
    Some(i64::from_le_bytes(number))
}

/// Returns the little-endian number of four bytes at an offset.
pub fn u32_at(bytes: &[u8], offset: usize) -> Option<u32> {
    bytes.get(offset..)?.first_chunk().copied().map(u32::from_le_bytes)
}

/// Returns the little-endian number of two bytes at an offset.
pub fn u16_at(bytes: &[u8], offset: usize) -> Option<u16> {
    bytes.get(offset..)?.first_chunk().copied().map(u16::from_le_bytes)
}
