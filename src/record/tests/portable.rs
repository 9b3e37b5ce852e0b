//! A record carried to another machine: whole, once, and accounted for line by line.

use std::fs;

use super::*;

fn exported(record: &Record) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("record.jsonl");
    record.export(&file, at("2026-05-01T12:00:00Z")).unwrap();
    (folder, file)
}

fn all(record: &Record) -> Vec<Kept> {
    record.history().unwrap().iter().map(|row| record.load(row.id).unwrap()).collect()
}

fn filled() -> Record {
    let mut record = Record::in_memory().unwrap();
    sit(&mut record, 5, 5, true);
    sit(&mut record, 3, 1, false);
    record
}

#[test]
fn import_twice_is_import_once() {
    let here = filled();
    let (_folder, file) = exported(&here);
    let mut there = Record::in_memory().unwrap();
    let first = there.import(&file).unwrap();
    assert_eq!(first, Imported { taken: 2, is_complete: true, ..Imported::default() });
    assert_eq!(all(&there), all(&here));
    let second = there.import(&file).unwrap();
    assert_eq!(second, Imported { known: 2, is_complete: true, ..Imported::default() });
    assert_eq!(all(&there), all(&here));
}

#[test]
fn attempt_gone_on_with_elsewhere_is_continued_here_and_never_cut_back() {
    let mut here = Record::in_memory().unwrap();
    let id = sit(&mut here, 4, 1, false);
    let (_folder, early) = exported(&here);
    let mut there = Record::in_memory().unwrap();
    there.import(&early).unwrap();
    for event in &events(&paper(4), 4, true)[1..] {
        there.append(id, event).unwrap();
    }
    let (_folder, late) = exported(&there);
    let again = here.import(&late).unwrap();
    assert_eq!(again, Imported { continued: 1, is_complete: true, ..Imported::default() });
    assert_eq!(here.load(id).unwrap().events.len(), 5);
    assert!(here.load(id).unwrap().summary.is_some());
    assert_eq!(here.import(&early).unwrap().known, 1);
    assert_eq!(here.load(id).unwrap().events.len(), 5);
}

#[test]
fn every_line_is_accounted_for() {
    let here = filled();
    let (_folder, file) = exported(&here);
    let text = fs::read_to_string(&file).unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    let impossible = lines[1].replace("\"Finished\"", "\"Resumed\"");
    lines.insert(2, "not JSON");
    lines.insert(3, "");
    lines.insert(4, &impossible);
    fs::write(&file, lines.join("\r\n")).unwrap();
    let imported = Record::in_memory().unwrap().import(&file).unwrap();
    assert_eq!((imported.taken, imported.known, imported.is_complete), (2, 0, false));
    let left_out: Vec<usize> = imported.left_out.iter().map(|left| left.line).collect();
    assert_eq!(left_out, [3, 5]);
    assert!(matches!(imported.left_out[0].why, WhyLeftOut::NoAttempt(_)));
    assert!(matches!(imported.left_out[1].why, WhyLeftOut::Impossible(_)));
}

#[test]
fn file_cut_off_is_told_and_what_is_whole_is_taken() {
    let (_folder, file) = exported(&filled());
    let text = fs::read_to_string(&file).unwrap();
    let cut = text.lines().take(2).map(str::len).sum::<usize>() + 100;
    fs::write(&file, &text.as_bytes()[..cut]).unwrap();
    let imported = Record::in_memory().unwrap().import(&file).unwrap();
    assert_eq!((imported.taken, imported.left_out.len(), imported.is_complete), (1, 1, false));
}

#[test]
fn what_is_no_export_is_refused_before_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = filled();
    let file = folder.path().join("file");
    fs::write(&file, "{\"format\":\"footnote-record\",\"version\":99}\n").unwrap();
    assert!(matches!(record.import(&file), Err(RecordError::NewerExport { found: 99, .. })));
    for text in ["", "\n", "Bank()", "{}", "{\"format\":\"other\",\"version\":1}\n"] {
        fs::write(&file, text).unwrap();
        assert!(matches!(record.import(&file), Err(RecordError::NotAnExport { .. })), "{text}");
    }
    // A gigabyte of zeros, without the disk to hold it.
    fs::File::create(&file).unwrap().set_len(1 << 30).unwrap();
    assert!(matches!(record.import(&file), Err(RecordError::NotAnExport { .. })));
    assert!(matches!(record.import(folder.path()), Err(RecordError::NotAnExport { .. })));
    assert!(record.import(&folder.path().join("none")).is_err());
    assert_eq!(record.state, State::Sound);
    assert_eq!(record.history().unwrap().len(), 2);
}

#[test]
fn export_that_fails_leaves_the_old_file() {
    let record = filled();
    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("none/record.jsonl");
    assert!(matches!(record.export(&nowhere, Timestamp::now()), Err(RecordError::NotSaved(_))));
}

