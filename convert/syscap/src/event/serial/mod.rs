//! Serialization of events, values and records with serde.
//!
//! Texts come from the kernel and are bytes. In a human-readable format (JSON, YAML), a UTF-8 text is a string, and any
//! other text is an object, `{"base64": "L3RtcC//"}`, so that nothing is lost. Binary data, such as the parameters of
//! an event, is a string in base64. In a binary format, both are bytes.
//!
//! The value of a field ([`Value`](super::Value)) is for output only, and has the form of NDJSON.

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

/// Encodes bytes as base64.
fn encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Decodes base64.
fn decode<E: de::Error>(text: &str) -> Result<Vec<u8>, E> {
    STANDARD.decode(text).map_err(|error| E::custom(format_args!("no base64: {error}")))
}

/// A visitor of bytes in a binary format, which may be a sequence of numbers.
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
