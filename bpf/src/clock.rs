//! The clock of the records, and the wall clock.

use rustix::time::{ClockId, clock_gettime};

/// Returns `CLOCK_BOOTTIME` in nanoseconds: the clock of the records, which goes on while the machine is suspended.
pub fn boot_time() -> u64 {
    nanoseconds(ClockId::Boottime).unsigned_abs()
}

/// Returns the nanoseconds to add to a record's time to get the time since 1970. The value changes when the wall clock
/// is set, so measure it again from time to time. The error is below a microsecond on an idle CPU.
pub fn wall_clock_offset() -> i64 {
    ahead(ClockId::Realtime, ClockId::Boottime)
}

/// Returns the nanoseconds for which the machine was suspended since it booted, to a microsecond.
pub(crate) fn suspended() -> u64 {
    u64::try_from(ahead(ClockId::Boottime, ClockId::Monotonic)).unwrap_or(0)
}

/// Returns the difference between one clock and another, in nanoseconds.
fn ahead(clock: ClockId, other: ClockId) -> i64 {
    // The most exact of five measurements is the one with the least time between its two readings of `other`.
    (0..5)
        .map(|_| {
            let before = nanoseconds(other);
            let now = nanoseconds(clock);
            let after = nanoseconds(other);
            (after - before, now - before - (after - before) / 2)
        })
        .min()
        .map_or(0, |(_, offset)| offset)
}

fn nanoseconds(clock: ClockId) -> i64 {
    let now = clock_gettime(clock);
    now.tv_sec * 1_000_000_000 + now.tv_nsec
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boot_time_and_offset_give_the_wall_clock() {
        let wall = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        let wall = i64::try_from(wall.as_nanos()).unwrap();
        let ours = boot_time().cast_signed() + wall_clock_offset();
        assert!((ours - wall).abs() < 1_000_000_000, "{ours} {wall}");
    }
}
