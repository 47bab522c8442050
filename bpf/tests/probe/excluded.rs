//! Excluded processes, in any number.

use syscap_bpf::Options;

use crate::common::capture_with;

/// Captures a process that makes one call, and returns the number of its records. `more` other processes are excluded
/// after the probe is loaded; if `also_it`, the process itself is excluded, too.
fn records(more: u32, also_it: bool) -> Option<usize> {
    let capture = capture_with(
        Options::default(),
        true,
        |probe, pid| {
            // Ids up to the largest that a kernel gives (PID_MAX_LIMIT), and beyond.
            let mut pids: Vec<u32> = (0..more).map(|number| 4_194_303 - number * 7).collect();
            pids.extend([4_194_304, u32::MAX]);
            pids.extend(also_it.then_some(pid));
            probe.exclude(&pids).unwrap();
        },
        || {
            // SAFETY: getppid takes nothing.
            unsafe { libc::syscall(libc::SYS_getppid) };
        },
    )?;
    Some(capture.records.len())
}

#[test]
fn any_number_of_processes_can_be_excluded() {
    for more in [0, 16, 17, 5000] {
        let Some(left) = records(more, true) else { return };
        assert_eq!(left, 0, "{more} others left out");
        // The exclusion of others does not affect the process.
        assert!(records(more, false).is_some_and(|came| came > 0), "{more} others left out");
    }
}

#[test]
fn a_process_that_is_no_longer_excluded_is_captured() {
    let prepare = |probe: &mut syscap_bpf::Probe, pid: u32| {
        probe.exclude(&[pid, pid + 1, 1]).unwrap();
        probe.exclude(&[pid + 1]).unwrap();
    };
    let Some(capture) = capture_with(Options::default(), true, prepare, || ()) else { return };
    assert!(!capture.records.is_empty());
}
