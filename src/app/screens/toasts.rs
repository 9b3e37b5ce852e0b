//! What happened elsewhere, in the lower right corner, over everything else: nothing moves when it
//! comes or goes, and the bar at the foot of a question stays free. It is in another corner where it
//! would cover what has the keyboard. Notes leave by themselves,
//! unless the pointer or the keyboard is with them.

use std::collections::HashMap;
use std::time::Duration;

use egui::{
    Align, Align2, Area, Context, CornerRadius, CursorIcon, Frame, Id, Key, Layout, Margin, Memory,
    Modifiers, Order, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, accesskit, vec2,
};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::notices::{Notice, NoticeId, NoticeKind, Offer};
use crate::app::state::{Busy, Unit};
use crate::app::theme::{self, Face, Palette, space};
use crate::app::widgets::bar::bar;
use crate::app::widgets::button::LOW as LOW_BUTTON;
use crate::app::widgets::ring::focus_ring;
use crate::app::widgets::tip::tip;
use crate::app::widgets::{Button, Icon, text};

/// For so many seconds a note is shown.
const NOTE: f64 = 8.0;
/// And one that something can be done about.
const OFFER: f64 = 30.0;
/// So many are shown at a time, the latest.
const SHOWN: usize = 3;
/// In a window lower than this there is room for one.
const LOW: f32 = 500.0;
/// In one slimmer than this, words have the whole width.
const SLIM: f32 = 220.0;
/// The widest they become.
const WIDTH: f32 = 400.0;

/// Since when each notice has been shown without the pointer or the keyboard being with it.
#[derive(Debug, Default)]
pub struct Toasts {
    since: HashMap<NoticeId, f64>,
    /// The one that has the keyboard.
    focused: Option<NoticeId>,
    /// Where they are.
    corner: Corner,
}

/// Where they can be; the first that leaves free what has the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Corner {
    #[default]
    RightBelow,
    LeftBelow,
    Above,
}

impl Corner {
    const ALL: [Self; 3] = [Self::RightBelow, Self::LeftBelow, Self::Above];

    /// How they are held there: the corner of the window, and how far from it.
    fn anchor(self) -> (Align2, Vec2) {
        let below = -space::FOOT - space::GAP;
        match self {
            Self::RightBelow => (Align2::RIGHT_BOTTOM, vec2(-space::PAGE_NARROW, below)),
            Self::LeftBelow => (Align2::LEFT_BOTTOM, vec2(space::PAGE_NARROW, below)),
            Self::Above => (Align2::RIGHT_TOP, vec2(-space::PAGE_NARROW, space::HEAD + space::GAP)),
        }
    }

    fn place(self, all: Rect, size: Vec2) -> Rect {
        let (corner, off) = self.anchor();
        corner.align_size_within_rect(size, all).translate(off)
    }
}

impl Toasts {
    /// Takes Escape where the keyboard is in a notice: it takes the notice away, and leads nowhere
    /// else.
    pub fn take_keys(&mut self, ui: &Ui) -> Option<Command> {
        let focused = self.focused.take()?;
        let is_left = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        is_left.then_some(Command::Dismiss(Some(focused)))
    }

    /// Draws them.
    pub fn ui(&mut self, ui: &Ui, cx: &mut Cx<'_>) {
        let notices = cx.state.notices.all();
        self.since.retain(|id, _| notices.iter().any(|notice| notice.id == *id));
        self.focused = None;
        if notices.is_empty() && cx.state.busy.is_none() {
            return;
        }
        let all = ui.ctx().content_rect();
        let most = if all.height() < LOW { 1 } else { SHOWN };
        let shown = notices.get(notices.len().saturating_sub(most)..).unwrap_or_default();
        let width = (all.width() - 2.0 * space::PAGE_NARROW).min(WIDTH);
        self.keep_off_focus(ui.ctx(), all);
        let (corner, off) = self.corner.anchor();
        let area = Area::new(area_id()).order(Order::Foreground).anchor(corner, off).show(
            ui.ctx(),
            |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = space::SMALL;
                let mut focused = None;
                if let Some(busy) = &cx.state.busy {
                    busy_ui(ui, busy, cx);
                }
                for notice in shown {
                    if notice_ui(ui, notice, cx) {
                        focused = Some(notice.id);
                    }
                }
                focused
            },
        );
        self.focused = area.inner;
        let is_attended = area.response.contains_pointer() || self.focused.is_some();
        self.let_leave(ui, shown, is_attended, cx);
    }

    /// Makes way for what has the keyboard, unless that is one of them.
    fn keep_off_focus(&mut self, ctx: &Context, all: Rect) {
        let Some(size) = ctx.memory(|memory| memory.area_rect(area_id())).map(|rect| rect.size())
        else {
            self.corner = Corner::default();
            return;
        };
        let focused = ctx.memory(Memory::focused).and_then(|id| ctx.read_response(id));
        let is_in_them = focused.as_ref().is_some_and(|it| it.layer_id.id == area_id());
        if is_in_them {
            return;
        }
        let focused = focused.map(|it| it.rect.expand(space::RING));
        let is_free =
            |corner: &Corner| focused.is_none_or(|it| !corner.place(all, size).intersects(it));
        self.corner = Corner::ALL.into_iter().find(is_free).unwrap_or_default();
    }

    /// Lets notes leave whose time is up; while somebody attends to them, it begins anew.
    fn let_leave(&mut self, ui: &Ui, shown: &[Notice], is_attended: bool, cx: &mut Cx<'_>) {
        let now = ui.input(|input| input.time);
        for notice in shown {
            let life = match (notice.kind, &notice.offer) {
                (NoticeKind::Failure, _) => continue,
                (NoticeKind::Note, Offer::Nothing) => NOTE,
                (NoticeKind::Note, Offer::Undo(_) | Offer::TryAgain | Offer::Problems(_)) => OFFER,
            };
            let since = self.since.entry(notice.id).or_insert(now);
            if is_attended {
                *since = now;
                continue;
            }
            let left = *since + life - now;
            if left <= 0.0 {
                cx.push(Command::Dismiss(Some(notice.id)));
            } else {
                ui.ctx().request_repaint_after(Duration::from_secs_f64(left));
            }
        }
    }
}

