//! Names of numbers: flags, enumerations, errors, signals, system calls.

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
