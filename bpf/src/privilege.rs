//! Whether this process and this kernel can capture.

use std::io;

use rustix::thread::{CapabilitySet, capabilities};

use crate::Error;
use crate::remedy::remedy;

/// The oldest kernel: it has ring buffers, CAP_BPF and the boot-time clock for BPF.
const OLDEST: (u32, u32) = (5, 8);

/// Since this kernel, a probe's memory is no longer counted as memory that its user locked.
const NO_LOCKED_MEMORY: (u32, u32) = (5, 11);
/// Names the capabilities that the process lacks.
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

/// Why the kernel refuses a process that has the capabilities.
pub(crate) fn refused(reason: io::Error) -> Error {
    let release = release();
    match version(&release) {
        Some(version) if version < NO_LOCKED_MEMORY => Error::LockedMemory { found: release, reason },
        _ => Error::Refused(reason),
    }
}

/// Refuses kernels that are too old.
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

/// Major and minor number of a kernel's release, such as `6.1.0-18-amd64`.
fn version(release: &str) -> Option<(u32, u32)> {
    let mut numbers = release.split(|c: char| !c.is_ascii_digit());
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn releases() {
        assert_eq!(version("6.1.0-18-amd64"), Some((6, 1)));
        assert_eq!(version("5.7"), Some((5, 7)));
        assert_eq!(version("6.18.44-fc-v669"), Some((6, 18)));
        assert!(version("5.7").is_some_and(|version| version < super::OLDEST));
        assert_eq!(version("linux"), None);
    }
}
