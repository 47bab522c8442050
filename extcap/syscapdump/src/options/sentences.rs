//! The options as `arg` and `value` sentences, from which Wireshark draws its dialog.

use syscap_session::classes::CLASSES;

use super::remote::REMOTE_HOST;
use super::table::{ALL, List, OptionRow, ValueKind, dialog, help};
use crate::interface::Interface;
use crate::sentence::Sentence;

/// Returns the sentences of all options in the dialog of an interface.
pub fn sentences(interface: Interface) -> Vec<Sentence> {
    let mut all = Vec::new();
    for (number, row, tab) in dialog(interface.is_remote()) {
        all.push(arg(number, row, tab));
        all.extend(values(number, row));
    }
    all
}

fn arg(number: usize, row: &OptionRow, tab: &str) -> Sentence {
    let sentence = Sentence::new("arg")
        .number("number", number)
        .with("call", format!("--{}", row.name))
        .with("display", row.title)
        .with("tooltip", help(row))
        .with("type", kind(row.kind))
        .with("group", tab);
    match row.kind {
        ValueKind::Number(least, most) => {
            sentence.with("range", format!("{least},{most}")).with("default", row.default)
        }
        ValueKind::Flag | ValueKind::Seconds => sentence.with("default", row.default),
        ValueKind::Text | ValueKind::Texts => sentence
            .with("default", row.default)
            .with("placeholder", row.value_name)
            .with("required", if row.name == REMOTE_HOST { "true" } else { "false" }),
        // Wireshark neither saves nor shows it.
        ValueKind::Password => sentence.with("save", "false"),
        ValueKind::ExistingFile => sentence.with("mustexist", "true"),
        ValueKind::Listed(list) => sentence.with("reload", "true").with("placeholder", load(list)),
        ValueKind::OneOf(_) | ValueKind::Classes | ValueKind::File => sentence,
    }
}

fn kind(kind: ValueKind) -> &'static str {
    match kind {
        ValueKind::Text | ValueKind::Texts => "string",
        ValueKind::Password => "password",
        ValueKind::File | ValueKind::ExistingFile => "fileselect",
        ValueKind::Number(..) => "unsigned",
        ValueKind::Seconds => "double",
        ValueKind::Flag => "boolflag",
        ValueKind::OneOf(_) | ValueKind::Listed(_) => "selector",
        ValueKind::Classes => "multicheck",
    }
}

/// Returns the label of the button beside a list.
fn load(list: List) -> &'static str {
    match list {
        List::Processes => "List processes",
        List::Containers => "List containers",
    }
}

fn values(number: usize, row: &OptionRow) -> Vec<Sentence> {
    match row.kind {
        ValueKind::OneOf(choices) => choices
            .iter()
            .map(|choice| value(number, choice.value, choice.title, choice.value == row.default))
            .collect(),
        // None is the default: Wireshark 4.6 opens the dialog with no box ticked, whatever the sentence says.
        ValueKind::Classes => CLASSES.iter().map(|class| value(number, class.name, class.title, false)).collect(),
        ValueKind::Listed(list) => vec![value(number, ALL, all_of(list), true)],
        ValueKind::Text
        | ValueKind::Texts
        | ValueKind::Password
        | ValueKind::File
        | ValueKind::ExistingFile
        | ValueKind::Number(..)
        | ValueKind::Seconds
        | ValueKind::Flag => Vec::new(),
    }
}

/// Returns the `value` sentence of an option's value.
pub fn value(number: usize, value: &str, title: &str, default: bool) -> Sentence {
    let sentence = Sentence::new("value").number("arg", number).with("value", value).with("display", title);
    sentence.with("default", if default { "true" } else { "false" })
}

/// Returns the title of a list's value for all items.
pub fn all_of(list: List) -> &'static str {
    match list {
        List::Processes => "Every process",
        List::Containers => "Containers and the host",
    }
}
