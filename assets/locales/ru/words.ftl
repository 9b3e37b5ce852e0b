# Numbers, days and durations, used everywhere.

marks = { $marks ->
    [one] { $marks } балл
    [few] { $marks } балла
    [many] { $marks } баллов
   *[other] { $marks } балла
}
marks-of = { $of ->
    [one] { $marks } из { $of } балла
    [few] { $marks } из { $of } баллов
    [many] { $marks } из { $of } баллов
   *[other] { $marks } из { $of } балла
}
percent = { $number } %
questions = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}

date = { $day } { $month } { $year }
date-time = { $date }, { $time }
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря

duration-seconds = { $seconds } с
duration-minutes = { $minutes } мин
duration-minutes-seconds = { $minutes } мин { $seconds } с
duration-hours = { $hours } ч
duration-hours-minutes = { $hours } ч { $minutes } мин

# Between a name and what is said of it; around somebody’s words.
colon = :
quoted = «{ $text }»

severity-warning = предупреждение
severity-error = ошибка

# Files that could not be taken as a bank, or written.

library-missing = Нет файла «{ $file }»
    .hint = Проверьте, правильно ли написано имя и та ли это папка.
library-folder = «{ $file }» — папка, а не банк
    .hint = Укажите один из файлов в ней.
library-device = «{ $file }» — устройство или канал, а не файл
    .hint = Сначала сохраните банк в файл.
library-too-many-bytes = Размер «{ $file }» — { $megabytes } МБ, а в банке может быть не больше { $limit } МБ
    .hint = Разделите его на несколько банков.
library-nul = «{ $file }» — не текст: в строке { $line }, столбец { $column }, стоит символ NUL
    .hint = Сохраните его как обычный текст в UTF-8.
library-not-utf8 = «{ $file }» не в кодировке UTF-8: не читается строка { $line }, столбец { $column }
    .hint = Сохраните его заново в кодировке UTF-8.
library-utf16 = «{ $file }» в кодировке UTF-16
    .hint = Сохраните его заново в кодировке UTF-8 (в Блокноте Windows: «Сохранить как», «Кодировка»).
library-no-banks = В папке «{ $file }» нет банков
    .hint = Банки — это файлы с расширением .ron.
library-too-many-banks = Банков в папке «{ $file }» больше { $limit }
    .hint = Разложите их по папкам или укажите файлы по одному.
library-system = { $operation ->
    [read] Не удаётся прочитать «{ $file }»: { $reason }
    [write] Не удаётся записать «{ $file }»: { $reason }
    [replace] Не удаётся заменить «{ $file }»: { $reason }
   *[open] Не удаётся открыть «{ $file }»: { $reason }
}

# What went wrong with the record of attempts.

record-doing = { $operation ->
    [open-folder] Не удаётся открыть папку «{ $file }»
    [make-folder] Не удаётся создать папку «{ $file }»
    [lock] Не удаётся заблокировать журнал в «{ $file }»
    [migrate] Не удаётся обновить журнал «{ $file }»
    [read] Не удаётся прочитать журнал «{ $file }»
    [start] Не удаётся начать попытку в журнале «{ $file }»
    [append] Не удаётся сохранить ответ в журнале «{ $file }»
    [finish] Не удаётся сохранить результат в журнале «{ $file }»
    [delete] Не удаётся удалить попытку из журнала «{ $file }»
    [back-up] Не удаётся скопировать журнал в «{ $file }»
    [restore] Не удаётся восстановить журнал «{ $file }»
    [set-aside] Не удаётся убрать в сторону повреждённый журнал «{ $file }»
    [export] Не удаётся выгрузить журнал в «{ $file }»
    [import] Не удаётся взять попытки из «{ $file }»
   *[open] Не удаётся открыть журнал «{ $file }»
}
record-no-home = Нет домашней папки, где хранить журнал попыток
    .hint = Укажите место для него в переменной окружения FOOTNOTE_DATA.
record-in-use = Журнал в «{ $file }» занят: открыт ещё один Footnote
    .hint = Сначала закройте его или храните журнал этого Footnote в другом месте (FOOTNOTE_DATA).
record-newer = Журнал «{ $file }» записан более новым Footnote (версия формата { $found }; здесь известна { $known })
    .hint = Обновите Footnote. Журнал оставлен без изменений.
record-older = Журнал «{ $file }» записан более старым Footnote
    .hint = Откройте Footnote один раз или пройдите тест: журнал обновится, а перед этим будет сделана его копия.
record-not-a-file = На месте журнала «{ $file }» находится не обычный файл
    .hint = Уберите это в другое место, и Footnote начнёт новый журнал.
record-foreign = «{ $file }» — база данных другой программы
    .hint = Она оставлена без изменений. Храните журнал Footnote в другом месте (FOOTNOTE_DATA).
