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
