//! Pictures: their path, their words, and whether they are there.

use std::collections::HashMap;

use super::decode::{Decoder, Shape};
use crate::bank::diagnostic::Problem;
use crate::bank::text::{Node, Span};
use crate::bank::{Image, ImageFacts, ImageProblem, check};

/// What the folder said of the pictures asked for so far: many questions may share one.
#[derive(Default)]
pub(super) struct Images {
    known: HashMap<String, Result<ImageFacts, ImageProblem>>,
}

const IMAGE: Shape<3> = Shape { name: "Image", fields: ["file", "alt", "caption"], positional: 2 };

impl<'t> Decoder<'_, 't> {
    /// A picture that is there.
    pub(super) fn image(&mut self, node: &Node<'t>) -> Option<Image> {
        let [file, alt, caption] = self.slots(node, &IMAGE, "image")?;
        let caption = self.maybe(caption, "caption");
        let file_node = self.need(file, node, "Image", "file")?;
        let file = self.filled(file_node, "file")?;
        let alt = match alt {
            Some(alt) => self.any_text(alt, "alt")?,
            None => "",
        };
        self.look(file, file_node.span);
        if check::says_nothing(alt) {
            let problem = Problem::ImageWithoutAlt { file: file.to_owned() };
            self.problems.push(node.head(), problem);
            return None;
        }
        Some(Image { file: file.to_owned(), alt: alt.to_owned(), caption })
    }

    pub(super) fn maybe_image(&mut self, slot: Option<&Node<'t>>) -> Option<Image> {
        slot.and_then(|node| self.image(node))
    }

    /// Width divided by height of a picture that was read before; 1 where it is not known.
    pub(super) fn aspect(&self, file: &str) -> f32 {
        match self.images.known.get(file) {
            Some(Ok(ImageFacts { width_px, height_px })) if *width_px > 0 && *height_px > 0 => {
                #[expect(clippy::cast_possible_truncation, reason = "a ratio of two small sides")]
                let aspect = (f64::from(*width_px) / f64::from(*height_px)) as f32;
                aspect
            }
            _ => 1.0,
        }
    }

    fn look(&mut self, file: &str, span: Span) {
        let facts = if check::is_inside(file) {
            if let Some(known) = self.images.known.get(file) {
                known.clone()
            } else {
                let facts = self.folder.look(file);
                self.images.known.insert(file.to_owned(), facts.clone());
                facts
            }
        } else {
            Err(ImageProblem::Outside)
        };
        if let Err(problem) = facts.and_then(ImageFacts::drawable) {
            self.problems.push(span, check::image_problem(file, problem));
        }
    }
}
