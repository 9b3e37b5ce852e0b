//! What a drawing (SVG) may hold. A bank comes from a stranger: a drawing must show nothing but
//! itself, and must not keep the program busy.
//!
//! The text is looked through once, nothing is drawn. Everything is counted as often as it is
//! drawn, so that a few lines that repeat one another ten times over are not taken for small. Not
//! here: how large a drawing is.

use std::collections::HashMap;

use resvg::usvg::roxmltree::{Document, Error, Node, NodeId, ParsingOptions};

use crate::bank::{Heaviness, ImageProblem};

/// The largest drawing that is read, in bytes.
pub(super) const MAX_DRAWING_BYTES: u64 = 4 * 1024 * 1024;
/// The most elements, each counted as often as it is drawn.
const MAX_ELEMENTS: u32 = 50_000;
/// How deep elements may stand in one another. Each may need memory for the whole drawing.
const MAX_DEPTH: u32 = 32;
/// The most attributes of one element. The parser compares each with all others.
const MAX_ATTRIBUTES: usize = 256;
/// So many bytes of attributes count as one more element.
const BYTES_AN_ELEMENT: usize = 256;
/// The shortest spelling of a corner of a path, in bytes: a marker may stand at each.
const BYTES_A_CORNER: usize = 4;

/// Looks through a drawing.
///
/// # Errors
/// When it shows something that is not in it, or is too much to draw.
pub(super) fn inspect(bytes: &[u8]) -> Result<(), ImageProblem> {
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if size > MAX_DRAWING_BYTES {
        return Err(ImageProblem::TooManyBytes { bytes: size, limit: MAX_DRAWING_BYTES });
    }
    let text = std::str::from_utf8(bytes).map_err(|_| ImageProblem::NotAnImage)?;
    if has_many_attributes(bytes) {
        return Err(too_many());
    }
    // Nodes are also the texts between elements.
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: MAX_ELEMENTS * 2 + 2,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).map_err(|error| {
        let is_limit = matches!(error, Error::NodesLimitReached);
        if is_limit { too_many() } else { ImageProblem::NotAnImage }
    })?;
    let mut named = HashMap::new();
    let mut sheets = Vec::new();
    for node in document.descendants().filter(Node::is_element) {
        look_at(node)?;
        if let Some(id) = node.attribute("id") {
            named.entry(id).or_insert(node);
        }
        if node.tag_name().name() == "style" {
            sheets.extend(node.children().filter_map(|child| child.text()));
        }
    }
    let sheets = sheets.concat();
    if sets_filter(&sheets) {
        return Err(ImageProblem::TooHeavy(Heaviness::Filter));
    }
    let mut scales = Scales { named, by_sheet: references(&sheets), known: HashMap::new() };
    scales.weigh(document.root_element(), 0)?;
    Ok(())
}

/// Whether an element has more attributes than any drawing needs, told before it is parsed.
fn has_many_attributes(bytes: &[u8]) -> bool {
    let mut tags = bytes.split(|byte| *byte == b'<').filter(|tag| !tag.starts_with(b"!--"));
    tags.any(|tag| tag.split(|byte| *byte == b'=').nth(MAX_ATTRIBUTES + 1).is_some())
}

fn too_many() -> ImageProblem {
    ImageProblem::TooHeavy(Heaviness::Elements { limit: MAX_ELEMENTS })
}

/// Refuses an element for what it is, or for what it is made to show.
fn look_at(node: Node<'_, '_>) -> Result<(), ImageProblem> {
    let is_filtered = node.tag_name().name() == "filter"
        || node.attribute("filter").is_some_and(|filter| filter.trim() != "none")
        || node.attribute("style").is_some_and(sets_filter);
    if is_filtered {
        return Err(ImageProblem::TooHeavy(Heaviness::Filter));
    }
    let target = node.attributes().find(|attribute| attribute.name() == "href");
    let target = target.map(|attribute| attribute.value().trim());
    let elsewhere = match node.tag_name().name() {
        // Whoever clicks on a link is somewhere else: nothing of it is drawn.
        "a" => None,
        // Neither pictures in drawings nor drawings in them are drawn, wherever they are.
        "image" | "feImage" => Some(target.unwrap_or_default()),
        _ => target.filter(|target| !target.is_empty() && !target.starts_with('#')),
    };
    match elsewhere {
        Some(reference) => Err(ImageProblem::ShowsOther { reference: reference.to_owned() }),
        None => Ok(()),
    }
}

