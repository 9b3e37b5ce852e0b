//! Tables for spreadsheets and other programs: lines of fields, as RFC 4180 has them.
//!
//! One place, because a field that a spreadsheet takes for a formula is a hole: a bank from
//! elsewhere could run something on the machine of whoever opens the table.

/// Adds a line of these fields.
pub fn push_line<T: AsRef<str>>(table: &mut String, fields: impl IntoIterator<Item = T>) {
    for (at, field) in fields.into_iter().enumerate() {
        if at > 0 {
            table.push(',');
        }
        push_field(table, field.as_ref());
    }
    table.push_str("\r\n");
}

/// Adds a field: without NUL, which no reader takes; with an apostrophe before it where it would be
/// taken for a formula, as spreadsheets do it themselves; in quotation marks where it needs them.
fn push_field(table: &mut String, field: &str) {
    let mut field = field.replace('\0', "");
    if is_formula(&field) {
        field.insert(0, '\'');
    }
    if field.contains([',', ';', '"', '\n', '\r']) || field.trim() != field {
        field = format!("\"{}\"", field.replace('"', "\"\""));
    }
    table.push_str(&field);
}

/// Whether a spreadsheet would take it for a formula: it begins with one of the signs on OWASP's
/// page on CSV injection, and is no number.
fn is_formula(field: &str) -> bool {
    let is_number = field.parse::<f64>().is_ok_and(f64::is_finite);
    !is_number && field.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(text: &str) -> String {
        let mut table = String::new();
        push_field(&mut table, text);
        table
    }

    #[test]
    fn no_text_is_a_formula() {
        for bad in ["=1+1", "+1+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "＝1", "+inf", "\0=1"] {
            assert!(field(bad).starts_with('\''), "{bad}");
        }
        for bad in ["\tx", "\rx", "\nx"] {
            assert!(field(bad).trim_start_matches('"').starts_with('\''), "{bad:?}");
        }
        assert_eq!(field("1 = 1"), "1 = 1");
    }

    #[test]
    fn a_number_stays_a_number() {
        for number in ["-1.5", "+1", "0.6666666666666666", "-6", "-1e5"] {
            assert_eq!(field(number), number);
        }
    }

    #[test]
    fn a_field_stays_one_field() {
        assert_eq!(field("plain"), "plain");
        assert_eq!(field("a,b"), "\"a,b\"");
        assert_eq!(field("say \"hi\""), "\"say \"\"hi\"\"\"");
        assert_eq!(field("two\r\nlines"), "\"two\r\nlines\"");
        assert_eq!(field(" x"), "\" x\"");
        let mut table = String::new();
        push_line(&mut table, ["a", "", "b"]);
        assert_eq!(table, "a,,b\r\n");
    }
}
