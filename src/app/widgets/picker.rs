//! A list of things to pick from, opened below what it is picked for.

use egui::{
    Context, CornerRadius, CursorIcon, FocusDirection, Id, Key, Modifiers, Popup, Rect, Response,
    Role, Sense, Ui, WidgetInfo, pos2, vec2,
};

use super::dashed::dotted_rect;
use super::look::paint_box;
use super::option_card::OptionLook;
use super::text;
use crate::app::theme::{self, Face, space};

/// Something that can be picked.
#[derive(Debug, Clone, Copy)]
pub struct Pick<'a> {
    /// What it says.
    pub text: &'a str,
    /// The letter that is its key.
    pub letter: &'a str,
    /// Whether it was picked for something already.
    pub is_used: bool,
}

/// Whether an arrow asks for the list of what has the keyboard; the arrow is used up.
#[must_use]
pub fn is_asked_for(ctx: &Context, modifiers: Modifiers) -> bool {
    !Popup::is_any_open(ctx)
        && ctx.input_mut(|input| {
            input.consume_key(modifiers, Key::ArrowDown)
                || input.consume_key(modifiers, Key::ArrowUp)
        })
}

/// Opens the list of an owner with this id, as a click on it does.
pub fn open(ctx: &Context, owner: Id) {
    // egui has seen the arrow, too, and would go on from there.
    ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    if let Some(owner) = ctx.read_response(owner) {
        Popup::open_id(ctx, Popup::default_response_id(&owner));
    }
}

/// Opens and closes the list of `owner` as it is clicked, below `anchor`; gives the place of what
/// was picked. The keyboard goes into the list with it, and back to the owner afterwards.
pub fn list(
    owner: &Response,
    anchor: Rect,
    name: &str,
    picks: &[Pick<'_>],
    picked: Option<usize>,
) -> Option<usize> {
    let mut chosen = None;
    if !Popup::is_id_open(&owner.ctx, Popup::default_response_id(owner)) && !owner.clicked() {
        return None;
    }
    let width = width(&owner.ctx, picks).max(anchor.width());
    Popup::menu(owner).anchor(anchor).width(width).gap(space::TINY).accessible_name(name).show(
        |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 2.0;
            let is_new = ui.ctx().memory(|memory| memory.has_focus(owner.id));
            for (place, pick) in picks.iter().enumerate() {
                let response = item(ui, pick, picked == Some(place));
                if is_new && place == picked.unwrap_or(0) {
                    response.request_focus();
                }
                if response.clicked() {
                    chosen = Some(place);
                    ui.close();
                }
            }
        },
    );
    if chosen.is_some() {
        owner.request_focus();
    }
    chosen
}

/// Room before the words of a pick, for its letter, and after them.
const LEFT: f32 = 52.0;
const RIGHT: f32 = 16.0;

/// How wide the list is for all words to stand on one line, as far as that is not too wide.
fn width(ctx: &Context, picks: &[Pick<'_>]) -> f32 {
    let colour = egui::Color32::PLACEHOLDER;
    let widest = picks.iter().map(|pick| {
        let job = Face::Option.job(pick.text, colour, f32::INFINITY);
        ctx.fonts_mut(|fonts| fonts.layout_job(job)).size().x
    });
    (widest.fold(0.0, f32::max) + LEFT + RIGHT).clamp(200.0, 380.0).ceil()
}

fn item(ui: &mut Ui, pick: &Pick<'_>, is_picked: bool) -> Response {
    let palette = theme::palette(ui);
    let width = ui.available_width();
    let room = width - LEFT - RIGHT;
    let colour = if pick.is_used { palette.muted } else { palette.ink };
    let words = text::wrapped(ui, Face::Option, colour, pick.text, room);
    let size = vec2(width, (words.size().y + 16.0).max(44.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::MenuItemRadio, true, is_picked, pick.text));
    if ui.is_rect_visible(rect) {
        let radius = CornerRadius::same(space::RADIUS_SMALL);
        if is_picked {
            ui.painter().rect_filled(rect, radius, palette.accent.soft);
        } else if response.hovered() || response.has_focus() {
            ui.painter().rect_filled(rect, radius, palette.hover);
        }
        if response.has_focus() {
            let stroke = palette.outline_of(palette.accent);
            ui.painter().rect_stroke(rect, radius, stroke, egui::StrokeKind::Inside);
        }
        let look = if is_picked { OptionLook::Chosen } else { OptionLook::Open };
        paint_box(ui, pos2(rect.left() + 26.0, rect.center().y), look, pick.letter, true);
        if pick.is_used && !is_picked && !response.has_focus() {
            ui.painter().extend(dotted_rect(rect, space::RADIUS_SMALL, palette.outline()));
        }
        let at = pos2(rect.left() + LEFT, rect.center().y - words.size().y * 0.5);
        ui.painter().galley(at, words, colour);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// Lays out widgets of these sizes from left to right, on as many lines as they need; gives their
/// rectangles and the height of all of them together.
#[must_use]
pub fn flow(sizes: &[egui::Vec2], width: f32, gap: f32) -> (Vec<Rect>, f32) {
    let (mut x, mut y, mut line) = (0.0_f32, 0.0_f32, 0.0_f32);
    let mut rects = Vec::with_capacity(sizes.len());
    for size in sizes {
        if x > 0.0 && x + size.x > width {
            (x, y, line) = (0.0, y + line + gap, 0.0);
        }
        rects.push(Rect::from_min_size(pos2(x, y), *size));
        x += size.x + gap;
        line = line.max(size.y);
    }
    (rects, y + line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_goes_onto_the_next_line() {
        let sizes = [vec2(60.0, 40.0), vec2(30.0, 50.0), vec2(20.0, 40.0)];
        let (rects, height) = flow(&sizes, 100.0, 10.0);
        assert_eq!(rects[1].min, pos2(70.0, 0.0));
        assert_eq!(rects[2].min, pos2(0.0, 60.0));
        assert!((height - 100.0).abs() < 0.01);
    }
}
