//! `syscap convert`.

use std::ffi::OsStr;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use syscap::escape::Printable;
use syscap::fields;
use syscap::filter::Filter;
use syscap::limits::{Dropped, Part};
use syscap::ndjson::NdjsonOptions;
use syscap::pipeline::capture::Capture;
use syscap::pipeline::replay::{Filtered, Form, ReplayOptions, Stop, Visitor, replay_ahead};
use syscap::pipeline::select::{Choice, Window};
use syscap::pipeline::to_ndjson::NdjsonSink;
use syscap::pipeline::to_pcapng::{PcapngOptions, PcapngSink};
use syscap::pipeline::to_scap::{ConvertError, Report, ScapOptions, to_scap};
use syscap::pipeline::written::Written;
use syscap::scap::{Compression, Damage, ReadError, Reader};

use super::input::Input;
use super::print::warn;
use super::{Outcome, input, signals};
use crate::cli::{Convert, Events, Fields, Format};
use crate::output::{Output, OutputError};

/// Converts a capture.
pub fn run(options: &Convert) -> Result<Outcome> {
    let (format, gzip) = format(options)?;
    let choice = choice(options)?.with_limits(options.max_memory);
    signals::remove_unfinished().context("cannot handle signals")?;
    let (mut capture, bar) = input::open(&options.input, options.quiet, options.max_memory)?;
    let outcome = match (format, &mut capture) {
        (Format::Scap, capture) => scap(options, capture, choice, gzip),
        (_, Capture::Pcapng(_)) => {
            bail!("{} is pcapng already: filter it with tshark, or convert it to .scap", options.input.display())
        }
        (Format::Pcapng, Capture::Scap(reader)) => {
            let settings = PcapngOptions {
                all_fields: options.fields == Fields::All,
                comments: options.comments,
                limits: options.max_memory,
                filter: options.filter.clone().unwrap_or_default(),
            };
            let sink = PcapngSink::new(output(options, gzip)?, settings);
            replayed(options, reader, choice, sink, PcapngSink::finish)
        }
        (Format::Ndjson, Capture::Scap(reader)) => {
            let settings = NdjsonOptions { all_fields: options.fields == Fields::All, limits: options.max_memory };
            let sink = NdjsonSink::new(output(options, gzip)?, settings);
            replayed(options, reader, choice, sink, NdjsonSink::finish)
        }
    };
    bar.finish_and_clear();
    outcome
}

/// Shows the events that are chosen to `sink`.
fn replayed<S: Visitor<Error = OutputError>>(
    options: &Convert,
    reader: &mut Reader<Input>,
    choice: Choice,
    sink: S,
    finish: impl FnOnce(S) -> Result<(Written, Output), OutputError>,
) -> Result<Outcome> {
    let form = match options.events {
        Events::Exit => Form::Exit,
        Events::Raw => Form::Raw,
    };
    let mut sink = Filtered::new(choice, sink);
    let shown = ReplayOptions { form, internal: options.internal, ..ReplayOptions::default() };
    let cut = match replay_ahead(reader, shown, &mut sink) {
        Ok(()) => None,
        Err(Stop::Read(error)) => Some(error),
        Err(Stop::Visitor(error)) => return failed(error),
    };
    let mut dropped = sink.dropped;
    dropped.add_many(Part::Tallies, sink.choice.dropped());
    match finish(sink.inner).and_then(|(written, output)| output.finish().map(|()| written)) {
        Ok(written) => {
            dropped.merge(&written.dropped);
            let outcome = report(options, &written.damage, cut.as_ref());
            Ok(outcome.max(cuts(options, written.cut_events)).max(room(options, &dropped)))
        }
        Err(error) => failed(error),
    }
}

