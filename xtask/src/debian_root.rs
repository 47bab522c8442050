//! Debian roots: folders with a Debian of another suite, whose front ends the tests run.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::mount::{self, Mount};
use crate::program;
use crate::setup::{self, Purpose};

/// A suite of Debian.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Suite {
    /// Today's tshark and strato, and sysdig
    Sid,
    /// tshark 4.4
    Trixie,
}

impl Suite {
    /// All suites that the tests use.
    pub const ALL: [Self; 2] = [Self::Sid, Self::Trixie];

    fn name(self) -> &'static str {
        match self {
            Self::Sid => "sid",
            Self::Trixie => "trixie",
        }
    }

    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Sid => &["tshark", "stratoshark", "sysdig"],
            Self::Trixie => &["tshark"],
        }
    }

    /// The environment variable by which the tests find the root.
    pub fn variable(self) -> &'static str {
        match self {
            Self::Sid => "SYSCAP_SID_ROOT",
            Self::Trixie => "SYSCAP_TRIXIE_ROOT",
        }
    }

    /// Where the tests' own root of this suite is: in the folder that `SYSCAP_ROOTS` names, or in /var/tmp/syscap-roots.
    pub fn default_folder(self) -> PathBuf {
        let roots =
            std::env::var_os("SYSCAP_ROOTS").map_or_else(|| PathBuf::from("/var/tmp/syscap-roots"), PathBuf::from);
        roots.join(self.name())
    }
}

/// Which root to make, and where.
#[derive(clap::Args)]
pub struct Options {
    /// Unmount DIR/proc, DIR/sys and DIR/dev of a root, so that it can be removed
    #[arg(long)]
    unmount: bool,
    /// The suite
    #[arg(value_enum)]
    suite: Suite,
    /// The root's folder [default: SUITE in the folder that SYSCAP_ROOTS names, or in /var/tmp/syscap-roots]
    dir: Option<PathBuf>,
}

/// What a root shares with this machine.
const SHARED: [&str; 3] = ["proc", "sys", "dev"];
/// The plain user as which programs run there.
const USER: &str = "shark";

/// Makes a root, or unmounts one.
///
/// # Errors
/// Where that fails.
pub fn run(options: &Options) -> Result<()> {
    let folder = match &options.dir {
        Some(folder) => std::path::absolute(folder).context("cannot find the root's folder")?,
        None => options.suite.default_folder(),
    };
    if options.unmount {
        for place in SHARED.map(|name| folder.join(name)) {
            if mount::is_mounted(&place)? {
                mount::leave(&place)?;
            }
        }
        return Ok(());
    }
    make(options.suite, &folder)?.into_iter().for_each(Mount::keep);
    println!("{}", folder.display());
    Ok(())
}

/// Makes a root where there is none yet, and mounts what programs in it need; returns the mounts.
///
/// # Errors
/// Where a step fails, with the last lines of its log.
pub fn make(suite: Suite, folder: &Path) -> Result<Vec<Mount>> {
    program::need_root()?;
    // Only a root that is complete has it.
    let made = folder.join(".made");
    if made.exists() {
        return share(folder);
    }
    setup::install(&[Purpose::Roots])?;
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let log = Log(folder.with_extension("log"));
    let mirror = mirror().unwrap_or_else(|| "http://deb.debian.org/debian".to_owned());
    log.run(Command::new("debootstrap").args(["--variant=minbase", suite.name()]).arg(folder).arg(mirror))?;
    copy_network_settings(folder)?;
    let mounts = share(folder)?;
    log.run(chroot(folder).args(["apt-get", "update", "-qq"]))?;
    let install = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-qq", "--no-install-recommends"];
    log.run(chroot(folder).args(install).args(suite.packages()))?;
    log.run(chroot(folder).args(["useradd", "--create-home", USER]))?;
    File::create(&made).with_context(|| format!("cannot write {}", made.display()))?;
    Ok(mounts)
}

/// A command in a root, as root.
pub fn chroot(root: &Path) -> Command {
    let mut command = Command::new("chroot");
    command.arg(root);
    command
}

/// Mounts what programs in a root need, where it is not mounted.
fn share(root: &Path) -> Result<Vec<Mount>> {
    let mut mounts = Vec::new();
    for name in SHARED {
        mounts.extend(Mount::bind(&Path::new("/").join(name), &root.join(name))?);
    }
    Ok(mounts)
}

/// Where the output of the steps goes.
struct Log(PathBuf);

impl Log {
    /// Runs a step; where it fails, the log's last lines are part of the error.
    fn run(&self, command: &mut Command) -> Result<()> {
        let cannot_write = || format!("cannot write {}", self.0.display());
        let log = File::options().create(true).append(true).open(&self.0).with_context(cannot_write)?;
        command.stdout(log.try_clone().with_context(cannot_write)?).stderr(log);
        program::run(command).with_context(|| {
            let text = std::fs::read(&self.0).unwrap_or_default();
            let text = String::from_utf8_lossy(&text);
            let lines: Vec<&str> = text.lines().collect();
            let last = lines.get(lines.len().saturating_sub(5)..).unwrap_or_default();
            format!("cannot make a Debian root; {} ends with\n{}\n", self.0.display(), last.join("\n"))
        })
    }
}

/// Lets apt-get in the root reach its mirrors in the way in which this machine's does.
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

/// The Debian mirror that this machine uses; another distribution's machine has none.
fn mirror() -> Option<String> {
    let mut sources = files(Path::new("/etc/apt/sources.list.d"));
    sources.insert(0, PathBuf::from("/etc/apt/sources.list"));
    sources.iter().filter_map(|file| std::fs::read_to_string(file).ok()).find_map(|text| mirror_of(&text))
}

/// The first Debian mirror of a list of sources, in either format.
fn mirror_of(sources: &str) -> Option<String> {
    let lines = sources.lines().filter(|line| line.starts_with("URIs:") || line.starts_with("deb "));
    let addresses = lines.flat_map(str::split_whitespace).filter(|word| word.starts_with("http"));
    addresses
        .map(|address| address.trim_end_matches('/'))
        .find(|address| address.ends_with("debian"))
        .map(str::to_owned)
}

/// The files of a folder by name; none where the folder is absent.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.sort();
    files
}

#[cfg(test)]
mod tests {
    use super::mirror_of;

    #[test]
    fn a_mirror_is_found_in_either_format() {
        let one_line = "# deb http://old.example/debian bookworm main\n\
            deb [signed-by=/key.gpg] https://mirror.example/debian/ bookworm main\n";
        assert_eq!(mirror_of(one_line).as_deref(), Some("https://mirror.example/debian"));
        let stanza =
            "Types: deb\nURIs: http://mirror.example/debian-security http://mirror.example/debian\nSuites: sid\n";
        assert_eq!(mirror_of(stanza).as_deref(), Some("http://mirror.example/debian"));
    }

    #[test]
    fn another_distribution_has_none() {
        assert_eq!(mirror_of("deb http://archive.example/ubuntu noble main\n"), None);
    }
}
