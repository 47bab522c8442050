//! The programs in `convert/syscap/examples`, on a capture of `testdata/` whose README describes its content.
#![allow(dead_code)] // the `main` of an example is for the command line
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a panic fails the test

#[path = "../../convert/syscap/examples/count.rs"]
mod count;
#[path = "../../convert/syscap/examples/filter.rs"]
mod filter;
#[path = "../../convert/syscap/examples/follow.rs"]
mod follow;
#[path = "../../convert/syscap/examples/json.rs"]
mod json;
#[path = "../../convert/syscap/examples/pcapng.rs"]
mod pcapng;

use std::error::Error;

const SESSION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../testdata/session.scap");
const CUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../testdata/session-cut.scap");

fn output(run: impl FnOnce(&mut Vec<u8>) -> Result<(), Box<dyn Error>>) -> String {
    let mut out = Vec::new();
    run(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn json_has_the_requested_fields() {
    let lines = output(|out| json::run(SESSION, &["evt.num", "evt.type", "evt.res", "fd.name", "proc.name"], out));
    let failed = r#"{"evt.num":55,"evt.res":"ENOENT","evt.type":"openat","fd.name":"/home/alice/missing.txt","proc.name":"cat"}"#;
    assert!(lines.lines().any(|line| line == failed), "{lines}");
    let ended = r#"{"evt.num":58,"evt.type":"procexit","proc.name":"cat"}"#;
    assert!(lines.lines().any(|line| line == ended), "{lines}");
    let error = json::run(SESSION, &["fd.nmae"], &mut Vec::new()).unwrap_err();
    assert_eq!(error.to_string(), "there is no field fd.nmae");
}

/// The count of events with `<` in sysdig 0.29, with a switch, a signal and a procexit, and the last read of the shell,
/// which does not return. The failed ones are those of `evt.failed = true` in sysdig.
#[test]
fn count_matches_sysdig() {
    let lines = output(|out| count::run(SESSION, out));
    let expected = "      19        0 bash\n      21        3 cat\n      14        1 curl\n       6        0 python3\n";
    assert_eq!(lines, expected);
}

#[test]
fn filter_prints_matching_events() {
    let lines = output(|out| filter::run(SESSION, "evt.type = openat and evt.failed = true", out));
    assert!(lines.starts_with("55 cat openat ") && lines.contains("name=missing.txt"), "{lines}");
    assert_eq!(lines.lines().count(), 1, "{lines}");
    let error = filter::run(SESSION, "evt.tpye = openat", &mut Vec::new()).unwrap_err();
    assert!(error.to_string().contains("evt.tpye = openat\n^ "), "{error}");
}

#[test]
fn pcapng_has_a_packet_for_each_event() {
    let mut out = Vec::new();
    pcapng::run(SESSION, &mut out).unwrap();
    assert_eq!(packets(&out), 63);
    let mut out = Vec::new();
    let error = pcapng::run(CUT, &mut out).unwrap_err();
    assert!(error.to_string().contains("the capture is cut"), "{error}");
    assert!(packets(&out) > 60, "what comes before the cut is there");
}

/// Counts the Enhanced Packet Blocks (6) of a little-endian pcapng (draft-ietf-opsawg-pcapng, 3.1 and 4.3).
fn packets(mut blocks: &[u8]) -> usize {
    let mut count = 0;
    while let Some((head, _)) = blocks.split_first_chunk::<8>() {
        let [kind, len] =
            [[head[0], head[1], head[2], head[3]], [head[4], head[5], head[6], head[7]]].map(u32::from_le_bytes);
        count += usize::from(kind == 6);
        blocks = &blocks[len as usize..];
    }
    count
}

#[test]
fn follow_prints_a_process_tree() {
    let lines = output(|out| follow::run(SESSION, 1000, out));
    let expected = "  1001 forked from 1000
  1001 $ cat /etc/hosts
  1001 ended
  1002 forked from 1000
  1002 $ cat missing.txt
  1002 ended
  1003 forked from 1000
  1003 $ curl -s http://127.0.0.1:8000/hello
  1003 ended
";
    assert_eq!(lines, expected);
}
