//! Arguments and results of calls that are made with known values.

use std::os::unix::fs::MetadataExt;

use crate::common::{self, OwnedRecord, capture};
use syscap_bpf::{ItemKind, Options, RecordKind};

fn bytes_of<T>(value: &T) -> &[u8] {
    // SAFETY: the types used here have no padding.
    unsafe { std::slice::from_raw_parts((&raw const *value).cast(), size_of::<T>()) }
}

#[test]
fn files_have_their_path_data_and_inode() {
    let folder = std::env::temp_dir().join(format!("syscap-bpf-{}", std::process::id()));
    let path = std::ffi::CString::new(folder.to_str().unwrap()).unwrap();
    let long = [b'x'; 5000];
    let capture = capture(Options { snaplen: 100, ..Options::default() }, true, || {
        // SAFETY: plain system calls with pointers to locals.
        unsafe {
            let fd = libc::open(path.as_ptr(), libc::O_RDWR | libc::O_CREAT | libc::O_EXCL, 0o640);
            libc::write(fd, long.as_ptr().cast(), 5000);
            let vec = [
                libc::iovec { iov_base: c"one".as_ptr().cast_mut().cast(), iov_len: 3 },
                libc::iovec { iov_base: c"three".as_ptr().cast_mut().cast(), iov_len: 5 },
            ];
            libc::writev(fd, vec.as_ptr(), 2);
            let mut buffer = [0u8; 10];
            libc::pread(fd, buffer.as_mut_ptr().cast(), 10, 4998);
            libc::write(fd, std::ptr::without_provenance(8), 20);
            libc::syscall(libc::SYS_unlinkat, libc::AT_FDCWD, path.as_ptr(), 0);
            libc::open(path.as_ptr(), libc::O_RDONLY);
        }
    });
    let Some(capture) = capture else { return };
    let opens = capture.calls(libc::SYS_openat);
    let [open, failed] = opens.as_slice() else { panic!("{opens:?}") };
    assert_eq!(open.arg(1), path.as_bytes());
    assert_eq!(open.args[0] as i32, libc::AT_FDCWD);
    assert_eq!(open.args[2] as i32 & (libc::O_RDWR | libc::O_CREAT | libc::O_EXCL), 0o302);
    assert_eq!(open.args[3], 0o640);
    let file = open.file.unwrap();
    assert!(file.is_created());
    assert_eq!(i64::from(file.fd), open.result);
    assert_eq!(file.mode & libc::S_IFMT, libc::S_IFREG);
    let device = std::fs::metadata(std::env::temp_dir()).unwrap().dev();
    assert_eq!(u64::from(file.device), device);
    assert_eq!((failed.result, failed.file.is_none()), (-i64::from(libc::ENOENT), true));
    let writes = capture.calls(libc::SYS_write);
    let [write, fault] = writes.as_slice() else { panic!("{writes:?}") };
    assert_eq!((write.result, write.arg(1), write.items[0].2), (5000, &long[..100], true));
    assert_eq!((fault.result, fault.arg(1).len()), (-i64::from(libc::EFAULT), 0));
    let writev = capture.call(libc::SYS_writev);
    assert_eq!(writev.data(ItemKind::Gathered), b"onethree");
    assert_eq!(writev.data(ItemKind::IovLength), bytes_of(&8u64));
    let pread = capture.call(libc::SYS_pread64);
    assert_eq!((pread.result, pread.arg(1), pread.args[3]), (10, b"xxonethree".as_slice(), 4998));
    assert_eq!(capture.call(libc::SYS_unlinkat).arg(1), path.as_bytes());
    assert_eq!(capture.stats.faults, 1);
    assert!(capture.records.iter().all(|record| record.pid == capture.pid));
    let ordered = capture.records.windows(2).all(|pair| pair[0].time <= pair[1].time);
    assert!(ordered, "in the order of time");
    let begun = capture.records.iter().filter(|record| record.kind == RecordKind::Syscall);
    assert!(begun.skip(1).all(|record| record.enter_time.is_some_and(|enter| enter <= record.time)));
}

