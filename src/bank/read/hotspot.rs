//! Places on a picture.

use super::decode::{Decoder, Shape as Fields};
use super::values::Placed;
use crate::bank::check;
use crate::bank::diagnostic::{Bounds, Expected, Problem};
use crate::bank::text::{Entry, Group, Node};
use crate::bank::{Area, Hotspot, Shape};

const HOTSPOT: Fields<2> = Fields { name: "Hotspot", fields: ["image", "areas"], positional: 2 };
const RIGHT: Fields<3> =
    Fields { name: "Right", fields: ["name", "shape", "reason"], positional: 3 };
const WRONG: Fields<3> = Fields { name: "Wrong", ..RIGHT };
const CIRCLE: Fields<3> = Fields { name: "Circle", fields: ["x", "y", "r"], positional: 3 };
const RECT: Fields<4> = Fields { name: "Rect", fields: ["x", "y", "w", "h"], positional: 4 };
const POLYGON: Fields<1> = Fields { name: "Polygon", fields: ["corners"], positional: 1 };

impl<'t> Decoder<'_, 't> {
    pub(super) fn hotspot(&mut self, node: &Node<'t>, group: &Group<'t>) -> Option<Hotspot> {
        let errors = self.problems.errors();
        let [image, areas] = self.fill(group, &HOTSPOT);
        let image = self.need(image, node, HOTSPOT.name, "image");
        let list = self.need(areas, node, HOTSPOT.name, "areas");
        let image = image.and_then(|image| self.image(image));
        let entries = self.list(list?, "areas", check::MOST_ENTRIES)?;
        let areas: Vec<_> = entries.iter().filter_map(|entry| self.area(entry)).collect();
        if self.problems.errors() > errors {
            return None;
        }
        if !areas.iter().any(|area| area.value.is_key) {
            self.problems.push(node.head(), Problem::NoKey {});
        }
        let names = areas.iter().map(|area| (area.value.name.as_str(), area.span));
        check::no_repeats("areas", names, self.problems);
        let areas = areas.into_iter().map(|area| area.value).collect();
        let image = image?;
        let aspect = self.aspect(&image.file);
        Some(Hotspot { image, aspect, areas })
    }

    fn area(&mut self, node: &Node<'t>) -> Option<Placed<Area>> {
        let (is_key, group) = self.side(node, "areas")?;
        let fields = if is_key { &RIGHT } else { &WRONG };
        let [name, shape, reason] = self.fill(group, fields);
        let reason = self.maybe(reason, "reason");
        let name_node = self.need(name, node, fields.name, "name");
        let shape = self.need(shape, node, fields.name, "shape");
        let name = name_node.and_then(|name| self.filled(name, "name"));
        let shape = shape.and_then(|shape| self.shape(shape));
        let value = Area { name: name?.to_owned(), shape: shape?, is_key, reason };
        Some(Placed { value, span: name_node?.span })
    }

    fn shape(&mut self, node: &Node<'t>) -> Option<Shape> {
        let shape = match node.group() {
            Some(group @ Group { name: Some("Circle"), .. }) => {
                let [x, y, r] = self.fill(group, &CIRCLE);
                let x = self.fraction(x, node, CIRCLE.name, "x");
                let y = self.fraction(y, node, CIRCLE.name, "y");
                let r = self.fraction(r, node, CIRCLE.name, "r");
                Shape::Circle { x: x?, y: y?, r: r? }
            }
            Some(group @ Group { name: Some("Rect"), .. }) => {
                let [x, y, w, h] = self.fill(group, &RECT);
                let x = self.fraction(x, node, RECT.name, "x");
                let y = self.fraction(y, node, RECT.name, "y");
                let w = self.fraction(w, node, RECT.name, "w");
                let h = self.fraction(h, node, RECT.name, "h");
                Shape::Rect { x: x?, y: y?, w: w?, h: h? }
            }
            Some(group @ Group { name: Some("Polygon"), .. }) => {
                let [corners] = self.fill(group, &POLYGON);
                let corners = self.need(corners, node, POLYGON.name, "corners")?;
                let entries = self.list(corners, "corners", check::MOST_CORNERS)?;
                let points: Vec<_> = entries.iter().filter_map(|entry| self.point(entry)).collect();
                if points.len() < entries.len() {
                    return None;
                }
                Shape::Polygon(points)
            }
            Some(Group { name: Some(_), .. }) => {
                self.unknown_name(node, "shape", &["Circle", "Rect", "Polygon"]);
                return None;
            }
            _ => {
                self.wrong_kind(node, "shape", Expected::Shape);
                return None;
            }
        };
        check::shape(&shape, node.head(), self.problems);
        Some(shape)
    }

    fn point(&mut self, node: &Node<'t>) -> Option<(f32, f32)> {
        let parts = node.group().map(|group| (group.name, group.entries.as_slice()));
        if let Some((None, [Entry { name: None, value: x }, Entry { name: None, value: y }])) =
            parts
        {
            let x = self.fraction(Some(x), node, POLYGON.name, "x");
            let y = self.fraction(Some(y), node, POLYGON.name, "y");
            return Some((x?, y?));
        }
        self.wrong_kind(node, "corners", Expected::Point);
        None
    }

    /// A fraction of a picture's width or height.
    fn fraction(
        &mut self,
        slot: Option<&Node<'t>>,
        owner: &Node<'t>,
        group: &'static str,
        name: &'static str,
    ) -> Option<f32> {
        let node = self.need(slot, owner, group, name)?;
        let number = self.number_in(node, name, |n| (0.0..=1.0).contains(&n), Bounds::Fraction)?;
        #[expect(clippy::cast_possible_truncation, reason = "a fraction needs no more digits")]
        Some(number as f32)
    }
}
