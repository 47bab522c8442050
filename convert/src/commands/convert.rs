//! `syscap convert`.

use std::ffi::OsStr;
use std::path::Path;

use anyhow::{Context, Result, bail};
use syscap::fields;
use syscap::filter::Filter;
use syscap::ndjson::{NdjsonOptions, NdjsonSink};
use syscap::output::{Output, OutputError};
use syscap::pcapng::{PcapngOptions, PcapngSink};
use syscap::replay::{Filtered, Form, ReplayOptions, Stop, Visitor, replay};
use syscap::scap::{Damage, ReadError, Reader};

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
    let all_fields = options.fields == Fields::All;
    let converted = match format {
        Format::Pcapng => {
            let settings = PcapngOptions {
                all_fields,
                comments: options.comments,
                filter: options.filter.clone().unwrap_or_default(),
            };
            let sink = PcapngSink::new(output, settings);
            show(&mut reader, replayed, filter, sink, PcapngSink::finish)
        }
        Format::Ndjson => {
            let sink = NdjsonSink::new(output, NdjsonOptions { all_fields });
            show(&mut reader, replayed, filter, sink, NdjsonSink::finish)
        }
        Format::Scap => bail!("this format cannot be written yet"),
    };
    let (end, damage) = match converted {
        Ok(done) => done,
        Err(error) => return failed(error),
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

/// Shows a capture's events to a sink. Returns what ended the capture early, and what in it was damaged.
fn show<V: Visitor<Error = OutputError>>(
    reader: &mut Reader<input::Input>,
    options: ReplayOptions,
    filter: Option<Filter>,
    sink: V,
    finish: impl FnOnce(V) -> Result<Vec<Damage>, OutputError>,
) -> Result<(Option<ReadError>, Vec<Damage>), OutputError> {
    let mut sink = Filtered::new(filter, sink);
    let end = match replay(reader, options, &mut sink) {
        Ok(()) => None,
        Err(Stop::Read(error)) => Some(error),
        Err(Stop::Visitor(error)) => return Err(error),
    };
    Ok((end, finish(sink.inner)?))
}

/// A pipe whose reader has gone has been given all that was wanted.
fn failed(error: OutputError) -> Result<Outcome> {
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
