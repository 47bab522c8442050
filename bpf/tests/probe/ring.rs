//! Records arrive unchanged from every position of a ring.

use crate::common;

use syscap_bpf::{Filter, ItemKind, Options, SyscallSet};

const CALLS: usize = 4000;
/// Lengths on both sides of the limits of the fast path and of one part of the copy: records cross chunks and the
/// ring's end.
const LENGTHS: [usize; 9] = [0, 1, 8, 17, 128, 129, 1000, 16 << 10, 30_000];

/// Fills `bytes` with the pattern of the call with this number.
fn pattern(number: usize, bytes: &mut [u8]) {
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = (number * 31 + place) as u8;
    }
}

#[test]
fn records_of_all_lengths_arrive_whole() {
    let filter = Filter { syscalls: Some(SyscallSet::new(["write"]).unwrap()), ..Filter::default() };
    for ring_size in [64 << 10, 256 << 10] {
        let options = Options { ring_size, snaplen: 30_000, filter: filter.clone(), ..Options::default() };
        let capture = common::capture(options, true, || {
            let mut buffer = [0u8; 30_000];
            // SAFETY: writes bytes of our own; the number of the call goes along as an argument that write lacks.
            unsafe {
                let null = libc::open(c"/dev/null".as_ptr(), libc::O_WRONLY);
                for number in 0..CALLS {
                    let length = LENGTHS[number % LENGTHS.len()];
                    pattern(number, &mut buffer[..length]);
                    libc::write(null, buffer.as_ptr().cast(), length);
                    if number % 4 == 0 {
                        libc::usleep(100);
                    }
                }
            }
        });
        let Some(capture) = capture else { return };
        let mut expected = vec![0; 30_000];
        let calls = capture.calls(libc::SYS_write);
        eprintln!("ring of {ring_size}: {} shown, {} lost", calls.len(), capture.stats.lost());
        assert!(calls.len() > CALLS / 10, "too few to tell anything");
        let mut number = 0;
        for call in calls {
            let bytes = call.data(ItemKind::Memory);
            assert_eq!(bytes.len(), usize::try_from(call.result).unwrap());
            // Lost calls leave gaps: the bytes and the length identify the call.
            number += (0..CALLS)
                .position(|gap| {
                    let length = LENGTHS[(number + gap) % LENGTHS.len()];
                    pattern(number + gap, &mut expected[..length]);
                    expected[..length] == *bytes
                })
                .expect("bytes that no call wrote");
            number += 1;
        }
        assert!(number <= CALLS);
    }
}
