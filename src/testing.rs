//! Small builders for banks in tests, so that a test says only what it is about.
//!
//! ```ignore
//! let bank = bank()
//!     .question("capital").topic("Geography").single(&["*Tskhinvali", "Gori", ">None of these"])
//!     .question("year").number(2008.0, 0.0)
//!     .build();
//! ```
//!
//! Options are written as text with marks in front: `*` a key, `<` pinned first, `>` pinned last.

use std::sync::Arc;

use jiff::civil::Date;

use crate::bank::{
    Area, Bank, BankHead, BankId, Categories, Category, Choice, ChoiceOption, Difficulty,
    Fingerprint, Forgiveness, Gap, GapFill, GapKey, Hotspot, Image, Item, KnownText, Markup,
    Matching, Number, NumberKey, Open, Ordering, Pair, Passage, PassageId, Pin, Question,
    QuestionId, Response, Shape, ShortAnswer, Source, SourceId, TextPiece, Topic, TrueFalse,
};

/// A bank without questions, called “Test bank”.
pub(crate) fn bank() -> BankBuilder {
    BankBuilder {
        head: BankHead::new(BankId::new("test-bank"), "Test bank".to_owned()),
        questions: Vec::new(),
        fingerprint: None,
    }
}

/// A true/false question worth one mark, for tests that need a single question to change.
pub(crate) fn question(id: &str) -> Question {
    Question::new(
        QuestionId::new(id),
        Topic::new("Test bank"),
        Markup(format!("Prompt of {id}")),
        true_false(true),
        Markup(format!("Explanation of {id}")),
    )
}

/// An option from its text with marks: `*` a key, `<` pinned first, `>` pinned last.
pub(crate) fn option(marked: &str) -> ChoiceOption {
    let text = marked.trim_start_matches(['*', '<', '>']);
    let marks = marked.strip_suffix(text).unwrap();
    let pin = if marks.contains('<') {
        Some(Pin::First)
    } else if marks.contains('>') {
        Some(Pin::Last)
    } else {
        None
    };
    ChoiceOption {
        text: text.to_owned(),
        is_key: marks.contains('*'),
        reason: None,
        pin,
        image: None,
    }
}

/// The options of a choice, all shown and shuffled.
pub(crate) fn choice(options: &[&str]) -> Choice {
    Choice {
        options: options.iter().map(|marked| option(marked)).collect(),
        show: None,
        keeps_order: false,
    }
}

pub(crate) fn true_false(is_true: bool) -> Response {
    Response::TrueFalse(TrueFalse { is_true, reason_true: None, reason_false: None })
}

/// A typed answer with the default forgiveness.
pub(crate) fn short_answer(accept: &[&str]) -> ShortAnswer {
    ShortAnswer { accept: known(accept), wrong: Vec::new(), forgive: Forgiveness::default() }
}

fn known(texts: &[&str]) -> Vec<KnownText> {
    texts.iter().map(|text| KnownText { text: (*text).to_owned(), reason: None }).collect()
}

fn items(texts: &[&str]) -> Vec<Item> {
    texts.iter().map(|text| Item { text: (*text).to_owned(), reason: None }).collect()
}

/// Builds a bank question by question; what is said applies to the question begun last.
pub(crate) struct BankBuilder {
    head: BankHead,
    questions: Vec<Question>,
    fingerprint: Option<Fingerprint>,
}

impl BankBuilder {
    /// Begins a question: true/false, medium, worth one mark, on the topic “Test bank”.
    pub(crate) fn question(mut self, id: &str) -> Self {
        self.questions.push(question(id));
        self
    }

    /// Begins `count` questions alike, named `{prefix}1`, `{prefix}2` and so on.
    pub(crate) fn questions(
        mut self,
        prefix: &str,
        count: usize,
        each: impl Fn(Self) -> Self,
    ) -> Self {
        for number in 1..=count {
            self = each(self.question(&format!("{prefix}{number}")));
        }
        self
    }

    /// Changes the question begun last in any way.
    pub(crate) fn with(mut self, change: impl FnOnce(&mut Question)) -> Self {
        change(self.questions.last_mut().expect("begin a question first"));
        self
    }

    pub(crate) fn response(self, response: Response) -> Self {
        self.with(|question| question.response = response)
    }

    pub(crate) fn single(self, options: &[&str]) -> Self {
        self.response(Response::SingleChoice(choice(options)))
    }

    pub(crate) fn multiple(self, options: &[&str]) -> Self {
        self.response(Response::MultipleChoice(choice(options)))
    }

    fn with_choice(self, change: impl FnOnce(&mut Choice)) -> Self {
        self.with(|question| match &mut question.response {
            Response::SingleChoice(choice) | Response::MultipleChoice(choice) => change(choice),
            other => panic!("not a choice: {other:?}"),
        })
    }

    /// Shows only so many options of the choice at a time.
    pub(crate) fn show(self, count: usize) -> Self {
        self.with_choice(|choice| choice.show = Some(count))
    }

    /// Keeps the choice's options in the order given.
    pub(crate) fn keeps_order(self) -> Self {
        self.with_choice(|choice| choice.keeps_order = true)
    }

    pub(crate) fn true_false(self, is_true: bool) -> Self {
        self.response(true_false(is_true))
    }

