//! Every screen in its typical states: the one list that pictures, access, contrast and reflow are
//! tested with. A new screen, state or dialog gets a line here, and all four tests with it.
//!
//! A scene is the same on every machine and every day: bundled banks, papers drawn by code, a
//! record whose moments are told by the wall clock of whatever zone the test runs in.

use std::sync::{Arc, LazyLock};

use egui::{Key, Modifiers, Role, Vec2};
use egui_kittest::kittest::Queryable as _;
use jiff::Timestamp;
use tempfile::TempDir;

use super::answers::wrongly;
use super::past::{self, Past};
use crate::app::command::Command;
use crate::app::dialogs::Wanted;
use crate::app::modals::Modal;
use crate::app::notices::{NoticeKind, Offer};
use crate::app::route::Route;
use crate::app::screens::Screen;
use crate::app::screens::quiz::{QuizScreen, Step};
use crate::app::state::{AppState, BankKey, Busy, Content, Place, Unit};
use crate::app::testing::{Window, app, app_mut, harness, press, press_with, screen};
use crate::app::theme::{Motion, ThemeChoice};
use crate::app::window::App;
use crate::app::worker::{Job, Message, Worker};
use crate::bank::{NoImages, Response, ResponseKind};
use crate::library::{self, Origin, Shelved};
use crate::quiz::paper::draw as draw_paper;
use crate::quiz::{
    Answer, CertaintyAsked, DrawPlan, Event, Feedback, Plan, Seed, SelfMark, Sitting, What,
};
use crate::record::{Operation, RecordError};
use crate::words::{Sentence, Words};

/// A screen in a state.
pub(super) struct Scene {
    /// Names it, and its pictures.
    pub(super) name: String,
    /// The kind of question it shows, where it is there for that.
    pub(super) kind: Option<ResponseKind>,
    shelf: Shelf,
    past: Past,
    go: Box<dyn Fn(&mut Window) + Send + Sync>,
}

/// How a scene is looked at.
pub(super) struct Look {
    pub(super) theme: ThemeChoice,
    /// Of the window, in points.
    pub(super) size: Vec2,
    pub(super) words: Words,
}

/// What stands on the shelf.
#[derive(Clone, Copy)]
enum Shelf {
    Empty,
    Bundled,
    /// The bundled banks, one with problems, and a file that is no bank.
    Troubled,
}

/// The tour's place on the shelf: the bank that has every kind of question.
fn tour() -> BankKey {
    let at = BUNDLED.iter().position(|one| {
        one.reading.bank.as_ref().is_some_and(|bank| bank.id.as_str() == "tour-of-footnote")
    });
    BankKey(at.unwrap())
}

static BUNDLED: LazyLock<Vec<Arc<Shelved>>> =
    LazyLock::new(|| library::bundled().into_iter().map(Arc::new).collect());

static WITH_PROBLEMS: LazyLock<Arc<Shelved>> = LazyLock::new(|| {
    let text = include_str!("troubled.ron");
    Arc::new(Shelved {
        origin: Origin::File("week-47.ron".into()),
        text: text.into(),
        reading: crate::bank::read(text, &NoImages),
    })
});

impl Scene {
    /// Opens a window that shows it.
    pub(super) fn open(&self, look: &Look) -> Window {
        let Look { theme, size, words } = look;
        let mut state = AppState::new(words.clone(), past::TODAY);
        state.settings.theme = *theme;
        state.settings.motion = Motion::Off;
        state.is_shelf_read = true;
        state.shelf = self.shelf.places(words);
        let mut worker = Worker::inline(words.clone());
        let folder = past::folder(self.past);
        worker.send(Job::OpenRecord(Some(folder.path().to_owned())));
        for (at, place) in state.shelf.iter().enumerate() {
            if let Some(shelved) = place.shelved() {
                worker.send(Job::LookUp(BankKey(at), Arc::clone(shelved)));
            }
        }
        let mut window = harness(*size, move |ctx| App::bare(ctx, state, worker));
        // The record lives as long as the window.
        keep(&mut window, folder);
        (self.go)(&mut window);
        window
    }
}

