//! The bar at the head of the window: the name, the tabs, the way to the keys.

use egui::{Align, Frame, Layout, Panel, Rect, Role, Sense, Ui, UiBuilder, Vec2, WidgetInfo, vec2};

use super::Tab;
use super::shelf::{SearchField, SearchPlace};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::button::{QUIET_PADDING, plain_width};
use crate::app::widgets::ring::focus_ring;
use crate::app::widgets::tip::tip;
use crate::app::widgets::{Icon, Weight, text};

/// The width of the field of the search in the bar, where what it is for needs no more.
const SEARCH: f32 = 280.0;
/// The width below which what stands in the bar moves together.
const NARROW: f32 = 560.0;
/// The height of the bar in storeys.
const STOREYS: f32 = 84.0;
/// The height of the bar where icons stand for the tabs, and the side of one.
const ICONS: f32 = 36.0;
const ICON_TAB: f32 = 36.0;

/// Draws the bar, with the field of the search in it where there is room. Gives its place.
pub fn head_ui(ui: &mut Ui, tab: Tab, search: Option<&mut SearchField>, cx: &mut Cx<'_>) -> Rect {
    let palette = theme::palette(ui);
    let edge = page_edge(ui.available_width());
    let frame = Frame::new().fill(palette.background);
    let tabs = [
        (Tab::Shelf, Action::ToShelf),
        (Tab::History, Action::ToHistory),
        (Tab::Settings, Action::ToSettings),
    ];
    let width = ui.available_width() - 2.0 * edge + QUIET_PADDING;
    let plan = Plan::new(ui, width, tabs, cx);
    let panel = Panel::top("head").exact_size(plan.height());
    let shown = panel.frame(frame).show_separator_line(false).show(ui, |ui| {
        let all = ui.max_rect();
        ui.painter().hline(all.x_range(), all.bottom() - 0.5, (space::LINE, palette.rule));
        // Over the page below it, whose edges it shares.
        // The ground of the button at the right end reaches over it, as it does at the left.
        let rect = all.shrink2(vec2(edge, 0.0));
        let rect = rect.with_max_x(rect.right() + QUIET_PADDING);
        let row = |ui: &mut Ui, rect: Rect, content: &mut dyn FnMut(&mut Ui)| {
            let layout = Layout::left_to_right(Align::Center);
            let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout));
            child.spacing_mut().item_spacing.x = plan.gap();
            content(&mut child);
        };
        let mut search = search;
        let tabs_ui = |ui: &mut Ui, cx: &mut Cx<'_>| {
            for (this, action) in tabs {
                tab_ui(ui, this == tab, action, cx);
            }
        };
        match plan {
            Plan::Wide | Plan::Narrow | Plan::NoName => row(ui, rect, &mut |ui| {
                if plan != Plan::NoName {
                    wordmark_ui(ui, cx);
                }
                tabs_ui(ui, cx);
                search_and_keys_ui(ui, search.take(), cx);
            }),
            Plan::Storeys => {
                let (above, below) = rect.split_top_bottom_at_fraction(0.5);
                row(ui, above, &mut |ui| {
                    wordmark_ui(ui, cx);
                    search_and_keys_ui(ui, search.take(), cx);
                });
                row(ui, below, &mut |ui| tabs_ui(ui, cx));
            }
            Plan::Icons => row(ui, rect, &mut |ui| {
                for (this, action) in tabs {
                    icon_tab_ui(ui, this == tab, action, cx);
                }
                search_and_keys_ui(ui, search.take(), cx);
            }),
        }
    });
    shown.response.rect
}

/// How the bar is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Plan {
    Wide,
    /// Things stand closer.
    Narrow,
    /// Without the name, which the first tab stands for.
    NoName,
    /// The tabs stand below the name.
    Storeys,
    /// Icons stand for the tabs.
    Icons,
}

impl Plan {
    /// The first that has room for everything.
    fn new(ui: &Ui, width: f32, tabs: [(Tab, Action); 3], cx: &Cx<'_>) -> Self {
        if width >= NARROW {
            return Self::Wide;
        }
        let measure =
            |face, words: &str| text::galley(ui, face, egui::Color32::PLACEHOLDER, words).size().x;
        let tab = |action| measure(Face::InterfaceMedium, &cx.label(action)) + 4.0;
        let tabs: f32 = tabs.into_iter().map(|(_, action)| tab(action)).sum();
        let name = measure(Face::Section, "Footnote") + measure(Face::SmallStrong, "1") + 2.0;
        let keys = plain_width(ui, "", cx.key(Action::Keys).as_deref()) - 24.0;
        let gap = Self::Narrow.gap();
        let without = tabs + 3.0 * gap + space::MEDIUM + keys;
        if without + name + gap <= width {
            Self::Narrow
        } else if without <= width {
            Self::NoName
        } else if tabs + 2.0 * gap <= width {
            Self::Storeys
        } else {
            Self::Icons
        }
    }

