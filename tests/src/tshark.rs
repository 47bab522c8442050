//! tshark and strato with the dissector, and what they say of a capture.

use std::path::Path;

use crate::oracle::Key;
use crate::program::{Lent, Tool};

/// One of Wireshark's command line programs, with a capture where it can read it.
#[derive(Debug)]
pub struct Session {
    tool: Tool,
    /// The capture and the dissector.
    lent: Lent,
}

/// One frame's values, in the order in which they were asked for; empty: the frame lacks the field.
pub type Row = Vec<String>;

impl Session {
    /// Puts a capture and the dissector where `tool` sees them.
    ///
    /// # Panics
    /// Where files cannot be written.
    #[allow(clippy::expect_used)] // that is how a test fails
    pub fn new(tool: Tool, capture: &Path) -> Self {
        let dissector = crate::syscap::dissector();
        let lent = tool.lend(&[capture, &dissector]).expect("copies of capture and dissector");
        Self { tool, lent }
    }

    /// The program's name.
    pub fn name(&self) -> String {
        self.tool.name()
    }

    /// What the program prints; `arguments` come after the capture.
    ///
    /// # Panics
    /// Where it fails, or says anything on standard error but that it runs as root.
    #[allow(clippy::panic)] // that is how a test fails
    pub fn print(&self, arguments: &[&str]) -> String {
        let mut command = self.tool.command();
        if let [capture, dissector] = &self.lent.files[..] {
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

    /// The values of fields, frame by frame, of the frames that the display filter lets through.
    pub fn fields(&self, names: &[&str], filter: &str) -> Vec<Row> {
        let mut arguments = vec!["-T", "fields", "-E", "occurrence=f", "-E", "separator=\x1f"];
        names.iter().for_each(|name| arguments.extend(["-e", name]));
        if !filter.is_empty() {
            arguments.extend(["-Y", filter]);
        }
        // From 4.2 on backslashes come doubled.
        let doubled = self.tool.root().is_some();
        let value = |text: &str| if doubled { value(&text.replace(r"\\", r"\")) } else { value(text) };
        self.print(&arguments).lines().map(|line| line.split('\x1f').map(value).collect()).collect()
    }
}

/// A flag as every version prints it.
fn value(text: &str) -> String {
    match text {
        "True" => "1",
        "False" => "0",
        other => other,
    }
    .to_owned()
}

/// The key of a row that starts with `evt.rawtime` and `thread.tid`.
pub fn key(row: &Row) -> Key {
    let number = |at: usize| row.get(at).map(String::as_str).unwrap_or_default();
    Key { time: number(0).parse().unwrap_or(0), tid: number(1).parse().unwrap_or(-1) }
}
