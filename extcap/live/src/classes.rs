//! Classes of system calls: what the dialog's checkboxes stand for.

use syscap_schemas::Category;

/// A class of system calls.
#[derive(Debug, Clone, Copy)]
pub struct Class {
    /// What an option calls it.
    pub name: &'static str,
    /// What the dialog calls it.
    pub title: &'static str,
    /// The categories that belong to it, of event types and as `evt.category` has them.
    pub categories: &'static [Category],
}

/// All classes. Each category of a system call's event is in one of them.
pub const CLASSES: [Class; 12] = [
    class("file", "Files: open, stat, rename, mount, and their reads and writes", &[Category::File]),
    class("io", "Reads and writes", &[Category::IoRead, Category::IoWrite, Category::IoOther]),
    class("net", "Network: socket, connect, accept, send, recv", &[Category::Net]),
    class("process", "Processes: execve, clone, exit, prctl", &[Category::Process, Category::Scheduler]),
    class("memory", "Memory: mmap, brk, mprotect", &[Category::Memory]),
    class("ipc", "Between processes: pipe, eventfd, semaphores", &[Category::Ipc]),
    class("signal", "Signals", &[Category::Signal]),
    class("user", "Users and groups: setuid, setgid", &[Category::User]),
    class("wait", "Waiting: poll, epoll, select, futex, nanosleep", &[Category::Wait, Category::Sleep]),
    class("time", "Clocks and timers", &[Category::Time, Category::Processing]),
    class("system", "System: bpf, ptrace, setns, limits", &[Category::System]),
    class("other", "Everything else", &[Category::None, Category::Other, Category::Internal]),
];

const fn class(name: &'static str, title: &'static str, categories: &'static [Category]) -> Class {
    Class { name, title, categories }
}

/// A set of classes, by their place in [`CLASSES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClassSet(u32);

impl ClassSet {
    /// Every class.
    pub const ALL: Self = Self((1 << CLASSES.len()) - 1);

    /// The classes of these names. None is every class.
    pub fn of<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let mut set = 0;
        for name in names {
            if let Some(place) = CLASSES.iter().position(|class| class.name == name) {
                set |= 1 << place;
            }
        }
        if set == 0 { Self::ALL } else { Self(set) }
    }

    /// `true` if every class is in it.
    pub fn is_all(self) -> bool {
        self == Self::ALL
    }

    /// `true` if an event is wanted whose type has this category, and for which `evt.category` is of this number: that of
    /// a read or a write depends on what its descriptor is.
    pub fn has_event(self, of_type: Category, shown: u8) -> bool {
        let is_shown = |category: &Category| *category != Category::None && *category as u8 == shown;
        self.has(of_type) || self.wanted().flat_map(|class| class.categories).any(is_shown)
    }

    /// `true` if events of a type with this category may be wanted, whatever their descriptor is.
    pub fn may_have(self, of_type: Category) -> bool {
        let depends = matches!(of_type, Category::IoRead | Category::IoWrite | Category::IoOther);
        // What `evt.category` can be for them.
        self.has(of_type) || (depends && (self.has(Category::File) || self.has(Category::Net)))
    }

    fn wanted(self) -> impl Iterator<Item = &'static Class> {
        CLASSES.iter().enumerate().filter(move |(place, _)| self.0 & 1 << place != 0).map(|(_, class)| class)
    }

    /// `true` if events whose type has this category are wanted.
    pub fn has(self, category: Category) -> bool {
        self.wanted().any(|class| class.categories.contains(&category))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_system_call_is_in_one_class() {
        for known in syscap_schemas::event_types() {
            let classes = CLASSES.iter().filter(|class| class.categories.contains(&known.category)).count();
            assert_eq!(classes, 1, "{}", known.code);
        }
    }

    #[test]
    fn sets() {
        let set = ClassSet::of(["file", "net"]);
        assert!(set.has(Category::File) && set.has(Category::Net));
        assert!(!set.has(Category::IoRead));
        assert!(ClassSet::of([]).is_all());
        assert!(ClassSet::of(CLASSES.iter().map(|class| class.name)).is_all());
    }
}
