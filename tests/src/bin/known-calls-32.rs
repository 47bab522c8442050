//! Makes known 32-bit system calls with known arguments, between two marker calls: `known-calls` for the interface of
//! 32-bit programs, which a 64-bit program reaches with `int $0x80`. Exit code 3: the kernel has no such interface.

#[cfg(target_arch = "x86_64")]
fn main() {
    x86::main();
}

#[cfg(not(target_arch = "x86_64"))]
fn main() {
    std::process::exit(3);
}

#[cfg(target_arch = "x86_64")]
mod x86 {
    use std::arch::asm;

    const BEGIN: u32 = 0o1234;
    const END: u32 = 0o4321;

    /// Memory below 4 GiB, which is allocated and never freed.
    struct Low {
        next: usize,
        end: usize,
    }

    impl Low {
        fn new() -> Self {
            const BYTES: usize = 1 << 16;
            // SAFETY: new memory.
            let start = unsafe {
                let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_32BIT;
                libc::mmap(std::ptr::null_mut(), BYTES, libc::PROT_READ | libc::PROT_WRITE, flags, -1, 0)
            };
            assert!(start as usize >> 32 == 0, "there is no memory below 4 GiB");
            Self { next: start as usize, end: start as usize + BYTES }
        }

        /// Copies the bytes, followed by a NUL, and returns their address.
        fn bytes(&mut self, bytes: &[u8]) -> u32 {
            let at = self.next;
            self.next = (at + bytes.len() + 1).next_multiple_of(8);
            assert!(self.next < self.end);
            // SAFETY: the memory is mapped, and no one else uses this part.
            unsafe {
                std::ptr::copy_nonoverlapping(bytes.as_ptr(), at as *mut u8, bytes.len());
                *((at + bytes.len()) as *mut u8) = 0;
            }
            at as u32
        }

        fn words(&mut self, words: &[u32]) -> u32 {
            self.bytes(&words.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<u8>>())
        }

        fn word_at(&self, at: u32) -> u32 {
            // SAFETY: the address was returned by this allocator.
            unsafe { std::ptr::read_unaligned(at as usize as *const u32) }
        }
    }

    /// Makes a 32-bit call; returns the result, or minus an error number.
    fn call(number: u32, args: &[u32]) -> i32 {
        let arg = |index: usize| u64::from(args.get(index).copied().unwrap_or(0));
        let registers = [arg(0), arg(1), arg(2), arg(3), arg(4), arg(5)];
        let mut result = u64::from(number);
        // SAFETY: the callers pass numbers, or pointers into low memory that is as large as the call reads or writes.
        // rbx and rbp, which the compiler reserves, are restored.
        unsafe {
            asm!(
                "push rbx",
                "push rbp",
                "mov rbx, [r8]",
                "mov rcx, [r8 + 8]",
                "mov rdx, [r8 + 16]",
                "mov rsi, [r8 + 24]",
                "mov rdi, [r8 + 32]",
                "mov rbp, [r8 + 40]",
                "int 0x80",
                "pop rbp",
                "pop rbx",
                inout("rax") result,
                inout("r8") registers.as_ptr() => _,
                out("rcx") _, out("rdx") _, out("rsi") _, out("rdi") _,
                out("r9") _, out("r10") _, out("r11") _,
            );
        }
        result as u32 as i32
    }

    /// `true` if the kernel accepts 32-bit calls. Otherwise such a call kills the process.
    fn is_there() -> bool {
        // SAFETY: this process has one thread.
        unsafe {
            let child = libc::fork();
            if child == 0 {
                call(20, &[]);
                libc::_exit(0);
            }
            let mut status = 0;
            libc::waitpid(child, &mut status, 0);
            libc::WIFEXITED(status)
        }
    }

    pub(super) fn main() {
        if !is_there() {
            std::process::exit(3);
        }
        let folder = std::env::args().nth(1).unwrap_or_else(|| "/tmp".to_owned());
        let mut low = Low::new();
        call(94, &[u32::MAX, BEGIN]);
        files(&mut low, &folder);
        memory_and_time(&mut low);
        network(&mut low);
        queues(&mut low);
        call(94, &[u32::MAX, END]);
    }

    fn files(low: &mut Low, folder: &str) {
        let path = low.bytes(format!("{folder}/small").as_bytes());
        let other = low.bytes(format!("{folder}/other").as_bytes());
        let text = low.bytes(b"0123456789");
        let buffer = low.bytes(&[0; 512]);
        let created = (libc::O_RDWR | libc::O_CREAT | libc::O_TRUNC) as u32;
        let fd = call(5, &[path, created, 0o600]) as u32;
        call(295, &[libc::AT_FDCWD as u32, other, 0, 0]);
        call(4, &[fd, text, 10]);
        call(19, &[fd, -5i32 as u32, 2]);
        call(3, &[fd, buffer, 4]);
        // 64-bit offsets in two registers.
        call(181, &[fd, text, 4, 6, 1]);
        call(180, &[fd, buffer, 8, 6, 1]);
        call(140, &[fd, 1, 6, buffer, 0]);
        let vec = low.words(&[text, 3, text + 3, 2]);
        call(146, &[fd, vec, 2]);
        call(333, &[fd, vec, 1, 6, 1]);
        call(194, &[fd, 3, 1]);
        call(193, &[path, 100, 0]);
        call(272, &[fd, 7, 1, 9, 2, 4]);
        call(195, &[path, buffer]);
        call(196, &[other, buffer]);
        call(197, &[fd, buffer]);
        call(106, &[other, buffer]);
        call(108, &[fd, buffer]);
        call(268, &[path, 84, buffer]);
        call(33, &[path, 4]);
        call(38, &[other, path]);
        call(15, &[path, 0o640]);
        call(221, &[fd, 1, 0]);
        call(63, &[fd, 100]);
        let offset = low.words(&[2, 0]);
        call(187, &[u32::MAX, fd, offset, 5]);
        call(239, &[u32::MAX, fd, offset, 5]);
        call(42, &[buffer]);
        call(6, &[low.word_at(buffer)]);
        call(6, &[1000]);
        call(10, &[path]);
        call(39, &[other, 0o700]);
        call(40, &[other]);
        call(52, &[other, 2]);
        call(22, &[other]);
        call(60, &[0o22]);
        call(183, &[buffer, 512]);
    }

