//! The groups of the system to install into.

use std::path::Path;

use super::root_dir::RootDir;
use crate::front_end::InstallScope;

/// A group of /etc/group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The group's number.
    pub id: u32,
    /// The names of the group's members.
    pub members: Vec<String>,
}

impl Group {
    /// Returns the group called `name` of the system's /etc/group; `None` if there is none.
    pub fn find(root_dir: &RootDir, scope: &InstallScope, name: &str) -> Option<Self> {
        let list = root_dir.read_text(&scope.within(Path::new("/etc/group")));
        list.lines().find_map(|line| {
            let mut parts = line.split(':');
            let id = (parts.next()? == name).then(|| parts.nth(1)?.parse().ok())??;
            let members = parts.next().unwrap_or_default().split(',').filter(|member| !member.is_empty());
            Some(Self { id, members: members.map(str::to_owned).collect() })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_found_by_its_whole_name() {
        let root = tempfile::tempdir().unwrap();
        let scope = InstallScope::System { root: root.path().to_owned() };
        let find = |name: &str| Group::find(&RootDir::open(root.path()).unwrap(), &scope, name);
        assert_eq!(find("wireshark"), None);
        std::fs::create_dir(root.path().join("etc")).unwrap();
        std::fs::write(root.path().join("etc/group"), "root:x:0:\nwireshark:x:113:ann,bob\n").unwrap();
        let group = Group { id: 113, members: vec!["ann".to_owned(), "bob".to_owned()] };
        assert_eq!(find("wireshark"), Some(group));
        assert_eq!(find("wire"), None);
    }
}
