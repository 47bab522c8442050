//! The scripts of the far shell, and how they are sent.
//!
//! A script is sent as one compound command, `{ …; }`: the shell reads all of it before it runs the first line, so that
//! what a command of it reads from standard input is not part of the script.

use std::fmt::Write;

use super::shell::Nonce;

/// A script.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Script {
    /// The functions of the others, then the report. The reply ends with `end report`.
    Report,
    /// Finds a folder, and the program in it. The reply ends with `end place`.
    Place,
    /// Receives the program and runs it once. The first reply is `ready`; the last `end receive`.
    Receive,
}

impl Script {
    fn text(self) -> &'static str {
        match self {
            Self::Report => concat!(include_str!("scripts/functions.sh"), include_str!("scripts/report.sh")),
            Self::Place => include_str!("scripts/place.sh"),
            Self::Receive => include_str!("scripts/receive.sh"),
        }
    }
}

/// Returns a script with variables, as it is sent.
pub(crate) fn snippet(script: Script, variables: &[(&str, &str)]) -> String {
    compound(script.text(), variables, "")
}

/// Returns the script with which the shell becomes the program. The reply is `begin`.
pub(crate) fn start_snippet(arguments: &[String]) -> String {
    compound(include_str!("scripts/start.sh"), &[], &format!("start {}", arguments.join(" ")))
}

/// Returns the command that replies `up`. As it is written, it does not hold the nonce: a terminal that echoes it is
/// noticed.
pub(crate) fn hello(nonce: &Nonce) -> String {
    format!("echo {} up", nonce.written())
}

/// Returns the far command for ssh: a shell that replies `up` and reads its script from standard input. The login shell
/// runs it, which may be any: fish, csh.
///
/// The script itself is not part of the command. dropbear limits its length, and a login shell whose start-up files read
/// standard input gets nothing, since the near end waits for the reply.
pub(crate) fn far_command(nonce: &Nonce) -> String {
    format!("exec sh -c '{}; exec sh'", hello(nonce))
}

/// Returns the words of a command that replies `up` and becomes a shell, for sudo and doas.
pub(crate) fn shell_command(nonce: &Nonce) -> String {
    format!("sh -c '{}; exec sh'", hello(nonce))
}

/// Returns a text as one word of the shell; `None` if it holds a zero byte.
pub(crate) fn quote(text: &str) -> Option<String> {
    shlex::try_quote(text).ok().map(std::borrow::Cow::into_owned)
}

fn compound(text: &str, variables: &[(&str, &str)], last: &str) -> String {
    let mut out = String::from("{\n");
    for (name, value) in variables {
        // Values are numbers, hexadecimal digits and words of this crate.
        let value = quote(value).unwrap_or_default();
        let _ = writeln!(out, "{name}={value}");
    }
    let is_code = |line: &&str| !line.is_empty() && !line.trim_start().starts_with('#');
    for line in text.lines().filter(is_code) {
        out.push_str(line);
        out.push('\n');
    }
    out.push_str(last);
    out.push_str("\n}\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `sh -n` reads a script without running it.
    #[test]
    #[cfg(unix)]
    fn scripts_are_shell() {
        let scripts = [Script::Report, Script::Place, Script::Receive].map(|script| snippet(script, &[]));
        for text in scripts.into_iter().chain([start_snippet(&["'a b'".to_owned()])]) {
            let output = std::process::Command::new("sh").args(["-n", "-c", &text]).output().unwrap();
            assert!(output.status.success(), "{}\n{text}", String::from_utf8_lossy(&output.stderr));
        }
    }

    #[test]
    fn values_are_words() {
        let text = compound("# comment\nx\n\n\t# y\n", &[("a", "b c'd")], "start");
        assert_eq!(text, "{\na=\"b c'd\"\nx\nstart\n}\n");
    }

    /// csh expands `!` between single quotes too, and fish knows backslashes there.
    #[test]
    fn the_far_command_is_the_same_in_every_login_shell() {
        let command = far_command(&Nonce::new().unwrap());
        assert!(!command.contains(['!', '\\', '\n', '$', '`']), "{command}");
        assert_eq!(command.matches('\'').count(), 2, "{command}");
    }
}
