//! Registers and memory that hold more or less than a call's argument.

use syscap_bpf::{RawRecord, RecordHeader};
use syscap_schemas::{ArgKind, Syscall, SyscallTable, syscall};
use zerocopy::IntoBytes;

use super::encode::duration;
use super::{Clock, EventMaker};

/// Returns the native calls with their numbers.
fn calls() -> impl Iterator<Item = (u16, &'static Syscall)> {
    (0..1000).filter_map(|number| Some((number, syscall(SyscallTable::NATIVE, number)?)))
}

fn call(name: &str) -> (u16, &'static Syscall) {
    calls().find(|(_, call)| call.name == name).unwrap()
}

/// Returns the parameters of a call's event, and the texts of its named arguments.
fn encoded(record: &RawRecord<'_>) -> (Vec<Vec<u8>>, Vec<(&'static str, String)>) {
    let mut maker = EventMaker::new();
    let event = maker.events(record, &Clock::new(), 0).next().unwrap();
    let texts =
        event.params.named_arguments().map(|(name, _, text)| (name, String::from_utf8_lossy(text).into_owned()));
    (event.params.iter().map(<[u8]>::to_vec).collect(), texts.collect())
}

/// For an argument that is an `int` in C the kernel reads the lower half of the register.
#[test]
fn the_upper_half_of_a_register_is_no_part_of_an_int() {
    let mut tried = 0;
    for (number, call) in calls() {
        let header = RecordHeader::of_call(number, false, 0);
        for (index, arg) in call.args.iter().enumerate() {
            use ArgKind::{ClockId, Fd, Gid, Int, Key, Mode, Pid, Signal, Uid, Uint};
            if !matches!(arg.kind, Fd | Int | Uint | Pid | Signal | Key | ClockId | Mode | Uid | Gid) {
                continue;
            }
            for low in [0, 1, 2, 9, 0xffff_ffff] {
                let [mut plain, mut wide] = [[0_u64; 6]; 2];
                plain[index] = low;
                wide[index] = 0x7_0000_0000 | low;
                let [plain, wide] =
                    [&plain, &wide].map(|args| encoded(&RawRecord::without_args(&header).with_args(args)));
                assert_eq!(plain, wide, "{} {} {low}", call.name, arg.name);
                tried += 1;
            }
        }
    }
    assert!(tried > 1000, "{tried}");
}

/// `option` of prctl, `level` and `optname` of setsockopt, `cmd` of fsconfig: enumerations that are an `int` in C.
#[test]
fn the_upper_half_of_a_register_is_no_part_of_an_enumeration() {
    const WIDE: u64 = 0x7_0000_0000;
    for (name, args) in [("prctl", [15, 77, 0, 0, 0, 0]), ("setsockopt", [3, 1, 9, 0, 0, 0])] {
        let (number, call) = call(name);
        let header = RecordHeader::of_call(number, false, 0);
        for (index, _) in call.args.iter().enumerate().filter(|(_, arg)| matches!(arg.kind, ArgKind::Enum)) {
            let mut wide = args;
            wide[index] |= WIDE;
            let [plain, wide] = [&args, &wide].map(|args| encoded(&RawRecord::without_args(&header).with_args(args)));
            assert_eq!(plain, wide, "{name} {index}");
        }
    }
}

