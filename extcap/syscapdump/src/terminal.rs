//! The progress of a capture on a terminal.

use std::io::{self, IsTerminal, Write};
use std::time::Instant;

use syscap_session::source::Stats;

use crate::capture::Progress;
use crate::control::group_thousands;

/// A line on standard error that is rewritten with the present counters.
#[derive(Debug)]
pub struct ProgressLine {
    last: Stats,
    at: Instant,
    drawn: bool,
}

impl ProgressLine {
    /// Returns the line; `None` if standard error is no terminal.
    pub fn new() -> Option<Self> {
        io::stderr().is_terminal().then(|| Self { last: Stats::default(), at: Instant::now(), drawn: false })
    }

    fn clear(&mut self) {
        if std::mem::take(&mut self.drawn) {
            // Errors are ignored: a terminal that has gone needs no clearing.
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}

impl Progress for ProgressLine {
    fn show(&mut self, stats: Stats) {
        let seconds = self.at.elapsed().as_secs_f64();
        let rate = (stats.events - self.last.events) as f64 / seconds.max(0.001);
        let mut stderr = io::stderr().lock();
        // Errors are ignored: a terminal that has gone must not end the capture.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "events are never fewer than before; the fraction is not shown"
        )]
        let rate = rate as u64;
        let _ = write!(stderr, "\r\x1b[K{}, {} events/s", counters(stats), group_thousands(rate));
        let _ = stderr.flush();
        (self.last, self.at, self.drawn) = (stats, Instant::now(), true);
    }
}

impl Drop for ProgressLine {
    fn drop(&mut self) {
        self.clear();
    }
}

/// Formats the counters as a sentence.
pub fn counters(stats: Stats) -> String {
    let events = if stats.events == 1 { "event" } else { "events" };
    let mut text = format!("{} {events} captured, {} lost", group_thousands(stats.events), group_thousands(stats.lost));
    if stats.filtered > 0 {
        text.push_str(&format!(", {} left out in the kernel", group_thousands(stats.filtered)));
    }
    if stats.cut > 0 {
        text.push_str(&format!(", {} cut to fit into a packet", group_thousands(stats.cut)));
    }
    text
}