#[test]
fn memory_that_a_call_overwrites_is_captured_before_and_after() {
    let capture = capture(Options::default(), true, || {
        // SAFETY: plain system calls with pointers to locals.
        unsafe {
            let file = libc::open(c"/bin/sh".as_ptr(), libc::O_RDONLY);
            let null = libc::open(c"/dev/null".as_ptr(), libc::O_WRONLY);
            let mut offset = 11i64;
            libc::sendfile(null, file, &mut offset, 100);
            let mut set: libc::fd_set = std::mem::zeroed();
            libc::FD_SET(file, &mut set);
            let mut timeout = libc::timeval { tv_sec: 3, tv_usec: 0 };
            libc::syscall(libc::SYS_select, file + 1, &raw mut set, 0, 0, &raw mut timeout);
        }
    });
    let Some(capture) = capture else { return };
    let sendfile = capture.call(libc::SYS_sendfile);
    assert_eq!(sendfile.result, 100);
    assert_eq!(sendfile.data(ItemKind::Before), bytes_of(&11i64));
    assert_eq!(sendfile.data(ItemKind::Memory), bytes_of(&111i64));
    #[cfg(target_arch = "x86_64")]
    {
        let select = capture.call(libc::SYS_select);
        let fd = select.args[0] - 1;
        let before = select.items.iter().filter(|item| item.1 == ItemKind::Before).collect::<Vec<_>>();
        assert_eq!((before[0].0, before[0].3.as_slice()), (Some(1), bytes_of(&(1u64 << fd))));
        assert_eq!(
            (before[1].0, before[1].3.as_slice()),
            (Some(4), [bytes_of(&3u64), bytes_of(&0u64)].concat().as_slice())
        );
    }
}

#[test]
fn sockets_have_addresses_and_data() {
    let capture = capture(Options::default(), true, || {
        // SAFETY: plain system calls with pointers to locals.
        unsafe {
            let mut address: libc::sockaddr_in = std::mem::zeroed();
            address.sin_family = libc::AF_INET as u16;
            address.sin_addr.s_addr = u32::from_ne_bytes([127, 0, 0, 1]);
            let mut length = size_of_val(&address) as u32;
            let listener = libc::socket(libc::AF_INET, libc::SOCK_STREAM, 0);
            libc::bind(listener, (&raw const address).cast(), length);
            libc::getsockname(listener, (&raw mut address).cast(), &mut length);
            libc::listen(listener, 5);
            let client = libc::socket(libc::AF_INET, libc::SOCK_STREAM, 0);
            libc::connect(client, (&raw const address).cast(), length);
            let server = libc::accept4(listener, std::ptr::null_mut(), std::ptr::null_mut(), 0);
            libc::send(client, c"hello".as_ptr().cast(), 5, 0);
            let mut buffer = [0u8; 100];
            libc::recv(server, buffer.as_mut_ptr().cast(), 100, 0);
            let mut pair = [0; 2];
            libc::socketpair(libc::AF_UNIX, libc::SOCK_STREAM, 0, pair.as_mut_ptr());
            let mut vec = libc::iovec { iov_base: c"abc".as_ptr().cast_mut().cast(), iov_len: 3 };
            let mut message: libc::msghdr = std::mem::zeroed();
            message.msg_iov = &mut vec;
            message.msg_iovlen = 1;
            libc::sendmsg(pair[0], &message, 0);
        }
    });
    let Some(capture) = capture else { return };
    let name = capture.call(libc::SYS_getsockname);
    let port = u16::from_be_bytes([name.arg(1)[2], name.arg(1)[3]]);
    let connect = capture.call(libc::SYS_connect);
    let client = connect.socket.unwrap();
    assert_eq!((connect.result, &connect.arg(1)[..8]), (0, &name.arg(1)[..8]));
    assert_eq!((client.family, client.remote_port), (libc::AF_INET as u16, port));
    assert_eq!((&client.local[..4], &client.remote[..4]), ([127, 0, 0, 1].as_slice(), [127, 0, 0, 1].as_slice()));
    let accept = capture.call(libc::SYS_accept4);
    let server = accept.socket.unwrap();
    assert_eq!((server.local_port, server.remote_port), (port, client.local_port));
    assert_eq!(accept.data(ItemKind::AcceptQueue), [bytes_of(&0u32), bytes_of(&5u32)].concat());
    assert_eq!(capture.call(libc::SYS_sendto).arg(1), b"hello");
    let receive = capture.call(libc::SYS_recvfrom);
    assert_eq!((receive.result, receive.arg(1)), (5, b"hello".as_slice()));
    assert_eq!(receive.socket.unwrap().remote_port, client.local_port);
    let pair = capture.call(libc::SYS_socketpair).socket.unwrap();
    assert!(pair.socket != 0 && pair.peer != 0 && pair.socket != pair.peer);
    let sent = capture.call(libc::SYS_sendmsg);
    assert_eq!((sent.data(ItemKind::Gathered), sent.socket.unwrap().peer), (b"abc".as_slice(), pair.peer));
}

