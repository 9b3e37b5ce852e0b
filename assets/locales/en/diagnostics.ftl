# What can be wrong with a bank. A message is named by the code of its problem; the hint says what
# to do. In lower case and without a full stop, as compilers have it: they stand behind
# "error[code]:" and "hint:".

# The text as such.

file-too-large = this file has more than { $limit_mib } MiB, which is too much to read
    .hint = split it into several banks
not-text = this file is not text: there is a NUL byte here
    .hint = save it as plain text, in the encoding UTF-8
not-a-bank = expected a bank, `Bank(…)`, found { $found ->
    [text] a text
    [flag] `true` or `false`
    [char] a character
    [list] a list
    [map] { "`{…}`" }
    [tuple] parentheses without a name
    [end] nothing
   *[other] { $found }
}
    .hint = a bank begins with `Bank(`; `footnote new FILE.ron` writes one to start from
too-many-problems = { $more ->
    [one] one more problem is not shown
   *[other] { $more } more problems are not shown
}
    .hint = fix some of those above, then check again
given-up = too many questions cannot be read; what follows was left unread
    .hint = fix the first of them, then check again: often one cause has many effects
hidden-direction = a hidden character changes the direction of writing here: { $character }
    .hint = delete it, or write it as an escape, such as `\u{"{"}202E{"}"}`, so that everybody can see it

# Brackets, quotes and commas.

unexpected = expected { $expected ->
    [value] a value
    [field] the name of a field
    [colon] `:`
    [attribute] an attribute such as `#![enable(implicit_some)]`
    [comma-or-paren] `,` or `)`
    [comma-or-square] `,` or `]`
    [comma-or-curly] `,` or { "`}`" }
   *[other] { $expected }
}, found { $found ->
    [text] a text
    [flag] `true` or `false`
    [char] a character
    [list] a list
    [map] { "`{…}`" }
    [tuple] parentheses without a name
    [end] the end of the file
   *[other] { $found }
}
    .hint = { $expected ->
        [value] write a text between quotes, a number, a list `[…]`, or remove what is here
        [field] fields look like `name: value`, with a comma after each
        [attribute] the line may also be left out
        [colon] a name is followed by a colon and a value: `name: value`
       *[other] look at the end of the value before: something is missing there, or there is one bracket too many here
    }
missing-comma = a comma is missing here
    .hint = put `,` after the value
unclosed-bracket = this `{ $bracket }` is never closed
    .hint = add `{ $closing }` where it should end, before line { $noticed }
wrong-bracket = expected `{ $expected }`, to close the `{ $open }` of line { $line }, found `{ $found }`
    .hint = add the missing `{ $expected }` before it, or take the `{ $found }` out
closed-too-early = this `{ $bracket }` ends the list, but more follows
    .hint = take this `{ $bracket }` out
text-after-end = the bank has ended, but more follows: { $found ->
    [text] a text
    [flag] `true` or `false`
    [char] a character
    [list] a list
    [map] { "`{…}`" }
    [tuple] parentheses without a name
    [end] nothing
   *[other] { $found }
}
    .hint = take it out, or put `//` before it if it is a note to yourself
unclosed-text = this text has no closing quote
    .hint = add `"` where the text ends
quote-in-text = this quote ends the text, but more of it seems to follow
    .hint = write `\"` for a quote within a text, or use “typographic quotes”
curly-quote = a typographic quote, { $mark }, cannot begin or end a text
    .hint = use the straight quote, `"`
single-quote = single quotes cannot go around a text
    .hint = use the double quote, `"`
unclosed-comment = this comment is never closed
    .hint = add `*/` where it ends, or begin it with `//` if it is one line
bad-escape = `{ $escape }` has no meaning in a text
    .hint = write `\\` for a backslash; the others are `\"`, `\n` for a new line, `\t` and `\u{"{"}…{"}"}`
