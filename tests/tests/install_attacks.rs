//! Installations with traps: in the list of installed files, in links, in PATH and in HOME.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a panic fails the test

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use ::syscap_install::{InstallOptions, install, uninstall};
use syscap_tests::unprivileged_user::{InstalledCopy, USER};
use syscap_tests::{program, syscap};
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_syscapdump-replay");
const WIRESHARK: &[&str] = &[
    "usr/bin/tshark",
    "usr/lib64/libwireshark.so.18",
    "usr/lib64/wireshark/extcap/sshdump",
    "usr/lib64/wireshark/plugins/4.4/epan/ethercat.so",
    "usr/share/wireshark/colorfilters",
];

/// Creates a folder with a root that has Wireshark, and beside the root a folder `out` with a file `precious`.
fn system() -> (TempDir, PathBuf, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("root");
    for path in WIRESHARK {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "").unwrap();
    }
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    fs::write(out.join("precious"), "precious").unwrap();
    (folder, root, out)
}

fn options(root: &Path) -> InstallOptions {
    InstallOptions { root: Some(root.to_owned()), program: Some(PROGRAM.into()), ..InstallOptions::default() }
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn uninstall_removes_only_files_that_an_installation_creates() {
    let (_folder, root, out) = system();
    install(&options(&root)).unwrap();
    fs::create_dir(out.join("empty")).unwrap();
    fs::create_dir_all(root.join("srv/empty")).unwrap();
    fs::write(root.join("srv/syscapdump"), "").unwrap();
    let list = root.join("var/lib/syscap/installed");
    let whole = fs::read_to_string(&list).unwrap();
    let planted = [
        "file /../out/precious",
        "file /usr/share/../../../out/precious",
        "file /etc/passwd",
        "file usr/bin/tshark",
        "folder /../out/empty",
        "folder /srv/empty",
        "list /srv/empty",
        "list /../out/empty",
        "file /usr/share/wireshark/profiles/Other/preferences",
    ];
    fs::create_dir_all(root.join("etc")).unwrap();
    fs::write(root.join("etc/passwd"), "root:x:0:0::/root:/bin/sh\n").unwrap();
    fs::write(&list, format!("{whole}{}\n", planted.join("\n"))).unwrap();
    let report = uninstall(&options(&root)).unwrap();
    assert_eq!(report.rejected.len(), planted.len(), "{:?}", report.rejected);
    for (line, refused) in planted.iter().zip(planted.iter().map(|line| {
        report.rejected.iter().any(|refused| refused.contains(line) && refused.contains(list.to_str().unwrap()))
    })) {
        assert!(refused, "{line}: {:?}", report.rejected);
    }
    assert!(out.join("precious").exists() && out.join("empty").exists() && root.join("srv/empty").exists());
    assert!(root.join("etc/passwd").exists() && root.join("usr/bin/tshark").exists());
    // The installed files are removed all the same.
    assert!(!root.join("usr/lib64/wireshark/extcap/syscapdump").exists() && !list.exists());
}

#[test]
fn links_do_not_lead_out_of_the_root() {
    let (_folder, root, out) = system();
    // The folders of the root are links that lead out of it, one absolute and one relative.
    for (link, target) in [
        ("usr/lib64/wireshark/extcap", out.clone()),
        ("usr/share/wireshark", PathBuf::from("../../../out")),
        ("var", out.clone()),
    ] {
        let link = root.join(link);
        let _ = fs::remove_dir_all(&link);
        fs::create_dir_all(link.parent().unwrap()).unwrap();
        symlink(&target, &link).unwrap();
    }
    // The targets are looked up in the root, where they do not exist.
    assert!(install(&options(&root)).is_err());
    assert_eq!(names(&out), ["precious"]);
    // If they exist there, they are used: this is how the system itself sees the links.
    fs::create_dir_all(root.join(out.strip_prefix("/").unwrap())).unwrap();
    fs::create_dir_all(root.join("out")).unwrap();
    install(&options(&root)).unwrap();
    assert_eq!(names(&out), ["precious"]);
    assert!(root.join(out.strip_prefix("/").unwrap()).join("syscapdump").exists());
    assert!(root.join("out/profiles/System calls/preferences").exists());
    uninstall(&options(&root)).unwrap();
    assert_eq!(names(&root.join("out")), [""; 0]);

    // A profile that is a link to another folder is not emptied there.
    let (_folder, root, out) = system();
    install(&options(&root)).unwrap();
    let profile = root.join("usr/share/wireshark/profiles/System calls");
    fs::remove_dir_all(&profile).unwrap();
    symlink(&out, &profile).unwrap();
    let _ = uninstall(&options(&root));
    assert_eq!(names(&out), ["precious"]);
}

#[test]
fn the_group_of_the_root_is_looked_up_in_the_root() {
    let (_folder, root, out) = system();
    fs::write(out.join("group"), "wireshark:x:4321:\n").unwrap();
    fs::create_dir_all(root.join("etc")).unwrap();
    symlink(out.join("group"), root.join("etc/group")).unwrap();
    let report = install(&options(&root)).unwrap();
    assert!(report.notes.iter().any(|note| note.contains("no group 'wireshark'")), "{:?}", report.notes);
}

fn is_root(test: &str) -> bool {
    let root = rustix::process::geteuid().is_root();
    if !root {
        program::skip(test, "it is about what root does");
    }
    root
}

#[test]
fn root_does_not_touch_the_home_of_another_user() {
    if !is_root("root_does_not_touch_the_home_of_another") {
        return;
    }
    let (_folder, root, out) = system();
    let home = root.join("home/ann");
    fs::create_dir_all(home.join(".local/share/syscap")).unwrap();
    fs::write(home.join(".local/share/syscap/installed"), "file /home/ann/.local/syscapdump\n").unwrap();
    fs::write(home.join(".local/syscapdump"), "").unwrap();
    symlink(&out, home.join(".config")).unwrap();
    chown(&home, Some(USER), Some(USER)).unwrap();
    let options = InstallOptions { user: true, home: Some("/home/ann".into()), ..options(&root) };
    for error in [install(&options).unwrap_err(), uninstall(&options).unwrap_err()] {
        assert!(error.to_string().contains("belongs to another user"), "{error}");
    }
    assert!(home.join(".local/syscapdump").exists());
    assert_eq!(names(&out), ["precious"]);
}

/// Runs `syscap` with a fake tshark first in PATH.
fn with_tshark(folder: &Path, script: &str, arguments: &[&str], own: Option<&InstalledCopy>) -> Output {
    let tshark = folder.join("tshark");
    fs::write(&tshark, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&tshark, fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = own.map_or_else(|| Command::new(syscap::program()), |own| own.command(&own.program));
    command.args(arguments).env("PATH", format!("{}:/usr/bin:/bin", folder.display())).env("HOME", folder);
    command.stdin(Stdio::null()).output().unwrap()
}

#[test]
fn root_ignores_path() {
    if !is_root("root_runs_nothing_that_path_names") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mark = folder.path().join("mark");
    let script = format!("touch {}", mark.display());
    fs::write(folder.path().join("syscapdump"), "#!/bin/sh\n").unwrap();
    for arguments in [&["install", "--dry-run"][..], &["uninstall", "--dry-run"], &["doctor", "--no-capture"]] {
        let output = with_tshark(folder.path(), &script, arguments, None);
        assert!(!mark.exists(), "{arguments:?}: {output:?}");
    }
}

#[test]
fn a_tshark_that_never_answers_is_killed() {
    // An unprivileged user, whose PATH is used; the program is in a folder where this user may run it.
    let Some(own) = InstalledCopy::create(syscap::program().to_str().unwrap()) else { return };
    let folder = own.folder.path();
    let pids = folder.join("pids");
    fs::write(&pids, "").unwrap();
    chown(&pids, Some(USER), Some(USER)).unwrap();
    let script = format!("echo $$ >> {0}; sleep 1000 & echo $! >> {0}; wait", pids.display());
    let start = Instant::now();
    let arguments = ["install", "--user", "--dry-run", "--syscapdump", PROGRAM];
    let output = with_tshark(folder, &script, &arguments, Some(&own));
    assert!(start.elapsed() < Duration::from_secs(60), "{output:?}");
    let all = fs::read_to_string(&pids).unwrap();
    assert!(all.lines().count() >= 2, "{all} {output:?}");
    for pid in all.lines() {
        let gone = || {
            !Path::new("/proc").join(pid).exists()
                || fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|stat| stat.contains(") Z"))
        };
        let ended = (0..500).any(|_| {
            std::thread::sleep(Duration::from_millis(10));
            gone()
        });
        assert!(ended, "{pid} still runs");
    }
}

#[test]
fn a_program_with_capabilities_is_never_executable_for_everybody() {
    if !is_root("a_program_with_capabilities_is_never_there_for_everybody") {
        return;
    }
    let (_folder, root, _) = system();
    fs::create_dir_all(root.join("etc")).unwrap();
    fs::write(root.join("etc/group"), "wireshark:x:4321:\n").unwrap();
    let log = root.join("log");
    let tool = syscap::program();
    if Command::new("strace").arg("-V").output().is_err() {
        program::skip("a_program_with_capabilities_is_never_there_for_everybody", "strace is not installed");
        return;
    }
    let status = Command::new("strace")
        .args(["-f", "-o"])
        .arg(&log)
        .args([
            "-e",
            "trace=fsetxattr,setxattr,lsetxattr,fchmod,chmod,fchmodat,fchown,chown,lchown,rename,renameat,renameat2",
        ])
        .arg(tool)
        .arg("install")
        .arg("--root")
        .arg(&root)
        .args(["--syscapdump", PROGRAM])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success());
    let calls = fs::read_to_string(&log).unwrap();
    // By descriptor, and before the program has its name.
    let place = |what: &str| calls.find(what).unwrap_or(usize::MAX);
    let (owner, mode, rights, name) =
        (place("fchown("), place("fchmod("), place("fsetxattr("), place("\"syscapdump\""));
    assert!(owner < mode && mode < rights && rights < name && name < usize::MAX, "{calls}");
    assert!(!calls.contains(" setxattr(") && !calls.contains(" chmod(") && !calls.contains(" chown("), "{calls}");
}
