//! The command line of ssh.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::error::ConnectError;
use crate::options::{ConnectOptions, SshOptions};

/// The algorithms of hosts that know only SHA-1. The old name of `PubkeyAcceptedAlgorithms` is understood by all versions.
const SHA1_OPTIONS: [&str; 3] = [
    "HostKeyAlgorithms=+ssh-rsa",
    "PubkeyAcceptedKeyTypes=+ssh-rsa",
    "KexAlgorithms=+diffie-hellman-group14-sha1,diffie-hellman-group-exchange-sha1,diffie-hellman-group1-sha1",
];

/// Options of every connection, whatever `ssh_config` says.
///
/// The session has no terminal, no command and no forwarding but ours. A master connection is used if there is one, but
/// this process does not become one: it would outlive the capture. The messages of level INFO are those that `failure`
/// reads.
const FIXED_OPTIONS: [&str; 6] = [
    "RemoteCommand=none",
    "ClearAllForwardings=yes",
    "ControlMaster=no",
    "BatchMode=no",
    "LogLevel=INFO",
    // A second question for the same secret shows that the first answer was wrong.
    "NumberOfPasswordPrompts=2",
];

/// Keep-alive messages without an answer after which ssh ends.
const KEEP_ALIVE_COUNT: u32 = 3;

/// Returns ssh with its arguments, the last of which is the far command.
///
/// # Errors
/// If an option cannot be meant as it is.
pub(crate) fn ssh_command(
    options: &ConnectOptions,
    ssh: &SshOptions,
    far_command: &str,
) -> Result<Command, ConnectError> {
    check_name("host", &options.host)?;
    if let Some(user) = &ssh.user {
        check_name("user", user)?;
    }
    if let Some(jump) = &ssh.proxy_jump {
        check_name("jump host", jump)?;
    }
    if let Some(key) = ssh.key.as_ref().filter(|key| !key.is_file()) {
        return Err(ConnectError::NoKeyFile { path: key.clone() });
    }
    let mut command = Command::new(&ssh.program);
    command.args(arguments(options, ssh)).arg("--").arg(&options.host).arg(far_command);
    Ok(command)
}

fn arguments(options: &ConnectOptions, ssh: &SshOptions) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = ["-T", "-a", "-x", "-e", "none"].map(OsString::from).to_vec();
    let mut add = |name: &str, value: &dyn AsRef<std::ffi::OsStr>| {
        arguments.push(name.into());
        arguments.push(value.as_ref().to_owned());
    };
    if let Some(file) = &ssh.config_file {
        add("-F", &file);
    }
    // ssh takes the first value of an option: those of the user come first.
    for option in &ssh.extra {
        add("-o", option);
    }
    for option in FIXED_OPTIONS {
        add("-o", &option);
    }
    add("-o", &format!("StrictHostKeyChecking={}", host_key_checking(options, ssh)));
    add("-o", &format!("ConnectTimeout={}", whole_seconds(options.connect_timeout).max(1)));
    add("-o", &format!("ServerAliveInterval={}", whole_seconds(ssh.keep_alive)));
    add("-o", &format!("ServerAliveCountMax={KEEP_ALIVE_COUNT}"));
    if ssh.allow_sha1 {
        for option in SHA1_OPTIONS {
            add("-o", &option);
        }
    }
    if let Some(port) = ssh.port {
        add("-p", &port.to_string());
    }
    if let Some(user) = &ssh.user {
        add("-l", user);
    }
    if let Some(key) = &ssh.key {
        add("-i", &path_argument(key));
        // A server refuses a client that offers many keys before the right one.
        add("-o", &"IdentitiesOnly=yes");
    }
    if let Some(proxy) = &ssh.proxy_command {
        add("-o", &format!("ProxyCommand={proxy}"));
    }
    if let Some(jump) = &ssh.proxy_jump {
        add("-J", jump);
    }
    arguments
}

/// Returns the value of `StrictHostKeyChecking`. `ask` is for terminals alone. No value accepts a changed key.
fn host_key_checking(options: &ConnectOptions, ssh: &SshOptions) -> &'static str {
    match (ssh.accept_new_host_keys, options.asks_on_terminal()) {
        (true, _) => "accept-new",
        (false, true) => "ask",
        (false, false) => "yes",
    }
}

/// Returns the path of a key as an argument. ssh expands `%` in it.
fn path_argument(path: &Path) -> OsString {
    match path.to_str() {
        Some(text) => text.replace('%', "%%").into(),
        None => path.as_os_str().to_owned(),
    }
}

/// Returns the duration in seconds, rounded up.
fn whole_seconds(duration: Duration) -> u64 {
    duration.as_secs() + u64::from(duration.subsec_nanos() > 0)
}

/// Refuses a name that ssh could take for an option, or that could run a command where `ssh_config` puts it into
/// `ProxyCommand` (CVE-2023-51385). OpenSSH refuses the same characters since 9.6.
fn check_name(what: &'static str, name: &str) -> Result<(), ConnectError> {
    let is_bad = |character: char| "'`\"$\\;&<>|(){}".contains(character) || character.is_whitespace();
    if name.is_empty() || name.starts_with('-') || name.chars().any(|c| is_bad(c) || c.is_control()) {
        return Err(ConnectError::BadName { what, name: name.to_owned() });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(ssh: SshOptions) -> Result<String, ConnectError> {
        let options = ConnectOptions::new("web1");
        let command = ssh_command(&options, &ssh, "exec sh")?;
        let words: Vec<_> = command.get_args().map(|word| word.to_string_lossy().into_owned()).collect();
        Ok(words.join(" "))
    }

    #[test]
    fn options_map_to_those_of_ssh() {
        let ssh = SshOptions {
            port: Some(2222),
            user: Some("me".to_owned()),
            proxy_command: Some("nc %h %p".to_owned()),
            proxy_jump: Some("a,b".to_owned()),
            extra: vec!["LogLevel=DEBUG".to_owned()],
            ..SshOptions::default()
        };
        let line = line(ssh).unwrap();
        for part in ["-p 2222", "-l me", "-o ProxyCommand=nc %h %p", "-J a,b", "StrictHostKeyChecking=yes"] {
            assert!(line.contains(part), "{part}: {line}");
        }
        assert!(line.ends_with("-- web1 exec sh"), "{line}");
        assert!(line.find("LogLevel=DEBUG") < line.find("LogLevel=INFO"), "{line}");
    }

    #[test]
    fn a_new_key_is_accepted_only_if_the_user_says_so() {
        assert!(line(SshOptions::default()).unwrap().contains("StrictHostKeyChecking=yes"));
        let accepts = SshOptions { accept_new_host_keys: true, ..SshOptions::default() };
        assert!(line(accepts).unwrap().contains("StrictHostKeyChecking=accept-new"));
    }

    #[test]
    fn names_that_are_options_or_commands_are_refused() {
        for name in ["", "-oProxyCommand=x", "a b", "a;b", "$(x)", "a\nb", "`x`"] {
            let options = ConnectOptions::new(name);
            assert!(ssh_command(&options, &SshOptions::default(), "").is_err(), "{name:?}");
            let user = SshOptions { user: Some(name.to_owned()), ..SshOptions::default() };
            assert!(ssh_command(&ConnectOptions::new("h"), &user, "").is_err(), "{name:?}");
        }
        for name in ["web1", "me@web1.example", "192.0.2.1", "2001:db8::1", "ssh://h:22"] {
            assert!(ssh_command(&ConnectOptions::new(name), &SshOptions::default(), "").is_ok(), "{name:?}");
        }
    }
}
