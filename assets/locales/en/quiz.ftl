# What window and terminal both say about questions, answers and results.

verdict-right = Right
verdict-partly = Partly right
verdict-wrong = Wrong
verdict-skipped = Skipped
verdict-unmarked = Not marked yet

kind-single-choice = Single choice
kind-multiple-choice = Multiple choice
kind-true-false = True or false
kind-short-answer = Short answer
kind-number = Number
kind-ordering = Ordering
kind-matching = Matching
kind-gap-fill = Gap fill
kind-categories = Categories
kind-hotspot = Place on a picture
kind-open = Open answer

difficulty-easy = Easy
difficulty-medium = Medium
difficulty-hard = Hard

certainty-low = A guess
certainty-mid = Rather sure
certainty-high = Sure

feedback-practice = Practice
    .hint = The footnote comes after each answer
feedback-exam = Exam
    .hint = All footnotes come at the end

# What an answer says: one thing, then how several hang together.

said-true = True
said-false = False
said-between = { $min } to { $max }
said-with-unit = { $number }{"\u00A0"}{ $unit }
said-position = place { $place }
said-nowhere = fits nothing
said-nothing = nothing
said-point = { $x } % from the left, { $y } % from the top
said-pair = { $of } – { $is }
said-or = {" or "}
said-also = { $first } (or { $rest })
said-and = {"; "}
said-then = {" → "}

# Paper codes and drawing.

code-wrong-length = A paper code has 12 letters and digits, this has { $found }
    .hint = Copy the whole code; hyphens and spaces do not matter.
code-foreign-character = “{ $character }” never occurs in a paper code
    .hint = Codes have no 0, O, 1, I and U, because they look alike.
code-check-fails = This is not quite a paper code: one character is wrong, or two have changed places
    .hint = Compare it with the original character by character.
code-other-edition = This code was made with another bank, or with another edition of this one. The paper may differ from the one it was made for.
code-other-plan = This code was made with other settings (such as other topics). The paper may differ from the one it was made for.
code-count-unknown = This code asks for more than 126 questions but cannot say how many, so all that fit are asked.

draw-empty-bank = The bank has no question that can be asked
    .hint = Check the bank: that says what is wrong with its questions.
draw-nothing-fits = { $count ->
    [one] The bank’s only question does not fit what was asked for
   *[other] None of the bank’s { $count } questions fits what was asked for
}
    .hint = Ask for other topics, kinds or difficulties.
draw-nothing-preferred = There is nothing left to ask: none of the { $count } questions that fit is new or was missed

# Why something cannot be done now in an attempt.

refusal-no-such-question = There is no question { $number }; the paper has { $of }
refusal-already-finished = The paper has already been handed in
refusal-paused = The quiz is paused
refusal-not-paused = The quiz is not paused
refusal-answer-is-final = This answer is final: its footnote has been shown
refusal-answer-does-not-fit = This answer does not fit the question
refusal-certainty-not-asked = How sure you are is not asked in this quiz
refusal-time-is-up = Time is up
refusal-time-is-not-up = Time is not up yet: { $left } left
refusal-no-time-limit = There is no time limit
refusal-not-yet-visible = The right answer has not been shown yet
refusal-not-answered = The question was not answered
refusal-not-self-marked = Only open answers are marked by the person who wrote them
refusal-not-overrulable = Only a typed answer that was not accepted can be claimed to be right
refusal-nothing-to-change = Nothing to change

picture = [Picture: { $alt }]

# What stands beneath a prompt.

ask-in-unit = in { $unit }
ask-first = First: { $end }
ask-last = Last: { $end }
ask-gap = Gap { $number }:

# The footnote of an answer.

footnote-you = You
footnote-right = Right
footnote-model = Model answer
footnote-claimed = by your own judgement
footnote-you-and-right = You: { $given } · Right: { $right }
footnote-you-only = You: { $given }
footnote-right-only = Right: { $right }
footnote-see = See “{ $heading }”
footnote-see-source = See “{ $heading }” ({ $source })
footnote-source-dated = { $title }, { $date }
footnote-as-of = As of { $date }
footnote-valid-until = Valid until { $date }
footnote-update = Since then, { $date }:

state-chosen-rightly = yours, right
state-chosen-wrongly = yours, wrong
state-left-out-wrongly = right
state-left-rightly = wrong
