//! The Info column compared with the output of strace for the same call.

use syscap_schemas::event_types;

use crate::event::Event;
use crate::tshark::Tshark;

/// Returns an exit event with its parameters, as recorded and as text.
fn call(name: &str, params: &[(&[u8], Option<&str>)]) -> Event {
    let mut event = Event::new(name, true);
    for (raw, text) in params {
        event.param(raw, *text);
    }
    event
}

/// Adds an argument that only live capture knows.
fn named(mut event: Event, name: &str, value: i64, text: &str) -> Event {
    event.named(name, &value.to_le_bytes(), text);
    event
}

fn failed(mut event: Event, error: &str) -> Event {
    event.text("evt.res", error).value("evt.rawres", &[0xFF]).bit("evt.failed");
    event
}

const ZERO: (&[u8], Option<&str>) = (&[0; 8], Some("0"));

#[test]
fn names_and_order_are_those_of_strace() {
    let socket = |name, extra: &[(&'static [u8], Option<&'static str>)]| {
        let mut params: Vec<(&[u8], Option<&str>)> = vec![
            (&[3, 0, 0, 0, 0, 0, 0, 0], Some("3\0<4>")),
            (&[2, 0, 0, 0], Some("2\0AF_INET")),
            (&[1, 0, 8, 0], None),
            (&[0; 4], None),
        ];
        params.extend(extra);
        call(name, &params)
    };
    let option = |value: &'static [u8]| {
        call(
            "setsockopt",
            &[
                ZERO,
                (&[5, 0, 0, 0, 0, 0, 0, 0], Some("5\0<4t>1.2.3.4:5->6.7.8.9:80")),
                (&[4], Some("4\0SOL_TCP")),
                (&[0], Some("0\0UNKNOWN")),
                (value, Some("....")),
                (&[4, 0, 0, 0], None),
            ],
        )
    };
    let mut getsockname = named(named(call("getsockname", &[]), "res", -107, "-107 (ENOTCONN)"), "fd", 5, "5");
    getsockname.value("fd.num", &[5]).text("fd.type", "ipv4").text("fd.name", "1.2.3.4:5->6.7.8.9:80");
    let accepted = Some("6\0<4t>1.2.3.4:5->6.7.8.9:80");
    let accept4 = call(
        "accept4",
        &[
            (&[6, 0, 0, 0, 0, 0, 0, 0], accepted),
            (&[2], Some("1.2.3.4:5->6.7.8.9:80")),
            (&[0], None),
            (&[0; 4], None),
            (&[5, 0, 0, 0], None),
            (&[0, 16, 0, 0], Some("1000")),
        ],
    );
    let accept4 = named(named(named(accept4, "fd", 3, "3"), "addr", 4096, "1.2.3.4:5"), "addrlen", 4096, "[16]");
    let mut ended = Event::new("procexit", false);
    ended.param(&[0; 8], Some("9")).param(&[0; 8], Some("0")).param(&[9], Some("9\0SIGKILL")).param(&[0], None);
    let mut exited = Event::new("procexit", false);
    exited.param(&[0; 8], Some("768")).param(&[3, 0, 0, 0, 0, 0, 0, 0], Some("3")).param(&[0], Some("0"));
    let events = [
        socket("socket", &[]),
        option(&[0, 1, 0, 0, 0]),
        named(named(option(&[0, 60, 0, 0, 0]), "level", 6, "SOL_TCP"), "optname", 4, "TCP_KEEPIDLE"),
        getsockname,
        accept4,
        call("mkdir", &[ZERO, (b"/tmp/d", Some("/tmp/d")), (&[0xC0, 1, 0, 0], Some("1C0"))]),
        call(
            "openat",
            &[
                (&[3, 0, 0, 0, 0, 0, 0, 0], Some("3\0<f>/tmp/f")),
                (&[0x9C, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], Some("-100\0AT_FDCWD")),
                (b"f", Some("f\0/tmp/f")),
                (&[0x27, 0x40, 0, 0], Some("16423\0O_EXCL|O_CREAT|O_RDWR|O_F_CREATED")),
                (&[0xA0, 1, 0, 0], Some("0640")),
            ],
        ),
        call(
            "sendto",
            &[
                (&[1, 0, 0, 0, 0, 0, 0, 0], Some("1")),
                (b"x", None),
                (&[7, 0, 0, 0, 0, 0, 0, 0], Some("7\0<u>ffff888120d5d580->ffff888120d5ad00 ")),
                (&[1, 0, 0, 0], None),
                (&[1], Some("ffff888120d5d580->ffff888120d5ad00 ")),
            ],
        ),
        ended,
        exited,
    ];
    let payloads: Vec<Vec<u8>> = events.iter().map(Event::payload).collect();
    let Some(tshark) = Tshark::new("strace", &payloads) else { return };
    let expected = [
        "socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 3<IPv4>",
        "setsockopt(5<1.2.3.4:5->6.7.8.9:80>, SOL_TCP, UNKNOWN, [1], 4) = 0",
        "setsockopt(5<1.2.3.4:5->6.7.8.9:80>, SOL_TCP, TCP_KEEPIDLE, [60], 4) = 0",
        "getsockname(5<1.2.3.4:5->6.7.8.9:80>) = -1 ENOTCONN",
        "accept4(3, 1.2.3.4:5, [16], SOCK_CLOEXEC) = 6<1.2.3.4:5->6.7.8.9:80>",
        r#"mkdir("/tmp/d", 0700) = 0"#,
        r#"openat(AT_FDCWD, "f", O_RDWR|O_EXCL|O_CREAT, 0640) = 3</tmp/f>"#,
        r#"sendto(7<unix>, "x", 1, ...) = 1"#,
        "+++ killed by SIGKILL +++",
        "+++ exited with 3 +++",
    ];
    assert_eq!(tshark.info(), expected);
}

