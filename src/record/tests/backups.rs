//! Copies: when they are made, which are kept, and what a restore leaves alone.

use std::fs;

use jiff::ToSpan;

use super::*;

fn made(folder: &Path) -> Vec<Timestamp> {
    backups(folder).unwrap().into_iter().map(|backup| backup.made).collect()
}

#[test]
fn copy_is_made_when_something_changed_and_half_an_hour_has_passed() {
    let folder = fast_folder();
    let start = at("2026-03-01T08:00:00Z");
    let mut record = Record::open_at(folder.path(), start).unwrap().record;
    assert!(made(folder.path()).is_empty(), "nothing is worth a copy yet");
    sit(&mut record, 1, 1, false);
    drop(record);
    let mut record = Record::open_at(folder.path(), start).unwrap().record;
    assert_eq!(made(folder.path()), [start], "what the last session left");
    assert_eq!(record.back_up(start + 29.minutes()).unwrap(), BackedUp::TooSoon);
    assert_eq!(record.back_up(start + 30.minutes()).unwrap(), BackedUp::Unchanged);
    let id = sit(&mut record, 2, 1, false);
    assert!(matches!(record.back_up(start + 31.minutes()).unwrap(), BackedUp::Made(_)));
    assert_eq!(record.back_up(start + 2.hours()).unwrap(), BackedUp::Unchanged);
    record.delete(id).unwrap();
    assert!(matches!(record.back_up(start + 3.hours()).unwrap(), BackedUp::Made(_)));
    drop(record);
}

/// The copy was made, called superfluous beside one of later that day, and deleted at once.
#[test]
fn copy_stays_where_the_clock_was_set_back() {
    let folder = fast_folder();
    let start = at("2026-03-01T08:00:00Z");
    let mut record = Record::open_at(folder.path(), start).unwrap().record;
    sit(&mut record, 1, 1, false);
    assert!(matches!(record.back_up(start + 3.hours()).unwrap(), BackedUp::Made(_)));
    sit(&mut record, 1, 1, false);
    let BackedUp::Made(copy) = record.back_up(start + 2.hours()).unwrap() else { panic!() };
    let inside = |copy: &Path| -> i64 {
        let copy = Connection::open(copy).unwrap();
        copy.query_row("SELECT count(*) FROM attempt", [], |row| row.get(0)).unwrap()
    };
    assert_eq!(inside(&copy.file), 2);
    drop(record);
    fs::write(folder.path().join(FILE_NAME), "rubbish").unwrap();
    let Opened { record, .. } = Record::open_at(folder.path(), start + 150.minutes()).unwrap();
    assert_eq!(record.history().unwrap().len(), 2, "the newer copy is the one that is taken");
}

/// After going back, an attempt had the number of one that was taken away, and looked like it.
#[test]
fn what_comes_after_going_back_is_copied_too() {
    let folder = fast_folder();
    let start = at("2026-03-01T08:00:00Z");
    let mut record = Record::open_at(folder.path(), start).unwrap().record;
    sit(&mut record, 1, 1, false);
    let BackedUp::Made(early) = record.back_up(start + 1.hours()).unwrap() else { panic!() };
    sit(&mut record, 2, 2, false);
    assert!(matches!(record.back_up(start + 25.hours()).unwrap(), BackedUp::Made(_)));
    drop(record);
    let now = start + 26.hours();
    let Opened { mut record, .. } = restore(folder.path(), &early.file, now).unwrap();
    sit(&mut record, 2, 2, false);
    assert!(matches!(record.back_up(now + 1.hours()).unwrap(), BackedUp::Made(_)));
}

#[test]
fn who_asks_for_a_copy_need_not_wait_for_one() {
    let folder = fast_folder();
    let start = at("2026-03-01T08:00:00Z");
    let mut record = Record::open_at(folder.path(), start).unwrap().record;
    sit(&mut record, 1, 1, false);
    assert!(matches!(record.back_up_now(start).unwrap(), BackedUp::Made(_)));
    assert_eq!(record.back_up_now(start + 1.minutes()).unwrap(), BackedUp::Unchanged);
    sit(&mut record, 2, 1, false);
    assert!(matches!(record.back_up_now(start + 2.minutes()).unwrap(), BackedUp::Made(_)));
    assert_eq!(made(folder.path()), [start + 2.minutes()], "the latest of the day");
}

#[test]
fn a_record_can_be_checked_while_it_is_open() {
    let folder = fast_folder();
    let mut record = Record::open(folder.path()).unwrap().record;
    sit(&mut record, 2, 2, true);
    record.check().unwrap();
    let other = Connection::open(record.file()).unwrap();
    other.execute("UPDATE event SET json = replace(json, '1', '2') WHERE seq = 1", []).unwrap();
    drop(other);
    assert!(matches!(record.check(), Err(RecordError::Damaged { .. })));
}

