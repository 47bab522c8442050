//! Converts operations of io_uring to events: `generic` with the call name `io_uring`, the opcode and the arguments.

use std::io::Write;
use std::sync::LazyLock;

use syscap_bpf::RawRecord;
use syscap_schemas::{ArgKind, IO_URING_EVENT, IoUringOp, KernelSymbols, io_uring_op, kernel_symbols};

use super::memory::{int, lower, memory, register};
use super::text;
use super::values::Values;

/// ID and nativeID of an operation, which has neither number of a system call.
const NO_CALL: [[u8; 2]; 2] = [0u16.to_le_bytes(), u16::MAX.to_le_bytes()];
/// `IOSQE_FIXED_FILE` of the submission's flags: `fd` is an index of the ring's file table.
const FIXED_FILE: u8 = 1;
/// Words of `struct io_uring_sqe`. In the record the completion's flags and the kernel thread follow.
const SQE_WORDS: usize = 8;

/// Appends the values of an operation's event, which stands for its completion.
pub fn operation(record: &RawRecord<'_>, values: &mut Values<'_>) {
    let sqe = record.args.get(..SQE_WORDS).unwrap_or(record.args);
    let header = record.header;
    values.set_call(IO_URING_EVENT);
    NO_CALL.iter().for_each(|number| values.bytes(number));
    if !header.is_no_return() {
        values.named("res", &header.result.to_le_bytes(), |out| text::result(header.result, out));
    }
    let op = io_uring_op(header.number);
    let opcode = u64::from(header.number).to_le_bytes();
    values.named("op", &opcode, |out| match op {
        Some(op) => out.extend_from_slice(op.name.as_bytes()),
        None => {
            let _ = write!(out, "{}", header.number);
        }
    });
    let [_, sqe_flags, ..] = sqe.first().copied().unwrap_or(0).to_le_bytes();
    if let Some(op) = op {
        let registers: Vec<u64> = op.sqe_fields.iter().map(|place| place.read(sqe)).collect();
        arguments(&record.with_args(&registers), op, sqe_flags & FIXED_FILE != 0, values);
    }
    let user_data = sqe.get(4).copied().unwrap_or(0);
    values.named("user_data", &user_data.to_le_bytes(), |out| {
        let _ = write!(out, "{user_data:#x}");
    });
    flags("sqe_flags", *SQE_FLAGS, u32::from(sqe_flags), values);
    let cqe_flags = lower(record.args.get(SQE_WORDS).copied().unwrap_or(0));
    // The upper half is the number of a provided buffer.
    let buffer = cqe_flags >> 16;
    flags("cqe_flags", *CQE_FLAGS, cqe_flags & 0xffff, values);
    if cqe_flags & 1 != 0 {
        number("buffer", u64::from(buffer), values);
    }
    let thread = record.args.get(SQE_WORDS + 1).copied().unwrap_or(0);
    if thread != 0 {
        number("sq_thread", thread, values);
    }
}

/// Adds the arguments and sets the descriptor that the event is about.
fn arguments(record: &RawRecord<'_>, op: &IoUringOp, is_fixed: bool, values: &mut Values<'_>) {
    let header = record.header;
    let value = |name: &str| {
        let place = op.call.args.iter().position(|arg| arg.name == name);
        place.and_then(|place| record.args.get(place)).copied()
    };
    let is_directory = |index: u8| op.call.args.iter().any(|arg| arg.dirfd == Some(index));
    for (index, row) in (0u8..).zip(op.call.args) {
        let bits = register(record, index);
        // The index of a direct descriptor: 0, as in most operations, means none.
        if row.name == "file_index" && bits == 0 && op.sqe_fields.len() > 2 {
            continue;
        }
        let bytes = bits.to_le_bytes();
        let bytes = match row.kind {
            ArgKind::Path | ArgKind::String => memory(record, index).unwrap_or(&bytes),
            _ => &bytes,
        };
        let is_fd = matches!(row.kind, ArgKind::Fd) && !is_directory(index);
        let name = if is_fd && is_fixed && row.name != "fd_in" { "fixed_file" } else { row.name };
        values.named(name, bytes, |out| text::argument(record, &op.call, index, out));
    }
    let works_on =
        (0u8..).zip(op.call.args).find(|(index, row)| matches!(row.kind, ArgKind::Fd) && !is_directory(*index));
    if let Some((index, _)) = works_on.filter(|_| !is_fixed) {
        values.set_fd(int(register(record, index)));
    }
    let is_done = header.result >= 0;
    let given = i32::try_from(header.result).ok().filter(|_| op.returns_fd && is_done && values.has_fd(header.result));
    if let Some(fd) = given {
        values.set_fd(fd);
    }
    let closed = value("fd").map(|fd| i64::from(int(fd))).filter(|_| op.closes_fd && is_done);
    if closed.is_some_and(|fd| value("file_index") == Some(0) && !values.has_fd(fd)) {
        values.set_closes();
    }
}

/// The kernel's names of the flags of submissions and of completions.
static SQE_FLAGS: LazyLock<Option<&KernelSymbols>> = LazyLock::new(|| kernel_symbols("io_uring_sqe_flags"));
static CQE_FLAGS: LazyLock<Option<&KernelSymbols>> = LazyLock::new(|| kernel_symbols("io_uring_cqe_flags"));

fn flags(name: &'static str, table: Option<&KernelSymbols>, bits: u32, values: &mut Values<'_>) {
    if bits == 0 {
        return;
    }
    values.named(name, &u64::from(bits).to_le_bytes(), |out| match table {
        Some(table) => text::symbols(table, bits.into(), out),
        None => {
            let _ = write!(out, "{bits:#x}");
        }
    });
}

fn number(name: &'static str, number: u64, values: &mut Values<'_>) {
    values.named(name, &number.to_le_bytes(), |out| {
        let _ = write!(out, "{number}");
    });
}
