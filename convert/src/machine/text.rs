//! Text that many threads and fds share.

use std::hash::{BuildHasher, Hasher};
use std::sync::Arc;

use hashbrown::DefaultHashBuilder;

/// Bytes that are text by convention; copies share them.
pub type Text = Arc<[u8]>;

/// The longest text, in bytes; what is longer is cut. The kernel's drivers cut arguments and environments at 4096.
const LONGEST: usize = 32 * 1024;
/// How many texts are remembered.
const REMEMBERED: usize = 1024;

/// Hands out texts, and the same one again for bytes that were seen lately.
#[derive(Debug)]
pub(super) struct Texts {
    hasher: DefaultHashBuilder,
    seen: Vec<Text>,
}

impl Default for Texts {
    fn default() -> Self {
        Self { hasher: DefaultHashBuilder::default(), seen: vec![Text::default(); REMEMBERED] }
    }
}

impl Texts {
    /// The text with these bytes.
    pub(super) fn get(&mut self, bytes: &[u8]) -> Text {
        let bytes = bytes.get(..LONGEST).unwrap_or(bytes);
        if bytes.is_empty() {
            return Text::default();
        }
        let mut hasher = self.hasher.build_hasher();
        hasher.write(bytes);
        let index = hasher.finish() as usize % REMEMBERED;
        match self.seen.get_mut(index) {
            Some(seen) if **seen == *bytes => seen.clone(),
            Some(seen) => {
                *seen = Text::from(bytes);
                seen.clone()
            }
            None => Text::from(bytes),
        }
    }
}
