//! The extcap protocol: answers the queries of front ends. The answers need no privileges.

use std::fmt::Write;

use syscap_connect::ConnectOptions;

use crate::interface::Interface;
use crate::options::{ALL, Query, ValueKind, all_of, dialog_number, option, sentences, value_sentence};
use crate::sentence::Sentence;
use crate::{control, lists, remote};

/// Returns the answer to a query, for standard output.
pub fn answer(query: &Query) -> String {
    match query {
        Query::Interfaces => lines(&interfaces()),
        Query::LinkTypes(interface) => lines(&[interface.link_type()]),
        Query::Config(interface) => lines(&sentences(*interface)),
        Query::Reload { interface, option, host } => lines(&reload(*interface, option, host.as_deref())),
        Query::CheckFilter(text) => {
            syscap_session::filter::parse(text).err().map(|error| format!("{error}\n")).unwrap_or_default()
        }
        // Nothing outlives the process: there are no pinned maps and no files.
        Query::CleanUp => String::new(),
    }
}

fn lines(sentences: &[Sentence]) -> String {
    let mut text = String::new();
    for sentence in sentences {
        // A write to a String does not fail.
        let _ = writeln!(text, "{sentence}");
    }
    text
}

fn interfaces() -> Vec<Sentence> {
    let program = Sentence::new("extcap").with("version", env!("CARGO_PKG_VERSION")).with("display", "System calls");
    let interfaces = Interface::all().map(Interface::sentence);
    std::iter::once(program).chain(interfaces).chain(control::sentences()).collect()
}

/// Characters of a row in a list that says why there is no list.
const REASON_WIDTH: usize = 90;

/// Returns the current values of a list of an interface's dialog. `host`: the host whose list it is; `None`: this
/// machine.
fn reload(interface: Interface, name: &str, host: Option<&ConnectOptions>) -> Vec<Sentence> {
    let Some(ValueKind::Listed(list)) = option(name).map(|row| row.kind) else { return Vec::new() };
    let Some(number) = dialog_number(interface, name) else { return Vec::new() };
    let all = all_of(list);
    let (first, items) = match host {
        Some(host) => match remote::list(host, list) {
            Ok(items) => (all.to_owned(), items),
            Err(reason) => (format!("{all} (no list: see below)"), reason_rows(&reason)),
        },
        None if interface.is_remote() => (format!("{all} (no list: name the host first)"), Vec::new()),
        None => (all.to_owned(), lists::items(list)),
    };
    let first = value_sentence(number, ALL, &first, true);
    let rest = items.iter().map(|(value, title)| value_sentence(number, value, title, false));
    std::iter::once(first).chain(rest).collect()
}

/// Returns the rows that say why there is no list. The dialog shows nothing but values, and cuts what is longer than
/// itself: so the reason is broken into several rows, each of which stands for all items.
fn reason_rows(reason: &str) -> Vec<(String, String)> {
    let mut rows = vec![String::new()];
    for word in reason.split_whitespace() {
        match rows.last_mut() {
            Some(row) if row.is_empty() => row.push_str(word),
            Some(row) if row.chars().count() + 1 + word.chars().count() <= REASON_WIDTH => {
                row.push(' ');
                row.push_str(word);
            }
            _ => rows.push(word.to_owned()),
        }
    }
    rows.into_iter().map(|row| (ALL.to_owned(), row)).collect()
}
