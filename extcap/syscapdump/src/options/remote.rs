//! The hosts of a capture, from the command line.

use std::path::PathBuf;
use std::time::Duration;

use clap::ArgMatches;
use syscap_connect::{Carrier, ConnectOptions, Privileges, SshOptions};

use super::secrets::Secrets;

/// The name of the option with the hosts.
pub const REMOTE_HOST: &str = "remote-host";

/// Interval of ssh's keep-alive messages. After three without an answer the line is broken.
const KEEP_ALIVE: Duration = Duration::from_secs(3);

/// Returns the hosts of a command line; empty: this machine. `is_for_front_end`: nobody can answer questions on a
/// terminal.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn hosts(matches: &ArgMatches, secrets: &Secrets, is_for_front_end: bool) -> Result<Vec<ConnectOptions>, String> {
    let names: Vec<&str> = matches
        .get_many::<String>(REMOTE_HOST)
        .into_iter()
        .flatten()
        .map(|name| name.trim())
        .filter(|name| !name.is_empty())
        .collect();
    if let Some(twice) =
        names.iter().enumerate().find(|(index, name)| names.iter().take(*index).any(|one| one == *name))
    {
        return Err(format!("host {} is named twice", twice.1));
    }
    Ok(names.into_iter().map(|name| host(name, matches, secrets, is_for_front_end)).collect())
}

fn host(name: &str, matches: &ArgMatches, secrets: &Secrets, is_for_front_end: bool) -> ConnectOptions {
    let text = |name: &str| matches.get_one::<String>(name).filter(|text| !text.trim().is_empty()).cloned();
    let flag = |name: &str| matches.get_one::<bool>(name).copied().unwrap_or_default();
    let path = |name: &str| matches.get_one::<PathBuf>(name).filter(|path| !path.as_os_str().is_empty()).cloned();
    let port =
        matches.get_one::<u64>("remote-port").and_then(|port| u16::try_from(*port).ok()).filter(|port| *port > 0);
    let carrier = match text("remote-command") {
        Some(command) => Carrier::Command(command),
        None => Carrier::Ssh(SshOptions {
            port,
            user: text("remote-username"),
            password: secrets.get("remote-password"),
            key: path("sshkey"),
            key_passphrase: secrets.get("sshkey-passphrase"),
            proxy_command: text("proxycommand"),
            proxy_jump: text("proxyjump"),
            accept_new_host_keys: flag("accept-new-host-keys"),
            allow_sha1: flag("ssh-sha1"),
            extra: matches
                .get_many::<String>("ssh-option")
                .into_iter()
                .flatten()
                .filter(|option| !option.is_empty())
                .cloned()
                .collect(),
            keep_alive: KEEP_ALIVE,
            ..SshOptions::default()
        }),
    };
    ConnectOptions {
        carrier,
        privileges: match matches.get_one::<String>("remote-priv").map(String::as_str) {
            Some("sudo") => Privileges::Sudo,
            Some("doas") => Privileges::Doas,
            _ => Privileges::None,
        },
        privileges_user: text("remote-priv-user"),
        privileges_password: secrets.get("remote-priv-password"),
        leave_nothing: flag("leave-nothing"),
        programs: path("remote-programs"),
        version_line: concat!("syscapdump ", env!("CARGO_PKG_VERSION")).to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        may_ask_on_terminal: !is_for_front_end,
        ..ConnectOptions::new(name)
    }
}
