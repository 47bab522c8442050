//! Makes known system calls with known arguments, between two marker calls.
//!
//! The calls do not go through the C library, so that strace prints and a capture holds exactly these calls.

use std::ffi::c_long;

/// The marker calls: `fchmod` on an invalid descriptor, with these modes.
const BEGIN: i64 = 0o1234;
const END: i64 = 0o4321;

fn main() {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "/tmp".to_owned());
    call(libc::SYS_fchmod, &[-1, BEGIN]);
    let fd = files(&folder);
    descriptors(fd);
    ids_and_limits();
    memory_and_time();
    network();
    names(&folder);
    keys();
    mounts();
    call(libc::SYS_fchmod, &[-1, END]);
}

/// Makes a system call with up to six arguments; returns the result, or minus an error number.
fn call(number: c_long, args: &[i64]) -> i64 {
    let arg = |index: usize| args.get(index).copied().unwrap_or(0);
    // SAFETY: the callers pass numbers, or pointers to values that live until the call returns and that are as large
    // as the call reads or writes.
    let result = unsafe { libc::syscall(number, arg(0), arg(1), arg(2), arg(3), arg(4), arg(5)) };
    if result < 0 { -i64::from(std::io::Error::last_os_error().raw_os_error().unwrap_or(0)) } else { result }
}

fn at<T>(value: &T) -> i64 {
    std::ptr::from_ref(value) as i64
}

fn into<T>(value: &mut T) -> i64 {
    std::ptr::from_mut(value) as i64
}

/// Returns a text with its NUL.
fn text(text: &str) -> Vec<u8> {
    let mut text = text.as_bytes().to_vec();
    text.push(0);
    text
}

/// Returns the address of bytes, after reading them. A failing call may not touch them, and a capture can read only
/// memory that is resident.
fn pointer(text: &[u8]) -> i64 {
    for byte in text {
        // SAFETY: the pointer comes from a reference.
        unsafe { std::ptr::read_volatile(byte) };
    }
    text.as_ptr() as i64
}

const CWD: i64 = libc::AT_FDCWD as i64;

fn files(folder: &str) -> i64 {
    let file = text(&format!("{folder}/file \"quoted\" \u{e9}"));
    let other = text(&format!("{folder}/other"));
    let link = text(&format!("{folder}/link"));
    let missing = text(&format!("{folder}/missing/file"));
    let below = text(&format!("{folder}/below"));
    let mut buffer = [0u8; 4096];
    call(libc::SYS_openat, &[CWD, pointer(&missing), i64::from(libc::O_RDONLY | libc::O_CLOEXEC), 0]);
    let flags = libc::O_RDWR | libc::O_CREAT | libc::O_TRUNC | libc::O_CLOEXEC;
    let fd = call(libc::SYS_openat, &[CWD, pointer(&file), i64::from(flags), 0o640]);
    call(libc::SYS_write, &[fd, b"hello\n\0world".as_ptr() as i64, 12]);
    call(libc::SYS_pwrite64, &[fd, b"12345678".as_ptr() as i64, 8, 4]);
    call(libc::SYS_lseek, &[fd, 2, i64::from(libc::SEEK_SET)]);
    call(libc::SYS_read, &[fd, buffer.as_mut_ptr() as i64, 5]);
    call(libc::SYS_pread64, &[fd, buffer.as_mut_ptr() as i64, 100, 1]);
    call(libc::SYS_read, &[-1, buffer.as_mut_ptr() as i64, 5]);
    call(libc::SYS_ftruncate, &[fd, 5]);
    call(libc::SYS_fsync, &[fd]);
    call(libc::SYS_fchmod, &[fd, 0o600]);
    call(libc::SYS_fchownat, &[CWD, pointer(&file), -1, -1, i64::from(libc::AT_SYMLINK_NOFOLLOW)]);
    call(libc::SYS_mkdirat, &[CWD, pointer(&below), 0o750]);
    call(libc::SYS_mkdirat, &[CWD, pointer(&below), 0o750]);
    call(libc::SYS_symlinkat, &[pointer(&other), CWD, pointer(&link)]);
    call(libc::SYS_readlinkat, &[CWD, pointer(&link), buffer.as_mut_ptr() as i64, 200]);
    call(libc::SYS_linkat, &[CWD, pointer(&file), CWD, pointer(&other), 0]);
    call(libc::SYS_renameat2, &[CWD, pointer(&other), CWD, pointer(&missing), i64::from(libc::RENAME_NOREPLACE)]);
    call(libc::SYS_faccessat, &[CWD, pointer(&other), i64::from(libc::R_OK | libc::W_OK)]);
    call(libc::SYS_unlinkat, &[CWD, pointer(&other), 0]);
    call(libc::SYS_unlinkat, &[CWD, pointer(&below), i64::from(libc::AT_REMOVEDIR)]);
    call(libc::SYS_unlinkat, &[CWD, pointer(&link), 0]);
    call(libc::SYS_unlinkat, &[CWD, pointer(&missing), 0]);
    call(libc::SYS_unlinkat, &[CWD, pointer(&file), 0]);
    call(libc::SYS_chdir, &[pointer(&text("/"))]);
    call(libc::SYS_getcwd, &[buffer.as_mut_ptr() as i64, 4096]);
    fd
}

