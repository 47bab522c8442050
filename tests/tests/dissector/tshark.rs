//! The real tshark with the dissector.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use syscap_tests::program::Tool;
use syscap_tests::tshark::Session;

use crate::event::capture;

pub struct Tshark {
    file: PathBuf,
}

impl Tshark {
    /// Prepares a capture of the payloads. If there is no tshark, prints the reason and returns `None`.
    pub fn new(name: &str, payloads: &[Vec<u8>]) -> Option<Self> {
        Self::cut(name, payloads, 0)
    }

    /// Prepares a capture whose frames lost bytes when they were captured.
    pub fn cut(name: &str, payloads: &[Vec<u8>], lost: usize) -> Option<Self> {
        Tool::tshark()?;
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("dissector-{name}.pcapng"));
        std::fs::write(&file, capture(payloads, lost)).expect("cannot write the capture");
        Some(Self { file })
    }

    /// Runs tshark and returns its output. The only message that it may print is the one about running as root.
    pub fn run(&self, arguments: &[&str]) -> String {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../convert/install/assets/syscap.lua");
        let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("home");
        let output = Command::new("tshark")
            .env("HOME", &home)
            .env_remove("XDG_CONFIG_HOME")
            .arg("-X")
            .arg(format!("lua_script:{}", script.display()))
            .arg("-r")
            .arg(&self.file)
            .args(arguments)
            .output()
            .expect("cannot run tshark");
        let printed: Vec<String> = String::from_utf8_lossy(&output.stderr)
            .lines()
            .filter(|line| !line.starts_with("Running as user"))
            .map(str::to_owned)
            .collect();
        assert!(output.status.success() && printed.is_empty(), "{arguments:?}: {printed:?}");
        let out = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(!out.contains("Lua Error") && !out.contains("Dissector bug"), "{arguments:?}: {out}");
        out
    }

    /// Returns the values of `names` for each event.
    pub fn fields(&self, names: &[&str]) -> Vec<BTreeMap<String, String>> {
        let mut arguments = vec!["-T", "fields", "-E", "aggregator=;"];
        for name in names {
            arguments.extend(["-e", name]);
        }
        let row =
            |line: &str| names.iter().map(|name| (*name).to_owned()).zip(line.split('\t').map(str::to_owned)).collect();
        self.run(&arguments).lines().map(row).collect()
    }

    pub fn info(&self) -> Vec<String> {
        self.fields(&["_ws.col.Info"]).into_iter().flat_map(BTreeMap::into_values).collect()
    }

    /// Returns the numbers of the frames that match `filter`.
    pub fn matching(&self, filter: &str) -> Vec<String> {
        self.run(&["-Y", filter, "-T", "fields", "-e", "frame.number"]).lines().map(str::to_owned).collect()
    }
}

/// Returns every front end: tshark on this machine, and those in Debian roots. Prints which are missing.
pub fn front_ends() -> Vec<Tool> {
    let in_roots = [("SYSCAP_TRIXIE_ROOT", "tshark"), ("SYSCAP_SID_ROOT", "tshark"), ("SYSCAP_SID_ROOT", "strato")];
    let in_roots = in_roots.into_iter().filter_map(|(variable, program)| Tool::in_root(variable, program));
    Tool::tshark().into_iter().chain(in_roots).collect()
}

/// Returns a capture with a frame for each payload, which `tool` can read.
pub fn session(tool: &Tool, name: &str, payloads: &[Vec<u8>]) -> Session {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("dissector-{name}.pcapng"));
    std::fs::write(&file, capture(payloads, 0)).expect("cannot write the capture");
    Session::new(tool.clone(), &file)
}
