
# What only the window says.

app-no-window = Не вдалося відкрити вікно ({ $reason }), тож тест почнеться тут.
    .hint = Пройти тест тут: footnote take

# Actions, as in the table. The attribute `tip` is shown when the pointer rests on a button.
action-back = Назад
action-shelf = Полиця
action-history = Історія
action-settings = Налаштування
action-open = Відкрити…
    .tip = Банк — це файл із закінченням .ron; можна відкрити й папку з банками
action-open-folder = Відкрити папку…
action-open-path = Відкрити за шляхом…
action-search = Пошук
action-undo = Скасувати
action-try-again = Спробувати ще раз
action-dismiss = Сховати повідомлення
action-palette = Усі дії
action-keys = Клавіші
action-larger = Збільшити текст
action-smaller = Зменшити текст
action-continue = Продовжити
action-ten = { $count ->
    [5] П’ять запитань
    [10] Десять запитань
    [15] П’ятнадцять запитань
    [20] Двадцять запитань
    [one] { $count } запитання
    [few] { $count } запитання
    [many] { $count } запитань
   *[other] { $count } запитання
}
    .tip = Спершу нові й ті, на які ще немає правильної відповіді
action-everything = Якнайбільше
    .tip = Якомога більше запитань, що не підказують відповіді одне одного
action-exam = Іспит
    .tip = Виноски будуть наприкінці
action-mistakes = Мої помилки
action-code = Код тесту…
    .tip = Ті самі запитання в тому самому порядку, що й в іншої людини
action-choose = Налаштувати…
action-problems = Показати проблеми
action-start = Почати
action-answer = Відповісти
action-next = Далі
action-previous = Попереднє
action-skip = Пропустити
action-flag = Позначити
action-pause = Пауза
action-passage = Прочитати уривок
action-overrule = Я маю рацію
    .tip = Зараховує цю відповідь як правильну; у результатах про це буде сказано
action-overview = Усі запитання
action-picture = Збільшити зображення
action-extend = Додати час
action-hand-in = Здати
action-leave = Відкласти
action-retry = Повторити незасвоєне
action-draw-again = Інші запитання
action-copy-code = Скопіювати код тесту

# What stands on keys.
key-ctrl = Ctrl
key-escape = Esc
key-backspace = Bksp

keys-going = Усюди
keys-starting = Перед тестом
keys-quiz = Під час тесту
keys-results = Після тесту

head-home = Footnote, до полиці
notice-dismiss = Сховати
busy-reading = Зчитування: { $file }
busy-writing = Запис: { $file }
busy-files = { $done } з { $of ->
    [one] { $of } файлу
    [few] { $of } файлів
    [many] { $of } файлів
   *[other] { $of } файлу
}
busy-stop = Зупинити
reading-stopped = Файл «{ $file }» зчитано не до кінця, тож на полиці його немає

