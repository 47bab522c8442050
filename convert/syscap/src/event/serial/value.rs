//! Values of fields.

use serde::{Serialize, Serializer};

use super::{bytes, text};
use crate::event::Value;

impl Serialize for Value<'_> {
    /// Writes the value in the form of NDJSON: a missing value is null, times are nanoseconds since 1970, durations are
    /// nanoseconds, addresses are texts, lists are sequences. Invalid UTF-8 in a text is replaced (U+FFFD).
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::None => serializer.serialize_none(),
            Value::Text(text) if serializer.is_human_readable() => {
                serializer.serialize_str(&String::from_utf8_lossy(text))
            }
            Value::Text(text) => text::serialize(text, serializer),
            Value::Bytes(bytes) => bytes::serialize(bytes, serializer),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::I64(value) => serializer.serialize_i64(*value),
            Value::U64(value) | Value::Duration(value) | Value::Time(value) => serializer.serialize_u64(*value),
            Value::F64(value) => serializer.serialize_f64(*value),
            Value::Ip(address) => address.serialize(serializer),
            Value::List(values) => serializer.collect_seq(values),
        }
    }
}
