//! The conversation for people.

use super::commands;
use super::face::{Asked, Face, Offered, Printed, Told, Wanted};
use super::results;
use super::seat::Seat;
use crate::bank::Response;
use crate::cli::copyable;
use crate::cli::letters::letter;
use crate::cli::parts::{Parts, Shown};
use crate::cli::terminal::{Ink, Rich, Terminal, Unprintable};
use crate::cli::{footnote, question};
use crate::quiz::report::QuestionReport;
use crate::quiz::{Feedback, PaperItem, Report};
use crate::words::Words;

/// Tells a person everything in words.
pub(super) struct Prose {
    /// How the bank is named on a command line, where that is known.
    pub(super) bank: Option<String>,
    /// Whether a person types. The time of a pipe means nothing, and without it the same answers
    /// print the same lines.
    pub(super) is_typed: bool,
}

impl Face for Prose {
    fn begun(&mut self, terminal: &mut Terminal, seat: &Seat, resumed: bool) -> Printed {
        let attempt = seat.attempt();
        let words = terminal.words.clone();
        let paper = attempt.paper();
        terminal.paragraph(Rich::of(Ink::Strong, &paper.title))?;
        let mut line = vec![
            words.questions(attempt.len()),
            words.feedback(attempt.sitting().feedback),
            words.format("cli-take-code", &[("code", paper.code.grouped().into())]),
        ];
        if resumed {
            let done = attempt.len() - attempt.progress().open;
            line.push(words.format("cli-take-resumed", &[("done", done.into())]));
        }
        terminal.paragraph(Rich::of(Ink::Faint, line.join(" · ")))?;
        terminal.paragraph(Rich::of(Ink::Faint, words.text("cli-take-help-hint")))
    }

    fn asked(&mut self, terminal: &mut Terminal, seat: &Seat, asked: &Asked<'_>) -> Printed {
        let attempt = seat.attempt();
        let Some(item) = attempt.paper().items.get(asked.place) else { return Ok(()) };
        terminal.blank()?;
        head(terminal, item, asked.place, attempt.len(), attempt.is_flagged(asked.place))?;
        question::print(terminal, &item.question, asked.parts)?;
        if let (Feedback::Exam, Some(answer)) =
            (attempt.sitting().feedback, attempt.answer(asked.place))
        {
            let given = crate::quiz::marking::given_answer(&item.question, &item.layout, answer);
            if let Some(given) = given {
                let words = terminal.words.clone();
                let said =
                    words.format("cli-take-so-far", &[("given", words.answer(&given).into())]);
                terminal.blank()?;
                terminal.hanging("  ", "    ", Rich::of(Ink::Faint, said))?;
            }
        }
        Ok(())
    }

    fn wanted(
        &mut self,
        terminal: &mut Terminal,
        seat: &Seat,
        asked: &Asked<'_>,
        wanted: Wanted,
        misread: Option<&str>,
    ) -> Printed {
        let words = terminal.words.clone();
        match misread {
            Some("") if wanted != Wanted::Answer => {}
            Some("") => {
                terminal.paragraph(Rich::of(Ink::Partly, words.text("cli-take-nothing-typed")))?;
            }
            Some(line) => {
                let said = words.format("cli-take-not-understood", &[("typed", line.into())]);
                terminal.paragraph(Rich::of(Ink::Partly, said))?;
            }
            None if matches!(wanted, Wanted::Answer | Wanted::Certainty) => terminal.blank()?,
            None => {}
        }
        let how = how_wanted(seat, asked, wanted, &words);
        terminal.ask(Rich::of(Ink::Faint, how).and(Ink::Key, " > "))
    }

    fn heard(&mut self, terminal: &mut Terminal, line: &str) -> Printed {
        terminal.line(line)
    }

    fn help(
        &mut self,
        terminal: &mut Terminal,
        seat: &Seat,
        asked: &Asked<'_>,
        wanted: Wanted,
    ) -> Printed {
        let words = terminal.words.clone();
        terminal.paragraph(how_wanted(seat, asked, wanted, &words))?;
        let exam = seat.attempt().sitting().feedback == Feedback::Exam;
        let keys = [
            ("s", "cli-take-key-skip", true),
            ("f", "cli-take-key-flag", true),
            ("u", "cli-take-key-back", exam),
            ("h", "cli-take-key-hand-in", true),
            ("o", "cli-take-key-claim", !exam),
            ("q", "cli-take-key-quit", true),
        ];
        for (key, id, there) in keys {
            if there {
                // Where the letter alone would be an answer, the colon is shown.
                let is_command = commands::command(key, asked.parts, wanted, &words).is_some();
                let key = if is_command { key.to_owned() } else { format!(":{key}") };
                let first = Rich::from("  ").and(Ink::Key, format!("{key:<2}")).plain("  ");
                terminal.hanging(first, "      ", words.text(id))?;
            }
        }
        terminal.paragraph(Rich::of(Ink::Faint, words.text("cli-take-key-colon")))
    }

