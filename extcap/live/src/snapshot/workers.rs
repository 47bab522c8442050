//! Worker threads that read processes from /proc.
//!
//! A read of /proc may wait for a file server, and no signal interrupts that wait. So workers do the reading. If none
//! of them makes progress for a while, another one takes over the rest. Processes that are not read in the end are left
//! out.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use procfs::process::Process;
use syscap::event::records::{FdList, ThreadRecord};

use super::fds::FdReader;
use super::threads::{self, PidNamespaces, ReadOutcome};
use syscap_session::stop::StopFlag;

/// Largest number of concurrent workers: the thread that reads the rings needs a CPU, too.
const WORKERS_MAX: usize = 4;
/// Largest number of blocked workers that are replaced.
const REPLACED_MAX: usize = 4;
/// Time without progress after which a worker is replaced.
const STALL_TIMEOUT: Duration = Duration::from_secs(2);
/// Interval at which the flag is checked.
const STOP_CHECK_INTERVAL: Duration = Duration::from_millis(50);

/// The state of a process.
#[derive(Debug, Default)]
pub struct ProcessState {
    pub threads: Vec<ThreadRecord>,
    pub fds: Vec<FdList>,
    pub namespaces: PidNamespaces,
    /// `true` if permission was denied for some of it.
    pub denied: bool,
}

/// The work that the workers share.
struct WorkQueue<F> {
    /// The remaining processes, with their indexes.
    remaining: Mutex<std::iter::Enumerate<std::vec::IntoIter<i32>>>,
    /// Reads one process.
    read_one: F,
}

/// A message of a worker.
enum WorkerMessage {
    /// The process with this index was read; `None`: the process has exited.
    Read(usize, Option<ProcessState>),
    /// No process remains.
    Done,
}

/// Reads these processes, and their descriptors if there is a reader for them. Returns the processes in order, and the
/// number of processes that were not read in time.
pub fn read(pids: Vec<i32>, fd_reader: Option<FdReader>, stop: &StopFlag) -> (Vec<ProcessState>, u64) {
    let read_one = move |pid| Some(ProcessState::read(&Process::new(pid).ok()?, fd_reader.as_ref()));
    let workers = std::thread::available_parallelism().map_or(1, |cpus| cpus.get() / 2).clamp(1, WORKERS_MAX);
    read_with(read_one, workers, pids, stop)
}

fn read_with<F>(read_one: F, workers: usize, pids: Vec<i32>, stop: &StopFlag) -> (Vec<ProcessState>, u64)
where
    F: Fn(i32) -> Option<ProcessState> + Send + Sync + 'static,
{
    let total = pids.len();
    let queue = Arc::new(WorkQueue { remaining: Mutex::new(pids.into_iter().enumerate()), read_one });
    let (sender, receiver) = channel();
    let mut running = (0..workers).filter(|_| start(&queue, &sender)).count();
    let (mut states, mut read, mut replaced, mut last_progress) = (Vec::new(), 0, 0, Instant::now());
    while running > 0 && !stop.is_raised() {
        match receiver.recv_timeout(STOP_CHECK_INTERVAL) {
            Ok(WorkerMessage::Read(index, state)) => {
                read += 1;
                last_progress = Instant::now();
                states.extend(state.map(|state| (index, state)));
            }
            Ok(WorkerMessage::Done) => running -= 1,
            Err(RecvTimeoutError::Timeout) if last_progress.elapsed() < STALL_TIMEOUT => {}
            Err(RecvTimeoutError::Timeout)
                if queue.has_remaining() && replaced < REPLACED_MAX && start(&queue, &sender) =>
            {
                replaced += 1;
                running += 1;
                last_progress = Instant::now();
            }
            Err(_) => break,
        }
    }
    states.sort_unstable_by_key(|(index, _)| *index);
    (states.into_iter().map(|(_, state)| state).collect(), total.saturating_sub(read) as u64)
}

/// Starts a worker. Returns `false` if no thread can be started.
fn start<F>(queue: &Arc<WorkQueue<F>>, sender: &Sender<WorkerMessage>) -> bool
where
    F: Fn(i32) -> Option<ProcessState> + Send + Sync + 'static,
{
    let (queue, sender) = (Arc::clone(queue), sender.clone());
    let work = move || {
        while let Some((index, pid)) = queue.next() {
            let state = (queue.read_one)(pid);
            // The receiver has gone once the time is over.
            if sender.send(WorkerMessage::Read(index, state)).is_err() {
                return;
            }
        }
        let _ = sender.send(WorkerMessage::Done);
    };
    std::thread::Builder::new().name("state".to_owned()).spawn(work).is_ok()
}

impl<F> WorkQueue<F> {
    fn next(&self) -> Option<(usize, i32)> {
        self.remaining.lock().unwrap_or_else(PoisonError::into_inner).next()
    }

    fn has_remaining(&self) -> bool {
        self.remaining.lock().unwrap_or_else(PoisonError::into_inner).len() > 0
    }
}

impl ProcessState {
    fn read(process: &Process, fd_reader: Option<&FdReader>) -> Self {
        let mut state = Self::default();
        let outcome = threads::read(process, &mut state.namespaces, &mut state.threads);
        state.denied = outcome == ReadOutcome::Denied;
        if let (ReadOutcome::Complete | ReadOutcome::Denied, Some(fd_reader)) = (outcome, fd_reader) {
            state.denied |= state.read_fds(process, fd_reader);
        }
        state
    }

    /// Reads the descriptors of a process, and of its threads with their own tables. Returns `true` if permission was
    /// denied.
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

    fn state(pid: i32) -> ProcessState {
        let thread = ThreadRecord { tid: pid.into(), ..ThreadRecord::default() };
        ProcessState { threads: vec![thread], ..ProcessState::default() }
    }

    fn numbers(states: &[ProcessState]) -> Vec<i64> {
        states.iter().flat_map(|state| &state.threads).map(|thread| thread.tid).collect()
    }

    /// Two processes that never answer do not keep the others from being read.
    #[test]
    fn a_process_that_cannot_be_read_is_left_out_and_counted() {
        let (keep, waits) = channel::<()>();
        let waits = Mutex::new(waits);
        let read_one = move |pid| match pid {
            2 | 3 => {
                let _ = waits.lock().unwrap().recv();
                Some(state(pid))
            }
            // The process has exited.
            4 => None,
            _ => Some(state(pid)),
        };
        let (states, unread) = read_with(read_one, 2, (1..=9).collect(), &StopFlag::default());
        assert_eq!((numbers(&states), unread), (vec![1, 5, 6, 7, 8, 9], 2));
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
        let (states, unread) = read_with(read_one, 1, vec![1, 2, 3], &stop);
        assert_eq!((states.len(), unread), (0, 3));
        drop(keep);
    }
}
