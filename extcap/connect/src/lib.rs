//! Brings a program to another Linux host and runs it there. Nothing needs to be installed on that host but a POSIX shell.
//!
//! One connection carries everything. Its steps:
//!
//! 1. `near` starts the *carrier*: the system's `ssh`, or another command that gives a shell on its standard input and
//!    output ([`Carrier`]). Passwords reach ssh through [`askpass`].
//! 2. `far` holds a dialogue with the far shell. The near end sends a snippet of shell script, waits for its replies, and
//!    only then sends the next bytes. dash and busybox read their script in blocks, and `head -c` of busybox reads ahead:
//!    without this order, they would swallow what follows.
//! 3. The far shell reports its architecture, user and capabilities. With [`Privileges::Sudo`] or [`Privileges::Doas`] it is
//!    replaced by a shell of the other user, and the same steps go on there.
//! 4. [`programs`] finds the static program for the architecture. It is sent if the cache of the far user does not hold it,
//!    and the shell is replaced by it.
//!
//! Each reply begins with a random text, the nonce of the connection. Everything else that the far end prints on its way,
//! such as the output of `.bashrc`, is skipped.
//!
//! The far end is not trusted: what it sends is bounded, and its text is escaped before it is part of a message.

#![deny(unsafe_code)]

pub mod askpass;
mod connection;
mod dialogue;
mod error;
mod far;
mod near;
mod options;
pub mod programs;
mod secret;

pub use connection::{Connection, Outcome, Streams};
pub use dialogue::connect;
pub use error::{ConnectError, RefusedPlace, SecretKind};
pub use far::{FarProgram, FarSystem, StartedAs};
pub use near::Messages;
pub use options::{Carrier, ConnectOptions, Privileges, SshOptions};
pub use secret::Secret;
