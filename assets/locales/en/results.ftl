# What comes after a quiz: results, their sheets, past attempts.

results-of = of { $of }
results-percent = { $percent } of the marks
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
results-accuracy = { $percent } without regard to certainty
results-pending = { $marks } still to be marked by yourself
results-by-topic = By topic
results-certainty = How sure is sure
results-code = Paper code { $code }
