
# What only the window says.

app-no-window = Не удалось открыть окно ({ $reason }), поэтому тест пройдёт здесь.
    .hint = Пройти тест здесь: footnote take

# Actions, as in the table. The attribute `tip` is shown when the pointer rests on a button.
action-back = Назад
action-shelf = Полка
action-history = История
action-settings = Настройки
action-open = Открыть…
    .tip = Банк — это файл с расширением .ron; можно открыть и целую папку
action-search = Поиск
action-palette = Все действия
action-keys = Клавиши
action-larger = Крупнее
action-smaller = Мельче
action-continue = Продолжить
action-ten = Десять вопросов
    .tip = Десять вопросов: новые и те, что ещё не удались
action-everything = Самый длинный
    .tip = Столько вопросов, сколько уместится без подсказок друг к другу
action-exam = Экзамен
    .tip = Сноски появятся в конце
action-mistakes = Мои ошибки
action-code = Код варианта…
    .tip = Те же вопросы в том же порядке, что и у кого-то другого
action-choose = Настроить…
action-problems = Показать проблемы
action-start = Начать
action-answer = Ответить
action-next = Дальше
action-previous = Предыдущий
action-skip = Пропустить
action-flag = Отметить
action-pause = Пауза
action-passage = Читать отрывок
action-overrule = Засчитать ответ
    .tip = Ответ будет считаться правильным, с пометкой в результатах
action-extend = Добавить время
action-hand-in = Сдать
action-leave = Отложить
action-retry = Повторить неудавшееся
action-draw-again = Другие вопросы
action-copy-code = Копировать код варианта

# What stands on keys.
key-ctrl = Ctrl
key-escape = Esc
key-backspace = Bksp

keys-going = Навигация
keys-starting = Начало теста
keys-quiz = Во время теста
keys-results = После теста

head-home = Footnote, на полку
notice-dismiss = Понятно

shelf-title = Ваша полка
shelf-empty = Пока здесь пусто.
shelf-reading = Загрузка…
shelf-add = Добавить банк
shelf-add-how = Перетащите сюда файл или папку либо откройте
shelf-not-started = не начато
shelf-known = усвоено { $known } из { $of }
shelf-changed = { $count ->
    [one] { $count } факт с тех пор изменился
    [few] { $count } факта с тех пор изменились
    [many] { $count } фактов с тех пор изменилось
   *[other] { $count } факта с тех пор изменилось
}
shelf-problems = { $count ->
    [one] { $count } проблема
    [few] { $count } проблемы
    [many] { $count } проблем
   *[other] { $count } проблемы
}; { $ready ->
    [one] готов { $ready } вопрос
    [few] готовы { $ready } вопроса
    [many] готово { $ready } вопросов
   *[other] готово { $ready } вопроса
}
shelf-unreadable = { $count ->
    [one] { $count } проблема, ничего не удалось прочитать
    [few] { $count } проблемы, ничего не удалось прочитать
    [many] { $count } проблем, ничего не удалось прочитать
   *[other] { $count } проблемы, ничего не удалось прочитать
}
shelf-do-with = { $action }: { $bank }

bank-as-of = данные на { $date }

theme-system = Как в системе
theme-paper = Бумага
theme-ink = Чернила
theme-contrast = Высокий контраст

# The quiz.
quiz-overline = { $topic } · { $what }
quiz-place = { $place } из { $of }
quiz-progress = Вопрос { $place } из { $of }
quiz-time-left = Осталось { $time }
quiz-how-sure = Уверены?
quiz-as-of = По состоянию на { $date }
quiz-no-longer = Неактуально после { $date }
quiz-changed = С тех пор изменилось
quiz-paused = Пауза
quiz-paused-how = Вопрос скрыт, время остановлено. Все данные ответы сохранены.
quiz-time-up = Время вышло
quiz-time-up-how = Можно сдать то, что есть, или взять ещё пять минут.
quiz-overview = Перед сдачей
quiz-overview-how = { $left ->
    [0] Ответы даны на все вопросы ({ $of }).
   *[other] Отвечено: { $answered } из { $of }, без ответа: { $left }.
}
place-name = Вопрос { $place }, { $state }
place-answered = ответ дан
place-skipped = пропущен
place-open = ещё не просмотрен

do-single-choice = выбрать один ответ
do-multiple-choice = выбрать все правильные ответы
do-true-false = верно или неверно?
do-short-answer = ввести ответ
do-number = ввести число
do-ordering = расставить по порядку
do-ordering-from = расставить по порядку, сначала { $first }
do-matching = подобрать к каждому соответствие
do-gap-fill = заполнить пропуски
do-categories = распределить по группам
do-hotspot = указать место
do-open = написать ответ, затем оценить его

part-chosen-rightly = выбрано вами
part-chosen-wrongly = выбрано вами
part-left-out = вами не выбрано
part-left-rightly = правильно не выбрано

picture-reading = Загрузка рисунка…
picture-missing = Нет файла рисунка: { $file }
attempt-unreadable = Эту попытку нельзя продолжить: { $reason }

# A bank's page.
bank-as-of-full = По состоянию на { $date }.
bank-by = Авторы: { $authors }.
bank-problems = { $count ->
    [one] { $count } проблема: часть содержимого пропущена
    [few] { $count } проблемы: часть содержимого пропущена
    [many] { $count } проблем: часть содержимого пропущена
   *[other] { $count } проблемы: часть содержимого пропущена
}
bank-remarks = { $count ->
    [one] { $count } замечание к этому банку
    [few] { $count } замечания к этому банку
    [many] { $count } замечаний к этому банку
   *[other] { $count } замечания к этому банку
}
bank-reading = Материал
bank-questions = Вопросы { $count }
bank-sources = Источники { $count }
bank-attempts = История { $count }
bank-topics = Темы

