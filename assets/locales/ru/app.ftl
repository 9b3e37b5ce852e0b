
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
action-open-folder = Открыть папку…
action-open-path = Открыть по пути…
action-search = Поиск
action-undo = Отменить
action-try-again = Попробовать ещё раз
action-dismiss = Скрыть сообщение
action-palette = Все действия
action-keys = Клавиши
action-larger = Текст крупнее
action-smaller = Текст мельче
action-continue = Продолжить
action-ten = { $count ->
    [5] Пять вопросов
    [10] Десять вопросов
    [15] Пятнадцать вопросов
    [20] Двадцать вопросов
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}
    .tip = Сначала новые и те, что ещё не удались
action-everything = Как можно больше
    .tip = Как можно больше вопросов, не выдающих ответы друг друга
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
action-overview = Все вопросы
action-picture = Увеличить рисунок
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

keys-going = Везде
keys-starting = Начало теста
keys-quiz = Во время теста
keys-results = После теста

head-home = Footnote, на полку
notice-dismiss = Скрыть
busy-reading = Загрузка: { $file }
busy-writing = Запись: { $file }
busy-files = { $done } из { $of ->
    [one] { $of } файла
    [few] { $of } файлов
    [many] { $of } файлов
   *[other] { $of } файла
}
busy-stop = Отмена
reading-stopped = Файл «{ $file }» прочитан не до конца, поэтому на полке его нет

shelf-title = Ваша полка
shelf-empty = Ваша полка пуста
shelf-empty-how = Банк — это текстовый файл с вопросами и расширением .ron. Откройте его или папку с банками либо перетащите в это окно.
shelf-reading = Загрузка…
shelf-add = Добавить банк
shelf-add-how = Перетащите сюда файл или папку либо откройте
drop-title = Отпустите, чтобы поставить на полку
drop-how = Банк — это файл с расширением .ron; можно перетащить и целую папку
shelf-not-started = не начато
shelf-known = усвоено { $known } из { $of }
shelf-seen = пройдено { $count }
shelf-score = результат { $last }
shelf-scores = последний результат { $last }, лучший { $best }
shelf-due = { $count ->
    [one] { $count } факт пора перепроверить
    [few] { $count } факта пора перепроверить
    [many] { $count } фактов пора перепроверить
   *[other] { $count } факта пора перепроверить
}
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
shelf-take-off = Убрать с полки: { $bank }
shelf-taken-off = Банк «{ $bank }» убран с полки. Его файл остался на месте.
shelf-opened = Открытые банки теперь на вашей полке
shelf-opened-problems = Открытые банки теперь на вашей полке. { $count ->
    [one] В { $count } банке есть проблемы: их можно открыть с его карточки
    [few] В { $count } банках есть проблемы: их можно открыть с карточек банков
    [many] В { $count } банках есть проблемы: их можно открыть с карточек банков
   *[other] В { $count } банка есть проблемы: их можно открыть с карточек банков
}
shelf-opened-one = Банк «{ $bank }» теперь на вашей полке
shelf-opened-one-problems = Банк «{ $bank }» теперь на вашей полке, в нём { $count ->
    [one] { $count } проблема
    [few] { $count } проблемы
    [many] { $count } проблем
   *[other] { $count } проблемы
}
shelf-reread = Банк «{ $bank }» изменился и прочитан заново
shelf-reread-problems = Банк «{ $bank }» изменился и прочитан заново, в нём { $count ->
    [one] { $count } проблема
    [few] { $count } проблемы
    [many] { $count } проблем
   *[other] { $count } проблемы
}
shelf-reread-in-quiz = Банк «{ $bank }» изменился. В этом тесте вопросы останутся прежними.
shelf-reread-in-quiz-problems = Банк «{ $bank }» изменился, теперь в нём { $count ->
    [one] { $count } проблема
    [few] { $count } проблемы
    [many] { $count } проблем
   *[other] { $count } проблемы
}. В этом тесте вопросы останутся прежними.
shelf-appeared = На вашей полке появился банк «{ $bank }»
shelf-appeared-problems = На вашей полке появился банк «{ $bank }», в нём { $count ->
    [one] { $count } проблема
    [few] { $count } проблемы
    [many] { $count } проблем
   *[other] { $count } проблемы
}
shelf-gone = Файла банка «{ $bank }» больше нет. Прочитанными вопросами можно пользоваться, пока открыт Footnote.
shelf-do-with = { $action }: { $bank }

