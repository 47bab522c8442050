//! Classes of system calls: the checkboxes of Wireshark's dialog and the values of the option `--classes`.

use syscap_schemas::Category;

/// A class of system calls.
#[derive(Debug, Clone, Copy)]
pub struct Class {
    /// The value of the option.
    pub name: &'static str,
    /// The title in the dialog.
    pub title: &'static str,
    /// The categories of the class, both of event types and of `evt.category`.
    pub categories: &'static [Category],
}

/// All classes. Each category of a system call's event is in exactly one class.
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

/// A set of classes: one bit for each index of [`CLASSES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClassSet(u32);

impl ClassSet {
    /// Every class.
    pub const ALL: Self = Self((1 << CLASSES.len()) - 1);

    /// Returns the set of the classes with these names. No name at all is every class.
    pub fn of<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let mut set = 0;
        for name in names {
            if let Some(index) = CLASSES.iter().position(|class| class.name == name) {
                set |= 1 << index;
            }
        }
        if set == 0 { Self::ALL } else { Self(set) }
    }

    /// `true` if every class is in the set.
    pub fn is_all(self) -> bool {
        self == Self::ALL
    }

    /// `true` if the set has an event. `type_category`: the category of its type. `shown_category`: the number of its
    /// `evt.category`, which for reads and writes depends on the descriptor.
    pub fn has_event(self, type_category: Category, shown_category: u8) -> bool {
        let is_shown = |category: &Category| *category != Category::None && *category as u8 == shown_category;
        self.has(type_category) || self.classes().flat_map(|class| class.categories).any(is_shown)
    }

    /// `true` if the set may have events of a type with this category, whatever their descriptor is.
    pub fn may_have(self, type_category: Category) -> bool {
        let depends = matches!(type_category, Category::IoRead | Category::IoWrite | Category::IoOther);
        // `evt.category` of reads and writes can be one of these.
        self.has(type_category) || (depends && (self.has(Category::File) || self.has(Category::Net)))
    }

    /// Returns the names of the classes in the set.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        self.classes().map(|class| class.name)
    }

    fn classes(self) -> impl Iterator<Item = &'static Class> {
        CLASSES.iter().enumerate().filter(move |(index, _)| self.0 & 1 << index != 0).map(|(_, class)| class)
    }

    /// `true` if a class of the set has this category.
    pub fn has(self, category: Category) -> bool {
        self.classes().any(|class| class.categories.contains(&category))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_type_is_in_one_class() {
        for known in syscap_schemas::event_types() {
            let classes = CLASSES.iter().filter(|class| class.categories.contains(&known.category)).count();
            assert_eq!(classes, 1, "{}", known.code);
        }
    }

    #[test]
    fn a_set_has_the_categories_of_its_classes() {
        let set = ClassSet::of(["file", "net"]);
        assert!(set.has(Category::File) && set.has(Category::Net));
        assert!(!set.has(Category::IoRead));
        assert!(ClassSet::of([]).is_all());
        assert!(ClassSet::of(CLASSES.iter().map(|class| class.name)).is_all());
    }
}
