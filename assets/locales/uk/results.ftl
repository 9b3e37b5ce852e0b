# What comes after a quiz: results, their sheets, past attempts.

results-of = з { $of }
results-marks = { $marks }: { $percent }
results-marks-certainty = { $marks }: { $percent }; { $plain } без урахування впевненості
results-took = { $counts } · { $time }
results-by-difficulty = За складністю
results-by-kind = За видом запитань
results-certainty-level = { $percent } правильних із { $answers }
results-flagged-mark = позначено
results-heading = Результати
results-review = Усі запитання
results-right = { $count ->
    [one] { $count } правильна
    [few] { $count } правильні
    [many] { $count } правильних
   *[other] { $count } правильної
}
results-partly = { $count ->
    [one] { $count } частково правильна
    [few] { $count } частково правильні
    [many] { $count } частково правильних
   *[other] { $count } частково правильної
}
results-wrong = { $count ->
    [one] { $count } неправильна
    [few] { $count } неправильні
    [many] { $count } неправильних
   *[other] { $count } неправильної
}
results-skipped = { $count ->
    [one] { $count } пропущена
    [few] { $count } пропущені
    [many] { $count } пропущених
   *[other] { $count } пропущеної
}
results-unmarked = { $count ->
    [one] { $count } неоцінена
    [few] { $count } неоцінені
    [many] { $count } неоцінених
   *[other] { $count } неоціненої
}
results-pending = Залишилося оцінити самостійно: { $marks }
results-by-topic = За темами
results-certainty = Чого варта впевненість
results-code = Код тесту { $code }
results-retry = { $count ->
    [one] Повторити { $count } незасвоєне
    [few] Повторити { $count } незасвоєні
    [many] Повторити { $count } незасвоєних
   *[other] Повторити { $count } незасвоєного
}
results-draw = { $count ->
    [1] Ще одне запитання
    [10] Ще десять запитань
    [one] Ще { $count } запитання
    [few] Ще { $count } запитання
    [many] Ще { $count } запитань
   *[other] Ще { $count } запитання
}
results-again = Пройти все ще раз
results-to-shelf = До полиці
results-to-list = Усі результати
results-done = Готово
results-copy = Копіювати
results-copied = Скопійовано
results-filter = { $filter } { $count }
results-row = Запитання { $place }. { $verdict }. { $prompt }
results-part = { $marks } / { $of }
results-certainty-good = Ваша впевненість виправдана: серед упевнених відповідей немає жодної неправильної.
results-certainty-modest = { $count ->
    [1] Одна відповідь навмання виявилася правильною: ви знаєте більше, ніж думаєте.
    [one] { $count } відповідь навмання виявилася правильною: ви знаєте більше, ніж думаєте.
    [few] { $count } відповіді навмання виявилися правильними: ви знаєте більше, ніж думаєте.
    [many] { $count } відповідей навмання виявилися правильними: ви знаєте більше, ніж думаєте.
   *[other] { $count } відповіді навмання виявилося правильними: ви знаєте більше, ніж думаєте.
}
results-certainty-rash = { $count ->
    [1] Одна впевнена відповідь виявилася неправильною. З неї варто почати.
    [one] { $count } впевнена відповідь виявилася неправильною. З таких варто почати.
    [few] { $count } впевнені відповіді виявилися неправильними. З них варто почати.
    [many] { $count } впевнених відповідей виявилися неправильними. З них варто почати.
   *[other] { $count } впевненої відповіді виявилося неправильними. З них варто почати.
}

action-save = Зберегти як…
    .tip = Сторінка для читання чи друку або таблиця
filter-all = Усі
filter-missed = Незасвоєні
filter-skipped = Пропущені
filter-flagged = Позначені
filter-sure = Впевнено, але хибно

sheet-title = Зберегти результати
sheet-how = Їх буде збережено серед ваших документів під окремою назвою.
sheet-html = Як сторінку (HTML)
    .hint = Щоб читати в браузері та друкувати: усі запитання з виносками
sheet-csv = Як таблицю (CSV)
    .hint = Для табличного редактора: один рядок на запитання
sheet-name = { $bank }, результати { $date }
sheet-saved = Збережено як { $file }

history-all = Усі банки
history-progress = Результати за спробами
history-topics = Засвоєно за темами
history-known = { $known } / { $of }
history-plot = Результати спроб з { $from } до { $to }, усього { $count }, кожна — точка: перший { $first }, останній { $last }, найкращий { $best }, середній { $mean }
history-banks = За банками
history-attempts = { $count ->
    [one] { $count } спроба
    [few] { $count } спроби
    [many] { $count } спроб
   *[other] { $count } спроби
}
history-seen = пройдено { $seen } з { $of }
history-topics-how = Спершу найслабші; кожна веде до тесту за цією темою
history-topics-all = Усі теми ({ $count })
history-list = Спроби, спершу останні
history-point = { $percent } · { $bank } · { $when }
history-delete = Видалити: { $attempt }
history-deleted = Спробу видалено
history-taken-back = Спробу повернено
delete-title = Видалити цю спробу?
delete-how = Її відповіді та результат зникнуть назавжди. Засвоєне буде підраховано без неї.
delete-no = Залишити
delete-yes = Видалити
