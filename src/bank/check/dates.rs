//! Dates in an order that can be.

use jiff::civil::Date;

use crate::bank::Question;
use crate::bank::diagnostic::{Problem, Problems};
use crate::bank::text::Span;

/// Where dates stand that have to follow [`Question::as_of`].
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct DatePlaces {
    pub(crate) review_by: Span,
    pub(crate) valid_until: Span,
}

/// Tells of dates before the day on which the fact was true; `bank_as_of` where the question names
/// none of its own.
pub(crate) fn dates_in_order(
    question: &Question,
    places: DatePlaces,
    bank_as_of: Option<Date>,
    problems: &mut Problems<'_>,
) {
    let Some(as_of) = question.as_of.or(bank_as_of) else { return };
    let later = [
        ("review_by", question.review_by, places.review_by),
        ("valid_until", question.valid_until, places.valid_until),
    ];
    for (field, date, span) in later {
        if date.is_some_and(|date| date < as_of) {
            let date = as_of.to_string();
            let problem = Problem::DatesOutOfOrder { later: field, earlier: "as_of", date };
            problems.push(span, problem);
        }
    }
}
