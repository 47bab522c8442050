//! A capture on another host: its events over a pair of pipes.
//!
//! The far end ([`far`]) runs the probe, the part of the filter that the kernel can decide, and reads the state of the
//! machine at the start. It sends events in compressed frames ([`wire`]). The near end ([`near`]) is an
//! [`EventFeed`](syscap_session::EventFeed), so the machine's state, the filter and the fields are worked out by the
//! same code as in a local capture. This crate does not connect the two ends: it is given a reader and a writer.

#![forbid(unsafe_code)]

#[cfg(target_os = "linux")]
pub mod far;
pub mod near;
pub mod wire;
