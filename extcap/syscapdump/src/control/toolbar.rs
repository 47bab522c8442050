//! The toolbar: its controls and their messages.

use std::time::{Duration, Instant};

use syscap::filter::Filter;

use syscap_session::settings::{SNAPLEN_DEFAULT, SNAPLEN_MAX, Settings};
use syscap_session::source::Stats;

use super::codec::{ControlCommand, Message};
use crate::sentence::Sentence;

/// Shortest time between two counts of events in the status line.
const STATUS_HOLD: Duration = Duration::from_secs(5);

/// The controls' numbers.
mod control_number {
    pub const PAUSE: u8 = 0;
    pub const FILTER: u8 = 1;
    pub const SNAPLEN: u8 = 2;
    pub const LOG: u8 = 3;
    pub const RESTORE: u8 = 4;
}

/// The snaplens to choose from, in bytes, with their titles.
const SNAPLENS: &[(u32, &str)] = &[
    (0, "none"),
    (SNAPLEN_DEFAULT, "80"),
    (256, "256"),
    (1024, "1 KiB"),
    (4096, "4 KiB"),
    (16384, "16 KiB"),
    (SNAPLEN_MAX, "64 KiB"),
];

/// Returns the `control` and `value` sentences of the toolbar.
pub fn sentences() -> Vec<Sentence> {
    let control = |number: u8, kind, display, tooltip| {
        let sentence = Sentence::new("control").number("number", number.into()).with("type", kind);
        sentence.with("display", display).with("tooltip", tooltip)
    };
    let mut all = vec![
        control(
            control_number::PAUSE,
            "boolean",
            "Pause",
            "Capture nothing until this is unticked; what happens meanwhile is lost",
        )
        .with("default", "false"),
        control(
            control_number::FILTER,
            "string",
            "Filter",
            "Capture filter in Falco's language, such as evt.failed = true",
        )
        .with("placeholder", "Capture filter, such as proc.name = curl"),
        control(
            control_number::SNAPLEN,
            "selector",
            "Bytes of each buffer",
            "How many bytes to keep of what a call reads or writes",
        ),
        control(control_number::LOG, "button", "Log", "What the capture has to say").with("role", "logger"),
        control(control_number::RESTORE, "button", "Defaults", "Put the toolbar's values back").with("role", "restore"),
    ];
    all.extend(SNAPLENS.iter().map(|(bytes, title)| {
        Sentence::new("value")
            .number("control", control_number::SNAPLEN.into())
            .with("value", bytes.to_string())
            .with("display", *title)
            .with("default", if *bytes == SNAPLEN_DEFAULT { "true" } else { "false" })
    }));
    all
}

/// A change of the capture that the user requests.
#[derive(Debug)]
pub enum ToolbarAction {
    /// Pause or resume the capture.
    Pause(bool),
    /// Use this filter; `None`: no filter.
    Filter(Option<Filter>),
    /// Keep this number of bytes of each buffer.
    Snaplen(u32),
}

/// The state of the toolbar, without the pipes.
#[derive(Debug)]
pub struct Toolbar {
    filter: String,
    snaplen: u32,
    initialized: bool,
    shown: Option<(Stats, Instant)>,
    paused: bool,
}

/// The response to a message.
#[derive(Debug, Default)]
pub struct ToolbarResponse {
    /// The change of the capture.
    pub action: Option<ToolbarAction>,
    /// The messages to the front end.
    pub replies: Vec<Message>,
}

impl Toolbar {
    /// Returns the toolbar of a capture with these settings.
    pub fn new(settings: &Settings) -> Self {
        Self {
            filter: settings.filter.as_ref().map(Filter::to_string).unwrap_or_default(),
            snaplen: settings.snaplen,
            initialized: false,
            shown: None,
            paused: false,
        }
    }

    /// Handles a message of the front end.
    pub fn handle_message(&mut self, message: &Message) -> ToolbarResponse {
        match (message.command, message.control) {
            (ControlCommand::Initialized, _) => self.initialize(),
            (ControlCommand::Set, control_number::PAUSE) => self.pause(&message.payload),
            (ControlCommand::Set, control_number::FILTER) => self.set_filter(&message.payload),
            (ControlCommand::Set, control_number::SNAPLEN) => self.set_snaplen(&message.payload),
            _ => ToolbarResponse {
                action: None,
                replies: vec![log(&format!(
                    "message {:?} to control {} is not understood",
                    message.command, message.control
                ))],
            },
        }
    }