code-title = Код варианта
code-how = По коду варианта получаются те же вопросы в том же порядке.

# History.
history-empty = Пока здесь пусто. Пройденные тесты будут храниться здесь.
history-about = { $when } · { $mode } · отвечено { $answered } из { $of } · { $code }
history-score = { $marks } из { $of }
history-unfinished = Продолжить
shelf-since = Не закончено с { $when }
shelf-answered = Отвечено { $answered } из { $of }

# Setting up a quiz.
back-to = Назад: { $parent }
setup-title = Настройка теста
setup-summary = { $drawn ->
    [0] Под эти условия ничего не подходит
   *[other] { $drawn } из { $of }, около { $minutes ->
        [one] { $minutes } минуты
        [few] { $minutes } минут
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }
}
setup-count = Вопросы
setup-all = Все
setup-topics = Темы
setup-difficulty = Сложность
setup-order = Отбор
setup-new-first = Сначала новые и с ошибками
setup-by-chance = Случайно
setup-mode = Сноски
setup-time = Время
setup-no-limit = Без ограничения
setup-certainty = Уверенность
setup-no = Не спрашивать
setup-certainty-yes = Спрашивать и учитывать
setup-stale = Неактуальное
setup-stale-keep = Спрашивать с пометкой
setup-stale-leave = Не включать
setup-marking = Множественный выбор
rule-per-option = За каждый вариант ответа
rule-all-or-nothing = Всё или ничего
rule-false2 = R/exams: false2
rule-false = R/exams: false
rule-true = R/exams: true
rule-all = R/exams: all
rule-none = R/exams: none
rule-false2-negative = R/exams: false2, отрицательные баллы
rule-false-negative = R/exams: false, отрицательные баллы
rule-true-negative = R/exams: true, отрицательные баллы
rule-all-negative = R/exams: all, отрицательные баллы
rule-none-negative = R/exams: none, отрицательные баллы

# What is wrong with a bank.
problems-summary = { $file } · { $count ->
    [one] { $count } проблема
    [few] { $count } проблемы
    [many] { $count } проблем
   *[other] { $count } проблемы
} · { $ready ->
    [one] готов { $ready } вопрос
    [few] готовы { $ready } вопроса
    [many] готово { $ready } вопросов
   *[other] готово { $ready } вопроса
}
problems-refused = Этот файл не удалось прочитать
problems-place = { $severity } · строка { $line }, столбец { $column }
problems-hint = Что сделать: { $hint }

# Dialogs.
keys-letters = Варианты ответа выбираются их буквами или цифрами.
open-title = Открыть банк
open-how = Введите путь к файлу или папке либо перетащите их в окно.
open-hint = Путь к файлу .ron или папке
open-do = Открыть
palette-hint = Что нужно сделать?
keys-close = Закрыть
palette-nothing = Здесь нет такого действия.

# Settings.
settings-theme = Цвета
settings-size = Размер
settings-motion = Анимация
settings-motion-short = Немного
settings-motion-off = Нет
settings-letters = Буквы как клавиши
settings-letters-on = Вкл.
settings-letters-off = Выкл.

# The controls of each kind of question.
field-answer = Ваш ответ
field-number = Ваше число
field-number-in = Ваше число ({ $unit })
field-open = Ваш ответ
number-how = Цифрами, как привычно: 1500, 1 500 или 1.5e3
number-read = Понято как { $number }
number-unread = Это ещё не число: введите цифры, например 1500 или 1,5

part-right = правильно
part-wrong = неправильно
part-left-open = без ответа
part-you-wrote = ваш ответ
part-taken-as = понято как { $what }
part-accepted = принимается
part-not-accepted = не принимается
part-fits-nothing = ни к чему не подходит
part-nowhere = выбрано вами
part-here = правильное место

order-first = В начале: { $what }
order-last = В конце: { $what }
order-hint = Alt ↑ ↓ — переместить
order-place = место { $place } из { $of }
order-up = Переместить вверх: { $what }
order-down = Переместить вниз: { $what }
order-moved = { $what }: теперь место { $place } из { $of }
order-in-place = на своём месте
order-in-order = по порядку, место { $place }
order-belongs = нужное место: { $place }
order-right = Правильный порядок

assign-hint = выбрать
assign-hint-letters = клавиши A–{ $last } или щелчок
assign-hint-digits = клавиши 1–{ $last } или щелчок
assign-thing = { $what }: отнести к следующей строке
assign-thing-used = { $what }, уже использовано: отнести к следующей строке

gap-pick = выбрать
gap-name = Пропуск { $place } из { $of }: { $before } … { $after }
gap-right = Правильно: «{ $what }».
gap-beside = { $what }: { $why }

hotspot-how = Щёлкнуть нужное место или перейти к нему стрелками и нажать пробел
hotspot-none = место не выбрано
hotspot-closer = Приблизить
hotspot-farther = Отдалить
hotspot-list = Выбрать из списка

open-answer-hint = { $key } — ответить
open-own = Ваш ответ
open-model = Образец ответа
self-how = Насколько близок ваш ответ?
self-how-points = Что упомянуто в вашем ответе?
self-right = Правильно
self-partly = Частично правильно
self-wrong = Неправильно
self-none = Ничего из этого

record-trouble = Новые ответы не будут сохраняться. { $reason }
