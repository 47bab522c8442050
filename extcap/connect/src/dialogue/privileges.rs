//! Becoming another user: the far shell is replaced by one that sudo or doas has started.
//!
//! The shell itself is started with privileges, and not the program alone: the copy of the program then belongs to the user
//! that runs it, who may not be able to read that of another. sudo gets a password only when it prints its prompt, which
//! holds the nonce. So a sudo that does not ask leaves no password in the stream.

use std::time::Duration;

use super::session::Session;
use crate::error::{ConnectError, SecretKind};
use crate::far::{Report, quote, shell_command};
use crate::near::last_words;
use crate::options::{ConnectOptions, Privileges};

/// The limit for sudo and doas. PAM delays a refusal, and a directory of users may be slow.
const TIMEOUT: Duration = Duration::from_secs(60);

/// What sudo or doas allows.
#[derive(Debug)]
pub(super) enum Elevation {
    /// The far shell is now one of the other user.
    Shell,
    /// sudo starts the installed program, and no shell.
    InstalledOnly {
        /// The path of the program.
        path: String,
        /// The words before it, for the shell.
        words: String,
    },
}

/// Replaces the shell by one of the other user. `installed`: the program on the host, which sudo may allow alone.
pub(super) fn elevate(
    session: &mut Session,
    report: &Report,
    installed: Option<&str>,
) -> Result<Elevation, ConnectError> {
    let options = session.options();
    let program = program_name(options.privileges);
    let is_there = if program == "doas" { report.has_doas } else { report.has_sudo };
    if !is_there {
        return Err(ConnectError::NoPrivilegeProgram { host: options.host_name(), program });
    }
    let user = user_words(options)?;
    let step = "the far user changes";
    let quiet = format!("{program} -n{user}");
    if let Some(path) = installed.filter(|_| program == "sudo") {
        // What sudo refuses does not end this shell.
        let quoted = quote(path).unwrap_or_default();
        let ask = format!(
            "if {quiet} sh -c : 2>/dev/null; then say allows shell; elif {quiet} {quoted} --version >/dev/null 2>&1; then \
             say allows program; else say allows neither; fi\n"
        );
        session.send(&ask, step)?;
        if session.reply(TIMEOUT, step)?.value == "program" {
            return Ok(Elevation::InstalledOnly { path: path.to_owned(), words: quiet });
        }
    }
    let words = match &options.privileges_password {
        Some(_) if program == "sudo" => {
            let prompt = quote(&session.sudo_prompt()).unwrap_or_default();
            format!("sudo -S -p {prompt}{user}")
        }
        _ => quiet,
    };
    let lines_before = session.messages().lines().len();
    session.send(&format!("exec {words} {}\n", shell_command(session.nonce())), step)?;
    wait_for_shell(session, step)
        .map_err(|error| refusal(error, options, &session.messages().lines(), lines_before))?;
    Ok(Elevation::Shell)
}

/// Waits for the shell, and answers the prompt of sudo once.
fn wait_for_shell(session: &mut Session, step: &'static str) -> Result<(), ConnectError> {
    let mut answered = 0;
    loop {
        match session.reply_unless(TIMEOUT, step, &|prompts| prompts > answered)? {
            Some(reply) if reply.key == "up" => return Ok(()),
            Some(_) => {}
            None if answered > 0 => {
                let (host, secret) = (session.options().host_name(), SecretKind::PrivilegePassword);
                return Err(ConnectError::SecretWrong { host, secret, detail: String::new() });
            }
            None => {
                answered += 1;
                if let Some(password) = &session.options().privileges_password {
                    session.send_secret(password.line(), step)?;
                }
            }
        }
    }
}

/// Returns the error for what sudo or doas has said before it ended. The messages are those of sudo 1.8 and 1.9 and of
/// OpenDoas 6.8, in the locale C.
fn refusal(error: ConnectError, options: &ConnectOptions, lines: &[String], lines_before: usize) -> ConnectError {
    let ConnectError::Broken { host, .. } = error else { return error };
    let program = program_name(options.privileges);
    let lines = lines.get(lines_before..).unwrap_or_default();
    let detail = last_words(lines);
    let says = |words: &str| lines.iter().any(|line| line.contains(words));
    if says("incorrect password attempt") {
        return ConnectError::SecretWrong { host, secret: SecretKind::PrivilegePassword, detail };
    }
    if says("a password is required") || says("Authentication required") || says("no password was provided") {
        return ConnectError::PrivilegePassword { host, program, detail };
    }
    let remedy = if says("not in the sudoers") || says("Operation not permitted") || says("not enabled") {
        "let the administrator allow this user, or log in as root"
    } else if says("is not allowed to execute") || says("may not run") {
        "let the administrator allow a shell, or the syscapdump that is installed there"
    } else if says("must have a tty") {
        "switch off requiretty for this user in sudoers"
    } else if says("unknown user") || says("unknown uid") {
        "check the name of the user to become"
    } else {
        "try it there by hand"
    };
    let detail = if detail.is_empty() { "it ended and said nothing".to_owned() } else { detail };
    ConnectError::PrivilegeRefused { host, program, detail, remedy }
}

fn program_name(privileges: Privileges) -> &'static str {
    match privileges {
        Privileges::Doas => "doas",
        Privileges::None | Privileges::Sudo => "sudo",
    }
}

/// Returns ` -u USER` for the shell, or nothing.
fn user_words(options: &ConnectOptions) -> Result<String, ConnectError> {
    let Some(user) = options.privileges_user.as_deref().filter(|user| !user.is_empty()) else {
        return Ok(String::new());
    };
    let bad = || ConnectError::BadName { what: "user", name: user.to_owned() };
    if user.starts_with('-') || user.contains(|c: char| c.is_control() || c.is_whitespace()) {
        return Err(bad());
    }
    Ok(format!(" -u {}", quote(user).ok_or_else(bad)?))
}
