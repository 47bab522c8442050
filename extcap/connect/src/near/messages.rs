//! The lines that the carrier and the far program print on standard error.
//!
//! A thread reads them all, so that the far end never waits for a reader. The first and the last lines are kept.

use std::collections::VecDeque;
use std::io::Read;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use syscap::escape::printable_text;

/// Lines that are kept from the beginning.
const FIRST_LINES: usize = 50;
/// Lines that are kept from the end.
const LAST_LINES: usize = 200;
/// Bytes of a line that are kept.
const LINE_MAX: usize = 1024;

/// The lines of standard error, collected while the connection lives. Clones share them.
#[derive(Debug, Clone, Default)]
pub struct Messages(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    lines: Mutex<Lines>,
    closed: Condvar,
}

#[derive(Debug, Default)]
struct Lines {
    first: Vec<Vec<u8>>,
    last: VecDeque<Vec<u8>>,
    /// Lines between `first` and `last`.
    skipped: u64,
    is_closed: bool,
}

impl Messages {
    /// Returns the lines, escaped for a terminal. If some in the middle were dropped, a line says how many.
    pub fn lines(&self) -> Vec<String> {
        let lines = self.lock();
        let text = |line: &Vec<u8>| printable_text(line).into_owned();
        let skipped = (lines.skipped > 0).then(|| format!("[{} lines left out]", lines.skipped));
        lines.first.iter().map(text).chain(skipped).chain(lines.last.iter().map(text)).collect()
    }

    /// Returns the lines that came after the first `seen`, escaped for a terminal, and adds their number to `seen`. Those that
    /// were dropped meanwhile are missing.
    pub fn lines_since(&self, seen: &mut u64) -> Vec<String> {
        let lines = self.lock();
        let text = |line: &Vec<u8>| printable_text(line).into_owned();
        let numbered = (0..).zip(&lines.first);
        let numbered = numbered.chain((lines.first.len() as u64 + lines.skipped..).zip(&lines.last));
        let new = numbered.filter(|(number, _)| *number >= *seen).map(|(_, line)| text(line)).collect();
        *seen = lines.first.len() as u64 + lines.skipped + lines.last.len() as u64;
        new
    }

    /// Waits until standard error is closed, at most for `limit`.
    pub(crate) fn wait_until_closed(&self, limit: Duration) {
        let end = Instant::now() + limit;
        let mut lines = self.lock();
        while !lines.is_closed {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            lines = match self.0.closed.wait_timeout(lines, left) {
                Ok((lines, _)) => lines,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
    }

    fn lock(&self) -> MutexGuard<'_, Lines> {
        self.0.lines.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn push(&self, line: Vec<u8>) {
        let mut lines = self.lock();
        if lines.first.len() < FIRST_LINES {
            lines.first.push(line);
            return;
        }
        lines.last.push_back(line);
        if lines.last.len() > LAST_LINES {
            lines.last.pop_front();
            lines.skipped += 1;
        }
    }
}

/// Reads `errors` to its end on a thread. `on_prompt` is called each time that `prompt` appears at the end of the text so
/// far, without a line end: a program waits for an answer. The prompt is not part of the messages.
pub(crate) fn collect(
    errors: impl Read + Send + 'static,
    prompt: String,
    on_prompt: impl Fn() + Send + 'static,
) -> Messages {
    let messages = Messages::default();
    let collector = messages.clone();
    let read = move || {
        read_lines(errors, prompt.as_bytes(), on_prompt, |line| collector.push(line));
        collector.lock().is_closed = true;
        collector.0.closed.notify_all();
    };
    // Without a thread there are no messages, and the carrier fails on a closed pipe.
    let _ = std::thread::Builder::new().name("far messages".to_owned()).spawn(read);
    messages
}

fn read_lines(mut errors: impl Read, prompt: &[u8], on_prompt: impl Fn(), mut push: impl FnMut(Vec<u8>)) {
    let mut line = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let count = match errors.read(&mut buffer) {
            Ok(count) => count,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(_) => 0,
        };
        for byte in buffer.get(..count).unwrap_or_default() {
            match byte {
                b'\n' => push(std::mem::take(&mut line)),
                b'\r' => {}
                _ if line.len() < LINE_MAX => line.push(*byte),
                _ => {}
            }
            if line.ends_with(prompt) {
                line.truncate(line.len() - prompt.len());
                on_prompt();
            }
        }
        if count == 0 {
            if !line.is_empty() {
                push(line);
            }
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    fn lines(text: &[u8]) -> (Vec<String>, u32) {
        let messages = Messages::default();
        let prompts = Cell::new(0);
        read_lines(text, b"PROMPT", || prompts.set(prompts.get() + 1), |line| messages.push(line));
        (messages.lines(), prompts.get())
    }

    #[test]
    fn prompts_are_noticed_and_left_out() {
        assert_eq!(lines(b"a\nPROMPTsorry\nPROMPT"), (vec!["a".to_owned(), "sorry".to_owned()], 2));
    }

    #[test]
    fn memory_is_bounded_and_text_is_escaped() {
        let long = [b'x'; 100_000];
        assert_eq!(lines(&long).0, ["x".repeat(LINE_MAX)]);
        assert_eq!(lines(b"\x1b[31m\n").0, [r"\33[31m"]);
        let many: String = (0..10_000).map(|number| format!("{number}\n")).collect();
        let (kept, _) = lines(many.as_bytes());
        assert_eq!(kept.len(), FIRST_LINES + 1 + LAST_LINES);
        assert_eq!(kept[0], "0");
        assert_eq!(kept[FIRST_LINES], "[9750 lines left out]");
        assert_eq!(kept.last().unwrap(), "9999");
    }

    #[test]
    fn each_line_is_new_once() {
        let messages = Messages::default();
        let mut seen = 0;
        let mut all = Vec::new();
        for number in 0..1000 {
            messages.push(number.to_string().into_bytes());
            if number % 7 == 0 {
                all.extend(messages.lines_since(&mut seen));
            }
        }
        all.extend(messages.lines_since(&mut seen));
        assert_eq!(all, (0..1000).map(|number| number.to_string()).collect::<Vec<_>>());
        assert!(messages.lines_since(&mut seen).is_empty());
    }
}
