//! Why no connection came about. Each message says what happened, where, and what to do.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

use crate::options::Privileges;
use crate::programs::ProgramNotFound;

/// The error of [`connect`](crate::connect).
///
/// Texts of ssh and of the far end are escaped for a terminal and bounded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// A name that ssh could take for something else.
    #[error("{name:?} cannot be the name of a {what}: give a name without spaces, quotes and a leading '-'")]
    BadName {
        /// What is named.
        what: &'static str,
        /// The name.
        name: String,
    },
    /// The command line of the carrier cannot be split.
    #[error("the remote command `{template}` cannot be used: {reason}")]
    BadTemplate {
        /// The command line.
        template: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// There is no such key file.
    #[error("there is no key file {}: name the file with the private key", path.display())]
    NoKeyFile {
        /// The path.
        path: PathBuf,
    },
    /// An argument of the far program has a zero byte.
    #[error("an argument for the program on the host holds a zero byte")]
    BadArgument,
    /// The carrier cannot be started.
    #[error("cannot start `{program}`: {source}{}", install_hint(program, source))]
    Carrier {
        /// The program.
        program: String,
        /// The error.
        source: io::Error,
    },
    /// Something on this machine failed.
    #[error("cannot {action}: {source}")]
    Local {
        /// The action.
        action: &'static str,
        /// The error.
        source: io::Error,
    },
    /// The name of the host is not known.
    #[error("{host}: there is no host of this name ({detail}): check the spelling, or give its address")]
    NoSuchHost {
        /// The host.
        host: String,
        /// The words of ssh.
        detail: String,
    },
    /// Nothing accepts connections there.
    #[error("{host} refuses connections ({detail}): check the port and that sshd runs there")]
    ConnectionRefused {
        /// The host.
        host: String,
        /// The words of ssh.
        detail: String,
    },
    /// The host does not answer.
    #[error("{host} cannot be reached ({detail}): check the network, a firewall, or whether a jump host is needed")]
    Unreachable {
        /// The host.
        host: String,
        /// The words of ssh.
        detail: String,
    },
    /// The host's key is not in `known_hosts`.
    #[error(
        "the key of {host} is not known yet ({detail}): connect once with ssh and compare its fingerprint, or accept new \
         keys (--accept-new-host-keys)"
    )]
    UnknownHostKey {
        /// The host.
        host: String,
        /// The words of ssh.
        detail: String,
    },
    /// The host's key is not the one in `known_hosts`.
    #[error(
        "the key of {host} has changed ({detail}): someone may be listening in. If the change is known to be right, remove \
         the old key with ssh-keygen -R"
    )]
    ChangedHostKey {
        /// The host.
        host: String,
        /// The words of ssh: the file and line of the old key.
        detail: String,
    },
    /// The host accepts no key or password that ssh has.
    #[error("{host} does not let this user in ({detail}): give the right user, a key (--sshkey) or a password")]
    PermissionDenied {
        /// The host.
        host: String,
        /// The words of ssh, with the methods that the host offers.
        detail: String,
    },
    /// A secret was needed and not given.
    #[error("{host}: ssh asks for {question}, which is not given: {}", secret.remedy())]
    SecretNeeded {
        /// The host.
        host: String,
        /// The secret.
        secret: SecretKind,
        /// The question, in ssh's or the host's words.
        question: String,
    },
    /// A secret was wrong.
    #[error("{host}: the {} is wrong{}", secret.name(), in_brackets(detail))]
    SecretWrong {
        /// The host.
        host: String,
        /// The secret.
        secret: SecretKind,
        /// The question that was asked again, or what was said about it.
        detail: String,
    },
    /// Old algorithms only.
    #[error("{host} knows only algorithms that ssh no longer uses ({detail}): allow SHA-1 (--ssh-sha1) for this host")]
    OldAlgorithms {
        /// The host.
        host: String,
        /// The words of ssh.
        detail: String,
    },
    /// The carrier ended before the far shell had started, for another reason.
    #[error("{host}: the connection failed: {detail}")]
    CarrierFailed {
        /// The host.
        host: String,
        /// What it said, or its exit status.
        detail: String,
    },
    /// There is no POSIX shell.
    #[error("{host}: there is no POSIX shell `sh` for this user ({detail}): log in as a user with a shell")]
    NoShell {
        /// The host.
        host: String,
        /// What the far end said.
        detail: String,
    },
    /// The remote command gives a terminal.
    #[error("{host}: the remote command gives a terminal, which changes what is sent: leave out -t")]
    Terminal {
        /// The host.
        host: String,
    },
    /// The far end prints much and never answers.
    #[error(
        "{host}: the far end answers with something else than a shell ({detail}): check the remote command or login shell"
    )]
    Garbage {
        /// The host.
        host: String,
        /// The end of what it printed.
        detail: String,
    },
    /// The far end stopped answering.
    #[error("{host} does not answer within {} seconds while {step}{}", limit.as_secs(), in_brackets(detail))]
    Timeout {
        /// The host.
        host: String,
        /// What was done.
        step: &'static str,
        /// The limit.
        limit: Duration,
        /// What was said last.
        detail: String,
    },
    /// The connection broke.
    #[error("{host}: the connection broke while {step}{}", in_brackets(detail))]
    Broken {
        /// The host.
        host: String,
        /// What was done.
        step: &'static str,
        /// What was said last.
        detail: String,
    },
    /// The caller cancelled.
    #[error("cancelled")]
    Cancelled,
    /// The host runs another system than Linux.
    #[error("{host} runs {system}: system calls are captured on Linux only")]
    NotLinux {
        /// The host.
        host: String,
        /// What `uname -s` prints.
        system: String,
    },
    /// There is no program for the architecture of the host.
    #[error("{host} is a machine of the architecture {machine}: there are programs for x86_64 and aarch64")]
    UnknownArchitecture {
        /// The host.
        host: String,
        /// What `uname -m` prints.
        machine: String,
    },
    /// The program for the architecture of the host is not on this machine.
    #[error("{host}: {source}. Install it, or name its folder")]
    NoProgram {
        /// The host.
        host: String,
        /// Where it was looked for.
        source: ProgramNotFound,
    },
    /// The user may not capture.
    #[error("{user} on {host} may not capture{}: {}", in_brackets(detail), rights_remedy(*privileges, *has_sudo))]
    NoRights {
        /// The host.
        host: String,
        /// The user.
        user: String,
        /// The privileges that were asked for.
        privileges: Privileges,
        /// `true` if sudo or doas is there.
        has_sudo: bool,
        /// What is missing.
        detail: String,
    },
    /// sudo or doas is not there.
    #[error("{host} has no {program}: choose another way to get privileges, or log in as root")]
    NoPrivilegeProgram {
        /// The host.
        host: String,
        /// The program.
        program: &'static str,
    },
    /// sudo or doas asks for a password that was not given.
    #[error("{program} on {host} asks for a password ({detail}): {}", password_remedy(program))]
    PrivilegePassword {
        /// The host.
        host: String,
        /// The program.
        program: &'static str,
        /// What it said.
        detail: String,
    },
    /// sudo or doas refuses.
    #[error("{program} on {host} refuses: {detail}: {remedy}")]
    PrivilegeRefused {
        /// The host.
        host: String,
        /// The program.
        program: &'static str,
        /// What it said.
        detail: String,
        /// What to do.
        remedy: &'static str,
    },
    /// The host cannot receive a program.
    #[error(
        "{host} has neither `head -c` nor `dd`, so it cannot receive the program: install coreutils or busybox there"
    )]
    NoReceiver {
        /// The host.
        host: String,
    },
    /// No folder of the host can hold the program and run it.
    #[error("{host} has no folder from which the program can run; tried {}", listed(places))]
    NoPlace {
        /// The host.
        host: String,
        /// The folders.
        places: Vec<RefusedPlace>,
    },
}