fn descriptors(fd: i64) {
    let mut pair = [0i32; 2];
    call(libc::SYS_dup3, &[fd, 50, i64::from(libc::O_CLOEXEC)]);
    call(libc::SYS_dup, &[-1]);
    call(libc::SYS_fcntl, &[50, i64::from(libc::F_GETFD), 0]);
    call(libc::SYS_fcntl, &[50, i64::from(libc::F_SETFL), i64::from(libc::O_NONBLOCK)]);
    call(libc::SYS_flock, &[50, i64::from(libc::LOCK_EX | libc::LOCK_NB)]);
    call(libc::SYS_close, &[50]);
    call(libc::SYS_close, &[50]);
    call(libc::SYS_pipe2, &[into(&mut pair), i64::from(libc::O_NONBLOCK)]);
    let [reader, writer] = pair;
    let parts = [
        libc::iovec { iov_base: b"one".as_ptr() as *mut _, iov_len: 3 },
        libc::iovec { iov_base: b"four".as_ptr() as *mut _, iov_len: 4 },
    ];
    call(libc::SYS_writev, &[i64::from(writer), parts.as_ptr() as i64, 2]);
    let event = call(libc::SYS_eventfd2, &[7, i64::from(libc::EFD_CLOEXEC)]);
    let epoll = call(libc::SYS_epoll_create1, &[i64::from(libc::EPOLL_CLOEXEC)]);
    let wanted = libc::epoll_event { events: libc::EPOLLIN as u32, u64: 5 };
    call(libc::SYS_epoll_ctl, &[epoll, i64::from(libc::EPOLL_CTL_ADD), event, at(&wanted)]);
    call(libc::SYS_timerfd_create, &[i64::from(libc::CLOCK_MONOTONIC), i64::from(libc::TFD_NONBLOCK)]);
    call(libc::SYS_inotify_init1, &[i64::from(libc::IN_CLOEXEC)]);
    call(libc::SYS_memfd_create, &[pointer(&text("memory")), i64::from(libc::MFD_CLOEXEC)]);
    call(libc::SYS_close, &[i64::from(reader)]);
}

