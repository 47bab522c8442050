//! `syscapdump`: captures system calls for Wireshark, Stratoshark and tshark, or from a terminal into a file.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    syscapdump::run(std::env::args_os().collect(), &syscapdump::capture::live)
}
