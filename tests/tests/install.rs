//! `syscap install` and `syscap uninstall` in systems with the layout of each Wireshark version.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use syscap_connect::programs::{Architecture, find};
use syscap_install::{Assets, InstallOptions, InstallStep, install, uninstall};
use syscap_tests::program::Tool;
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_syscapdump-replay");

/// Creates a system with the files and folders of a front end's package.
fn system(paths: &[&str]) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for path in paths {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "").unwrap();
    }
    root
}

const DEBIAN_12: &[&str] = &[
    "usr/bin/tshark",
    "usr/lib/x86_64-linux-gnu/libwireshark.so.16",
    "usr/lib/x86_64-linux-gnu/wireshark/extcap/sshdump",
    "usr/lib/x86_64-linux-gnu/wireshark/plugins/4.0/epan/ethercat.so",
    "usr/share/wireshark/profiles/Bluetooth/preferences",
    "etc/hostname",
];
const DEBIAN_13: &[&str] = &[
    "usr/bin/wireshark",
    "usr/lib/x86_64-linux-gnu/libwireshark.so.18",
    "usr/lib/x86_64-linux-gnu/wireshark/extcap/sshdump",
    "usr/lib/x86_64-linux-gnu/wireshark/plugins/4.4/epan/ethercat.so",
    "usr/share/wireshark/colorfilters",
];
const DEBIAN_SID: &[&str] = &[
    "usr/bin/tshark",
    "usr/bin/strato",
    "usr/lib/x86_64-linux-gnu/libwireshark.so.19",
    "usr/lib/x86_64-linux-gnu/wireshark/plugins/4.6/epan/ethercat.so",
    "usr/libexec/wireshark/extcap/sshdump",
    "usr/libexec/stratoshark/extcap/sshdig",
    "usr/share/wireshark/profiles/Bluetooth/preferences",
    "usr/share/stratoshark/profiles/Simple/preferences",
];
const FEDORA: &[&str] = &[
    "usr/bin/tshark",
    "usr/lib64/libwireshark.so.18",
    "usr/lib64/wireshark/extcap/sshdump",
    "usr/lib64/wireshark/plugins/4.4/epan/ethercat.so",
    "usr/share/wireshark/colorfilters",
];

fn options(root: &Path) -> InstallOptions {
    InstallOptions { root: Some(root.to_owned()), program: Some(PROGRAM.into()), ..InstallOptions::default() }
}

/// Returns all files and folders with their permissions and content.
fn tree(root: &Path) -> BTreeMap<PathBuf, (u32, Vec<u8>)> {
    let mut all = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let mode = path.symlink_metadata().unwrap().permissions().mode();
            let content = if path.is_dir() { Vec::new() } else { fs::read(&path).unwrap() };
            all.insert(path.clone(), (mode, content));
            if path.is_dir() {
                folders.push(path);
            }
        }
    }
    all
}

#[test]
fn uninstall_restores_every_layout() {
    let cases: [(&[&str], &[&str]); 4] = [
        (DEBIAN_12, &["usr/lib/x86_64-linux-gnu/wireshark/extcap"]),
        (DEBIAN_13, &["usr/lib/x86_64-linux-gnu/wireshark/extcap"]),
        (DEBIAN_SID, &["usr/libexec/wireshark/extcap", "usr/libexec/stratoshark/extcap"]),
        (FEDORA, &["usr/lib64/wireshark/extcap"]),
    ];
    for (paths, folders) in cases {
        let root = system(paths);
        let before = tree(root.path());
        let report = install(&options(root.path())).unwrap();
        assert_eq!(report.front_ends.len(), folders.len());
        for folder in folders {
            let program = root.path().join(folder).join("syscapdump");
            assert_eq!(fs::read(&program).unwrap(), fs::read(PROGRAM).unwrap(), "{folder}");
            // Without the group the program has no capabilities, and everybody may start it.
            assert_eq!(program.metadata().unwrap().mode() & 0o7777, 0o755);
        }
        let after = tree(root.path());
        let count = |name: &str| after.keys().filter(|path| path.ends_with(name)).count();
        assert_eq!(count("syscap.lua"), 1);
        assert_eq!(count("profiles/System calls/preferences"), folders.len());
        assert!(report.notes.iter().any(|note| note.contains("groupadd")), "{:?}", report.notes);

        // A second installation changes nothing, and uninstalling still removes everything.
        install(&options(root.path())).unwrap();
        assert_eq!(tree(root.path()), after);
        uninstall(&options(root.path())).unwrap();
        assert_eq!(tree(root.path()), before);
        let nothing = uninstall(&options(root.path())).unwrap();
        assert!(nothing.steps.is_empty() && !nothing.notes.is_empty());
    }
}

