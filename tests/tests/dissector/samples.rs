//! Events of every kind that the dissector treats differently.

use syscap_schemas::field;

use crate::event::Event;

fn openat() -> Event {
    let mut event = Event::new("openat", true);
    event
        .text("evt.res", "SUCCESS")
        .value("evt.rawres", &[3])
        .value("fd.num", &[3])
        .text("fd.type", "file")
        .text("fd.name", "/etc/passwd")
        .bit("evt.is_open_read")
        .latency(23_937)
        .param(&3_i64.to_le_bytes(), Some("3\0<f>/etc/passwd"))
        .param(&(-100_i64).to_le_bytes(), Some("-100\0AT_FDCWD"))
        .param(b"/etc/passwd", Some("/etc/passwd"))
        .param(&4097_u32.to_le_bytes(), Some("4097\0O_RDONLY|O_CLOEXEC"))
        .param(&0_u32.to_le_bytes(), Some("0"));
    event
}

pub fn read() -> Event {
    let mut event = Event::new("read", true);
    event.buffer = 1;
    event.category = 32;
    event
        .text("evt.res", "SUCCESS")
        .value("evt.rawres", &832_i16.to_le_bytes())
        .value("fd.num", &[3])
        .text("fd.name", "/etc/passwd")
        .bit("evt.is_io")
        .bit("evt.is_io_read")
        .param(&832_i64.to_le_bytes(), Some("832"))
        .param(b"root:x:0:0:root:/root:/bin/bash\ndaemon:x:1", None)
        .param(&3_i64.to_le_bytes(), Some("3\0<f>/etc/passwd"))
        .param(&4096_u32.to_le_bytes(), Some("4096"));
    event
}

fn connect() -> Event {
    let mut event = Event::new("connect", true);
    event
        .text("evt.res", "ECONNREFUSED")
        .value("evt.rawres", &(-111_i8).to_le_bytes())
        .bit("evt.failed")
        .value("fd.num", &[5])
        .value("fd.cip", &[127, 0, 0, 1])
        .value("fd.sip", &[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
        .value("fd.sport", &8080_u16.to_le_bytes())
        .param(&(-111_i64).to_le_bytes(), Some("-111\0ECONNREFUSED"))
        .param(&[2], Some("127.0.0.1:4000->127.0.0.1:8080"))
        .param(&5_i64.to_le_bytes(), Some("5\0<4t>127.0.0.1:4000->127.0.0.1:8080"))
        .param(&[2], Some("127.0.0.1:8080"));
    event
}

fn unfinished() -> Event {
    let mut event = Event::new("futex", false);
    event.marks |= 1 << 1;
    event
        .param(&0x7FAE_0E83_CA4C_u64.to_le_bytes(), Some("7FAE0E83CA4C"))
        .param(&129_u16.to_le_bytes(), Some("129\0FUTEX_PRIVATE_FLAG|FUTEX_WAKE"))
        .param(&1_u64.to_le_bytes(), Some("1"));
    event
}

fn switch() -> Event {
    let mut event = Event::new("switch", false);
    event.category = 128;
    event.param(&1234_i64.to_le_bytes(), Some("1234\0bash"));
    event
}

fn surplus() -> Event {
    let mut event = Event::new("close", true);
    event.param(&0_i64.to_le_bytes(), Some("0")).param(&3_i64.to_le_bytes(), None).param(b"\x01new", None);
    event.surplus = 1;
    event.text("container.name", "web").value("container.id", b"0123456789ab");
    event.entries.push((field("proc.aname").map_or(0, |field| field.id) + 2, b"sshd".to_vec()));
    event.entries.push((0x3FFF, b"a field of a later version".to_vec()));
    event
}

pub fn all() -> Vec<Vec<u8>> {
    [openat(), read(), connect(), unfinished(), switch(), surplus()].iter().map(Event::payload).collect()
}
