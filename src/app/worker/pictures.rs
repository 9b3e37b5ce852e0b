//! Pictures of banks, from a name to pixels.
//!
//! They are made on a thread of their own: an answer never waits for a picture, however long a
//! stranger's drawing takes.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, LazyLock};

use egui::ColorImage;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Fill, Group, ImageHrefResolver, Node, Options, Paint, Stroke, Tree};

use super::{Message, Signals};
use crate::app::state::BankKey;
use crate::app::theme::fonts;
use crate::bank::{Heaviness, ImageProblem, MAX_IMAGE_SIDE};
use crate::library::{self, Origin};
use crate::words::Words;

/// How many pixels wide a drawing becomes: twice the column, sharp on dense screens.
const DRAWN_WIDTH: f32 = 1520.0;
/// The most pixels on either side.
const MAX_SIDE: f32 = MAX_IMAGE_SIDE as f32;
/// The most pixels of a drawing, which may need several layers of that size.
const MAX_PIXELS: f32 = 4_000_000.0;

/// Makes pixels of a picture's bytes.
pub(super) type Decode = fn(&[u8]) -> Result<ColorImage, ImageProblem>;

/// A picture that is wanted.
pub(super) struct Wanted {
    pub(super) key: BankKey,
    pub(super) origin: Origin,
    pub(super) file: String,
}

/// What goes to the thread.
pub(super) enum Order {
    Read(Wanted),
    Speak(Words),
}

/// Starts the thread. It ends when nobody can give it orders any more, and is not waited for: what
/// it makes is only there to be shown.
pub(super) fn start(
    mut words: Words,
    signals: Signals,
    decode: Decode,
    tell: impl Fn(Message) + Send + 'static,
) -> std::io::Result<Sender<Order>> {
    let (orders, wanted): (_, Receiver<Order>) = channel();
    std::thread::Builder::new().name("footnote-pictures".to_owned()).spawn(move || {
        while let Ok(order) = wanted.recv() {
            match order {
                Order::Speak(other) => words = other,
                Order::Read(_) if signals.is_closing() => {}
                Order::Read(wanted) => tell(read(wanted, &words, decode)),
            }
        }
    })?;
    Ok(orders)
}

/// Reads a picture and makes pixels of it.
pub(super) fn read(wanted: Wanted, words: &Words, decode: Decode) -> Message {
    let Wanted { key, origin, file } = wanted;
    let picture = library::image_bytes(&origin, &file).and_then(|bytes| decode(&bytes));
    let picture = picture.map_err(|problem| {
        let id = match problem {
            ImageProblem::Missing => "picture-missing",
            ImageProblem::Outside
            | ImageProblem::ReservedName
            | ImageProblem::NotAFile
            | ImageProblem::NotAnImage
            | ImageProblem::TooManyBytes { .. }
            | ImageProblem::TooManyPixels { .. }
            | ImageProblem::ShowsOther { .. }
            | ImageProblem::TooHeavy(_)
            | ImageProblem::Unreadable { .. } => "picture-not-drawn",
        };
        words.format(id, &[("file", (&file).into())])
    });
    Message::Picture { key, file, picture }
}

/// The bundled fonts, for the words in drawings. A drawing shows nothing but itself: what it
/// refers to is neither looked for on the disk nor unwrapped.
static OPTIONS: LazyLock<Options<'static>> = LazyLock::new(|| {
    let image_href_resolver = ImageHrefResolver {
        resolve_data: Box::new(|_, _, _| None),
        resolve_string: Box::new(|_, _| None),
    };
    let font_family = "Inter".to_owned();
    let mut options = Options { font_family, image_href_resolver, ..Options::default() };
    let database = options.fontdb_mut();
    for (_, bytes) in fonts::files() {
        database.load_font_source(resvg::usvg::fontdb::Source::Binary(Arc::new(*bytes)));
    }
    options
});

