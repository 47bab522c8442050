//! Finds the static programs that are brought to other hosts.
//!
//! They lie beside the installed program as `syscapdump-linux-ARCHITECTURE`. The running executable serves too if it is a
//! static Linux program of that architecture.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use object::Endianness;
use object::elf::{EM_AARCH64, EM_X86_64, ET_DYN, ET_EXEC, FileHeader64, PT_INTERP};
use object::read::elf::{FileHeader, ProgramHeader};

/// Largest program that is read.
const MAX_PROGRAM: u64 = 256 << 20;

/// An architecture for which there are programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Architecture {
    /// x86-64.
    X86_64,
    /// 64-bit Arm, little-endian.
    Aarch64,
}

impl Architecture {
    /// All architectures.
    pub const ALL: [Self; 2] = [Self::X86_64, Self::Aarch64];

    /// Returns the architecture that `uname -m` calls `name`.
    pub fn from_machine(name: &str) -> Option<Self> {
        match name {
            "x86_64" | "amd64" => Some(Self::X86_64),
            "aarch64" | "arm64" => Some(Self::Aarch64),
            _ => None,
        }
    }

    /// Returns the name in file names, which is that of `uname -m`.
    pub fn name(self) -> &'static str {
        match self {
            Self::X86_64 => "x86_64",
            Self::Aarch64 => "aarch64",
        }
    }

    /// Returns the name of the program's file.
    pub fn file_name(self) -> String {
        format!("syscapdump-linux-{}", self.name())
    }

    /// Returns the architecture's number in an ELF header.
    fn elf_machine(self) -> u16 {
        match self {
            Self::X86_64 => EM_X86_64,
            Self::Aarch64 => EM_AARCH64,
        }
    }
}

impl fmt::Display for Architecture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A static program.
#[derive(Debug)]
pub struct StaticProgram {
    /// The path of the file.
    pub path: PathBuf,
    /// The content of the file.
    pub bytes: Vec<u8>,
}

/// The error for an architecture without a program: where it was looked for, and why each file did not serve.
#[derive(Debug)]
pub struct ProgramNotFound {
    /// The architecture.
    pub architecture: Architecture,
    /// The files, with the reason why each was not used.
    pub tried: Vec<(PathBuf, String)>,
}

impl fmt::Display for ProgramNotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.architecture.file_name();
        write!(f, "there is no static program {name} to bring to the host; looked at ")?;
        for (number, (path, reason)) in self.tried.iter().enumerate() {
            write!(f, "{}{} ({reason})", if number == 0 { "" } else { ", " }, path.display())?;
        }
        Ok(())
    }
}

impl std::error::Error for ProgramNotFound {}

/// Finds the program for an architecture: in `folder`, then in `../lib/syscap` and `syscap-programs` beside the running
/// executable, whose symbolic links are followed first, then the running executable.
///
/// # Errors
/// If no file is a static program of the architecture.
pub fn find(architecture: Architecture, folder: Option<&Path>) -> Result<StaticProgram, ProgramNotFound> {
    // On Windows a path without links would begin with `\\?\`, which is not a path that users know.
    let resolve = |path: PathBuf| if cfg!(windows) { Ok(path) } else { path.canonicalize() };
    let executable = std::env::current_exe().and_then(resolve).ok();
    let mut tried = Vec::new();
    for path in candidates(architecture, folder, executable.as_deref()) {
        match read(&path, architecture) {
            Ok(bytes) => return Ok(StaticProgram { path, bytes }),
            Err(reason) => tried.push((path, reason)),
        }
    }
    Err(ProgramNotFound { architecture, tried })
}

/// Returns the paths to look at, in this order.
fn candidates(architecture: Architecture, folder: Option<&Path>, executable: Option<&Path>) -> Vec<PathBuf> {
    let name = architecture.file_name();
    let beside = executable.and_then(Path::parent);
    let installed = beside.and_then(Path::parent).map(|prefix| prefix.join("lib").join("syscap"));
    let folders = [folder.map(Path::to_owned), installed, beside.map(|beside| beside.join("syscap-programs"))];
    let mut paths: Vec<PathBuf> = folders.into_iter().flatten().map(|folder| folder.join(&name)).collect();
    if cfg!(target_os = "linux") {
        paths.extend(executable.map(Path::to_owned));
    }
    paths
}

/// Reads a program, and returns the reason if it does not serve.
fn read(path: &Path, architecture: Architecture) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => "no such file".to_owned(),
        _ => error.to_string(),
    })?;
    let count = file.take(MAX_PROGRAM).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    if u64::try_from(count).is_ok_and(|count| count == MAX_PROGRAM) {
        return Err(format!("larger than {} MiB", MAX_PROGRAM >> 20));
    }
    check(&bytes, architecture)?;
    Ok(bytes)
}

/// Checks the ELF headers: the architecture is right, and the kernel needs no dynamic linker to start the program.
fn check(bytes: &[u8], architecture: Architecture) -> Result<(), &'static str> {
    let header = FileHeader64::<Endianness>::parse(bytes).map_err(|_| "not a 64-bit ELF file")?;
    let endian = header.endian().map_err(|_| "not a 64-bit ELF file")?;
    if endian != Endianness::Little || header.e_machine(endian) != architecture.elf_machine() {
        return Err("of another architecture");
    }
    if !matches!(header.e_type(endian), ET_EXEC | ET_DYN) {
        return Err("not a program");
    }
    let segments = header.program_headers(endian, bytes).map_err(|_| "damaged program headers")?;
    if segments.is_empty() {
        return Err("without program headers");
    }
    if segments.iter().any(|segment| segment.p_type(endian) == PT_INTERP) {
        return Err("not static");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_searched_in_order() {
        let paths = candidates(Architecture::X86_64, Some(Path::new("/given")), Some(Path::new("/usr/bin/syscapdump")));
        let name = "syscapdump-linux-x86_64";
        let folders = ["/given", "/usr/lib/syscap", "/usr/bin/syscap-programs"];
        let mut expected: Vec<PathBuf> = folders.iter().map(|folder| Path::new(folder).join(name)).collect();
        if cfg!(target_os = "linux") {
            expected.push("/usr/bin/syscapdump".into());
        }
        assert_eq!(paths, expected);
    }

    #[test]
    fn the_error_names_each_place_and_reason() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("syscapdump-linux-aarch64");
        std::fs::write(&file, "#!/bin/sh\n").unwrap();
        let text = find(Architecture::Aarch64, Some(folder.path())).unwrap_err().to_string();
        assert!(text.contains(&format!("{} (not a 64-bit ELF file)", file.display())), "{text}");
        let installed = Path::new("lib").join("syscap").join("syscapdump-linux-aarch64");
        assert!(text.contains(&format!("{} (no such file)", installed.display())), "{text}");
    }

    #[test]
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    fn a_dynamic_program_and_a_foreign_one_are_refused() {
        let executable = std::env::current_exe().unwrap();
        let own = Architecture::from_machine(std::env::consts::ARCH).unwrap();
        assert_eq!(read(&executable, own), Err("not static".to_owned()));
        for other in Architecture::ALL.into_iter().filter(|other| *other != own) {
            assert_eq!(read(&executable, other), Err("of another architecture".to_owned()));
        }
    }
}