# The search on the shelf.
search-hint = Поиск по банкам и вопросам
search-clear = Очистить поиск
search-under-way = Поиск…
search-found = { $questions ->
    [0] Вопросов нет
    [one] { $questions } вопрос
    [few] { $questions } вопроса
    [many] { $questions } вопросов
   *[other] { $questions } вопроса
}{ $banks ->
    [0] { "" }
    [one] , { $banks } банк
    [few] , { $banks } банка
    [many] , { $banks } банков
   *[other] , { $banks } банка
}
search-more = Показаны только первые { $shown }. Уточните запрос, чтобы сузить поиск.
search-nothing = По запросу «{ $typed }» ничего не найдено
search-nothing-how = Каждое слово должно встречаться в названии, теме или вопросе. Чем меньше букв, тем больше найдётся.
search-banks = Банки

bank-as-of = данные на { $date }

theme-system = Как в системе
theme-paper = Бумага
theme-ink = Чернила
theme-contrast-light = Высокий контраст, светлый
theme-contrast = Высокий контраст, тёмный

# The quiz.
quiz-overline = { $topic } · { $what }
quiz-place = { $place } из { $of }
quiz-progress = Вопрос { $place } из { $of }, отвечено: { $answered }
quiz-time-left = Осталось { $time }
quiz-time-soon = Осталось меньше минуты. Кнопка «{ $more }» даёт ещё пять минут
quiz-how-sure = Уверены?
quiz-how-sure-answers = Уверены? Клавиша отвечает сразу
hint-letters-answer = { $count ->
    [2] { $first } или { $last } — ответить
   *[other] { $first }–{ $last } — ответить
}
hint-letters-choose = { $count ->
    [2] { $first } или { $last } — выбрать
   *[other] { $first }–{ $last } — выбрать
}
hint-letters-tick = { $count ->
    [2] { $first } или { $last } — отметить
   *[other] { $first }–{ $last } — отметить
}
quiz-as-of = По состоянию на { $date }
quiz-no-longer = Неактуально после { $date }
quiz-changed = С тех пор изменилось
quiz-paused = Пауза
quiz-paused-how = Вопрос скрыт, время остановлено. Все ваши ответы сохранены.
quiz-time-up = Время вышло
quiz-time-up-how = Можно сдать то, что есть, или взять ещё пять минут.
quiz-overview = Перед сдачей
quiz-overview-how = { $left ->
    [0] Ответы даны на все вопросы ({ $of }).
   *[other] Отвечено: { $answered } из { $of }, без ответа: { $left }.
}
place-name = Вопрос { $place }, { $state }
place-name-flagged = Вопрос { $place }, { $state }, отмечен
place-answered = ответ дан
place-skipped = пропущен
place-open = ещё не просмотрен
place-right = ответ правильный
place-partly = ответ частично правильный
place-wrong = ответ неправильный
place-unmarked = ещё не оценён
# What the marks of questions mean, in the overview: each stands beside its mark.
legend-answered = отвечено: { $count }
legend-right = правильно: { $count }
legend-partly = частично правильно: { $count }
legend-wrong = неправильно: { $count }
legend-unmarked = ещё не оценено: { $count }
legend-skipped = пропущено: { $count }
legend-flagged = отмечено: { $count }
legend-open = ещё не просмотрено: { $count }

do-single-choice = выбрать один ответ
do-multiple-choice = выбрать все правильные ответы
do-true-false = верно или неверно?
do-short-answer = ввести ответ
do-number = ввести число
do-ordering = расставить по порядку
do-matching = подобрать к каждому соответствие
do-gap-fill = заполнить пропуски
do-categories = распределить по группам
do-hotspot = указать место
do-open = написать ответ, затем оценить его

part-chosen = выбрано вами
part-left-out = вы пропустили
part-left-rightly = верно не отмечено

