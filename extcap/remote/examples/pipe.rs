//! Captures through a pair of pipes: starts a far end as a child, and writes its capture for some seconds.
//!
//! `pipe OUTPUT SECONDS PROGRAM [ARGUMENT…]`, such as `pipe x.pcapng 5 ssh web1 syscapdump --far-end`.

use std::error::Error;
use std::fs::File;
use std::io::Write;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use syscap_remote::near::{Carried, Carrier, Connect, RemoteFeed};
use syscap_session::CaptureSource;
use syscap_session::classes::ClassSet;
use syscap_session::settings::{CaptureFormat, CaptureTarget, SNAPLEN_DEFAULT, Settings, StateAtStart};
use syscap_session::source::{EventSource, Polled};

/// The child that carries the connection.
struct ChildCarrier(Child);

impl Carrier for ChildCarrier {
    fn take_messages(&mut self) -> Vec<String> {
        Vec::new()
    }

    fn end(&mut self) -> Option<String> {
        let ended = self.0.try_wait().ok().flatten();
        // It may have ended meanwhile.
        let _ = self.0.kill();
        let _ = self.0.wait();
        ended.map(|status| format!("the far end ended with {status}"))
    }

    fn process(&self) -> Option<u32> {
        Some(self.0.id())
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, output, seconds, program, rest @ ..] = arguments.as_slice() else {
        return Err("usage: pipe OUTPUT SECONDS PROGRAM [ARGUMENT…]".into());
    };
    let mut output = File::create(output)?;
    let mut command = Command::new(program);
    command.args(rest).stdin(Stdio::piped()).stdout(Stdio::piped());
    let connect: Connect = Box::new(move |_| {
        let failed = |what: String| syscap_session::source::SourceError { what, remedy: String::new() };
        let mut child = command.spawn().map_err(|error| failed(error.to_string()))?;
        let pipes = child.stdout.take().zip(child.stdin.take());
        let (input, output) = pipes.ok_or_else(|| failed("no pipes".to_owned()))?;
        Ok(Carried { input: Box::new(input), output: Box::new(output), carrier: Box::new(ChildCarrier(child)) })
    });
    let settings = Settings {
        format: CaptureFormat::Pcapng,
        filter: None,
        target: CaptureTarget::Everything,
        container: None,
        classes: ClassSet::ALL,
        include_self: false,
        snaplen: SNAPLEN_DEFAULT,
        ring_kib: 0,
        state: StateAtStart::Full,
    };
    let feed = RemoteFeed::new("far", &settings, None, connect)?;
    let mut capture = CaptureSource::new(Box::new(feed), &settings);
    let mut bytes = Vec::new();
    let begin = Instant::now();
    capture.start(&mut bytes)?;
    eprintln!("begun after {:?}: {:?}", begin.elapsed(), capture.warnings());
    let end = Instant::now() + Duration::from_secs_f64(seconds.parse()?);
    let mut polled = Polled::More;
    while polled == Polled::More && Instant::now() < end {
        output.write_all(&bytes)?;
        bytes.clear();
        polled = capture.poll(Duration::from_millis(50), u64::MAX, &mut bytes)?;
    }
    while capture.stop(u64::MAX, &mut bytes)? == Polled::More {
        output.write_all(&bytes)?;
        bytes.clear();
    }
    output.write_all(&bytes)?;
    eprintln!("{:?}, failure: {:?}", capture.stats(), capture.failure());
    Ok(())
}
