//! Kernel records as events.

mod batch;
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

pub use batch::Batch;
pub use clock::Clock;
pub use descriptors::anonymous;
pub use events::{EventMaker, category, execs};
pub use plan::GENERIC;
pub use symbols::Translation;
