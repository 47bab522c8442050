//! The sides of a comparison: fields, constants, and functions of them.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::getopt::Getopt;
use super::{FieldRef, FieldSource};
use crate::event::Value;

/// An expression with a value in each event.
#[derive(Debug, Clone)]
pub(super) enum Operand {
    Field(FieldRef),
    Text(Box<[u8]>),
    /// A function of one value, applied to each value of a list.
    Map(Map, Box<Operand>),
    /// The length of a list.
    Count(Box<Operand>),
    /// A list of single values. It has no value if one of them is missing.
    List(Vec<Operand>),
    Join(Box<(Operand, Operand)>),
    Concat(Vec<Operand>),
    Getopt(Box<(Operand, Operand)>, Getopt),
}

/// A function of one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Map {
    ToLower,
    ToUpper,
    B64,
    Basename,
    Len,
}

impl Operand {
    pub fn value<'a, S: FieldSource + ?Sized>(&'a self, source: &'a S) -> Value<'a> {
        match self {
            Operand::Field(field) => source.value(field),
            Operand::Text(text) => Value::text(text),
            Operand::Map(map, of) => match of.value(source) {
                Value::List(values) => values
                    .into_iter()
                    .map(|value| map.apply(value))
                    .collect::<Option<_>>()
                    .map_or(Value::None, Value::List),
                value => map.apply(value).unwrap_or_default(),
            },
            Operand::Count(list) => match list.value(source) {
                Value::None => Value::None,
                Value::List(values) => Value::U64(values.len() as u64),
                _ => Value::U64(1),
            },
            Operand::List(operands) => list(operands, source),
            Operand::Join(both) => {
                let (separator, list) = &**both;
                join(&separator.value(source), list.value(source)).unwrap_or_default()
            }
            Operand::Concat(operands) => {
                let mut out = Vec::new();
                for operand in operands {
                    match operand.value(source) {
                        Value::None => return Value::None,
                        value => value.write_text(&mut out),
                    }
                }
                Value::owned_text(out)
            }
            Operand::Getopt(both, getopt) => {
                let (args, options) = &**both;
                getopt.apply(args.value(source), &options.value(source))
            }
        }
    }
}

/// Returns the values of several operands as a list of texts.
fn list<'a, S: FieldSource + ?Sized>(operands: &'a [Operand], source: &'a S) -> Value<'a> {
    let mut values = Vec::with_capacity(operands.len());
    for operand in operands {
        match operand.value(source) {
            Value::None => return Value::None,
            Value::List(more) => values.extend(more),
            text @ Value::Text(_) => values.push(text),
            value => {
                let mut text = Vec::new();
                value.write_text(&mut text);
                values.push(Value::owned_text(text));
            }
        }
    }
    Value::List(values)
}

fn join<'a>(separator: &Value<'_>, list: Value<'_>) -> Option<Value<'a>> {
    let separator = separator.as_bytes()?;
    let values = match list {
        Value::None => return None,
        Value::List(values) => values,
        value => vec![value],
    };
    let mut out = Vec::new();
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            out.extend_from_slice(separator);
        }
        value.write_text(&mut out);
    }
    Some(Value::owned_text(out))
}

impl Operand {
    /// Adds the fields that the operand uses, each once.
    pub fn add_fields(&self, fields: &mut Vec<FieldRef>) {
        match self {
            Operand::Field(field) => {
                if !fields.contains(field) {
                    fields.push(field.clone());
                }
            }
            Operand::Text(_) => {}
            Operand::Map(_, of) | Operand::Count(of) => of.add_fields(fields),
            Operand::List(operands) | Operand::Concat(operands) => {
                for operand in operands {
                    operand.add_fields(fields);
                }
            }
            Operand::Join(both) | Operand::Getopt(both, _) => {
                both.0.add_fields(fields);
                both.1.add_fields(fields);
            }
        }
    }
}

impl Map {
    /// Returns the function's value; `None` if it has none, such as for invalid base64.
    fn apply(self, value: Value<'_>) -> Option<Value<'_>> {
        if self == Map::Len {
            return Some(Value::U64(value.as_bytes()?.len() as u64));
        }
        match value {
            Value::Text(bytes) => Some(Value::Text(self.bytes(bytes)?)),
            Value::Bytes(bytes) => Some(Value::Bytes(self.bytes(bytes)?)),
            _ => None,
        }
    }

    /// Applies the function to bytes. Allocates only if the bytes change.
    fn bytes(self, bytes: Cow<'_, [u8]>) -> Option<Cow<'_, [u8]>> {
        Some(match self {
            Map::ToLower if bytes.iter().any(u8::is_ascii_uppercase) => Cow::Owned(bytes.to_ascii_lowercase()),
            Map::ToUpper if bytes.iter().any(u8::is_ascii_lowercase) => Cow::Owned(bytes.to_ascii_uppercase()),
            Map::ToLower | Map::ToUpper | Map::Len => bytes,
            Map::B64 => Cow::Owned(decode_base64(&bytes)?),
            Map::Basename => {
                let start = memchr::memrchr(b'/', &bytes).map_or(0, |slash| slash + 1);
                match bytes {
                    Cow::Borrowed(bytes) => Cow::Borrowed(bytes.get(start..)?),
                    Cow::Owned(mut bytes) => Cow::Owned(bytes.split_off(start.min(bytes.len()))),
                }
            }
        })
    }
}

/// Decodes standard base64 with or without padding of at most two `=`, as libsinsp does.
fn decode_base64(bytes: &[u8]) -> Option<Vec<u8>> {
    let bytes = bytes.strip_suffix(b"=").unwrap_or(bytes);
    let bytes = bytes.strip_suffix(b"=").unwrap_or(bytes);
    STANDARD_NO_PAD.decode(bytes).ok()
}
