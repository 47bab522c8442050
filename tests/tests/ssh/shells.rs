//! Shells and roots of the far host, and carriers other than ssh.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use syscap_connect::{Carrier, ConnectOptions, Outcome, connect};
use syscap_tests::sshd::{SshdOptions, has_program, public_folder};
use tempfile::TempDir;

use crate::{Far, LIMIT, connects, fails, options, works};

fn with_shell(shell: &str) -> Option<Far> {
    if !has_program(shell) {
        return None;
    }
    Far::with(&SshdOptions::default(), shell)
}

#[test]
fn login_shells() {
    for shell in ["/usr/bin/fish", "/bin/tcsh", "/bin/bash", "/bin/mksh", "/bin/dash"] {
        let Some(far) = with_shell(shell) else { continue };
        works(&far.options(), far.user.id());
    }
}

#[test]
fn start_up_files_may_print_and_read() {
    let Some(far) = with_shell("/bin/bash") else { return };
    // Whatever it reads, nothing has been sent yet. Without a time limit it would wait for ever.
    far.user
        .write(".bashrc", "echo welcome; printf 'no line end'; echo oops >&2; read -r -t 0.2 line; echo \"$line\"\n");
    works(&far.options(), far.user.id());
    let Some(far) = with_shell("/bin/tcsh") else { return };
    far.user.write(".cshrc", "echo welcome to csh\n");
    works(&far.options(), far.user.id());
}

#[test]
fn a_user_without_a_shell() {
    let Some(far) = with_shell("/usr/sbin/nologin") else { return };
    fails(
        &far.options(),
        &["far: there is no POSIX shell `sh` for this user", "This account is currently not available."],
    );
    let Some(far) = with_shell("/bin/false") else { return };
    fails(&far.options(), &["far: there is no POSIX shell `sh` for this user", "exit code 1"]);
}

#[test]
fn a_forced_command() {
    let Some(far) = with_shell("/bin/sh") else { return };
    let path = far.sshd.folder.path().join("authorized_keys");
    let key = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("command=\"echo only this\" {key}")).unwrap();
    fails(&far.options(), &["far: there is no POSIX shell", "only this"]);
}

/// Returns a root with busybox and nothing else. `links`: with its applets as links, as `busybox --install` makes them.
fn busybox_root(links: bool) -> Option<TempDir> {
    if !has_program("/bin/busybox") {
        return None;
    }
    let folder = public_folder();
    let root = folder.path();
    for name in ["bin", "proc", "tmp", "dev", "root"] {
        fs::create_dir(root.join(name)).unwrap();
    }
    fs::copy("/bin/busybox", root.join("bin/busybox")).unwrap();
    let applets: &[&str] = if links {
        &["sh", "cat", "chmod", "df", "gzip", "head", "id", "ls", "mkdir", "mv", "rm", "sha256sum", "uname", "wc"]
    } else {
        &["sh"]
    };
    for applet in applets {
        symlink("busybox", root.join("bin").join(applet)).unwrap();
    }
    Some(folder)
}

/// Returns the options for a shell in a root, with /proc if `proc` is set.
fn in_root(root: &Path, proc: bool, shell: &str) -> ConnectOptions {
    let mount = if proc { "mount -t proc proc $0/proc; " } else { "" };
    let script = format!("{mount}exec env -i PATH=/bin HOME=/root /usr/sbin/chroot $0 {shell}");
    let template = format!("unshare -m --propagation private sh -ec '{script}' {}", root.display());
    options("", Carrier::Command(template))
}

#[test]
fn busybox_alone() {
    if !syscap_tests::sshd::runs_here() {
        return;
    }
    for (links, proc) in [(true, true), (false, true), (true, false)] {
        let Some(root) = busybox_root(links) else { return };
        let options = in_root(root.path(), proc, "/bin/busybox sh");
        let connection = connects(&options, 0);
        assert!(connection.program.is_kept, "{:?}", connection.program);
        assert_eq!(connection.finish(LIMIT), Outcome::Ended(0));
        assert_eq!(connects(&options, 0).program.sent, 0);
        let options = ConnectOptions { leave_nothing: true, ..options };
        works(&options, 0);
        assert_eq!(fs::read_dir(root.path().join("tmp")).unwrap().count(), 0, "{links} {proc}");
    }
}

