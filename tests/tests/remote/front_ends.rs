//! tshark and strato capture another host through the interfaces over ssh.

use std::fs;
use std::io::Read;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use syscap_tests::program::{SharedFiles, Tool, skip};
use syscap_tests::sshd;
use tempfile::TempDir;

use crate::{Far, LIMIT, PROGRAM};

/// A front end with a home of its own, which has the capture program among its extcap programs.
pub struct Host<'a> {
    pub tool: Tool,
    far: &'a Far,
    home: TempDir,
    /// The key and the known hosts' keys, as the front end's user reads them.
    keys: [PathBuf; 2],
    dissector: SharedFiles,
}

impl<'a> Host<'a> {
    /// Returns `None` if the front end lacks what it needs.
    pub fn new(tool: Tool, far: &'a Far) -> Option<Self> {
        let root = tool.root().map(Path::to_owned);
        if root.as_ref().is_some_and(|root| !root.join("usr/bin/ssh").is_file()) {
            skip(&tool.name(), "the root has no ssh (`cargo xtask debian-root` installs it)");
            return None;
        }
        let place = root.as_ref().map_or_else(std::env::temp_dir, |root| root.join("tmp"));
        let home = tempfile::Builder::new().prefix("syscap-home-").tempdir_in(place).unwrap();
        // Wireshark 4.0 looks into the first folder, later versions into the second.
        for folder in [".config/wireshark/extcap", ".local/lib/wireshark/extcap"] {
            let folder = home.path().join(folder);
            fs::create_dir_all(&folder).unwrap();
            copy(Path::new(PROGRAM), &folder.join("syscapdump"));
            let programs = Path::new(PROGRAM).with_file_name("syscap-programs");
            fs::create_dir(folder.join("syscap-programs")).unwrap();
            for program in fs::read_dir(programs).unwrap().flatten() {
                copy(&program.path(), &folder.join("syscap-programs").join(program.file_name()));
            }
        }
        let keys = [home.path().join("key"), home.path().join("known_hosts")];
        for (from, to) in [far.sshd.key(), far.sshd.known_hosts()].iter().zip(&keys) {
            copy(from, to);
            fs::set_permissions(to, fs::Permissions::from_mode(0o600)).unwrap();
        }
        let user = tool.user_id();
        let mut own = vec![home.path().to_owned()];
        while let Some(path) = own.pop() {
            chown(&path, Some(user), Some(user)).unwrap();
            if path.is_dir() {
                own.extend(fs::read_dir(&path).unwrap().flatten().map(|entry| entry.path()));
            }
        }
        let keys = keys.map(|path| tool.inside(&path));
        let dissector = tool.share(&[&syscap_tests::syscap::dissector()]).unwrap();
        Some(Self { tool, far, home, keys, dissector })
    }

