//! `crowd NUMBER`: starts NUMBER processes that sleep, each with ten open files, says `ready`, and then issues calls
//! at a steady pace until it is killed; the others end with it.

fn main() {
    let number: u64 = std::env::args().nth(1).and_then(|number| number.parse().ok()).unwrap_or(0);
    let files: Vec<_> = (0..10).map(|_| std::fs::File::open("/etc/passwd")).collect();
    for _ in 0..number {
        // SAFETY: plain system calls; the child does nothing but sleep.
        unsafe {
            match libc::fork() {
                0 => {
                    libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
                    loop {
                        libc::pause();
                    }
                }
                pid => assert!(pid > 0, "no more processes can be made"),
            }
        }
    }
    println!("ready");
    loop {
        // SAFETY: plain system calls.
        unsafe {
            libc::syscall(libc::SYS_getppid);
            libc::usleep(100);
        }
        std::hint::black_box(&files);
    }
}
