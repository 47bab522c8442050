//! Live capture: the probe's records as events, with the machine's state behind them.

mod clock;
mod encode;
mod events;
mod plan;
mod process;
mod sockets;
mod special;
mod symbols;
mod text;
mod values;

pub use clock::Clock;
pub use events::EventMaker;
