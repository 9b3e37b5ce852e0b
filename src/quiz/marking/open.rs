//! Open answers, marked by their writers beside the model answer.
//!
//! The writer's judgement earns everything, half or nothing, or the share of the model answer's
//! points that were met. Until there is one, the answer is unmarked: neither right nor wrong.

use super::mark::{Judged, share};
use super::{Part, PartState, PartVerdict, Said};
use crate::bank::Open;
use crate::quiz::SelfMark;

/// What the writer's own judgement earns.
pub(super) fn judged(open: &Open, self_mark: Option<&SelfMark>) -> Judged {
    match self_mark {
        None => Judged::Unmarked,
        Some(SelfMark::Right) => Judged::Earned(1.0),
        Some(SelfMark::Partly) => Judged::Earned(0.5),
        Some(SelfMark::Wrong) => Judged::Earned(0.0),
        Some(SelfMark::Points(met)) => Judged::Earned(share(met.len(), open.points.len())),
    }
}

/// Every point of the model answer, once it is known which were met: `written` is the answer and
/// what its writer made of it.
pub(super) fn explain(open: &Open, written: Option<(&str, Option<&SelfMark>)>) -> Vec<PartVerdict> {
    let is_met = |at: usize| match written {
        // Half right, or not marked yet: nobody said which half.
        Some((_, None | Some(SelfMark::Partly))) => None,
        Some((_, Some(SelfMark::Right))) => Some(true),
        Some((_, Some(SelfMark::Points(met)))) => Some(met.contains(&at)),
        Some((_, Some(SelfMark::Wrong))) | None => Some(false),
    };
    open.points
        .iter()
        .enumerate()
        .filter_map(|(at, point)| is_met(at).map(|is_met| (at, point, is_met)))
        .map(|(at, point, is_met)| PartVerdict {
            part: Part::Point(at),
            text: Said::Text(point.clone()),
            given: None,
            right: None,
            reason: None,
            state: PartState::of(is_met, true),
        })
        .collect()
}
