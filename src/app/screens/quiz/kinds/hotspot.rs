//! Hotspot: a place on a picture, by pointer, by a cursor of the keyboard, or by name from a list.

use egui::{
    Color32, Context, EventFilter, Key, Modifiers, Pos2, Rect, Role, Sense, StrokeKind, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

use super::assign::enter_answers;
use super::choice::{letter, look_of, place_pressed, told};
use super::map::{self, View};
use super::{Shown, arrows, lines, part_id};
use crate::app::cx::Cx;
use crate::app::pictures::Picture;
use crate::app::screens::quiz::image::{self, missing_ui};
use crate::app::theme::{self, Face, space};
use crate::app::widgets::button;
use crate::app::widgets::ring::focus_ring;
use crate::app::widgets::{Button, Icon, OptionCard, OptionLook, OptionRole, text};
use crate::bank::{Hotspot, Question};
use crate::quiz::marking::{Part, PartState, Said};
use crate::quiz::{Layout, Spot};

/// A place that is being looked for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SpotDraft {
    /// The place chosen.
    pub spot: Option<Spot>,
    cursor: Option<Pos2>,
    view: View,
    is_listed: bool,
}

impl SpotDraft {
    /// A place chosen before.
    #[must_use]
    pub fn new(spot: Option<Spot>) -> Self {
        let is_listed = matches!(spot, Some(Spot::Area(_)));
        Self { spot, is_listed, ..Self::default() }
    }

    fn point(&self) -> Option<Pos2> {
        match self.spot {
            Some(Spot::Point { x, y }) => Some(pos2(x, y)),
            Some(Spot::Area(_)) | None => None,
        }
    }

    /// Whether there is nothing to be chosen by Enter: the cursor was not moved, or is where the
    /// place is that was chosen.
    fn is_set(&self) -> bool {
        let at = self.cursor.unwrap_or(self.view.middle);
        self.cursor.is_none() || self.point() == Some(at)
    }

    fn choose(&mut self, at: Pos2) {
        self.spot = Some(Spot::Point { x: at.x, y: at.y });
        self.cursor = Some(at);
    }

    fn zoom(&mut self, factor: f32) {
        let about = self.cursor.or(self.point()).unwrap_or(self.view.middle);
        self.view = self.view.zoomed(factor, about);
    }
}

/// How far an arrow moves the cursor, as a fraction of what is seen; with Shift five times.
const STEP: f32 = 0.01;
/// How much one press zooms.
const ZOOM: f32 = 1.5;

fn order(layout: &Layout) -> &[usize] {
    match layout {
        Layout::Order(order) => order,
        Layout::Plain | Layout::Matching { .. } | Layout::Gaps(_) | Layout::Items(_) => &[],
    }
}

/// Takes the arrows that move the cursor, Space and Enter that choose its place, plus and minus,
/// and the letters of the list while it is shown.
pub fn keys(
    ctx: &Context,
    question: &Question,
    layout: &Layout,
    draft: &mut SpotDraft,
    has_letters: bool,
) {
    let id = part_id(question, "picture");
    let pressed =
        |modifiers, key| ctx.input_mut(|input| input.count_and_consume_key(modifiers, key)) as f32;
    let closer = pressed(Modifiers::NONE, Key::Plus) + pressed(Modifiers::NONE, Key::Equals);
    let farther = pressed(Modifiers::NONE, Key::Minus);
    if closer + farther > 0.0 {
        draft.zoom(ZOOM.powf(closer - farther));
    }
    if draft.is_listed
        && let Some(place) = place_pressed(ctx, order(layout).len(), has_letters)
    {
        draft.spot = order(layout).get(place).map(|area| Spot::Area(*area));
    }
    let areas: Vec<egui::Id> =
        order(layout).iter().map(|&area| part_id(question, ("area", area))).collect();
    let focused = ctx.memory(egui::Memory::focused);
    if focused.is_some_and(|id| areas.contains(&id)) {
        arrows::among(ctx, &areas, 0);
    }
    let has_focus = ctx.memory(|memory| memory.has_focus(id));
    if !has_focus && ctx.memory(|memory| memory.focused().is_some()) {
        return;
    }
    let mut by = egui::Vec2::ZERO;
    for (key, direction) in [
        (Key::ArrowLeft, vec2(-1.0, 0.0)),
        (Key::ArrowRight, vec2(1.0, 0.0)),
        (Key::ArrowUp, vec2(0.0, -1.0)),
        (Key::ArrowDown, vec2(0.0, 1.0)),
    ] {
        by += direction * 5.0 * pressed(Modifiers::SHIFT, key);
        by += direction * pressed(Modifiers::NONE, key);
    }
    if by != egui::Vec2::ZERO {
        ctx.memory_mut(|memory| {
            memory.request_focus(id);
            // egui has seen the arrow, too, and would go on to what lies below the picture.
            memory.move_focus(egui::FocusDirection::None);
        });
        let from = draft.cursor.or(draft.point()).unwrap_or(draft.view.middle);
        let to = from + by * STEP / draft.view.zoom;
        let to = to.clamp(Pos2::ZERO, pos2(1.0, 1.0));
        draft.cursor = Some(to);
        draft.view = draft.view.showing(to);
    }
    if !has_focus {
        return;
    }
    let at = draft.cursor.unwrap_or(draft.view.middle);
    let is_set = draft.is_set();
    // Where the place is chosen already, Enter means what it always means.
    if pressed(Modifiers::NONE, Key::Space) > 0.0
        || (!is_set && pressed(Modifiers::NONE, Key::Enter) > 0.0)
    {
        draft.choose(at);
    }
}

