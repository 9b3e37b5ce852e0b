# What only the terminal says. Help first: `help-` with the name of the command and the argument.

help-help = Say what this does (-h in short)
help-version = Say which version this is

help-usage = Usage
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-default = [default: { $value }]
help-place-options = OPTIONS
help-place-command = COMMAND
help-place-bank = BANK
help-place-file = FILE
help-place-code = CODE
help-footnote = Quizzes from question banks, with every answer explained
    .more =
        Without a command the window opens; where there is no display, a quiz is asked here.
        Footnote needs no network, and keeps your answers on this machine only.

        A BANK is a file (.ron) or the id of a bundled bank.
        Exit status: 0 fine, 1 problems found in a bank, 2 could not run.
help-footnote-banks = Banks to open; without any, the bundled ones

help-take = Ask a quiz here in the terminal
    .more =
        Answers are read line by line, typed or piped; type ? at a question for what can be answered.
        Every answer is kept before the next question comes. When the input ends, the attempt is
        kept and the exit status is 0; footnote take --resume goes on with it.
        The same code gives the same questions in the same order.
help-take-bank = The bank to ask from; without one, the first bundled one
help-take-count = How many questions [default: 10]
help-take-topics = Only questions of this topic; may be given several times
help-take-mode = When the footnotes come: after each answer (practice) or at the end (exam)
help-take-code = A paper code: gives the same paper again, with as many questions
help-take-certainty = Ask how sure you are, and mark accordingly
help-take-resume = Go on with the attempt that was left unfinished last
help-take-format = For people (text), or for programs: one JSON object a line (jsonl)

help-check = Find mistakes in banks before the class does
    .more =
        A folder stands for all banks in it. Nothing is printed for a bank without mistakes.
        Exit status: 0 nothing found, 1 errors or warnings found, 2 a file could not be opened.
help-check-banks = The banks or folders to check
help-check-format = For people (text) or for programs (json)

help-paper = Print a paper
    .more = The same code gives the same paper, here as with footnote take.
help-paper-bank = The bank to draw from
help-paper-count = How many questions [default: 10]
help-paper-topics = Only questions of this topic; may be given several times
help-paper-code = A paper code: gives the same paper again, with as many questions
help-paper-key = With the right answers and their explanations
help-paper-format = For people (text) or for programs (json)

help-history = List the attempts on this machine
help-history-format = For people (text), for programs (json) or for a spreadsheet (csv)

help-new = Write a commented bank to start from
help-new-file = Where to write it; a file that is there already is left alone

help-export-record = Copy all attempts on this machine into a file
help-export-record-file = Where to write it
help-import-record = Add the attempts from a file made by export-record
help-import-record-file = The file
help-command = Say how a command is used
help-command-name = The command; without one, what there is

# A command line that cannot be run.

cli-usage-unknown = There is no option “{ $given }” here
    .hint = To see which there are: { $command }
cli-usage-unknown-near = There is no option “{ $given }” here
    .hint = Did you mean { $near }? To see which there are: { $command }
cli-usage-unexpected = “{ $given }” is one too many
    .hint = To see what can stand here: { $command }
cli-usage-not-possible = “{ $given }” is not possible for { $option }
    .hint = Possible are: { $values }.
cli-usage-not-possible-near = “{ $given }” is not possible for { $option }
    .hint = Did you mean { $near }? Possible are: { $values }.
cli-usage-no-number = “{ $given }” is not possible for { $option }
    .hint = A whole number from 1 to 65535 is needed.
cli-usage-no-value = { $option } needs a value
    .hint = To see what: { $command }
cli-usage-twice = { $option } may be given only once
    .hint = Leave one of them out.
cli-usage-conflict = { $option } and { $other } do not go together
    .hint = Leave one of them out.
cli-usage-missing = Something is missing: { $missing }
    .hint = To see what can stand here: { $command }
cli-usage-other = This command line cannot be understood
    .hint = To see what is possible: { $command }

# Everywhere.

cli-error = error
cli-help = help
cli-output-closed = Nobody reads the output any more
cli-output-failed = The output cannot be written: { $reason }

# Naming a bank.

cli-banks-none-bundled = No bank is built in, and none was named
cli-banks-missing = There is no file “{ $file }”, and no bundled bank of that name
    .hint = Bundled banks: { $bundled }
cli-banks-missing-near = There is no file “{ $file }”, and no bundled bank of that name
    .hint = Did you mean { $command }?
cli-banks-unusable = “{ $file }” cannot be used: { $count ->
        [one] there is an error in it
       *[other] there are { $count } errors in it
    }
    .hint = To see what is wrong and where: { $command }
cli-banks-in-part = { $count ->
        [one] “{ $file }” has an error, and what it concerns is left out.
       *[other] “{ $file }” has { $count } errors, and what they concern is left out.
    } To see them: { $command }

# check

