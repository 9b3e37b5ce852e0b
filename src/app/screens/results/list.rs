//! Every question of a result in short, with the chips that choose among them.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{
    CornerRadius, CursorIcon, Galley, Id, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2,
};

use super::filter::Filter;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::screens::quiz::foot::verdict::verdict_look;
use crate::app::state::AppState;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::ring::focus_ring_inside;
use crate::app::widgets::{Button, Icon, text};
use crate::bank::markup::plain;
use crate::quiz::Verdict;
use crate::quiz::report::{QuestionReport, Report};
use crate::words::Words;

/// Above so many rows all are of one height, so that none has to be laid out to know where the
/// others stand.
const MANY: usize = 200;
/// The most characters of a text that a row can show.
const LONGEST: usize = 320;
/// Above and below the words of a row.
const PADDING: f32 = 12.0;

/// The questions as they are listed.
#[derive(Debug)]
pub(super) struct QuestionList {
    rows: Vec<RowText>,
    filters: Vec<(Filter, String)>,
    filter: Filter,
    /// Indices of the rows that are listed.
    listed: Vec<usize>,
    /// For which width, and the top of each listed row with the end of the last.
    tops: Option<(f32, Vec<f32>)>,
    /// The place whose row takes the focus when it is drawn next.
    wants_focus: Option<usize>,
}

#[derive(Debug)]
struct RowText {
    place: usize,
    verdict: Verdict,
    word: String,
    prompt: String,
    /// What was given, after the word, or what is right where nothing was.
    said: String,
    /// What is right, where something else was given.
    right: Option<String>,
    meta: String,
    is_flagged: bool,
    name: String,
    filters: [bool; Filter::ALL.len()],
}

impl QuestionList {
    pub(super) fn new(report: &Report, state: &AppState) -> Self {
        let mut list = Self {
            rows: Vec::new(),
            filters: Vec::new(),
            filter: Filter::All,
            listed: Vec::new(),
            tops: None,
            wants_focus: None,
        };
        list.refresh(report, state);
        list
    }

    pub(super) fn refresh(&mut self, report: &Report, state: &AppState) {
        let words = &state.words;
        let questions = report.questions.iter();
        self.rows = questions.map(|question| RowText::new(question, report, words)).collect();
        self.filters = Filter::ALL
            .into_iter()
            .enumerate()
            .filter_map(|(at, filter)| {
                let has = |row: &&RowText| row.filters.get(at).copied().unwrap_or(false);
                let count = self.rows.iter().filter(has).count();
                if count == 0 && filter != Filter::All {
                    return None;
                }
                let name = words.text(filter.action().line().label).into();
                let args = [("filter", name), ("count", count.into())];
                Some((filter, words.format("results-filter", &args)))
            })
            .collect();
        let filter = self.filter;
        let is_there = self.filters.iter().any(|(other, _)| *other == filter);
        self.show(if is_there { filter } else { Filter::All });
    }

    /// The choices that hold anything, with their labels.
    pub(super) fn filters(&self) -> impl Iterator<Item = &(Filter, String)> {
        self.filters.iter()
    }

    /// Lists these.
    pub(super) fn show(&mut self, filter: Filter) {
        self.filter = filter;
        let at = Filter::ALL.iter().position(|other| *other == filter).unwrap_or(0);
        let rows = self.rows.iter().enumerate();
        self.listed = rows
            .filter(|(_, row)| row.filters.get(at).copied().unwrap_or(false))
            .map(|(index, _)| index)
            .collect();
        self.tops = None;
    }

    /// The places of the questions listed, in their order.
    pub(super) fn order(&self) -> Vec<usize> {
        self.listed.iter().filter_map(|at| self.rows.get(*at)).map(|row| row.place).collect()
    }

    /// Gives the row of this place the focus.
    pub(super) fn focus(&mut self, place: usize) {
        self.wants_focus = Some(place);
    }

    /// Gives the first row the focus.
    pub(super) fn focus_first(&mut self) {
        self.wants_focus = self.order().first().copied();
    }

