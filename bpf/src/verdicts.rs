//! What user space knows of threads, told to the probe: maps `wanted` and `verdicts` of `probe/maps.h`.

use std::os::fd::AsFd;

use aya::maps::{Array, Map, MapData};
use aya::{Ebpf, Pod};

use crate::error::Error;
use crate::filter::Wanted;

/// Bits of a thread id that are a place in `verdicts`: `ENTER_BITS` of `probe/maps.h`.
const ENTER_BITS: u32 = 17;

const ACTION: &str = "tell the probe of threads";

/// Tells the probe of threads, from whichever thread of this process it is called.
pub struct Verdicts {
    wanted: Array<MapData, Wanted>,
    verdicts: Array<MapData, u64>,
}

impl Verdicts {
    /// How many classes of threads there are (`CLASSES_MAX` of `probe/record.h`); 0 is that of threads of which nothing
    /// is known.
    pub const CLASSES: u8 = 32;

    pub(crate) fn new(ebpf: &Ebpf) -> Result<Self, Error> {
        Ok(Self { wanted: array(ebpf, "wanted")?, verdicts: array(ebpf, "verdicts")? })
    }

    /// Says which calls are wanted of threads of a class.
    pub fn set_wanted(&mut self, class: u8, wanted: &Wanted) -> Result<(), Error> {
        self.wanted.set(class.into(), wanted, 0).map_err(Error::map(ACTION))
    }

    /// Says which class a thread was of at a moment, nanoseconds of `CLOCK_BOOTTIME`. It counts until the thread becomes
    /// another one by a call of [`Pushed::renews`](crate::Pushed::renews); not at all, where it has become one since
    /// that moment, or a filter was set.
    pub fn judge(&mut self, tid: u32, moment: u64, class: u8) -> Result<(), Error> {
        let word = moment >> 4 << 10 | u64::from(class % Self::CLASSES) << 5 | u64::from(tid >> ENTER_BITS);
        self.verdicts.set(tid & ((1 << ENTER_BITS) - 1), word, 0).map_err(Error::map(ACTION))
    }
}

/// A map of the probe's under a descriptor of its own.
fn array<V: Pod>(ebpf: &Ebpf, name: &'static str) -> Result<Array<MapData, V>, Error> {
    let Some(Map::Array(data)) = ebpf.map(name) else { return Err(Error::Missing(name)) };
    let fd = data.fd().as_fd().try_clone_to_owned().map_err(Error::io(ACTION))?;
    let data = MapData::from_fd(fd).map_err(Error::map(ACTION))?;
    Array::try_from(Map::Array(data)).map_err(Error::map(ACTION))
}
