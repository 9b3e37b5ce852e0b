//! What append returns from is there when the record is opened again.

use super::*;

#[test]
fn everything_appended_is_there_after_each_reopening() {
    let folder = tempfile::tempdir().unwrap();
    let paper = paper(6);
    let all = events(&paper, 6, true);
    let plan = Plan::default();
    let started = at("2026-03-31T09:59:59.5Z");
    let id = open(folder.path()).start(&paper, &plan, started).unwrap();
    for count in 1..=all.len() {
        let mut record = open(folder.path());
        record.append(id, &all[count - 1]).unwrap();
        drop(record);
        let record = open(folder.path());
        let kept = record.load(id).unwrap();
        assert_eq!(kept.events, all[..count]);
        assert_eq!((&kept.paper, &kept.plan, kept.started), (&paper, &plan, started));
        let finished = count == all.len();
        assert_eq!(kept.summary.is_some(), finished, "handed in is finished, summary or none");
        assert_eq!(record.unfinished().unwrap().len(), usize::from(!finished));
    }
}

/// SQLite's file as a crash would leave it: the log not yet worked into it.
#[test]
fn everything_appended_is_there_after_a_crash() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = open(folder.path());
    let id = sit(&mut record, 5, 3, false);
    let crashed = tempfile::tempdir().unwrap();
    for name in [FILE_NAME, "record.db-wal"] {
        std::fs::copy(folder.path().join(name), crashed.path().join(name)).unwrap();
    }
    let reader = Record::open_to_read(crashed.path()).unwrap();
    assert_eq!(reader.load(id).unwrap().events.len(), 3);
    drop(reader);
    assert_eq!(open(crashed.path()).load(id).unwrap().events.len(), 3);
}

#[test]
fn history_tells_finished_and_unfinished_attempts_the_latest_first() {
    let mut record = Record::in_memory().unwrap();
    let finished = sit(&mut record, 4, 4, true);
    let paper = paper(3);
    let going_on = record.start(&paper, &Plan::default(), at("2026-04-01T08:00:00Z")).unwrap();
    for what in [
        What::Answered { place: 0, answer: Answer::TrueFalse(true), certainty: None },
        What::Answered { place: 1, answer: Answer::TrueFalse(true), certainty: None },
        What::Skipped { place: 1 },
        What::Paused,
    ] {
        let event = Event { at: at("2026-04-01T08:00:05Z"), spent_ms: 10, what };
        record.append(going_on, &event).unwrap();
    }

    let history = record.history().unwrap();
    assert_eq!(history.iter().map(|row| row.id).collect::<Vec<_>>(), [going_on, finished]);
    let row = &history[0];
    assert_eq!((row.answered, row.questions, row.marks, row.finished), (1, 3, None, None));
    assert!((row.of - 0.3).abs() < 1e-12);
    let row = &history[1];
    assert_eq!((row.answered, row.questions), (4, 4));
    assert!((row.marks.unwrap() - 0.3).abs() < 1e-12, "one of four is wrong");
    assert_eq!(row.finished, Some(at("2026-03-31T10:00:00.123456Z")));
    assert_eq!((row.bank.as_str(), row.title.as_str()), ("test-bank", "Test bank"));
    assert_eq!(row.code, paper_code(&record, finished));
    assert_eq!(record.unfinished().unwrap(), history[..1]);
}

fn paper_code(record: &Record, id: AttemptId) -> String {
    record.load(id).unwrap().paper.code.to_string()
}

