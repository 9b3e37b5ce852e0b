//! What stands between quotes: escapes, and where a text ends.

use super::MAX_STRING_BYTES;

/// A text that was read.
pub(super) enum Scanned<'t> {
    /// Just as it stands.
    Plain(&'t str),
    /// With its escapes resolved, and how many bytes it took, the closing quote included.
    Resolved(String, usize),
}

/// Why no text could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// There is no closing quote.
    Unclosed,
    /// It is longer than is read.
    TooLong,
    /// An escape that does not exist, at this many bytes from the opening quote and so long.
    Escape(usize, usize),
}

/// The part of `rest` in which a text has to end.
fn window(rest: &str) -> &str {
    rest.get(..rest.floor_char_boundary(MAX_STRING_BYTES + 1)).unwrap_or(rest)
}

fn unended(rest: &str) -> Fault {
    if rest.len() > MAX_STRING_BYTES { Fault::TooLong } else { Fault::Unclosed }
}

/// Reads a text; `rest` begins after its opening quote.
pub(super) fn quoted(rest: &str) -> Result<Scanned<'_>, Fault> {
    let window = window(rest);
    let end = window.find('"').ok_or_else(|| unended(rest))?;
    let plain = window.get(..end).unwrap_or_default();
    match plain.find('\\') {
        None => Ok(Scanned::Plain(plain)),
        Some(first) => resolve(rest, window, first),
    }
}

/// Reads a raw text; `rest` begins after its opening quote, which `hashes` stood before.
pub(super) fn raw(rest: &str, hashes: usize) -> Result<&str, Fault> {
    let window = window(rest);
    let mut from = 0;
    while let Some(quote) = window.get(from..).and_then(|part| part.find('"')) {
        let after = from + quote + 1;
        let closing = window.as_bytes().get(after..after + hashes).unwrap_or_default();
        if closing.len() == hashes && closing.iter().all(|&byte| byte == b'#') {
            return Ok(window.get(..from + quote).unwrap_or_default());
        }
        from = after;
    }
    Err(unended(rest))
}

fn resolve<'t>(rest: &str, window: &'t str, first: usize) -> Result<Scanned<'t>, Fault> {
    let mut out = String::with_capacity(window.find('"').unwrap_or_default() + 16);
    let mut at = 0;
    let mut next = first;
    loop {
        out.push_str(window.get(at..next).unwrap_or_default());
        if window.as_bytes().get(next) == Some(&b'"') {
            return Ok(Scanned::Resolved(out, next + 1));
        }
        at = next
            + escape(window.get(next..).unwrap_or_default(), Place::Text(&mut out))
                .map_err(|length| Fault::Escape(next, length))?;
        next = window
            .get(at..)
            .and_then(|part| part.find(['"', '\\']))
            .map(|found| at + found)
            .ok_or_else(|| unended(rest))?;
    }
}

/// Where an escape stands, and where its character goes.
enum Place<'o> {
    Text(&'o mut String),
    Char(&'o mut Option<char>),
}

impl Place<'_> {
    fn put(&mut self, c: char) {
        match self {
            Self::Text(out) => out.push(c),
            Self::Char(out) => **out = Some(c),
        }
    }
}

/// Reads one escape at the beginning of `text`, which begins with a backslash, and says how many
/// bytes it took, or how many are wrong.
fn escape(text: &str, mut into: Place<'_>) -> Result<usize, usize> {
    let mut chars = text.chars();
    chars.next();
    let letter = chars.next().ok_or(1_usize)?;
    let simple = match letter {
        '"' | '\'' | '\\' => letter,
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        '0' => '\0',
        'x' => return bytes_escape(text, into),
        'u' => {
            let (c, length) = unicode_escape(text)?;
            into.put(c);
            return Ok(length);
        }
        '\n' | '\r' if matches!(into, Place::Text(_)) => {
            let breaks = if text.starts_with("\\\r\n") { 3 } else { 2 };
            if letter == '\r' && breaks == 2 {
                return Err(1);
            }
            let after = text.get(breaks..).unwrap_or_default();
            return Ok(
                breaks + after.len() - after.trim_start_matches([' ', '\t', '\n', '\r']).len()
            );
        }
        other => return Err(1 + other.len_utf8()),
    };
    into.put(simple);
    Ok(2)
}

