//! Encoding of event blocks.

use syscap_schemas::{Param, ParamKind, event_type};

use super::EventBlock;
use super::bytes::{BlockBody, ByteOrder};

/// An event to write. Parameters are little-endian, as in the library.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TestEvent {
    /// The CPU.
    pub cpu: u16,
    /// Flags, for a block type with flags.
    pub flags: u32,
    /// Nanoseconds since 1970.
    pub time: u64,
    /// The thread.
    pub tid: i64,
    /// The number of the event type.
    pub kind: u16,
    /// The parameters.
    pub params: Vec<Vec<u8>>,
    /// A comment after the event.
    pub comment: Option<Vec<u8>>,
}

pub(super) fn body(mut body: BlockBody, block: EventBlock, event: &TestEvent) -> BlockBody {
    body.u16(event.cpu);
    if block.flags {
        body.u32(event.flags);
    }
    let header = if block.counted { 26 } else { 22 };
    let width = if block.large { 4 } else { 2 };
    let values: usize = event.params.iter().map(Vec::len).sum();
    let mut len = (header + width * event.params.len() + values) as u32;
    // The first writers gave these two types a length that is 3 bytes too large.
    let code = event_type(event.kind).map(|known| known.code);
    if !block.counted && matches!(code, Some("PPME_NOTIFICATION_E" | "PPME_INFRASTRUCTURE_EVENT_E")) {
        len += 3;
    }
    body.u64(event.time);
    body.i64(event.tid);
    body.u32(len);
    body.u16(event.kind);
    if block.counted {
        body.u32(event.params.len() as u32);
    }
    for param in &event.params {
        if block.large {
            body.u32(param.len() as u32);
        } else {
            body.u16(param.len() as u16);
        }
    }
    let table = event_type(event.kind).map_or(&[][..], |known| known.params);
    for (index, param) in event.params.iter().enumerate() {
        match (body.order(), table.get(index)) {
            (ByteOrder::Big, Some(known)) => big_endian_param(&mut body, known, param),
            _ => body.raw(param),
        }
    }
    body.comment(event.comment.as_deref());
    body
}

/// Appends a little-endian parameter in big-endian byte order.
fn big_endian_param(body: &mut BlockBody, param: &Param, value: &[u8]) {
    match param.kind {
        ParamKind::SockAddr => tuple(body, value, 1),
        ParamKind::SockTuple => tuple(body, value, 2),
        ParamKind::FdList => {
            let mut rest = value;
            number(body, &mut rest, 2);
            while rest.len() >= 10 {
                number(body, &mut rest, 8);
                number(body, &mut rest, 2);
            }
            body.raw(rest);
        }
        ParamKind::Dyn => {
            let Some((kind, mut rest)) = value.split_first() else { return };
            body.u8(*kind);
            if param.dynamic.get(usize::from(*kind)).and_then(|kind| kind.kind.width()) == Some(rest.len()) {
                let width = rest.len();
                number(body, &mut rest, width);
            }
            body.raw(rest);
        }
        ParamKind::Ipv4Addr | ParamKind::Ipv6Addr => body.raw(value),
        kind => {
            let mut rest = value;
            if kind.width() == Some(value.len()) {
                number(body, &mut rest, value.len());
            }
            body.raw(rest);
        }
    }
}

/// Appends an address family, then `ends` addresses, each in network byte order, with ports in the byte order of the
/// machine. For unix sockets the kernel's two addresses precede the path.
fn tuple(body: &mut BlockBody, value: &[u8], ends: usize) {
    let Some((family, mut rest)) = value.split_first() else { return };
    body.u8(*family);
    match (*family, ends) {
        (2 | 10, _) => {
            for _ in 0..ends {
                let (address, after) = rest.split_at(if *family == 2 { 4 } else { 16 });
                body.raw(address);
                rest = after;
                number(body, &mut rest, 2);
            }
        }
        (1, 2) => {
            number(body, &mut rest, 8);
            number(body, &mut rest, 8);
        }
        _ => {}
    }
    body.raw(rest);
}

/// Moves a number from `rest` to `body` in big-endian byte order. A value that is too short for a number is copied.
fn number(body: &mut BlockBody, rest: &mut &[u8], width: usize) {
    let Some((number, after)) = rest.split_at_checked(width) else { return };
    number.iter().rev().for_each(|byte| body.u8(*byte));
    *rest = after;
}
