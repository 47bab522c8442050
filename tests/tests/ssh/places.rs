//! The place of the program on the far host: the cache, and what stands in for it.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use syscap_connect::{ConnectOptions, Outcome, connect};
use syscap_tests::sshd::{self, SshdOptions};

use crate::{Far, LIMIT, connects, fails, programs, works};

/// Returns all files and folders below a folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        found.push(entry.path());
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            found.extend(below(&entry.path()));
        }
    }
    found
}

#[test]
fn a_copy_is_kept_and_used_again() {
    let Some(far) = Far::start() else { return };
    let first = connects(&far.options(), far.user.id());
    assert!(first.program.sent > 0 && first.program.is_kept, "{:?}", first.program);
    let kept = PathBuf::from(&first.program.path);
    assert_eq!(first.finish(LIMIT), Outcome::Ended(0));
    let program = fs::read(programs().join(format!("syscapdump-linux-{}", std::env::consts::ARCH))).unwrap();
    assert!(fs::read(&kept).unwrap() == program);
    let folder = kept.parent().unwrap();
    assert!(folder.starts_with(far.cache()));
    for path in [&kept, folder, folder.parent().unwrap()] {
        assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o700, "{}", path.display());
    }
    let second = connects(&far.options(), far.user.id());
    assert_eq!((second.program.sent, second.program.path.as_str()), (0, kept.to_str().unwrap()));
    drop(second);
    // A copy that is damaged is replaced.
    fs::write(&kept, "exit 0\n").unwrap();
    let third = connects(&far.options(), far.user.id());
    assert!(third.program.sent > 0);
    assert!(fs::read(&kept).unwrap() == program);
    assert_eq!(fs::read_dir(folder).unwrap().count(), 1, "{:?}", below(&far.cache()));
}

#[test]
fn the_program_is_sent_compressed() {
    let Some(far) = Far::start() else { return };
    let connection = connects(&far.options(), far.user.id());
    let size = fs::metadata(&connection.program.path).unwrap().len();
    assert!((connection.program.sent as u64) < size, "{} of {size}", connection.program.sent);
}

#[test]
fn nothing_is_left() {
    let Some(far) = Far::start() else { return };
    let mut connection = connect(&ConnectOptions { leave_nothing: true, ..far.options() }, &["x"]).unwrap();
    assert!(!connection.program.is_kept);
    let folder = PathBuf::from(&connection.program.path).parent().unwrap().to_owned();
    assert!(folder.file_name().unwrap().to_str().unwrap().starts_with("syscap-"), "{}", folder.display());
    // The program has only just begun: its first line is not read yet.
    assert!(!folder.exists());
    assert!(!far.cache().exists());
    let streams = connection.take_streams().unwrap();
    drop(streams.input);
    let text = std::io::read_to_string(streams.output).unwrap();
    assert_eq!(text, format!("far {} [\"x\"]\n", far.user.id()));
    assert_eq!(connection.finish(LIMIT), Outcome::Ended(0));
    assert!(below(&far.user.home()).is_empty(), "{:?}", below(&far.user.home()));
}

/// Returns a host where these places are file systems of their own, with these mount options.
fn with_places(places: &str, mount_options: &str) -> Option<Far> {
    // sshd needs a folder in /run.
    let script = format!(
        "for place in {places}; do mount -t tmpfs -o mode=1777 none $place; done; chown $USER $HOME; mkdir -p /run/sshd; \
         for place in {places}; do mount -o remount,{mount_options} $place; done"
    );
    Far::with(&SshdOptions { namespace: Some(script), ..SshdOptions::default() }, "/bin/sh")
}

/// All places where the program could be.
const ALL_PLACES: &str = "$HOME /tmp /var/tmp /dev/shm /run";

#[test]
fn places_without_execution_are_gone_round() {
    let Some(far) = with_places("$HOME /tmp /var/tmp", "noexec") else { return };
    let connection = connects(&far.options(), far.user.id());
    assert!(connection.program.path.starts_with("/dev/shm/syscap-"), "{:?}", connection.program);
    assert!(!connection.program.is_kept);
}

