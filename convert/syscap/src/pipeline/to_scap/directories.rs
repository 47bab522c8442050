//! Derives the working directories at the start of a capture from the paths of its events.
//!
//! A packet has the path that a program passed and, as the parameter's meaning, the absolute path. If the second ends
//! in the first, the rest is the directory. With all fields, `proc.cwd` has it.

use hashbrown::{HashMap, HashSet};
use syscap_schemas::ParamKind;
use syscap_schemas::params::{RESULT, getcwd_x};

use super::packet_fields::PacketFields;
use crate::event::Event;
use crate::fields::render::AT_FDCWD;

/// The working directories, by process.
#[derive(Debug, Default)]
pub(super) struct Directories {
    /// The directory of each process at the start.
    starts: HashMap<i64, Vec<u8>>,
    /// The processes that have changed their directory. Readers get the new one from the event, and later paths do not
    /// determine the initial one.
    changed: HashSet<i64>,
    /// The number of events that depend on a process' directory.
    needed: HashMap<i64, u64>,
    /// The approximate size in bytes, and its limit.
    used: usize,
    max_bytes: usize,
    /// The number of drops for lack of memory.
    dropped: u64,
}

/// The size in bytes of a number's entry in a map or a set.
const ENTRY_SIZE: usize = 4 * size_of::<(i64, u64)>();

impl Directories {
    /// Returns empty directories with a limit in bytes.
    pub(super) fn new(max_bytes: usize) -> Self {
        Self { max_bytes, ..Self::default() }
    }

    /// The number of drops for lack of memory.
    pub(super) const fn dropped(&self) -> u64 {
        self.dropped
    }

    /// Reserves bytes. Returns `false`, and counts a drop, if there is no room.
    fn try_reserve(&mut self, bytes: usize) -> bool {
        let has_room = self.used + bytes <= self.max_bytes;
        if has_room {
            self.used += bytes;
        } else {
            self.dropped += 1;
        }
        has_room
    }

    /// Adds a new process, which begins in the directory of its parent.
    pub(super) fn inherit(&mut self, child: i64, parent: i64) {
        if self.changed.contains(&parent) {
            self.change(child);
        }
    }

    /// Observes an event of process `pid`, which began in the initial directory of `owner`.
    pub(super) fn observe(&mut self, event: &Event<'_>, pid: i64, owner: i64, fields: &PacketFields<'_>) {
        let Some(known) = event.header.event_type().filter(|known| known.is_exit()) else { return };
        let succeeded = event.params.i64(RESULT).is_some_and(|result| result >= 0);
        let changes = matches!(known.name, "chdir" | "fchdir") && succeeded;
        if !self.changed.contains(&pid) {
            if let Some(cwd) = fields.named("proc.cwd").filter(|_| !changes) {
                self.start(owner, cwd);
            }
            if known.name == "getcwd" && succeeded {
                self.learn_start(owner, event.params.text(getcwd_x::PATH));
            }
            for (index, param) in known.params.iter().enumerate() {
                let is_path = matches!(param.kind, ParamKind::FsPath | ParamKind::FsRelPath)
                    || known.name == "chdir" && param.name == "path";
                let path = event.params.text(index).filter(|path| is_relative(path));
                let dirfd = param.dirfd.map(|dirfd| event.params.i64(usize::from(dirfd)).unwrap_or(AT_FDCWD));
                let (true, Some(path), true) = (is_path, path, dirfd.is_none_or(|dirfd| dirfd == AT_FDCWD)) else {
                    continue;
                };
                self.need(owner);
                let start = fields.meaning(index).and_then(|resolved| directory(path, resolved));
                self.learn_start(owner, start.as_deref());
            }
        }
        if changes {
            self.change(pid);
        }
    }

    fn change(&mut self, pid: i64) {
        if !self.changed.contains(&pid) && self.try_reserve(ENTRY_SIZE) {
            self.changed.insert(pid);
        }
    }

    fn need(&mut self, owner: i64) {
        if let Some(events) = self.needed.get_mut(&owner) {
            *events += 1;
        } else if self.try_reserve(ENTRY_SIZE) {
            self.needed.insert(owner, 1);
        }
    }

    fn start(&mut self, owner: i64, directory: &[u8]) {
        if !self.starts.contains_key(&owner) && self.try_reserve(ENTRY_SIZE + directory.len()) {
            self.starts.insert(owner, directory.to_vec());
        }
    }

    fn learn_start(&mut self, owner: i64, start: Option<&[u8]>) {
        if let Some(start) = start.filter(|start| start.starts_with(b"/")) {
            self.start(owner, start);
        }
    }

    /// Returns the directories, and the number of events whose directory is unknown.
    pub(super) fn finish(self) -> (HashMap<i64, Vec<u8>>, u64) {
        let Self { starts, needed, .. } = self;
        let unknown = needed.iter().filter(|(pid, _)| !starts.contains_key(*pid)).map(|(_, events)| *events).sum();
        (starts, unknown)
    }
}

fn is_relative(path: &[u8]) -> bool {
    !path.is_empty() && !path.starts_with(b"/") && path != b"<NA>" && path != b"(NULL)"
}

/// Returns the directory in which `path` resolves to `resolved`; `None` if it is ambiguous.
fn directory(path: &[u8], resolved: &[u8]) -> Option<Vec<u8>> {
    let parts: Vec<&[u8]> = path.split(|byte| *byte == b'/').filter(|part| !part.is_empty() && *part != b".").collect();
    if parts.contains(&&b".."[..]) {
        return None;
    }
    if parts.is_empty() {
        return Some(resolved.to_vec());
    }
    let rest = resolved.strip_suffix(&*parts.join(&b'/'))?;
    rest.ends_with(b"/").then(|| rest.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_and_its_absolute_path_determine_the_directory() {
        let found = |path: &str, resolved: &str| {
            directory(path.as_bytes(), resolved.as_bytes()).map(|found| String::from_utf8(found).unwrap())
        };
        assert_eq!(found("hostname", "/etc/hostname").as_deref(), Some("/etc/"));
        assert_eq!(found("./ssl//certs/", "/etc/ssl/certs").as_deref(), Some("/etc/"));
        assert_eq!(found("hostname", "/hostname").as_deref(), Some("/"));
        assert_eq!(found(".", "/etc").as_deref(), Some("/etc"));
        assert_eq!(found("../hosts", "/etc/hosts"), None);
        assert_eq!(found("name", "/etc/hostname"), None);
    }
}