    /// Draws the chips.
    pub(super) fn filters_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::GAP, space::SMALL);
            for (filter, label) in &self.filters {
                let key = cx.key(filter.action());
                let button = Button::new(label).low().on(*filter == self.filter);
                if button.key(key.as_deref()).show(ui).clicked() {
                    cx.push(Command::Act(filter.action()));
                }
            }
        });
    }

    /// Draws the rows in sight. Gives the place whose row was clicked.
    pub(super) fn ui(&mut self, ui: &mut Ui) -> Option<usize> {
        let width = ui.available_width();
        if self.tops.as_ref().is_none_or(|(made_for, _)| (made_for - width).abs() > 0.1) {
            let tops = self.measure(ui, width);
            self.tops = Some((width, tops));
        }
        let Some((_, tops)) = &self.tops else { return None };
        let total = tops.last().copied().unwrap_or(0.0);
        let (_, all) = ui.allocate_space(vec2(width, total + space::LARGE));
        let clip = ui.clip_rect();
        // One row beyond either edge, for the keyboard to go on to.
        let from = clip.top() - all.top();
        let to = clip.bottom() - all.top();
        let first = tops.partition_point(|top| *top <= from).saturating_sub(2);
        let last = (tops.partition_point(|top| *top < to) + 1).min(self.listed.len());
        let mut clicked = None;
        let wanted = self.wants_focus.take();
        let wanted_at = wanted.and_then(|place| {
            self.listed.iter().position(|at| self.rows.get(*at).is_some_and(|r| r.place == place))
        });
        for at in (first..last).chain(wanted_at.filter(|at| !(first..last).contains(at))) {
            let (Some(row), Some(top), Some(end)) = (
                self.listed.get(at).and_then(|at| self.rows.get(*at)),
                tops.get(at),
                tops.get(at + 1),
            ) else {
                continue;
            };
            let min = pos2(all.left(), all.top() + top);
            let rect = Rect::from_min_max(min, pos2(all.right(), all.top() + end));
            let lines = self.lines();
            let response = row.ui(ui, rect, lines);
            if wanted_at == Some(at) {
                response.request_focus();
                response.scroll_to_me(None);
            }
            if response.clicked() {
                clicked = Some(row.place);
            }
        }
        clicked
    }

    /// How many lines a text may have.
    fn lines(&self) -> usize {
        if self.listed.len() > MANY { 1 } else { 2 }
    }

    fn measure(&self, ui: &Ui, width: f32) -> Vec<f32> {
        let lines = self.lines();
        let mut tops = Vec::with_capacity(self.listed.len() + 1);
        let mut top = 0.0;
        tops.push(top);
        let uniform = (self.listed.len() > MANY).then(|| {
            let below = if is_narrow(width) { 2.0 } else { 1.0 } * Face::Small.line_height();
            2.0 * PADDING + Face::ReadingStrong.line_height() + below
        });
        for row in self.listed.iter().filter_map(|at| self.rows.get(*at)) {
            top += uniform.unwrap_or_else(|| RowGalleys::new(ui, row, width, lines).height());
            tops.push(top);
        }
        tops
    }
}

fn is_narrow(width: f32) -> bool {
    width < 480.0
}

/// The words of a row, laid out.
struct RowGalleys {
    prompt: Arc<Galley>,
    said: Arc<Galley>,
    right: Option<Arc<Galley>>,
    meta: Arc<Galley>,
    is_narrow: bool,
}

impl RowGalleys {
    fn new(ui: &Ui, row: &RowText, width: f32, lines: usize) -> Self {
        let palette = theme::palette(ui);
        let is_narrow = is_narrow(width);
        let meta = text::galley(ui, Face::Small, palette.muted, &row.meta);
        let flag = if row.is_flagged { 20.0 } else { 0.0 };
        let right = if is_narrow { 26.0 } else { meta.size().x + flag + 58.0 };
        let room = (width - text_left(is_narrow) - right).max(60.0);
        let prompt = Face::ReadingStrong.cut(&row.prompt, palette.ink, room, lines);
        let (_, state) = verdict_look(row.verdict, palette);
        let mut said = LayoutJob::default();
        said.append(&row.word, 0.0, Face::SmallStrong.format(state.strong));
        said.append(&row.said, 0.0, Face::Small.format(palette.muted));
        said.wrap.max_width = room;
        said.wrap.max_rows = lines;
        let right = row.right.as_ref().filter(|_| lines > 1);
        let right = right.map(|right| Face::Small.cut(right, palette.muted, room, lines));
        ui.fonts_mut(|fonts| Self {
            prompt: fonts.layout_job(prompt),
            said: fonts.layout_job(said),
            right: right.map(|right| fonts.layout_job(right)),
            meta,
            is_narrow,
        })
    }

    fn height(&self) -> f32 {
        let below = if self.is_narrow { self.meta.size().y } else { 0.0 };
        let right = self.right.as_ref().map_or(0.0, |right| right.size().y);
        self.prompt.size().y + self.said.size().y + right + below + 2.0 * PADDING
    }
}

