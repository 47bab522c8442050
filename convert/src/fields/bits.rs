//! The fields that are bits in a payload's fixed part.

use std::sync::LazyLock;

use syscap_schemas::{Carried, fields};

use super::{Extractor, extractor};
use crate::filter::FieldArg;
use crate::value::Value;
use crate::view::View;

/// Each field that is a bit: its mask, and how it is read.
static BITS: LazyLock<Vec<(u32, Extractor)>> = LazyLock::new(|| {
    let masks = fields().iter().filter_map(|field| match field.carried {
        Carried::Bit { bit, .. } => Some((1 << bit, extractor(field.id))),
        _ => None,
    });
    masks.collect()
});

/// The flags word of a payload: the bits of all fields that are true.
pub fn bits(view: &View<'_>) -> u32 {
    let set = BITS.iter().filter(|(_, extract)| extract(view, &FieldArg::None) == Value::Bool(true));
    set.fold(0, |word, (mask, _)| word | mask)
}
