//! The table of options.

/// One option.
#[derive(Debug)]
pub struct OptionRow {
    /// `--NAME`, on the terminal and as the sentence's `call`.
    pub name: &'static str,
    /// `-C` on the terminal.
    pub short: Option<char>,
    /// What stands for the value in the terminal's help.
    pub value_name: &'static str,
    /// The label in the dialog.
    pub title: &'static str,
    /// What it does: the terminal's help and the dialog's tooltip.
    pub text: &'static str,
    /// What values it takes.
    pub kind: Kind,
    /// The value where none is given; empty: none.
    pub default: &'static str,
    /// Where it can be given.
    pub place: Where,
}

/// Where an option can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Where {
    /// On the terminal and in the dialog, under the tab of this name. All options of the dialog have a tab: Wireshark
    /// 4.6 crashes on a dialog in which only some do.
    Dialog(&'static str),
    /// On the terminal only.
    Terminal,
}

/// The kind of an option's values.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Any text.
    Text,
    /// The name of a file, which need not be there.
    File,
    /// A whole number within bounds.
    Number(u64, u64),
    /// Seconds, with a fraction.
    Seconds,
    /// Given or not.
    Flag,
    /// One of these.
    One(&'static [Choice]),
    /// Some of the classes of system calls, with commas between them.
    Classes,
    /// One of a list that the machine fills, or [`ALL`].
    Listed(List),
}

/// One value of an option that has a choice of them.
#[derive(Debug, Clone, Copy)]
pub struct Choice {
    /// The value.
    pub value: &'static str,
    /// What the dialog calls it.
    pub title: &'static str,
}

/// A list of what is on the machine right now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// The processes, with their command lines.
    Processes,
    /// The containers.
    Containers,
}

/// The value of a listed option that means: do not narrow.
pub const ALL: &str = "all";

const WHAT: Where = Where::Dialog("Capture");
const HOW: Where = Where::Dialog("Recording");
const DEBUG: Where = Where::Dialog("Debug");