/// A wait that timed out and a call that would have blocked are not marked as failures.
#[test]
fn expected_errors_are_not_marked_as_failures() {
    let errno = |name: &'static str, error: &'static str, text: &'static str| {
        failed(call(name, &[(&[0xFF; 8], Some(text))]), error)
    };
    let events = [
        errno("futex", "ETIMEDOUT", "-110\0ETIMEDOUT"),
        errno("connect", "ETIMEDOUT", "-110\0ETIMEDOUT"),
        errno("read", "EAGAIN", "-11\0EAGAIN"),
        errno("openat", "ENOENT", "-2\0ENOENT"),
    ];
    let payloads: Vec<Vec<u8>> = events.iter().map(Event::payload).collect();
    let Some(tshark) = Tshark::new("errors", &payloads) else { return };
    for (filter, frames) in
        [("syscap.retry", "13"), ("syscap.denied", "2"), ("syscap.failed", "4"), ("evt.failed == 1", "1234")]
    {
        assert_eq!(tshark.matching(filter).concat(), frames, "{filter}");
    }
}

#[test]
fn lost_events_are_marked_in_the_packet_list() {
    let mut event = call("close", &[ZERO]);
    event.value("evt.drops", &4812_u32.to_le_bytes());
    let Some(tshark) = Tshark::new("lost", &[event.payload(), call("close", &[ZERO]).payload()]) else { return };
    assert_eq!(tshark.matching("syscap.lost").concat(), "1");
    assert_eq!(tshark.matching("evt.drops > 4000").concat(), "1");
    let rows = tshark.fields(&["evt.drops", "_ws.expert.message"]);
    let row = rows.first().expect("a row");
    assert_eq!(row.get("evt.drops").map(String::as_str), Some("4812"));
    assert_eq!(row.get("_ws.expert.message").map(String::as_str), Some("4812 events were lost before this one"));
}

