//! The counters in the last line of syscapdump's output.

/// The counters of one capture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counters {
    /// Captured events.
    pub captured: u64,
    /// Events that were lost because the ring was full.
    pub lost: u64,
    /// Calls that the filter rejected in the kernel.
    pub left_out: u64,
}

impl Counters {
    /// Parses `400,123 events captured, 0 lost, 12 left out in the kernel`. The last part is optional.
    pub fn parse(line: &str) -> Option<Self> {
        let (captured, rest) = line.split_once(" captured, ")?;
        let number = |text: &str| text.split(' ').next()?.replace(',', "").parse().ok();
        // On a console other output may precede the counters.
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
    fn counters_are_parsed_after_other_console_output() {
        let plain = Counters::parse("400,123 events captured, 7 lost");
        assert_eq!(plain, Some(Counters { captured: 400_123, lost: 7, left_out: 0 }));
        let filtered = Counters::parse("[    2.1] x\u{1b}[m 3 events captured, 0 lost, 400,010 left out in the kernel");
        assert_eq!(filtered, Some(Counters { captured: 3, lost: 0, left_out: 400_010 }));
        assert_eq!(Counters::parse("nothing captured, sorry"), None);
    }
}
