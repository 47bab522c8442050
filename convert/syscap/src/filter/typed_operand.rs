//! An operand with its type, while a filter is compiled.

use super::operand::Operand;
use super::{Arity, FieldType};

/// A side of a comparison with its type.
pub(super) struct TypedOperand {
    pub operand: Operand,
    pub kind: FieldType,
    pub arity: Arity,
    /// The operand as text, for messages.
    pub text: String,
    pub at: usize,
}

impl TypedOperand {
    /// `true` if the operand is a field that can be compared with constants only.
    pub fn is_special(&self) -> bool {
        matches!(self.arity, Arity::Either | Arity::Any) || self.kind == FieldType::Around
    }
}
