//! Writes a .scap capture as pcapng, for Wireshark with syscap's dissector:
//!
//! ```text
//! cargo run --example pcapng -- capture.scap capture.pcapng
//! ```

use std::error::Error;
use std::fs::File;
use std::io::Write;

use syscap::pipeline::output::WriteChunks;
use syscap::pipeline::replay::{ReplayOptions, replay_ahead};
use syscap::pipeline::to_pcapng::{PcapngOptions, PcapngSink};
use syscap::scap::ScapReader;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(capture), Some(output)) = (arguments.next(), arguments.next()) else {
        return Err("usage: pcapng CAPTURE OUTPUT".into());
    };
    run(&capture, &mut File::create(output)?)
}

/// Writes the events of `capture` to `out`.
pub fn run(capture: &str, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let mut reader = ScapReader::new(File::open(capture)?)?;
    // The sink writes large pieces, so `out` needs no buffer.
    let mut sink = PcapngSink::new(WriteChunks(out), PcapngOptions::default());
    // Events before an error are written: a truncated capture is converted up to its end.
    let end = replay_ahead(&mut reader, ReplayOptions::default(), &mut sink);
    let (losses, _) = sink.finish()?;
    for damage in &losses.damage {
        eprintln!("{damage}");
    }
    Ok(end?)
}
