# What can be wrong with a bank. A message is named by the code of its problem; the hint says what
# to do. In lower case and without a full stop, as compilers have it: they stand behind
# "error[code]:" and "hint:".

# The text as such.

file-too-large = цей файл має понад { $limit_mib } МіБ — це забагато, щоб його прочитати
    .hint = розділіть його на кілька банків
not-text = цей файл — не текст: тут стоїть байт NUL
    .hint = збережіть його як звичайний текст у кодуванні UTF-8
not-a-bank = тут має бути банк, `Bank(…)`, а є { $found ->
    [text] текст
    [flag] `true` або `false`
    [char] символ
    [list] список
    [map] { "`{…}`" }
    [tuple] дужки без назви перед ними
    [end] порожній файл
   *[other] { $found }
}
    .hint = банк починається з `Bank(`; `footnote new FILE.ron` запише банк, з якого можна почати
too-many-problems = { $more ->
    [one] ще { $more } проблему не показано
    [few] ще { $more } проблеми не показано
    [many] ще { $more } проблем не показано
   *[other] ще { $more } проблеми не показано
}
    .hint = виправте частину наведених вище й перевірте ще раз
given-up = забагато запитань неможливо прочитати; усе подальше не читалося
    .hint = виправте перші з них і перевірте ще раз: часто одна причина має багато наслідків
hidden-direction = прихований символ змінює тут напрямок письма: { $character }
    .hint = видаліть його або запишіть керівною послідовністю, наприклад `\u{"{"}202E{"}"}`, щоб його бачили всі

# Brackets, quotes and commas.

unexpected = тут має бути { $expected ->
    [value] значення
    [field] назва поля
    [colon] `:`
    [attribute] атрибут, наприклад `#![enable(implicit_some)]`
    [comma-or-paren] `,` або `)`
    [comma-or-square] `,` або `]`
    [comma-or-curly] `,` або { "`}`" }
   *[other] { $expected }
}, а є { $found ->
    [text] текст
    [flag] `true` або `false`
    [char] символ
    [list] список
    [map] { "`{…}`" }
    [tuple] дужки без назви перед ними
    [end] кінець файлу
   *[other] { $found }
}
    .hint = { $expected ->
        [value] напишіть текст у лапках, число, список `[…]` або приберіть те, що тут стоїть
        [field] поля мають вигляд `name: value`, після кожного — кома
        [attribute] цього рядка може й не бути
        [colon] після назви йде двокрапка й значення: `name: value`
       *[other] погляньте на кінець попереднього значення: там чогось бракує або тут зайва дужка
    }
missing-comma = тут бракує коми
    .hint = поставте `,` після значення
unclosed-bracket = дужку `{ $bracket }` не закрито
    .hint = додайте `{ $closing }` там, де вона має закінчуватися, перед рядком { $noticed }
wrong-bracket = тут має бути `{ $expected }`, щоб закрити `{ $open }` з рядка { $line }, а є `{ $found }`
    .hint = додайте перед цим `{ $expected }`, якої бракує, або приберіть `{ $found }`
closed-too-early = ця дужка `{ $bracket }` закінчує список, але далі є ще щось
    .hint = приберіть цю дужку `{ $bracket }`
text-after-end = банк закінчився, але далі є ще { $found ->
    [text] текст
    [flag] `true` або `false`
    [char] символ
    [list] список
    [map] { "`{…}`" }
    [tuple] дужки без назви перед ними
    [end] порожнє місце
   *[other] { $found }
}
    .hint = приберіть це або поставте перед ним `//`, якщо це нотатка для себе
unclosed-text = цей текст не має закривальних лапок
    .hint = додайте `"` там, де текст закінчується
quote-in-text = ці лапки закінчують текст, але, схоже, він триває далі
    .hint = усередині тексту пишіть `\"` замість лапок або вживайте «друкарські лапки»
curly-quote = друкарські лапки, { $mark }, не можуть починати чи закінчувати текст
    .hint = вживайте прямі лапки, `"`
single-quote = текст не можна брати в одинарні лапки
    .hint = вживайте подвійні лапки, `"`
unclosed-comment = цей коментар не закрито
    .hint = додайте `*/` там, де він закінчується, або почніть його з `//`, якщо він на один рядок
bad-escape = `{ $escape }` нічого не означає в тексті
    .hint = зворотну скісну риску пишіть як `\\`; інші послідовності — `\"`, `\n` для нового рядка, `\t` і `\u{"{"}…{"}"}`
