//! The threads themselves; what they do is tested through the window, without any.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::*;
use crate::app::keeping::Keeping;
use crate::app::kept::KeptSettings;
use crate::app::state::{BankKey, Settings};
use crate::bank::ImageProblem;
use crate::library::{Origin, bundled_banks};
use crate::quiz::{Event, Plan, What};

/// Longer than anything takes here, on any machine.
const PATIENCE: Duration = Duration::from_secs(30);

static MAY_END: AtomicBool = AtomicBool::new(false);

/// A drawing that takes very long.
#[expect(clippy::unnecessary_wraps, reason = "it stands in for one that may fail")]
fn endless(_bytes: &[u8]) -> Result<egui::ColorImage, ImageProblem> {
    while !MAY_END.load(Ordering::Relaxed) {
        std::thread::sleep(Duration::from_millis(1));
    }
    Ok(egui::ColorImage::example())
}

#[test]
fn closing_the_window_makes_a_copy_where_one_is_due() {
    let folder = tempfile::tempdir().unwrap();
    let mut worker = Worker::start(Words::english(), egui::Context::default()).unwrap();
    worker.send(Job::OpenRecord(Some(folder.path().to_path_buf())));
    let shelved = std::sync::Arc::new(bundled_banks().first().unwrap().load());
    let plan = Box::new(Plan::default());
    worker.send(Job::Begin { key: BankKey(0), shelved, plan, code: None });
    drop(worker);
    assert_eq!(crate::record::backups(folder.path()).unwrap().len(), 1);
}

#[test]
fn nothing_waits_for_a_picture() {
    let mut worker =
        Worker::start_with(Words::english(), egui::Context::default(), endless).unwrap();
    let origin = Origin::Bundled("south-ossetia-referendum.ron");
    worker.send(Job::ReadPicture(BankKey(0), origin, "images/locator-map.svg".to_owned()));
    worker.send(Job::ReadHistory);
    let begun = Instant::now();
    let mut came = Vec::new();
    while came.is_empty() && begun.elapsed() < PATIENCE {
        came.extend(worker.take());
        std::thread::sleep(Duration::from_millis(1));
    }
    assert!(matches!(came.as_slice(), [Message::History(_)]), "{came:?}");
    // Nor does closing the window.
    drop(worker);
    assert!(begun.elapsed() < PATIENCE);
    MAY_END.store(true, Ordering::Relaxed);
}

#[test]
fn no_answer_waits_for_a_bank() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("twenty-years.ron");
    let question = |at| {
        format!(
            "Question(id: \"q{at}\", topic: \"T\", prompt: \"Number {at}?\", response: \
             TrueFalse(true), explanation: \"Yes.\"),\n"
        )
    };
    let questions: String = (0..20_000).map(question).collect();
    let text = format!("Bank(format: 1, id: \"b\", title: \"B\", questions: [\n{questions}])\n");
    std::fs::write(&file, text).unwrap();
    let mut worker = Worker::start(Words::english(), egui::Context::default()).unwrap();
    worker.send(Job::ReadFiles { paths: vec![file], why: Why::Asked });
    let shelved = std::sync::Arc::new(bundled_banks().first().unwrap().load());
    let plan = Box::new(Plan::default());
    worker.send(Job::Begin { key: BankKey(0), shelved, plan, code: None });
    let first = wait_for(&mut worker, "either", |one| {
        matches!(one, Message::Begun { .. } | Message::Shelved { .. })
    });
    let Message::Begun { id, .. } = first else { panic!("the bank came first: {first:?}") };
    let at = jiff::Timestamp::UNIX_EPOCH;
    let event = Box::new(Event { what: What::Flagged { place: 0, on: true }, spent_ms: 0, at });
    worker.send(Job::Append(id, event));
    let first = wait_for(&mut worker, "either", |one| {
        matches!(one, Message::Kept(_) | Message::Shelved { .. })
    });
    assert!(matches!(first, Message::Kept(_)), "the bank came first: {first:?}");
}

fn wait_for(worker: &mut Worker, what: &str, is: impl Fn(&Message) -> bool) -> Message {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if let Some(found) = worker.take().into_iter().find(|message| is(message)) {
            return found;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("waited in vain for {what}");
}

#[test]
fn a_change_is_told_by_the_thread_which_ends_with_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("week.ron");
    std::fs::write(&file, "Bank(").unwrap();
    let mut worker = Worker::start(Words::english(), egui::Context::default()).unwrap();
    worker.send(Job::ReadFiles { paths: vec![file.clone()], why: Why::Asked });
    wait_for(&mut worker, "the bank", |one| matches!(one, Message::Opened { .. }));
    std::fs::write(&file, "Bank()").unwrap();
    wait_for(&mut worker, "the change", |one| {
        matches!(one, Message::Shelved { arrival: Arrival::Changed, .. })
    });
    drop(worker);
}

#[test]
fn what_is_set_is_kept_by_itself_once_nothing_else_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut worker = Worker::start(Words::english(), egui::Context::default()).unwrap();
    worker.send(Job::OpenRecord(Some(folder.path().to_path_buf())));
    let kept = |zoom| {
        let settings = Settings { zoom, ..Settings::default() };
        Box::new(KeptSettings::new(&settings, None))
    };
    for (before, now) in [(1.0, 1.1), (1.1, 1.25), (1.25, 1.5)] {
        worker.send(Job::KeepSettings { before: kept(before), now: kept(now) });
    }
    let begun = Instant::now();
    let zoom = || KeptSettings::read(folder.path()).settings().zoom;
    while zoom().to_bits() == 1.0_f32.to_bits() && begun.elapsed() < PATIENCE {
        std::thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(zoom().to_bits(), 1.5_f32.to_bits(), "the sizes on the way are not worth writing");
}

/// A copy was gone back to, but nothing could be kept all the same until the program was started anew.
#[test]
fn going_back_to_a_copy_is_a_way_on_where_the_record_could_not_be_opened_anew() {
    let folder = tempfile::tempdir().unwrap();
    let mut worker = Worker::inline(Words::english());
    worker.send(Job::OpenRecord(Some(folder.path().to_path_buf())));
    let shelved = std::sync::Arc::new(bundled_banks().first().unwrap().load());
    let begin = |worker: &mut Worker| {
        let (shelved, plan) = (std::sync::Arc::clone(&shelved), Box::new(Plan::default()));
        worker.send(Job::Begin { key: BankKey(0), shelved, plan, code: None });
        worker.take().iter().any(|one| matches!(one, Message::Begun { .. }))
    };
    assert!(begin(&mut worker));
    worker.send(Job::Keep(Keeping::BackUp));
    let copy = crate::record::backups(folder.path()).unwrap().remove(0);
    let other = rusqlite::Connection::open(folder.path().join(crate::record::FILE_NAME)).unwrap();
    other.pragma_update(None, "user_version", 999).unwrap();
    drop(other);
    worker.send(Job::OpenAgain);
    assert!(!begin(&mut worker), "a newer Footnote has written it");
    worker.send(Job::Keep(Keeping::GoBack(copy)));
    assert!(begin(&mut worker));
}
