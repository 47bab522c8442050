//! TCP on 127.0.0.1 with a token, for systems whose std has no Unix sockets.

use std::ffi::{OsStr, OsString};
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};

use super::TIMEOUT;

/// A connection.
pub(in crate::askpass) type Stream = TcpStream;

/// Length of the token in hexadecimal digits.
const TOKEN: usize = 64;

/// The listening end.
#[derive(Debug)]
pub(in crate::askpass) struct Listener {
    listener: TcpListener,
    token: String,
}

impl Listener {
    /// Listens on a free port. Accepting does not wait.
    pub(in crate::askpass) fn create() -> io::Result<Self> {
        let mut random = [0; TOKEN / 2];
        getrandom::fill(&mut random).map_err(io::Error::other)?;
        let token = random.iter().map(|byte| format!("{byte:02x}")).collect();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        Ok(Self { listener, token })
    }

    /// Returns the address for [`connect`].
    pub(in crate::askpass) fn address(&self) -> OsString {
        let port = self.listener.local_addr().map(|address| address.port()).unwrap_or_default();
        format!("{port} {}", self.token).into()
    }

    /// Returns the next connection that sends the token; `None` if there is none at the moment.
    pub(in crate::askpass) fn accept(&self) -> io::Result<Option<Stream>> {
        let mut stream = match self.listener.accept() {
            Ok((stream, _)) => stream,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(None),
            Err(error) => return Err(error),
        };
        stream.set_nonblocking(false)?;
        stream.set_read_timeout(Some(TIMEOUT))?;
        stream.set_write_timeout(Some(TIMEOUT))?;
        let mut token = [0; TOKEN];
        let is_own = stream.read_exact(&mut token).is_ok() && token == self.token.as_bytes();
        Ok(is_own.then_some(stream))
    }
}

/// Connects to the process that started ssh.
pub(in crate::askpass) fn connect(address: &OsStr) -> io::Result<Stream> {
    let bad = || io::Error::from(io::ErrorKind::InvalidInput);
    let (port, token) = address.to_str().and_then(|address| address.split_once(' ')).ok_or_else(bad)?;
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port.parse().map_err(|_| bad())?))?;
    stream.set_read_timeout(Some(TIMEOUT))?;
    stream.set_write_timeout(Some(TIMEOUT))?;
    stream.write_all(token.as_bytes())?;
    Ok(stream)
}
