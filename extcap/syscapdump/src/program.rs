//! The program: what it was called for, and how that ends.

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use syscap::escape::{Printable, printable_lines};
use syscap::limits::Dropped;
use syscap_live::settings::{CaptureTarget, Settings};
use syscap_live::source::NewSource;
use syscap_live::stop::StopFlag;

use crate::capture::{
    Caller, Capture, CaptureError, Carriers, Outcome, Progress, RUN, Sink, Unwritten, WaitingCommand, empty_capture,
    run_command,
};
use crate::control::{ControlLink, Toolbar, grouped};
use crate::log::LogSettings;
use crate::message::say;
use crate::options::{self, Invocation, Limits};
use crate::protocol;
use crate::rights::as_user;
use crate::terminal::{Rate, counters};

/// All well.
const DONE: u8 = 0;
/// Done, but something was lost.
const LOST: u8 = 1;
/// Nothing done.
const NOTHING: u8 = 2;
/// Bytes of an error that Wireshark shows.
const SHOWN_BY_HOST: usize = 1000;

/// Runs the program with these arguments, its name first, and captures from the sources that `new_source` makes.
pub fn run(args: Vec<OsString>, new_source: &NewSource) -> ExitCode {
    if let [_, first, command @ ..] = args.as_slice()
        && first == RUN
    {
        return run_command(command);
    }
    // Before anything that can fail: Wireshark waits for both pipes.
    let link =
        match options::control_pipes(&args).map(|(from, to)| as_user(|| ControlLink::open(&from, &to))).transpose() {
            Ok(link) => link,
            Err(error) => return fail(&CaptureError::Control(error)),
        };
    match options::parse(&args) {
        Err(error) if args.iter().any(|arg| arg == "--capture") => tell(&first_line(&error)),
        Err(error) => refuse(&error),
        Ok(Invocation::Query(query)) => {
            // A front end that does not wait for the answer does not want it.
            let _ = std::io::stdout().write_all(protocol::answer(&query).as_bytes());
            ExitCode::from(DONE)
        }
        Ok(Invocation::Capture { fifo, settings, log }) => match for_host(&fifo, &settings, &log, link, new_source) {
            Ok(outcome) => ExitCode::from(if say_missing(&outcome) { LOST } else { DONE }),
            Err(error) => fail(&error),
        },
        Ok(Invocation::Terminal { write, settings, log, limits, command }) => {
            let begun = log.start(false).map_err(CaptureError::from);
            begun
                .and_then(|()| on_terminal(&write, settings, limits, &command, new_source))
                .unwrap_or_else(|error| fail(&error))
        }
    }
}

/// A capture for a front end. What was lost is in the stream and in the status line: a word on standard error would
/// open a message box over a capture that went well.
fn for_host(
    fifo: &Path,
    settings: &Settings,
    log: &LogSettings,
    link: Option<ControlLink>,
    new_source: &NewSource,
) -> Result<Outcome, CaptureError> {
    let stop = StopFlag::on_signals().map_err(CaptureError::Signals)?;
    let caller = Caller::new();
    let sink = Sink::fifo(fifo, &stop, &caller)?;
    let begun = log.start(true).map_err(CaptureError::from).and_then(|()| {
        tracing::info!(version = env!("CARGO_PKG_VERSION"), ?fifo, ?settings, "capture for a front end");
        Ok(new_source(settings)?)
    });
    let source = match begun {
        Ok(source) => source,
        Err(error) => {
            if link.is_some() {
                // What failed before is what is reported.
                let _ = sink.finish(empty_capture());
            }
            return Err(error);
        }
    };
    // The front end reads what is said on standard output and error, too.
    let outputs = [1, 2, sink.descriptor()].into_iter().chain(link.as_ref().and_then(ControlLink::descriptor));
    let carriers = (!settings.include_self).then(|| Carriers::new(outputs));
    let toolbar = link.map(|link| (link, Toolbar::new(settings)));
    let limits = Limits::default();
    Capture { source, sink, stop, limits, toolbar, caller: Some(caller), command: None, carriers, progress: None }.run()
}

