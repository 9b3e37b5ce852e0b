//! A picture of a question, as large as the window: closer and farther, and in words.

use egui::{
    Color32, EventFilter, Key, Modifiers, Rect, Role, Sense, TextureHandle, Ui, WidgetInfo, vec2,
};

use super::head::title_ui;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::pictures::Picture;
use crate::app::screens::quiz::kinds::map::{self, View};
use crate::app::state::BankKey;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::ring::focus_ring;
use crate::app::widgets::{Button, Icon, text};
use crate::bank::Image;

/// The pictures that are looked at.
#[derive(Debug, Clone)]
pub struct PictureDraft {
    bank: BankKey,
    images: Vec<Image>,
    at: usize,
    view: View,
    is_described: bool,
    was_shown: bool,
}

/// How much one press zooms, and how far an arrow moves, as a fraction of what is seen.
const ZOOM: f32 = 1.5;
const STEP: f32 = 0.1;
/// Room for the title, and for a row of buttons.
const HEAD: f32 = 48.0;
const BUTTONS: f32 = 50.0;
/// The least height of the picture.
const LEAST: f32 = 80.0;
/// In a dialog wider than this all buttons stand in one row.
const WIDE: f32 = 600.0;

impl PictureDraft {
    /// Looks at one of these pictures.
    #[must_use]
    pub fn new(bank: BankKey, images: Vec<Image>, at: usize) -> Self {
        let view = View::default();
        Self { bank, images, at, view, is_described: false, was_shown: false }
    }

    fn turn(&mut self, at: usize) {
        self.at = at;
        self.view = View::default();
    }
}

/// Draws the dialog.
pub fn picture_ui(ui: &mut Ui, draft: &mut PictureDraft, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let Some(image) = draft.images.get(draft.at).cloned() else {
        cx.push(Command::CloseModal);
        return;
    };
    let room = super::room(ui);
    ui.set_width(room.x);
    title_ui(ui, &cx.text("picture-title"), cx);
    let words = description(&image);
    let rows = match draft.images.len() {
        _ if room.x > WIDE => 1.0,
        1 => 2.0,
        _ => 4.0,
    };
    let rest = room.y - HEAD - rows * BUTTONS;
    let described = if draft.is_described {
        let galley =
            text::wrapped(ui, Face::Reading, Color32::PLACEHOLDER, &words, room.x - space::GAP);
        let most = (room.y * 0.5).min(rest - LEAST).max(60.0);
        galley.size().y.min(most) + space::SMALL
    } else {
        0.0
    };
    let height = (rest - described).max(LEAST);
    match cx.state.pictures.get(draft.bank, &image.file) {
        Some(Picture::Ready(texture)) => {
            seen_ui(ui, texture, &image, draft, vec2(room.x, height));
        }
        Some(Picture::Reading) => {
            text::label(ui, Face::Interface, palette.muted, &cx.text("picture-reading"));
        }
        Some(Picture::Missing(why)) => {
            text::label(ui, Face::Small, palette.partly.strong, why);
            draft.is_described = true;
        }
        None => draft.is_described = true,
    }
    if draft.is_described {
        ui.add_space(space::SMALL);
        egui::ScrollArea::vertical().max_height(described.max(60.0)).show(ui, |ui| {
            // The scroll bar stands beside the words, not on them.
            ui.set_max_width(ui.available_width() - space::GAP);
            text::readable(ui, Face::Reading, palette.ink, &words);
        });
    }
    ui.add_space(space::SMALL);
    buttons_ui(ui, draft, cx);
}

/// The text alternative, and the caption where there is one.
fn description(image: &Image) -> String {
    match &image.caption {
        Some(caption) => format!("{} {caption}", image.alt),
        None => image.alt.clone(),
    }
}

