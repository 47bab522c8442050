//! Writes arguments and results as text, in strace's form.

use std::io::Write;

use syscap::escape::quoted;
use syscap_bpf::{Item, ItemKind, RawRecord};
use syscap_schemas::{ArgKind, KernelSymbols, Syscall, SyscallArg, errno_name, kernel_symbols, signal_name};

use super::memory::{extended, int, item_of, lower, number_at, register, signed_at, u16_at, u32_at};
use super::sockets;

/// `AT_FDCWD`
const AT_FDCWD: i32 = -100;
/// Largest number of array elements that are written.
const ARRAY_MAX: usize = 16;

/// Writes a call's result: a number, or a negative error number with its name.
pub fn result(result: i64, out: &mut Vec<u8>) {
    let errno = u32::try_from(result.unsigned_abs()).ok().and_then(errno_name);
    let _ = match errno.filter(|_| result < 0) {
        Some(name) => write!(out, "{result} ({name})"),
        None => write!(out, "{result}"),
    };
}

/// Writes an argument.
pub fn argument(record: &RawRecord<'_>, call: &Syscall, arg: u8, out: &mut Vec<u8>) {
    let Some(row) = call.arg(arg, record.args) else { return };
    let value = register(record, arg);
    let compat = record.header.is_compat();
    match row.kind {
        ArgKind::Fd if int(value) == AT_FDCWD => out.extend_from_slice(b"AT_FDCWD"),
        ArgKind::Flags | ArgKind::Enum => match row.symbols {
            Some(table) => symbols(table, u64::from(lower(value)), out),
            None => hex(u64::from(lower(value)), out),
        },
        ArgKind::Signal => match signal_name(lower(value)) {
            Some(name) => out.extend_from_slice(name.as_bytes()),
            None => decimal(i64::from(int(value)), out),
        },
        ArgKind::ClockId => match kernel_symbols("clock_id") {
            Some(table) => symbols(table, u64::from(lower(value)), out),
            None => decimal(i64::from(int(value)), out),
        },
        ArgKind::Mode => octal(lower(value), out),
        ArgKind::Long | ArgKind::Ulong if row.symbols.is_some() => {
            row.symbols.into_iter().for_each(|table| symbols(table, value, out));
        }
        ArgKind::Int | ArgKind::Fd | ArgKind::Pid | ArgKind::Key | ArgKind::Long | ArgKind::Offset => {
            decimal(extended(&row.kind, value, compat).cast_signed(), out);
        }
        // -1 means 'unchanged'.
        ArgKind::Uid | ArgKind::Gid => decimal(i64::from(int(value)), out),
        ArgKind::Uint | ArgKind::Size => {
            let _ = write!(out, "{}", extended(&row.kind, value, compat));
        }
        ArgKind::Dev => hex(u64::from(lower(value)), out),
        ArgKind::Ulong => hex(value, out),
        ArgKind::Pointer => pointer(value, out),
        _ => pointee(record, row, arg, value, out),
    }
}

/// Writes the memory that an argument points to; the address if that memory is not known.
fn pointee(record: &RawRecord<'_>, row: &SyscallArg, arg: u8, value: u64, out: &mut Vec<u8>) {
    let Some(item) = item_of(record, arg, false) else {
        return pointer(value, out);
    };
    match row.kind {
        ArgKind::Path | ArgKind::String | ArgKind::Buffer | ArgKind::Iovec => text(&item, out),
        ArgKind::Sockaddr => sockaddr(item.data, out),
        ArgKind::Struct(kind) => structure(kind.name, item.data, value, out),
        _ if item.kind == ItemKind::Gathered => text(&item, out),
        _ => pointer(value, out),
    }
}

/// Writes names joined by `|`, and the remaining bits as a number. Names are of the lower 32 bits.
pub fn symbols(table: &KernelSymbols, value: u64, out: &mut Vec<u8>) {
    let half = lower(value);
    let upper = value - u64::from(half);
    // A number with upper bits has neither the name of 0 nor that of an enumeration's value.
    if upper != 0 && (half == 0 || table.is_enumeration()) {
        return hex(value, out);
    }
    let (names, rest) = table.parts(half);
    let rest = u64::from(rest) | upper;
    out.extend_from_slice(names.join("|").as_bytes());
    match (names.is_empty(), rest) {
        (true, 0) => out.push(b'0'),
        (true, rest) => hex(rest, out),
        (false, 0) => {}
        (false, rest) => {
            out.push(b'|');
            hex(rest, out);
        }
    }
}

/// Writes bytes in quotes, followed by dots if they are cut.
fn text(item: &Item<'_>, out: &mut Vec<u8>) {
    quoted(out, item.data);
    if item.cut {
        out.extend_from_slice(b"...");
    }
}

