//! The options of the program.
//!
//! Each option is one row of a table. The command line, the `arg` sentences from which Wireshark draws its dialog, and
//! the settings of a capture follow from the rows.

mod flags;
mod remote;
mod secrets;
mod sentences;
mod settings;
mod table;

use crate::interface::Interface;

pub use flags::{Invocation, Query, capture_pipe, command, control_pipes, parse};
pub use secrets::{Secrets, take as take_secrets};
pub use sentences::{all_of, sentences, value as value_sentence};
pub use settings::CaptureLimits;
pub use table::{ALL, Choice, List, OptionPlace, OptionRow, ValueKind, option, options};

/// Returns the number of an option in the sentences of an interface's dialog.
pub fn dialog_number(interface: Interface, name: &str) -> Option<usize> {
    table::dialog(interface.is_remote()).find(|(_, row, _)| row.name == name).map(|(number, ..)| number)
}