/// The picture, as much of it as is seen.
fn seen_ui(
    ui: &mut Ui,
    texture: &TextureHandle,
    image: &Image,
    draft: &mut PictureDraft,
    room: egui::Vec2,
) {
    let aspect = texture.aspect_ratio();
    let size = if room.x / room.y > aspect {
        vec2(room.y * aspect, room.y)
    } else {
        vec2(room.x, room.x / aspect)
    };
    let (_, all) = ui.allocate_space(room);
    let window = Rect::from_center_size(all.center(), size);
    let id = egui::Id::unique("picture-large");
    let response = ui.interact(window, id, Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &image.alt));
    if !std::mem::replace(&mut draft.was_shown, true) {
        response.request_focus();
    }
    if response.has_focus() {
        let filter = EventFilter {
            vertical_arrows: true,
            horizontal_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        draft.view = moved_by_keys(ui, draft.view, window);
    }
    if response.dragged() {
        draft.view = draft.view.moved(window, response.drag_delta());
    }
    let factor = ui.input(egui::InputState::zoom_delta);
    if let Some(at) = response.hover_pos()
        && (factor - 1.0).abs() > f32::EPSILON
    {
        draft.view = draft.view.zoomed(factor, draft.view.to_picture(window, at));
    }
    let picture = egui::Image::from_texture(texture).corner_radius(space::RADIUS_SMALL);
    picture.uv(draft.view.seen()).paint_at(ui, window);
    focus_ring(ui, &response, space::RADIUS_SMALL);
}

fn moved_by_keys(ui: &Ui, view: View, window: Rect) -> View {
    let pressed =
        |key| ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key)) as f32;
    let by = vec2(
        pressed(Key::ArrowLeft) - pressed(Key::ArrowRight),
        pressed(Key::ArrowUp) - pressed(Key::ArrowDown),
    );
    view.moved(window, by * STEP * window.size())
}

fn buttons_ui(ui: &mut Ui, draft: &mut PictureDraft, cx: &mut Cx<'_>) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let mut zoom = 1.0;
    if pressed(Key::Plus) || pressed(Key::Equals) {
        zoom = ZOOM;
    }
    if pressed(Key::Minus) {
        zoom = 1.0 / ZOOM;
    }
    let last = draft.images.len().saturating_sub(1);
    let mut at = draft.at;
    if pressed(Key::PageDown) {
        at = (at + 1).min(last);
    }
    if pressed(Key::PageUp) {
        at = at.saturating_sub(1);
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
        let is_whole = draft.view.zoom <= 1.01;
        let mut tool = |icon, name: &str, is_enabled| {
            Button::tool(name, icon).enabled(is_enabled).show(ui).clicked()
        };
        if tool(Icon::Dash, &cx.text("hotspot-farther"), !is_whole) {
            zoom = 1.0 / ZOOM;
        }
        let can_go_closer = draft.view.zoom < map::CLOSEST;
        if tool(Icon::Plus, &cx.text("hotspot-closer"), can_go_closer) {
            zoom = ZOOM;
        }
        if last > 0 {
            let back = cx.text("picture-previous");
            if Button::new(&back).low().enabled(draft.at > 0).show(ui).clicked() {
                at = draft.at.saturating_sub(1);
            }
            let on = cx.text("picture-next");
            if Button::new(&on).low().enabled(draft.at < last).show(ui).clicked() {
                at = (draft.at + 1).min(last);
            }
        }
        let describe = cx.text("picture-describe");
        if Button::new(&describe).low().on(draft.is_described).show(ui).clicked() {
            draft.is_described = !draft.is_described;
        }
    });
    if (zoom - 1.0_f32).abs() > f32::EPSILON {
        draft.view = draft.view.zoomed(zoom, draft.view.middle);
    }
    if at != draft.at {
        draft.turn(at);
    }
    // Enter closes what it opened, unless it pressed a button here.
    let is_on_picture =
        ui.memory(egui::Memory::focused).is_none_or(|id| id == egui::Id::unique("picture-large"));
    if is_on_picture && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
        cx.push(Command::CloseModal);
    }
}
