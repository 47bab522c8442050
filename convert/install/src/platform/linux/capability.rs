//! File capabilities, with which a program can capture although its user is not root.

use std::fs::File;
use std::io;
use std::path::Path;

use rustix::fs::{XattrFlags, fsetxattr, getxattr};

use super::super::unix::quoted;
use crate::GROUP;

/// The capabilities in the syntax of `setcap`: to load the probe, to attach it, and to read other users' processes and
/// their descriptors in /proc.
pub const TEXT: &str = "cap_bpf,cap_perfmon,cap_sys_ptrace,cap_dac_read_search=ep";

/// The numbers of the capabilities in [`TEXT`], from linux/capability.h.
const NUMBERS: [u32; 4] = [39, 38, 19, 2];
/// The extended attribute that holds a file's capabilities.
const ATTRIBUTE: &str = "security.capability";
/// The first word of the attribute: `VFS_CAP_REVISION_2` and `VFS_CAP_FLAGS_EFFECTIVE` of linux/capability.h.
const REVISION_2_EFFECTIVE: u32 = 0x0200_0001;

/// Sets the capabilities of a file.
///
/// # Errors
/// If the caller lacks the right, or the file system has no such attributes.
pub fn set(file: &File) -> io::Result<()> {
    Ok(fsetxattr(file, ATTRIBUTE, &attribute_value(), XattrFlags::empty())?)
}

/// Returns the shell command that lets the members of [`GROUP`] capture with the program, and nobody else: with
/// capabilities, whoever may start the program may capture.
pub fn setcap_command(program: &Path) -> String {
    let program = quoted(program);
    format!("sudo chgrp {GROUP} {program} && sudo chmod 750 {program} && sudo setcap {TEXT} {program}")
}

/// `true` if the file has all the capabilities.
pub fn has_all(path: &Path) -> bool {
    let mut value = [0; 64];
    let length = getxattr(path, ATTRIBUTE, &mut value).unwrap_or_default();
    let Some(value) = value.get(..length) else { return false };
    let word = |at: usize| value.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_le_bytes);
    let permitted = u64::from(word(12)) << 32 | u64::from(word(4));
    NUMBERS.iter().all(|number| permitted & 1 << number != 0)
}

/// Returns the value of the attribute (`struct vfs_cap_data`): the revision, then permitted and inheritable capabilities 0
/// to 31, then those from 32 on; all words are little-endian.
fn attribute_value() -> [u8; 20] {
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
        // Written by `setcap cap_bpf,cap_perfmon,cap_sys_ptrace,cap_dac_read_search=ep`.
        let seen = [1, 0, 0, 2, 4, 0, 8, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0];
        assert_eq!(attribute_value(), seen);
    }
}
