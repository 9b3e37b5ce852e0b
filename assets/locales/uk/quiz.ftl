# What window and terminal both say about questions, answers and results.

verdict-right = Правильно
verdict-partly = Частково правильно
verdict-wrong = Неправильно
verdict-skipped = Пропущено
verdict-unmarked = Ще не оцінено

kind-single-choice = Одна відповідь
kind-multiple-choice = Кілька відповідей
kind-true-false = Правда чи неправда
kind-short-answer = Коротка відповідь
kind-number = Число
kind-ordering = Послідовність
kind-matching = Відповідність
kind-gap-fill = Заповнення пропусків
kind-categories = Розподіл за групами
kind-hotspot = Місце на зображенні
kind-open = Розгорнута відповідь

difficulty-easy = Легке
difficulty-medium = Середнє
difficulty-hard = Складне

certainty-low = Навмання
certainty-mid = Майже певно
certainty-high = Впевнено

feedback-practice = Тренування
    .hint = Виноска з’являється після кожної відповіді
feedback-exam = Іспит
    .hint = Усі виноски з’являються наприкінці

# What an answer says: one thing, then how several hang together.

said-true = Правда
said-false = Неправда
said-between = від { $min } до { $max }
said-with-unit = { $number }{"\u00A0"}{ $unit }
said-position = місце { $place }
said-nowhere = зайве
said-nothing = нічого
said-point = { $x } % зліва, { $y } % згори
said-pair = { $of } — { $is }
said-or = {" або "}
said-also = { $first } (або { $rest })
said-and = {"; "}
said-then = {" → "}

# Paper codes and drawing.

code-wrong-length = Код тесту має 12 літер і цифр, а тут їх { $found }
    .hint = Скопіюйте код повністю; дефіси та пробіли не мають значення.
code-foreign-character = Символ «{ $character }» не трапляється в кодах тестів
    .hint = У кодах лише латинські літери та цифри, без 0, O, 1, I та U, бо їх легко сплутати.
code-check-fails = Це не зовсім код тесту: один із символів хибний або два помінялися місцями
    .hint = Порівняйте його з оригіналом символ за символом.
code-other-edition = Цей код створено для іншого банку або для іншої редакції цього. Тест може відрізнятися від того, для якого призначено код.
code-other-plan = Цей код створено з іншими параметрами (наприклад, з іншими темами). Тест може відрізнятися від того, для якого призначено код.
code-count-unknown = Цей код вимагає понад 126 запитань, але не може передати, скільки саме, тож буде поставлено всі, що підходять.

draw-empty-bank = У банку немає запитань, які можна поставити
    .hint = Перевірте банк: перевірка покаже, що не так із його запитаннями.
draw-nothing-fits = { $count ->
    [1] Єдине запитання банку не відповідає заданим умовам
    [one] Жодне з { $count } запитання банку не відповідає заданим умовам
    [few] Жодне з { $count } запитань банку не відповідає заданим умовам
    [many] Жодне з { $count } запитань банку не відповідає заданим умовам
   *[other] Жодне з { $count } запитання банку не відповідає заданим умовам
}
    .hint = Задайте інші теми, види запитань або рівні складності.
draw-nothing-preferred = Питати більше нічого: серед запитань, що підходять ({ $count }), немає ні нових, ні незасвоєних

# Why something cannot be done now in an attempt.

refusal-no-such-question = Запитання { $number } немає; усього запитань у тесті: { $of }
refusal-already-finished = Тест уже здано
refusal-paused = Тест призупинено
refusal-not-paused = Тест не призупинено
refusal-answer-is-final = Відповідь остаточна: її виноску вже показано
refusal-answer-does-not-fit = Така відповідь не підходить до цього запитання
refusal-certainty-not-asked = У цьому тесті про впевненість не питають
refusal-time-is-up = Час вийшов
refusal-time-is-not-up = Час іще не вийшов: залишилося { $left }
refusal-no-time-limit = Час не обмежено
refusal-not-yet-visible = Правильну відповідь іще не показано
refusal-not-answered = На це запитання не дано відповіді
refusal-not-self-marked = Самостійно оцінюють лише розгорнуті відповіді
refusal-not-overrulable = Відстояти можна лише введену відповідь, яку не зараховано
refusal-nothing-to-change = Так уже є, змінювати нічого

picture = [Зображення: { $alt }]

# What stands beneath a prompt.

ask-in-unit = одиниця: { $unit }
ask-first = На початку: { $end }
ask-last = У кінці: { $end }
ask-gap = Пропуск { $number }:

# The footnote of an answer.

footnote-you = Ваша відповідь
footnote-right = Правильна відповідь
footnote-model = Зразок відповіді
footnote-claimed = за вашим рішенням
footnote-you-and-right = Ваша відповідь: { $given } · Правильна: { $right }
footnote-you-only = Ваша відповідь: { $given }
footnote-right-only = Правильна відповідь: { $right }
footnote-see = Див. «{ $heading }»
footnote-see-source = Див. «{ $heading }» ({ $source })
footnote-source-dated = { $title }, { $date }
footnote-as-of = Станом на { $date }
footnote-valid-until = Актуально до { $date }
footnote-update = Відтоді змінилося, { $date }:

state-chosen-rightly = ваш вибір, правильно
state-chosen-wrongly = ваш вибір, неправильно
state-left-out-wrongly = правильно
state-left-rightly = неправильно
