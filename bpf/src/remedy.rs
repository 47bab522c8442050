//! What a user does who may not capture.

/// What capturing takes: the first two load the probe, the others show other users' processes.
const WANTED: &str = "cap_bpf,cap_perfmon,cap_sys_ptrace,cap_dac_read_search+ep";

/// The group whose members may capture, as Debian's dumpcap has it and `syscap install`.
const GROUP: &str = "wireshark";

/// The command that lets the members of a group capture with this program. A program with capabilities that everybody may
/// start would let everybody capture.
pub fn remedy() -> String {
    let program = std::env::current_exe().map_or_else(|_| "PROGRAM".to_owned(), |path| path.display().to_string());
    format!("sudo chgrp {GROUP} {program} && sudo chmod 750 {program} && sudo setcap {WANTED} {program}")
}
