//! A live capture from a feed of events to the bytes of the capture.
//!
//! An [`EventFeed`] delivers the events of one machine, and its state at the start: the running kernel, or a host at
//! the other end of a connection. A [`CaptureSource`] applies the events to the machine, selects those of the capture
//! and writes them as pcapng or scap. The program that controls the capture sees an
//! [`EventSource`](source::EventSource): started, polled and stopped. The crate opens no output, knows no front end and
//! needs no Linux.

#![forbid(unsafe_code)]

mod batch;
mod capture;
pub mod classes;
mod event_writer;
pub mod events;
pub mod feed;
pub mod filter;
mod host_capture;
mod platform;
pub mod settings;
pub mod source;
mod state;
pub mod stop;
mod stream;
mod thread_checks;

pub use batch::EventBatch;
pub use capture::CaptureSource;
pub use feed::EventFeed;
pub use state::{MachineState, SystemInfo};
pub use thread_checks::{FilterChecks, ThreadCheck};
