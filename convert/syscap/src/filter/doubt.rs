//! Filters that are right and yet hardly meant: `proc.name = proc.pname` compares with the text
//! `proc.pname`.

use super::ast::{Check, Expr, Function, Literal, Relation, Right};
use super::error::Fault;
use super::{FieldArg, FieldTable};

/// Adds what is doubtful in an expression.
pub(super) fn add_doubts(expr: &Expr, fields: &dyn FieldTable, doubts: &mut Vec<Fault>) {
    match expr {
        Expr::Or(children) | Expr::And(children) => {
            for child in children {
                add_doubts(child, fields, doubts);
            }
        }
        Expr::Not(child) => add_doubts(child, fields, doubts),
        Expr::Check(check) => {
            let values = match &check.right {
                Right::Value(value) => std::slice::from_ref(value),
                Right::List(values) => values,
                Right::Nothing | Right::Term(_) => return,
            };
            doubts.extend(values.iter().filter_map(|value| doubt(check, value, fields)));
        }
        Expr::Name(..) => {}
    }
}

fn doubt(check: &Check, value: &Literal, fields: &dyn FieldTable) -> Option<Fault> {
    let text = std::str::from_utf8(&value.bytes).ok()?.trim();
    let function = Function::ALL.iter().any(|function| {
        text.strip_prefix(function.written()).is_some_and(|rest| rest.starts_with('(') && rest.ends_with(')'))
    });
    let list = !matches!(check.right, Right::Value(_));
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
    Some(Fault::new(value.at.0, message))
}