#[test]
fn a_root_without_tools() {
    if !syscap_tests::sshd::runs_here() {
        return;
    }
    // Without links and /proc, the shell of busybox does not find itself.
    let Some(root) = busybox_root(false) else { return };
    fails(&in_root(root.path(), false, "/bin/busybox sh"), &["has no folder from which", "not found"]);
    let folder = tempfile::tempdir().unwrap();
    fails(&with_tools(folder.path(), &BARE_TOOLS), &["has neither `head -c` nor `dd`"]);
    let folder = tempfile::tempdir().unwrap();
    fails(&with_tools(folder.path(), &["sh"]), &["runs an unknown system"]);
}

/// The user's shell is busybox in a root of its own, where the program has no libc.
#[test]
fn busybox_through_ssh() {
    let Some(root) = busybox_root(true) else { return };
    let config = vec![format!("ChrootDirectory {}", root.path().display())];
    let Some(far) = Far::with(&SshdOptions { config, ..SshdOptions::default() }, "/bin/sh") else { return };
    let mode = <fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o1777);
    fs::set_permissions(root.path().join("tmp"), mode).unwrap();
    works(&far.options(), far.user.id());
    assert_eq!(fs::read_dir(root.path().join("tmp")).unwrap().count(), 0);
}

/// Returns a carrier with a shell that finds these tools and no others.
fn with_tools(folder: &Path, tools: &[&str]) -> ConnectOptions {
    let bin = folder.join("bin");
    fs::create_dir(&bin).unwrap();
    for tool in tools {
        let path = ["/bin", "/usr/bin"].iter().map(|folder| Path::new(folder).join(tool)).find(|path| path.is_file());
        symlink(path.unwrap(), bin.join(tool)).unwrap();
    }
    let template = format!("env -i PATH={} HOME={} /bin/dash", bin.display(), folder.display());
    options("", Carrier::Command(template))
}

const BARE_TOOLS: [&str; 11] = ["cat", "chmod", "df", "id", "ls", "mkdir", "mv", "rm", "uname", "wc", "sh"];

#[test]
fn without_a_tool_for_digests_nothing_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let options = with_tools(folder.path(), &[&BARE_TOOLS[..], &["head", "gzip"]].concat());
    let connection = connects(&options, rustix::process::geteuid().as_raw());
    assert!(!connection.program.is_kept, "{:?}", connection.program);
    assert!(!folder.path().join(".cache").exists());
}

#[test]
fn cksum_serves_for_digests() {
    let folder = tempfile::tempdir().unwrap();
    let options = with_tools(folder.path(), &[&BARE_TOOLS[..], &["head", "gzip", "cksum"]].concat());
    let uid = rustix::process::geteuid().as_raw();
    let connection = connects(&options, uid);
    assert!(connection.program.is_kept, "{:?}", connection.program);
    assert_eq!(connects(&options, uid).program.sent, 0);
}

#[test]
fn without_head_and_gzip_the_program_is_sent_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let options = with_tools(folder.path(), &[&BARE_TOOLS[..], &["dd", "sha256sum"]].concat());
    let connection = connects(&options, rustix::process::geteuid().as_raw());
    assert_eq!(connection.program.sent as u64, fs::metadata(&connection.program.path).unwrap().len());
}

#[test]
fn shells_as_remote_commands() {
    if !syscap_tests::sshd::runs_here() {
        return;
    }
    // Some read their script in blocks, others byte by byte.
    for shell in ["dash", "bash", "mksh", "'busybox' sh", "sh -c 'exec sh'", "unshare -m -p -f --mount-proc sh"] {
        let folder = tempfile::tempdir().unwrap();
        let template = format!("env HOME={} {shell}", folder.path().display());
        works(&options("", Carrier::Command(template)), 0);
    }
    let folder = tempfile::tempdir().unwrap();
    let template = "env HOME=%h sh".to_owned();
    works(&options(folder.path().to_str().unwrap(), Carrier::Command(template)), 0);
    assert!(folder.path().join(".cache/syscap").is_dir());
}

#[test]
fn exit_code_and_messages_of_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let template = format!("env HOME={} sh", folder.path().display());
    let connection = connect(&options("", Carrier::Command(template)), &["exit", "9"]).unwrap();
    let messages = connection.messages();
    assert_eq!(connection.finish(LIMIT), Outcome::Ended(9));
    assert_eq!(messages.lines(), ["about to end"]);
}
