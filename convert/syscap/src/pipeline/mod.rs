//! From a capture to what is made of it.
//!
//! ```text
//! capture ─► normalise ─► machine ─► select ─► to_pcapng, to_ndjson, to_scap
//!            exit form    state      filter    summary, or a program's own
//! ```
//!
//! [`events::Events`] is a loop over a capture, [`replay::replay()`] drives a [`replay::Visitor`] such as the sinks and
//! [`summary::Summary`], [`replay::replay_ahead`] does so with two threads, and [`to_scap::to_scap`] converts to
//! today's .scap.

pub mod capture;
pub mod events;
pub mod normalise;
pub mod output;
pub mod replay;
pub mod select;
pub mod sink_losses;
pub mod summary;
pub mod to_ndjson;
pub mod to_pcapng;
pub mod to_scap;
