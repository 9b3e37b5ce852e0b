//! What was found on the shelf: the banks that are meant, and the questions, bank by bank.

use egui::text::LayoutJob;
use egui::{Align, CursorIcon, FontId, Role, Sense, Stroke, TextFormat, Ui, WidgetInfo, vec2};

use super::field::SearchField;
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::route::Route;
use crate::app::search::{Found, SHOWN};
use crate::app::state::{AppState, BankKey};
use crate::app::theme::{self, Face, Palette, space};
use crate::app::widgets::look::paint_row;
use crate::app::widgets::ring::focus_ring_inside;
use crate::app::widgets::{Button, text};
use crate::library::search::Excerpt;
use crate::words::Words;

/// How high a row is.
const ROW: f32 = 58.0;

/// What was found, in words.
#[derive(Debug)]
pub(super) struct Results {
    /// How much it is; told to a screen reader whenever it changes.
    summary: String,
    /// What to do about it, where it is nothing or more than is shown.
    advice: Option<String>,
    groups: Vec<Group>,
    /// The row that Enter opens, counted over all groups.
    chosen: usize,
    /// Whether the choice has just been moved, so that it has to be brought into view.
    was_moved: bool,
    /// Whether this is what was found for what is typed now.
    is_settled: bool,
}

#[derive(Debug)]
struct Group {
    title: String,
    rows: Vec<FoundRow>,
}

#[derive(Debug)]
struct FoundRow {
    route: Route,
    excerpt: Excerpt,
    about: String,
}

impl Results {
    /// Puts what was found into words; nothing where nothing is looked for.
    pub(super) fn new(state: &AppState) -> Option<Self> {
        let search = &state.search;
        if !search.is_on() {
            return None;
        }
        let words = &state.words;
        let is_settled = search.is_settled();
        let Some(found) = &search.found else {
            let summary = words.text("search-under-way");
            let (advice, groups) = (None, Vec::new());
            return Some(Self { summary, advice, groups, chosen: 0, was_moved: false, is_settled });
        };
        let (summary, advice) = summary(found, search.typed.trim(), words);
        let groups = groups(found, state);
        Some(Self { summary, advice, groups, chosen: 0, was_moved: false, is_settled })
    }

    /// Keeps what was chosen where the same was found again.
    pub(super) fn go_on_from(&mut self, old: &Self) {
        if old.summary == self.summary {
            self.chosen = old.chosen.min(self.len().saturating_sub(1));
        }
    }

    /// Moves the choice.
    pub(super) fn step(&mut self, by: isize) {
        if by != 0 {
            let last = self.len().saturating_sub(1);
            self.chosen = self.chosen.saturating_add_signed(by).min(last);
            self.was_moved = true;
        }
    }

    /// What Enter opens, once it is known what was found.
    pub(super) fn opened(&self) -> Option<Route> {
        let mut rows = self.groups.iter().flat_map(|group| &group.rows);
        rows.nth(self.chosen).filter(|_| self.is_settled).map(|row| row.route.clone())
    }

    /// Whether it is known that there is nothing to open.
    pub(super) fn is_nothing(&self) -> bool {
        self.is_settled && self.len() == 0
    }

    fn len(&self) -> usize {
        self.groups.iter().map(|group| group.rows.len()).sum()
    }

    /// Draws it; the choice is shown while the arrows move it.
    pub(super) fn ui(&mut self, ui: &mut Ui, has_arrows: bool, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        let told = text::heading(ui, Face::Section, &self.summary);
        if self.is_settled {
            ui.ctx().accesskit_node_builder(told.id, |node| {
                node.set_live(egui::accesskit::Live::Polite);
            });
        }
        if let Some(advice) = &self.advice {
            text::label(ui, Face::Interface, palette.muted, advice);
        }
        if self.is_nothing() {
            ui.add_space(space::SMALL);
            let label = cx.text("search-clear");
            if Button::new(&label).low().show(ui).clicked() {
                cx.push(Command::Act(Action::ToShelf));
            }
        }
        let was_moved = std::mem::take(&mut self.was_moved);
        let mut at = 0;
        for group in &self.groups {
            ui.add_space(space::MEDIUM);
            text::heading(ui, Face::InterfaceStrong, &group.title);
            ui.spacing_mut().item_spacing.y = 0.0;
            for row in &group.rows {
                let is_chosen = at == self.chosen;
                row.ui(ui, is_chosen && has_arrows, is_chosen && was_moved, cx);
                at += 1;
            }
        }
    }
}

