//! Threads that read processes from /proc.
//!
//! A read of /proc may wait for a file server, and no signal ends that wait. So what waits is a worker of its own: where
//! none of them gets on for a while another one takes its place, and in the end what was not read is left out.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use procfs::process::Process;
use syscap::event::records::{FdList, ThreadRecord};

use super::fds::FdReader;
use super::threads::{self, PidNamespaces, Seen};
use crate::stop::StopFlag;

/// How many workers read at a time at most: whoever reads the rings meanwhile needs a CPU too.
const WORKERS_MOST: usize = 4;
/// How many workers that wait for ever are replaced.
const REPLACED_MOST: usize = 4;
/// So long is waited for the next process.
const STALLED: Duration = Duration::from_secs(2);
/// How often is looked whether the capture is to end.
const LOOK: Duration = Duration::from_millis(50);

/// What is known of a process.
#[derive(Debug, Default)]
pub struct Part {
    pub threads: Vec<ThreadRecord>,
    pub fds: Vec<FdList>,
    pub namespaces: PidNamespaces,
    /// `true` if something was refused for want of rights.
    pub denied: bool,
}

/// What workers share.
struct Job<F> {
    /// The processes that no worker has taken yet, with their places.
    left: Mutex<std::iter::Enumerate<std::vec::IntoIter<i32>>>,
    /// Reads one of them.
    read_one: F,
}

/// What a worker says.
enum Said {
    /// The process at this place was read; `None`: it has ended.
    Read(usize, Option<Part>),
    /// There is nothing left to be read.
    Done,
}

/// Reads these processes, and their descriptors where there is a reader for them. Returns what was read, in the order
/// of the processes, and how many processes were not read in time.
pub fn read(pids: Vec<i32>, fd_reader: Option<FdReader>, stop: &StopFlag) -> (Vec<Part>, u64) {
    let read_one = move |pid| Some(Part::read(&Process::new(pid).ok()?, fd_reader.as_ref()));
    let workers = std::thread::available_parallelism().map_or(1, |cpus| cpus.get() / 2).clamp(1, WORKERS_MOST);
    read_with(read_one, workers, pids, stop)
}

fn read_with<F>(read_one: F, workers: usize, pids: Vec<i32>, stop: &StopFlag) -> (Vec<Part>, u64)
where
    F: Fn(i32) -> Option<Part> + Send + Sync + 'static,
{
    let total = pids.len();
    let job = Arc::new(Job { left: Mutex::new(pids.into_iter().enumerate()), read_one });
    let (said, heard) = channel();
    let mut running = (0..workers).filter(|_| start(&job, &said)).count();
    let (mut parts, mut read, mut replaced, mut last) = (Vec::new(), 0, 0, Instant::now());
    while running > 0 && !stop.is_raised() {
        match heard.recv_timeout(LOOK) {
            Ok(Said::Read(place, part)) => {
                read += 1;
                last = Instant::now();
                parts.extend(part.map(|part| (place, part)));
            }
            Ok(Said::Done) => running -= 1,
            Err(RecvTimeoutError::Timeout) if last.elapsed() < STALLED => {}
            Err(RecvTimeoutError::Timeout) if job.is_left() && replaced < REPLACED_MOST && start(&job, &said) => {
                replaced += 1;
                running += 1;
                last = Instant::now();
            }
            Err(_) => break,
        }
    }
    parts.sort_unstable_by_key(|(place, _)| *place);
    (parts.into_iter().map(|(_, part)| part).collect(), total.saturating_sub(read) as u64)
}

/// Starts a worker; `false`: there is no thread to be had.
fn start<F>(job: &Arc<Job<F>>, said: &Sender<Said>) -> bool
where
    F: Fn(i32) -> Option<Part> + Send + Sync + 'static,
{
    let (job, said) = (Arc::clone(job), said.clone());
    let work = move || {
        while let Some((place, pid)) = job.take() {
            let part = (job.read_one)(pid);
            // Nobody listens any more where the time is over.
            if said.send(Said::Read(place, part)).is_err() {
                return;
            }
        }
        let _ = said.send(Said::Done);
    };
    std::thread::Builder::new().name("state".to_owned()).spawn(work).is_ok()
}

impl<F> Job<F> {
    fn take(&self) -> Option<(usize, i32)> {
        self.left.lock().unwrap_or_else(PoisonError::into_inner).next()
    }

    fn is_left(&self) -> bool {
        self.left.lock().unwrap_or_else(PoisonError::into_inner).len() > 0
    }
}

impl Part {
    fn read(process: &Process, fd_reader: Option<&FdReader>) -> Self {
        let mut part = Self::default();
        let seen = threads::read(process, &mut part.namespaces, &mut part.threads);
        part.denied = seen == Seen::Denied;
        if let (Seen::Whole | Seen::Denied, Some(fd_reader)) = (seen, fd_reader) {
            part.denied |= part.read_fds(process, fd_reader);
        }
        part
    }

    /// The descriptors of a process, and of its threads that have their own; says whether they were refused.
    fn read_fds(&mut self, process: &Process, reader: &FdReader) -> bool {
        let mut denied = false;
        for thread in &self.threads {
            let is_main = thread.tid == thread.pid;
            if !is_main && threads::shares_files(thread) {
                continue;
            }
            match reader.read(process, (!is_main).then_some(thread.tid)) {
                Ok(fds) if fds.is_empty() => {}
                Ok(fds) => self.fds.push(FdList { tid: thread.tid, fds }),
                Err(refused) => denied |= refused,
            }
        }
        denied
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(pid: i32) -> Part {
        let thread = ThreadRecord { tid: pid.into(), ..ThreadRecord::default() };
        Part { threads: vec![thread], ..Part::default() }
    }

    fn numbers(parts: &[Part]) -> Vec<i64> {
        parts.iter().flat_map(|part| &part.threads).map(|thread| thread.tid).collect()
    }

    /// Two processes of which /proc never tells keep nothing else from being read.
    #[test]
    fn a_process_that_cannot_be_read_is_left_out_and_counted() {
        let (keep, waits) = channel::<()>();
        let waits = Mutex::new(waits);
        let read_one = move |pid| match pid {
            2 | 3 => {
                let _ = waits.lock().unwrap().recv();
                Some(part(pid))
            }
            // It has ended.
            4 => None,
            _ => Some(part(pid)),
        };
        let (parts, unread) = read_with(read_one, 2, (1..=9).collect(), &StopFlag::default());
        assert_eq!((numbers(&parts), unread), (vec![1, 5, 6, 7, 8, 9], 2));
        drop(keep);
    }

    #[test]
    fn a_raised_flag_ends_the_wait() {
        let (keep, waits) = channel::<()>();
        let waits = Mutex::new(waits);
        let read_one = move |_| {
            let _ = waits.lock().unwrap().recv();
            None
        };
        let stop = StopFlag::default();
        stop.raise();
        let (parts, unread) = read_with(read_one, 1, vec![1, 2, 3], &stop);
        assert_eq!((parts.len(), unread), (0, 3));
        drop(keep);
    }
}
