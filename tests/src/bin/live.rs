//! `syscapdump`, as the tests run it: a package's tests can only run programs of their own package.

use std::process::ExitCode;

fn main() -> ExitCode {
    syscapdump::run(std::env::args_os().collect(), &syscapdump::capture::live)
}
