//! The task `macos`: builds the programs for macOS. Nothing on Linux runs them.

use anyhow::{Result, ensure};

use crate::cross_root::{CrossRoot, cross_target};
use crate::program;

/// The targets of the compiler.
const TARGETS: &[&str] = &["aarch64-apple-darwin", "x86_64-apple-darwin"];

/// The programs that are built: package and name.
const PROGRAMS: &[(&str, &str)] = &[("syscap-cli", "syscap"), ("syscapdump", "syscapdump")];

/// The first bytes of a 64-bit Mach-O program: `MH_MAGIC_64`, little-endian.
const MACH_O: [u8; 4] = [0xcf, 0xfa, 0xed, 0xfe];

/// Builds the programs for both processors.
///
/// # Errors
/// If a build fails.
pub fn run() -> Result<()> {
    let root = CrossRoot::open()?;
    for target in TARGETS {
        let packages = PROGRAMS.iter().flat_map(|(package, _)| ["-p", *package]);
        let mut command = root.cargo_with_std(["zigbuild", "--quiet", "--locked", "--release", "--target", target]);
        program::run(command.args(packages))?;
        for (_, name) in PROGRAMS {
            let path = cross_target().join(target).join("release").join(name);
            let bytes = std::fs::read(&path)?;
            ensure!(bytes.starts_with(&MACH_O), "{} is no program of macOS", path.display());
            println!("macos: built {}, {} bytes", path.display(), bytes.len());
        }
    }
    Ok(())
}
