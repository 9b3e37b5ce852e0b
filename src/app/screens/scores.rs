//! How well a bank was taken so far, in words: on the shelf and in the history.

use crate::app::state::AppState;
use crate::bank::BankId;

/// The last score and the best, of the attempts that were handed in.
#[must_use]
pub fn scores(bank: &BankId, state: &AppState) -> Option<String> {
    let words = &state.words;
    let of_bank = state.history.iter().filter(|row| row.bank == *bank);
    let mut shares = of_bank.filter_map(crate::record::HistoryRow::share);
    let last = shares.next()?;
    let (best, count) = shares.fold((last, 1), |(best, count), one| (one.max(best), count + 1));
    let args = [("last", words.percent(last).into()), ("best", words.percent(best).into())];
    Some(words.format(if count == 1 { "shelf-score" } else { "shelf-scores" }, &args))
}