#[test]
fn members_of_the_group_may_capture() {
    if !rustix::process::geteuid().is_root() {
        syscap_tests::program::skip("members_of_the_group_may_capture", "only root can give files to a group");
        return;
    }
    let root = system(DEBIAN_SID);
    let before = tree(root.path());
    fs::write(root.path().join("etc-group"), "").unwrap();
    fs::create_dir_all(root.path().join("etc")).unwrap();
    fs::write(root.path().join("etc/group"), "root:x:0:\nwireshark:x:4321:ann\n").unwrap();
    let report = install(&options(root.path())).unwrap();
    for folder in ["usr/libexec/wireshark/extcap", "usr/libexec/stratoshark/extcap"] {
        let program = root.path().join(folder).join("syscapdump");
        let metadata = program.metadata().unwrap();
        assert_eq!((metadata.uid(), metadata.gid(), metadata.mode() & 0o7777), (0, 4321, 0o750));
        let step = report.steps.iter().any(
            |step| matches!(step, InstallStep::Write { path, capabilities: true, group: Some(4321), .. } if *path == program),
        );
        assert!(step, "{:?}", report.steps);
        // A file system without capabilities is reported.
        let mut value = [0; 20];
        let there = rustix::fs::getxattr(&program, "security.capability", &mut value).is_ok();
        assert!(there || report.notes.iter().any(|note| note.contains("setcap")), "{:?}", report.notes);
    }
    uninstall(&options(root.path())).unwrap();
    fs::remove_dir_all(root.path().join("etc")).unwrap();
    fs::remove_file(root.path().join("etc-group")).unwrap();
    assert_eq!(tree(root.path()), before);
}

/// The programs for Linux hosts are where the installed capture program looks for them.
#[test]
fn programs_for_linux_hosts_are_brought_along() {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("syscapdump");
    fs::copy(PROGRAM, &program).unwrap();
    let programs = folder.path().join("syscap-programs");
    fs::create_dir(&programs).unwrap();
    let names = Architecture::ALL.map(Architecture::file_name);
    for name in names.iter().map(String::as_str).chain(["SHA256SUMS", "syscapdump-linux-", "syscapdump-linux-.."]) {
        fs::write(programs.join(name), name).unwrap();
    }
    let foreign = Architecture::ALL.into_iter().find(|other| other.name() != std::env::consts::ARCH).unwrap();
    let places = find(foreign, None).unwrap_err().tried;
    let suffix = Path::new("syscap-programs").join(foreign.file_name());
    assert!(places.iter().any(|(path, _)| path.ends_with(&suffix)), "{places:?}");

    let root = system(DEBIAN_SID);
    let before = tree(root.path());
    let options = InstallOptions { program: Some(program), ..options(root.path()) };
    // The second installation replaces the files of the first.
    for _ in 0..2 {
        install(&options).unwrap();
        for front_end in ["wireshark", "stratoshark"] {
            let installed = tree(&root.path().join("usr/libexec").join(front_end).join("extcap/syscap-programs"));
            let files: Vec<_> = installed.iter().filter(|(_, (mode, _))| mode & 0o170000 == 0o100000).collect();
            let found: Vec<_> = files.iter().map(|(path, _)| path.file_name().unwrap().to_str().unwrap()).collect();
            assert_eq!(BTreeSet::from_iter(found), BTreeSet::from_iter(names.iter().map(String::as_str)));
            // They do not run here, and a front end would take them for extcap programs.
            assert!(files.iter().all(|(_, (mode, _))| mode & 0o7777 == 0o644));
            assert!(files.iter().all(|(path, (_, bytes))| path.ends_with(str::from_utf8(bytes).unwrap())));
        }
    }
    uninstall(&options).unwrap();
    assert_eq!(tree(root.path()), before);
}