/// Draws it.
pub fn ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    hotspot: &Hotspot,
    draft: &mut SpotDraft,
    cx: &mut Cx<'_>,
) {
    ui.spacing_mut().item_spacing.y = space::GAP;
    let picture = shown.bank.and_then(|key| cx.state.pictures.get(key, &hotspot.image.file));
    let texture = match picture {
        Some(Picture::Ready(texture)) => Some(texture),
        Some(Picture::Reading | Picture::Missing(_)) | None => None,
    };
    // Where there is no picture and will be none, the names are all there is.
    let is_missing = !matches!(picture, Some(Picture::Ready(_) | Picture::Reading));
    if is_missing {
        draft.is_listed = true;
        missing_ui(ui, &hotspot.image, picture);
    } else {
        let aspect = texture.map_or(hotspot.aspect, egui::TextureHandle::aspect_ratio);
        let window = picture_ui(ui, shown, hotspot, aspect, draft, cx);
        if texture.is_none() {
            let words = cx.text("picture-reading");
            let muted = map::plate(ui).muted;
            let words = text::galley(ui, Face::Small, muted, &words);
            let at = window.center() - words.size() * 0.5;
            ui.painter().galley(at, words, muted);
        }
        if let Some(texture) = texture {
            let image = egui::Image::from_texture(texture).corner_radius(space::RADIUS_SMALL);
            image.uv(draft.view.seen()).paint_at(ui, window);
        }
        marks_ui(ui, shown, hotspot, window, draft, cx);
        tools_ui(ui, shown, window.left(), draft, cx);
    }
    // What was chosen from stays where it is.
    if draft.is_listed {
        list_ui(ui, shown, hotspot, draft, cx);
    }
    let Some(judged) = shown.judged else { return };
    for part in &judged.parts {
        let verdict = match (part.part, part.state) {
            (Part::Spot, _) => "part-nowhere",
            (_, state) if !draft.is_listed => match verdict_id(state) {
                Some(verdict) => verdict,
                None => continue,
            },
            (_, _) => continue,
        };
        lines::part_ui(ui, part, verdict, cx);
    }
}

/// The message that says of a place what became of it; there is nothing to say of the others.
fn verdict_id(state: PartState) -> Option<&'static str> {
    match state {
        PartState::ChosenRightly | PartState::ChosenWrongly => Some("part-yours"),
        PartState::LeftOutWrongly => Some("part-here"),
        PartState::LeftRightly => None,
    }
}

/// The widths of the buttons below the picture, and of the words beside them while nothing was
/// chosen. The same once it is judged, so that the picture stays as large as it is.
fn tool_widths(ui: &Ui, cx: &Cx<'_>) -> (f32, f32) {
    let list = Button::new(&cx.text("hotspot-list")).low().natural_width(ui);
    let buttons = 2.0 * (button::LOW + space::SMALL) + list;
    let colour = Color32::PLACEHOLDER;
    let hint = text::galley(ui, Face::Small, colour, &cx.text("hotspot-how")).size().x;
    (buttons, space::SMALL + hint)
}