/// Memory that the caller has not touched is not mapped yet. Memory that the kernel reads is mapped when the call
/// returns. The previous content of memory that the kernel overwrites is unknown; the probe does not take the new
/// content for it.
#[test]
fn unmapped_memory_is_captured_once_the_kernel_has_read_it() {
    const CLONE_VFORK: u64 = 0x4000;
    let file = tempfile();
    let (path, arguments) = (b"/no/such/file\0", [CLONE_VFORK, 0, 0, 0, libc::SIGCHLD as u64, 0, 0, 0]);
    let page = [path.as_slice(), &[0; 50], bytes_of(&arguments)].concat();
    std::fs::write(&file, &page).unwrap();
    let opened = std::fs::File::open(&file).unwrap();
    let capture = capture(Options::default(), true, || {
        use std::os::fd::AsRawFd;
        // SAFETY: plain system calls with pointers to mapped memory.
        unsafe {
            let (none, read) = (std::ptr::null_mut(), libc::PROT_READ);
            let mapped = || libc::mmap(none, 4096, read, libc::MAP_PRIVATE, opened.as_raw_fd(), 0);
            libc::syscall(libc::SYS_openat, libc::AT_FDCWD, mapped(), libc::O_RDONLY, 0);
            let new = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
            let offset = libc::mmap(none, 4096, read | libc::PROT_WRITE, new, -1, 0);
            let null = libc::open(c"/dev/null".as_ptr(), libc::O_WRONLY);
            libc::syscall(libc::SYS_sendfile, null, opened.as_raw_fd(), offset, 4);
            let child = libc::syscall(libc::SYS_clone3, mapped().byte_add(64), 64);
            if child == 0 {
                libc::_exit(0);
            }
            libc::wait(none.cast());
        }
    });
    std::fs::remove_file(&file).unwrap();
    let Some(capture) = capture else { return };
    let openat = capture.calls(libc::SYS_openat);
    assert_eq!(openat[0].arg(1), b"/no/such/file");
    let sendfile = capture.call(libc::SYS_sendfile);
    assert_eq!((sendfile.result, sendfile.data(ItemKind::Memory)), (4, bytes_of(&4i64)));
    assert_eq!(sendfile.data(ItemKind::Before), b"");
    assert_eq!(capture.call(libc::SYS_clone3).task.unwrap().clone_flags, CLONE_VFORK as u32);
    let child = capture.records.iter().find(|record| record.kind == RecordKind::Child).unwrap();
    assert_eq!(child.task.unwrap().clone_flags, CLONE_VFORK as u32);
}

/// Returns a path for a file of this test.
fn tempfile() -> std::path::PathBuf {
    std::env::temp_dir().join(format!("syscap-bpf-memory-{}", std::process::id()))
}

