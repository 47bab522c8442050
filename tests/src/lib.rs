//! End to end tests with the real front ends, and what they share.

pub mod bombs;
pub mod compare;
pub mod host;
pub mod hostile;
pub mod live;
pub mod oracle;
pub mod pcapng;
pub mod place;
pub mod plain_user;
pub mod program;
pub mod ring;
pub mod rows;
pub mod scap_maker;
pub mod session;
pub mod syscap;
pub mod tshark;
