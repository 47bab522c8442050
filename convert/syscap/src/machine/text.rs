//! Text that many threads and fds share.

use std::hash::{BuildHasher, Hasher};
use std::sync::Arc;

use hashbrown::DefaultHashBuilder;

use super::budget::Budget;
use crate::limits::{ALLOCATION, Limits, Part};

/// Bytes that are text by convention; copies share them.
pub type Text = Arc<[u8]>;

/// The longest text, in bytes; what is longer is cut. The kernel's drivers cut arguments and environments at 4096.
pub(super) const MAX_TEXT: usize = 32 * 1024;
/// How many texts are remembered.
const SLOTS: usize = 1024;

/// Hands out texts, and the same one again for bytes that were slots ended_recently, as far as the state's budget goes.
#[derive(Debug)]
pub(super) struct TextPool {
    hasher: DefaultHashBuilder,
    slots: Vec<Text>,
    /// That of the whole state.
    pub(super) budget: Budget,
}

impl TextPool {
    pub(super) fn new(limits: Limits) -> Self {
        Self { hasher: DefaultHashBuilder::default(), slots: vec![Text::default(); SLOTS], budget: Budget::new(limits) }
    }

    /// One that is never asked.
    pub(super) fn unused(limits: Limits) -> Self {
        Self { hasher: DefaultHashBuilder::default(), slots: Vec::new(), budget: Budget::new(limits) }
    }

    /// Forgets what was counted; the texts remain good.
    pub(super) fn restart(&mut self, limits: Limits) {
        self.budget = Budget::new(limits);
        self.budget.charge(self.size());
    }

    /// About how many bytes the texts have that are remembered, as far as nobody shares them.
    pub(super) fn size(&self) -> usize {
        self.slots.iter().map(text_size).sum()
    }

    /// A name of an fd, which few others have: cut as other texts are, and not remembered.
    pub(super) fn truncated(bytes: &[u8]) -> Text {
        bytes.get(..MAX_TEXT).unwrap_or(bytes).into()
    }

    /// The text with these bytes.
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
            _ if !self.budget.admits(Part::Texts) => Text::default(),
            Some(slot) => {
                self.budget.charge(bytes.len() + 2 * ALLOCATION);
                *slot = Text::from(bytes);
                slot.clone()
            }
            None => Text::from(bytes),
        }
    }
}

/// A text's part of its bytes, which all that share it have together.
pub(super) fn text_size(text: &Text) -> usize {
    if text.is_empty() { 0 } else { (text.len() + 2 * ALLOCATION) / Arc::strong_count(text) }
}