#[test]
fn a_dry_run_changes_nothing() {
    let root = system(DEBIAN_SID);
    let before = tree(root.path());
    let report = install(&InstallOptions { dry_run: true, ..options(root.path()) }).unwrap();
    assert!(report.steps.len() > 8, "{:?}", report.steps);
    assert_eq!(tree(root.path()), before);
    install(&options(root.path())).unwrap();
    let after = tree(root.path());
    let report = uninstall(&InstallOptions { dry_run: true, ..options(root.path()) }).unwrap();
    assert!(report.steps.len() > 8, "{:?}", report.steps);
    assert_eq!(tree(root.path()), after);
}

#[test]
fn a_missing_front_end_or_program_is_an_error() {
    let root = system(&["etc/hostname"]);
    let before = tree(root.path());
    let error = install(&options(root.path())).unwrap_err().to_string();
    assert!(error.contains("neither Wireshark nor Stratoshark"), "{error}");
    let root = system(DEBIAN_12);
    let missing = InstallOptions { program: Some("/nonexistent/syscapdump".into()), ..options(root.path()) };
    assert!(install(&missing).unwrap_err().to_string().contains("--syscapdump"));
    assert_ne!(tree(root.path()), before);
    assert!(!root.path().join("var").exists());
}

#[test]
fn files_of_others_survive_uninstall() {
    let root = system(DEBIAN_13);
    install(&options(root.path())).unwrap();
    let profiles = root.path().join("usr/share/wireshark/profiles");
    fs::create_dir(profiles.join("Other")).unwrap();
    // Files that Wireshark has written into the profile are removed with it.
    fs::write(profiles.join("System calls/recent"), "").unwrap();
    let report = uninstall(&options(root.path())).unwrap();
    assert!(profiles.join("Other").exists() && !profiles.join("System calls").exists());
    assert!(report.notes.iter().any(|note| note.contains("stays")), "{:?}", report.notes);
}

/// Wireshark copies a selected profile into the user's folders, and uses the copy from then on.
#[test]
fn an_outdated_copy_of_the_profile_is_reported() {
    let root = system(DEBIAN_SID);
    fs::create_dir(root.path().join("etc")).unwrap();
    fs::write(root.path().join("etc/passwd"), "root:x:0:0::/root:/bin/sh\nann:x:1000:1000::/home/ann:/bin/sh\n")
        .unwrap();
    let is_noted =
        || install(&options(root.path())).unwrap().notes.iter().any(|note| note.contains("/home/ann/.config"));
    assert!(!is_noted());
    let copy = root.path().join("home/ann/.config/wireshark/profiles/System calls");
    fs::create_dir_all(&copy).unwrap();
    for (name, text) in Assets::built_in().profile {
        fs::write(copy.join(name), text).unwrap();
    }
    assert!(!is_noted());
    // Below the colour rules are those of the front end, which differ between versions.
    let rules = fs::read_to_string(copy.join("colorfilters")).unwrap();
    fs::write(copy.join("colorfilters"), rules + "@ARP@arp@[1,2,3][4,5,6]\n").unwrap();
    assert!(!is_noted());
    // Wireshark rewrites the preferences whenever one changes.
    fs::write(copy.join("preferences"), "gui.column.format: \"No.\", \"%m\"\n").unwrap();
    assert!(!is_noted());
    fs::write(copy.join("colorfilters"), "# of an earlier version\n").unwrap();
    assert!(is_noted());
    assert_eq!(fs::read_to_string(copy.join("colorfilters")).unwrap(), "# of an earlier version\n");
    // The copy belongs to the user, so it outlives the installation.
    let report = uninstall(&options(root.path())).unwrap();
    let note = report.notes.iter().find(|note| note.contains("/home/ann/.config"));
    assert!(note.is_some_and(|note| note.contains("rm -r '")), "{:?}", report.notes);
    assert!(copy.exists());
}

#[test]
fn the_profile_has_the_rules_and_columns_of_the_front_end() {
    let root = system(DEBIAN_SID);
    for (folder, rule) in
        [("wireshark", "@ARP@arp@[1,2,3][4,5,6]\n"), ("stratoshark", "@Exec@evt.type@[1,2,3][4,5,6]\n")]
    {
        fs::write(root.path().join("usr/share").join(folder).join("colorfilters"), rule).unwrap();
    }
    install(&options(root.path())).unwrap();
    let read = |folder: &str, name: &str| {
        fs::read_to_string(root.path().join("usr/share").join(folder).join("profiles/System calls").join(name)).unwrap()
    };
    for (folder, rule, columns) in [
        ("wireshark", "@ARP@arp", ["%s", "%d", "%p"]),
        ("stratoshark", "@Exec@evt.type", ["proc.name", "fd.name", "evt.latency"]),
    ] {
        let rules = read(folder, "colorfilters");
        let position = |text: &str| rules.find(text).unwrap_or_else(|| panic!("no {text} in {rules}"));
        assert!(position("syscap.denied") < position(rule));
        let preferences = read(folder, "preferences");
        assert!(columns.iter().all(|column| preferences.contains(column)), "{preferences}");
    }
}

