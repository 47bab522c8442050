//! kcmp(2): tells which threads share their table of descriptors. /proc does not show that.

/// `KCMP_FILES` of linux/kcmp.h: compares the tables of descriptors.
const KCMP_FILES: libc::c_int = 2;

/// `true` if two threads share one table of descriptors, as the threads of a process usually do. Also `true` if the
/// kernel does not tell: the process lacks the privileges, or the kernel is built without kcmp(2).
pub fn share_files(first: i32, second: i32) -> bool {
    // SAFETY: kcmp takes numbers and touches no memory of ours.
    unsafe { libc::syscall(libc::SYS_kcmp, first, second, KCMP_FILES, 0, 0) <= 0 }
}

#[cfg(test)]
mod tests {
    use super::share_files;

    #[test]
    fn processes_have_separate_descriptor_tables() {
        let own = std::process::id().cast_signed();
        assert!(share_files(own, own));
        let mut child = std::process::Command::new("sleep").arg("30").spawn().unwrap();
        let share = share_files(own, child.id().cast_signed());
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(!share);
    }
}
