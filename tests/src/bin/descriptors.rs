//! Obtains descriptors in every possible way, and prints what each refers to.
//!
//! The program prints one line for each descriptor: its number, its target in `/proc/self/fd` (for a socket both ends),
//! and the call that returned it. After each it calls `fcntl` with `F_GETFD`, and `fadvise64`, for which scap has no
//! event, so that a capture shows the name of the descriptor.

use std::ffi::{c_long, c_void};
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::fd::{AsRawFd, FromRawFd, IntoRawFd, RawFd};
use std::os::unix::net::{UnixListener, UnixStream};
use std::{fs, mem, ptr};

fn main() {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "/tmp".to_owned());
    passed(&folder);
    children();
    calls(&folder);
}

/// Makes a system call that returns a descriptor. A failed call returns none.
fn call(number: c_long, args: [usize; 5]) -> RawFd {
    // SAFETY: the callers pass numbers, or pointers to values that live until the call returns and that are as large
    // as the call reads or writes.
    unsafe { libc::syscall(number, args[0], args[1], args[2], args[3], args[4]) as RawFd }
}

/// Prints what a descriptor refers to, and leaves it open.
fn show(fd: RawFd, how: &str) {
    if fd < 0 {
        eprintln!("{how}: {}", std::io::Error::last_os_error());
        return;
    }
    let link = fs::read_link(format!("/proc/self/fd/{fd}")).unwrap().to_string_lossy().into_owned();
    let name = if link.starts_with("socket:") { ends(fd) } else { link };
    println!("{fd}\t{name}\t{how}");
    call(libc::SYS_fcntl, [fd as usize, libc::F_GETFD as usize, 0, 0, 0]);
    call(libc::SYS_fadvise64, [fd as usize, 0, 0, 0, 0]);
}

/// Returns both ends of a socket; empty for another descriptor.
fn ends(fd: RawFd) -> String {
    // SAFETY: the calls do not close the descriptor, and fail for one that is not a socket.
    let (ip, unix) = unsafe { (TcpStream::from_raw_fd(fd), UnixStream::from_raw_fd(fd)) };
    let (ip, unix) = (mem::ManuallyDrop::new(ip), mem::ManuallyDrop::new(unix));
    match (ip.local_addr(), ip.peer_addr(), unix.local_addr(), unix.peer_addr()) {
        (Ok(local), Ok(peer), ..) => format!("{local}->{peer}"),
        (Ok(local), ..) => local.to_string(),
        (.., Ok(local), peer) => {
            let path = local.as_pathname().map(ToOwned::to_owned);
            let peer = peer.ok().and_then(|peer| peer.as_pathname().map(ToOwned::to_owned));
            path.or(peer).unwrap_or_default().display().to_string()
        }
        _ => String::new(),
    }
}

/// Receives descriptors from another process: with one message, and with two messages of one recvmmsg.
fn passed(folder: &str) {
    let (mine, other) = UnixStream::pair().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let six = TcpListener::bind("[::1]:0").unwrap();
    // SAFETY: this process has one thread.
    if unsafe { libc::fork() } == 0 {
        let mut kept: Vec<RawFd> = Vec::new();
        let client = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let client_six = TcpStream::connect(six.local_addr().unwrap()).unwrap();
        kept.push(fs::File::create(format!("{folder}/passed")).unwrap().into_raw_fd());
        kept.push(fs::File::open(folder).unwrap().into_raw_fd());
        kept.push(client.into_raw_fd());
        kept.push(listener.accept().unwrap().0.into_raw_fd());
        kept.push(client_six.into_raw_fd());
        kept.push(six.accept().unwrap().0.into_raw_fd());
        kept.push(listener.into_raw_fd());
        kept.push(UdpSocket::bind("127.0.0.1:0").unwrap().into_raw_fd());
        let mut pipe = [0; 2];
        // SAFETY: the array has room for two descriptors.
        unsafe { libc::pipe(pipe.as_mut_ptr()) };
        kept.extend(pipe);
        let path = format!("{folder}/unix");
        let server = UnixListener::bind(&path).unwrap();
        kept.push(UnixStream::connect(&path).unwrap().into_raw_fd());
        kept.push(server.accept().unwrap().0.into_raw_fd());
        kept.push(server.into_raw_fd());
        kept.push(call(libc::SYS_eventfd2, [0; 5]));
        kept.push(call(libc::SYS_epoll_create1, [0; 5]));
        kept.push(call(libc::SYS_memfd_create, [c"given".as_ptr() as usize, 0, 0, 0, 0]));
        kept.push(call(libc::SYS_pidfd_open, [std::process::id() as usize, 0, 0, 0, 0]));
        kept.push(fs::File::open("/proc/self/ns/net").unwrap().into_raw_fd());
        kept.push(fs::File::open("/dev/null").unwrap().into_raw_fd());
        send(other.as_raw_fd(), &kept);
        send(other.as_raw_fd(), &kept[..1]);
        send(other.as_raw_fd(), &kept[1..3]);
        // SAFETY: the child has nothing left to do.
        unsafe { libc::_exit(0) };
    }
    drop(other);
    for fd in receive(mine.as_raw_fd()) {
        show(fd, "recvmsg");
    }
    // SAFETY: waits for the child, so that both messages have been sent.
    unsafe { libc::wait(ptr::null_mut()) };
    for fd in receive_two(mine.as_raw_fd()) {
        show(fd, "recvmmsg");
    }
    mem::forget(mine);
}