/// A call sends the largest possible number of messages. The record has as many as fit, each with its bytes, and says
/// if some are left out.
#[test]
fn a_record_has_as_many_messages_as_fit() {
    const MESSAGES: usize = 1024;
    let work = || {
        // SAFETY: plain system calls with pointers to locals.
        unsafe {
            let mut address: libc::sockaddr_in = std::mem::zeroed();
            address.sin_family = libc::AF_INET as u16;
            address.sin_addr.s_addr = u32::from_ne_bytes([127, 0, 0, 1]);
            let mut length = size_of_val(&address) as u32;
            let receiver = libc::socket(libc::AF_INET, libc::SOCK_DGRAM, 0);
            libc::bind(receiver, (&raw const address).cast(), length);
            libc::getsockname(receiver, (&raw mut address).cast(), &mut length);
            let sender = libc::socket(libc::AF_INET, libc::SOCK_DGRAM, 0);
            libc::connect(sender, (&raw const address).cast(), length);
            let numbers: [u16; MESSAGES] = std::array::from_fn(|number| number as u16);
            let mut parts: [libc::iovec; MESSAGES] = std::array::from_fn(|number| libc::iovec {
                iov_base: (&raw const numbers[number]).cast_mut().cast(),
                iov_len: 2,
            });
            let mut messages: [libc::mmsghdr; MESSAGES] = std::mem::zeroed();
            for (message, part) in messages.iter_mut().zip(&mut parts) {
                message.msg_hdr.msg_iov = part;
                message.msg_hdr.msg_iovlen = 1;
            }
            libc::sendmmsg(sender, messages.as_mut_ptr(), MESSAGES as u32, 0);
        }
    };
    for (ring_size, whole) in [(8 << 20, true), (64 << 10, false)] {
        let Some(capture) = capture(Options { ring_size, ..Options::default() }, true, work) else { return };
        let call = capture.call(libc::SYS_sendmmsg);
        assert_eq!(call.result, MESSAGES as i64);
        let data = |kind| call.items.iter().filter(move |item| item.1 == kind).map(|item| item.3.as_slice());
        let count = data(ItemKind::Message).filter(|length| *length == bytes_of(&2u32)).count();
        assert!(if whole { count == MESSAGES } else { (100..MESSAGES).contains(&count) }, "{count}");
        assert_eq!(capture.stats.cut, u64::from(!whole));
        assert!(data(ItemKind::Gathered).enumerate().all(|(number, bytes)| bytes == bytes_of(&(number as u16))));
        assert_eq!(data(ItemKind::Gathered).count(), count);
    }
}

