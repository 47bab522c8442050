//! Texts that threads and fds share.

use std::hash::{BuildHasher, Hasher};
use std::sync::Arc;

use hashbrown::DefaultHashBuilder;

use super::budget::Budget;
use crate::limits::{ALLOCATION, Limits, Resource};

/// A shared text, in bytes as the kernel has it.
pub type Text = Arc<[u8]>;

/// The longest text in bytes; longer ones are truncated. The drivers of sysdig truncate arguments and environments at
/// 4096 bytes.
pub(super) const MAX_TEXT: usize = 32 * 1024;
/// The number of slots of the pool.
const SLOTS: usize = 1024;

/// A pool of recent texts. Equal texts in short succession share one allocation, which the state's budget is charged
/// for.
#[derive(Debug)]
pub(super) struct TextPool {
    hasher: DefaultHashBuilder,
    slots: Vec<Text>,
    /// The budget of the whole state.
    pub(super) budget: Budget,
}

impl TextPool {
    pub(super) fn new(limits: Limits) -> Self {
        Self { hasher: DefaultHashBuilder::default(), slots: vec![Text::default(); SLOTS], budget: Budget::new(limits) }
    }

    /// Returns a pool without slots, as a stand-in that is never used.
    pub(super) fn unused(limits: Limits) -> Self {
        Self { hasher: DefaultHashBuilder::default(), slots: Vec::new(), budget: Budget::new(limits) }
    }

    /// Resets the budget. The texts of the pool stay valid.
    pub(super) fn restart(&mut self, limits: Limits) {
        self.budget = Budget::new(limits);
        self.budget.charge(self.size());
    }

    /// The approximate size in bytes of the texts in the pool; of a shared text, the pool's part.
    pub(super) fn size(&self) -> usize {
        self.slots.iter().map(text_size).sum()
    }

    /// Returns a truncated text that is not interned. For names of fds, which are rarely equal.
    pub(super) fn truncated(bytes: &[u8]) -> Text {
        bytes.get(..MAX_TEXT).unwrap_or(bytes).into()
    }

    /// Returns a shared text with these bytes, truncated to [`MAX_TEXT`]. Empty if the budget is used up.
    pub(super) fn intern(&mut self, bytes: &[u8]) -> Text {
        let bytes = bytes.get(..MAX_TEXT).unwrap_or(bytes);
        if bytes.is_empty() {
            return Text::default();
        }
        let mut hasher = self.hasher.build_hasher();
        hasher.write(bytes);
        let index = usize::try_from(hasher.finish() % SLOTS as u64).unwrap_or(0);
        match self.slots.get_mut(index) {
            Some(slot) if **slot == *bytes => slot.clone(),
            _ if !self.budget.admits(Resource::Texts) => Text::default(),
            Some(slot) => {
                self.budget.charge(bytes.len() + 2 * ALLOCATION);
                *slot = Text::from(bytes);
                slot.clone()
            }
            None => Text::from(bytes),
        }
    }
}

/// The size in bytes of a text, divided by the number of its owners.
pub(super) fn text_size(text: &Text) -> usize {
    if text.is_empty() { 0 } else { (text.len() + 2 * ALLOCATION) / Arc::strong_count(text) }
}
