//! What a person sets.

use egui::Context;

use crate::app::settings::{SIZES, Setting, within_sizes};
use crate::app::state::Settings;
use crate::app::window::App;
use crate::app::worker::Job;
use crate::quiz::{Plan, Sitting};

impl App {
    /// Takes a setting; what is shown says so at once.
    pub(super) fn set(&mut self, ctx: &Context, setting: Setting) {
        let settings = &mut self.state.settings;
        match setting {
            Setting::Theme(theme) => settings.theme = theme,
            Setting::Typeface(typeface) => settings.typeface = typeface,
            Setting::Zoom(zoom) => {
                settings.zoom = within_sizes(zoom);
                ctx.set_zoom_factor(settings.zoom);
            }
            Setting::Motion(motion) => settings.motion = motion,
            Setting::SingleLetters(on) => settings.has_single_letters = on,
            Setting::OptionKeys(keys) => settings.option_keys = keys,
            Setting::Questions(count) => settings.short_quiz = count,
            Setting::Feedback(feedback) => {
                set_usual(settings, |sitting| sitting.feedback = feedback);
            }
            Setting::Limit(limit) => set_usual(settings, |sitting| sitting.limit_secs = limit),
            Setting::Certainty(certainty) => {
                set_usual(settings, |sitting| sitting.certainty = certainty);
            }
            Setting::Language(language) => {
                settings.language = language;
                self.state.words = language.words(&self.state.system_words);
                // The worker words what it has to say itself.
                self.worker.send(Job::Speak(self.state.words.clone()));
            }
        }
        self.screen.refresh(&self.state);
        self.keep_settings();
        ctx.request_repaint();
    }

    /// Offers the choices of a plan again, but not what belongs to one bank: its topics, and the
    /// questions that were new or missed that day.
    pub(super) fn remember(&mut self, plan: Plan) {
        let Plan { mut draw, sitting } = plan;
        draw.topics.clear();
        draw.prefer.clear();
        draw.only_preferred = false;
        self.state.settings.last_plan = Plan { draw, sitting };
        self.keep_settings();
    }

    /// One step larger or smaller.
    pub(super) fn zoom_by(&mut self, ctx: &Context, direction: f32) {
        let now = self.state.settings.zoom;
        let next = if direction > 0.0 {
            SIZES.into_iter().find(|step| *step > now + 0.01)
        } else {
            SIZES.into_iter().rev().find(|step| *step < now - 0.01)
        };
        if let Some(zoom) = next {
            self.set(ctx, Setting::Zoom(zoom));
        }
    }
}

/// Changes how a quiz is taken unless chosen otherwise; the set-up offers the same from now on.
fn set_usual(settings: &mut Settings, change: impl Fn(&mut Sitting)) {
    change(&mut settings.sitting);
    change(&mut settings.last_plan.sitting);
}
