//! What stands beneath a prompt, in the order of the paper: what is printed with letters and
//! numbers, what answers are read by, and what `paper` gives to programs.

use crate::bank::{Choice, GapKey, Image, Response, TextPiece};
use crate::quiz::{Layout, PaperItem, marking};
use crate::words::Words;

/// Something that can be chosen or placed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shown {
    /// Its index in the bank's question.
    pub(super) index: usize,
    /// What it says.
    pub(super) text: String,
}

/// A gap and how it is filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ShownGap {
    /// Its index in the bank's question.
    pub(super) index: usize,
    /// Its name.
    pub(super) name: String,
    /// The options to pick from; `None` for one that is filled by typing.
    pub(super) options: Option<Vec<Shown>>,
}

/// A run of the text of a gap fill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum GapText {
    /// Text as it is.
    Text(String),
    /// The gap with this number, from 1.
    Gap(usize),
}

/// What stands beneath a prompt. Lists are in the order of the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Parts {
    /// One of these.
    One(Vec<Shown>),
    /// Any of these.
    Several(Vec<Shown>),
    /// True or false.
    Truth,
    /// A few words, typed.
    Text,
    /// A number, typed.
    Number {
        /// What it counts.
        unit: Option<String>,
    },
    /// All of these in an order.
    Order {
        /// As laid out.
        items: Vec<Shown>,
        /// What the first place means.
        first: Option<String>,
        /// What the last place means.
        last: Option<String>,
    },
    /// Left sides that each get a right side.
    Matching {
        /// The left sides, by the index of their pair.
        left: Vec<Shown>,
        /// The distinct right sides.
        right: Vec<Shown>,
    },
    /// A text with gaps, which are numbered as they come in the text.
    Gaps {
        /// The text.
        text: Vec<GapText>,
        /// The gaps in the order of their numbers.
        gaps: Vec<ShownGap>,
    },
    /// Items that each go under a heading.
    Sorting {
        /// The items.
        items: Vec<Shown>,
        /// The headings, in the order of the bank.
        headings: Vec<String>,
    },
    /// One of the named areas of a picture.
    Area {
        /// The picture.
        image: Image,
        /// Its areas.
        areas: Vec<Shown>,
    },
    /// Free text.
    Open,
}

impl Parts {
    /// The parts of a question as its paper lays them out.
    pub(super) fn of(item: &PaperItem, words: &Words) -> Self {
        let PaperItem { question, layout } = item;
        match &question.response {
            Response::SingleChoice(choice) => Self::One(options(choice, order_of(layout), words)),
            Response::MultipleChoice(choice) => {
                Self::Several(options(choice, order_of(layout), words))
            }
            Response::TrueFalse(_) => Self::Truth,
            Response::ShortAnswer(_) => Self::Text,
            Response::Number(number) => Self::Number { unit: number.unit.clone() },
            Response::Ordering(ordering) => Self::Order {
                items: shown(ordering.items.iter().map(|item| item.text.clone()), order_of(layout)),
                first: ordering.first.clone(),
                last: ordering.last.clone(),
            },
            Response::Matching(matching) => {
                let (left, right) = match layout {
                    Layout::Matching { left, right } => (Some(&left[..]), Some(&right[..])),
                    Layout::Plain | Layout::Order(_) | Layout::Gaps(_) | Layout::Items(_) => {
                        (None, None)
                    }
                };
                let sides = marking::right_sides(matching);
                Self::Matching {
                    left: shown(matching.pairs.iter().map(|pair| pair.left.clone()), left),
                    right: shown(sides.into_iter().map(str::to_owned), right),
                }
            }
            Response::GapFill(gap_fill) => {
                let mut gaps = Vec::new();
                let mut text = Vec::new();
                for piece in &gap_fill.text {
                    let index = match piece {
                        TextPiece::Text(run) => {
                            text.push(GapText::Text(run.clone()));
                            continue;
                        }
                        TextPiece::Gap(index) => *index,
                    };
                    let Some(gap) = gap_fill.gaps.get(index) else { continue };
                    let options = match &gap.key {
                        GapKey::Typed(_) => None,
                        GapKey::Picked(choice) => {
                            Some(options(choice, order_of_gap(layout, index), words))
                        }
                    };
                    gaps.push(ShownGap { index, name: gap.name.clone(), options });
                    text.push(GapText::Gap(gaps.len()));
                }
                Self::Gaps { text, gaps }
            }
            Response::Categories(sorting) => {
                let within = sorting.categories.iter().flat_map(|category| &category.items);
                let items = within.chain(&sorting.extra).map(|item| item.text.clone());
                Self::Sorting {
                    items: shown(items, order_of(layout)),
                    headings: sorting.categories.iter().map(|c| c.name.clone()).collect(),
                }
            }
            Response::Hotspot(hotspot) => Self::Area {
                image: hotspot.image.clone(),
                areas: shown(hotspot.areas.iter().map(|area| area.name.clone()), order_of(layout)),
            },
            Response::Open(_) => Self::Open,
        }
    }

