//! Warnings about valid filters that probably do not mean what the user intends: `proc.name = proc.pname` compares with
//! the text `proc.pname`.

use super::ast::{Check, Expr, Function, Literal, Relation, RightSide};
use super::error::OffsetError;
use super::{FieldArg, FieldTable};

/// Adds the warnings about an expression and its parts.
pub(super) fn add_warnings(expr: &Expr, fields: &dyn FieldTable, warnings: &mut Vec<OffsetError>) {
    match expr {
        Expr::Or(children) | Expr::And(children) => {
            for child in children {
                add_warnings(child, fields, warnings);
            }
        }
        Expr::Not(child) => add_warnings(child, fields, warnings),
        Expr::Check(check) => {
            let values = match &check.right {
                RightSide::Value(value) => std::slice::from_ref(value),
                RightSide::List(values) => values,
                RightSide::Nothing | RightSide::Term(_) => return,
            };
            warnings.extend(values.iter().filter_map(|value| warning(check, value, fields)));
        }
        Expr::Name(..) => {}
    }
}

fn warning(check: &Check, value: &Literal, fields: &dyn FieldTable) -> Option<OffsetError> {
    let text = std::str::from_utf8(&value.bytes).ok()?.trim();
    let function = Function::ALL.iter().any(|function| {
        text.strip_prefix(function.as_str()).is_some_and(|rest| rest.starts_with('(') && rest.ends_with(')'))
    });
    let list = !matches!(check.right, RightSide::Value(_));
    let message = if function && !list {
        format!("'{text}' is a text here; without its quotes it is a function")
    } else if text.contains('.') && fields.field(text, &FieldArg::None).is_ok() {
        let constant_only = matches!(check.relation, Relation::PMatch | Relation::Regex);
        if constant_only || list {
            format!("'{text}' is a text here, not the field")
        } else {
            format!("'{text}' is a text here; the field is val({text})")
        }
    } else {
        return None;
    };
    Some(OffsetError::new(value.at.0, message))
}
