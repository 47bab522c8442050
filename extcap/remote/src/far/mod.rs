//! The far end: captures on this machine and sends the events.
//!
//! Three threads: one reads the near end's commands and answers its pings, one writes the frames, and the calling thread
//! encodes. The bytes that wait for the connection are bounded: if it is slow, batches stay in the queue of the feed,
//! then records in the kernel's rings, and the probe counts what finds no room there.
//!
//! The far end leaves nothing behind: it ends when the connection ends, when the near end is silent, or when it is asked
//! to, and the kernel removes the probe with the process.

mod commands;
mod output;
mod serve;
mod state_parts;

pub use serve::{FarEnd, FarError, NewFeed, serve};
