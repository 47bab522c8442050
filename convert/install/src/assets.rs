//! The files that are installed beside the capture program.

/// The texts of the dissector and of the profile.
#[derive(Debug, Clone)]
pub struct Assets {
    /// The text of `syscap.lua`.
    pub dissector: &'static str,
    /// The files of the profile: name and text.
    pub profile: &'static [(&'static str, &'static str)],
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
        }
    }
}
