//! An operand with its type, on its way to a comparison.

use super::operand::Operand;
use super::{Arity, FieldType};

/// A side of a comparison with its type.
pub(super) struct Typed {
    pub operand: Operand,
    pub kind: FieldType,
    pub arity: Arity,
    /// As it was written.
    pub text: String,
    pub at: usize,
}

impl Typed {
    /// `true` for a field that stands for several things and only compares with constants.
    pub fn is_special(&self) -> bool {
        matches!(self.arity, Arity::Either | Arity::Any) || self.kind == FieldType::Around
    }
}
