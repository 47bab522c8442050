//! The operations of io_uring (`tables/io_uring.toml`).

use crate::{Category, Syscall};

/// The event name (`evt.type`) of all operations. The opcode is an argument of the event.
pub const IO_URING_EVENT: &str = "io_uring";

/// An operation of io_uring.
#[derive(Debug)]
#[non_exhaustive]
pub struct IoUringOp {
    /// The kernel's name of the opcode, such as `IORING_OP_READ`.
    pub name: &'static str,
    /// The category of a system call with the same purpose.
    pub category: Category,
    /// `true` if the result is a new descriptor of the process, unless the operation asks for a direct descriptor.
    pub returns_fd: bool,
    /// `true` if success closes the descriptor that the operation names.
    pub closes_fd: bool,
    /// The members of the submission that hold the arguments of [`IoUringOp::call`], in the order of the arguments.
    pub sqe_fields: &'static [SqeField],
    /// The arguments, in the form of a system call.
    pub call: Syscall,
}

/// A member of `struct io_uring_sqe`.
#[derive(Debug)]
#[non_exhaustive]
pub struct SqeField {
    /// The index of the 64-bit word that contains the member.
    pub word: u8,
    /// The offset of the member in the word, in bits.
    pub shift: u8,
    /// The size in bits: 16, 32 or 64.
    pub bits: u8,
    /// `true` if the member is signed.
    pub signed: bool,
}

impl SqeField {
    /// Returns the value of the member in a submission, extended to 64 bits; 0 if the submission is too short.
    pub fn read(&self, sqe: &[u64]) -> u64 {
        let word = sqe.get(usize::from(self.word)).copied().unwrap_or(0);
        let above = u32::from(64 - self.bits.clamp(1, 64));
        let left = word.checked_shl(above.saturating_sub(u32::from(self.shift))).unwrap_or(0);
        match self.signed {
            true => left.cast_signed().checked_shr(above).unwrap_or(0).cast_unsigned(),
            false => left.checked_shr(above).unwrap_or(0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_read_at_their_offsets() {
        // fd -1, off 2^40, len 5, op_flags 7
        let sqe = [0xffff_ffff_0000_0012, 1 << 40, 0, 7 << 32 | 5, 0, 0, 0, 0];
        let read = |word, shift, bits, signed| SqeField { word, shift, bits, signed }.read(&sqe);
        assert_eq!(read(0, 32, 32, true), u64::MAX);
        assert_eq!(read(1, 0, 64, false), 1 << 40);
        assert_eq!(read(3, 0, 32, false), 5);
        assert_eq!(read(3, 32, 32, false), 7);
        assert_eq!(read(9, 0, 64, false), 0);
    }
}
