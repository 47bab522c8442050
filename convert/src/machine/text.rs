//! Text that many threads and fds share.

use std::sync::Arc;

/// Bytes that are text by convention; copies share them.
pub type Text = Arc<[u8]>;