#[test]
fn seen_counts_every_time_a_question_was_answered() {
    let mut record = Record::in_memory().unwrap();
    sit(&mut record, 4, 3, true);
    sit(&mut record, 4, 3, true);
    sit(&mut record, 4, 1, false);
    let seen = record.seen(&BankId::new("test-bank")).unwrap();
    let paper = paper(4);
    let of = |place: usize| seen[&paper.items[place].question.id];
    assert_eq!((of(0).verdict, of(0).right, of(0).wrong), (Verdict::Right, 3, 0));
    assert_eq!((of(1).verdict, of(1).right, of(1).wrong), (Verdict::Right, 2, 0));
    assert_eq!((of(2).verdict, of(2).right, of(2).wrong), (Verdict::Wrong, 0, 2));
    assert_eq!((of(3).verdict, of(3).right, of(3).wrong), (Verdict::Skipped, 0, 0));
    assert_eq!(of(3).last, at("2026-03-31T10:00:00.123456Z"));
    assert!(record.seen(&BankId::new("another")).unwrap().is_empty());
}

#[test]
fn finishing_again_takes_the_new_marks_and_keeps_the_time() {
    let mut record = Record::in_memory().unwrap();
    let id = sit(&mut record, 2, 2, true);
    let first = record.load(id).unwrap().summary.unwrap();
    let later = Summary { marks: 0.05, finished: at("2027-01-01T00:00:00Z"), ..first.clone() };
    record.finish(id, &later).unwrap();
    let kept = record.load(id).unwrap().summary.unwrap();
    assert_eq!(kept, Summary { marks: 0.05, ..kept.clone() });
    assert_eq!(kept.finished.as_microsecond(), first.finished.as_microsecond());
    assert_eq!(kept.outcomes.len(), 2);
}

#[test]
fn deleted_attempt_is_gone_with_everything_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = open(folder.path());
    let (gone, stays) = (sit(&mut record, 3, 3, true), sit(&mut record, 3, 1, false));
    record.delete(gone).unwrap();
    assert!(matches!(record.load(gone), Err(RecordError::NoSuchAttempt { .. })));
    assert!(matches!(record.delete(gone), Err(RecordError::NoSuchAttempt { .. })));
    let rows: i64 = record
        .connection
        .query_row(
            "SELECT (SELECT count(*) FROM event) + (SELECT count(*) FROM outcome)",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(rows, 1);
    assert_eq!(record.history().unwrap()[0].id, stays);
    assert_eq!(record.state, State::Sound, "being asked for what is not there is no failed write");
}

#[test]
fn appending_to_no_attempt_is_refused_and_harms_nothing() {
    let mut record = Record::in_memory().unwrap();
    let event = events(&paper(1), 1, false).remove(0);
    assert!(matches!(
        record.append(AttemptId::random(), &event),
        Err(RecordError::NoSuchAttempt { operation: Operation::Append, .. })
    ));
    sit(&mut record, 2, 2, true);
}

#[test]
fn full_disk_stops_the_record_and_leaves_earlier_answers_whole() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = open(folder.path());
    let id = sit(&mut record, 5, 2, false);
    let pages: i64 =
        record.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    record.connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();

    let large = Event {
        what: What::Answered {
            place: 2,
            answer: Answer::Text("x".repeat(100_000)),
            certainty: None,
        },
        ..events(&paper(5), 3, false).remove(2)
    };
    let small = events(&paper(5), 3, false).remove(2);
    let refused = record.append(id, &large).unwrap_err();
    assert!(matches!(
        refused,
        RecordError::NotKept { operation: Operation::Append, is_full: true, .. }
    ));
    assert_eq!(refused.code(), "record-disk-full");
    assert!(matches!(record.state, State::Poisoned(_)));
    // Not even what would fit: nobody knows what the disk holds.
    for refused in [record.append(id, &small), record.delete(id)] {
        assert!(matches!(refused, Err(RecordError::Poisoned { .. })));
    }
    assert!(matches!(
        record.start(&paper(1), &Plan::default(), Timestamp::now()),
        Err(RecordError::Poisoned { operation: Operation::Start, .. })
    ));
    assert_eq!(record.load(id).unwrap().events.len(), 2, "what is there can still be read");

    let Opened { mut record, notices } = record.reopen().unwrap();
    assert_eq!(notices, []);
    record.append(id, &small).unwrap();
    assert_eq!(record.load(id).unwrap().events.len(), 3);
}

