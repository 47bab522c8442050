//! Gives passwords and passphrases to ssh.
//!
//! ssh runs the program that `SSH_ASKPASS` names for each question, and reads the answer from its standard output. That
//! program is the executable itself: at its start it calls [`is_requested`], and then [`main`], which connects to the process
//! that started ssh. A secret exists in the memory of the two processes and in the socket between them; it is never an
//! argument, a variable of the environment, or part of a file.
//!
//! On Unix both ends of the socket check that the peer has the user's id. On Linux the socket has no file; elsewhere it lies in
//! a folder with mode 0700. On Windows, where
//! std has no such sockets, the connection is TCP on 127.0.0.1, and a random token in the environment of ssh, which other
//! users cannot read, stands for the check.
//!
//! The question decides which secret is sent:
//!
//! - A passphrase goes to questions for the passphrase of the key that the user named, or of any key if none is named.
//! - The password goes to the ssh that connects to the host itself: on Unix its process id is checked. A jump host runs an ssh
//!   of its own, whose questions are refused.
//! - Other questions, such as those for a code, are refused.
//!
//! A refused question goes to the desktop's own `SSH_ASKPASS`, if there is one and a display. Each secret is sent once: a
//! second question means that it was wrong.

mod client;
mod question;
mod server;
mod socket;

pub use client::{is_requested, main};
pub(crate) use server::{AskpassServer, Secrets, Stopped};
