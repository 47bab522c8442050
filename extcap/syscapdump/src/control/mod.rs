//! The toolbar that Wireshark shows during a capture, and the control pipes that carry its messages.

pub mod codec;
mod link;
mod toolbar;

pub use codec::Message;
pub use link::{ControlEvent, ControlLink};
pub use toolbar::{Toolbar, ToolbarAction, ToolbarResponse, group_thousands, log, sentences, warning};