    pub(crate) fn short(self, accept: &[&str]) -> Self {
        self.response(Response::ShortAnswer(short_answer(accept)))
    }

    pub(crate) fn number(self, value: f64, tolerance: f64) -> Self {
        self.response(Response::Number(Number {
            key: NumberKey::Value { value, tolerance },
            unit: None,
            wrong: Vec::new(),
        }))
    }

    /// Items in their right order.
    pub(crate) fn ordering(self, texts: &[&str]) -> Self {
        self.response(Response::Ordering(Ordering { items: items(texts), first: None, last: None }))
    }

    /// Pairs of left and right, and right sides that fit nothing.
    pub(crate) fn matching(self, pairs: &[(&str, &str)], extra: &[&str]) -> Self {
        let pairs = pairs
            .iter()
            .map(|(left, right)| Pair {
                left: (*left).to_owned(),
                right: (*right).to_owned(),
                reason: None,
            })
            .collect();
        self.response(Response::Matching(Matching { pairs, extra: known(extra) }))
    }

    /// Gaps `g0`, `g1` … with a word between them.
    pub(crate) fn gaps(self, keys: Vec<GapKey>) -> Self {
        let mut text = vec![TextPiece::Text("Before ".to_owned())];
        let mut gaps = Vec::new();
        for (at, key) in keys.into_iter().enumerate() {
            text.push(TextPiece::Gap(at));
            text.push(TextPiece::Text(" after ".to_owned()));
            gaps.push(Gap { name: format!("g{at}"), key });
        }
        self.response(Response::GapFill(GapFill { text, gaps }))
    }

    /// Headings with what belongs under them, and items that belong nowhere.
    pub(crate) fn categories(self, categories: &[(&str, &[&str])], extra: &[&str]) -> Self {
        let categories = categories
            .iter()
            .map(|(name, texts)| Category { name: (*name).to_owned(), items: items(texts) })
            .collect();
        self.response(Response::Categories(Categories { categories, extra: items(extra) }))
    }

    /// Named areas (`*` a key), squares side by side along the top of the picture.
    pub(crate) fn hotspot(self, names: &[&str]) -> Self {
        let mut areas = Vec::new();
        let mut x = 0.0;
        for name in names {
            areas.push(Area {
                name: name.trim_start_matches('*').to_owned(),
                shape: Shape::Rect { x, y: 0.0, w: 0.1, h: 0.1 },
                is_key: name.starts_with('*'),
                reason: None,
            });
            x += 0.1;
        }
        let image = Image { file: "map.svg".to_owned(), alt: "A map".to_owned(), caption: None };
        self.response(Response::Hotspot(Hotspot { image, aspect: 1.0, areas }))
    }

    /// An open question with its model answer and points.
    pub(crate) fn open(self, model: &str, points: &[&str]) -> Self {
        let points = points.iter().map(|point| (*point).to_owned()).collect();
        self.response(Response::Open(Open { model: model.to_owned(), points }))
    }

    pub(crate) fn topic(self, topic: &str) -> Self {
        self.with(|question| question.topic = Topic::new(topic))
    }

    pub(crate) fn difficulty(self, difficulty: Difficulty) -> Self {
        self.with(|question| question.difficulty = difficulty)
    }

    pub(crate) fn marks(self, marks: f64) -> Self {
        self.with(|question| question.marks = marks)
    }

    pub(crate) fn not_with(self, ids: &[&str]) -> Self {
        self.with(|question| question.not_with = ids.iter().map(|id| QuestionId::new(id)).collect())
    }

    /// The last day on which the key holds, such as `2022-05-30`.
    pub(crate) fn valid_until(self, date: &str) -> Self {
        let date: Date = date.parse().unwrap();
        self.with(|question| question.valid_until = Some(date))
    }

    pub(crate) fn cites(self, passages: &[&str]) -> Self {
        self.with(|question| {
            question.cites = passages.iter().map(|id| PassageId::new(id)).collect();
        })
    }

    /// Adds a source to the bank.
    pub(crate) fn source(mut self, id: &str) -> Self {
        self.head.sources.push(Arc::new(Source {
            id: SourceId::new(id),
            title: format!("Source {id}"),
            author: None,
            publisher: None,
            published: None,
            url: None,
            note: None,
        }));
        self
    }

    /// Adds a passage to the bank's reading.
    pub(crate) fn passage(mut self, id: &str, source: Option<&str>) -> Self {
        self.head.reading.push(Arc::new(Passage {
            id: PassageId::new(id),
            heading: format!("Heading {id}"),
            source: source.map(SourceId::new),
            text: Markup(format!("Text of {id}")),
            image: None,
            as_of: None,
            updates: Vec::new(),
        }));
        self
    }

    /// Makes it another edition than the one its question ids would give.
    pub(crate) fn fingerprint(mut self, number: u64) -> Self {
        self.fingerprint = Some(Fingerprint(number));
        self
    }

    pub(crate) fn build(self) -> Bank {
        let Self { head, questions, fingerprint } = self;
        let ids: Vec<&str> = questions.iter().map(|question| question.id.as_str()).collect();
        let fingerprint = fingerprint.unwrap_or_else(|| Fingerprint::of_text(&ids.join("\n")));
        Bank::new(head, questions.into_iter().map(Arc::new).collect(), fingerprint)
    }
}
