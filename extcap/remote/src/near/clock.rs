//! The difference between the clocks of both ends.

use std::collections::HashMap;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use syscap_session::feed::ClockOffset;

use crate::wire::Tick;

/// Pings whose answers may be outstanding: a far end that never answers must not fill the memory.
const OUTSTANDING_MAX: usize = 64;

/// Measures the difference between the clocks by the round trips of pings: the far clock is read somewhere between the
/// ping and its answer, so the error is half of the round trip at most.
#[derive(Debug, Default)]
pub struct ClockEstimate {
    sent: HashMap<u64, (Instant, u64)>,
    best: Option<ClockOffset>,
    answers: u32,
}

impl ClockEstimate {
    /// Notes the moment at which a ping is sent.
    pub fn sent(&mut self, ping: u64) {
        if self.sent.len() < OUTSTANDING_MAX {
            self.sent.insert(ping, (Instant::now(), wall_clock()));
        }
    }

    /// Notes the answer to a ping.
    pub fn received(&mut self, tick: &Tick) {
        let Some((instant, wall)) = self.sent.remove(&tick.ping) else { return };
        let trip = u64::try_from(instant.elapsed().as_nanos()).unwrap_or(u64::MAX);
        self.answers += 1;
        self.add(measured(tick, wall, trip));
    }

    /// Returns the number of pings that were answered.
    pub const fn answers(&self) -> u32 {
        self.answers
    }

    /// Returns the best measurement; `None` before the first answer.
    pub const fn offset(&self) -> Option<ClockOffset> {
        self.best
    }

    /// Takes a measurement that is more exact than the one before, or that contradicts it: a clock was set, or ran at
    /// another speed for a long time.
    fn add(&mut self, new: ClockOffset) {
        let keeps = |best: &ClockOffset| {
            let difference = new.boot_to_wall.abs_diff(best.boot_to_wall);
            let wall = new.ahead.abs_diff(best.ahead);
            let margin = new.uncertainty.saturating_add(best.uncertainty);
            new.uncertainty >= best.uncertainty && difference <= margin && wall <= margin
        };
        if !self.best.as_ref().is_some_and(keeps) {
            self.best = Some(new);
        }
    }
}

/// Returns the measurement of a tick. `wall`: this machine's wall clock when the ping was sent, `trip`: the time until
/// its answer, both in nanoseconds.
fn measured(tick: &Tick, wall: u64, trip: u64) -> ClockOffset {
    let middle = wall.wrapping_add(trip / 2);
    ClockOffset {
        ahead: tick.wall.wrapping_sub(middle).cast_signed(),
        uncertainty: trip.div_ceil(2),
        boot_to_wall: middle.wrapping_sub(tick.boot).cast_signed(),
    }
}

/// Returns the wall clock in nanoseconds since 1970.
fn wall_clock() -> u64 {
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: u64 = 1_000_000;

    fn tick(wall: u64, boot: u64) -> Tick {
        Tick { ping: 1, boot, wall, complete_to: 0 }
    }

    #[test]
    fn the_offset_is_within_its_uncertainty() {
        // The far clock is 5 s ahead, its boot was at 1000 s. The answer left at once, and took the whole round trip.
        let near = 2_000 * 1_000 * MS;
        let far = near + 5_000 * MS;
        let offset = measured(&tick(far, far - 1_000 * 1_000 * MS), near, 40 * MS);
        assert!(offset.ahead.abs_diff(5_000 * MS.cast_signed()) <= offset.uncertainty);
        assert_eq!(offset.uncertainty, 20 * MS);
        let aligned = (far - 1_000 * 1_000 * MS).wrapping_add_signed(offset.boot_to_wall);
        assert!(aligned.abs_diff(near) <= offset.uncertainty);
    }

    #[test]
    fn the_most_exact_measurement_counts_until_a_clock_is_set() {
        let of = |ahead: i64, uncertainty: u64| ClockOffset { ahead, uncertainty, boot_to_wall: 0 };
        let mut estimate = ClockEstimate::default();
        for (new, expected) in [
            (of(100, 50), of(100, 50)),
            (of(130, 60), of(100, 50)),
            (of(90, 10), of(90, 10)),
            (of(95, 40), of(90, 10)),
            (of(5_000, 40), of(5_000, 40)),
        ] {
            estimate.add(new);
            assert_eq!(estimate.offset(), Some(expected));
        }
    }

    #[test]
    fn answers_that_were_not_asked_for_are_ignored() {
        let mut estimate = ClockEstimate::default();
        estimate.received(&tick(1, 1));
        assert_eq!((estimate.offset(), estimate.answers()), (None, 0));
        estimate.sent(1);
        estimate.received(&tick(1, 1));
        estimate.received(&tick(1, 1));
        assert_eq!(estimate.answers(), 1);
    }
}
