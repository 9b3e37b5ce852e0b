//! Draws what egui tessellates on the CPU, so that image tests and README's pictures need no GPU,
//! driver or display, and come out the same on every machine.
//!
//! Triangles with the top-left rule, bilinear textures, premultiplied alpha blended in gamma
//! space: what egui's own painters do, without antialiasing beyond the feathering that is in the
//! meshes. Made for builds without optimisation: rows of one colour are filled at once. Test support
//! only; the program itself never draws with it.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    clippy::many_single_char_names,
    reason = "coordinates are clamped to the picture first, an edge is hit exactly or not, and corners \
              and weights are called as in every book"
)]

use std::collections::HashMap;

use egui::epaint::textures::{TextureOptions, TexturesDelta};
use egui::epaint::{ImageData, Primitive, Vertex};
use egui::{Color32, Pos2, Rect, TextureFilter, TextureId};
use egui_kittest::TestRenderer;
use image::RgbaImage;

/// The renderer: textures by id.
#[derive(Default)]
pub(crate) struct Canvas {
    textures: HashMap<TextureId, Texture>,
}

struct Texture {
    size: [usize; 2],
    pixels: Vec<Color32>,
    options: TextureOptions,
}

impl TestRenderer for Canvas {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        #[expect(clippy::iter_over_hash_type, reason = "each texture is changed on its own")]
        for (id, patches) in delta.set.drain() {
            for patch in patches {
                let ImageData::Color(image) = &patch.image;
                match (patch.pos, self.textures.get_mut(&id)) {
                    (Some([left, top]), Some(texture)) => {
                        for row in 0..image.size[1] {
                            let from = row * image.size[0];
                            let to = (top + row) * texture.size[0] + left;
                            texture.pixels[to..to + image.size[0]]
                                .copy_from_slice(&image.pixels[from..from + image.size[0]]);
                        }
                    }
                    (Some(_), None) => panic!("a patch for a texture that does not exist"),
                    (None, _) => {
                        self.textures.insert(
                            id,
                            Texture {
                                size: image.size,
                                pixels: image.pixels.clone(),
                                options: patch.options,
                            },
                        );
                    }
                }
            }
        }
        #[expect(clippy::iter_over_hash_type, reason = "each texture is freed on its own")]
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    fn render(
        &mut self,
        ctx: &egui::Context,
        output: &egui::FullOutput,
    ) -> Result<RgbaImage, String> {
        let scale = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * scale;
        let mut target = Target::new(size.x.round() as usize, size.y.round() as usize);
        for clipped in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = clipped.primitive else {
                return Err("a paint callback cannot be drawn on the CPU".into());
            };
            let texture = self
                .textures
                .get(&mesh.texture_id)
                .ok_or_else(|| format!("no texture {:?}", mesh.texture_id))?;
            let clip = target.clip(clipped.clip_rect, scale);
            for corners in mesh.indices.chunks_exact(3) {
                let corners = [corners[0], corners[1], corners[2]]
                    .map(|index| Corner::new(&mesh.vertices[index as usize], scale));
                target.triangle(corners, &clip, texture);
            }
        }
        Ok(target.into_image())
    }
}

/// A vertex in pixels.
#[derive(Clone, Copy)]
struct Corner {
    x: f32,
    y: f32,
    uv: Pos2,
    color: [f32; 4],
}

impl Corner {
    fn new(vertex: &Vertex, scale: f32) -> Self {
        Self {
            x: vertex.pos.x * scale,
            y: vertex.pos.y * scale,
            uv: vertex.uv,
            color: vertex.color.to_array().map(f32::from),
        }
    }
}

/// Pixels that may be drawn on: from the first to before the second.
struct Clip {
    x: (usize, usize),
    y: (usize, usize),
}

struct Target {
    width: usize,
    height: usize,
    /// Premultiplied, in gamma space, rounded after every triangle as a screen's memory does.
    pixels: Vec<[u8; 4]>,
}

impl Target {
    fn new(width: usize, height: usize) -> Self {
        Self { width, height, pixels: vec![[0; 4]; width * height] }
    }

    fn clip(&self, rect: Rect, scale: f32) -> Clip {
        let bound = |at: f32, most: usize| (at * scale).round().clamp(0.0, most as f32) as usize;
        Clip {
            x: (bound(rect.min.x, self.width), bound(rect.max.x, self.width)),
            y: (bound(rect.min.y, self.height), bound(rect.max.y, self.height)),
        }
    }

