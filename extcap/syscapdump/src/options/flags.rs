//! The command line, both of a user and of Wireshark, which calls the program as an extcap program.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{OsStringValueParser, PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use syscap_connect::ConnectOptions;
use syscap_session::classes::CLASSES;
use syscap_session::settings::{CaptureFormat, CaptureTarget, Settings};

use super::remote::{REMOTE_HOST, hosts};
use super::secrets::Secrets;
use super::settings::{self, CaptureLimits};
use super::table::{OptionRow, ValueKind, help, options};
use crate::interface::Interface;
use crate::log::{LogLevel, LogSettings};

/// The request of a command line.
#[derive(Debug)]
pub enum Invocation {
    /// A query of a front end.
    Query(Query),
    /// A capture for a front end.
    Capture {
        /// The pipe to write to.
        fifo: PathBuf,
        /// The settings of the capture.
        settings: Settings,
        /// The hosts to capture; empty: this machine.
        hosts: Vec<ConnectOptions>,
        /// The limits at which the capture ends.
        limits: CaptureLimits,
        /// The settings of the log.
        log: LogSettings,
    },
    /// A capture from a terminal.
    Terminal {
        /// The output file; `-` is standard output.
        write: PathBuf,
        /// The settings of the capture.
        settings: Settings,
        /// The hosts to capture; empty: this machine.
        hosts: Vec<ConnectOptions>,
        /// The settings of the log.
        log: LogSettings,
        /// The limits at which the capture ends.
        limits: CaptureLimits,
        /// The command to run and capture; empty: none.
        command: Vec<OsString>,
    },
}

/// A query of a front end, whose answer goes to standard output.
#[derive(Debug, Clone)]
pub enum Query {
    /// The interfaces and the toolbar's controls.
    Interfaces,
    /// The link types of an interface.
    LinkTypes(Interface),
    /// The options of an interface.
    Config(Interface),
    /// The current values of an option.
    Reload {
        /// The interface of the dialog.
        interface: Interface,
        /// The name of the option.
        option: String,
        /// The host whose values are wanted; `None`: this machine.
        host: Option<Box<ConnectOptions>>,
    },
    /// A check of a capture filter.
    CheckFilter(String),
    /// The clean-up after a capture that was killed.
    CleanUp,
}

/// The arguments of the extcap protocol.
mod extcap {
    pub const INTERFACES: &str = "extcap-interfaces";
    pub const VERSION: &str = "extcap-version";
    pub const INTERFACE: &str = "extcap-interface";
    pub const DLTS: &str = "extcap-dlts";
    pub const CONFIG: &str = "extcap-config";
    pub const RELOAD: &str = "extcap-reload-option";
    pub const OPTION_NAME: &str = "extcap-config-option-name";
    pub const OPTION_VALUE: &str = "extcap-config-option-value";
    pub const FILTER: &str = "extcap-capture-filter";
    pub const CAPTURE: &str = "capture";
    pub const FIFO: &str = "fifo";
    pub const CONTROL_IN: &str = "extcap-control-in";
    pub const CONTROL_OUT: &str = "extcap-control-out";
    pub const CLEANUP: &str = "extcap-cleanup-postkill";

    /// Arguments without a value.
    pub const FLAGS: [&str; 5] = [INTERFACES, DLTS, CONFIG, CAPTURE, CLEANUP];
    /// Arguments with a value.
    pub const VALUES: [&str; 8] = [INTERFACE, RELOAD, OPTION_NAME, OPTION_VALUE, FILTER, FIFO, CONTROL_IN, CONTROL_OUT];
}

const COMMAND: &str = "command";

/// Returns the definition of the command line.
pub fn command() -> Command {
    let flags = extcap::FLAGS.map(|name| Arg::new(name).long(name).hide(true).action(ArgAction::SetTrue));
    let values = extcap::VALUES.map(|name| Arg::new(name).long(name).hide(true).allow_hyphen_values(true));
    let version = Arg::new(extcap::VERSION).long(extcap::VERSION).hide(true).num_args(0..=1);
    Command::new("syscapdump")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Captures system calls: here for Wireshark, Stratoshark and tshark to show, or into a file")
        .override_usage(
            "syscapdump -w FILE [OPTIONS] [-- COMMAND…]\n       syscapdump --extcap-interfaces   (what Wireshark calls)",
        )
        .after_help(
            "Exit codes: 0 all well, 1 captured but something was lost, 2 nothing captured; with COMMAND its own.",
        )
        .max_term_width(100)
        .args(options().map(argument))
        .arg(
            Arg::new(COMMAND)
                .value_name("COMMAND")
                .help("Run a command and capture it and what it starts, until it ends")
                .num_args(1..)
                .last(true)
                .value_parser(value_parser!(OsString)),
        )
        .args(flags)
        .args(values)
        .arg(version)
}

