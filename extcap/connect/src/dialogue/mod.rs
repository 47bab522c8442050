//! The steps from the options to a running program.
//!
//! - `session`: the carrier with its dialogue, and the errors of both.
//! - `privileges`: becoming another user.
//! - `delivery`: a folder for the program, and its way there.

mod delivery;
mod privileges;
mod session;

use std::time::Duration;

use crate::connection::Connection;
use crate::error::ConnectError;
use crate::far::{FarProgram, FarSystem, Report, Script, StartedAs, quote, snippet, start_snippet};
use crate::options::{ConnectOptions, Privileges};
use crate::programs::{self, Architecture};
use delivery::deliver;
use privileges::{Elevation, elevate};
use session::Session;

/// The limit for a reply of the far shell.
const REPLY_TIMEOUT: Duration = Duration::from_secs(30);

/// Brings `syscapdump` to the host and starts it there with these arguments.
///
/// Returns when the program is about to run: the next bytes of its output are its own.
///
/// # Errors
/// If a step fails. Nothing of the connection is left then: the carrier has ended, and the far shell removes what it has
/// made.
pub fn connect(options: &ConnectOptions, arguments: &[&str]) -> Result<Connection, ConnectError> {
    let arguments = arguments.iter().map(|argument| quote(argument));
    let arguments: Vec<String> = arguments.collect::<Option<_>>().ok_or(ConnectError::BadArgument)?;
    let mut session = Session::open(options)?;
    let mut report = report(&mut session)?;
    tracing::debug!(machine = %report.machine, kernel = %report.kernel, user = %report.user, "the far shell answers");
    if report.system != "Linux" {
        return Err(ConnectError::NotLinux {
            host: options.host_name(),
            system: named(&report.system, "an unknown system"),
        });
    }
    let installed = report.installed_of(&options.version_line).map(str::to_owned);
    let mut started_as = StartedAs::User;
    match options.privileges {
        Privileges::None => {
            if let Some(path) = installed.filter(|_| !report.may_capture() && options.needs_capture_rights) {
                let program = FarProgram { started_as: StartedAs::Installed, path, is_kept: false, sent: 0 };
                let system = far_system(options, &report)?;
                let start = format!("say begin; exec {}", command_line(&program.path, &arguments));
                return begin(session, system, program, &start);
            }
        }
        privileges => match elevate(&mut session, &report, installed.as_deref())? {
            Elevation::Shell => {
                report = self::report(&mut session)?;
                started_as = if privileges == Privileges::Sudo { StartedAs::Sudo } else { StartedAs::Doas };
            }
            Elevation::InstalledOnly { path, words } => {
                let program = FarProgram { started_as: StartedAs::InstalledSudo, path, is_kept: false, sent: 0 };
                let system = far_system(options, &report)?;
                let start = format!("say begin; exec {words} {}", command_line(&program.path, &arguments));
                return begin(session, system, program, &start);
            }
        },
    }
    check_rights(options, &report)?;
    let system = far_system(options, &report)?;
    let found = programs::find(system.architecture, options.programs.as_deref());
    let found = found.map_err(|source| ConnectError::NoProgram { host: options.host_name(), source })?;
    let delivered = deliver(&mut session, &report, &found.bytes)?;
    let program = FarProgram { started_as, path: delivered.path, is_kept: delivered.is_kept, sent: delivered.sent };
    begin(session, system, program, &start_snippet(&arguments))
}

/// Asks the shell for its report.
fn report(session: &mut Session) -> Result<Report, ConnectError> {
    let nonce = session.nonce().text().to_owned();
    let script = snippet(Script::Report, &[("nonce", &nonce)]);
    let step = "the far shell reports on the host";
    session.send(&script, step)?;
    Ok(Report::parse(&session.replies("report", REPLY_TIMEOUT, step)?))
}

/// Sends the last script and returns the connection once the shell has become the program.
fn begin(
    mut session: Session,
    system: FarSystem,
    program: FarProgram,
    script: &str,
) -> Result<Connection, ConnectError> {
    let step = "the program starts";
    session.send(&format!("{}\n", script.trim_end()), step)?;
    while session.reply(REPLY_TIMEOUT, step)?.key != "begin" {}
    tracing::debug!(?program, "the program starts on the host");
    session.into_connection(system, program)
}

fn command_line(path: &str, arguments: &[String]) -> String {
    let path = quote(path).unwrap_or_default();
    std::iter::once(path.as_str()).chain(arguments.iter().map(String::as_str)).collect::<Vec<_>>().join(" ")
}

fn far_system(options: &ConnectOptions, report: &Report) -> Result<FarSystem, ConnectError> {
    let architecture = Architecture::from_machine(&report.machine).ok_or_else(|| {
        ConnectError::UnknownArchitecture { host: options.host_name(), machine: named(&report.machine, "unknown") }
    })?;
    Ok(FarSystem {
        architecture,
        kernel: report.kernel.clone(),
        node: report.node.clone(),
        user: report.user.clone(),
        uid: report.uid,
        capabilities: report.capabilities,
    })
}

fn check_rights(options: &ConnectOptions, report: &Report) -> Result<(), ConnectError> {
    if !options.needs_capture_rights || report.may_capture() {
        return Ok(());
    }
    let detail =
        match report.installed_of(&options.version_line).is_none().then_some(&report.installed).cloned().flatten() {
            Some((path, version)) => {
                format!("{path} is `{}` and not `{}`", named(&version, "another program"), options.version_line)
            }
            None if report.uid == Some(0) => "root without CAP_BPF and CAP_PERFMON".to_owned(),
            None => String::new(),
        };
    Err(ConnectError::NoRights {
        host: options.host_name(),
        user: named(&report.user, "this user"),
        privileges: options.privileges,
        has_sudo: report.has_sudo || report.has_doas,
        detail,
    })
}

fn named(text: &str, otherwise: &str) -> String {
    if text.is_empty() { otherwise.to_owned() } else { text.to_owned() }
}
