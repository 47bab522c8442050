//! `syscapdump`: captures system calls for Wireshark, Stratoshark and tshark, or from a terminal into a file.

#![forbid(unsafe_code)]
// These macros panic if nothing can be printed.
#![warn(clippy::print_stdout, clippy::print_stderr)]

use std::process::ExitCode;

fn main() -> ExitCode {
    syscapdump::run(std::env::args_os().collect(), &syscapdump::local::live)
}
