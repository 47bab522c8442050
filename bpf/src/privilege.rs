//! Checks of the privileges of this process and of the kernel's version.

use std::io;

use rustix::thread::{CapabilitySet, capabilities};

use crate::Error;
use crate::remedy::remedy;

/// The first kernel with BPF ring buffers, `CAP_BPF` and the boot-time clock for BPF.
const OLDEST: (u32, u32) = (5, 8);
/// The first kernel that does not count a probe's memory as locked memory of its user.
const NO_LOCKED_MEMORY: (u32, u32) = (5, 11);

/// Checks the capabilities of the process.
///
/// # Errors
/// [`Error::Permission`] with the names of those that it lacks.
pub(crate) fn check() -> Result<(), Error> {
    let sets = capabilities(None).map_err(Error::system("read this process's capabilities"))?;
    if sets.effective.contains(CapabilitySet::SYS_ADMIN) {
        return Ok(());
    }
    let missing: Vec<_> = [(CapabilitySet::BPF, "CAP_BPF"), (CapabilitySet::PERFMON, "CAP_PERFMON")]
        .into_iter()
        .filter(|(capability, _)| !sets.effective.contains(*capability))
        .map(|(_, name)| name)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Error::Permission { missing: missing.join(" and "), command: remedy() })
}

/// Returns the reason why the kernel refuses a process that has the capabilities.
pub(crate) fn refused(reason: io::Error) -> Error {
    let release = release();
    match version(&release) {
        Some(version) if version < NO_LOCKED_MEMORY => Error::LockedMemory { found: release, reason },
        _ => Error::Refused(reason),
    }
}

/// Checks the kernel's version.
///
/// # Errors
/// [`Error::KernelTooOld`] before Linux 5.8.
pub(crate) fn check_kernel() -> Result<(), Error> {
    let release = release();
    match version(&release) {
        Some(version) if version < OLDEST => Err(Error::KernelTooOld { found: release }),
        _ => Ok(()),
    }
}

fn release() -> String {
    rustix::system::uname().release().to_string_lossy().into_owned()
}

/// Returns the major and minor number of a kernel's release, such as `6.1.0-18-amd64`.
fn version(release: &str) -> Option<(u32, u32)> {
    let mut numbers = release.split(|c: char| !c.is_ascii_digit());
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn a_release_has_a_major_and_a_minor_number() {
        assert_eq!(version("6.1.0-18-amd64"), Some((6, 1)));
        assert_eq!(version("5.7"), Some((5, 7)));
        assert_eq!(version("6.18.44-fc-v669"), Some((6, 18)));
        assert!(version("5.7").is_some_and(|version| version < super::OLDEST));
        assert_eq!(version("linux"), None);
    }
}
