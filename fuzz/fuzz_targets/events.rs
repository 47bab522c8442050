//! Event sequences in valid frames: few threads, any types, any parameters.
#![no_main]

use std::io::Read;

use syscap_tests::scap_maker::{EVENT_V2, Made, Maker, Order};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut rest = bytes;
    let mut maker = Maker::new(Order::Little);
    maker.section(2, None);
    let mut time = 1_700_000_000_000_000_000;
    while let Some(event) = event(&mut rest, time) {
        time += 1000;
        maker.event(EVENT_V2, &event);
    }
    syscap_fuzz::read(maker.bytes());
});

/// The next event: type, thread, number of parameters, and each parameter's length and bytes.
fn event(rest: &mut &[u8], time: u64) -> Option<Made> {
    let [low, high, thread, count] = take(rest)?;
    let kind = u16::from_le_bytes([low, high]) % 470;
    let mut params = Vec::new();
    for _ in 0..count % 36 {
        let [len] = take(rest)?;
        let len = usize::from(len).min(rest.len());
        let (param, after) = rest.split_at(len);
        params.push(param.to_vec());
        *rest = after;
    }
    Some(Made { tid: i64::from(thread % 6) - 1, kind, time, params, ..Made::default() })
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    rest.read_exact(&mut bytes).ok()?;
    Some(bytes)
}
