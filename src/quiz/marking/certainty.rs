//! Marks that follow from how sure a person was.

use super::mark::NEXT_TO_NOTHING;
use super::{Mark, Verdict};
use crate::quiz::Certainty;

/// What certainty makes of a mark: Moodle's certainty-based marking (`question_cbm`), exactly.
///
/// | certainty | right | wrong | pays best when one is right |
/// |---|---|---|---|
/// | [`Certainty::Low`] | 1 | 0 | less than 2/3 of the time |
/// | [`Certainty::Mid`] | 2 | −2 | 2/3 to 4/5 of the time |
/// | [`Certainty::High`] | 3 | −6 | more than 4/5 of the time |
///
/// times the question's marks. A partly right answer earns its fraction of the right score, one
/// that earned nothing (or less) the wrong score; what was skipped or is not yet marked stays 0.
/// The most that can be earned is three times the question's marks.
#[must_use]
pub fn with_certainty(mark: Mark, certainty: Certainty) -> Mark {
    let Mark { verdict, marks: _, of, basis } = mark;
    let (right, wrong) = scores(certainty);
    let fraction = mark.fraction();
    let marks = match verdict {
        Verdict::Skipped | Verdict::Unmarked => 0.0,
        Verdict::Right | Verdict::Partly | Verdict::Wrong if fraction > NEXT_TO_NOTHING => {
            fraction * right * of
        }
        Verdict::Right | Verdict::Partly | Verdict::Wrong => wrong * of,
    };
    let (best, _) = scores(Certainty::High);
    Mark { verdict, marks, of: of * best, basis }
}

fn scores(certainty: Certainty) -> (f64, f64) {
    match certainty {
        Certainty::Low => (1.0, 0.0),
        Certainty::Mid => (2.0, -2.0),
        Certainty::High => (3.0, -6.0),
    }
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "the exact values are the point")]
mod tests {
    use super::*;
    use crate::quiz::marking::Basis;

    fn mark(verdict: Verdict, marks: f64) -> Mark {
        Mark { verdict, marks, of: 2.0, basis: Basis::Key }
    }

    #[test]
    fn certainty_pays_and_costs_what_it_does_in_moodle() {
        let right = mark(Verdict::Right, 2.0);
        let wrong = mark(Verdict::Wrong, 0.0);
        let half = mark(Verdict::Partly, 1.0);
        let below = mark(Verdict::Wrong, -1.0);
        let table = [
            (Certainty::Low, 2.0, 0.0, 1.0),
            (Certainty::Mid, 4.0, -4.0, 2.0),
            (Certainty::High, 6.0, -12.0, 3.0),
        ];
        for (certainty, if_right, if_wrong, if_half) in table {
            assert_eq!(with_certainty(right, certainty).marks, if_right);
            assert_eq!(with_certainty(wrong, certainty).marks, if_wrong);
            assert_eq!(with_certainty(half, certainty).marks, if_half);
            assert_eq!(with_certainty(below, certainty).marks, if_wrong, "never punished twice");
            assert_eq!(with_certainty(right, certainty).of, 6.0);
            assert_eq!(with_certainty(half, certainty).verdict, Verdict::Partly);
        }
    }

    #[test]
    fn nobody_is_sure_of_a_skipped_question() {
        for verdict in [Verdict::Skipped, Verdict::Unmarked] {
            let skipped = mark(verdict, 0.0);
            assert_eq!(with_certainty(skipped, Certainty::High).marks, 0.0);
            assert_eq!(with_certainty(skipped, Certainty::High).verdict, verdict);
        }
    }

    #[test]
    fn each_level_pays_best_in_its_own_band() {
        let expected = |certainty, p: f64| {
            p * with_certainty(mark(Verdict::Right, 2.0), certainty).marks
                + (1.0 - p) * with_certainty(mark(Verdict::Wrong, 0.0), certainty).marks
        };
        let best = |p: f64| {
            Certainty::ALL
                .into_iter()
                .max_by(|a, b| expected(*a, p).total_cmp(&expected(*b, p)))
                .unwrap()
        };
        assert_eq!(best(0.65), Certainty::Low);
        assert_eq!(best(0.68), Certainty::Mid);
        assert_eq!(best(0.79), Certainty::Mid);
        assert_eq!(best(0.81), Certainty::High);
    }
}
