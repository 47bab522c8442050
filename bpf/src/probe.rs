//! Loads, configures and reads the probe.

use std::collections::BTreeSet;
use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::time::Duration;

use aya::maps::{Array, HashMap, Map};
use aya::programs::BtfTracePoint;
use aya::{Btf, Ebpf, EbpfLoader, Pod, VerifierLogLevel};
use aya_obj::btf::BtfKind;
use syscap_schemas::live::{RING_MAX, RING_MIN, SNAPLEN_DEFAULT, SNAPLEN_MAX};

use crate::clock::{boot_time, suspended};
use crate::config::{Config, Counters, CpuState, PushedConfig};
use crate::error::Error;
use crate::filter::{Filter, PushedFilter, SyscallSet};
use crate::privilege;
use crate::record::RawRecord;
use crate::ring::{CHUNK_SIZE, RingMemory, RingReader};
use crate::thread_classes::ThreadClasses;
use crate::wakeup::Wakeup;

static OBJECT: &[u8] = aya::include_bytes_aligned!(concat!(env!("OUT_DIR"), "/probe.o"));

/// Programs and their tracepoints, in the order of attaching: programs that must see every new process come first.
const PROGRAMS: [(&str, &str); 5] = [
    ("process_fork", "sched_process_fork"),
    ("process_exec", "sched_process_exec"),
    ("process_exit", "sched_process_exit"),
    ("sys_exit", "sys_exit"),
    ("sys_enter", "sys_enter"),
];
/// The program that measures a suspend, and its tracepoint. Kernels without suspend lack the tracepoint.
const RESUME: (&str, &str) = ("machine_resumed", "suspend_resume");
/// The programs that follow io_uring, and their tracepoints. Of [`SUBMIT`] the kernel has one, by its version. Kernels
/// before 6.0 have no tracepoint that fits.
const SUBMIT: [(&str, &str); 2] =
    [("uring_submit_req", "io_uring_submit_req"), ("uring_submit_sqe", "io_uring_submit_sqe")];
const REFUSED: (&str, &str) = ("uring_req_failed", "io_uring_req_failed");
const COMPLETE: (&str, &str) = ("uring_completed", "io_uring_complete");
/// A suspended time counts as new from this difference on, in nanoseconds: `SUSPEND_MIN` of `probe/clock.h`.
const SUSPEND_MIN: u64 = 1_000_000;

/// The reader reads the rings after this time even without a notification.
const TICK: Duration = Duration::from_millis(25);
/// Records younger than this, in nanoseconds, wait for older ones of other CPUs.
const REORDER_WINDOW: u64 = 1_000_000;
/// The longest record that the probe writes: `RECORD_MAX + DATA_MAX` of `probe/record.h`.
const RECORD_MAX: u32 = 192 * 1024;
/// Largest content of a record beside buffers, in bytes: texts of 4 KiB.
const REST_MAX: u32 = 16 * 1024;
/// The reader is woken after so many bytes at the latest.
const WAKEUP_BYTES_MAX: u32 = 512 * 1024;
/// `FILTER_PUSHED` of `probe/record.h`.
const FILTER_PUSHED: u32 = 0x80;
/// Process ids are below this: `PIDS_MAX` of `probe/record.h`.
const PIDS_MAX: u32 = 4 * 1024 * 1024;
/// Bounds of the default size of a ring: all rings together get one part in so many of the machine's memory, and no
/// more than so many bytes; one ring gets from `DEFAULT_MIN` to `DEFAULT_MAX` bytes.
const SHARE_OF_MEMORY: u64 = 64;
const DEFAULT_TOTAL_MAX: u64 = 1 << 30;
const DEFAULT_MIN: u64 = 1 << 20;
const DEFAULT_MAX: u64 = 64 << 20;

/// Options of [`Probe::load`].
#[derive(Debug, Clone)]
pub struct Options {
    /// Bytes of each CPU's ring, 64 KiB to 1 GiB, rounded up to a power of two. 0: [`default_ring_size`].
    pub ring_size: u32,
    /// Bytes of each buffer that are captured, up to 64 KiB.
    pub snaplen: u32,
    /// The filter.
    pub filter: Filter,
    /// Processes that are not captured (thread group ids in the first pid namespace).
    pub exclude: Vec<u32>,
    /// `true` if the probe captures nothing after [`Probe::attach`], until [`Probe::set_enabled`].
    pub paused: bool,
}

