//! The near end: a remote host as a feed of events.
//!
//! Two threads for each host: one connects, then reads frames; one writes commands and pings. The bytes of events that
//! wait for the capture are bounded: a capture that is slow leaves bytes in the connection, and the far end counts what
//! it loses. A connection that breaks ends the feed after the last event that arrived.

mod clock;
mod feed;
mod link;
mod queue;
mod reader;

pub use feed::RemoteFeed;
pub use link::{Carried, Carrier, Connect};
