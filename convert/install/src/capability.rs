//! File capabilities: what lets a program capture that is not run by root.

use std::fs::File;
use std::io;
use std::path::Path;

use rustix::fs::{XattrFlags, fsetxattr, getxattr};

use super::{GROUP, quoted};

/// The capabilities as `setcap` takes them: to load the probe, to attach it, and to see other users' processes and
/// their descriptors.
pub const TEXT: &str = "cap_bpf,cap_perfmon,cap_sys_ptrace,cap_dac_read_search=ep";

/// Their numbers (linux/capability.h).
const NUMBERS: [u32; 4] = [39, 38, 19, 2];
/// The extended attribute that holds them.
const ATTRIBUTE: &str = "security.capability";
/// Revision 2 of its layout, and that the capabilities take effect at once.
const REVISION_2_EFFECTIVE: u32 = 0x0200_0001;

/// Gives the file the capabilities.
///
/// # Errors
/// Where the caller may not, or the file system cannot keep them.
pub fn set(file: &File) -> io::Result<()> {
    Ok(fsetxattr(file, ATTRIBUTE, &attribute(), XattrFlags::empty())?)
}

/// The command that lets the members of the group capture with the program, and nobody else: a program that everybody may
/// start would let everybody capture.
pub fn command(program: &Path) -> String {
    let program = quoted(program);
    format!("sudo chgrp {GROUP} {program} && sudo chmod 750 {program} && sudo setcap {TEXT} {program}")
}

/// `true` if the file has them all.
pub fn has(path: &Path) -> bool {
    let mut value = [0; 64];
    let length = getxattr(path, ATTRIBUTE, &mut value).unwrap_or_default();
    let Some(value) = value.get(..length) else { return false };
    let word = |at: usize| value.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_le_bytes);
    let permitted = u64::from(word(12)) << 32 | u64::from(word(4));
    NUMBERS.iter().all(|number| permitted & 1 << number != 0)
}

/// The attribute: a revision, then permitted and inheritable capabilities, 32 bits of each and again 32 bits of each;
/// all little-endian.
fn attribute() -> [u8; 20] {
    let permitted = |first: u32| {
        let numbers = NUMBERS.iter().filter_map(|number| number.checked_sub(first));
        numbers.filter(|number| *number < u32::BITS).fold(0_u32, |set, number| set | 1 << number)
    };
    let words = [REVISION_2_EFFECTIVE, permitted(0), 0, permitted(u32::BITS), 0];
    let mut bytes = [0; 20];
    for (to, word) in bytes.chunks_exact_mut(4).zip(words) {
        to.copy_from_slice(&word.to_le_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_attribute_is_what_setcap_writes() {
        // As `setcap cap_bpf,cap_perfmon,cap_sys_ptrace,cap_dac_read_search=ep` leaves it.
        let seen = [1, 0, 0, 2, 4, 0, 8, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0];
        assert_eq!(attribute(), seen);
    }
}