shelf-title = Ваша полиця
shelf-empty = Ваша полиця порожня
shelf-empty-how = Банк — це текстовий файл із запитаннями, що має закінчення .ron. Відкрийте його чи папку з банками або перетягніть у це вікно.
shelf-reading = Зчитування…
shelf-add = Додати банк
shelf-add-how = Перетягніть сюди файл чи папку або відкрийте
drop-title = Відпустіть, щоб поставити на полицю
drop-how = Банк — це файл із закінченням .ron; можна перетягнути й папку з банками
shelf-not-started = ще не розпочато
shelf-known = засвоєно { $known } з { $of }
shelf-seen = пройдено { $count }
shelf-score = результат { $last }
shelf-scores = останній результат { $last }, найкращий { $best }
shelf-due = { $count ->
    [one] { $count } факт час перевірити знову
    [few] { $count } факти час перевірити знову
    [many] { $count } фактів час перевірити знову
   *[other] { $count } факту час перевірити знову
}
shelf-changed = { $count ->
    [one] { $count } факт відтоді змінився
    [few] { $count } факти відтоді змінилися
    [many] { $count } фактів відтоді змінилося
   *[other] { $count } факту відтоді змінилося
}
shelf-problems = { $count ->
    [one] { $count } проблема
    [few] { $count } проблеми
    [many] { $count } проблем
   *[other] { $count } проблеми
}; { $ready ->
    [one] { $ready } запитання готове
    [few] { $ready } запитання готові
    [many] { $ready } запитань готові
   *[other] { $ready } запитання готові
}
shelf-unreadable = { $count ->
    [one] { $count } проблема, нічого не вдалося прочитати
    [few] { $count } проблеми, нічого не вдалося прочитати
    [many] { $count } проблем, нічого не вдалося прочитати
   *[other] { $count } проблеми, нічого не вдалося прочитати
}
shelf-take-off = Прибрати з полиці: { $bank }
shelf-taken-off = Банк «{ $bank }» прибрано з полиці. Його файл лишився на місці.
shelf-opened = Відкриті банки тепер на вашій полиці
shelf-opened-problems = Відкриті банки тепер на вашій полиці. { $count ->
    [one] У { $count } банку є проблеми: їх можна відкрити з його картки
    [few] У { $count } банках є проблеми: їх можна відкрити з карток банків
    [many] У { $count } банках є проблеми: їх можна відкрити з карток банків
   *[other] У { $count } банку є проблеми: їх можна відкрити з карток банків
}
shelf-opened-one = Банк «{ $bank }» тепер на вашій полиці
shelf-opened-one-problems = Банк «{ $bank }» тепер на вашій полиці, у ньому { $count ->
    [one] { $count } проблема
    [few] { $count } проблеми
    [many] { $count } проблем
   *[other] { $count } проблеми
}
shelf-reread = Банк «{ $bank }» змінився, його зчитано знову
shelf-reread-problems = Банк «{ $bank }» змінився, його зчитано знову; у ньому { $count ->
    [one] { $count } проблема
    [few] { $count } проблеми
    [many] { $count } проблем
   *[other] { $count } проблеми
}
shelf-reread-in-quiz = Банк «{ $bank }» змінився. У цьому тесті запитання лишаться ті самі.
shelf-reread-in-quiz-problems = Банк «{ $bank }» змінився, тепер у ньому { $count ->
    [one] { $count } проблема
    [few] { $count } проблеми
    [many] { $count } проблем
   *[other] { $count } проблеми
}. У цьому тесті запитання лишаться ті самі.
shelf-appeared = На вашій полиці з’явився банк «{ $bank }»
shelf-appeared-problems = На вашій полиці з’явився банк «{ $bank }», у ньому { $count ->
    [one] { $count } проблема
    [few] { $count } проблеми
    [many] { $count } проблем
   *[other] { $count } проблеми
}
shelf-gone = Файлу банку «{ $bank }» більше немає. Зчитаними запитаннями можна користуватися, доки відкрито Footnote.
shelf-do-with = { $action }: { $bank }

# The search on the shelf.
search-hint = Пошук банків і запитань
search-clear = Очистити пошук
search-under-way = Пошук…
search-found = { $questions ->
    [0] Запитань немає
    [one] { $questions } запитання
    [few] { $questions } запитання
    [many] { $questions } запитань
   *[other] { $questions } запитання
}{ $banks ->
    [0] { "" }
    [one] , { $banks } банк
    [few] , { $banks } банки
    [many] , { $banks } банків
   *[other] , { $banks } банку
}
search-more = Показано лише перші { $shown }. Уточніть запит, щоб звузити пошук.
search-nothing = За запитом «{ $typed }» нічого не знайдено
search-nothing-how = Кожне слово має бути в назві, темі або запитанні. Що менше літер, то більше знайдеться.
search-banks = Банки

bank-as-of = станом на { $date }

theme-system = Як у системі
theme-paper = Папір
theme-ink = Чорнило
theme-contrast-light = Високий контраст, світлий
theme-contrast = Високий контраст, темний

