//! Checks of everything that capturing and dissecting need. Each check that fails says how to fix it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::assets::Assets;
use super::check::{Check, bad, good, limited};
use super::front_end::{FrontEnd, InstallScope};
use super::front_ends::front_ends;
use super::platform::{self, INSTALL_COMMAND, RootDir};
use super::subprocess::{query, run};
use super::{DISSECTOR, PROFILE, PROGRAM, find_program, profile_copies};

/// Time limit of a capture of two seconds, with its start and its end.
const CAPTURE_TIMEOUT: Duration = Duration::from_secs(60);

/// The options of [`doctor`].
#[derive(Debug, Clone, Default)]
pub struct DoctorOptions {
    /// `true` to capture for two seconds as well, on a system that captures its own calls.
    pub capture: bool,
    /// The program to capture with; `None`: the installed one.
    pub program: Option<PathBuf>,
}

/// Runs all checks and returns their results. The worst health of a check is that of the whole.
pub fn doctor(options: &DoctorOptions) -> Vec<Check> {
    let mut checks = platform::machine_checks();
    let system = InstallScope::System { root: "/".into() };
    let user = platform::home().map(|home| InstallScope::User { root: "/".into(), home });
    let global = front_ends(&system);
    if global.is_empty() {
        checks.push(bad("Front ends", "neither Wireshark nor Stratoshark is installed", platform::FRONT_END_REMEDY));
    }
    let personal = user.as_ref().map(front_ends).unwrap_or_default();
    let mut programs = Vec::new();
    for front_end in &global {
        let own = personal.iter().find(|own| own.program == front_end.program);
        checks.extend(check_front_end(front_end, own, &mut programs));
    }
    if options.capture && platform::CAPTURES_LOCALLY {
        let program = options.program.clone().or_else(|| programs.into_iter().next());
        checks.push(match program.map_or_else(|| find_program(None, false), Ok) {
            Ok(program) => check_capture(&program),
            Err(_) => bad("Capture", "no syscapdump that this user may run", INSTALL_COMMAND),
        });
    }
    checks
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
        None => checks.push(bad(name("program"), "not installed", INSTALL_COMMAND)),
        Some(path) => {
            checks.extend(check_program(&name("program"), &path));
            if platform::may_execute(&path) {
                checks.extend(check_interfaces(&name("interfaces"), global));
                programs.push(path);
            }
        }
    }
    let dissector = find(&|front_end| front_end.plugins.join(DISSECTOR));
    let has_dissector = dissector.is_some();
    checks.push(match dissector {
        None => bad(name("dissector"), "not installed", INSTALL_COMMAND),
        Some(path) => check_dissector(&name("dissector"), &path, global),
    });
    let own = personal.map(|front_end| front_end.profiles.join(PROFILE));
    checks.push(match find(&|front_end| front_end.profiles.join(PROFILE)) {
        None => limited(name("profile"), "not installed", INSTALL_COMMAND),
        Some(path) if !has_dissector && own.as_ref() == Some(&path) => limited(
            name("your copy of the profile"),
            format!("{} is left of an earlier installation", path.display()),
            format!("Install again, or remove it: {}", platform::remove_command(&path)),
        ),
        Some(path) => good(name("profile"), path.display().to_string()),
    });
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
                format!("To use the installed one: {}", platform::remove_command(&own)),
            )
        }),
    );
    checks
}

fn check_program(name: &str, path: &Path) -> Vec<Check> {
    let file = path.display();
    if let Some(denied) = platform::check_access(name, path) {
        return vec![denied];
    }
    let own = concat!("syscapdump ", env!("CARGO_PKG_VERSION"));
    let version = query(path, ["--version"]).unwrap_or_default();
    let mut checks = Vec::new();
    if version.trim() == own {
        checks.push(good(name, format!("{file}, {own}")));
    } else {
        checks.push(limited(name, format!("{file} is '{}', not '{own}'", version.trim()), INSTALL_COMMAND));
    }
    checks.extend(platform::check_rights(name, path));
    checks
}

/// Checks that the front end lists the interfaces. Returns `None` for a front end other than tshark, which cannot be asked.
fn check_interfaces(name: &str, front_end: &FrontEnd) -> Option<Check> {
    if front_end.program.file_stem().is_none_or(|program| program != "tshark") {
        return None;
    }
    let interfaces = query(&front_end.program, ["-D"]).unwrap_or_default();
    let is_listed = |interface: &&str| interfaces.contains(&format!("{interface} ("));
    Some(if platform::INTERFACES.iter().all(is_listed) {
        good(name, format!("{} are listed", platform::INTERFACES.join(" and ")))
    } else {
        bad(name, "`tshark -D` does not list syscap", format!("See the output of: {} -D", front_end.program.display()))
    })
}

fn check_dissector(name: &str, path: &Path, front_end: &FrontEnd) -> Check {
    let file = path.display();
    if fs::read(path).is_ok_and(|content| content != Assets::built_in().dissector.as_bytes()) {
        return limited(name, format!("{file} is of another version"), INSTALL_COMMAND);
    }
    let loaded = query(&front_end.program, ["-G", "plugins"]).unwrap_or_default().contains(DISSECTOR);
    if loaded {
        return good(name, format!("{file} is loaded"));
    }
    if platform::is_root() {
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
        Err(error) => return bad(name, format!("cannot run {}: {error}", program.display()), INSTALL_COMMAND),
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
