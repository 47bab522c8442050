//! From the probe's times to the wall clock.

use syscap_bpf::{boot_time, wall_clock_offset};

/// The difference between the wall clock and `CLOCK_BOOTTIME`, which goes on over suspend. It is measured again and
/// again, so that events from before and after a step of the wall clock have the time that it showed.
#[derive(Debug, Clone)]
pub struct Clock {
    /// Nanoseconds from `CLOCK_BOOTTIME` to the wall clock.
    offset: i64,
    /// The same before the last step.
    before: i64,
    /// Boot time at which that was still so.
    until: u64,
    /// Boot time of the last measurement.
    measured: u64,
    /// Steps of the wall clock so far.
    steps: u64,
}

/// Between measurements, in nanoseconds: for so long after a step events may have the time from before it.
const INTERVAL: u64 = 10_000_000;
/// Differences up to this are the measurement's own: they would only let times of one CPU step back.
const STEP: u64 = 1_000_000;

impl Clock {
    /// Measures the difference.
    pub fn new() -> Self {
        Self::at(wall_clock_offset(), boot_time())
    }

    const fn at(offset: i64, boot: u64) -> Self {
        Self { offset, before: offset, until: 0, measured: boot, steps: 0 }
    }

    /// Nanoseconds since 1970 of a boot time, as the wall clock showed them then.
    pub const fn wall(&self, boot: u64) -> u64 {
        boot.wrapping_add_signed(if boot <= self.until { self.before } else { self.offset })
    }

    /// Measures again where the last time is some while ago. To be called between records.
    pub fn refresh(&mut self) {
        let now = boot_time();
        if now.saturating_sub(self.measured) >= INTERVAL {
            self.take(wall_clock_offset(), now);
        }
    }

    /// How often the wall clock was set since the capture began.
    pub const fn steps(&self) -> u64 {
        self.steps
    }

    /// Takes a measurement, made at a boot time.
    fn take(&mut self, offset: i64, boot: u64) {
        if offset.abs_diff(self.offset) > STEP {
            self.before = self.offset;
            self.until = self.measured;
            self.offset = offset;
            self.steps += 1;
        }
        self.measured = boot;
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: u64 = 1_000_000_000;
    const SINCE_1970: i64 = 1_700_000_000_000_000_000;

    /// What the wall clock shows at a boot time, with this offset.
    fn shown(offset: i64, boot: u64) -> u64 {
        boot.checked_add_signed(offset).unwrap()
    }

    #[test]
    fn noise_moves_no_time() {
        let mut clock = Clock::at(SINCE_1970, SECOND);
        for (turn, noise) in [900_000, -900_000, 1].into_iter().enumerate() {
            clock.take(SINCE_1970 + noise, (2 + turn as u64) * SECOND);
        }
        assert_eq!((clock.wall(7), clock.steps()), (shown(SINCE_1970, 7), 0));
    }

    #[test]
    fn events_have_the_time_that_the_wall_clock_showed() {
        for step in [5_000_000, -5_000_000, 3_600_000_000_000, -SINCE_1970 / 2] {
            let mut clock = Clock::at(SINCE_1970, 10 * SECOND);
            clock.take(SINCE_1970, 11 * SECOND);
            // The clock is set somewhere between these two measurements.
            clock.take(SINCE_1970 + step, 12 * SECOND);
            assert_eq!(clock.wall(10 * SECOND), shown(SINCE_1970, 10 * SECOND), "read late");
            assert_eq!(clock.wall(11 * SECOND), shown(SINCE_1970, 11 * SECOND), "just before");
            assert_eq!(clock.wall(12 * SECOND), shown(SINCE_1970 + step, 12 * SECOND), "just after");
            clock.take(SINCE_1970 + step, 13 * SECOND);
            assert_eq!(clock.wall(13 * SECOND), shown(SINCE_1970 + step, 13 * SECOND));
            // And back.
            clock.take(SINCE_1970, 14 * SECOND);
            assert_eq!(clock.wall(13 * SECOND), shown(SINCE_1970 + step, 13 * SECOND));
            assert_eq!((clock.wall(14 * SECOND), clock.steps()), (shown(SINCE_1970, 14 * SECOND), 2));
        }
    }

    #[test]
    fn time_goes_on_while_the_machine_sleeps() {
        // An hour's sleep is an hour of both clocks, so that nothing is measured anew.
        let mut clock = Clock::at(SINCE_1970, SECOND);
        let before = clock.wall(SECOND);
        clock.take(SINCE_1970 + 200, 3601 * SECOND);
        assert_eq!((clock.wall(3601 * SECOND) - before, clock.steps()), (3600 * SECOND, 0));
    }
}