/// Where the picture is seen: as wide as the column, or in its middle where the window has no height
/// for that and what is below it.
fn window(ui: &mut Ui, shown: Shown<'_>, aspect: f32, cx: &Cx<'_>) -> Rect {
    let all = ui.available_width();
    let (buttons, hint) = tool_widths(ui, cx);
    let wide = |below: f32| all.min((shown.room - below).max(image::LEAST) * aspect);
    let tools = space::GAP + button::LOW;
    let mut width = wide(tools);
    if (all - width) * 0.5 + buttons + hint > all {
        let words = cx.text("hotspot-how");
        let words = text::wrapped(ui, Face::Small, Color32::PLACEHOLDER, &words, all);
        width = wide(tools + space::GAP + words.size().y);
    }
    let (_, place) = ui.allocate_space(vec2(all, width / aspect));
    Rect::from_center_size(place.center(), vec2(width, place.height()))
}

/// The window through which the picture is seen, and what is done in it.
fn picture_ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    hotspot: &Hotspot,
    aspect: f32,
    draft: &mut SpotDraft,
    cx: &mut Cx<'_>,
) -> Rect {
    let window = window(ui, shown, aspect, cx);
    let id = part_id(shown.question, "picture");
    let is_open = shown.judged.is_none();
    if is_open && draft.is_set() {
        enter_answers(ui, id, cx);
    }
    // Once it is judged there is nothing to choose: the keyboard does not stop here, and Enter goes
    // on to the next question.
    let sense = if is_open { Sense::click_and_drag() } else { Sense::CLICK | Sense::DRAG };
    let response = ui.interact(window, id, sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &hotspot.image.alt));
    let place = draft.cursor.or(draft.point());
    let value = place.map_or_else(
        || cx.text("hotspot-none"),
        |at| cx.words().said(&Said::Point { x: at.x, y: at.y }),
    );
    let how = cx.text("hotspot-how");
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_value(value);
        if is_open {
            node.set_description(how);
        }
    });
    if response.has_focus() {
        let filter = EventFilter {
            vertical_arrows: true,
            horizontal_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    }
    if response.dragged() && draft.view.zoom > 1.0 {
        draft.view = draft.view.moved(window, response.drag_delta());
    }
    if response.contains_pointer() {
        let factor = ui.input(egui::InputState::zoom_delta);
        if let Some(at) = response.hover_pos()
            && (factor - 1.0).abs() > f32::EPSILON
        {
            draft.view = draft.view.zoomed(factor, draft.view.to_picture(window, at));
        }
    }
    if is_open
        && response.clicked()
        && let Some(at) = response.interact_pointer_pos()
    {
        draft.choose(draft.view.to_picture(window, at));
        draft.cursor = None;
    }
    if is_open && response.hovered() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::Crosshair);
    }
    // Pictures may be transparent in their corners.
    ui.painter().rect_filled(window, space::RADIUS_SMALL, map::plate(ui).surface);
    focus_ring(ui, &response, space::RADIUS_SMALL);
    window
}

/// What lies on the picture: the place chosen, the cursor, and in the end what was right.
fn marks_ui(
    ui: &Ui,
    shown: Shown<'_>,
    hotspot: &Hotspot,
    window: Rect,
    draft: &SpotDraft,
    cx: &Cx<'_>,
) {
    let palette = theme::palette(ui);
    let stroke = palette.outline();
    ui.painter().rect_stroke(window, space::RADIUS_SMALL, stroke, StrokeKind::Inside);
    let mut look = OptionLook::Chosen;
    if let Some(judged) = shown.judged {
        for part in &judged.parts {
            let part_look = look_of(part.state);
            match part.part {
                Part::Spot => look = OptionLook::ChosenWrongly,
                Part::Area(area) if part_look != OptionLook::LeftRightly => {
                    if part_look != OptionLook::LeftOut {
                        look = part_look;
                    }
                    if let Some(area) = hotspot.areas.get(area) {
                        let words = cx.words().said(&part.text);
                        let spot = draft.point();
                        map::paint_area(
                            ui,
                            window,
                            draft.view,
                            &area.shape,
                            part_look,
                            &words,
                            spot,
                        );
                    }
                }
                Part::Area(_)
                | Part::Option(_)
                | Part::Statement(_)
                | Part::Typed
                | Part::Accepted(_)
                | Part::Foreseen(_)
                | Part::Item(_)
                | Part::Pair(_)
                | Part::Extra(_)
                | Part::Gap(_)
                | Part::GapOption { .. }
                | Part::GapForeseen { .. }
                | Part::Point(_) => {}
            }
        }
    }
    if let Some(spot) = draft.point() {
        map::paint_spot(ui, window, draft.view, spot, look);
    }
    let is_focused = ui.memory(|memory| memory.has_focus(part_id(shown.question, "picture")));
    if let Some(cursor) = draft.cursor.filter(|_| is_focused && shown.judged.is_none()) {
        map::paint_cursor(ui, window, draft.view, cursor);
    }
    if draft.view.zoom > 1.01 {
        let zoom = f64::from((draft.view.zoom * 100.0).round());
        map::paint_zoom(ui, window, &cx.format("percent", &[("number", zoom.into())]));
    }
}

