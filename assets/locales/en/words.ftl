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
library-nul = “{ $file }” is no text: it has a NUL character in line { $line }, column { $column }
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
