//! File names that a process may choose in order to act on the terminal of a reader.

/// The names, and the output of `strace -e openat` (6.1) for a file with each name.
pub const NAMES: [(&[u8], &str); 6] = [
    (b"\x1b]0;pwned\x07", r"\33]0;pwned\7"),
    (b"a\nb\r\x0b\x0c\tc", r"a\nb\r\v\f\tc"),
    (b"\xff\xfe\x80", r"\377\376\200"),
    (b"\xc2\x9b31m\x7f", r"\302\23331m\177"),
    (b"\xe2\x80\xaex", r"\342\200\256x"),
    (b"\xed\xa0\x80", r"\355\240\200"),
];
