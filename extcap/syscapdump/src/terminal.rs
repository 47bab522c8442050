//! What a capture from a terminal shows while it runs.

use std::io::{self, IsTerminal, Write};
use std::time::Instant;

use syscap_live::source::Stats;

use crate::capture::Progress;
use crate::control::grouped;

/// One line on standard error, written over and over.
#[derive(Debug)]
pub struct Rate {
    last: Stats,
    at: Instant,
    drawn: bool,
}

impl Rate {
    /// The line, where standard error is a terminal.
    pub fn new() -> Option<Self> {
        io::stderr().is_terminal().then(|| Self { last: Stats::default(), at: Instant::now(), drawn: false })
    }

    fn clear(&mut self) {
        if std::mem::take(&mut self.drawn) {
            // A terminal that is gone has nothing to be cleared.
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}

impl Progress for Rate {
    fn show(&mut self, stats: Stats) {
        let seconds = self.at.elapsed().as_secs_f64();
        let rate = (stats.events - self.last.events) as f64 / seconds.max(0.001);
        let mut stderr = io::stderr().lock();
        // A terminal that is gone is no reason to end a capture.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "events are never fewer than before; the fraction is not shown"
        )]
        let rate = rate as u64;
        let _ = write!(stderr, "\r\x1b[K{}, {} events/s", counters(stats), grouped(rate));
        let _ = stderr.flush();
        (self.last, self.at, self.drawn) = (stats, Instant::now(), true);
    }
}

impl Drop for Rate {
    fn drop(&mut self) {
        self.clear();
    }
}

/// The counters in words.
pub fn counters(stats: Stats) -> String {
    let events = if stats.events == 1 { "event" } else { "events" };
    let mut text = format!("{} {events} captured, {} lost", grouped(stats.events), grouped(stats.lost));
    if stats.filtered > 0 {
        text.push_str(&format!(", {} left out in the kernel", grouped(stats.filtered)));
    }
    if stats.cut > 0 {
        text.push_str(&format!(", {} cut to fit into a packet", grouped(stats.cut)));
    }
    text
}