fn on_terminal(
    write: &Path,
    mut settings: Settings,
    limits: Limits,
    command: &[OsString],
    new_source: &NewSource,
) -> Result<ExitCode, CaptureError> {
    tracing::info!(version = env!("CARGO_PKG_VERSION"), ?write, ?settings, ?command, "capture from a terminal");
    let stop = StopFlag::on_signals().map_err(CaptureError::Signals)?;
    let mut waiting = if command.is_empty() { None } else { Some(WaitingCommand::new(command)?) };
    if let Some(waiting) = &waiting {
        settings.target = CaptureTarget::Command(waiting.id());
    }
    let source = new_source(&settings)?;
    let sink = Sink::file(write, &stop)?;
    let mut rate = Rate::new();
    let progress = rate.as_mut().map(|rate| rate as &mut dyn Progress);
    let carriers = (!settings.include_self).then(|| Carriers::new([sink.descriptor()]));
    let command = waiting.as_mut();
    let capture = Capture { source, sink, stop, limits, toolbar: None, caller: None, command, carriers, progress };
    let outcome = capture.run();
    drop(rate);
    let outcome = outcome?;
    let missing = say_missing(&outcome);
    say(counters(outcome.stats));
    let lost = outcome.stats.lost > 0 || outcome.stats.cut > 0 || missing;
    let own = ExitCode::from(if lost { LOST } else { DONE });
    Ok(waiting.and_then(|mut waiting| waiting.exit_code()).unwrap_or(own))
}

/// Says what the capture lacks and its statistics do not count; `false`: nothing.
fn say_missing(outcome: &Outcome) -> bool {
    let missing = [unwritten(outcome.unwritten), dropped(&outcome.dropped)];
    missing.iter().flatten().for_each(|sentence| say(format_args!("syscapdump: {sentence}")));
    missing.iter().any(Option::is_some)
}

/// What the reader of the output did not take; `None`: it took everything.
fn unwritten(Unwritten { events, is_whole }: Unwritten) -> Option<String> {
    if events == 0 && is_whole {
        return None;
    }
    let end = if is_whole { "" } else { ", which ends within a block" };
    Some(format!(
        "whoever reads the capture did not read when it was to end: it lacks the last of its events, {}{end}",
        grouped(events)
    ))
}

/// What of the machine's state was not kept; `None`: all of it was.
fn dropped(dropped: &Dropped) -> Option<String> {
    let parts = dropped.list()?;
    Some(format!(
        "the machine's state found no room in memory for all that there was, and fields that need it are absent: \
         {parts}. A shorter capture, or one with --state none, has more room"
    ))
}

fn fail(error: &CaptureError) -> ExitCode {
    tracing::error!("{}", Printable(&error.to_string()));
    tell(&error.to_string())
}

/// Says what failed, in as much as a message box of Wireshark's shows.
fn tell(text: &str) -> ExitCode {
    let text = printable_lines(text);
    let end = text.floor_char_boundary(SHOWN_BY_HOST);
    say(format_args!("syscapdump: {}", text.get(..end).unwrap_or(&text)));
    ExitCode::from(NOTHING)
}

/// What is wrong with a command line, without how it is right: it was a front end that made it.
fn first_line(error: &clap::Error) -> String {
    let text = error.to_string();
    let line = text.lines().next().unwrap_or_default();
    line.strip_prefix("error: ").unwrap_or(line).to_owned()
}

/// A command line that cannot be read, or that asks for help.
fn refuse(error: &clap::Error) -> ExitCode {
    // Where nothing can be written there is nobody to tell.
    let _ = error.print();
    ExitCode::from(if error.use_stderr() { NOTHING } else { DONE })
}
