//! The fields that are bits in a payload's fixed part.

use std::sync::LazyLock;

use syscap_schemas::{Carried, EventType, event_types, fields};

use super::{Extractor, applies, extractor};
use crate::filter::FieldArg;
use crate::value::Value;
use crate::view::View;

/// A field that is a bit: its mask, and how it is read.
type Bit = (u32, Extractor);

/// All of them, and by event type those that may be true.
static BITS: LazyLock<(Vec<Bit>, Vec<Vec<Bit>>)> = LazyLock::new(|| {
    let of = |kind: Option<&EventType>| {
        let masks = fields().iter().filter_map(|field| match field.carried {
            Carried::Bit { bit, .. } if kind.is_none_or(|kind| applies(field.id, kind)) => {
                Some((1 << bit, extractor(field.id)))
            }
            _ => None,
        });
        masks.collect()
    };
    (of(None), event_types().iter().map(|kind| of(Some(kind))).collect())
});

/// The flags word of a payload: the bits of all fields that are true.
pub fn bits(view: &View<'_>) -> u32 {
    let (all, by_type) = &*BITS;
    let bits = by_type.get(usize::from(view.event.header.kind)).unwrap_or(all);
    bits.iter().fold(0, |word, (mask, extract)| {
        let value = extract(view, &FieldArg::None);
        let is_true = matches!(value, Value::Bool(true));
        value.discard();
        if is_true { word | mask } else { word }
    })
}
