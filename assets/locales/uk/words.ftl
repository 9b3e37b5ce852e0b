# Numbers, days and durations, used everywhere.

marks = { $marks ->
    [one] { $marks } бал
    [few] { $marks } бали
    [many] { $marks } балів
   *[other] { $marks } бала
}
marks-of = { $of ->
    [one] { $marks } з { $of } бала
    [few] { $marks } з { $of } балів
    [many] { $marks } з { $of } балів
   *[other] { $marks } з { $of } бала
}
percent = { $number } %
questions = { $count ->
    [one] { $count } запитання
    [few] { $count } запитання
    [many] { $count } запитань
   *[other] { $count } запитання
}

date = { $day } { $month } { $year }
date-time = { $date }, { $time }
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня

duration-seconds = { $seconds } с
duration-minutes = { $minutes } хв
duration-minutes-seconds = { $minutes } хв { $seconds } с
duration-hours = { $hours } год
duration-hours-minutes = { $hours } год { $minutes } хв

# Between a name and what is said of it; around somebody’s words.
colon = :
quoted = «{ $text }»

severity-warning = попередження
severity-error = помилка

# Files that could not be taken as a bank, or written.

library-missing = Файлу «{ $file }» немає
    .hint = Перевірте, чи правильно написано його назву та чи він у цій папці.
library-folder = «{ $file }» — це папка, а не банк
    .hint = Вкажіть один із файлів у ній.
library-device = «{ $file }» — це пристрій або канал, а не файл
    .hint = Спершу збережіть банк як файл.
library-too-many-bytes = «{ $file }» має { $megabytes } МБ; банк може мати щонайбільше { $limit } МБ
    .hint = Розділіть його на кілька банків.
library-nul = «{ $file }» — не текст: у рядку { $line }, стовпці { $column } стоїть символ NUL
    .hint = Збережіть його як звичайний текст у кодуванні UTF-8.
library-not-utf8 = «{ $file }» не в кодуванні UTF-8: рядок { $line }, стовпець { $column } неможливо прочитати
    .hint = Збережіть його ще раз у кодуванні UTF-8.
library-utf16 = «{ $file }» у кодуванні UTF-16
    .hint = Збережіть його ще раз у кодуванні UTF-8 (у Блокноті Windows: «Зберегти як», «Кодування»).
library-no-banks = У папці «{ $file }» немає жодного банку
    .hint = Банки — це файли із закінченням .ron.
library-too-many-banks = У папці «{ $file }» банків більше ніж { $limit }
    .hint = Розкладіть їх по папках або вкажіть файли поодинці.
library-system = { $operation ->
    [read] Не вдається прочитати «{ $file }»: { $reason }
    [write] Не вдається записати «{ $file }»: { $reason }
    [replace] Не вдається замінити «{ $file }»: { $reason }
   *[open] Не вдається відкрити «{ $file }»: { $reason }
}

# What went wrong with the record of attempts.

record-doing = { $operation ->
    [open-folder] Не вдається відкрити папку «{ $file }»
    [make-folder] Не вдається створити папку «{ $file }»
    [lock] Не вдається заблокувати журнал у «{ $file }»
    [migrate] Не вдається оновити формат журналу «{ $file }»
    [read] Не вдається прочитати журнал «{ $file }»
    [start] Не вдається почати спробу в журналі «{ $file }»
    [append] Не вдається зберегти відповідь у журналі «{ $file }»
    [finish] Не вдається зберегти результат у журналі «{ $file }»
    [delete] Не вдається видалити спробу з журналу «{ $file }»
    [back-up] Не вдається скопіювати журнал у «{ $file }»
    [restore] Не вдається відновити журнал «{ $file }»
    [set-aside] Не вдається перемістити вбік пошкоджений журнал «{ $file }»
    [export] Не вдається експортувати журнал у «{ $file }»
    [import] Не вдається взяти спроби з «{ $file }»
   *[open] Не вдається відкрити журнал «{ $file }»
}
record-no-home = Немає домашньої папки, щоб зберігати в ній журнал
    .hint = Вкажіть, де його зберігати, у змінній середовища FOOTNOTE_DATA.
record-in-use = Журнал у «{ $file }» зайнято: відкрито ще один Footnote
    .hint = Спершу закрийте той або задайте для цього інше місце журналу (FOOTNOTE_DATA).
record-newer = Журнал «{ $file }» записано новішою версією Footnote (формат { $found }; ця версія знає формат { $known })
    .hint = Оновіть Footnote. Журнал залишено без змін.
record-older = Журнал «{ $file }» записано старішою версією Footnote
    .hint = Відкрийте Footnote або пройдіть тест: після створення копії формат журналу буде оновлено.
record-not-a-file = На місці журналу «{ $file }» лежить щось інше, ніж звичайний файл
    .hint = Перемістіть це деінде, і Footnote почне новий журнал.
record-foreign = «{ $file }» — це база даних іншої програми
    .hint = Її залишено без змін. Задайте для журналу Footnote інше місце (FOOTNOTE_DATA).