impl Default for Options {
    /// Captures 80 bytes of each buffer, of all processes but the calling one.
    fn default() -> Self {
        Self {
            ring_size: 0,
            snaplen: SNAPLEN_DEFAULT,
            filter: Filter::default(),
            exclude: vec![std::process::id()],
            paused: false,
        }
    }
}

/// The probe in the kernel, which is removed when the value is dropped or the process ends.
pub struct Probe {
    ebpf: Ebpf,
    config: Config,
    filter: Filter,
    /// Processes that are not captured.
    excluded: BTreeSet<u32>,
    memory: RingMemory,
    rings: Vec<CpuRing>,
    wakeup: Wakeup,
    /// Further programs that the kernel accepted, in the order of attaching.
    optional: Vec<&'static str>,
    /// Features that the kernel lacks, one sentence each.
    warnings: Vec<String>,
    /// Records passed to the caller.
    delivered: u64,
    last_time: u64,
    late: u64,
}

struct CpuRing {
    reader: RingReader,
    /// Time of the oldest record; `u64::MAX`: the ring is empty.
    front: u64,
}

impl Probe {
    /// Loads the probe. It captures from [`Probe::attach`] on.
    ///
    /// # Errors
    /// [`Error::KernelTooOld`], [`Error::Permission`], [`Error::NoBtf`], [`Error::Verifier`] and others. The message
    /// says what to do.
    pub fn load(options: &Options) -> Result<Self, Error> {
        privilege::check_kernel()?;
        privilege::check()?;
        let btf = Btf::from_sys_fs().map_err(Error::no_btf)?;
        let cpus = possible_cpus()?;
        let online = aya::util::online_cpus().map_err(|(_, source)| Error::io("read which CPUs are online")(source))?;
        let ring_size = ring_size(options.ring_size, online.len())?;
        let mut ebpf = load_object(&btf, cpus, count(online.len())?, ring_size)?;
        for (name, tracepoint) in PROGRAMS {
            program(&mut ebpf, name)?.load(tracepoint, &btf).map_err(Error::program(name))?;
        }
        // A kernel that rejects this program cannot suspend.
        let suspends = program(&mut ebpf, RESUME.0)?.load(RESUME.1, &btf).is_ok();
        let (mut optional, warnings) = load_uring_programs(&mut ebpf, &btf)?;
        optional.extend(Some(RESUME.0).filter(|_| suspends));
        assign_rings(&mut ebpf, &online, ring_size)?;
        let memory = RingMemory::map(fd(&ebpf, "chunks")?, fd(&ebpf, "positions")?, online.len(), ring_size);
        let memory = memory.map_err(Error::system(RINGS))?;
        let wakeup = Wakeup::new(fd(&ebpf, "wakeups")?).map_err(Error::system(RINGS))?;
        let rings = (0..online.len()).map(|slot| CpuRing { reader: RingReader::new(slot), front: u64::MAX }).collect();
        let config = Config {
            enabled: u32::from(!options.paused),
            snaplen: 0,
            filters: 0,
            record_max: RECORD_MAX.min(ring_size / 4 * 3),
            wakeup_bytes: (ring_size / 8).min(WAKEUP_BYTES_MAX),
            cpus,
            excludes: 0,
            reserved: 0,
            suspended: suspended(),
            since: 0,
            syscalls: SyscallSet::default(),
            pushed: PushedConfig::default(),
        };
        let filter = Filter::default();
        let mut probe = Self {
            ebpf,
            config,
            filter,
            excluded: BTreeSet::new(),
            memory,
            rings,
            wakeup,
            optional,
            warnings,
            delivered: 0,
            last_time: 0,
            late: 0,
        };
        probe.exclude(&options.exclude)?;
        probe.set_snaplen(options.snaplen)?;
        probe.set_filter(&options.filter)?;
        Ok(probe)
    }

