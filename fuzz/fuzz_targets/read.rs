//! Reads arbitrary text as a bank: no panic, no hang, and nothing taken that `ron` refuses.

#![no_main]

use footnote::bank::{NoImages, Severity, markup, read};
use libfuzzer_sys::fuzz_target;
use ron::extensions::Extensions;

fuzz_target!(|text: &str| {
    let reading = read(text, &NoImages);
    for diagnostic in &reading.diagnostics {
        assert!(diagnostic.span.start <= diagnostic.span.end && diagnostic.span.end <= text.len());
        assert!(text.is_char_boundary(diagnostic.span.start), "{diagnostic:?}");
        assert!(text.is_char_boundary(diagnostic.span.end), "{diagnostic:?}");
    }
    let has_errors = reading.diagnostics.iter().any(|one| one.severity == Severity::Error);
    if let Some(bank) = &reading.bank {
        for question in &bank.questions {
            let _ = markup::parse(&question.prompt);
        }
        if !has_errors {
            let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
            let text = text.trim_start_matches('\u{feff}');
            options.from_str::<ron::Value>(text).expect("ron takes what this reader takes");
        }
    }
});
