//! The rights with which output files are opened, and the users who may read them.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a panic fails the test

use std::fs;
use std::os::unix::fs::{FileTypeExt, PermissionsExt, chown, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use syscap_tests::front_end::pipe;
use syscap_tests::paths::testdata;
use syscap_tests::unprivileged_user::{DAC_READ_SEARCH, InstalledCopy, USER};
use syscap_tests::{program, syscap};
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_syscapdump-replay");

fn stderr_text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn mode(path: &Path) -> u32 {
    path.metadata().unwrap().permissions().mode() & 0o7777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// Returns a program with the capability to search every folder, and a folder that its user may not search.
fn hidden() -> Option<(InstalledCopy, TempDir)> {
    let installed = InstalledCopy::create(PROGRAM)?;
    installed.grant(&[DAC_READ_SEARCH]);
    let folder = tempfile::tempdir().unwrap();
    set_mode(folder.path(), 0o700);
    Some((installed, folder))
}

#[test]
fn an_unreachable_file_is_neither_written_nor_revealed() {
    let Some((installed, hidden)) = hidden() else { return };
    let [there, absent] = ["there", "absent"].map(|name| hidden.path().join(name));
    fs::write(&there, "precious").unwrap();
    set_mode(&there, 0o666);
    let answers = [&there, &absent].map(|path| {
        let output = installed.capture(&["-w", path.to_str().unwrap(), "--count", "1"]);
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        stderr_text(&output).replace(path.to_str().unwrap(), "FILE")
    });
    assert_eq!(fs::read_to_string(&there).unwrap(), "precious");
    assert_eq!(answers[0], answers[1]);
    assert!(answers[0].contains("cannot write FILE: Permission denied"), "{answers:?}");
    assert!(!absent.exists());
    // Through a link that the user can create.
    symlink(&there, installed.path("link")).unwrap();
    let output = installed.capture(&["-w", "link", "--count", "1"]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert_eq!(fs::read_to_string(&there).unwrap(), "precious");
}

#[test]
fn the_pipes_of_others_are_not_opened() {
    let Some((installed, hidden)) = hidden() else { return };
    let [fifo, input, output] = ["fifo", "in", "out"].map(|name| pipe(hidden.path(), name).unwrap());
    for path in [&fifo, &input, &output] {
        set_mode(path, 0o666);
    }
    let own = installed.path("own");
    pipe(installed.folder.path(), "own").unwrap();
    chown(&own, Some(USER), Some(USER)).unwrap();
    let capture = ["--capture", "--extcap-interface", "syscap", "--fifo"];
    let text = |path: &PathBuf| path.to_str().unwrap().to_owned();
    // Nobody has opened the other ends, so that opening a pipe would wait.
    for (fifo, input, output, failed) in
        [(&fifo, &own, &own, None), (&own, &input, &own, Some("control")), (&own, &own, &output, Some("control"))]
    {
        let mut arguments: Vec<String> = capture.map(str::to_owned).to_vec();
        arguments.push(text(fifo));
        if failed.is_some() {
            arguments.extend(["--extcap-control-in".to_owned(), text(input)]);
            arguments.extend(["--extcap-control-out".to_owned(), text(output)]);
        }
        let result = installed.command(&installed.program).args(&arguments).output().unwrap();
        assert_eq!(result.status.code(), Some(2), "{result:?}");
        assert!(stderr_text(&result).contains("Permission denied"), "{arguments:?}: {result:?}");
        assert!(stderr_text(&result).contains(failed.unwrap_or("cannot write")), "{result:?}");
    }
}

/// Returns a folder like `/tmp`, in which another user has put links and files.
fn shared_folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    set_mode(folder.path(), 0o1777);
    folder
}

#[test]
fn links_and_files_of_others_in_a_shared_folder_are_refused() {
    if !rustix::process::geteuid().is_root() {
        program::skip("links_and_files_of_others_in_a_shared_folder_are_refused", "only root can make them");
        return;
    }
    let shared = shared_folder();
    let private = tempfile::tempdir().unwrap();
    let victim = private.path().join("victim");
    fs::write(&victim, "precious").unwrap();
    let planted = |name: &str| {
        let path = shared.path().join(name);
        symlink(&victim, &path).unwrap();
        rustix::fs::chownat(
            rustix::fs::CWD,
            &path,
            Some(rustix::fs::Uid::from_raw(USER)),
            None,
            rustix::fs::AtFlags::SYMLINK_NOFOLLOW,
        )
        .unwrap();
        path
    };
    let link = planted("out.pcapng");
    // A link of the caller that leads to the planted link is refused too.
    let around = private.path().join("around.pcapng");
    symlink(&link, &around).unwrap();
    let file = shared.path().join("file.pcapng");
    fs::write(&file, "theirs").unwrap();
    chown(&file, Some(USER), Some(USER)).unwrap();
    for (path, what) in [(&link, "link"), (&around, "link"), (&file, "file")] {
        let output = Command::new(PROGRAM).arg("-w").arg(path).args(["--count", "1"]).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        let printed = stderr_text(&output);
        assert!(printed.contains(&format!("a {what} of user {USER}")) && printed.contains("may write"), "{printed}");
    }
    assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
    assert_eq!(fs::read_to_string(&file).unwrap(), "theirs");
    // The pipe of a front end, and an output that a conversion opens directly.
    let device = shared.path().join("null.pcapng");
    symlink("/dev/null", &device).unwrap();
    rustix::fs::chownat(
        rustix::fs::CWD,
        &device,
        Some(rustix::fs::Uid::from_raw(USER)),
        None,
        rustix::fs::AtFlags::SYMLINK_NOFOLLOW,
    )
    .unwrap();
    let output = syscap::convert(&testdata("session.scap"), &device, &[]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(stderr_text(&output).contains(&format!("a link of user {USER}")), "{output:?}");

    // A link of the caller is followed, in this folder and elsewhere.
    let own = shared.path().join("own.pcapng");
    symlink(&victim, &own).unwrap();
    let output = Command::new(PROGRAM).arg("-w").arg(&own).args(["--count", "1"]).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_ne!(fs::read(&victim).unwrap(), b"precious");
    assert!(own.symlink_metadata().unwrap().is_symlink());
}

#[test]
fn a_capture_is_for_its_user_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out.pcapng");
    let capture = || {
        let output = Command::new(PROGRAM).arg("-w").arg(&path).args(["--count", "1"]).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        mode(&path)
    };
    assert_eq!(capture(), 0o600);
    // An existing file keeps the permissions that its owner has set.
    for kept in [0o644, 0o600, 0o640] {
        set_mode(&path, kept);
        assert_eq!(capture(), kept);
    }
}

#[test]
fn a_conversion_is_no_more_open_than_its_capture() {
    let folder = tempfile::tempdir().unwrap();
    let [input, output] = ["in.scap", "out.pcapng"].map(|name| folder.path().join(name));
    fs::copy(testdata("session.scap"), &input).unwrap();
    let convert = |umask: &str, input: &str| {
        let line =
            format!("umask {umask}; exec {} convert -q {input} {}", syscap::program().display(), output.display());
        let done = Command::new("sh")
            .args(["-c", &line])
            .stdin(fs::File::open(folder.path().join("in.scap")).unwrap())
            .output()
            .unwrap();
        assert!(done.status.success(), "{done:?}");
        mode(&output)
    };
    let name = input.to_str().unwrap();
    for (of_input, umask, new) in [
        (0o644, "022", 0o644),
        (0o644, "077", 0o600),
        (0o600, "000", 0o600),
        (0o640, "022", 0o640),
        (0o755, "000", 0o644),
    ] {
        set_mode(&input, of_input);
        assert_eq!(convert(umask, name), new, "{of_input:o} {umask}");
        fs::remove_file(&output).unwrap();
        assert_eq!(convert(umask, "-"), new, "standard input of {of_input:o} {umask}");
        // An existing file keeps its permissions.
        for kept in [0o600, 0o664] {
            set_mode(&output, kept);
            assert_eq!(convert(umask, name), kept, "{of_input:o} {umask}");
        }
        fs::remove_file(&output).unwrap();
    }
    // Input from a pipe may be anything.
    let line = format!("cat {name} | {} convert - {}", syscap::program().display(), output.display());
    let done = Command::new("sh").args(["-c", &line]).stdin(Stdio::null()).output().unwrap();
    assert!(done.status.success(), "{done:?}");
    assert_eq!(mode(&output), 0o600);
}

#[test]
fn a_front_ends_pipe_is_a_pipe() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "precious").unwrap();
    let capture = |path: &Path| {
        let arguments = ["--capture", "--extcap-interface", "syscap", "--fifo"];
        Command::new(PROGRAM).args(arguments).arg(path).stdin(Stdio::null()).output().unwrap()
    };
    for (path, what) in [(file.as_path(), "a file"), (Path::new("/dev/null"), "a device"), (folder.path(), "a folder")]
    {
        let output = capture(path);
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        let expected = format!("syscapdump: cannot write {}: it is {what}, not a front end's pipe", path.display());
        assert!(stderr_text(&output).starts_with(&expected) && stderr_text(&output).lines().count() == 1, "{output:?}");
    }
    // A path without a file becomes a file.
    let new = folder.path().join("new");
    let arguments = ["--capture", "--extcap-interface", "syscap", "--fifo"];
    let mut child = Command::new(PROGRAM).args(arguments).arg(&new).stdin(Stdio::null()).spawn().unwrap();
    let begun = (0..1000).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(20));
        new.metadata().is_ok_and(|file| file.len() > 0)
    });
    rustix::process::kill_process(rustix::process::Pid::from_child(&child), rustix::process::Signal::TERM).unwrap();
    assert!(child.wait().unwrap().success() && begun);
    assert_eq!(mode(&new), 0o600);
    assert_eq!(fs::read_to_string(&file).unwrap(), "precious");
    assert!(Path::new("/dev/null").metadata().unwrap().file_type().is_char_device());
    // The pipes of the toolbar too.
    let fifo = pipe(folder.path(), "fifo").unwrap();
    let output = Command::new(PROGRAM)
        .args(["--capture", "--extcap-interface", "syscap", "--fifo"])
        .arg(&fifo)
        .arg("--extcap-control-in")
        .arg(&fifo)
        .arg("--extcap-control-out")
        .arg(&file)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "precious");
}
