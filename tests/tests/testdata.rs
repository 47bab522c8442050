//! The captures in `testdata/` are the output of their generator, and have the intended meaning.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::io::Read;

use flate2::read::MultiGzDecoder;
use syscap_tests::program::Tool;
use syscap_tests::{paths, session};

#[test]
fn the_files_are_up_to_date() {
    let readme = std::fs::read_to_string(paths::testdata("README.md")).unwrap();
    for file in session::files() {
        let stored = std::fs::read(paths::testdata(file.name)).unwrap();
        // The compressed bytes depend on the library; the plain bytes must be equal.
        let mut plain = Vec::new();
        if file.name.ends_with(".gz") {
            MultiGzDecoder::new(&stored[..]).read_to_end(&mut plain).unwrap();
        } else {
            plain = stored;
        }
        assert!(plain == file.plain, "{} is not current: cargo run -p syscap-tests --bin make-testdata", file.name);
        assert!(readme.contains(&format!("| `{}` | {} |", file.name, file.text)), "{} in README.md", file.name);
    }
}

#[test]
fn sysdig_reads_the_files() {
    let Some(sysdig) = Tool::sysdig() else { return };
    let read = |name: &str| {
        let path = paths::testdata(name);
        let output =
            sysdig.run(&["-r", path.to_str().unwrap(), "-p", "*%evt.num %proc.name %evt.dir %evt.type %evt.args"]);
        assert!(output.status.success() && output.stderr.is_empty(), "{name}: {output:?}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let session = read("session.scap");
    assert_eq!(session.lines().count(), 108);
    for line in [
        "1 python3 < wait4 ",
        "23 cat > read fd=3(<f>/etc/hosts) size=131072 ",
        "54 cat > openat dirfd=-100(AT_FDCWD) name=missing.txt(/home/alice/missing.txt) flags=4097(O_RDONLY|O_CLOEXEC) mode=0 ",
        "58 cat > procexit status=256 ret=1 sig=0 core=0 ",
        "84 curl < connect res=0 tuple=127.0.0.1:40000->127.0.0.1:8000 ",
        "108 bash > read fd=0(<f>/dev/pts/0) size=1 ",
    ] {
        assert!(session.lines().any(|found| found == line), "{line}\nis not in\n{session}");
    }
    assert_eq!(read("session-1.0.scap"), session);
}
