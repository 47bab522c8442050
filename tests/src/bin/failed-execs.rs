//! Executes programs that cannot be executed, each with different arguments and environment.

use std::ffi::{CStr, c_char, c_int, c_long};
use std::ptr;

/// Returns a null-terminated array of texts.
fn list<const N: usize>(texts: [&CStr; N]) -> Vec<*const c_char> {
    texts.iter().map(|text| text.as_ptr()).chain([ptr::null()]).collect()
}

fn execve(path: *const c_char, args: &[*const c_char], env: &[*const c_char]) {
    // SAFETY: the arrays end in a null pointer, and path and texts live until the call returns.
    let result = unsafe { libc::syscall(libc::SYS_execve, path, args.as_ptr(), env.as_ptr()) };
    failed(result);
}

fn execveat(folder: c_int, path: &CStr, args: &[*const c_char], env: &[*const c_char], flags: c_int) {
    // SAFETY: the arrays end in a null pointer, and path and texts live until the call returns.
    let result =
        unsafe { libc::syscall(libc::SYS_execveat, folder, path.as_ptr(), args.as_ptr(), env.as_ptr(), flags) };
    failed(result);
}

/// Checks the result of a call that must fail. After success the program would have been replaced.
fn failed(result: c_long) {
    assert_eq!(result, -1);
}

fn main() {
    let one = list([c"one"]);
    let several = list([c"name", c"two words", c"", c"last"]);
    let env = list([c"A=1", c"EMPTY=", c"B=x y"]);
    let none = list([]);
    execve(c"/no/such/program".as_ptr(), &several, &env);
    execve(c"relative".as_ptr(), &one, &none);
    execve(c"".as_ptr(), &one, &env);
    execve(c"/etc/passwd".as_ptr(), &none, &env);
    execve(ptr::null(), &one, &env);
    // SAFETY: the path ends in NUL.
    let folder = unsafe { libc::open(c"/etc".as_ptr(), libc::O_RDONLY | libc::O_DIRECTORY) };
    execveat(folder, c"no-such-program", &several, &env, 0);
    execveat(-1, c"relative", &one, &none, 0);
    execveat(libc::AT_FDCWD, c"/no/such/program", &one, &env, libc::AT_SYMLINK_NOFOLLOW);
}
