//! The command line of `syscap`. The comments on options are the text of `--help`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use syscap::limits::Limits;
use syscap::scap::Schema;

/// Brings .scap captures of system calls (sysdig, Falco, Stratoshark) into Wireshark.
///
/// Exit codes: 0 all well; 1 done, but something was lost or skipped, as stderr says; 2 nothing done.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Convert a capture
    Convert(Convert),
    /// Summarise captures: version, machine, time span, events by type, losses
    Info(Info),
    /// Print the field reference
    Fields,
    /// Install the capture program, the dissector and the profile into every Wireshark and Stratoshark
    Install(Install),
    /// Remove what `install` has installed
    Uninstall(Uninstall),
    /// Check what capturing and dissecting need, and name what is missing
    Doctor(Doctor),
}

#[derive(Debug, Args)]
pub struct Convert {
    /// The capture, plain or gzip; `-`: standard input
    pub input: PathBuf,
    /// The output; `-`: standard output. A name that ends in `.gz` is compressed. A new file gets the permissions of INPUT:
    /// whoever may not read INPUT may not read the output. If INPUT is a pipe, the output is for you alone. A file that is
    /// replaced keeps its permissions
    pub output: PathBuf,
    /// The format of the output [default: by the extension of OUTPUT]
    #[arg(long, value_enum)]
    pub to: Option<Format>,
    /// Only events that match, in Falco's language: `evt.type in (open, openat) and proc.name = cat`
    #[arg(short = 'f', long, value_name = "EXPR")]
    pub filter: Option<String>,
    /// Only events from this time on: seconds since 1970
    #[arg(long, value_name = "SECONDS", value_parser = parse_seconds)]
    pub from: Option<u64>,
    /// Only events up to this time: seconds since 1970
    #[arg(long, value_name = "SECONDS", value_parser = parse_seconds)]
    pub to_time: Option<u64>,
    /// Only events of this process and its descendants
    #[arg(long, value_name = "PID")]
    pub pid_tree: Option<i64>,
    /// Only events of this host, by its name in `host.name`; a .scap is made of one host only
    #[arg(long, value_name = "NAME")]
    pub host: Option<String>,
    /// The fields of each event
    #[arg(long, value_enum, default_value_t)]
    pub fields: Fields,
    /// The form of the events: one for each call, or enter and exit events as they were recorded
    #[arg(long, value_enum, default_value_t)]
    pub events: Events,
    /// Also show events that carry state rather than history: process lists, containers at the start. Events that a .scap
    /// holds for their state alone, because a filter rejected them, stay hidden
    #[arg(long)]
    pub internal: bool,
    /// Put the text of each event into its packet comment, for Wireshark without the dissector
    #[arg(long)]
    pub comments: bool,
    /// For .scap: the event schema of the output; 4.1 is that of sysdig 0.41 and Stratoshark 0.9
    #[arg(long, value_name = "VERSION", value_parser = parse_schema, default_value = "4.1")]
    pub schema: Schema,
    /// For .scap: leave out environments, data buffers, and all state of processes that no event of the output names
    #[arg(long)]
    pub sanitise: bool,
    /// The memory that the program may use: bytes, or with a suffix such as 256M or 2G
    #[arg(long, value_name = "BYTES", value_parser = Limits::parse, default_value_t = Limits::DEFAULT)]
    pub max_memory: Limits,
    /// Show no progress bar
    #[arg(short, long)]
    pub quiet: bool,
}

#[derive(Debug, Args)]
pub struct Info {
    /// Captures, plain or gzip; `-`: standard input
    #[arg(required = true)]
    pub inputs: Vec<PathBuf>,
    /// The memory that the program may use: bytes, or with a suffix such as 256M or 2G
    #[arg(long, value_name = "BYTES", value_parser = Limits::parse, default_value_t = Limits::DEFAULT)]
    pub max_memory: Limits,
}

#[derive(Debug, Args)]
pub struct Install {
    #[command(flatten)]
    pub target: Uninstall,
    /// The capture program [default: `syscapdump` in the folder of this program or in PATH]
    #[arg(long, value_name = "PATH")]
    pub syscapdump: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Uninstall {
    /// Act for the calling user alone, without root's rights
    #[arg(long)]
    pub user: bool,
    /// Print the steps without doing them
    #[arg(long)]
    pub dry_run: bool,
    /// The root of another system
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Doctor {
    /// Do not capture for two seconds
    #[arg(long)]
    pub no_capture: bool,
    /// The capture program [default: the one that is installed]
    #[arg(long, value_name = "PATH")]
    pub syscapdump: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For Wireshark, Stratoshark and tshark
    Pcapng,
    /// For sysdig, Falco and Stratoshark
    Scap,
    /// A JSON object on each line
    Ndjson,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Fields {
    /// The fields that answer common questions
    #[default]
    Default,
    /// All fields
    All,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Events {
    /// A single event for each call, with arguments and result
    #[default]
    Exit,
    /// Enter and exit events as recorded
    Raw,
}

/// Parses seconds such as `1700000000.123456789`; returns nanoseconds.
fn parse_seconds(text: &str) -> Result<u64, String> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let error = || format!("'{text}' is not a number of seconds such as 1700000000.5");
    if fraction.len() > 9 || !fraction.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(error());
    }
    let whole: u64 = whole.parse().map_err(|_| error())?;
    let fraction: u64 = format!("{fraction:0<9}").parse().map_err(|_| error())?;
    whole.checked_mul(1_000_000_000).and_then(|time| time.checked_add(fraction)).ok_or_else(error)
}

fn parse_schema(text: &str) -> Result<Schema, String> {
    Schema::from_number(text).ok_or_else(|| format!("unknown schema '{text}': use 4.1 or 4.5"))
}