/// `\u{10D0}`.
fn unicode_escape(text: &str) -> Result<(char, usize), usize> {
    let digits = text.get(3..).unwrap_or_default();
    let digits: &str = digits
        .get(..digits.bytes().take(6).take_while(u8::is_ascii_hexdigit).count())
        .unwrap_or_default();
    let length = 3 + digits.len() + 1;
    let is_framed = text.as_bytes().get(2) == Some(&b'{')
        && text.as_bytes().get(length - 1) == Some(&b'}')
        && !digits.is_empty();
    let value = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32);
    match value {
        Some(c) if is_framed => Ok((c, length)),
        Some(_) | None => Err(2),
    }
}

/// `\x41`, or several of them that make up one character in UTF-8.
fn bytes_escape(text: &str, mut into: Place<'_>) -> Result<usize, usize> {
    let mut bytes = Vec::with_capacity(4);
    let most = if matches!(into, Place::Char(_)) { 1 } else { 4 };
    for part in 0..most {
        let piece = text.get(part * 4..part * 4 + 4).ok_or(2_usize)?;
        let digits = piece.strip_prefix("\\x").ok_or(2_usize)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(2);
        }
        bytes.push(u8::from_str_radix(digits, 16).map_err(|_| 2_usize)?);
        if let Ok(text) = std::str::from_utf8(&bytes) {
            text.chars().for_each(|c| into.put(c));
            return Ok(part * 4 + 4);
        }
    }
    Err(2)
}

/// Reads a character; `rest` begins after its opening quote. Says how many bytes it took, the
/// closing quote included.
pub(super) fn character(rest: &str) -> Result<(char, usize), Fault> {
    let first = rest.chars().next().ok_or(Fault::Unclosed)?;
    let mut found = Some(first);
    let length = if first == '\\' {
        escape(rest, Place::Char(&mut found)).map_err(|length| Fault::Escape(0, length))?
    } else {
        first.len_utf8()
    };
    match (found, rest.as_bytes().get(length)) {
        (Some(c), Some(b'\'')) => Ok((c, length + 1)),
        _ => Err(Fault::Unclosed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(source: &str) -> Result<String, Fault> {
        match quoted(source)? {
            Scanned::Plain(text) => Ok(text.to_owned()),
            Scanned::Resolved(text, length) => {
                assert_eq!(length, source.len());
                Ok(text)
            }
        }
    }

    #[test]
    fn escapes_in_texts() {
        assert_eq!(text(r#"plain""#).unwrap(), "plain");
        assert_eq!(text(r#"a \"b\" \\ \n\t\r\0\'""#).unwrap(), "a \"b\" \\ \n\t\r\0'");
        assert_eq!(text(r#"\u{10D0}\u{41}""#).unwrap(), "აA");
        assert_eq!(text(r#"\x41\xC3\xA4""#).unwrap(), "Aä");
        assert_eq!(text("one \\\n    two\"").unwrap(), "one two");
        assert_eq!(text("one \\\r\n    two\"").unwrap(), "one two");
    }

    #[test]
    fn wrong_escapes_are_placed() {
        assert_eq!(text(r#"ab\q""#), Err(Fault::Escape(2, 2)));
        assert_eq!(text(r#"ab\u{D800}""#), Err(Fault::Escape(2, 2)));
        assert_eq!(text(r#"\u{}""#), Err(Fault::Escape(0, 2)));
        assert_eq!(text(r#"\xC3""#), Err(Fault::Escape(0, 2)));
        assert_eq!(text(r#"\x+1""#), Err(Fault::Escape(0, 2)));
    }

    #[test]
    fn ends_of_texts() {
        assert_eq!(text("no end"), Err(Fault::Unclosed));
        assert_eq!(text(r#"no end\""#), Err(Fault::Unclosed));
        assert_eq!(text(&"x".repeat(70_000)), Err(Fault::TooLong));
        assert_eq!(raw("a \"quoted\" # b\"# rest", 1), Ok("a \"quoted\" # b"));
        assert_eq!(raw("no end\"", 1), Err(Fault::Unclosed));
    }

    #[test]
    fn characters() {
        assert_eq!(character("ა'"), Ok(('ა', 4)));
        assert_eq!(character(r"\n'"), Ok(('\n', 3)));
        assert_eq!(character(r"\x41'"), Ok(('A', 5)));
        assert_eq!(character("ab'"), Err(Fault::Unclosed));
    }
}
