//! Classes of threads, for each of which user space wants other calls: maps `wanted` and `thread_classes` of
//! `probe/maps.h`.

use std::os::fd::AsFd;

use aya::maps::{Array, Map, MapData};
use aya::{Ebpf, Pod};

use crate::error::Error;
use crate::filter::WantedCalls;

/// Lower bits of a thread id that are an index of `thread_classes`: `ENTER_BITS` of `probe/maps.h`.
const ENTER_BITS: u32 = 17;

const ACTION: &str = "tell the probe of threads";

/// Sends the classes of threads to the probe. The value can be used in any thread of this process.
pub struct ThreadClasses {
    wanted: Array<MapData, WantedCalls>,
    thread_classes: Array<MapData, u64>,
}

impl ThreadClasses {
    /// Number of classes (`CLASSES_MAX` of `probe/record.h`). Class 0 is that of threads without a known class.
    pub const MAX: u8 = 32;

    pub(crate) fn new(ebpf: &Ebpf) -> Result<Self, Error> {
        Ok(Self { wanted: array(ebpf, "wanted")?, thread_classes: array(ebpf, "thread_classes")? })
    }

    /// Sets the calls that are wanted of threads of a class.
    ///
    /// # Errors
    /// [`Error::Map`] if the kernel refuses.
    pub fn set_wanted(&mut self, class: u8, wanted: &WantedCalls) -> Result<(), Error> {
        self.wanted.set(class.into(), wanted, 0).map_err(Error::map(ACTION))
    }

    /// Sets the class that a thread had at `moment`, in nanoseconds of `CLOCK_BOOTTIME`. The class is valid until the
    /// thread makes a successful call of [`PushedFilter::resets_class`](crate::PushedFilter::resets_class). The probe
    /// ignores it if the thread has made one since `moment`, or if a filter was pushed since.
    ///
    /// # Errors
    /// [`Error::Map`] if the kernel refuses.
    pub fn set_class(&mut self, tid: u32, moment: u64, class: u8) -> Result<(), Error> {
        let word = moment >> 4 << 10 | u64::from(class % Self::MAX) << 5 | u64::from(tid >> ENTER_BITS);
        self.thread_classes.set(tid & ((1 << ENTER_BITS) - 1), word, 0).map_err(Error::map(ACTION))
    }
}

/// Returns a map of the probe under a new descriptor.
fn array<V: Pod>(ebpf: &Ebpf, name: &'static str) -> Result<Array<MapData, V>, Error> {
    let Some(Map::Array(data)) = ebpf.map(name) else { return Err(Error::Missing(name)) };
    let fd = data.fd().as_fd().try_clone_to_owned().map_err(Error::io(ACTION))?;
    let data = MapData::from_fd(fd).map_err(Error::map(ACTION))?;
    Array::try_from(Map::Array(data)).map_err(Error::map(ACTION))
}
