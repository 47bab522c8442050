//! pcapng as syscap writes it: one Enhanced Packet Block for each event; `docs/format.md` is the specification.

pub mod block;
pub mod payload;

pub use block::{BlockWriter, PacketOptions, SectionInfo};
pub use payload::Payload;

/// The link type of the interface with events: LINKTYPE_USER9.
pub const LINKTYPE: u16 = 156;
