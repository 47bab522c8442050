//! Owned events.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::bytes::RawBytes;
use super::text::KernelText;
use crate::event::{CallDetails, Header, NewFd, OwnedEvent, ThreadProcess};

/// The serialized form of an event.
#[derive(Serialize, Deserialize)]
struct SerializedEvent {
    header: Header,
    params: Vec<RawBytes>,
    comment: Option<KernelText>,
    /// The details of a live capture.
    live: Option<SerializedLiveDetails>,
}

#[derive(Default, PartialEq, Serialize, Deserialize)]
struct SerializedLiveDetails {
    call: Option<String>,
    named: Vec<SerializedArgument>,
    fd: Option<i64>,
    fds: Vec<NewFd>,
    closes: bool,
    process: Option<ThreadProcess>,
}

#[derive(PartialEq, Serialize, Deserialize)]
struct SerializedArgument {
    name: String,
    value: RawBytes,
    text: KernelText,
}

impl Serialize for OwnedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let params = self.params();
        let raw = |bytes: &[u8]| RawBytes(bytes.to_vec());
        let named = params.named_arguments().map(|(name, value, text)| SerializedArgument {
            name: name.to_owned(),
            value: raw(value),
            text: KernelText(text.to_vec()),
        });
        let details = params.details().copied().unwrap_or_default();
        let live = SerializedLiveDetails {
            call: details.call.map(str::to_owned),
            named: named.collect(),
            fd: details.fd,
            fds: params.fds().to_vec(),
            closes: details.closes,
            process: details.process,
        };
        let is_live = live != SerializedLiveDetails::default();
        let form = SerializedEvent {
            header: self.header,
            params: params.iter().map(raw).collect(),
            comment: self.comment.clone().map(KernelText),
            live: is_live.then_some(live),
        };
        form.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for OwnedEvent {
    /// Reads an event. Names of system calls and arguments are interned and never freed.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = SerializedEvent::deserialize(deserializer)?;
        let params = form.params.iter().map(|bytes| &*bytes.0);
        let mut event = Self::new(form.header, params, form.comment.map(|comment| comment.0));
        let Some(live) = form.live else { return Ok(event) };
        for argument in live.named {
            event.push_named(static_name(&argument.name)?, &argument.value.0, &argument.text.0);
        }
        event.fds = live.fds;
        let call = live.call.as_deref().map(static_name).transpose()?;
        event.details = CallDetails { call, fd: live.fd, closes: live.closes, process: live.process };
        Ok(event)
    }
}

/// The longest name of a system call or an argument, in bytes. The kernel's longest name has 27 bytes.
const MAX_NAME_LEN: usize = 64;
/// The largest number of interned names. All calls and arguments have about 900 names.
const MAX_NAMES: usize = 1 << 12;

/// Returns an interned name with the static lifetime that an event needs.
fn static_name<E: Error>(text: &str) -> Result<&'static str, E> {
    static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(name) = names.get(text) {
        return Ok(name);
    }
    if text.len() > MAX_NAME_LEN || names.len() >= MAX_NAMES {
        return Err(E::custom(format_args!("'{text}' is no name of a system call or of an argument")));
    }
    let name: &'static str = Box::leak(text.to_owned().into_boxed_str());
    names.insert(name);
    Ok(name)
}
