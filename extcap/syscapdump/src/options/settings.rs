//! What a capture is told, read from the command line.

use clap::ArgMatches;
use syscap_live::classes::ClassSet;
use syscap_live::settings::{CaptureFormat, CaptureTarget, Settings, StateAtStart};

use super::table::ALL;

/// When a capture ends by itself.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Limits {
    /// After so many seconds.
    pub duration: Option<f64>,
    /// After so many events.
    pub count: Option<u64>,
}

/// KiB of the smallest ring.
const RING_LEAST: u32 = 64;

/// Reads the options that say what is captured and how. The format is pcapng: the caller sets it.
///
/// # Errors
/// A sentence that says which value is wrong and why.
pub(super) fn settings(matches: &ArgMatches) -> Result<Settings, String> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str).unwrap_or_default();
    let number = |name: &str| matches.get_one::<u64>(name).copied().and_then(|value| u32::try_from(value).ok());
    let flag = |name: &str| matches.get_one::<bool>(name).copied().unwrap_or_default();
    let narrowed = |name: &str| Some(text(name)).filter(|value| !value.is_empty() && *value != ALL);
    let target = match narrowed("pid") {
        None => CaptureTarget::Everything,
        Some(pid) => match pid.parse() {
            Ok(pid) if pid > 0 && flag("no-children") => CaptureTarget::Process(pid),
            Ok(pid) if pid > 0 => CaptureTarget::Tree(pid),
            _ => return Err(format!("'{pid}' is no process id: a number from 1 up, or {ALL}")),
        },
    };
    let filter = text("filter");
    Ok(Settings {
        format: CaptureFormat::Pcapng,
        filter: syscap_live::filter::parse(filter)
            .map_err(|error| format!("the filter is wrong:\n{}", error.render(filter)))?,
        target,
        container: narrowed("container").map(str::to_owned),
        classes: ClassSet::of(matches.get_many::<String>("classes").into_iter().flatten().map(String::as_str)),
        include_self: flag("include-self"),
        snaplen: number("snaplen").unwrap_or(80),
        ring_kib: match number("ring-size").unwrap_or(0) {
            0 => 0,
            kib => kib.max(RING_LEAST),
        },
        state: match text("state") {
            "none" => StateAtStart::None,
            "processes" => StateAtStart::Processes,
            _ => StateAtStart::Full,
        },
    })
}
