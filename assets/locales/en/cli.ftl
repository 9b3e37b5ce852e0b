# What only the terminal says. Help first: `help-` with the name of the command and the argument.

help-help = Say what this does (-h in short)
help-version = Say which version this is

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
help-take-code = A paper code: gives the same paper again
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
help-paper-code = A paper code: gives the same paper again
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

# Everywhere.

cli-error = error
cli-help = help
cli-output-closed = Nobody reads the output any more
cli-output-failed = The output cannot be written: { $reason }

# Naming a bank.

banks-none-bundled = No bank is built in, and none was named
banks-missing = There is no file “{ $file }”, and no bundled bank of that name
    .hint = Bundled banks: { $bundled }
banks-unusable = “{ $file }” cannot be used: { $count ->
        [one] there is an error in it
       *[other] there are { $count } errors in it
    }
    .hint = To see what is wrong and where: { $command }
banks-in-part = { $count ->
        [one] “{ $file }” has an error, and what it concerns is left out.
       *[other] “{ $file }” has { $count } errors, and what they concern is left out.
    } To see them: { $command }

# check

check-note = note
check-in-question = in question “{ $id }”
check-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
check-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
check-and = {" and "}
check-summary = { $found } in { $files ->
    [one] 1 file
   *[other] { $files } files
}; { $usable ->
    [0] no question can be asked
    [one] 1 question can be asked
   *[other] { $usable } questions can be asked
}

# new

new-written = Wrote “{ $file }”, a bank with a question of every common kind.
new-next = Change it in any text editor, then look for mistakes: footnote check { $file }
new-exists = “{ $file }” is there already, and was left as it is
    .hint = Name another file.
new-not-written = “{ $file }” cannot be written: { $reason }
