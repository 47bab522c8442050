//! Applies the rows of `schemas/tables/conversions.toml` to an event.

use std::borrow::Cow;

use smallvec::SmallVec;
use syscap_schemas::{ConversionAction, EventFlags, Param, ParamKind, ParamOrigin, conversion, event_type};

use super::collect;
use crate::event::{Params, Span};

/// The result of a conversion, except the parameters.
pub(super) struct ExitForm {
    /// The event type.
    pub(super) kind: u16,
    /// `true` if a parameter comes from the enter event, which is missing.
    pub(super) lacks_enter: bool,
}

/// The largest number of conversions of an event: a row may lead to a type with another row. The longest chain of the
/// current table, that of `execve`, has 16.
const MAX_CHAIN: usize = 32;

type Values<'a> = SmallVec<[Cow<'a, [u8]>; 32]>;

/// `true` if an event of this type and number of parameters has an old layout. An event with more parameters than in
/// the table is newer than the table, and is not converted.
pub(super) fn needs_conversion(kind: u16, nparams: usize) -> bool {
    event_type(kind).is_some_and(|known| {
        known.flags.contains(EventFlags::CONVERTER_MANAGED)
            && (known.flags.contains(EventFlags::OLD_VERSION) || known.is_exit() && nparams < known.params.len())
            && conversion(kind, nparams).is_some()
    })
}

/// Converts an event to the current layout. Appends its parameters to `data` and `spans`.
pub(super) fn convert(
    mut kind: u16,
    params: Params<'_>,
    enter: Option<(u16, Params<'_>)>,
    data: &mut Vec<u8>,
    spans: &mut Vec<Span>,
) -> ExitForm {
    let mut values: Values<'_> = params.iter().map(Cow::Borrowed).collect();
    let mut lacks_enter = false;
    for _ in 0..MAX_CHAIN {
        if !needs_conversion(kind, values.len()) {
            break;
        }
        let Some(row) = conversion(kind, values.len()) else { break };
        let enter = enter.filter(|(enter_kind, _)| is_enter_of(*enter_kind, kind)).map(|(_, params)| params);
        let (to, start) = match row.action {
            ConversionAction::Add => (kind, values.len()),
            ConversionAction::Change(to) => (to, 0),
            ConversionAction::Store | ConversionAction::Pass | ConversionAction::StoreAndPass => break,
        };
        let table = event_type(to).map_or(&[][..], |to| to.params);
        let mut added = Values::new();
        for (position, origin) in row.params.iter().enumerate() {
            let param = table.get(start + position);
            added.push(value(*origin, param, &values, enter, &mut lacks_enter));
        }
        if start == 0 {
            values = added;
        } else {
            values.extend(added);
        }
        kind = to;
    }
    collect(values.iter().map(|value| &**value), data, spans);
    ExitForm { kind, lacks_enter }
}

/// `true` if enter events of type `enter`, or of a type to which it is converted, belong to exit events of type `exit`.
/// Conversions between types of enter events keep the parameters.
fn is_enter_of(mut enter: u16, exit: u16) -> bool {
    for _ in 0..MAX_CHAIN {
        if enter + 1 == exit {
            return true;
        }
        let nparams = event_type(enter).map_or(0, |known| known.params.len());
        match conversion(enter, nparams).map(|row| row.action) {
            Some(ConversionAction::Change(to)) if to != enter => enter = to,
            _ => return false,
        }
    }
    false
}

fn value<'a>(
    origin: ParamOrigin,
    param: Option<&Param>,
    old: &Values<'a>,
    enter: Option<Params<'a>>,
    lacks_enter: &mut bool,
) -> Cow<'a, [u8]> {
    match origin {
        ParamOrigin::Old(index) => old.get(usize::from(index)).cloned().unwrap_or_default(),
        ParamOrigin::Empty => Cow::Borrowed(&[]),
        ParamOrigin::Default => Cow::Borrowed(default(param)),
        ParamOrigin::Enter(index) | ParamOrigin::EnterOrEmpty(index) => {
            match enter.and_then(|enter| enter.get(usize::from(index))) {
                Some(value) => Cow::Borrowed(value),
                None => {
                    *lacks_enter = true;
                    Cow::Borrowed(if matches!(origin, ParamOrigin::Enter(_)) { default(param) } else { &[] })
                }
            }
        }
        ParamOrigin::ContainerJson => Cow::Owned(container_json(old)),
    }
}

/// Returns the default value of a parameter: zero, or `u32::MAX` for users and groups, as in libs.
fn default(param: Option<&Param>) -> &'static [u8] {
    let Some(param) = param else { return &[] };
    match param.kind {
        ParamKind::Uid | ParamKind::Gid => &[0xff; 4],
        kind => zeros(kind.width().unwrap_or(0)),
    }
}

fn zeros(len: usize) -> &'static [u8] {
    static ZEROS: [u8; 16] = [0; 16];
    ZEROS.get(..len).unwrap_or(&[])
}

/// Returns the JSON of a container event, from the parameters id, type, name and image of the older layout. Invalid
/// UTF-8 is replaced (U+FFFD), as JSON cannot hold it.
fn container_json(old: &Values<'_>) -> Vec<u8> {
    let text = |index: usize| {
        let bytes = old.get(index).map_or(&[][..], |bytes| crate::event::until_nul(bytes));
        serde_json::Value::from(String::from_utf8_lossy(bytes)).to_string()
    };
    let kind = old.get(1).and_then(|bytes| crate::event::read_u64(bytes)).unwrap_or(0);
    let mut json = format!(r#"{{"id":{},"type":{kind},"name":{},"image":{}}}"#, text(0), text(2), text(3)).into_bytes();
    json.push(0);
    json
}
