//! Installs into the folders of front ends on wine's disk, and removes what was installed.
//!
//! The front ends are files with the names of their programs: wine cannot run them, so the folders follow from these names.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::wine::{Outcome, Wine};
use super::write;

/// The files of the front ends: Wireshark as versions from 4.4 on install it, Stratoshark with one folder for extcap
/// programs.
const FRONT_ENDS: &[&str] = &[
    "Program Files/Wireshark/tshark.exe",
    "Program Files/Wireshark/extcap/wireshark/sshdump.exe",
    "Program Files/Wireshark/plugins/readme",
    "Program Files/Stratoshark/strato.exe",
    "Program Files/Stratoshark/extcap/sshdig.exe",
];

/// The files that are installed for all users.
const FOR_ALL: &[&str] = &[
    "Program Files/Wireshark/extcap/wireshark/syscapdump.exe",
    "Program Files/Wireshark/extcap/wireshark/syscap-programs/syscapdump-linux-x86_64",
    "Program Files/Wireshark/plugins/syscap.lua",
    "Program Files/Wireshark/profiles/System calls/preferences",
    "Program Files/Stratoshark/extcap/syscapdump.exe",
    "Program Files/Stratoshark/extcap/syscap-programs/syscapdump-linux-x86_64",
    "Program Files/Stratoshark/plugins/syscap.lua",
    "Program Files/Stratoshark/profiles/System calls/preferences",
    "Program Files/syscap/installed",
];

/// The folder of a user's settings.
const SETTINGS: &str = "users/Jürgen 東京/AppData/Roaming";

/// The files that are installed for one user, below the folder of the settings.
const FOR_ONE: &[&str] = &[
    "Wireshark/extcap/syscapdump.exe",
    "Wireshark/extcap/syscap-programs/syscapdump-linux-x86_64",
    "Wireshark/plugins/syscap.lua",
    "Wireshark/profiles/System calls/preferences",
    "Stratoshark/extcap/syscapdump.exe",
    "Stratoshark/extcap/syscap-programs/syscapdump-linux-x86_64",
    "Stratoshark/plugins/syscap.lua",
    "Stratoshark/profiles/System calls/preferences",
    "syscap/installed",
];

/// Installs for all users and for one user, asks doctor about it, and uninstalls.
///
/// # Errors
/// If a file is missing or stays.
pub fn run(wine: &Wine<'_>, windows: &Path, capture_program: &Path) -> Result<()> {
    let disk = wine.disk();
    let settings = disk.join(SETTINGS);
    fs::create_dir_all(&settings).context("cannot make the folder of settings")?;
    fs::copy(capture_program, disk.join("syscapdump.exe")).context("cannot copy the program")?;
    // The program for Linux hosts is copied as it is.
    write(&disk.join("syscap-programs/syscapdump-linux-x86_64"), "a program")?;
    let syscap = |arguments: &[&str]| run_for_user(wine, windows, arguments);

    let none = syscap(&["install", "--syscapdump", r"C:\syscapdump.exe"])?;
    ensure!(none.code == Some(2) && none.stderr.contains("neither Wireshark nor Stratoshark"), "{none:?}");
    for file in FRONT_ENDS {
        write(&disk.join(file), "")?;
    }
    let root = syscap(&["install", "--root", "C:\\", "--syscapdump", r"C:\syscapdump.exe"])?;
    ensure!(root.code == Some(2) && root.stderr.contains("--root"), "{root:?}");

    let before = tree(&disk)?;
    for (options, installed) in [(&[][..], paths(&disk, FOR_ALL)), (&["--user"][..], paths(&settings, FOR_ONE))] {
        let plan = [&["install", "--dry-run", "--syscapdump", r"C:\syscapdump.exe"], options].concat();
        check(&syscap(&plan)?)?;
        ensure!(tree(&disk)? == before, "a dry run has changed files");
        let install = [&["install", "--syscapdump", r"C:\syscapdump.exe"], options].concat();
        // The second time replaces the files of the first.
        for _ in 0..2 {
            check(&syscap(&install)?)?;
            for path in &installed {
                ensure!(path.is_file(), "{} was not installed", path.display());
            }
        }
        let doctor = syscap(&["doctor"])?;
        let text = String::from_utf8_lossy(&doctor.stdout).into_owned();
        let found = [
            "Capture: of Linux hosts over SSH",
            "Wireshark ?, program",
            "Wireshark ?, profile",
            "Stratoshark ?, program",
            "Stratoshark ?, profile",
        ];
        let is_good = |words: &str| text.lines().any(|line| line.starts_with("ok ") && line.contains(words));
        ensure!(found.iter().all(|words| is_good(words)), "doctor does not find the installation:\n{text}");
        check(&syscap(&[&["uninstall"], options].concat())?)?;
        ensure!(tree(&disk)? == before, "uninstall leaves {:?}", tree(&disk)?.difference(&before).collect::<Vec<_>>());
    }
    Ok(())
}

/// Runs the program for the user whose settings have a name of two scripts.
fn run_for_user(wine: &Wine<'_>, windows: &Path, arguments: &[&str]) -> Result<Outcome> {
    // Wine sets APPDATA itself. The quotes that `set` needs come from the space in the value.
    let settings = format!(r"APPDATA=C:\{}", SETTINGS.replace('/', r"\"));
    let program = wine.windows_path(windows);
    wine.run(Path::new("cmd"), &wine.disk(), &[&["/c", "set", &settings, "&&", &program], arguments].concat())
}

fn check(outcome: &Outcome) -> Result<()> {
    ensure!(outcome.code == Some(0), "{outcome:?}");
    Ok(())
}

fn paths(folder: &Path, names: &[&str]) -> Vec<PathBuf> {
    names.iter().map(|name| folder.join(name)).collect()
}

/// Returns all files and folders, except for those of Windows itself, which change while wine runs.
fn tree(disk: &Path) -> Result<BTreeSet<PathBuf>> {
    let mut found = BTreeSet::new();
    let mut folders = vec![disk.join("Program Files"), disk.join("users")];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).with_context(|| format!("cannot read {}", next.display()))?.flatten() {
            let path = entry.path();
            if path.is_dir() && !path.is_symlink() {
                folders.push(path.clone());
            }
            found.insert(path);
        }
    }
    Ok(found)
}
