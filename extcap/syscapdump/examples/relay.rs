//! A carrier for tests: connects to an address and copies standard input to it, and what it sends to standard output.
//!
//! The address is the argument, `IP:PORT`, or on Unix the path of a socket. With several arguments it stands in for `ssh`: the
//! address is in the variable `RELAY_ADDRESS`, and the last argument is a command for the shell that is connected there.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::thread::spawn;

fn main() -> io::Result<()> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let last = arguments.pop().unwrap_or_default();
    let (address, command) = if arguments.is_empty() {
        (last, String::new())
    } else {
        (std::env::var("RELAY_ADDRESS").map_err(io::Error::other)?, format!("{last}\n"))
    };
    #[cfg(unix)]
    if address.contains('/') {
        let stream = std::os::unix::net::UnixStream::connect(address)?;
        return relay(stream.try_clone()?, stream, |stream| stream.shutdown(Shutdown::Write));
    }
    let mut stream = TcpStream::connect(address)?;
    // Each message of the dialogue waits for its answer.
    stream.set_nodelay(true)?;
    stream.write_all(command.as_bytes())?;
    relay(stream.try_clone()?, stream, |stream| stream.shutdown(Shutdown::Write))
}

/// Copies in both directions until the far end has closed its own.
fn relay<T: Read + Write + Send + 'static>(
    mut reader: T,
    mut writer: T,
    end: impl FnOnce(&T) -> io::Result<()> + Send + 'static,
) -> io::Result<()> {
    spawn(move || {
        let copied = copy(&mut io::stdin().lock(), &mut writer);
        copied.and_then(|()| end(&writer))
    });
    copy(&mut reader, &mut io::stdout().lock())
}

/// Copies without a delay.
fn copy(from: &mut impl Read, to: &mut impl Write) -> io::Result<()> {
    let mut buffer = vec![0; 65_536];
    loop {
        match from.read(&mut buffer)? {
            0 => return Ok(()),
            length => to.write_all(buffer.get(..length).unwrap_or_default()).and_then(|()| to.flush())?,
        }
    }
}
