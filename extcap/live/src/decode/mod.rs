//! Converts the kernel's raw records to events.
//!
//! [`EventMaker`] makes one event of each record, or several for a call that handles several messages. How a system
//! call becomes an event is worked out once, when the first record of any call arrives: for each parameter of the event
//! type a source, from the tables `live_events.toml` and `syscalls.toml`. Parameters that no table describes have code
//! in `special`. Arguments that the event type has no parameter for are added under their names, with a text in
//! strace's form.
//!
//! This module keeps no state of the machine, and it reads nothing but the records.

mod clock;
mod descriptors;
mod encode;
mod events;
mod io_uring;
mod memory;
mod plan;
mod process;
mod sockets;
mod special;
mod symbols;
#[cfg(test)]
mod tests;
mod text;
mod values;

pub use clock::Clock;
pub use descriptors::anonymous;
pub use events::EventMaker;
pub use symbols::Translation;
