//! What the far shell reports.

use super::shell::Reply;
use crate::programs::Architecture;

/// `CAP_SYS_ADMIN` of linux/capability.h.
const SYS_ADMIN: u32 = 21;
/// `CAP_PERFMON`.
const PERFMON: u32 = 38;
/// `CAP_BPF`.
const BPF: u32 = 39;

/// The host, as its shell reports it. Texts are escaped for a terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FarSystem {
    /// The architecture.
    pub architecture: Architecture,
    /// The kernel release, as `uname -r` prints it.
    pub kernel: String,
    /// The name of the host, as `uname -n` prints it.
    pub node: String,
    /// The name of the user that the program runs as; empty if it has none.
    pub user: String,
    /// The effective user id that the program runs as, if the host can tell.
    pub uid: Option<u32>,
    /// The effective capabilities of the shell that starts the program; `None` without /proc.
    pub capabilities: Option<u64>,
}

/// The program that runs on the host.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FarProgram {
    /// How it was started.
    pub started_as: StartedAs,
    /// The path of the program there; if it is kept, this is what is left behind.
    pub path: String,
    /// `true` if a copy is left behind in the cache of the user.
    pub is_kept: bool,
    /// Bytes that were sent for it; 0: it was there.
    pub sent: usize,
}

/// How the program was started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartedAs {
    /// By the user that has logged in.
    User,
    /// Through sudo.
    Sudo,
    /// Through doas.
    Doas,
    /// The program that is installed on the host, by the user that has logged in: it may have file capabilities.
    Installed,
    /// The program that is installed on the host, through sudo, which allows this program alone.
    InstalledSudo,
}

/// The tool for digests on the host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Digester {
    /// A tool that prints SHA-256.
    Sha256,
    /// `cksum` of POSIX. It finds damage, which is the purpose; whoever can change the copy can log in as that user.
    Cksum,
    /// No tool: a copy is not kept, and its length is checked.
    None,
}

/// A report: the replies of the script of this name.
#[derive(Debug, Clone, Default)]
pub(crate) struct Report {
    pub(crate) system: String,
    pub(crate) machine: String,
    pub(crate) kernel: String,
    pub(crate) node: String,
    pub(crate) user: String,
    pub(crate) uid: Option<u32>,
    pub(crate) capabilities: Option<u64>,
    pub(crate) has_sudo: bool,
    pub(crate) has_doas: bool,
    pub(crate) has_gzip: bool,
    /// `true` if the host can read a given number of bytes.
    pub(crate) can_receive: bool,
    digester: String,
    /// The path of an installed program, and the first line of its version.
    pub(crate) installed: Option<(String, String)>,
}

/// The digest of nothing, in SHA-256 and in `cksum`.
const EMPTY_DIGESTS: [(&str, Digester); 2] = [
    ("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Digester::Sha256),
    ("4294967295", Digester::Cksum),
];

impl Report {
    /// Returns the report in these replies. Unknown ones are skipped.
    pub(crate) fn parse(replies: &[Reply]) -> Self {
        let mut report = Self::default();
        for Reply { key, value } in replies {
            match key.as_str() {
                "system" => report.system = value.clone(),
                "machine" => report.machine = value.clone(),
                "kernel" => report.kernel = value.clone(),
                "node" => report.node = value.clone(),
                "user" => report.user = value.clone(),
                "uid" => report.uid = value.parse().ok(),
                "capabilities" => report.capabilities = u64::from_str_radix(value, 16).ok(),
                "has" => match value.as_str() {
                    "sudo" => report.has_sudo = true,
                    "doas" => report.has_doas = true,
                    "gzip" => report.has_gzip = true,
                    _ => {}
                },
                "taker" => report.can_receive = value != "none",
                "digester" => report.digester = value.clone(),
                "installed" => report.installed = Some((value.clone(), String::new())),
                "version" => {
                    if let Some((_, version)) = &mut report.installed {
                        *version = value.clone();
                    }
                }
                _ => {}
            }
        }
        report
    }

    /// Returns the tool for digests, if it has the right digest of nothing.
    pub(crate) fn digester(&self) -> Digester {
        let empty = self.digester.split(' ').nth(1).unwrap_or_default();
        EMPTY_DIGESTS.iter().find(|(digest, _)| *digest == empty).map_or(Digester::None, |(_, digester)| *digester)
    }

    /// `true` if the user may load and attach eBPF programs, as far as the host can tell.
    pub(crate) fn may_capture(&self) -> bool {
        let has = |capabilities: u64, number: u32| capabilities & 1 << number != 0;
        match self.capabilities {
            Some(set) => has(set, SYS_ADMIN) || has(set, BPF) && has(set, PERFMON),
            None => self.uid == Some(0),
        }
    }

    /// Returns the path of the installed program if it prints this version line.
    pub(crate) fn installed_of(&self, version_line: &str) -> Option<&str> {
        self.installed.as_ref().filter(|(_, version)| version == version_line).map(|(path, _)| path.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(lines: &[(&str, &str)]) -> Report {
        let reply = |(key, value): &(&str, &str)| Reply { key: (*key).to_owned(), value: (*value).to_owned() };
        Report::parse(&lines.iter().map(reply).collect::<Vec<_>>())
    }

    #[test]
    fn rights_follow_from_capabilities() {
        assert!(report(&[("uid", "0")]).may_capture());
        assert!(report(&[("uid", "0"), ("capabilities", "000001ffffffffff")]).may_capture());
        assert!(report(&[("uid", "1000"), ("capabilities", "000000c000000000")]).may_capture());
        // The default of a container.
        assert!(!report(&[("uid", "0"), ("capabilities", "00000000a80425fb")]).may_capture());
        assert!(!report(&[("uid", "1000"), ("capabilities", "0000000000000000")]).may_capture());
        assert!(!report(&[("uid", ""), ("capabilities", "x")]).may_capture());
    }

    /// The digests are those of `sha256sum </dev/null` and `cksum </dev/null`.
    #[test]
    fn a_digest_tool_must_work() {
        assert_eq!(report(&[("digester", "cksum 4294967295")]).digester(), Digester::Cksum);
        assert_eq!(report(&[("digester", "sha256sum 4294967296")]).digester(), Digester::None);
        assert_eq!(report(&[("digester", "none ")]).digester(), Digester::None);
    }
}
