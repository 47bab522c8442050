//! What the caller says about a connection.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::secret::Secret;

/// The options of a connection.
#[derive(Debug, Clone)]
pub struct ConnectOptions {
    /// The host as the user names it: a name or alias of `ssh_config`, an address, or `USER@HOST`. A remote command has it
    /// in place of `%h`.
    pub host: String,
    /// The command that gives a shell on the host.
    pub carrier: Carrier,
    /// The way to become another user on the host.
    pub privileges: Privileges,
    /// The user to become; `None`: root.
    pub privileges_user: Option<String>,
    /// The password that sudo may ask for. Without one, sudo must not ask.
    pub privileges_password: Option<Secret>,
    /// `true` if the connection must fail early where the far user may not load eBPF programs.
    pub needs_capture_rights: bool,
    /// `true` if nothing may be kept on the host: the program is removed as soon as it is open for execution.
    pub leave_nothing: bool,
    /// The folder in which static programs are looked for first.
    pub programs: Option<PathBuf>,
    /// The first line that `syscapdump --version` prints. A program that is installed on the host is used only if it prints
    /// the same.
    pub version_line: String,
    /// The version in the name of the folder that keeps the program on the host: letters, digits, `.`, `-` and `+`.
    pub version: String,
    /// The limit for reaching the host (`ConnectTimeout` of ssh); at least a second.
    pub connect_timeout: Duration,
    /// `true` if ssh may ask its questions on the terminal of this process. It does so only if no secret is given.
    pub may_ask_on_terminal: bool,
    /// The program that ssh calls for secrets, which must call [`askpass::main`](crate::askpass::main); `None`: the running
    /// executable.
    pub askpass: Option<PathBuf>,
    /// Set by the caller to end [`connect`](crate::connect) early.
    pub cancelled: Option<Arc<AtomicBool>>,
}

impl ConnectOptions {
    /// Returns the options for a host with the defaults of ssh.
    pub fn new(host: &str) -> Self {
        Self {
            host: host.to_owned(),
            carrier: Carrier::Ssh(SshOptions::default()),
            privileges: Privileges::None,
            privileges_user: None,
            privileges_password: None,
            needs_capture_rights: true,
            leave_nothing: false,
            programs: None,
            version_line: format!("syscapdump {}", env!("CARGO_PKG_VERSION")),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            connect_timeout: Duration::from_secs(20),
            may_ask_on_terminal: false,
            askpass: None,
            cancelled: None,
        }
    }

    /// Returns the name of the host for messages.
    pub(crate) fn host_name(&self) -> String {
        match &self.carrier {
            Carrier::Command(template) if self.host.is_empty() => format!("`{template}`"),
            _ => self.host.clone(),
        }
    }

    /// `true` if the caller has cancelled the connection.
    pub(crate) fn is_cancelled(&self) -> bool {
        self.cancelled.as_ref().is_some_and(|cancelled| cancelled.load(Ordering::Relaxed))
    }

    /// Returns the options of ssh; `None` if another command is the carrier.
    pub(crate) fn ssh(&self) -> Option<&SshOptions> {
        match &self.carrier {
            Carrier::Ssh(options) => Some(options),
            Carrier::Command(_) => None,
        }
    }

    /// `true` if ssh asks its questions on the terminal.
    pub(crate) fn asks_on_terminal(&self) -> bool {
        let has_secret = self.ssh().is_some_and(|ssh| ssh.password.is_some() || ssh.key_passphrase.is_some());
        self.may_ask_on_terminal && !has_secret
    }
}

/// The command that gives a shell on the host.
#[derive(Debug, Clone)]
#[allow(clippy::large_enum_variant)] // a connection has one
pub enum Carrier {
    /// The system's ssh.
    Ssh(SshOptions),
    /// A command line, split like a POSIX shell would without running one, with `%h` for the host. It must give a POSIX
    /// shell on its standard input and output, without a terminal: `kubectl exec -i %h -- sh`.
    Command(String),
}

/// The options of ssh. What is `None` follows the user's `ssh_config`.
#[derive(Debug, Clone)]
pub struct SshOptions {
    /// The program.
    pub program: PathBuf,
    /// The configuration file instead of the user's and the system's.
    pub config_file: Option<PathBuf>,
    /// The port.
    pub port: Option<u16>,
    /// The user on the host.
    pub user: Option<String>,
    /// The password of the user on the host. It is sent to this host alone, never to a jump host.
    pub password: Option<Secret>,
    /// The file with the private key. With one, other keys are not tried.
    pub key: Option<PathBuf>,
    /// The passphrase of the key.
    pub key_passphrase: Option<Secret>,
    /// The command that connects to the host (`ProxyCommand`).
    pub proxy_command: Option<String>,
    /// The jump hosts, separated by commas (`ProxyJump`).
    pub proxy_jump: Option<String>,
    /// `true` if the key of a host that is not in `known_hosts` is accepted. A changed key never is.
    pub accept_new_host_keys: bool,
    /// `true` if algorithms with SHA-1, which old hosts need, are allowed.
    pub allow_sha1: bool,
    /// Further options, `Name=Value`, which take precedence over all others.
    pub extra: Vec<String>,
    /// The interval of keep-alive messages. After three without an answer, ssh ends. Rounded up to seconds; zero: none.
    pub keep_alive: Duration,
}

impl Default for SshOptions {
    fn default() -> Self {
        Self {
            program: "ssh".into(),
            config_file: None,
            port: None,
            user: None,
            password: None,
            key: None,
            key_passphrase: None,
            proxy_command: None,
            proxy_jump: None,
            accept_new_host_keys: false,
            allow_sha1: false,
            extra: Vec::new(),
            keep_alive: Duration::from_secs(5),
        }
    }
}

/// The way to become another user on the host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Privileges {
    /// The program runs as the user that logs in.
    #[default]
    None,
    /// `sudo`.
    Sudo,
    /// `doas -n`.
    Doas,
}
