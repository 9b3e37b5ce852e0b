//! Reading and checking a bank, beside `ron::from_str` of the same bytes into plain structs.

use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use footnote::bank::{NoImages, read};
use ron::extensions::Extensions;

/// The same shape as a bank, for serde.
#[expect(dead_code, reason = "read, and compared with nothing")]
mod mirror {
    use serde::Deserialize;

    #[derive(Deserialize)]
    pub(super) struct Bank {
        format: u32,
        id: String,
        title: String,
        about: String,
        language: String,
        as_of: String,
        sources: Vec<Source>,
        reading: Vec<Passage>,
        pub(super) questions: Vec<Question>,
    }

    #[derive(Deserialize)]
    struct Source {
        id: String,
        title: String,
        published: Option<String>,
    }

    #[derive(Deserialize)]
    struct Passage {
        id: String,
        heading: String,
        source: Option<String>,
        text: String,
    }

    #[derive(Deserialize)]
    pub(super) struct Question {
        id: String,
        #[serde(default)]
        topic: Option<String>,
        #[serde(default)]
        difficulty: Option<Difficulty>,
        #[serde(default)]
        marks: Option<f64>,
        #[serde(default)]
        tags: Vec<String>,
        #[serde(default)]
        language: Option<String>,
        prompt: String,
        response: Response,
        explanation: String,
        #[serde(default)]
        cites: Vec<String>,
        #[serde(default)]
        as_of: Option<String>,
        #[serde(default)]
        review_by: Option<String>,
        #[serde(default)]
        valid_until: Option<String>,
        #[serde(default)]
        update: Vec<Update>,
        #[serde(default)]
        not_with: Vec<String>,
    }

    #[derive(Deserialize)]
    struct Update {
        on: String,
        text: String,
    }

    #[derive(Deserialize)]
    enum Difficulty {
        Easy,
        Medium,
        Hard,
    }

    #[derive(Deserialize)]
    enum Response {
        SingleChoice(Vec<Choice>),
        MultipleChoice(Vec<Choice>),
        TrueFalse(bool, String),
        Number { value: f64, tolerance: f64, unit: String },
        ShortAnswer { accept: Vec<String>, slips: u8 },
        Matching(Vec<Pair>),
    }

    #[derive(Deserialize)]
    enum Choice {
        Right(String, String),
        Wrong(String, String),
    }

    #[derive(Deserialize)]
    struct Pair(String, String);
}

/// A bank of questions of six kinds, with texts of the usual length.
fn bank(questions: usize) -> String {
    let mut text = String::with_capacity(questions * 1100 + 2000);
    text.push_str(
        "#![enable(implicit_some)]\nBank(\n    format: 1,\n    id: \"bench\",\n    title: \"A \
         bank\",\n    about: \"For a benchmark.\",\n    language: \"en\",\n    as_of: \
         \"2022-03-31\",\n    sources: [Source(id: \"report\", title: \"Report\", published: \
         \"2022-03-31\")],\n    reading: [\n",
    );
    for passage in 0..20 {
        let _ = writeln!(
            text,
            "        Passage(id: \"passage-{passage}\", heading: \"Passage {passage}\", source: \
             \"report\", text: \"{}\"),",
            "A sentence of the reading, as long as sentences are. ".repeat(8)
        );
    }
    text.push_str("    ],\n    questions: [\n");
    for number in 0..questions {
        question(&mut text, number);
    }
    text.push_str("    ],\n)\n");
    text
}

fn question(text: &mut String, number: usize) {
    let (passage, topic) = (number % 20, number % 12);
    let _ = write!(
        text,
        "        Question(\n            id: \"question-{number}\",\n            topic: \"Topic \
         {topic}\",\n            difficulty: Medium,\n            prompt: \"Which of these was said \
         about the matter of number {number}, and by whom?\",\n            response: "
    );
    let _ = match number % 6 {
        kind @ (0 | 1) => {
            let name = if kind == 0 { "SingleChoice" } else { "MultipleChoice" };
            let _ = writeln!(text, "{name}([");
            for option in ["Right", "Wrong", "Wrong", "Wrong"].iter().enumerate() {
                let _ = writeln!(
                    text,
                    "                {}(\"Option {} of question {number}\", \"The reason why this \
                     one is as it is, in a sentence or two that a reader can follow.\"),",
                    option.1, option.0
                );
            }
            write!(text, "            ])")
        }
        2 => write!(text, "TrueFalse(true, \"The reason for it, in one sentence.\")"),
        3 => write!(text, "Number(value: {number}, tolerance: 150, unit: \"square miles\")"),
        4 => write!(text, "ShortAnswer(accept: [\"An answer {number}\", \"Another\"], slips: 1)"),
        _ => write!(
            text,
            "Matching([\n                Pair(\"Left one\", \"Right one\"),\n                \
             Pair(\"Left two\", \"Right two\"),\n                Pair(\"Left three\", \"Right \
             three\"),\n            ])"
        ),
    };
    let _ = write!(
        text,
        ",\n            explanation: \"What stands behind it, told in *two* or three sentences. \
         They are about as long as an explanation is, and name what else there is to know.\",\n            \
         cites: [\"passage-{passage}\"],\n            as_of: \"2022-03-31\",\n        ),\n"
    );
}

fn reading(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("bank");
    for questions in [100, 10_000, 100_000] {
        let text = bank(questions);
        assert!(read(&text, &NoImages).diagnostics.is_empty());
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.sample_size(if questions > 1000 { 10 } else { 50 });
        group.bench_with_input(BenchmarkId::new("read", questions), &text, |bencher, text| {
            bencher.iter(|| black_box(read(text, &NoImages)));
        });
        let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        let read_by_ron = options.from_str::<mirror::Bank>(&text).ok();
        assert_eq!(read_by_ron.map(|bank| bank.questions.len()), Some(questions));
        group.bench_with_input(BenchmarkId::new("ron", questions), &text, |bencher, text| {
            bencher.iter(|| black_box(options.from_str::<mirror::Bank>(text).ok()));
        });
    }
    group.finish();
}

criterion_group!(benches, reading);
criterion_main!(benches);
