//! The operations of io_uring.

use crate::{Category, Syscall};

/// The name that all operations have as events (`evt.type`); each tells its opcode beside it.
pub const RING_CALL: &str = "io_uring";

/// One operation: one row of `tables/io_uring.toml`.
#[derive(Debug)]
#[non_exhaustive]
pub struct RingOp {
    /// The kernel's name of the opcode.
    pub name: &'static str,
    /// The category that a system call for the same purpose has.
    pub category: Category,
    /// `true` if the result is a new descriptor of the process, unless the operation asks for a direct descriptor.
    pub gives: bool,
    /// `true` if success ends the descriptor that the operation names.
    pub closes: bool,
    /// Where the arguments of [`RingOp::call`] stand in the submission, in their order.
    pub places: &'static [SqePlace],
    /// The arguments, as those of a system call.
    pub call: Syscall,
}

/// A member of `struct io_uring_sqe`.
#[derive(Debug)]
#[non_exhaustive]
pub struct SqePlace {
    /// The word of eight bytes that it is in, from 0.
    pub word: u8,
    /// Where it begins there, in bits.
    pub shift: u8,
    /// How many bits it has: 16, 32 or 64.
    pub bits: u8,
    /// `true` if it is a number with a sign.
    pub signed: bool,
}

impl SqePlace {
    /// The member's value in a submission, as a register of eight bytes; 0 where the submission is shorter.
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
    fn members_are_read_from_their_places() {
        // fd -1, off 2^40, len 5, op_flags 7
        let sqe = [0xffff_ffff_0000_0012, 1 << 40, 0, 7 << 32 | 5, 0, 0, 0, 0];
        let place = |word, shift, bits, signed| SqePlace { word, shift, bits, signed }.read(&sqe);
        assert_eq!(place(0, 32, 32, true), u64::MAX);
        assert_eq!(place(1, 0, 64, false), 1 << 40);
        assert_eq!(place(3, 0, 32, false), 5);
        assert_eq!(place(3, 32, 32, false), 7);
        assert_eq!(place(9, 0, 64, false), 0);
    }
}
