//! The toolbar: its controls, and what their messages mean.

use std::time::{Duration, Instant};

use syscap::filter::Filter;

use syscap_live::settings::Settings;
use syscap_live::source::Stats;

use super::codec::{Command, Message};
use crate::sentence::Sentence;

/// How long the status line keeps a count of events.
const CALM: Duration = Duration::from_secs(5);

/// The controls' numbers.
mod number {
    pub const PAUSE: u8 = 0;
    pub const FILTER: u8 = 1;
    pub const SNAPLEN: u8 = 2;
    pub const LOG: u8 = 3;
    pub const RESTORE: u8 = 4;
}

/// Snaplens to choose from, in bytes, with their names.
const SNAPLENS: &[(u32, &str)] =
    &[(0, "none"), (80, "80"), (256, "256"), (1024, "1 KiB"), (4096, "4 KiB"), (16384, "16 KiB"), (65536, "64 KiB")];

/// The `control` and `value` sentences of the toolbar.
pub fn sentences() -> Vec<Sentence> {
    let control = |number: u8, kind, display, tooltip| {
        let sentence = Sentence::new("control").number("number", number.into()).with("type", kind);
        sentence.with("display", display).with("tooltip", tooltip)
    };
    let mut all = vec![
        control(
            number::PAUSE,
            "boolean",
            "Pause",
            "Capture nothing until this is unticked; what happens meanwhile is lost",
        )
        .with("default", "false"),
        control(number::FILTER, "string", "Filter", "Capture filter in Falco's language, such as evt.failed = true")
            .with("placeholder", "Capture filter, such as proc.name = curl"),
        control(
            number::SNAPLEN,
            "selector",
            "Bytes of each buffer",
            "How many bytes to keep of what a call reads or writes",
        ),
        control(number::LOG, "button", "Log", "What the capture has to say").with("role", "logger"),
        control(number::RESTORE, "button", "Defaults", "Put the toolbar's values back").with("role", "restore"),
    ];
    all.extend(SNAPLENS.iter().map(|(bytes, title)| {
        Sentence::new("value")
            .number("control", number::SNAPLEN.into())
            .with("value", bytes.to_string())
            .with("display", *title)
            .with("default", if *bytes == 80 { "true" } else { "false" })
    }));
    all
}

/// What the user asks for.
#[derive(Debug)]
pub enum Action {
    /// Capture nothing for now, or go on.
    Pause(bool),
    /// Capture what matches this; none: everything.
    Filter(Option<Filter>),
    /// Keep so many bytes of each buffer.
    Snaplen(u32),
}

/// The toolbar's state, apart from the pipes that carry its messages.
#[derive(Debug)]
pub struct Toolbar {
    filter: String,
    snaplen: u32,
    initialized: bool,
    shown: Option<(Stats, Instant)>,
    paused: bool,
}

/// What a message leads to.
#[derive(Debug, Default)]
pub struct Reaction {
    /// For the capture.
    pub action: Option<Action>,
    /// For the front end.
    pub replies: Vec<Message>,
}

impl Toolbar {
    /// The toolbar of a capture with these settings.
    pub fn new(settings: &Settings) -> Self {
        Self {
            filter: settings.filter.as_ref().map(Filter::to_string).unwrap_or_default(),
            snaplen: settings.snaplen,
            initialized: false,
            shown: None,
            paused: false,
        }
    }

    /// Takes a message of the front end's.
    pub fn take(&mut self, message: &Message) -> Reaction {
        match (message.command, message.control) {
            (Command::Initialized, _) => self.initialize(),
            (Command::Set, number::PAUSE) => self.pause(&message.payload),
            (Command::Set, number::FILTER) => self.set_filter(&message.payload),
            (Command::Set, number::SNAPLEN) => self.set_snaplen(&message.payload),
            _ => Reaction {
                action: None,
                replies: vec![log(&format!(
                    "message {:?} to control {} is not understood",
                    message.command, message.control
                ))],
            },
        }
    }

    /// The counters for the status line, where they have changed since they were shown. Wireshark lets the line flash
    /// every time: losses are shown at once, events after a while.
    pub fn status(&mut self, stats: Stats) -> Option<Message> {
        let now = Instant::now();
        if let Some((shown, at)) = self.shown
            && shown.lost == stats.lost
            && (shown.events == stats.events || now.duration_since(at) < CALM)
        {
            return None;
        }
        self.shown = Some((stats, now));
        let paused = if self.paused { ", paused" } else { "" };
        let text = format!("System calls: {} events, {} lost{paused}", grouped(stats.events), grouped(stats.lost));
        Some(Message::new(0, Command::Status, text))
    }

    /// Shows what is in force, unless the front end has said before what it wants.
    fn initialize(&mut self) -> Reaction {
        if std::mem::replace(&mut self.initialized, true) {
            return Reaction::default();
        }
        let mut replies = Vec::new();
        if !SNAPLENS.iter().any(|(bytes, _)| *bytes == self.snaplen) {
            let value = format!("{}\0{}", self.snaplen, self.snaplen);
            replies.push(Message::new(number::SNAPLEN, Command::Add, value));
        }
        replies.push(Message::new(number::SNAPLEN, Command::Set, self.snaplen.to_string()));
        replies.push(Message::new(number::FILTER, Command::Set, self.filter.as_str()));
        replies.push(Message::new(number::PAUSE, Command::Set, [u8::from(self.paused)]));
        Reaction { action: None, replies }
    }

    fn pause(&mut self, payload: &[u8]) -> Reaction {
        let paused = match payload {
            [0] => false,
            [1] => true,
            _ => return refuse("Pause is neither ticked nor unticked"),
        };
        // The status line says it too.
        self.shown = None;
        let changed = std::mem::replace(&mut self.paused, paused) != paused;
        let words = if paused { "paused" } else { "resumed" };
        Reaction { action: changed.then_some(Action::Pause(paused)), replies: vec![log(words)] }
    }

    fn set_filter(&mut self, payload: &[u8]) -> Reaction {
        let Ok(text) = std::str::from_utf8(payload) else { return refuse("the filter is not UTF-8") };
        match syscap_live::filter::parse(text) {
            Ok(filter) => {
                self.filter = filter.as_ref().map(Filter::to_string).unwrap_or_default();
                let words = if filter.is_some() { format!("filter: {}", self.filter) } else { "no filter".to_owned() };
                Reaction { action: Some(Action::Filter(filter)), replies: vec![log(&words)] }
            }
            Err(error) => {
                let kept =
                    if self.filter.is_empty() { "still no filter" } else { "the filter is still the one before" };
                refuse(&format!("The filter is wrong at {error}\nCapture goes on, {kept}."))
            }
        }
    }

    fn set_snaplen(&mut self, payload: &[u8]) -> Reaction {
        let number = std::str::from_utf8(payload).ok().and_then(|text| text.trim().parse::<u32>().ok());
        match number {
            Some(bytes) if bytes <= 65536 => {
                self.snaplen = bytes;
                let words = format!("{bytes} bytes of each buffer");
                Reaction { action: Some(Action::Snaplen(bytes)), replies: vec![log(&words)] }
            }
            _ => refuse("the number of bytes of each buffer is not between 0 and 65536"),
        }
    }
}

/// A line for the log window.
pub fn log(text: &str) -> Message {
    Message::new(number::LOG, Command::Add, format!("{text}\n"))
}

/// A message box that warns.
pub fn warning(text: &str) -> Message {
    Message::new(0, Command::Warning, text)
}

fn refuse(text: &str) -> Reaction {
    Reaction { action: None, replies: vec![warning(text), log(text)] }
}

/// A number with its thousands apart.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
