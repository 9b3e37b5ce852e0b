//! Draws what egui tessellates on the CPU, so that image tests and README's pictures need no GPU,
//! driver or display, and come out the same on every machine.
//!
//! Triangles with the top-left rule, bilinear textures, premultiplied alpha blended in gamma
//! space: what egui's own painters do, without antialiasing beyond the feathering that is in the
//! meshes. Test support only; the program itself never draws with it.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    reason = "coordinates are clamped to the picture first, and an edge is hit exactly or not"
)]

use std::collections::HashMap;

use egui::epaint::textures::{TextureOptions, TexturesDelta};
use egui::epaint::{ImageData, Primitive, Vertex};
use egui::{Color32, Pos2, Rect, TextureFilter, TextureId};
use egui_kittest::TestRenderer;
use image::{Rgba, RgbaImage};

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
    /// Premultiplied, 0 to 255, in gamma space.
    pixels: Vec<[f32; 4]>,
}

impl Target {
    fn new(width: usize, height: usize) -> Self {
        Self { width, height, pixels: vec![[0.0; 4]; width * height] }
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
        for y in clip.y.0.max(least(a.y, b.y, c.y))..clip.y.1.min(most(a.y, b.y, c.y)) {
            for x in clip.x.0.max(least(a.x, b.x, c.x))..clip.x.1.min(most(a.x, b.x, c.x)) {
                let (px, py) = (x as f32 + 0.5, y as f32 + 0.5);
                let weights = [edge(b, c, px, py), edge(c, a, px, py), edge(a, b, px, py)];
                let covered = covers(weights[0], b, c)
                    && covers(weights[1], c, a)
                    && covers(weights[2], a, b);
                if covered {
                    let weights = weights.map(|weight| weight / area);
                    self.blend(x, y, shade(&corners, weights, texture));
                }
            }
        }
    }

    fn blend(&mut self, x: usize, y: usize, source: [f32; 4]) {
        let under = &mut self.pixels[y * self.width + x];
        let keep = 1.0 - source[3] / 255.0;
        for (under, source) in under.iter_mut().zip(source) {
            *under = source + *under * keep;
        }
    }

    fn into_image(self) -> RgbaImage {
        let Self { width, height, pixels } = self;
        let mut image = RgbaImage::new(width as u32, height as u32);
        for (pixel, value) in image.pixels_mut().zip(pixels) {
            *pixel = Rgba(value.map(|channel| channel.round().clamp(0.0, 255.0) as u8));
        }
        image
    }
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

fn shade(corners: &[Corner; 3], weights: [f32; 3], texture: &Texture) -> [f32; 4] {
    let mut uv = [0.0_f32; 2];
    let mut color = [0.0_f32; 4];
    for (corner, weight) in corners.iter().zip(weights) {
        uv[0] += corner.uv.x * weight;
        uv[1] += corner.uv.y * weight;
        for (sum, channel) in color.iter_mut().zip(corner.color) {
            *sum += channel * weight;
        }
    }
    let texel = texture.sample(uv);
    std::array::from_fn(|i| color[i] * texel[i] / 255.0)
}

impl Texture {
    fn sample(&self, [u, v]: [f32; 2]) -> [f32; 4] {
        let (x, y) = (u * self.size[0] as f32 - 0.5, v * self.size[1] as f32 - 0.5);
        if self.options.magnification == TextureFilter::Nearest {
            return self.at(x.round(), y.round());
        }
        let (left, top) = (x.floor(), y.floor());
        let (fx, fy) = (x - left, y - top);
        let mix = |p: [f32; 4], q: [f32; 4], t: f32| -> [f32; 4] {
            std::array::from_fn(|i| p[i] + (q[i] - p[i]) * t)
        };
        mix(
            mix(self.at(left, top), self.at(left + 1.0, top), fx),
            mix(self.at(left, top + 1.0), self.at(left + 1.0, top + 1.0), fx),
            fy,
        )
    }

    fn at(&self, x: f32, y: f32) -> [f32; 4] {
        let x = x.clamp(0.0, self.size[0] as f32 - 1.0) as usize;
        let y = y.clamp(0.0, self.size[1] as f32 - 1.0) as usize;
        self.pixels[y * self.size[0] + x].to_array().map(f32::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui_kittest::Harness;

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
