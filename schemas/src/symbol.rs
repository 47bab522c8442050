//! The names of flags, enumerations, errors and signals in captures (`tables/symbols.toml`).

/// A name and its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Symbol {
    /// The name.
    pub name: &'static str,
    /// The value of an enumeration, or the bits of a flag.
    pub value: u32,
}

/// The names of one set of flags or one enumeration, in printing order.
#[derive(Debug)]
pub struct SymbolTable {
    /// The key in `tables/symbols.toml`.
    pub key: &'static str,
    /// The rows.
    pub symbols: &'static [Symbol],
}

impl SymbolTable {
    /// Returns the first name whose value is exactly `value`.
    pub fn name(&self, value: u32) -> Option<&'static str> {
        self.symbols.iter().find(|symbol| symbol.value == value).map(|symbol| symbol.name)
    }
}
