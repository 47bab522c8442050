//! The kernel's names of flags and enumerations, and where live capture takes an event's parameters from.

use crate::Symbol;

/// One table of `tables/kernel_symbols.toml`.
#[derive(Debug)]
pub struct KernelSymbols {
    /// Its key.
    pub key: &'static str,
    /// The bits that hold one value out of several; the others are flags. All: an enumeration.
    pub mask: u32,
    /// The names. A value of several bits outside of the mask stands before its parts.
    pub symbols: &'static [Symbol],
}

impl KernelSymbols {
    /// `true` if the values are no flags.
    pub const fn is_enumeration(&self) -> bool {
        self.mask == u32::MAX
    }

    /// The names in a value, and the bits that have none.
    pub fn parts(&self, value: u32) -> (Vec<&'static str>, u32) {
        let mut names = Vec::new();
        let mut rest = value;
        for symbol in self.symbols {
            let in_mask = symbol.value & !self.mask == 0 && (self.mask != 0 || symbol.value == 0);
            let is_here = if in_mask {
                value & self.mask == symbol.value && (self.mask != 0 || value == 0)
            } else {
                rest & symbol.value == symbol.value
            };
            if is_here {
                names.push(symbol.name);
                rest &= !symbol.value;
            }
        }
        (names, rest)
    }
}
