//! Sentences of the extcap protocol: `word {name=value}{name=value}`, one a line, in UTF-8.

use std::fmt;

use syscap::escape::is_hidden;

/// A sentence of the extcap protocol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    word: &'static str,
    parameters: Vec<(&'static str, String)>,
}

impl Sentence {
    /// Returns a sentence without parameters.
    pub fn new(word: &'static str) -> Self {
        Self { word, parameters: Vec::new() }
    }

    /// Adds a parameter. The protocol cannot carry braces and control characters: they become parentheses and spaces.
    pub fn with(mut self, name: &'static str, value: impl AsRef<str>) -> Self {
        let plain = |char: char| match char {
            '{' => '(',
            '}' => ')',
            char if is_hidden(char) => ' ',
            char => char,
        };
        self.parameters.push((name, value.as_ref().chars().map(plain).collect()));
        self
    }

    /// Adds a numeric parameter.
    pub fn number(self, name: &'static str, value: usize) -> Self {
        self.with(name, value.to_string())
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", self.word)?;
        self.parameters.iter().try_for_each(|(name, value)| write!(f, "{{{name}={value}}}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_that_the_protocol_cannot_carry_are_replaced() {
        let sentence = Sentence::new("value").number("arg", 3).with("display", "sh -c '{ a; }\n' é");
        assert_eq!(sentence.to_string(), "value {arg=3}{display=sh -c '( a; ) ' é}");
    }
}
