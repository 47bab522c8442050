//! A Unix socket. On Linux it has an abstract name and no file, so that nothing stays behind when this process is killed. On
//! other systems it lies in a folder with mode 0700. Both ends check the user id of the peer.

use std::ffi::{OsStr, OsString};
use std::io;
use std::os::unix::net::{UnixListener, UnixStream};

use super::TIMEOUT;

/// A connection.
pub(in crate::askpass) type Stream = UnixStream;

/// The listening end. Dropping it removes the socket.
#[derive(Debug)]
pub(in crate::askpass) struct Listener {
    listener: UnixListener,
    address: OsString,
    #[cfg(not(target_os = "linux"))]
    _folder: tempfile::TempDir,
}

#[cfg(target_os = "linux")]
impl Listener {
    /// Makes the socket. Accepting does not wait.
    pub(in crate::askpass) fn create() -> io::Result<Self> {
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(io::Error::other)?;
        let random: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
        let address = OsString::from(format!("syscap-askpass-{random}"));
        let listener = UnixListener::bind_addr(&abstract_address(&address)?)?;
        listener.set_nonblocking(true)?;
        Ok(Self { listener, address })
    }
}

#[cfg(target_os = "linux")]
fn abstract_address(name: &OsStr) -> io::Result<std::os::unix::net::SocketAddr> {
    use std::os::linux::net::SocketAddrExt;
    std::os::unix::net::SocketAddr::from_abstract_name(name.as_encoded_bytes())
}

#[cfg(not(target_os = "linux"))]
impl Listener {
    /// Makes the folder and the socket. Accepting does not wait.
    pub(in crate::askpass) fn create() -> io::Result<Self> {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::Permissions::from_mode(0o700);
        let folder = tempfile::Builder::new().prefix("syscap-").permissions(mode).tempdir()?;
        let address = folder.path().join("askpass").into_os_string();
        let listener = UnixListener::bind(&address)?;
        listener.set_nonblocking(true)?;
        Ok(Self { listener, address, _folder: folder })
    }
}

impl Listener {
    /// Returns the address for [`connect`].
    pub(in crate::askpass) fn address(&self) -> OsString {
        self.address.clone()
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
    #[cfg(target_os = "linux")]
    let stream = UnixStream::connect_addr(&abstract_address(address)?)?;
    #[cfg(not(target_os = "linux"))]
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
