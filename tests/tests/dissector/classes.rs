//! The class of an event, which the profile colours.

use crate::event::Event;
use crate::tshark::{front_ends, session};

fn failed(name: &str, error: &str) -> Event {
    let mut event = Event::new(name, true);
    event.text("evt.res", error).value("evt.rawres", &[0xFF]).bit("evt.failed");
    event
}

fn slow(name: &str) -> Event {
    let mut event = Event::new(name, true);
    event.text("evt.res", "SUCCESS").latency(11_000_000);
    event
}

#[test]
fn each_event_has_the_first_class_that_applies() {
    let mut lost = failed("openat", "EACCES");
    lost.value("evt.drops", &[4]);
    let mut poll = slow("poll");
    poll.bit("evt.is_wait");
    let mut refused = Event::new("getsockopt", true);
    for text in ["0", "5\0<4>", "1\0SOL_SOCKET", "4\0SO_ERROR", "-111\0ECONNREFUSED"] {
        refused.param(&[0], Some(text));
    }
    let mut connecting = failed("connect", "EINPROGRESS");
    connecting.category = 3;
    let mut write = Event::new("write", true);
    write.text("fd.type", "file").bit("evt.is_io_write");
    let mut contained = Event::new("close", true);
    contained.text("container.id", "0123456789ab");
    let mut host = Event::new("close", true);
    host.text("container.id", "host");
    let events = [
        (lost, "lost"),
        (failed("openat", "EACCES"), "denied"),
        (failed("openat", "ENOENT"), "failed"),
        (refused, "denied"),
        (failed("futex", "ETIMEDOUT"), "wait"),
        (failed("read", "EAGAIN"), "wait"),
        (connecting, "network"),
        (Event::new("execve", true), "exec"),
        (poll, "wait"),
        (slow("unlink"), "slow"),
        (write, "write"),
        (contained, "container"),
        (host, ""),
    ];
    let payloads: Vec<Vec<u8>> = events.iter().map(|(event, _)| event.payload()).collect();
    let expected: Vec<&str> = events.iter().map(|(_, class)| *class).collect();
    for tool in front_ends() {
        let session = session(&tool, "classes", &payloads);
        let classes = session.fields(&["syscap.class"], "");
        assert_eq!(classes.iter().map(|row| row.concat()).collect::<Vec<_>>(), expected, "{}", tool.name());
        let protocols = session.fields(&["frame.protocols"], "");
        let of = |class: &&str| if class.is_empty() { "syscap".to_owned() } else { format!("syscap:syscap.{class}") };
        let expected: Vec<String> = expected.iter().map(of).collect();
        assert_eq!(protocols.concat(), expected, "{}", tool.name());
        let hidden = session.fields(&["frame.number"], "!(syscap.class == \"wait\")");
        assert_eq!(hidden.len(), events.len() - 3, "{}", tool.name());
    }
}

/// Every filter button of the profile is a valid filter that matches an event, or no event if it is to hide them.
#[test]
fn the_filter_buttons_match_events() {
    let mut poll = Event::new("poll", true);
    poll.bit("evt.is_wait").latency(200_000_000);
    let mut open = failed("openat", "EACCES");
    open.text("fd.type", "file").text("container.id", "0123456789ab").value("evt.drops", &[1]);
    let mut file = slow("unlink");
    file.text("fs.path.name", "/tmp/a");
    let mut connect = Event::new("connect", true);
    connect.text("fd.type", "ipv4").category = 3;
    let events = [poll, open, file, connect, Event::new("execve", true)];
    let payloads: Vec<Vec<u8>> = events.iter().map(Event::payload).collect();
    let folder = syscap_tests::paths::project().join("convert/install/assets/profile");
    let text = std::fs::read_to_string(folder.join("dfilter_buttons")).expect("the buttons of the profile");
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    let buttons: Vec<(&str, String)> = rows
        .map(|row| {
            let cells: Vec<&str> = row.trim_matches('"').split("\",\"").collect();
            (cells[1], cells[2].replace("\\x22", "\""))
        })
        .collect();
    assert!(buttons.len() > 12, "{buttons:?}");
    for tool in front_ends() {
        let session = session(&tool, "buttons", &payloads);
        for (label, filter) in &buttons {
            let frames = session.fields(&["frame.number"], filter).concat().concat();
            assert!(!frames.is_empty() && frames.len() < events.len(), "{label} in {}: {frames}", tool.name());
            match *label {
                "Waits // Hide" | "Waits // Not in poll or select" => assert_eq!(frames, "2345", "{label}"),
                "Waits // Only" => assert_eq!(frames, "1", "{label}"),
                _ => {}
            }
        }
        // The documentation says that a flag by itself tests whether the event has the field.
        assert_eq!(session.fields(&["frame.number"], "!evt.is_wait"), Vec::<Vec<String>>::new());
    }
}
