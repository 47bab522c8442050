//! A file that an installation writes.

/// The content and attributes of a file to write.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "only Linux has capabilities and their group"))]
pub struct NewFile<'a> {
    /// The content.
    pub bytes: &'a [u8],
    /// The permissions.
    pub mode: u32,
    /// The group of a file that root owns; `None`: the file belongs to the caller.
    pub group: Option<u32>,
    /// `true` if the file gets the capabilities that capturing needs.
    pub capabilities: bool,
}
