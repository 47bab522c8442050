use std::os::unix::fs::symlink;

use super::*;

/// A process: its id and its descriptors, each with number, link and a line of its fdinfo.
type Process<'a> = (u32, &'a [(u32, &'a str, &'a str)]);

const READS: &str = "flags:\t0100000";
const WRITES: &str = "flags:\t0100001";
const DISPLAY: &str = "/tmp/.X11-unix/X0";

/// Unix sockets: 11 and 12 are a pair; 21 is connected to 22 of a service with a name; 31 is connected to 32 of the
/// display server.
fn sockets(inode: u64) -> Option<UnixSocket> {
    let (peer, name) = match inode {
        11 => (12, ""),
        12 => (11, ""),
        21 => (22, ""),
        22 => (21, "/run/systemd/journal/stdout"),
        31 => (32, ""),
        32 => (31, DISPLAY),
        _ => return None,
    };
    Some(UnixSocket { peer: Some(peer), name: name.into() })
}

/// Returns the processes that carry the capture of process 100, which writes it to these descriptors, in a fake /proc.
fn carriers(outputs: &[RawFd], processes: &[Process<'_>]) -> Vec<u32> {
    let proc = tempfile::tempdir().unwrap();
    for (pid, descriptors) in processes {
        let folder = proc.path().join(pid.to_string());
        for kind in ["fd", "fdinfo"] {
            fs::create_dir_all(folder.join(kind)).unwrap();
        }
        for (number, link, info) in *descriptors {
            symlink(link, folder.join("fd").join(number.to_string())).unwrap();
            fs::write(folder.join("fdinfo").join(number.to_string()), format!("pos:\t0\n{info}\n")).unwrap();
        }
    }
    symlink("100", proc.path().join("self")).unwrap();
    let table = FdTable::new(proc.path());
    let displays = vec![DISPLAY.into()];
    SelfExclusion { proc: proc.path().to_owned(), outputs: outputs.to_vec(), displays, socket: sockets, table }
        .processes()
}

#[test]
fn a_front_end_its_dumpcap_and_its_display_server_are_found() {
    let pids = carriers(
        &[1, 2, 5, 6],
        &[
            // The process's own pipes, and the two of the front end: the capture and the messages.
            (
                100,
                &[(1, "pipe:[1]", WRITES), (2, "pipe:[2]", WRITES), (5, "/tmp/fifo", WRITES), (6, "/tmp/out", WRITES)],
            ),
            (101, &[(0, "/tmp/fifo", READS), (2, "pipe:[3]", WRITES)]),
            (
                90,
                &[
                    (7, "pipe:[3]", READS),
                    (8, "/tmp/out", READS),
                    (9, "socket:[31]", READS),
                    (1, "socket:[21]", WRITES),
                ],
            ),
            (70, &[(20, "socket:[32]", READS)]),
            // A program that shares standard error, the log, another front end, and another display server.
            (80, &[(2, "pipe:[2]", WRITES)]),
            (81, &[(3, "socket:[22]", READS)]),
            (82, &[(0, "/tmp/other", READS), (9, "socket:[41]", READS)]),
        ],
    );
    assert_eq!(pids, [70, 90, 100, 101]);
}

#[test]
fn a_pipeline_in_a_terminal_over_ssh_and_sudo_is_found() {
    let master = |number: u32| format!("tty-index:\t{number}");
    let pids = carriers(
        &[1],
        &[
            (100, &[(0, "/dev/pts/8", READS), (1, "pipe:[7]", WRITES), (2, "/dev/pts/8", WRITES)]),
            (98, &[(0, "pipe:[7]", READS), (1, "pipe:[9]", WRITES), (2, "/dev/pts/3", WRITES)]),
            (97, &[(0, "pipe:[9]", READS), (1, "/dev/pts/3", WRITES)]),
            // sudo, which gives its command a terminal, and the session with the outer terminal.
            (50, &[(5, "/dev/ptmx", &master(8)), (1, "/dev/pts/3", WRITES)]),
            (40, &[(9, "/dev/ptmx", &master(3)), (4, "socket:[21]", READS)]),
            // The shell, and another session.
            (45, &[(0, "/dev/pts/3", READS)]),
            (41, &[(9, "/dev/pts/ptmx", &master(4))]),
        ],
    );
    assert_eq!(pids, [40, 50, 97, 98, 100]);
}

#[test]
fn a_session_without_a_terminal_is_found_by_its_pair_of_sockets() {
    let pids = carriers(
        &[1],
        &[(100, &[(1, "socket:[11]", WRITES)]), (40, &[(7, "socket:[12]", READS)]), (41, &[(7, "socket:[22]", READS)])],
    );
    assert_eq!(pids, [40, 100]);
}

/// The capture goes into a file: the reader of standard output and error does not read it.
#[test]
fn a_process_that_reads_only_messages_is_not_found() {
    let pids = carriers(
        &[9],
        &[
            (100, &[(1, "pipe:[1]", WRITES), (2, "pipe:[2]", WRITES), (9, "/tmp/out.pcapng", WRITES)]),
            (90, &[(5, "pipe:[1]", READS), (6, "pipe:[2]", READS)]),
        ],
    );
    assert_eq!(pids, [100]);
}

/// A pipe and a display of this process, in the real /proc.
#[test]
fn real_pipes_and_display_servers_are_found() {
    let own = std::process::id();
    let (reader, writer) = rustix::pipe::pipe().unwrap();
    let mut child = std::process::Command::new("cat").stdin(reader).spawn().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let display = folder.path().join("X0");
    let listener = std::os::unix::net::UnixListener::bind(&display).unwrap();
    let client = std::os::unix::net::UnixStream::connect(&display).unwrap();
    let (server, _) = listener.accept().unwrap();
    let mut carriers = SelfExclusion::new([std::os::fd::AsRawFd::as_raw_fd(&writer)]);
    let found = carriers.processes();
    carriers.displays = vec![display.into_os_string().into_encoded_bytes()];
    let servers = carriers.display_servers(own);
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(found.contains(&own) && found.contains(&child.id()), "{found:?}");
    assert_eq!(servers, [own]);
    drop((client, server));
}

#[test]
fn displays_of_this_machine_have_a_socket() {
    for (display, socket) in
        [(":0", Some("/tmp/.X11-unix/X0")), (":12.1", Some("/tmp/.X11-unix/X12")), ("far:10.0", None)]
    {
        assert_eq!(x_socket(display), socket.map(PathBuf::from), "{display}");
    }
    let run = || Some(OsString::from("/run/user/1000"));
    assert_eq!(wayland_socket(OsStr::new("wayland-1"), run()), Some("/run/user/1000/wayland-1".into()));
    assert_eq!(wayland_socket(OsStr::new("/tmp/w"), run()), Some("/tmp/w".into()));
    assert_eq!(wayland_socket(OsStr::new("wayland-1"), None), None);
}
