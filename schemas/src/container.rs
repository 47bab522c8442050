//! Kinds of containers, and how engines name their control groups (`tables/containers.toml`).

/// One way in which an engine names a container's control group: a part of the group's path.
#[derive(Debug)]
pub struct ContainerCgroup {
    /// The name of the container's kind; `None`: what runs there is in no container.
    pub kind: Option<&'static str>,
    /// What stands before the part in the path.
    pub parent: CgroupParent,
    /// What stands before the id.
    pub prefix: &'static str,
    /// What stands behind the id.
    pub suffix: &'static str,
    /// How the id looks.
    pub id: ContainerId,
    /// How many characters of a name `container.id` has; `None`: all.
    pub shown: Option<usize>,
}

/// What stands before a part of a control group's path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CgroupParent {
    /// Anything.
    Any,
    /// This, and nothing before it.
    Whole(&'static str),
    /// Parts of which the last are these.
    Ends(&'static str),
    /// A part that begins so.
    Begins(&'static str),
}

/// How a container's id looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContainerId {
    /// 64 lower-case hexadecimal digits.
    Hash,
    /// Any text but the name of a systemd unit.
    Name,
    /// A name as systemd escapes it: `\xHH` for a byte.
    Unit,
}