fn scap(options: &Convert, capture: &mut Capture<Input>, choice: Choice, gzip: bool) -> Result<Outcome> {
    if options.events == Events::Raw {
        bail!("--events raw: a .scap is written in exit form, which is what today's readers take");
    }
    if matches!(capture, Capture::Pcapng(_)) && (options.filter.is_some() || options.pid_tree.is_some()) {
        bail!("--filter and --pid-tree take a .scap: filter a pcapng with tshark -Y or in Wireshark, and convert that");
    }
    let settings =
        ScapOptions { schema: options.schema, compression: Compression::default(), choice, sanitise: options.sanitise };
    match to_scap(capture, output(options, gzip)?, settings) {
        Ok((done, output)) => {
            output.finish()?;
            losses(options, &done);
            if done.malformed > 0 {
                let name = options.input.display();
                warn(format_args!(
                    "{name}: Stratoshark will mark {} events as malformed: an integer is missing",
                    done.malformed
                ));
            }
            let damage: Vec<_> = done.damage.into_iter().collect();
            let outcome = report(options, &damage, done.cut.as_ref()).max(room(options, &done.dropped));
            Ok(if done.losses.is_empty() { outcome } else { outcome.max(Outcome::Partly) })
        }
        Err(error) if error.is_closed_pipe() => {
            warn(format_args!("{error}; the rest is not converted"));
            Ok(Outcome::Partly)
        }
        Err(error @ (ConvertError::Spool(_) | ConvertError::SpoolRead(_))) => {
            Err(error).with_context(|| format!("cannot convert {}", options.input.display()))
        }
        Err(error) => Err(error).with_context(|| format!("cannot write {}", options.output.display())),
    }
}

/// Opens the output. A new file is as open as the capture, whose data it holds.
fn output(options: &Convert, gzip: bool) -> Result<Output, OutputError> {
    Output::create(&options.output, gzip, input::metadata(&options.input).as_ref())
}

/// Says what of the capture is not in the .scap.
fn losses(options: &Convert, done: &Report) {
    for (reason, count) in done.losses.iter() {
        warn(format_args!("{}: left out: {}", options.input.display(), reason.text(count)));
    }
}

/// Says how many events were cut.
fn cuts(options: &Convert, events: u64) -> Outcome {
    if events == 0 {
        return Outcome::Done;
    }
    let (name, plural) = (options.input.display(), if events == 1 { " has" } else { "s have" });
    warn(format_args!(
        "{name}: {events} event{plural} values that were cut to fit into a packet: evt.truncated finds them"
    ));
    Outcome::Partly
}

/// Says what of the capture found no room in memory.
fn room(options: &Convert, dropped: &Dropped) -> Outcome {
    let Some(sentence) = dropped.sentence(options.max_memory) else { return Outcome::Done };
    warn(format_args!("{}: {sentence}", options.input.display()));
    Outcome::Partly
}

/// Says what of the capture could not be read.
fn report(options: &Convert, damage: &[Damage], cut: Option<&ReadError>) -> Outcome {
    let name = options.input.display();
    for damage in damage {
        warn(format_args!("{name}: {}", Printable(damage)));
    }
    if let Some(error) = cut {
        warn(format_args!("{name}: {}", Printable(error)));
    }
    if cut.is_some() || !damage.is_empty() { Outcome::Partly } else { Outcome::Done }
}

/// A pipe whose reader has gone has been given what was wanted: not all is done, but something.
fn failed(error: OutputError) -> Result<Outcome> {
    if !error.is_closed_pipe() {
        return Err(error.into());
    }
    warn(format_args!("{error}; the rest is not converted"));
    Ok(Outcome::Partly)
}

/// Which events are wanted.
fn choice(options: &Convert) -> Result<Choice> {
    let filter = options.filter.as_deref().map(filter).transpose()?;
    let window = Window { from: options.from.unwrap_or(0), to: options.to_time.unwrap_or(u64::MAX) };
    Ok(Choice::new(filter, window, options.pid_tree))
}

/// Reads a filter; what is wrong with it is shown under the place.
fn filter(text: &str) -> Result<Filter> {
    Filter::parse(text, &fields::Fields).map_err(|error| anyhow!("--filter: {error}\n{}", error.render(text)))
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