#[test]
fn a_user_installation_stays_in_the_home() {
    let personal = |version: &[&str], folders: &[&str]| {
        let root = system(version);
        let home = root.path().join("home/ann");
        fs::create_dir_all(&home).unwrap();
        let before = tree(root.path());
        let options = InstallOptions { user: true, home: Some("/home/ann".into()), ..options(root.path()) };
        let report = install(&options).unwrap();
        for folder in folders {
            let program = home.join(folder).join("syscapdump");
            // Nobody else may capture with the rights that the user has given the program.
            assert_eq!(program.metadata().unwrap().mode() & 0o7777, 0o700, "{folder}");
        }
        assert!(report.notes.iter().any(|note| note.contains("sudo setcap cap_bpf")), "{:?}", report.notes);
        assert!(tree(root.path()).keys().all(|path| before.contains_key(path) || path.starts_with(&home)));

        // A file of the profile that the user has changed stays.
        let preferences = home.join(".config/wireshark/profiles/System calls/preferences");
        fs::write(&preferences, "mine").unwrap();
        let report = install(&options).unwrap();
        assert!(report.steps.contains(&InstallStep::Keep(preferences.clone())), "{:?}", report.steps);
        assert_eq!(fs::read_to_string(&preferences).unwrap(), "mine");

        uninstall(&options).unwrap();
        assert_eq!(tree(root.path()), before);
    };
    personal(DEBIAN_12, &[".config/wireshark/extcap"]);
    personal(DEBIAN_13, &[".local/lib/wireshark/extcap"]);
    personal(DEBIAN_SID, &[".local/lib/wireshark/extcap", ".local/lib/stratoshark/extcap"]);
}

/// A home folder in a Debian root, which is removed when the value is dropped.
struct Home {
    root: PathBuf,
    folder: TempDir,
}

impl Home {
    fn new(root: &Path) -> Self {
        let folder = tempfile::tempdir_in(root.join("tmp")).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        Self { root: root.to_owned(), folder }
    }

    /// Returns the path of the home in the root.
    fn inside(&self) -> PathBuf {
        Path::new("/").join(self.folder.path().strip_prefix(&self.root).unwrap())
    }

    /// Runs a program as the unprivileged user with this home, and returns its output.
    fn run(&self, program: &str, arguments: &[&str]) -> String {
        self.messages(program, arguments).0
    }