    fn model(&mut self, terminal: &mut Terminal, seat: &Seat, place: usize) -> Printed {
        let Some(item) = seat.attempt().paper().items.get(place) else { return Ok(()) };
        let Response::Open(open) = &item.question.response else { return Ok(()) };
        let words = terminal.words.clone();
        terminal.blank()?;
        if seat.attempt().is_finished() {
            head(terminal, item, place, seat.attempt().len(), false)?;
        }
        footnote::named(terminal, &words.text("footnote-model"), &open.model)?;
        for (at, point) in open.points.iter().enumerate() {
            let first = Rich::from("    ").and(Ink::Key, letter(at)).plain("  ");
            terminal.hanging(first, "       ", point)?;
        }
        Ok(())
    }

    fn answered(&mut self, terminal: &mut Terminal, seat: &Seat, place: usize) -> Printed {
        let attempt = seat.attempt();
        let Some(item) = attempt.paper().items.get(place) else { return Ok(()) };
        if attempt.answer(place).is_none() {
            let said = terminal.words.text("cli-take-skipped");
            return terminal.paragraph(Rich::of(Ink::Faint, said));
        }
        if !attempt.verdict_visible(place) {
            return Ok(());
        }
        let Some(report) = QuestionReport::of(attempt, place, item) else { return Ok(()) };
        let parts = Parts::of(item, &terminal.words);
        terminal.blank()?;
        footnote::print(terminal, attempt.paper(), &report, &parts)
    }

    fn told(&mut self, terminal: &mut Terminal, seat: &Seat, told: &Told) -> Printed {
        let words = terminal.words.clone();
        let said = match told {
            Told::Flagged(true) => words.text("cli-take-flagged"),
            Told::Flagged(false) => words.text("cli-take-unflagged"),
            Told::NothingBefore => words.text("cli-take-nothing-before"),
            Told::NoWayBack => words.text("cli-take-no-way-back"),
            Told::NothingToClaim => words.text("cli-take-nothing-to-claim"),
            Told::GivenUp => words.text("cli-take-given-up"),
            Told::TimeIsUp => words.text("cli-take-time-is-up"),
            Told::Claimed(place) => {
                let mark = seat.attempt().mark(*place);
                let (marks, of) = mark.map_or((0.0, 0.0), |mark| (mark.marks, mark.of));
                words.format(
                    "cli-take-claimed",
                    &[("number", (place + 1).into()), ("marks", words.marks_of(marks, of).into())],
                )
            }
        };
        terminal.paragraph(said)?;
        match told {
            // After an exam the result stands there already.
            Told::Claimed(_) if seat.attempt().is_finished() => {
                let score = results::score(&Report::of(seat.attempt()), &words);
                terminal.paragraph(score)
            }
            Told::Claimed(_)
            | Told::Flagged(_)
            | Told::NothingBefore
            | Told::NoWayBack
            | Told::NothingToClaim
            | Told::GivenUp
            | Told::TimeIsUp => Ok(()),
        }
    }

    fn pause(&mut self, terminal: &mut Terminal, can_claim: bool, next: Option<usize>) -> Printed {
        let words = terminal.words.clone();
        let id = match (next, can_claim) {
            (Some(_), true) => "cli-pause-next-claim",
            (Some(_), false) => "cli-pause-next",
            (None, true) => "cli-pause-results-claim",
            (None, false) => "cli-pause-results",
        };
        terminal.blank()?;
        terminal.ask(Rich::of(Ink::Faint, words.text(id)).and(Ink::Key, " > "))
    }

    fn claims(
        &mut self,
        terminal: &mut Terminal,
        places: &[usize],
        misread: Option<&str>,
    ) -> Result<Offered, Unprintable> {
        let words = terminal.words.clone();
        match misread {
            Some(line) => {
                let said = words.format("cli-take-not-understood", &[("typed", line.into())]);
                terminal.paragraph(Rich::of(Ink::Partly, said))?;
            }
            None => terminal.blank()?,
        }
        let numbers: Vec<String> = places.iter().map(|place| (place + 1).to_string()).collect();
        let how = words.format("cli-claim-which", &[("numbers", numbers.join(", ").into())]);
        terminal.ask(Rich::of(Ink::Faint, how).and(Ink::Key, " > "))?;
        Ok(Offered::Yes)
    }

    /// The line of the prompt was never ended.
    fn ended(&mut self, terminal: &mut Terminal) -> Printed {
        terminal.blank()
    }

