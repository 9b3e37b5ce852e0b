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
action-open-folder = Open a folder…
action-open-path = Open by path…
action-search = Search
action-undo = Undo
action-try-again = Try again
action-dismiss = Dismiss message
action-palette = All actions
action-keys = Keys
action-larger = Larger text
action-smaller = Smaller text
action-continue = Continue
action-ten = { $count ->
    [5] Five questions
    [10] Ten questions
    [15] Fifteen questions
    [20] Twenty questions
    [one] { $count } question
   *[other] { $count } questions
}
    .tip = First what you have not seen or did not get right
action-everything = As many as possible
    .tip = As many questions as can share a paper without giving each other away
action-exam = Exam
    .tip = Footnotes come at the end
action-mistakes = What I got wrong
action-code = Paper code…
    .tip = The same questions in the same order as someone else
action-choose = Set up…
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
action-overview = All questions
action-picture = Show the picture large
action-extend = More time
action-hand-in = Hand in
action-leave = Leave for later
action-retry = Retry what I missed
action-draw-again = Draw others
action-copy-code = Copy the paper code

# What stands on keys.
key-ctrl = Ctrl
key-escape = Esc
key-backspace = Bksp

keys-going = Everywhere
keys-starting = Starting a quiz
keys-quiz = In a quiz
keys-results = After a quiz

head-home = Footnote, back to the shelf
notice-dismiss = Dismiss
busy-reading = Reading { $file }
busy-writing = Writing { $file }
busy-files = { $done } of { $of } files
busy-stop = Cancel
reading-stopped = { $file } was not read to the end, so it is not on your shelf

