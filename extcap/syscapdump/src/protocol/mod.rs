//! The extcap protocol: what front ends ask before they capture. The answers need no rights.

mod lists;

use std::fmt::Write;

use crate::control;
use crate::interface::Interface;
use crate::options::{Kind, Query, option, sentences};
use crate::sentence::Sentence;

/// The answer to a question, for standard output.
pub fn answer(query: &Query) -> String {
    match query {
        Query::Interfaces => lines(&interfaces()),
        Query::LinkTypes(interface) => lines(&[interface.link_type()]),
        Query::Config(_) => lines(&sentences()),
        Query::Reload(name) => lines(&reload(name)),
        Query::CheckFilter(text) => {
            syscap_live::filter::parse(text).err().map(|error| format!("{error}\n")).unwrap_or_default()
        }
        // Nothing outlives the process: no pin, no file.
        Query::CleanUp => String::new(),
    }
}

fn lines(sentences: &[Sentence]) -> String {
    let mut text = String::new();
    for sentence in sentences {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{sentence}");
    }
    text
}

fn interfaces() -> Vec<Sentence> {
    let program = Sentence::new("extcap").with("version", env!("CARGO_PKG_VERSION")).with("display", "System calls");
    let interfaces = Interface::ALL.iter().map(|interface| interface.sentence());
    std::iter::once(program).chain(interfaces).chain(control::sentences()).collect()
}

/// The values of a list as they are now.
fn reload(name: &str) -> Vec<Sentence> {
    match option(name).map(|row| row.kind) {
        Some(Kind::Listed(list)) => lists::values(name, list),
        _ => Vec::new(),
    }
}
