//! The error of an installation.

use std::io;
use std::path::PathBuf;

use super::platform;

/// The reason why nothing, or not everything, was installed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InstallError {
    /// The system has no front end.
    #[error("neither Wireshark nor Stratoshark is installed{}", platform::no_front_end_hint(root))]
    NoFrontEnd {
        /// The root that was searched.
        root: PathBuf,
    },
    /// Another root was given on a system other than Linux.
    #[error("--root is for systems of Linux: install without it")]
    OtherRoot,
    /// The capture program was not found.
    #[error("syscapdump is neither beside syscap nor in PATH: give --syscapdump PATH")]
    NoProgram {
        /// The paths that were tried.
        tried: Vec<PathBuf>,
    },
    /// The variable that names the user's folder is not set: `HOME`, on Windows `APPDATA`.
    #[error("--user needs {} to be set", platform::HOME_VARIABLE)]
    NoHome,
    /// Root was asked to install into the home of another user.
    #[error(
        "{} belongs to another user, and --user is for one's own home: run it as that user, without sudo",
        home.display()
    )]
    OtherUsersHome {
        /// The home folder.
        home: PathBuf,
    },
    /// A step failed.
    #[error("cannot {action} {}: {source}{}", path.display(), hint(source))]
    Step {
        /// The verb of the step, such as `write`.
        action: &'static str,
        /// The file or folder of the step.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
}

fn hint(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::PermissionDenied => platform::DENIED_HINT,
        _ => "",
    }
}
