//! Checks of everything that capturing and dissecting need. Each check that fails says how to fix it.

use std::fmt;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rustix::fs::{Access, access};

use super::assets::Assets;
use super::front_ends::{FrontEnd, InstallScope, front_ends};
use super::root_dir::RootDir;
use super::subprocess::{query, run};
use super::{DISSECTOR, GROUP, PROFILE, PROGRAM, capability, find_program, profile_copies};

/// The oldest supported kernel: the first one with the BPF ring buffer.
const OLDEST_KERNEL: (u32, u32) = (5, 8);

/// Time limit of a capture of two seconds, with its start and its end.
const CAPTURE_TIMEOUT: Duration = Duration::from_secs(60);

/// The options of [`doctor`].
#[derive(Debug, Clone, Default)]
pub struct DoctorOptions {
    /// `true` to capture for two seconds as well.
    pub capture: bool,
    /// The program to capture with; `None`: the installed one.
    pub program: Option<PathBuf>,
}

/// The result of a check, from best to worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Health {
    /// Everything is as it should be.
    Good,
    /// Works with limits.
    Limited,
    /// Does not work.
    Bad,
}

/// A check and its result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The subject of the check.
    pub name: String,
    /// The result.
    pub health: Health,
    /// The state that was found.
    pub finding: String,
    /// The fix; empty if none is needed.
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