const CONTROL: usize = 1024;

fn message(vec: &mut libc::iovec, control: &mut [u64; CONTROL / 8], length: usize) -> libc::msghdr {
    // SAFETY: zero is a valid value of each member.
    let mut message: libc::msghdr = unsafe { mem::zeroed() };
    message.msg_iov = vec;
    message.msg_iovlen = 1;
    message.msg_control = control.as_mut_ptr().cast();
    message.msg_controllen = length;
    message
}

fn send(socket: RawFd, fds: &[RawFd]) {
    let mut byte = [b'x'];
    let mut vec = libc::iovec { iov_base: byte.as_mut_ptr().cast::<c_void>(), iov_len: 1 };
    let mut control = [0u64; CONTROL / 8];
    // SAFETY: the control buffer has room for the header and the descriptors, and the pointers live until the call
    // returns.
    unsafe {
        let bytes = mem::size_of_val(fds) as u32;
        let message = message(&mut vec, &mut control, libc::CMSG_SPACE(bytes) as usize);
        let head = libc::CMSG_FIRSTHDR(&message);
        (*head).cmsg_level = libc::SOL_SOCKET;
        (*head).cmsg_type = libc::SCM_RIGHTS;
        (*head).cmsg_len = libc::CMSG_LEN(bytes) as usize;
        ptr::copy_nonoverlapping(fds.as_ptr(), libc::CMSG_DATA(head).cast(), fds.len());
        assert_eq!(libc::sendmsg(socket, &message, 0), 1);
    }
}

fn receive(socket: RawFd) -> Vec<RawFd> {
    let mut byte = [0];
    let mut vec = libc::iovec { iov_base: byte.as_mut_ptr().cast::<c_void>(), iov_len: 1 };
    let mut control = [0u64; CONTROL / 8];
    let mut message = message(&mut vec, &mut control, CONTROL);
    // SAFETY: the pointers live until the call returns.
    assert_eq!(unsafe { libc::recvmsg(socket, &mut message, libc::MSG_CMSG_CLOEXEC) }, 1);
    rights(&message)
}

fn receive_two(socket: RawFd) -> Vec<RawFd> {
    let mut bytes = [[0u8]; 2];
    let mut vecs =
        bytes.each_mut().map(|byte| libc::iovec { iov_base: byte.as_mut_ptr().cast::<c_void>(), iov_len: 1 });
    let mut controls = [[0u64; CONTROL / 8]; 2];
    let [first, second] = &mut vecs;
    let [one, two] = &mut controls;
    let mut messages = [
        libc::mmsghdr { msg_hdr: message(first, one, CONTROL), msg_len: 0 },
        libc::mmsghdr { msg_hdr: message(second, two, CONTROL), msg_len: 0 },
    ];
    // SAFETY: the pointers live until the call returns.
    assert_eq!(unsafe { libc::recvmmsg(socket, messages.as_mut_ptr(), 2, 0, ptr::null_mut()) }, 2);
    messages.iter().flat_map(|message| rights(&message.msg_hdr)).collect()
}

fn rights(message: &libc::msghdr) -> Vec<RawFd> {
    let mut fds = Vec::new();
    // SAFETY: the kernel has filled in the message.
    unsafe {
        let mut head = libc::CMSG_FIRSTHDR(message);
        while !head.is_null() {
            let count = ((*head).cmsg_len - libc::CMSG_LEN(0) as usize) / mem::size_of::<RawFd>();
            let data = libc::CMSG_DATA(head).cast::<RawFd>();
            fds.extend((0..count).map(|index| ptr::read_unaligned(data.add(index))));
            head = libc::CMSG_NXTHDR(message, head);
        }
    }
    fds
}

