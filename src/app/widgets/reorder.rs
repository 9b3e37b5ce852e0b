//! Cards that can be put into another order: dragged, or pushed up and down by buttons.

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, CursorIcon, EventFilter, Galley, Id, Rect, Response, Role, Sense,
    StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::dashed::dashed_rect;
use super::icon::Icon;
use super::look::{letter_columns, paint_box, paint_ground, paint_verdict, verdict_galley};
use super::option_card::OptionLook;
use super::ring::focus_ring;
use super::text;
use super::tool::{Stop, tool_at};
use crate::app::theme::{self, Face, space};

/// A card.
#[derive(Debug, Clone, Copy)]
pub struct Card<'a> {
    /// What the caller calls it.
    pub number: usize,
    /// The same wherever it stands, so that the keyboard stays with it.
    pub id: Id,
    /// What it says.
    pub text: &'a str,
    /// What has become of it.
    pub look: OptionLook,
    /// The same in words.
    pub verdict: Option<&'a str>,
    /// What is said instead to those who do not see its colour.
    pub told: Option<&'a str>,
}

/// What is said on cards.
pub struct Words<'a> {
    /// Which keys move the card.
    pub hint: String,
    /// The name of the button that moves a card up.
    pub up: &'a dyn Fn(&str) -> String,
    /// The name of the button that moves a card down.
    pub down: &'a dyn Fn(&str) -> String,
    /// The longest that verdicts can say; room is kept for them.
    pub verdicts: Vec<String>,
    /// The place of a card, from 1.
    pub place: &'a dyn Fn(usize) -> String,
}

/// Cards in their order.
pub struct Reorder<'a> {
    /// The cards, the first place first.
    pub cards: &'a [Card<'a>],
    /// What is said on them.
    pub words: &'a Words<'a>,
    /// Whether they can be moved.
    pub is_open: bool,
}

/// A card that is dragged, and where in the card it was taken, in points from its top.
pub type Dragged = Option<(usize, f32)>;

const PADDING: f32 = 14.0;
const TOOL: f32 = 32.0;
const GRIP: f32 = 36.0;
/// Room at the right for buttons and the handle.
const TOOLS: f32 = 2.0 * TOOL + GRIP + 4.0;
/// Before the words of a verdict there.
const VERDICT_LEFT: f32 = 22.0;
/// Room for the words of a verdict below those of the card, where there is none beside them.
const BELOW: f32 = 20.0;

/// The least room for the text beside the buttons; with less of it they stand below it.
const LEAST: f32 = 180.0;

/// Where things stand in cards of this width.
#[derive(Debug, Clone, Copy)]
struct Columns {
    /// The middle of the number, and the left edge of the text.
    number: f32,
    left: f32,
    /// Room for the text.
    room: f32,
    /// Kept below it: for the word of the verdict where there is none beside it, and for the buttons.
    below: f32,
    has_tools_below: bool,
}

impl Columns {
    fn new(ui: &Ui, width: f32, words: &Words<'_>) -> Self {
        let is_stacked = width < 480.0;
        let (number, left) = letter_columns(width);
        let wide = |words: &String| {
            text::galley(ui, Face::SmallStrong, Color32::PLACEHOLDER, words).size().x
        };
        let verdict = words.verdicts.iter().map(wide).fold(0.0, f32::max) + VERDICT_LEFT;
        let right =
            if is_stacked { TOOLS } else { TOOLS.max(verdict + space::SMALL) + space::CARD };
        let room = width - left - right;
        if room < LEAST {
            let room = (width - left - PADDING).max(40.0);
            let verdict =
                |words: &String| verdict_below(ui, OptionLook::Open, words, room).size().y;
            let below = words.verdicts.iter().map(verdict).fold(TOOL, f32::max);
            return Self { number, left, room, below, has_tools_below: true };
        }
        let below = if is_stacked { BELOW } else { 0.0 };
        Self { number, left, room, below, has_tools_below: false }
    }

    fn height(self, galley: &Galley) -> f32 {
        let padding = if self.has_tools_below { PADDING + space::TINY } else { 2.0 * PADDING };
        (galley.size().y + self.below + padding).max(space::OPTION + 2.0)
    }

    /// Where the words begin: where they leave room for what comes below them.
    fn top(self, rect: Rect, galley: &Galley) -> f32 {
        if self.has_tools_below {
            rect.top() + PADDING
        } else {
            rect.center().y - (galley.size().y + self.below) * 0.5
        }
    }

    /// The middle of the buttons, and of the handle.
    fn tools(self, rect: Rect) -> f32 {
        if self.has_tools_below {
            rect.bottom() - space::TINY - TOOL * 0.5
        } else {
            rect.center().y
        }
    }
}

