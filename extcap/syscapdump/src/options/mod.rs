//! The options: one row each, from which come the terminal's flags, the `arg` sentences that Wireshark draws, and
//! what a capture is told.

mod flags;
mod sentences;
mod settings;
mod table;

pub use flags::{Invocation, Query, command, control_pipes, parse};
pub use sentences::{all_of, sentences, value as value_sentence};
pub use settings::Limits;
pub use table::{ALL, Choice, Kind, List, OPTIONS, OptionRow, Where, option};

/// The number that an option's sentences have in the dialog.
pub fn dialog_number(name: &str) -> Option<usize> {
    table::dialog().find(|(_, row, _)| row.name == name).map(|(number, ..)| number)
}