# The quiz.
quiz-overline = { $topic } · { $what }
quiz-place = { $place } з { $of }
quiz-progress = Запитання { $place } з { $of }, відповідей: { $answered }
quiz-time-left = Залишилося { $time }
quiz-time-soon = Залишилося менше хвилини. Кнопка «{ $more }» дає ще п’ять хвилин
quiz-how-sure = Впевненість
quiz-how-sure-answers = Впевненість: клавіша одразу відповідає
hint-letters-answer = { $count ->
    [2] { $first } або { $last } — відповісти
   *[other] { $first }–{ $last } — відповісти
}
hint-letters-choose = { $count ->
    [2] { $first } або { $last } — вибрати
   *[other] { $first }–{ $last } — вибрати
}
hint-letters-tick = { $count ->
    [2] { $first } або { $last } — позначити
   *[other] { $first }–{ $last } — позначити
}
quiz-as-of = Станом на { $date }
quiz-no-longer = Після { $date } вже неактуально
quiz-changed = Відтоді змінилося
quiz-paused = Пауза
quiz-paused-how = Запитання приховано, час зупинено. Усі ваші відповіді збережено.
quiz-time-up = Час вийшов
quiz-time-up-how = Можна здати те, що є, або взяти ще п’ять хвилин.
quiz-overview = Перш ніж здати
quiz-overview-how = { $left ->
    [0] Відповіді є на всі запитання: { $of }.
   *[other] Відповідей: { $answered } з { $of }, без відповіді: { $left }.
}
place-name = Запитання { $place }, { $state }
place-name-flagged = Запитання { $place }, { $state }, позначено
place-answered = є відповідь
place-skipped = пропущено
place-open = ще не переглянуто
place-right = відповідь правильна
place-partly = відповідь частково правильна
place-wrong = відповідь неправильна
place-unmarked = ще не оцінено
# What the marks of questions mean, in the overview: each stands beside its mark.
legend-answered = з відповіддю: { $count }
legend-right = правильно: { $count }
legend-partly = частково правильно: { $count }
legend-wrong = неправильно: { $count }
legend-unmarked = ще не оцінено: { $count }
legend-skipped = пропущено: { $count }
legend-flagged = позначено: { $count }
legend-open = ще не переглянуто: { $count }

do-single-choice = виберіть один варіант
do-multiple-choice = виберіть усі правильні варіанти
do-true-false = правда чи неправда?
do-short-answer = введіть відповідь
do-number = введіть число
do-ordering = установіть послідовність
do-matching = установіть відповідність
do-gap-fill = заповніть пропуски
do-categories = розподіліть за групами
do-hotspot = знайдіть місце
do-open = дайте розгорнуту відповідь і оцініть її

part-chosen = ваш вибір
part-left-out = ви пропустили
part-left-rightly = слушно не позначено

picture-title = Зображення
picture-describe = Опис зображення
picture-next = Наступне зображення
picture-previous = Попереднє зображення
picture-reading = Зчитування зображення…
picture-large = Збільшити зображення { $letter }
picture-missing = Немає зображення { $file }
picture-not-drawn = Не вдається показати зображення { $file }
attempt-unreadable = Цю спробу не вдається продовжити: { $reason }

# A bank's page.
bank-as-of-full = Станом на { $date }.
bank-by = Авторство: { $authors }.
bank-problems = { $count ->
    [one] { $count } проблема: дещо пропущено
    [few] { $count } проблеми: дещо пропущено
    [many] { $count } проблем: дещо пропущено
   *[other] { $count } проблеми: дещо пропущено
}
bank-warnings = { $count ->
    [one] { $count } попередження: нічого не пропущено
    [few] { $count } попередження: нічого не пропущено
    [many] { $count } попереджень: нічого не пропущено
   *[other] { $count } попередження: нічого не пропущено
}
bank-reading = Читання
bank-questions = Запитання { $count }
bank-sources = Джерела { $count }
bank-attempts = Історія { $count }
bank-topics = Теми
bank-nothing-wrong = поки немає
bank-fitting = { $drawn } з { $of }

code-title = Код тесту
code-how = За кодом тесту ви отримаєте ті самі запитання в тому самому порядку.

# History.
history-empty = Тут поки що порожньо. Після першого тесту тут буде видно, як змінюються результати, які теми засвоєно, і кожну відповідь, щоб повернутися до неї.
history-about = { $when } · { $mode } · відповідей: { $answered } з { $of } · { $code }
history-unfinished = Продовжити
shelf-since = Не завершено з { $when }
shelf-answered = Відповідей: { $answered } з { $of }

