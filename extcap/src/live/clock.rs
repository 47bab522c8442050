//! From the probe's times to the wall clock.

use syscap_bpf::{boot_time, wall_clock_offset};

/// The difference between the wall clock and `CLOCK_BOOTTIME`, which goes on over suspend. It is measured again from
/// time to time, so that a step of the wall clock reaches the events that come after it.
#[derive(Debug, Clone)]
pub struct Clock {
    /// Nanoseconds from `CLOCK_BOOTTIME` to the wall clock.
    offset: i64,
    /// Boot time of the last measurement.
    measured: u64,
    /// Steps of the wall clock so far.
    steps: u64,
}

/// Between measurements, in nanoseconds.
const INTERVAL: u64 = 1_000_000_000;
/// Differences up to this are the measurement's own and the clock's slow adjustment: they would only let times of one
/// CPU step back.
const STEP: u64 = 1_000_000;

impl Clock {
    /// Measures the difference.
    pub fn new() -> Self {
        Self { offset: wall_clock_offset(), measured: boot_time(), steps: 0 }
    }

    /// Nanoseconds since 1970 of a boot time.
    pub const fn wall(&self, boot: u64) -> u64 {
        boot.wrapping_add_signed(self.offset)
    }

    /// Measures again where a second has passed since. To be called between records: all records that happened before
    /// the step and are read after it get the new time, which is the only one known.
    pub fn refresh(&mut self) {
        if boot_time().saturating_sub(self.measured) < INTERVAL {
            return;
        }
        self.take(wall_clock_offset(), boot_time());
    }

    /// How often the wall clock was set since the capture began.
    pub const fn steps(&self) -> u64 {
        self.steps
    }

    fn take(&mut self, offset: i64, measured: u64) {
        if offset.abs_diff(self.offset) > STEP {
            self.offset = offset;
            self.steps += 1;
        }
        self.measured = measured;
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

    #[test]
    fn a_step_moves_the_offset_and_noise_does_not() {
        let mut clock = Clock { offset: 1_000_000_000, measured: 0, steps: 0 };
        clock.take(1_000_900_000, 1);
        assert_eq!((clock.wall(5), clock.steps()), (1_000_000_005, 0));
        clock.take(3_000_000_000, 2);
        assert_eq!((clock.wall(5), clock.steps()), (3_000_000_005, 1));
        clock.take(-2_000_000_000, 3);
        assert_eq!((clock.wall(5_000_000_000), clock.steps()), (3_000_000_000, 2));
    }
}
