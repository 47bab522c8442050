//! The task `debian-root`: installs a Debian of another suite into a folder. The tests run its front ends with chroot, and
//! tasks build for other systems there.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::mount::{self, Mount};
use crate::program;
use crate::setup::{self, Purpose};

/// A Debian suite, with packages for a purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Suite {
    /// Current tshark, strato and sysdig
    Sid,
    /// tshark 4.4
    Trixie,
    /// Sid with compilers for Windows, macOS and aarch64, and with wine (4.2 GB)
    Cross,
}

/// The architecture whose libraries the root for cross-compilers has too.
const FOREIGN_ARCHITECTURE: &str = "arm64";

impl Suite {
    /// The suites that the tests use.
    pub const TESTED: [Self; 2] = [Self::Sid, Self::Trixie];

    fn name(self) -> &'static str {
        match self {
            Self::Sid => "sid",
            Self::Trixie => "trixie",
            Self::Cross => "cross",
        }
    }

    /// Returns Debian's name of the suite.
    fn debian_name(self) -> &'static str {
        match self {
            Self::Sid | Self::Cross => "sid",
            Self::Trixie => "trixie",
        }
    }

    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Sid => &["tshark", "stratoshark", "sysdig", "openssh-client"],
            Self::Trixie => &["tshark"],
            Self::Cross => &[
                "cargo",
                "ca-certificates",
                // The source of std, which is built for systems that Debian has no std for.
                "rust-src",
                "gcc-mingw-w64-x86-64-posix",
                "wine",
                "wine64",
                "libstd-rust-dev:arm64",
                "gcc-aarch64-linux-gnu",
                "libc6-dev-arm64-cross",
                "gcc",
                "libc6-dev",
                "clang",
                "python3-pip",
            ],
        }
    }

    /// Returns packages of PyPI: a linker for macOS.
    fn python_packages(self) -> &'static [&'static str] {
        match self {
            Self::Sid | Self::Trixie => &[],
            Self::Cross => &["cargo-zigbuild==0.24.1", "ziglang==0.17.1"],
        }
    }

    /// Returns the environment variable that tells the tests the folder of the root.
    pub fn variable(self) -> &'static str {
        match self {
            Self::Sid => "SYSCAP_SID_ROOT",
            Self::Trixie => "SYSCAP_TRIXIE_ROOT",
            Self::Cross => "SYSCAP_CROSS_ROOT",
        }
    }

    /// Returns the folder of the tests' own root: below the folder that `SYSCAP_ROOTS` names, or below
    /// /var/tmp/syscap-roots.
    pub fn default_folder(self) -> PathBuf {
        let roots =
            std::env::var_os("SYSCAP_ROOTS").map_or_else(|| PathBuf::from("/var/tmp/syscap-roots"), PathBuf::from);
        roots.join(self.name())
    }
}

/// The options of the task.
#[derive(clap::Args)]
pub struct Options {
    /// Unmount everything in a root, so that it can be removed
    #[arg(long)]
    unmount: bool,
    /// The suite
    #[arg(value_enum)]
    suite: Suite,
    /// The root's folder [default: SUITE in the folder that SYSCAP_ROOTS names, or in /var/tmp/syscap-roots]
    dir: Option<PathBuf>,
}

/// The file systems that are mounted into a root.
const MOUNTED: [&str; 3] = ["proc", "sys", "dev"];
/// The unprivileged user for programs in a root.
const USER: &str = "shark";

/// Installs a root, or unmounts its file systems.
///
/// # Errors
/// If a step fails.
pub fn run(options: &Options) -> Result<()> {
    let folder = match &options.dir {
        Some(folder) => std::path::absolute(folder).context("cannot find the root's folder")?,
        None => options.suite.default_folder(),
    };
    if options.unmount {
        return mount::mounted_below(&folder)?.iter().try_for_each(|mount_point| mount::unmount_at(mount_point));
    }
    install_root(options.suite, &folder)?.into_iter().for_each(Mount::keep);
    println!("{}", folder.display());
    Ok(())
}

/// Installs a root unless the folder has one, and mounts the file systems that programs in it need. Returns the mounts.
///
/// # Errors
/// If a step fails, with the last lines of its log.
pub fn install_root(suite: Suite, folder: &Path) -> Result<Vec<Mount>> {
    program::require_root()?;
    // Only a complete root has this file.
    let complete = folder.join(".made");
    if complete.exists() {
        return mount_file_systems(folder);
    }
    setup::install(&[Purpose::Roots])?;
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let log = StepLog(folder.with_extension("log"));
    let mirror = local_mirror().unwrap_or_else(|| "http://deb.debian.org/debian".to_owned());
    log.run(Command::new("debootstrap").args(["--variant=minbase", suite.debian_name()]).arg(folder).arg(mirror))?;
    copy_network_settings(folder)?;
    let mounts = mount_file_systems(folder)?;
    if suite == Suite::Cross {
        log.run(chroot(folder).args(["dpkg", "--add-architecture", FOREIGN_ARCHITECTURE]))?;
    }
    log.run(chroot(folder).args(["apt-get", "update", "-qq"]))?;
    let install = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-qq", "--no-install-recommends"];
    log.run(chroot(folder).args(install).args(suite.packages()))?;
    copy_certificates(folder)?;
    if !suite.python_packages().is_empty() {
        let install = ["pip", "install", "--quiet", "--break-system-packages", "--root-user-action=ignore"];
        log.run(chroot(folder).args(install).args(suite.python_packages()))?;
    }
    log.run(chroot(folder).args(["useradd", "--create-home", USER]))?;
    File::create(&complete).with_context(|| format!("cannot write {}", complete.display()))?;
    Ok(mounts)
}

