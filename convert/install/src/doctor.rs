//! What is needed to capture and to show captures, whether it is there, and what mends it where it is not.

use std::fmt;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rustix::fs::{Access, access};

use super::ask::{ask, run};
use super::assets::Assets;
use super::hosts::{Host, Scope, hosts};
use super::tree::Tree;
use super::{DISSECTOR, GROUP, PROFILE, PROGRAM, capability, copies, find_program};

/// The oldest kernel with a ring buffer, which the probe needs.
const KERNEL: (u32, u32) = (5, 8);

/// How long a capture of two seconds may take, with what comes before and after.
const CAPTURE_LIMIT: Duration = Duration::from_secs(60);

/// What is looked at.
#[derive(Debug, Clone, Default)]
pub struct DoctorOptions {
    /// Capture for two seconds too.
    pub capture: bool,
    /// The program to capture with; none: the one that is installed.
    pub program: Option<PathBuf>,
}

/// How well something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Health {
    /// As it should be.
    Good,
    /// Works with limits.
    Limited,
    /// Does not work.
    Bad,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What.
    pub name: String,
    /// How well it is.
    pub health: Health,
    /// What was found.
    pub finding: String,
    /// What mends it; empty where nothing has to.
    pub remedy: String,
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = match self.health {
            Health::Good => "ok     ",
            Health::Limited => "limited",
            Health::Bad => "BAD    ",
        };
        write!(f, "{mark}  {}: {}", self.name, self.finding)?;
        if !self.remedy.is_empty() {
            write!(f, "\n         {}", self.remedy)?;
        }
        Ok(())
    }
}

/// Looks at everything. The worst [`Health`] of all checks says how it stands.
pub fn doctor(options: &DoctorOptions) -> Vec<Check> {
    let mut checks = vec![kernel(), types(), lockdown()];
    let system = Scope::System { root: "/".into() };
    let user = std::env::var_os("HOME").map(|home| Scope::User { root: "/".into(), home: home.into() });
    let global = hosts(&system);
    if global.is_empty() {
        checks.push(bad(
            "Front ends",
            "neither Wireshark nor Stratoshark is installed",
            "sudo apt-get install wireshark",
        ));
    }
    let personal = user.as_ref().map(hosts).unwrap_or_default();
    let mut programs = Vec::new();
    for host in &global {
        let own = personal.iter().find(|own| own.program == host.program);
        checks.extend(front_end(host, own, &mut programs));
    }
    if options.capture {
        let program = options.program.clone().or_else(|| programs.into_iter().next());
        checks.push(match program.map_or_else(|| find_program(None), Ok) {
            Ok(program) => capture(&program),
            Err(_) => bad("Capture", "no syscapdump that may be run", "sudo syscap install"),
        });
    }
    checks
}

fn good(name: impl Into<String>, finding: impl Into<String>) -> Check {
    Check { name: name.into(), health: Health::Good, finding: finding.into(), remedy: String::new() }
}

fn bad(name: impl Into<String>, finding: impl Into<String>, remedy: impl Into<String>) -> Check {
    Check { name: name.into(), health: Health::Bad, finding: finding.into(), remedy: remedy.into() }
}

fn limited(name: impl Into<String>, finding: impl Into<String>, remedy: impl Into<String>) -> Check {
    Check { health: Health::Limited, ..bad(name, finding, remedy) }
}

fn kernel() -> Check {
    let release = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let release = release.trim();
    let mut numbers = release.split(|char: char| !char.is_ascii_digit()).map_while(|number| number.parse().ok());
    match (numbers.next(), numbers.next()) {
        (Some(major), Some(minor)) if (major, minor) >= KERNEL => good("Kernel", release),
        _ => bad(
            "Kernel",
            format!("{release} is too old"),
            format!("Linux {}.{} or newer is needed", KERNEL.0, KERNEL.1),
        ),
    }
}

fn types() -> Check {
    let path = "/sys/kernel/btf/vmlinux";
    match File::open(path) {
        Ok(_) => good("Kernel types (BTF)", path),
        Err(error) => bad(
            "Kernel types (BTF)",
            format!("{path}: {error}"),
            "A kernel built with CONFIG_DEBUG_INFO_BTF=y is needed, as distributions ship it",
        ),
    }
}

/// In the mode `confidentiality` the kernel lets no probe read its memory.
fn lockdown() -> Check {
    let mode = fs::read_to_string("/sys/kernel/security/lockdown").unwrap_or_default();
    if mode.contains("[confidentiality]") {
        return bad("Lockdown", "confidentiality", "Boot with lockdown=integrity on the kernel's command line");
    }
    let mode = mode.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map_or("none", |(mode, _)| mode);
    good("Lockdown", mode)
}