bad-number = `{ $spelling }` is not a number
    .hint = write numbers like `1500`, `-2.5` or `1_500`
unquoted-date = the date { $date } has no quotes around it
    .hint = write `"{ $date }"`
quoted-name = the name of a field, here `{ $name }`, has no quotes around it
    .hint = write `{ $name }: …`
unknown-extension = there is no extension `{ $name }`
    .hint = a bank needs no more than the line `#![enable(implicit_some)]`, and not even that
mixed-parts = `{ $name }`: parts with and without names cannot be mixed
    .hint = { $like ->
        [number] if this is the rest of a number, write it without the comma: `1500` or `1_500`
       *[part] give every part its name, as in `Right(text: "…", reason: "…")`
    }
too-deep = more than { $limit } brackets within one another
    .hint = no question needs so many: look for brackets that are never closed
text-too-long = this text is longer than { $limit_kib } KiB
    .hint = if a closing quote is missing, add it; otherwise split the text
too-many-values = this has more than { $limit } values, which is too much to read
    .hint = split it, or look for a bracket that is never closed
too-many = `{ $list }` has more than { $limit } entries
    .hint = take some out{ $list ->
        [questions] , or split the bank
       *[other] { "" }
    }

# Names and kinds of values.

unknown-field = `{ $group }` has no field `{ $name }`
    .hint = { $nearest ->
        [nothing-near] its fields are { $known }
       *[other] did you mean `{ $nearest }`?
    }
unknown-name = `{ $name }` is not a valid { $field ->
    [response] kind of response
    [difficulty] difficulty
    [options] kind of option
    [areas] kind of area
    [pin] place for an option
    [strict] rule to be strict about
    [shape] shape
   *[other] value for `{ $field }`
}
    .hint = { $nearest ->
        [nothing-near] write one of { $known }
       *[other] did you mean `{ $nearest }`?
    }
missing-field = `{ $group }` needs `{ $name }`
    .hint = { $name ->
        [format] add `format: 1,`
        [id] add `id: "…",`: a short name that stays the same when the text changes
        [response] add `response: …`: what kind of answer is asked for, with its key
        [options] add `options: [Right("…"), Wrong("…")]`
        [value] add `value: …`, or `min: …` and `max: …`
        [prompt] add `prompt: "…",`: what is asked
        [title] add `title: "…",`
        [heading] add `heading: "…",`
        [text] add the text: `"…"`
        [alt] add `alt: "…"`: what the picture shows that matters for the question
       *[other] add `{ $name }: …`
    }
repeated-field = `{ $name }` appears here a second time; the first is on line { $first_line }
    .hint = keep one of them
too-many-parts = `{ $group }(…)` has { $found } parts, but takes { $limit ->
    [0] none without a name
    [one] one without a name
   *[other] at most { $limit } without a name
}
    .hint = { $limit ->
        [0] write every part as `name: value`
       *[other] put several values into a list `[…]`, or write every part as `name: value`
    }
