//! The error in a filter's text, with its place.

use std::fmt;

use super::FieldTable;

/// An error in a filter's text: what is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct FilterError {
    message: String,
    offset: usize,
    line: usize,
    column: usize,
    lines: usize,
}

impl FilterError {
    pub(super) fn new(text: &str, fault: Fault) -> Self {
        let before = text.get(..fault.at).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let in_line = before.get(line_start..).unwrap_or_default();
        FilterError {
            message: fault.message,
            offset: before.len(),
            line: before.matches('\n').count() + 1,
            column: in_line.chars().count() + 1,
            lines: text.lines().count(),
        }
    }

    /// The message without the place: what was expected, or is wrong.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The offset of the place in the text, in bytes.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// The line of the place, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column of the place in its line, in characters, from 1.
    pub fn column(&self) -> usize {
        self.column
    }

    /// The line of the filter where the error is, a caret under its column, and the message.
    /// `text` is the filter that was parsed.
    pub fn render(&self, text: &str) -> String {
        let line = text.split('\n').nth(self.line - 1).unwrap_or_default();
        let pad: String =
            line.chars().take(self.column - 1).map(|char| if char == '\t' { '\t' } else { ' ' }).collect();
        format!("{line}\n{pad}^ {}", self.message)
    }
}

impl fmt::Display for FilterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.lines > 1 {
            write!(f, "line {}, ", self.line)?;
        }
        write!(f, "column {}: {}", self.column, self.message)
    }
}

/// An error while only the offset is known.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub at: usize,
    pub message: String,
}

impl Fault {
    pub fn new(at: usize, message: impl Into<String>) -> Self {
        Fault { at, message: message.into() }
    }
}

/// The message for a field that the table does not have, with the name that was probably meant.
pub(super) fn unknown_field(name: &str, fields: &dyn FieldTable) -> String {
    let meant =
        fields.names().filter_map(|known| Some((likeness(name, known)?, known))).min_by_key(|(distance, _)| *distance);
    match meant {
        Some((_, known)) => format!("there is no field '{name}'; did you mean '{known}'?"),
        None => format!("there is no field '{name}'"),
    }
}

/// The nearest of some words, for "did you mean".
pub(super) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    known
        .iter()
        .filter_map(|known| Some((likeness(word, known)?, *known)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// How far a name is from a known one; None where nobody would have meant it. A class that was
/// forgotten (`pid` for `proc.pid`) counts as one slip.
fn likeness(name: &str, known: &str) -> Option<usize> {
    if known.strip_suffix(name).is_some_and(|class| class.ends_with('.')) {
        return Some(1);
    }
    let most = (known.len() / 3).min(3);
    if name.len().abs_diff(known.len()) > most {
        return None;
    }
    let distance = edits(name.as_bytes(), known.as_bytes());
    (distance <= most).then_some(distance)
}

/// The edits (a letter more, less, or another; two neighbours swapped) from one word to another.
fn edits(from: &[u8], to: &[u8]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    let mut previous = None;
    for (row, &a) in from.iter().enumerate() {
        let mut current = vec![row + 1];
        let mut left = row + 1;
        for (column, &b) in to.iter().enumerate() {
            let at = |line: &[usize], index: usize| line.get(index).copied().unwrap_or(usize::MAX);
            let replaced = at(&last, column).saturating_add(usize::from(a != b));
            let above = at(&last, column + 1).saturating_add(1);
            let mut cost = replaced.min(left + 1).min(above);
            let swapped = column > 0 && previous == Some(b) && to.get(column - 1) == Some(&a);
            if swapped {
                cost = cost.min(at(&before_last, column - 1).saturating_add(1));
            }
            current.push(cost);
            left = cost;
        }
        previous = Some(a);
        before_last = std::mem::replace(&mut last, current);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted() {
        assert_eq!(edits(b"", b"abc"), 3);
        assert_eq!(edits(b"abc", b"abc"), 0);
        assert_eq!(edits(b"proc.nmae", b"proc.name"), 1);
        assert_eq!(edits(b"proc.name", b"proc.names"), 1);
        assert_eq!(edits(b"kitten", b"sitting"), 3);
    }

    #[test]
    fn lines_and_columns_count_characters() {
        let text = "é = 1\n\tand b";
        let error = FilterError::new(text, Fault::new(text.len() - 1, "no"));
        assert_eq!((error.line(), error.column()), (2, 6));
        assert_eq!(error.to_string(), "line 2, column 6: no");
        assert_eq!(error.render(text), "\tand b\n\t    ^ no");
        let error = FilterError::new("é x", Fault::new(3, "no"));
        assert_eq!(error.to_string(), "column 3: no");
        assert_eq!(error.render("é x"), "é x\n  ^ no");
    }
}
