//! pcapng as syscap writes it: one Enhanced Packet Block for each event; `docs/format.md` is the specification.

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

/// The link type of the interface with events: LINKTYPE_USER9.
pub const LINKTYPE: u16 = 156;
