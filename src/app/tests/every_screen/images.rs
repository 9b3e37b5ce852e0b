//! What every screen looks like, in both themes, as pictures that are kept in `../images`.
//!
//! They are drawn on the CPU and come out the same without display, GPU or driver. Where one has
//! changed, `name.new.png` and `name.diff.png` stand beside it; `UPDATE_SNAPSHOTS=1 cargo test`
//! takes the new ones, to be looked at before they are committed.

use std::path::{Path, PathBuf};

use egui_kittest::{SnapshotOptions, try_image_snapshot_options};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ImageEncoder as _, RgbImage, RgbaImage};

use super::scenes::{self, Scene};
use super::{Law, Report};
use crate::app::testing::Window;
use crate::app::theme::ThemeChoice;

/// How far a pixel may be from the picture that is kept, in kittest's measure (35,215 is black
/// against white): what rounding on another processor may do, and no change that can be seen.
const THRESHOLD: f32 = 10.0;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/app/tests/images")
}

/// Whether pictures are kept in this theme.
fn is_taken(theme: ThemeChoice) -> bool {
    matches!(theme, ThemeChoice::Paper | ThemeChoice::Ink)
}

/// With six bits a channel: a quarter smaller as a file, and no eye sees it.
fn coarse(mut picture: RgbaImage) -> RgbaImage {
    for channel in picture.iter_mut() {
        *channel = channel.saturating_add(2) & 0xFC;
    }
    for pixel in picture.pixels_mut() {
        pixel[3] = 255;
    }
    picture
}

/// Takes a picture and compares it with the one that is kept.
pub(super) fn check(window: &mut Window, scene: &Scene, theme: ThemeChoice, report: Report<'_>) {
    if !is_taken(theme) {
        return;
    }
    let picture = coarse(window.render().unwrap());
    if let Err(failure) = compare(&picture, &format!("{}-{}", scene.name, theme.name())) {
        report(Law::Looks, failure);
    }
}

#[test]
fn every_screen_looks_as_it_did() {
    super::hold(Law::Looks);
}

#[test]
fn every_picture_that_is_kept_has_its_scene() {
    let mut left: Vec<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| {
            Path::new(name).extension().is_some_and(|end| end == "png")
                && ![".new.png", ".diff.png", ".old.png"].iter().any(|end| name.ends_with(end))
        })
        .collect();
    let names: Vec<String> = scenes::all()
        .into_iter()
        .flat_map(|scene| {
            let themes = [ThemeChoice::Paper, ThemeChoice::Ink].into_iter();
            themes.map(|theme| format!("{}-{}.png", scene.name, theme.name())).collect::<Vec<_>>()
        })
        .collect();
    left.retain(|name| !names.contains(name));
    assert!(left.is_empty(), "pictures of scenes that are no more: {left:?}");
}

/// Compares with the picture that is kept, or keeps it.
fn compare(picture: &RgbaImage, name: &str) -> Result<(), String> {
    let file = folder().join(format!("{name}.png"));
    // Comparing pixel by pixel is slow in a build without optimisation, and mostly not needed.
    let kept = image::open(&file).map(image::DynamicImage::into_rgba8);
    if kept.is_ok_and(|kept| kept == *picture) {
        return Ok(());
    }
    let options = SnapshotOptions::new().threshold(THRESHOLD).output_path(folder());
    try_image_snapshot_options(picture, name, &options).map_err(|error| error.to_string())?;
    let was_taken = std::env::var_os("UPDATE_SNAPSHOTS").is_some();
    if was_taken {
        let _ = std::fs::remove_file(folder().join(format!("{name}.old.png")));
        keep(picture, &file);
    }
    Ok(())
}

/// Writes a picture, small.
pub(super) fn keep(picture: &RgbaImage, file: &Path) {
    let (width, height) = picture.dimensions();
    let opaque: Vec<u8> =
        picture.pixels().flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let opaque = RgbImage::from_raw(width, height, opaque).unwrap();
    let out = std::io::BufWriter::new(std::fs::File::create(file).unwrap());
    PngEncoder::new_with_quality(out, CompressionType::Best, FilterType::NoFilter)
        .write_image(&opaque, width, height, image::ExtendedColorType::Rgb8)
        .unwrap();
}
