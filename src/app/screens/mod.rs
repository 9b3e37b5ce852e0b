//! The screens: each a variant that owns its state, so that a screen that is not shown has none.
//!
//! A screen draws itself from the state it may read, keeps drafts of its own, and pushes commands.
//! It touches no file, asks no clock and sorts no bank while it draws; what it shows of a bank is
//! put into words when it is opened or when the state changes (`refresh`).

pub mod bank;
pub mod chrome;
pub mod drop;
pub mod form;
pub mod history;
pub mod page;
pub mod problems;
pub mod quiz;
pub mod results;
pub mod scores;
pub mod settings;
pub mod setup;
pub mod shelf;
pub mod toasts;
pub mod topics;

use egui::{Context, Ui};

use super::actions::Action;
use super::cx::Cx;
use super::keys::Keyboard;
use super::route::Route;
use super::state::AppState;

/// The screen that is shown.
#[derive(Debug)]
pub enum Screen {
    /// The banks.
    Shelf(shelf::ShelfScreen),
    /// One bank.
    Bank(bank::BankScreen),
    /// Setting up a quiz.
    Setup(Box<setup::SetupScreen>),
    /// A quiz under way.
    Quiz(Box<quiz::QuizScreen>),
    /// What came of one.
    Results(Box<results::ResultsScreen>),
    /// What is wrong with a bank.
    Problems(problems::ProblemsScreen),
    /// Past attempts.
    History(history::HistoryScreen),
    /// The settings.
    Settings(settings::SettingsScreen),
}

/// Where the tabs at the head of the window say one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// The shelf and everything about a bank.
    Shelf,
    /// Past attempts and their results.
    History,
    /// The settings.
    Settings,
}

impl Screen {
    /// The screen at an address; the shelf where the address leads nowhere any more.
    #[must_use]
    pub fn open(route: &Route, state: &AppState) -> Self {
        let set_up = |screen| Self::Setup(Box::new(screen));
        let opened = match route {
            Route::Shelf => None,
            Route::Bank(key) => bank::BankScreen::new(*key, state).map(Self::Bank),
            Route::Question(key, place) => {
                bank::BankScreen::at_question(*key, *place, state).map(Self::Bank)
            }
            Route::Setup(key) => setup::SetupScreen::new(*key, state).map(set_up),
            Route::SetupOn(key, topic) => {
                setup::SetupScreen::on_topic(*key, topic, state).map(set_up)
            }
            Route::Problems(key) => problems::ProblemsScreen::new(*key, state).map(Self::Problems),
            Route::History => Some(Self::History(history::HistoryScreen::new(state))),
            Route::Settings => Some(Self::Settings(settings::SettingsScreen::new(state))),
        };
        opened.unwrap_or_else(|| Self::Shelf(shelf::ShelfScreen::new(state)))
    }

    /// Puts what it shows into words again, after the state has changed.
    pub fn refresh(&mut self, state: &AppState) {
        match self {
            Self::Shelf(screen) => screen.refresh(state),
            Self::Bank(screen) => screen.refresh(state),
            Self::Setup(screen) => screen.refresh(state),
            Self::Quiz(screen) => screen.refresh(state),
            Self::Problems(screen) => screen.refresh(state),
            Self::History(screen) => screen.refresh(state),
            Self::Results(screen) => screen.refresh(state),
            Self::Settings(screen) => screen.refresh(state),
        }
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        match self {
            Self::Shelf(screen) => screen.ui(ui, cx),
            Self::Bank(screen) => screen.ui(ui, cx),
            Self::Setup(screen) => screen.ui(ui, cx),
            Self::Quiz(screen) => screen.ui(ui, cx),
            Self::Results(screen) => screen.ui(ui, cx),
            Self::Problems(screen) => screen.ui(ui, cx),
            Self::History(screen) => screen.ui(ui, cx),
            Self::Settings(screen) => screen.ui(ui, cx),
        }
    }

    /// What can be done on it now; what Enter means first.
    #[must_use]
    pub fn actions(&self, state: &AppState) -> Vec<Action> {
        match self {
            Self::Shelf(screen) => screen.actions(),
            Self::Bank(screen) => screen.actions(state),
            Self::Setup(screen) => screen.actions(),
            Self::Quiz(screen) => screen.actions(),
            Self::Results(screen) => screen.actions(),
            Self::Problems(_) | Self::History(_) | Self::Settings(_) => {
                vec![Action::Back, Action::Search]
            }
        }
    }