    fn memory_and_time(low: &mut Low) {
        let buffer = low.bytes(&[0; 64]);
        let protection = (libc::PROT_READ | libc::PROT_WRITE) as u32;
        let private = (libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_32BIT) as u32;
        let old = low.words(&[0, 8192, protection, private, u32::MAX, 0]);
        let map = call(90, &[old]) as u32;
        call(125, &[map, 4096, libc::PROT_READ as u32]);
        call(91, &[map, 8192]);
        let map = call(192, &[0, 4096, protection, private, u32::MAX, 0]) as u32;
        call(91, &[map, 4096]);
        let time = low.words(&[0, 1_000_005]);
        call(162, &[time, 0]);
        call(265, &[1, buffer]);
        call(403, &[1, buffer]);
        let wait = low.words(&[0, 1000]);
        call(142, &[0, 0, 0, 0, wait]);
        let old_select = low.words(&[0, 0, 0, 0, wait]);
        call(82, &[old_select]);
        let polled = low.words(&[u32::MAX, 1]);
        call(168, &[polled, 1, 1]);
        call(191, &[libc::RLIMIT_CORE, buffer]);
        call(340, &[0, libc::RLIMIT_CORE, 0, buffer]);
        for number in [199, 200, 201, 202, 24, 47] {
            call(number, &[]);
        }
        call(209, &[buffer, buffer + 4, buffer + 8]);
        call(165, &[buffer, buffer + 4, buffer + 8]);
        call(208, &[u32::MAX, u32::MAX, u32::MAX]);
        call(37, &[-12_345_678i32 as u32, 10]);
        let name = low.bytes(b"small");
        call(172, &[15, name, 0, 0, 0]);
        call(172, &[16, buffer, 0, 0, 0]);
    }

    /// Calls on sockets, both through socketcall and with numbers of their own.
    fn network(low: &mut Low) {
        let socket = |low: &mut Low, number: u32, args: &[u32]| {
            let args = low.words(args);
            call(102, &[number, args])
        };
        let (unix, inet) = (libc::AF_UNIX as u32, libc::AF_INET as u32);
        let stream = libc::SOCK_STREAM as u32;
        let server = socket(low, 1, &[inet, stream, 0]) as u32;
        let mut address = [2, 0, 0, 0, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0];
        let any = low.bytes(&address);
        let length = low.words(&[16]);
        socket(low, 2, &[server, any, 16]);
        socket(low, 4, &[server, 5]);
        socket(low, 7, &[server, any, length]);
        address[3] = 1;
        let closed = low.bytes(&address);
        let client = call(359, &[inet, stream, 0]) as u32;
        socket(low, 3, &[client, closed, 16]);
        call(362, &[client, closed, 16]);
        socket(low, 13, &[client, 2]);
        let (on, time) = (low.words(&[1]), low.words(&[3, 500_000]));
        socket(low, 14, &[server, 1, 2, on, 4]);
        socket(low, 14, &[server, 1, 20, time, 8]);
        let pair = low.words(&[0, 0]);
        socket(low, 8, &[unix, libc::SOCK_DGRAM as u32, 0, pair]);
        let (one, other) = (low.word_at(pair), low.word_at(pair + 4));
        let (text, buffer) = (low.bytes(b"datagram"), low.bytes(&[0; 64]));
        socket(low, 9, &[one, text, 8, 0x40]);
        socket(low, 10, &[other, buffer, 64, 0x40]);
        socket(low, 11, &[one, text, 4, 0x40, 0, 0]);
        socket(low, 12, &[other, buffer, 64, 0x40, 0, 0]);
        let vec = low.words(&[text, 4, text + 4, 3]);
        let message = low.words(&[0, 0, vec, 2, 0, 0, 0]);
        socket(low, 16, &[one, message, 0x40]);
        let into = low.words(&[buffer, 64]);
        let received = low.words(&[0, 0, into, 1, 0, 0, 0]);
        socket(low, 17, &[other, received, 0x40]);
        call(370, &[one, message, 0x40]);
        let several = low.words(&[0, 0, into, 1, 0, 0, 0, 0, 0, 0, into, 1, 0, 0, 0, 0]);
        call(345, &[one, several, 2, 0x40]);
        call(337, &[other, several, 2, 0x40, 0]);
        call(337, &[other, several, 2, 0x40, 0]);
        socket(low, 17, &[other, received, 0x40]);
    }

    /// Queues and semaphores through ipc. All are removed again.
    fn queues(low: &mut Low) {
        let text = low.bytes(b"\x01\0\0\0message");
        let buffer = low.bytes(&[0; 64]);
        let queue = call(117, &[13, 0, 0o600, 0, 0, 0]) as u32;
        call(117, &[11, queue, 7, 0, text, 0]);
        call(117, &[12 | 1 << 16, queue, 60, 0, buffer, 1]);
        call(117, &[14, queue, 0, 0, 0, 0]);
        call(117, &[2, 77, 1, 0, 0, 0]);
        call(117, &[23, 77, 4096, 0, 0, 0]);
        call(402, &[u32::MAX, 0, 0]);
    }
}
