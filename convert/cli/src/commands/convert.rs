//! The command `syscap convert`: a capture in another format.

use std::ffi::OsStr;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use syscap::escape::Printable;
use syscap::fields;
use syscap::filter::Filter;
use syscap::limits::{Dropped, Resource};
use syscap::ndjson::NdjsonOptions;
use syscap::pcapng::PcapngReader;
use syscap::pipeline::capture::Capture;
use syscap::pipeline::hosts::Hosts;
use syscap::pipeline::packets::{PacketError, packets_to_ndjson};
use syscap::pipeline::replay::{EventForm, Filtered, ReplayError, ReplayOptions, Visitor, replay_ahead};
use syscap::pipeline::select::{Selection, TimeWindow};
use syscap::pipeline::sink_losses::SinkLosses;
use syscap::pipeline::to_ndjson::NdjsonSink;
use syscap::pipeline::to_pcapng::{PcapngOptions, PcapngSink};
use syscap::pipeline::to_scap::{ConversionReport, ConvertError, ScapOptions, to_scap};
use syscap::scap::{Compression, Damage, ReadError, ScapReader};

use super::input::Input;
use super::print::warn;
use super::{CommandStatus, input};
use crate::cli::{Convert, Events, Fields, Format};
use crate::output::{Output, OutputError};
use crate::platform;

/// Converts a capture. The status is `Partial` if something was lost or skipped.
///
/// # Errors
/// If an option is wrong, or the capture cannot be opened, or the output cannot be written.
pub fn run(options: &Convert) -> Result<CommandStatus> {
    let (format, gzip) = output_format(options)?;
    let selection = event_selection(options)?.with_limits(options.max_memory);
    platform::remove_incomplete_files().context("cannot handle signals")?;
    let (mut capture, bar) = input::open(&options.input, options.quiet, options.max_memory)?;
    let status = match (format, &mut capture) {
        (Format::Scap, capture) => convert_to_scap(options, capture, selection, gzip),
        (Format::Ndjson, Capture::Pcapng(reader)) => convert_packets(options, reader, selection, gzip),
        (Format::Pcapng, Capture::Pcapng(_)) => {
            let name = options.input.display();
            bail!("{name} is already pcapng: filter it with tshark, or convert it to .scap or NDJSON")
        }
        (Format::Pcapng, Capture::Scap(reader)) => {
            let settings = PcapngOptions {
                all_fields: options.fields == Fields::All,
                comments: options.comments,
                limits: options.max_memory,
                filter: options.filter.clone().unwrap_or_default(),
            };
            let sink = PcapngSink::new(open_output(options, gzip)?, settings);
            replay_into(options, reader, selection, sink, PcapngSink::finish)
        }
        (Format::Ndjson, Capture::Scap(reader)) => {
            let settings = NdjsonOptions { all_fields: options.fields == Fields::All, limits: options.max_memory };
            let sink = NdjsonSink::new(open_output(options, gzip)?, settings);
            replay_into(options, reader, selection, sink, NdjsonSink::finish)
        }
    };
    bar.finish_and_clear();
    status
}

/// Passes the selected events to `sink`, and reports what was lost.
fn replay_into<S: Visitor<Error = OutputError>>(
    options: &Convert,
    reader: &mut ScapReader<Input>,
    selection: Selection,
    sink: S,
    finish: impl FnOnce(S) -> Result<(SinkLosses, Output), OutputError>,
) -> Result<CommandStatus> {
    let form = match options.events {
        Events::Exit => EventForm::Exit,
        Events::Raw => EventForm::Raw,
    };
    let mut sink = Filtered::new(selection, sink);
    let replay_options = ReplayOptions { form, internal: options.internal, ..ReplayOptions::default() };
    let read_error = match replay_ahead(reader, replay_options, &mut sink) {
        Ok(()) => None,
        Err(ReplayError::Read(error)) => Some(error),
        Err(ReplayError::Visitor(error)) => return write_failure(error),
    };
    check_host(options, sink.selection.hosts())?;
    let mut dropped = sink.dropped;
    dropped.add_many(Resource::ThreadCounters, sink.selection.dropped());
    match finish(sink.inner).and_then(|(losses, output)| output.finish().map(|()| losses)) {
        Ok(losses) => {
            dropped.merge(&losses.dropped);
            let status = warn_of_damage(options, &losses.damage, read_error.as_ref());
            let status = status.max(warn_of_truncation(options, losses.cut_events));
            Ok(status.max(warn_of_full_memory(options, &dropped)))
        }
        Err(error) => write_failure(error),
    }
}