fn area_id() -> Id {
    Id::unique("toasts")
}

/// A card that lies over the page.
fn card(ui: &mut Ui, edge: egui::Color32, content: impl FnOnce(&mut Ui)) {
    let palette = theme::palette(ui);
    Frame::popup(ui.style())
        .fill(palette.surface)
        .stroke(Stroke::new(palette.line, edge))
        .corner_radius(CornerRadius::same(space::RADIUS))
        .inner_margin(Margin::same(12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui);
        });
}

/// Draws a notice. Says whether the keyboard is in it.
fn notice_ui(ui: &mut Ui, notice: &Notice, cx: &mut Cx<'_>) -> bool {
    let palette = theme::palette(ui);
    let (icon, state, live) = match notice.kind {
        NoticeKind::Note => (Icon::Check, palette.accent, accesskit::Live::Polite),
        NoticeKind::Failure => (Icon::Warning, palette.wrong, accesskit::Live::Assertive),
    };
    let mut has_focus = false;
    ui.push_id(notice.id, |ui| {
        card(ui, state.strong, |ui| {
            let is_slim = ui.available_width() < SLIM;
            let told_ui = |ui: &mut Ui, cx: &mut Cx<'_>| {
                let told = text::readable(ui, Face::Interface, palette.ink, &notice.text);
                ui.ctx().accesskit_node_builder(told.id, |node| node.set_live(live));
                offer_ui(ui, &notice.offer, cx)
            };
            ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.x = space::SMALL;
                let (rect, _) = ui.allocate_exact_size(vec2(18.0, space::TARGET), Sense::hover());
                icon.paint(ui.painter(), rect.center(), 14.0, state.strong);
                let width = ui.available_width() - space::TARGET - space::SMALL;
                if is_slim {
                    ui.add_space(width);
                } else {
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        ui.add_space(3.0);
                        has_focus |= told_ui(ui, cx);
                    });
                }
                let response = cross_ui(ui, palette, &cx.text("notice-dismiss"));
                has_focus |= response.has_focus();
                if response.clicked() {
                    cx.push(Command::Dismiss(Some(notice.id)));
                }
            });
            // In a slim one the words stand below the icon and the cross.
            if is_slim {
                has_focus |= told_ui(ui, cx);
            }
        });
    });
    has_focus
}

/// What can be done about it. Says whether it has the keyboard.
fn offer_ui(ui: &mut Ui, offer: &Offer, cx: &mut Cx<'_>) -> bool {
    let (action, command) = match offer {
        Offer::Nothing => return false,
        Offer::Undo(_) => (Action::Undo, Command::Act(Action::Undo)),
        Offer::TryAgain => (Action::TryAgain, Command::Act(Action::TryAgain)),
        Offer::Problems(route) => (Action::Problems, Command::Go(route.clone())),
    };
    ui.add_space(space::TINY);
    let label = cx.label(action);
    // The key of an action that is only meant on another screen would mislead here.
    let is_everywhere = action != Action::Problems;
    let key = if is_everywhere { cx.key(action) } else { None };
    let response = Button::new(&label).low().key(key.as_deref()).show(ui);
    if response.clicked() {
        cx.push(command);
    }
    response.has_focus()
}

fn cross_ui(ui: &mut Ui, palette: &Palette, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(space::TARGET), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    if response.hovered() {
        ui.painter().rect_filled(rect, space::RADIUS_SMALL, palette.hover);
    }
    Icon::Cross.paint(ui.painter(), rect.center(), 12.0, palette.muted);
    focus_ring(ui, &response, space::RADIUS_SMALL);
    tip(response.on_hover_cursor(CursorIcon::PointingHand), name)
}

/// What takes long, how far it is, and the way to stop it.
fn busy_ui(ui: &mut Ui, busy: &Busy, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    card(ui, palette.edge, |ui| {
        let label = cx.text("busy-stop");
        let doing = match busy.unit {
            Unit::Bytes | Unit::Files => "busy-reading",
            Unit::Attempts => "busy-writing",
        };
        let what = cx.format(doing, &[("file", (&busy.file).into())]);
        let fraction = busy.done as f32 / busy.of.max(1) as f32;
        let far = match busy.unit {
            Unit::Bytes | Unit::Attempts => cx.words().percent(f64::from(fraction)),
            Unit::Files => {
                cx.format("busy-files", &[("done", busy.done.into()), ("of", busy.of.into())])
            }
        };
        ui.spacing_mut().item_spacing.y = space::TINY;
        let name = format!("{what}, {far}");
        let told = text::label(ui, Face::Interface, palette.ink, &what);
        ui.ctx().accesskit_node_builder(told.id, |node| {
            node.set_role(Role::ProgressIndicator);
            node.set_label(name);
            node.set_min_numeric_value(0.0);
            node.set_max_numeric_value(100.0);
            node.set_numeric_value(f64::from(fraction) * 100.0);
        });
        bar(ui, ui.available_width(), fraction, palette.accent.strong);
        ui.add_space(space::TINY);
        ui.horizontal(|ui| {
            text::beside_button(ui, Face::Small, palette.muted, &far, LOW_BUTTON);
            ui.add_space(space::SMALL);
            if Button::new(&label).low().show(ui).clicked() {
                cx.push(Command::StopReading(busy.reading));
            }
        });
    });
}