/// Obtains descriptors of new processes.
fn children() {
    for three in [false, true] {
        let mut fd: RawFd = -1;
        let place = ptr::from_mut(&mut fd) as usize;
        // struct clone_args: flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls.
        let flags = libc::CLONE_PIDFD as usize;
        let arguments = [flags, place, 0, 0, libc::SIGCHLD as usize, 0, 0, 0];
        let (number, args) = match three {
            true => (libc::SYS_clone3, [arguments.as_ptr() as usize, mem::size_of_val(&arguments), 0, 0, 0]),
            false => (libc::SYS_clone, [flags | libc::SIGCHLD as usize, 0, place, 0, 0]),
        };
        if call(number, args) == 0 {
            // SAFETY: the child has nothing left to do.
            unsafe { libc::_exit(0) };
        }
        show(fd, if three { "clone3" } else { "clone" });
    }
}

/// Obtains descriptors that are the result of a call.
fn calls(folder: &str) {
    let path = std::ffi::CString::new(format!("{folder}/passed")).unwrap();
    let dir = std::ffi::CString::new(folder).unwrap();
    let cwd = libc::AT_FDCWD as usize;
    let me = call(libc::SYS_pidfd_open, [std::process::id() as usize, 0, 0, 0, 0]);
    let file = fs::File::open(folder).unwrap();
    show(call(libc::SYS_pidfd_getfd, [me as usize, file.as_raw_fd() as usize, 0, 0, 0]), "pidfd_getfd");
    show(call(libc::SYS_fcntl, [file.as_raw_fd() as usize, libc::F_DUPFD_CLOEXEC as usize, 300, 0, 0]), "fcntl");
    show(call(libc::SYS_open_tree, [cwd, dir.as_ptr() as usize, 0, 0, 0]), "open_tree");
    let context = call(libc::SYS_fsopen, [c"tmpfs".as_ptr() as usize, 0, 0, 0, 0]);
    show(context, "fsopen");
    call(libc::SYS_fsconfig, [context as usize, 6, 0, 0, 0]);
    show(call(libc::SYS_fsmount, [context as usize, 0, 0, 0, 0]), "fsmount");
    show(call(libc::SYS_fspick, [cwd, dir.as_ptr() as usize, 0, 0, 0]), "fspick");
    show(call(libc::SYS_memfd_secret, [0; 5]), "memfd_secret");
    show(call(libc::SYS_fanotify_init, [0, libc::O_RDONLY as usize, 0, 0, 0]), "fanotify_init");
    let handled = 1u64;
    show(
        call(libc::SYS_landlock_create_ruleset, [ptr::from_ref(&handled) as usize, 8, 0, 0, 0]),
        "landlock_create_ruleset",
    );
    // struct perf_event_attr: type software, size, config dummy.
    let event = [1u32, 112, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    show(call(libc::SYS_perf_event_open, [event.as_ptr() as usize, 0, usize::MAX, usize::MAX, 0]), "perf_event_open");
    let queue = format!("syscap-{}\0", std::process::id());
    let flags = (libc::O_CREAT | libc::O_RDWR) as usize;
    show(call(libc::SYS_mq_open, [queue.as_ptr() as usize, flags, 0o600, 0, 0]), "mq_open");
    call(libc::SYS_mq_unlink, [queue.as_ptr() as usize, 0, 0, 0, 0]);
    // struct file_handle: its size, then the part that the kernel fills in.
    let (mut handle, mut mount) = ([128u32; 34], 0i32);
    let result = call(
        libc::SYS_name_to_handle_at,
        [cwd, path.as_ptr() as usize, handle.as_mut_ptr() as usize, ptr::from_mut(&mut mount) as usize, 0],
    );
    if result == 0 {
        let opened = [file.as_raw_fd() as usize, handle.as_ptr() as usize, libc::O_RDONLY as usize, 0, 0];
        show(call(libc::SYS_open_by_handle_at, opened), "open_by_handle_at");
    }
    // BPF_MAP_CREATE: an array with one element.
    let map = [2u32, 4, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    show(call(libc::SYS_bpf, [0, map.as_ptr() as usize, mem::size_of_val(&map), 0, 0]), "bpf");
    let master = call(libc::SYS_openat, [cwd, c"/dev/ptmx".as_ptr() as usize, libc::O_RDWR as usize, 0, 0]);
    let unlocked = 0i32;
    call(libc::SYS_ioctl, [master as usize, libc::TIOCSPTLCK as usize, ptr::from_ref(&unlocked) as usize, 0, 0]);
    show(call(libc::SYS_ioctl, [master as usize, libc::TIOCGPTPEER as usize, libc::O_RDWR as usize, 0, 0]), "ioctl");
    let namespace = fs::File::open("/proc/self/ns/net").unwrap();
    show(call(libc::SYS_ioctl, [namespace.as_raw_fd() as usize, 0xb701, 0, 0, 0]), "ioctl");
    fs::remove_file(format!("{folder}/passed")).unwrap();
    fs::remove_file(format!("{folder}/unix")).unwrap();
    mem::forget((file, namespace));
}