/// A card in its place.
#[derive(Clone, Copy)]
struct Placed<'a> {
    card: &'a Card<'a>,
    galley: &'a Arc<Galley>,
    place: usize,
    rect: Rect,
    columns: Columns,
}

impl Reorder<'_> {
    /// Shows the cards. Gives what is dragged from now on, and the card that is to be moved with
    /// its new place.
    pub fn show(&self, ui: &mut Ui, dragged: Dragged) -> (Dragged, Option<(usize, usize)>) {
        let palette = theme::palette(ui);
        let width = ui.available_width();
        let columns = Columns::new(ui, width, self.words);
        let galleys: Vec<Arc<Galley>> = self
            .cards
            .iter()
            .map(|card| text::wrapped(ui, Face::Option, palette.ink, card.text, columns.room))
            .collect();
        let height = |galley: &Arc<Galley>| columns.height(galley);
        let gaps = space::GAP * self.cards.len().saturating_sub(1) as f32;
        let total = galleys.iter().map(height).sum::<f32>() + gaps;
        let (_, area) = ui.allocate_space(vec2(width, total));
        let mut wanted = None;
        let mut now_dragged = dragged;
        let mut top = area.top();
        let mut rects = Vec::with_capacity(self.cards.len());
        for galley in &galleys {
            let rect = Rect::from_min_size(pos2(area.left(), top), vec2(width, height(galley)));
            rects.push(rect);
            top = rect.bottom() + space::GAP;
        }
        let pointer = ui.input(|input| input.pointer.latest_pos());
        for (place, (card, galley)) in self.cards.iter().zip(&galleys).enumerate() {
            let Some(&rect) = rects.get(place) else { continue };
            let is_dragged = dragged.is_some_and(|(number, _)| number == card.number);
            let (response, moved) =
                self.card_ui(ui, Placed { card, galley, place, rect, columns }, is_dragged);
            if let Some(place) = moved {
                wanted = Some((card.number, place));
            }
            if !self.is_open {
                continue;
            }
            if response.drag_started() {
                response.request_focus();
                // Where it was pressed, not where the pointer was when that became a drag.
                let origin = ui.input(|input| input.pointer.press_origin());
                let grabbed = origin.map_or(0.0, |at| at.y - rect.top());
                now_dragged = Some((card.number, grabbed));
            }
            if response.clicked() {
                response.request_focus();
            }
            if response.drag_stopped() {
                now_dragged = None;
            }
        }
        if let (Some((number, grabbed)), Some(at)) = (dragged, pointer)
            && let Some(from) = self.cards.iter().position(|card| card.number == number)
            && let (Some(card), Some(galley), Some(slot)) =
                (self.cards.get(from), galleys.get(from), rects.get(from))
        {
            let top = (at.y - grabbed).clamp(area.top(), area.bottom() - slot.height());
            let floating = slot.translate(vec2(0.0, top - slot.top()));
            floating_ui(ui, Placed { card, galley, place: from, rect: floating, columns });
            let middle = floating.center().y;
            let to = rects
                .iter()
                .enumerate()
                .filter(|(place, rect)| {
                    (*place < from && middle < rect.center().y)
                        || (*place > from && middle > rect.center().y)
                })
                .map(|(place, _)| place);
            let to = if middle < slot.center().y { to.min() } else { to.max() };
            if let Some(to) = to {
                wanted = Some((number, to));
            }
            ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
        }
        (now_dragged, wanted)
    }

    fn card_ui(&self, ui: &Ui, placed: Placed<'_>, is_dragged: bool) -> (Response, Option<usize>) {
        let Placed { card, place, rect, .. } = placed;
        let palette = theme::palette(ui);
        let sense =
            if self.is_open { Sense::click_and_drag() } else { Sense::focusable_noninteractive() };
        let response = ui.interact(rect, card.id, sense);
        self.name(ui, card, place, &response);
        if !self.is_open {
            paint_ground(ui, rect, card.look, false, space::RADIUS);
            paint_words(ui, placed, card.look);
            focus_ring(ui, &response, space::RADIUS);
            return (response, None);
        }
        if is_dragged {
            let stroke = palette.outline();
            ui.painter().extend(dashed_rect(rect, space::RADIUS, stroke));
            return (response, None);
        }
        let has_focus = response.has_focus();
        if has_focus {
            // The arrows move from card to card by `keys`, not by where cards happen to lie.
            let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(card.id, filter));
        }
        let look = if has_focus { OptionLook::Chosen } else { OptionLook::Open };
        paint_ground(ui, rect, look, response.hovered(), space::RADIUS);
        paint_words(ui, placed, look);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        let moved = self.tools_ui(ui, placed, has_focus);
        (response.on_hover_cursor(CursorIcon::Grab), moved)
    }

    /// The buttons that push the card, its handle, and the keys while it has the keyboard.
    fn tools_ui(&self, ui: &Ui, placed: Placed<'_>, has_focus: bool) -> Option<usize> {
        let Placed { card, place, rect, columns, .. } = placed;
        let palette = theme::palette(ui);
        let middle = columns.tools(rect);
        let grip = pos2(rect.right() - space::CARD + 2.0, middle);
        let colour = if has_focus { palette.accent.strong } else { palette.muted };
        Icon::Grip.paint(ui.painter(), grip, 15.0, colour);
        let mut moved = None;
        let last = self.cards.len().saturating_sub(1);
        let (up, down) = ((self.words.up)(card.text), (self.words.down)(card.text));
        for (at, icon, name, is_enabled, to) in [
            (0.0, Icon::Up, up, place > 0, place.saturating_sub(1)),
            (1.0, Icon::Down, down, place < last, place + 1),
        ] {
            let left = if columns.has_tools_below {
                rect.left() + columns.left - space::SMALL
            } else {
                rect.right() - GRIP - 2.0 * TOOL - 2.0
            };
            let left = left + at * TOOL;
            let tool = Rect::from_min_size(pos2(left, middle - TOOL * 0.5), Vec2::splat(TOOL));
            let id = card.id.with(name.as_str());
            if tool_at(ui, tool, id, icon, &name, is_enabled, Stop::No).clicked() {
                moved = Some(to);
            }
        }
        if has_focus && rect.width() >= 640.0 {
            let hint = text::galley(ui, Face::Small, palette.muted, &self.words.hint);
            let left = rect.right() - TOOLS - 6.0 - hint.size().x;
            ui.painter().galley(pos2(left, middle - hint.size().y * 0.5), hint, palette.muted);
        }
        moved
    }

    fn name(&self, ui: &Ui, card: &Card<'_>, place: usize, response: &Response) {
        let where_it_is = (self.words.place)(place + 1);
        let name = match card.told.or(card.verdict) {
            Some(verdict) => format!("{}, {where_it_is}, {verdict}", card.text),
            None => card.text.to_owned(),
        };
        response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &name));
        if self.is_open {
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_value(where_it_is);
                node.set_description(self.words.hint.as_str());
            });
        }
    }
}