const FD_5: (&[u8], Option<&str>) = (&[5, 0, 0, 0, 0, 0, 0, 0], Some("5\0<4t>127.0.0.1:4000->127.0.0.1:80"));
const TUPLE: (&[u8], Option<&str>) = (&[2], Some("127.0.0.1:4000->127.0.0.1:80"));
const NO_TUPLE: (&[u8], Option<&str>) = (&[], Some("NULL"));
/// An address or path of which the capture has no bytes.
const MISSING: (&[u8], Option<&str>) = (&[], Some("<NA>"));
const FAULT: (&[u8], Option<&str>) = (&[0xF2, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], Some("-14\0EFAULT"));

/// An argument is NULL only if that follows from the capture.
#[test]
fn a_missing_argument_is_not_null() {
    let mut exec = Event::new("execve", true);
    exec.marks |= 1 << 2;
    let kind = event_types().iter().rfind(|kind| kind.name == "execve" && kind.is_exit()).expect("an event type");
    for param in kind.params {
        match param.name {
            "res" => exec.param(&[0; 8], Some("0")),
            "exe" => exec.param(b"./server", Some("./server")),
            "filename" => exec.param(&[], Some("<NA>")),
            _ => exec.param(&[], Some("")),
        };
    }
    let events = [
        call("connect", &[ZERO, TUPLE, FD_5, MISSING]),
        call("connect", &[ZERO, NO_TUPLE, FD_5, MISSING]),
        failed(call("connect", &[FAULT, NO_TUPLE, FD_5, MISSING]), "EFAULT"),
        call("bind", &[ZERO, MISSING, FD_5]),
        failed(call("mkdir", &[FAULT, MISSING, ZERO]), "EFAULT"),
    ];
    let payloads: Vec<Vec<u8>> = events.iter().map(Event::payload).collect();
    let Some(tshark) = Tshark::new("missing", &payloads) else { return };
    let expected = [
        "connect(5<127.0.0.1:4000->127.0.0.1:80>, 127.0.0.1:80) = 0",
        "connect(5<127.0.0.1:4000->127.0.0.1:80>, ...) = 0",
        "connect(5<127.0.0.1:4000->127.0.0.1:80>, NULL) = -1 EFAULT",
        "bind(5<127.0.0.1:4000->127.0.0.1:80>, ...) = 0",
        "mkdir(NULL, 0000) = -1 EFAULT",
    ];
    assert_eq!(tshark.info(), expected);
    // Without its enter half an execve of an old capture lacks the path.
    let Some(tshark) = Tshark::new("resumed", &[exec.payload()]) else { return };
    assert_eq!(tshark.info(), [r#"<... execve resumed>..., ["./server"]) = 0"#]);
}

/// The error of a connection in the background is the value of SO_ERROR. The call that reads it succeeds.
#[test]
fn the_error_of_a_socket_is_marked_as_a_failure() {
    let read = |text| {
        let params: [(&[u8], Option<&str>); 6] = [
            ZERO,
            FD_5,
            (&[1], Some("1\0SOL_SOCKET")),
            (&[4], Some("4\0SO_ERROR")),
            (&[1; 9], Some(text)),
            (&[4, 0, 0, 0], None),
        ];
        call("getsockopt", &params).payload()
    };
    let payloads = [read("-111\0ECONNREFUSED"), read("0"), read("-71\0EPROTO")];
    let Some(tshark) = Tshark::new("so-error", &payloads) else { return };
    let shown =
        |value| format!("getsockopt(5<127.0.0.1:4000->127.0.0.1:80>, SOL_SOCKET, SO_ERROR, [{value}], [4]) = 0");
    assert_eq!(tshark.info(), [shown("ECONNREFUSED"), shown("0"), shown("EPROTO")]);
    for (filter, frames) in
        [("syscap.denied", "1"), ("syscap.failed", "3"), ("_ws.expert.message contains \"ECONNREFUSED\"", "1")]
    {
        assert_eq!(tshark.matching(filter).concat(), frames, "{filter}");
    }
}