fn sockaddr(bytes: &[u8], out: &mut Vec<u8>) {
    let mut address = Vec::new();
    sockets::address(bytes, &mut address);
    let port = |at| number_at(&address, at, 2).unwrap_or(0);
    let _ = match address.as_slice() {
        [2, a, b, c, d, ..] => write!(out, "{a}.{b}.{c}.{d}:{}", port(5)),
        [10, rest @ ..] => {
            let ip = rest.first_chunk::<16>().copied().unwrap_or_default();
            write!(out, "[{}]:{}", std::net::Ipv6Addr::from(ip), port(17))
        }
        [1] | [1, _] => write!(out, "unnamed"),
        [1, path @ .., _] => {
            out.extend_from_slice(path);
            Ok(())
        }
        _ => write!(out, "family {}", number_at(bytes, 0, 2).unwrap_or(0)),
    };
}

/// Writes a struct of the kernel's interface; the address if the struct has no text form here.
fn structure(name: &str, bytes: &[u8], value: u64, out: &mut Vec<u8>) {
    let number = |offset, width| number_at(bytes, offset, width).unwrap_or(0);
    // The width of a word in a struct of two words: half of the struct's length, in 64-bit and in 32-bit calls.
    let half = bytes.len().min(16) / 2;
    let signed = |at| signed_at(bytes, at, half).unwrap_or(0);
    let _ = match name {
        "int32" => list(bytes, 4, |entry, out| decimal(signed_at(entry, 0, 4).unwrap_or(0), out), out),
        "uint32" | "uint16" | "uint64" | "ulong_value" => write!(out, "[{}]", number(0, bytes.len().min(8))),
        "int64" | "long_value" => write!(out, "[{}]", signed_at(bytes, 0, bytes.len().min(8)).unwrap_or(0)),
        "fdpair" => write!(out, "[{}, {}]", int(number(0, 4)), int(number(4, 4))),
        "timespec" | "timespec64" => {
            write!(out, "{{tv_sec={}, tv_nsec={}}}", signed(0), signed(half))
        }
        "timeval" => {
            write!(out, "{{tv_sec={}, tv_usec={}}}", signed(0), signed(half))
        }
        "rlimit" | "rlimit64" => {
            let text = |at| if signed(at) == -1 { "RLIM64_INFINITY".to_owned() } else { number(at, half).to_string() };
            write!(out, "{{rlim_cur={}, rlim_max={}}}", text(0), text(half))
        }
        "sigset" => sigset(number(0, bytes.len().min(8)), out),
        "pollfd" => list(bytes, 8, pollfd, out),
        "utsname" => {
            let member = |at: usize| bytes.get(at * 65..(at + 1) * 65).map_or(&[][..], syscap::event::until_nul);
            write!(
                out,
                "{{sysname=\"{}\", nodename=\"{}\", release=\"{}\"}}",
                member(0).escape_ascii(),
                member(1).escape_ascii(),
                member(2).escape_ascii()
            )
        }
        #[cfg(target_arch = "x86_64")]
        "stat" if bytes.len() == 144 => {
            out.extend_from_slice(b"{st_mode=");
            mode(u32_at(bytes, 24).unwrap_or(0), out);
            write!(out, ", st_size={}, st_ino={}}}", number(48, 8), number(8, 8))
        }
        _ => {
            pointer(value, out);
            Ok(())
        }
    };
}

fn pollfd(entry: &[u8], out: &mut Vec<u8>) {
    let bits = |offset| u16_at(entry, offset).map_or(0, u64::from);
    let _ = write!(out, "{{fd={}", signed_at(entry, 0, 4).unwrap_or(0));
    if let Some(table) = kernel_symbols("poll_events") {
        out.extend_from_slice(b", events=");
        symbols(table, bits(4), out);
        out.extend_from_slice(b", revents=");
        symbols(table, bits(6), out);
    }
    out.push(b'}');
}

/// Writes the elements of an array of `width` bytes each.
fn list(bytes: &[u8], width: usize, write: impl Fn(&[u8], &mut Vec<u8>), out: &mut Vec<u8>) -> std::io::Result<()> {
    out.push(b'[');
    for (position, entry) in bytes.chunks_exact(width).enumerate() {
        if position > 0 {
            out.extend_from_slice(b", ");
        }
        if position == ARRAY_MAX {
            out.extend_from_slice(b"...");
            break;
        }
        write(entry, out);
    }
    out.push(b']');
    Ok(())
}

/// Writes a set of signals as strace does, without `SIG`.
fn sigset(set: u64, out: &mut Vec<u8>) -> std::io::Result<()> {
    let names = (1..=64u32).filter(|signal| set >> (signal - 1) & 1 == 1).map(|signal| match signal_name(signal) {
        Some(name) => name.trim_start_matches("SIG").to_owned(),
        None => format!("RT_{}", i64::from(signal) - 32),
    });
    write!(out, "[{}]", names.collect::<Vec<_>>().join(" "))
}

