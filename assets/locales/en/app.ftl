
# What only the window says.

app-no-window = No window could be opened ({ $reason }), so the quiz is taken here.
    .hint = Take the quiz here instead: footnote take

# Actions, as in the table. The attribute `tip` is shown when the pointer rests on a button.
action-back = Back
action-shelf = Shelf
action-history = History
action-settings = Settings
action-open = Open…
    .tip = A bank is a file that ends in .ron; a folder of them can be opened, too
action-search = Search
action-palette = All actions
action-keys = Keys
action-larger = Larger
action-smaller = Smaller
action-continue = Continue
action-ten = Ten questions
    .tip = Ten that you have not seen or did not get right
action-everything = Everything
action-exam = Exam
    .tip = Footnotes come at the end
action-mistakes = What I got wrong
action-code = Paper code…
    .tip = The same questions in the same order as somebody else had
action-choose = Choose…
action-problems = See problems
action-start = Start
action-answer = Answer
action-next = Next
action-previous = Previous
action-skip = Skip
action-flag = Flag
action-pause = Pause
action-passage = Read the passage
action-overrule = I was right
    .tip = Counts this answer as right, and says so in the results
action-extend = More time
action-hand-in = Hand in
action-leave = Leave for later
action-retry = Retry what I missed
action-draw-again = Draw others
action-copy-code = Copy the paper code

keys-going = Going about
keys-starting = Starting a quiz
keys-quiz = In a quiz
keys-results = Afterwards

head-home = Footnote, to the shelf
notice-dismiss = Understood

shelf-title = Your shelf
shelf-empty = Nothing here yet.
shelf-reading = Reading…
shelf-add = Add a bank
shelf-add-how = Drop a file or a folder here, or open one
shelf-not-started = not started
shelf-known = { $known } of { $of } known
shelf-changed = { $count ->
    [one] { $count } fact has changed since
   *[other] { $count } facts have changed since
}
shelf-problems = { $count ->
    [one] { $count } problem; { $ready } questions are ready
   *[other] { $count } problems; { $ready } questions are ready
}
shelf-unreadable = { $count ->
    [one] { $count } problem, nothing could be read
   *[other] { $count } problems, nothing could be read
}
shelf-do-with = { $action }: { $bank }

bank-as-of = as of { $date }

theme-system = As the system
theme-paper = Paper
theme-ink = Ink
theme-contrast = High contrast

# The quiz.
quiz-overline = { $topic } · { $what }
quiz-place = { $place } of { $of }
quiz-progress = Question { $place } of { $of }
quiz-time-left = { $time } left
quiz-how-sure = How sure?
quiz-as-of = As of { $date }
quiz-no-longer = No longer true since { $date }
quiz-changed = Changed since
quiz-paused = Paused
quiz-paused-how = The question is hidden and the clock stands still. Every answer you gave is kept.
quiz-time-up = The time is up
quiz-time-up-how = You can hand in what you have, or take five more minutes.
quiz-overview = Before you hand in
quiz-overview-how = { $left ->
    [0] All { $of } questions are answered.
   *[other] { $answered } of { $of } questions are answered, { $left } are not.
}
place-name = Question { $place }, { $state }
place-answered = answered
place-skipped = skipped
place-open = not seen yet

do-single-choice = choose one
do-multiple-choice = choose all that are right
do-true-false = true or false?
do-short-answer = type the answer
do-number = type a number
do-ordering = put in order
do-ordering-from = put in order, { $first } first
do-matching = match each with what belongs to it
do-gap-fill = fill the gaps
do-categories = sort into groups
do-hotspot = find the place
do-open = write freely, then mark it yourself

part-chosen-rightly = you chose it
part-chosen-wrongly = you chose it
part-left-out = you left it out
part-left-rightly = rightly left

picture-reading = Reading the picture…
picture-missing = The picture { $file } is missing
attempt-unreadable = This attempt cannot be gone on with: { $reason }