    /// Starts capturing.
    ///
    /// # Errors
    /// [`Error`] if the kernel refuses.
    pub fn attach(&mut self) -> Result<(), Error> {
        for name in self.optional.iter().copied().chain(PROGRAMS.map(|(name, _)| name)) {
            program(&mut self.ebpf, name)?.attach().map_err(Error::program(name))?;
        }
        Ok(())
    }

    /// Returns what the probe cannot capture because the running kernel lacks it: one sentence each.
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// Stops or resumes capturing. Calls in between are not counted, not even as lost.
    ///
    /// # Errors
    /// [`Error`] if the kernel refuses.
    pub fn set_enabled(&mut self, enabled: bool) -> Result<(), Error> {
        if enabled && self.config.enabled == 0 {
            self.config.since = boot_time();
        }
        self.config.enabled = u32::from(enabled);
        self.write_config()
    }

    /// Changes the number of bytes of each buffer that are captured.
    ///
    /// # Errors
    /// [`Error::Option`] if the number is too large, and [`Error`] if the kernel refuses.
    pub fn set_snaplen(&mut self, snaplen: u32) -> Result<(), Error> {
        if snaplen > SNAPLEN_MAX {
            return Err(Error::Option { name: "snaplen", problem: format!("{snaplen} is more than {SNAPLEN_MAX}") });
        }
        // In a small ring, leave room for the other content of the record.
        self.config.snaplen = snaplen.min(self.config.record_max - REST_MAX);
        self.write_config()
    }

    /// Stops capturing these processes (thread group ids in the first pid namespace), and captures all others again.
    ///
    /// The number of processes is not limited. Ids that no process can have are ignored.
    ///
    /// # Errors
    /// [`Error`] if the kernel refuses.
    pub fn exclude(&mut self, pids: &[u32]) -> Result<(), Error> {
        let new: BTreeSet<u32> = pids.iter().copied().filter(|pid| *pid < PIDS_MAX).collect();
        let changed: BTreeSet<u32> = self.excluded.symmetric_difference(&new).map(|pid| pid / 64).collect();
        let mut map = Array::<_, u64>::try_from(map(&mut self.ebpf, "excluded")?).map_err(Error::map(EXCLUDED))?;
        for word in changed {
            let own = new.range(word * 64..(word + 1) * 64);
            map.set(word, own.fold(0, |bits, pid| bits | 1 << (pid % 64)), 0).map_err(Error::map(EXCLUDED))?;
        }
        self.config.excludes = u32::from(!new.is_empty());
        self.excluded = new;
        self.write_config()
    }

    /// Changes the filter. The descendants that the old filter followed are no longer captured.
    ///
    /// # Errors
    /// [`Error`] if the kernel refuses.
    pub fn set_filter(&mut self, filter: &Filter) -> Result<(), Error> {
        // Fill the maps before the filter uses them.
        self.replace("pids", filter.pids.as_deref())?;
        self.replace("uids", filter.uids.as_deref())?;
        self.replace("cgroups", filter.cgroups.as_deref())?;
        let comms: Option<Vec<[u8; 16]>> =
            filter.comms.as_ref().map(|comms| comms.iter().map(|comm| comm_key(comm)).collect());
        self.replace("comms", comms.as_deref())?;
        if let Some(set) = &filter.syscalls {
            self.config.syscalls = *set;
        }
        self.config.filters = filter.bits() | self.config.filters & FILTER_PUSHED;
        self.filter = filter.clone();
        self.write_config()
    }

    /// Changes which calls user space wants, of those that pass the filter; `None`: all. The classes of all threads
    /// become unknown. Returns the moment from which on classes are valid again, in nanoseconds of `CLOCK_BOOTTIME`.
    ///
    /// # Errors
    /// [`Error`] if the kernel refuses.
    pub fn set_pushed(&mut self, pushed: Option<&PushedFilter>) -> Result<u64, Error> {
        // All calls pass until the new sets are complete.
        self.config.filters &= !FILTER_PUSHED;
        self.write_config()?;
        self.config.pushed.classes_since = boot_time();
        if let Some(pushed) = pushed {
            self.thread_classes()?.set_wanted(0, &pushed.wanted)?;
            let classes_since = self.config.pushed.classes_since;
            let PushedFilter { always, on_sockets, resets_class, .. } = *pushed;
            self.config.pushed = PushedConfig { always, on_sockets, resets_class, classes_since };
            self.config.filters |= FILTER_PUSHED;
            self.write_config()?;
        }
        Ok(self.config.pushed.classes_since)
    }

