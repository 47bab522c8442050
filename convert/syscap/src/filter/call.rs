//! Functions of fields: the number and types of their arguments, and the type of their result.

use super::ast::Function;
use super::error::OffsetError;
use super::getopt::Getopt;
use super::operand::{Map, Operand};
use super::typed_operand::TypedOperand;
use super::types::Class;
use super::{Arity, FieldType};

/// Checks the arguments of a call and compiles it; returns the operand with its type and arity.
pub(super) fn call(
    function: Function,
    args: Vec<TypedOperand>,
    option: Option<&str>,
    at: usize,
) -> Result<(Operand, FieldType, Arity), OffsetError> {
    if option.is_some() && function != Function::Getopt {
        let message = format!("{function}() takes no argument in brackets");
        return Err(OffsetError::new(at, message));
    }
    if let Some(arg) = args.iter().find(|arg| arg.is_special())
        && function != Function::Val
    {
        let message = format!("'{}' cannot stand in {function}()", arg.text);
        return Err(OffsetError::new(arg.at, message));
    }
    match function {
        Function::Val => {
            let [field] = exact_arguments(function, args, "one argument, a field", at)?;
            Ok((field.operand, field.kind, field.arity))
        }
        Function::ToLower => map(function, Map::ToLower, args, at),
        Function::ToUpper => map(function, Map::ToUpper, args, at),
        Function::B64 => map(function, Map::B64, args, at),
        Function::Basename => map(function, Map::Basename, args, at),
        Function::Len => len(args, at),
        Function::Join => {
            let signature = "two arguments, a separator and a list";
            let [separator, list] = exact_arguments(function, args, signature, at)?;
            expect(&separator, Class::of_one(separator.kind) == Class::Text, "a text")?;
            expect(&separator, separator.arity == Arity::One, "a text")?;
            expect(&list, list.arity == Arity::List, "a list")?;
            let operand = Operand::Join(Box::new((separator.operand, list.operand)));
            Ok((operand, FieldType::Text, Arity::One))
        }
        Function::Concat => {
            if args.len() < 2 {
                return Err(OffsetError::new(at, "concat() takes two arguments or more"));
            }
            for arg in &args {
                expect(arg, is_text(arg), "a text")?;
            }
            let operands = args.into_iter().map(|arg| arg.operand).collect();
            Ok((Operand::Concat(operands), FieldType::Text, Arity::One))
        }
        Function::Getopt => getopt(args, option, at),
    }
}

fn is_text(arg: &TypedOperand) -> bool {
    Class::of(arg.kind, arg.arity) == Class::Text
}

fn map(
    function: Function,
    map: Map,
    args: Vec<TypedOperand>,
    at: usize,
) -> Result<(Operand, FieldType, Arity), OffsetError> {
    let [arg] = exact_arguments(function, args, "one argument", at)?;
    let class = Class::of_one(arg.kind);
    let allows_bytes = map == Map::B64;
    let expected = if allows_bytes { "a text or a buffer" } else { "a text" };
    let fits = class == Class::Text || allows_bytes && class == Class::Bytes;
    expect(&arg, fits, expected)?;
    Ok((Operand::Map(map, Box::new(arg.operand)), arg.kind, arg.arity))
}

fn len(args: Vec<TypedOperand>, at: usize) -> Result<(Operand, FieldType, Arity), OffsetError> {
    let [arg] = exact_arguments(Function::Len, args, "one argument", at)?;
    let class = Class::of_one(arg.kind);
    let operand = if arg.arity == Arity::List {
        Operand::Count(Box::new(arg.operand))
    } else {
        let fits = matches!(class, Class::Text | Class::Bytes);
        expect(&arg, fits, "a text, a buffer or a list")?;
        Operand::Map(Map::Len, Box::new(arg.operand))
    };
    Ok((operand, FieldType::Unsigned(64), Arity::One))
}

fn getopt(
    args: Vec<TypedOperand>,
    option: Option<&str>,
    at: usize,
) -> Result<(Operand, FieldType, Arity), OffsetError> {
    let signature = "two arguments, a list of texts and the option letters";
    let [list, letters] = exact_arguments(Function::Getopt, args, signature, at)?;
    let fits = Class::of(list.kind, list.arity) == Class::TextList;
    expect(&list, fits, "a list of texts")?;
    expect(&letters, is_text(&letters), "a text of option letters")?;
    let option = match option.map(str::as_bytes) {
        None => None,
        Some(&[option]) => Some(option),
        Some(_) => {
            let message = "getopt() takes one option letter in brackets";
            return Err(OffsetError::new(at, message));
        }
    };
    let arity = if option.is_some() { Arity::One } else { Arity::List };
    let both = Box::new((list.operand, letters.operand));
    Ok((Operand::Getopt(both, Getopt { option }), FieldType::Text, arity))
}

fn exact_arguments<const N: usize>(
    function: Function,
    args: Vec<TypedOperand>,
    signature: &str,
    at: usize,
) -> Result<[TypedOperand; N], OffsetError> {
    <[TypedOperand; N]>::try_from(args).map_err(|args| {
        let message = format!("{function}() takes {signature}; {} found", args.len());
        OffsetError::new(at, message)
    })
}

fn expect(arg: &TypedOperand, fits: bool, expected: &str) -> Result<(), OffsetError> {
    if fits {
        return Ok(());
    }
    let found = Class::of(arg.kind, arg.arity);
    let message = format!("expected {expected}, '{}' is {found}", arg.text);
    Err(OffsetError::new(arg.at, message))
}
