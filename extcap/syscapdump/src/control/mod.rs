//! The toolbar that Wireshark shows while a capture runs, and the pipes through which it speaks.

pub mod codec;
mod link;
mod toolbar;

pub use codec::Message;
pub use link::{ControlLink, FromHost};
pub use toolbar::{Action, Reaction, Toolbar, grouped, log, sentences, warning};