/// All options, in the order in which help and dialog show them.
pub const OPTIONS: &[OptionRow] = &[
    OptionRow {
        name: "write",
        short: Some('w'),
        value_name: "FILE",
        title: "",
        text: "Where the capture goes; - is standard output. A name that ends in .scap or .scap.gz makes a scap \
               capture, any other a pcapng capture. A new file is for you alone (mode 0600), one that is there keeps \
               its permissions",
        kind: Kind::Text,
        default: "",
        place: Where::Terminal,
    },
    OptionRow {
        name: "to",
        short: None,
        value_name: "FORMAT",
        title: "",
        text: "The format, whatever the name's ending says",
        kind: Kind::One(&[
            Choice { value: "pcapng", title: "for Wireshark, tshark and Stratoshark" },
            Choice { value: "scap", title: "for sysdig, Falco and Stratoshark" },
        ]),
        default: "",
        place: Where::Terminal,
    },
    OptionRow {
        name: "filter",
        short: Some('f'),
        value_name: "EXPR",
        title: "",
        text: "Which events to capture, in Falco's language: 'proc.name = curl and evt.type in (connect, sendto)'",
        kind: Kind::Text,
        default: "",
        place: Where::Terminal,
    },
    OptionRow {
        name: "pid",
        short: Some('p'),
        value_name: "PID",
        title: "Process",
        text: "Capture one process and those that it starts; all: every process",
        kind: Kind::Listed(List::Processes),
        default: ALL,
        place: WHAT,
    },
    OptionRow {
        name: "no-children",
        short: None,
        value_name: "",
        title: "Without the processes that it starts",
        text: "Capture the process alone, without the processes that it starts",
        kind: Kind::Flag,
        default: "false",
        place: WHAT,
    },
    OptionRow {
        name: "container",
        short: None,
        value_name: "ID",
        title: "Container",
        text: "Capture one container, by its id or the beginning of it; all: containers and the host",
        kind: Kind::Listed(List::Containers),
        default: ALL,
        place: WHAT,
    },
    OptionRow {
        name: "classes",
        short: None,
        value_name: "CLASS,…",
        title: "Only these calls",
        text: "Capture only these classes of system calls; none: all of them",
        kind: Kind::Classes,
        default: "",
        place: WHAT,
    },
    OptionRow {
        name: "include-self",
        short: None,
        value_name: "",
        title: "Include the capture itself",
        text: "Also capture the programs that make and show this capture: syscapdump, Wireshark, dumpcap, the X server \
               or terminal",
        kind: Kind::Flag,
        default: "false",
        place: WHAT,
    },
    OptionRow {
        name: "snaplen",
        short: Some('s'),
        value_name: "BYTES",
        title: "Bytes of each buffer",
        text: "How many bytes to keep of what a call reads or writes, 0 to 65536",
        kind: Kind::Number(0, 65536),
        default: "80",
        place: HOW,
    },
    OptionRow {
        name: "ring-size",
        short: Some('B'),
        value_name: "KIB",
        title: "Ring of each CPU (KiB; 0: automatic)",
        text: "Memory in which the kernel keeps events of each CPU until they are read, in KiB, 64 to 1048576, rounded \
               up to a power of two. A larger one loses less when calls come in bursts. 0: a 64th of the machine's \
               memory for all CPUs, 1 to 64 MiB for each",
        kind: Kind::Number(0, 1 << 20),
        default: "0",
        place: HOW,
    },
    OptionRow {
        name: "state",
        short: None,
        value_name: "STATE",
        title: "State at the start",
        text: "What to record of the processes that run already: without their files, calls on descriptors that were \
               open before show no name",
        kind: Kind::One(&[
            Choice { value: "full", title: "Processes and their open files" },
            Choice { value: "processes", title: "Processes only" },
            Choice { value: "none", title: "Nothing" },
        ]),
        default: "full",
        place: HOW,
    },
    OptionRow {
        name: "log-level",
        short: None,
        value_name: "LEVEL",
        title: "Log level",
        text: "How much the log says. A capture from a terminal without --log-file logs on standard error",
        kind: Kind::One(&[
            Choice { value: "error", title: "What ends the capture" },
            Choice { value: "critical", title: "The same" },
            Choice { value: "warning", title: "And losses" },
            Choice { value: "message", title: "And its start and end" },
            Choice { value: "info", title: "The same" },
            Choice { value: "debug", title: "And the counters and what the toolbar sends" },
            Choice { value: "noisy", title: "And each look at the rings" },
        ]),
        default: "message",
        place: DEBUG,
    },
    OptionRow {
        name: "log-file",
        short: None,
        value_name: "FILE",
        title: "Log file",
        text: "A file at whose end the log is written. A new one is for you alone (mode 0600)",
        kind: Kind::File,
        default: "",
        place: DEBUG,
    },
    OptionRow {
        name: "duration",
        short: None,
        value_name: "SECONDS",
        title: "",
        text: "End after so many seconds",
        kind: Kind::Seconds,
        default: "",
        place: Where::Terminal,
    },
    OptionRow {
        name: "count",
        short: None,
        value_name: "EVENTS",
        title: "",
        text: "End after so many events",
        kind: Kind::Number(1, u64::MAX),
        default: "",
        place: Where::Terminal,
    },
];

/// The row of this name.
pub fn option(name: &str) -> Option<&'static OptionRow> {
    OPTIONS.iter().find(|row| row.name == name)
}

/// The options of the dialog, with their tab and the number that their sentences have.
pub fn dialog() -> impl Iterator<Item = (usize, &'static OptionRow, &'static str)> {
    let tabs = OPTIONS.iter().filter_map(|row| match row.place {
        Where::Dialog(tab) => Some((row, tab)),
        Where::Terminal => None,
    });
    tabs.enumerate().map(|(number, (row, tab))| (number, row, tab))
}
