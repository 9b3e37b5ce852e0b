# What only the terminal says. Help first: `help-` with the name of the command and the argument.

help-help = Показать эту справку (коротко: -h)
help-version = Показать версию программы

help-usage = Использование
help-commands = Команды
help-arguments = Аргументы
help-options = Параметры
help-default = [по умолчанию: { $value }]
help-place-options = ПАРАМЕТРЫ
help-place-command = КОМАНДА
help-place-bank = БАНК
help-place-file = ФАЙЛ
help-place-code = КОД
help-footnote = Тесты из банков вопросов с объяснением каждого ответа
    .more =
        Без команды открывается окно; если экрана нет, тест проходит здесь.
        Footnote не пользуется сетью и хранит ответы только на этом компьютере.

        БАНК — это файл (.ron) или id встроенного банка.
        Код завершения: 0 — всё в порядке, 1 — в банке есть проблемы, 2 — запуск не удался.
help-footnote-banks = Какие банки открыть; если не указаны, встроенные

help-take = Пройти тест здесь, в терминале
    .more =
        Ответы читаются построчно, с клавиатуры или из канала; ? у вопроса покажет, что можно ответить.
        Каждый ответ сохраняется до следующего вопроса. Когда ввод заканчивается, попытка
        сохраняется, а код завершения — 0; продолжить её можно командой footnote take --resume.
        Один и тот же код даёт одни и те же вопросы в том же порядке.
help-take-bank = Банк с вопросами; если не указан, первый встроенный
help-take-count = Сколько вопросов [по умолчанию: 10]
help-take-topics = Только вопросы этой темы; можно указать несколько раз
help-take-mode = Когда показывать сноски: после каждого ответа (practice) или в конце (exam)
help-take-code = Код варианта: снова тот же вариант с тем же числом вопросов
help-take-certainty = Спрашивать об уверенности и учитывать её в оценке
help-take-resume = Продолжить последнюю незаконченную попытку
help-take-format = Для людей (text) или для программ: по объекту JSON в строке (jsonl)

help-check = Найти ошибки в банках раньше, чем их найдёт класс
    .more =
        Папка означает все банки в ней. О банке без ошибок ничего не выводится.
        Код завершения: 0 — ничего не найдено, 1 — есть ошибки или предупреждения, 2 — не удалось открыть файл.
help-check-banks = Какие банки или папки проверить
help-check-format = Для людей (text) или для программ (json)

help-paper = Вывести вариант теста
    .more = Один и тот же код даёт один и тот же вариант, как и в footnote take.
help-paper-bank = Из какого банка взять вопросы
help-paper-count = Сколько вопросов [по умолчанию: 10]
help-paper-topics = Только вопросы этой темы; можно указать несколько раз
help-paper-code = Код варианта: снова тот же вариант с тем же числом вопросов
help-paper-key = С правильными ответами и объяснениями
help-paper-format = Для людей (text) или для программ (json)

help-history = Показать попытки на этом компьютере
help-history-format = Для людей (text), для программ (json) или для электронной таблицы (csv)

help-new = Создать банк-заготовку с комментариями
help-new-file = Куда записать; уже существующий файл не меняется

help-export-record = Скопировать все попытки с этого компьютера в файл
help-export-record-file = Куда записать
help-import-record = Добавить попытки из файла, созданного командой export-record
help-import-record-file = Этот файл
help-command = Показать, как пользоваться командой
help-command-name = Команда; если не указана, какие они есть

# Командная строка, которую нельзя выполнить.

cli-usage-unknown = Параметра «{ $given }» здесь нет
    .hint = Какие есть, покажет { $command }
cli-usage-unknown-near = Параметра «{ $given }» здесь нет
    .hint = Возможно, имелось в виду { $near }? Какие есть, покажет { $command }
cli-usage-unexpected = «{ $given }» здесь лишнее
    .hint = Что можно здесь указать, покажет { $command }
cli-usage-not-possible = Значение «{ $given }» для { $option } невозможно
    .hint = Возможны: { $values }.
cli-usage-not-possible-near = Значение «{ $given }» для { $option } невозможно
    .hint = Возможно, имелось в виду { $near }? Возможны: { $values }.
cli-usage-no-number = Значение «{ $given }» для { $option } невозможно
    .hint = Нужно целое число от 1 до 65535.
cli-usage-no-value = После { $option } чего-то не хватает
    .hint = Чего именно, покажет { $command }