fn decimal(value: i64, out: &mut Vec<u8>) {
    let _ = write!(out, "{value}");
}

fn octal(value: u32, out: &mut Vec<u8>) {
    let _ = if value == 0 { write!(out, "000") } else { write!(out, "0{value:03o}") };
}

/// Writes a file's type and permissions.
fn mode(mode: u32, out: &mut Vec<u8>) {
    const TYPES: [(u32, &str); 7] = [
        (0o140_000, "S_IFSOCK"),
        (0o120_000, "S_IFLNK"),
        (0o100_000, "S_IFREG"),
        (0o060_000, "S_IFBLK"),
        (0o040_000, "S_IFDIR"),
        (0o020_000, "S_IFCHR"),
        (0o010_000, "S_IFIFO"),
    ];
    match TYPES.iter().find(|(value, _)| mode & 0o170_000 == *value) {
        Some((_, name)) => {
            let _ = write!(out, "{name}|0{:03o}", mode & 0o7777);
        }
        None => octal(mode, out),
    }
}

fn hex(value: u64, out: &mut Vec<u8>) {
    let _ = if value == 0 { write!(out, "0") } else { write!(out, "{value:#x}") };
}

fn pointer(value: u64, out: &mut Vec<u8>) {
    let _ = if value == 0 { write!(out, "NULL") } else { write!(out, "{value:#x}") };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    fn flags(table: &str, value: u64) -> String {
        written(|out| symbols(kernel_symbols(table).unwrap(), value, out))
    }

    #[test]
    fn flags_are_joined_and_the_rest_is_a_number() {
        assert_eq!(flags("open_flags", 0o2_000_000), "O_RDONLY|O_CLOEXEC");
        assert_eq!(flags("mmap_prot", 0), "PROT_NONE");
        assert_eq!(flags("mmap_prot", 3), "PROT_READ|PROT_WRITE");
        assert_eq!(flags("madvise_advice", 4), "MADV_DONTNEED");
        assert_eq!(flags("getrandom_flags", 0), "0");
        assert_eq!(flags("getrandom_flags", 0x101), "GRND_NONBLOCK|0x100");
        assert_eq!(flags("futex_op", 0x81), "FUTEX_WAKE|FUTEX_PRIVATE_FLAG");
        assert_eq!(flags("tcp_option", 1), "TCP_NODELAY");
        // As strace writes them.
        assert_eq!(flags("mmap_prot", 0x1_0000_0001), "PROT_READ|0x100000000");
        assert_eq!(flags("mmap_prot", 0x1_0000_0000), "0x100000000");
        assert_eq!(flags("ptrace_request", 0x1_0000_0007), "0x100000007");
    }

    #[test]
    fn results_name_their_error() {
        assert_eq!(written(|out| result(-2, out)), "-2 (ENOENT)");
        assert_eq!(written(|out| result(7, out)), "7");
    }

    #[test]
    fn structs_are_read_by_their_length() {
        let mut timespec = 1u64.to_le_bytes().to_vec();
        timespec.extend_from_slice(&5u64.to_le_bytes());
        assert_eq!(written(|out| structure("timespec", &timespec, 1, out)), "{tv_sec=1, tv_nsec=5}");
        let words = |words: [i32; 2]| words.map(i32::to_le_bytes).concat();
        for (name, bytes, text) in [
            // Structs of a 32-bit program.
            ("timespec", words([-1, 5]), "{tv_sec=-1, tv_nsec=5}"),
            ("timeval", words([-1, 5]), "{tv_sec=-1, tv_usec=5}"),
            ("long_value", (-1_i32).to_le_bytes().to_vec(), "[-1]"),
            ("rlimit", words([-2, -1]), "{rlim_cur=4294967294, rlim_max=RLIM64_INFINITY}"),
            ("int64", (-1_i64).to_le_bytes().to_vec(), "[-1]"),
            (
                "rlimit64",
                [1_u64 << 63, u64::MAX].map(u64::to_le_bytes).concat(),
                "{rlim_cur=9223372036854775808, rlim_max=RLIM64_INFINITY}",
            ),
        ] {
            assert_eq!(written(|out| structure(name, &bytes, 1, out)), text, "{name}");
        }
        assert_eq!(written(|out| structure("sigset", &[1, 0, 0, 0, 0, 0, 0, 0], 1, out)), "[HUP]");
        assert_eq!(written(|out| mode(0o100_640, out)), "S_IFREG|0640");
        assert_eq!(written(|out| structure("nosuch", &[], 0x1000, out)), "0x1000");
    }
}
