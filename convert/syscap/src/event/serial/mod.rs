//! How events, values and records are written and read by serde.
//!
//! Texts come from the kernel and are bytes. In a format that people read (JSON, YAML) a text that is UTF-8 is a
//! string, and another one is an object, `{"base64": "L3RtcC//"}`, so that nothing is lost and each is read back as it
//! was. In a binary format every text is bytes. Bytes that are no text, such as the parameters of an event, are a
//! string in base64, or bytes in a binary format.
//!
//! The value of a field ([`Value`](super::Value)) is for output only, and is what a line of NDJSON has for it.

pub(super) mod bytes;
mod owned;
pub(super) mod protocol;
#[cfg(test)]
mod tests;
pub(super) mod text;
mod value;

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::{self, SeqAccess, Visitor};

/// Bytes in base64.
fn encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The bytes that base64 stands for.
fn decode<E: de::Error>(text: &str) -> Result<Vec<u8>, E> {
    STANDARD.decode(text).map_err(|error| E::custom(format_args!("no base64: {error}")))
}

/// Takes bytes as a binary format has them: as bytes, or as a sequence of numbers.
struct BinaryVisitor;

impl<'de> Visitor<'de> for BinaryVisitor {
    type Value = Vec<u8>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("bytes")
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
        Ok(bytes.to_vec())
    }

    fn visit_byte_buf<E>(self, bytes: Vec<u8>) -> Result<Vec<u8>, E> {
        Ok(bytes)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Vec<u8>, A::Error> {
        let mut bytes = Vec::new();
        while let Some(byte) = sequence.next_element()? {
            bytes.push(byte);
        }
        Ok(bytes)
    }
}
