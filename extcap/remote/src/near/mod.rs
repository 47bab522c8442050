//! The near end: a remote host as a feed of events.
