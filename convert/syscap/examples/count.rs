//! Counts the events, and the failed events, of each program in a capture:
//!
//! ```text
//! cargo run --example count -- capture.scap
//! ```

use std::collections::BTreeMap;
use std::error::Error;
use std::io::Write;

use syscap::escape::printable_text;
use syscap::pipeline::events::Events;

fn main() -> Result<(), Box<dyn Error>> {
    let capture = std::env::args().nth(1).ok_or("usage: count CAPTURE")?;
    run(&capture, &mut std::io::stdout().lock())
}

/// Writes a line for each program of `capture`: events, failed ones, name.
pub fn run(capture: &str, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let mut counts: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    let mut events = Events::open(capture)?;
    while let Some(entry) = events.next()? {
        // The thread of an event may be unknown.
        let Some(thread) = entry.machine.thread(&entry.context) else { continue };
        // A program chooses its own name, which may contain control characters.
        let (all, failed) = counts.entry(printable_text(&thread.comm).into_owned()).or_default();
        *all += 1;
        *failed += u64::from(entry.context.errno != 0);
    }
    for (name, (all, failed)) in counts {
        writeln!(out, "{all:>8} {failed:>8} {name}")?;
    }
    // Reports the damaged blocks, which were left out.
    for damage in events.damage() {
        writeln!(out, "{damage}")?;
    }
    Ok(())
}