    /// How many questions a short quiz asks that is started from it, where one can be.
    #[must_use]
    pub fn short_quiz(&self) -> Option<usize> {
        match self {
            Self::Shelf(screen) => screen.short_quiz(),
            Self::Bank(screen) => Some(screen.short_quiz()),
            Self::Setup(_)
            | Self::Quiz(_)
            | Self::Results(_)
            | Self::Problems(_)
            | Self::History(_)
            | Self::Settings(_) => None,
        }
    }

    /// Does one of its actions.
    pub fn act(&mut self, action: Action, cx: &mut Cx<'_>) {
        match self {
            Self::Shelf(screen) => screen.act(action, cx),
            Self::Bank(screen) => screen.act(action, cx),
            Self::Setup(screen) => screen.act(action, cx),
            Self::Quiz(screen) => screen.act(action, cx),
            Self::Results(screen) => screen.act(action, cx),
            Self::Problems(_) | Self::History(_) | Self::Settings(_) => {}
        }
    }

    /// Where `Back` leads.
    #[must_use]
    pub fn parent(&self) -> Route {
        match self {
            Self::Setup(screen) => Route::Bank(screen.bank()),
            Self::Problems(screen) => screen.parent(),
            Self::Results(screen) => screen.parent(),
            Self::Shelf(_)
            | Self::Bank(_)
            | Self::Quiz(_)
            | Self::History(_)
            | Self::Settings(_) => Route::Shelf,
        }
    }

    /// Goes one step back within the screen. Says whether there was one to go.
    pub fn step_back(&mut self) -> bool {
        match self {
            Self::Results(screen) => screen.step_back(),
            Self::Quiz(screen) => screen.step_back(),
            Self::Shelf(screen) => screen.step_back(),
            Self::Bank(_)
            | Self::Setup(_)
            | Self::Problems(_)
            | Self::History(_)
            | Self::Settings(_) => false,
        }
    }

    /// What Enter means where no action of the table has it.
    #[must_use]
    pub fn primary(&self) -> Option<Action> {
        match self {
            Self::Quiz(screen) => screen.primary(),
            Self::Results(screen) => screen.primary(),
            Self::Shelf(_)
            | Self::Bank(_)
            | Self::Setup(_)
            | Self::Problems(_)
            | Self::History(_)
            | Self::Settings(_) => None,
        }
    }

    /// Takes keys that are no actions: the letters of options. Gives the action that one of them
    /// leads to.
    #[must_use]
    pub fn take_keys(
        &mut self,
        ctx: &Context,
        keyboard: Keyboard,
        state: &AppState,
    ) -> Option<Action> {
        match self {
            Self::Quiz(screen) => screen.take_keys(ctx, keyboard, state),
            Self::Results(screen) => {
                screen.take_keys(ctx, keyboard, state);
                None
            }
            Self::Shelf(screen) => {
                screen.take_keys(ctx, keyboard);
                None
            }
            Self::Bank(_)
            | Self::Setup(_)
            | Self::Problems(_)
            | Self::History(_)
            | Self::Settings(_) => None,
        }
    }

    /// The field of the search, where the screen has one.
    pub fn search_field(&mut self) -> Option<&mut shelf::SearchField> {
        match self {
            Self::Shelf(screen) => Some(screen.field()),
            Self::Bank(_)
            | Self::Setup(_)
            | Self::Quiz(_)
            | Self::Problems(_)
            | Self::History(_)
            | Self::Results(_)
            | Self::Settings(_) => None,
        }
    }

    /// The tab it belongs to; none where the window shows nothing but the screen.
    #[must_use]
    pub fn tab(&self) -> Option<Tab> {
        match self {
            Self::Shelf(_) | Self::Bank(_) | Self::Setup(_) | Self::Problems(_) => Some(Tab::Shelf),
            Self::Quiz(_) => None,
            Self::History(_) | Self::Results(_) => Some(Tab::History),
            Self::Settings(_) => Some(Tab::Settings),
        }
    }
}
