//! Transport protocols by number, for `#[serde(with)]`.

use serde::{Deserialize, Deserializer, Serializer};
use syscap_schemas::L4Protocol;

/// Writes the number.
pub(crate) fn serialize<S: Serializer>(protocol: &L4Protocol, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u8(protocol.0)
}

/// Reads the number.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<L4Protocol, D::Error> {
    u8::deserialize(deserializer).map(L4Protocol)
}
