//! The kernel's numbers of the tasks of a pid namespace: /proc of the namespace does not have them.

use std::io::Read;

use aya::programs::Iter;
use aya::{Btf, Ebpf, EbpfLoader, VerifierLogLevel};
use zerocopy::{FromBytes, Immutable, KnownLayout};

use crate::error::Error;

static OBJECT: &[u8] = aya::include_bytes_aligned!(concat!(env!("OUT_DIR"), "/tasks.o"));

const PROGRAM: &str = "list_tasks";

/// The numbers of a task: `struct task_ids` of `probe/tasks.bpf.c`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromBytes, KnownLayout, Immutable)]
#[repr(C)]
pub struct TaskIds {
    /// The thread id in the first pid namespace, as records have it.
    pub tid: u32,
    /// The process id (thread group id) there.
    pub pid: u32,
    /// The parent's process id there.
    pub parent: u32,
    /// The process group there.
    pub pgid: u32,
    /// The session there.
    pub sid: u32,
    /// The thread id in this process's pid namespace.
    pub own_tid: u32,
    /// The process id in this process's pid namespace.
    pub own_pid: u32,
    /// How many pid namespaces this process's namespace is within; 0: it is the first.
    pub level: u32,
}

/// Lists the tasks of this process's pid namespace and of those within it.
#[derive(Debug)]
pub struct TaskList {
    ebpf: Ebpf,
}

impl TaskList {
    /// Loads the program that lists them.
    ///
    /// # Errors
    /// As [`Probe::load`](crate::Probe::load).
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

    /// The tasks that there are now.
    ///
    /// # Errors
    /// Where the kernel refuses.
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
