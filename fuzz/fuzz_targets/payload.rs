//! Any bytes as a pcapng payload, and as blocks of a pcapng capture.
#![no_main]

use syscap::pcapng::block::{BlockWriter, InterfaceInfo, PacketOptions, SectionInfo};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut blocks = BlockWriter::new();
    blocks.section(&SectionInfo::default());
    blocks.interface(&InterfaceInfo::default());
    blocks.packet(1, &[bytes], &PacketOptions::default());
    syscap_fuzz::read(blocks.bytes());
    let mut blocks = blocks.exchange(Vec::new());
    blocks.extend_from_slice(bytes);
    syscap_fuzz::read(&blocks);
});
