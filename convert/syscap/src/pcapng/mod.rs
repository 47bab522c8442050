//! pcapng as syscap writes it: one Enhanced Packet Block for each event; `docs/format.md` is the specification.
//!
//! A packet's payload has a fixed part, a directory and values: the event's parameters and its fields. The state of the
//! machine is not written: each packet carries its own context, so that any subset of packets still shows everything.
//! [`Encoder`] makes the block of an event, [`BlockWriter`] collects blocks, and [`payload`] has the layout.
//! The blocks are those of the pcapng draft (draft-ietf-opsawg-pcapng).

pub mod block;
mod encoder;
mod fields;
pub mod payload;
#[cfg(feature = "readers")]
mod reader;

pub use block::{BlockWriter, ENHANCED_PACKET, INTERFACE_STATISTICS, PacketOptions, SectionInfo, option};
pub use encoder::{Encoder, EncoderOptions};
pub use payload::Payload;
#[cfg(feature = "readers")]
pub use reader::{PcapngItem, PcapngReader};

/// The link type of the interface with events: `LINKTYPE_USER9` of libpcap.
pub const LINKTYPE: u16 = 156;
