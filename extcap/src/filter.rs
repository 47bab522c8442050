//! The capture filter: Falco's language over the fields that syscap knows.

use syscap::filter::{Arity, FieldArg, FieldInfo, FieldProblem, FieldRef, FieldTable, FieldType, Filter, FilterError};
use syscap_schemas::{Argument, Field, FieldKind, field, fields};

/// Reads a capture filter; an empty one is none.
///
/// # Errors
/// Where the text is no filter: with the column.
pub fn parse(text: &str) -> Result<Option<Filter>, FilterError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    Filter::parse(text, &Fields).map(Some)
}

/// The display fields of the tables.
struct Fields;

impl FieldTable for Fields {
    fn field(&self, name: &str, arg: &FieldArg) -> Result<FieldInfo, FieldProblem> {
        let field = field(name).ok_or(FieldProblem::Unknown)?;
        check_argument(field, arg)?;
        Ok(FieldInfo {
            field: FieldRef { id: field.id, arg: arg.clone() },
            kind: kind(field.kind),
            arity: if field.list { Arity::List } else { Arity::One },
        })
    }

    fn names(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        Box::new(fields().iter().map(|field| field.name))
    }
}

fn check_argument(field: &Field, arg: &FieldArg) -> Result<(), FieldProblem> {
    match (field.argument, arg) {
        (Argument::None, FieldArg::None) => Ok(()),
        (Argument::None, _) => Err(FieldProblem::TakesNoArgument),
        (Argument::Ancestor, FieldArg::Index(_) | FieldArg::None) | (Argument::Path, _) => Ok(()),
        (Argument::Ancestor, _) => Err(FieldProblem::WrongArgument("the number of an ancestor".to_owned())),
        (Argument::Parameter | Argument::Name | Argument::Number | Argument::Event, FieldArg::None) => {
            Err(FieldProblem::NeedsArgument("a name or number".to_owned()))
        }
        (Argument::Parameter | Argument::Name | Argument::Number | Argument::Event, _) => Ok(()),
    }
}

fn kind(kind: FieldKind) -> FieldType {
    match kind {
        FieldKind::Text | FieldKind::Dynamic => FieldType::Text,
        FieldKind::Bytes => FieldType::Bytes,
        FieldKind::Bool => FieldType::Bool,
        FieldKind::I16 => FieldType::Signed(16),
        FieldKind::I32 => FieldType::Signed(32),
        FieldKind::I64 => FieldType::Signed(64),
        FieldKind::U16 => FieldType::Unsigned(16),
        FieldKind::U32 => FieldType::Unsigned(32),
        FieldKind::U64 => FieldType::Unsigned(64),
        FieldKind::F64 => FieldType::Double,
        FieldKind::Ip | FieldKind::Net => FieldType::Ip,
        FieldKind::Time => FieldType::Time,
        FieldKind::Duration => FieldType::Duration,
    }
}
