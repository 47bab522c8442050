//! Loading, steering and reading the probe.

use std::collections::BTreeSet;
use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::time::Duration;

use aya::maps::{Array, HashMap, Map};
use aya::programs::BtfTracePoint;
use aya::{Btf, Ebpf, EbpfLoader, Pod, VerifierLogLevel};
use aya_obj::btf::BtfKind;

use crate::bell::Bell;
use crate::clock::{boot_time, slept};
use crate::error::Error;
use crate::filter::{Filter, Pushed, SyscallSet};
use crate::privilege;
use crate::record::RawRecord;
use crate::ring::{CHUNK_SIZE, Reader, Shared};
use crate::settings::{Counters, Cpu, PushedSettings, Settings};
use crate::verdicts::Verdicts;

static OBJECT: &[u8] = aya::include_bytes_aligned!(concat!(env!("OUT_DIR"), "/probe.o"));

/// Programs and their tracepoints, in the order of attaching: what must know of a new process comes first.
const PROGRAMS: [(&str, &str); 5] = [
    ("process_fork", "sched_process_fork"),
    ("process_exec", "sched_process_exec"),
    ("process_exit", "sched_process_exit"),
    ("sys_exit", "sys_exit"),
    ("sys_enter", "sys_enter"),
];
/// The program that hears of the machine's sleep, and its tracepoint: kernels that cannot sleep lack it.
const WAKES: (&str, &str) = ("machine_wakes", "suspend_resume");
/// The programs that follow io_uring, and their tracepoints. The first two are one, by the kernel's version; kernels
/// before 6.0 have none that fits.
const SUBMIT: [(&str, &str); 2] =
    [("ring_submit_req", "io_uring_submit_req"), ("ring_submit_sqe", "io_uring_submit_sqe")];
const REFUSED: (&str, &str) = ("ring_req_failed", "io_uring_req_failed");
const COMPLETE: (&str, &str) = ("ring_completed", "io_uring_complete");
/// Nanoseconds by which a newly measured sleep has to differ to be one.
const SLEEP_LEAST: u64 = 1_000_000;

/// The reader looks after so long even if no ring asked for it.
const TICK: Duration = Duration::from_millis(25);
/// Records younger than this wait for older ones of other CPUs.
const REORDER_WINDOW: u64 = 1_000_000;
/// The longest record that the probe makes: `RECORD_MAX + DATA_MAX`.
const RECORD_MAX: u32 = 192 * 1024;
/// What a record has beside buffers, at most: texts of 4 KiB.
const REST_MAX: u32 = 16 * 1024;
/// The reader is woken after so many bytes at the latest.
const WAKEUP_MOST: u32 = 512 * 1024;
const SNAPLEN_MAX: u32 = 64 * 1024;
/// `FILTER_PUSHED` of `probe/record.h`.
const PUSHED: u32 = 0x80;
/// Process ids are smaller: `PIDS_MAX` of `probe/record.h`.
const PIDS_MAX: u32 = 4 * 1024 * 1024;
const RING_MIN: u32 = 64 * 1024;
const RING_MAX: u32 = 1 << 30;
/// What the usual size of a ring is bounded by: this share of the machine's memory for all rings together, and bytes.
const SHARE_OF_MEMORY: u64 = 64;
const ALL_USUAL_MOST: u64 = 1 << 30;
const USUAL_LEAST: u64 = 1 << 20;
const USUAL_MOST: u64 = 64 << 20;

/// How the probe is loaded.
#[derive(Debug, Clone)]
pub struct Options {
    /// Bytes of each CPU's ring; rounded up to a power of two, 64 KiB to 1 GiB. 0: as [`usual_ring_size`] says.
    pub ring_size: u32,
    /// Bytes of each buffer that are captured, up to 64 KiB.
    pub snaplen: u32,
    /// What is captured.
    pub filter: Filter,
    /// Processes that are left out (thread group ids in the first pid namespace).
    pub exclude: Vec<u32>,
    /// `true` if [`Probe::attach`] begins without capturing, until [`Probe::set_enabled`].
    pub paused: bool,
}

