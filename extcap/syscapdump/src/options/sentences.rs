//! The options as `arg` and `value` sentences, from which Wireshark draws its dialog.

use syscap_live::classes::CLASSES;

use super::table::{ALL, Kind, List, OptionRow, dialog};
use crate::sentence::Sentence;

/// The sentences of all options of the dialog.
pub fn sentences() -> Vec<Sentence> {
    let mut all = Vec::new();
    for (number, row, tab) in dialog() {
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
        .with("tooltip", row.text)
        .with("type", kind(row.kind))
        .with("group", tab);
    match row.kind {
        Kind::Number(least, most) => sentence.with("range", format!("{least},{most}")).with("default", row.default),
        Kind::Flag | Kind::Text | Kind::Seconds => sentence.with("default", row.default),
        Kind::Listed(list) => sentence.with("reload", "true").with("placeholder", load(list)),
        Kind::One(_) | Kind::Classes | Kind::File => sentence,
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "string",
        Kind::File => "fileselect",
        Kind::Number(..) => "unsigned",
        Kind::Seconds => "double",
        Kind::Flag => "boolflag",
        Kind::One(_) | Kind::Listed(_) => "selector",
        Kind::Classes => "multicheck",
    }
}

/// What the button beside a list says.
fn load(list: List) -> &'static str {
    match list {
        List::Processes => "List processes",
        List::Containers => "List containers",
    }
}

fn values(number: usize, row: &OptionRow) -> Vec<Sentence> {
    match row.kind {
        Kind::One(choices) => choices
            .iter()
            .map(|choice| value(number, choice.value, choice.title, choice.value == row.default))
            .collect(),
        // None is ticked: Wireshark 4.6 opens the dialog so in any case, whatever is said here.
        Kind::Classes => CLASSES.iter().map(|class| value(number, class.name, class.title, false)).collect(),
        Kind::Listed(list) => vec![value(number, ALL, all_of(list), true)],
        Kind::Text | Kind::File | Kind::Number(..) | Kind::Seconds | Kind::Flag => Vec::new(),
    }
}

/// The sentence of a value.
pub fn value(number: usize, value: &str, title: &str, default: bool) -> Sentence {
    let sentence = Sentence::new("value").number("arg", number).with("value", value).with("display", title);
    sentence.with("default", if default { "true" } else { "false" })
}

/// What a list calls its choice of everything.
pub fn all_of(list: List) -> &'static str {
    match list {
        List::Processes => "Every process",
        List::Containers => "Containers and the host",
    }
}
