//! The clock of the records, and the wall clock.

use rustix::time::{ClockId, clock_gettime};

/// Nanoseconds of `CLOCK_BOOTTIME`, which the records' times are of: it goes on while the machine sleeps.
pub fn boot_time() -> u64 {
    nanoseconds(ClockId::Boottime).unsigned_abs()
}

/// Nanoseconds to add to a record's time for the time since 1970. It changes when the wall clock is set, so ask again
/// now and then; the error is below a microsecond on an idle CPU.
pub fn wall_clock_offset() -> i64 {
    ahead(ClockId::Realtime, ClockId::Boottime)
}

/// Nanoseconds that the machine has slept since it booted, to a microsecond.
pub(crate) fn slept() -> u64 {
    u64::try_from(ahead(ClockId::Boottime, ClockId::Monotonic)).unwrap_or(0)
}

/// How far one clock is ahead of another.
fn ahead(clock: ClockId, other: ClockId) -> i64 {
    // The reading with the least time between its two readings of the other clock was disturbed least.
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
    fn offset_leads_to_the_wall_clock() {
        let wall = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        let wall = i64::try_from(wall.as_nanos()).unwrap();
        let ours = boot_time().cast_signed() + wall_clock_offset();
        assert!((ours - wall).abs() < 1_000_000_000, "{ours} {wall}");
    }
}