/// Decodes a picture, PNG or SVG by what is in it.
///
/// # Errors
/// When the decoder cannot make anything of it; the reader has found the picture fine, so this is
/// rare.
pub(super) fn decode(bytes: &[u8]) -> Result<ColorImage, ImageProblem> {
    if bytes.starts_with(b"\x89PNG") {
        let picture = image::load_from_memory_with_format(bytes, image::ImageFormat::Png)
            .map_err(|_| ImageProblem::NotAnImage)?
            .to_rgba8();
        let size = [picture.width() as usize, picture.height() as usize];
        Ok(ColorImage::from_rgba_unmultiplied(size, picture.as_raw()))
    } else {
        draw(bytes)
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the size is clamped to what fits"
)]
fn draw(bytes: &[u8]) -> Result<ColorImage, ImageProblem> {
    let tree = Tree::from_data(bytes, &OPTIONS).map_err(|_| ImageProblem::NotAnImage)?;
    let size = tree.size();
    let scale = (DRAWN_WIDTH / size.width())
        .min(MAX_SIDE / size.height())
        .min((MAX_PIXELS / (size.width() * size.height())).sqrt());
    if !tree.filters().is_empty() || has_wide_pattern(tree.root(), scale) {
        return Err(ImageProblem::TooHeavy(Heaviness::Filter));
    }
    let side = |length: f32| (length * scale).round().clamp(1.0, MAX_SIDE) as u32;
    let mut pixels = Pixmap::new(side(size.width()), side(size.height()))
        .ok_or(ImageProblem::TooHeavy(Heaviness::Filter))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    let size = [pixels.width() as usize, pixels.height() as usize];
    Ok(ColorImage::from_rgba_premultiplied(size, pixels.data()))
}

/// Whether a tile of a pattern is larger than any picture: it is drawn whole, however little of it
/// is seen.
fn has_wide_pattern(group: &Group, scale: f32) -> bool {
    group.children().iter().any(|node| {
        let mut is_wide = false;
        if let Node::Path(path) = node {
            let paints = [path.fill().map(Fill::paint), path.stroke().map(Stroke::paint)];
            is_wide = paints.into_iter().flatten().any(|paint| {
                let Paint::Pattern(pattern) = paint else { return false };
                let (sx, sy) = path.abs_transform().pre_concat(pattern.transform()).get_scale();
                let (width, height) = (pattern.rect().width(), pattern.rect().height());
                (width * sx).max(height * sy) * scale > MAX_SIDE
            });
        }
        // Masks, clips, and what patterns are made of.
        node.subroots(|root| is_wide |= has_wide_pattern(root, scale));
        is_wide || matches!(node, Node::Group(group) if has_wide_pattern(group, scale))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(inside: &str) -> Result<ColorImage, ImageProblem> {
        let open = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">"#;
        decode(format!("{open}{inside}</svg>").as_bytes())
    }

    #[test]
    fn a_drawing_is_drawn_as_wide_as_two_columns() {
        let red = r#"<rect width="100" height="50" fill="red"/>"#;
        let picture = drawn(&format!(r#"{red}<text x="10" y="30">Tskhinvali</text>"#)).unwrap();
        assert_eq!(picture.size, [1520, 760]);
        assert_eq!(picture.pixels[0], egui::Color32::RED);
    }

    #[test]
    fn a_drawing_shows_no_other_file() {
        let folder = tempfile::tempdir().unwrap();
        let secret = folder.path().join("secret.svg");
        let red = r#"<rect width="100" height="50" fill="red"/>"#;
        let whole = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50">{red}</svg>"#
        );
        std::fs::write(&secret, &whole).unwrap();
        let wrapped = whole.replace('<', "%3C").replace('"', "'");
        for href in [secret.display().to_string(), format!("data:image/svg+xml,{wrapped}")] {
            let leak = format!(r#"<image href="{href}" width="100" height="50"/>"#);
            let picture = drawn(&leak).unwrap();
            assert_eq!(picture.pixels[0], egui::Color32::TRANSPARENT, "{href}");
        }
    }

    #[test]
    fn what_needs_more_than_its_own_pixels_is_not_drawn() {
        let filter = r#"<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>"#;
        assert!(
            drawn(&format!(r#"{filter}<rect width="9" height="9" filter="url(#f)"/>"#)).is_err()
        );
        let pattern = |side: u32| {
            drawn(&format!(
                r#"<pattern id="p" width="{side}" height="{side}" patternUnits="userSpaceOnUse"
                ><rect width="1" height="1"/></pattern><rect width="9" height="9" fill="url(#p)"/>"#
            ))
        };
        assert!(pattern(5).is_ok());
        assert!(pattern(20_000).is_err());
    }

    #[test]
    fn what_is_no_picture_is_told() {
        assert!(decode(b"\x89PNG but not really").is_err());
        assert!(decode(b"<svg").is_err());
    }
}
