//! Numbers as RON writes them.

/// The value of a number's spelling: `1500`, `-3`, `+2`, `1_500`, `1.5e3`, `.5`, `0xFF`, `0b101`,
/// `0o17`. `None` where it is no number.
pub(super) fn value(spelling: &str) -> Option<f64> {
    let (negative, digits) = match spelling.as_bytes().first()? {
        b'-' => (true, spelling.get(1..)?),
        b'+' => (false, spelling.get(1..)?),
        _ => (false, spelling),
    };
    let magnitude = match digits.as_bytes() {
        [b'0', b'x', ..] => whole(digits.get(2..)?, 16, negative)?,
        [b'0', b'o', ..] => whole(digits.get(2..)?, 8, negative)?,
        [b'0', b'b', ..] => whole(digits.get(2..)?, 2, negative)?,
        _ => decimal(digits)?,
    };
    Some(if negative { -magnitude } else { magnitude })
}

fn whole(digits: &str, radix: u32, negative: bool) -> Option<f64> {
    if digits.starts_with(['_', '+', '-']) {
        return None;
    }
    let digits: String = digits.chars().filter(|&c| c != '_').collect();
    let value = u64::from_str_radix(&digits, radix).ok()?;
    // Other readers of the format take these as signed whole numbers of 64 bits.
    (!negative || i64::try_from(value).is_ok()).then_some(value as f64)
}

fn decimal(digits: &str) -> Option<f64> {
    let bytes = digits.as_bytes();
    if !matches!(bytes, [b'0'..=b'9' | b'.', ..]) {
        return None;
    }
    if bytes.len() <= 15 && bytes.iter().all(u8::is_ascii_digit) {
        let value = bytes.iter().fold(0_u64, |sum, digit| sum * 10 + u64::from(digit - b'0'));
        return Some(value as f64);
    }
    let mut plain = String::with_capacity(digits.len());
    let mut after_digit = false;
    for c in digits.chars() {
        match c {
            '_' if after_digit => continue,
            '0'..='9' | '.' | 'e' | 'E' | '+' | '-' => plain.push(c),
            _ => return None,
        }
        after_digit = c.is_ascii_digit();
    }
    plain.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn numbers_in_every_spelling() {
        for (spelling, expected) in [
            ("0", 0.0),
            ("1500", 1500.0),
            ("-3", -3.0),
            ("+2", 2.0),
            ("1_500", 1500.0),
            ("1_500.25", 1500.25),
            ("1.5e3", 1500.0),
            ("2E-2", 0.02),
            (".5", 0.5),
            ("5.", 5.0),
            ("0xFF", 255.0),
            ("-0x10", -16.0),
            ("0b101", 5.0),
            ("0o17", 15.0),
            ("123456789012345678901234567890", 123456789012345678901234567890.0),
        ] {
            assert_eq!(value(spelling), Some(expected), "{spelling}");
        }
    }

    #[test]
    fn what_is_no_number() {
        for spelling in
            ["", "-", ".", "--3", "1.2.3", "1,5", "12abc", "1e", "0x", "0xG", "0b2", "_1", "1._5"]
        {
            assert_eq!(value(spelling), None, "{spelling}");
        }
    }
}