# Setting up a quiz.
back-to = Назад: { $parent }
setup-title = Параметри тесту
setup-summary = { $drawn ->
    [0] Запитань за такими умовами немає
   *[other] { $drawn } з { $of }, близько { $minutes ->
        [one] { $minutes } хвилини
        [few] { $minutes } хвилин
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }
}
setup-count = Запитання
setup-all = Усі
setup-topics = Теми
setup-difficulty = Складність
setup-order = Відбір
setup-new-first = Спершу нові й незасвоєні
setup-by-chance = Випадковий
setup-mode = Пояснення
setup-practice = Після кожної відповіді (тренування)
setup-exam = Наприкінці (іспит)
setup-time = Час
setup-no-limit = Без обмеження
setup-over-limit = Зазвичай потрібно близько { $minutes ->
    [one] { $minutes } хвилини
    [few] { $minutes } хвилин
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}: більше, ніж відведені { $limit }
setup-certainty = Впевненість
setup-no = Не питати
setup-certainty-yes = Питати й враховувати
setup-stale = Застарілі факти
setup-stale-keep = Питати й попереджати
setup-stale-leave = Не питати
setup-marking = Кілька правильних варіантів
rule-per-option = Бали за кожен варіант
rule-all-or-nothing = Усе або нічого
rule-wrong-ticks = Помилки віднімають
setup-wrong-tick = Хибна позначка віднімає
tick-none = Нічого
tick-true = Стільки, скільки дає правильна
tick-false = Свою частку серед хибних
tick-false2 = Цю частку, не більше половини
tick-all = Усі бали
setup-below-zero = Бали нижче нуля
setup-below-zero-no = Ніколи
setup-below-zero-yes = Можливі

# What is wrong with a bank.
problems-summary = { $file } · { $found } · { $ready ->
    [one] { $ready } запитання готове
    [few] { $ready } запитання готові
    [many] { $ready } запитань готові
   *[other] { $ready } запитання готові
}
problems-errors = { $count ->
    [one] { $count } проблема
    [few] { $count } проблеми
    [many] { $count } проблем
   *[other] { $count } проблеми
}
problems-warnings = { $count ->
    [one] { $count } попередження
    [few] { $count } попередження
    [many] { $count } попереджень
   *[other] { $count } попередження
}
problems-refused = Цей файл не вдалося прочитати
problems-place = { $severity } · рядок { $line }, стовпець { $column }

# Dialogs.
keys-letters = Варіанти вибирають їхніми літерами або цифрами. Разом з Alt літера завжди виконує вказану тут дію.
# A tooltip: what a button does, and its key.
tip-key = { $what } ({ $key })
open-title = Відкрити банк
open-title-folder = Відкрити папку з банками
open-files = Банки запитань
open-how = Введіть шлях до файлу чи папки або перетягніть їх у вікно.
open-do = Відкрити
palette-hint = Що потрібно зробити?
keys-close = Закрити
palette-nothing = Тут такої дії немає.

# Settings. The attribute `hint` stands below the name of a setting.
settings-look = Вигляд
settings-theme = Кольори
settings-motion = Анімація
settings-motion-short = Стримана
settings-motion-off = Немає
settings-reading = Читання
settings-typeface = Шрифт
typeface-serif-and-sans = Із засічками й без
typeface-sans = Лише без засічок
typeface-legible = Розбірливий
settings-size = Масштаб
settings-keys = Клавіші
settings-letters = Команди однією літерою
    .hint = Без них варіанти вибирають цифрами
settings-letters-on = Увімкнено
settings-letters-off = Вимкнено
settings-quizzes = Тести
settings-questions = Короткий тест
    .hint = Скільки запитань добирає перша кнопка банку
settings-feedback = Пояснення
settings-limit = Час
settings-certainty = Впевненість
settings-language = Мова
settings-interface = Мова інтерфейсу
    .hint = Банки показано тією мовою, якою їх написано
settings-data = Ваші дані
data-folder = Папка
    .hint = Усі ваші відповіді зберігаються тут і більше ніде
data-folder-open = Відкрити папку
data-folder-copy = Скопіювати шлях
data-folder-unopened = Не вдалося відкрити папку «{ $file }»: { $reason }. Скопіюйте шлях і відкрийте її вручну.
data-nothing-kept = Не вдалося відкрити папку для даних, тож після закриття вікна нічого не збережеться.
data-copies = Копії
    .hint = Створюються самі під час запуску; лишається остання за кожен день, тиждень і місяць
