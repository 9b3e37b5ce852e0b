# Numbers, days and durations, used everywhere.

marks = { $marks ->
    [one] { $marks } mark
   *[other] { $marks } marks
}
marks-of = { $of ->
    [one] { $marks } of { $of } mark
   *[other] { $marks } of { $of } marks
}
percent = { $number } %
questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}

date = { $day } { $month } { $year }
date-time = { $date }, { $time }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

duration-seconds = { $seconds } s
duration-minutes = { $minutes } min
duration-minutes-seconds = { $minutes } min { $seconds } s
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

# Between a name and what is said of it; around somebody’s words.
colon = :
quoted = “{ $text }”

severity-warning = warning
severity-error = error

# Files that could not be taken as a bank, or written.

library-missing = There is no file “{ $file }”
    .hint = Check how it is spelt, and the folder it is in.
library-folder = “{ $file }” is a folder, not a bank
    .hint = Name one of the files in it.
library-device = “{ $file }” is a device or a pipe, not a file
    .hint = Save the bank as a file first.
library-too-many-bytes = “{ $file }” has { $megabytes } MB; a bank has at most { $limit } MB
    .hint = Split it into several banks.
library-nul = “{ $file }” is not a text file: it has a NUL character in line { $line }, column { $column }
    .hint = Save it as plain text in UTF-8.
library-not-utf8 = “{ $file }” is not in UTF-8: line { $line }, column { $column } cannot be read
    .hint = Save it again with the encoding UTF-8.
library-utf16 = “{ $file }” is in UTF-16
    .hint = Save it again with the encoding UTF-8 (in Windows Notepad: Save as, Encoding).
library-no-banks = There is no bank in the folder “{ $file }”
    .hint = Banks are files that end in .ron.
library-too-many-banks = There are more than { $limit } banks in the folder “{ $file }”
    .hint = Sort them into folders, or name the files one by one.
library-system = { $operation ->
    [read] “{ $file }” cannot be read: { $reason }
    [write] “{ $file }” cannot be written: { $reason }
    [replace] “{ $file }” cannot be replaced: { $reason }
   *[open] “{ $file }” cannot be opened: { $reason }
}

# What went wrong with the record of attempts.

record-doing = { $operation ->
    [open-folder] The folder “{ $file }” cannot be opened
    [make-folder] The folder “{ $file }” cannot be made
    [lock] The record in “{ $file }” cannot be locked
    [migrate] The record “{ $file }” cannot be brought up to date
    [read] The record “{ $file }” cannot be read
    [start] The attempt cannot be begun in the record “{ $file }”
    [append] The answer cannot be kept in the record “{ $file }”
    [finish] The result cannot be kept in the record “{ $file }”
    [delete] The attempt cannot be deleted from the record “{ $file }”
    [back-up] The record cannot be copied to “{ $file }”
    [restore] The record “{ $file }” cannot be restored
    [set-aside] The damaged record “{ $file }” cannot be moved aside
    [export] The record cannot be exported to “{ $file }”
    [import] No attempts can be taken from “{ $file }”
   *[open] The record “{ $file }” cannot be opened
}
record-no-home = There is no home folder to keep the record in
    .hint = Say where to keep it, with the environment variable FOOTNOTE_DATA.
record-in-use = The record in “{ $file }” is in use: another Footnote is open
    .hint = Close the other one first, or let this one keep its record elsewhere (FOOTNOTE_DATA).
record-newer = The record “{ $file }” was written by a newer Footnote (version { $found } of its form; this one knows { $known })
    .hint = Update Footnote. The record was left as it is.
record-older = The record “{ $file }” was written by an older Footnote
    .hint = Open Footnote once, or take a quiz: that brings the record up to date, after a copy was made.
record-not-a-file = Something other than a plain file stands in the place of the record “{ $file }”
    .hint = Move it elsewhere, and Footnote begins a new record.
record-foreign = “{ $file }” is a database of another program
    .hint = It was left as it is. Keep Footnote’s record elsewhere (FOOTNOTE_DATA).
record-system = { record-doing }: { $reason }
record-no-place = { record-doing }: { $reason }
    .hint = Let Footnote write into that folder, or say where else to keep the record (FOOTNOTE_DATA).
record-damaged = The record “{ $file }” is damaged: { $reason }
    .hint = Open Footnote, or take a quiz: the damaged file is then moved aside, and what can be read of it is taken over.
record-database = { record-doing }: { $reason }
record-disk-full = { record-doing }: the disk is full
    .hint = Make room and start Footnote again. What was kept before is safe.
record-not-kept = { record-doing }: { $reason }
    .hint = Start Footnote again. What was kept before is safe.
record-poisoned = { record-doing }, because an earlier write failed: { $reason }
    .hint = Start Footnote again. What was kept before that is safe.
record-read-only = { record-doing }: it is open for reading only
record-no-such-attempt = There is no attempt { $attempt } in the record “{ $file }”
import-diverged = { $count ->
    [one] 1 attempt went on differently here and in the file; the one here stays as it is.
   *[other] { $count } attempts went on differently here and in the file; those here stay as they are.
}
record-unreadable = The attempt { $attempt } in the record “{ $file }” is damaged: { $reason }
    .hint = All other attempts can still be read.
record-not-a-sound-copy = “{ $file }” is damaged, or not a copy of a record: { $reason }
    .hint = Take another copy.
record-not-an-export = “{ $file }” is no record that was exported
    .hint = Take a file that was exported in the settings, or with footnote export-record.
record-newer-export = “{ $file }” was written by a newer Footnote (version { $found } of its form; this one knows { $known })
    .hint = Update Footnote. Nothing was taken.
record-stopped = { $operation ->
    [export] Cancelled: “{ $file }” was not written
   *[import] Cancelled: nothing was taken from “{ $file }”
}

# What happened when the record was opened.

record-set-aside = The record was damaged ({ $reason }). { $whole ->
        [0] No attempt could be saved whole
        [one] 1 attempt could be saved whole
       *[other] { $whole } attempts could be saved whole
    }{ $partial ->
        [0] {""}
       *[other] , { $partial } in part
    }{ $from-copy ->
        [0] {""}
       *[other] , { $from-copy } from the latest copy
    }{ $lost ->
        [0] {""}
       *[other] , { $lost } not at all
    }.
    .hint = The damaged record was not thrown away; it is kept as “{ $file }”. Answers given last may be missing.
record-brought-up-to-date = The record was brought up to date. A copy of it as it was before is kept as “{ $file }”.
record-end-unreadable = The last entry in the record “{ $file }” cannot be read: writing was interrupted, or the file was damaged
    .hint = The answer given last may be missing; everything before it is there.
record-no-backup = The regular copy of the record could not be made. { $reason }

# Carrying the record from one machine to another.

file-in-the-way = “{ $file }” is there already, and was left as it is
    .hint = Name another file.
export-done = { $count ->
    [one] 1 attempt was written
   *[other] { $count } attempts were written
} to “{ $file }”.
export-left-out = { $count ->
    [one] 1 attempt is damaged and was
   *[other] { $count } attempts are damaged and were
} left out.
import-done = { $taken ->
    [one] 1 attempt taken
   *[other] { $taken } attempts taken
}, { $continued } gone on with, { $known } known already, { $left } left out.
import-no-attempt = Line { $line } is no attempt: { $reason }
import-impossible = Line { $line } says what cannot have happened: { $reason }
import-too-long = Line { $line } is too long
import-cut-off = The file was cut off: its end is missing. What was there has been taken.
import-more = { $count ->
    [one] { $count } more line was left out.
   *[other] { $count } more lines were left out.
}
