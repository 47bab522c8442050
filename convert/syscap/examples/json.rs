//! Prints the given fields of each event in a capture as a line of JSON:
//!
//! ```text
//! cargo run --example json -- capture.scap evt.num proc.name evt.type fd.name
//! ```
//!
//! `syscap::ndjson` writes all fields at once, and faster.

use std::error::Error;
use std::io::Write;

use serde_json::{Map, Value};
use syscap::fields;
use syscap::pipeline::events::Events;
use syscap::schemas::field;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let capture = arguments.next().ok_or("usage: json CAPTURE FIELD...")?;
    let names: Vec<String> = arguments.collect();
    run(&capture, &names, &mut std::io::stdout().lock())
}

/// Writes a line for each event of `capture`.
pub fn run(capture: &str, names: &[impl AsRef<str>], out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let find = |name: &str| field(name).ok_or_else(|| format!("there is no field {name}"));
    let columns = names.iter().map(|name| find(name.as_ref())).collect::<Result<Vec<_>, _>>()?;
    let mut events = Events::open(capture)?;
    while let Some(entry) = events.next()? {
        let view = entry.view();
        let mut object = Map::new();
        for field in &columns {
            let value = serde_json::to_value(fields::read(field, &view))?;
            // Fields without a value are left out.
            if value != Value::Null {
                object.insert(field.name.to_owned(), value);
            }
        }
        writeln!(out, "{}", Value::Object(object))?;
    }
    Ok(())
}