/// How much was found, and what to do about it.
fn summary(found: &Found, typed: &str, words: &Words) -> (String, Option<String>) {
    let Found { banks, questions: _, count } = found;
    if banks.is_empty() && *count == 0 {
        let summary = words.format("search-nothing", &[("typed", typed.into())]);
        return (summary, Some(words.text("search-nothing-how")));
    }
    let args = [("questions", (*count).into()), ("banks", banks.len().into())];
    let advice = (*count > SHOWN).then(|| words.format("search-more", &[("shown", SHOWN.into())]));
    (words.format("search-found", &args), advice)
}

fn groups(found: &Found, state: &AppState) -> Vec<Group> {
    let words = &state.words;
    let title = |key: BankKey| state.bank(key).map(|bank| bank.title.clone()).unwrap_or_default();
    let mut groups = Vec::new();
    if !found.banks.is_empty() {
        let rows = found.banks.iter().map(|one| FoundRow {
            route: Route::Bank(one.bank),
            excerpt: one.title.clone(),
            about: words.questions(state.bank(one.bank).map_or(0, |bank| bank.questions.len())),
        });
        groups.push(Group { title: words.text("search-banks"), rows: rows.collect() });
    }
    for of_bank in found.questions.chunk_by(|one, next| one.bank == next.bank) {
        let Some(first) = of_bank.first() else { continue };
        let rows = of_bank.iter().map(|one| FoundRow {
            route: Route::Question(one.bank, one.place),
            excerpt: one.excerpt.clone(),
            about: one.topic.as_str().to_owned(),
        });
        groups.push(Group { title: title(first.bank), rows: rows.collect() });
    }
    groups
}

impl FoundRow {
    fn ui(&self, ui: &mut Ui, is_chosen: bool, is_brought: bool, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
        let name = format!("{}, {}", self.excerpt.text, self.about);
        response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_chosen, &name));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(is_chosen));
        if is_chosen {
            // The keyboard is in the field; a screen reader follows the choice all the same.
            ui.ctx().accesskit_node_builder(SearchField::id(), |node| {
                node.set_active_descendant(response.id.accesskit_id());
            });
        }
        let ground = rect.expand2(vec2(10.0, -1.0));
        paint_row(ui, ground, is_chosen, response.hovered());
        if ui.is_rect_visible(rect) {
            let job = marked(&self.excerpt, palette, rect.width());
            let prompt = ui.fonts_mut(|fonts| fonts.layout_job(job));
            ui.painter().galley(rect.min + vec2(0.0, 6.0), prompt, palette.ink);
            let job = Face::Small.cut(&self.about, palette.muted, rect.width(), 1);
            let about = ui.fonts_mut(|fonts| fonts.layout_job(job));
            ui.painter().galley(rect.min + vec2(0.0, 32.0), about, palette.muted);
            let line = rect.bottom() - 0.5;
            ui.painter().hline(rect.x_range(), line, (space::LINE, palette.rule));
        }
        focus_ring_inside(ui, &response);
        if is_brought {
            response.scroll_to_me(Some(Align::Center));
        }
        if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
            cx.push(Command::Go(self.route.clone()));
        }
    }
}

/// An excerpt on one line, with what was found in it to be seen: by weight and underlined, so that
/// it does not rest on colour.
fn marked(excerpt: &Excerpt, palette: &Palette, width: f32) -> LayoutJob {
    let plain = Face::Option.format(palette.ink);
    let strong = TextFormat {
        font_id: FontId::new(Face::Option.size(), Face::ReadingStrong.family()),
        underline: Stroke::new(space::LINE, palette.accent.strong),
        ..Face::Option.format(palette.accent.strong)
    };
    // Cut like every other line, then put together piece by piece.
    let mut job = Face::Option.cut("", palette.ink, width, 1);
    job.sections.clear();
    let mut end = 0;
    for range in &excerpt.found {
        let (before, found) = (end..range.start, range.clone());
        job.append(excerpt.text.get(before).unwrap_or_default(), 0.0, plain.clone());
        job.append(excerpt.text.get(found).unwrap_or_default(), 0.0, strong.clone());
        end = range.end;
    }
    job.append(excerpt.text.get(end..).unwrap_or_default(), 0.0, plain);
    job
}
