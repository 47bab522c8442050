//! Results that look like an fd.

use super::*;

/// bpf(2): `BPF_MAP_UPDATE_ELEM` (2) returns 0, `BPF_MAP_CREATE` (0) an fd.
#[test]
fn a_bpf_command_that_returns_zero_does_not_add_fd_zero() {
    let mut machine = machine();
    let info = FdInfo::File { name: b"/dev/pts/0".to_vec(), flags: 1, mount_id: 0, dev: 0 };
    machine.add_fds(&FdList { tid: 100, fds: vec![FdRecord { fd: 0, ino: 1, kind: FdKind::FILE_V2, info }] });
    apply(&mut machine, &event("SYSCALL_BPF_2_X", 100, 1, &[N(0), N(2)]));
    let read = |machine: &mut Machine| {
        let context = apply(machine, &event("SYSCALL_READ_X", 100, 2, &[N(1), B(b"x"), N(0), N(1)]));
        machine.fd(&context).unwrap().kind
    };
    assert_eq!(read(&mut machine), FdKind::FILE_V2);
    apply(&mut machine, &event("SYSCALL_BPF_2_X", 100, 3, &[N(0), N(0)]));
    assert_eq!(read(&mut machine), FdKind::BPF);
}
