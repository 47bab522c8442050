//! Shared code of the fuzz targets: reads a capture to its end and encodes every event.

use std::convert::Infallible;

use syscap::event::Event;
use syscap::machine::{Context, Machine};
use syscap::ndjson::{LineWriter, NdjsonOptions};
use syscap::pcapng::{Encoder, EncoderOptions, PacketDecoder, PcapngItem, PcapngReader};
use syscap::pcapng::block::{BlockWriter, InterfaceInfo, SectionInfo};
use syscap::pipeline::capture::Capture;
use syscap::pipeline::replay::{EventForm, ReplayOptions, Visitor, replay};

/// Reads a capture in exit form and as recorded.
pub fn read(bytes: &[u8]) {
    for form in [EventForm::Exit, EventForm::Raw] {
        match Capture::open(bytes) {
            Ok(Capture::Scap(mut reader)) => {
                let mut encode = EncodeAll::new();
                let _ = replay(&mut reader, ReplayOptions { form, internal: true, state_only: true }, &mut encode);
                encode.check();
            }
            Ok(Capture::Pcapng(reader)) => _ = count_items(reader),
            Err(_) => {}
        }
    }
}

/// Reads to the end and returns the number of items. Encodes each event as JSON.
fn count_items(mut reader: PcapngReader<&[u8]>) -> u64 {
    let (mut decoder, mut text) = (PacketDecoder::new(), Vec::new());
    let mut lines = LineWriter::new(NdjsonOptions { all_fields: true, ..NdjsonOptions::default() });
    let mut items = 0;
    while let Ok(Some(item)) = reader.next() {
        items += 1;
        if let PcapngItem::Event { event, payload, .. } = item {
            text.clear();
            lines.write_packet(&mut text, &decoder.view(&event, payload));
            serde_json::from_slice::<serde_json::Value>(&text).expect("a line is JSON");
        }
    }
    items
}

/// Encodes each event as JSON and as pcapng.
struct EncodeAll {
    lines: LineWriter,
    text: Vec<u8>,
    encoder: Encoder,
    blocks: BlockWriter,
    events: u64,
}

impl EncodeAll {
    fn new() -> Self {
        let mut blocks = BlockWriter::new();
        blocks.section(&SectionInfo::default());
        blocks.interface(&InterfaceInfo::default());
        Self {
            lines: LineWriter::new(NdjsonOptions { all_fields: true, ..NdjsonOptions::default() }),
            text: Vec::new(),
            encoder: Encoder::new(EncoderOptions { all_fields: true, comments: true, ..EncoderOptions::default() }),
            blocks,
            events: 0,
        }
    }

    /// Checks that the encoded pcapng can be read.
    fn check(&self) {
        let reader = PcapngReader::new(self.blocks.bytes()).expect("our own pcapng opens");
        assert!(count_items(reader) >= self.events, "our own pcapng is read to its end");
    }
}

impl Visitor for EncodeAll {
    type Error = Infallible;

    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), Infallible> {
        self.events += 1;
        self.text.clear();
        self.lines.write(&mut self.text, machine, context, event);
        serde_json::from_slice::<serde_json::Value>(&self.text).expect("a line is JSON");
        self.encoder.encode(machine, context, event, &mut self.blocks);
        Ok(())
    }
}