/// A folder of the host that does not serve, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedPlace {
    /// The path.
    pub folder: String,
    /// The reason.
    pub reason: String,
}

/// A secret that someone asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretKind {
    /// The password of the user on the host.
    Password,
    /// The passphrase of a key.
    Passphrase,
    /// The password of the user on a jump host or proxy.
    JumpPassword,
    /// The password for sudo.
    PrivilegePassword,
    /// Another question, such as one for a code.
    Other,
}

impl SecretKind {
    fn name(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Passphrase => "passphrase of the key",
            Self::JumpPassword => "password for the jump host",
            Self::PrivilegePassword => "password for sudo",
            Self::Other => "answer",
        }
    }

    fn remedy(self) -> &'static str {
        match self {
            Self::Password => "give the password (--remote-password), or use a key or an agent",
            Self::Passphrase => "give the passphrase (--sshkey-passphrase), or add the key to an agent",
            Self::JumpPassword => "use a key or an agent for the jump host",
            Self::PrivilegePassword => "give the password for sudo",
            Self::Other => "log in with a key or an agent, or capture from a terminal, where ssh can ask",
        }
    }
}

impl fmt::Display for RefusedPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.folder, self.reason)
    }
}

fn listed(places: &[RefusedPlace]) -> String {
    if places.is_empty() {
        return "none: neither HOME, TMPDIR nor /tmp is there".to_owned();
    }
    places.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn in_brackets(detail: &str) -> String {
    if detail.is_empty() { String::new() } else { format!(" ({detail})") }
}

fn install_hint(program: &str, error: &io::Error) -> &'static str {
    if error.kind() != io::ErrorKind::NotFound {
        return "";
    }
    if program == "ssh" { ": install the OpenSSH client" } else { ": check its path" }
}

fn rights_remedy(privileges: Privileges, has_sudo: bool) -> &'static str {
    match (privileges, has_sudo) {
        (Privileges::None, true) => "log in as root, or choose sudo or doas (--remote-priv)",
        (Privileges::None, false) => {
            "log in as root, or install syscapdump with capabilities there (syscap install); there is no sudo or doas"
        }
        _ => "choose root as the user to become, or a container with CAP_BPF and CAP_PERFMON",
    }
}

fn password_remedy(program: &str) -> &'static str {
    match program {
        "doas" => {
            "doas reads passwords only from a terminal, so allow this user with `nopass` in doas.conf, or use sudo"
        }
        _ => "give the password for sudo, or allow this user with NOPASSWD in sudoers",
    }
}
