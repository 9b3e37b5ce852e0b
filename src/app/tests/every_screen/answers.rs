//! An answer to any question: a right one, and one that is wrong in part.

use crate::bank::{GapKey, NumberKey, Response, Shape};
use crate::quiz::{Answer, GapAnswer, Layout, PaperItem, SortedInto, Spot, marking};

/// The key.
pub(super) fn rightly(item: &PaperItem) -> Answer {
    match &item.question.response {
        Response::SingleChoice(choice) => {
            Answer::Single(choice.options.iter().position(|option| option.is_key).unwrap())
        }
        Response::MultipleChoice(choice) => Answer::Multiple(
            shown(item).into_iter().filter(|at| choice.options[*at].is_key).collect(),
        ),
        Response::TrueFalse(key) => Answer::TrueFalse(key.is_true),
        Response::ShortAnswer(key) => Answer::Text(key.accept[0].text.clone()),
        Response::Number(number) => Answer::Number(match number.key {
            NumberKey::Value { value, tolerance: _ } => value.to_string(),
            NumberKey::Range { min, max } => f64::midpoint(min, max).to_string(),
        }),
        Response::Ordering(ordering) => Answer::Order((0..ordering.items.len()).collect()),
        Response::Matching(matching) => {
            let rights = marking::right_sides(matching);
            let right = |text: &str| rights.iter().position(|right| *right == text);
            Answer::Matches(matching.pairs.iter().map(|pair| right(&pair.right)).collect())
        }
        Response::GapFill(fill) => Answer::Gaps(
            fill.gaps
                .iter()
                .map(|gap| {
                    Some(match &gap.key {
                        GapKey::Typed(key) => GapAnswer::Typed(key.accept[0].text.clone()),
                        GapKey::Picked(choice) => GapAnswer::Picked(
                            choice.options.iter().position(|option| option.is_key).unwrap(),
                        ),
                    })
                })
                .collect(),
        ),
        Response::Categories(categories) => {
            let put = categories.categories.iter().enumerate();
            let mut sorted: Vec<_> = put
                .flat_map(|(at, category)| {
                    std::iter::repeat_n(Some(SortedInto::Category(at)), category.items.len())
                })
                .collect();
            sorted.extend(categories.extra.iter().map(|_| Some(SortedInto::Nowhere)));
            Answer::Sorted(sorted)
        }
        Response::Hotspot(hotspot) => {
            Answer::Spot(middle(&hotspot.areas.iter().find(|area| area.is_key).unwrap().shape))
        }
        Response::Open(open) => {
            // Its writer marks it once the model answer is shown.
            Answer::Open { text: open.model.clone(), self_mark: None }
        }
    }
}

/// An answer that is not quite right.
pub(super) fn wrongly(item: &PaperItem) -> Answer {
    let mut answer = rightly(item);
    match (&mut answer, &item.question.response) {
        (Answer::Single(chosen), Response::SingleChoice(choice)) => {
            *chosen = shown(item).into_iter().find(|at| !choice.options[*at].is_key).unwrap();
        }
        (Answer::Multiple(ticked), Response::MultipleChoice(choice)) => {
            ticked.truncate(1);
            ticked.extend(shown(item).into_iter().find(|at| !choice.options[*at].is_key));
        }
        (Answer::TrueFalse(truth), _) => *truth = !*truth,
        (Answer::Text(typed), Response::ShortAnswer(key)) => {
            let known = key.wrong.first().map(|known| known.text.clone());
            *typed = known.unwrap_or_else(|| "Abkhazia".to_owned());
        }
        (Answer::Number(typed), Response::Number(number)) => {
            let known = number.wrong.first().map(|known| known.value);
            *typed = known.unwrap_or(39.0).to_string();
        }
        (Answer::Order(items), _) => items.swap(0, 1),
        (Answer::Matches(chosen), _) => {
            let last = chosen.len() - 1;
            chosen.swap(last - 1, last);
        }
        (Answer::Gaps(gaps), Response::GapFill(fill)) => {
            let (Some(gap), Some(key)) = (gaps.last_mut(), fill.gaps.last()) else { return answer };
            *gap = Some(match &key.key {
                GapKey::Typed(_) => GapAnswer::Typed("Sukhumi".to_owned()),
                GapKey::Picked(choice) => GapAnswer::Picked(
                    choice.options.iter().position(|option| !option.is_key).unwrap(),
                ),
            });
        }
        (Answer::Sorted(put), _) => {
            let last = put.len() - 1;
            put.swap(0, last);
        }
        (Answer::Spot(spot), Response::Hotspot(hotspot)) => {
            let wrong = hotspot.areas.iter().find(|area| !area.is_key);
            *spot = wrong.map_or(Spot::Point { x: 0.1, y: 0.9 }, |area| middle(&area.shape));
        }
        (Answer::Open { text, self_mark: _ }, _) => {
            *text = "Something about a referendum.".to_owned();
        }
        (answer, response) => panic!("{answer:?} does not answer {response:?}"),
    }
    answer
}

fn shown(item: &PaperItem) -> Vec<usize> {
    match &item.layout {
        Layout::Order(order) => order.clone(),
        other => panic!("not a choice: {other:?}"),
    }
}

fn middle(shape: &Shape) -> Spot {
    let (x, y) = match shape {
        Shape::Circle { x, y, r: _ } => (*x, *y),
        Shape::Rect { x, y, w, h } => (x + w / 2.0, y + h / 2.0),
        Shape::Polygon(points) => {
            let count = points.len() as f32;
            let sum =
                points.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
            (sum.0 / count, sum.1 / count)
        }
    };
    Spot::Point { x, y }
}
