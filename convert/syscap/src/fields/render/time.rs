//! Renders dates and times in UTC.

use super::number::decimal_u64;

const SECOND: u64 = 1_000_000_000;

/// Appends the date of a time in nanoseconds since 1970: `2019-04-11`.
pub fn date(out: &mut Vec<u8>, nanoseconds: u64) {
    let (year, month, day) = civil_date(nanoseconds / SECOND / 86_400);
    padded(out, year, 4);
    out.push(b'-');
    padded(out, month, 2);
    out.push(b'-');
    padded(out, day, 2);
}

/// Appends the time of day: `19:29:49` or `19:29:49.123456789`.
pub fn time_of_day(out: &mut Vec<u8>, nanoseconds: u64, fraction: bool) {
    let seconds = nanoseconds / SECOND % 86_400;
    padded(out, seconds / 3600, 2);
    out.push(b':');
    padded(out, seconds / 60 % 60, 2);
    out.push(b':');
    padded(out, seconds % 60, 2);
    if fraction {
        out.push(b'.');
        padded(out, nanoseconds % SECOND, 9);
    }
}

/// Returns year, month and day of a number of days since 1970-01-01. Counts in 400-year cycles of years that begin in
/// March.
pub const fn civil_date(days: u64) -> (u64, u64, u64) {
    let shifted = days + 719_468;
    let cycle = shifted / 146_097;
    let day_of_cycle = shifted % 146_097;
    let year_of_cycle = (day_of_cycle - day_of_cycle / 1460 + day_of_cycle / 36_524 - day_of_cycle / 146_096) / 365;
    let day_of_year = day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = cycle * 400 + year_of_cycle;
    (if month <= 2 { year + 1 } else { year }, month, day)
}

fn padded(out: &mut Vec<u8>, value: u64, width: usize) {
    let start = out.len();
    decimal_u64(out, value);
    let missing = width.saturating_sub(out.len() - start);
    out.splice(start..start, std::iter::repeat_n(b'0', missing));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_their_dates() {
        assert_eq!(civil_date(0), (1970, 1, 1));
        assert_eq!(civil_date(11_016), (2000, 2, 29));
        assert_eq!(civil_date(11_017), (2000, 3, 1));
        assert_eq!(civil_date(17_997), (2019, 4, 11));
        assert_eq!(civil_date(47_540), (2100, 2, 28));
        assert_eq!(civil_date(47_541), (2100, 3, 1));
    }

    #[test]
    fn times_have_all_digits() {
        let mut out = Vec::new();
        date(&mut out, 1_554_985_789_000_000_042);
        out.push(b' ');
        time_of_day(&mut out, 1_554_985_789_000_000_042, true);
        assert_eq!(String::from_utf8(out).unwrap(), "2019-04-11 12:29:49.000000042");
    }
}
