//! The score of one attempt after the other, as a line of dots.

use egui::{Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::text;
use crate::app::widgets::tip::tip_at_pointer;
use crate::record::HistoryRow;
use crate::words::Words;

/// The most attempts that are drawn: the latest.
const MOST: usize = 60;
const HEIGHT: f32 = 190.0;
/// Room at the left for the percentages, and below for the days.
const LEFT: f32 = 50.0;
const BELOW: f32 = 24.0;

/// The score of one attempt after the other, ready to be drawn.
#[derive(Debug)]
pub struct Plot {
    points: Vec<Point>,
    /// The same in a sentence.
    summary: String,
    /// 0, 50 and 100 percent, in words.
    lines: [(f32, String); 3],
}

#[derive(Debug)]
struct Point {
    /// 0 to 1.
    share: f32,
    /// Which attempt, for the pointer.
    about: String,
    /// The day.
    day: String,
}

impl Plot {
    /// The plot of these attempts, the latest first; nothing where there are not two to compare.
    #[must_use]
    pub fn new(attempts: &[&HistoryRow], words: &Words) -> Option<Self> {
        let finished = attempts.iter().filter_map(|attempt| {
            let share = attempt.share()?;
            Some((attempt, share))
        });
        let mut latest: Vec<_> = finished.take(MOST).collect();
        latest.reverse();
        if latest.len() < 2 {
            return None;
        }
        let percent = |share: f64| words.percent(share);
        let ([(oldest, _), ..], [.., (newest, _)]) = (latest.as_slice(), latest.as_slice()) else {
            return None;
        };
        let shares = || latest.iter().map(|(_, share)| *share);
        let args = [
            ("count", latest.len().into()),
            ("from", words.day(oldest.started).into()),
            ("to", words.day(newest.started).into()),
            ("first", percent(shares().next()?).into()),
            ("last", percent(shares().next_back()?).into()),
            ("best", percent(shares().fold(f64::MIN, f64::max)).into()),
            ("mean", percent(shares().sum::<f64>() / latest.len() as f64).into()),
        ];
        let summary = words.format("history-plot", &args);
        let points = latest.iter().map(|(attempt, share)| {
            let args = [
                ("percent", percent(*share).into()),
                ("bank", (&attempt.title).into()),
                ("when", words.moment(attempt.started).into()),
            ];
            Point {
                share: clamped(*share),
                about: words.format("history-point", &args),
                day: words.day(attempt.started),
            }
        });
        Some(Self {
            points: points.collect(),
            summary,
            lines: [0.0, 0.5, 1.0].map(|share| (share, percent(f64::from(share)))),
        })
    }

    /// Draws it, with its heading and its sentence.
    pub fn ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        text::heading(ui, Face::InterfaceStrong, &cx.text("history-progress"));
        let palette = theme::palette(ui);
        let size = vec2(ui.available_width(), HEIGHT);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &self.summary));
        let painter = ui.painter();
        let top = rect.top() + 14.0;
        let bottom = rect.bottom() - BELOW;
        let y_of = |share: f32| bottom - (bottom - top) * share;
        for (share, label) in &self.lines {
            let y = y_of(*share);
            painter.hline(rect.left() + LEFT..=rect.right(), y, (space::LINE, palette.rule));
            let label = text::galley(ui, Face::Small, palette.muted, label);
            let at = pos2(rect.left() + LEFT - 10.0 - label.size().x, y - label.size().y * 0.5);
            painter.galley(at, label, palette.muted);
        }
        let (left, right) = (rect.left() + LEFT + 8.0, rect.right() - 8.0);
        let step = (right - left) / (self.points.len() - 1).max(1) as f32;
        let at = |n: usize, point: &Point| pos2(left + step * n as f32, y_of(point.share));
        let places: Vec<_> = self.points.iter().enumerate().map(|(n, p)| at(n, p)).collect();
        painter.add(Shape::line(places.clone(), Stroke::new(2.0, palette.accent.strong)));
        let radius = if step < 14.0 { 2.5 } else { 4.5 };
        for place in &places {
            painter.circle_filled(*place, radius, palette.accent.strong);
        }
        self.days_ui(ui, rect, bottom + 5.0);
        // The nearest dot says which attempt it is; the list of attempts says the same.
        if let Some(pointer) = response.hover_pos() {
            let near = places.iter().enumerate().min_by(|(_, a), (_, b)| {
                (a.x - pointer.x).abs().total_cmp(&(b.x - pointer.x).abs())
            });
            if let Some((n, place)) = near {
                let ring = palette.outline_of(palette.accent);
                painter.circle(*place, radius + 3.0, palette.surface, ring);
                let about = self.points.get(n).map_or("", |point| point.about.as_str());
                tip_at_pointer(&response, about);
            }
        }
        // Painted, since it is the plot's name already.
        let width = ui.available_width();
        let summary = text::wrapped(ui, Face::Small, palette.muted, &self.summary, width);
        let (_, rect) = ui.allocate_space(summary.size());
        ui.painter().galley(rect.min, summary, palette.muted);
    }

    /// The first day and the last, where there is room for both; the sentence says them, too.
    fn days_ui(&self, ui: &Ui, rect: Rect, top: f32) {
        let ([first, ..], [.., last]) = (self.points.as_slice(), self.points.as_slice()) else {
            return;
        };
        let muted = theme::palette(ui).muted;
        let [first, last] =
            [first, last].map(|point| text::galley(ui, Face::Small, muted, &point.day));
        let (left, right) = (rect.left() + LEFT, rect.right() - last.size().x);
        if left + first.size().x + space::MEDIUM > right {
            return;
        }
        ui.painter().galley(pos2(left, top), first, muted);
        ui.painter().galley(pos2(right, top), last, muted);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a dot is placed no finer than an f32 tells")]
fn clamped(share: f64) -> f32 {
    share.clamp(0.0, 1.0) as f32
}
