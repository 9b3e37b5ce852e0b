//! An attempt as a row that can be clicked: what was taken, when, and what came of it.

use std::sync::Arc;

use egui::{CursorIcon, Galley, Id, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::state::AppState;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::bar::paint_bar;
use crate::app::widgets::ring::{focus_ring, focus_ring_inside};
use crate::app::widgets::tip::tip;
use crate::app::widgets::{Icon, text};
use crate::quiz::PaperCode;
use crate::record::{AttemptId, HistoryRow};

/// How high a row is with one line about the attempt.
const HEIGHT: f32 = 64.0;
/// The width from which the score stands beside all that is said, with a bar.
const WIDE: f32 = 560.0;
/// The width below which the score stands before all that is said.
const SLIM: f32 = 260.0;
/// Room for the arrow at the right end.
const RIGHT: f32 = 34.0;
/// The width of the button that deletes.
const DELETE: f32 = 36.0;

/// What was clicked of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Clicked {
    /// The row as a whole.
    Row,
    /// The button that deletes.
    Delete,
}

/// Marks as a part of all, for a bar.
#[expect(clippy::cast_possible_truncation, reason = "a bar is drawn no finer than an f32 tells")]
fn fraction(marks: f64, of: f64) -> f32 {
    if of > 0.0 { (marks / of) as f32 } else { 0.0 }
}

/// An attempt as a row that can be clicked.
#[derive(Debug)]
pub struct AttemptRow {
    id: AttemptId,
    title: String,
    when: String,
    about: String,
    /// The same for the eye: a line ends between two facts, not within one.
    facts: String,
    score: String,
    fraction: Option<f32>,
}

impl AttemptRow {
    /// Puts an attempt into words.
    #[must_use]
    pub fn new(row: &HistoryRow, state: &AppState) -> Self {
        let words = &state.words;
        let mut about = words.format(
            "history-about",
            &[
                ("when", words.moment(row.started).into()),
                ("answered", row.answered.into()),
                ("of", row.questions.into()),
                ("mode", words.feedback(row.feedback).into()),
                ("code", grouped(&row.code).into()),
            ],
        );
        let (score, fraction) = match row.marks {
            Some(marks) => {
                about = format!("{about} · {}", words.marks_of(marks, row.of));
                (words.percent(row.share().unwrap_or_default()), Some(fraction(marks, row.of)))
            }
            None => (words.text("history-unfinished"), None),
        };
        let when = words.moment(row.started);
        let facts = about.replace(' ', "\u{a0}").replace("\u{a0}·\u{a0}", "\u{a0}· ");
        Self { id: row.id, title: row.title.clone(), when, about, facts, score, fraction }
    }

    /// What a click on it does: an unfinished attempt goes on, a finished one is shown.
    #[must_use]
    pub fn command(&self) -> Command {
        match self.fraction {
            Some(_) => Command::Review(self.id),
            None => Command::Resume(self.id),
        }
    }

    /// The attempt.
    pub(super) fn id(&self) -> AttemptId {
        self.id
    }

    /// What it is called where it is asked about.
    pub(super) fn named(&self) -> String {
        format!("{} · {}", self.title, self.when)
    }

    /// How high it is with the button that deletes, in so much width.
    pub(super) fn height_with_delete(&self, ui: &Ui, width: f32) -> f32 {
        self.height(ui, width - DELETE - space::SMALL)
    }

    fn height(&self, ui: &Ui, width: f32) -> f32 {
        HEIGHT + self.facts(ui, width).size().y - Face::Small.line_height()
    }

    /// What is said about it, on as many lines as that needs.
    fn facts(&self, ui: &Ui, width: f32) -> Arc<Galley> {
        let room = width - if width > WIDE { 300.0 } else { RIGHT };
        let muted = theme::palette(ui).muted;
        if width < SLIM {
            let facts = format!("{} · {}", self.score, self.facts);
            return text::wrapped(ui, Face::Small, muted, &facts, room);
        }
        text::wrapped(ui, Face::Small, muted, &self.facts, room)
    }

