//! Errors in a filter's text, with their position.

use std::fmt;

use super::FieldTable;

/// An error in a filter's text, with its position.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct FilterError {
    message: String,
    offset: usize,
    line: usize,
    column: usize,
    lines: usize,
}

impl FilterError {
    pub(super) fn new(text: &str, fault: OffsetError) -> Self {
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

    /// The message without the position.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The byte offset of the error in the text.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// The line of the error, counted from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column of the error in its line, in characters, counted from 1.
    pub fn column(&self) -> usize {
        self.column
    }

    /// The filter's line with the error, a caret under the column, and the message. `text` is the text that was parsed.
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

/// An error with a byte offset, before line and column are computed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct OffsetError {
    pub at: usize,
    pub message: String,
}

impl OffsetError {
    pub fn new(at: usize, message: impl Into<String>) -> Self {
        OffsetError { at, message: message.into() }
    }
}

/// The message for an unknown field. Suggests the most similar field name.
pub(super) fn unknown_field(name: &str, fields: &dyn FieldTable) -> String {
    let meant = fields
        .names()
        .filter_map(|known| Some((name_distance(name, known)?, known)))
        .min_by_key(|(distance, _)| *distance);
    match meant {
        Some((_, known)) => format!("there is no field '{name}'; did you mean '{known}'?"),
        None => format!("there is no field '{name}'"),
    }
}

/// The most similar of the known words, for "did you mean"; `None`: none is similar.
pub(super) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    known
        .iter()
        .filter_map(|known| Some((name_distance(word, known)?, *known)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// The number of typing errors between a name and a known one; `None` if they are too different. A missing class (`pid`
/// for `proc.pid`) counts as one error.
fn name_distance(name: &str, known: &str) -> Option<usize> {
    if known.strip_suffix(name).is_some_and(|class| class.ends_with('.')) {
        return Some(1);
    }
    let most = (known.len() / 3).min(3);
    if name.len().abs_diff(known.len()) > most {
        return None;
    }
    let distance = edit_distance(name.as_bytes(), known.as_bytes());
    (distance <= most).then_some(distance)
}

/// The Damerau-Levenshtein distance: the number of letters to insert, delete, replace, or swap with a neighbour.
fn edit_distance(from: &[u8], to: &[u8]) -> usize {
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
    fn edit_distance_counts_swaps_as_one_edit() {
        assert_eq!(edit_distance(b"", b"abc"), 3);
        assert_eq!(edit_distance(b"abc", b"abc"), 0);
        assert_eq!(edit_distance(b"proc.nmae", b"proc.name"), 1);
        assert_eq!(edit_distance(b"proc.name", b"proc.names"), 1);
        assert_eq!(edit_distance(b"kitten", b"sitting"), 3);
    }

    #[test]
    fn lines_and_columns_count_characters() {
        let text = "é = 1\n\tand b";
        let error = FilterError::new(text, OffsetError::new(text.len() - 1, "no"));
        assert_eq!((error.line(), error.column()), (2, 6));
        assert_eq!(error.to_string(), "line 2, column 6: no");
        assert_eq!(error.render(text), "\tand b\n\t    ^ no");
        let error = FilterError::new("é x", OffsetError::new(3, "no"));
        assert_eq!(error.to_string(), "column 3: no");
        assert_eq!(error.render("é x"), "é x\n  ^ no");
    }
}
