# What window and terminal both say about questions, answers and results.

verdict-right = Правильно
verdict-partly = Частично правильно
verdict-wrong = Неправильно
verdict-skipped = Пропущено
verdict-unmarked = Ещё не оценено

kind-single-choice = Одиночный выбор
kind-multiple-choice = Множественный выбор
kind-true-false = Верно или неверно
kind-short-answer = Краткий ответ
kind-number = Числовой ответ
kind-ordering = Упорядочение
kind-matching = Соответствие
kind-gap-fill = Заполнение пропусков
kind-categories = Классификация
kind-hotspot = Место на рисунке
kind-open = Развёрнутый ответ

difficulty-easy = Лёгкий
difficulty-medium = Средний
difficulty-hard = Сложный

certainty-low = Наугад
certainty-mid = Скорее всего
certainty-high = Наверняка

feedback-practice = Тренировка
    .hint = Сноска появляется после каждого ответа
feedback-exam = Экзамен
    .hint = Все сноски появляются в конце

# What an answer says: one thing, then how several hang together.

said-true = Верно
said-false = Неверно
said-between = от { $min } до { $max }
said-with-unit = { $number }{"\u00A0"}{ $unit }
said-position = место { $place }
said-nowhere = никуда не подходит
said-nothing = ничего
said-point = { $x } % слева, { $y } % сверху
said-pair = { $of } — { $is }
said-or = {" или "}
said-also = { $first } (или { $rest })
said-and = {"; "}
said-then = {" → "}

# Paper codes and drawing.

code-wrong-length = В коде варианта 12 букв и цифр, а здесь { $found }
    .hint = Скопируйте код целиком; дефисы и пробелы не важны.
code-foreign-character = Символа «{ $character }» в кодах вариантов не бывает
    .hint = Код состоит из цифр и латинских букв, кроме 0, O, 1, I и U: их легко спутать.
code-check-fails = Это не совсем код варианта: один символ неверен или два поменялись местами
    .hint = Сверьте его с исходным посимвольно.
code-other-edition = Этот код создан для другого банка или другой редакции этого банка. Вариант может отличаться от исходного.
code-other-plan = Этот код создан с другими настройками (например, с другими темами). Вариант может отличаться от исходного.
code-count-unknown = Этот код рассчитан больше чем на 126 вопросов, но точное число в нём не указано, поэтому задаются все подходящие.

draw-empty-bank = В банке нет вопросов, которые можно задать
    .hint = Проверьте банк: проверка покажет, что не так с его вопросами.
draw-nothing-fits = { $count ->
    [1] Единственный вопрос банка не подходит под условия
    [one] Ни один из { $count } вопроса банка не подходит под условия
    [few] Ни один из { $count } вопросов банка не подходит под условия
    [many] Ни один из { $count } вопросов банка не подходит под условия
   *[other] Ни один из { $count } вопроса банка не подходит под условия
}
    .hint = Выберите другие темы, виды вопросов или сложность.
draw-nothing-preferred = Спрашивать больше нечего: среди подходящих вопросов ({ $count }) нет ни новых, ни неудавшихся

# Why something cannot be done now in an attempt.

refusal-no-such-question = Вопроса { $number } нет: всего в варианте { $of }
refusal-already-finished = Работа уже сдана
refusal-paused = Тест на паузе
refusal-not-paused = Тест не на паузе
refusal-answer-is-final = Ответ окончательный: его сноска уже показана
refusal-answer-does-not-fit = Этот ответ не подходит к вопросу
refusal-certainty-not-asked = В этом тесте уверенность не спрашивается
refusal-time-is-up = Время вышло
refusal-time-is-not-up = Время ещё не вышло: осталось { $left }
refusal-no-time-limit = Время не ограничено
refusal-not-yet-visible = Правильный ответ ещё не показан
refusal-not-answered = На вопрос не дан ответ
refusal-not-self-marked = Самостоятельно оцениваются только развёрнутые ответы
refusal-not-overrulable = Засчитать можно только введённый ответ, который не был принят
refusal-nothing-to-change = Так уже и есть

picture = [Рисунок: { $alt }]

# What stands beneath a prompt.

ask-in-unit = единица: { $unit }
ask-first = В начале: { $end }
ask-last = В конце: { $end }
ask-gap = Пропуск { $number }:

# The footnote of an answer.

footnote-you = Ваш ответ
footnote-right = Правильный ответ
footnote-model = Образец ответа
footnote-claimed = засчитано вами
footnote-you-and-right = Ваш ответ: { $given } · Правильный: { $right }
footnote-you-only = Ваш ответ: { $given }
footnote-right-only = Правильный ответ: { $right }
footnote-see = См. «{ $heading }»
footnote-see-source = См. «{ $heading }» ({ $source })
footnote-source-dated = { $title }, { $date }
footnote-as-of = По состоянию на { $date }
footnote-valid-until = Актуально до { $date }
footnote-update = Изменение от { $date }:

state-chosen-rightly = ваш выбор, правильно
state-chosen-wrongly = ваш выбор, неправильно
state-left-out-wrongly = правильно
state-left-rightly = неправильно
