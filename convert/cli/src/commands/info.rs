//! The command `syscap info`: a summary of what captures hold.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Result, bail};
use syscap::escape::{Printable, printable_text};
use syscap::limits::Limits;
use syscap::pipeline::capture::Capture;
use syscap::pipeline::replay::{ReplayError, ReplayOptions, replay};
use syscap::pipeline::summary::Summary;

use super::print::{print, warn};
use super::{CommandStatus, input};
use crate::cli::Info;

/// Prints a summary of each capture. The status is that of the worst one. A capture that cannot be read is
/// reported on standard error.
pub fn run(options: &Info) -> Result<CommandStatus> {
    let mut worst = CommandStatus::Complete;
    for path in &options.inputs {
        let status = match print_summary(path, options.max_memory) {
            Ok(status) => status,
            Err(error) => {
                warn(super::error_text(&error));
                CommandStatus::Failed
            }
        };
        worst = worst.max(status);
    }
    Ok(worst)
}

fn print_summary(path: &Path, limits: Limits) -> Result<CommandStatus> {
    let (capture, bar) = input::open(path, false, limits)?;
    let Capture::Scap(mut reader) = capture else {
        bail!("{} is pcapng: open it in Wireshark, or use capinfos", path.display());
    };
    let mut summary = Summary::with_limits(limits);
    let end = replay(&mut reader, ReplayOptions::default(), &mut summary);
    bar.finish_and_clear();
    print(|out| out.write_all(summary_text(path, &summary).as_bytes()))?;
    let mut status = if summary.damage.is_empty() { CommandStatus::Complete } else { CommandStatus::Partial };
    for damage in &summary.damage {
        warn(format_args!("{}: {}", path.display(), Printable(damage)));
    }
    if let Some(sentence) = summary.dropped().sentence(limits) {
        warn(format_args!("{}: {sentence}", path.display()));
        status = CommandStatus::Partial;
    }
    if let Err(ReplayError::Read(error)) = end {
        warn(format_args!("{}: {}", path.display(), Printable(error)));
        status = CommandStatus::Partial;
    }
    Ok(status)
}

fn summary_text(path: &Path, summary: &Summary) -> String {
    let mut out = format!("{}\n", path.display());
    add_line(&mut out, "format", versions_text(summary));
    add_state_lines(&mut out, summary);
    add_event_lines(&mut out, summary);
    for (id, [name, image]) in &summary.containers {
        let known = [id, name, image].map(|text| printable_text(text));
        let known: Vec<_> = known.into_iter().filter(|text| !text.is_empty()).collect();
        add_line(&mut out, "container", known.join(" "));
    }
    if summary.more_containers {
        add_line(&mut out, "", "and more containers".to_owned());
    }
    for support in summary.survey.support() {
        add_line(&mut out, "readers", format!("{}: {}", support.reader, support.grade.text()));
        support.reasons.iter().for_each(|reason| add_line(&mut out, "", format!("  {reason}")));
    }
    let mut names: Vec<_> = summary.by_name.iter().collect();
    names.sort_by_key(|(name, count)| (std::cmp::Reverse(**count), name.as_str()));
    for (name, count) in names {
        let _ = writeln!(out, "  {count:>12} {}", Printable(name));
    }
    out
}

/// Adds a line with a title, unless the value is empty.
fn add_line(out: &mut String, title: &str, value: String) {
    if !value.is_empty() {
        let _ = writeln!(out, "  {title:12} {}", Printable(value));
    }
}

/// Returns the versions and byte orders of the sections.
fn versions_text(summary: &Summary) -> String {
    let mut versions: Vec<String> = summary
        .sections
        .iter()
        .map(|section| {
            let order = if section.big_endian { ", big-endian" } else { "" };
            format!("scap {}.{}{order}", section.major, section.minor)
        })
        .collect();
    let more = summary.section_count - summary.sections.len() as u64;
    if more > 0 {
        versions.push(format!("and {more} more sections"));
    }
    versions.join("; ")
}

fn add_state_lines(out: &mut String, summary: &Summary) {
    let machine = &summary.machine;
    if machine.cpus > 0 {
        let host = printable_text(&machine.hostname);
        add_line(out, "machine", format!("{host}, {} CPUs, {} MiB", machine.cpus, machine.memory >> 20));
    }
    add_line(
        out,
        "state",
        format!(
            "{} threads, {} fds, {} users and groups, {} interface addresses",
            summary.listed_threads, summary.listed_fds, summary.listed_users, summary.listed_interfaces
        ),
    );
}

fn add_event_lines(out: &mut String, summary: &Summary) {
    add_line(out, "records", format!("{} ({} enter events)", summary.records, summary.enter_records));
    let threads = summary.thread_count();
    add_line(out, "events", format!("{} by {threads} threads, {} failed", summary.events, summary.failed));
    if summary.first > 0 {
        let span = (summary.last - summary.first) as f64 / 1e9;
        let (first, last) = (seconds_text(summary.first), seconds_text(summary.last));
        add_line(out, "span", format!("{first} to {last} ({span:.6} s)"));
    }
    add_line(out, "no exit", counts_text(&summary.no_exit));
    add_line(out, "no enter", counts_text(&summary.no_enter));
    add_line(out, "newer", counts_text(&summary.surplus));
    add_line(out, "comments", if summary.comments > 0 { summary.comments.to_string() } else { String::new() });
    add_line(out, "lost", if summary.drops > 0 { format!("{} events", summary.drops) } else { String::new() });
}

/// Returns counts as `futex 3, read 1`.
fn counts_text(counts: &BTreeMap<String, u64>) -> String {
    counts.iter().map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join(", ")
}

/// Returns nanoseconds since 1970 as seconds with nine decimals.
fn seconds_text(time: u64) -> String {
    format!("{}.{:09}", time / 1_000_000_000, time % 1_000_000_000)
}