    fn triangle(&mut self, mut corners: [Corner; 3], clip: &Clip, texture: &Texture) {
        let mut area = edge(&corners[0], &corners[1], corners[2].x, corners[2].y);
        if area < 0.0 {
            corners.swap(1, 2);
            area = -area;
        }
        if area == 0.0 {
            return;
        }
        let [a, b, c] = &corners;
        let least = |p: f32, q: f32, r: f32| p.min(q).min(r).floor().max(0.0) as usize;
        let most = |p: f32, q: f32, r: f32| p.max(q).max(r).ceil().max(0.0) as usize;
        let (left, right) = (clip.x.0.max(least(a.x, b.x, c.x)), clip.x.1.min(most(a.x, b.x, c.x)));
        let fill = Fill::of(&corners, texture);
        for y in clip.y.0.max(least(a.y, b.y, c.y))..clip.y.1.min(most(a.y, b.y, c.y)) {
            let py = y as f32 + 0.5;
            let Some((left, right)) = span([a, b, c], py, left, right) else { continue };
            let row = &mut self.pixels[y * self.width + left..y * self.width + right];
            match fill {
                Fill::Nothing => return,
                Fill::Opaque(colour) => row.fill(colour),
                Fill::Even(colour) => row.iter_mut().for_each(|under| blend(under, colour)),
                Fill::Varied => {
                    for (x, under) in (left..).zip(row) {
                        let px = x as f32 + 0.5;
                        let weights = [
                            edge(b, c, px, py) / area,
                            edge(c, a, px, py) / area,
                            edge(a, b, px, py) / area,
                        ];
                        blend(under, shade(&corners, weights, texture));
                    }
                }
            }
        }
    }

    fn into_image(self) -> RgbaImage {
        let Self { width, height, pixels } = self;
        let bytes = pixels.into_flattened();
        RgbaImage::from_raw(width as u32, height as u32, bytes).unwrap_or_default()
    }
}

/// What a triangle is filled with: most of them with one colour, which is much the fastest.
#[derive(Clone, Copy)]
enum Fill {
    Nothing,
    Opaque([u8; 4]),
    Even([u8; 4]),
    Varied,
}

impl Fill {
    fn of(corners: &[Corner; 3], texture: &Texture) -> Self {
        let [a, b, c] = corners;
        if a.uv != b.uv || b.uv != c.uv || a.color != b.color || b.color != c.color {
            return Self::Varied;
        }
        match shade(corners, [1.0, 0.0, 0.0], texture) {
            [0, 0, 0, 0] => Self::Nothing,
            colour @ [.., 255] => Self::Opaque(colour),
            colour => Self::Even(colour),
        }
    }
}

/// Puts a premultiplied colour over another.
fn blend(under: &mut [u8; 4], source: [u8; 4]) {
    let keep = 255 - u32::from(source[3]);
    if keep == 0 {
        *under = source;
    } else if source != [0; 4] {
        for i in 0..4 {
            let sum = u32::from(source[i]) + (u32::from(under[i]) * keep + 127) / 255;
            under[i] = sum.min(255) as u8;
        }
    }
}

/// The pixels of a row that a triangle covers, from the first to before the second.
fn span(corners: [&Corner; 3], py: f32, left: usize, right: usize) -> Option<(usize, usize)> {
    let [a, b, c] = corners;
    let (mut first, mut end) = (left as f32, right as f32);
    for (from, to) in [(a, b), (b, c), (c, a)] {
        // The edge's weight is `slope * x + start`; it must not be below 0.
        let slope = from.y - to.y;
        if slope != 0.0 {
            let start = (to.x - from.x) * (py - from.y) - slope * from.x;
            let zero = -start / slope - 0.5;
            if slope > 0.0 {
                first = first.max(zero.floor());
            } else {
                end = end.min(zero.ceil() + 1.0);
            }
        }
    }
    let (mut first, mut end) = (first.max(0.0) as usize, end.max(0.0) as usize);
    // Exactly, by the rule of `covers`: what was found is a pixel too wide at most.
    let is_covered = |x: usize| {
        let px = x as f32 + 0.5;
        [(b, c), (c, a), (a, b)]
            .into_iter()
            .all(|(from, to)| covers(edge(from, to, px, py), from, to))
    };
    while first < end && !is_covered(first) {
        first += 1;
    }
    while first < end && !is_covered(end - 1) {
        end -= 1;
    }
    (first < end).then_some((first, end))
}

/// Twice the signed area of the triangle from `a` over `b` to the point.
fn edge(a: &Corner, b: &Corner, x: f32, y: f32) -> f32 {
    (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)
}