cli-usage-twice = { $option } можно указать только один раз
    .hint = Уберите одно из двух.
cli-usage-conflict = { $option } и { $other } нельзя указать вместе
    .hint = Уберите одно из двух.
cli-usage-missing = Чего-то не хватает: { $missing }
    .hint = Что можно здесь указать, покажет { $command }
cli-usage-other = Эту командную строку не удаётся понять
    .hint = Что возможно, покажет { $command }

# Everywhere.

cli-error = ошибка
cli-help = подсказка
cli-output-closed = Вывод больше никто не читает
cli-output-failed = Не удаётся записать вывод: { $reason }

# Naming a bank.

cli-banks-none-bundled = Встроенных банков нет, и ни один банк не указан
cli-banks-missing = Нет ни файла «{ $file }», ни встроенного банка с таким именем
    .hint = Встроенные банки: { $bundled }
cli-banks-missing-near = Нет ни файла «{ $file }», ни встроенного банка с таким именем
    .hint = Возможно, имелось в виду { $command }?
cli-banks-unusable = «{ $file }» нельзя использовать: { $count ->
        [one] внутри { $count } ошибка
        [few] внутри { $count } ошибки
        [many] внутри { $count } ошибок
       *[other] внутри { $count } ошибки
    }
    .hint = Посмотреть, что и где не так: { $command }
cli-banks-in-part = { $count ->
        [one] В «{ $file }» { $count } ошибка; то, к чему она относится, пропущено.
        [few] В «{ $file }» { $count } ошибки; то, к чему они относятся, пропущено.
        [many] В «{ $file }» { $count } ошибок; то, к чему они относятся, пропущено.
       *[other] В «{ $file }» { $count } ошибки; то, к чему они относятся, пропущено.
    } Подробнее: { $command }

# check

cli-check-note = примечание
cli-check-in-question = в вопросе «{ $id }»
cli-check-errors = { $count ->
    [one] { $count } ошибка
    [few] { $count } ошибки
    [many] { $count } ошибок
   *[other] { $count } ошибки
}
cli-check-warnings = { $count ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
    [many] { $count } предупреждений
   *[other] { $count } предупреждения
}
cli-check-and = {" и "}
cli-check-summary = { $found } в { $files ->
    [one] { $files } файле
    [few] { $files } файлах
    [many] { $files } файлах
   *[other] { $files } файла
}; { $usable ->
    [0] нельзя задать ни одного вопроса
    [one] можно задать { $usable } вопрос
    [few] можно задать { $usable } вопроса
    [many] можно задать { $usable } вопросов
   *[other] можно задать { $usable } вопроса
}

# new

cli-new-written = Записан файл «{ $file }»: банк, где есть по вопросу каждого распространённого вида.
cli-new-next = Измените его в любом текстовом редакторе, затем проверьте: { $command }
cli-new-not-written = Не удаётся записать «{ $file }»: { $reason }

# The window

cli-window-no-display = Экрана для окна нет, поэтому тест пройдёт здесь.
cli-window-only-first = Тест пройдёт только по «{ $file }»; { $count ->
    [one] ещё { $count } банк не используется
    [few] ещё { $count } банка не используются
   *[many] ещё { $count } банков не используются
}. Взять другой: { $command }

# take

cli-take-code = Код варианта { $code }
cli-take-resumed = { $done ->
    [one] { $done } вопрос уже пройден
    [few] { $done } вопроса уже пройдены
    [many] { $done } вопросов уже пройдено
   *[other] { $done } вопроса уже пройдено
}
cli-count-of-code = Число вопросов задано кодом: { $count }.
cli-take-unfinished = Не закончена попытка по этому банку от { $when } (отвечено { $answered } из { $questions }). Продолжить её: { $command }
cli-take-others = Другие встроенные банки: { $banks }
cli-take-help-hint = ? — справка, q — выход; каждый ответ сохраняется.
cli-take-question = Вопрос { $number } из { $of }
cli-take-is-flagged = отмечено
cli-take-so-far = Пока ваш ответ: { $given } (Enter — оставить)
cli-take-not-understood = Не удалось понять «{ $typed }».
cli-take-nothing-typed = Ничего не введено; s — пропустить вопрос, ? — справка.
cli-take-given-up = Понять ответ не удалось три раза, поэтому вопрос пропущен.
cli-take-skipped = Пропущено.
cli-take-flagged = Отмечено, чтобы вернуться.
cli-take-unflagged = Отметка снята.
cli-take-nothing-before = Это первый вопрос.
cli-take-no-way-back = В тренировке ответ окончателен, как только показана его сноска; с --mode exam можно возвращаться.
cli-take-nothing-to-claim = Нет введённого ответа, признанного неправильным, который можно было бы засчитать.
cli-take-time-is-up = Время вышло.
cli-take-claimed = Вопрос { $number } засчитан по вашему решению: { $marks }.
cli-take-nothing-to-resume = Нет незаконченной попытки, которую можно продолжить
    .hint = Все попытки на этом компьютере покажет footnote history.
