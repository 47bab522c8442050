//! Falco's filter language: `evt.type in (open, openat) and not proc.name startswith systemd`.
//!
//! [`Filter::parse`] parses the text, resolves its fields in a [`FieldTable`], checks types and converts constants.
//! [`Filter::matches`] evaluates the compiled filter with the fields' values in one event, which come from a
//! [`FieldSource`]. [`fields::Fields`](crate::fields::Fields) is the table of sysdig's fields, and
//! [`fields::EventFields`](crate::fields::EventFields) is the source for an event.
//!
//! ```
//! use syscap::fields::Fields;
//! use syscap::filter::Filter;
//!
//! let error = Filter::parse("evt.type = open and proc.nmae = cat", &Fields).unwrap_err();
//! assert_eq!(error.to_string(), "column 21: there is no field 'proc.nmae'; did you mean 'proc.name'?");
//! ```
//!
//! The meaning is libsinsp's (falcosecurity/libs, schema 4.5):
//!
//! - A comparison with a missing value is false, including `!=`; its `not` is true.
//! - `exists` is true if there is a value.
//! - Text is compared byte by byte. `icontains` and `iglob` ignore the case of ASCII letters. `regex` must match the
//!   whole text, `pmatch` whole components at the start of a path.
//! - The operators of a list are `in` (all values are in the set), `intersects` (one is) and `exists`. [`Arity`] has
//!   the rules for fields with several values.
//! - `= anyof (…)`, `oneof`, `allof` apply an operator to each value of a list.
//!
//! Extensions to libsinsp's language: hexadecimal numbers and fractions; a network in place of an address
//! (`fd.sip = 10.0.0.0/8`) and an address in place of a network; a backslash before the closing quote as `"\\"`.
//!
//! Differences, where libsinsp is wrong: a number that the field's type cannot hold is an error (libsinsp truncates
//! it), `fd.ip in (…)` can match (in libsinsp it never does), and `fd.ip exists` is true only for an fd with an address
//! (in libsinsp for any fd).

mod ast;
mod call;
mod compare;
mod compile;
mod constant;
mod error;
mod field;
mod getopt;
mod glob;
mod lexer;
mod node;
mod operand;
mod parser;
mod partial;
mod paths;
mod typed_operand;
mod types;
mod warnings;

#[cfg(test)]
mod tests;

use std::fmt;

pub use error::FilterError;
pub use field::{Arity, FieldArg, FieldInfo, FieldProblem, FieldRef, FieldSource, FieldTable, FieldType};
pub use partial::{PartialSource, PartialValue, Truth};

/// A compiled filter.
#[derive(Debug, Clone)]
pub struct Filter {
    text: String,
    node: node::Node,
    fields: Vec<FieldRef>,
    warnings: Vec<FilterError>,
}

impl Filter {
    /// Parses and compiles a filter.
    ///
    /// # Errors
    /// [`FilterError`] if the syntax is wrong, a field is not in the table, or the type of a field does not allow the
    /// comparison.
    pub fn parse(text: &str, fields: &dyn FieldTable) -> Result<Self, FilterError> {
        let place = |fault| FilterError::new(text, fault);
        let expr = parser::parse(text).map_err(place)?;
        let node = compile::compile(&expr, fields).map_err(place)?;
        let mut used = Vec::new();
        node.add_fields(&mut used);
        let mut warnings = Vec::new();
        warnings::add_warnings(&expr, fields, &mut warnings);
        Ok(Filter { text: expr.to_string(), node, fields: used, warnings: warnings.into_iter().map(place).collect() })
    }

    /// `true` if an event with the values of `source` matches.
    pub fn matches<S: FieldSource + ?Sized>(&self, source: &S) -> bool {
        self.node.holds(source)
    }

    /// The fields that the filter uses, each once.
    pub fn fields(&self) -> &[FieldRef] {
        &self.fields
    }

    /// Warnings about parts of the filter that are valid and probably not meant, such as a field's name in place of a
    /// value.
    pub fn warnings(&self) -> &[FilterError] {
        &self.warnings
    }
}

impl fmt::Display for Filter {
    /// Writes the filter as text, with uniform blanks and quotes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
