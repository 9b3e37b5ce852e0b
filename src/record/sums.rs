//! Sums over the content of rows: SQLite's own checks see a broken page, not a bit that flipped
//! within a text. They also tell our rows from rubbish when a damaged file is searched.

use xxhash_rust::xxh3::Xxh3;

/// Adds up fields, each with its length, so that no text can flow over into the next.
#[derive(Default)]
struct Sum(Xxh3);

impl Sum {
    fn text(mut self, text: &str) -> Self {
        self.0.update(&text.len().to_le_bytes_64());
        self.0.update(text.as_bytes());
        self
    }

    fn number(mut self, number: i64) -> Self {
        self.0.update(&number.to_le_bytes());
        self
    }

    fn optional(self, number: Option<i64>) -> Self {
        match number {
            None => self.number(0),
            Some(number) => self.number(1).number(number),
        }
    }

    /// SQLite makes no difference between the two zeros.
    fn real(self, number: f64) -> Self {
        self.number((number + 0.0).to_bits().cast_signed())
    }

    /// As SQLite holds it.
    fn done(self) -> i64 {
        self.0.digest().cast_signed()
    }
}

/// Lengths are eight bytes on every machine.
trait LeBytes64 {
    fn to_le_bytes_64(self) -> [u8; 8];
}

impl LeBytes64 for usize {
    fn to_le_bytes_64(self) -> [u8; 8] {
        u64::try_from(self).unwrap_or(u64::MAX).to_le_bytes()
    }
}

/// The part of an attempt's row that never changes.
pub(super) struct AttemptFields<'a> {
    pub(super) id: &'a str,
    pub(super) bank: &'a str,
    pub(super) title: &'a str,
    pub(super) fingerprint: &'a str,
    pub(super) code: &'a str,
    pub(super) plan: &'a str,
    pub(super) paper: &'a str,
    pub(super) questions: i64,
    pub(super) started: i64,
}

impl AttemptFields<'_> {
    pub(super) fn sum(&self) -> i64 {
        let Self { id, bank, title, fingerprint, code, plan, paper, questions, started } = self;
        Sum::default()
            .text(id)
            .text(bank)
            .text(title)
            .text(fingerprint)
            .text(code)
            .text(plan)
            .text(paper)
            .number(*questions)
            .number(*started)
            .done()
    }
}

/// The sum of an event's row.
pub(super) fn of_event(attempt: i64, seq: i64, json: &str) -> i64 {
    Sum::default().number(attempt).number(seq).text(json).done()
}

/// The part of an attempt's row that changes.
pub(super) struct StateFields<'a> {
    pub(super) id: &'a str,
    pub(super) finished: Option<i64>,
    pub(super) answered: Option<i64>,
    pub(super) marks: Option<f64>,
    pub(super) out_of: f64,
}

impl StateFields<'_> {
    pub(super) fn sum(&self) -> i64 {
        let Self { id, finished, answered, marks, out_of } = self;
        Sum::default()
            .text(id)
            .optional(*finished)
            .optional(*answered)
            .optional(marks.map(|marks| (marks + 0.0).to_bits().cast_signed()))
            .real(*out_of)
            .done()
    }
}

/// The sum of an outcome's row.
pub(super) fn of_outcome(
    attempt: i64,
    question: &str,
    verdict: &str,
    marks: f64,
    out_of: f64,
) -> i64 {
    Sum::default().number(attempt).text(question).text(verdict).real(marks).real(out_of).done()
}
