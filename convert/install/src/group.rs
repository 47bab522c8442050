//! Groups of the system that is installed to.

use std::path::Path;

use super::hosts::Scope;
use super::tree::Tree;

/// A group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its number.
    pub id: u32,
    /// The names of its members.
    pub members: Vec<String>,
}

impl Group {
    /// The group of this name in the system's list.
    pub fn find(tree: &Tree, scope: &Scope, name: &str) -> Option<Self> {
        let list = tree.text(&scope.within(Path::new("/etc/group")));
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
    fn groups_are_found() {
        let root = tempfile::tempdir().unwrap();
        let scope = Scope::System { root: root.path().to_owned() };
        let find = |name: &str| Group::find(&Tree::open(root.path()).unwrap(), &scope, name);
        assert_eq!(find("wireshark"), None);
        std::fs::create_dir(root.path().join("etc")).unwrap();
        std::fs::write(root.path().join("etc/group"), "root:x:0:\nwireshark:x:113:ann,bob\n").unwrap();
        let group = Group { id: 113, members: vec!["ann".to_owned(), "bob".to_owned()] };
        assert_eq!(find("wireshark"), Some(group));
        assert_eq!(find("wire"), None);
    }
}
