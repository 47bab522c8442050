//! The summary of all test programs of a run.

use std::fmt::Write;

/// The counts in libtest's result line, in its order.
const COUNTS: [&str; 5] = ["passed", "failed", "ignored", "measured", "filtered out"];

/// The sums of all result lines, and the tests that were skipped.
#[derive(Default)]
pub struct Summary {
    counts: [u64; COUNTS.len()],
    seconds: f64,
    /// The different lines of skipped tests, in their order.
    skipped: Vec<String>,
}

impl Summary {
    /// Adds a line of a test program's output.
    pub fn add(&mut self, line: &str) {
        if line.starts_with("SKIPPED ") && !self.skipped.iter().any(|known| known == line) {
            self.skipped.push(line.to_owned());
        }
        // `test result: ok. 5 passed; 0 failed; …; 0 filtered out; finished in 0.00s`
        let Some((_, parts)) = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". ")) else {
            return;
        };
        for part in parts.split("; ") {
            if let Some(seconds) = part.strip_prefix("finished in ").and_then(|text| text.strip_suffix('s')) {
                self.seconds += seconds.parse::<f64>().unwrap_or(0.0);
            } else if let Some((number, what)) = part.split_once(' ')
                && let Some((sum, _)) = self.counts.iter_mut().zip(COUNTS).find(|(_, known)| *known == what)
            {
                *sum += number.parse::<u64>().unwrap_or(0);
            }
        }
    }

    /// Returns the list of skipped tests, then a result line in libtest's format.
    pub fn text(&self, succeeded: bool) -> String {
        let mut text = String::new();
        if !self.skipped.is_empty() {
            let _ = write!(text, "\nNot run here:\n{}\n", self.skipped.join("\n"));
        }
        let _ = write!(text, "\ntest result: {}. ", if succeeded { "ok" } else { "FAILED" });
        for (count, what) in self.counts.iter().zip(COUNTS) {
            let _ = write!(text, "{count} {what}; ");
        }
        let _ = writeln!(text, "finished in {:.2}s", self.seconds);
        text
    }
}

#[cfg(test)]
mod tests {
    use super::Summary;

    fn summary(lines: &[&str]) -> Summary {
        let mut summary = Summary::default();
        lines.iter().for_each(|line| summary.add(line));
        summary
    }

    #[test]
    fn result_lines_are_summed_in_their_own_format() {
        let summary = summary(&[
            "test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.50s",
            "running 3 tests",
            "test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.25s",
        ]);
        let last = "test result: FAILED. 7 passed; 1 failed; 1 ignored; 0 measured; 2 filtered out; finished in 1.75s";
        assert_eq!(summary.text(false), format!("\n{last}\n"));
    }

    #[test]
    fn a_skipped_test_is_listed_once() {
        let summary = summary(&["SKIPPED strato: none", "SKIPPED live capture: it needs root", "SKIPPED strato: none"]);
        let text = summary.text(true);
        assert!(text.starts_with("\nNot run here:\nSKIPPED strato: none\nSKIPPED live capture: it needs root\n\n"));
        assert!(text.ends_with(
            "\ntest result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n"
        ));
    }
}
