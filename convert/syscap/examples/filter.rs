//! Prints the events of a capture that match a filter, as text:
//!
//! ```text
//! cargo run --example filter -- capture.scap 'evt.failed = true and proc.name = nginx'
//! ```

use std::error::Error;
use std::io::Write;

use syscap::escape::printable_text;
use syscap::event::event_name;
use syscap::fields::{EventFields, Fields, render};
use syscap::filter::Filter;
use syscap::pipeline::events::Events;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(capture), Some(filter)) = (arguments.next(), arguments.next()) else {
        return Err("usage: filter CAPTURE FILTER".into());
    };
    run(&capture, &filter, &mut std::io::stdout().lock())
}

/// Writes a line for each event of `capture` that matches: number, program, name, arguments.
pub fn run(capture: &str, filter: &str, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    // The error has the position; `render` puts a caret under it.
    let filter = Filter::parse(filter, &Fields).map_err(|error| error.render(filter))?;
    let mut events = Events::open(capture)?;
    while let Some(entry) = events.next()? {
        let view = entry.view();
        if !filter.matches(&EventFields(view)) {
            continue;
        }
        let program = view.thread().map_or(&b"?"[..], |thread| &thread.comm);
        let mut text = Vec::new();
        render::arguments(&mut text, &view);
        let (number, name) = (entry.event.header.number, event_name(&entry.event));
        writeln!(out, "{number} {} {name} {}", printable_text(program), printable_text(&text))?;
    }
    Ok(())
}
