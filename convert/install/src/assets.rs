//! The files that are installed beside the capture program.

use super::front_end::{COLOR_RULES, FrontEnd};
use super::platform::RootDir;

/// The texts of the dissector and of the profile.
#[derive(Debug, Clone)]
pub struct Assets {
    /// The text of `syscap.lua`.
    pub dissector: &'static str,
    /// The files of the profile: name and text. The colour rules precede those of the front end.
    pub profile: &'static [(&'static str, &'static str)],
    /// The preferences of the profile for Stratoshark, whose columns differ from Wireshark's.
    pub stratoshark_preferences: &'static str,
}

impl Assets {
    /// Returns the texts that are built into the program.
    pub fn built_in() -> Self {
        Self {
            dissector: include_str!("../assets/syscap.lua"),
            profile: &[
                ("preferences", include_str!("../assets/profile/preferences")),
                ("colorfilters", include_str!("../assets/profile/colorfilters")),
                ("dfilter_buttons", include_str!("../assets/profile/dfilter_buttons")),
                ("profile_settings", include_str!("../assets/profile/profile_settings")),
            ],
            stratoshark_preferences: include_str!("../assets/profile/preferences.stratoshark"),
        }
    }

    /// Returns the files of the profile for a front end: name and text. A profile has all colour rules that apply, so those
    /// of the front end follow those of the profile: a capture of packets looks as without the profile.
    pub(crate) fn profile_files(&self, root_dir: &RootDir, front_end: &FrontEnd) -> Vec<(&'static str, String)> {
        let text = |name: &str, text: &str| match name {
            COLOR_RULES => text.to_owned() + &root_dir.read_text(&front_end.color_rules),
            "preferences" if front_end.name == "Stratoshark" => self.stratoshark_preferences.to_owned(),
            _ => text.to_owned(),
        };
        self.profile.iter().map(|(name, own)| (*name, text(name, own))).collect()
    }
}
