# What comes after a quiz: results, their sheets, past attempts.

results-of = из { $of }
results-marks = { $marks }: { $percent }
results-marks-certainty = { $marks }: { $percent }; { $plain } без учёта уверенности
results-took = { $counts } · { $time }
results-by-difficulty = По сложности
results-by-kind = По видам вопросов
results-certainty-level = { $percent } правильных из { $answers ->
    [one] { $answers } ответа
    [few] { $answers } ответов
    [many] { $answers } ответов
   *[other] { $answers } ответа
}
results-flagged-mark = отмечено
results-heading = Результаты
results-review = Все вопросы
results-right = { $count ->
    [one] { $count } правильный
    [few] { $count } правильных
    [many] { $count } правильных
   *[other] { $count } правильного
}
results-partly = { $count ->
    [one] { $count } частично правильный
    [few] { $count } частично правильных
    [many] { $count } частично правильных
   *[other] { $count } частично правильного
}
results-wrong = { $count ->
    [one] { $count } неправильный
    [few] { $count } неправильных
    [many] { $count } неправильных
   *[other] { $count } неправильного
}
results-skipped = { $count ->
    [one] { $count } пропущенный
    [few] { $count } пропущенных
    [many] { $count } пропущенных
   *[other] { $count } пропущенного
}
results-unmarked = { $count ->
    [one] { $count } неоценённый
    [few] { $count } неоценённых
    [many] { $count } неоценённых
   *[other] { $count } неоценённого
}
results-pending = Осталось оценить самостоятельно: { $marks }
results-by-topic = По темам
results-certainty = Уверенность и результат
results-code = Код варианта { $code }
results-retry = { $count ->
    [one] Повторить { $count } неудавшийся
    [few] Повторить { $count } неудавшихся
    [many] Повторить { $count } неудавшихся
   *[other] Повторить { $count } неудавшегося
}
results-draw = { $count ->
    [1] Ещё один вопрос
    [10] Ещё десять вопросов
    [one] Ещё { $count } вопрос
    [few] Ещё { $count } вопроса
    [many] Ещё { $count } вопросов
   *[other] Ещё { $count } вопроса
}
results-again = Пройти всё заново
results-to-shelf = На полку
results-to-list = Все результаты
results-done = Готово
results-copy = Копировать
results-copied = Скопировано
results-filter = { $filter } { $count }
results-row = Вопрос { $place }. { $verdict }. { $prompt }
results-part = { $marks } / { $of }
results-certainty-good = Уверенность не подвела: среди уверенных ответов нет неправильных.
results-certainty-modest = { $count ->
    [1] Один ответ наугад оказался правильным: вы знаете больше, чем думаете.
    [one] { $count } ответ наугад оказался правильным: вы знаете больше, чем думаете.
    [few] { $count } ответа наугад оказались правильными: вы знаете больше, чем думаете.
    [many] { $count } ответов наугад оказались правильными: вы знаете больше, чем думаете.
   *[other] { $count } ответа наугад оказались правильными: вы знаете больше, чем думаете.
}
results-certainty-rash = { $count ->
    [1] Один уверенный ответ оказался неправильным. С него и стоит начать.
    [one] { $count } уверенный ответ оказался неправильным. С таких и стоит начать.
    [few] { $count } уверенных ответа оказались неправильными. С них и стоит начать.
    [many] { $count } уверенных ответов оказались неправильными. С них и стоит начать.
   *[other] { $count } уверенного ответа оказались неправильными. С них и стоит начать.
}

action-save = Сохранить как…
    .tip = Страница для чтения и печати или таблица
filter-all = Все
filter-missed = Неудавшиеся
filter-skipped = Пропущенные
filter-flagged = Отмеченные
filter-sure = Уверенно, но неправильно

sheet-title = Сохранение результатов
sheet-how = Они сохранятся в ваших документах, в отдельном файле.
sheet-html = Страница (HTML)
    .hint = Для чтения в браузере и печати: каждый вопрос со сноской
sheet-csv = Таблица (CSV)
    .hint = Для электронной таблицы: по строке на вопрос
sheet-name = { $bank }, результаты { $date }
sheet-saved = Сохранено: { $file }

history-all = Все банки
history-progress = Результаты по попыткам
history-topics = Усвоено по темам
history-known = { $known } / { $of }
history-plot = Результаты попыток с { $from } по { $to }, всего { $count }, каждая — точка: первый { $first }, последний { $last }, лучший { $best }, в среднем { $mean }
history-banks = По банкам
history-attempts = { $count ->
    [one] { $count } попытка
    [few] { $count } попытки
    [many] { $count } попыток
   *[other] { $count } попытки
}
history-seen = пройдено { $seen } из { $of }
history-topics-how = Сначала самые слабые; каждая ведёт к тесту по этой теме
history-topics-all = Все темы ({ $count })
history-list = Попытки, сначала последние
history-point = { $percent } · { $bank } · { $when }
history-delete = Удалить: { $attempt }
history-deleted = Попытка удалена
history-taken-back = Попытка возвращена
delete-title = Удалить эту попытку?
delete-how = Её ответы и результат исчезнут навсегда. Усвоенное будет пересчитано без неё.
delete-no = Оставить
delete-yes = Удалить
