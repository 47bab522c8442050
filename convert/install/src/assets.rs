//! What is installed beside the program.

/// The dissector and the profile.
#[derive(Debug, Clone)]
pub struct Assets {
    /// The text of `syscap.lua`.
    pub dissector: &'static str,
    /// The profile's files: name and text.
    pub profile: &'static [(&'static str, &'static str)],
}

impl Assets {
    /// Those that were built in.
    pub fn shipped() -> Self {
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
