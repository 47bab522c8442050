//! The task `static-programs`: builds the capture program without any library, for hosts that have none that fits.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::architecture::Architecture;
use crate::cross_root::{CrossRoot, cross_target};
use crate::setup::{self, Purpose};
use crate::{program, workspace};

/// The options of the task.
#[derive(clap::Args)]
pub struct Options {
    /// Build only for this architecture
    #[arg(long, value_enum)]
    architecture: Option<Architecture>,
    /// Build the program of this machine's architecture for the tests: without the optimization at link time, and beside
    /// the debug build of syscapdump, which looks for it there
    #[arg(long, conflicts_with_all = ["architecture", "dir"])]
    for_tests: bool,
    /// The folder of the programs [default: static-programs in the target folder]
    dir: Option<PathBuf>,
}

/// The profile of programs for users.
pub const RELEASE: &str = "release";
/// The profile of programs for tests: without the optimization at link time.
pub const QUICK: &str = "static-program";

/// The package, and the name of its program.
const PROGRAM: &str = "syscapdump";
/// The file with the digests of the programs, in the format of sha256sum.
const DIGESTS: &str = "SHA256SUMS";
/// Links the C library into the program.
const FLAGS: &str = "-C target-feature=+crt-static";

/// Functions of the C library that load other libraries of the host at run time. In a static program they fail, or crash
/// if the host has another version of the C library. `std` calls them to look up hosts and home folders; nothing here
/// does. The linker warns of them before it drops what is not called, so the finished program is checked. The machinery
/// behind them (`__nss_…`) is in every program that forks.
const HOST_LOOKUPS: &[&str] = &[
    "getaddrinfo",
    "gethostbyname",
    "gethostbyaddr",
    "getpwnam",
    "getpwuid",
    "getgrnam",
    "getgrgid",
    "getgrouplist",
    "initgroups",
];

/// Builds the programs, and writes them and their digests into the folder.
///
/// # Errors
/// If a build fails, or a program needs a library after all.
pub fn run(options: &Options) -> Result<()> {
    if options.for_tests {
        return build_for_tests();
    }
    let folder = match &options.dir {
        Some(folder) => std::path::absolute(folder).context("cannot find the folder")?,
        None => workspace::target().join("static-programs"),
    };
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let architectures = options.architecture.map_or(Architecture::ALL.to_vec(), |only| vec![only]);
    let mut names = Vec::new();
    for architecture in architectures {
        let name = file_name(architecture);
        let path = folder.join(&name);
        build(architecture, RELEASE, &path)?;
        println!("static-programs: {}, {} bytes", path.display(), path.metadata().map_or(0, |file| file.len()));
        names.push(name);
    }
    let digests = program::output(Command::new("sha256sum").args(&names).current_dir(&folder))?;
    fs::write(folder.join(DIGESTS), &digests).context("cannot write the digests")?;
    print!("{digests}");
    Ok(())
}

/// Builds the program for this machine's architecture, quickly, where the debug build of `syscapdump` looks for it.
///
/// # Errors
/// If the build fails.
pub fn build_for_tests() -> Result<()> {
    build_native(QUICK, "debug")
}

/// Builds the program for this machine's architecture where the release build of `syscapdump` looks for it.
///
/// # Errors
/// If the build fails.
pub fn build_beside_release() -> Result<()> {
    build_native(RELEASE, "release")
}

fn build_native(profile: &str, beside: &str) -> Result<()> {
    let folder = workspace::target().join(beside).join("syscap-programs");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let native = Architecture::ALL.into_iter().find(|architecture| architecture.is_native());
    let native = native.context("there is no static program for this architecture")?;
    build(native, profile, &folder.join(file_name(native)))
}

/// Returns the name of an architecture's program.
pub fn file_name(architecture: Architecture) -> String {
    format!("{PROGRAM}-linux-{}", architecture.name())
}