/// Runs all checks and returns their results. The worst [`Health`] is that of the whole.
pub fn doctor(options: &DoctorOptions) -> Vec<Check> {
    let mut checks = vec![check_kernel(), check_btf(), check_lockdown()];
    let system = InstallScope::System { root: "/".into() };
    let user = std::env::var_os("HOME").map(|home| InstallScope::User { root: "/".into(), home: home.into() });
    let global = front_ends(&system);
    if global.is_empty() {
        checks.push(bad(
            "Front ends",
            "neither Wireshark nor Stratoshark is installed",
            "sudo apt-get install wireshark",
        ));
    }
    let personal = user.as_ref().map(front_ends).unwrap_or_default();
    let mut programs = Vec::new();
    for front_end in &global {
        let own = personal.iter().find(|own| own.program == front_end.program);
        checks.extend(check_front_end(front_end, own, &mut programs));
    }
    if options.capture {
        let program = options.program.clone().or_else(|| programs.into_iter().next());
        checks.push(match program.map_or_else(|| find_program(None), Ok) {
            Ok(program) => check_capture(&program),
            Err(_) => bad("Capture", "no syscapdump that this user may run", "sudo syscap install"),
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

fn check_kernel() -> Check {
    let release = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let release = release.trim();
    let mut numbers = release.split(|char: char| !char.is_ascii_digit()).map_while(|number| number.parse().ok());
    match (numbers.next(), numbers.next()) {
        (Some(major), Some(minor)) if (major, minor) >= OLDEST_KERNEL => good("Kernel", release),
        _ => bad(
            "Kernel",
            format!("{release} is too old"),
            format!("Linux {}.{} or newer is needed", OLDEST_KERNEL.0, OLDEST_KERNEL.1),
        ),
    }
}

fn check_btf() -> Check {
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

/// Checks the lockdown mode. In the mode `confidentiality` the kernel lets no probe read its memory.
fn check_lockdown() -> Check {
    let mode = fs::read_to_string("/sys/kernel/security/lockdown").unwrap_or_default();
    if mode.contains("[confidentiality]") {
        return bad("Lockdown", "confidentiality", "Boot with lockdown=integrity on the kernel's command line");
    }
    let mode = mode.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map_or("none", |(mode, _)| mode);
    good("Lockdown", mode)
}

/// Checks one front end: the files in its folders, and the output of the front end about them. Adds the capture programs
/// that can be run to `programs`.
fn check_front_end(global: &FrontEnd, personal: Option<&FrontEnd>, programs: &mut Vec<PathBuf>) -> Vec<Check> {
    let name = |what: &str| format!("{} {}, {what}", global.name, global.version.as_deref().unwrap_or("?"));
    let installations: Vec<&FrontEnd> = std::iter::once(global).chain(personal).collect();
    let find = |file: &dyn Fn(&FrontEnd) -> PathBuf| {
        installations.iter().map(|front_end| file(front_end)).find(|path| path.exists())
    };

    let mut checks = Vec::new();
    match find(&|front_end| front_end.extcap.join(PROGRAM)) {
        None => checks.push(bad(name("program"), "not installed", "sudo syscap install")),
        Some(path) => {
            checks.extend(check_program(&name("program"), &path));
            if access(&path, Access::EXEC_OK).is_ok() {
                checks.extend(check_interfaces(&name("interfaces"), global));
                programs.push(path);
            }
        }
    }
    checks.push(match find(&|front_end| front_end.plugins.join(DISSECTOR)) {
        None => bad(name("dissector"), "not installed", "sudo syscap install"),
        Some(path) => check_dissector(&name("dissector"), &path, global),
    });
    checks.push(match find(&|front_end| front_end.profiles.join(PROFILE)) {
        None => limited(name("profile"), "not installed", "sudo syscap install"),
        Some(path) => good(name("profile"), path.display().to_string()),
    });
    let own = personal.map(|front_end| front_end.profiles.join(PROFILE));
    let root_dir = RootDir::open(Path::new("/")).ok();
    checks.extend(
        own.filter(|own| {
            root_dir.as_ref().is_some_and(|root_dir| profile_copies::is_outdated(root_dir, own, &Assets::built_in()))
        })
        .map(|own| {
            let finding = format!("{} is in use, and is of another version or was changed", own.display());
            limited(
                name("your copy of the profile"),
                finding,
                format!("To use the installed one: {}", profile_copies::remove_command(&own)),
            )
        }),
    );
    checks
}

fn check_program(name: &str, path: &Path) -> Vec<Check> {
    let file = path.display();
    if access(path, Access::EXEC_OK).is_err() {
        let remedy = format!("sudo usermod -aG {GROUP} $USER, then log in again");
        return vec![bad(name, format!("{file} is for members of the group '{GROUP}'"), remedy)];
    }
    let own = concat!("syscapdump ", env!("CARGO_PKG_VERSION"));
    let version = query(path, ["--version"]).unwrap_or_default();
    let mut checks = Vec::new();
    if version.trim() == own {
        checks.push(good(name, format!("{file}, {own}")));
    } else {
        checks.push(limited(name, format!("{file} is '{}', not '{own}'", version.trim()), "sudo syscap install"));
    }
    let rights = format!("{name}'s rights");
    if rustix::process::geteuid().is_root() {
        checks.push(good(rights, "root"));
    } else if capability::has_all(path) {
        checks.push(good(rights, "capabilities of the file"));
    } else {
        checks.push(bad(rights, "only root can capture", capability::setcap_command(path)));
    }
    checks
}

/// Checks that the front end lists the interfaces. Returns `None` for a front end other than tshark, which cannot be asked.
fn check_interfaces(name: &str, front_end: &FrontEnd) -> Option<Check> {
    if front_end.program.file_name().is_none_or(|program| program != "tshark") {
        return None;
    }
    let interfaces = query(&front_end.program, ["-D"]).unwrap_or_default();
    Some(if ["syscap (", "syscap-scap ("].iter().all(|interface| interfaces.contains(interface)) {
        good(name, "syscap and syscap-scap are listed")
    } else {
        bad(name, "`tshark -D` does not list syscap", format!("See the output of: {} -D", front_end.program.display()))
    })
}

fn check_dissector(name: &str, path: &Path, front_end: &FrontEnd) -> Check {
    let file = path.display();
    if fs::read(path).is_ok_and(|content| content != Assets::built_in().dissector.as_bytes()) {
        return limited(name, format!("{file} is of another version"), "sudo syscap install");
    }
    let loaded = query(&front_end.program, ["-G", "plugins"]).unwrap_or_default().contains(DISSECTOR);
    if loaded {
        return good(name, format!("{file} is loaded"));
    }
    if rustix::process::geteuid().is_root() {
        return limited(
            name,
            format!("{file} is not loaded for root"),
            "Start versions from 4.6 on as an unprivileged user",
        );
    }
    let program = front_end.program.display();
    bad(name, format!("{file} is installed but not loaded"), format!("See the output of: {program} -G plugins"))
}

/// Captures for two seconds, and returns the last message of the capture program as the finding.
fn check_capture(program: &Path) -> Check {
    let name = "Capture";
    let mut command = Command::new(program);
    let output = run(command.args(["-w", "-", "--duration", "2"]), CAPTURE_TIMEOUT);
    let output = match output {
        Ok(output) => output,
        Err(error) => return bad(name, format!("cannot run {}: {error}", program.display()), "sudo syscap install"),
    };
    let messages = String::from_utf8_lossy(&output.stderr);
    let last_message = messages.trim().lines().last().unwrap_or_default().to_owned();
    match output.status.code() {
        Some(0) if !output.stdout.is_empty() => good(name, last_message),
        Some(1) => limited(
            name,
            last_message,
            "A larger ring loses less: syscapdump -B 32768, or 'Ring of each CPU' in the options",
        ),
        // The message itself says what to do.
        _ => bad(name, last_message, ""),
    }
}
