//! The extcap protocol: answers the queries of front ends. The answers need no privileges.

mod lists;

use std::fmt::Write;

use crate::control;
use crate::interface::Interface;
use crate::options::{Query, ValueKind, option, sentences};
use crate::sentence::Sentence;

/// Returns the answer to a query, for standard output.
pub fn answer(query: &Query) -> String {
    match query {
        Query::Interfaces => lines(&interfaces()),
        Query::LinkTypes(interface) => lines(&[interface.link_type()]),
        Query::Config(_) => lines(&sentences()),
        Query::Reload(name) => lines(&reload(name)),
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
    let interfaces = Interface::ALL.iter().map(|interface| interface.sentence());
    std::iter::once(program).chain(interfaces).chain(control::sentences()).collect()
}

/// Returns the current values of a list.
fn reload(name: &str) -> Vec<Sentence> {
    match option(name).map(|row| row.kind) {
        Some(ValueKind::Listed(list)) => lists::values(name, list),
        _ => Vec::new(),
    }
}
