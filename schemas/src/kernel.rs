//! The kernel's names of flags and enumerations, and where live capture takes an event's parameters from.

use crate::Symbol;
use crate::generated::kernel_symbols::KERNEL_SYMBOLS;
use crate::generated::live;

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
    /// Whether the values are no flags.
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

/// The kernel's names with this key.
pub fn kernel_symbols(key: &str) -> Option<&'static KernelSymbols> {
    KERNEL_SYMBOLS.iter().copied().find(|table| table.key == key)
}

/// The name that a capture has for a name of the kernel.
pub fn scap_symbol(kernel: &'static str) -> &'static str {
    live::NAMES.iter().find(|(name, _)| *name == kernel).map_or(kernel, |(_, scap)| scap)
}

/// The arguments that a parameter of this name may stand for, the first one first.
pub fn same_arguments(param: &str) -> &'static [&'static str] {
    live::SAME.iter().find(|(name, _)| *name == param).map_or(&[], |(_, arguments)| arguments)
}

/// The rule for a parameter, as the head of `tables/live_events.toml` explains: first of the event, then of all.
pub fn live_rule(event: &str, param: &str) -> Option<&'static str> {
    let rules = live::EVENTS.iter().find(|(code, _)| *code == event).map_or(&[][..], |(_, rules)| rules);
    find(rules, param)
}

/// The rule for parameters of this name that no argument has.
pub fn live_rule_of_all(param: &str) -> Option<&'static str> {
    find(live::RULES, param)
}

fn find(rules: &'static [(&str, &str)], param: &str) -> Option<&'static str> {
    rules.iter().find(|(name, _)| *name == param).map(|(_, rule)| *rule)
}
