//! The table of options.

mod capture;
mod remote;

use capture::CAPTURE_OPTIONS;
use remote::REMOTE_OPTIONS;

/// An option.
#[derive(Debug)]
pub struct OptionRow {
    /// The name: `--NAME` on the terminal and in the sentence's `call`.
    pub name: &'static str,
    /// The short name: `-C` on the terminal.
    pub short: Option<char>,
    /// The name of the value in the terminal's help.
    pub value_name: &'static str,
    /// The label in the dialog.
    pub title: &'static str,
    /// The description: the terminal's help and the dialog's tooltip.
    pub text: &'static str,
    /// The kind of its values.
    pub kind: ValueKind,
    /// The default value; empty: none.
    pub default: &'static str,
    /// The place where it can be given.
    pub place: OptionPlace,
}

/// The place where an option can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OptionPlace {
    /// The terminal and this tab of the dialog. Every option of the dialog needs a tab: Wireshark 4.6 crashes if only
    /// some have one.
    Dialog(&'static str),
    /// The terminal and this tab of the dialog, of interfaces that capture another host.
    RemoteDialog(&'static str),
    /// The terminal only.
    Terminal,
}

/// The kind of an option's values.
#[derive(Debug, Clone, Copy)]
pub enum ValueKind {
    /// Any text.
    Text,
    /// The path of a file, which need not exist.
    File,
    /// The path of a file that exists.
    ExistingFile,
    /// Texts, separated by commas or given several times.
    Texts,
    /// A text that must not be shown or saved.
    Password,
    /// A whole number from a least to a largest one.
    Number(u64, u64),
    /// Seconds, which may have a fraction.
    Seconds,
    /// `true` or `false`.
    Flag,
    /// A value of a choice.
    OneOf(&'static [Choice]),
    /// Classes of system calls, separated by commas.
    Classes,
    /// An item of a list that the machine fills, or [`ALL`].
    Listed(List),
}

/// A value of an option with a choice of values.
#[derive(Debug, Clone, Copy)]
pub struct Choice {
    /// The value.
    pub value: &'static str,
    /// The title in the dialog.
    pub title: &'static str,
}

/// A list of items on the running machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// The processes with their command lines.
    Processes,
    /// The containers.
    Containers,
}

impl List {
    /// All lists.
    pub const ALL: [Self; 2] = [Self::Processes, Self::Containers];

    /// Returns the name of the list.
    pub fn name(self) -> &'static str {
        match self {
            Self::Processes => "processes",
            Self::Containers => "containers",
        }
    }
}

/// The value of a listed option for all items.
pub const ALL: &str = "all";

/// Returns the help of an option: what it does, and the range of a number.
pub fn help(row: &OptionRow) -> String {
    match row.kind {
        ValueKind::Number(least, most) if most < u64::MAX => format!("{} ({least} to {most})", row.text),
        _ => row.text.to_owned(),
    }
}

/// Returns all options, in the order of the help.
pub fn options() -> impl Iterator<Item = &'static OptionRow> {
    CAPTURE_OPTIONS.iter().chain(REMOTE_OPTIONS)
}

/// Returns the option with this name.
pub fn option(name: &str) -> Option<&'static OptionRow> {
    options().find(|row| row.name == name)
}

/// Returns the names of the options whose values are secret.
pub fn secret_options() -> impl Iterator<Item = &'static str> {
    options().filter(|row| matches!(row.kind, ValueKind::Password)).map(|row| row.name)
}

/// The tabs of the dialog, from left to right. Wireshark orders them by their first options.
const TABS: [&str; 5] = ["Host", "Login", "Capture", "Recording", "Debug"];

/// Returns the options of the dialog, with their numbers in the sentences and their tabs. `is_remote`: of an interface
/// that captures another host.
pub fn dialog(is_remote: bool) -> impl Iterator<Item = (usize, &'static OptionRow, &'static str)> {
    let in_tab = move |row: &'static OptionRow, name: &str| match row.place {
        OptionPlace::Dialog(tab) => tab == name,
        OptionPlace::RemoteDialog(tab) => is_remote && tab == name,
        OptionPlace::Terminal => false,
    };
    let rows = TABS.into_iter().flat_map(move |tab| {
        CAPTURE_OPTIONS.iter().chain(REMOTE_OPTIONS).filter(move |row| in_tab(row, tab)).map(move |row| (row, tab))
    });
    rows.enumerate().map(|(number, (row, tab))| (number, row, tab))
}