/// Whether a pixel with this edge weight is inside; a pixel exactly on an edge belongs to the
/// triangle whose top or left edge it is, so that neighbours never draw it twice.
fn covers(weight: f32, from: &Corner, to: &Corner) -> bool {
    let top = from.y == to.y && to.x > from.x;
    let left = to.y < from.y;
    weight > 0.0 || (weight == 0.0 && (top || left))
}

fn shade(corners: &[Corner; 3], weights: [f32; 3], texture: &Texture) -> [u8; 4] {
    let [a, b, c] = corners;
    let [p, q, r] = weights;
    let (u, v) = (a.uv.x * p + b.uv.x * q + c.uv.x * r, a.uv.y * p + b.uv.y * q + c.uv.y * r);
    let texel = texture.sample(u, v);
    if texel == [0.0; 4] {
        return [0; 4];
    }
    let channel = |i: usize| {
        let colour = a.color[i] * p + b.color[i] * q + c.color[i] * r;
        (colour * texel[i] / 255.0 + 0.5) as u8
    };
    [channel(0), channel(1), channel(2), channel(3)]
}

impl Texture {
    fn sample(&self, u: f32, v: f32) -> [f32; 4] {
        let (x, y) = (u * self.size[0] as f32 - 0.5, v * self.size[1] as f32 - 0.5);
        if self.options.magnification == TextureFilter::Nearest {
            return self.at(x.round(), y.round());
        }
        let (left, top) = (x.floor(), y.floor());
        let (fx, fy) = (x - left, y - top);
        // Letters mostly stand exactly on the pixels of their texture; what is left is rounding.
        if fx.min(1.0 - fx) < EXACT && fy.min(1.0 - fy) < EXACT {
            return self.at(x.round(), y.round());
        }
        let corners = [
            self.at(left, top),
            self.at(left + 1.0, top),
            self.at(left, top + 1.0),
            self.at(left + 1.0, top + 1.0),
        ];
        let mix = |i: usize| {
            let above = corners[0][i] + (corners[1][i] - corners[0][i]) * fx;
            let below = corners[2][i] + (corners[3][i] - corners[2][i]) * fx;
            above + (below - above) * fy
        };
        [mix(0), mix(1), mix(2), mix(3)]
    }

    fn at(&self, x: f32, y: f32) -> [f32; 4] {
        let x = x.clamp(0.0, self.size[0] as f32 - 1.0) as usize;
        let y = y.clamp(0.0, self.size[1] as f32 - 1.0) as usize;
        let [r, g, b, a] = self.pixels[y * self.size[0] + x].to_array();
        [f32::from(r), f32::from(g), f32::from(b), f32::from(a)]
    }
}

/// How far from a texture's pixel a place may be to count as that pixel.
const EXACT: f32 = 0.004;

#[cfg(test)]
mod tests {
    use super::*;
    use egui_kittest::Harness;
    use image::Rgba;

    fn harness(draw: impl FnMut(&mut egui::Ui) + 'static) -> Harness<'static> {
        Harness::builder().with_size([40.0, 30.0]).renderer(Canvas::default()).build_ui(draw)
    }

    #[test]
    fn a_rectangle_covers_its_pixels_and_no_others() {
        let mut harness = harness(|ui| {
            let rect = Rect::from_min_max(egui::pos2(10.0, 5.0), egui::pos2(20.0, 15.0));
            ui.painter().rect_filled(rect, 0.0, Color32::from_rgb(200, 100, 50));
        });
        harness.run();
        let image = harness.render().unwrap();
        assert_eq!(image.dimensions(), (40, 30));
        assert_eq!(image.get_pixel(15, 10), &Rgba([200, 100, 50, 255]));
        assert_ne!(image.get_pixel(22, 10), &Rgba([200, 100, 50, 255]));
        assert_ne!(image.get_pixel(15, 17), &Rgba([200, 100, 50, 255]));
    }

    #[test]
    fn half_transparent_triangles_that_share_an_edge_leave_no_seam() {
        let mut harness = harness(|ui| {
            let mut mesh = egui::Mesh::default();
            let rect = Rect::from_min_max(egui::pos2(0.0, 0.0), egui::pos2(40.0, 30.0));
            mesh.add_colored_rect(rect, Color32::from_black_alpha(128));
            ui.painter().rect_filled(rect, 0.0, Color32::WHITE);
            ui.painter().add(mesh);
        });
        harness.run();
        let image = harness.render().unwrap();
        let middle = *image.get_pixel(3, 20);
        assert!(image.enumerate_pixels().all(|(x, y, pixel)| {
            let inside = (2..38).contains(&x) && (2..28).contains(&y);
            !inside || *pixel == middle
        }));
    }
}