/// Converts the events of a pcapng capture to NDJSON.
fn convert_packets(
    options: &Convert,
    reader: &mut PcapngReader<Input>,
    mut selection: Selection,
    gzip: bool,
) -> Result<CommandStatus> {
    if options.events == Events::Raw || options.pid_tree.is_some() {
        bail!("--events raw and --pid-tree need a .scap: a pcapng has its events in exit form, and no state");
    }
    let settings = NdjsonOptions { all_fields: options.fields == Fields::All, limits: options.max_memory };
    let mut sink = NdjsonSink::new(open_output(options, gzip)?, settings);
    let read_error = match packets_to_ndjson(reader, &mut selection, &mut sink) {
        Ok(_) => None,
        Err(PacketError::Read(error)) => Some(error),
        Err(PacketError::Output(error)) => return write_failure(error),
        Err(error) => return Err(error).with_context(|| options.input.display().to_string()),
    };
    check_host(options, selection.hosts())?;
    match sink.finish().and_then(|(losses, output)| output.finish().map(|()| losses)) {
        Ok(mut losses) => {
            losses.dropped.add_many(Resource::ThreadCounters, selection.dropped());
            let status = warn_of_damage(options, &losses.damage, read_error.as_ref());
            Ok(status.max(warn_of_full_memory(options, &losses.dropped)))
        }
        Err(error) => write_failure(error),
    }
}

fn convert_to_scap(
    options: &Convert,
    capture: &mut Capture<Input>,
    selection: Selection,
    gzip: bool,
) -> Result<CommandStatus> {
    if options.events == Events::Raw {
        bail!("--events raw: a .scap is written in exit form, which current readers need");
    }
    if matches!(capture, Capture::Pcapng(_)) && (options.filter.is_some() || options.pid_tree.is_some()) {
        bail!(
            "--filter and --pid-tree need a .scap: filter the pcapng with tshark -Y or in Wireshark, then convert it"
        );
    }
    let settings = ScapOptions {
        schema: options.schema,
        compression: Compression::default(),
        selection,
        sanitise: options.sanitise,
    };
    match to_scap(capture, open_output(options, gzip)?, settings) {
        Ok((done, output)) => {
            check_host(options, &done.hosts)?;
            output.finish()?;
            warn_of_losses(options, &done);
            if done.malformed > 0 {
                let name = options.input.display();
                warn(format_args!(
                    "{name}: Stratoshark will mark {} events as malformed: an integer is missing",
                    done.malformed
                ));
            }
            let damage: Vec<_> = done.damage.into_iter().collect();
            let status = warn_of_damage(options, &damage, done.read_error.as_ref());
            let status = status.max(warn_of_full_memory(options, &done.dropped));
            Ok(if done.losses.is_empty() { status } else { status.max(CommandStatus::Partial) })
        }
        Err(error) if error.is_closed_pipe() => {
            warn(format_args!("{error}; the rest is not converted"));
            Ok(CommandStatus::Partial)
        }
        Err(error @ ConvertError::SeveralHosts(_)) => {
            bail!("{}: {error}: choose one with --host", options.input.display())
        }
        Err(error @ (ConvertError::Spool(_) | ConvertError::SpoolRead(_))) => {
            Err(error).with_context(|| format!("cannot convert {}", options.input.display()))
        }
        Err(error) => Err(error).with_context(|| format!("cannot write {}", options.output.display())),
    }
}

