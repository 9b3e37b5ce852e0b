//! Past attempts: what was taken, when, and what came of it.

use egui::{CursorIcon, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::page::page;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::state::AppState;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::bar::paint_bar;
use crate::app::widgets::ring::focus_ring;
use crate::app::widgets::{Icon, text};
use crate::record::{AttemptId, HistoryRow};

/// Past attempts.
#[derive(Debug)]
pub struct HistoryScreen {
    rows: Vec<AttemptRow>,
}

impl HistoryScreen {
    /// Puts the state into words.
    #[must_use]
    pub fn new(state: &AppState) -> Self {
        Self { rows: state.history.iter().map(|row| AttemptRow::new(row, state)).collect() }
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        page(ui, "history", |ui| {
            let palette = theme::palette(ui);
            ui.set_max_width(ui.available_width().min(920.0));
            text::heading(ui, Face::Title, &cx.text("action-history"));
            ui.add_space(space::SMALL);
            if self.rows.is_empty() {
                text::label(ui, Face::Reading, palette.muted, &cx.text("history-empty"));
                return;
            }
            ui.spacing_mut().item_spacing.y = 0.0;
            let top = ui.next_widget_position().y;
            let visible = ui.clip_rect();
            for (at, row) in self.rows.iter().enumerate() {
                // Rows are of one height, so those out of sight need not be drawn.
                let y = top + ROW * at as f32;
                if y + ROW < visible.top() || y > visible.bottom() {
                    ui.allocate_space(vec2(1.0, ROW));
                } else if row.ui(ui, cx).clicked() {
                    cx.push(row.command());
                }
            }
        });
    }
}

const ROW: f32 = 64.0;

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
    about: String,
    score: String,
    fraction: Option<f32>,
}

impl AttemptRow {
    /// Puts an attempt into words.
    #[must_use]
    pub fn new(row: &HistoryRow, state: &AppState) -> Self {
        let words = &state.words;
        let about = words.format(
            "history-about",
            &[
                ("when", words.moment(row.started).into()),
                ("answered", row.answered.into()),
                ("of", row.questions.into()),
            ],
        );
        let (score, fraction) = match row.marks {
            Some(marks) => {
                let args = [("marks", marks.into()), ("of", row.of.into())];
                (words.format("history-score", &args), Some(fraction(marks, row.of)))
            }
            None => (words.text("history-unfinished"), None),
        };
        Self { id: row.id, title: row.title.clone(), about, score, fraction }
    }

    /// What a click on it does: an unfinished attempt goes on, a finished one is shown.
    #[must_use]
    pub fn command(&self) -> Command {
        match self.fraction {
            Some(_) => Command::Review(self.id),
            None => Command::Resume(self.id),
        }
    }

    /// Draws it.
    pub fn ui(&self, ui: &mut Ui, _cx: &Cx<'_>) -> Response {
        let palette = theme::palette(ui);
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
        let name = format!("{}, {}, {}", self.title, self.about, self.score);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        if response.hovered() {
            ui.painter().rect_filled(rect.expand2(vec2(10.0, -1.0)), 6.0, palette.hover);
        }
        let middle = rect.center().y;
        Icon::Right.paint(ui.painter(), pos2(rect.right() - 8.0, middle), 12.0, palette.edge);
        let score = text::galley(ui, Face::InterfaceStrong, palette.ink, &self.score);
        let right = rect.right() - 34.0;
        let at = pos2(right - score.size().x, middle - score.size().y * 0.5);
        ui.painter().galley(at, score, palette.ink);
        if let Some(fraction) = self.fraction
            && rect.width() > 560.0
        {
            let bar =
                egui::Rect::from_min_size(pos2(right - 250.0, middle - 4.0), vec2(130.0, 8.0));
            paint_bar(ui, bar, fraction, palette.accent.strong);
        }
        let width = rect.width() - if rect.width() > 560.0 { 300.0 } else { 150.0 };
        let job = Face::CardTitle.cut(&self.title, palette.ink, width, 1);
        let title = ui.fonts_mut(|fonts| fonts.layout_job(job));
        ui.painter().galley(pos2(rect.left(), middle - 24.0), title, palette.ink);
        let job = Face::Small.cut(&self.about, palette.muted, width, 1);
        let about = ui.fonts_mut(|fonts| fonts.layout_job(job));
        ui.painter().galley(pos2(rect.left(), middle + 3.0), about, palette.muted);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, (space::LINE, palette.rule));
        focus_ring(ui, &response, space::RADIUS_SMALL);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}
