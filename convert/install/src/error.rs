//! Why nothing, or not everything, was installed.

use std::io;
use std::path::PathBuf;

/// Why nothing, or not everything, was installed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InstallError {
    /// There is no front end.
    #[error(
        "neither Wireshark nor Stratoshark is installed under {}: apt-get install wireshark, or give --root",
        root.display()
    )]
    NoHost {
        /// The root that was searched.
        root: PathBuf,
    },
    /// There is no extcap program.
    #[error("syscapdump is neither beside syscap nor in PATH: give --syscapdump PATH")]
    NoProgram {
        /// The paths that were tried.
        tried: Vec<PathBuf>,
    },
    /// The user has no home.
    #[error("--user needs HOME to be set")]
    NoHome,
    /// Root is to install for a user who is another.
    #[error(
        "{} belongs to another user, and --user is for one's own home: run it as that user, without sudo",
        home.display()
    )]
    HomeOfAnother {
        /// The home.
        home: PathBuf,
    },
    /// A step failed.
    #[error("cannot {what} {}: {source}{}", path.display(), hint(source))]
    Step {
        /// What was tried, such as `write`.
        what: &'static str,
        /// With which file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

fn hint(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::PermissionDenied => ". Run it with sudo, or install for yourself alone with --user",
        _ => "",
    }
}
