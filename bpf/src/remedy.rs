//! The command that allows a user to capture.

/// The capabilities of a capture: the first two load the probe, the others show other users' processes.
const CAPABILITIES: &str = "cap_bpf,cap_perfmon,cap_sys_ptrace,cap_dac_read_search+ep";

/// The group whose members may capture, as for Debian's dumpcap and `syscap install`.
const GROUP: &str = "wireshark";

/// Returns the command that allows the members of a group to capture with this program. Everybody who may start a
/// program with capabilities can use them, so the command restricts the program to the group.
pub fn remedy() -> String {
    let program = std::env::current_exe().map_or_else(|_| "PROGRAM".to_owned(), |path| path.display().to_string());
    format!("sudo chgrp {GROUP} {program} && sudo chmod 750 {program} && sudo setcap {CAPABILITIES} {program}")
}
