//! Translates the kernel's values of flags and enumerations to those of scap.

use syscap_schemas::{KernelSymbols, SymbolTable, scap_symbol};

use super::memory::lower;

/// A translation from the values of a table of `kernel_symbols.toml` to those of a table of `symbols.toml`.
#[derive(Debug)]
pub struct Translation {
    mask: u32,
    /// Values of the masked bits, and their translations.
    values: Vec<(u32, u32)>,
    /// Flags, and their translations.
    flags: Vec<(u32, u32)>,
    otherwise: Otherwise,
}

/// The translation of a value whose name the other table lacks.
#[derive(Debug, Clone, Copy)]
enum Otherwise {
    Value(u32),
    Unchanged,
}

impl Translation {
    /// Joins the two tables by the names of their symbols.
    pub fn new(kernel: &KernelSymbols, scap: &SymbolTable) -> Self {
        let pairs = kernel.symbols.iter().filter_map(|symbol| {
            let name = scap_symbol(symbol.name);
            let there = scap.symbols.iter().find(|other| other.name == name)?;
            Some((symbol.value, there.value))
        });
        let (values, flags): (Vec<_>, Vec<_>) = pairs.partition(|(value, _)| value & !kernel.mask == 0);
        let unknown = scap.symbols.iter().find(|symbol| symbol.name.ends_with("UNKNOWN"));
        let otherwise = match unknown {
            Some(unknown) => Otherwise::Value(unknown.value),
            None if kernel.is_enumeration() && values.iter().all(|(kernel, scap)| kernel == scap) => {
                Otherwise::Unchanged
            }
            None => Otherwise::Value(0),
        };
        Self { mask: kernel.mask, values, flags, otherwise }
    }

    /// Returns the translation of a kernel's value.
    pub fn apply(&self, value: u32) -> u32 {
        let masked = value & self.mask;
        let base = match self.values.iter().find(|(kernel, _)| *kernel == masked) {
            Some((_, scap)) => *scap,
            None => match self.otherwise {
                Otherwise::Value(value) => value,
                Otherwise::Unchanged => masked,
            },
        };
        let flags = self.flags.iter().filter(|(kernel, _)| value & kernel == *kernel);
        flags.fold(base, |all, (_, scap)| all | scap)
    }

    /// Returns the translation of a 64-bit value. No bit of the upper half has a name: flags lose these bits, and a
    /// value of an enumeration is unknown with them.
    pub fn apply_long(&self, value: u64) -> u32 {
        match (u32::try_from(value), self.otherwise) {
            (Ok(value), _) => self.apply(value),
            (Err(_), Otherwise::Value(unknown)) if self.mask == u32::MAX => unknown,
            (Err(_), Otherwise::Unchanged) => 0,
            (Err(_), _) => self.apply(lower(value)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syscap_schemas::{kernel_symbols, symbol_table};

    fn translate(kernel: &str, scap: &str, value: u32) -> u32 {
        Translation::new(kernel_symbols(kernel).unwrap(), symbol_table(scap).unwrap()).apply(value)
    }

    #[test]
    fn open_flags_have_an_access_mode_and_bits() {
        assert_eq!(translate("open_flags", "file_flags", 0), 1);
        assert_eq!(translate("open_flags", "file_flags", 0o1 | 0o100 | 0o1000), 2 | 4 | 256);
        assert_eq!(translate("open_flags", "file_flags", 0o2 | 0o2_000_000), 3 | 4096);
    }

    #[test]
    fn symbols_with_different_names_are_joined() {
        assert_eq!(translate("socket_flags", "file_flags", 0o2_000_000 | 0o4000), 4096 | 64);
        assert_eq!(translate("umount_flags", "umount_flags", 2), 2);
    }

    #[test]
    fn unknown_values_become_unknown_or_stay() {
        assert_eq!(translate("rlimit_resource", "getrlimit_resource", 99), 255);
        assert_eq!(translate("prctl_option", "prctl_option", 9999), 9999);
        assert_eq!(translate("fcntl_cmd", "fcntl_cmd", 1033), 0);
    }
}
