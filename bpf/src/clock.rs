//! The clock of the records, and the wall clock.

use rustix::time::{ClockId, clock_gettime};

/// Nanoseconds of `CLOCK_BOOTTIME`, which the records' times are of: it goes on while the machine sleeps.
pub fn boot_time() -> u64 {
    nanoseconds(ClockId::Boottime).unsigned_abs()
}

/// Nanoseconds to add to a record's time for the time since 1970. It changes when the wall clock is set, so ask again
/// now and then; the error is below a microsecond on an idle CPU.
pub fn wall_clock_offset() -> i64 {
    // The reading with the least time between its two readings of the boot clock was disturbed least.
    (0..5)
        .map(|_| {
            let before = nanoseconds(ClockId::Boottime);
            let wall = nanoseconds(ClockId::Realtime);
            let after = nanoseconds(ClockId::Boottime);
            (after - before, wall - before - (after - before) / 2)
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
        let wall = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_nanos() as i64;
        let ours = boot_time().cast_signed() + wall_clock_offset();
        assert!((ours - wall).abs() < 1_000_000_000, "{ours} {wall}");
    }
}
