//! `syscap install`, `uninstall` and `doctor`.

use anyhow::Result;
use syscap_install::{self, DoctorOptions, Health, InstallOptions, Report};

use super::Outcome;
use super::print::{print, warn};
use crate::cli::{Doctor, Install, Uninstall};

/// Brings everything into every front end that is found.
pub fn install(options: Install) -> Result<Outcome> {
    let report = syscap_install::install(&InstallOptions { program: options.syscapdump, ..place(options.place) })?;
    let hosts = report.hosts.iter();
    let hosts = hosts.map(|host| format!("{} {}", host.name, host.version.as_deref().unwrap_or("(version unknown)")));
    Ok(tell(hosts.collect(), &report))
}

/// Takes everything away again.
pub fn uninstall(options: Uninstall) -> Result<Outcome> {
    Ok(tell(Vec::new(), &syscap_install::uninstall(&place(options))?))
}

/// Looks at everything, and says how it stands.
pub fn doctor(options: Doctor) -> Result<Outcome> {
    let checks = syscap_install::doctor(&DoctorOptions { capture: !options.no_capture, program: options.syscapdump });
    print(|out| checks.iter().try_for_each(|check| writeln!(out, "{check}")))?;
    Ok(match checks.iter().map(|check| check.health).max() {
        None | Some(Health::Good) => Outcome::Done,
        Some(Health::Limited) => Outcome::Partly,
        Some(Health::Bad) => Outcome::Nothing,
    })
}

fn place(options: Uninstall) -> InstallOptions {
    InstallOptions { root: options.root, user: options.user, dry_run: options.dry_run, ..InstallOptions::default() }
}

/// Prints what was done. It is done also where that cannot be printed.
fn tell(mut lines: Vec<String>, report: &Report) -> Outcome {
    lines.extend(report.steps.iter().map(|step| format!("  {step}")));
    let printed = print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")));
    if let Err(error) = &printed {
        warn(error);
    }
    report.notes.iter().chain(&report.refused).for_each(warn);
    if printed.is_ok() && report.refused.is_empty() { Outcome::Done } else { Outcome::Partly }
}
