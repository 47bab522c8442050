//! The right to capture: an unprivileged user with capabilities, messages about missing capabilities, and unsuitable
//! machines.

use std::path::Path;
use std::process::{Command, Output};

use syscap_tests::live::{State, counters};
use syscap_tests::program::skip;
use syscap_tests::unprivileged_user::{BPF, DAC_READ_SEARCH, InstalledCopy, PERFMON, SYS_PTRACE, USER};

const PROGRAM: &str = env!("CARGO_BIN_EXE_live");

fn installed() -> Option<InstalledCopy> {
    InstalledCopy::create(PROGRAM)
}

fn remedy(installed: &InstalledCopy) -> String {
    let program = installed.program.display();
    format!(
        "run it with `sudo`, or once `sudo chgrp wireshark {program} && sudo chmod 750 {program} && sudo setcap \
         cap_bpf,cap_perfmon,cap_sys_ptrace,cap_dac_read_search+ep {program}`"
    )
}

fn stderr_text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn an_unprivileged_user_with_capabilities_captures_everything() {
    let Some(installed) = installed() else { return };
    installed.grant(&[BPF, PERFMON, SYS_PTRACE, DAC_READ_SEARCH]);
    let output = installed.capture(&["-w", "out.scap", "--duration", "0.2"]);
    // Other activity on the machine may be too much.
    let (events, lost) = counters(&output.stderr);
    assert_eq!(output.status.code(), Some(i32::from(lost > 0)), "{output:?}");
    assert!(events > 0 && stderr_text(&output).lines().count() == 1, "{output:?}");
    // This process belongs to root: only a caller with the rights learns its program and directory.
    let state = State::of(&installed.path("out.scap"));
    let own = state.thread(std::process::id());
    assert_eq!(own.exepath, std::env::current_exe().unwrap().as_os_str().as_encoded_bytes());
    assert_eq!(own.cwd, std::env::current_dir().unwrap().as_os_str().as_encoded_bytes());
    assert!(!state.fds(std::process::id()).is_empty());
}

#[test]
fn a_command_has_the_rights_of_the_calling_user() {
    let Some(installed) = installed() else { return };
    installed.grant(&[BPF, PERFMON, SYS_PTRACE, DAC_READ_SEARCH]);
    let script = "id -u; grep CapEff /proc/self/status; exit 3";
    let output = installed.capture(&["-w", "out.pcapng", "--", "sh", "-c", script]);
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), format!("{USER}\nCapEff:\t0000000000000000\n"));
    assert!(stderr_text(&output).ends_with(" events captured, 0 lost\n"), "{output:?}");

    // Into a pipe, as in a pipeline of a shell.
    let script = format!("{} -w - -- true | wc -c", installed.program.display());
    let output = installed.run(Path::new("sh"), &["-c", &script]);
    let bytes: u64 = String::from_utf8_lossy(&output.stdout).trim().parse().unwrap();
    assert!(bytes > 1000, "{output:?}");
}

#[test]
fn without_rights_nothing_is_done_and_the_missing_ones_are_named() {
    let Some(installed) = installed() else { return };
    for (capabilities, missing) in [
        (&[][..], "CAP_BPF and CAP_PERFMON"),
        (&[BPF], "CAP_PERFMON"),
        (&[PERFMON], "CAP_BPF"),
        (&[SYS_PTRACE, DAC_READ_SEARCH], "CAP_BPF and CAP_PERFMON"),
    ] {
        installed.grant(capabilities);
        let output = installed.capture(&["-w", "out.pcapng", "--", "touch", "made"]);
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        let expected = format!("syscapdump: capturing system calls needs {missing}: {}\n", remedy(&installed));
        assert_eq!(stderr_text(&output), expected);
        assert!(!installed.path("made").exists(), "the command ran");
    }
}

