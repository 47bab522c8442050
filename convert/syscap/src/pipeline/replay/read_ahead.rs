//! A replay with two threads. One reads the capture and converts events to exit form. The other tracks the machine's
//! state and calls the visitor. Events are copied into batches of thousands; empty batches are recycled.

use std::io::Read;
use std::ops::Range;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use super::{EventForm, ReplayError, ReplayOptions, Visitor, VisitorDriver, replay};
use crate::event::EventBuffer;
use crate::limits::Dropped;
use crate::pipeline::normalise::Normaliser;
use crate::scap::{ReadError, ScapItem, ScapReader};

/// The largest number of waiting batches. With [`BATCH_BYTES`] it bounds the memory.
const MAX_WAITING: usize = 8;
/// The number of bytes of parameters at which a batch is sent.
const BATCH_BYTES: usize = 128 << 10;
/// The number of entries at which a batch is sent.
const BATCH_ENTRIES: usize = 2048;

/// Replays a capture for a visitor with two threads. The visitor gets the same calls as from
/// [`replay()`](super::replay()), in the same order, except [`Visitor::recorded`]. [`EventForm::Raw`] is replayed with
/// one thread.
///
/// # Errors
/// [`ReplayError`] if the capture or the visitor ends the replay early.
pub fn replay_ahead<R: Read + Send, V: Visitor>(
    reader: &mut ScapReader<R>,
    options: ReplayOptions,
    visitor: &mut V,
) -> Result<(), ReplayError<V::Error>> {
    if options.form == EventForm::Raw {
        return replay(reader, options, visitor);
    }
    let limits = reader.limits();
    let mut driver = VisitorDriver::new(options, limits, visitor);
    let (full, batches) = sync_channel(MAX_WAITING);
    let (recycled, empty) = sync_channel(MAX_WAITING + 2);
    std::thread::scope(|scope| {
        let reading = std::thread::Builder::new()
            .name("reader".to_owned())
            .spawn_scoped(scope, move || ReadThread { full, empty, batch: EventBatch::default() }.read(reader));
        let Ok(reading) = reading else {
            // No thread can be started. `reader` was moved into the closure, so nothing can be read.
            return Err(ReplayError::Read(ReadError::Io { offset: 0, source: std::io::Error::last_os_error() }));
        };
        let shown = show_batches(&mut driver, &batches, &recycled);
        // The reading thread ends when the receiver is gone.
        drop(batches);
        let end = reading.join();
        shown.map_err(ReplayError::Visitor)?;
        match end {
            Ok((error, dropped)) => {
                driver.end(&dropped);
                error.map_or(Ok(()), |error| Err(ReplayError::Read(error)))
            }
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

fn show_batches<V: Visitor>(
    driver: &mut VisitorDriver<'_, V>,
    batches: &Receiver<EventBatch>,
    recycled: &SyncSender<EventBatch>,
) -> Result<(), V::Error> {
    for mut batch in batches {
        let mut shown = 0;
        for (position, item) in batch.items.drain(..) {
            show_events(driver, &batch.events, shown..position)?;
            driver.non_event(item)?;
            shown = position;
        }
        show_events(driver, &batch.events, shown..batch.events.len())?;
        batch.clear();
        // If the channel is full or closed, the empty batch is dropped.
        let _ = recycled.try_send(batch);
    }
    Ok(())
}

fn show_events<V: Visitor>(
    driver: &mut VisitorDriver<'_, V>,
    events: &EventBuffer,
    positions: Range<usize>,
) -> Result<(), V::Error> {
    for event in positions.filter_map(|position| events.get(position)) {
        driver.apply(&event);
        driver.error.take().map_or(Ok(()), Err)?;
    }
    Ok(())
}

/// Events and state blocks in order.
#[derive(Default)]
struct EventBatch {
    events: EventBuffer,
    /// State items, each with the number of events before it. They are rare, so a list of both would waste memory.
    items: Vec<(usize, ScapItem<'static>)>,
    /// The approximate size of the state items in bytes.
    state: usize,
}

/// The state of the reading thread.
struct ReadThread {
    full: SyncSender<EventBatch>,
    empty: Receiver<EventBatch>,
    batch: EventBatch,
}

impl ReadThread {
    /// Reads to the end of the capture, or until the receiver is gone.
    fn read<R: Read>(mut self, reader: &mut ScapReader<R>) -> (Option<ReadError>, Dropped) {
        let mut normaliser = Normaliser::with_limits(reader.limits());
        let end = loop {
            match reader.next() {
                Ok(Some(ScapItem::Event(event))) => normaliser.push(&event, &mut |event| self.batch.events.push(event)),
                Ok(Some(item)) => {
                    if matches!(item, ScapItem::Section(_)) {
                        normaliser.finish(&mut |event| self.batch.events.push(event));
                    }
                    self.batch.state += item.size();
                    let position = self.batch.events.len();
                    self.batch.items.extend(owned_item(item).map(|item| (position, item)));
                }
                Ok(None) => break None,
                Err(error) => break Some(error),
            }
            let is_full = self.batch.size() >= BATCH_BYTES || self.batch.len() >= BATCH_ENTRIES;
            if is_full && !self.send_batch() {
                return (None, *normaliser.dropped());
            }
        };
        normaliser.finish(&mut |event| self.batch.events.push(event));
        self.send_batch();
        (end, *normaliser.dropped())
    }

    /// Sends the batch. Returns `false` if the receiver is gone. After a large batch, sends empty ones that occupy slots of
    /// the channel in proportion to its size.
    fn send_batch(&mut self) -> bool {
        let others = (self.batch.size() / (2 * BATCH_BYTES)).min(MAX_WAITING - 1);
        let next = self.empty.try_recv().unwrap_or_default();
        self.full.send(std::mem::replace(&mut self.batch, next)).is_ok()
            && (0..others).all(|_| self.full.send(EventBatch::default()).is_ok())
    }
}

impl EventBatch {
    /// The number of events and state items.
    fn len(&self) -> usize {
        self.events.len() + self.items.len()
    }

    /// The approximate size in bytes, without the lists.
    fn size(&self) -> usize {
        self.events.bytes() + self.state
    }

    /// Removes all entries. Releases the memory of a large batch.
    fn clear(&mut self) {
        if self.events.capacity() > 4 * BATCH_BYTES {
            *self = Self::default();
        }
        self.items.clear();
        self.events.clear();
        self.state = 0;
    }
}

/// Returns an item without a lifetime; `None` for an event, the only kind that borrows.
fn owned_item(item: ScapItem<'_>) -> Option<ScapItem<'static>> {
    Some(match item {
        ScapItem::Event(_) => return None,
        ScapItem::Section(section) => ScapItem::Section(section),
        ScapItem::Machine(info) => ScapItem::Machine(info),
        ScapItem::Threads(threads) => ScapItem::Threads(threads),
        ScapItem::Fds(fds) => ScapItem::Fds(fds),
        ScapItem::Interfaces(interfaces) => ScapItem::Interfaces(interfaces),
        ScapItem::Users(users, groups) => ScapItem::Users(users, groups),
        ScapItem::Unknown { number, len } => ScapItem::Unknown { number, len },
        ScapItem::Damaged(damage) => ScapItem::Damaged(damage),
    })
}