    /// Returns the preferences that the front end knows, with their values.
    pub fn preferences(&self) -> String {
        let mut command = self.tool.command_at_home(&self.tool.inside(self.home.path()));
        let output = command.args(["-G", "currentprefs"]).output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Returns the command of the front end, with the options of the interface as its preferences.
    pub fn command(&self, interface: &str) -> Command {
        let mut command = self.tool.command_at_home(&self.tool.inside(self.home.path()));
        command.arg("-X").arg(format!("lua_script:{}", self.dissector.files[0].display())).args(["-i", interface]);
        let known_hosts = format!("UserKnownHostsFile={}", self.keys[1].display());
        let (port, key) = (self.far.sshd.port.to_string(), self.keys[0].display().to_string());
        for (option, value) in [
            ("remotehost", "127.0.0.1"),
            ("remoteport", &port),
            ("remoteusername", &self.far.user.name),
            ("sshkey", &key),
            ("sshoption", &known_hosts),
            ("remotepriv", "sudo"),
        ] {
            command.args(preference(interface, option, value));
        }
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

/// Returns the arguments that set an option of an interface.
pub fn preference(interface: &str, option: &str, value: &str) -> [String; 2] {
    ["-o".to_owned(), format!("extcap.{}.{option}:{value}", interface.replace('-', "_"))]
}

/// Copies a file in a process of its own: a program that another thread has open for writing cannot be executed.
fn copy(from: &Path, to: &Path) {
    sshd::run(Command::new("cp").arg(from).arg(to));
}

/// A running front end. Dropping the value kills it.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What a front end has printed.
struct Printed {
    stdout: String,
    /// Without the words about root.
    stderr: String,
}

impl Running {
    fn start(mut command: Command) -> Self {
        Self(command.spawn().unwrap())
    }

    fn signal(&self, signal: &str) {
        sshd::run(Command::new("kill").args([format!("-{signal}"), self.0.id().to_string()]));
    }

    /// Waits for the end.
    fn wait(mut self) -> Printed {
        let mut pipes = (self.0.stdout.take().unwrap(), self.0.stderr.take().unwrap());
        let (mut stdout, mut stderr) = (String::new(), String::new());
        let reader = std::thread::spawn(move || {
            pipes.0.read_to_string(&mut stdout).unwrap();
            stdout
        });
        pipes.1.read_to_string(&mut stderr).unwrap();
        let stdout = reader.join().unwrap();
        let start = Instant::now();
        while self.0.try_wait().unwrap().is_none() {
            assert!(start.elapsed() < LIMIT, "the front end runs on");
            std::thread::sleep(Duration::from_millis(10));
        }
        let lines = stderr.lines().filter(|line| !line.is_empty() && !line.contains("Running as user"));
        Printed { stdout, stderr: lines.collect::<Vec<_>>().join("\n") }
    }
}

/// Returns tshark of this machine and of the Debian root.
pub fn tsharks() -> Vec<Tool> {
    [Tool::tshark(), Tool::in_root("SYSCAP_SID_ROOT", "tshark")].into_iter().flatten().collect()
}

/// Reads files until the front end has captured some of it into its file.
fn read_files_until(file: &Path, bytes: u64) {
    let start = Instant::now();
    while fs::metadata(file).map_or(0, |metadata| metadata.len()) < bytes {
        assert!(start.elapsed() < LIMIT, "{} has no {bytes} bytes", file.display());
        sshd::run(Command::new("cat").arg("/etc/hostname"));
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn interfaces_are_listed() {
    let Some(far) = Far::start() else { return };
    for tool in tsharks() {
        let Some(host) = Host::new(tool, &far) else { continue };
        let output = host.tool.command_at_home(&host.tool.inside(host.home.path())).arg("-D").output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        for line in ["syscap-ssh (System calls over SSH)", "syscap-scap-ssh (System calls over SSH (scap))"] {
            assert!(text.lines().any(|listed| listed.ends_with(line)), "{}: {text}", host.tool.name());
        }
    }
}

#[test]
fn tshark_captures_with_a_filter_and_ends() {
    let Some(far) = Far::start() else { return };
    for tool in tsharks() {
        let Some(host) = Host::new(tool, &far) else { continue };
        let file = host.home.path().join("rows");
        let mut command = host.command("syscap-ssh");
        command.args(["-f", "proc.name = cat and evt.type = openat", "-l", "-T", "fields"]);
        command.args(["-e", "host.name", "-e", "proc.name", "-e", "evt.type", "-e", "fd.name"]);
        command.stdout(fs::File::create(&file).unwrap());
        let mut running = Running(command.spawn().unwrap());
        read_files_until(&file, 200);
        running.signal("INT");
        let mut stderr = String::new();
        running.0.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        running.0.wait().unwrap();
        let rows = fs::read_to_string(&file).unwrap();
        for row in rows.lines() {
            let cells: Vec<&str> = row.split('\t').collect();
            assert_eq!(cells[..3], ["127.0.0.1", "cat", "openat"], "{}: {row}", host.tool.name());
        }
        assert!(rows.contains("/etc/hostname"), "{rows}");
        assert!(!stderr.contains("Error") && !stderr.contains("syscapdump"), "{}: {stderr}", host.tool.name());
        far.wait_until_empty(LIMIT);
        assert_eq!(near_processes(&far), Vec::<String>::new());
    }
}

/// Returns the processes of the near end: the user's name is among their arguments.
fn near_processes(far: &Far) -> Vec<String> {
    let text = sshd::run(Command::new("ps").args(["-e", "-o", "pid=,args="]));
    let text = String::from_utf8_lossy(&text.stdout).into_owned();
    text.lines().filter(|line| line.contains(&far.user.name)).map(str::to_owned).collect()
}

#[test]
fn strato_reads_what_the_scap_interface_has_captured() {
    let Some(far) = Far::start() else { return };
    let Some(tshark) = Tool::in_root("SYSCAP_SID_ROOT", "tshark") else { return };
    let Some(strato) = Tool::in_root("SYSCAP_SID_ROOT", "strato") else { return };
    let Some(host) = Host::new(tshark, &far) else { return };
    let file = host.home.path().join("capture.scap");
    let mut command = host.command("syscap-scap-ssh");
    command.args(["-f", "proc.name = cat", "-w"]).arg(host.tool.inside(&file));
    let running = Running::start(command);
    // The state of the machine comes first, so a size says nothing.
    let start = Instant::now();
    let rows = loop {
        assert!(start.elapsed() < LIMIT, "no row");
        read_files_until(&file, 1);
        let read = strato.run(&[
            "-r",
            host.tool.inside(&file).to_str().unwrap(),
            "-Y",
            "evt.type == \"openat\"",
            "-T",
            "fields",
            "-e",
            "proc.name",
            "-e",
            "fd.name",
        ]);
        let rows = String::from_utf8_lossy(&read.stdout).into_owned();
        if rows.contains("/etc/hostname") {
            break rows;
        }
    };
    running.signal("INT");
    let printed = running.wait();
    assert!(rows.lines().all(|row| row.starts_with("cat\t")), "{rows}");
    assert!(!printed.stderr.contains("Error"), "{}", printed.stderr);
    far.wait_until_empty(LIMIT);
}

#[test]
fn an_error_is_one_readable_message() {
    let Some(far) = Far::start() else { return };
    for tool in tsharks() {
        let Some(host) = Host::new(tool, &far) else { continue };
        let unknown = ("sshoption", "UserKnownHostsFile=/dev/null", "is not known yet");
        let nowhere = ("remotehost", "nowhere.invalid", "there is no host of this name");
        let none = ("remotehost", "", "which host?");
        let password = ("sshkey", "", "let this user in");
        for (option, value, words) in [unknown, nowhere, none, password] {
            let mut command = host.command("syscap-ssh");
            command.args(preference("syscap-ssh", option, value));
            let printed = Running::start(command).wait();
            let lines: Vec<&str> = printed.stderr.lines().filter(|line| line.contains("syscapdump:")).collect();
            assert_eq!(lines.len(), 1, "{} {option}: {}", host.tool.name(), printed.stderr);
            assert!(lines[0].contains(words), "{} {option}: {}", host.tool.name(), printed.stderr);
            assert_eq!(printed.stdout, "", "{}", printed.stderr);
        }
        far.wait_until_empty(LIMIT);
    }
}
