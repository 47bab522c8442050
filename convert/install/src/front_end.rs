//! A front end, and the system and the users to install for.

use std::path::{Path, PathBuf};

/// The name of the file with colour rules, in the folder of all users and in a profile.
pub const COLOR_RULES: &str = "colorfilters";

/// The system and the users to install for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InstallScope {
    /// All users of a system.
    System {
        /// The root folder of the system.
        root: PathBuf,
    },
    /// A single user of a system.
    User {
        /// The root folder of the system.
        root: PathBuf,
        /// The user's home, as a path of that system.
        home: PathBuf,
    },
}

/// A front end and its folders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontEnd {
    /// `Wireshark` or `Stratoshark`.
    pub name: &'static str,
    /// The version, such as `4.6.9`; `None` if it is unknown.
    pub version: Option<String>,
    /// The program: the one for the terminal if it is installed, else the one with windows.
    pub program: PathBuf,
    /// The folder for extcap programs.
    pub extcap: PathBuf,
    /// The folder for Lua scripts.
    pub plugins: PathBuf,
    /// The folder that has a folder for each profile.
    pub profiles: PathBuf,
    /// The front end's own colour rules, for all users.
    pub color_rules: PathBuf,
}

impl InstallScope {
    /// Returns the root folder of the system.
    pub fn root(&self) -> &Path {
        match self {
            Self::System { root } | Self::User { root, .. } => root,
        }
    }

    /// `true` for the front ends of a single user.
    pub fn is_user(&self) -> bool {
        matches!(self, Self::User { .. })
    }

    /// `true` if the system is the running one, so that its front ends can be run.
    pub fn is_running_system(&self) -> bool {
        self.root() == Path::new("/")
    }

    /// Returns the path, from here, of a path of that system.
    pub fn within(&self, path: &Path) -> PathBuf {
        self.root().join(path.strip_prefix("/").unwrap_or(path))
    }

    /// Returns a path of that system, of a path from here.
    pub fn without_root(&self, path: &Path) -> PathBuf {
        Path::new("/").join(path.strip_prefix(self.root()).unwrap_or(path))
    }
}

/// The names that differ between the two front ends.
#[derive(Debug, Clone, Copy)]
pub struct FrontEndKind {
    /// `Wireshark` or `Stratoshark`.
    pub name: &'static str,
    /// The name of the front end's folders on Linux and macOS. On Windows it is the front end's name.
    pub folder: &'static str,
    /// The programs: the one for the terminal, then the one with windows.
    pub programs: [&'static str; 2],
}

/// The front ends.
pub const KINDS: [FrontEndKind; 2] = [
    FrontEndKind { name: "Wireshark", folder: "wireshark", programs: ["tshark", "wireshark"] },
    FrontEndKind { name: "Stratoshark", folder: "stratoshark", programs: ["strato", "stratoshark"] },
];

/// `true` if the version is known and older than 4.2, which has moved the personal extcap folder.
pub fn is_before_4_2(version: Option<&str>) -> bool {
    let mut numbers = version.unwrap_or_default().split('.').map_while(|number| number.parse::<u32>().ok());
    matches!((numbers.next(), numbers.next()), (Some(major), Some(minor)) if (major, minor) < (4, 2))
}
