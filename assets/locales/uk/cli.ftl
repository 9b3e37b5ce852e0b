# What only the terminal says. Help first: `help-` with the name of the command and the argument.

help-help = Показати цю довідку (-h — коротку)
help-version = Показати версію програми

help-usage = Використання
help-commands = Команди
help-arguments = Аргументи
help-options = Параметри
help-default = [типово: { $value }]
help-place-options = ПАРАМЕТРИ
help-place-command = КОМАНДА
help-place-bank = БАНК
help-place-file = ФАЙЛ
help-place-code = КОД
help-footnote = Тести з банків запитань, де пояснено кожну відповідь
    .more =
        Без команди відкривається вікно; де немає дисплея, тест починається тут.
        Footnote не потребує мережі й зберігає ваші відповіді лише на цьому комп’ютері.

        БАНК — файл (.ron) або id вбудованого банку.
        Код завершення: 0 — усе гаразд, 1 — у банку знайдено проблеми, 2 — не вдалося виконати.
help-footnote-banks = Банки, які слід відкрити; якщо не задано — вбудовані

help-take = Пройти тест тут, у терміналі
    .more =
        Відповіді зчитуються рядок за рядком, введені чи передані через канал; ? біля
        запитання покаже, що можна відповісти. Кожну відповідь збережено ще до наступного запитання.
        Коли введення закінчується, спробу збережено, а код завершення — 0; продовжити її можна
        командою footnote take --resume.
        Той самий код дає ті самі запитання в тому самому порядку.
help-take-bank = Банк, з якого брати запитання; якщо не задано — перший із вбудованих
help-take-count = Скільки запитань [типово: 10]
help-take-topics = Лише запитання на цю тему; можна задати кілька разів
help-take-mode = Коли показувати виноски: після кожної відповіді (practice) чи наприкінці (exam)
help-take-code = Код тесту: дає той самий тест іще раз, з тією самою кількістю запитань
help-take-certainty = Питати про впевненість і враховувати її в балах
help-take-resume = Продовжити останню незавершену спробу
help-take-format = Для людей (text) чи для програм: один об’єкт JSON на рядок (jsonl)

help-check = Знайти помилки в банках раніше, ніж це зробить клас
    .more =
        Папка означає всі банки в ній. Для банку без помилок нічого не виводиться.
        Код завершення: 0 — нічого не знайдено, 1 — знайдено помилки чи попередження,
        2 — якийсь файл не вдалося відкрити.
help-check-banks = Банки або папки, які слід перевірити
help-check-format = Для людей (text) чи для програм (json)

help-paper = Вивести тест для друку
    .more = Той самий код дає той самий тест, тут і в footnote take.
help-paper-bank = Банк, з якого брати запитання
help-paper-count = Скільки запитань [типово: 10]
help-paper-topics = Лише запитання на цю тему; можна задати кілька разів
help-paper-code = Код тесту: дає той самий тест іще раз, з тією самою кількістю запитань
help-paper-key = З правильними відповідями та поясненнями до них
help-paper-format = Для людей (text) чи для програм (json)

help-history = Показати спроби на цьому комп’ютері
help-history-format = Для людей (text), для програм (json) чи для табличного редактора (csv)

help-new = Створити початковий банк із коментарями
help-new-file = Куди записати; наявний файл лишається без змін

help-export-record = Скопіювати всі спроби на цьому комп’ютері у файл
help-export-record-file = Куди записати
help-import-record = Додати спроби з файлу, створеного командою export-record
help-import-record-file = Файл
help-command = Показати, як користуватися командою
help-command-name = Команда; якщо не задано — які вони є

# Командний рядок, який не можна виконати.

cli-usage-unknown = Параметра «{ $given }» тут немає
    .hint = Які є, покаже { $command }
cli-usage-unknown-near = Параметра «{ $given }» тут немає
    .hint = Можливо, малося на увазі { $near }? Які є, покаже { $command }
cli-usage-unexpected = «{ $given }» тут зайве
    .hint = Що можна тут задати, покаже { $command }
cli-usage-not-possible = Значення «{ $given }» для { $option } неможливе
    .hint = Можливі: { $values }.
cli-usage-not-possible-near = Значення «{ $given }» для { $option } неможливе
    .hint = Можливо, малося на увазі { $near }? Можливі: { $values }.
cli-usage-no-number = Значення «{ $given }» для { $option } неможливе
    .hint = Потрібне ціле число від 1 до 65535.