    /// What is named by letters when answering: what can be chosen, put in order, filled in from a
    /// list, or given to items. Empty where the answer is typed freely.
    pub(super) fn options(&self, words: &Words) -> Vec<String> {
        match self {
            Self::One(options)
            | Self::Several(options)
            | Self::Order { items: options, .. }
            | Self::Matching { left: _, right: options }
            | Self::Area { image: _, areas: options } => texts(options),
            Self::Truth => vec![words.text("said-true"), words.text("said-false")],
            Self::Text | Self::Number { .. } | Self::Open => Vec::new(),
            Self::Gaps { text: _, gaps } => {
                gaps.iter().filter_map(|gap| gap.options.as_deref()).flat_map(texts).collect()
            }
            Self::Sorting { items: _, headings } => headings.clone(),
        }
    }

    /// What is named by numbers when answering: left sides, and items to be sorted.
    pub(super) fn items(&self) -> Vec<String> {
        match self {
            Self::Matching { left: items, right: _ } | Self::Sorting { items, headings: _ } => {
                texts(items)
            }
            Self::One(_)
            | Self::Several(_)
            | Self::Order { .. }
            | Self::Truth
            | Self::Text
            | Self::Number { .. }
            | Self::Gaps { .. }
            | Self::Area { .. }
            | Self::Open => Vec::new(),
        }
    }

    /// The text of a gap fill with its gaps as `{1}`, `{2}`, …
    pub(super) fn gap_text(&self) -> Option<String> {
        let Self::Gaps { text, gaps: _ } = self else { return None };
        let piece = |piece: &GapText| match piece {
            GapText::Text(text) => text.clone(),
            GapText::Gap(number) => format!("{{{number}}}"),
        };
        Some(text.iter().map(piece).collect())
    }
}

fn texts(shown: &[Shown]) -> Vec<String> {
    shown.iter().map(|one| one.text.clone()).collect()
}

fn order_of(layout: &Layout) -> Option<&[usize]> {
    match layout {
        Layout::Order(order) | Layout::Items(order) => Some(order),
        Layout::Plain | Layout::Matching { .. } | Layout::Gaps(_) => None,
    }
}

fn order_of_gap(layout: &Layout, gap: usize) -> Option<&[usize]> {
    match layout {
        Layout::Gaps(orders) => orders.get(gap).map(Vec::as_slice).filter(|o| !o.is_empty()),
        Layout::Plain | Layout::Order(_) | Layout::Matching { .. } | Layout::Items(_) => None,
    }
}

/// These texts in this order; without one in their own.
fn shown(texts: impl Iterator<Item = String>, order: Option<&[usize]>) -> Vec<Shown> {
    let texts: Vec<String> = texts.collect();
    let all: Vec<usize> = (0..texts.len()).collect();
    order
        .unwrap_or(&all)
        .iter()
        .filter_map(|&index| Some(Shown { index, text: texts.get(index)?.clone() }))
        .collect()
}

fn options(choice: &Choice, order: Option<&[usize]>, words: &Words) -> Vec<Shown> {
    let texts = choice.options.iter().map(|option| match &option.image {
        None => option.text.clone(),
        Some(image) => {
            let picture = words.format("picture", &[("alt", (&image.alt).into())]);
            if option.text.is_empty() { picture } else { format!("{} {picture}", option.text) }
        }
    });
    shown(texts, order)
}