wrong-kind = expected { $expected ->
    [text] a text
    [number] a number
    [count] a whole number
    [flag] `true` or `false`
    [list] a list
    [date] a date
    [option] `Right(…)` or `Wrong(…)`
    [accepted-text] a text or `Right(…)`
    [wrong-text] a text or `Wrong(…)`
    [wrong-number] a number or `Wrong(…)`
    [item] a text or `Item(…)`
    [response] a kind of response
    [shape] a shape
    [point] a corner
    [difficulty] `Easy`, `Medium` or `Hard`
    [pin] `First`, `Last` or `None`
    [strict] `Case`, `Accents`, `Punctuation` or `Spacing`
   *[other] { $expected }
} for `{ $field }`, found { $found ->
    [text] a text
    [flag] `true` or `false`
    [char] a character
    [list] a list
    [map] { "`{…}`" }
    [tuple] parentheses without a name
    [end] nothing
   *[other] { $found }
}
    .hint = { $expected ->
        [text] put it between quotes: `"…"`
        [number] write it in digits and without quotes: `1500`
        [count] write it in digits and without quotes: `4`
        [flag] write `true` or `false`, in lower case and without quotes
        [list] put it between square brackets: `{ $field }: […]`
        [date] write it as `"2022-03-31"`
        [option] write `Right("…")` or `Wrong("…")`
        [accepted-text] write `"…"`, or `Right("…", "the reason")`
        [wrong-text] write `"…"`, or `Wrong("…", "the reason")`
        [wrong-number] write `3900`, or `Wrong(3900, "the reason")`
        [item] write `"…"`, or `Item("…", "the reason")`
        [response] write for example `SingleChoice([Right("…"), Wrong("…")])`
        [shape] write for example `Circle(x: 0.4, y: 0.3, r: 0.05)`
        [point] write two fractions of the picture: `(0.4, 0.3)`
        [difficulty] write one of these names, without quotes
        [pin] write one of these names, without quotes
        [strict] write one of these names, without quotes
       *[other] write { $field ->
            [image] `Image(file: "map.svg", alt: "what it shows")`
            [update] `(on: "2022-05-30", text: "what has changed")`
            [pairs] `Pair("left", "right")`
            [gaps] `Gap("name", ["what fills it"])`
            [categories] `Category("heading", ["what belongs there"])`
           *[other] { $expected }
        }
    }
unsupported-format = this bank is written in format { $format }, which this program does not know
    .hint = the format known here is `format: 1`; a newer Footnote may read this bank

# Texts, numbers, dates.

empty-text = `{ $field }` is empty
    .hint = write something, or take it out
number-out-of-range = `{ $field }` is { $value }, which is out of range
    .hint = it should be { $range ->
        [slips] 0 to 3
        [fraction] 0 to 1
        [not-negative] 0 or more
        [marks] more than 0, and at most 100
       *[on-picture] small enough to stay on the picture
    }
impossible-number = `{ $field }` cannot be { $value }
    .hint = write a number in digits
min-above-max = `min` is more than `max`
    .hint = swap them
number-key-unclear = which numbers are right is unclear
    .hint = give either `value`, with or without `tolerance`, or `min` and `max`
bad-date = “{ $value }” is not a date
    .hint = write year, month and day as in `"2022-03-31"`
impossible-date = there is no day { $value }
    .hint = look at the day and the month
dates-out-of-order = `{ $later }` comes before `{ $earlier }`, which is { $date }
    .hint = one of the two dates is wrong
bad-language = “{ $value }” is not a language tag
    .hint = use a tag such as `en`, `de` or `pt-BR`

# Names that refer to something.

duplicate-id = { $kind ->
    [question] another question
    [passage] another passage
    [source] another source
   *[other] something else
} already has the id `{ $id }`, on line { $first_line }
    .hint = give this one an id of its own
dangling-citation = there is no passage `{ $id }`
    .hint = { $nearest ->
        [nothing-near] cite the id of a passage in `reading`, or add that passage
       *[other] did you mean `{ $nearest }`?
    }
dangling-source = there is no source `{ $id }`
    .hint = { $nearest ->
        [nothing-near] name the id of a source in `sources`, or add that source
       *[other] did you mean `{ $nearest }`?
    }
dangling-not-with = there is no question `{ $id }`
    .hint = { $nearest ->
        [nothing-near] take it out, or name the id of another question of this bank
       *[other] did you mean `{ $nearest }`?
    }
not-with-itself = a question is never asked twice in one paper anyway
    .hint = take it out, or name the other question that was meant
passage-never-cited = no question cites the passage `{ $id }`
    .hint = add `cites: ["{ $id }"]` to the questions that it answers
no-questions = this bank has no questions
    .hint = add `questions: [Question(…)]`
no-explanation = this question has no explanation
    .hint = add `explanation: "…"`: why the right answer is right

# Keys and options.

