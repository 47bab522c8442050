//! The pcapng format of syscap: one Enhanced Packet Block for each event. `docs/format.md` is the specification.
//!
//! The payload of a packet has a fixed part, a directory and values: the event's parameters and fields. The machine's
//! state is not written. Each packet carries its own context instead, so that any subset of packets is complete. A capture
//! of several hosts has an interface for each. Their events differ in `host.name`.
//! [`Encoder`] encodes an event, [`BlockWriter`] collects blocks, and [`payload`] defines the layout. The blocks are
//! those of draft-ietf-opsawg-pcapng.

pub mod block;
mod encoder;
mod fields;
#[cfg(feature = "readers")]
mod packet_view;
pub mod payload;
#[cfg(feature = "readers")]
mod reader;

pub use block::{
    BlockWriter, ENHANCED_PACKET, INTERFACE_STATISTICS, InterfaceInfo, InterfaceStatistics, LOCAL_INTERFACE,
    PacketOptions, SectionInfo, option,
};
pub use encoder::{Encoder, EncoderOptions};
#[cfg(feature = "readers")]
pub use packet_view::{PacketDecoder, PacketView};
pub use payload::Payload;
#[cfg(feature = "readers")]
pub use reader::{PcapngItem, PcapngReader};

/// The link type of an interface with events: `LINKTYPE_USER9` of libpcap.
pub const LINKTYPE: u16 = 156;