/// Returns the command line argument of an option.
fn argument(row: &'static OptionRow) -> Arg {
    let mut arg = Arg::new(row.name).long(row.name).help(help(row)).allow_hyphen_values(row.name == "write");
    if let Some(short) = row.short {
        arg = arg.short(short);
    }
    if row.name == REMOTE_HOST {
        arg = arg.visible_alias("host");
    }
    if !row.default.is_empty() {
        arg = arg.default_value(row.default);
    }
    let arg = match row.kind {
        // Wireshark passes a flag alone, or with `true` if it asks for an option's current values.
        ValueKind::Flag => {
            return arg
                .num_args(0..=1)
                .default_missing_value("true")
                .value_name("BOOL")
                .value_parser(value_parser!(bool))
                .hide_default_value(true)
                .hide_possible_values(true);
        }
        ValueKind::Text | ValueKind::Password => arg,
        ValueKind::Texts => arg.action(ArgAction::Append).value_delimiter(','),
        // An empty path, which clap's own parser refuses, is none.
        ValueKind::File | ValueKind::ExistingFile => arg.value_parser(OsStringValueParser::new().map(PathBuf::from)),
        ValueKind::Number(least, most) => arg.value_parser(value_parser!(u64).range(least..=most)),
        ValueKind::Seconds => arg.value_parser(seconds),
        ValueKind::OneOf(choices) => arg.value_parser(PossibleValuesParser::new(
            choices.iter().map(|choice| PossibleValue::new(choice.value).help(choice.title)),
        )),
        // Wireshark passes no value if no box is ticked.
        ValueKind::Classes => arg.num_args(0..).value_delimiter(',').value_parser(PossibleValuesParser::new(
            CLASSES.iter().map(|class| PossibleValue::new(class.name)).chain([PossibleValue::new("").hide(true)]),
        )),
        ValueKind::Listed(_) => arg,
    };
    arg.value_name(row.value_name)
}

fn seconds(text: &str) -> Result<f64, String> {
    match text.strip_suffix('s').unwrap_or(text).parse() {
        Ok(seconds) if f64::is_finite(seconds) && (0.0..=1e9).contains(&seconds) => Ok(seconds),
        _ => Err("seconds are a number from 0 up, such as 10 or 0.5".to_owned()),
    }
}

/// Parses a command line, whose first argument is the program's name. `secrets`: the values of the options that were
/// taken out of it.
///
/// # Errors
/// clap's error, which also has the text of `--help` and `--version`.
pub fn parse(args: &[OsString], secrets: &Secrets) -> Result<Invocation, clap::Error> {
    let mut definition = command();
    let matches = definition.try_get_matches_from_mut(args)?;
    invocation(&matches, secrets).map_err(|message| definition.error(clap::error::ErrorKind::ValueValidation, message))
}

fn invocation(matches: &ArgMatches, secrets: &Secrets) -> Result<Invocation, String> {
    if let Some(query) = query(matches, secrets)? {
        return Ok(Invocation::Query(query));
    }
    let mut settings = settings::settings(matches)?;
    if matches.get_flag(extcap::CAPTURE) {
        let interface = interface(matches)?;
        settings.format = interface.format();
        let filter = matches.get_one::<String>(extcap::FILTER);
        settings.filter = filter
            .map_or(Ok(None), |text| syscap_session::filter::parse(text))
            .map_err(|error| format!("the capture filter is wrong at {error}"))?;
        let fifo = matches.get_one::<String>(extcap::FIFO).ok_or("a capture needs --fifo")?;
        let hosts = if interface.is_remote() { hosts(matches, secrets, true)? } else { Vec::new() };
        if interface.is_remote() && hosts.is_empty() {
            return Err("which host? Give its name in the options of the interface".to_owned());
        }
        check_hosts(&hosts, &settings)?;
        let limits = CaptureLimits { duration: None, count: count(matches) };
        return Ok(Invocation::Capture { fifo: fifo.into(), settings, hosts, limits, log: log(matches) });
    }
    let write =
        matches.get_one::<String>("write").ok_or("where does the capture go? Give -w FILE, or -w - for a pipe")?;
    settings.format = match matches.get_one::<String>("to").map(String::as_str) {
        Some("scap") => CaptureFormat::Scap,
        Some(_) => CaptureFormat::Pcapng,
        None => CaptureFormat::of_name(write),
    };
    let command: Vec<OsString> = matches.get_many(COMMAND).into_iter().flatten().cloned().collect();
    if !command.is_empty() && matches.value_source("pid") == Some(ValueSource::CommandLine) {
        return Err("--pid and a command exclude each other".to_owned());
    }
    let hosts = hosts(matches, secrets, false)?;
    check_hosts(&hosts, &settings)?;
    if !command.is_empty() && !hosts.is_empty() {
        return Err("a command runs on this machine: with --host, capture a process of the host with --pid".to_owned());
    }
    let limits = CaptureLimits { duration: matches.get_one("duration").copied(), count: count(matches) };
    Ok(Invocation::Terminal { write: write.into(), settings, hosts, log: log(matches), limits, command })
}

