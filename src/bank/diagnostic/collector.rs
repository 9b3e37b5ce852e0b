//! Gathers what is wrong while a bank is read, with a limit to how much.

use super::{Diagnostic, Line, Problem, Severity};
use crate::bank::QuestionId;
use crate::bank::text::{Lines, Span};

/// How many problems one reading tells. Nobody reads more; a file that is no bank at all would
/// bring millions.
pub(crate) const MOST_PROBLEMS: usize = 200;

/// What is wrong so far.
pub(crate) struct Problems<'t> {
    lines: Lines<'t>,
    found: Vec<Found>,
    errors: usize,
    warnings: usize,
    end: u32,
}

struct Found {
    problem: Problem,
    severity: Severity,
    span: Span,
    question: Option<QuestionId>,
}

impl<'t> Problems<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let end = Span::new(text.len(), text.len()).start;
        Self { lines: Lines::new(text), found: Vec::new(), errors: 0, warnings: 0, end }
    }

    /// Notes a problem. Beyond the limit it is only counted, errors and warnings each for
    /// themselves, so that a flood of warnings hides no error.
    pub(crate) fn push(&mut self, span: Span, problem: Problem) {
        let severity = problem.severity();
        let count = match severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        *count += 1;
        if *count <= MOST_PROBLEMS {
            self.found.push(Found { problem, severity, span, question: None });
        }
    }

    /// How many errors there have been, those beyond the limit included.
    pub(crate) fn errors(&self) -> usize {
        self.errors
    }

    /// How many problems have been kept: a place to come back to with [`Problems::belong_to`].
    pub(crate) fn kept(&self) -> usize {
        self.found.len()
    }

    /// Says which question all problems are about that were kept since `from`.
    pub(crate) fn belong_to(&mut self, from: usize, question: &QuestionId) {
        for found in self.found.iter_mut().skip(from) {
            found.question.get_or_insert_with(|| question.clone());
        }
    }

    /// The line at which something begins.
    pub(crate) fn line(&mut self, span: Span) -> Line {
        Line(self.lines.line(span.start as usize))
    }

    /// Everything in the order of the text. Of too many, errors are kept before warnings, and the
    /// last one says how many more there were.
    pub(crate) fn finish(mut self) -> Vec<Diagnostic> {
        let total = self.errors + self.warnings;
        self.found.sort_by_key(|found| (found.severity == Severity::Warning, found.span.start));
        self.found.truncate(MOST_PROBLEMS);
        let more = total - self.found.len();
        self.found.sort_by_key(|found| (found.span.start, found.span.end));
        if more > 0 {
            let problem = Problem::TooManyProblems { more };
            let severity = problem.severity();
            let span = Span::empty_at(self.end);
            self.found.push(Found { problem, severity, span, question: None });
        }
        let Self { mut lines, found, .. } = self;
        found
            .into_iter()
            .map(|Found { problem, severity, span, question }| Diagnostic {
                severity,
                problem,
                span: span.range(),
                position: lines.position(span.start as usize),
                question,
            })
            .collect()
    }
}