no-key = no answer is right here
    .hint = mark the right one as `Right(…)`
several-keys = { $count } options are right, but only one can be chosen
    .hint = make it a `MultipleChoice`, or all but one of them `Wrong(…)`
too-few = `{ $list }` needs { $least ->
    [one] at least one entry
   *[other] at least { $least } entries
}
    .hint = { $list ->
        [options] add a wrong option that somebody could believe
       *[other] add to it, or ask in another way
    }
key-repeated = the right answer “{ $text }” is already there, on line { $first_line }
    .hint = take one of them out
repeated = “{ $text }” is already in `{ $list }`, on line { $first_line }
    .hint = take one of them out, or change it
wrong-is-accepted = “{ $text }” is given as wrong here, but counts as right
    .hint = take it out, or change what counts as right
show-too-small = { $show } shown at a time is too few: at least { $least } are needed
    .hint = the right answers are always shown, and there must be something to choose from
show-too-large = { $show } are to be shown, but there are only { $most }
    .hint = add wrong options, or take `show` out to show all
stays-last = “{ $text }” refers to the other options, so it stays last when they are shuffled
    .hint = say so with `pin: Last`, or write `pin: None` to have it shuffled like the others
letters-keep-order = “{ $text }” names options by their letters, so all options keep their order
    .hint = say so with `shuffle: false`, or name the options by what they say
ladder-keeps-order = these options go up or down step by step, so they keep their order
    .hint = say so with `shuffle: false`, or write `shuffle: true` to have them shuffled
reason-twice = the reason for this answer is given twice
    .hint = keep `reason`, or `reason_true` and `reason_false`
gap-not-in-text = the gap `{ $name }` has no place in the text
    .hint = put { "`{" }{ $name }{ "}`" } where it belongs
marker-without-gap = the text has a gap `{ $name }`, but `gaps` does not
    .hint = { $nearest ->
        [nothing-near] add `Gap("{ $name }", ["…"])`, or double the brace to show it as it is: { "`{{`" }
       *[other] did you mean { "`{" }{ $nearest }{ "}`" }?
    }
marker-repeated = the gap `{ $name }` has a second place in the text here
    .hint = give each place a gap of its own
stray-brace = this `{ $brace }` belongs to no gap
    .hint = a gap is a name between braces; double a brace to show it as it is
gap-key-unclear = whether the gap `{ $name }` is typed or picked is unclear
    .hint = give `accept` (with `wrong`, `slips`, `strict`) for typing, or `options` (with `shuffle`) for picking

# Pictures.

image-missing = there is no picture “{ $file }”
    .hint = paths begin at the folder of the bank; capital and small letters differ
image-outside = “{ $file }” is not a path beneath the folder of the bank
    .hint = put the picture beside the bank or in a folder there, and write `"images/map.svg"`
image-wrong-kind = “{ $file }” is not a PNG or SVG picture
    .hint = save it as PNG or SVG
image-unreadable = the picture “{ $file }” cannot be read: { $reason }
    .hint = look at the file's permissions
image-too-large = the picture “{ $file }” is too large: { $size }
    .hint = { $limit } is the most that is drawn: scale it down
image-shows-other = the drawing “{ $file }” shows something that is not in it: “{ $reference }”
    .hint = draw it with lines and shapes in the same file; pictures within drawings are not shown
image-too-heavy = the drawing “{ $file }” is too complex to draw: { $part ->
    [filter] it has filters, such as blurs or shadows
    [depth] its elements are nested more than { $limit } deep
   *[elements] it has more than { $limit } elements, each counted as often as it is drawn
}
    .hint = make it simpler, or save it as PNG
image-without-alt = the picture “{ $file }” has no description for those who cannot see it
    .hint = add `alt: "…"`: what the picture shows that matters for the question
empty-shape = this shape covers nothing
    .hint = give it a size above 0; a polygon needs at least three corners that are not in one line