record-system = { record-doing }: { $reason }
record-no-place = { record-doing }: { $reason }
    .hint = Разрешите Footnote писать в эту папку или укажите для журнала другое место (FOOTNOTE_DATA).
record-damaged = Журнал «{ $file }» повреждён: { $reason }
    .hint = Откройте Footnote или пройдите тест: повреждённый файл будет убран в сторону, а всё, что в нём читается, перенесено.
record-database = { record-doing }: { $reason }
record-disk-full = { record-doing }: диск заполнен
    .hint = Освободите место и запустите Footnote снова. Всё сохранённое раньше в безопасности.
record-not-kept = { record-doing }: { $reason }
    .hint = Запустите Footnote снова. Всё сохранённое раньше в безопасности.
record-poisoned = { record-doing }, потому что предыдущая запись не удалась: { $reason }
    .hint = Запустите Footnote снова. Всё сохранённое до этого в безопасности.
record-read-only = { record-doing }: журнал открыт только для чтения
record-no-such-attempt = В журнале «{ $file }» нет попытки { $attempt }
import-diverged = { $count ->
    [one] { $count } попытка продолжилась здесь иначе, чем в файле; здешняя остаётся как есть.
    [few] { $count } попытки продолжились здесь иначе, чем в файле; здешние остаются как есть.
    [many] { $count } попыток продолжились здесь иначе, чем в файле; здешние остаются как есть.
   *[other] { $count } попытки продолжились здесь иначе, чем в файле; здешние остаются как есть.
}
record-unreadable = Попытка { $attempt } в журнале «{ $file }» повреждена: { $reason }
    .hint = Все остальные попытки по-прежнему читаются.
record-not-a-sound-copy = «{ $file }» — повреждённая копия журнала или вовсе не его копия: { $reason }
    .hint = Возьмите другую копию.
record-not-an-export = «{ $file }» — не выгруженный журнал
    .hint = Выберите файл, выгруженный в настройках или командой footnote export-record.
record-newer-export = «{ $file }» — файл более нового Footnote (версия формата { $found }; здесь известна { $known })
    .hint = Обновите Footnote. Ничего не взято.
record-stopped = { $operation ->
    [export] Отменено: файл «{ $file }» не записан
   *[import] Отменено: из «{ $file }» ничего не взято
}

# What happened when the record was opened.

record-set-aside = Журнал был повреждён ({ $reason }). { $whole ->
        [0] Целиком не спасена ни одна попытка
        [one] Целиком спасена { $whole } попытка
        [few] Целиком спасены { $whole } попытки
        [many] Целиком спасено { $whole } попыток
       *[other] Целиком спасено { $whole } попытки
    }{ $partial ->
        [0] {""}
       *[other] , частично: { $partial }
    }{ $from-copy ->
        [0] {""}
       *[other] , из последней копии: { $from-copy }
    }{ $lost ->
        [0] {""}
       *[other] , потеряно: { $lost }
    }.
    .hint = Повреждённый журнал не удалён; он сохранён как «{ $file }». Последних ответов может не хватать.
record-brought-up-to-date = Журнал обновлён; прежний сохранён как «{ $file }».
record-end-unreadable = Записанное последним в журнал «{ $file }» не читается: запись прервалась или файл был повреждён
    .hint = Последнего данного ответа может не хватать; всё, что было до него, на месте.
record-no-backup = Не удалось сделать очередную копию журнала. { $reason }

# Carrying the record from one machine to another.

file-in-the-way = «{ $file }» уже существует и оставлен без изменений
    .hint = Укажите другой файл.
export-done = { $count ->
    [one] { $count } попытка записана
    [few] { $count } попытки записаны
    [many] { $count } попыток записано
   *[other] { $count } попытки записано
} в «{ $file }».
export-left-out = { $count ->
    [one] { $count } попытка повреждена и
    [few] { $count } попытки повреждены и
    [many] { $count } попыток повреждено и
   *[other] { $count } попытки повреждено и
} не записано.
import-done = { $taken ->
    [one] Взята { $taken } попытка
    [few] Взяты { $taken } попытки
    [many] Взято { $taken } попыток
   *[other] Взято { $taken } попытки
}, продолжено: { $continued }, уже известно: { $known }, пропущено: { $left }.
import-no-attempt = Строка { $line } — не попытка: { $reason }
import-impossible = В строке { $line } то, чего не могло произойти: { $reason }
import-too-long = Строка { $line } слишком длинная
import-cut-off = Файл оборван: конца нет. Всё, что в нём было, взято.
import-more = { $count ->
    [one] Пропущена ещё { $count } строка.
    [few] Пропущены ещё { $count } строки.
    [many] Пропущено ещё { $count } строк.
   *[other] Пропущено ещё { $count } строки.
}