#[test]
fn record_in_memory_goes_on_after_a_failed_write_and_makes_no_file() {
    let mut record = Record::in_memory().unwrap();
    let id = sit(&mut record, 3, 2, false);
    record.state = State::Poisoned("the reason".to_owned());
    let event = events(&paper(3), 3, false).remove(2);
    assert!(matches!(record.append(id, &event), Err(RecordError::Poisoned { .. })));
    let Opened { mut record, notices } = record.reopen().unwrap();
    assert_eq!((notices, record.file()), (Vec::new(), Path::new(":memory:")));
    record.append(id, &event).unwrap();
    assert_eq!(record.load(id).unwrap().events.len(), 3, "nothing of it is lost");
}

#[test]
fn record_that_cannot_be_opened_anew_lets_go_of_its_lock() {
    let folder = tempfile::tempdir().unwrap();
    let record = open(folder.path());
    let file = folder.path().join(FILE_NAME);
    let aside = folder.path().join("aside");
    std::fs::rename(&file, &aside).unwrap();
    std::fs::create_dir(&file).unwrap();
    assert!(matches!(record.reopen(), Err(RecordError::NotAFile { .. })));
    std::fs::remove_dir(&file).unwrap();
    std::fs::rename(&aside, &file).unwrap();
    open(folder.path());
}

#[test]
fn second_program_is_told_and_can_read() {
    let folder = tempfile::tempdir().unwrap();
    assert!(Record::open_to_read(folder.path()).unwrap().history().unwrap().is_empty());
    let mut first = open(folder.path());
    let id = sit(&mut first, 3, 2, false);
    assert!(matches!(Record::open(folder.path()), Err(RecordError::InUse { .. })));

    let mut second = Record::open_to_read(folder.path()).unwrap();
    assert_eq!(second.history().unwrap()[0].answered, 2);
    assert!(matches!(second.delete(id), Err(RecordError::ReadOnly { .. })));
    assert_eq!(second.back_up(Timestamp::now()).unwrap(), BackedUp::NotApplicable);
    // What the first one adds, the second one sees.
    first.append(id, &events(&paper(3), 3, false)[2]).unwrap();
    assert_eq!(second.load(id).unwrap().events.len(), 3);
    drop((first, second));
    open(folder.path());
}

#[test]
fn reading_before_anything_was_kept_makes_no_files() {
    let folder = tempfile::tempdir().unwrap();
    let mut nothing = Record::open_to_read(&folder.path().join("none")).unwrap();
    assert!(nothing.history().unwrap().is_empty());
    assert!(matches!(
        nothing.start(&paper(1), &Plan::default(), Timestamp::now()),
        Err(RecordError::ReadOnly { .. })
    ));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn folder_that_cannot_be_used_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "in the way").unwrap();
    assert!(matches!(
        Record::open(&file.join("data")),
        Err(RecordError::System { operation: Operation::MakeFolder, .. })
    ));
    assert!(matches!(Record::open(&file), Err(RecordError::System { .. })));
}

#[cfg(unix)]
#[test]
fn read_only_folder_and_file_are_told() {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let id = sit(&mut open(folder.path()), 2, 1, false);
    set_permissions(folder.path().join(FILE_NAME), Permissions::from_mode(0o400)).unwrap();
    set_permissions(folder.path(), Permissions::from_mode(0o500)).unwrap();
    let is_above_permissions = std::fs::write(folder.path().join("probe"), "").is_ok();
    if !is_above_permissions {
        assert!(matches!(Record::open(folder.path()), Err(RecordError::System { .. })));
    }
    set_permissions(folder.path(), Permissions::from_mode(0o700)).unwrap();
    set_permissions(folder.path().join(FILE_NAME), Permissions::from_mode(0o600)).unwrap();
    assert_eq!(open(folder.path()).load(id).unwrap().events.len(), 1);
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("data");
    let mut record = open(&folder);
    sit(&mut record, 2, 1, false);
    record.back_up(Timestamp::now()).unwrap();
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let mode = std::fs::metadata(&path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode & 0o077, 0, "{}: {mode:o}", path.display());
            if path.is_dir() {
                folders.push(path);
            }
        }
    }
}

