//! Joins and normalises paths as libsinsp does: by their text alone, without the file system.

/// The longest path; a longer one becomes [`TOO_LONG`]. libsinsp's `SCAP_MAX_PATH_SIZE`.
const MAX_PATH: usize = 1024;
/// The replacement of a path that is too long.
const TOO_LONG: &[u8] = b"/DIR_TOO_LONG/FILENAME_TOO_LONG";

/// Joins `base` and `path`, and removes `.`, `..`, double slashes and the last slash of `path`. An absolute `path`
/// ignores `base`; an empty one results in an empty path. `base` ends in a slash and is not normalised.
pub fn join(base: &[u8], path: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(base.len() + path.len());
    join_into(&mut out, base, false, path);
    out
}

/// Appends the result of [`join`] to `out`. `slash`: `base` lacks its slash, which is inserted.
pub fn join_into(out: &mut Vec<u8>, base: &[u8], slash: bool, path: &[u8]) {
    if base.len() + usize::from(slash) + path.len() + 1 > MAX_PATH {
        return out.extend_from_slice(TOO_LONG);
    }
    let start = out.len();
    if !path.is_empty() && !path.starts_with(b"/") {
        out.extend_from_slice(base);
        out.extend_from_slice(if slash { b"/" } else { b"" });
    }
    append(out, start, path);
}

/// Appends `path` to the path that begins at `start`.
fn append(out: &mut Vec<u8>, start: usize, path: &[u8]) {
    let from_nothing = out.len() == start;
    let mut rest = path;
    while let Some((&byte, tail)) = rest.split_first() {
        let empty = out.len() == start;
        let after_slash = !empty && out.last() == Some(&b'/');
        match (byte, tail) {
            (b'.', [b'.', b'/', after @ ..]) if empty || after_slash => {
                to_parent(out, start);
                rest = after;
            }
            (b'.', [b'.']) if empty || after_slash => {
                to_parent(out, start);
                rest = &[];
            }
            (b'.', [b'/', after @ ..]) if empty || after_slash => rest = after,
            (b'.', []) if empty || after_slash => rest = &[],
            (b'/', _) => {
                let back_at_base = empty && !from_nothing;
                if !after_slash && !back_at_base {
                    out.push(byte);
                }
                rest = tail;
            }
            _ => {
                out.push(byte);
                rest = tail;
            }
        }
    }
    if out.len() > start + 1 && out.last() == Some(&b'/') {
        out.pop();
    }
}

/// Removes the last component; the slash before it stays.
fn to_parent(out: &mut Vec<u8>, start: usize) {
    if out.len() <= start + 1 {
        return;
    }
    out.pop();
    while out.len() > start && out.last().is_some_and(|last| *last != b'/') {
        out.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(base: &str, path: &str) -> String {
        String::from_utf8_lossy(&join(base.as_bytes(), path.as_bytes())).into_owned()
    }

    #[test]
    fn absolute_paths_ignore_the_base() {
        assert_eq!(joined("/home/", "/etc/./a//b/../c/"), "/etc/a/c");
        assert_eq!(joined("/home/", "/"), "/");
        assert_eq!(joined("/home/", "/.."), "/");
    }

    #[test]
    fn relative_paths_start_at_the_base() {
        assert_eq!(joined("/home/", "a"), "/home/a");
        assert_eq!(joined("/home/", "../etc/passwd"), "/etc/passwd");
        assert_eq!(joined("/home/", "../../../etc"), "/etc");
        assert_eq!(joined("/home/", "."), "/home");
        assert_eq!(joined("/home/", ".hidden"), "/home/.hidden");
        assert_eq!(joined("/home/", "..a"), "/home/..a");
        assert_eq!(joined("/home/", ""), "");
        assert_eq!(joined("./", "a/b"), "./a/b");
    }

    #[test]
    fn long_paths_are_replaced() {
        let long = "x".repeat(MAX_PATH);
        assert_eq!(joined("/", &long).as_bytes(), TOO_LONG);
    }
}
