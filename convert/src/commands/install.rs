//! `syscap install`, `uninstall` and `doctor`.

use anyhow::Result;
use syscap::install::{self, DoctorOptions, Health, InstallOptions, Report};

use super::Outcome;
use crate::cli::{Doctor, Install, Uninstall};

/// Brings everything into every front end that is found.
pub fn install(options: Install) -> Result<Outcome> {
    let report = install::install(&InstallOptions { program: options.syscapdump, ..place(options.place) })?;
    for host in &report.hosts {
        println!("{} {}", host.name, host.version.as_deref().unwrap_or("(version unknown)"));
    }
    Ok(print(&report))
}

/// Takes everything away again.
pub fn uninstall(options: Uninstall) -> Result<Outcome> {
    Ok(print(&install::uninstall(&place(options))?))
}

/// Looks at everything, and says how it stands.
pub fn doctor(options: Doctor) -> Outcome {
    let checks = install::doctor(&DoctorOptions { capture: !options.no_capture, program: options.syscapdump });
    checks.iter().for_each(|check| println!("{check}"));
    match checks.iter().map(|check| check.health).max() {
        None | Some(Health::Good) => Outcome::Done,
        Some(Health::Limited) => Outcome::Partly,
        Some(Health::Bad) => Outcome::Nothing,
    }
}

fn place(options: Uninstall) -> InstallOptions {
    InstallOptions { root: options.root, user: options.user, dry_run: options.dry_run, ..InstallOptions::default() }
}

fn print(report: &Report) -> Outcome {
    report.steps.iter().for_each(|step| println!("  {step}"));
    report.notes.iter().chain(&report.refused).for_each(|note| eprintln!("syscap: {note}"));
    if report.refused.is_empty() { Outcome::Done } else { Outcome::Partly }
}
