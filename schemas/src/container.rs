//! Kinds of containers and the control group names of container engines (`tables/containers.toml`).

/// A pattern for one part of a control group's path, by which a container engine names the groups of its containers.
#[derive(Debug)]
pub struct ContainerCgroup {
    /// The name of the container's kind; `None`: processes in the group are in no container.
    pub kind: Option<&'static str>,
    /// The condition on the path before the part.
    pub parent: CgroupParent,
    /// The text before the id.
    pub prefix: &'static str,
    /// The text after the id.
    pub suffix: &'static str,
    /// The form of the id.
    pub id: ContainerIdFormat,
    /// The number of characters of the id that `container.id` has; `None`: all. Not for [`ContainerIdFormat::Hash`].
    pub id_length: Option<usize>,
}

/// The condition on the path before a part of a control group's path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CgroupParent {
    /// Any path.
    Any,
    /// Exactly this path.
    Exact(&'static str),
    /// A path that ends in these parts.
    EndsWith(&'static str),
    /// A path whose last part starts with this text.
    StartsWith(&'static str),
}

/// The form of a container's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContainerIdFormat {
    /// 64 lower-case hexadecimal digits.
    Hash,
    /// Any text except the name of a systemd unit.
    Name,
    /// A name in which systemd has escaped bytes as `\xHH`.
    Unit,
}
