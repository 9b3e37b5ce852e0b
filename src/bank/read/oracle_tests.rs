//! The `ron` crate as the oracle: what this reader takes, it takes too; and no text makes this
//! reader panic.

use proptest::prelude::*;
use ron::extensions::Extensions;

use crate::bank::text::Parser;
use crate::bank::{NoImages, Severity, read};

const EVERY_KIND: &str = include_str!("../testdata/good/every-kind.ron");

fn ron_takes(text: &str) -> Result<ron::Value, String> {
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .from_str::<ron::Value>(text.trim_start_matches('\u{feff}'))
        .map_err(|error| error.to_string())
}

/// One change to a text, at a place given in thousandths.
#[derive(Debug, Clone)]
enum Change {
    Delete { at: usize, length: usize },
    Insert { at: usize, what: &'static str },
    Repeat { at: usize, length: usize },
}

const PIECES: [&str; 42] = [
    "\"",
    "'",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\\",
    "/",
    "/*",
    "*/",
    "//",
    "\n",
    " ",
    "#",
    "r#\"",
    "\"#",
    "Some(",
    "None",
    "true",
    "0x",
    "-",
    "+",
    ".",
    "e5",
    "1_0",
    "_",
    "inf",
    "NaN",
    "\\u{41}",
    "\\x4",
    "Question(",
    "id:",
    "\u{200e}",
    "\u{2028}",
    "“",
    "ა",
    "b\"x\"",
    "r",
];

fn change() -> impl Strategy<Value = Change> {
    let at = 0..1000_usize;
    prop_oneof![
        (at.clone(), 1..4_usize).prop_map(|(at, length)| Change::Delete { at, length }),
        (at.clone(), prop::sample::select(&PIECES[..]))
            .prop_map(|(at, what)| Change::Insert { at, what }),
        (at, 1..60_usize).prop_map(|(at, length)| Change::Repeat { at, length }),
    ]
}

fn changed(text: &str, changes: &[Change]) -> String {
    let mut text = text.to_owned();
    for change in changes {
        let place = |at: &usize, ahead: usize| {
            text.floor_char_boundary((text.len() * at / 1000 + ahead).min(text.len()))
        };
        match change {
            Change::Delete { at, length } => {
                text.replace_range(place(at, 0)..place(at, *length), "");
            }
            Change::Insert { at, what } => text.insert_str(place(at, 0), what),
            Change::Repeat { at, length } => {
                let (start, end) = (place(at, 0), place(at, *length));
                let piece = text.get(start..end).unwrap_or_default().to_owned();
                text.insert_str(end, &piece);
            }
        }
    }
    text
}

/// The text of a value of the format, by no means always a right one.
fn value() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        prop::sample::select(
            &[
                "\"a\"",
                "\"\\n\\u{10D0}\\x41\"",
                "r\"raw\"",
                "r#\"a \"b\" c\"#",
                "'x'",
                "'\\''",
                "0",
                "-1",
                "+2",
                "1_500",
                "1.5",
                "-.5",
                "5.",
                "1e5",
                "1.5E-3",
                "0xFF",
                "0b11",
                "0o17",
                "-0x1",
                "99999999999999999999",
                "inf",
                "-inf",
                "NaN",
                "+NaN",
                "true",
                "false",
                "Easy",
                "None",
                "()",
                "[]",
                "{}",
                "X()",
                "\"line\\\n   next\"",
                "r#type",
                "Some(1)",
                "_",
                "_a",
                "1__0",
                "1_",
                "1_.5",
                "1e",
                "0x",
                "1.e5",
                "01",
                "-",
                ".",
                "--1",
                "1-2",
                "1..2",
                "a.b",
                "a-b",
                "Some",
                "Some()",
                "infx",
                "inf.",
                "NaN_",
                "-infx",
                "b\"x\"",
                "b'x'",
                "1u8",
                "1.0f32",
                "'ab'",
                "''",
                "\"\\q\"",
                "\"\\u{}\"",
                "r##\"x\"##",
                "rx",
                "r",
            ][..]
        )
        .prop_map(str::to_owned),
        "[a-z0-9_.+-]{1,6}",
    ];
    let space = prop::sample::select(&["", " ", "\n", "/* c */", "// c\n", "/* /* n */ */"][..]);
    leaf.prop_recursive(5, 40, 4, move |inner| {
        let items = prop::collection::vec(inner.clone(), 0..4);
        let ends = prop::sample::select(&["", ",", ", "][..]);
        let fields = prop::collection::vec(("[a-c]", inner), 0..4);
        prop_oneof![
            (items.clone(), ends.clone(), space.clone())
                .prop_map(|(items, end, s)| format!("[{s}{}{end}{s}]", items.join(","))),
            (items.clone(), ends.clone(), space.clone())
                .prop_map(|(items, end, s)| format!("({s}{}{end}{s})", items.join(", "))),
            (items, space.clone())
                .prop_map(|(items, s)| format!("Name{s}({})", items.join(&format!("{s},")))),
            (fields.clone(), ends.clone(), space.clone()).prop_map(|(fields, end, s)| {
                let fields: Vec<_> =
                    fields.iter().map(|(name, value)| format!("{name}{s}:{s}{value}")).collect();
                format!("N({}{end})", fields.join(","))
            }),
            (fields, ends).prop_map(|(fields, end)| {
                let fields: Vec<_> =
                    fields.iter().map(|(name, value)| format!("\"{name}\": {value}")).collect();
                format!("{{{}{end}}}", fields.join(","))
            }),
        ]
    })
}

/// Whether the grammar of this reader takes a text as one value.
fn is_value(text: &str) -> bool {
    let mut parser = Parser::new(text);
    parser.attributes().is_ok()
        && parser.value().is_ok()
        && parser.at(&crate::bank::text::Token::End)
        && parser.problems.errors() == 0
}

/// Reads a text and looks whether every problem has a place in it, between characters.
fn points_into(text: &str) {
    for one in read(text, &NoImages).diagnostics {
        assert!(text.get(one.span.clone()).is_some(), "{one:?} of {text:?}");
    }
}

proptest! {
    #[test]
    fn what_this_reader_takes_for_a_value_ron_takes_too(text in value()) {
        if is_value(&text) {
            let taken = ron_takes(&text);
            prop_assert!(taken.is_ok(), "{text}\n{taken:?}");
        }
    }

    #[test]
    fn a_changed_bank_without_errors_is_taken_by_ron(
        changes in prop::collection::vec(change(), 1..4),
    ) {
        let text = changed(EVERY_KIND, &changes);
        points_into(&text);
        let reading = read(&text, &NoImages);
        if !reading.diagnostics.iter().any(|one| one.severity == Severity::Error) {
            let taken = ron_takes(&text);
            prop_assert!(taken.is_ok(), "{changes:?}\n{taken:?}");
        }
    }

    #[test]
    fn a_changed_bank_keeps_most_of_its_questions(change in change()) {
        let text = changed(EVERY_KIND, std::slice::from_ref(&change));
        let reading = read(&text, &NoImages);
        let kept = reading.bank.map_or(18, |bank| bank.questions.len());
        prop_assert!(kept >= 12, "{kept} after {change:?}\n{text}");
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,200}", bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        points_into(&text);
        points_into(&String::from_utf8_lossy(&bytes));
        points_into(&format!("Bank(questions: [Question({text})])"));
    }
}