bad-number = `{ $spelling }` — не число
    .hint = пишіть числа так: `1500`, `-2.5` або `1_500`
unquoted-date = дату { $date } не взято в лапки
    .hint = напишіть `"{ $date }"`
quoted-name = назву поля, тут `{ $name }`, не беруть у лапки
    .hint = напишіть `{ $name }: …`
unknown-extension = розширення `{ $name }` не існує
    .hint = банку досить рядка `#![enable(implicit_some)]`, та й без нього можна обійтися
mixed-parts = `{ $name }`: не можна змішувати частини з назвами й без них
    .hint = { $like ->
        [number] якщо це решта числа, запишіть його без коми: `1500` або `1_500`
       *[part] дайте кожній частині назву, як у `Right(text: "…", reason: "…")`
    }
too-deep = понад { $limit } дужок одна в одній
    .hint = жодному запитанню стільки не потрібно: пошукайте дужки, які не закрито
text-too-long = цей текст довший за { $limit_kib } КіБ
    .hint = якщо бракує закривальних лапок, додайте їх; інакше розділіть текст
too-many-values = тут понад { $limit } значень — це забагато, щоб їх прочитати
    .hint = розділіть це або пошукайте дужку, яку не закрито
too-many = у `{ $list }` понад { $limit } елементів
    .hint = приберіть частину{ $list ->
        [questions] {" "}або розділіть банк
       *[other] { "" }
    }

# Names and kinds of values.

unknown-field = у `{ $group }` немає поля `{ $name }`
    .hint = { $nearest ->
        [nothing-near] його поля: { $known }
       *[other] можливо, малося на увазі `{ $nearest }`?
    }
unknown-name = `{ $name }` — це не { $field ->
    [response] вид відповіді
    [difficulty] рівень складності
    [options] вид варіанта
    [areas] вид ділянки
    [pin] місце для варіанта
    [strict] ознака, яку можна перевіряти суворо
    [shape] фігура
   *[other] значення для `{ $field }`
}
    .hint = { $nearest ->
        [nothing-near] напишіть одне з цього: { $known }
       *[other] можливо, малося на увазі `{ $nearest }`?
    }
missing-field = у `{ $group }` бракує `{ $name }`
    .hint = { $name ->
        [format] додайте `format: 1,`
        [id] додайте `id: "…",`: коротку назву, яка лишається тією самою, коли змінюється текст
        [response] додайте `response: …`: яка відповідь потрібна та яка правильна
        [options] додайте `options: [Right("…"), Wrong("…")]`
        [value] додайте `value: …` або `min: …` і `max: …`
        [prompt] додайте `prompt: "…",`: про що запитують
        [title] додайте `title: "…",`
        [heading] додайте `heading: "…",`
        [text] додайте текст: `"…"`
        [alt] додайте `alt: "…"`: що на зображенні важливо для запитання
       *[other] додайте `{ $name }: …`
    }
repeated-field = `{ $name }` тут удруге; уперше — у рядку { $first_line }
    .hint = залиште щось одне
too-many-parts = частин у `{ $group }(…)`: { $found }, а без назви { $limit ->
    [0] не може бути жодної
    [1] може бути лише одна
   *[other] може бути щонайбільше { $limit }
}
    .hint = { $limit ->
        [0] записуйте кожну частину як `name: value`
       *[other] зберіть кілька значень у список `[…]` або записуйте кожну частину як `name: value`
    }
