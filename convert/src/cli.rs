//! The command line: one definition of each option.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

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
}

#[derive(Debug, Args)]
pub struct Convert {
    /// The capture, plain or gzip; `-`: standard input
    pub input: PathBuf,
    /// What is made of it; `-`: standard output. `.gz` at its end: compressed
    pub output: PathBuf,
    /// The output's format; without it, the ending of OUTPUT tells
    #[arg(long, value_enum)]
    pub to: Option<Format>,
    /// Only events that match, in Falco's language: `evt.type in (open, openat) and proc.name = cat`
    #[arg(short = 'f', long, value_name = "EXPR")]
    pub filter: Option<String>,
    /// Which fields each event carries
    #[arg(long, value_enum, default_value_t)]
    pub fields: Fields,
    /// Whether a call is one event, or enter and exit events as they were recorded
    #[arg(long, value_enum, default_value_t)]
    pub events: Events,
    /// Show also events that carry state rather than history
    #[arg(long)]
    pub internal: bool,
    /// Put each event's text into its packet comment, for a viewer without the dissector
    #[arg(long)]
    pub comments: bool,
    /// No progress bar
    #[arg(short, long)]
    pub quiet: bool,
}

#[derive(Debug, Args)]
pub struct Info {
    /// Captures, plain or gzip; `-`: standard input
    #[arg(required = true)]
    pub inputs: Vec<PathBuf>,
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
