//! Renders numbers by name: flags, enumerations, signals.

use syscap_schemas::{SymbolTable, signal_name};

/// Appends a name, if there is one.
#[inline]
pub fn named(out: &mut Vec<u8>, name: Option<&str>) {
    out.extend_from_slice(name.unwrap_or_default().as_bytes());
}

/// Appends the names of the bits that are set. Each bit is named once. The name for zero is used for the number zero
/// only.
pub fn flags(out: &mut Vec<u8>, table: Option<&SymbolTable>, value: u32) {
    let Some(table) = table else { return };
    let start = out.len();
    let mut left = value;
    for symbol in table.symbols {
        let matches = if symbol.value == 0 { value == 0 } else { left & symbol.value == symbol.value };
        if !matches {
            continue;
        }
        push(out, start, symbol.name);
        left &= !symbol.value;
        if symbol.value == value {
            break;
        }
    }
}

/// Appends all names of exactly this number.
pub fn exact(out: &mut Vec<u8>, table: Option<&SymbolTable>, value: u32) {
    let Some(table) = table else { return };
    let start = out.len();
    for symbol in table.symbols.iter().filter(|symbol| symbol.value == value) {
        push(out, start, symbol.name);
    }
}

/// Appends the names of a file mode's bits. A name for exactly the whole mode ends the list.
pub fn mode(out: &mut Vec<u8>, table: Option<&SymbolTable>, value: u32) {
    let Some(table) = table else { return };
    let start = out.len();
    let mut left = value;
    for symbol in table.symbols {
        if symbol.value == value {
            return push(out, start, symbol.name);
        }
        if symbol.value != 0 && left & symbol.value == symbol.value {
            push(out, start, symbol.name);
            left &= !symbol.value;
        }
    }
}

/// Appends the signals of a set, whose bit 0 is signal 1, separated by blanks.
pub fn signals(out: &mut Vec<u8>, set: u64) {
    let start = out.len();
    for bit in (0..32).filter(|bit| set & (1 << bit) != 0) {
        let Some(name) = signal_name(bit + 1) else { continue };
        if out.len() > start {
            out.push(b' ');
        }
        out.extend_from_slice(name.as_bytes());
    }
}

fn push(out: &mut Vec<u8>, start: usize, name: &str) {
    if out.len() > start {
        out.push(b'|');
    }
    out.extend_from_slice(name.as_bytes());
}

#[cfg(test)]
mod tests {
    use syscap_schemas::symbol_table;

    use super::*;

    fn shown(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = b"before".to_vec();
        write(&mut out);
        String::from_utf8(out.split_off(6)).unwrap()
    }

    #[test]
    fn flags_are_named_once() {
        let table = symbol_table("file_flags");
        assert_eq!(shown(|out| flags(out, table, 4097)), "O_RDONLY|O_CLOEXEC");
        assert_eq!(shown(|out| flags(out, table, 3)), "O_RDWR");
        assert_eq!(shown(|out| flags(out, table, 0)), "O_NONE");
        assert_eq!(shown(|out| flags(out, None, 1)), "");
    }

    #[test]
    fn enumerations_have_all_names() {
        let table = symbol_table("socket_domain");
        assert_eq!(shown(|out| exact(out, table, 1)), "AF_LOCAL|AF_UNIX");
        assert_eq!(shown(|out| exact(out, table, 2)), "AF_INET");
    }

    #[test]
    fn modes_and_signals() {
        let table = symbol_table("fchmodat_mode");
        assert_eq!(shown(|out| mode(out, table, 0o744)), "S_IROTH|S_IRGRP|S_IXUSR|S_IWUSR|S_IRUSR");
        assert_eq!(shown(|out| signals(out, 0b101)), "SIGHUP SIGQUIT");
    }
}