fn ids_and_limits() {
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    for number in [libc::SYS_getuid, libc::SYS_geteuid, libc::SYS_getgid, libc::SYS_getegid] {
        call(number, &[]);
    }
    call(libc::SYS_setresuid, &[-1, -1, -1]);
    call(libc::SYS_setpgid, &[-5, 0]);
    call(libc::SYS_prlimit64, &[0, i64::from(libc::RLIMIT_CORE), 0, into(&mut limit)]);
    call(libc::SYS_kill, &[-12_345_678, i64::from(libc::SIGUSR1)]);
    call(libc::SYS_tgkill, &[1, -1, 0]);
    call(libc::SYS_prctl, &[i64::from(libc::PR_SET_DUMPABLE), 1, 0, 0, 0]);
    call(libc::SYS_sched_yield, &[]);
    call(libc::SYS_umask, &[0o22]);
    call(libc::SYS_unshare, &[0]);
    call(libc::SYS_setns, &[-1, i64::from(libc::CLONE_NEWNET)]);
    call(libc::SYS_chroot, &[pointer(&text("/nowhere"))]);
    call(libc::SYS_umount2, &[pointer(&text("/nowhere")), i64::from(libc::MNT_DETACH)]);
}

fn memory_and_time() {
    let time = libc::timespec { tv_sec: 0, tv_nsec: 1_000_005 };
    let mut now = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    let mut bytes = [0u8; 16];
    let word = 3u32;
    let private = i64::from(libc::MAP_PRIVATE | libc::MAP_ANONYMOUS);
    let map = call(libc::SYS_mmap, &[0, 8192, i64::from(libc::PROT_READ | libc::PROT_WRITE), private, -1, 0]);
    call(libc::SYS_mprotect, &[map, 4096, i64::from(libc::PROT_READ)]);
    call(libc::SYS_madvise, &[map, 4096, i64::from(libc::MADV_DONTNEED)]);
    call(libc::SYS_mlock, &[map, 4096]);
    call(libc::SYS_munmap, &[map, 8192]);
    call(libc::SYS_munmap, &[1, 4096]);
    call(libc::SYS_nanosleep, &[at(&time), 0]);
    call(libc::SYS_clock_gettime, &[i64::from(libc::CLOCK_BOOTTIME), into(&mut now)]);
    call(libc::SYS_getrandom, &[bytes.as_mut_ptr() as i64, 16, i64::from(libc::GRND_NONBLOCK)]);
    call(libc::SYS_futex, &[at(&word), i64::from(libc::FUTEX_WAKE | libc::FUTEX_PRIVATE_FLAG), 1, 0, 0, 0]);
}

/// Makes calls with texts. All except the first few fail.
fn names(folder: &str) {
    let mut name = [0u8; 16];
    let mut signal = 0i32;
    let (long, area) = (text("a name of more than sixteen bytes"), text("an area"));
    call(libc::SYS_prctl, &[i64::from(libc::PR_SET_NAME), pointer(&long), 0, 0, 0]);
    call(libc::SYS_prctl, &[i64::from(libc::PR_GET_NAME), into(&mut name), 0, 0, 0]);
    call(libc::SYS_prctl, &[i64::from(libc::PR_GET_PDEATHSIG), into(&mut signal), 0, 0, 0]);
    let private = i64::from(libc::MAP_PRIVATE | libc::MAP_ANONYMOUS);
    let map = call(libc::SYS_mmap, &[0, 4096, i64::from(libc::PROT_READ), private, -1, 0]);
    call(libc::SYS_prctl, &[i64::from(libc::PR_SET_VMA), 0, map, 4096, pointer(&area)]);
    // The host keeps its name.
    if call(libc::SYS_unshare, &[i64::from(libc::CLONE_NEWUTS)]) == 0 {
        call(libc::SYS_sethostname, &[pointer(b"known-calls"), 11]);
        call(libc::SYS_setdomainname, &[pointer(b"example"), 7]);
    }
    let missing = text(&format!("{folder}/missing"));
    let (module, options) = (text("no_such_module"), text("option=1"));
    let mut buffer = [0u8; 64];
    call(libc::SYS_setxattr, &[pointer(&missing), pointer(&text("user.name")), pointer(b"value"), 5, 0]);
    call(libc::SYS_getxattr, &[pointer(&missing), pointer(&text("user.name")), into(&mut buffer), 64]);
    call(libc::SYS_removexattr, &[pointer(&missing), pointer(&text("user.name"))]);
    call(libc::SYS_swapon, &[pointer(&missing), 0]);
    call(libc::SYS_swapoff, &[pointer(&missing)]);
    call(libc::SYS_acct, &[pointer(&missing)]);
    call(libc::SYS_pivot_root, &[pointer(&missing), pointer(&missing)]);
    call(libc::SYS_delete_module, &[pointer(&module), i64::from(libc::O_NONBLOCK)]);
    call(libc::SYS_init_module, &[pointer(b"no module"), 9, pointer(&options)]);
    call(libc::SYS_finit_module, &[-1, pointer(&options), 0]);
    call(libc::SYS_mq_unlink, &[pointer(&text("no-such-queue"))]);
    call(libc::SYS_inotify_add_watch, &[-1, pointer(&missing), i64::from(libc::IN_CREATE)]);
    let restart = i64::from(libc::LINUX_REBOOT_CMD_RESTART2);
    call(libc::SYS_reboot, &[1, 2, restart, pointer(&text("no such kernel"))]);
}

