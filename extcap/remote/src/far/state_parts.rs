//! The parts in which the state of a machine is sent.

use syscap::event::records::{FdInfo, FdList, FdRecord, ThreadRecord};
use syscap_session::MachineState;

/// Bytes of texts after which a part is complete. JSON makes up to six bytes of one.
const PART_TEXT_MAX: usize = 1 << 20;
/// Approximate number of bytes of a record without its texts.
const RECORD: usize = 512;

/// Splits the state into parts. The lists of a part continue those of the part before; a list of descriptors with the
/// thread of the last list continues that list.
pub fn parts(state: MachineState) -> Vec<MachineState> {
    let mut first = state;
    let (threads, fds) = (std::mem::take(&mut first.threads), std::mem::take(&mut first.fds));
    let mut parts = vec![first];
    let mut size = 0;
    let mut last = |parts: &mut Vec<MachineState>, bytes: usize| {
        size += bytes + RECORD;
        if size > PART_TEXT_MAX {
            size = bytes + RECORD;
            parts.push(MachineState::default());
        }
    };
    for thread in threads {
        last(&mut parts, thread_texts(&thread));
        if let Some(part) = parts.last_mut() {
            part.threads.push(thread);
        }
    }
    for FdList { tid, fds } in fds {
        for fd in fds {
            last(&mut parts, fd_texts(&fd));
            let Some(part) = parts.last_mut() else { continue };
            match part.fds.last_mut().filter(|list| list.tid == tid) {
                Some(list) => list.fds.push(fd),
                None => part.fds.push(FdList { tid, fds: vec![fd] }),
            }
        }
    }
    parts
}

fn thread_texts(thread: &ThreadRecord) -> usize {
    let ThreadRecord { comm, exe, exepath, args, env, cwd, root, cgroups, .. } = thread;
    [comm, exe, exepath, args, env, cwd, root, cgroups].into_iter().map(Vec::len).sum()
}

fn fd_texts(fd: &FdRecord) -> usize {
    match &fd.info {
        FdInfo::Name(name) | FdInfo::File { name, .. } | FdInfo::Unix { name, .. } => name.len(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use syscap::event::records::FdKind;

    use super::*;

    #[test]
    fn parts_are_bounded_and_complete() {
        let thread = |tid| ThreadRecord { tid, env: vec![0; 100_000], ..ThreadRecord::default() };
        let fd = |fd| FdRecord { fd, ino: 0, kind: FdKind::FILE, info: FdInfo::Name(vec![b'x'; 4096]) };
        let fds = (0..2).map(|tid| FdList { tid, fds: (0..1000).map(fd).collect() }).collect::<Vec<_>>();
        let state = MachineState { threads: (0..50).map(thread).collect(), fds, ..MachineState::default() };
        let parts = parts(state.clone());
        assert!(parts.len() > 10);
        for part in &parts {
            assert!(serde_json::to_vec(part).unwrap().len() < 8 << 20);
        }
        let threads: Vec<_> = parts.iter().flat_map(|part| part.threads.clone()).collect();
        assert_eq!(threads, state.threads);
        let numbers = |lists: &[FdList]| {
            lists.iter().flat_map(|list| list.fds.iter().map(|fd| (list.tid, fd.fd))).collect::<Vec<_>>()
        };
        let sent: Vec<_> = parts.iter().flat_map(|part| numbers(&part.fds)).collect();
        assert_eq!(sent, numbers(&state.fds));
    }
}
