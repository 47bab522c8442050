//! Event sequences in valid blocks: few threads, any types, any parameters.
#![no_main]

use std::io::Read;

use syscap_tests::scap_builder::{ByteOrder, EVENT_V2, ScapBuilder, TestEvent};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut rest = bytes;
    let mut builder = ScapBuilder::new(ByteOrder::Little);
    builder.section(2, None);
    let mut time = 1_700_000_000_000_000_000;
    while let Some(event) = event(&mut rest, time) {
        time += 1000;
        builder.event(EVENT_V2, &event);
    }
    syscap_fuzz::read(builder.bytes());
});

/// Parses the next event: type, thread, number of parameters, then the length and the bytes of each parameter.
fn event(rest: &mut &[u8], time: u64) -> Option<TestEvent> {
    let [low, high, thread, count] = read_bytes(rest)?;
    let kind = u16::from_le_bytes([low, high]) % 470;
    let mut params = Vec::new();
    for _ in 0..count % 36 {
        let [len] = read_bytes(rest)?;
        let len = usize::from(len).min(rest.len());
        let (param, after) = rest.split_at(len);
        params.push(param.to_vec());
        *rest = after;
    }
    Some(TestEvent { tid: i64::from(thread % 6) - 1, kind, time, params, ..TestEvent::default() })
}

fn read_bytes<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    rest.read_exact(&mut bytes).ok()?;
    Some(bytes)
}