    fn gap(self) -> f32 {
        match self {
            Self::Wide => 24.0,
            Self::Narrow | Self::NoName | Self::Storeys => 12.0,
            Self::Icons => space::TINY,
        }
    }

    fn height(self) -> f32 {
        match self {
            Self::Wide | Self::Narrow | Self::NoName => space::HEAD,
            Self::Storeys => STOREYS,
            Self::Icons => ICONS,
        }
    }
}

/// The right end of the bar, from left to right, so that Tab goes the way one reads.
fn search_and_keys_ui(ui: &mut Ui, search: Option<&mut SearchField>, cx: &mut Cx<'_>) {
    ui.spacing_mut().item_spacing.x = space::MEDIUM;
    let key = cx.key(Action::Keys);
    // A quiet button has less of a margin than a plain one.
    let quiet = |ui: &Ui, label: &str| plain_width(ui, label, key.as_deref()) - 24.0;
    let (full, short) = (quiet(ui, &cx.label(Action::Keys)), quiet(ui, ""));
    let room = ui.available_width();
    let wanted = SearchField::width(ui, cx).max(SEARCH);
    let field = if search.is_some() { wanted + space::MEDIUM } else { 0.0 };
    let has_field = room >= field + short;
    let field = if has_field { field } else { 0.0 };
    let has_label = room >= field + full + space::LARGE;
    let keys = if has_label { full } else { short };
    ui.add_space((room - field - keys).max(0.0));
    if let Some(search) = search {
        search.place = if has_field { SearchPlace::Head } else { SearchPlace::Page };
        if has_field {
            search.ui(ui, wanted, cx);
        }
    }
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        cx.button_with(ui, Action::Keys, Weight::Quiet, |button| {
            if has_label { button } else { button.without_label() }
        });
    });
}

/// The margin at the left and right of a page as wide as this.
#[must_use]
pub fn page_margin(width: f32) -> i8 {
    if width < space::NARROW { 16 } else { 40 }
}

/// Where a page begins in a window as wide as this: a page that needs less than the window stands
/// in its middle.
#[must_use]
pub fn page_edge(width: f32) -> f32 {
    let margin = f32::from(page_margin(width));
    ((width - space::PAGE_WIDTH) * 0.5).floor().max(margin)
}

fn wordmark_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let name = text::galley(ui, Face::Section, palette.ink, "Footnote");
    let mark = text::galley(ui, Face::SmallStrong, palette.accent.strong, "1");
    let size = vec2(name.size().x + mark.size().x + 2.0, 32.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, cx.text("head-home")));
    let at = egui::pos2(rect.left(), rect.center().y - name.size().y * 0.5);
    let right = at.x + name.size().x + 2.0;
    ui.painter().galley(at, name, palette.ink);
    ui.painter().galley(egui::pos2(right, at.y - 3.0), mark, palette.accent.strong);
    focus_ring(ui, &response, space::RADIUS_SMALL);
    if response.clicked() {
        cx.push(Command::Act(Action::ToShelf));
    }
}

/// A tab whose words are for screen readers and the pointer.
fn icon_tab_ui(ui: &mut Ui, is_here: bool, action: Action, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let label = cx.label(action);
    let icon = if action == Action::ToHistory {
        Icon::Clock
    } else if action == Action::ToSettings {
        Icon::Sliders
    } else {
        Icon::Books
    };
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(ICON_TAB), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, is_here, &label));
    let colour = if is_here || response.hovered() { palette.ink } else { palette.muted };
    icon.paint(ui.painter(), rect.center(), 20.0, colour);
    if is_here {
        let line = rect.bottom() - 1.0;
        ui.painter().hline(rect.x_range(), line, (space::LINE_STRONG, palette.accent.strong));
    }
    focus_ring(ui, &response, space::RADIUS_SMALL);
    if tip(response, &label).clicked() {
        cx.push(Command::Act(action));
    }
}

fn tab_ui(ui: &mut Ui, is_here: bool, action: Action, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let label = cx.label(action);
    let colour = if is_here { palette.ink } else { palette.muted };
    let galley = text::galley(ui, Face::InterfaceMedium, colour, &label);
    let (rect, response) =
        ui.allocate_exact_size(vec2(galley.size().x + 4.0, 36.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, is_here, &label));
    let colour = if response.hovered() { palette.ink } else { colour };
    ui.painter().galley_with_override_text_color(
        rect.center() - galley.size() * 0.5,
        galley,
        colour,
    );
    if is_here {
        let line = rect.bottom() - 1.0;
        ui.painter().hline(rect.x_range(), line, palette.outline_of(palette.accent));
    }
    focus_ring(ui, &response, space::RADIUS_SMALL);
    if response.clicked() {
        cx.push(Command::Act(action));
    }
}
