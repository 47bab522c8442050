//! The extcap protocol: answers the queries of front ends. The answers need no privileges.

use std::fmt::Write;

use syscap_connect::ConnectOptions;

use crate::interface::Interface;
use crate::options::{ALL, Query, ValueKind, all_of, dialog_number, option, sentences, value_sentence};
use crate::sentence::Sentence;
use crate::{control, local, remote};

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
    let all = |title: String| value_sentence(number, ALL, &title, true);
    let item = |(value, title): &(String, String)| value_sentence(number, value, title, false);
    let title = all_of(list);
    let items = match host {
        Some(host) => remote::list(host, list),
        None if interface.is_remote() => return vec![all(format!("{title} (no list: name the host first)"))],
        None => Ok(local::items(list)),
    };
    match items {
        Ok(items) => std::iter::once(all(title.to_owned())).chain(items.iter().map(item)).collect(),
        // Of several rows with the same value, Wireshark selects the last.
        Err(reason) => {
            let last = all(format!("{title} (no list: see above)"));
            reason_rows(&reason).iter().map(item).chain(std::iter::once(last)).collect()
        }
    }
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
