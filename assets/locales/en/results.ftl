# What comes after a quiz: results, their sheets, past attempts.

results-of = of { $of }
results-marks = { $marks }: { $percent }
results-marks-certainty = { $marks }: { $percent }; { $plain } if how sure you were is left out
results-took = { $counts } · { $time }
results-by-difficulty = By difficulty
results-by-kind = By kind
results-certainty-level = { $percent } right of { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}
results-flagged-mark = flagged
results-heading = Results
results-review = Every question
results-right = { $count } right
results-partly = { $count } partly
results-wrong = { $count } wrong
results-skipped = { $count } skipped
results-unmarked = { $count } to be marked
results-pending = { $marks } still to be marked by you
results-by-topic = By topic
results-certainty = How sure is sure
results-code = Paper code { $code }
results-retry = { $count ->
    [one] Retry the one missed
   *[other] Retry the { $count } missed
}
results-draw = { $count ->
    [one] Draw another
    [10] Draw ten others
   *[other] Draw { $count } others
}
results-again = Take them all again
results-to-shelf = Back to shelf
results-to-list = All results
results-done = Done
results-copy = Copy
results-copied = Copied
results-filter = { $filter } { $count }
results-row = Question { $place }. { $verdict }. { $prompt }
results-part = { $marks } / { $of }
results-certainty-good = You knew what you knew: nothing you were sure of was wrong.
results-certainty-modest = { $count ->
    [one] One answer you called a guess was right: you know more than you think.
   *[other] { $count } answers you called a guess were right: you know more than you think.
}
results-certainty-rash = { $count ->
    [one] One answer you were sure of was wrong. It is the one to look at first.
   *[other] { $count } answers you were sure of were wrong. They are the ones to look at first.
}

action-save = Save as…
    .tip = A page to read or print, or a table for a spreadsheet
filter-all = All
filter-missed = Missed
filter-skipped = Skipped
filter-flagged = Flagged
filter-sure = Sure but wrong

sheet-title = Save the results
sheet-how = The file goes into your documents, under a new name.
sheet-html = As a page (HTML)
    .hint = To read in a browser or print: every question with its footnote
sheet-csv = As a table (CSV)
    .hint = For a spreadsheet: one line per question
sheet-name = { $bank }, results { $date }
sheet-saved = Saved as { $file }

history-all = All banks
history-progress = Score by attempt
history-topics = Known by topic
history-known = { $known } / { $of }
history-plot = Scores of { $count } attempts from { $from } to { $to }, each of them a dot: the first { $first }, the last { $last }, the best { $best }, on average { $mean }
history-banks = By bank
history-attempts = { $count ->
    [one] { $count } attempt
   *[other] { $count } attempts
}
history-seen = { $seen } of { $of } seen
history-topics-how = The weakest first; each leads to a quiz on it
history-topics-all = All { $count } topics
history-list = Attempts, the latest first
history-point = { $percent } · { $bank } · { $when }
history-delete = Delete: { $attempt }
history-deleted = The attempt was deleted
history-taken-back = The attempt is back
delete-title = Delete this attempt?
delete-how = Its answers and result will be gone for good, and no longer count towards what you know.
delete-no = Keep it
delete-yes = Delete it