/// Returns a command that runs in a root as the user root. The caller adds the program.
pub fn chroot(root: &Path) -> Command {
    let mut command = Command::new("chroot");
    command.arg(root);
    command
}

/// Mounts the file systems that programs in a root need, unless they are mounted.
fn mount_file_systems(root: &Path) -> Result<Vec<Mount>> {
    let mut mounts = Vec::new();
    for name in MOUNTED {
        mounts.extend(Mount::bind(&Path::new("/").join(name), &root.join(name))?);
    }
    Ok(mounts)
}

/// The file with the output of the steps.
struct StepLog(PathBuf);

impl StepLog {
    /// Runs a step. Its error contains the last lines of the log.
    fn run(&self, command: &mut Command) -> Result<()> {
        let cannot_write = || format!("cannot write {}", self.0.display());
        let log = File::options().create(true).append(true).open(&self.0).with_context(cannot_write)?;
        command.stdout(log.try_clone().with_context(cannot_write)?).stderr(log);
        program::run(command).with_context(|| {
            let text = std::fs::read(&self.0).unwrap_or_default();
            let text = String::from_utf8_lossy(&text);
            let lines: Vec<&str> = text.lines().collect();
            let last = lines.get(lines.len().saturating_sub(5)..).unwrap_or_default();
            format!("cannot install a Debian root; {} ends with\n{}\n", self.0.display(), last.join("\n"))
        })
    }
}

/// Copies the resolver and apt settings of this machine, so that apt-get in the root reaches the mirrors.
fn copy_network_settings(root: &Path) -> Result<()> {
    std::fs::copy("/etc/resolv.conf", root.join("etc/resolv.conf")).context("cannot copy /etc/resolv.conf")?;
    let folder = "etc/apt/apt.conf.d";
    for file in files(&Path::new("/").join(folder)) {
        let name = file.file_name().unwrap_or_default();
        std::fs::copy(&file, root.join(folder).join(name))
            .with_context(|| format!("cannot copy {}", file.display()))?;
    }
    Ok(())
}

/// Copies the certificates that this machine trusts, so that package registries behind its proxies are reached.
fn copy_certificates(root: &Path) -> Result<()> {
    let certificates = Path::new("/etc/ssl/certs/ca-certificates.crt");
    let copy = root.join("etc/ssl/certs/ca-certificates.crt");
    if certificates.is_file() && copy.is_file() {
        std::fs::copy(certificates, copy).context("cannot copy the certificates")?;
    }
    Ok(())
}

/// Returns the Debian mirror of this machine; `None` on another distribution.
fn local_mirror() -> Option<String> {
    let mut sources = files(Path::new("/etc/apt/sources.list.d"));
    sources.insert(0, PathBuf::from("/etc/apt/sources.list"));
    sources.iter().filter_map(|file| std::fs::read_to_string(file).ok()).find_map(|text| parse_mirror(&text))
}

/// Returns the first Debian mirror in a list of apt sources, in either format.
fn parse_mirror(sources: &str) -> Option<String> {
    let lines = sources.lines().filter(|line| line.starts_with("URIs:") || line.starts_with("deb "));
    let addresses = lines.flat_map(str::split_whitespace).filter(|word| word.starts_with("http"));
    addresses
        .map(|address| address.trim_end_matches('/'))
        .find(|address| address.ends_with("debian"))
        .map(str::to_owned)
}

/// Returns the files of a folder, sorted by name; none if the folder is absent.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.sort();
    files
}

#[cfg(test)]
mod tests {
    use super::parse_mirror;

    #[test]
    fn a_mirror_is_found_in_either_format() {
        let one_line = "# deb http://old.example/debian bookworm main\n\
            deb [signed-by=/key.gpg] https://mirror.example/debian/ bookworm main\n";
        assert_eq!(parse_mirror(one_line).as_deref(), Some("https://mirror.example/debian"));
        let stanza =
            "Types: deb\nURIs: http://mirror.example/debian-security http://mirror.example/debian\nSuites: sid\n";
        assert_eq!(parse_mirror(stanza).as_deref(), Some("http://mirror.example/debian"));
    }

    #[test]
    fn another_distribution_has_no_debian_mirror() {
        assert_eq!(parse_mirror("deb http://archive.example/ubuntu noble main\n"), None);
    }
}