#[test]
fn what_is_stopped_writes_and_takes_nothing_and_says_so() {
    let here = filled();
    let (_folder, file) = exported(&here);
    let text = fs::read(&file).unwrap();
    let stopped = here.export_while(&file, Timestamp::now(), &mut |done, of| {
        assert_eq!(of, 2);
        done == 0
    });
    assert!(matches!(stopped, Err(RecordError::Stopped { operation: Operation::Export, .. })));
    assert_eq!(fs::read(&file).unwrap(), text, "the file is as it was");

    let mut there = Record::in_memory().unwrap();
    let mut far = Vec::new();
    let stopped = there.import_while(&file, &mut |done, of| {
        assert_eq!(of, text.len());
        far.push(done);
        far.len() < 2
    });
    assert!(matches!(stopped, Err(RecordError::Stopped { operation: Operation::Import, .. })));
    assert!(far.is_sorted() && far.len() == 2, "{far:?}");
    assert_eq!(all(&there), [], "nothing was taken");
    assert_eq!(there.import(&file).unwrap().taken, 2, "and everything can be taken later");
}

#[test]
fn summary_in_a_file_is_not_believed() {
    let here = filled();
    let (_folder, file) = exported(&here);
    let text = fs::read_to_string(&file).unwrap();
    let flattered = text.replace("\"answered\":5", "\"answered\":500");
    assert_ne!(text, flattered);
    fs::write(&file, flattered).unwrap();
    let mut there = Record::in_memory().unwrap();
    there.import(&file).unwrap();
    assert_eq!(all(&there), all(&here));
}

#[test]
fn file_of_many_lines_that_are_no_attempts_is_refused() {
    let mut record = filled();
    let (_folder, file) = exported(&record);
    let head = fs::read_to_string(&file).unwrap().lines().next().unwrap().to_owned();
    fs::write(&file, head + "\n" + &"x\n".repeat(5000)).unwrap();
    assert!(matches!(record.import(&file), Err(RecordError::NotAnExport { .. })));
    assert_eq!(record.state, State::Sound);
}

/// A file made by somebody else may say anything about the paper.
#[test]
fn paper_that_makes_no_sense_is_taken_or_left_without_a_panic() {
    let (_folder, file) = exported(&filled());
    let text = fs::read_to_string(&file).unwrap();
    for (from, to) in [
        ("\"layout\":\"Plain\"", "\"layout\":{\"Order\":[99,98,97]}"),
        ("\"marks\":0.1", "\"marks\":1e308"),
        ("\"marks\":0.1", "\"marks\":-1.0"),
        ("\"id\":\"q2\"", "\"id\":\"q1\""),
        ("\"spent_ms\":1234", "\"spent_ms\":18446744073709551615"),
        ("\"started\":\"2026", "\"started\":\"-009998"),
    ] {
        let odd = text.replace(from, to);
        assert_ne!(odd, text);
        fs::write(&file, odd).unwrap();
        let mut there = Record::in_memory().unwrap();
        let imported = there.import(&file).unwrap();
        assert_eq!(imported.taken + imported.left_out.len(), 2, "{to}: {imported:?}");
        assert_eq!(there.state, State::Sound);
        all(&there);
        there.seen(&BankId::new("test-bank")).unwrap();
    }
}

#[test]
fn attempt_gone_on_with_otherwise_on_two_machines_is_told_and_stays_as_it_is_here() {
    let mut here = Record::in_memory().unwrap();
    let id = sit(&mut here, 4, 1, false);
    let (_folder, file) = exported(&here);
    let mut there = Record::in_memory().unwrap();
    there.import(&file).unwrap();
    let [_, right, next, ..] = &events(&paper(4), 4, true)[..] else { panic!("four answers") };
    there.append(id, right).unwrap();
    there.append(id, next).unwrap();
    let skipped = Event { what: What::Skipped { place: 1 }, ..right.clone() };
    here.append(id, &skipped).unwrap();
    let (_folder, late) = exported(&there);
    let imported = here.import(&late).unwrap();
    assert_eq!(imported, Imported { diverged: 1, is_complete: true, ..Imported::default() });
    assert_eq!(here.load(id).unwrap().events[1..], [skipped]);
}

#[test]
fn attempt_by_another_plan_is_another_attempt() {
    let mut here = Record::in_memory().unwrap();
    let id = sit(&mut here, 4, 1, false);
    let (_folder, file) = exported(&here);
    let text = fs::read_to_string(&file).unwrap();
    let exam = text.replace("\"feedback\":\"practice\"", "\"feedback\":\"exam\"");
    assert_ne!(exam, text);
    fs::write(&file, exam).unwrap();
    let imported = here.import(&file).unwrap();
    assert_eq!((imported.diverged, imported.known), (1, 0));
    assert_eq!(here.load(id).unwrap().plan, Plan::default());
}
