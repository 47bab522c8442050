//! The options of every capture.

use syscap_session::settings::{RING_MAX, SNAPLEN_MAX};

use super::{ALL, Choice, List, OptionPlace, OptionRow, ValueKind};

const CAPTURE_TAB: OptionPlace = OptionPlace::Dialog("Capture");
const RECORDING_TAB: OptionPlace = OptionPlace::Dialog("Recording");
const DEBUG_TAB: OptionPlace = OptionPlace::Dialog("Debug");

/// The options of every capture, in the order of the help and the dialog.
pub const CAPTURE_OPTIONS: &[OptionRow] = &[
    OptionRow {
        name: "write",
        short: Some('w'),
        value_name: "FILE",
        title: "",
        text: "Where the capture goes; - is standard output. A name that ends in .scap or .scap.gz makes a scap \
               capture, any other a pcapng capture. A new file is for you alone (mode 0600), one that is there keeps \
               its permissions",
        kind: ValueKind::Text,
        default: "",
        place: OptionPlace::Terminal,
    },
    OptionRow {
        name: "to",
        short: None,
        value_name: "FORMAT",
        title: "",
        text: "The format, whatever the name's ending says",
        kind: ValueKind::OneOf(&[
            Choice { value: "pcapng", title: "for Wireshark, tshark and Stratoshark" },
            Choice { value: "scap", title: "for sysdig, Falco and Stratoshark" },
        ]),
        default: "",
        place: OptionPlace::Terminal,
    },
    OptionRow {
        name: "filter",
        short: Some('f'),
        value_name: "EXPR",
        title: "",
        text: "Which events to capture, in Falco's language: 'proc.name = curl and evt.type in (connect, sendto)'",
        kind: ValueKind::Text,
        default: "",
        place: OptionPlace::Terminal,
    },
    OptionRow {
        name: "pid",
        short: Some('p'),
        value_name: "PID",
        title: "Process",
        text: "Capture one process and those that it starts; all: every process",
        kind: ValueKind::Listed(List::Processes),
        default: ALL,
        place: CAPTURE_TAB,
    },
    OptionRow {
        name: "no-children",
        short: None,
        value_name: "",
        title: "Without the processes that it starts",
        text: "Capture the process alone, without the processes that it starts",
        kind: ValueKind::Flag,
        default: "false",
        place: CAPTURE_TAB,
    },
    OptionRow {
        name: "container",
        short: None,
        value_name: "ID",
        title: "Container",
        text: "Capture one container, by its id or the beginning of it; all: containers and the host",
        kind: ValueKind::Listed(List::Containers),
        default: ALL,
        place: CAPTURE_TAB,
    },
    OptionRow {
        name: "classes",
        short: None,
        value_name: "CLASS,…",
        title: "Only these calls",
        text: "Capture only these classes of system calls; none: all of them",
        kind: ValueKind::Classes,
        default: "",
        place: CAPTURE_TAB,
    },
    OptionRow {
        name: "include-self",
        short: None,
        value_name: "",
        title: "Include the capture itself",
        text: "Also capture the programs that make and show this capture: syscapdump, Wireshark, dumpcap, the X server \
               or terminal",
        kind: ValueKind::Flag,
        default: "false",
        place: CAPTURE_TAB,
    },
    OptionRow {
        name: "snaplen",
        short: Some('s'),
        value_name: "BYTES",
        title: "Bytes of each buffer",
        text: "How many bytes to keep of what a call reads or writes",
        kind: ValueKind::Number(0, SNAPLEN_MAX as u64),
        default: "80",
        place: RECORDING_TAB,
    },
    OptionRow {
        name: "ring-size",
        short: Some('B'),
        value_name: "KIB",
        title: "Ring of each CPU (KiB; 0: automatic)",
        text: "Memory in which the kernel keeps events of each CPU until they are read, in KiB, rounded up to a \
               power of two. A larger one loses less when calls come in bursts. 0: a 64th of the machine's \
               memory for all CPUs, 1 to 64 MiB for each",
        kind: ValueKind::Number(0, (RING_MAX >> 10) as u64),
        default: "0",
        place: RECORDING_TAB,
    },
    OptionRow {
        name: "state",
        short: None,
        value_name: "STATE",
        title: "State at the start",
        text: "What to record of the processes that run already: without their files, calls on descriptors that were \
               open before show no name",
        kind: ValueKind::OneOf(&[
            Choice { value: "full", title: "Processes and their open files" },
            Choice { value: "processes", title: "Processes only" },
            Choice { value: "none", title: "Nothing" },
        ]),
        default: "full",
        place: RECORDING_TAB,
    },
    OptionRow {
        name: "log-level",
        short: None,
        value_name: "LEVEL",
        title: "Log level",
        text: "How much the log says. A capture from a terminal without --log-file logs on standard error",
        kind: ValueKind::OneOf(&[
            Choice { value: "error", title: "What ends the capture" },
            Choice { value: "critical", title: "The same" },
            Choice { value: "warning", title: "And losses" },
            Choice { value: "message", title: "And its start and end" },
            Choice { value: "info", title: "The same" },
            Choice { value: "debug", title: "And the counters and what the toolbar sends" },
            Choice { value: "noisy", title: "And each look at the rings" },
        ]),
        default: "message",
        place: DEBUG_TAB,
    },
    OptionRow {
        name: "log-file",
        short: None,
        value_name: "FILE",
        title: "Log file",
        text: "A file at whose end the log is written. A new one is for you alone (mode 0600)",
        kind: ValueKind::File,
        default: "",
        place: DEBUG_TAB,
    },
    OptionRow {
        name: "duration",
        short: None,
        value_name: "SECONDS",
        title: "",
        text: "End after so many seconds",
        kind: ValueKind::Seconds,
        default: "",
        place: OptionPlace::Terminal,
    },
    OptionRow {
        name: "count",
        short: None,
        value_name: "EVENTS",
        title: "",
        text: "End after so many events",
        kind: ValueKind::Number(1, u64::MAX),
        default: "",
        place: OptionPlace::Terminal,
    },
];
