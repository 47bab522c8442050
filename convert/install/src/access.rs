//! The users who may start the capture program.

/// The users who may start the capture program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProgramAccess {
    /// The installing user alone. With capabilities, nobody else may capture with the program.
    User,
    /// Everybody, without capabilities.
    Everybody,
    /// The members of the group with this number, with capabilities.
    #[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "only Linux has capabilities"))]
    Group(u32),
}
