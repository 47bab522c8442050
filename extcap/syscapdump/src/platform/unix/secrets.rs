//! Arguments that other users must not see: the program executes itself again without them.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::AsRawFd;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use rustix::io::{FdFlags, fcntl_setfd};

/// Largest number of bytes: what a pipe takes at once.
const SECRETS_MAX: usize = 4096;

/// Executes this program again with the arguments `NAME FLAG DESCRIPTOR REST…`, and the bytes in the pipe of that
/// descriptor. `args`: the name of the program, and the rest. Returns only if that fails.
///
/// # Errors
/// If the bytes are more than 4,096, or the system refuses.
pub fn execute_again(args: &[OsString], flag: &str, bytes: &[u8]) -> io::Result<()> {
    if bytes.len() > SECRETS_MAX {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "passwords and passphrases are too long"));
    }
    let (reader, writer) = rustix::pipe::pipe()?;
    File::from(writer).write_all(bytes)?;
    // The descriptor must survive the execve.
    fcntl_setfd(&reader, FdFlags::empty())?;
    let Some((name, rest)) = args.split_first() else { return Ok(()) };
    let program = if Path::new("/proc/self/exe").exists() { "/proc/self/exe".into() } else { std::env::current_exe()? };
    let mut command = Command::new(program);
    command.arg0(name).arg(flag).arg(reader.as_raw_fd().to_string()).args(rest);
    Err(command.exec())
}

/// Reads the pipe of a descriptor.
///
/// # Errors
/// If it cannot be read.
pub fn read_secrets(descriptor: i32) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let path = if cfg!(target_os = "linux") { "/proc/self/fd" } else { "/dev/fd" };
    File::open(Path::new(path).join(descriptor.to_string()))?.take(SECRETS_MAX as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}