wrong-kind = тут має бути { $expected ->
    [text] текст
    [number] число
    [count] ціле число
    [flag] `true` або `false`
    [list] список
    [date] дата
    [option] `Right(…)` або `Wrong(…)`
    [accepted-text] текст або `Right(…)`
    [wrong-text] текст або `Wrong(…)`
    [wrong-number] число або `Wrong(…)`
    [item] текст або `Item(…)`
    [response] вид відповіді
    [shape] фігура
    [point] вершина
    [difficulty] `Easy`, `Medium` або `Hard`
    [pin] `First`, `Last` або `None`
    [strict] `Case`, `Accents`, `Punctuation` або `Spacing`
   *[other] { $expected }
} для `{ $field }`, а є { $found ->
    [text] текст
    [flag] `true` або `false`
    [char] символ
    [list] список
    [map] { "`{…}`" }
    [tuple] дужки без назви перед ними
    [end] порожнє місце
   *[other] { $found }
}
    .hint = { $expected ->
        [text] візьміть це в лапки: `"…"`
        [number] запишіть його цифрами й без лапок: `1500`
        [count] запишіть його цифрами й без лапок: `4`
        [flag] напишіть `true` або `false`, малими літерами й без лапок
        [list] візьміть це у квадратні дужки: `{ $field }: […]`
        [date] запишіть її як `"2022-03-31"`
        [option] напишіть `Right("…")` або `Wrong("…")`
        [accepted-text] напишіть `"…"` або `Right("…", "причина")`
        [wrong-text] напишіть `"…"` або `Wrong("…", "причина")`
        [wrong-number] напишіть `3900` або `Wrong(3900, "причина")`
        [item] напишіть `"…"` або `Item("…", "причина")`
        [response] напишіть, наприклад, `SingleChoice([Right("…"), Wrong("…")])`
        [shape] напишіть, наприклад, `Circle(x: 0.4, y: 0.3, r: 0.05)`
        [point] напишіть дві частки розміру зображення: `(0.4, 0.3)`
        [difficulty] напишіть одну з цих назв без лапок
        [pin] напишіть одну з цих назв без лапок
        [strict] напишіть одну з цих назв без лапок
       *[other] напишіть { $field ->
            [image] `Image(file: "map.svg", alt: "що на ньому показано")`
            [update] `(on: "2022-05-30", text: "що змінилося")`
            [pairs] `Pair("ліва частина", "права частина")`
            [gaps] `Gap("назва", ["чим його заповнити"])`
            [categories] `Category("заголовок", ["що сюди належить"])`
           *[other] { $expected }
        }
    }
unsupported-format = цей банк записано у форматі { $format }, якого ця програма не знає
    .hint = тут відомий формат — `format: 1`; можливо, цей банк прочитає новіша версія Footnote

# Texts, numbers, dates.

empty-text = у `{ $field }` нічого не сказано
    .hint = напишіть щось або приберіть це поле
number-out-of-range = `{ $field }` має значення { $value } — це поза дозволеними межами
    .hint = дозволені межі: { $range ->
        [slips] від 0 до 3
        [fraction] від 0 до 1
        [not-negative] 0 або більше
        [marks] більше за 0, але не більше за 100
       *[on-picture] настільки мало, щоб не виходити за зображення
    }
impossible-number = `{ $field }` не може мати значення { $value }
    .hint = запишіть число цифрами
min-above-max = `min` більше за `max`
    .hint = поміняйте їх місцями
number-key-unclear = незрозуміло, які числа правильні
    .hint = задайте або `value`, з `tolerance` чи без, або `min` і `max`
bad-date = «{ $value }» — не дата
    .hint = пишіть рік, місяць і день так: `"2022-03-31"`
impossible-date = дня { $value } не існує
    .hint = перевірте день і місяць
dates-out-of-order = `{ $later }` передує `{ $earlier }`, де стоїть { $date }
    .hint = одна з двох дат хибна
bad-language = «{ $value }» — не мітка мови
    .hint = вживайте мітки на зразок `en`, `uk` або `pt-BR`

# Names that refer to something.

duplicate-id = { $kind ->
    [question] інше запитання
    [passage] інший уривок
    [source] інше джерело
   *[other] щось інше
} вже має id `{ $id }`, у рядку { $first_line }
    .hint = дайте цьому власний id
dangling-citation = немає уривка `{ $id }`
    .hint = { $nearest ->
        [nothing-near] пошліться на id уривка з `reading` або додайте такий уривок
       *[other] можливо, малося на увазі `{ $nearest }`?
    }
dangling-source = немає джерела `{ $id }`
    .hint = { $nearest ->
        [nothing-near] вкажіть id джерела з `sources` або додайте таке джерело
       *[other] можливо, малося на увазі `{ $nearest }`?
    }
dangling-not-with = немає запитання `{ $id }`
    .hint = { $nearest ->
        [nothing-near] приберіть це або вкажіть id іншого запитання цього банку
       *[other] можливо, малося на увазі `{ $nearest }`?
    }
not-with-itself = запитання й так ніколи не трапляється в одному тесті двічі
    .hint = приберіть це або вкажіть інше запитання, яке малося на увазі
passage-never-cited = жодне запитання не посилається на уривок `{ $id }`
    .hint = додайте `cites: ["{ $id }"]` до запитань, на які він відповідає
no-questions = у цьому банку немає запитань
    .hint = додайте `questions: [Question(…)]`