#[test]
fn files_are_opened_as_law_six_asks() {
    let folder = tempfile::tempdir().unwrap();
    let record = open(folder.path());
    let number = |name: &str| -> i64 {
        record.connection.pragma_query_value(None, name, |row| row.get(0)).unwrap()
    };
    let mode: String =
        record.connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
    assert_eq!(number("synchronous"), 2, "FULL");
    assert_eq!(number("foreign_keys"), 1);
    assert_eq!(number("trusted_schema"), 0);
    assert_eq!(number("cell_size_check"), 1);
    assert_eq!(number("mmap_size"), 0);
    assert_eq!(number("page_size"), 4096);
    assert_eq!(number("secure_delete"), 1);
}

#[test]
fn attempt_id_is_read_as_it_is_written() {
    let id = AttemptId::random();
    assert_eq!(id.to_string().parse(), Ok(id));
    for text in ["", "12", "0123456789abcdeg", "+123456789abcdef", "0123456789abcdef0"] {
        assert_eq!(text.parse::<AttemptId>(), Err(NotAnAttemptId), "{text}");
    }
}

#[test]
fn marks_to_be_earned_are_the_same_before_and_after_where_certainty_is_asked() {
    let mut record = Record::in_memory().unwrap();
    let mut plan = Plan::default();
    plan.sitting.certainty = crate::quiz::CertaintyAsked::Yes;
    let paper = paper(4);
    let id = record.start(&paper, &plan, at("2026-04-01T08:00:00Z")).unwrap();
    let before = record.history().unwrap()[0].of;
    let event = Event { at: at("2026-04-01T08:00:05Z"), spent_ms: 10, what: What::Finished };
    record.append(id, &event).unwrap();
    let summary = summary::of_attempt(&record.load(id).unwrap().replay().unwrap()).unwrap();
    assert!((summary.of - before).abs() < 1e-12, "{} {before}", summary.of);
}

/// Who is new to a large bank prefers all of it: no list for every attempt.
#[test]
fn what_merely_went_first_is_not_kept_with_every_attempt() {
    let mut record = Record::in_memory().unwrap();
    let ids = || (0..20_000).map(|number| QuestionId::new(&format!("question-{number}")));
    let draw = DrawPlan { topics: vec![Topic::new("Wetter")], ..DrawPlan::exactly(10) };
    let draw = draw.preferring(ids());
    let plan = Plan { draw, ..Plan::default() };
    let id = record.start(&paper(2), &plan, at("2026-04-01T08:00:00Z")).unwrap();
    let DrawPlan { count, topics, prefer, .. } = record.load(id).unwrap().plan.draw;
    assert_eq!((count, topics), (plan.draw.count, plan.draw.topics));
    assert_eq!(prefer, [[]; 0]);

    let retry = Plan::default().retry(ids().take(2).collect());
    let id = record.start(&paper(2), &retry, at("2026-04-01T08:00:00Z")).unwrap();
    assert_eq!(record.load(id).unwrap().plan, retry, "nothing else was to be drawn");
}

#[test]
fn plan_of_an_older_record_is_read_as_it_was_kept() {
    let mut record = Record::in_memory().unwrap();
    let draw = DrawPlan::exactly(10).preferring([QuestionId::new("new")]);
    let kept = Kept { plan: Plan { draw, ..Plan::default() }, ..some(&mut record) };
    record.delete(kept.id).unwrap();
    record.take_back(&kept).unwrap();
    assert_eq!(record.load(kept.id).unwrap(), kept);
}

fn some(record: &mut Record) -> Kept {
    let id = sit(record, 3, 1, false);
    record.load(id).unwrap()
}
