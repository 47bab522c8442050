//! Events that own what they say.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::bytes::RawBytes;
use super::text::KernelText;
use crate::event::{CallDetails, GivenFd, GivenProcess, Header, OwnedEvent};

/// An event as it is written.
#[derive(Serialize, Deserialize)]
struct EventForm {
    header: Header,
    params: Vec<RawBytes>,
    comment: Option<KernelText>,
    /// What only a live capture knows.
    live: Option<LiveForm>,
}

#[derive(Default, PartialEq, Serialize, Deserialize)]
struct LiveForm {
    call: Option<String>,
    named: Vec<NamedForm>,
    fd: Option<i64>,
    fds: Vec<GivenFd>,
    closes: bool,
    process: Option<GivenProcess>,
}

#[derive(PartialEq, Serialize, Deserialize)]
struct NamedForm {
    name: String,
    value: RawBytes,
    text: KernelText,
}

impl Serialize for OwnedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let params = self.params();
        let raw = |bytes: &[u8]| RawBytes(bytes.to_vec());
        let named = params.named().map(|(name, value, text)| NamedForm {
            name: name.to_owned(),
            value: raw(value),
            text: KernelText(text.to_vec()),
        });
        let details = params.details().copied().unwrap_or_default();
        let live = LiveForm {
            call: details.call.map(str::to_owned),
            named: named.collect(),
            fd: details.fd,
            fds: params.fds().to_vec(),
            closes: details.closes,
            process: details.process,
        };
        let is_live = live != LiveForm::default();
        let form = EventForm {
            header: self.header,
            params: params.iter().map(raw).collect(),
            comment: self.comment.clone().map(KernelText),
            live: is_live.then_some(live),
        };
        form.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for OwnedEvent {
    /// Reads an event. The names of system calls and arguments stay in memory, each once.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = EventForm::deserialize(deserializer)?;
        let params = form.params.iter().map(|bytes| &*bytes.0);
        let mut event = Self::new(form.header, params, form.comment.map(|comment| comment.0));
        let Some(live) = form.live else { return Ok(event) };
        for argument in live.named {
            event.push_named(name(&argument.name)?, &argument.value.0, &argument.text.0);
        }
        event.fds = live.fds;
        let call = live.call.as_deref().map(name).transpose()?;
        event.details = CallDetails { call, fd: live.fd, closes: live.closes, process: live.process };
        Ok(event)
    }
}

/// The longest name of a system call or an argument, in bytes, and the number of names that a program keeps. The
/// kernel's longest name has 27 bytes; all calls and arguments have about 900 names.
const NAME_MOST: usize = 64;
const NAMES_MOST: usize = 1 << 12;

/// A name for the rest of the program's life, which is how long an event has one. Each is kept once.
fn name<E: Error>(text: &str) -> Result<&'static str, E> {
    static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(name) = names.get(text) {
        return Ok(name);
    }
    if text.len() > NAME_MOST || names.len() >= NAMES_MOST {
        return Err(E::custom(format_args!("'{text}' is no name of a system call or of an argument")));
    }
    let name: &'static str = Box::leak(text.to_owned().into_boxed_str());
    names.insert(name);
    Ok(name)
}
