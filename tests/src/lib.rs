//! End-to-end tests with the real front ends, and the code that they share.

pub mod bombs;
pub mod compare;
pub mod front_end;
pub mod hostile;
pub mod live;
pub mod network;
pub mod oracle;
pub mod paths;
pub mod pcapng;
pub mod program;
pub mod ring;
pub mod rows;
pub mod scap_builder;
pub mod session;
pub mod sshd;
pub mod syscap;
pub mod tshark;
pub mod unprivileged_user;