record-system = { record-doing }: { $reason }
record-no-place = { record-doing }: { $reason }
    .hint = Дозвольте Footnote писати в цю папку або вкажіть для журналу інше місце (FOOTNOTE_DATA).
record-damaged = Журнал «{ $file }» пошкоджено: { $reason }
    .hint = Відкрийте Footnote або пройдіть тест: пошкоджений файл буде переміщено вбік, а все, що вдасться з нього прочитати, — перенесено.
record-database = { record-doing }: { $reason }
record-disk-full = { record-doing }: на диску немає місця
    .hint = Звільніть місце та знову запустіть Footnote. Усе, що збережено раніше, у безпеці.
record-not-kept = { record-doing }: { $reason }
    .hint = Запустіть Footnote знову. Усе, що збережено раніше, у безпеці.
record-poisoned = { record-doing }, бо не вдався попередній запис: { $reason }
    .hint = Запустіть Footnote знову. Усе, що збережено до того, у безпеці.
record-read-only = { record-doing }: його відкрито лише для читання
record-no-such-attempt = У журналі «{ $file }» немає спроби { $attempt }
import-diverged = { $count ->
    [one] { $count } спроба продовжилася тут інакше, ніж у файлі; тутешня лишається як є.
    [few] { $count } спроби продовжилися тут інакше, ніж у файлі; тутешні лишаються як є.
    [many] { $count } спроб продовжилися тут інакше, ніж у файлі; тутешні лишаються як є.
   *[other] { $count } спроби продовжилися тут інакше, ніж у файлі; тутешні лишаються як є.
}
record-unreadable = Спробу { $attempt } в журналі «{ $file }» пошкоджено: { $reason }
    .hint = Усі інші спроби й далі можна прочитати.
record-not-a-sound-copy = «{ $file }» пошкоджено, або це не копія журналу: { $reason }
    .hint = Візьміть іншу копію.
record-not-an-export = «{ $file }» — не експортований журнал
    .hint = Виберіть файл, експортований у налаштуваннях або командою footnote export-record.
record-newer-export = «{ $file }» записано новішою версією Footnote (формат { $found }; ця версія знає формат { $known })
    .hint = Оновіть Footnote. Нічого не додано.
record-stopped = { $operation ->
    [export] Скасовано: файл «{ $file }» не записано
   *[import] Скасовано: з «{ $file }» нічого не додано
}

# What happened when the record was opened.

record-set-aside = Журнал було пошкоджено ({ $reason }). { $whole ->
        [0] Жодної спроби не вдалося врятувати повністю
        [one] Повністю врятовано { $whole } спробу
        [few] Повністю врятовано { $whole } спроби
        [many] Повністю врятовано { $whole } спроб
       *[other] Повністю врятовано { $whole } спроби
    }{ $partial ->
        [0] {""}
       *[other] , частково: { $partial }
    }{ $from-copy ->
        [0] {""}
       *[other] , з останньої копії: { $from-copy }
    }{ $lost ->
        [0] {""}
       *[other] , втрачено: { $lost }
    }.
    .hint = Пошкоджений журнал не викинуто; його збережено як «{ $file }». Останніх відповідей може бракувати.
record-brought-up-to-date = Формат журналу оновлено; попередній журнал збережено як «{ $file }».
record-end-unreadable = Записане останнім у журнал «{ $file }» не читається: запис перервався або файл пошкоджено
    .hint = Останньої відповіді може бракувати; усе, що було до неї, на місці.
record-no-backup = Не вдалося створити чергову копію журналу. { $reason }

# Carrying the record from one machine to another.

file-in-the-way = Файл «{ $file }» уже є, його залишено без змін
    .hint = Вкажіть інший файл.
export-done = { $count ->
    [one] Записано { $count } спробу
    [few] Записано { $count } спроби
    [many] Записано { $count } спроб
   *[other] Записано { $count } спроби
} у «{ $file }».
export-left-out = { $count ->
    [one] Не записано { $count } пошкоджену спробу
    [few] Не записано { $count } пошкоджені спроби
    [many] Не записано { $count } пошкоджених спроб
   *[other] Не записано { $count } пошкодженої спроби
}.
import-done = { $taken ->
    [one] Додано { $taken } спробу
    [few] Додано { $taken } спроби
    [many] Додано { $taken } спроб
   *[other] Додано { $taken } спроби
}, продовжено: { $continued }, уже відомих: { $known }, пропущено: { $left }.
import-no-attempt = Рядок { $line } — не спроба: { $reason }
import-impossible = У рядку { $line } йдеться про те, чого не могло бути: { $reason }
import-too-long = Рядок { $line } задовгий
import-cut-off = Файл обірвано: бракує його кінця. Те, що є, додано.
import-more = { $count ->
    [one] Пропущено ще { $count } рядок.
    [few] Пропущено ще { $count } рядки.
    [many] Пропущено ще { $count } рядків.
   *[other] Пропущено ще { $count } рядка.
}