/// Fails if the capture has no events of the host that the options ask for.
fn check_host(options: &Convert, hosts: &Hosts) -> Result<()> {
    let Some(host) = &options.host else { return Ok(()) };
    if hosts.names().is_empty() {
        bail!("--host {host}: {} has no event with the name of a host", options.input.display());
    }
    if !hosts.has_more() && !hosts.names().iter().any(|name| name == host.as_bytes()) {
        bail!("--host {host}: {} has events of {hosts}", options.input.display());
    }
    Ok(())
}

/// Opens the output. A new file gets permissions that follow from the capture's, since it holds the same data.
fn open_output(options: &Convert, gzip: bool) -> Result<Output, OutputError> {
    Output::create(&options.output, gzip, input::metadata(&options.input).as_ref())
}

/// Warns of parts of the capture that the .scap lacks.
fn warn_of_losses(options: &Convert, done: &ConversionReport) {
    for (reason, count) in done.losses.iter() {
        warn(format_args!("{}: left out: {}", options.input.display(), reason.text(count)));
    }
}

/// Warns of events with values that did not fit into a packet.
fn warn_of_truncation(options: &Convert, events: u64) -> CommandStatus {
    if events == 0 {
        return CommandStatus::Complete;
    }
    let (name, plural) = (options.input.display(), if events == 1 { " has" } else { "s have" });
    warn(format_args!(
        "{name}: {events} event{plural} values that were cut to fit into a packet: evt.truncated finds them"
    ));
    CommandStatus::Partial
}

/// Warns of state that the memory limit left out.
fn warn_of_full_memory(options: &Convert, dropped: &Dropped) -> CommandStatus {
    let Some(sentence) = dropped.sentence(options.max_memory) else { return CommandStatus::Complete };
    warn(format_args!("{}: {sentence}", options.input.display()));
    CommandStatus::Partial
}

/// Warns of damaged blocks, and of the error that ended the capture early.
fn warn_of_damage(options: &Convert, damage: &[Damage], read_error: Option<&ReadError>) -> CommandStatus {
    let name = options.input.display();
    for damage in damage {
        warn(format_args!("{name}: {}", Printable(damage)));
    }
    if let Some(error) = read_error {
        warn(format_args!("{name}: {}", Printable(error)));
    }
    if read_error.is_some() || !damage.is_empty() { CommandStatus::Partial } else { CommandStatus::Complete }
}

/// Returns the status of a conversion whose output failed. A pipe that its reader has closed is no failure: the reader
/// has what it wanted.
fn write_failure(error: OutputError) -> Result<CommandStatus> {
    if !error.is_closed_pipe() {
        return Err(error.into());
    }
    warn(format_args!("{error}; the rest is not converted"));
    Ok(CommandStatus::Partial)
}

/// Returns the selection of events that the options ask for.
fn event_selection(options: &Convert) -> Result<Selection> {
    let filter = options.filter.as_deref().map(parse_filter).transpose()?;
    let window = TimeWindow { from: options.from.unwrap_or(0), to: options.to_time.unwrap_or(u64::MAX) };
    let host = options.host.as_ref().map(|name| name.as_bytes().to_vec());
    Ok(Selection::new(filter, window, options.pid_tree).with_host(host))
}

/// Parses a filter. The error shows the filter and marks the place.
fn parse_filter(text: &str) -> Result<Filter> {
    Filter::parse(text, &fields::Fields).map_err(|error| anyhow!("--filter: {error}\n{}", error.render(text)))
}

/// Returns the format of the output, and `true` if the output is compressed.
fn output_format(options: &Convert) -> Result<(Format, bool)> {
    let name = Path::new(options.output.file_name().unwrap_or_default());
    let gzip = name.extension() == Some(OsStr::new("gz"));
    let stem = if gzip { Path::new(name.file_stem().unwrap_or_default()) } else { name };
    let format_of_extension = match stem.extension().and_then(OsStr::to_str) {
        Some("pcapng") => Some(Format::Pcapng),
        Some("scap") => Some(Format::Scap),
        Some("ndjson") => Some(Format::Ndjson),
        _ => None,
    };
    let format = options
        .to
        .or(format_of_extension)
        .with_context(|| format!("unknown format of {}: use --to pcapng, scap or ndjson", options.output.display()))?;
    Ok((format, gzip))
}
