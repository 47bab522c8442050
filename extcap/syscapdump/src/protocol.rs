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

/// Returns the current values of a list of an interface's dialog. `host`: the host whose list it is; `None`: this
/// machine.
fn reload(interface: Interface, name: &str, host: Option<&ConnectOptions>) -> Vec<Sentence> {
    let Some(ValueKind::Listed(list)) = option(name).map(|row| row.kind) else { return Vec::new() };
    let Some(number) = dialog_number(interface, name) else { return Vec::new() };
    let (all, items) = match host {
        Some(host) => match remote::list(host, list) {
            Ok(items) => (all_of(list).to_owned(), items),
            // The dialog shows nothing but the values.
            Err(error) => (format!("{} ({error})", all_of(list)), Vec::new()),
        },
        None if interface.is_remote() => (format!("{} (name the host first)", all_of(list)), Vec::new()),
        None => (all_of(list).to_owned(), local::items(list)),
    };
    let first = value_sentence(number, ALL, &all, true);
    let rest = items.iter().map(|(value, title)| value_sentence(number, value, title, false));
    std::iter::once(first).chain(rest).collect()
}
