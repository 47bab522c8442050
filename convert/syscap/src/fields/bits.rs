//! The boolean fields, which are bits in a payload's fixed part.

use std::sync::LazyLock;

use syscap_schemas::{Carried, EventType, event_types, fields};

use super::{Extractor, Scope, applies, extractor, scope};
use crate::event::Value;
use crate::fields::View;
use crate::filter::FieldArg;

/// The boolean fields of one event type.
#[derive(Default)]
struct Bits {
    /// The bits that are set for all events of the type.
    constant: u32,
    /// The bits that depend on the event, each with its extractor.
    variable: Vec<(u32, Extractor)>,
}

impl Bits {
    /// Returns the bits of an event type. For an unknown type, all depend on the event.
    fn new(kind: Option<&EventType>) -> Self {
        let mut bits = Self::default();
        for field in fields() {
            let Carried::Bit { bit, .. } = field.carried else { continue };
            match kind {
                Some(kind) if !applies(field.id, kind) => {}
                Some(_) if scope(field.id) == Scope::Type => bits.constant |= 1 << bit,
                _ => bits.variable.push((1 << bit, extractor(field.id))),
            }
        }
        bits
    }
}

/// The boolean fields by event type, and of unknown types.
static BITS: LazyLock<(Vec<Bits>, Bits)> =
    LazyLock::new(|| (event_types().iter().map(|kind| Bits::new(Some(kind))).collect(), Bits::new(None)));

/// Returns the boolean fields of an event as bits, for the fixed part of a payload.
pub fn bits(view: &View<'_>) -> u32 {
    let (by_type, unknown) = &*BITS;
    let bits = by_type.get(usize::from(view.event.header.kind)).unwrap_or(unknown);
    bits.variable.iter().fold(bits.constant, |word, (mask, extract)| {
        let value = extract(view, &FieldArg::None);
        let is_true = matches!(value, Value::Bool(true));
        value.discard();
        if is_true { word | mask } else { word }
    })
}
