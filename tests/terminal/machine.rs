//! A machine with nothing on it but Footnote.

use std::fs;
use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A machine with nothing on it but Footnote.
pub(crate) struct Machine {
    pub(crate) folder: TempDir,
}

/// What came of running it.
pub(crate) struct Ran {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) status: i32,
}

impl Machine {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// Writes a bank of these questions, and tells its file.
    pub(crate) fn bank(&self, questions: &str) -> String {
        let text = format!(
            "#![enable(implicit_some)]\nBank(format: 1, id: \"test\", title: \"A test\", \
             language: \"en\", as_of: \"2022-03-31\", sources: [Source(id: \"s\", title: \"A \
             report\", published: \"2022-03-30\")], reading: [Passage(id: \"p\", heading: \"What \
             was said\", source: \"s\", text: \"It was said.\")], questions: [{questions}])"
        );
        self.file("bank.ron", &text)
    }

    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_footnote"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .env("FOOTNOTE_DATA", self.folder.path().join("data"))
            .env("TZ", "UTC")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str], input: &str) -> Ran {
        let mut child = self.command(arguments).spawn().unwrap();
        // A program that reads nothing may be gone already.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        Ran::of(child.wait_with_output().unwrap())
    }
}

impl Ran {
    pub(crate) fn of(output: Output) -> Self {
        Self {
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
            status: output.status.code().unwrap(),
        }
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }

    pub(crate) fn lines(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}
