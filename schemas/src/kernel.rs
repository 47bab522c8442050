//! The kernel's names of flags and enumerations (`tables/kernel_symbols.toml`).

use crate::Symbol;

/// The kernel's names of one set of flags or one enumeration.
#[derive(Debug)]
pub struct KernelSymbols {
    /// The key of the table.
    pub key: &'static str,
    /// The bits that hold one value out of several; all other bits are flags. An enumeration has all bits.
    pub mask: u32,
    /// The names. A flag of several bits precedes the flags that are parts of it.
    pub symbols: &'static [Symbol],
}

impl KernelSymbols {
    /// `true` if the table is an enumeration without flags.
    pub const fn is_enumeration(&self) -> bool {
        self.mask == u32::MAX
    }

    /// Returns the names of the flags or values in `value`, and the bits without a name.
    pub fn parts(&self, value: u32) -> (Vec<&'static str>, u32) {
        let mut names = Vec::new();
        let mut rest = value;
        for symbol in self.symbols {
            let in_mask = symbol.value & !self.mask == 0 && (self.mask != 0 || symbol.value == 0);
            let matches = if in_mask {
                value & self.mask == symbol.value && (self.mask != 0 || value == 0)
            } else {
                rest & symbol.value == symbol.value
            };
            if matches {
                names.push(symbol.name);
                rest &= !symbol.value;
            }
        }
        (names, rest)
    }
}
