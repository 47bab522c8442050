//! Lists the ids that tasks of a pid namespace have in the first pid namespace. The namespace's /proc does not show
//! them.

use std::io::Read;

use aya::programs::Iter;
use aya::{Btf, Ebpf, EbpfLoader, VerifierLogLevel};
use zerocopy::{FromBytes, Immutable, KnownLayout};

use crate::error::Error;

static OBJECT: &[u8] = aya::include_bytes_aligned!(concat!(env!("OUT_DIR"), "/tasks.o"));

const PROGRAM: &str = "list_tasks";

/// The ids of a task: `struct task_ids` of `probe/tasks.bpf.c`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromBytes, KnownLayout, Immutable)]
#[repr(C)]
pub struct TaskIds {
    /// The thread id in the first pid namespace, as records have it.
    pub tid: u32,
    /// The process id (thread group id) in the first pid namespace.
    pub pid: u32,
    /// The parent's process id in the first pid namespace.
    pub parent: u32,
    /// The process group in the first pid namespace.
    pub pgid: u32,
    /// The session in the first pid namespace.
    pub sid: u32,
    /// The thread id in this process's pid namespace.
    pub own_tid: u32,
    /// The process id in this process's pid namespace.
    pub own_pid: u32,
    /// The level of this process's pid namespace; 0: the first.
    pub level: u32,
}

/// Lists the tasks of this process's pid namespace and of the namespaces below it.
#[derive(Debug)]
pub struct TaskList {
    ebpf: Ebpf,
}

impl TaskList {
    /// Loads the BPF iterator that lists the tasks.
    ///
    /// # Errors
    /// Those of [`Probe::load`](crate::Probe::load).
    pub fn load() -> Result<Self, Error> {
        crate::privilege::check_kernel()?;
        crate::privilege::check()?;
        let btf = Btf::from_sys_fs().map_err(Error::no_btf)?;
        let mut loader = EbpfLoader::new();
        let loader = loader.btf(Some(&btf)).verifier_log_level(VerifierLogLevel::STATS);
        let mut list = Self { ebpf: loader.load(OBJECT).map_err(Error::load)? };
        list.program()?.load("task", &btf).map_err(Error::program(PROGRAM))?;
        Ok(list)
    }

    /// Returns the tasks that exist now.
    ///
    /// # Errors
    /// [`Error`] if the kernel refuses.
    pub fn read(&mut self) -> Result<Vec<TaskIds>, Error> {
        let program = self.program()?;
        let link = program.attach().and_then(|link| program.take_link(link)).map_err(Error::program(PROGRAM))?;
        let failed = |source| Error::System { action: "list the tasks of this pid namespace", source };
        let mut file = link.into_file().map_err(|error| failed(std::io::Error::other(error)))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(failed)?;
        let tasks = bytes.chunks_exact(size_of::<TaskIds>());
        Ok(tasks.filter_map(|task| TaskIds::read_from_bytes(task).ok()).collect())
    }

    fn program(&mut self) -> Result<&mut Iter, Error> {
        let program = self.ebpf.program_mut(PROGRAM).and_then(|program| program.try_into().ok());
        program.ok_or(Error::Missing(PROGRAM))
    }
}
