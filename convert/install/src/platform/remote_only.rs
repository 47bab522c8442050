//! Windows and macOS: the system calls of other machines are captured, and only the running system is installed into.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::PROFILE;
use crate::access::ProgramAccess;
use crate::check::{Check, bad, good};
use crate::front_end::{FrontEnd, FrontEndKind, InstallScope, KINDS};
use crate::new_file::NewFile;

/// `false`: the system calls of this machine cannot be captured.
pub const CAPTURES_LOCALLY: bool = false;
/// `false`: only the running system is installed into.
pub const HAS_OTHER_ROOTS: bool = false;
/// The interfaces that a front end lists.
pub const INTERFACES: &[&str] = &["syscap-ssh", "syscap-scap-ssh"];
/// The place of a front end.
pub const FRONT_END_REMEDY: &str = "Install Wireshark from https://www.wireshark.org/download.html";

/// Most bytes that are read of a file.
const MAX_FILE_SIZE: u64 = 64 << 20;

/// Access to the files of the running system.
#[derive(Debug)]
pub struct RootDir;

impl RootDir {
    /// Returns the access.
    ///
    /// # Errors
    /// None.
    pub fn open(_root: &Path) -> io::Result<Self> {
        Ok(Self)
    }

    /// `true` if the path is a folder or a link to one.
    pub fn is_folder(&self, path: &Path) -> bool {
        path.is_dir()
    }

    /// `true` if the path is a regular file or a link to one.
    pub fn is_file(&self, path: &Path) -> bool {
        path.is_file()
    }

    /// `true` if the path exists, even as a dangling link.
    pub fn exists(&self, path: &Path) -> bool {
        path.symlink_metadata().is_ok()
    }

    /// Reads a regular file, up to [`MAX_FILE_SIZE`] bytes.
    ///
    /// # Errors
    /// If the path is not a regular file or cannot be read.
    pub fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        if !path.metadata()?.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no file"));
        }
        let mut bytes = Vec::new();
        File::open(path)?.take(MAX_FILE_SIZE).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Returns the text of a file; empty if the file cannot be read.
    pub fn read_text(&self, path: &Path) -> String {
        self.read(path).map_or_else(|_| String::new(), |bytes| String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Creates a folder.
    ///
    /// # Errors
    /// If the path exists or the folder cannot be created.
    pub fn create_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir(path)
    }

    /// Removes a file or a link.
    ///
    /// # Errors
    /// If the file cannot be removed.
    pub fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    /// Removes an empty folder.
    ///
    /// # Errors
    /// If the folder has files or cannot be removed.
    pub fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    /// Removes a folder and everything in it. Links are removed, not followed.
    ///
    /// # Errors
    /// If a file cannot be removed.
    pub fn remove_recursively(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir_all(path)
    }

    /// Writes or replaces a file. The file is written under a temporary name and then renamed, so that nobody sees an
    /// incomplete file. Returns `None`: no file gets capabilities here.
    ///
    /// # Errors
    /// If the file cannot be written. An existing file is then unchanged.
    pub fn write(&self, path: &Path, file: &NewFile<'_>) -> io::Result<Option<io::Error>> {
        let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
        let mut created = tempfile::Builder::new().prefix(".syscap-").tempfile_in(folder)?;
        created.write_all(file.bytes)?;
        super::set_mode(created.as_file(), file.mode)?;
        created.persist(path).map_err(|error| error.error)?;
        Ok(None)
    }
}

/// Returns the end of the error if there is no front end.
pub fn no_front_end_hint(_root: &Path) -> String {
    ": install it from https://www.wireshark.org/download.html, or add the folder of tshark to PATH and give --user"
        .to_owned()
}

/// Returns the users who may start the capture program. None of them gets rights with it.
pub fn program_access(_root_dir: &RootDir, scope: &InstallScope) -> ProgramAccess {
    if scope.is_user() { ProgramAccess::User } else { ProgramAccess::Everybody }
}

/// Returns a note about what can be captured.
pub fn access_notes(_scope: &InstallScope, _front_ends: &[FrontEnd], _access: ProgramAccess) -> Vec<String> {
    vec!["The system calls of Linux hosts can be captured over SSH, those of this machine cannot.".to_owned()]
}

/// Returns no remedy: no program gets rights.
pub fn rights_remedy(_program: &Path) -> String {
    String::new()
}

/// Checks what a capture over SSH needs of this machine.
pub fn machine_checks() -> Vec<Check> {
    let local = good("Capture", "of Linux hosts over SSH; the system calls of this machine cannot be captured");
    let client = match super::ssh() {
        Some(program) => good("SSH client", program.display().to_string()),
        None => bad("SSH client", "there is none", super::SSH_REMEDY),
    };
    vec![local, client]
}

/// Returns `None`: whoever has the capture program may run it.
pub fn check_access(_name: &str, _program: &Path) -> Option<Check> {
    None
}

/// Returns `None`: the capture program needs no rights.
pub fn check_rights(_name: &str, _program: &Path) -> Option<Check> {
    None
}

/// Returns the folders in which the calling user may have a copy of the profile.
pub fn profile_folders(_root_dir: &RootDir, scope: &InstallScope) -> Vec<PathBuf> {
    let Some(home) = super::home() else { return Vec::new() };
    let user = InstallScope::User { root: scope.root().to_owned(), home };
    let folders = KINDS.iter().filter_map(|kind| super::configuration(kind, &user));
    folders.map(|folder| folder.join("profiles").join(PROFILE)).collect()
}

/// Returns the front ends' folder for extcap programs: versions from 4.4 on may have one for each program in it.
pub fn extcap_folder(parent: &Path, kind: &FrontEndKind) -> PathBuf {
    let extcap = parent.join("extcap");
    let own = extcap.join(kind.folder);
    if own.is_dir() { own } else { extcap }
}
