//! Passwords and passphrases of the command line.
//!
//! Wireshark passes the values of its dialog as arguments, which every user of the machine can read. So the program first
//! executes itself again without them: it passes them through a pipe, of which the arguments have only the number.

use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::io;

use syscap_connect::Secret;

use super::table::secret_options;
use crate::platform::{execute_again, read_secrets};

/// The argument with the descriptor of the pipe that has the secrets.
const SECRETS_PIPE: &str = "--secrets-pipe";

/// The secrets of a command line, by the names of their options.
#[derive(Debug, Clone, Default)]
pub struct Secrets(HashMap<String, Secret>);

impl Secrets {
    /// Returns the value of an option; `None`: it is not given, or empty.
    pub fn get(&self, name: &str) -> Option<Secret> {
        self.0.get(name).cloned()
    }
}

/// Returns the arguments without the secrets, and the secrets. If there are any among the arguments, the program first
/// executes itself without them, where the system can do that.
///
/// # Errors
/// [`io::Error`] if the program cannot be executed again, or the pipe cannot be read.
pub fn take(args: Vec<OsString>) -> io::Result<(Vec<OsString>, Secrets)> {
    if let Some((args, descriptor)) = take_pipe(&args) {
        return Ok((args, read(descriptor)?));
    }
    let (args, secrets) = split(args);
    if secrets.is_empty() {
        return Ok((args, Secrets::default()));
    }
    execute_again(&args, SECRETS_PIPE, encoded(&secrets).as_bytes())?;
    // Only where the system cannot execute another program in this process.
    Ok((args, Secrets(secrets.into_iter().map(|(name, value)| (name, Secret::new(value))).collect())))
}

/// Splits the arguments at the first `--`-less secrets: `--NAME VALUE` and `--NAME=VALUE`. Values are UTF-8, as front ends
/// pass them; others are kept, and the parser refuses them.
fn split(args: Vec<OsString>) -> (Vec<OsString>, Vec<(String, String)>) {
    let mut rest = Vec::with_capacity(args.len());
    let mut secrets = Vec::new();
    let mut args = args.into_iter();
    while let Some(arg) = args.next() {
        if arg == "--" {
            rest.push(arg);
            rest.extend(args);
            break;
        }
        let Some((name, value)) = secret_argument(&arg) else {
            rest.push(arg);
            continue;
        };
        let value = value.or_else(|| args.next().and_then(|value| value.into_string().ok())).unwrap_or_default();
        if !value.is_empty() {
            secrets.push((name.to_owned(), value));
        }
    }
    (rest, secrets)
}

/// Returns the option and the value of an argument with a secret; the value is `None` if it is the next argument.
fn secret_argument(arg: &OsStr) -> Option<(&'static str, Option<String>)> {
    let text = arg.to_str()?.strip_prefix("--")?;
    secret_options().find_map(|name| match text.strip_prefix(name)? {
        "" => Some((name, None)),
        rest => rest.strip_prefix('=').map(|value| (name, Some(value.to_owned()))),
    })
}

/// Returns the arguments without the number of the pipe, and that number.
fn take_pipe(args: &[OsString]) -> Option<(Vec<OsString>, i32)> {
    let [program, pipe, number, rest @ ..] = args else { return None };
    let number = number.to_str().filter(|_| pipe == SECRETS_PIPE)?.parse().ok()?;
    Some((std::iter::once(program).chain(rest).cloned().collect(), number))
}

/// Returns the secrets as they go through the pipe: name and value of each, with a NUL at the end of both.
fn encoded(secrets: &[(String, String)]) -> String {
    secrets.iter().map(|(name, value)| format!("{name}\0{value}\0")).collect()
}

/// Reads the secrets from a pipe.
fn read(descriptor: i32) -> io::Result<Secrets> {
    let bytes = read_secrets(descriptor)?;
    let text = String::from_utf8(bytes).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
    let mut secrets = HashMap::new();
    let mut words = text.split('\0');
    while let (Some(name), Some(value)) = (words.next(), words.next()) {
        secrets.insert(name.to_owned(), Secret::new(value.to_owned()));
    }
    Ok(Secrets(secrets))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(words: &[&str]) -> Vec<OsString> {
        words.iter().map(OsString::from).collect()
    }

    #[test]
    fn secrets_are_taken_out_of_the_arguments() {
        let all = ["p", "--remote-host", "web1", "--remote-password", "a b", "--sshkey-passphrase=c=d", "--pid", "7"];
        let (rest, secrets) = split(args(&all));
        assert_eq!(rest, args(&["p", "--remote-host", "web1", "--pid", "7"]));
        let of = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(secrets, [of("remote-password", "a b"), of("sshkey-passphrase", "c=d")]);
    }

    #[test]
    fn arguments_of_a_command_are_kept() {
        let all = args(&["p", "-w", "x", "--", "login", "--remote-password", "x"]);
        assert_eq!(split(all.clone()), (all, vec![]));
    }

    #[test]
    fn empty_secrets_are_none() {
        assert_eq!(split(args(&["p", "--remote-password", ""])), (args(&["p"]), vec![]));
        assert_eq!(split(args(&["p", "--remote-password"])), (args(&["p"]), vec![]));
    }
}
