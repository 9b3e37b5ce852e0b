//! Every code is worded, and nothing is worded that has no code.

use std::collections::BTreeSet;

use super::Problem;
use crate::words::Words;

#[test]
fn every_code_has_a_message_and_a_hint() {
    let words = Words::english();
    for code in Problem::CODES {
        assert!(words.find(code, &[]).is_some(), "{code} has no message");
        assert!(words.find(&format!("{code}.hint"), &[]).is_some(), "{code} has no hint");
    }
}

#[test]
fn every_message_belongs_to_a_code() {
    let catalogue = include_str!("../../../assets/locales/en/diagnostics.ftl");
    let codes: BTreeSet<&str> = Problem::CODES.iter().copied().collect();
    assert_eq!(codes.len(), Problem::CODES.len(), "a code stands twice");
    for line in catalogue.lines() {
        let begins_message = line.starts_with(|c: char| c.is_ascii_lowercase());
        if begins_message && let Some((code, _)) = line.split_once(" =") {
            assert!(codes.contains(code), "{code} is no code");
        }
    }
}
