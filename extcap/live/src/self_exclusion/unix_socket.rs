//! Queries the kernel for the peers of unix sockets (sock_diag(7), `linux/unix_diag.h`).

use rustix::io::Errno;
use rustix::net::{AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType, netlink, recv, send, socket_with};

/// `SOCK_DIAG_BY_FAMILY`, and the flag `NLM_F_REQUEST`.
const BY_FAMILY: u16 = 20;
const REQUEST: u16 = 1;
/// `UDIAG_SHOW_NAME` and `UDIAG_SHOW_PEER`.
const SHOW_NAME_AND_PEER: u32 = 1 | 4;
/// The attributes `UNIX_DIAG_NAME` and `UNIX_DIAG_PEER`.
const NAME: u16 = 0;
const PEER: u16 = 2;
/// Bytes of `struct nlmsghdr`, of `struct unix_diag_msg`, and of `struct nlattr`.
const HEADER: usize = 16;
const MESSAGE: usize = 16;
const ATTRIBUTE: usize = 4;

/// A unix socket.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UnixSocket {
    /// The inode of the connected socket.
    pub peer: Option<u64>,
    /// The name that the socket, or the listener that accepted it, is bound to: a path, or an abstract name that begins
    /// with NUL; empty: none.
    pub name: Vec<u8>,
}

/// Queries the kernel for the unix socket with this inode, in the network namespace of this process. Returns `None` if
/// there is none or the kernel does not answer.
pub fn unix_socket(inode: u64) -> Option<UnixSocket> {
    let kind = netlink::SOCK_DIAG;
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    let socket = socket_with(AddressFamily::NETLINK, SocketType::RAW, flags, Some(kind)).ok()?;
    send(&socket, &request(u32::try_from(inode).ok()?), SendFlags::empty()).ok()?;
    let mut answer = [0; 4096];
    // The kernel answers while it handles the request.
    let length = loop {
        match recv(&socket, &mut answer, RecvFlags::empty()) {
            Ok((_, length)) => break length,
            Err(Errno::INTR) => {}
            Err(_) => return None,
        }
    };
    parse(answer.get(..length)?)
}

fn request(inode: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    // nlmsghdr: length, type, flags, sequence, port
    bytes.extend(40_u32.to_ne_bytes());
    bytes.extend(BY_FAMILY.to_ne_bytes());
    bytes.extend(REQUEST.to_ne_bytes());
    bytes.extend([0; 8]);
    // unix_diag_req: family, protocol, padding, states, inode, what to show, cookie (all ones: any)
    bytes.extend([u8::try_from(AddressFamily::UNIX.as_raw()).unwrap_or(1), 0, 0, 0]);
    bytes.extend(u32::MAX.to_ne_bytes());
    bytes.extend(inode.to_ne_bytes());
    bytes.extend(SHOW_NAME_AND_PEER.to_ne_bytes());
    bytes.extend([0xff; 8]);
    bytes
}

/// Parses an answer: `nlmsghdr`, `unix_diag_msg`, then attributes, each with length, type and value. An error has
/// another type.
fn parse(answer: &[u8]) -> Option<UnixSocket> {
    let half = |at: usize| Some(u16::from_ne_bytes(*answer.get(at..)?.first_chunk()?));
    if half(4)? != BY_FAMILY {
        return None;
    }
    let mut found = UnixSocket::default();
    let mut at = HEADER + MESSAGE;
    while let (Some(length), Some(kind)) = (half(at).map(usize::from), half(at + 2)) {
        if length < ATTRIBUTE {
            break;
        }
        let Some(value) = answer.get(at + ATTRIBUTE..at + length) else { break };
        match kind {
            // The NUL at the end of a path does not belong to the name.
            NAME if value.first() != Some(&0) => {
                found.name = value.split(|byte| *byte == 0).next().unwrap_or_default().to_vec();
            }
            NAME => found.name = value.to_vec(),
            PEER => found.peer = value.first_chunk().map(|number| u64::from(u32::from_ne_bytes(*number))),
            _ => {}
        }
        at += length.next_multiple_of(ATTRIBUTE);
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use std::os::fd::{AsFd, AsRawFd};
    use std::os::unix::net::{UnixListener, UnixStream};

    use super::*;

    fn inode(socket: &impl AsFd) -> u64 {
        let link = std::fs::read_link(format!("/proc/self/fd/{}", socket.as_fd().as_raw_fd())).unwrap();
        link.to_str().unwrap().trim_start_matches("socket:[").trim_end_matches(']').parse().unwrap()
    }

    #[test]
    fn the_ends_of_a_pair_are_peers() {
        let (first, second) = UnixStream::pair().unwrap();
        assert_eq!(unix_socket(inode(&first)), Some(UnixSocket { peer: Some(inode(&second)), name: Vec::new() }));
        assert_eq!(unix_socket(inode(&second)).unwrap().peer, Some(inode(&first)));
    }

    #[test]
    fn an_accepted_socket_has_the_name_of_its_listener() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("X0");
        let listener = UnixListener::bind(&path).unwrap();
        let client = UnixStream::connect(&path).unwrap();
        let (accepted, _) = listener.accept().unwrap();
        let peer = unix_socket(inode(&client)).unwrap().peer.unwrap();
        assert_eq!(peer, inode(&accepted));
        assert_eq!(unix_socket(peer).unwrap().name, path.as_os_str().as_encoded_bytes());
    }

    #[test]
    fn other_sockets_are_none() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        assert_eq!(unix_socket(inode(&listener)), None);
        assert_eq!(unix_socket(u64::MAX), None);
    }

    #[test]
    fn cut_or_malformed_answers_are_parsed_as_far_as_possible() {
        let mut answer = vec![0; 44];
        answer[4..6].copy_from_slice(&BY_FAMILY.to_ne_bytes());
        answer[32..34].copy_from_slice(&8_u16.to_ne_bytes());
        answer[34..36].copy_from_slice(&PEER.to_ne_bytes());
        answer[36..40].copy_from_slice(&9_u32.to_ne_bytes());
        for length in 0..answer.len() {
            let found = parse(&answer[..length]);
            assert_eq!(found.and_then(|socket| socket.peer), (length >= 40).then_some(9), "{length}");
        }
        answer[32] = 3;
        assert_eq!(parse(&answer), Some(UnixSocket::default()));
    }
}