/// Zoom, the way to the list, and where one is, from the left edge of the picture on.
fn tools_ui(ui: &mut Ui, shown: Shown<'_>, left: f32, draft: &mut SpotDraft, cx: &Cx<'_>) {
    let all = ui.available_rect_before_wrap();
    let (buttons, hint) = tool_widths(ui, cx);
    let left = if left + buttons > all.right() { all.left() } else { left };
    let has_room = left + buttons + hint <= all.right();
    ui.scope_builder(UiBuilder::new().max_rect(all.with_min_x(left)), |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            buttons_ui(ui, shown, draft, cx);
            if has_room {
                hint_ui(ui, shown, draft, cx);
            }
        });
        if !has_room {
            hint_ui(ui, shown, draft, cx);
        }
    });
}

fn buttons_ui(ui: &mut Ui, shown: Shown<'_>, draft: &mut SpotDraft, cx: &Cx<'_>) {
    let zoom = draft.view.zoom;
    let mut tool = |icon, name: &str, is_enabled| {
        Button::tool(name, icon).enabled(is_enabled).show(ui).clicked()
    };
    if tool(Icon::Dash, &cx.text("hotspot-farther"), zoom > 1.01) {
        draft.zoom(1.0 / ZOOM);
    }
    if tool(Icon::Plus, &cx.text("hotspot-closer"), zoom < map::CLOSEST) {
        draft.zoom(ZOOM);
    }
    if shown.judged.is_some() {
        return;
    }
    let label = cx.text("hotspot-list");
    if Button::new(&label).low().on(draft.is_listed).show(ui).clicked() {
        draft.is_listed = !draft.is_listed;
    }
}

/// Where one is, or how to choose.
fn hint_ui(ui: &mut Ui, shown: Shown<'_>, draft: &SpotDraft, cx: &Cx<'_>) {
    if shown.judged.is_some() {
        return;
    }
    let hint = match draft.cursor.or(draft.point()) {
        Some(at) => cx.words().said(&Said::Point { x: at.x, y: at.y }),
        None => cx.text("hotspot-how"),
    };
    text::label(ui, Face::Small, theme::palette(ui).muted, &hint);
}

/// The places by name, for those who do not see the picture or would rather not aim.
fn list_ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    hotspot: &Hotspot,
    draft: &mut SpotDraft,
    cx: &mut Cx<'_>,
) {
    let tags = ["part-yours", "part-here"].map(|id| cx.text(id));
    let tag_width = OptionCard::tag_width(ui, tags.iter().map(String::as_str));
    for (place, &number) in order(shown.layout).iter().enumerate() {
        let Some(area) = hotspot.areas.get(number) else { continue };
        let id = part_id(shown.question, ("area", number));
        let is_chosen = draft.spot == Some(Spot::Area(number));
        let judged = shown.judged.and_then(|judged| lines::on(&judged.parts, Part::Area(number)));
        let verdict = judged.and_then(|part| verdict_id(part.state)).map(|id| cx.text(id));
        let told = judged.map(|part| told(part, cx));
        if shown.judged.is_none() && is_chosen {
            enter_answers(ui, id, cx);
        }
        let card = OptionCard {
            text: &area.name,
            seen: None,
            letter: letter(place),
            look: match (shown.judged, judged) {
                (Some(_), Some(part)) => look_of(part.state),
                (Some(_), None) => OptionLook::LeftRightly,
                (None, _) if is_chosen => OptionLook::Chosen,
                (None, _) => OptionLook::Open,
            },
            role: OptionRole::Radio,
            verdict: verdict.as_deref(),
            told: told.as_deref(),
            tag_width,
            picture: None,
        };
        if card.show(ui, id).clicked() {
            draft.spot = Some(Spot::Area(number));
            draft.cursor = None;
        }
    }
}