    /// Runs a program as the unprivileged user with this home, and returns its output and its messages.
    fn messages(&self, program: &str, arguments: &[&str]) -> (String, String) {
        let mut command = Command::new("chroot");
        command.arg("--userspec=65534:65534").arg(&self.root).arg("/usr/bin/env");
        command.arg(format!("HOME={}", self.inside().display())).arg(program).args(arguments);
        let output = command.stdin(Stdio::null()).output().unwrap();
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// Returns a capture of raw IPv4 packets: a datagram and a TCP reset.
fn packets() -> Vec<u8> {
    let ip = |protocol: u8, payload: &[u8]| {
        let length = u8::try_from(20 + payload.len()).unwrap();
        [&[0x45, 0, 0, length, 0, 1, 0, 0, 64, protocol, 0, 0, 127, 0, 0, 1, 127, 0, 0, 1], payload].concat()
    };
    let datagram = ip(17, &[0x9C, 0x40, 0x27, 0x0F, 0, 9, 0, 0, b'x']);
    let reset = ip(6, &[0, 80, 0x9C, 0x40, 0, 0, 0, 1, 0, 0, 0, 1, 0x50, 0x14, 3, 0xE8, 0, 0, 0, 0]);
    let mut capture = [0xA1B2_C3D4_u32, 4 << 16 | 2, 0, 0, 65_535, 101].map(u32::to_le_bytes).concat();
    for packet in [datagram, reset] {
        let length = u32::try_from(packet.len()).unwrap();
        capture.extend([1_700_000_000, 0, length, length].map(u32::to_le_bytes).concat());
        capture.extend(packet);
    }
    capture
}

/// Wireshark stays in the profile after a capture of system calls. A capture of packets looks there as before, and the copy
/// of the profile that is left in the user's folder after an uninstallation is no error.
#[test]
fn the_profile_serves_packets_too_and_outlives_the_dissector() {
    for (variable, program) in
        [("SYSCAP_SID_ROOT", "tshark"), ("SYSCAP_TRIXIE_ROOT", "tshark"), ("SYSCAP_SID_ROOT", "strato")]
    {
        let Some(tool) = Tool::in_root(variable, program) else { continue };
        let home = Home::new(tool.root().unwrap());
        let options = InstallOptions { user: true, home: Some(home.inside()), ..options(&home.root) };
        let report = install(&options).unwrap();
        fs::write(home.folder.path().join("packets.pcap"), packets()).unwrap();
        let events = home.folder.path().join("events.pcapng");
        assert!(
            syscap_tests::syscap::convert(&syscap_tests::paths::testdata("session.scap"), &events, &[])
                .status
                .success()
        );
        let all = |file: &str, more: &[&str]| {
            let path = home.inside().join(file).display().to_string();
            let fields =
                ["--color", "-r", &path, "-T", "fields", "-e", "frame.coloring_rule.name", "-e", "frame.protocols"];
            home.messages(program, &[more, &fields].concat())
        };
        let profile = ["-C", "System calls"];
        let (before, _) = all("packets.pcap", &[]);
        assert!(program == "strato" || before.contains("TCP RST\t"), "{before}");
        assert_eq!(all("packets.pcap", &profile), (before.clone(), String::new()), "{}", tool.name());
        let (events, messages) = all("events.pcapng", &profile);
        for rule in ["Exec\t", "Failed\t", "System calls: network\t"] {
            assert!(events.contains(rule), "no '{rule}' in {}: {messages}{events}", tool.name());
        }
        assert!(messages.is_empty(), "{messages}");

        report
            .front_ends
            .iter()
            .for_each(|front_end| fs::remove_file(front_end.plugins.join("syscap.lua")).unwrap_or(()));
        assert_eq!(all("packets.pcap", &profile), (before, String::new()), "{}", tool.name());
    }
}

#[test]
fn real_front_ends_find_the_installed_files() {
    let tools = [("SYSCAP_SID_ROOT", "tshark"), ("SYSCAP_TRIXIE_ROOT", "tshark"), ("SYSCAP_SID_ROOT", "strato")];
    for (variable, program) in tools {
        let Some(tool) = Tool::in_root(variable, program) else { continue };
        let home = Home::new(tool.root().unwrap());
        let before = tree(home.folder.path());
        let options = InstallOptions { user: true, home: Some(home.inside()), ..options(&home.root) };
        let report = install(&options).unwrap();
        assert!(!report.front_ends.is_empty());
        // Only the installing user may start the program. Root has installed it for the user.
        for front_end in &report.front_ends {
            std::os::unix::fs::chown(front_end.extcap.join("syscapdump"), Some(65534), Some(65534)).unwrap();
        }

        let plugins = home.run(program, &["-G", "plugins"]);
        assert!(plugins.contains(&format!("{}/.local", home.inside().display())), "{plugins}");
        if program == "tshark" {
            let listed = home.run(program, &["-D"]);
            assert!(listed.contains(". syscap (System calls)\n"), "{listed}");
            assert!(listed.contains(". syscap-scap (System calls (scap))\n"), "{listed}");
            let capture = ["-i", "syscap", "-c", "3", "-f", "proc.name=curl", "-T", "fields", "-e", "proc.name"];
            assert_eq!(home.run(program, &capture), "made-up\n".repeat(3));
            // The front end loads the profile.
            home.run(program, &["-C", "System calls", "-i", "syscap", "-c", "1"]);
        }
        uninstall(&options).unwrap();
        let after = tree(home.folder.path());
        let left: Vec<_> = after.keys().filter(|path| !before.contains_key(*path)).collect();
        // The front ends keep their own files.
        assert!(left.iter().all(|path| path.starts_with(home.folder.path().join(".config"))), "{left:?}");
        assert!(!left.iter().any(|path| path.ends_with("System calls")), "{left:?}");
    }
}