data-copy-now = Створити копію зараз
data-copied = Копію журналу створено.
data-unchanged = В останній копії вже все є.
data-no-copies = Копій поки немає.
data-all = Усі копії ({ $count })
data-back = Відновити…
data-back-to = Повернутися до копії від { $when }…
data-back-title = Повернутися до копії від { $when }?
data-back-how = Журнал спроб стане таким, яким був тоді. Теперішній буде переміщено до папки «set-aside», але не видалено.
data-back-no = Залишити як є
data-back-yes = Повернутися
data-gone-back = Журнал знову такий, яким був { $when }. Замінений лежить у папці «set-aside».
data-elsewhere = Інший комп’ютер
    .hint = Усі спроби одним файлом; імпорт додає те, чого там ще немає
data-export = Експортувати журнал…
data-import = Імпортувати журнал…
export-title = Папка для експортованого журналу
export-how = Введіть шлях до папки або до нового файлу.
export-do = Експортувати
export-name = Журнал Footnote { $date }
import-title = Імпортувати журнал
import-how = Введіть шлях до файлу з експортованим журналом.
import-do = Імпортувати
import-files = Експортовані журнали
data-check = Цілісність
    .hint = Зчитує кожну відповідь і звіряє з контрольною сумою, з якою її збережено
data-check-do = Перевірити журнал
data-sound = Журнал цілий: кожна відповідь така, якою її збережено.
data-damaged = Журнал пошкоджено ({ $reason }). Закрийте Footnote і відкрийте знову: усе, що ще можна прочитати, буде перенесено, а пошкоджений файл залишиться.
data-busy = Одну хвилинку…
settings-language-system = Як у системі ({ $language })
settings-option-keys = Літера варіанта
settings-option-keys-answer = Одразу відповідає
settings-option-keys-choose = Вибирає, Enter відповідає

# The controls of each kind of question.
field-answer = Ваша відповідь
field-number = Ваше число
field-number-in = Ваше число, одиниця: { $unit }
field-open = Ваша відповідь
number-how = Пишіть цифрами, як звично: 1500, 1 500 або 1,5e3
number-read = Розпізнано як { $number }
number-unread = Це ще не число: введіть цифри, наприклад 1500 або 1,5

part-right = правильно
part-wrong = неправильно
part-left-open = без відповіді
part-yours = ваша відповідь
part-taken-as = розпізнано як { $what }
part-key = правильна відповідь
part-fits-nothing = зайве
part-nowhere = вибране вами місце
part-here = правильне місце

order-first = На початку: { $what }
order-last = У кінці: { $what }
order-hint = Alt ↑ ↓ — пересунути
order-place = місце { $place } з { $of }
order-up = Пересунути вище: { $what }
order-down = Пересунути нижче: { $what }
order-moved = { $what }: тепер місце { $place } з { $of }
order-shifted = зсунуто, правильне місце: { $place }
order-belongs = правильне місце: { $place }
order-right = Правильний порядок

assign-hint = Виберіть…
assign-hint-letters = клавіші від A до { $last } або клацання
assign-hint-digits = клавіші від 1 до { $last } або клацання
assign-thing = { $what }, поставити в черговий рядок
assign-thing-used = { $what }, уже використано, поставити в черговий рядок

gap-pick = Виберіть…
gap-name = Пропуск { $place } з { $of }: { $before } … { $after }
gap-right = Правильно: «{ $what }».
gap-beside = { $what }: { $why }

hotspot-how = Клацніть потрібне місце або наведіть стрілками й натисніть пробіл
hotspot-none = місце не вибрано
hotspot-closer = Наблизити
hotspot-farther = Віддалити
hotspot-list = Вибрати зі списку

open-answer-hint = { $key } — відповісти
open-own = Ваша відповідь
open-model = Зразок відповіді
self-how = Наскільки близька ваша відповідь до зразка?
self-how-points = Про що згадано у вашій відповіді?
self-right = Правильно
self-partly = Частково правильно
self-wrong = Неправильно
self-none = Нічого з цього

record-trouble = Те, що ви пройдете зараз, не збережеться. { $reason }
record-try-again = Спробуйте ще раз. Усе, що збережено раніше, у безпеці.
record-try-with-room = Звільніть місце та спробуйте ще раз. Усе, що збережено раніше, у безпеці.
record-opened-anew = Відповіді знову зберігаються
settings-not-kept = Не вдалося зберегти налаштування. { $reason }
