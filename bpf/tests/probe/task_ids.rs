//! The ids of tasks, compared with those of /proc.

use std::collections::BTreeSet;

use syscap_bpf::{Error, TaskList};

use crate::common::skip;

/// Returns the numbers after a key of /proc/PID/status: one for each pid namespace, from that of this /proc on.
fn numbers(status: &str, key: &str) -> Vec<u32> {
    let line = status.lines().find_map(|line| line.strip_prefix(key)).unwrap();
    line.split_whitespace().map(|number| number.parse().unwrap()).collect()
}

#[test]
fn tasks_are_listed_with_their_numbers() {
    let mut list = match TaskList::load() {
        Ok(list) => list,
        Err(error @ (Error::Permission { .. } | Error::NoBtf(_) | Error::Refused(_))) => {
            return skip("the list of tasks", &error.to_string());
        }
        Err(error) => panic!("{error}"),
    };
    let mut child = std::process::Command::new("unshare").args(["-pf", "sleep", "30"]).spawn().unwrap();
    let inside = || -> Option<u32> {
        let children = std::fs::read_to_string(format!("/proc/{0}/task/{0}/children", child.id())).ok()?;
        children.split_whitespace().next()?.parse().ok()
    };
    let inside = (0..1000).find_map(|_| {
        std::thread::sleep(std::time::Duration::from_millis(5));
        inside()
    });
    let inside = inside.unwrap();
    for _ in 0..3 {
        let tasks = list.read().unwrap();
        for pid in [std::process::id(), inside] {
            let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
            let task = tasks.iter().find(|task| task.own_tid == pid).unwrap();
            assert_eq!((task.tid, task.pid, task.own_pid), (pid, pid, pid));
            assert_eq!(numbers(&status, "PPid:"), [task.parent]);
            assert_eq!(numbers(&status, "NSpgid:")[0], task.pgid);
            assert_eq!(numbers(&status, "NSsid:")[0], task.sid);
            let threads: BTreeSet<u32> = std::fs::read_dir(format!("/proc/{pid}/task"))
                .unwrap()
                .map(|entry| entry.unwrap().file_name().to_str().unwrap().parse().unwrap())
                .collect();
            let listed: BTreeSet<u32> = tasks.iter().filter(|task| task.pid == pid).map(|task| task.tid).collect();
            assert!(listed.intersection(&threads).count() > 0 && listed.contains(&pid));
        }
        assert!(tasks.iter().all(|task| task.level == tasks[0].level));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // The first process of the namespace ends with it, not with its parent.
    // SAFETY: ends a process that this test started.
    unsafe { libc::kill(inside as i32, libc::SIGKILL) };
}