fn keys() {
    let session = text("known-calls");
    let (kind, description, info) = (text("user"), text("known"), text("callout"));
    let (keyring, restriction) = (text("keyring"), text("builtin_trusted"));
    let of_session = -3i64;
    let mut buffer = [0u8; 64];
    call(libc::SYS_keyctl, &[1, pointer(&session), 0, 0, 0]);
    let key = call(libc::SYS_add_key, &[pointer(&kind), pointer(&description), pointer(b"secret"), 6, of_session]);
    call(libc::SYS_keyctl, &[2, key, pointer(b"other"), 5, 0]);
    call(libc::SYS_keyctl, &[6, key, into(&mut buffer), 64, 0]);
    call(libc::SYS_keyctl, &[10, of_session, pointer(&kind), pointer(&description), 0]);
    call(libc::SYS_keyctl, &[10, of_session, pointer(&keyring), pointer(&description), 0]);
    call(libc::SYS_keyctl, &[29, 1, pointer(&keyring), pointer(&restriction), 0]);
    call(libc::SYS_keyctl, &[3, key, 0, 0, 0]);
    call(libc::SYS_request_key, &[pointer(&kind), pointer(&description), pointer(&info), 0]);
}

fn mounts() {
    let nowhere = text("/nowhere");
    let (tmpfs, none, options) = (text("tmpfs"), text("none"), text("size=1m,mode=700"));
    let flags = (libc::MS_NOSUID | libc::MS_RDONLY) as i64;
    call(libc::SYS_mount, &[pointer(&none), pointer(&nowhere), pointer(&tmpfs), flags, pointer(&options)]);
    call(libc::SYS_mount, &[0, pointer(&nowhere), 0, libc::MS_REMOUNT as i64, 0]);
    let context = call(libc::SYS_fsopen, &[pointer(&tmpfs), 1]);
    let (size, bytes, read_only) = (text("size"), text("1m"), text("ro"));
    call(libc::SYS_fsconfig, &[context, 1, pointer(&size), pointer(&bytes), 0]);
    call(libc::SYS_fsconfig, &[context, 0, pointer(&read_only), 0, 0]);
    call(libc::SYS_fsconfig, &[context, 2, pointer(&size), pointer(b"\0bin"), 4]);
    call(libc::SYS_fsconfig, &[context, 3, pointer(&size), pointer(&nowhere), CWD]);
    call(libc::SYS_fsconfig, &[context, 5, pointer(&size), 0, context]);
    call(libc::SYS_fsconfig, &[context, 6, 0, 0, 0]);
    call(libc::SYS_fsmount, &[context, 1, 0]);
    call(libc::SYS_fspick, &[CWD, pointer(&nowhere), 0]);
    call(libc::SYS_open_tree, &[CWD, pointer(&nowhere), 1]);
    call(libc::SYS_move_mount, &[-1, pointer(&none), CWD, pointer(&nowhere), 0]);
    let (device, quota) = (text("/dev/no-such-device"), text("/aquota.user"));
    let mut limits = [0u64; 9];
    let command = |operation: i64, kind: i64| (operation << 8 | kind) as i32 as i64;
    call(libc::SYS_quotactl, &[command(0x80_0002, 0), pointer(&device), 2, pointer(&quota)]);
    call(libc::SYS_quotactl, &[command(0x80_0007, 1), pointer(&device), 1000, into(&mut limits)]);
    call(libc::SYS_quotactl, &[command(0x80_0003, 0), pointer(&device), 0, 0]);
}

