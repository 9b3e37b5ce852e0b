//! Files cut short, bits flipped, another program's file: set aside, said, never a panic.

use std::fs;

use super::*;

/// A record of several attempts, one of which was gone on with; closed, or as a crash leaves it.
fn filled(crashed: bool) -> (tempfile::TempDir, Vec<Kept>) {
    let folder = fast_folder();
    let mut record = open(folder.path());
    for (questions, answers, finish) in
        [(24, 24, true), (3, 2, false), (12, 12, true), (8, 5, false)]
    {
        sit(&mut record, questions, answers, finish);
    }
    let kept = all(&record);
    if crashed {
        let copy = fast_folder();
        for name in [FILE_NAME, "record.db-wal"] {
            fs::copy(folder.path().join(name), copy.path().join(name)).unwrap();
        }
        return (copy, kept);
    }
    (folder, kept)
}

fn all(record: &Record) -> Vec<Kept> {
    record.history().unwrap().iter().map(|row| record.load(row.id).unwrap()).collect()
}

/// Opens what may be damaged. Whatever is in the record then can be read; the damaged file is
/// there, byte for byte; and nothing is lost in silence.
fn open_damaged(folder: &Path, before: &[Kept], story: &str) -> Vec<OpeningNotice> {
    let damaged = fs::read(folder.join(FILE_NAME)).unwrap();
    match Record::open(folder) {
        Ok(Opened { record, notices }) => {
            let after = all(&record);
            match notices.as_slice() {
                [] => assert!(after == before, "{story}: lost in silence"),
                [OpeningNotice::SetAside { kept, salvage, .. }] => {
                    assert_eq!(fs::read(kept).unwrap(), damaged, "{story}: the file was changed");
                    assert_eq!(
                        after.len(),
                        salvage.whole + salvage.partial + salvage.from_copy,
                        "{story}"
                    );
                }
                other => panic!("{story}: {other:?}"),
            }
            drop(record);
            if !notices.is_empty() {
                assert_eq!(Record::open(folder).unwrap().notices, [], "{story}: not mended");
            }
            notices
        }
        // A flipped bit may make it look like the file of a newer Footnote.
        Err(RecordError::Newer { .. }) => {
            assert_eq!(fs::read(folder.join(FILE_NAME)).unwrap(), damaged, "{story}");
            Vec::new()
        }
        Err(error) => panic!("{story}: {error}"),
    }
}

#[test]
fn reader_is_told_of_damage_and_changes_nothing() {
    let (folder, _) = filled(false);
    let file = folder.path().join(FILE_NAME);
    fs::write(&file, [0x55; 9000]).unwrap();
    let read = Record::open_to_read(folder.path()).and_then(|record| record.history());
    assert!(matches!(read, Err(RecordError::Damaged { .. })), "{read:?}");
    assert_eq!(fs::read(&file).unwrap(), [0x55; 9000]);
    assert!(!folder.path().join("set-aside").exists());
}

fn copy_of(folder: &Path) -> tempfile::TempDir {
    let copy = fast_folder();
    for name in [FILE_NAME, "record.db-wal"] {
        if folder.join(name).exists() {
            fs::copy(folder.join(name), copy.path().join(name)).unwrap();
        }
    }
    copy
}

/// A small generator, so that the places are many and always the same.
fn places(count: usize, below: usize) -> impl Iterator<Item = usize> {
    let mut state: u64 = 0x9E37_79B9_7F4A_7C15;
    (0..count).map(move |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap()).unwrap()
    })
}

#[test]
fn flipped_bit_anywhere_is_noticed_and_what_can_be_read_is_taken_over() {
    let (folder, before) = filled(false);
    let sound = fs::read(folder.path().join(FILE_NAME)).unwrap();
    // Every byte of the header, and places all over the file.
    for place in (0..100).chain(places(60, sound.len())) {
        let copy = copy_of(folder.path());
        let mut bytes = sound.clone();
        bytes[place] ^= 1 << (place % 8);
        fs::write(copy.path().join(FILE_NAME), bytes).unwrap();
        open_damaged(copy.path(), &before, &format!("bit flipped at {place}"));
    }
}

#[test]
fn truncated_file_is_noticed_and_what_is_left_is_taken_over() {
    let (folder, before) = filled(false);
    let sound = fs::read(folder.path().join(FILE_NAME)).unwrap();
    for length in
        [0, 1, 15, 16, 99, 100, 512, 4095, 4096].into_iter().chain(places(25, sound.len()))
    {
        let copy = copy_of(folder.path());
        fs::write(copy.path().join(FILE_NAME), &sound[..length]).unwrap();
        let notices = open_damaged(copy.path(), &before, &format!("truncated to {length}"));
        assert_eq!(notices.len(), 1, "truncated to {length}");
    }
}