shelf-title = Your shelf
shelf-empty = Your shelf is empty
shelf-empty-how = A bank is a text file of questions that ends in .ron. Open one, or a folder of them, or drop it on this window.
shelf-reading = Reading…
shelf-add = Add a bank
shelf-add-how = Drop a file or a folder here, or open one
drop-title = Drop it to put it on your shelf
drop-how = A bank is a file that ends in .ron; a folder of them can be dropped, too
shelf-not-started = not started
shelf-known = { $known } of { $of } known
shelf-seen = { $count } seen
shelf-score = score { $last }
shelf-scores = last score { $last }, best { $best }
shelf-due = { $count ->
    [one] { $count } fact is due for review
   *[other] { $count } facts are due for review
}
shelf-changed = { $count ->
    [one] { $count } fact has changed since
   *[other] { $count } facts have changed since
}
shelf-problems = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}; { $ready ->
    [one] { $ready } question is ready
   *[other] { $ready } questions are ready
}
shelf-unreadable = { $count ->
    [one] { $count } problem, nothing could be read
   *[other] { $count } problems, nothing could be read
}
shelf-take-off = Take off the shelf: { $bank }
shelf-taken-off = { $bank } was taken off your shelf. Its file stays where it is.
shelf-opened = What you opened is on your shelf
shelf-opened-problems = What you opened is on your shelf. { $count ->
    [one] { $count } bank has problems: its card leads to them
   *[other] { $count } banks have problems: their cards lead to them
}
shelf-opened-one = { $bank } is on your shelf
shelf-opened-one-problems = { $bank } is on your shelf, with { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
shelf-reread = { $bank } was changed and has been read again
shelf-reread-problems = { $bank } was changed and has been read again, with { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
shelf-reread-in-quiz = { $bank } was changed. This quiz goes on with the questions it has.
shelf-reread-in-quiz-problems = { $bank } was changed and now has { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}. This quiz goes on with the questions it has.
shelf-appeared = { $bank } is new on your shelf
shelf-appeared-problems = { $bank } is new on your shelf, with { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
shelf-gone = The file of { $bank } is gone. What was read from it can be used until you close Footnote.
shelf-do-with = { $action }: { $bank }

# The search on the shelf.
search-hint = Search banks and questions
search-clear = Clear the search
search-under-way = Looking…
search-found = { $questions ->
    [0] No question
    [one] { $questions } question
   *[other] { $questions } questions
}{ $banks ->
    [0] { "" }
    [one] , { $banks } bank
   *[other] , { $banks } banks
}
search-more = Only the first { $shown } questions are shown. Type more to narrow them down.
search-nothing = Nothing found for “{ $typed }”
search-nothing-how = Every word must appear in a title, a topic or a question. Fewer letters find more.
search-banks = Banks

bank-as-of = as of { $date }

theme-system = Same as system
theme-paper = Paper
theme-ink = Ink
theme-contrast-light = High contrast, light
theme-contrast = High contrast, dark

# The quiz.
quiz-overline = { $topic } · { $what }
quiz-place = { $place } of { $of }
quiz-progress = Question { $place } of { $of }, { $answered } answered
quiz-time-left = { $time } left
quiz-time-soon = Less than a minute left. “{ $more }” adds five minutes
quiz-how-sure = How sure?
quiz-how-sure-answers = How sure? Your choice answers
hint-letters-answer = { $count ->
    [2] { $first } or { $last } answers
   *[other] { $first }–{ $last } answer
}
hint-letters-choose = { $count ->
    [2] { $first } or { $last } chooses
   *[other] { $first }–{ $last } choose an option
}
hint-letters-tick = { $count ->
    [2] { $first } or { $last } ticks an option
   *[other] { $first }–{ $last } tick an option
}
quiz-as-of = As of { $date }
quiz-no-longer = No longer true after { $date }
quiz-changed = Changed since
quiz-paused = Paused
quiz-paused-how = The question is hidden and the clock is stopped. Your answers are kept.
quiz-time-up = Time is up
quiz-time-up-how = You can hand in what you have, or take five more minutes.
quiz-overview = Before you hand in
quiz-overview-how = { $left ->
    [0] Every question is answered: { $of } of { $of }.
   *[other] Answered: { $answered } of { $of }. Still open: { $left }.
}
place-name = Question { $place }, { $state }
place-name-flagged = Question { $place }, { $state }, flagged
place-answered = answered
place-skipped = skipped
place-open = not seen yet
place-right = right
place-partly = partly right
place-wrong = wrong
place-unmarked = not marked yet
# What the marks of questions mean, in the overview: each stands beside its mark.
legend-answered = { $count } answered
legend-right = { $count } right
legend-partly = { $count } partly right
legend-wrong = { $count } wrong
legend-unmarked = { $count } not marked yet
legend-skipped = { $count } skipped
legend-flagged = { $count } flagged
legend-open = { $count } not seen yet

do-single-choice = choose one
do-multiple-choice = choose all that are right
do-true-false = true or false?
do-short-answer = type the answer
do-number = type a number
do-ordering = put in order
do-matching = match each with what belongs to it
do-gap-fill = fill the gaps
do-categories = sort into groups
do-hotspot = find the place
do-open = write freely, then mark it yourself

part-chosen = you chose it
part-left-out = you missed it
part-left-rightly = rightly not ticked

picture-title = Picture
picture-describe = Describe the picture
picture-next = Next picture
picture-previous = Previous picture
picture-reading = Reading the picture…
picture-large = Show picture { $letter } large
picture-missing = The picture { $file } is missing
picture-not-drawn = The picture { $file } cannot be shown
attempt-unreadable = This attempt cannot be continued: { $reason }

# A bank's page.
bank-as-of-full = As of { $date }.
bank-by = By { $authors }.
bank-problems = { $count ->
    [one] { $count } problem: something was left out
   *[other] { $count } problems: something was left out
}
bank-warnings = { $count ->
    [one] { $count } warning: nothing was left out
   *[other] { $count } warnings: nothing was left out
}
bank-reading = Reading
bank-questions = Questions { $count }
bank-sources = Sources { $count }
bank-attempts = History { $count }
bank-topics = Topics
bank-nothing-wrong = nothing yet
bank-fitting = { $drawn } of { $of }

code-title = Paper code
code-how = A paper code gives you the same questions in the same order.

# History.
history-empty = Your quizzes will appear here: how your scores change, which topics you know, and every answer again.
history-about = { $when } · { $mode } · { $answered } of { $of } answered · { $code }
history-unfinished = Continue
shelf-since = Unfinished since { $when }
shelf-answered = { $answered } of { $of } answered

# Setting up a quiz.
back-to = Back to { $parent }
setup-title = Set up a quiz
setup-summary = { $drawn ->
    [0] Nothing fits these choices
    [one] { $drawn } of { $of }, about { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
   *[other] { $drawn } of { $of }, about { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
}
setup-count = Questions
setup-all = All
setup-topics = Topics
setup-difficulty = Difficulty
setup-order = Selection
setup-new-first = New and missed first
setup-by-chance = Random
setup-mode = Feedback
setup-practice = After each answer (practice)
setup-exam = At the end (exam)
setup-time = Time
setup-no-limit = No limit
setup-over-limit = Usually takes about { $minutes } minutes: longer than the { $limit } you allow
setup-certainty = How sure you are
setup-no = Not asked
setup-certainty-yes = Asked and counted
setup-stale = Outdated facts
setup-stale-keep = Ask, with a note
setup-stale-leave = Leave out
setup-marking = Several right options
rule-per-option = Each option counts
rule-all-or-nothing = All or nothing
rule-wrong-ticks = Wrong ticks cost
setup-wrong-tick = A wrong tick costs
tick-none = Nothing
tick-true = What a right one earns
tick-false = Its share of the wrong options
tick-false2 = That share, at most half
tick-all = All marks
setup-below-zero = Marks below zero
setup-below-zero-no = Never
setup-below-zero-yes = Possible

# What is wrong with a bank.
problems-summary = { $file } · { $found } · { $ready ->
    [one] { $ready } question is ready
   *[other] { $ready } questions are ready
}
problems-errors = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
problems-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
problems-refused = This file could not be read
problems-place = { $severity } · line { $line }, column { $column }

# Dialogs.
keys-letters = Options are chosen by their letters and by digits. With Alt, a letter always does what is listed here.
# A tooltip: what a button does, and its key.
tip-key = { $what } ({ $key })
open-title = Open a bank
open-title-folder = Open a folder of banks
open-files = Question banks
open-how = Type the path of a file or a folder, or drop it on the window.
open-do = Open
palette-hint = What do you want to do?
keys-close = Close
palette-nothing = No action of that name here

# Settings. The attribute `hint` stands below the name of a setting.
settings-look = Appearance
settings-theme = Colours
settings-motion = Motion
settings-motion-short = A little
settings-motion-off = None
settings-reading = Reading
settings-typeface = Typeface
typeface-serif-and-sans = Serif and sans
typeface-sans = Sans only
typeface-legible = High legibility
settings-size = Size
settings-keys = Keys
settings-letters = Single-letter keys
    .hint = Without them, digits choose the options
settings-letters-on = On
settings-letters-off = Off
settings-quizzes = Quizzes
settings-questions = Short quiz
    .hint = How many questions the first button on a bank’s page draws
settings-feedback = Feedback
settings-limit = Time
settings-certainty = How sure you are
settings-language = Language
settings-interface = Interface language
    .hint = Banks stay in the language they were written in
settings-data = Your data
data-folder = Folder
    .hint = Everything you answered is kept here and nowhere else
data-folder-open = Open the folder
data-folder-copy = Copy the path
data-folder-unopened = The folder “{ $file }” could not be opened: { $reason }. Copy its path and open it yourself.
data-nothing-kept = No folder could be opened, so nothing is kept once the window is closed.
data-copies = Backups
    .hint = Made automatically when you start; the latest of each day, week and month is kept
data-copy-now = Back up now
data-copied = Your record was backed up.
data-unchanged = The latest backup already has everything.
data-no-copies = There is no backup yet.
data-all = All { $count } backups
data-back = Restore…
data-back-to = Restore the backup of { $when }…
data-back-title = Restore the backup of { $when }?
data-back-how = Your record goes back to what it was then. The one you have now is moved to the folder “set-aside”, not deleted.
data-back-no = Keep what I have
data-back-yes = Restore
data-gone-back = Your record is again what it was on { $when }. The one you had is in the folder “set-aside”.
data-elsewhere = Another computer
    .hint = All attempts as one file; importing it adds what is not there yet
data-export = Export the record…
data-import = Import a record…
export-title = A folder for the exported record
export-how = Type the path of a folder, or of a new file.
export-do = Export
export-name = Footnote record { $date }
import-title = Import a record
import-how = Type the path of a file with an exported record.
import-do = Import
import-files = Exported records
data-check = Integrity
    .hint = Reads every answer and compares it with its checksum
data-check-do = Check the record
data-sound = The record is intact: every answer is as it was saved.
data-damaged = The record is damaged ({ $reason }). Close Footnote and open it again: what can still be read is recovered, and the damaged file is kept.
data-busy = One moment…
settings-language-system = Same as system ({ $language })
settings-option-keys = Option letters
settings-option-keys-answer = Answer at once
settings-option-keys-choose = Choose, then Enter answers

# The controls of each kind of question.
field-answer = Your answer
field-number = Your number
field-number-in = Your number, in { $unit }
field-open = Your answer
number-how = Digits as you write them: 1500, 1,500 or 1.5e3
number-read = Understood as { $number }
number-unread = Not a number yet: type digits, such as 1500 or 1.5

part-right = right
part-wrong = wrong
part-left-open = left open
part-yours = your answer
part-taken-as = taken as { $what }
part-key = right answer
part-fits-nothing = fits nothing
part-nowhere = you chose this place
part-here = it is here

order-first = First: { $what }
order-last = Last: { $what }
order-hint = Alt ↑ ↓ moves it
order-place = place { $place } of { $of }
order-up = Move up: { $what }
order-down = Move down: { $what }
order-moved = { $what }: now in place { $place } of { $of }
order-shifted = shifted, belongs at { $place }
order-belongs = belongs at { $place }
order-right = In the right order

assign-hint = Choose…
assign-hint-letters = press A to { $last }, or click
assign-hint-digits = press 1 to { $last }, or click
assign-thing = { $what }, give it to the next row
assign-thing-used = { $what }, used, give it to the next row

gap-pick = Choose…
gap-name = Gap { $place } of { $of }: { $before } … { $after }
gap-right = The right answer is “{ $what }”.
gap-beside = { $what }: { $why }

hotspot-how = Click the place, or move with the arrow keys and press Space
hotspot-none = no place chosen
hotspot-closer = Zoom in
hotspot-farther = Zoom out
hotspot-list = Choose from a list instead

open-answer-hint = { $key } gives the answer
open-own = Your answer
open-model = Model answer
self-how = How close was your answer?
self-how-points = What does your answer mention?
self-right = Right
self-partly = Partly right
self-wrong = Wrong
self-none = None of these

record-trouble = Your answers will not be saved. { $reason }
record-try-again = Try again. What was kept before is safe.
record-try-with-room = Make room, then try again. What was kept before is safe.
record-opened-anew = What you do is kept again
settings-not-kept = Your settings could not be kept. { $reason }
