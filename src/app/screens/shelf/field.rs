//! The field of the search: in the bar at the head of the window, or on the page where the bar has
//! no room for it.

use egui::{
    Align2, Context, CornerRadius, CursorIcon, Frame, Id, Key, Margin, Modifiers, Rect, RichText,
    Role, Sense, StrokeKind, TextEdit, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::keys::Keyboard;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::keycap::Keycap;
use crate::app::widgets::ring::focus_ring;
use crate::app::widgets::tip::tip;
use crate::app::widgets::{Icon, text};

/// Where the field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SearchPlace {
    /// In the bar at the head of the window.
    Head,
    /// On the page, above the banks.
    Page,
}

/// The field, with what is being typed.
#[derive(Debug)]
pub struct SearchField {
    /// Where it stands.
    pub place: SearchPlace,
    typed: String,
    /// What was last asked for.
    asked: String,
    wants_focus: bool,
    has_focus: bool,
    was_entered: bool,
}

impl SearchField {
    /// With what was looked for before.
    pub(super) fn new(typed: &str) -> Self {
        Self {
            place: SearchPlace::Head,
            typed: typed.to_owned(),
            asked: typed.to_owned(),
            wants_focus: false,
            has_focus: false,
            was_entered: false,
        }
    }

    /// Names it, for what is chosen while the keyboard is in it.
    pub(super) fn id() -> Id {
        Id::unique("shelf-search")
    }

    /// Takes the keyboard with the next frame.
    pub(super) fn take_focus(&mut self) {
        self.wants_focus = true;
    }

    /// Empties it. Says whether there was anything in it.
    pub(super) fn clear(&mut self) -> bool {
        let was_full = !self.typed.is_empty();
        self.typed.clear();
        self.was_entered = false;
        was_full
    }

    /// Whether the keyboard is in it.
    pub(super) fn has_focus(&self) -> bool {
        self.has_focus
    }

    /// Whether Enter was pressed in it and nothing has come of that yet.
    pub(super) fn was_entered(&self) -> bool {
        self.was_entered
    }

    /// Something has come of Enter.
    pub(super) fn forget_entered(&mut self) {
        self.was_entered = false;
    }

    /// Takes the keys that mean something else in it than in other fields: how many results to go
    /// on (or back), and Escape, which clears it before it leaves it.
    pub(super) fn take_keys(&mut self, ctx: &Context, keyboard: Keyboard) -> isize {
        if keyboard != Keyboard::Text || !self.has_focus {
            return 0;
        }
        ctx.input_mut(|input| {
            let mut count = |key| {
                let times = input.count_and_consume_key(Modifiers::NONE, key);
                isize::try_from(times).unwrap_or(0)
            };
            let step = count(Key::ArrowDown) - count(Key::ArrowUp);
            if input.key_pressed(Key::Escape) && self.clear() {
                // egui has taken the focus away by now.
                self.wants_focus = true;
            }
            step
        })
    }

    /// How wide it has to be to say all of what it is for.
    #[must_use]
    pub fn width(ui: &Ui, cx: &Cx<'_>) -> f32 {
        let muted = theme::palette(ui).muted;
        let hint = text::galley(ui, Face::Interface, muted, &cx.text("search-hint"));
        let key = Keycap::new(ui, &cx.key(Action::Search).unwrap_or_default(), muted);
        (hint.size().x + key.size().x + 38.0).ceil()
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, width: f32, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        let id = Self::id();
        let name = cx.text("search-hint");
        let at = ui.painter().add(egui::Shape::Noop);
        let key = Keycap::new(ui, &cx.key(Action::Search).unwrap_or_default(), palette.muted);
        let is_full = !self.typed.is_empty();
        #[expect(clippy::cast_possible_truncation, reason = "a few points")]
        let margin = Margin { left: 14, right: key.size().x as i8 + 22, top: 9, bottom: 9 };
        let face = Face::Interface;
        // In a narrow column in fewer words.
        let hint =
            if width < Self::width(ui, cx) { cx.label(Action::Search) } else { name.clone() };
        let hint = RichText::new(hint).font(face.font()).color(palette.muted);
        let edit = TextEdit::singleline(&mut self.typed)
            .id(id)
            .font(face.font())
            .text_color(palette.ink)
            .hint_text(hint)
            .frame(Frame::NONE.inner_margin(margin))
            .desired_width(width)
            .align(Align2::LEFT_CENTER)
            .min_size(vec2(0.0, space::FIELD));
        let response = ui.add_sized(vec2(width, space::FIELD), edit);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
        let (stroke, rect) = (
            if response.has_focus() {
                palette.outline_of(palette.accent)
            } else {
                palette.outline()
            },
            response.rect,
        );
        let ground = egui::epaint::RectShape::new(
            rect,
            CornerRadius::same(space::RADIUS),
            palette.surface,
            stroke,
            StrokeKind::Inside,
        );
        ui.painter().set(at, ground);
        if is_full {
            self.clear_ui(ui, rect, cx);
        } else {
            let size = key.size();
            let min = pos2(rect.right() - 12.0 - size.x, rect.center().y - size.y * 0.5);
            key.paint(ui.painter(), Rect::from_min_size(min, size));
        }
        if std::mem::take(&mut self.wants_focus) {
            response.request_focus();
        }
        self.has_focus = response.has_focus();
        let is_enter = ui.input(|input| input.key_pressed(Key::Enter));
        self.was_entered |= response.lost_focus() && is_enter && is_full;
        if self.typed != self.asked {
            self.asked.clone_from(&self.typed);
            cx.push(Command::Search(self.typed.clone()));
        }
    }

    /// The cross at the right end of a field with something in it.
    fn clear_ui(&mut self, ui: &Ui, rect: Rect, cx: &Cx<'_>) {
        let palette = theme::palette(ui);
        let middle = pos2(rect.right() - 6.0 - space::TARGET * 0.5, rect.center().y);
        let square = Rect::from_center_size(middle, Vec2::splat(space::TARGET));
        let cross = ui.interact(square, Id::unique("shelf-search-clear"), Sense::click());
        let name = cx.text("search-clear");
        cross.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        if cross.hovered() {
            ui.painter().rect_filled(square, space::RADIUS_SMALL, palette.hover);
        }
        Icon::Cross.paint(ui.painter(), middle, 12.0, palette.muted);
        focus_ring(ui, &cross, space::RADIUS_SMALL);
        if tip(cross.on_hover_cursor(CursorIcon::PointingHand), &name).clicked() {
            self.clear();
            self.wants_focus = true;
        }
    }
}