#[test]
fn first_page_lost_loses_no_attempt() {
    let (folder, before) = filled(false);
    let file = folder.path().join(FILE_NAME);
    let mut bytes = fs::read(&file).unwrap();
    bytes[..4096].fill(0);
    fs::write(&file, bytes).unwrap();
    let Opened { record, notices } = Record::open(folder.path()).unwrap();
    assert!(matches!(
        notices.as_slice(),
        [OpeningNotice::SetAside {
            salvage: Salvage { whole: 4, partial: 0, from_copy: 0, lost: 0 },
            ..
        }]
    ));
    assert_eq!(all(&record), before);
    assert_eq!(record.seen(&BankId::new("test-bank")).unwrap().len(), 24);
}

#[test]
fn rubbish_in_the_records_place_is_set_aside() {
    for rubbish in [&b""[..], b"x", b"SQLite format 3\0", &[0xff; 10_000], &[0x0d; 9000]] {
        let folder = fast_folder();
        fs::write(folder.path().join(FILE_NAME), rubbish).unwrap();
        let notices = open_damaged(folder.path(), &[], "rubbish");
        assert!(matches!(
            notices.as_slice(),
            [OpeningNotice::SetAside {
                salvage: Salvage { whole: 0, partial: 0, from_copy: 0, lost: 0 },
                ..
            }]
        ));
    }
}

/// SQLite stops reading a log at the first frame that does not fit, and says nothing.
#[test]
fn damaged_log_is_noticed_and_what_can_be_read_is_taken_over() {
    let (folder, before) = filled(true);
    let log = folder.path().join("record.db-wal");
    let sound = fs::read(&log).unwrap();
    for place in (0..56).chain(places(40, sound.len())) {
        let copy = copy_of(folder.path());
        let mut bytes = sound.clone();
        bytes[place] ^= 1 << (place % 8);
        fs::write(copy.path().join("record.db-wal"), bytes).unwrap();
        let story = format!("log flipped at {place} of {}", sound.len());
        // Only the very last commit can be taken for one that a crash cut off.
        let last_commit = sound.len() - 12 * (4096 + 24);
        if place < last_commit {
            open_damaged(copy.path(), &before, &story);
        } else {
            Record::open(copy.path()).unwrap();
        }
    }
}

#[test]
fn log_cut_off_by_a_crash_loses_only_what_was_not_acknowledged() {
    let (folder, before) = filled(true);
    let log = folder.path().join("record.db-wal");
    let sound = fs::read(&log).unwrap();
    let cut = sound.len() - 100;
    fs::write(&log, &sound[..cut]).unwrap();
    let Opened { record, notices } = Record::open(folder.path()).unwrap();
    assert_eq!(notices, [], "a crash is no damage");
    let events = |kept: &[Kept]| kept.iter().map(|kept| kept.events.len()).sum::<usize>();
    assert_eq!(events(&all(&record)), events(&before) - 1);
}

#[test]
fn a_last_answer_that_cannot_be_read_is_not_passed_over_in_silence() {
    let (folder, before) = filled(true);
    let log = folder.path().join("record.db-wal");
    let mut bytes = fs::read(&log).unwrap();
    let at = bytes.len() - 100;
    bytes[at] ^= 1;
    fs::write(&log, bytes).unwrap();
    let Opened { record, notices } = Record::open(folder.path()).unwrap();
    assert!(matches!(notices.as_slice(), [OpeningNotice::EndUnreadable { .. }]), "{notices:?}");
    let events = |kept: &[Kept]| kept.iter().map(|kept| kept.events.len()).sum::<usize>();
    assert_eq!(events(&all(&record)), events(&before) - 1);
    drop(record);
    assert_eq!(Record::open(folder.path()).unwrap().notices, []);
}

#[test]
fn text_changed_behind_the_records_back_is_noticed() {
    let (folder, before) = filled(false);
    let connection = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    connection
        .execute("UPDATE event SET json = replace(json, 'true', 'false') WHERE number = 1", [])
        .unwrap();
    drop(connection);
    let notices = open_damaged(folder.path(), &before, "an answer changed");
    assert!(matches!(
        notices.as_slice(),
        [OpeningNotice::SetAside {
            salvage: Salvage { whole: 3, partial: 1, from_copy: 0, lost: 0 },
            ..
        }]
    ));
}

#[test]
fn strange_tables_and_triggers_are_damage() {
    for sql in [
        "CREATE TRIGGER evil AFTER INSERT ON event BEGIN DELETE FROM attempt; END",
        "CREATE VIEW evil AS SELECT * FROM attempt",
        "CREATE TABLE evil (x)",
        "DROP TABLE outcome",
    ] {
        let (folder, before) = filled(false);
        Connection::open(folder.path().join(FILE_NAME)).unwrap().execute_batch(sql).unwrap();
        let notices = open_damaged(folder.path(), &before, sql);
        assert!(
            matches!(
                notices.as_slice(),
                [OpeningNotice::SetAside {
                    salvage: Salvage { whole: 4, partial: 0, from_copy: 0, lost: 0 },
                    ..
                }]
            ),
            "{sql}: {notices:?}"
        );
    }
}

