//! Pictures of banks, from bytes to pixels.

use std::sync::{Arc, LazyLock};

use egui::ColorImage;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::app::theme::fonts;
use crate::bank::MAX_IMAGE_SIDE;

/// How many pixels wide a drawing becomes: twice the column, sharp on dense screens.
const DRAWN_WIDTH: f32 = 1520.0;
/// The most pixels on either side.
const MAX_SIDE: f32 = MAX_IMAGE_SIDE as f32;

/// The bundled fonts, for the words in drawings.
static OPTIONS: LazyLock<Options<'static>> = LazyLock::new(|| {
    let mut options = Options { font_family: "Inter".to_owned(), ..Options::default() };
    let database = options.fontdb_mut();
    for (_, bytes) in fonts::files() {
        database.load_font_source(resvg::usvg::fontdb::Source::Binary(Arc::new(*bytes)));
    }
    options
});

/// Decodes a picture, PNG or SVG by what is in it.
///
/// # Errors
/// Says what the decoder said; the reader has found the picture fine, so this is rare.
pub(super) fn decode(bytes: &[u8]) -> Result<ColorImage, String> {
    if bytes.starts_with(b"\x89PNG") {
        let picture = image::load_from_memory_with_format(bytes, image::ImageFormat::Png)
            .map_err(|error| error.to_string())?
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
fn draw(bytes: &[u8]) -> Result<ColorImage, String> {
    let tree = Tree::from_data(bytes, &OPTIONS).map_err(|error| error.to_string())?;
    let size = tree.size();
    let scale =
        (DRAWN_WIDTH / size.width()).min(MAX_SIDE / size.width()).min(MAX_SIDE / size.height());
    let side = |length: f32| (length * scale).round().clamp(1.0, MAX_SIDE) as u32;
    let mut pixels = Pixmap::new(side(size.width()), side(size.height()))
        .ok_or_else(|| "no memory for it".to_owned())?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    let size = [pixels.width() as usize, pixels.height() as usize];
    Ok(ColorImage::from_rgba_premultiplied(size, pixels.data()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_drawn_as_wide_as_two_columns() {
        let svg = br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><rect width="100" height="50" fill="red"/><text x="10" y="30">Tskhinvali</text></svg>"#;
        let picture = decode(svg).unwrap();
        assert_eq!(picture.size, [1520, 760]);
        assert_eq!(picture.pixels[0], egui::Color32::RED);
    }

    #[test]
    fn what_is_no_picture_is_told() {
        assert!(decode(b"\x89PNG but not really").is_err());
        assert!(decode(b"<svg").is_err());
    }
}
