//! tshark and strato with the dissector.

use std::path::Path;

use crate::oracle::EventKey;
use crate::program::{SharedFiles, Tool};

/// A command line program of Wireshark, with copies of a capture and of the dissector that it can read.
#[derive(Debug)]
pub struct Session {
    tool: Tool,
    /// The capture and the dissector.
    shared: SharedFiles,
}

/// The requested values of a frame, in order; empty if the frame lacks the field.
pub type Row = Vec<String>;

impl Session {
    /// Copies a capture and the dissector to where `tool` can read them.
    ///
    /// # Panics
    /// If files cannot be written.
    #[allow(clippy::expect_used)] // a panic fails the test
    pub fn new(tool: Tool, capture: &Path) -> Self {
        let dissector = crate::syscap::dissector();
        let shared = tool.share(&[capture, &dissector]).expect("copies of capture and dissector");
        Self { tool, shared }
    }

    /// Returns the name of the program.
    pub fn name(&self) -> String {
        self.tool.name()
    }

    /// Runs the program and returns its output; `arguments` follow the capture.
    ///
    /// # Panics
    /// If the program fails, or prints a message other than the one about running as root.
    #[allow(clippy::panic)] // a panic fails the test
    pub fn print(&self, arguments: &[&str]) -> String {
        let mut command = self.tool.command();
        if let [capture, dissector] = &self.shared.files[..] {
            command.arg("-X").arg(format!("lua_script:{}", dissector.display())).arg("-r").arg(capture);
        }
        command.args(arguments);
        let output = match command.output() {
            Ok(output) => output,
            Err(error) => panic!("{}: {error}", self.name()),
        };
        let stderr = String::from_utf8_lossy(&output.stderr);
        let complaints: Vec<&str> = stderr.lines().filter(|line| !line.contains("Running as user")).collect();
        assert!(output.status.success() && complaints.is_empty(), "{} {arguments:?}:\n{stderr}", self.name());
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Returns the values of fields for each frame that matches the display filter.
    pub fn fields(&self, names: &[&str], filter: &str) -> Vec<Row> {
        let mut arguments = vec!["-T", "fields", "-E", "occurrence=f", "-E", "separator=\x1f"];
        names.iter().for_each(|name| arguments.extend(["-e", name]));
        if !filter.is_empty() {
            arguments.extend(["-Y", filter]);
        }
        // tshark since 4.2 doubles backslashes.
        let doubled = self.tool.root().is_some();
        let value = |text: &str| if doubled { value(&text.replace(r"\\", r"\")) } else { value(text) };
        self.print(&arguments).lines().map(|line| line.split('\x1f').map(value).collect()).collect()
    }
}

/// Normalises a flag, which versions print differently.
fn value(text: &str) -> String {
    match text {
        "True" => "1",
        "False" => "0",
        other => other,
    }
    .to_owned()
}

/// Returns the key of a row that starts with `evt.rawtime` and `thread.tid`.
pub fn key(row: &Row) -> EventKey {
    let number = |at: usize| row.get(at).map(String::as_str).unwrap_or_default();
    EventKey { time: number(0).parse().unwrap_or(0), tid: number(1).parse().unwrap_or(-1) }
}