/// All 64 bits of an argument that is a `long` in C count. The texts are those of strace.
#[test]
fn all_bits_of_a_long_count() {
    let event = |name: &str, args: [u64; 6]| {
        let (number, _) = call(name);
        let header = RecordHeader::of_call(number, false, -22);
        encoded(&RawRecord::without_args(&header).with_args(&args))
    };
    let text = |name: &str, args, arg| {
        let (_, texts) = event(name, args);
        texts.into_iter().find_map(|(name, text)| (name == arg).then_some(text))
    };
    for (name, args, arg, expected) in [
        ("mremap", [0, 1, 1, 0x1_0000_0001, 0, 0], "flags", "MREMAP_MAYMOVE|0x100000000"),
        ("pkey_mprotect", [0, 1, 0x1_0000_0001, 0, 0, 0], "prot", "PROT_READ|0x100000000"),
        ("perf_event_open", [0, 0, 0, 0, 0x1_0000_0008, 0], "flags", "PERF_FLAG_FD_CLOEXEC|0x100000000"),
        ("madvise", [0, 1, 0x1_0000_0004, 0, 0, 0], "advice", "MADV_DONTNEED"),
    ] {
        assert_eq!(text(name, args, arg).as_deref(), Some(expected), "{name}");
    }
    // PTRACE_CONT is 7.
    let request = |request| event("ptrace", [request, 0, 0, 0, 0, 0]).0[3].clone();
    assert_ne!(request(0x1_0000_0007), request(7));
    assert_eq!(request(0x1_0000_0007), request(0x1234_5678));
}

/// The words of a 32-bit program have their own sign.
#[test]
fn a_time_of_32_bits_keeps_its_sign() {
    let time = |seconds: i32, nanos: i32| [seconds.to_le_bytes(), nanos.to_le_bytes()].concat();
    assert_eq!(duration(&time(1, 5)), 1_000_000_005);
    assert_eq!(duration(&time(-1, 0)).cast_signed(), -1_000_000_000);
}

/// No value of SO_RCVTIMEO makes the decoder panic.
#[test]
fn a_timeout_of_any_size_is_encoded() {
    const SO_RCVTIMEO: u64 = 20;
    const MEMORY: u64 = 1;
    let (number, _) = call("setsockopt");
    // Length, kind and number; time, begin, result; counters; pid and tid; CPU, flags, arguments.
    let mut words = vec![128 | 1 << 32 | u64::from(number) << 48, 1, 0, 0, 1, 0, 7 | 7 << 32, 5 << 24];
    words.extend([3, 1, SO_RCVTIMEO, 0, 16]);
    // An item: what argument 3 points to, 16 bytes.
    words.extend([3 | MEMORY << 8 | 16 << 32, u64::MAX, u64::MAX]);
    let record = RawRecord::parse(words.as_bytes()).unwrap();
    let (params, _) = encoded(&record);
    assert_eq!(params.get(4).map(Vec::len), Some(9), "{params:?}");
}

/// A number that does not fit its parameter becomes the largest value, and never a smaller valid one.
#[test]
fn a_number_that_does_not_fit_becomes_the_largest() {
    let param = |name: &str, args: [u64; 6], index: usize| {
        let (number, _) = call(name);
        let header = RecordHeader::of_call(number, false, -22);
        encoded(&RawRecord::without_args(&header).with_args(&args)).0.swap_remove(index)
    };
    assert_eq!(param("read", [3, 0, (1 << 32) + 1, 0, 0, 0], 3), [0xff; 4]);
    assert_eq!(param("read", [3, 0, 4096, 0, 0, 0], 3), 4096_u32.to_le_bytes());
    assert_eq!(param("kill", [1, 256 + 9, 0, 0, 0, 0], 2), [0xff]);
    assert_eq!(param("kill", [1, 9, 0, 0, 0, 0], 2), [9]);
    assert_eq!(param("lseek", [3, 0, 256, 0, 0, 0], 3), [0xff]);
    assert_eq!(param("lseek", [3, 0, 2, 0, 0, 0], 3), [2]);
    assert_eq!(param("timerfd_create", [256 + 7, 0, 0, 0, 0, 0], 1), [0xff]);
    // The kernel reads 32 bits of these.
    assert_eq!(param("mknod", [0, 0, 0x1_0000_0105, 0, 0, 0], 3), 0x105_u32.to_le_bytes());
    assert_eq!(param("socket", [2, 0x1_0000_0001, 0, 0, 0, 0], 2), 1_u32.to_le_bytes());
    // A negative number keeps its sign.
    assert_eq!(param("close", [u64::from(u32::MAX), 0, 0, 0, 0, 0], 1), (-1_i64).to_le_bytes());
}
