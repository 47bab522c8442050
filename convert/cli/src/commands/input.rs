//! Opening of captures, with a progress bar if standard error is a terminal.

use std::fs::{File, Metadata};
use std::io::{self, IsTerminal, Read};
use std::path::Path;

use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressBarIter, ProgressStyle};
use syscap::limits::Limits;
use syscap::pipeline::capture::Capture;

use crate::platform;

/// The stream of a capture's bytes, which moves the progress bar.
pub type Input = ProgressBarIter<Box<dyn Read + Send>>;

/// Opens the capture at `path`; `-` is standard input. `quiet` hides the progress bar.
///
/// # Errors
/// If the file cannot be opened or is not a capture.
pub fn open(path: &Path, quiet: bool, limits: Limits) -> Result<(Capture<Input>, ProgressBar)> {
    let (stream, len): (Box<dyn Read + Send>, Option<u64>) = if path == Path::new("-") {
        (Box::new(io::stdin()), None)
    } else {
        let file = File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
        let len = file.metadata().ok().filter(std::fs::Metadata::is_file).map(|meta| meta.len());
        (Box::new(file), len)
    };
    let bar = progress_bar(len, quiet);
    let capture = Capture::with_limits(bar.wrap_read(stream), limits).with_context(|| path.display().to_string())?;
    Ok((capture, bar))
}

/// Returns the metadata of a capture that is a regular file; `-` is standard input.
pub fn metadata(path: &Path) -> Option<Metadata> {
    let metadata = if path == Path::new("-") { platform::stdin_metadata() } else { path.metadata() };
    metadata.ok().filter(Metadata::is_file)
}

fn progress_bar(len: Option<u64>, quiet: bool) -> ProgressBar {
    if quiet || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let (bar, template) = match len {
        Some(len) => (ProgressBar::new(len), "{bar:40} {bytes}/{total_bytes} {bytes_per_sec} {eta}"),
        None => (ProgressBar::new_spinner(), "{spinner} {bytes} {bytes_per_sec}"),
    };
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}
