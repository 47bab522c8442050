use serde_json::json;
use serde_test::{Configure, Token, assert_tokens};

use super::text::KernelText;
use crate::event::records::{FdInfo, FdKind, FdRecord, ThreadRecord, UserRecord};
use crate::event::{Completeness, Header, NewFd, OwnedEvent, ThreadProcess, Value};

fn header() -> Header {
    Header {
        number: 7,
        time: u64::MAX,
        tid: -1,
        cpu: 1,
        kind: 15,
        flags: 0,
        entered: Some(3),
        completeness: Completeness::NoEnter,
        drops: 2,
    }
}

#[test]
fn a_text_is_a_string_an_object_or_bytes() {
    let text = |bytes: &[u8]| KernelText(bytes.to_vec());
    assert_tokens(&text(b"caf\xc3\xa9\0").readable(), &[Token::Str("caf\u{e9}\0")]);
    let object = [Token::Map { len: Some(1) }, Token::Str("base64"), Token::Str("L3Rt/w=="), Token::MapEnd];
    assert_tokens(&text(b"/tm\xff").readable(), &object);
    assert_tokens(&text(b"/tm\xff").compact(), &[Token::Bytes(b"/tm\xff")]);
    for wrong in [json!({"base64": "?"}), json!({"text": "YQ=="}), json!({}), json!(7)] {
        assert!(serde_json::from_value::<KernelText>(wrong.clone()).is_err(), "{wrong}");
    }
}

#[test]
fn a_record_is_read_back() {
    let thread = ThreadRecord { tid: 42, comm: b"caf\xe9".to_vec(), exe: b"/bin/cat".to_vec(), ..Default::default() };
    let value = serde_json::to_value(&thread).unwrap();
    assert_eq!(value["exe"], "/bin/cat");
    assert_eq!(value["comm"], json!({"base64": "Y2Fm6Q=="}));
    assert_eq!(serde_json::from_value::<ThreadRecord>(value).unwrap(), thread);
    let user: UserRecord = serde_json::from_value(json!({"uid": 1000, "name": "alice"})).unwrap();
    assert_eq!(user, UserRecord { uid: 1000, name: b"alice".to_vec(), ..Default::default() });
}

#[test]
fn an_fd_record_is_read_back() {
    let (protocol, address) = (syscap_schemas::L4Protocol::TCP, [127, 0, 0, 1].into());
    let fd = FdRecord { fd: 3, ino: 9, kind: FdKind(5), info: FdInfo::Bound { address, port: 80, protocol } };
    let value = serde_json::to_value(&fd).unwrap();
    let info = json!({"bound": {"address": "127.0.0.1", "port": 80, "protocol": 2}});
    assert_eq!(value, json!({"fd": 3, "ino": 9, "kind": 5, "info": info}));
    assert_eq!(serde_json::from_value::<FdRecord>(value).unwrap(), fd);
}

#[test]
fn an_event_is_read_back() {
    let event = OwnedEvent::new(header(), [&b"\x01\0"[..], b"", b"a\xff"], Some(b"said".to_vec()));
    let value = serde_json::to_value(&event).unwrap();
    let header = json!({
        "number": 7, "time": u64::MAX, "tid": -1, "cpu": 1, "type": 15, "flags": 0, "entered": 3,
        "completeness": "no_enter", "drops": 2
    });
    assert_eq!(value, json!({"header": header, "params": ["AQA=", "", "Yf8="], "comment": "said", "live": null}));
    assert_eq!(serde_json::from_value::<OwnedEvent>(value).unwrap(), event);
}

#[test]
fn details_of_a_live_capture_are_read_back() {
    let mut event = OwnedEvent::new(header(), [&[3; 8][..]], None);
    event.push_named("how", &[1, 0, 0, 0, 0, 0, 0, 0], b"SHUT_WR");
    event.push_named("a name that no table has", b"\xff", b"");
    event.details.call = Some("shutdown");
    let record = FdRecord { fd: 3, ino: 0, kind: FdKind::FIFO, info: FdInfo::Name(b"pipe:[1]".to_vec()) };
    event.fds = vec![NewFd { record, close_on_exec: true }];
    event.details.process = Some(ThreadProcess { pid: 9, comm: *b"iou-wrk-9\0\0\0\0\0\0\0" });
    let text = serde_json::to_string(&event).unwrap();
    let read: OwnedEvent = serde_json::from_str(&text).unwrap();
    assert_eq!(read, event);
    assert_eq!(read.params().named_arguments().map(|(name, ..)| name).nth(1), Some("a name that no table has"));
    let long = text.replace("a name that no table has", &"long".repeat(100));
    assert!(serde_json::from_str::<OwnedEvent>(&long).unwrap_err().to_string().contains("is no name"));
    let comm = text.replace("iou-wrk-9", "a name of more than 16 bytes");
    assert!(serde_json::from_str::<OwnedEvent>(&comm).unwrap_err().to_string().contains("at most 16 bytes"));
}

#[test]
fn values_are_as_in_ndjson() {
    let list = Value::List(vec![Value::text("a\u{e9}"), Value::Bytes((&b"\xff"[..]).into()), Value::None]);
    assert_eq!(serde_json::to_value(list).unwrap(), json!(["a\u{e9}", "/w==", null]));
    assert_eq!(serde_json::to_value(Value::text(b"a\xff")).unwrap(), "a\u{fffd}");
    let address = Value::Ip("2001:db8::1".parse().unwrap());
    for value in [Value::Bool(true), Value::I64(-2), Value::Time(u64::MAX), Value::F64(0.5), address] {
        let mut line = Vec::new();
        crate::ndjson::write_value(&mut line, &value);
        assert_eq!(serde_json::to_vec(&value).unwrap(), line, "{value:?}");
    }
}