picture-title = Рисунок
picture-describe = Описание рисунка
picture-next = Следующий рисунок
picture-previous = Предыдущий рисунок
picture-reading = Загрузка рисунка…
picture-large = Увеличить рисунок { $letter }
picture-missing = Нет файла рисунка: { $file }
picture-not-drawn = Не удаётся показать рисунок: { $file }
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
bank-warnings = { $count ->
    [one] { $count } предупреждение: ничего не пропущено
    [few] { $count } предупреждения: ничего не пропущено
    [many] { $count } предупреждений: ничего не пропущено
   *[other] { $count } предупреждения: ничего не пропущено
}
bank-reading = Материал
bank-questions = Вопросы { $count }
bank-sources = Источники { $count }
bank-attempts = История { $count }
bank-topics = Темы
bank-nothing-wrong = пока нет
bank-fitting = { $drawn } из { $of }

code-title = Код варианта
code-how = По коду варианта получаются те же вопросы в том же порядке.

# History.
history-empty = Пока здесь пусто. После первого теста здесь будет видно, как меняются результаты, какие темы усвоены, и каждый ответ, чтобы вернуться к нему.
history-about = { $when } · { $mode } · отвечено { $answered } из { $of } · { $code }
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
setup-by-chance = Случайный
setup-mode = Разбор ответов
setup-practice = После каждого ответа (тренировка)
setup-exam = В конце (экзамен)
setup-time = Время
setup-no-limit = Без ограничения
setup-over-limit = Обычно нужно около { $minutes ->
    [one] { $minutes } минуты
    [few] { $minutes } минут
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}: больше, чем отведённые { $limit }
setup-certainty = Уверенность
setup-no = Не спрашивать
setup-certainty-yes = Спрашивать и учитывать
setup-stale = Устаревшие факты
setup-stale-keep = Спрашивать с пометкой
setup-stale-leave = Не включать
setup-marking = Несколько правильных
rule-per-option = За каждый вариант ответа
rule-all-or-nothing = Всё или ничего
rule-wrong-ticks = Ошибки вычитаются
setup-wrong-tick = Неверная отметка отнимает
tick-none = Ничего
tick-true = Столько, сколько даёт верная
tick-false = Свою долю среди неверных
tick-false2 = Эту долю, не больше половины
tick-all = Все баллы
setup-below-zero = Баллы ниже нуля
setup-below-zero-no = Никогда
setup-below-zero-yes = Возможны

# What is wrong with a bank.
problems-summary = { $file } · { $found } · { $ready ->
    [one] готов { $ready } вопрос
    [few] готовы { $ready } вопроса
    [many] готово { $ready } вопросов
   *[other] готово { $ready } вопроса
}
problems-errors = { $count ->
    [one] { $count } проблема
    [few] { $count } проблемы
    [many] { $count } проблем
   *[other] { $count } проблемы
}
problems-warnings = { $count ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
    [many] { $count } предупреждений
   *[other] { $count } предупреждения
}
problems-refused = Этот файл не удалось прочитать
problems-place = { $severity } · строка { $line }, столбец { $column }

# Dialogs.
keys-letters = Варианты ответа выбираются их буквами или цифрами. Вместе с Alt буква всегда выполняет указанное здесь действие.
# A tooltip: what a button does, and its key.
tip-key = { $what } ({ $key })
open-title = Открыть банк
open-title-folder = Открыть папку с банками
open-files = Банки вопросов
open-how = Введите путь к файлу или папке либо перетащите их в окно.
open-do = Открыть
palette-hint = Что нужно сделать?
keys-close = Закрыть
palette-nothing = Здесь нет такого действия.

# Settings. The attribute `hint` stands below the name of a setting.
settings-look = Внешний вид
settings-theme = Цвета
settings-motion = Анимация
settings-motion-short = Немного
settings-motion-off = Нет
settings-reading = Чтение
settings-typeface = Шрифт
typeface-serif-and-sans = С засечками и без
typeface-sans = Только без засечек
typeface-legible = Разборчивый
settings-size = Масштаб
settings-keys = Клавиши
settings-letters = Команды одной буквой
    .hint = Без них варианты ответа выбираются цифрами
settings-letters-on = Вкл.
settings-letters-off = Выкл.
settings-quizzes = Тесты
settings-questions = Короткий тест
    .hint = Сколько вопросов отбирает первая кнопка банка
