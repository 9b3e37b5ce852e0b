//! egui's own style, made from our tokens, so that its widgets look like ours.

use egui::epaint::FontColorTransferFunction;
use egui::style::{ScrollAnimation, ScrollStyle, Selection, WidgetVisuals};
use egui::{CornerRadius, Margin, Rangef, Shadow, Stroke, Style, TextStyle, Visuals, vec2};

use super::colour::Palette;
use super::face::Face;
use super::motion::{self, Motion};
use super::space;

/// How much of the ink a scroll bar has while it rests: enough to be seen on the page.
const DORMANT: f32 = 0.65;

/// egui's style for a palette.
#[must_use]
pub(super) fn style(palette: &Palette, motion: Motion) -> Style {
    let mut style = Style { visuals: visuals(palette), ..Style::default() };
    for (egui_style, face) in [
        (TextStyle::Small, Face::Small),
        (TextStyle::Body, Face::Interface),
        (TextStyle::Button, Face::InterfaceMedium),
        (TextStyle::Heading, Face::Section),
        (TextStyle::Monospace, Face::Code),
    ] {
        style.text_styles.insert(egui_style, face.font());
    }
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(space::SMALL, space::SMALL);
    spacing.button_padding = vec2(space::MEDIUM, space::SMALL);
    spacing.interact_size = vec2(space::TARGET, space::TARGET);
    spacing.icon_width = 20.0;
    spacing.icon_width_inner = 12.0;
    spacing.icon_spacing = space::SMALL;
    spacing.window_margin = Margin::same(22);
    spacing.menu_margin = Margin::same(8);
    spacing.scroll = ScrollStyle {
        bar_width: 9.0,
        handle_min_length: space::TARGET,
        floating_allocated_width: 0.0,
        foreground_color: true,
        dormant_handle_opacity: DORMANT,
        active_handle_opacity: 0.8,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        interact_handle_opacity: 1.0,
        floating_width: 5.0,
        ..ScrollStyle::floating()
    };
    spacing.scroll.fade.strength = 0.0;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style.url_in_tooltip = false;
    match motion {
        Motion::Short => {
            style.animation_time = motion::SHORT;
            style.scroll_animation =
                ScrollAnimation::new(4_000.0, Rangef::new(0.0, motion::SCROLL));
        }
        Motion::Off => {
            style.animation_time = 0.0;
            style.scroll_animation = ScrollAnimation::none();
        }
    }
    style
}

fn visuals(palette: &Palette) -> Visuals {
    let mut visuals = if palette.is_dark { Visuals::dark() } else { Visuals::light() };
    if palette.is_dark {
        // egui's own choice thickens light text by about one weight; this keeps it as strong as the
        // same text on paper.
        visuals.text_options.color_transfer_function = FontColorTransferFunction::Gamma(0.8);
    }
    let radius = CornerRadius::same(space::RADIUS);
    visuals.panel_fill = palette.background;
    visuals.window_fill = palette.surface;
    visuals.window_stroke = palette.outline();
    visuals.window_corner_radius = radius;
    visuals.menu_corner_radius = radius;
    visuals.window_shadow = Shadow::NONE;
    visuals.popup_shadow =
        Shadow { offset: [0, 6], blur: 18, spread: 0, color: palette.veil.gamma_multiply(0.35) };
    visuals.extreme_bg_color = palette.surface;
    visuals.text_edit_bg_color = Some(palette.surface);
    visuals.faint_bg_color = palette.hover;
    visuals.code_bg_color = palette.hover;
    visuals.weak_text_color = Some(palette.muted);
    visuals.hyperlink_color = palette.accent.strong;
    visuals.warn_fg_color = palette.partly.strong;
    visuals.error_fg_color = palette.wrong.strong;
    // What is marked in a field: a soft ground alone would hardly be seen.
    visuals.selection = Selection {
        bg_fill: palette.accent.strong,
        stroke: Stroke::new(space::LINE_STRONG, palette.accent.on_strong),
    };
    visuals.text_cursor.stroke = palette.outline_of(palette.accent);
    // A blinking cursor repaints twice a second for as long as a field has focus.
    visuals.text_cursor.blink = false;
    visuals.slider_trailing_fill = true;
    let control = |fill, edge, width, text| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(width, edge),
        corner_radius: radius,
        fg_stroke: Stroke::new(1.5, text),
        expansion: 0.0,
    };
    let ink = palette.ink;
    visuals.widgets.noninteractive = control(palette.surface, palette.rule, space::LINE, ink);
    visuals.widgets.inactive = control(palette.surface, palette.edge, palette.line, ink);
    visuals.widgets.hovered = control(palette.hover, palette.edge, palette.line, ink);
    // egui draws what has the focus as active, too.
    visuals.widgets.active =
        control(palette.hover, palette.accent.strong, palette.line_strong, ink);
    visuals.widgets.open = control(palette.hover, palette.edge, palette.line, ink);
    visuals
}
