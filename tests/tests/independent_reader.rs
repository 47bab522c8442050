//! An independent program reads the encoding of any events: there are as many packets as events, and each is complete.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

mod strategies;

use std::convert::Infallible;

use proptest::collection::vec;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use syscap::event::Event;
use syscap::machine::{Context, Machine};
use syscap::pcapng::block::{BlockWriter, InterfaceInfo, SectionInfo};
use syscap::pcapng::{Encoder, EncoderOptions};
use syscap::pipeline::replay::{ReplayOptions, Visitor, replay};
use syscap::scap::ScapReader;
use syscap_tests::program::Tool;
use syscap_tests::scap_builder::{ByteOrder, ScapBuilder};

/// Encodes each event and keeps its time.
struct EncodeAll {
    encoder: Encoder,
    blocks: BlockWriter,
    times: Vec<u64>,
}

impl Visitor for EncodeAll {
    type Error = Infallible;

    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), Infallible> {
        self.times.push(event.header.time);
        self.encoder.encode(machine, context, event, &mut self.blocks);
        Ok(())
    }
}

#[test]
fn tshark_reads_a_packet_for_every_event() {
    let Some(tshark) = Tool::tshark() else { return };
    let mut runner = TestRunner::deterministic();
    for all_fields in [false, true] {
        let events = vec(strategies::event(), 1000).new_tree(&mut runner).unwrap().current();
        let mut builder = ScapBuilder::new(ByteOrder::Little);
        builder.section(2, None);
        // Few threads, so that enter and exit events pair; times that every reader can show.
        for ((block, test_event), time) in events.into_iter().zip(1_700_000_000_000_000_000_u64..) {
            let tid = test_event.tid.rem_euclid(5);
            builder.event(block, &syscap_tests::scap_builder::TestEvent { time, tid, flags: 0, ..test_event });
        }
        let encoder = Encoder::new(EncoderOptions { all_fields, comments: true, ..EncoderOptions::default() });
        let mut all = EncodeAll { encoder, blocks: BlockWriter::new(), times: Vec::new() };
        all.blocks.section(&SectionInfo::default());
        all.blocks.interface(&InterfaceInfo::default());
        let options = ReplayOptions { internal: true, ..ReplayOptions::default() };
        replay(&mut ScapReader::new(builder.bytes()).unwrap(), options, &mut all).map_err(|_| "replay").unwrap();
        assert!(all.times.len() > 500, "{}", all.times.len());

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("all.pcapng");
        std::fs::write(&path, all.blocks.bytes()).unwrap();
        let fields = ["-e", "frame.time_epoch", "-e", "frame.cap_len", "-e", "frame.len"];
        let output = tshark.run(&[&["-r", path.to_str().unwrap(), "-T", "fields"][..], &fields].concat());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).unwrap();
        let rows = text.lines().map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            assert_eq!(cells[1], cells[2], "a packet is cut");
            cells[0].replace('.', "").parse::<u64>().unwrap()
        });
        assert_eq!(rows.collect::<Vec<_>>(), all.times);
    }
}
