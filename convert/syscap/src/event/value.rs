//! Values of fields.

use std::borrow::Cow;
use std::fmt::Write;
use std::net::IpAddr;

/// The value of a field in one event. Borrows from the event or the machine's state if possible.
///
/// serde writes the form of NDJSON: a missing value is null, addresses are texts, lists are sequences. Invalid UTF-8 in
/// a text is replaced (U+FFFD), and bytes are base64.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub enum Value<'a> {
    /// The field has no value. Every comparison with it is false, including `!=`.
    #[default]
    None,
    /// Text as in the kernel, without a NUL at its end. Mostly UTF-8, but not always.
    Text(Cow<'a, [u8]>),
    /// Binary data, such as the data of a read.
    Bytes(Cow<'a, [u8]>),
    /// True or false.
    Bool(bool),
    /// A signed number, such as a result, a file descriptor or a process id.
    I64(i64),
    /// An unsigned number, such as a size, flags, a port or a user id.
    U64(u64),
    /// A floating-point number, such as a percentage.
    F64(f64),
    /// An IPv4 or IPv6 address.
    Ip(IpAddr),
    /// A duration in nanoseconds.
    Duration(u64),
    /// A time in nanoseconds since 1970-01-01 UTC.
    Time(u64),
    /// Several values of one kind, such as both ends of a connection, all ancestors, or the fds of a poll.
    List(Vec<Value<'a>>),
}

impl<'a> Value<'a> {
    /// Returns a borrowed text.
    pub fn text(text: &'a (impl AsRef<[u8]> + ?Sized)) -> Self {
        Value::Text(Cow::Borrowed(text.as_ref()))
    }

    /// Returns an owned text.
    pub fn owned_text(text: impl Into<Vec<u8>>) -> Self {
        Value::Text(Cow::Owned(text.into()))
    }

    /// Drops the value. Skips the destructor if nothing is allocated, as for most values.
    #[inline]
    pub(crate) fn discard(self) {
        match self {
            Value::Text(Cow::Owned(_)) | Value::Bytes(Cow::Owned(_)) | Value::List(_) => drop(self),
            _ => std::mem::forget(self),
        }
    }

    /// `true` if the field has no value.
    pub fn is_none(&self) -> bool {
        matches!(self, Value::None)
    }

    /// The bytes of a text or of binary data; `None` for other values.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Value::Text(bytes) | Value::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The value as a whole number: true is 1, times and durations are nanoseconds. `None` for other values.
    pub fn as_integer(&self) -> Option<i128> {
        match *self {
            Value::Bool(bool) => Some(bool.into()),
            Value::I64(number) => Some(number.into()),
            Value::U64(number) | Value::Duration(number) | Value::Time(number) => Some(number.into()),
            _ => None,
        }
    }

    /// The value as a floating-point number, possibly rounded; `None` for a value that is not a number.
    pub fn as_f64(&self) -> Option<f64> {
        match *self {
            Value::F64(number) => Some(number),
            _ => self.as_integer().map(|number| number as f64),
        }
    }

    /// Appends the value as text: texts and bytes unchanged, numbers in decimal, lists separated by commas. Appends
    /// nothing for a missing value.
    pub fn write_text(&self, out: &mut Vec<u8>) {
        let mut number = String::new();
        // Writing to a String cannot fail.
        let _ = match self {
            Value::None => Ok(()),
            Value::Text(bytes) | Value::Bytes(bytes) => {
                out.extend_from_slice(bytes);
                Ok(())
            }
            Value::Bool(value) => write!(number, "{value}"),
            Value::I64(value) => write!(number, "{value}"),
            Value::U64(value) | Value::Duration(value) | Value::Time(value) => {
                write!(number, "{value}")
            }
            Value::F64(value) => write!(number, "{value}"),
            Value::Ip(value) => write!(number, "{value}"),
            Value::List(values) => {
                for (index, value) in values.iter().enumerate() {
                    if index > 0 {
                        out.push(b',');
                    }
                    value.write_text(out);
                }
                Ok(())
            }
        };
        out.extend_from_slice(number.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: Value<'_>) -> String {
        let mut out = Vec::new();
        value.write_text(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn values_are_written_as_text() {
        assert_eq!(written(Value::None), "");
        assert_eq!(written(Value::text("cat")), "cat");
        assert_eq!(written(Value::I64(-2)), "-2");
        assert_eq!(written(Value::Bool(true)), "true");
        assert_eq!(written(Value::Ip([10, 0, 0, 1].into())), "10.0.0.1");
        let list = Value::List(vec![Value::U64(1), Value::text("b")]);
        assert_eq!(written(list), "1,b");
    }

    #[test]
    fn whole_numbers_of_every_kind_compare() {
        assert_eq!(Value::Bool(true).as_integer(), Some(1));
        assert_eq!(Value::I64(-1).as_integer(), Some(-1));
        assert_eq!(Value::Time(u64::MAX).as_integer(), Some(u64::MAX.into()));
        assert_eq!(Value::F64(1.5).as_integer(), None);
        assert_eq!(Value::F64(1.5).as_f64(), Some(1.5));
        assert_eq!(Value::U64(2).as_f64(), Some(2.0));
    }
}
