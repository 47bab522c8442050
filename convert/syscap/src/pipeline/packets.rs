//! Converts the events of a pcapng capture, which have their fields with them, to NDJSON.

use std::io::Read;

use syscap_schemas::field_by_id;

use super::output::ChunkOutput;
use super::select::Selection;
use super::to_ndjson::NdjsonSink;
use crate::filter::FieldRef;
use crate::pcapng::{PacketDecoder, PacketView, PcapngItem, PcapngReader};
use crate::scap::ReadError;

/// An error that ends a conversion of packets.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PacketError<E> {
    /// The capture cannot be read further. All events before the error are written.
    #[error(transparent)]
    Read(ReadError),
    /// The output cannot be written.
    #[error(transparent)]
    Output(E),
    /// Packets cannot have a field of the filter.
    #[error("packets do not have the field {0}: filter the .scap before it becomes pcapng")]
    NoSuchField(&'static str),
    /// The packets lack a field of the filter.
    #[error("the capture was written with the default fields, without {0}: convert with --fields all")]
    LacksField(&'static str),
}

/// Writes the selected events of a pcapng capture as lines; returns the number of packets of other link types. The
/// selection's process tree is ignored, because packets do not have the machine's state.
///
/// # Errors
/// [`PacketError`] if the capture or the output ends the conversion early, or the capture lacks a field of the filter.
pub fn packets_to_ndjson<R: Read, O: ChunkOutput>(
    reader: &mut PcapngReader<R>,
    selection: &mut Selection,
    sink: &mut NdjsonSink<O>,
) -> Result<u64, PacketError<O::Error>> {
    let compared = || selection.filter.iter().flat_map(|filter| filter.fields());
    if let Some(field) = compared().find(|field| !PacketView::has(field)) {
        return Err(PacketError::NoSuchField(name_of(field)));
    }
    let needed = compared().find(|field| PacketView::needs_all_fields(field)).map(name_of);
    let mut decoder = PacketDecoder::new();
    let mut foreign = 0;
    loop {
        match reader.next().map_err(PacketError::Read)? {
            Some(PcapngItem::Event { event, payload, .. }) => {
                let packet = decoder.view(&event, payload);
                if let Some(name) = needed.filter(|_| !packet.has_all_fields()) {
                    return Err(PacketError::LacksField(name));
                }
                if selection.matches_packet(&packet) {
                    sink.packet(&packet).map_err(PacketError::Output)?;
                }
            }
            Some(PcapngItem::Foreign) => foreign += 1,
            Some(PcapngItem::Damaged(damage)) => sink.add_damage(damage),
            Some(PcapngItem::Section | PcapngItem::Interface { .. }) => {}
            None => return Ok(foreign),
        }
    }
}

fn name_of(field: &FieldRef) -> &'static str {
    field_by_id(field.id).map_or("", |(field, _)| field.name)
}