    /// Draws it, so high, with a button beside it that deletes it.
    pub(super) fn ui_with_delete(&self, ui: &mut Ui, height: f32, cx: &Cx<'_>) -> Option<Clicked> {
        let size = vec2(ui.available_width(), height);
        let (_, rect) = ui.allocate_space(size);
        let row = rect.with_max_x(rect.right() - DELETE - space::SMALL);
        let middle = pos2(rect.right() - DELETE * 0.5, rect.center().y);
        let response = self.ui_at(ui, row);
        let square = Rect::from_center_size(middle, Vec2::splat(DELETE));
        let id = Id::unique(("attempt-delete", self.id));
        let delete = ui.interact(square, id, Sense::click());
        let name = cx.format("history-delete", &[("attempt", self.named().into())]);
        delete.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        let palette = theme::palette(ui);
        let is_hot = delete.hovered() || delete.has_focus();
        if is_hot {
            ui.painter().rect_filled(square, space::RADIUS_SMALL, palette.hover);
        }
        let colour = if is_hot { palette.wrong.strong } else { palette.edge };
        Icon::Cross.paint(ui.painter(), middle, 13.0, colour);
        let gap = row.right()..=rect.right();
        ui.painter().hline(gap, rect.bottom() - 0.5, (space::LINE, palette.rule));
        focus_ring(ui, &delete, space::RADIUS_SMALL);
        let delete = tip(delete.on_hover_cursor(CursorIcon::PointingHand), &name);
        if delete.clicked() {
            Some(Clicked::Delete)
        } else {
            response.clicked().then_some(Clicked::Row)
        }
    }

    /// Draws it.
    pub fn ui(&self, ui: &mut Ui, _cx: &Cx<'_>) -> Response {
        let width = ui.available_width();
        let (_, rect) = ui.allocate_space(vec2(width, self.height(ui, width)));
        self.ui_at(ui, rect)
    }

    fn ui_at(&self, ui: &Ui, rect: Rect) -> Response {
        let palette = theme::palette(ui);
        let response = ui.interact(rect, Id::unique(("attempt", self.id)), Sense::click());
        let name = format!("{}, {}, {}", self.title, self.about, self.score);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        if response.hovered() {
            ui.painter().rect_filled(rect.expand2(vec2(10.0, -1.0)), 6.0, palette.hover);
        }
        let middle = rect.center().y;
        Icon::Right.paint(ui.painter(), pos2(rect.right() - 8.0, middle), 12.0, palette.edge);
        let is_wide = rect.width() > WIDE;
        let top = rect.top() + 8.0;
        let score = text::galley(ui, Face::InterfaceStrong, palette.ink, &self.score);
        let right = rect.right() - RIGHT;
        let is_slim = rect.width() < SLIM;
        let score_width = if is_slim { 0.0 } else { score.size().x };
        // Beside the title where what is said needs the whole width.
        let score_middle = if is_wide { middle } else { top + Face::CardTitle.line_height() * 0.5 };
        let at = pos2(right - score_width, score_middle - score.size().y * 0.5);
        if !is_slim {
            ui.painter().galley(at, score, palette.ink);
        }
        if let Some(fraction) = self.fraction
            && is_wide
        {
            let bar = Rect::from_min_size(pos2(right - 250.0, middle - 4.0), vec2(130.0, 8.0));
            paint_bar(ui, bar, fraction, palette.accent.strong);
        }
        let room = if is_wide { 300.0 } else { RIGHT + score_width + space::GAP };
        let job = Face::CardTitle.cut(&self.title, palette.ink, rect.width() - room, 1);
        let title = ui.fonts_mut(|fonts| fonts.layout_job(job));
        ui.painter().galley(pos2(rect.left(), top), title, palette.ink);
        let facts = self.facts(ui, rect.width());
        ui.painter().galley(pos2(rect.left(), top + 27.0), facts, palette.muted);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, (space::LINE, palette.rule));
        focus_ring_inside(ui, &response);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

/// A paper code as it is written: in groups of four.
fn grouped(code: &str) -> String {
    code.parse::<PaperCode>().map_or_else(|_| code.to_owned(), PaperCode::grouped)
}