settings-feedback = Разбор ответов
settings-limit = Время
settings-certainty = Уверенность
settings-language = Язык
settings-interface = Язык интерфейса
    .hint = Банки показываются на том языке, на котором написаны
settings-data = Ваши данные
data-folder = Папка
    .hint = Все ваши ответы хранятся здесь и больше нигде
data-folder-open = Открыть папку
data-folder-copy = Копировать путь
data-folder-unopened = Не удалось открыть папку «{ $file }»: { $reason }. Скопируйте путь и откройте её вручную.
data-nothing-kept = Не удалось открыть папку для данных, поэтому после закрытия окна ничего не сохранится.
data-copies = Копии
    .hint = Создаются сами при запуске; остаётся последняя за каждый день, неделю и месяц
data-copy-now = Сделать копию сейчас
data-copied = Копия журнала сделана.
data-unchanged = В последней копии уже всё есть.
data-no-copies = Копий пока нет.
data-all = Все копии ({ $count })
data-back = Восстановить…
data-back-to = Вернуться к копии от { $when }…
data-back-title = Вернуться к копии от { $when }?
data-back-how = Журнал попыток станет таким, каким был тогда. Нынешний будет перемещён в папку «set-aside», но не удалён.
data-back-no = Оставить как есть
data-back-yes = Вернуться
data-gone-back = Журнал снова такой, каким был { $when }. Заменённый лежит в папке «set-aside».
data-elsewhere = Другой компьютер
    .hint = Все попытки одним файлом; из него добавляется то, чего там ещё нет
data-export = Выгрузить журнал…
data-import = Добавить журнал из файла…
export-title = Папка для выгруженного журнала
export-how = Введите путь к папке или к новому файлу.
export-do = Выгрузить
export-name = Журнал Footnote { $date }
import-title = Добавить журнал из файла
import-how = Введите путь к файлу с выгруженным журналом.
import-do = Добавить
import-files = Выгруженные журналы
data-check = Целостность
    .hint = Каждый ответ читается и сверяется с контрольной суммой, с которой он сохранён
data-check-do = Проверить журнал
data-sound = Журнал цел: каждый ответ такой, каким был сохранён.
data-damaged = Журнал повреждён ({ $reason }). Закройте Footnote и откройте снова: всё, что ещё читается, будет перенесено, а повреждённый файл останется.
data-busy = Одну минуту…
settings-language-system = Как в системе ({ $language })
settings-option-keys = Буква варианта ответа
settings-option-keys-answer = Сразу отвечает
settings-option-keys-choose = Выбирает, Enter отвечает

# The controls of each kind of question.
field-answer = Ваш ответ
field-number = Ваше число
field-number-in = Ваше число ({ $unit })
field-open = Ваш ответ
number-how = Цифрами, как привычно: 1500, 1 500 или 1,5e3
number-read = Понято как { $number }
number-unread = Это ещё не число: введите цифры, например 1500 или 1,5

part-right = правильно
part-wrong = неправильно
part-left-open = без ответа
part-yours = ваш ответ
part-taken-as = понято как { $what }
part-key = правильный ответ
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
order-shifted = сдвинуто, нужное место: { $place }
order-belongs = нужное место: { $place }
order-right = Правильный порядок

assign-hint = Выбрать…
assign-hint-letters = клавиши A–{ $last } или щелчок
assign-hint-digits = клавиши 1–{ $last } или щелчок
assign-thing = { $what }: отнести к следующей строке
assign-thing-used = { $what }, уже использовано: отнести к следующей строке

gap-pick = Выбрать…
gap-name = Пропуск { $place } из { $of }: { $before } … { $after }
gap-right = Правильно: «{ $what }».
gap-beside = { $what }: { $why }

hotspot-how = Щёлкнуть по нужному месту или перейти к нему стрелками и нажать пробел
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
record-try-again = Попробуйте ещё раз. Всё сохранённое раньше в безопасности.
record-try-with-room = Освободите место и попробуйте ещё раз. Всё сохранённое раньше в безопасности.
record-opened-anew = Ответы снова сохраняются
settings-not-kept = Не удалось сохранить настройки. { $reason }