cli-usage-no-value = Після { $option } чогось бракує
    .hint = Чого саме, покаже { $command }
cli-usage-twice = { $option } можна задати лише один раз
    .hint = Приберіть одне з двох.
cli-usage-conflict = { $option } і { $other } не можна задати разом
    .hint = Приберіть одне з двох.
cli-usage-missing = Чогось бракує: { $missing }
    .hint = Що можна тут задати, покаже { $command }
cli-usage-other = Цей командний рядок не вдається зрозуміти
    .hint = Що можливо, покаже { $command }

# Everywhere.

cli-error = помилка
cli-help = підказка
cli-output-closed = Виведене більше ніхто не читає
cli-output-failed = Не вдається вивести дані: { $reason }

# Naming a bank.

cli-banks-none-bundled = Вбудованих банків немає, і жодного не вказано
cli-banks-missing = Немає ні файлу «{ $file }», ні вбудованого банку з такою назвою
    .hint = Вбудовані банки: { $bundled }
cli-banks-missing-near = Немає ні файлу «{ $file }», ні вбудованого банку з такою назвою
    .hint = Можливо, малося на увазі { $command }?
cli-banks-unusable = Файлом «{ $file }» не можна скористатися: { $count ->
        [one] у ньому { $count } помилка
        [few] у ньому { $count } помилки
        [many] у ньому { $count } помилок
       *[other] у ньому { $count } помилки
    }
    .hint = Побачити, що не так і де: { $command }
cli-banks-in-part = { $count ->
        [one] У файлі «{ $file }» { $count } помилка; те, чого це стосується, пропущено.
        [few] У файлі «{ $file }» { $count } помилки; те, чого це стосується, пропущено.
        [many] У файлі «{ $file }» { $count } помилок; те, чого це стосується, пропущено.
       *[other] У файлі «{ $file }» { $count } помилки; те, чого це стосується, пропущено.
    } Докладніше: { $command }

# check

cli-check-note = примітка
cli-check-in-question = у запитанні «{ $id }»
cli-check-errors = { $count ->
    [one] { $count } помилка
    [few] { $count } помилки
    [many] { $count } помилок
   *[other] { $count } помилки
}
cli-check-warnings = { $count ->
    [one] { $count } попередження
    [few] { $count } попередження
    [many] { $count } попереджень
   *[other] { $count } попередження
}
cli-check-and = {" та "}
cli-check-summary = { $found } { $files ->
    [one] в { $files } файлі
    [few] у { $files } файлах
    [many] у { $files } файлах
   *[other] у { $files } файлу
}; { $usable ->
    [0] готових запитань немає
    [one] { $usable } запитання готове
    [few] { $usable } запитання готові
    [many] { $usable } запитань готові
   *[other] { $usable } запитання готові
}

# new

cli-new-written = Записано «{ $file }» — банк із запитанням кожного поширеного виду.
cli-new-next = Відредагуйте його в будь-якому текстовому редакторі, а тоді перевірте: { $command }
cli-new-not-written = Не вдається записати «{ $file }»: { $reason }

# The window

cli-window-no-display = Немає дисплея, щоб відкрити вікно, тож тест почнеться тут.
cli-window-only-first = Тест буде лише за «{ $file }»; { $count ->
    [one] ще { $count } банк не використано
    [few] ще { $count } банки не використано
   *[many] ще { $count } банків не використано
}. Узяти інший: { $command }

# take

cli-take-code = Код тесту { $code }
cli-take-resumed = { $done ->
    [one] { $done } запитання вже пройдено
    [few] { $done } запитання вже пройдено
    [many] { $done } запитань уже пройдено
   *[other] { $done } запитання вже пройдено
}
cli-count-of-code = Кількість запитань задано в самому коді: { $count }.
cli-take-unfinished = Є незавершена спроба з цього банку від { $when } (відповідей: { $answered } з { $questions }). Продовжити її: { $command }
cli-take-others = Інші вбудовані банки: { $banks }
cli-take-help-hint = ? — довідка, q — зупинитися; відповіді зберігаються одразу.
cli-take-question = Запитання { $number } з { $of }
cli-take-is-flagged = позначено
cli-take-so-far = Поточна відповідь: { $given } (Enter — залишити її)
cli-take-not-understood = Не вдалося розпізнати «{ $typed }».
cli-take-nothing-typed = Нічого не введено; s — пропустити запитання, ? — довідка.
cli-take-given-up = Відповідь не вдалося розпізнати тричі, тож запитання пропущено.
cli-take-skipped = Пропущено.
cli-take-flagged = Позначено, щоб переглянути ще раз.
cli-take-unflagged = Позначку знято.
cli-take-nothing-before = Це перше запитання.
cli-take-no-way-back = Під час тренування відповідь остаточна, щойно показано її виноску; повертатися можна з --mode exam.
cli-take-nothing-to-claim = Немає введеної відповіді, яку оцінено як неправильну й можна відстояти.
cli-take-time-is-up = Час вийшов.
cli-take-claimed = Запитання { $number } зараховано за вашим рішенням: { $marks }.
cli-take-nothing-to-resume = Немає незавершеної спроби, яку можна продовжити
    .hint = footnote history покаже всі спроби на цьому комп’ютері.
