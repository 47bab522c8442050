//! The processing of a capture, from reading to output.
//!
//! ```text
//! capture ─► normalise ─► machine ─► select ─► to_pcapng, to_ndjson, to_scap
//!            exit form    state      filter    summary, or your visitor
//! ```
//!
//! [`events::Events`] iterates over the events of a capture. [`replay::replay()`] drives a [`replay::Visitor`], such as
//! a sink or a [`summary::Summary`]; [`replay::replay_ahead`] does so with two threads. [`to_scap::to_scap`] converts a
//! capture to current .scap, and [`packets::packets_to_ndjson`] a pcapng to NDJSON.

pub mod capture;
pub mod events;
pub mod hosts;
pub mod normalise;
pub mod output;
pub mod packets;
pub mod replay;
pub mod select;
pub mod sink_losses;
pub mod summary;
pub mod to_ndjson;
pub mod to_pcapng;
pub mod to_scap;