/// Returns the number of events at which the capture ends. sshdump's option says 0 for all.
fn count(matches: &ArgMatches) -> Option<u64> {
    let of = |name: &str| matches.get_one::<u64>(name).copied().filter(|count| *count > 0);
    of("count").or_else(|| of("remote-count"))
}

/// Fails if the settings do not fit to several hosts.
fn check_hosts(hosts: &[ConnectOptions], settings: &Settings) -> Result<(), String> {
    if hosts.len() > 1 && settings.format == CaptureFormat::Scap {
        return Err("a .scap capture is of one machine: capture several hosts as pcapng".to_owned());
    }
    if hosts.len() > 1 && settings.target != CaptureTarget::Everything {
        return Err("a process is of one host: with several hosts, use a filter such as proc.name = nginx".to_owned());
    }
    Ok(())
}

fn log(matches: &ArgMatches) -> LogSettings {
    let is_given = matches.value_source("log-level") == Some(ValueSource::CommandLine);
    let level = matches.get_one::<String>("log-level").filter(|_| is_given);
    LogSettings {
        level: level.and_then(|name| LogLevel::named(name)),
        file: matches.get_one::<PathBuf>("log-file").filter(|path| !path.as_os_str().is_empty()).cloned(),
    }
}

fn query(matches: &ArgMatches, secrets: &Secrets) -> Result<Option<Query>, String> {
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let query = if matches.get_flag(extcap::CLEANUP) {
        Query::CleanUp
    } else if matches.get_flag(extcap::INTERFACES) {
        Query::Interfaces
    } else if matches.get_flag(extcap::DLTS) {
        Query::LinkTypes(interface(matches)?)
    } else if matches.get_flag(extcap::CONFIG) {
        match text(extcap::RELOAD) {
            Some(option) => reload(option, matches, secrets)?,
            None => Query::Config(interface(matches)?),
        }
    } else if matches.get_flag(extcap::CAPTURE) {
        return Ok(None);
    } else if let Some(filter) = text(extcap::FILTER) {
        Query::CheckFilter(filter)
    } else {
        return Ok(None);
    };
    Ok(Some(query))
}

fn reload(option: String, matches: &ArgMatches, secrets: &Secrets) -> Result<Query, String> {
    let interface = interface(matches)?;
    let host = if interface.is_remote() { hosts(matches, secrets, true)?.into_iter().next() } else { None };
    Ok(Query::Reload { interface, option, host: host.map(Box::new) })
}

fn interface(matches: &ArgMatches) -> Result<Interface, String> {
    let name = matches.get_one::<String>(extcap::INTERFACE).ok_or("--extcap-interface is missing")?;
    Interface::named(name).ok_or_else(|| format!("there is no interface '{name}'; --extcap-interfaces lists them"))
}

/// Returns the control pipes of a command line: the one from the front end and the one to it. They are not parsed with
/// the rest, because they must be opened before anything can fail.
pub fn control_pipes(args: &[OsString]) -> Option<(PathBuf, PathBuf)> {
    Some((capture_path(args, extcap::CONTROL_IN)?, capture_path(args, extcap::CONTROL_OUT)?))
}

/// Returns the pipe of a command line that captures for a front end, although the rest may be wrong.
pub fn capture_pipe(args: &[OsString]) -> Option<PathBuf> {
    capture_path(args, extcap::FIFO)
}

fn capture_path(args: &[OsString], name: &str) -> Option<PathBuf> {
    args.iter().any(|arg| arg == "--capture").then_some(())?;
    let flag = format!("--{name}");
    args.iter().skip_while(|arg| **arg != *flag).nth(1).map(PathBuf::from)
}
