//! Going about: actions, screens and dialogs.

use egui::Context;

use crate::app::actions::Action;
use crate::app::cx::Cx;
use crate::app::dialogs::Wanted;
use crate::app::keeping::Keeping;
use crate::app::modals::Modal;
use crate::app::modals::open::OpenDraft;
use crate::app::modals::palette::PaletteDraft;
use crate::app::route::Route;
use crate::app::screens::Screen;
use crate::app::window::App;

impl App {
    /// Shows another screen. The focus goes back to where the keyboard starts.
    pub(super) fn go(&mut self, ctx: &Context, route: &Route) {
        self.modal = None;
        self.leave_screen(ctx);
        self.screen = Screen::open(route, &self.state);
        if *route == Route::Settings {
            self.keep(Keeping::Look);
        }
        Self::clear_focus(ctx);
    }

    /// The screen goes away, or the window with it: what was done in it is handed to the worker.
    pub(in crate::app) fn leave_screen(&mut self, ctx: &Context) {
        self.leave_quiz(ctx);
        self.leave_results();
        self.state.pictures.clear();
    }

    /// The keyboard starts anew: Enter means what the screen means by it.
    pub(super) fn clear_focus(ctx: &Context) {
        ctx.memory_mut(|memory| {
            if let Some(id) = memory.focused() {
                memory.surrender_focus(id);
            }
        });
    }

    /// Everything that can be done now.
    pub(in crate::app) fn all_actions(&self) -> Vec<Action> {
        let mut actions = self.screen.actions(&self.state);
        actions.extend(self.passing_actions());
        actions.extend(Action::EVERYWHERE);
        actions
    }

    /// How many questions a short quiz asks that is started from here.
    fn short_quiz(&self) -> usize {
        let set = usize::from(self.state.settings.short_quiz);
        self.screen.short_quiz().unwrap_or(set)
    }

    /// What can be done everywhere, but only while there is something to do it with.
    pub(in crate::app) fn passing_actions(&self) -> Vec<Action> {
        let undo = self.state.notices.can_undo().then_some(Action::Undo);
        let dismiss = (!self.state.notices.all().is_empty()).then_some(Action::Dismiss);
        let retry = self.can_try_again().then_some(Action::TryAgain);
        [undo, retry, dismiss].into_iter().flatten().collect()
    }

    /// Does an action: those of everywhere here, the others are the screen's.
    pub(super) fn act(&mut self, ctx: &Context, action: Action) {
        match action {
            Action::Back if self.screen.step_back() => Self::clear_focus(ctx),
            Action::Back => {
                let parent = self.screen.parent();
                self.go(ctx, &parent);
            }
            Action::ToShelf => {
                // The shelf itself, not what was looked for on it.
                self.search(String::new());
                self.go(ctx, &Route::Shelf);
            }
            Action::ToHistory => self.go(ctx, &Route::History),
            Action::ToSettings => self.go(ctx, &Route::Settings),
            Action::Undo => self.undo(),
            Action::TryAgain => self.try_again(),
            Action::Dismiss => self.dismiss(None),
            Action::Keys => {
                let (actions, short) = (self.all_actions(), self.short_quiz());
                self.modal = Some(Modal::Keys { actions, short });
            }
            Action::Palette => {
                let draft = PaletteDraft::default();
                let (actions, short) = (self.all_actions(), self.short_quiz());
                self.modal = Some(Modal::Palette { actions, short, draft });
            }
            Action::OpenFile => self.ask_for(ctx, Wanted::Files),
            Action::OpenFolder => self.ask_for(ctx, Wanted::Folders),
            Action::OpenPath => self.modal = Some(Modal::Open(OpenDraft::new(Wanted::Files))),
            Action::Larger => self.zoom_by(ctx, 1.0),
            Action::Smaller => self.zoom_by(ctx, -1.0),
            Action::Search => {
                if !matches!(self.screen, Screen::Shelf(_)) {
                    self.go(ctx, &Route::Shelf);
                }
                self.act_on_screen(action);
            }
            Action::Continue
            | Action::TenQuestions
            | Action::Everything
            | Action::Exam
            | Action::Mistakes
            | Action::PaperCode
            | Action::Choose
            | Action::Problems
            | Action::Start
            | Action::Answer
            | Action::Next
            | Action::Previous
            | Action::Skip
            | Action::Flag
            | Action::Pause
            | Action::Passage
            | Action::Overrule
            | Action::Unsure
            | Action::RatherSure
            | Action::Sure
            | Action::Overview
            | Action::Picture
            | Action::Extend
            | Action::HandIn
            | Action::Leave
            | Action::RetryMissed
            | Action::DrawAgain
            | Action::CopyCode
            | Action::SaveSheet
            | Action::ShowAll
            | Action::ShowMissed
            | Action::ShowSkipped
            | Action::ShowFlagged
            | Action::ShowSureButWrong => self.act_on_screen(action),
        }
    }

    fn act_on_screen(&mut self, action: Action) {
        let mut cx = Cx::new(&self.state, &mut self.commands);
        self.screen.act(action, &mut cx);
    }
}
