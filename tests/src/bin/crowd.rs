//! `crowd NUMBER`: starts NUMBER sleeping processes with ten open files each, prints `ready`, and then makes system
//! calls at a steady rate until it is killed. The other processes end with it.

fn main() {
    let number: u64 = std::env::args().nth(1).and_then(|number| number.parse().ok()).unwrap_or(0);
    let files: Vec<_> = (0..10).map(|_| std::fs::File::open("/etc/passwd")).collect();
    for _ in 0..number {
        // SAFETY: system calls without pointers; the child only sleeps.
        unsafe {
            match libc::fork() {
                0 => {
                    libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
                    loop {
                        libc::pause();
                    }
                }
                pid => assert!(pid > 0, "no more processes can be created"),
            }
        }
    }
    println!("ready");
    loop {
        // SAFETY: system calls without pointers.
        unsafe {
            libc::syscall(libc::SYS_getppid);
            libc::usleep(100);
        }
        std::hint::black_box(&files);
    }
}
