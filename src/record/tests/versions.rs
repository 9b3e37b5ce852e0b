//! Records of older versions, and of newer ones.

use std::fs;

use super::*;

/// A record as a Footnote of this version left it, with one attempt that is finished (if that
/// version could say so) and one that is not.
fn of_version(version: i32) -> (tempfile::TempDir, AttemptId) {
    let folder = tempfile::tempdir().unwrap();
    let mut connection = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    schema::migrate_to(&mut connection, version).unwrap();
    let paper = paper(4);
    let transaction = connection.transaction().unwrap();
    let id = AttemptId::random();
    let Ok(number) = keep::insert_attempt(
        &transaction,
        id,
        at("2026-03-31T09:00:00Z"),
        &Plan::default(),
        &paper,
    ) else {
        panic!("the attempt was not kept")
    };
    for (seq, event) in (0..).zip(events(&paper, 4, true)) {
        assert!(keep::insert_event(&transaction, number, seq, &event).is_ok());
    }
    transaction.commit().unwrap();
    (folder, id)
}

#[test]
fn record_of_every_older_version_is_brought_up_to_date_with_a_copy_kept() {
    for version in 1..schema::VERSION {
        let (folder, id) = of_version(version);
        assert!(matches!(
            Record::open_to_read(folder.path()),
            Err(RecordError::Older { found, .. }) if found == version
        ));
        let Opened { record, notices } = Record::open(folder.path()).unwrap();
        let [OpeningNotice::BroughtUpToDate { from, copy }] = notices.as_slice() else {
            panic!("{notices:?}")
        };
        assert_eq!(*from, version);
        // What the older version could not know is worked out from the events.
        let kept = record.load(id).unwrap();
        assert_eq!(kept.events.len(), 5);
        assert_eq!(kept.summary.unwrap().outcomes.len(), 4);
        assert_eq!(record.seen(&BankId::new("test-bank")).unwrap().len(), 4);
        let old = Connection::open(copy).unwrap();
        assert_eq!(schema::version(&old).unwrap(), version);
        drop((record, old));
        open(folder.path());
    }
}

#[test]
fn copy_of_an_older_version_can_be_gone_back_to() {
    let (folder, id) = of_version(1);
    let Opened { record, notices } = Record::open(folder.path()).unwrap();
    let [OpeningNotice::BroughtUpToDate { copy, .. }] = notices.as_slice() else {
        panic!("{notices:?}")
    };
    drop(record);
    let Opened { record, .. } = restore(folder.path(), copy, Timestamp::now()).unwrap();
    assert_eq!(record.load(id).unwrap().events.len(), 5);
}

#[test]
fn record_of_a_newer_version_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    sit(&mut open(folder.path()), 2, 1, false);
    let file = folder.path().join(FILE_NAME);
    let connection = Connection::open(&file).unwrap();
    connection.pragma_update(None, "user_version", schema::VERSION + 1).unwrap();
    drop(connection);
    let before = fs::read(&file).unwrap();
    let refused = Record::open(folder.path()).unwrap_err();
    assert!(matches!(refused, RecordError::Newer { .. }), "{refused}");
    assert_eq!(fs::read(&file).unwrap(), before);
    assert!(matches!(Record::open_to_read(folder.path()), Err(RecordError::Newer { .. })));
}
