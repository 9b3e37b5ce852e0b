//! What one frame of each screen costs the processor, layout and tessellation, once with the
//! bundled banks and once with a bank of 100,000 questions open.

#![expect(clippy::expect_used, reason = "a bench that cannot begin has nothing to measure")]

use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use egui::{Event, Key, Modifiers, RawInput, Rect, pos2, vec2};
use footnote::app::command::Command;
use footnote::app::route::Route;
use footnote::app::state::{AppState, BankKey};
use footnote::app::window::{App, Files};
use footnote::app::worker::Worker;
use footnote::quiz::{Count, DrawPlan, Plan};
use footnote::words::Words;

/// A window without a screen behind it.
struct Window {
    ctx: egui::Context,
    app: App,
    _data: tempfile::TempDir,
}

impl Window {
    fn open(bank: Option<&str>) -> Self {
        let data = tempfile::tempdir().expect("a folder for the record");
        let banks = bank.map(|text| {
            let file = data.path().join("large.ron");
            std::fs::write(&file, text).expect("a bank can be written");
            file
        });
        let ctx = egui::Context::default();
        let words = Words::english();
        let state = AppState::new(words.clone(), jiff::civil::date(2022, 6, 15));
        let files =
            Files { data: Some(data.path().join("record")), banks: banks.into_iter().collect() };
        let app = App::new(&ctx, state, Worker::inline(words), files);
        let mut window = Self { ctx, app, _data: data };
        window.settle();
        window
    }

    fn frame(&mut self, events: Vec<Event>) -> usize {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1280.0, 800.0))),
            events,
            ..RawInput::default()
        };
        let Self { ctx, app, _data } = self;
        let mut output = ctx.run_ui(input, |ui| app.frame(ui));
        let shapes = std::mem::take(&mut output.shapes);
        let meshes = ctx.tessellate(shapes, output.pixels_per_point);
        output.drop_without_applying_deltas();
        meshes.len()
    }

    fn settle(&mut self) {
        for _ in 0..8 {
            self.frame(Vec::new());
        }
    }

    fn ask(&mut self, command: Command) {
        self.app.ask(command);
        self.settle();
    }

    fn press(&mut self, key: Key) {
        let event = |pressed| Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        self.frame(vec![event(true)]);
        self.frame(vec![event(false)]);
        self.settle();
    }
}

fn large_bank(questions: usize) -> String {
    let mut text =
        String::from("Bank(format: 1, id: \"large\", title: \"A large bank\", questions: [\n");
    for at in 0..questions {
        let _ = writeln!(
            text,
            "Question(id: \"q{at}\", topic: \"Topic {}\", prompt: \"Which of these belongs to number {at}?\", \
             response: SingleChoice([Right(\"Option {at}\", \"It is.\"), Wrong(\"Option {}\"), Wrong(\"Option {}\")]), \
             explanation: \"Because it does.\"),",
            at % 40,
            at + 1,
            at + 2
        );
    }
    text.push_str("])\n");
    text
}

fn screens(criterion: &mut Criterion, group: &str, bank: Option<&str>, key: BankKey) {
    let mut group = criterion.benchmark_group(group);
    let plan = || {
        let draw = DrawPlan { count: Count::All, ..DrawPlan::default() };
        Box::new(Plan { draw: DrawPlan { count: Count::exactly(10), ..draw }, ..Plan::default() })
    };
    let mut measure = |name: &str, prepare: &dyn Fn(&mut Window)| {
        let mut window = Window::open(bank);
        prepare(&mut window);
        group.bench_function(name, |bencher| bencher.iter(|| black_box(window.frame(Vec::new()))));
    };
    measure("shelf", &|window| window.ask(Command::Go(Route::Shelf)));
    measure("search", &|window| window.ask(Command::Search("number 7".to_owned())));
    measure("bank", &|window| window.ask(Command::Go(Route::Bank(key))));
    measure("set-up", &|window| window.ask(Command::Go(Route::Setup(key))));
    measure("problems", &|window| window.ask(Command::Go(Route::Problems(key))));
    measure("history", &|window| window.ask(Command::Go(Route::History)));
    measure("settings", &|window| window.ask(Command::Go(Route::Settings)));
    measure("question", &|window| {
        window.ask(Command::Start { bank: key, plan: plan(), code: None });
    });
    measure("footnote", &|window| {
        window.ask(Command::Start { bank: key, plan: plan(), code: None });
        window.press(Key::A);
        window.press(Key::Enter);
    });
    measure("results", &|window| {
        window.ask(Command::Start { bank: key, plan: plan(), code: None });
        for _ in 0..24 {
            window.press(Key::S);
            window.press(Key::Enter);
        }
    });
    group.finish();
}

fn bundled(criterion: &mut Criterion) {
    screens(criterion, "frame, bundled banks", None, BankKey(0));
}

fn large(criterion: &mut Criterion) {
    let text = large_bank(100_000);
    screens(criterion, "frame, 100,000 questions", Some(&text), BankKey(3));
}

criterion_group!(benches, bundled, large);
criterion_main!(benches);
