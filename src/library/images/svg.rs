//! The size of an SVG from its root element, without parsing the rest (SVG 2, 7.2 and 8.2).
//!
//! What comes before the root element (a declaration, comments, a document type) is passed over.
//! A root with a width and a height in absolute units has that size; otherwise its view box
//! counts, in the drawing's own units.

use crate::bank::{ImageFacts, MAX_IMAGE_SIDE};

/// The size of the drawing that begins with these bytes; `None` when this is no SVG, or its root
/// element does not say. A drawing has no pixels of its own: one larger than pictures may be is
/// told smaller, of the same shape.
pub(super) fn size(head: &[u8]) -> Option<ImageFacts> {
    let root = root_element(head)?;
    let view = attribute(root, "viewBox").and_then(view_box);
    let width = attribute(root, "width").and_then(length);
    let height = attribute(root, "height").and_then(length);
    let (width, height) = match (width, height, view) {
        (Some(width), Some(height), _) => (width, height),
        (Some(width), None, Some((w, h))) => (width, width * h / w),
        (None, Some(height), Some((w, h))) => (height * w / h, height),
        (None, None, Some((w, h))) => (w, h),
        (_, _, None) => return None,
    };
    let shrink = (f64::from(MAX_IMAGE_SIDE) / width.max(height)).min(1.0);
    Some(ImageFacts { width_px: pixels(width * shrink), height_px: pixels(height * shrink) })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to 1..=MAX_IMAGE_SIDE just before"
)]
fn pixels(length: f64) -> u32 {
    length.round().clamp(1.0, f64::from(MAX_IMAGE_SIDE)) as u32
}

/// The attributes of the root element, as text between its name and its end.
fn root_element(head: &[u8]) -> Option<&str> {
    // The head may end in the middle of a character.
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(e) => std::str::from_utf8(head.get(..e.valid_up_to())?).ok()?,
    };
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let after = if let Some(inside) = rest.strip_prefix("<?") {
            inside.split_once("?>")?.1
        } else if let Some(inside) = rest.strip_prefix("<!--") {
            inside.split_once("-->")?.1
        } else if let Some(inside) = rest.strip_prefix("<!DOCTYPE") {
            let (before, after) = inside.split_once('>')?;
            match before.split_once('[') {
                None => after,
                // A document type with declarations of its own ends after the bracket.
                Some(_) => inside.split_once(']')?.1.trim_start().strip_prefix('>')?,
            }
        } else {
            break;
        };
        rest = after.trim_start();
    }
    let inside = rest.strip_prefix('<')?;
    let name_end = inside.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/'))?;
    let (name, attributes) = inside.split_at(name_end);
    if name.rsplit(':').next() != Some("svg") {
        return None;
    }
    // A ">" may stand within quotes.
    let mut quote = None;
    let end = attributes.find(|c: char| {
        match quote {
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None => return c == '>',
        }
        false
    })?;
    attributes.get(..end)
}

/// The value of an attribute.
fn attribute<'a>(mut attributes: &'a str, wanted: &str) -> Option<&'a str> {
    loop {
        let (name, rest) = attributes.split_once('=')?;
        let rest = rest.trim_start();
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, after) = rest.strip_prefix(quote)?.split_once(quote)?;
        if name.trim() == wanted {
            return Some(value.trim());
        }
        attributes = after;
    }
}

/// A length in CSS pixels; `None` for a relative one. See CSS Values and Units 4, 6.2.
fn length(text: &str) -> Option<f64> {
    let number_end =
        text.find(|c: char| !matches!(c, '0'..='9' | '.' | '+' | '-')).unwrap_or(text.len());
    // `1e3` is a number, `1em` a length.
    let (number, unit) = if let Ok(number) = text.parse::<f64>() {
        (number, "")
    } else {
        let (number, unit) = text.split_at(number_end);
        (number.parse().ok()?, unit)
    };
    let in_px = match unit.trim().to_ascii_lowercase().as_str() {
        "" | "px" => 1.0,
        "pt" => 96.0 / 72.0,
        "pc" => 16.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        "q" => 96.0 / 101.6,
        _ => return None,
    };
    positive(number * in_px)
}

/// Width and height of a view box.
fn view_box(text: &str) -> Option<(f64, f64)> {
    let mut numbers = text
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(|part| !part.is_empty())
        .map(|part| part.parse::<f64>().ok());
    let (_x, _y) = (numbers.next()??, numbers.next()??);
    Some((positive(numbers.next()??)?, positive(numbers.next()??)?))
}

fn positive(number: f64) -> Option<f64> {
    (number.is_finite() && number > 0.0).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sized(text: &str) -> Option<(u32, u32)> {
        size(text.as_bytes()).map(|facts| (facts.width_px, facts.height_px))
    }

    #[test]
    fn size_comes_from_width_and_height_or_else_from_the_view_box() {
        assert_eq!(sized("<svg width='640' height=\"480px\">"), Some((640, 480)));
        assert_eq!(sized("<svg viewBox='0 0 800 600'>"), Some((800, 600)));
        assert_eq!(sized("<svg viewBox='-5,-5,10,20' width='100%'>"), Some((10, 20)));
        assert_eq!(sized("<svg viewBox='0 0 2 1' width='300'/>"), Some((300, 150)));
        assert_eq!(sized("<svg width='1in' height='25.4mm'>"), Some((96, 96)));
        assert_eq!(sized("<svg width='1e2' height='50'>"), Some((100, 50)));
    }

    #[test]
    fn what_comes_before_the_root_is_passed_over() {
        let text = "\u{feff}<?xml version='1.0'?>\n<!-- <svg width='1'> -->\n\
            <!DOCTYPE svg PUBLIC \"x\" \"y\">\n<svg:svg id='a>b' data-width='7' \
            viewBox='0 0 30 40' xmlns:svg='http://www.w3.org/2000/svg'>\u{e4}";
        assert_eq!(sized(text), Some((30, 40)));
        let declared = "<!DOCTYPE svg [ <!ENTITY a 'b'> ]><svg width='3' height='4'>";
        assert_eq!(sized(declared), Some((3, 4)));
    }

    #[test]
    fn map_in_large_units_keeps_its_shape() {
        assert_eq!(sized("<svg viewBox='0 0 100000 50000'>"), Some((4096, 2048)));
    }

    #[test]
    fn what_is_no_drawing_or_has_no_size_is_refused() {
        for text in [
            "",
            "<",
            "<svg",
            "<svg width='3'",
            "<svg>",
            "<html width='3' height='4'>",
            "<svg width='0' height='4'>",
            "<svg width='nan' height='inf'>",
            "<svg viewBox='0 0 10'>",
            "<!-- <svg width='1' height='1'>",
            "{}",
        ] {
            assert_eq!(sized(text), None, "{text}");
        }
    }
}
