//! Compares the field values of syscap with those of libsinsp, for real captures: `cargo run --release -p syscap-tests
//! --bin oracle`.
//!
//! The program prints the share of equal cells, by capture and by field. A cell is the value of a field in an event.
//! `--diff FIELD` lists the cells of a field that differ (`all`: of all fields), `--capture TEXT` selects captures by
//! name, and `--least SHARE` fails if fewer per cent of the cells are right: equal, or different where the value of
//! libsinsp contradicts the event.

use std::process::ExitCode;

use syscap_tests::compare::{self, COLUMN_TITLES, CellDifferences, Difference};
use syscap_tests::oracle::lines;
use syscap_tests::paths::{Capture, captures};

fn main() -> ExitCode {
    let options = match Options::read(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(message) => {
            eprintln!("oracle: {message}");
            return ExitCode::from(2);
        }
    };
    let captures = captures();
    if captures.is_empty() {
        println!("skipped: there are no captures with oracles; SYSCAP_SHARED names the folder that holds them");
        return ExitCode::SUCCESS;
    }
    let mut all = CellDifferences::default();
    println!("{:46} {:>7} {:>8} {COLUMN_TITLES}", "capture", "events", "missing");
    for capture in captures.iter().filter(|capture| capture.name.contains(&options.capture)) {
        match compare(capture, &options.diff) {
            Ok(tally) => {
                tally.print(&capture.name);
                all.add(tally);
            }
            Err(message) => {
                eprintln!("oracle: {}: {message}", capture.name);
                return ExitCode::FAILURE;
            }
        }
    }
    all.print("all");
    println!("\n{:22} {COLUMN_TITLES}", "field");
    for (name, cells) in &all.fields {
        println!("{name:22} {cells}");
    }
    if all.cells().right() < options.least { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// The options of the command line.
#[derive(Default)]
struct Options {
    diff: Option<String>,
    capture: String,
    least: f64,
}

impl Options {
    fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self::default();
        while let Some(word) = words.next() {
            let mut next = || words.next().ok_or(format!("{word} needs a value"));
            match word.as_str() {
                "--diff" => options.diff = Some(next()?),
                "--capture" => options.capture = next()?,
                "--least" => options.least = next()?.parse().map_err(|error| format!("--least: {error}"))?,
                _ => return Err(format!("unknown option {word}; there are --diff, --capture and --least")),
            }
        }
        Ok(options)
    }
}

fn compare(capture: &Capture, diff: &Option<String>) -> Result<CellDifferences, String> {
    let lines = lines(&capture.oracle).map_err(|error| error.to_string())?;
    compare::compare(&capture.path, lines, &mut |difference| match (difference, diff) {
        (Difference::Missing(key, line), Some(_)) => {
            println!("  {}: no event at {} of thread {}: {:?}", capture.name, key.time, key.tid, line.text("evt.type"));
        }
        (Difference::Cell { field, number, ours, theirs, line, explanation }, Some(wanted))
            if wanted == field || wanted == "all" =>
        {
            println!(
                "  {} event {number} {} of {}: {field}: ours {ours}, libsinsp's {theirs}; {}",
                line.text("evt.num").unwrap_or_default(),
                line.text("evt.type").unwrap_or_default(),
                line.key().tid,
                explanation.unwrap_or_default(),
            );
        }
        _ => {}
    })
}
