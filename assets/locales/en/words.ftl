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