    fn hand_in(&mut self, terminal: &mut Terminal, seat: &Seat) -> Printed {
        let words = terminal.words.clone();
        let progress = seat.attempt().progress();
        terminal.blank()?;
        let said = words.format(
            "cli-hand-in",
            &[
                ("answered", progress.answered.into()),
                ("skipped", progress.skipped.into()),
                ("flagged", progress.flagged.into()),
            ],
        );
        terminal.paragraph(said)?;
        terminal.ask(Rich::of(Ink::Faint, words.text("cli-hand-in-how")).and(Ink::Key, " > "))
    }

    fn finished(&mut self, terminal: &mut Terminal, seat: &Seat) -> Printed {
        results::print(terminal, seat.attempt(), self.bank.as_deref(), self.is_typed)
    }

    fn kept(&mut self, terminal: &mut Terminal, seat: &Seat) -> Printed {
        let words = terminal.words.clone();
        let attempt = seat.attempt();
        let progress = attempt.progress();
        // The line of the prompt was never ended.
        terminal.blank()?;
        terminal.blank()?;
        let said = words.format(
            "cli-kept",
            &[("answered", progress.answered.into()), ("questions", attempt.len().into())],
        );
        terminal.paragraph(Rich::of(Ink::Strong, said))?;
        let command = "footnote take --resume";
        terminal
            .paragraph(words.format("cli-kept-resume", &[("command", copyable(command).into())]))
    }
}

/// `Question 3 of 10 · Recognition · Medium · Multiple choice`
fn head(
    terminal: &mut Terminal,
    item: &PaperItem,
    place: usize,
    of: usize,
    flagged: bool,
) -> Printed {
    let words = terminal.words.clone();
    let question = &item.question;
    let number = [("number", (place + 1).into()), ("of", of.into())];
    let mut more = vec![
        question.topic.to_string(),
        words.difficulty(question.difficulty),
        words.kind(question.response.kind()),
    ];
    if (question.marks - 1.0).abs() > f64::EPSILON {
        more.push(words.marks(question.marks));
    }
    if flagged {
        more.push(words.text("cli-take-is-flagged"));
    }
    terminal.paragraph(
        Rich::of(Ink::Strong, words.format("cli-take-question", &number))
            .and(Ink::Faint, format!(" · {}", more.join(" · "))),
    )
}

/// What can be typed where this is wanted, in a line.
fn how_wanted(seat: &Seat, asked: &Asked<'_>, wanted: Wanted, words: &Words) -> String {
    match wanted {
        Wanted::Answer => how(asked.parts, words),
        Wanted::Gap(number) => words.format("cli-how-gap", &[("number", number.into())]),
        Wanted::Certainty => words.text("cli-how-certainty"),
        Wanted::SelfMark => match open_points(seat, asked.place) {
            0 => words.text("cli-how-self-mark"),
            points => {
                let last = letter(points - 1);
                words.format("cli-how-self-mark-points", &[("last", last.into())])
            }
        },
    }
}

/// What can be typed, in a line.
pub(super) fn how(parts: &Parts, words: &Words) -> String {
    let last = |shown: &[Shown]| letter(shown.len().saturating_sub(1));
    match parts {
        Parts::One(options) | Parts::Area { image: _, areas: options } => {
            words.format("cli-how-one", &[("last", last(options).into())])
        }
        Parts::Several(options) => {
            words.format("cli-how-several", &[("last", last(options).into())])
        }
        Parts::Truth => words.text("cli-how-truth"),
        Parts::Text => words.text("cli-how-text"),
        Parts::Number { .. } => words.text("cli-how-number"),
        Parts::Order { items, .. } => words.format(
            "cli-how-order",
            &[("example", example_order(items.len()).into()), ("count", items.len().into())],
        ),
        Parts::Matching { .. } => words.text("cli-how-matching"),
        Parts::Sorting { .. } => words.text("cli-how-sorting"),
        Parts::Gaps { text: _, gaps } => match gaps.first() {
            Some(gap) if gaps.len() == 1 => match &gap.options {
                Some(options) => words.format("cli-how-one", &[("last", last(options).into())]),
                None => words.text("cli-how-text"),
            },
            Some(_) | None => words.format("cli-how-gaps", &[("count", gaps.len().into())]),
        },
        Parts::Open => words.text("cli-how-open"),
    }
}

/// All letters in an order that is not the one shown: the last first.
fn example_order(count: usize) -> String {
    let mut letters: Vec<String> = (0..count).map(letter).collect();
    letters.rotate_right(1.min(count));
    letters.join(" ")
}

fn open_points(seat: &Seat, place: usize) -> usize {
    match seat.attempt().paper().items.get(place).map(|item| &item.question.response) {
        Some(Response::Open(open)) => open.points.len(),
        Some(_) | None => 0,
    }
}