#[test]
fn missing_parts_of_the_initial_state_are_reported() {
    let Some(installed) = installed() else { return };
    for (more, missing) in [
        (&[][..], "CAP_SYS_PTRACE and CAP_DAC_READ_SEARCH"),
        (&[SYS_PTRACE], "CAP_DAC_READ_SEARCH"),
        (&[DAC_READ_SEARCH], "CAP_SYS_PTRACE"),
    ] {
        installed.grant(&[&[BPF, PERFMON], more].concat());
        let output = installed.capture(&["-w", "out.scap", "--duration", "0.2", "-p", "1", "--no-children"]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let printed = stderr_text(&output);
        let expected = format!("processes of other users are unknown, which needs {missing}: {}\n", remedy(&installed));
        assert!(printed.contains(&expected), "{printed}");
        // Every user may see the process itself. Its program needs the right to trace it, and its descriptors also the
        // right to search its folders.
        let state = State::of(&installed.path("out.scap"));
        let traces = more.contains(&SYS_PTRACE);
        assert_eq!(state.thread(std::process::id()).exepath.is_empty(), !traces);
        assert!(state.fds(std::process::id()).is_empty());
    }
}

#[test]
fn a_limit_on_locked_memory_is_no_error() {
    let Some(installed) = installed() else { return };
    installed.grant(&[BPF, PERFMON, SYS_PTRACE, DAC_READ_SEARCH]);
    let script = format!("ulimit -l 0 && {} -w out.pcapng -- true", installed.program.display());
    let output = installed.run(Path::new("sh"), &["-c", &script]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

/// Runs the program as root after `prepare`, a shell command, has changed its mounts.
fn elsewhere(options: &[&str], prepare: &str) -> Option<Output> {
    if !rustix::process::geteuid().is_root() {
        skip("mounts", "they need root");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let script = format!(
        "{prepare} && exec {PROGRAM} -w {}/out.pcapng --duration 0.2 -p 1 --no-children",
        folder.path().display()
    );
    let output = Command::new("unshare").args(options).args(["sh", "-c", &script]).output().unwrap();
    Some(output)
}

#[test]
fn missing_btf_is_reported() {
    for prepare in [
        "mount -t tmpfs none /sys/kernel/btf",
        "mount --bind /dev/null /sys/kernel/btf/vmlinux",
        "mount -t tmpfs none /sys",
    ] {
        let Some(output) = elsewhere(&["--mount"], prepare) else { return };
        assert_eq!(output.status.code(), Some(2), "{prepare}: {output:?}");
        let printed = stderr_text(&output);
        assert!(printed.starts_with("syscapdump: the kernel has no BTF (/sys/kernel/btf/vmlinux)"), "{printed}");
        assert!(printed.contains("CONFIG_DEBUG_INFO_BTF=y") && printed.lines().count() == 1, "{printed}");
    }
}

#[test]
fn tracefs_and_cgroups_are_not_needed() {
    let prepare = "mount -t tmpfs none /sys/fs/cgroup && mount -t tmpfs none /sys/kernel/debug";
    let Some(output) = elsewhere(&["--mount"], prepare) else { return };
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

#[test]
fn root_of_a_user_namespace_is_refused_with_the_reason() {
    let Some(output) = elsewhere(&["--user", "--map-root-user"], "true") else { return };
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let printed = stderr_text(&output);
    assert!(
        printed.contains("the kernel refuses to load BPF programs") && printed.contains("user namespace"),
        "{printed}"
    );
}

/// Wherever the limit is reached, the message says how to raise it.
#[test]
fn a_low_limit_of_open_files_is_reported() {
    if !rustix::process::geteuid().is_root() {
        return skip("limits of open files", "they need root");
    }
    let (mut refused, mut captured) = (0, 0);
    for limit in (12..=120).step_by(6) {
        let script = format!("ulimit -n {limit} && exec {PROGRAM} -w /dev/null --duration 0.1 -p 1 --no-children");
        let output = Command::new("bash").args(["-c", &script]).output().unwrap();
        if output.status.code() == Some(2) {
            let printed = stderr_text(&output);
            assert!(printed.contains("ulimit -n 1024") && !printed.contains("verifier"), "{limit}: {printed}");
            refused += 1;
        } else {
            captured += 1;
        }
    }
    assert!(refused > 0 && captured > 0, "{refused} refused, {captured} captured");
}