#[test]
fn copies_over_a_year_are_thinned_out() {
    let folder = fast_folder();
    let start = at("2026-01-01T08:00:00Z");
    let mut record = Record::open_at(folder.path(), start).unwrap().record;
    let mut newest = start;
    for day in 0..120 {
        sit(&mut record, 1, 1, false);
        newest = start + (day * 24 + 1).hours();
        assert!(matches!(record.back_up(newest).unwrap(), BackedUp::Made(_)));
    }
    let made = made(folder.path());
    assert_eq!(made[0], newest);
    assert!((20..=27).contains(&made.len()), "{}", made.len());
    for backup in backups(folder.path()).unwrap() {
        let copy = Connection::open(&backup.file).unwrap();
        let check: String = copy.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(check, "ok");
    }
    let left: Vec<_> = fs::read_dir(folder.path().join("backups"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with("record-"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

/// AnkiDroid#8897: going back made a copy of the bad state and deleted the oldest, until there was
/// nothing left to go back to.
#[test]
fn going_back_many_times_deletes_no_copy() {
    let folder = fast_folder();
    let start = at("2026-03-01T08:00:00Z");
    let mut record = Record::open_at(folder.path(), start).unwrap().record;
    let id = sit(&mut record, 3, 3, true);
    let BackedUp::Made(good) = record.back_up(start + 1.hours()).unwrap() else { panic!() };
    record.delete(id).unwrap();
    drop(record);
    let before = made(folder.path());
    for time in 0..20 {
        let now = start + (24 * time + 30).hours();
        let Opened { record, notices } = restore(folder.path(), &good.file, now).unwrap();
        assert_eq!(notices, []);
        assert_eq!(record.load(id).unwrap().events.len(), 4);
        assert_eq!(made(folder.path()), before);
    }
    assert_eq!(fs::read_dir(folder.path().join("set-aside")).unwrap().count(), 20);
}

/// AnkiDroid#7073: going back needed a record that could be read.
#[test]
fn going_back_works_with_a_damaged_record_and_with_none() {
    for damage in ["rubbish", "gone"] {
        let folder = fast_folder();
        let start = at("2026-03-01T08:00:00Z");
        let mut record = Record::open_at(folder.path(), start).unwrap().record;
        let id = sit(&mut record, 3, 3, true);
        let BackedUp::Made(copy) = record.back_up(start + 1.hours()).unwrap() else { panic!() };
        drop(record);
        let file = folder.path().join(FILE_NAME);
        if damage == "gone" {
            fs::remove_file(&file).unwrap();
        } else {
            fs::write(&file, damage).unwrap();
        }
        let Opened { record, notices } =
            restore(folder.path(), &copy.file, start + 2.hours()).unwrap();
        assert_eq!(notices, []);
        assert_eq!(record.load(id).unwrap().events.len(), 4);
    }
}

#[test]
fn damaged_copy_is_refused_and_the_record_stays() {
    let folder = fast_folder();
    let mut record = open(folder.path());
    let id = sit(&mut record, 3, 3, true);
    let copy = folder.path().join("copy.db");
    drop(record);
    let mut bytes = fs::read(folder.path().join(FILE_NAME)).unwrap();
    let last = bytes.len() - 1000;
    bytes[last..].fill(0xFF);
    fs::write(&copy, bytes).unwrap();
    for bad in [copy, folder.path().join("none.db"), folder.path().to_path_buf()] {
        assert!(restore(folder.path(), &bad, Timestamp::now()).is_err(), "{}", bad.display());
        assert!(!folder.path().join("set-aside").exists());
    }
    assert_eq!(open(folder.path()).load(id).unwrap().events.len(), 4);
}

#[test]
fn going_back_while_another_program_has_the_record_is_refused() {
    let folder = fast_folder();
    let start = at("2026-03-01T08:00:00Z");
    let mut record = Record::open_at(folder.path(), start).unwrap().record;
    sit(&mut record, 1, 1, false);
    record.back_up(start).unwrap();
    let copy = backups(folder.path()).unwrap().remove(0).file;
    assert!(matches!(restore(folder.path(), &copy, start), Err(RecordError::InUse { .. })));
    drop(record);
}

#[test]
fn copy_that_cannot_be_made_is_told_and_harms_nothing() {
    let folder = fast_folder();
    fs::write(folder.path().join("backups"), "in the way").unwrap();
    let Opened { mut record, notices } = Record::open(folder.path()).unwrap();
    assert!(matches!(notices.as_slice(), [OpeningNotice::NoBackup { .. }]), "{notices:?}");
    sit(&mut record, 2, 2, true);
    assert_eq!(record.state, State::Sound);
}