cli-check-note = note
cli-check-in-question = in question “{ $id }”
cli-check-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
cli-check-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
cli-check-and = {" and "}
cli-check-summary = { $found } in { $files ->
    [one] 1 file
   *[other] { $files } files
}; { $usable ->
    [0] no question can be asked
    [one] 1 question can be asked
   *[other] { $usable } questions can be asked
}

# new

cli-new-written = Wrote “{ $file }”, a bank with a question of every common kind.
cli-new-next = Change it in any text editor, then look for mistakes: { $command }
cli-new-not-written = “{ $file }” cannot be written: { $reason }

# The window

cli-window-no-display = There is no display for a window, so the quiz is taken here.
cli-window-only-first = Only “{ $file }” is taken; { $count ->
    [one] the other bank is left alone
   *[other] the { $count } other banks are left alone
}. To take another one: { $command }

# take

cli-take-code = Paper code { $code }
cli-take-resumed = { $done ->
    [one] 1 question done already
   *[other] { $done } questions done already
}
cli-count-of-code = How many questions there are is part of the code: { $count }.
cli-take-unfinished = An attempt at this bank from { $when } is unfinished ({ $answered } of { $questions } answered). To go on with it: { $command }
cli-take-others = More bundled banks: { $banks }
cli-take-help-hint = ? for help, q to stop; every answer is kept.
cli-take-question = Question { $number } of { $of }
cli-take-is-flagged = flagged
cli-take-so-far = Your answer so far: { $given } (Enter keeps it)
cli-take-not-understood = “{ $typed }” could not be understood.
cli-take-nothing-typed = Nothing was typed; s skips the question, ? helps.
cli-take-given-up = That could not be understood three times, so the question is passed over.
cli-take-skipped = Skipped.
cli-take-flagged = Flagged for a second look.
cli-take-unflagged = No longer flagged.
cli-take-nothing-before = This is the first question.
cli-take-no-way-back = In practice an answer stands once its footnote was shown; --mode exam lets you go back.
cli-take-nothing-to-claim = There is no typed answer marked wrong that you could claim.
cli-take-time-is-up = Time is up.
cli-take-claimed = Question { $number } now counts as you say: { $marks }.
cli-take-nothing-to-resume = There is no unfinished attempt to continue
    .hint = footnote history lists all attempts on this machine.
cli-take-no-such-topic = The bank has no topic “{ $topic }”
    .hint = Its topics: { $topics }

cli-take-key-skip = skip this question
cli-take-key-flag = flag it for a second look, or take the flag off
cli-take-key-back = back to the question before
cli-take-key-hand-in = hand in now; what is open counts as skipped
cli-take-key-claim = “I was right”: after a typed answer that was marked wrong
cli-take-key-quit = stop here; the attempt is kept
cli-take-key-colon = A letter that is an answer is taken as the answer; with a colon before it (:s) it is always the command. To answer with one of these letters where words are typed, put it in quotation marks ("s").

# How to answer, before the sign > at which one types.

cli-how-one = A letter, a to { $last }
cli-how-several = All that fit, a to { $last }, such as a,c
cli-how-truth = t or f
cli-how-text = Type it
cli-how-number = A number
cli-how-order = All { $count } letters in order, such as { $example }
cli-how-matching = Numbers with letters, such as 1b 2a
cli-how-sorting = Numbers with letters, such as 1b 2a; 3- for one that fits nowhere
cli-how-gaps = { $count } gaps: one a line, or all with ; between
cli-how-gap = Gap { $number }
cli-how-open = Your answer, in a line
cli-how-certainty = How sure? 1 a guess, 2 rather sure, 3 sure
cli-how-self-mark = How good was yours? r right, p partly, w wrong
cli-how-self-mark-points = Which points did yours have, a to { $last } (- for none), or r right, p partly, w wrong

cli-pause-next = Enter for the next question
cli-pause-next-claim = Enter for the next question, o if you were right after all
cli-pause-results = Enter for the result
cli-pause-results-claim = Enter for the result, o if you were right after all

cli-hand-in = { $answered ->
    [one] 1 question answered
   *[other] { $answered } questions answered
}, { $skipped } skipped, { $flagged } flagged.
cli-hand-in-how = Enter to hand in, a number to see that question again
cli-claim-which = Was a typed answer right after all? Its number ({ $numbers }), or Enter to end

cli-kept = The attempt is kept: { $answered } of { $questions ->
    [one] 1 question
   *[other] { $questions } questions
} answered.
cli-kept-resume = To go on with it: { $command }

# The result

cli-results-heading = Result
cli-results-accuracy = { $percent } without regard to certainty
cli-results-pending = { $marks } not marked yet
cli-results-by-topic = By topic
cli-results-certainty = How well you judged yourself
cli-results-at-certainty = { $certainty }: { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}, { $percent } right
cli-results-missed = To look at again
cli-results-review = Every question
cli-results-code = Paper code { $code }
cli-results-again = The same questions again: { $command }
cli-results-other = Other questions: { $command }

# paper

cli-paper-question = Question { $number }

# history

cli-history-empty = There are no attempts on this machine yet.
cli-history-unfinished = unfinished, { $answered } of { $questions } answered