#[test]
fn noexec_everywhere() {
    let Some(far) = with_places(ALL_PLACES, "noexec") else { return };
    let reason = "(programs cannot be run there, it may be mounted noexec: Permission denied)";
    let home = far.user.home().display().to_string();
    let places = [format!("{home}/.cache"), "/tmp".to_owned(), "/var/tmp".to_owned(), "/dev/shm".to_owned(), home];
    let parts = places.map(|place| format!("{place} {reason}"));
    fails(&far.options(), &["far has no folder from which the program can run; tried "]);
    fails(&far.options(), &parts.each_ref().map(String::as_str));
}

#[test]
fn read_only_everywhere() {
    let Some(far) = with_places(ALL_PLACES, "ro") else { return };
    let cache = format!("{}/.cache (it cannot be made: Read-only file system)", far.user.home().display());
    fails(&far.options(), &["far has no folder", &cache, "/tmp (it cannot be written: Read-only file system)"]);
}

#[test]
fn a_full_disk_everywhere() {
    let Some(far) = with_places(ALL_PLACES, "size=64k") else { return };
    fails(&far.options(), &["far has no folder", "it is full: ", "KiB are needed", "/tmp ("]);
}

/// A quota, or a disk that another program fills meanwhile: the free space that the host reports is not there.
#[test]
fn a_disk_that_is_full_before_the_program_has_arrived() {
    let script = "for place in $HOME /tmp; do mount -t tmpfs -o size=64k,mode=1777 none $place; done; chown $USER $HOME; \
                  mount --bind /bin/true /bin/df";
    let Some(far) = Far::with(&SshdOptions { namespace: Some(script.to_owned()), ..SshdOptions::default() }, "/bin/sh")
    else {
        return;
    };
    let connection = connects(&far.options(), far.user.id());
    assert!(connection.program.path.starts_with("/var/tmp/syscap-"), "{:?}", connection.program);
    drop(connection);
}

#[test]
fn links_and_files_of_others_are_not_used() {
    let Some(far) = Far::start() else { return };
    let target = far.sshd.folder.path().join("target");
    fs::create_dir(&target).unwrap();
    sshd::run(Command::new("chown").arg(&far.user.name).arg(&target));
    fs::set_permissions(&target, fs::Permissions::from_mode(0o700)).unwrap();
    far.user.write(".cache/x", "");
    symlink(&target, far.cache()).unwrap();
    let connection = connects(&far.options(), far.user.id());
    assert!(!connection.program.is_kept, "{:?}", connection.program);
    assert!(below(&target).iter().all(|path| !path.is_file()), "{:?}", below(&target));
    drop(connection);
    // A folder that others may enter, then one of another user.
    fs::remove_file(far.cache()).unwrap();
    fs::create_dir(far.cache()).unwrap();
    assert_eq!(fs::metadata(far.cache()).unwrap().uid(), 0);
    assert!(!connects(&far.options(), far.user.id()).program.is_kept);
    sshd::run(Command::new("chown").arg(&far.user.name).arg(far.cache()));
    fs::set_permissions(far.cache(), fs::Permissions::from_mode(0o770)).unwrap();
    assert!(!connects(&far.options(), far.user.id()).program.is_kept);
    fs::set_permissions(far.cache(), fs::Permissions::from_mode(0o700)).unwrap();
    works(&far.options(), far.user.id());
    assert!(connects(&far.options(), far.user.id()).program.is_kept);
}

#[test]
fn a_program_that_does_not_run() {
    let Some(far) = Far::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    // The right headers, and nothing behind them.
    let name = format!("syscapdump-linux-{}", std::env::consts::ARCH);
    let program = fs::read(programs().join(&name)).unwrap();
    fs::write(folder.path().join(&name), &program[..4096]).unwrap();
    let options = ConnectOptions { programs: Some(folder.path().to_owned()), ..far.options() };
    fails(&options, &["far has no folder from which the program can run", "the program does not run there: exit code"]);
    fs::remove_file(folder.path().join(&name)).unwrap();
    // The executable of the test is not static.
    fails(
        &options,
        &["there is no static program syscapdump-linux-", &folder.path().display().to_string(), "(not static)"],
    );
}
