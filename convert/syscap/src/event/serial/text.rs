//! Texts from the kernel, for `#[serde(with)]`.

use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{BinaryVisitor, decode, encode};

/// The key of the object that represents a text that is not UTF-8.
const KEY: &str = "base64";

/// A text from the kernel: bytes, mostly UTF-8.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct KernelText(pub(crate) Vec<u8>);

impl Serialize for KernelText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(&self.0, serializer)
    }
}

impl<'de> Deserialize<'de> for KernelText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer).map(Self)
    }
}

/// Writes a text: a string, an object if it is not UTF-8, or bytes in a binary format.
pub(crate) fn serialize<S: Serializer>(text: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    if !serializer.is_human_readable() {
        return serializer.serialize_bytes(text);
    }
    match std::str::from_utf8(text) {
        Ok(text) => serializer.serialize_str(text),
        Err(_) => {
            let mut object = serializer.serialize_map(Some(1))?;
            object.serialize_entry(KEY, &encode(text))?;
            object.end()
        }
    }
}

/// Reads a text in the form that [`serialize`] writes.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(TextVisitor)
    } else {
        deserializer.deserialize_byte_buf(BinaryVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Vec<u8>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a text, or an object with the key '{KEY}'")
    }

    fn visit_str<E>(self, text: &str) -> Result<Vec<u8>, E> {
        Ok(text.as_bytes().to_vec())
    }

    fn visit_string<E>(self, text: String) -> Result<Vec<u8>, E> {
        Ok(text.into_bytes())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Vec<u8>, A::Error> {
        let Some((key, value)) = object.next_entry::<String, String>()? else {
            return Err(A::Error::missing_field(KEY));
        };
        if key != KEY {
            return Err(A::Error::unknown_field(&key, &[KEY]));
        }
        decode(&value)
    }
}

/// Texts of 16 bytes, such as the name of a task in the kernel.
pub(crate) mod comm {
    use serde::de::Error;
    use serde::{Deserializer, Serializer};

    use crate::event::until_nul;

    /// Writes the text before the first NUL.
    pub(crate) fn serialize<S: Serializer>(comm: &[u8; 16], serializer: S) -> Result<S::Ok, S::Error> {
        super::serialize(until_nul(comm), serializer)
    }

    /// Reads a text and pads it with NUL.
    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[u8; 16], D::Error> {
        let text = super::deserialize(deserializer)?;
        let mut comm = [0; 16];
        let place = comm.get_mut(..text.len());
        let place = place.ok_or_else(|| D::Error::custom("the name of a task has at most 16 bytes"))?;
        place.copy_from_slice(&text);
        Ok(comm)
    }
}