fn network() {
    let stream = i64::from(libc::SOCK_STREAM | libc::SOCK_CLOEXEC);
    let server = call(libc::SYS_socket, &[i64::from(libc::AF_INET), stream, 0]);
    let any = libc::sockaddr_in {
        sin_family: libc::AF_INET as u16,
        sin_port: 0,
        sin_addr: libc::in_addr { s_addr: u32::from_ne_bytes([127, 0, 0, 1]) },
        sin_zero: [0; 8],
    };
    call(libc::SYS_bind, &[server, at(&any), 16]);
    call(libc::SYS_listen, &[server, 5]);
    let on = 1i32;
    let level = i64::from(libc::SOL_SOCKET);
    call(libc::SYS_setsockopt, &[server, level, i64::from(libc::SO_REUSEADDR), at(&on), 4]);
    let closed = libc::sockaddr_in { sin_port: 1u16.to_be(), ..any };
    let client = call(libc::SYS_socket, &[i64::from(libc::AF_INET), stream, 0]);
    call(libc::SYS_connect, &[client, at(&closed), 16]);
    call(libc::SYS_shutdown, &[client, i64::from(libc::SHUT_RDWR)]);
    let mut pair = [0i32; 2];
    call(libc::SYS_socketpair, &[i64::from(libc::AF_UNIX), i64::from(libc::SOCK_DGRAM), 0, into(&mut pair)]);
    let [one, other] = pair;
    let mut buffer = [0u8; 64];
    call(libc::SYS_sendto, &[i64::from(one), b"datagram".as_ptr() as i64, 8, i64::from(libc::MSG_DONTWAIT), 0, 0]);
    call(libc::SYS_recvfrom, &[i64::from(other), buffer.as_mut_ptr() as i64, 64, i64::from(libc::MSG_PEEK), 0, 0]);
    call(libc::SYS_recvfrom, &[i64::from(other), buffer.as_mut_ptr() as i64, 64, 0, 0, 0]);
    messages(one, other);
}

/// Sends three messages at once, receives two of them at once, and sends messages to nowhere.
fn messages(one: i32, other: i32) {
    let mut buffers = [*b"first   ", *b"second  ", *b"third   "];
    let lengths = [5, 6, 3];
    let mut parts = Vec::new();
    for (buffer, length) in buffers.iter_mut().zip(lengths) {
        parts.push(libc::iovec { iov_base: buffer.as_mut_ptr().cast(), iov_len: length });
    }
    // SAFETY: zero is a valid value of each member.
    let mut messages: [libc::mmsghdr; 3] = unsafe { std::mem::zeroed() };
    for (message, part) in messages.iter_mut().zip(&mut parts) {
        message.msg_hdr.msg_iov = part;
        message.msg_hdr.msg_iovlen = 1;
    }
    let wait = i64::from(libc::MSG_DONTWAIT);
    call(libc::SYS_sendmmsg, &[i64::from(one), messages.as_mut_ptr() as i64, 3, wait]);
    call(libc::SYS_sendmmsg, &[-1, messages.as_mut_ptr() as i64, 3, wait]);
    for part in &mut parts {
        part.iov_len = 8;
    }
    call(libc::SYS_recvmmsg, &[i64::from(other), messages.as_mut_ptr() as i64, 2, wait, 0]);
    call(libc::SYS_recvmmsg, &[i64::from(other), messages.as_mut_ptr() as i64, 2, wait, 0]);
    call(libc::SYS_recvmmsg, &[i64::from(other), messages.as_mut_ptr() as i64, 2, wait, 0]);
}
