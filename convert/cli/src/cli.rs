//! The command line: one definition of each option.

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
    /// Say what captures hold: version, machine, span, events by type, losses
    Info(Info),
    /// Print the field reference
    Fields,
    /// Bring capture, dissector and profile into every Wireshark and Stratoshark
    Install(Install),
    /// Take away what `install` has brought
    Uninstall(Uninstall),
    /// Say what capturing and showing need, and what is missing
    Doctor(Doctor),
}

#[derive(Debug, Args)]
pub struct Convert {
    /// The capture, plain or gzip; `-`: standard input
    pub input: PathBuf,
    /// What is made of it; `-`: standard output. `.gz` at its end: compressed. A new file is as open as INPUT: whoever may
    /// not read the one may not read the other. From a pipe, it is for you alone. A file that is replaced keeps its
    /// permissions
    pub output: PathBuf,
    /// The output's format; without it, the ending of OUTPUT tells
    #[arg(long, value_enum)]
    pub to: Option<Format>,
    /// Only events that match, in Falco's language: `evt.type in (open, openat) and proc.name = cat`
    #[arg(short = 'f', long, value_name = "EXPR")]
    pub filter: Option<String>,
    /// Only events from this time on: seconds since 1970
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub from: Option<u64>,
    /// Only events up to this time: seconds since 1970
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub to_time: Option<u64>,
    /// Only events of this process and its descendants
    #[arg(long, value_name = "PID")]
    pub pid_tree: Option<i64>,
    /// Which fields each event carries
    #[arg(long, value_enum, default_value_t)]
    pub fields: Fields,
    /// Whether a call is one event, or enter and exit events as they were recorded
    #[arg(long, value_enum, default_value_t)]
    pub events: Events,
    /// Show also events that carry state rather than history: process lists, containers at the start. Events that a
    /// filter left out of a .scap and that are there for state alone stay hidden
    #[arg(long)]
    pub internal: bool,
    /// Put each event's text into its packet comment, for a viewer without the dissector
    #[arg(long)]
    pub comments: bool,
    /// For .scap: whose table of events the output follows; 4.1: sysdig 0.41 and Stratoshark 0.9
    #[arg(long, value_name = "VERSION", value_parser = schema, default_value = "4.1")]
    pub schema: Schema,
    /// For .scap: leave out environments, data buffers and all state of processes that no kept event names
    #[arg(long)]
    pub sanitise: bool,
    /// The memory that the program may take: bytes, or with a suffix such as 256M or 2G
    #[arg(long, value_name = "BYTES", value_parser = Limits::parse, default_value_t = Limits::DEFAULT)]
    pub max_memory: Limits,
    /// No progress bar
    #[arg(short, long)]
    pub quiet: bool,
}

#[derive(Debug, Args)]
pub struct Info {
    /// Captures, plain or gzip; `-`: standard input
    #[arg(required = true)]
    pub inputs: Vec<PathBuf>,
    /// The memory that the program may take: bytes, or with a suffix such as 256M or 2G
    #[arg(long, value_name = "BYTES", value_parser = Limits::parse, default_value_t = Limits::DEFAULT)]
    pub max_memory: Limits,
}

#[derive(Debug, Args)]
pub struct Install {
    #[command(flatten)]
    pub place: Uninstall,
    /// The capture program; without it, `syscapdump` beside this program or in PATH
    #[arg(long, value_name = "PATH")]
    pub syscapdump: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Uninstall {
    /// For the calling user alone, without root's rights
    #[arg(long)]
    pub user: bool,
    /// Say what would be done, and do nothing
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
    /// The capture program; without it, the one that is installed
    #[arg(long, value_name = "PATH")]
    pub syscapdump: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For Wireshark, Stratoshark and tshark
    Pcapng,
    /// For sysdig, Falco and Stratoshark
    Scap,
    /// One JSON object a line
    Ndjson,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Fields {
    /// What answers the usual questions
    #[default]
    Default,
    /// Everything
    All,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Events {
    /// One event for each call, arguments and result together
    #[default]
    Exit,
    /// As recorded
    Raw,
}

/// `1700000000.123456789` as nanoseconds.
fn seconds(text: &str) -> Result<u64, String> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let wrong = || format!("'{text}' is not a number of seconds such as 1700000000.5");
    if part.len() > 9 || !part.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(wrong());
    }
    let whole: u64 = whole.parse().map_err(|_| wrong())?;
    let part: u64 = format!("{part:0<9}").parse().map_err(|_| wrong())?;
    whole.checked_mul(1_000_000_000).and_then(|time| time.checked_add(part)).ok_or_else(wrong)
}

fn schema(text: &str) -> Result<Schema, String> {
    Schema::from_number(text).ok_or_else(|| format!("schema '{text}': 4.1 or 4.5"))
}
