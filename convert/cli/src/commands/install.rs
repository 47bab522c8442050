//! The commands `syscap install`, `syscap uninstall` and `syscap doctor`.

use anyhow::Result;
use syscap_install::{self, DoctorOptions, Health, InstallOptions, InstallReport};

use super::CommandStatus;
use super::print::{print, warn};
use crate::cli::{Doctor, Install, Uninstall};

/// Installs syscap into every front end that is found.
///
/// # Errors
/// If there is no front end or no capture program, or a step fails.
pub fn install(options: Install) -> Result<CommandStatus> {
    let report =
        syscap_install::install(&InstallOptions { program: options.syscapdump, ..install_options(options.target) })?;
    let front_ends = report.front_ends.iter();
    let lines = front_ends
        .map(|front_end| format!("{} {}", front_end.name, front_end.version.as_deref().unwrap_or("(version unknown)")));
    Ok(print_report(lines.collect(), &report))
}

/// Removes everything that `install` has installed.
///
/// # Errors
/// If a step fails.
pub fn uninstall(options: Uninstall) -> Result<CommandStatus> {
    Ok(print_report(Vec::new(), &syscap_install::uninstall(&install_options(options))?))
}

/// Prints what is installed and what is missing. The status is that of the worst check.
///
/// # Errors
/// If the report cannot be printed.
pub fn doctor(options: Doctor) -> Result<CommandStatus> {
    let checks = syscap_install::doctor(&DoctorOptions { capture: !options.no_capture, program: options.syscapdump });
    print(|out| checks.iter().try_for_each(|check| writeln!(out, "{check}")))?;
    Ok(match checks.iter().map(|check| check.health).max() {
        None | Some(Health::Good) => CommandStatus::Complete,
        Some(Health::Limited) => CommandStatus::Partial,
        Some(Health::Bad) => CommandStatus::Failed,
    })
}

fn install_options(options: Uninstall) -> InstallOptions {
    InstallOptions { root: options.root, user: options.user, dry_run: options.dry_run, ..InstallOptions::default() }
}

/// Prints the steps of an installation. A failure to print is a warning only, since the steps are done.
fn print_report(mut lines: Vec<String>, report: &InstallReport) -> CommandStatus {
    lines.extend(report.steps.iter().map(|step| format!("  {step}")));
    let printed = print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")));
    if let Err(error) = &printed {
        warn(error);
    }
    report.notes.iter().chain(&report.rejected).for_each(warn);
    if printed.is_ok() && report.rejected.is_empty() { CommandStatus::Complete } else { CommandStatus::Partial }
}