#[test]
fn processes_have_their_program_and_task() {
    let capture = capture(Options::default(), true, || {
        // SAFETY: plain system calls with pointers to constants.
        unsafe {
            if libc::fork() == 0 {
                // What a forked process has not touched is not in its memory yet, and the probe cannot wait for it.
                let texts = [c"A=b", c"no", c"such", c"/nonexistent/program", c"/bin/sh", c"sh", c"-c", c"exit 3"];
                for byte in texts.iter().flat_map(|text| text.to_bytes_with_nul()) {
                    std::ptr::read_volatile(byte);
                }
                let [variable, no, such, missing, program, sh, option, script] = texts.map(std::ffi::CStr::as_ptr);
                let environment = [variable, std::ptr::null()];
                libc::execve(missing, [no, such, std::ptr::null()].as_ptr(), environment.as_ptr());
                libc::execve(program, [sh, option, script, std::ptr::null()].as_ptr(), environment.as_ptr());
            }
            libc::wait(std::ptr::null_mut());
        }
    });
    let Some(capture) = capture else { return };
    let calls = capture.calls(libc::SYS_execve);
    let [failed, execve] = calls.as_slice() else { panic!("{calls:?}") };
    assert_eq!(failed.result, -i64::from(libc::ENOENT));
    assert_eq!(failed.arg(0), b"/nonexistent/program");
    assert_eq!(failed.data(ItemKind::Arguments), b"no\0such\0");
    assert_eq!(failed.data(ItemKind::Environment), b"A=b\0");
    assert_eq!(execve.result, 0);
    assert_eq!(execve.data(ItemKind::Filename), b"/bin/sh");
    assert_eq!(execve.data(ItemKind::Arguments), b"sh\0-c\0exit 3\0");
    assert_eq!(execve.data(ItemKind::Environment), b"A=b\0");
    let shell = std::fs::canonicalize("/bin/sh").unwrap();
    assert_eq!(execve.data(ItemKind::Exe), shell.to_str().unwrap().as_bytes());
    let directory = std::env::current_dir().unwrap();
    assert_eq!(execve.data(ItemKind::Cwd), directory.to_str().unwrap().as_bytes());
    let metadata = std::fs::metadata(&shell).unwrap();
    let task = execve.task.unwrap();
    assert_eq!((task.comm(), task.ppid), (b"sh".as_slice(), capture.pid));
    assert_eq!(task.exe_inode, metadata.ino());
    assert_eq!(task.exe_mtime, metadata.mtime() as u64 * 1_000_000_000 + metadata.mtime_nsec() as u64);
    assert_eq!(task.exe_ctime, metadata.ctime() as u64 * 1_000_000_000 + metadata.ctime_nsec() as u64);
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let field = |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).unwrap().trim();
    assert_eq!(task.cap_effective, u64::from_str_radix(field("CapEff:"), 16).unwrap());
    assert_eq!((task.uid, task.euid), (unsafe_uid(), unsafe_uid()));
    let cgroup = std::fs::read_to_string("/proc/self/cgroup").unwrap();
    if let Some(path) = cgroup.lines().find_map(|line| line.strip_prefix("0::")) {
        let cgroups = execve.data(ItemKind::Cgroups);
        let mut known = cgroups.split(|byte| *byte == 0).filter(|text| !text.is_empty());
        assert!(known.clone().all(|text| text.contains(&b'=')));
        assert!(
            known.any(|text| path.as_bytes().starts_with(&text[text.iter().position(|b| *b == b'=').unwrap() + 1..]))
        );
    }

    let child: Vec<&OwnedRecord> = capture.records.iter().filter(|record| record.kind == RecordKind::Child).collect();
    assert_eq!(child.len(), 1);
    let new = child[0].task.unwrap();
    assert_eq!((new.tid, new.ppid), (child[0].tid, capture.pid));
    let clone = capture.calls(libc::SYS_clone);
    assert_eq!((clone.len(), clone[0].result), (1, i64::from(child[0].tid)));
    let exits: Vec<_> = capture.records.iter().filter(|record| record.kind == RecordKind::Exit).collect();
    assert_eq!(
        exits.iter().map(|exit| (exit.tid, exit.result)).collect::<Vec<_>>(),
        [(child[0].tid, 3 << 8), (capture.pid, 7 << 8)]
    );
    let groups = capture.calls(libc::SYS_exit_group);
    assert_eq!(groups.iter().map(|call| (call.args[0], call.no_return)).collect::<Vec<_>>(), [(3, true), (7, true)]);
}

fn unsafe_uid() -> u32 {
    // SAFETY: getuid takes nothing.
    unsafe { libc::getuid() }
}

#[test]
#[cfg(target_arch = "x86_64")]
fn calls_of_32_bit_programs_have_their_own_numbers() {
    fn int80(number: u32, first: u32) -> i32 {
        let mut result = number;
        // SAFETY: getpid and close (of a descriptor that does not exist) change nothing.
        unsafe {
            std::arch::asm!(
                "push rbx", "mov ebx, {first:e}", "int 0x80", "pop rbx",
                first = in(reg) first, inout("eax") result,
                out("r8") _, out("r9") _, out("r10") _, out("r11") _,
            );
        }
        result.cast_signed()
    }
    let (pid, go) = common::fork(|| {
        int80(20, 0);
    });
    go();
    let mut status = 0;
    // SAFETY: waits for our own child.
    unsafe { libc::waitpid(pid as i32, &mut status, 0) };
    if !libc::WIFEXITED(status) {
        common::skip("calls of 32-bit programs", "the kernel has none");
        return;
    }
    let capture = capture(Options::default(), true, || {
        int80(20, 0);
        int80(6, 1000);
    });
    let Some(capture) = capture else { return };
    let calls: Vec<_> = capture.records.iter().filter(|record| record.compat).collect();
    let [getpid, close] = calls.as_slice() else { panic!("{calls:?}") };
    assert_eq!((getpid.number, getpid.result, getpid.args.len()), (20, i64::from(capture.pid), 0));
    assert_eq!((close.number, close.result, close.args.as_slice()), (6, -i64::from(libc::EBADF), [1000].as_slice()));
}
