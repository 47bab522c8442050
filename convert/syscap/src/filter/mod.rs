//! Falco's filter language: `evt.type in (open, openat) and not proc.name startswith systemd`.
//!
//! [`Filter::parse`] reads the text, resolves its fields in a [`FieldTable`] and checks and
//! converts everything once; [`Filter::matches`] then asks a [`FieldSource`] for the fields'
//! values in one event. [`fields::Fields`](crate::fields::Fields) is the table of sysdig's fields, and
//! [`fields::EventFields`](crate::fields::EventFields) the source for an event.
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
//! - A comparison with a value that is missing is false, `!=` too; `not` of it is true.
//! - `exists` asks whether there is a value.
//! - Text compares byte by byte; `icontains`, `iglob` fold ASCII letters. `regex` must match the
//!   whole text, `pmatch` whole components of a path's beginning.
//! - A list of values takes `in` (all are in the set), `intersects` (one is) and `exists`; see
//!   [`Arity`] for fields that stand for several things.
//! - `= anyof (…)`, `oneof`, `allof` apply an operator to each value of a list.
//!
//! More than libsinsp it takes hexadecimal numbers and fractions, networks wherever an address
//! may stand (`fd.sip = 10.0.0.0/8`) and the other way round, and a backslash before the closing
//! quote as `"\\"`. Where libsinsp errs it is otherwise: a number that the field's type cannot
//! hold is an error (libsinsp cuts it), `fd.ip in (…)` can match (there it never does), and
//! `fd.ip exists` asks for an address (there any fd will do).

mod ast;
mod call;
mod compare;
mod compile;
mod constant;
mod doubt;
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
mod typed;
mod types;

#[cfg(test)]
mod tests;

use std::fmt;

pub use error::FilterError;
pub use field::{Arity, FieldArg, FieldInfo, FieldProblem, FieldRef, FieldSource, FieldTable, FieldType};
pub use partial::{Answer, Known, PartialSource};

/// A compiled filter.
#[derive(Debug, Clone)]
pub struct Filter {
    text: String,
    node: node::Node,
    fields: Vec<FieldRef>,
    doubts: Vec<FilterError>,
}

impl Filter {
    /// Reads a filter.
    ///
    /// # Errors
    /// Where the text is no filter, names a field that the table does not have, or compares a
    /// field in a way that its type does not allow: with the column and what was expected.
    pub fn parse(text: &str, fields: &dyn FieldTable) -> Result<Self, FilterError> {
        let place = |fault| FilterError::new(text, fault);
        let expr = parser::parse(text).map_err(place)?;
        let node = compile::compile(&expr, fields).map_err(place)?;
        let mut used = Vec::new();
        node.add_fields(&mut used);
        let mut doubts = Vec::new();
        doubt::add_doubts(&expr, fields, &mut doubts);
        Ok(Filter { text: expr.to_string(), node, fields: used, doubts: doubts.into_iter().map(place).collect() })
    }

    /// `true` if an event with these values matches.
    pub fn matches<S: FieldSource + ?Sized>(&self, source: &S) -> bool {
        self.node.holds(source)
    }

    /// The fields that the filter may ask for, each once.
    pub fn fields(&self) -> &[FieldRef] {
        &self.fields
    }

    /// What is right and yet hardly meant, such as a field's name in place of a value: worth a warning to the user.
    pub fn doubts(&self) -> &[FilterError] {
        &self.doubts
    }
}

impl fmt::Display for Filter {
    /// The filter as text again: the same filter, its blanks and quotes made uniform.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
