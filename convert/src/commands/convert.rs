//! `syscap convert`.

use std::ffi::OsStr;
use std::path::Path;

use anyhow::{Context, Result, bail};
use syscap::fields;
use syscap::filter::Filter;
use syscap::output::Output;
use syscap::pcapng::{PcapngOptions, PcapngSink};
use syscap::replay::{Filtered, Form, ReplayOptions, Stop, replay};

use super::{Outcome, input};
use crate::cli::{Convert, Events, Fields, Format};

/// Converts a capture.
pub fn run(options: &Convert) -> Result<Outcome> {
    let (format, gzip) = format(options)?;
    let filter = options.filter.as_deref().map(filter).transpose()?;
    let (mut reader, bar) = input::open(&options.input, options.quiet)?;
    let output = Output::create(&options.output, gzip)?;
    let replayed = ReplayOptions {
        form: match options.events {
            Events::Exit => Form::Exit,
            Events::Raw => Form::Raw,
        },
        internal: options.internal,
    };
    let (end, damage) = match format {
        Format::Pcapng => {
            let settings = PcapngOptions {
                all_fields: options.fields == Fields::All,
                comments: options.comments,
                filter: options.filter.clone().unwrap_or_default(),
            };
            let mut sink = Filtered::new(filter, PcapngSink::new(output, settings));
            let end = replay(&mut reader, replayed, &mut sink);
            let end = match end {
                Err(Stop::Visitor(error)) => return failed(error),
                Err(Stop::Read(error)) => Some(error),
                Ok(()) => None,
            };
            match sink.inner.finish() {
                Ok(damage) => (end, damage),
                Err(error) => return failed(error),
            }
        }
        Format::Scap | Format::Ndjson => bail!("this format cannot be written yet"),
    };
    bar.finish_and_clear();
    let name = options.input.display();
    for damage in &damage {
        eprintln!("syscap: {name}: {damage}");
    }
    if let Some(error) = &end {
        eprintln!("syscap: {name}: {error}");
    }
    Ok(if end.is_some() || !damage.is_empty() { Outcome::Partly } else { Outcome::Done })
}

/// A pipe whose reader has gone has been given all that was wanted.
fn failed(error: syscap::output::OutputError) -> Result<Outcome> {
    if error.is_closed_pipe() { Ok(Outcome::Partly) } else { Err(error.into()) }
}

/// The output's format, and whether it is compressed.
fn format(options: &Convert) -> Result<(Format, bool)> {
    let name = Path::new(options.output.file_name().unwrap_or_default());
    let gzip = name.extension() == Some(OsStr::new("gz"));
    let stem = if gzip { Path::new(name.file_stem().unwrap_or_default()) } else { name };
    let by_ending = match stem.extension().and_then(OsStr::to_str) {
        Some("pcapng") => Some(Format::Pcapng),
        Some("scap") => Some(Format::Scap),
        Some("ndjson") => Some(Format::Ndjson),
        _ => None,
    };
    let format = options
        .to
        .or(by_ending)
        .with_context(|| format!("which format is {}? Say --to pcapng, scap or ndjson", options.output.display()))?;
    Ok((format, gzip))
}

/// Reads a filter; what is wrong with it is shown under the place.
fn filter(text: &str) -> Result<Filter> {
    Filter::parse(text, &fields::Fields).map_err(|error| anyhow::anyhow!("--filter: {error}\n{}", error.render(text)))
}
