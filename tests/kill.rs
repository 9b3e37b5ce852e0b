//! Law 6 under fire: a quiz is killed at every call that changes a file, before it, after it and
//! half way through it. No answer that was acknowledged may be missing afterwards, and the next start
//! must be fine.
//!
//! The killer is a small C library preloaded into the program (`kill/killer.c`), so the program
//! itself is the one that is shipped. Linux only, like the preloading.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic; that is how it fails"
)]

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use footnote::quiz::What;
use footnote::record::Record;

const BANK: &str = "tests/kill/bank.ron";
/// One line a question, every one of them an answer that can be understood whatever is asked.
const ANSWERS: &str = "a\nb\na\n";
const MOMENTS: [&str; 3] = ["before", "after", "torn"];

#[test]
fn an_acknowledged_answer_survives_a_kill_at_every_write_and_sync() {
    let killer = build_killer();
    let calls = count_calls(&killer);
    assert!(calls > 30, "only {calls} calls seen: is the killer preloaded at all?");
    let mut killed = 0;
    let mut acknowledged_and_killed = 0;
    for at in 1..=calls {
        for how in MOMENTS {
            let folder = folder();
            let output = take(folder.path(), &killer, |command| {
                command.env("KILL_AT", at.to_string()).env("KILL_HOW", how);
            });
            let acknowledged = acknowledged(&output);
            killed += usize::from(output.status.code().is_none());
            acknowledged_and_killed +=
                usize::from(output.status.code().is_none() && !acknowledged.is_empty());
            // First by a reader: a record killed while it was being made could once not be read.
            let history = footnote(folder.path()).arg("history").output().unwrap();
            assert!(
                history.status.success(),
                "killed {how} call {at}, then history: {}",
                String::from_utf8_lossy(&history.stderr)
            );
            let kept = kept_answers(folder.path());
            assert!(
                acknowledged.is_subset(&kept),
                "killed {how} call {at}: acknowledged {acknowledged:?}, kept only {kept:?}"
            );
            next_start_is_fine(folder.path(), at, how);
        }
    }
    // A check that cannot fail is none: most runs must really have been cut short, and many of
    // them after an answer had been acknowledged.
    assert!(
        killed * 10 >= calls * MOMENTS.len() * 9,
        "only {killed} of {calls} x 3 runs were killed"
    );
    assert!(
        acknowledged_and_killed > calls / 4,
        "{acknowledged_and_killed} runs had something to lose"
    );
}

fn build_killer() -> PathBuf {
    let library = Path::new(env!("CARGO_TARGET_TMPDIR")).join("killer.so");
    let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let done = Command::new(compiler)
        .args(["-shared", "-fPIC", "-O1", "-o"])
        .arg(&library)
        .args(["tests/kill/killer.c", "-ldl"])
        .status()
        .unwrap();
    assert!(done.success(), "the killer does not compile");
    library
}

fn count_calls(killer: &Path) -> usize {
    let folder = folder();
    let counter = tempfile::NamedTempFile::new().unwrap();
    let output = take(folder.path(), killer, |command| {
        command.env("KILL_LOG", counter.path());
    });
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(acknowledged(&output).len(), 3);
    fs::read_to_string(counter.path()).unwrap().parse().unwrap()
}

fn take(folder: &Path, killer: &Path, prepare: impl FnOnce(&mut Command)) -> Output {
    let mut command = footnote(folder);
    command.args(["take", BANK, "--count", "3", "--format", "jsonl"]);
    command.env("LD_PRELOAD", killer).stdin(Stdio::piped());
    prepare(&mut command);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // The program may be dead before it has read everything.
    let _ = child.stdin.take().unwrap().write_all(ANSWERS.as_bytes());
    child.wait_with_output().unwrap()
}

/// A fresh data folder, in memory where that can be had: a kill loses nothing that a disk would keep.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").unwrap_or_else(|_| tempfile::tempdir().unwrap())
}

fn footnote(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_footnote"));
    command.env("FOOTNOTE_DATA", folder).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command
}

/// The questions whose answer the program said it had kept. A line cut short says nothing.
fn acknowledged(output: &Output) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(&output.stdout);
    text.split_inclusive('\n')
        .filter(|line| line.ends_with('\n'))
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .filter(|line| line["event"] == "answered")
        .map(|line| line["id"].as_str().unwrap().to_owned())
        .collect()
}

/// The questions with an answer in the record, whether their attempt was finished or not.
fn kept_answers(folder: &Path) -> BTreeSet<String> {
    let record = Record::open(folder).unwrap().record;
    let mut rows = record.unfinished().unwrap();
    rows.extend(record.history().unwrap());
    let mut kept = BTreeSet::new();
    for row in rows {
        let attempt = record.load(row.id).unwrap();
        for event in attempt.events {
            if let What::Answered { place, .. } = event.what {
                kept.insert(attempt.paper.items[place].question.id.to_string());
            }
        }
    }
    kept
}

/// Starting again takes the quiz up, or begins one, and gets to its end.
fn next_start_is_fine(folder: &Path, at: usize, how: &str) {
    assert!(
        fs::read_dir(folder)
            .unwrap()
            .all(|file| { !file.unwrap().file_name().to_string_lossy().contains("damaged") }),
        "killed {how} call {at}: the record was taken for damaged"
    );
    let has_unfinished = !Record::open(folder).unwrap().record.unfinished().unwrap().is_empty();
    let mut command = footnote(folder);
    command.args(["take", BANK, "--format", "jsonl"]);
    if has_unfinished {
        command.arg("--resume");
    }
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(ANSWERS.as_bytes());
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success(),
        "killed {how} call {at}, then: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
