//! What ssh says when it fails, as an error. ssh prints these messages in English, whatever the locale is.

use std::process::ExitStatus;

use crate::error::ConnectError;

/// Most bytes of a message that become part of an error.
const DETAIL_MAX: usize = 300;

/// Returns the error for a carrier that ended before the far shell answered. `lines`: its standard error, escaped.
/// `printed`: the end of its standard output, escaped.
pub(crate) fn ssh_failure(
    host: &str,
    is_ssh: bool,
    status: Option<ExitStatus>,
    lines: &[String],
    printed: &str,
) -> ConnectError {
    let host = host.to_owned();
    let code = status.and_then(|status| status.code());
    if is_ssh && code == Some(255) {
        return ssh_error(host, lines);
    }
    let mut detail = last_words(lines);
    if detail.is_empty() {
        detail = bounded(printed.trim());
    }
    if detail.is_empty() {
        detail = match (is_ssh, status) {
            (true, Some(_)) => format!("the login shell ended with exit code {}", code.unwrap_or(-1)),
            (_, Some(status)) => format!("the remote command ended: {status}"),
            (_, None) => "it was closed".to_owned(),
        };
    }
    // ssh returns the exit code of the far shell. 127: it found no `sh`.
    if is_ssh || matches!(code, Some(126 | 127)) {
        return ConnectError::NoShell { host, detail };
    }
    ConnectError::CarrierFailed { host, detail }
}

/// Returns the error for the messages of ssh.
fn ssh_error(host: String, lines: &[String]) -> ConnectError {
    let line = |part: &str| lines.iter().rev().find(|line| line.contains(part)).map(|line| bounded(line.trim()));
    let any = |parts: &[&str]| parts.iter().find_map(|part| line(part));
    // The order matters: what is more specific comes first, and a jump host's failure is followed by that of the
    // connection through it.
    if line("REMOTE HOST IDENTIFICATION HAS CHANGED").is_some() {
        let detail = line("Offending").unwrap_or_else(|| last_words(lines));
        return ConnectError::ChangedHostKey { host, detail };
    }
    if let Some(failed) = line("Host key verification failed") {
        let detail = line("host key is known").unwrap_or(failed);
        return ConnectError::UnknownHostKey { host, detail };
    }
    if let Some(detail) = line("Could not resolve hostname") {
        return ConnectError::NoSuchHost { host, detail };
    }
    if let Some(detail) = any(&["no matching host key type", "no matching key exchange", "no mutual signature"]) {
        return ConnectError::OldAlgorithms { host, detail };
    }
    if let Some(detail) = any(&["Permission denied", "Too many authentication failures", "No more authentication"]) {
        let detail = match any(&["UNPROTECTED PRIVATE KEY FILE", "Load key"]) {
            Some(key) => format!("{detail}; {key}"),
            None => detail,
        };
        return ConnectError::PermissionDenied { host, detail };
    }
    if let Some(detail) = line("Connection refused") {
        return ConnectError::ConnectionRefused { host, detail };
    }
    let unreachable = ["timed out", "No route to host", "unreachable", "Host is down", "Operation timed out"];
    if let Some(detail) = any(&unreachable) {
        return ConnectError::Unreachable { host, detail };
    }
    let detail = match last_words(lines) {
        words if words.is_empty() => "ssh ended with exit code 255 and said nothing".to_owned(),
        words => words,
    };
    ConnectError::CarrierFailed { host, detail }
}

/// Returns the last lines, of which there are at most three, in one.
pub(crate) fn last_words(lines: &[String]) -> String {
    let words: Vec<&str> = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
    let last = words.get(words.len().saturating_sub(3)..).unwrap_or_default();
    bounded(&last.join("; "))
}

/// Returns the text up to the bound, in whole characters.
fn bounded(text: &str) -> String {
    let end = text.char_indices().map(|(at, character)| at + character.len_utf8()).take_while(|end| *end <= DETAIL_MAX);
    let end = end.last().unwrap_or_default();
    let dots = if end < text.len() { "…" } else { "" };
    format!("{}{dots}", text.get(..end).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_bounded_at_a_character() {
        assert_eq!(bounded("ä"), "ä");
        let long = bounded(&"ä".repeat(1000));
        assert_eq!(long, format!("{}…", "ä".repeat(DETAIL_MAX / 2)));
        let many: Vec<String> = (0..9).map(|number| number.to_string()).collect();
        assert_eq!(last_words(&many), "6; 7; 8");
    }
}