/// Builds the static program for an architecture, checks it, and writes it without symbols to `path`. For another
/// architecture than this machine's it is built in a Debian root, as root.
///
/// # Errors
/// If the build fails, or the program needs a library after all.
pub fn build(architecture: Architecture, profile: &str, path: &Path) -> Result<()> {
    setup::install(&[Purpose::Build])?;
    let tools = if architecture.is_native() { Tools::Native } else { Tools::Root(CrossRoot::open()?, architecture) };
    let target = architecture.linux_target();
    let arguments = ["build", "--quiet", "--locked", "--profile", profile, "--target", target, "-p", PROGRAM];
    program::run(tools.cargo(arguments).env("RUSTFLAGS", FLAGS))?;
    let built = tools.target().join(target).join(profile).join(PROGRAM);
    check_headers(&tools, &built)?;
    check_symbols(&tools, &built)?;
    // A root sees the target folder, and `path` may be elsewhere.
    let stripped = built.with_extension("stripped");
    program::run(tools.binutils("strip").arg("-o").arg(&stripped).arg(&built))?;
    fs::rename(&stripped, path)
        .or_else(|_| fs::copy(&stripped, path).map(drop))
        .with_context(|| format!("cannot write {}", path.display()))
}

/// Fails if the program needs a loader or a library.
fn check_headers(tools: &Tools, program: &Path) -> Result<()> {
    let headers = program::output(tools.binutils("readelf").args(["--program-headers", "--dynamic"]).arg(program))?;
    let needed = headers.lines().find(|line| line.contains("(NEEDED)") || line.contains("INTERP"));
    ensure!(needed.is_none(), "{} is not static: {}", program.display(), needed.unwrap_or_default().trim());
    Ok(())
}

/// Fails if the program contains a function of [`HOST_LOOKUPS`].
fn check_symbols(tools: &Tools, program: &Path) -> Result<()> {
    let symbols = program::output(tools.binutils("nm").arg("--defined-only").arg(program))?;
    ensure!(symbols.contains(" main"), "{} has no symbols to check", program.display());
    if let Some(found) = host_lookup(&symbols) {
        bail!("{} calls {found}, which loads libraries of the host", program.display());
    }
    Ok(())
}

/// Returns the first function of [`HOST_LOOKUPS`] in the output of nm.
fn host_lookup(symbols: &str) -> Option<&str> {
    let names = symbols.lines().filter_map(|line| line.rsplit(' ').next());
    let is_lookup = |name: &&str| HOST_LOOKUPS.contains(&name.strip_suffix("_r").unwrap_or(name));
    names.into_iter().find(is_lookup)
}

/// The compiler and binutils for an architecture.
enum Tools {
    Native,
    Root(CrossRoot, Architecture),
}

impl Tools {
    fn cargo<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        match self {
            Self::Native => workspace::cargo(arguments),
            Self::Root(root, architecture) => {
                let mut command = root.cargo(arguments);
                let target = architecture.linux_target().replace('-', "_").to_uppercase();
                command.env(format!("CARGO_TARGET_{target}_LINKER"), cross_tool(*architecture, "gcc"));
                command
            }
        }
    }

    fn binutils(&self, tool: &str) -> Command {
        match self {
            Self::Native => Command::new(tool),
            Self::Root(root, architecture) => root.command(cross_tool(*architecture, tool)),
        }
    }

    fn target(&self) -> PathBuf {
        match self {
            Self::Native => workspace::target(),
            Self::Root(..) => cross_target(),
        }
    }
}

fn cross_tool(architecture: Architecture, tool: &str) -> impl AsRef<OsStr> + use<> {
    format!("{}-linux-gnu-{tool}", architecture.name())
}

#[cfg(test)]
mod tests {
    use super::host_lookup;

    #[test]
    fn lookups_are_found_among_symbols() {
        let harmless = "0000000000772580 T _Unwind_GetGR\n000000000075f080 W getgroups\n\
                        000000000088e5a0 t __nss_module_load\n000000000088f120 t gethostbyname3_context\n";
        assert_eq!(host_lookup(harmless), None);
        assert_eq!(host_lookup(&format!("{harmless}0000000000001000 T getaddrinfo\n")), Some("getaddrinfo"));
        assert_eq!(host_lookup("0000000000001000 W getpwuid_r\n"), Some("getpwuid_r"));
    }
}