no-explanation = це запитання не має пояснення
    .hint = додайте `explanation: "…"`: чому правильна відповідь правильна

# Keys and options.

no-key = тут немає жодної правильної відповіді
    .hint = позначте правильну як `Right(…)`
several-keys = правильних варіантів тут { $count }, а вибрати можна лише один
    .hint = зробіть це `MultipleChoice` або залиште лише один `Right(…)`, а решту зробіть `Wrong(…)`
too-few = у `{ $list }` має бути { $least ->
    [one] щонайменше { $least } елемент
    [few] щонайменше { $least } елементи
    [many] щонайменше { $least } елементів
   *[other] щонайменше { $least } елемента
}
    .hint = { $list ->
        [options] додайте неправильний варіант, у який хтось міг би повірити
       *[other] додайте ще або запитайте інакше
    }
key-repeated = правильна відповідь «{ $text }» уже є, у рядку { $first_line }
    .hint = приберіть одну з них
repeated = «{ $text }» у `{ $list }` вже є, у рядку { $first_line }
    .hint = приберіть щось одне або змініть
wrong-is-accepted = «{ $text }» подано тут як неправильне, але зараховується як правильне
    .hint = приберіть це або змініть те, що вважається правильним
show-too-small = показувати по { $show } — замало: потрібно щонайменше { $least }
    .hint = правильні відповіді показано завжди, і має бути з чого вибирати
show-too-large = показати задано { $show }, а є лише { $most }
    .hint = додайте неправильні варіанти або приберіть `show`, щоб показати всі
stays-last = у варіанті «{ $text }» йдеться про інші варіанти, тож під час перемішування він лишається останнім
    .hint = вкажіть це через `pin: Last` або напишіть `pin: None`, щоб перемішувати його разом з іншими
letters-keep-order = «{ $text }» називає варіанти за їхніми літерами, тож усі варіанти зберігають свій порядок
    .hint = вкажіть це через `shuffle: false` або назвіть варіанти за їхнім змістом
ladder-keeps-order = ці варіанти крок за кроком зростають або спадають, тож зберігають свій порядок
    .hint = вкажіть це через `shuffle: false` або напишіть `shuffle: true`, щоб перемішати їх
reason-twice = причину для цієї відповіді задано двічі
    .hint = залиште `reason` або `reason_true` і `reason_false`
gap-not-in-text = для пропуску `{ $name }` немає місця в тексті
    .hint = поставте { "`{" }{ $name }{ "}`" } там, де він має бути
marker-without-gap = у тексті є пропуск `{ $name }`, а в `gaps` його немає
    .hint = { $nearest ->
        [nothing-near] додайте `Gap("{ $name }", ["…"])` або подвойте фігурну дужку, щоб вона лишилася дужкою: { "`{{`" }
       *[other] можливо, малося на увазі { "`{" }{ $nearest }{ "}`" }?
    }
marker-repeated = пропуск `{ $name }` має тут друге місце в тексті
    .hint = дайте кожному місцю окремий пропуск
stray-brace = ця дужка `{ $brace }` не належить до жодного пропуску
    .hint = пропуск — це назва у фігурних дужках; подвойте фігурну дужку, щоб вона лишилася дужкою
gap-key-unclear = незрозуміло, вводять чи вибирають відповідь у пропуску `{ $name }`
    .hint = задайте `accept` (з `wrong`, `slips`, `strict`), щоб уводили, або `options` (з `shuffle`), щоб вибирали

# Pictures.

image-missing = немає зображення «{ $file }»
    .hint = шляхи починаються від папки банку; великі й малі літери різняться
image-outside = шлях «{ $file }» не веде всередину папки банку
    .hint = покладіть зображення поряд із банком або в папку там само й напишіть `"images/map.svg"`
image-wrong-kind = «{ $file }» — не зображення PNG чи SVG
    .hint = збережіть його як PNG або SVG
image-unreadable = не вдається прочитати зображення «{ $file }»: { $reason }
    .hint = перевірте права доступу до файлу
image-too-large = зображення «{ $file }» завелике: { $size }
    .hint = щонайбільше можна { $limit }: зменште його
image-without-alt = зображення «{ $file }» не має опису для тих, хто його не бачить
    .hint = додайте `alt: "…"`: що на зображенні важливо для запитання
empty-shape = ця фігура нічого не охоплює
    .hint = задайте їй розмір, більший за 0; многокутник потребує щонайменше трьох вершин не на одній прямій
