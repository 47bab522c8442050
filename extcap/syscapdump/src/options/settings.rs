//! The settings of a capture, from the command line.

use clap::ArgMatches;
use syscap_session::classes::ClassSet;
use syscap_session::settings::{CaptureFormat, CaptureTarget, RING_MIN, SNAPLEN_DEFAULT, Settings, StateAtStart};

use super::table::ALL;

/// The limits at which a capture ends by itself.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct CaptureLimits {
    /// Seconds.
    pub duration: Option<f64>,
    /// Number of events.
    pub count: Option<u64>,
}

/// Returns the settings of a command line. The format is pcapng; the caller sets it.
///
/// # Errors
/// A sentence that names the invalid value and the reason.
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
        filter: syscap_session::filter::parse(filter)
            .map_err(|error| format!("the filter is wrong:\n{}", error.render(filter)))?,
        target,
        container: narrowed("container").map(str::to_owned),
        classes: ClassSet::of(matches.get_many::<String>("classes").into_iter().flatten().map(String::as_str)),
        include_self: flag("include-self"),
        snaplen: number("snaplen").unwrap_or(SNAPLEN_DEFAULT),
        ring_kib: match number("ring-size").unwrap_or(0) {
            0 => 0,
            kib => kib.max(RING_MIN >> 10),
        },
        state: match text("state") {
            "none" => StateAtStart::None,
            "processes" => StateAtStart::Processes,
            _ => StateAtStart::Full,
        },
    })
}
