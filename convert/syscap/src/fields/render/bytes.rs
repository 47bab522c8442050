//! Byte buffers and lists as text.

use super::number::{decimal_u64, hex_lower};

/// Appends data as sysdig shows it: bytes that are not printable ASCII become dots.
pub fn dots(out: &mut Vec<u8>, bytes: &[u8]) {
    out.extend(bytes.iter().map(|byte| if matches!(byte, b' '..=b'~') { *byte } else { b'.' }));
}

/// Appends texts that end in NUL, separated by dots.
pub fn texts(out: &mut Vec<u8>, bytes: &[u8]) {
    for (index, text) in parts(bytes).enumerate() {
        if index > 0 {
            out.push(b'.');
        }
        out.extend_from_slice(text);
    }
}

/// Appends pairs of texts that end in NUL, as `name:value` separated by commas.
pub fn pairs(out: &mut Vec<u8>, bytes: &[u8]) {
    for (index, text) in parts(bytes).enumerate() {
        match index {
            0 => {}
            _ if index % 2 == 1 => out.push(b':'),
            _ => out.push(b','),
        }
        out.extend_from_slice(text);
    }
}

/// Appends the fds of a poll with kind and awaited events: `3:p1 4:f4`.
pub fn fd_list(out: &mut Vec<u8>, bytes: &[u8], type_char: impl Fn(i64) -> Option<char>) {
    for (index, (number, events)) in poll_fds(bytes).enumerate() {
        if index > 0 {
            out.push(b' ');
        }
        decimal_u64(out, number.cast_unsigned());
        out.push(b':');
        out.push(type_char(number).map_or(b'?', |kind| kind as u8));
        hex_lower(out, u64::from(i32::from(events).cast_unsigned()));
    }
}

/// Returns the fds and events of a parameter of type FDLIST. Ends where the parameter is truncated.
pub fn poll_fds(bytes: &[u8]) -> impl Iterator<Item = (i64, i16)> {
    let (count, rest) =
        bytes.split_first_chunk().map_or((0, &[][..]), |(count, rest)| (u16::from_le_bytes(*count), rest));
    rest.chunks_exact(10).take(usize::from(count)).filter_map(|entry| {
        let (fd, events) = entry.split_first_chunk()?;
        Some((i64::from_le_bytes(*fd), i16::from_le_bytes(events.try_into().ok()?)))
    })
}

fn parts(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.strip_suffix(&[0]).unwrap_or(bytes).split(|byte| *byte == 0)
}

#[cfg(test)]
mod tests {
    use super::super::hex;
    use super::*;

    fn shown(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn buffers_and_lists() {
        assert_eq!(shown(|out| dots(out, b"a b\n\x7f\xff~")), "a b...~");
        assert_eq!(shown(|out| hex(out, &[0, 0xaf])), "00af");
        assert_eq!(shown(|out| texts(out, b"a\0b\0\0")), "a.b.");
        assert_eq!(shown(|out| pairs(out, b"a\x001\0b\x002\0")), "a:1,b:2");
        let mut list = 3_u16.to_le_bytes().to_vec();
        for (fd, events) in [(3_i64, 1_i16), (4, -1)] {
            list.extend(fd.to_le_bytes());
            list.extend(events.to_le_bytes());
        }
        let kind = |fd| (fd == 3).then_some('p');
        assert_eq!(shown(|out| fd_list(out, &list, kind)), "3:p1 4:?ffffffff");
        assert_eq!(shown(|out| fd_list(out, &[1], kind)), "");
    }
}