impl Default for Options {
    /// 80 bytes of each buffer, everything but the calling process.
    fn default() -> Self {
        Self { ring_size: 0, snaplen: 80, filter: Filter::default(), exclude: vec![std::process::id()], paused: false }
    }
}

/// The probe in the kernel. It goes when this is dropped or the process ends.
pub struct Probe {
    ebpf: Ebpf,
    settings: Settings,
    filter: Filter,
    /// Processes that are left out.
    excluded: BTreeSet<u32>,
    shared: Shared,
    rings: Vec<CpuRing>,
    bell: Bell,
    /// Programs beside [`PROGRAMS`] that the kernel took, in the order of attaching.
    optional: Vec<&'static str>,
    /// What the kernel does not offer.
    remarks: Vec<String>,
    /// Records handed out.
    delivered: u64,
    last_time: u64,
    late: u64,
}

struct CpuRing {
    reader: Reader,
    /// Time of the record at the front, `u64::MAX` where there is none.
    front: u64,
}

impl Probe {
    /// Loads the probe; it captures after [`Probe::attach`].
    ///
    /// # Errors
    /// [`Error::KernelTooOld`], [`Error::Permission`], [`Error::NoBtf`], [`Error::Verifier`] and others, each of which
    /// says what can be done.
    pub fn load(options: &Options) -> Result<Self, Error> {
        privilege::check_kernel()?;
        privilege::check()?;
        let btf = Btf::from_sys_fs().map_err(Error::no_btf)?;
        let cpus = possible_cpus()?;
        let online = aya::util::online_cpus().map_err(|(_, source)| Error::io("read which CPUs are online")(source))?;
        let ring_size = ring_size(options.ring_size, online.len())?;
        let mut loader = EbpfLoader::new();
        // Without the steps of the verifier the reason is the last line.
        loader.btf(Some(&btf)).verifier_log_level(VerifierLogLevel::STATS);
        for per_cpu in ["cpus", "scratches", "kept", "bounces"] {
            loader.map_max_entries(per_cpu, cpus);
        }
        let rings = count(online.len())?;
        loader.map_max_entries("chunks", rings * (ring_size / CHUNK_SIZE));
        loader.map_max_entries("positions", rings);
        #[expect(clippy::cast_possible_truncation, reason = "a page has 64 KiB at most")]
        loader.map_max_entries("bell", rustix::param::page_size() as u32);
        let mut ebpf = loader.load(OBJECT).map_err(Error::load)?;
        for (name, tracepoint) in PROGRAMS {
            program(&mut ebpf, name)?.load(tracepoint, &btf).map_err(Error::program(name))?;
        }
        // Where it cannot be loaded the machine does not sleep.
        let sleeps = program(&mut ebpf, WAKES.0)?.load(WAKES.1, &btf).is_ok();
        let (mut optional, remarks) = load_ring_programs(&mut ebpf, &btf)?;
        optional.extend(Some(WAKES.0).filter(|_| sleeps));
        give_rings(&mut ebpf, &online, ring_size)?;
        let shared = Shared::map(fd(&ebpf, "chunks")?, fd(&ebpf, "positions")?, online.len(), ring_size);
        let shared = shared.map_err(Error::system(RINGS))?;
        let bell = Bell::new(fd(&ebpf, "bell")?).map_err(Error::system(RINGS))?;
        let rings = (0..online.len()).map(|slot| CpuRing { reader: Reader::new(slot), front: u64::MAX }).collect();
        let settings = Settings {
            enabled: u32::from(!options.paused),
            snaplen: 0,
            filters: 0,
            record_max: RECORD_MAX.min(ring_size / 4 * 3),
            wakeup_bytes: (ring_size / 8).min(WAKEUP_MOST),
            cpus,
            excludes: 0,
            reserved: 0,
            slept: slept(),
            since: 0,
            syscalls: SyscallSet::default(),
            pushed: PushedSettings::default(),
        };
        let filter = Filter::default();
        let mut probe = Self {
            ebpf,
            settings,
            filter,
            excluded: BTreeSet::new(),
            shared,
            rings,
            bell,
            optional,
            remarks,
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
    pub fn attach(&mut self) -> Result<(), Error> {
        for name in self.optional.iter().copied().chain(PROGRAMS.map(|(name, _)| name)) {
            program(&mut self.ebpf, name)?.attach().map_err(Error::program(name))?;
        }
        Ok(())
    }

    /// What the running kernel does not offer, and so is not captured: a sentence each.
    pub fn remarks(&self) -> &[String] {
        &self.remarks
    }

    /// Stops or goes on capturing. What happens meanwhile is not counted.
    pub fn set_enabled(&mut self, enabled: bool) -> Result<(), Error> {
        if enabled && self.settings.enabled == 0 {
            self.settings.since = boot_time();
        }
        self.settings.enabled = u32::from(enabled);
        self.write_settings()
    }

    /// Changes how much of each buffer is captured, in bytes.
    pub fn set_snaplen(&mut self, snaplen: u32) -> Result<(), Error> {
        if snaplen > SNAPLEN_MAX {
            return Err(Error::Option { name: "snaplen", problem: format!("{snaplen} is more than {SNAPLEN_MAX}") });
        }
        // A small ring leaves room for what a call has beside its buffer.
        self.settings.snaplen = snaplen.min(self.settings.record_max - REST_MAX);
        self.write_settings()
    }

    /// Leaves out these processes (thread group ids in the first pid namespace) from now on, and no others.
    ///
    /// Any number of them can be left out. Ids that no process can have are ignored.
    pub fn exclude(&mut self, pids: &[u32]) -> Result<(), Error> {
        let new: BTreeSet<u32> = pids.iter().copied().filter(|pid| *pid < PIDS_MAX).collect();
        let changed: BTreeSet<u32> = self.excluded.symmetric_difference(&new).map(|pid| pid / 64).collect();
        let mut map = Array::<_, u64>::try_from(map(&mut self.ebpf, "excluded")?).map_err(Error::map(EXCLUDED))?;
        for word in changed {
            let own = new.range(word * 64..(word + 1) * 64);
            map.set(word, own.fold(0, |bits, pid| bits | 1 << (pid % 64)), 0).map_err(Error::map(EXCLUDED))?;
        }
        self.settings.excludes = u32::from(!new.is_empty());
        self.excluded = new;
        self.write_settings()
    }

    /// Changes what is captured. Processes that were followed into the old filter are forgotten.
    pub fn set_filter(&mut self, filter: &Filter) -> Result<(), Error> {
        // Fill what is new before the filter looks at it.
        self.replace("pids", filter.pids.as_deref())?;
        self.replace("uids", filter.uids.as_deref())?;
        self.replace("cgroups", filter.cgroups.as_deref())?;
        let comms: Option<Vec<[u8; 16]>> =
            filter.comms.as_ref().map(|comms| comms.iter().map(|comm| comm_key(comm)).collect());
        self.replace("comms", comms.as_deref())?;
        if let Some(set) = &filter.syscalls {
            self.settings.syscalls = *set;
        }
        self.settings.filters = filter.bits() | self.settings.filters & PUSHED;
        self.filter = filter.clone();
        self.write_settings()
    }

    /// Changes which calls user space wants of those that the filter lets through; `None`: all. What was said of
    /// threads is forgotten; returns the moment from which on it can be said anew, in nanoseconds of `CLOCK_BOOTTIME`.
    pub fn set_pushed(&mut self, pushed: Option<&Pushed>) -> Result<u64, Error> {
        // Everything passes until all is told.
        self.settings.filters &= !PUSHED;
        self.write_settings()?;
        self.settings.pushed.judged_since = boot_time();
        if let Some(pushed) = pushed {
            self.verdicts()?.set_wanted(0, &pushed.wanted)?;
            let judged_since = self.settings.pushed.judged_since;
            let Pushed { kept, transfers, renews, .. } = *pushed;
            self.settings.pushed = PushedSettings { kept, transfers, renews, judged_since };
            self.settings.filters |= PUSHED;
            self.write_settings()?;
        }
        Ok(self.settings.pushed.judged_since)
    }

    /// Tells of threads; what is said counts until the next [`Probe::set_pushed`].
    pub fn verdicts(&self) -> Result<Verdicts, Error> {
        Verdicts::new(&self.ebpf)
    }

    /// Captures one more process, where the filter is by process.
    pub fn add_pid(&mut self, pid: u32) -> Result<(), Error> {
        let mut pids = HashMap::<_, u32, u8>::try_from(map(&mut self.ebpf, "pids")?).map_err(Error::map(FILTERS))?;
        pids.insert(pid, 1, 0).map_err(Error::map(FILTERS))
    }

    /// Hands out the records that are there, in the order of time, and says how many. Waits up to `timeout` where
    /// there is none; a record waits no longer than 100 ms in the rings when this is called in a loop.
    pub fn read(&mut self, timeout: Duration, mut each: impl FnMut(RawRecord<'_>)) -> Result<u64, Error> {
        let mut waited = Duration::ZERO;
        loop {
            self.bell.reset();
            let count = self.drain(boot_time().saturating_sub(REORDER_WINDOW), &mut each);
            if count > 0 || waited >= timeout {
                return Ok(count);
            }
            let step = TICK.min(timeout - waited);
            self.bell.wait(step).map_err(Error::system("wait for records"))?;
            waited += step;
        }
    }

    /// Hands out everything that is in the rings now; for the end of a capture.
    pub fn read_rest(&mut self, mut each: impl FnMut(RawRecord<'_>)) -> u64 {
        self.drain(u64::MAX - 1, &mut each)
    }

    /// The counters of every CPU.
    pub fn stats_by_cpu(&self) -> Result<Vec<Counters>, Error> {
        let map = self.ebpf.map("cpus").ok_or(Error::Missing("map cpus"))?;
        let cpus = Array::<_, Cpu>::try_from(map).map_err(Error::map(COUNTERS))?;
        let counters = |cpu| cpus.get(&cpu, 0).map(|cpu| cpu.counters).map_err(Error::map(COUNTERS));
        (0..self.settings.cpus).map(counters).collect()
    }

    /// The counters of all CPUs together.
    pub fn stats(&self) -> Result<Counters, Error> {
        let mut sum = Counters::default();
        self.stats_by_cpu()?.into_iter().for_each(|counters| sum += counters);
        Ok(sum)
    }

    /// Records handed out so far.
    pub fn delivered(&self) -> u64 {
        self.delivered
    }

    /// Records handed out after a younger one, because their CPU wrote them later than the reordering window waits.
    pub fn late(&self) -> u64 {
        self.late
    }

    /// Merges the rings up to `limit`, a time.
    fn drain(&mut self, limit: u64, each: &mut impl FnMut(RawRecord<'_>)) -> u64 {
        let shared = &self.shared;
        for cpu in &mut self.rings {
            cpu.look(shared);
        }
        let mut count = 0;
        loop {
            // The ring with the oldest record, and how far it may be read before another one's turn.
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
                cpu.take(shared, each);
            }
        }
        for cpu in &mut self.rings {
            shared.release(&mut cpu.reader);
        }
        self.delivered += count;
        count
    }

    fn write_settings(&mut self) -> Result<(), Error> {
        // The probe may have changed it since.
        let slept = slept();
        if slept > self.settings.slept + SLEEP_LEAST {
            self.settings.slept = slept;
        }
        let mut map = Array::<_, Settings>::try_from(map(&mut self.ebpf, "settings")?).map_err(Error::map(SETTINGS))?;
        map.set(0, self.settings, 0).map_err(Error::map(SETTINGS))
    }

    /// Makes `keys` the content of a filter's map.
    fn replace<K: Pod + PartialEq>(&mut self, name: &'static str, keys: Option<&[K]>) -> Result<(), Error> {
        let mut map = HashMap::<_, K, u8>::try_from(map(&mut self.ebpf, name)?).map_err(Error::map(FILTERS))?;
        let keys = keys.unwrap_or_default();
        for key in keys {
            map.insert(key, 1, 0).map_err(Error::map(FILTERS))?;
        }
        let old: Vec<K> = map.keys().filter_map(Result::ok).filter(|key| !keys.contains(key)).collect();
        for key in old {
            // One that is gone already is as good.
            let _ = map.remove(&key);
        }
        Ok(())
    }
}

impl CpuRing {
    /// Looks at the front of the ring.
    fn look(&mut self, shared: &Shared) {
        self.front = shared
            .peek(&mut self.reader)
            .map_or(u64::MAX, |bytes| RawRecord::parse(bytes).map_or(0, |record| record.header.time));
    }

    /// Hands out the record at the front.
    fn take(&mut self, shared: &Shared, each: &mut impl FnMut(RawRecord<'_>)) {
        let Some(bytes) = shared.peek(&mut self.reader) else {
            self.front = u64::MAX;
            return;
        };
        let length = bytes.len();
        if let Some(record) = RawRecord::parse(bytes) {
            each(record);
        }
        shared.advance(&mut self.reader, length);
        self.look(shared);
    }
}

const EXCLUDED: &str = "leave processes out";
const FILTERS: &str = "change the probe's filters";
const SETTINGS: &str = "change the probe's settings";
const COUNTERS: &str = "read the probe's counters";
const RINGS: &str = "make the probe's rings";

/// Loads the programs that follow io_uring, where the kernel has tracepoints for them: their names, and what is to be
/// said where it has none.
fn load_ring_programs(ebpf: &mut Ebpf, btf: &Btf) -> Result<(Vec<&'static str>, Vec<String>), Error> {
    if btf.id_by_type_name_kind("io_kiocb", BtfKind::Struct).is_err() {
        // The kernel is built without io_uring.
        return Ok((Vec::new(), Vec::new()));
    }
    let mut takes = |(name, tracepoint)| Ok(program(ebpf, name)?.load(tracepoint, btf).is_ok().then_some(name));
    let mut submit = None;
    for candidate in SUBMIT {
        if submit.is_none() {
            submit = takes(candidate)?;
        }
    }
    let (Some(submit), Some(complete)) = (submit, takes(COMPLETE)?) else {
        let remark = "operations of io_uring are not captured: this kernel has no tracepoints that tell of them \
                      (Linux 6.0 and later have them); descriptors that they open have no name";
        return Ok((Vec::new(), vec![remark.to_owned()]));
    };
    // Completions come first: an operation whose submission is seen is not to wait for ever.
    Ok((std::iter::once(complete).chain(takes(REFUSED)?).chain([submit]).collect(), Vec::new()))
}

/// Tells the probe which ring each CPU has. One that comes online later has none, and what it loses is counted.
fn give_rings(ebpf: &mut Ebpf, online: &[u32], size: u32) -> Result<(), Error> {
    let mut cpus = Array::<_, Cpu>::try_from(map(ebpf, "cpus")?).map_err(Error::map(RINGS))?;
    for (slot, cpu) in (0..).zip(online) {
        let ring = Cpu { size: u64::from(size), first_chunk: slot * (size / CHUNK_SIZE), slot, ..Cpu::default() };
        cpus.set(*cpu, ring, 0).map_err(Error::map(RINGS))?;
    }
    Ok(())
}

/// Bytes of a ring where none are asked for: a 64th of the machine's memory for all rings, and no more than 1 GiB;
/// a power of two from 1 to 64 MiB for each.
pub fn usual_ring_size(rings: usize) -> u32 {
    let info = rustix::system::sysinfo();
    let memory = (info.totalram as u64).saturating_mul(u64::from(info.mem_unit));
    let each = (memory / SHARE_OF_MEMORY).min(ALL_USUAL_MOST) / rings.max(1) as u64;
    1 << each.clamp(USUAL_LEAST, USUAL_MOST).ilog2()
}

/// Bytes of a ring at most: all of them are one map, whose size has 32 bits.
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
        return Ok(usual_ring_size(rings));
    }
    if !(RING_MIN..=RING_MAX).contains(&wanted) {
        let problem = format!("{wanted} bytes; {RING_MIN} to {RING_MAX} are possible");
        return Err(Error::Option { name: "ring size", problem });
    }
    Ok(wanted.next_power_of_two().min(largest_ring(rings)))
}

/// CPU numbers go up to this, exclusive.
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
