//! A Unix socket in a private folder.

use std::ffi::{OsStr, OsString};
use std::fs::Permissions;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;

use tempfile::TempDir;

use super::TIMEOUT;

/// A connection.
pub(in crate::askpass) type Stream = UnixStream;

/// The listening end. Dropping it removes the socket and its folder.
#[derive(Debug)]
pub(in crate::askpass) struct Listener {
    listener: UnixListener,
    folder: TempDir,
}

/// The name of the socket in its folder.
const NAME: &str = "askpass";

impl Listener {
    /// Makes the folder and the socket. Accepting does not wait.
    pub(in crate::askpass) fn create() -> io::Result<Self> {
        // The folder of the user's session is in memory, and only the user may read it.
        let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|folder| folder.is_absolute());
        let mut builder = tempfile::Builder::new();
        let builder = builder.prefix("syscap-").permissions(Permissions::from_mode(0o700));
        let in_runtime = runtime.and_then(|runtime| builder.tempdir_in(runtime).ok());
        let folder = in_runtime.map_or_else(|| builder.tempdir(), Ok)?;
        let listener = UnixListener::bind(folder.path().join(NAME))?;
        listener.set_nonblocking(true)?;
        Ok(Self { listener, folder })
    }

    /// Returns the address for [`connect`].
    pub(in crate::askpass) fn address(&self) -> OsString {
        self.folder.path().join(NAME).into_os_string()
    }

    /// Returns the next connection of this user; `None` if there is none at the moment.
    pub(in crate::askpass) fn accept(&self) -> io::Result<Option<Stream>> {
        let stream = match self.listener.accept() {
            Ok((stream, _)) => stream,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(None),
            Err(error) => return Err(error),
        };
        stream.set_nonblocking(false)?;
        prepare(&stream)?;
        Ok(is_own(&stream)?.then_some(stream))
    }
}

/// Connects to the process that started ssh.
pub(in crate::askpass) fn connect(address: &OsStr) -> io::Result<Stream> {
    let stream = UnixStream::connect(address)?;
    prepare(&stream)?;
    if is_own(&stream)? { Ok(stream) } else { Err(io::ErrorKind::PermissionDenied.into()) }
}

fn prepare(stream: &UnixStream) -> io::Result<()> {
    stream.set_read_timeout(Some(TIMEOUT))?;
    stream.set_write_timeout(Some(TIMEOUT))
}

/// `true` if the peer has the same effective user id as this process.
#[cfg(target_os = "linux")]
fn is_own(stream: &UnixStream) -> io::Result<bool> {
    let peer = rustix::net::sockopt::socket_peercred(stream)?;
    Ok(peer.uid == rustix::process::geteuid())
}

/// `true` if the peer has the same effective user id as this process.
#[cfg(not(target_os = "linux"))]
fn is_own(stream: &UnixStream) -> io::Result<bool> {
    let (user, _) = nix::unistd::getpeereid(stream)?;
    Ok(user.as_raw() == rustix::process::geteuid().as_raw())
}
