
# What only the window says.

app-no-window = No window could be opened: { $reason }
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