/// Leaves the folder to the window, whose last breath takes it away.
fn keep(window: &mut Window, folder: TempDir) {
    struct Kept(#[expect(dead_code, reason = "what counts is when it is dropped")] TempDir);
    let folder = Arc::new(Kept(folder));
    window.ctx.data_mut(|data| data.insert_temp(egui::Id::unique("test-record"), folder));
}

impl Shelf {
    fn places(self, words: &Words) -> Vec<Place> {
        let read = |shelved: &Arc<Shelved>| Content::Read(Arc::clone(shelved));
        let mut contents = Vec::new();
        match self {
            Self::Empty => {}
            Self::Bundled => contents.extend(BUNDLED.iter().map(read)),
            Self::Troubled => {
                contents.push(read(&WITH_PROBLEMS));
                let error = library::load(std::path::Path::new("no-such-bank.ron")).unwrap_err();
                let (file, path) = ("no-such-bank.ron".to_owned(), "no-such-bank.ron".into());
                let sentence = words.library_error(&error);
                contents.push(Content::Refused { file, path, sentence });
                contents.extend(BUNDLED.iter().map(read));
            }
        }
        contents.into_iter().map(Place::new).collect()
    }
}

fn scene(
    name: impl Into<String>,
    shelf: Shelf,
    past: Past,
    go: impl Fn(&mut Window) + Send + Sync + 'static,
) -> Scene {
    Scene { name: name.into(), kind: None, shelf, past, go: Box::new(go) }
}

/// All of them.
pub(super) fn all() -> Vec<Scene> {
    let mut all = pages();
    all.extend(toasts());
    all.extend(quizzes());
    all.extend(ResponseKind::ALL.into_iter().flat_map(kind));
    all.extend(dialogs());
    all
}

fn pages() -> Vec<Scene> {
    use Shelf::{Bundled, Empty, Troubled};
    vec![
        scene("shelf-empty", Empty, Past::None, |_| {}),
        scene("shelf", Bundled, Past::Finished, |_| {}),
        scene("shelf-unfinished", Bundled, Past::Unfinished, |_| {}),
        scene("shelf-troubled", Troubled, Past::None, |_| {}),
        scene("shelf-search", Bundled, Past::Finished, |window| search(window, "recogn")),
        scene("shelf-search-nothing", Bundled, Past::None, |window| search(window, "zebra")),
        scene("bank-reading", Bundled, Past::Finished, |window| bank(window, 0)),
        scene("bank-questions", Bundled, Past::Finished, |window| bank(window, 1)),
        scene("bank-sources", Bundled, Past::Finished, |window| bank(window, 2)),
        scene("bank-attempts", Bundled, Past::Finished, |window| bank(window, 3)),
        scene("bank-troubled", Troubled, Past::None, |window| go(window, Route::Bank(BankKey(0)))),
        scene("setup", Bundled, Past::Finished, |window| go(window, Route::Setup(tour()))),
        scene("setup-little-time", Bundled, Past::Finished, |window| {
            app_mut(window).state.settings.last_plan.sitting.limit_secs = Some(300);
            go(window, Route::Setup(tour()));
        }),
        scene("problems", Troubled, Past::None, |window| go(window, Route::Problems(BankKey(0)))),
        scene("history", Bundled, Past::Unfinished, |window| go(window, Route::History)),
        scene("history-bank", Bundled, Past::Unfinished, |window| {
            go(window, Route::History);
            // One of two banks, by its own title.
            window.get_by_label("A tour of Footnote 2").click();
            window.remove_cursor();
            window.run();
        }),
        scene("history-topics", Bundled, Past::Finished, |window| {
            go(window, Route::History);
            window.get_by_label_contains(" topics").click();
            window.remove_cursor();
            window.run();
        }),
        scene("history-elsewhere", Empty, Past::Finished, |window| go(window, Route::History)),
        scene("history-empty", Bundled, Past::None, |window| go(window, Route::History)),
        scene("settings", Bundled, Past::None, settings),
        scene("settings-data", Bundled, Past::None, |window| {
            settings(window);
            // The last control of the page is below everything else.
            press_with(window, Modifiers::SHIFT, Key::Tab);
        }),
        scene("results", Bundled, Past::Finished, |window| review(window, 1)),
        scene("results-by-kind", Bundled, Past::Finished, |window| {
            review(window, 1);
            window.get_by_label("By kind").click();
            window.run();
        }),
        scene("results-exam", Bundled, Past::Finished, |window| review(window, 2)),
        scene("results-certainty", Bundled, Past::Finished, |window| review(window, 0)),
        scene("notice", Bundled, Past::None, |window| {
            let words = app(window).state.words.clone();
            let text = words.format("picture-missing", &[("file", "map.svg".into())]);
            tell(window, NoticeKind::Failure, text, Offer::Nothing);
        }),
    ]
}

/// What lies over a page in the corner.
fn toasts() -> Vec<Scene> {
    let toast = |name: &str, go: fn(&mut Window)| scene(name, Shelf::Bundled, Past::Finished, go);
    vec![
        toast("notice-undo", |window| {
            go(window, Route::History);
            let id = app(window).state.history[0].id;
            ask(window, Command::DeleteAttempt(id));
        }),
        toast("notice-try-again", |window| {
            let trouble = trouble(window);
            tell(window, NoticeKind::Failure, trouble, Offer::TryAgain);
        }),
        toast("notices", |window| {
            let words = app(window).state.words.clone();
            let args = [("bank", "Week 47".into()), ("count", 2_usize.into())];
            let problems = Offer::Problems(Route::Problems(BankKey(0)));
            let faulty = words.format("shelf-reread-problems", &args);
            tell(window, NoticeKind::Failure, faulty, problems);
            let gone = words.format("shelf-gone", &args);
            tell(window, NoticeKind::Failure, gone, Offer::Nothing);
        }),
        toast("busy", |window| {
            let file = "twenty-years.ron".to_owned();
            let busy = Busy { reading: 1, file, done: 34, of: 120, unit: Unit::Bytes };
            app_mut(window).state.busy = Some(busy);
            window.run();
        }),
        toast("busy-writing", |window| {
            let file = "Footnote record 2022-06-15.jsonl".to_owned();
            let busy = Busy { reading: 1, file, done: 34, of: 120, unit: Unit::Attempts };
            app_mut(window).state.busy = Some(busy);
            window.run();
        }),
    ]
}

fn quizzes() -> Vec<Scene> {
    let quiz = |name: &str, sitting: Sitting, go: fn(&mut Window)| {
        scene(name, Shelf::Bundled, Past::None, move |window| {
            start(window, &sitting);
            show(window, ResponseKind::MultipleChoice);
            go(window);
        })
    };
    let practice = Sitting::default;
    let exam = || Sitting { feedback: Feedback::Exam, limit_secs: Some(1200), ..practice() };
    vec![
        quiz("quiz-chosen", practice(), |window| press(window, Key::B)),
        quiz("quiz-passage", practice(), |window| {
            answer(window);
            press(window, Key::P);
            let passage = window.get_all_by_role(Role::Heading).last().map(|node| node.rect());
            let seen = window.ctx.content_rect();
            let is_seen = passage.is_some_and(|heading| seen.contains_rect(heading));
            assert!(is_seen, "the passage is at {passage:?}, out of {seen:?}");
        }),
        quiz("quiz-flagged", practice(), |window| press(window, Key::F)),
        quiz(
            "quiz-certainty",
            Sitting { certainty: CertaintyAsked::Yes, ..practice() },
            |window| press(window, Key::K),
        ),
        quiz(
            "quiz-certainty-judged",
            Sitting { certainty: CertaintyAsked::Yes, ..practice() },
            |window| {
                press(window, Key::A);
                press(window, Key::L);
                press(window, Key::Enter);
            },
        ),
        quiz("quiz-pictures", practice(), pictures),
        quiz("quiz-pictures-judged", practice(), |window| {
            pictures(window);
            answer(window);
        }),
        quiz("quiz-exam", exam(), |_| {}),
        quiz("quiz-time-soon", Sitting { limit_secs: Some(45), ..practice() }, |_| {}),
        quiz("quiz-paused", exam(), |window| press(window, Key::Escape)),
        quiz("quiz-overview", exam(), |window| {
            for _ in 0..5 {
                answer(window);
                change(window, |quiz, place| What::Skipped { place: (place + 1) % quiz });
                change(window, |_, place| What::Flagged { place, on: true });
                change(window, |quiz, place| What::MovedTo { place: (place + 2) % quiz });
            }
            press_with(window, Modifiers::COMMAND, Key::Enter);
        }),
        quiz("quiz-looked-back-at", practice(), |window| {
            for _ in 0..4 {
                answer(window);
                change(window, |_, place| What::Flagged { place, on: place % 2 == 0 });
                change(window, |quiz, place| What::Skipped { place: (place + 1) % quiz });
                change(window, |quiz, place| What::MovedTo { place: (place + 2) % quiz });
            }
            change(window, |quiz, place| What::MovedTo { place: (place + quiz - 3) % quiz });
        }),
        quiz("quiz-not-kept", practice(), not_kept),
        quiz("quiz-time-up", Sitting { limit_secs: Some(1), ..practice() }, |window| {
            window.run_steps(8);
        }),
    ]
}

/// A question of a kind, open and judged.
fn kind(kind: ResponseKind) -> [Scene; 2] {
    let quiz = |state: &str, go: fn(&mut Window)| {
        let name = format!("{}-{state}", kind.name());
        let scene = scene(name, Shelf::Bundled, Past::None, move |window| {
            start(window, &Sitting::default());
            show(window, kind);
            go(window);
        });
        Scene { kind: Some(kind), ..scene }
    };
    [quiz("open", |_| {}), quiz("judged", answer)]
}

fn dialogs() -> Vec<Scene> {
    let dialog = |name: &str, go: fn(&mut Window)| scene(name, Shelf::Bundled, Past::None, go);
    vec![
        dialog("dialog-keys", |window| press(window, Key::Questionmark)),
        dialog("dialog-palette", |window| press_with(window, Modifiers::COMMAND, Key::K)),
        dialog("dialog-open", |window| press_with(window, Modifiers::COMMAND, Key::O)),
        dialog("dialog-export", |window| {
            settings(window);
            ask(window, Command::AskFor(Wanted::RecordFolder));
        }),
        dialog("dialog-import", |window| {
            settings(window);
            ask(window, Command::AskFor(Wanted::Records));
        }),
        dialog("dialog-go-back", |window| {
            settings(window);
            let copy = past::safekeeping().copies.remove(0);
            ask(window, Command::Open(Modal::GoBack { copy, was_shown: false }));
        }),
        dialog("dialog-save", |window| ask(window, Command::Open(Modal::Save))),
        scene("dialog-delete", Shelf::Bundled, Past::Finished, |window| {
            let row = &app(window).state.history[0];
            let (id, named) = (row.id, row.title.clone());
            ask(window, Command::Open(Modal::Delete { id, named, was_shown: false }));
        }),
        dialog("dialog-picture", |window| {
            start(window, &Sitting::default());
            show(window, ResponseKind::ShortAnswer);
            press_with(window, Modifiers::COMMAND, Key::I);
            window.get_by_label("Describe the picture").click();
            window.run();
        }),
        dialog("dialog-code", |window| {
            go(window, Route::Bank(tour()));
            press(window, Key::C);
        }),
    ]
}

/// What was done last could not be kept.
fn not_kept(window: &mut Window) {
    let (ctx, id, trouble) = (window.ctx.clone(), quiz(window).id, trouble(window));
    let (at, what) = (Timestamp::UNIX_EPOCH, What::Flagged { place: 0, on: true });
    let event = Box::new(Event { at, spent_ms: 0, what });
    app_mut(window).take_message(&ctx, Message::NotKept { id, event, trouble });
    window.run();
}

/// Why something could not be kept.
fn trouble(window: &Window) -> String {
    let error = RecordError::NotKept {
        operation: Operation::Append,
        file: "/home/ana/.local/share/footnote/record.db".into(),
        reason: "database is locked".to_owned(),
        is_full: false,
    };
    let words = &app(window).state.words;
    let hint = Some(words.text("record-try-again"));
    Sentence { hint, ..words.record_error(&error) }.in_one()
}

fn tell(window: &mut Window, kind: NoticeKind, text: String, offer: Offer) {
    app_mut(window).state.notices.tell(kind, text, None, offer);
    window.run();
}

fn search(window: &mut Window, what: &str) {
    press(window, Key::Slash);
    window.get_by_label_contains("Search banks").type_text(what);
    window.run();
}

fn ask(window: &mut Window, command: Command) {
    app_mut(window).commands.push(command);
    window.run();
}

fn go(window: &mut Window, route: Route) {
    ask(window, Command::Go(route));
}

/// The settings, with data that is the same on every machine.
fn settings(window: &mut Window) {
    go(window, Route::Settings);
    let app = app_mut(window);
    app.state.safekeeping = past::safekeeping();
    app.screen.refresh(&app.state);
    window.run();
}

/// The page of the tour, at one of its four tabs, which are the last on the screen.
fn bank(window: &mut Window, tab: usize) {
    go(window, Route::Bank(tour()));
    let tabs: Vec<_> = window.get_all_by_role(Role::Tab).collect();
    tabs[tabs.len() - 4 + tab].click();
    // No picture shall depend on where the pointer is.
    window.remove_cursor();
    window.run();
}

/// What came of an attempt, the latest first.
fn review(window: &mut Window, at: usize) {
    let id = app(window).state.history[at].id;
    ask(window, Command::Review(id));
}

/// Starts a quiz with all questions of the tour, always the same paper.
fn start(window: &mut Window, sitting: &Sitting) {
    let bank = tour();
    let draw = DrawPlan::default();
    let paper = draw_paper(app(window).state.bank(bank).unwrap(), &draw, Seed::new(1)).unwrap();
    let plan = Box::new(Plan { draw, sitting: sitting.clone() });
    ask(window, Command::Start { bank, plan, code: Some(paper.code) });
}

fn quiz(window: &Window) -> &QuizScreen {
    match screen(window) {
        Screen::Quiz(quiz) => quiz,
        other => panic!("no quiz: {other:?}"),
    }
}

/// Does something in the quiz, told how many questions there are and which is shown.
fn change(window: &mut Window, what: impl FnOnce(usize, usize) -> What) {
    let attempt = &quiz(window).attempt;
    let what = what(attempt.len(), attempt.shown());
    ask(window, Command::Quiz(Step::Change(what)));
}

/// Shows the question whose options are pictures.
fn pictures(window: &mut Window) {
    let items = &quiz(window).attempt.paper().items;
    let place = items.iter().position(|item| match &item.question.response {
        Response::SingleChoice(choice) => choice.options.iter().all(|one| one.image.is_some()),
        _ => false,
    });
    change(window, |_, _| What::MovedTo { place: place.unwrap() });
}

/// Shows the first question of a kind.
fn show(window: &mut Window, kind: ResponseKind) {
    let items = &quiz(window).attempt.paper().items;
    let place = items.iter().position(|item| item.question.response.kind() == kind).unwrap();
    change(window, |_, _| What::MovedTo { place });
    assert_eq!(quiz(window).attempt.shown(), place);
}

/// Answers the question that is shown, not quite rightly.
pub(super) fn answer(window: &mut Window) {
    let attempt = &quiz(window).attempt;
    let answer = wrongly(&attempt.paper().items[attempt.shown()]);
    let is_open = matches!(answer, Answer::Open { .. });
    change(window, |_, place| What::Answered { place, answer, certainty: None });
    if is_open && quiz(window).attempt.sitting().feedback == Feedback::Practice {
        let self_mark = SelfMark::Points(vec![0]);
        change(window, |_, place| What::SelfMarked { place, self_mark });
    }
}