#[test]
fn damage_met_while_writing_stops_the_record_and_the_next_opening_mends_it() {
    let folder = fast_folder();
    let mut record = open(folder.path());
    let id = sit(&mut record, 30, 10, false);
    drop(record);
    // Opened soundly, damaged after that.
    let mut record = open(folder.path());
    let file = folder.path().join(FILE_NAME);
    let length = fs::metadata(&file).unwrap().len();
    let rubbish = vec![0xA5; usize::try_from(length).unwrap() - 4096];
    let mut to = fs::File::options().write(true).open(&file).unwrap();
    std::io::Seek::seek(&mut to, std::io::SeekFrom::Start(4096)).unwrap();
    std::io::Write::write_all(&mut to, &rubbish).unwrap();
    drop(to);
    record.connection.cache_flush().ok();
    record.connection.pragma_update(None, "cache_size", 0).unwrap();
    let event = &events(&paper(30), 11, false)[10];
    if record.append(id, event).is_err() {
        assert!(matches!(record.state, State::Poisoned(_)));
        assert!(matches!(record.append(id, event), Err(RecordError::Poisoned { .. })));
    }
    drop(record);
    let Opened { notices, .. } = Record::open(folder.path()).unwrap();
    assert!(matches!(notices.as_slice(), [OpeningNotice::SetAside { .. }]));
}

#[test]
fn database_of_another_program_is_left_alone() {
    let folder = fast_folder();
    let file = folder.path().join(FILE_NAME);
    Connection::open(&file).unwrap().execute_batch("CREATE TABLE theirs (x)").unwrap();
    let before = fs::read(&file).unwrap();
    assert!(matches!(Record::open(folder.path()), Err(RecordError::Foreign { .. })));
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn link_in_the_records_place_is_refused() {
    let (elsewhere, _) = filled(false);
    let folder = fast_folder();
    std::os::unix::fs::symlink(elsewhere.path().join(FILE_NAME), folder.path().join(FILE_NAME))
        .unwrap();
    assert!(matches!(Record::open(folder.path()), Err(RecordError::NotAFile { .. })));
    let folder = fast_folder();
    fs::create_dir(folder.path().join(FILE_NAME)).unwrap();
    assert!(matches!(Record::open(folder.path()), Err(RecordError::NotAFile { .. })));
}

/// Pages that look like pages of rows, with numbers that lead anywhere.
#[test]
fn salvage_of_rubbish_ends_and_finds_nothing() {
    let folder = fast_folder();
    let file = folder.path().join(FILE_NAME);
    for seed in 1..40_u64 {
        let mut state = seed;
        let mut bytes: Vec<u8> = (0..12 * 4096)
            .map(|_| {
                state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                // Small numbers, so that many of them make sense.
                (state >> 33).to_le_bytes()[0] & if seed % 2 == 0 { 0xff } else { 0x8f }
            })
            .collect();
        for page in bytes.chunks_mut(4096) {
            page[0] = 0x0d;
        }
        fs::write(&file, &bytes).unwrap();
        fs::write(folder.path().join("record.db-wal"), &bytes[..9000]).unwrap();
        assert_eq!(salvage::salvage(&file).unwrap(), (Vec::new(), 0));
    }
}

#[test]
fn what_a_damaged_file_has_lost_comes_from_the_latest_copy() {
    let folder = fast_folder();
    let start = at("2026-03-01T08:00:00Z");
    let mut record = Record::open_at(folder.path(), start).unwrap().record;
    let copied = sit(&mut record, 12, 12, true);
    let going_on = sit(&mut record, 4, 1, false);
    record.back_up(start + jiff::SignedDuration::from_hours(1)).unwrap();
    record.append(going_on, &events(&paper(4), 2, false)[1]).unwrap();
    let after = sit(&mut record, 3, 3, true);
    let before = all(&record);
    drop(record);
    // An event of the first attempt and one of the last are lost.
    let connection = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    connection
        .execute_batch(
            "UPDATE event SET sum = 0 WHERE number = 3;
             UPDATE event SET sum = 0 WHERE number = (SELECT max(number) - 1 FROM event);",
        )
        .unwrap();
    drop(connection);
    let copies = backups(folder.path()).unwrap();
    let Opened { record, notices } = Record::open(folder.path()).unwrap();
    assert!(
        matches!(
            notices.as_slice(),
            [OpeningNotice::SetAside {
                salvage: Salvage { whole: 1, partial: 1, from_copy: 1, lost: 0 },
                ..
            }]
        ),
        "{notices:?}"
    );
    let of = |id: AttemptId| before.iter().find(|kept| kept.id == id).unwrap();
    assert_eq!(record.load(copied).unwrap(), *of(copied), "from the copy");
    assert_eq!(record.load(going_on).unwrap(), *of(going_on), "the file had more than the copy");
    assert!(record.load(after).unwrap().events.len() < of(after).events.len());
    assert_eq!(backups(folder.path()).unwrap(), copies, "no copy is made of what is left");
    drop(record);

    // With nothing left at all, everything that was copied comes back.
    fs::write(folder.path().join(FILE_NAME), [0; 8192]).unwrap();
    let Opened { record, .. } = Record::open(folder.path()).unwrap();
    assert_eq!(record.load(copied).unwrap(), *of(copied));
    assert_eq!(record.load(going_on).unwrap().events.len(), 1);
}
