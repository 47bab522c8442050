//! Converts the probe's times to the wall clock.

use syscap_bpf::{boot_time, wall_clock_offset};

/// The difference between the wall clock and `CLOCK_BOOTTIME`, which goes on during a suspend. The difference is
/// measured periodically: events before and after a step of the wall clock have the time that the clock showed.
#[derive(Debug, Clone)]
pub struct Clock {
    /// Nanoseconds from `CLOCK_BOOTTIME` to the wall clock.
    offset: i64,
    /// The offset before the last step.
    before: i64,
    /// Boot time up to which `before` is valid.
    until: u64,
    /// Boot time of the last measurement.
    measured: u64,
    /// Number of steps of the wall clock so far.
    steps: u64,
}

/// Time between measurements in nanoseconds. Events up to this long after a step may have a time from before it.
const INTERVAL: u64 = 10_000_000;
/// Differences up to this, in nanoseconds, are noise of the measurement: to apply them would set times of one CPU back.
const STEP: u64 = 1_000_000;

impl Clock {
    /// Measures the offset.
    pub fn new() -> Self {
        Self::at(wall_clock_offset(), boot_time())
    }

    const fn at(offset: i64, boot: u64) -> Self {
        Self { offset, before: offset, until: 0, measured: boot, steps: 0 }
    }

    /// Returns the wall clock at a boot time, in nanoseconds since 1970.
    pub const fn wall(&self, boot: u64) -> u64 {
        boot.wrapping_add_signed(if boot <= self.until { self.before } else { self.offset })
    }

    /// Measures the offset again if the last measurement is older than the interval. Call this between records.
    pub fn refresh(&mut self) {
        let now = boot_time();
        if now.saturating_sub(self.measured) >= INTERVAL {
            self.update(wall_clock_offset(), now);
        }
    }

    /// Returns how often the wall clock was set since the capture began.
    pub const fn steps(&self) -> u64 {
        self.steps
    }

    /// Applies a measurement that was made at a boot time.
    fn update(&mut self, offset: i64, boot: u64) {
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

    /// Returns the wall clock at a boot time, for this offset.
    fn wall_time(offset: i64, boot: u64) -> u64 {
        boot.checked_add_signed(offset).unwrap()
    }

    #[test]
    fn noise_of_the_measurement_changes_no_time() {
        let mut clock = Clock::at(SINCE_1970, SECOND);
        for (turn, noise) in [900_000, -900_000, 1].into_iter().enumerate() {
            clock.update(SINCE_1970 + noise, (2 + turn as u64) * SECOND);
        }
        assert_eq!((clock.wall(7), clock.steps()), (wall_time(SINCE_1970, 7), 0));
    }

    #[test]
    fn events_have_the_time_that_the_wall_clock_showed() {
        for step in [5_000_000, -5_000_000, 3_600_000_000_000, -SINCE_1970 / 2] {
            let mut clock = Clock::at(SINCE_1970, 10 * SECOND);
            clock.update(SINCE_1970, 11 * SECOND);
            // The clock is set between these two measurements.
            clock.update(SINCE_1970 + step, 12 * SECOND);
            assert_eq!(clock.wall(10 * SECOND), wall_time(SINCE_1970, 10 * SECOND), "read late");
            assert_eq!(clock.wall(11 * SECOND), wall_time(SINCE_1970, 11 * SECOND), "just before");
            assert_eq!(clock.wall(12 * SECOND), wall_time(SINCE_1970 + step, 12 * SECOND), "just after");
            clock.update(SINCE_1970 + step, 13 * SECOND);
            assert_eq!(clock.wall(13 * SECOND), wall_time(SINCE_1970 + step, 13 * SECOND));
            // The clock is set back.
            clock.update(SINCE_1970, 14 * SECOND);
            assert_eq!(clock.wall(13 * SECOND), wall_time(SINCE_1970 + step, 13 * SECOND));
            assert_eq!((clock.wall(14 * SECOND), clock.steps()), (wall_time(SINCE_1970, 14 * SECOND), 2));
        }
    }

    #[test]
    fn time_goes_on_during_a_suspend() {
        // A suspend of an hour advances both clocks by an hour: the offset does not change.
        let mut clock = Clock::at(SINCE_1970, SECOND);
        let before = clock.wall(SECOND);
        clock.update(SINCE_1970 + 200, 3601 * SECOND);
        assert_eq!((clock.wall(3601 * SECOND) - before, clock.steps()), (3600 * SECOND, 0));
    }
}
