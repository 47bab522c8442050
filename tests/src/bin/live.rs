//! `syscapdump` for the tests, since the tests of a package can only run programs of their own package.

use std::process::ExitCode;

fn main() -> ExitCode {
    syscapdump::run(std::env::args_os().collect(), &syscapdump::local::live)
}
