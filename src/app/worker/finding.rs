//! Searching the shelf: an index for each bank, made when it has been read and kept as long as the
//! bank stands there as it is.

use std::collections::HashMap;
use std::sync::Arc;

use super::Message;
use super::workshop::{Tell, Workshop};
use crate::app::search::{Found, FoundBank, FoundQuestion, SHOWN};
use crate::app::state::BankKey;
use crate::library::Shelved;
use crate::library::search::{Excerpt, SearchIndex, Sought};

/// The indexes, each with the bank as it was when the index was made.
#[derive(Default)]
pub(super) struct Indexes {
    known: HashMap<BankKey, (Arc<Shelved>, SearchIndex)>,
}

impl Indexes {
    /// The index of a bank, made where there is none of the bank as it is now.
    pub(super) fn of(&mut self, key: BankKey, shelved: &Arc<Shelved>) -> Option<&SearchIndex> {
        let bank = shelved.reading.bank.as_ref()?;
        let is_current = self.known.get(&key).is_some_and(|(old, _)| Arc::ptr_eq(old, shelved));
        if !is_current {
            self.known.insert(key, (Arc::clone(shelved), SearchIndex::new(bank)));
        }
        self.known.get(&key).map(|(_, index)| index)
    }
}

impl Workshop {
    /// Looks for what was typed in these banks; says nothing once something else is wanted.
    pub(super) fn search(
        &mut self,
        serial: u64,
        typed: &str,
        banks: &[(BankKey, Arc<Shelved>)],
        tell: Tell<'_>,
    ) {
        let signals = self.signals.clone();
        let go_on = || signals.is_wanted(serial);
        let mut found = Found::default();
        if let Some(sought) = Sought::new(typed) {
            for (key, shelved) in banks {
                let Some(index) = self.indexes.of(*key, shelved) else { continue };
                let room = SHOWN - found.questions.len().min(SHOWN);
                let Some(hits) = index.find(&sought, room, &go_on) else { return };
                let Some(bank) = &shelved.reading.bank else { continue };
                if hits.is_bank {
                    let title = Excerpt::of_text(&bank.title, &sought);
                    found.banks.push(FoundBank { bank: *key, title });
                }
                found.count += hits.count;
                found.questions.extend(hits.questions.into_iter().filter_map(|place| {
                    let question = bank.questions.get(place)?;
                    let excerpt = Excerpt::new(&question.prompt, &sought);
                    Some(FoundQuestion {
                        bank: *key,
                        place,
                        topic: question.topic.clone(),
                        excerpt,
                    })
                }));
            }
        }
        if go_on() {
            tell(Message::Found(serial, found));
        }
    }
}