cli-take-no-such-topic = В банке нет темы «{ $topic }»
    .hint = Его темы: { $topics }

cli-take-key-skip = пропустить этот вопрос
cli-take-key-flag = отметить, чтобы вернуться, или снять отметку
cli-take-key-back = к предыдущему вопросу
cli-take-key-hand-in = сдать сейчас; вопросы без ответа считаются пропущенными
cli-take-key-claim = засчитать введённый ответ, признанный неправильным
cli-take-key-quit = остановиться здесь; попытка сохраняется
cli-take-key-colon = Буква, которая может быть ответом, считается ответом; с двоеточием перед ней (:s) это всегда команда. Чтобы ответить одной из этих букв там, где вводится текст, возьмите её в прямые кавычки ("s").

# How to answer, before the sign > at which one types.

cli-how-one = Латинская буква от a до { $last } или номер
cli-how-several = Все подходящие, от a до { $last }, например a,c или 1,3
cli-how-truth = t — верно, f — неверно (или 1, 2)
cli-how-text = Введите ответ
cli-how-number = Число
cli-how-order = Все буквы ({ $count }) по порядку, например { $example }
cli-how-matching = Числа с латинскими буквами, например 1b 2a
cli-how-sorting = Числа с латинскими буквами, например 1b 2a; 3- для того, что никуда не подходит
cli-how-gaps = Пропусков: { $count }; по одному в строке или все сразу через ;
cli-how-gap = Пропуск { $number }
cli-how-open = Ваш ответ одной строкой
cli-how-certainty = Уверены? 1 — наугад, 2 — скорее всего, 3 — наверняка
cli-how-self-mark = Насколько хорош ваш ответ? r — правильно, p — частично, w — неправильно
cli-how-self-mark-points = Какие пункты есть в вашем ответе, от a до { $last } (дефис, если ни одного), или r — правильно, p — частично, w — неправильно

cli-pause-next = Enter — следующий вопрос
cli-pause-next-claim = Enter — следующий вопрос, o — засчитать ответ как правильный
cli-pause-results = Enter — результат
cli-pause-results-claim = Enter — результат, o — засчитать ответ как правильный

cli-hand-in = { $answered ->
    [one] { $answered } вопрос с ответом
    [few] { $answered } вопроса с ответом
    [many] { $answered } вопросов с ответом
   *[other] { $answered } вопроса с ответом
}, пропущено: { $skipped }, отмечено: { $flagged }.
cli-hand-in-how = Enter — сдать, номер — снова увидеть этот вопрос
cli-claim-which = Введённый ответ всё-таки правильный? Его номер ({ $numbers }) или Enter, чтобы закончить

cli-kept = Попытка сохранена: отвечено { $answered } из { $questions ->
    [one] { $questions } вопроса
    [few] { $questions } вопросов
    [many] { $questions } вопросов
   *[other] { $questions } вопроса
}.
cli-kept-resume = Продолжить: { $command }

# The result

cli-results-heading = Результат
cli-results-accuracy = { $percent } без учёта уверенности
cli-results-pending = ещё не оценено: { $marks }
cli-results-by-topic = По темам
cli-results-certainty = Уверенность и результат
cli-results-at-certainty = { $certainty }: { $answers ->
    [one] { $answers } ответ
    [few] { $answers } ответа
    [many] { $answers } ответов
   *[other] { $answers } ответа
}, { $percent } правильных
cli-results-missed = Стоит посмотреть ещё раз
cli-results-review = Все вопросы
cli-results-code = Код варианта { $code }
cli-results-again = Те же вопросы ещё раз: { $command }
cli-results-other = Другие вопросы: { $command }

# paper

cli-paper-question = Вопрос { $number }

# history

cli-history-empty = На этом компьютере ещё нет попыток.
cli-history-unfinished = не закончено, отвечено { $answered } из { $questions }