    /// Returns access to the classes of threads. A class is valid until the next [`Probe::set_pushed`].
    ///
    /// # Errors
    /// [`Error`] if the probe lacks the maps or no descriptor is left.
    pub fn thread_classes(&self) -> Result<ThreadClasses, Error> {
        ThreadClasses::new(&self.ebpf)
    }

    /// Adds a process to those of [`Filter::pids`].
    ///
    /// # Errors
    /// [`Error`] if the kernel refuses.
    pub fn add_pid(&mut self, pid: u32) -> Result<(), Error> {
        let mut pids = HashMap::<_, u32, u8>::try_from(map(&mut self.ebpf, "pids")?).map_err(Error::map(FILTERS))?;
        pids.insert(pid, 1, 0).map_err(Error::map(FILTERS))
    }

    /// Passes all available records to `each`, in the order of time, and returns their number. Waits up to `timeout` if
    /// there is none. In a loop of calls no record waits longer than 100 ms in the rings.
    ///
    /// # Errors
    /// [`Error`] if the wait fails.
    pub fn read(&mut self, timeout: Duration, mut each: impl FnMut(RawRecord<'_>)) -> Result<u64, Error> {
        let mut waited = Duration::ZERO;
        loop {
            self.wakeup.reset();
            let count = self.drain(boot_time().saturating_sub(REORDER_WINDOW), &mut each);
            if count > 0 || waited >= timeout {
                return Ok(count);
            }
            let step = TICK.min(timeout - waited);
            self.wakeup.wait(step).map_err(Error::system("wait for records"))?;
            waited += step;
        }
    }

    /// Passes all records that are in the rings now to `each`, and returns their number. For the end of a capture.
    pub fn read_rest(&mut self, mut each: impl FnMut(RawRecord<'_>)) -> u64 {
        self.drain(u64::MAX - 1, &mut each)
    }

    /// Returns the counters of each CPU.
    ///
    /// # Errors
    /// [`Error`] if the counters cannot be read.
    pub fn stats_by_cpu(&self) -> Result<Vec<Counters>, Error> {
        let map = self.ebpf.map("cpus").ok_or(Error::Missing("map cpus"))?;
        let cpus = Array::<_, CpuState>::try_from(map).map_err(Error::map(COUNTERS))?;
        let counters = |cpu| cpus.get(&cpu, 0).map(|cpu| cpu.counters).map_err(Error::map(COUNTERS));
        (0..self.config.cpus).map(counters).collect()
    }

    /// Returns the sums of the counters of all CPUs.
    ///
    /// # Errors
    /// [`Error`] if the counters cannot be read.
    pub fn stats(&self) -> Result<Counters, Error> {
        let mut sum = Counters::default();
        self.stats_by_cpu()?.into_iter().for_each(|counters| sum += counters);
        Ok(sum)
    }

    /// Returns the number of records passed to the caller so far.
    pub fn delivered(&self) -> u64 {
        self.delivered
    }

    /// Returns the number of records that came after a younger one, because their CPU wrote them after the reordering
    /// window.
    pub fn late(&self) -> u64 {
        self.late
    }

    /// Merges the records of all rings up to the time `limit`.
    fn drain(&mut self, limit: u64, each: &mut impl FnMut(RawRecord<'_>)) -> u64 {
        let memory = &self.memory;
        for cpu in &mut self.rings {
            cpu.peek(memory);
        }
        let mut count = 0;
        loop {
            // Find the ring with the oldest record, and the time up to which it can be read before another ring is due.
            let (mut first, mut next) = (None, limit);
            for cpu in &mut self.rings {
                match &mut first {
                    None => first = Some(cpu),
                    Some(oldest) if cpu.front < oldest.front => {
                        next = next.min(oldest.front);
                        first = Some(cpu);
                    }
                    Some(_) => next = next.min(cpu.front),
                }
            }
            let Some(cpu) = first.filter(|cpu| cpu.front <= limit) else { break };
            while cpu.front <= next {
                if cpu.front < self.last_time {
                    self.late += 1;
                }
                self.last_time = cpu.front;
                count += 1;
                cpu.pop(memory, each);
            }
        }
        for cpu in &mut self.rings {
            memory.release(&mut cpu.reader);
        }
        self.delivered += count;
        count
    }

    fn write_config(&mut self) -> Result<(), Error> {
        // The probe updates the suspended time itself.
        let suspended = suspended();
        if suspended > self.config.suspended + SUSPEND_MIN {
            self.config.suspended = suspended;
        }
        let mut map = Array::<_, Config>::try_from(map(&mut self.ebpf, "config_map")?).map_err(Error::map(CONFIG))?;
        map.set(0, self.config, 0).map_err(Error::map(CONFIG))
    }

    /// Replaces the content of a filter's map with `keys`.
    fn replace<K: Pod + PartialEq>(&mut self, name: &'static str, keys: Option<&[K]>) -> Result<(), Error> {
        let mut map = HashMap::<_, K, u8>::try_from(map(&mut self.ebpf, name)?).map_err(Error::map(FILTERS))?;
        let keys = keys.unwrap_or_default();
        for key in keys {
            map.insert(key, 1, 0).map_err(Error::map(FILTERS))?;
        }
        let old: Vec<K> = map.keys().filter_map(Result::ok).filter(|key| !keys.contains(key)).collect();
        for key in old {
            // The probe may have removed the key already.
            let _ = map.remove(&key);
        }
        Ok(())
    }
}

impl CpuRing {
    /// Reads the time of the record at the front of the ring.
    fn peek(&mut self, memory: &RingMemory) {
        self.front = memory
            .peek(&mut self.reader)
            .map_or(u64::MAX, |bytes| RawRecord::parse(bytes).map_or(0, |record| record.header.time));
    }

    /// Passes the record at the front to `each` and moves past it.
    fn pop(&mut self, memory: &RingMemory, each: &mut impl FnMut(RawRecord<'_>)) {
        let Some(bytes) = memory.peek(&mut self.reader) else {
            self.front = u64::MAX;
            return;
        };
        let length = bytes.len();
        if let Some(record) = RawRecord::parse(bytes) {
            each(record);
        }
        memory.advance(&mut self.reader, length);
        self.peek(memory);
    }
}

const EXCLUDED: &str = "leave processes out";
const FILTERS: &str = "change the probe's filters";
const CONFIG: &str = "change the probe's settings";
const COUNTERS: &str = "read the probe's counters";
const RINGS: &str = "make the probe's rings";

/// Loads the object with maps for `cpus` possible CPUs and `rings` rings of `ring_size` bytes.
fn load_object(btf: &Btf, cpus: u32, rings: u32, ring_size: u32) -> Result<Ebpf, Error> {
    let mut loader = EbpfLoader::new();
    // A log without the verifier's steps ends with the reason of a rejection.
    loader.btf(Some(btf)).verifier_log_level(VerifierLogLevel::STATS);
    for per_cpu in ["cpus", "scratches", "exec_scratch", "bounces"] {
        loader.map_max_entries(per_cpu, cpus);
    }
    loader.map_max_entries("chunks", rings * (ring_size / CHUNK_SIZE));
    loader.map_max_entries("positions", rings);
    #[expect(clippy::cast_possible_truncation, reason = "a page has 64 KiB at most")]
    loader.map_max_entries("wakeups", rustix::param::page_size() as u32);
    loader.load(OBJECT).map_err(Error::load)
}

/// Loads the programs that follow io_uring, if the kernel has tracepoints for them. Returns the names of the programs,
/// and a warning if it has none.
fn load_uring_programs(ebpf: &mut Ebpf, btf: &Btf) -> Result<(Vec<&'static str>, Vec<String>), Error> {
    if btf.id_by_type_name_kind("io_kiocb", BtfKind::Struct).is_err() {
        // The kernel is built without io_uring.
        return Ok((Vec::new(), Vec::new()));
    }
    let mut load_optional = |(name, tracepoint)| Ok(program(ebpf, name)?.load(tracepoint, btf).is_ok().then_some(name));
    let mut submit = None;
    for candidate in SUBMIT {
        if submit.is_none() {
            submit = load_optional(candidate)?;
        }
    }
    let (Some(submit), Some(complete)) = (submit, load_optional(COMPLETE)?) else {
        let warning = "operations of io_uring are not captured: this kernel has no tracepoints that tell of them \
                      (Linux 6.0 and later have them); descriptors that they open have no name";
        return Ok((Vec::new(), vec![warning.to_owned()]));
    };
    // Attach the completion first: each operation whose submission is seen then also completes.
    Ok((std::iter::once(complete).chain(load_optional(REFUSED)?).chain([submit]).collect(), Vec::new()))
}

/// Assigns a ring to each online CPU. A CPU that comes online later has none, and its events are counted as lost.
fn assign_rings(ebpf: &mut Ebpf, online: &[u32], size: u32) -> Result<(), Error> {
    let mut cpus = Array::<_, CpuState>::try_from(map(ebpf, "cpus")?).map_err(Error::map(RINGS))?;
    for (slot, cpu) in (0..).zip(online) {
        let ring =
            CpuState { size: u64::from(size), first_chunk: slot * (size / CHUNK_SIZE), slot, ..CpuState::default() };
        cpus.set(*cpu, ring, 0).map_err(Error::map(RINGS))?;
    }
    Ok(())
}

/// Returns the default size of a ring in bytes: a power of two from 1 to 64 MiB. All `rings` together get at most a
/// 64th of the machine's memory and 1 GiB, unless the least size of a ring asks for more.
pub fn default_ring_size(rings: usize) -> u32 {
    let info = rustix::system::sysinfo();
    let memory = (info.totalram as u64).saturating_mul(u64::from(info.mem_unit));
    let each = (memory / SHARE_OF_MEMORY).min(DEFAULT_TOTAL_MAX) / rings.max(1) as u64;
    1 << each.clamp(DEFAULT_MIN, DEFAULT_MAX).ilog2()
}

/// Returns the largest possible size of a ring in bytes: all rings are one map, whose size has 32 bits.
fn largest_ring(rings: usize) -> u32 {
    let most = (u32::MAX / u32::try_from(rings.max(1)).unwrap_or(u32::MAX)).max(RING_MIN);
    1 << most.ilog2()
}

fn program<'a>(ebpf: &'a mut Ebpf, name: &'static str) -> Result<&'a mut BtfTracePoint, Error> {
    ebpf.program_mut(name).and_then(|program| program.try_into().ok()).ok_or(Error::Missing(name))
}

fn map<'a>(ebpf: &'a mut Ebpf, name: &'static str) -> Result<&'a mut Map, Error> {
    ebpf.map_mut(name).ok_or(Error::Missing(name))
}

fn fd<'a>(ebpf: &'a Ebpf, name: &'static str) -> Result<BorrowedFd<'a>, Error> {
    let data = match ebpf.map(name) {
        Some(Map::Array(data) | Map::RingBuf(data)) => data,
        _ => return Err(Error::Missing(name)),
    };
    Ok(data.fd().as_fd())
}

fn ring_size(wanted: u32, rings: usize) -> Result<u32, Error> {
    if wanted == 0 {
        return Ok(default_ring_size(rings));
    }
    if !(RING_MIN..=RING_MAX).contains(&wanted) {
        let problem = format!("{wanted} bytes; {RING_MIN} to {RING_MAX} are possible");
        return Err(Error::Option { name: "ring size", problem });
    }
    Ok(wanted.next_power_of_two().min(largest_ring(rings)))
}

/// Returns the number of possible CPUs; all CPU numbers are below it.
fn possible_cpus() -> Result<u32, Error> {
    let cpus = aya::util::nr_cpus().map_err(|(_, source)| Error::io("count the CPUs")(source))?;
    count(cpus)
}

fn count(cpus: usize) -> Result<u32, Error> {
    u32::try_from(cpus)
        .map_err(|_| Error::System { action: "count the CPUs", source: io::ErrorKind::InvalidData.into() })
}

fn comm_key(comm: &str) -> [u8; 16] {
    let mut key = [0; 16];
    for (place, byte) in key.iter_mut().zip(comm.bytes().take(15)) {
        *place = byte;
    }
    key
}
