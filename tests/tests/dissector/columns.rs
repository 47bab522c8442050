//! The columns "Source" and "Destination", which every front end has without a profile.

use crate::event::Event;
use crate::tshark::{front_ends, session};

/// The bit of the payload's second byte for a process that is the server of the connection.
const SERVER: u8 = 1 << 6;

/// Returns an event on a descriptor of type `kind` with a name.
fn on(kind: &str, name: &str) -> Event {
    let mut event = Event::new("close", true);
    event.value("fd.num", &[3]).text("fd.type", kind).text("fd.name", name);
    event
}

#[test]
fn the_process_is_the_source_and_the_descriptor_the_destination() {
    let connection = "127.0.0.1:4000->10.0.0.1:80";
    let mut server = on("ipv4", connection);
    server.marks |= SERVER;
    let mut refused = Event::new("connect", true);
    refused.value("fd.num", &[3]).text("fd.type", "ipv4");
    refused.param(&[0xFF; 8], Some("-1\0EPERM")).param(&[], Some("NULL")).param(&[3], Some("3\0<4>"));
    refused.param(&[2], Some("10.0.0.2:443"));
    let mut path = Event::new("openat", true);
    path.text("fs.path.name", "/no/such/file");
    let events = [
        (on("file", "/etc/passwd"), "/etc/passwd"),
        (on("ipv4", connection), "10.0.0.1:80"),
        (server, "127.0.0.1:4000"),
        (on("unix", "ffff888120d5d580->ffff888120d5ad00 /run/log"), "/run/log"),
        (on("pipe", ""), "pipe"),
        (refused, "10.0.0.2:443"),
        (path, "/no/such/file"),
        (on("file", "/tmp/a\nb"), "/tmp/a\\nb"),
    ];
    let payloads: Vec<Vec<u8>> = events.iter().map(|(event, _)| event.payload()).collect();
    let columns = "gui.column.format:\"Source\",\"%s\",\"Destination\",\"%d\"";
    for tool in front_ends() {
        let rows = session(&tool, "columns", &payloads).print(&["-o", columns]);
        let shown: Vec<&str> = rows.lines().map(str::trim).collect();
        let expected: Vec<String> = events.iter().map(|(_, name)| format!("cat(77) → {name}")).collect();
        assert_eq!(shown, expected, "{}", tool.name());
    }
}