fn paint_words(ui: &Ui, placed: Placed<'_>, look: OptionLook) {
    let Placed { card, galley, place, rect, columns } = placed;
    let palette = theme::palette(ui);
    let number = (place + 1).to_string();
    let top = columns.top(rect, galley);
    let first = top + galley.size().y.min(Face::Option.line_height()) * 0.5;
    paint_box(ui, pos2(rect.left() + columns.number, first), look, &number, true);
    let left = rect.left() + columns.left;
    ui.painter().galley(pos2(left, top), Arc::clone(galley), palette.ink);
    let Some(verdict) = card.verdict else { return };
    let icon = look.icon().unwrap_or(Icon::Dash);
    let ink = look.ink(palette);
    if columns.below > 0.0 {
        let middle = top + galley.size().y + columns.below * 0.5;
        icon.paint(ui.painter(), pos2(left + 7.0, middle), 14.0, ink);
        let words = verdict_below(ui, look, verdict, columns.room);
        super::look::paint_left(ui, pos2(left + VERDICT_LEFT, middle), words, ink);
    } else {
        let right = pos2(rect.right() - space::CARD, first);
        let words = verdict_galley(ui, look, verdict);
        let at = pos2(right.x - words.size().x - 15.0, first);
        icon.paint(ui.painter(), at, 14.0, ink);
        paint_verdict(ui, right, look, verdict);
    }
}

/// The words of a verdict where they stand below those of the card.
fn verdict_below(ui: &Ui, look: OptionLook, words: &str, room: f32) -> Arc<Galley> {
    let palette = theme::palette(ui);
    text::wrapped(ui, Face::SmallStrong, look.ink(palette), words, room - VERDICT_LEFT)
}

fn floating_ui(ui: &Ui, placed: Placed<'_>) {
    let Placed { rect, columns, .. } = placed;
    let palette = theme::palette(ui);
    let radius = CornerRadius::same(space::RADIUS);
    ui.painter().add(ui.visuals().popup_shadow.as_shape(rect, radius));
    let stroke = palette.outline_of(palette.accent);
    ui.painter().rect(rect, radius, palette.accent.soft, stroke, StrokeKind::Inside);
    paint_words(ui, placed, OptionLook::Chosen);
    let grip = pos2(rect.right() - space::CARD + 2.0, columns.tools(rect));
    Icon::Grip.paint(ui.painter(), grip, 15.0, palette.accent.strong);
}
