//! Names of numbers: flags, enumerations, errors, signals, system calls.

use crate::generated::symbols::{SCAP_SYSCALLS, SYMBOL_TABLES};

/// A name and its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Symbol {
    /// The name.
    pub name: &'static str,
    /// The value or the bits.
    pub value: u32,
}

/// The names of one kind of flags or of one enumeration, in printing order.
#[derive(Debug)]
pub struct SymbolTable {
    /// The table's key in `tables/symbols.toml`.
    pub key: &'static str,
    /// Its rows.
    pub symbols: &'static [Symbol],
}

impl SymbolTable {
    /// The first name whose value is exactly `value`.
    pub fn name(&self, value: u32) -> Option<&'static str> {
        self.symbols.iter().find(|symbol| symbol.value == value).map(|symbol| symbol.name)
    }
}

/// The symbol table with this key.
pub fn symbol_table(key: &str) -> Option<&'static SymbolTable> {
    SYMBOL_TABLES.iter().copied().find(|table| table.key == key)
}

/// The name of an error number, `ENOENT` for 2.
pub fn errno_name(errno: u32) -> Option<&'static str> {
    crate::generated::symbols::ERRNO.name(errno)
}

/// The name of a signal, `SIGKILL` for 9.
pub fn signal_name(signal: u32) -> Option<&'static str> {
    crate::generated::symbols::SIGNAL.name(signal)
}

/// The name of a system call by its scap number, which is the same on every architecture.
pub fn scap_syscall_name(id: u16) -> Option<&'static str> {
    SCAP_SYSCALLS.get(usize::from(id)).copied().filter(|name| !name.is_empty())
}

/// The names of all system calls; the position is the scap number.
pub fn scap_syscalls() -> &'static [&'static str] {
    SCAP_SYSCALLS
}
