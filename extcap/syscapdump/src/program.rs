//! The entry point: dispatches the command line, runs the capture, and returns the exit code.

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use syscap::escape::{Printable, printable_lines};
use syscap::limits::Dropped;
use syscap_connect::{ConnectOptions, askpass};
use syscap_session::settings::{CaptureTarget, Settings};
use syscap_session::source::{EventSource, NewSource, SourceError};
use syscap_session::stop::StopFlag;

use crate::capture::{Capture, CaptureError, CaptureOutcome, CaptureOutput, Progress, Unwritten, empty_capture};
use crate::control::{ControlLink, Toolbar, group_thousands};
use crate::local::{self, WaitingCommand, self_exclusion};
use crate::log::LogSettings;
use crate::message::print_message;
use crate::options::{self, CaptureLimits, Invocation};
use crate::platform::{ParentProcess, as_user};
use crate::protocol;
use crate::remote::remote_source;
use crate::terminal::{ProgressLine, counters};

/// Exit code: all went well.
const EXIT_OK: u8 = 0;
/// Exit code: captured, but something was lost.
const EXIT_LOST: u8 = 1;
/// Exit code: nothing was captured.
const EXIT_FAILED: u8 = 2;
/// Largest length of an error in Wireshark's message box, in bytes.
const MESSAGE_BOX_MAX: usize = 1000;

/// Runs the program with these arguments, the first of which is its name. `new_source` makes the source of a capture.
pub fn run(args: Vec<OsString>, new_source: &NewSource<'_>) -> ExitCode {
    if let Some(code) = local::run_internal(&args) {
        return code;
    }
    if askpass::is_requested() {
        return askpass::main();
    }
    let (args, secrets) = match options::take_secrets(args) {
        Ok(taken) => taken,
        Err(error) => return print_error(&format!("cannot take the passwords: {error}")),
    };
    // This comes before anything that can fail: Wireshark waits for both pipes.
    let link =
        match options::control_pipes(&args).map(|(from, to)| as_user(|| ControlLink::open(&from, &to))).transpose() {
            Ok(link) => link,
            Err(error) => return fail(&CaptureError::Control(error)),
        };
    match options::parse(&args, &secrets) {
        Err(error) if args.iter().any(|arg| arg == "--capture") => {
            open_and_close_pipe(&args, link.is_some());
            print_error(&first_line(&error))
        }
        Err(error) => print_command_line_error(&error),
        Ok(Invocation::Query(query)) => {
            // A front end that has closed the pipe does not want the answer.
            let _ = std::io::stdout().write_all(protocol::answer(&query).as_bytes());
            ExitCode::from(EXIT_OK)
        }
        Ok(Invocation::Capture { fifo, settings, hosts, limits, log }) => {
            let new_source = |settings: &Settings| source(settings, &hosts, new_source);
            match capture_for_front_end(&fifo, &settings, &log, limits, link, &new_source) {
                Ok(outcome) => ExitCode::from(if report_missing(&outcome) { EXIT_LOST } else { EXIT_OK }),
                Err(error) => fail(&error),
            }
        }
        Ok(Invocation::Terminal { write, settings, hosts, log, limits, command }) => {
            let new_source = |settings: &Settings| source(settings, &hosts, new_source);
            let started = log.start(false).map_err(CaptureError::from);
            started
                .and_then(|()| capture_on_terminal(&write, settings, limits, &command, &new_source))
                .unwrap_or_else(|error| fail(&error))
        }
    }
}

/// Returns the source of a capture: the hosts, or this machine if there are none.
fn source(
    settings: &Settings,
    hosts: &[ConnectOptions],
    new_source: &NewSource<'_>,
) -> Result<Box<dyn EventSource>, SourceError> {
    if hosts.is_empty() { new_source(settings) } else { remote_source(settings, hosts) }
}

/// Captures for a front end. The stream and the status line report losses: a message on standard error would open a
/// message box about a capture that worked.
fn capture_for_front_end(
    fifo: &Path,
    settings: &Settings,
    log: &LogSettings,
    limits: CaptureLimits,
    link: Option<ControlLink>,
    new_source: &NewSource<'_>,
) -> Result<CaptureOutcome, CaptureError> {
    let stop = StopFlag::on_signals().map_err(CaptureError::Signals)?;
    let parent = ParentProcess::new();
    if let Some(link) = &link {
        link.raise_on_quit(&stop);
    }
    let output = CaptureOutput::fifo(fifo, &stop, &parent)?;
    let started = log.start(true).map_err(CaptureError::from).and_then(|()| {
        tracing::info!(version = env!("CARGO_PKG_VERSION"), ?fifo, ?settings, "capture for a front end");
        Ok(new_source(settings)?)
    });
    let source = match started {
        Ok(source) => source,
        Err(error) => {
            finish_empty(output, link.is_some());
            return Err(error);
        }
    };
    let outputs = [output.opened_file()].into_iter().chain(link.as_ref().and_then(ControlLink::file));
    let self_exclusion = (!settings.include_self).then(|| self_exclusion(outputs, true));
    let toolbar = link.map(|link| (link, Toolbar::new(settings)));
    Capture {
        source,
        output,
        stop,
        limits,
        toolbar,
        parent: Some(parent),
        command: None,
        self_exclusion,
        progress: None,
    }
    .run()
}

