//! The category of an event.

use syscap_schemas::Category;

use crate::event::records::FdKind;
use crate::fields::View;

/// The category number for I/O on pipes and similar fds. sysdig's name for it differs from that of [`Category::Ipc`].
pub const CATEGORY_IO_IPC: u8 = 35;

/// Returns the category number of an event, as in a payload. For I/O, the fd determines it: file, net, or
/// [`CATEGORY_IO_IPC`].
pub fn category(view: &View<'_>) -> u8 {
    let Some(kind) = view.kind else { return Category::None as u8 };
    match kind.category {
        Category::IoRead | Category::IoWrite | Category::IoOther => io_category(view),
        category => category as u8,
    }
}

fn io_category(view: &View<'_>) -> u8 {
    match view.fd().map(|fd| fd.kind) {
        Some(FdKind::FILE | FdKind::FILE_V2 | FdKind::DIRECTORY) => Category::File as u8,
        Some(FdKind::IPV4_SOCK | FdKind::IPV6_SOCK | FdKind::IPV4_SERVSOCK | FdKind::IPV6_SERVSOCK) => {
            Category::Net as u8
        }
        Some(
            FdKind::FIFO | FdKind::UNIX_SOCK | FdKind::EVENT | FdKind::SIGNALFD | FdKind::INOTIFY | FdKind::USERFAULTFD,
        ) => CATEGORY_IO_IPC,
        _ => Category::None as u8,
    }
}

/// Returns the name of a category number, as in `evt.category`.
pub const fn category_name(category: u8) -> &'static str {
    match category {
        1 => "other",
        2 => "file",
        3 => "net",
        4 => "IPC",
        5 => "memory",
        6 => "process",
        7 => "sleep",
        8 => "system",
        9 => "signal",
        10 => "user",
        11 => "time",
        12 => "processing",
        32 => "IO-read",
        33 => "IO-write",
        34 => "IO-other",
        CATEGORY_IO_IPC => "ipc",
        64 => "wait",
        128 => "scheduler",
        255 => "internal",
        _ => "unknown",
    }
}