fn text_left(is_narrow: bool) -> f32 {
    if is_narrow { 34.0 } else { 52.0 }
}

impl RowText {
    fn new(question: &QuestionReport, report: &Report, words: &Words) -> Self {
        let prompt = short(&plain(&question.prompt));
        let word = words.verdict(question.mark.verdict);
        let right = words.answer(&question.right);
        let right = words.format("footnote-right-only", &[("right", right.into())]);
        let (said, right) = match (&question.given, question.mark.verdict) {
            (Some(given), Verdict::Right) => (words.answer(given), None),
            (Some(given), _) => {
                let args = [("given", words.answer(given).into())];
                (words.format("footnote-you-only", &args), Some(short(&right)))
            }
            (None, _) => (right, None),
        };
        let said = format!("  ·  {}", short(&said));
        let mut meta: Vec<String> =
            question.certainty.iter().map(|certainty| words.certainty(*certainty)).collect();
        meta.push(words.duration(question.time_ms / 1000));
        let meta = meta.join(" · ");
        let mut name = words.format(
            "results-row",
            &[
                ("place", (question.place + 1).into()),
                ("verdict", (&word).into()),
                ("prompt", (&prompt).into()),
            ],
        );
        let said_alone = said.trim_start_matches([' ', '·']);
        for more in [Some(said_alone), right.as_deref(), Some(&meta)].into_iter().flatten() {
            name.push_str(". ");
            name.push_str(more);
        }
        if question.flagged {
            name.push_str(". ");
            name.push_str(&words.text("results-flagged-mark"));
        }
        Self {
            place: question.place,
            verdict: question.mark.verdict,
            word,
            prompt,
            said,
            right,
            meta,
            is_flagged: question.flagged,
            name,
            filters: Filter::ALL.map(|filter| filter.has(question, report)),
        }
    }

    fn ui(&self, ui: &Ui, rect: Rect, lines: usize) -> Response {
        let palette = theme::palette(ui);
        let id = Id::unique(("result-row", self.place));
        let response = ui.interact(rect, id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &self.name));
        if response.hovered() {
            let radius = CornerRadius::same(space::RADIUS_SMALL);
            ui.painter().rect_filled(rect.shrink2(vec2(0.0, 2.0)), radius, palette.hover);
        }
        let RowGalleys { prompt, said, right, meta, is_narrow } =
            RowGalleys::new(ui, self, rect.width(), lines);
        let (icon, state) = verdict_look(self.verdict, palette);
        let left = rect.left() + text_left(is_narrow);
        let top = rect.top() + PADDING;
        let icon_x = rect.left() + if is_narrow { 12.0 } else { 26.0 };
        let first_line = top + Face::ReadingStrong.line_height() * 0.5;
        icon.paint(ui.painter(), pos2(icon_x, first_line), 16.0, state.strong);
        let below = top + prompt.size().y;
        let mut low = below + said.size().y;
        ui.painter().galley(pos2(left, top), prompt, palette.ink);
        ui.painter().galley(pos2(left, below), said, palette.muted);
        if let Some(right) = right {
            let height = right.size().y;
            ui.painter().galley(pos2(left, low), right, palette.muted);
            low += height;
        }
        let middle = rect.center().y;
        Icon::Right.paint(ui.painter(), pos2(rect.right() - 12.0, middle), 11.0, palette.edge);
        let at = if is_narrow {
            pos2(left, low)
        } else {
            pos2(rect.right() - 34.0 - meta.size().x, middle - meta.size().y * 0.5)
        };
        if self.is_flagged {
            let y = at.y + meta.size().y * 0.5;
            let x = if is_narrow { at.x + meta.size().x + 14.0 } else { at.x - 14.0 };
            Icon::Flag.paint(ui.painter(), pos2(x, y), 13.0, palette.accent.strong);
        }
        ui.painter().galley(at, meta, palette.muted);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, (space::LINE, palette.rule));
        focus_ring_inside(ui, &response);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

/// One line, cut where no row could show more.
fn short(text: &str) -> String {
    // A day or a number with its unit stays unbroken.
    let is_space = |letter: char| letter.is_whitespace() && letter != '\u{a0}';
    let mut words = text.split(is_space).filter(|word| !word.is_empty());
    let mut line = words.next().unwrap_or_default().to_owned();
    for word in words {
        line.push(' ');
        line.push_str(word);
    }
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => {
            line.truncate(end);
            line.push('…');
            line
        }
        None => line,
    }
}