cli-take-no-such-topic = У банку немає теми «{ $topic }»
    .hint = Його теми: { $topics }

cli-take-key-skip = пропустити це запитання
cli-take-key-flag = позначити його, щоб переглянути ще раз, або зняти позначку
cli-take-key-back = назад до попереднього запитання
cli-take-key-hand-in = здати зараз; запитання без відповіді вважаються пропущеними
cli-take-key-claim = «Я маю рацію»: після введеної відповіді, яку оцінено як неправильну
cli-take-key-quit = зупинитися тут; спроба збережеться
cli-take-key-colon = Якщо літера може бути відповіддю, її сприйнято як відповідь; із двокрапкою попереду (:s) це завжди команда. Щоб відповісти однією з цих літер там, де вводять слова, візьміть її в лапки ("s").

# How to answer, before the sign > at which one types.

cli-how-one = Латинська літера від a до { $last }
cli-how-several = Усі правильні, від a до { $last }, наприклад a,c
cli-how-truth = t (правда) або f (неправда)
cli-how-text = Введіть відповідь
cli-how-number = Число
cli-how-order = Усі літери за порядком ({ $count }), наприклад { $example }
cli-how-matching = Числа з літерами, наприклад 1b 2a
cli-how-sorting = Числа з літерами, наприклад 1b 2a; 3- для зайвого
cli-how-gaps = Пропусків: { $count }; по одному на рядок або всі через ;
cli-how-gap = Пропуск { $number }
cli-how-open = Ваша відповідь одним рядком
cli-how-certainty = Наскільки ви впевнені? 1 — навмання, 2 — майже певно, 3 — впевнено
cli-how-self-mark = Якою була ваша відповідь? r — правильна, p — частково правильна, w — неправильна
cli-how-self-mark-points = Які пункти були у вашій відповіді, від a до { $last } (-, якщо жодного), або r — правильна, p — частково правильна, w — неправильна

cli-pause-next = Enter — наступне запитання
cli-pause-next-claim = Enter — наступне запитання, o — якщо ви все-таки маєте рацію
cli-pause-results = Enter — результат
cli-pause-results-claim = Enter — результат, o — якщо ви все-таки маєте рацію

cli-hand-in = { $answered ->
    [one] { $answered } відповідь
    [few] { $answered } відповіді
    [many] { $answered } відповідей
   *[other] { $answered } відповіді
}, пропущено: { $skipped }, позначено: { $flagged }.
cli-hand-in-how = Enter — здати, номер — повернутися до запитання
cli-claim-which = Введена відповідь усе-таки правильна? Її номер ({ $numbers }) або Enter, щоб закінчити

cli-kept = Спробу збережено, відповідей: { $answered } з { $questions }.
cli-kept-resume = Продовжити її: { $command }

# The result

cli-results-heading = Результат
cli-results-accuracy = { $percent } без урахування впевненості
cli-results-pending = ще не оцінено: { $marks }
cli-results-by-topic = За темами
cli-results-certainty = Наскільки виправданою була впевненість
cli-results-at-certainty = { $certainty }: { $answers ->
    [one] { $answers } відповідь
    [few] { $answers } відповіді
    [many] { $answers } відповідей
   *[other] { $answers } відповіді
}, { $percent } правильних
cli-results-missed = Варто переглянути ще раз
cli-results-review = Усі запитання
cli-results-code = Код тесту { $code }
cli-results-again = Ті самі запитання ще раз: { $command }
cli-results-other = Інші запитання: { $command }

# paper

cli-paper-question = Запитання { $number }

# history

cli-history-empty = На цьому комп’ютері ще немає спроб.
cli-history-unfinished = не завершено, відповідей: { $answered } з { $questions }
