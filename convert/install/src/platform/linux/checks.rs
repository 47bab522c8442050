//! Checks of the kernel and of the capture program's rights.

use std::fs::{self, File};
use std::path::Path;

use super::super::unix::{is_root, may_execute};
use super::capability;
use crate::GROUP;
use crate::check::{Check, bad, good};

/// The oldest supported kernel: the first one with the BPF ring buffer.
const OLDEST_KERNEL: (u32, u32) = (5, 8);

/// Checks what a capture of this machine needs of it.
pub fn machine_checks() -> Vec<Check> {
    vec![check_kernel(), check_btf(), check_lockdown()]
}

/// Returns the failed check of a program that this user may not run; `None` if it may be run.
pub fn check_access(name: &str, program: &Path) -> Option<Check> {
    let remedy = format!("sudo usermod -aG {GROUP} $USER, then log in again");
    let finding = format!("{} is for members of the group '{GROUP}'", program.display());
    (!may_execute(program)).then(|| bad(name, finding, remedy))
}

/// Checks the right of the capture program to capture.
pub fn check_rights(name: &str, program: &Path) -> Option<Check> {
    let rights = format!("{name}'s rights");
    Some(if is_root() {
        good(rights, "root")
    } else if capability::has_all(program) {
        good(rights, "capabilities of the file")
    } else {
        bad(rights, "only root can capture", capability::setcap_command(program))
    })
}

fn check_kernel() -> Check {
    let release = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let release = release.trim();
    let mut numbers = release.split(|char: char| !char.is_ascii_digit()).map_while(|number| number.parse().ok());
    match (numbers.next(), numbers.next()) {
        (Some(major), Some(minor)) if (major, minor) >= OLDEST_KERNEL => good("Kernel", release),
        _ => bad(
            "Kernel",
            format!("{release} is too old"),
            format!("Linux {}.{} or newer is needed", OLDEST_KERNEL.0, OLDEST_KERNEL.1),
        ),
    }
}

fn check_btf() -> Check {
    let path = "/sys/kernel/btf/vmlinux";
    match File::open(path) {
        Ok(_) => good("Kernel types (BTF)", path),
        Err(error) => bad(
            "Kernel types (BTF)",
            format!("{path}: {error}"),
            "A kernel built with CONFIG_DEBUG_INFO_BTF=y is needed, as distributions ship it",
        ),
    }
}

/// Checks the lockdown mode. In the mode `confidentiality` the kernel lets no probe read its memory.
fn check_lockdown() -> Check {
    let mode = fs::read_to_string("/sys/kernel/security/lockdown").unwrap_or_default();
    if mode.contains("[confidentiality]") {
        return bad("Lockdown", "confidentiality", "Boot with lockdown=integrity on the kernel's command line");
    }
    let mode = mode.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map_or("none", |(mode, _)| mode);
    good("Lockdown", mode)
}
