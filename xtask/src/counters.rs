//! The counters that syscapdump prints last.

/// The counters of one capture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counters {
    /// How many events it has.
    pub captured: u64,
    /// How many events found no room.
    pub lost: u64,
    /// How many calls the filter left in the kernel.
    pub left_out: u64,
}

impl Counters {
    /// Reads `400,123 events captured, 0 lost, 12 left out in the kernel`; the last part may be absent.
    pub fn of(line: &str) -> Option<Self> {
        let (captured, rest) = line.split_once(" captured, ")?;
        let number = |text: &str| text.split(' ').next()?.replace(',', "").parse().ok();
        // Other lines of the console may be in front of it.
        let captured = captured.rsplit(' ').nth(1)?;
        let (lost, rest) = rest.split_once(" lost")?;
        let left_out = rest.strip_prefix(", ").map_or(Some(0), number)?;
        Some(Self { captured: number(captured)?, lost: number(lost)?, left_out })
    }
}

#[cfg(test)]
mod tests {
    use super::Counters;

    #[test]
    fn counters_are_read_from_the_last_line_of_a_capture() {
        let plain = Counters::of("400,123 events captured, 7 lost");
        assert_eq!(plain, Some(Counters { captured: 400_123, lost: 7, left_out: 0 }));
        let filtered = Counters::of("[    2.1] x\u{1b}[m 3 events captured, 0 lost, 400,010 left out in the kernel");
        assert_eq!(filtered, Some(Counters { captured: 3, lost: 0, left_out: 400_010 }));
        assert_eq!(Counters::of("nothing captured, sorry"), None);
    }
}