/// One front end: its program, what is in its folders, and what it says of that itself. Programs that can be run are
/// added to `programs`.
fn front_end(global: &Host, personal: Option<&Host>, programs: &mut Vec<PathBuf>) -> Vec<Check> {
    let name = |what: &str| format!("{} {}, {what}", global.name, global.version.as_deref().unwrap_or("?"));
    let places: Vec<&Host> = std::iter::once(global).chain(personal).collect();
    let find = |file: &dyn Fn(&Host) -> PathBuf| places.iter().map(|host| file(host)).find(|path| path.exists());

    let mut checks = Vec::new();
    match find(&|host| host.extcap.join(PROGRAM)) {
        None => checks.push(bad(name("program"), "not installed", "sudo syscap install")),
        Some(path) => {
            checks.extend(program(&name("program"), &path));
            if access(&path, Access::EXEC_OK).is_ok() {
                checks.extend(listed(&name("interfaces"), global));
                programs.push(path);
            }
        }
    }
    checks.push(match find(&|host| host.plugins.join(DISSECTOR)) {
        None => bad(name("dissector"), "not installed", "sudo syscap install"),
        Some(path) => dissector(&name("dissector"), &path, global),
    });
    checks.push(match find(&|host| host.profiles.join(PROFILE)) {
        None => limited(name("profile"), "not installed", "sudo syscap install"),
        Some(path) => good(name("profile"), path.display().to_string()),
    });
    let own = personal.map(|host| host.profiles.join(PROFILE));
    let tree = Tree::open(Path::new("/")).ok();
    checks.extend(
        own.filter(|own| tree.as_ref().is_some_and(|tree| copies::differs(tree, own, &Assets::shipped()))).map(|own| {
            let finding = format!("{} is of another version, or was changed, and is what is used", own.display());
            limited(
                name("your copy of the profile"),
                finding,
                format!("To take the installed one: {}", copies::remedy(&own)),
            )
        }),
    );
    checks
}

fn program(name: &str, path: &Path) -> Vec<Check> {
    let shown = path.display();
    if access(path, Access::EXEC_OK).is_err() {
        let remedy = format!("sudo usermod -aG {GROUP} $USER, then log in anew");
        return vec![bad(name, format!("{shown} is for members of the group '{GROUP}'"), remedy)];
    }
    let own = concat!("syscapdump ", env!("CARGO_PKG_VERSION"));
    let version = ask(path, ["--version"]).unwrap_or_default();
    let mut checks = Vec::new();
    if version.trim() == own {
        checks.push(good(name, format!("{shown}, {own}")));
    } else {
        checks.push(limited(name, format!("{shown} is '{}', not '{own}'", version.trim()), "sudo syscap install"));
    }
    let rights = format!("{name}'s rights");
    if rustix::process::geteuid().is_root() {
        checks.push(good(rights, "root"));
    } else if capability::has(path) {
        checks.push(good(rights, "capabilities of the file"));
    } else {
        checks.push(bad(rights, "only root can capture", capability::command(path)));
    }
    checks
}

/// Whether the front end lists the interfaces; for those that can be asked.
fn listed(name: &str, host: &Host) -> Option<Check> {
    if host.program.file_name().is_none_or(|program| program != "tshark") {
        return None;
    }
    let all = ask(&host.program, ["-D"]).unwrap_or_default();
    Some(if ["syscap (", "syscap-scap ("].iter().all(|interface| all.contains(interface)) {
        good(name, "syscap and syscap-scap are listed")
    } else {
        bad(name, "`tshark -D` does not list syscap", format!("Look at what it says: {} -D", host.program.display()))
    })
}

fn dissector(name: &str, path: &Path, host: &Host) -> Check {
    let shown = path.display();
    if fs::read(path).is_ok_and(|there| there != Assets::shipped().dissector.as_bytes()) {
        return limited(name, format!("{shown} is of another version"), "sudo syscap install");
    }
    let loaded = ask(&host.program, ["-G", "plugins"]).unwrap_or_default().contains(DISSECTOR);
    if loaded {
        return good(name, format!("{shown} is loaded"));
    }
    if rustix::process::geteuid().is_root() {
        return limited(name, format!("{shown} is not loaded for root"), "From 4.6 on, start it as a plain user");
    }
    let program = host.program.display();
    bad(name, format!("{shown} is there but not loaded"), format!("Look at what it says: {program} -G plugins"))
}

/// Captures for two seconds.
fn capture(program: &Path) -> Check {
    let name = "Capture";
    let mut command = Command::new(program);
    let output = run(command.args(["-w", "-", "--duration", "2"]), CAPTURE_LIMIT);
    let output = match output {
        Ok(output) => output,
        Err(error) => return bad(name, format!("cannot run {}: {error}", program.display()), "sudo syscap install"),
    };
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.trim().lines().last().unwrap_or_default().to_owned();
    match output.status.code() {
        Some(0) if !output.stdout.is_empty() => good(name, said),
        Some(1) => {
            limited(name, said, "A larger ring loses less: syscapdump -B 32768, or 'Ring of each CPU' in the options")
        }
        // The sentence itself says what mends it.
        _ => bad(name, said, ""),
    }
}