    /// Returns the counters for the status line, if they have changed since they were last shown. Wireshark flashes the
    /// line each time, so losses are shown at once, and events after a while.
    pub fn status(&mut self, stats: Stats) -> Option<Message> {
        let now = Instant::now();
        if let Some((shown, at)) = self.shown
            && shown.lost == stats.lost
            && (shown.events == stats.events || now.duration_since(at) < STATUS_HOLD)
        {
            return None;
        }
        self.shown = Some((stats, now));
        let paused = if self.paused { ", paused" } else { "" };
        let text = format!(
            "System calls: {} events, {} lost{paused}",
            group_thousands(stats.events),
            group_thousands(stats.lost)
        );
        Some(Message::new(0, ControlCommand::Status, text))
    }

    /// Sends the present values, unless that has been done before.
    fn initialize(&mut self) -> ToolbarResponse {
        if std::mem::replace(&mut self.initialized, true) {
            return ToolbarResponse::default();
        }
        let mut replies = Vec::new();
        if !SNAPLENS.iter().any(|(bytes, _)| *bytes == self.snaplen) {
            let value = format!("{}\0{}", self.snaplen, self.snaplen);
            replies.push(Message::new(control_number::SNAPLEN, ControlCommand::Add, value));
        }
        replies.push(Message::new(control_number::SNAPLEN, ControlCommand::Set, self.snaplen.to_string()));
        replies.push(Message::new(control_number::FILTER, ControlCommand::Set, self.filter.as_str()));
        replies.push(Message::new(control_number::PAUSE, ControlCommand::Set, [u8::from(self.paused)]));
        ToolbarResponse { action: None, replies }
    }

    fn pause(&mut self, payload: &[u8]) -> ToolbarResponse {
        let paused = match payload {
            [0] => false,
            [1] => true,
            _ => return reject("Pause is neither ticked nor unticked"),
        };
        // The status line shows the state, too.
        self.shown = None;
        let changed = std::mem::replace(&mut self.paused, paused) != paused;
        let words = if paused { "paused" } else { "resumed" };
        ToolbarResponse { action: changed.then_some(ToolbarAction::Pause(paused)), replies: vec![log(words)] }
    }

    fn set_filter(&mut self, payload: &[u8]) -> ToolbarResponse {
        let Ok(text) = std::str::from_utf8(payload) else { return reject("the filter is not UTF-8") };
        match syscap_session::filter::parse(text) {
            Ok(filter) => {
                self.filter = filter.as_ref().map(Filter::to_string).unwrap_or_default();
                let words = if filter.is_some() { format!("filter: {}", self.filter) } else { "no filter".to_owned() };
                ToolbarResponse { action: Some(ToolbarAction::Filter(filter)), replies: vec![log(&words)] }
            }
            Err(error) => {
                let kept =
                    if self.filter.is_empty() { "still no filter" } else { "the filter is still the one before" };
                reject(&format!("The filter is wrong at {error}\nCapture goes on, {kept}."))
            }
        }
    }

    fn set_snaplen(&mut self, payload: &[u8]) -> ToolbarResponse {
        let number = std::str::from_utf8(payload).ok().and_then(|text| text.trim().parse::<u32>().ok());
        match number {
            Some(bytes) if bytes <= SNAPLEN_MAX => {
                self.snaplen = bytes;
                let words = format!("{bytes} bytes of each buffer");
                ToolbarResponse { action: Some(ToolbarAction::Snaplen(bytes)), replies: vec![log(&words)] }
            }
            _ => reject(&format!("the number of bytes of each buffer is not between 0 and {SNAPLEN_MAX}")),
        }
    }
}

/// Returns a message that adds a line to the log window.
pub fn log(text: &str) -> Message {
    Message::new(control_number::LOG, ControlCommand::Add, format!("{text}\n"))
}

/// Returns a message that shows a warning box.
pub fn warning(text: &str) -> Message {
    Message::new(0, ControlCommand::Warning, text)
}

fn reject(text: &str) -> ToolbarResponse {
    ToolbarResponse { action: None, replies: vec![warning(text), log(text)] }
}

/// Formats a number with commas between its thousands.
pub fn group_thousands(number: u64) -> String {
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
