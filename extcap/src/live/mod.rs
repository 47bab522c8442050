//! Live capture: the probe's records as events, with the machine's state behind them.

mod batch;
mod clock;
mod descriptors;
mod encode;
mod events;
mod io_uring;
mod judge;
mod pid_numbers;
mod plan;
mod proc_fds;
mod proc_machine;
mod proc_sockets;
mod proc_threads;
mod process;
mod pushdown;
mod rings;
mod shown;
mod sockets;
mod source;
mod special;
mod state;
mod stream;
mod symbols;
mod target;
mod text;
mod values;

pub use clock::Clock;
pub use events::EventMaker;
pub use pushdown::Pushdown;
pub use source::LiveSource;
pub use state::Snapshot;