/// Ends the output of a capture that cannot start. The first error is the one to report.
fn finish_empty(output: CaptureOutput, has_toolbar: bool) {
    if has_toolbar {
        let _ = output.finish(empty_capture());
    }
}

/// Opens and closes the pipe of a capture whose options are wrong. If nobody opens it, the front end first complains that
/// there is no such pipe.
fn open_and_close_pipe(args: &[OsString], has_toolbar: bool) {
    let Some(fifo) = options::capture_pipe(args) else { return };
    if let Ok(output) = CaptureOutput::existing_fifo(&fifo, &StopFlag::default()) {
        finish_empty(output, has_toolbar);
    }
}

fn capture_on_terminal(
    write: &Path,
    mut settings: Settings,
    limits: CaptureLimits,
    command: &[OsString],
    new_source: &NewSource<'_>,
) -> Result<ExitCode, CaptureError> {
    tracing::info!(version = env!("CARGO_PKG_VERSION"), ?write, ?settings, ?command, "capture from a terminal");
    let stop = StopFlag::on_signals().map_err(CaptureError::Signals)?;
    let mut waiting_command = if command.is_empty() { None } else { Some(WaitingCommand::new(command)?) };
    if let Some(waiting_command) = &waiting_command {
        settings.target = CaptureTarget::Command(waiting_command.id());
    }
    let source = new_source(&settings)?;
    let output = CaptureOutput::file(write, &stop)?;
    let mut progress_line = ProgressLine::new();
    let progress = progress_line.as_mut().map(|progress_line| progress_line as &mut dyn Progress);
    let self_exclusion = (!settings.include_self).then(|| self_exclusion([output.opened_file()], false));
    let command = waiting_command.as_mut();
    let capture =
        Capture { source, output, stop, limits, toolbar: None, parent: None, command, self_exclusion, progress };
    let outcome = capture.run();
    drop(progress_line);
    let outcome = outcome?;
    let missing = report_missing(&outcome);
    print_message(counters(outcome.stats));
    let lost = outcome.stats.lost > 0 || outcome.stats.cut > 0 || missing;
    let own = ExitCode::from(if lost { EXIT_LOST } else { EXIT_OK });
    Ok(waiting_command.and_then(|mut waiting_command| waiting_command.exit_code()).unwrap_or(own))
}

/// Prints what the capture lacks beyond its statistics. Returns `true` if there is something.
fn report_missing(outcome: &CaptureOutcome) -> bool {
    let failure = outcome.failure.as_ref().map(|error| printable_lines(&error.to_string()));
    let missing = [failure, unwritten(outcome.unwritten), dropped(&outcome.dropped)];
    missing.iter().flatten().for_each(|sentence| print_message(format_args!("syscapdump: {sentence}")));
    missing.iter().any(Option::is_some)
}

/// Returns the message about events that the reader of the output did not read; `None` if it read all.
fn unwritten(Unwritten { events, is_whole }: Unwritten) -> Option<String> {
    if events == 0 && is_whole {
        return None;
    }
    let end = if is_whole { "" } else { ", which ends within a block" };
    Some(format!(
        "whoever reads the capture did not read when it was to end: it lacks the last of its events, {}{end}",
        group_thousands(events)
    ))
}

/// Returns the message about state that did not fit into memory; `None` if all of it did.
fn dropped(dropped: &Dropped) -> Option<String> {
    let parts = dropped.list()?;
    Some(format!(
        "the machine's state found no room in memory for all that there was, and fields that need it are absent: \
         {parts}. A shorter capture, or one with --state none, has more room"
    ))
}

fn fail(error: &CaptureError) -> ExitCode {
    tracing::error!("{}", Printable(&error.to_string()));
    print_error(&error.to_string())
}

/// Prints an error, cut to the length of Wireshark's message box.
fn print_error(text: &str) -> ExitCode {
    let text = printable_lines(text);
    let end = text.floor_char_boundary(MESSAGE_BOX_MAX);
    print_message(format_args!("syscapdump: {}", text.get(..end).unwrap_or(&text)));
    ExitCode::from(EXIT_FAILED)
}

/// Returns the error in a command line without the usage: a front end made the command line.
fn first_line(error: &clap::Error) -> String {
    let text = error.to_string();
    let line = text.lines().next().unwrap_or_default();
    line.strip_prefix("error: ").unwrap_or(line).to_owned()
}

/// Prints the error in a command line, or the help that it asks for.
fn print_command_line_error(error: &clap::Error) -> ExitCode {
    // Nobody reads standard error if nothing can be written to it.
    let _ = error.print();
    ExitCode::from(if error.use_stderr() { EXIT_FAILED } else { EXIT_OK })
}
