//! `pmatch`: tests if one of many paths is a prefix of a path, in whole components. A component may be a shell pattern;
//! empty components are ignored.

use std::collections::HashMap;

use super::glob::{Glob, has_wildcard};

/// The largest number of components of a path. It bounds the depth of the tree, which is dropped by recursion.
const MAX_COMPONENTS: usize = 256;

/// The paths, as a tree of components.
#[derive(Debug, Clone, Default)]
pub(super) struct Paths {
    /// `true` if a path ends here, so that everything below matches.
    end: bool,
    plain: HashMap<Box<[u8]>, Paths>,
    patterns: Vec<(Glob, Paths)>,
}

impl Paths {
    /// Adds a path. Returns `false` if the path has too many components.
    pub fn insert(&mut self, path: &[u8]) -> bool {
        let mut node = self;
        let mut rest = path;
        let mut depth = 0;
        while let Some((component, after)) = split(rest) {
            rest = after;
            depth += 1;
            if depth > MAX_COMPONENTS {
                return false;
            }
            if has_wildcard(component) {
                node.patterns.push((Glob::new(component, false), Paths::default()));
                match node.patterns.last_mut() {
                    Some((_, below)) => node = below,
                    None => return false,
                }
            } else {
                node = node.plain.entry(component.into()).or_default();
            }
        }
        node.end = true;
        true
    }

    pub fn matches(&self, path: &[u8]) -> bool {
        // Walks down the plain components. At each level, matching patterns are tried with the rest of the path.
        let mut node = self;
        let mut rest = path;
        loop {
            if node.end {
                return true;
            }
            let Some((component, after)) = split(rest) else {
                return false;
            };
            rest = after;
            let pattern_matches =
                node.patterns.iter().any(|(pattern, below)| pattern.matches(component) && below.matches(rest));
            if pattern_matches {
                return true;
            }
            match node.plain.get(component) {
                Some(below) => node = below,
                None => return false,
            }
        }
    }
}

/// Splits off a path's first component.
fn split(path: &[u8]) -> Option<(&[u8], &[u8])> {
    let start = path.iter().position(|&byte| byte != b'/')?;
    let path = path.get(start..)?;
    let end = path.iter().position(|&byte| byte == b'/');
    path.split_at_checked(end.unwrap_or(path.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(paths: &[&str]) -> Paths {
        let mut tree = Paths::default();
        for path in paths {
            assert!(tree.insert(path.as_bytes()));
        }
        tree
    }

    #[test]
    fn whole_components_match() {
        let tree = paths(&["/var/run", "/var/run/dmesg", "/etc/", "/usr/lib"]);
        for path in ["/var/run/docker", "/var/run", "//var//run", "/etc/passwd", "etc"] {
            assert!(tree.matches(path.as_bytes()), "{path}");
        }
        for path in ["/boot", "/var/lib/messages", "/var", "/var/running", "/usr", ""] {
            assert!(!tree.matches(path.as_bytes()), "{path}");
        }
    }

    #[test]
    fn components_may_be_patterns() {
        let tree = paths(&["/opt/*/subdir", "/opt3/*/subdir2/*", "/opt/a/b"]);
        for path in ["/opt/dir/subdir", "/opt/dir/subdir/f", "/opt3/d/subdir2/f", "/opt/a/b/c"] {
            assert!(tree.matches(path.as_bytes()), "{path}");
        }
        for path in ["/opt", "/opt/dir", "/opt3/dir/subdir2", "/opt/a/c"] {
            assert!(!tree.matches(path.as_bytes()), "{path}");
        }
        // A plain component that leads nowhere does not hide the pattern beside it.
        assert!(tree.matches(b"/opt/a/subdir"));
    }

    #[test]
    fn the_root_matches_everything() {
        let tree = paths(&["/"]);
        assert!(tree.matches(b"/"));
        assert!(tree.matches(b"/one/two"));
        assert!(tree.matches(b""));
    }

    #[test]
    fn depth_is_bounded() {
        let mut tree = Paths::default();
        assert!(tree.insert("/a*".repeat(256).as_bytes()));
        assert!(!tree.insert("/a*".repeat(257).as_bytes()));
        assert!(tree.matches("/ab".repeat(2000).as_bytes()));
    }
}
