//! The catalogue as a whole: it parses, it is complete in every language with all plural forms, no
//! message is there twice, and a missing one is seen.
//! Whether the program asks only for what is there is tested in `tests/words.rs`.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use super::catalogue::{ENGLISH, LANGUAGES, Language};
use super::*;

/// What a message is made of: the facts it names, and the cases of each of its selectors.
#[derive(Debug, Default, PartialEq, Eq)]
struct Parts {
    facts: BTreeSet<String>,
    selectors: Vec<BTreeSet<String>>,
}

impl Parts {
    fn of(pattern: &Pattern<&str>) -> Self {
        let mut parts = Self::default();
        parts.pattern(pattern);
        parts
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let cases = variants.iter().map(|variant| match variant.key {
                    VariantKey::Identifier { name } => name.to_owned(),
                    VariantKey::NumberLiteral { value } => value.to_owned(),
                });
                self.selectors.push(cases.collect());
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.facts.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }
}

/// Every message of a language, and `id.attribute` every attribute, with the file it stands in.
fn messages(language: &Language) -> Vec<(String, &'static str, Parts)> {
    let mut found = Vec::new();
    for (file, text) in language.files {
        let resource = fluent_syntax::parser::parse(*text);
        let resource = resource.unwrap_or_else(|(_, errors)| {
            panic!("{}/{file}: {errors:?}", language.tag);
        });
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            if let Some(pattern) = &message.value {
                found.push((id.to_owned(), *file, Parts::of(pattern)));
            }
            for attribute in &message.attributes {
                let id = format!("{id}.{}", attribute.id.name);
                found.push((id, *file, Parts::of(&attribute.value)));
            }
        }
    }
    found
}

#[test]
fn no_message_is_defined_twice() {
    for language in LANGUAGES {
        let mut seen = BTreeSet::new();
        for (id, file, _) in messages(language) {
            assert!(seen.insert(id.clone()), "{}/{file}: {id} a second time", language.tag);
        }
    }
}

#[test]
fn every_language_says_everything_with_the_same_facts() {
    let english = messages(&ENGLISH);
    for language in LANGUAGES {
        let mut theirs: BTreeMap<String, (&str, Parts)> =
            messages(language).into_iter().map(|(id, file, parts)| (id, (file, parts))).collect();
        let mut wrong = Vec::new();
        for (id, file, parts) in &english {
            match theirs.remove(id) {
                None => wrong.push(format!("{file}: {id} is missing")),
                Some((other, _)) if other != *file => wrong.push(format!("{id} is in {other}")),
                Some((_, own)) if own.facts != parts.facts => {
                    wrong.push(format!("{id} names {:?}, not {:?}", own.facts, parts.facts));
                }
                Some(_) => {}
            }
        }
        wrong.extend(theirs.into_keys().map(|id| format!("{id} is not in English")));
        assert!(wrong.is_empty(), "{}:\n{}", language.tag, wrong.join("\n"));
    }
}

/// All forms that a language may tell apart, by the Unicode CLDR.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural forms of the whole numbers below a thousand that a language tells apart: those that
/// Fluent chooses, so that no language can be forgotten here.
fn plural_forms(language: &Language) -> BTreeSet<String> {
    let cases = FORMS.map(|form| match form {
        "other" => "   *[other] other\n".to_owned(),
        form => format!("    [{form}] {form}\n"),
    });
    let text = format!("form = {{ $count ->\n{}}}\n", cases.concat());
    let mut bundle = FluentBundle::new(vec![language.tag.parse().unwrap()]);
    bundle.add_resource(FluentResource::try_new(text).unwrap()).unwrap();
    let message = bundle.get_message("form").and_then(|message| message.value()).unwrap();
    let form_of = |count: i32| {
        let mut args = FluentArgs::new();
        args.set("count", count);
        bundle.format_pattern(message, Some(&args), &mut Vec::new()).into_owned()
    };
    (0..1000).map(form_of).collect()
}

#[test]
fn wherever_a_number_decides_all_plural_forms_are_there() {
    for language in LANGUAGES {
        let needed = plural_forms(language);
        assert!(needed.contains("one"), "{}", language.tag);
        for (id, file, parts) in messages(language) {
            for cases in parts.selectors {
                let is_plural =
                    cases.iter().any(|case| case != "other" && FORMS.contains(&case.as_str()));
                let mut missing =
                    needed.iter().filter(|form| *form != "other" && !cases.contains(*form));
                assert!(
                    !is_plural || missing.next().is_none(),
                    "{}/{file}: {id} has the cases {cases:?} and needs {needed:?}",
                    language.tag
                );
            }
        }
    }
    let russian = LANGUAGES.into_iter().find(|language| language.tag == "ru").unwrap();
    assert_eq!(plural_forms(russian), ["few", "many", "one"].map(str::to_owned).into());
}

#[test]
fn counts_decline_as_each_language_has_it() {
    let said = |tag: &str, count| Words::for_language(tag).questions(count);
    for (tag, one, many) in [("de", "1 Frage", "2 Fragen"), ("en", "1 question", "2 questions")] {
        assert_eq!((said(tag, 1), said(tag, 2)), (one.to_owned(), many.to_owned()));
    }
    for tag in ["ru", "uk"] {
        let noun = |count: usize| said(tag, count).replace(char::is_numeric, "");
        assert_eq!(noun(1), noun(21), "{tag}");
        assert_eq!(noun(2), noun(34), "{tag}");
        assert_eq!(noun(5), noun(11), "{tag}");
        assert_ne!(noun(2), noun(5), "{tag}");
    }
    // In Ukrainian one question is called as two are.
    assert_eq!([1, 2, 5].map(|count| said("ru", count)), ["1 вопрос", "2 вопроса", "5 вопросов"]);
}

#[test]
fn a_missing_id_is_seen() {
    assert_eq!(Words::english().text("no-such-id"), "[no-such-id]");
    assert_eq!(Words::english().find("no-such-id", &[]), None);
}

#[test]
fn an_attribute_is_found_by_its_dotted_name() {
    let words = Words::english();
    assert_eq!(words.text("feedback-practice.hint"), "The footnote comes after each answer");
    assert_eq!(words.text("feedback-practice.no-such"), "[feedback-practice.no-such]");
}

#[test]
fn names_are_put_in_without_invisible_marks() {
    let text = Words::english().format("date-time", &[("date", "x".into()), ("time", "y".into())]);
    assert_eq!(text, "x, y");
}

#[test]
fn an_unknown_language_is_answered_in_english() {
    assert_eq!(Words::for_language("xx").language(), "en");
    assert_eq!(Words::for_language("en-GB").language(), "en");
    assert_eq!(Words::for_language("no language at all").language(), "en");
    assert_eq!(Words::for_first_of(["xx", "ka-GE", "de"]).language(), "ka");
    assert_eq!(Words::for_language("en").direction(), Direction::LeftToRight);
}