/// Whether a style asks for a filter.
fn sets_filter(style: &str) -> bool {
    style.match_indices("filter").any(|(at, found)| {
        let rest = style.get(at + found.len()..).unwrap_or_default().trim_start();
        rest.strip_prefix(':').is_some_and(|value| !value.trim_start().starts_with("none"))
    })
}

/// The names that a text refers to as `url(#name)`.
fn references(text: &str) -> Vec<&str> {
    let all = text.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    let bare =
        all.map(|inside| inside.trim_matches(|c: char| c.is_whitespace() || "'\"".contains(c)));
    bare.filter_map(|inside| inside.strip_prefix('#')).collect()
}

/// How much drawing an element takes with everything in it, and how deep that goes.
#[derive(Clone, Copy, Default)]
struct Weight {
    elements: u32,
    depth: u32,
}

struct Scales<'a, 'input> {
    named: HashMap<&'a str, Node<'a, 'input>>,
    /// What style sheets refer to; which elements they are for is not looked into.
    by_sheet: Vec<&'a str>,
    /// What was weighed. Nothing while an element is being weighed: one within itself is not
    /// drawn.
    known: HashMap<NodeId, Weight>,
}

impl<'a, 'input> Scales<'a, 'input> {
    fn weigh(&mut self, node: Node<'a, 'input>, depth: u32) -> Result<Weight, ImageProblem> {
        let too_deep = || ImageProblem::TooHeavy(Heaviness::Depth { limit: MAX_DEPTH });
        if let Some(known) = self.known.get(&node.id()) {
            return if depth + known.depth > MAX_DEPTH { Err(too_deep()) } else { Ok(*known) };
        }
        if depth > MAX_DEPTH {
            return Err(too_deep());
        }
        self.known.insert(node.id(), Weight::default());
        let bytes: usize = node.attributes().map(|attribute| attribute.value().len()).sum();
        let mut whole = Weight { elements: 1 + count(bytes / BYTES_AN_ELEMENT), depth: 0 };
        let mut add = |part: Weight, times: u32| {
            let elements = part.elements.saturating_mul(times);
            whole.elements = whole.elements.saturating_add(elements);
            whole.depth = whole.depth.max(part.depth + 1);
            if whole.elements > MAX_ELEMENTS { Err(too_many()) } else { Ok(()) }
        };
        for child in node.children() {
            if child.is_element() {
                add(self.weigh(child, depth + 1)?, 1)?;
            } else if let Some(text) = child.text() {
                add(Weight { elements: count(text.len() / BYTES_AN_ELEMENT), depth: 0 }, 1)?;
            }
        }
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            let of_name = (name == "href").then(|| value.trim().strip_prefix('#')).flatten();
            let names = references(value).into_iter().chain(of_name);
            let is_marked = name.starts_with("marker") || name == "style";
            for name in names {
                self.add_named(name, if is_marked { corners(node) } else { 1 }, depth, &mut add)?;
            }
        }
        if node.tag_name().name() != "style" && !self.by_sheet.is_empty() {
            for name in self.by_sheet.clone() {
                self.add_named(name, corners(node), depth, &mut add)?;
            }
        }
        self.known.insert(node.id(), whole);
        Ok(whole)
    }

    fn add_named(
        &mut self,
        name: &str,
        times: u32,
        depth: u32,
        add: &mut impl FnMut(Weight, u32) -> Result<(), ImageProblem>,
    ) -> Result<(), ImageProblem> {
        let Some(target) = self.named.get(name).copied() else { return Ok(()) };
        // Colours that run into one another are made once and take no layer.
        if matches!(target.tag_name().name(), "linearGradient" | "radialGradient") {
            return Ok(());
        }
        // Markers alone stand at every corner.
        let times = if target.tag_name().name() == "marker" { times } else { 1 };
        add(self.weigh(target, depth + 1)?, times)
    }
}

/// How many corners a shape may have.
fn corners(node: Node<'_, '_>) -> u32 {
    let length = |name| node.attribute(name).map_or(0, str::len);
    1 + count((length("d") + length("points")) / BYTES_A_CORNER)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX - 1)
}

#[cfg(test)]
mod tests;
