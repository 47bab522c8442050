//! The options of the program.
//!
//! Each option is one row of a table. The command line, the `arg` sentences from which Wireshark draws its dialog, and
//! the settings of a capture follow from the rows.

mod flags;
mod sentences;
mod settings;
mod table;

pub use flags::{Invocation, Query, command, control_pipes, parse};
pub use sentences::{all_of, sentences, value as value_sentence};
pub use settings::CaptureLimits;
pub use table::{ALL, Choice, List, OPTIONS, OptionPlace, OptionRow, ValueKind, option};

/// Returns the number of an option in the dialog's sentences.
pub fn dialog_number(name: &str) -> Option<usize> {
    table::dialog().find(|(_, row, _)| row.name == name).map(|(number, ..)| number)
}
