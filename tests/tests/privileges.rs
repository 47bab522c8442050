//! Who may capture: a plain user with capabilities, what is said where some are missing, and machines that cannot.

use std::path::Path;
use std::process::{Command, Output};

use syscap_tests::live::{State, counters};
use syscap_tests::plain_user::{BPF, DAC_READ_SEARCH, Installed, PERFMON, SYS_PTRACE, USER};
use syscap_tests::program::skip;

const PROGRAM: &str = env!("CARGO_BIN_EXE_live");

fn installed() -> Option<Installed> {
    Installed::copy_of(PROGRAM)
}

fn remedy(installed: &Installed) -> String {
    let program = installed.program.display();
    format!(
        "run it with `sudo`, or once `sudo chgrp wireshark {program} && sudo chmod 750 {program} && sudo setcap \
         cap_bpf,cap_perfmon,cap_sys_ptrace,cap_dac_read_search+ep {program}`"
    )
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_plain_user_with_capabilities_captures_everything() {
    let Some(installed) = installed() else { return };
    installed.grant(&[BPF, PERFMON, SYS_PTRACE, DAC_READ_SEARCH]);
    let output = installed.capture(&["-w", "out.scap", "--duration", "0.2"]);
    // What happens elsewhere on the machine may be too much.
    let (events, lost) = counters(&output.stderr);
    assert_eq!(output.status.code(), Some(i32::from(lost > 0)), "{output:?}");
    assert!(events > 0 && said(&output).lines().count() == 1, "{output:?}");
    // This process is root's: its program and directory are told only to whom has the rights.
    let state = State::of(&installed.path("out.scap"));
    let own = state.thread(std::process::id());
    assert_eq!(own.exepath, std::env::current_exe().unwrap().as_os_str().as_encoded_bytes());
    assert_eq!(own.cwd, std::env::current_dir().unwrap().as_os_str().as_encoded_bytes());
    assert!(!state.fds(std::process::id()).is_empty());
}

#[test]
fn a_command_of_a_plain_user_has_that_users_rights() {
    let Some(installed) = installed() else { return };
    installed.grant(&[BPF, PERFMON, SYS_PTRACE, DAC_READ_SEARCH]);
    let script = "id -u; grep CapEff /proc/self/status; exit 3";
    let output = installed.capture(&["-w", "out.pcapng", "--", "sh", "-c", script]);
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), format!("{USER}\nCapEff:\t0000000000000000\n"));
    assert!(said(&output).ends_with(" events captured, 0 lost\n"), "{output:?}");

    // Into a pipe, as a shell's pipeline has it.
    let script = format!("{} -w - -- true | wc -c", installed.program.display());
    let output = installed.run(Path::new("sh"), &["-c", &script]);
    let bytes: u64 = String::from_utf8_lossy(&output.stdout).trim().parse().unwrap();
    assert!(bytes > 1000, "{output:?}");
}

#[test]
fn without_rights_nothing_is_done_and_what_is_missing_is_named() {
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
        assert_eq!(said(&output), expected);
        assert!(!installed.path("made").exists(), "the command ran");
    }
}

#[test]
fn what_the_state_at_the_start_lacks_is_named() {
    let Some(installed) = installed() else { return };
    for (more, missing) in [
        (&[][..], "CAP_SYS_PTRACE and CAP_DAC_READ_SEARCH"),
        (&[SYS_PTRACE], "CAP_DAC_READ_SEARCH"),
        (&[DAC_READ_SEARCH], "CAP_SYS_PTRACE"),
    ] {
        installed.grant(&[&[BPF, PERFMON], more].concat());
        let output = installed.capture(&["-w", "out.scap", "--duration", "0.2", "-p", "1", "--no-children"]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let said = said(&output);
        let expected = format!("processes of other users are unknown, which needs {missing}: {}\n", remedy(&installed));
        assert!(said.contains(&expected), "{said}");
        // The process itself is known to all, its program to whom may trace it, its descriptors to whom may look into
        // its folders too.
        let state = State::of(&installed.path("out.scap"));
        let traces = more.contains(&SYS_PTRACE);
        assert_eq!(state.thread(std::process::id()).exepath.is_empty(), !traces);
        assert!(state.fds(std::process::id()).is_empty());
    }
}

#[test]
fn memory_that_may_not_be_locked_is_no_reason_to_fail() {
    let Some(installed) = installed() else { return };
    installed.grant(&[BPF, PERFMON, SYS_PTRACE, DAC_READ_SEARCH]);
    let script = format!("ulimit -l 0 && {} -w out.pcapng -- true", installed.program.display());
    let output = installed.run(Path::new("sh"), &["-c", &script]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

/// Runs the program as root where `prepare`, a shell command, has changed its mounts.
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
fn without_btf_it_says_so() {
    for prepare in [
        "mount -t tmpfs none /sys/kernel/btf",
        "mount --bind /dev/null /sys/kernel/btf/vmlinux",
        "mount -t tmpfs none /sys",
    ] {
        let Some(output) = elsewhere(&["--mount"], prepare) else { return };
        assert_eq!(output.status.code(), Some(2), "{prepare}: {output:?}");
        let said = said(&output);
        assert!(said.starts_with("syscapdump: the kernel has no BTF (/sys/kernel/btf/vmlinux)"), "{said}");
        assert!(said.contains("CONFIG_DEBUG_INFO_BTF=y") && said.lines().count() == 1, "{said}");
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
    let said = said(&output);
    assert!(said.contains("the kernel refuses to load BPF programs") && said.contains("user namespace"), "{said}");
}

/// Wherever the limit is met: what is said is how to raise it.
#[test]
fn too_few_open_files_are_named() {
    if !rustix::process::geteuid().is_root() {
        return skip("limits of open files", "they need root");
    }
    let (mut refused, mut captured) = (0, 0);
    for limit in (12..=120).step_by(6) {
        let script = format!("ulimit -n {limit} && exec {PROGRAM} -w /dev/null --duration 0.1 -p 1 --no-children");
        let output = Command::new("bash").args(["-c", &script]).output().unwrap();
        if output.status.code() == Some(2) {
            let said = said(&output);
            assert!(said.contains("ulimit -n 1024") && !said.contains("verifier"), "{limit}: {said}");
            refused += 1;
        } else {
            captured += 1;
        }
    }
    assert!(refused > 0 && captured > 0, "{refused} refused, {captured} captured");
}
