# What can be wrong with a bank. A message is named by the code of its problem; the hint says what
# to do. In lower case and without a full stop, as compilers have it: they stand behind
# "error[code]:" and "hint:".

# The text as such.

file-too-large = diese Datei hat mehr als { $limit_mib } MiB; das ist zu viel zum Lesen
    .hint = auf mehrere Sammlungen aufteilen
not-text = diese Datei ist kein Text: hier steht ein NUL-Byte
    .hint = als reinen Text speichern, mit der Codierung UTF-8
not-a-bank = erwartet wird eine Fragensammlung, `Bank(…)`, gefunden: { $found ->
    [text] ein Text
    [flag] `true` oder `false`
    [char] ein Zeichen
    [list] eine Liste
    [map] { "`{…}`" }
    [tuple] Klammern ohne Namen
    [end] nichts
   *[other] { $found }
}
    .hint = eine Fragensammlung beginnt mit `Bank(`; `footnote new FILE.ron` schreibt eine Vorlage
too-many-problems = { $more ->
    [one] ein weiteres Problem wird nicht gezeigt
   *[other] { $more } weitere Probleme werden nicht gezeigt
}
    .hint = einige der genannten beheben, dann noch einmal prüfen
given-up = zu viele Fragen sind nicht lesbar; was folgt, wurde nicht mehr gelesen
    .hint = die erste davon berichtigen, dann noch einmal prüfen: oft hat eine Ursache viele Folgen
hidden-direction = ein unsichtbares Zeichen ändert hier die Schreibrichtung: { $character }
    .hint = löschen oder als Escape-Folge schreiben, etwa `\u{"{"}202E{"}"}`, damit es für alle sichtbar ist

# Brackets, quotes and commas.

unexpected = erwartet wird { $expected ->
    [value] ein Wert
    [field] der Name eines Feldes
    [colon] `:`
    [attribute] ein Attribut wie `#![enable(implicit_some)]`
    [comma-or-paren] `,` oder `)`
    [comma-or-square] `,` oder `]`
    [comma-or-curly] `,` oder { "`}`" }
   *[other] { $expected }
}, gefunden: { $found ->
    [text] ein Text
    [flag] `true` oder `false`
    [char] ein Zeichen
    [list] eine Liste
    [map] { "`{…}`" }
    [tuple] Klammern ohne Namen
    [end] das Ende der Datei
   *[other] { $found }
}
    .hint = { $expected ->
        [value] einen Text in Anführungszeichen, eine Zahl oder eine Liste `[…]` schreiben oder herausnehmen, was hier steht
        [field] Felder haben die Form `name: wert`, mit einem Komma nach jedem
        [attribute] die Zeile kann auch fehlen
        [colon] auf einen Namen folgen ein Doppelpunkt und ein Wert: `name: wert`
       *[other] das Ende des vorigen Werts ansehen: dort fehlt etwas, oder hier steht eine Klammer zu viel
    }
missing-comma = hier fehlt ein Komma
    .hint = `,` nach dem Wert setzen
unclosed-bracket = diese `{ $bracket }` wird nirgends geschlossen
    .hint = `{ $closing }` einfügen, wo sie enden soll, spätestens vor Zeile { $noticed }
wrong-bracket = erwartet wird `{ $expected }` zur `{ $open }` in Zeile { $line }, gefunden: `{ $found }`
    .hint = davor die fehlende `{ $expected }` einfügen oder die `{ $found }` herausnehmen
closed-too-early = diese `{ $bracket }` beendet die Liste, aber es folgt noch mehr
    .hint = diese `{ $bracket }` herausnehmen
text-after-end = die Fragensammlung ist hier zu Ende, aber es folgt noch mehr: { $found ->
    [text] ein Text
    [flag] `true` oder `false`
    [char] ein Zeichen
    [list] eine Liste
    [map] { "`{…}`" }
    [tuple] Klammern ohne Namen
    [end] nichts
   *[other] { $found }
}
    .hint = herausnehmen oder, wenn es eine eigene Notiz ist, `//` davorsetzen
unclosed-text = diesem Text fehlt das schließende Anführungszeichen
    .hint = `"` einfügen, wo der Text endet
quote-in-text = dieses Anführungszeichen beendet den Text, aber er scheint weiterzugehen
    .hint = ein Anführungszeichen im Text als `\"` schreiben oder „typografische Anführungszeichen“ verwenden
curly-quote = ein typografisches Anführungszeichen, { $mark }, kann keinen Text beginnen oder beenden
    .hint = das gerade Anführungszeichen verwenden, `"`
single-quote = einfache Anführungszeichen können keinen Text umschließen
    .hint = das doppelte Anführungszeichen verwenden, `"`
unclosed-comment = dieser Kommentar wird nirgends geschlossen
    .hint = `*/` einfügen, wo er endet, oder ihn mit `//` beginnen, wenn er nur eine Zeile lang ist
bad-escape = `{ $escape }` hat in einem Text keine Bedeutung
    .hint = einen Backslash als `\\` schreiben; außerdem gibt es `\"`, `\n` für eine neue Zeile, `\t` und `\u{"{"}…{"}"}`
bad-number = `{ $spelling }` ist keine Zahl
    .hint = Zahlen werden geschrieben wie `1500`, `-2.5` oder `1_500`
unquoted-date = das Datum { $date } steht nicht in Anführungszeichen
    .hint = `"{ $date }"` schreiben
quoted-name = der Name eines Feldes, hier `{ $name }`, steht ohne Anführungszeichen
    .hint = `{ $name }: …` schreiben
unknown-extension = eine Erweiterung `{ $name }` gibt es nicht
    .hint = die Zeile `#![enable(implicit_some)]` genügt jeder Fragensammlung, und auch sie kann fehlen
mixed-parts = `{ $name }`: Angaben mit und ohne Namen lassen sich nicht mischen
    .hint = { $like ->
        [number] gehört das zu einer Zahl, diese ohne Komma schreiben: `1500` oder `1_500`
       *[part] jeder Angabe ihren Namen geben, wie in `Right(text: "…", reason: "…")`
    }
too-deep = mehr als { $limit } Klammern ineinander
    .hint = so viele braucht keine Frage: nach Klammern suchen, die nirgends geschlossen werden
text-too-long = dieser Text ist länger als { $limit_kib } KiB
    .hint = falls ein schließendes Anführungszeichen fehlt, es einfügen; sonst den Text aufteilen
too-many-values = hier stehen mehr als { $limit } Werte; das ist zu viel zum Lesen
    .hint = aufteilen oder nach einer Klammer suchen, die nirgends geschlossen wird
too-many = `{ $list }` hat mehr als { $limit } Einträge
    .hint = einige herausnehmen{ $list ->
        [questions] {" "}oder die Sammlung aufteilen
       *[other] { "" }
    }

# Names and kinds of values.

unknown-field = `{ $group }` hat kein Feld `{ $name }`
    .hint = { $nearest ->
        [nothing-near] seine Felder sind { $known }
       *[other] ist `{ $nearest }` gemeint?
    }
unknown-name = `{ $name }` ist { $field ->
    [response] kein Antworttyp
    [difficulty] keine Schwierigkeit
    [options] keine Art von Option
    [areas] keine Art von Bereich
    [pin] kein Platz für eine Option
    [strict] keine Regel für `strict`
    [shape] keine Form
   *[other] kein Wert für `{ $field }`
}
    .hint = { $nearest ->
        [nothing-near] möglich sind { $known }
       *[other] ist `{ $nearest }` gemeint?
    }
missing-field = in `{ $group }` fehlt `{ $name }`
    .hint = { $name ->
        [format] `format: 1,` ergänzen
        [id] `id: "…",` ergänzen: einen kurzen Namen, der gleich bleibt, auch wenn sich der Text ändert
        [response] `response: …` ergänzen: welche Antwort verlangt wird, mit der richtigen
        [options] `options: [Right("…"), Wrong("…")]` ergänzen
        [value] `value: …` oder `min: …` und `max: …` ergänzen
        [prompt] `prompt: "…",` ergänzen: was gefragt wird
        [title] `title: "…",` ergänzen
        [heading] `heading: "…",` ergänzen
        [text] den Text ergänzen: `"…"`
        [alt] `alt: "…"` ergänzen: was auf dem Bild für die Frage wichtig ist
       *[other] `{ $name }: …` ergänzen
    }
repeated-field = `{ $name }` steht hier ein zweites Mal; zuerst steht es in Zeile { $first_line }
    .hint = nur eines davon behalten
too-many-parts = `{ $group }(…)` hat { $found ->
    [one] { $found } Angabe
   *[other] { $found } Angaben
}, erlaubt { $limit ->
    [0] ist keine ohne Namen
    [one] ist nur eine ohne Namen
   *[other] sind höchstens { $limit } ohne Namen
}
    .hint = { $limit ->
        [0] jede Angabe als `name: wert` schreiben
       *[other] mehrere Werte in eine Liste `[…]` setzen oder jede Angabe als `name: wert` schreiben
    }
wrong-kind = für `{ $field }` wird { $expected ->
    [text] ein Text
    [number] eine Zahl
    [count] eine ganze Zahl
    [flag] `true` oder `false`
    [list] eine Liste
    [date] ein Datum
    [option] `Right(…)` oder `Wrong(…)`
    [accepted-text] ein Text oder `Right(…)`
    [wrong-text] ein Text oder `Wrong(…)`
    [wrong-number] eine Zahl oder `Wrong(…)`
    [item] ein Text oder `Item(…)`
    [response] ein Antworttyp
    [shape] eine Form
    [point] eine Ecke
    [difficulty] `Easy`, `Medium` oder `Hard`
    [pin] `First`, `Last` oder `None`
    [strict] `Case`, `Accents`, `Punctuation` oder `Spacing`
   *[other] { $expected }
} erwartet, gefunden: { $found ->
    [text] ein Text
    [flag] `true` oder `false`
    [char] ein Zeichen
    [list] eine Liste
    [map] { "`{…}`" }
    [tuple] Klammern ohne Namen
    [end] nichts
   *[other] { $found }
}
    .hint = { $expected ->
        [text] in Anführungszeichen setzen: `"…"`
        [number] in Ziffern und ohne Anführungszeichen schreiben: `1500`
        [count] in Ziffern und ohne Anführungszeichen schreiben: `4`
        [flag] `true` oder `false` schreiben, klein und ohne Anführungszeichen
        [list] in eckige Klammern setzen: `{ $field }: […]`
        [date] in der Form `"2022-03-31"` schreiben
        [option] `Right("…")` oder `Wrong("…")` schreiben
        [accepted-text] `"…"` oder `Right("…", "die Begründung")` schreiben
        [wrong-text] `"…"` oder `Wrong("…", "die Begründung")` schreiben
        [wrong-number] `3900` oder `Wrong(3900, "die Begründung")` schreiben
        [item] `"…"` oder `Item("…", "die Begründung")` schreiben
        [response] zum Beispiel `SingleChoice([Right("…"), Wrong("…")])` schreiben
        [shape] zum Beispiel `Circle(x: 0.4, y: 0.3, r: 0.05)` schreiben
        [point] zwei Bruchteile des Bildes schreiben: `(0.4, 0.3)`
        [difficulty] einen dieser Namen ohne Anführungszeichen schreiben
        [pin] einen dieser Namen ohne Anführungszeichen schreiben
        [strict] einen dieser Namen ohne Anführungszeichen schreiben
       *[other] { $field ->
            [image] `Image(file: "map.svg", alt: "was es zeigt")`
            [update] `(on: "2022-05-30", text: "was sich geändert hat")`
            [pairs] `Pair("links", "rechts")`
            [gaps] `Gap("name", ["was hineingehört"])`
            [categories] `Category("Überschrift", ["was dazugehört"])`
           *[other] { $expected }
        } schreiben
    }
unsupported-format = diese Fragensammlung hat das Format { $format }, das dieses Programm nicht kennt
    .hint = bekannt ist hier `format: 1`; ein neueres Footnote kann diese Sammlung vielleicht lesen

# Texts, numbers, dates.

empty-text = `{ $field }` enthält nichts
    .hint = etwas hineinschreiben oder es herausnehmen
number-out-of-range = `{ $field }` ist { $value }; das liegt außerhalb des Bereichs
    .hint = zulässiger Bereich: { $range ->
        [slips] 0 bis 3
        [fraction] 0 bis 1
        [not-negative] 0 oder mehr
        [marks] mehr als 0, höchstens 100
       *[on-picture] klein genug, um auf dem Bild zu bleiben
    }
impossible-number = `{ $field }` kann nicht { $value } sein
    .hint = eine Zahl in Ziffern schreiben
min-above-max = `min` ist größer als `max`
    .hint = beide tauschen
number-key-unclear = welche Zahlen richtig sind, ist unklar
    .hint = entweder `value` angeben, mit oder ohne `tolerance`, oder `min` und `max`
bad-date = „{ $value }“ ist kein Datum
    .hint = Jahr, Monat und Tag schreiben wie in `"2022-03-31"`
impossible-date = einen Tag { $value } gibt es nicht
    .hint = Tag und Monat ansehen
dates-out-of-order = `{ $later }` liegt vor `{ $earlier }`, also vor dem { $date }
    .hint = eines der beiden Daten stimmt nicht
bad-language = „{ $value }“ ist kein Sprachkürzel
    .hint = ein Kürzel wie `en`, `de` oder `pt-BR` verwenden

# Names that refer to something.

duplicate-id = { $kind ->
    [question] eine andere Frage
    [passage] eine andere Textstelle
    [source] eine andere Quelle
   *[other] etwas anderes
} hat bereits die ID `{ $id }`, in Zeile { $first_line }
    .hint = hier eine eigene ID vergeben
dangling-citation = eine Textstelle `{ $id }` gibt es nicht
    .hint = { $nearest ->
        [nothing-near] die ID einer Textstelle aus `reading` anführen oder diese Textstelle ergänzen
       *[other] ist `{ $nearest }` gemeint?
    }
dangling-source = eine Quelle `{ $id }` gibt es nicht
    .hint = { $nearest ->
        [nothing-near] die ID einer Quelle aus `sources` nennen oder diese Quelle ergänzen
       *[other] ist `{ $nearest }` gemeint?
    }
dangling-not-with = eine Frage `{ $id }` gibt es nicht
    .hint = { $nearest ->
        [nothing-near] herausnehmen oder die ID einer anderen Frage dieser Sammlung nennen
       *[other] ist `{ $nearest }` gemeint?
    }
not-with-itself = eine Frage kommt in einem Quiz ohnehin nie zweimal vor
    .hint = herausnehmen oder die andere, gemeinte Frage nennen
passage-never-cited = keine Frage beruft sich auf die Textstelle `{ $id }`
    .hint = `cites: ["{ $id }"]` bei den Fragen ergänzen, die sie beantwortet
no-questions = diese Fragensammlung enthält keine Fragen
    .hint = `questions: [Question(…)]` ergänzen
no-explanation = dieser Frage fehlt die Erklärung
    .hint = `explanation: "…"` ergänzen: warum die richtige Antwort richtig ist

# Keys and options.

no-key = hier ist keine Antwort richtig
    .hint = die richtige als `Right(…)` kennzeichnen
several-keys = { $count } Optionen sind richtig, gewählt werden kann aber nur eine
    .hint = eine `MultipleChoice` daraus machen oder alle bis auf eine zu `Wrong(…)`
too-few = `{ $list }` braucht { $least ->
    [one] mindestens einen Eintrag
   *[other] mindestens { $least } Einträge
}
    .hint = { $list ->
        [options] eine falsche Option ergänzen, die jemand für richtig halten könnte
       *[other] etwas ergänzen oder anders fragen
    }
key-repeated = die richtige Antwort „{ $text }“ gibt es schon, in Zeile { $first_line }
    .hint = eine davon herausnehmen
repeated = „{ $text }“ steht schon in `{ $list }`, in Zeile { $first_line }
    .hint = eines davon herausnehmen oder ändern
wrong-is-accepted = „{ $text }“ ist hier als falsch angegeben, gilt aber als richtig
    .hint = herausnehmen oder ändern, was als richtig gilt
show-too-small = `show` ist mit { $show } zu klein: mindestens { $least } müssen gezeigt werden
    .hint = die richtigen Antworten werden immer gezeigt, und es muss etwas zu wählen geben
show-too-large = { $show } sollen gezeigt werden, es gibt aber nur { $most }
    .hint = falsche Optionen ergänzen oder `show` herausnehmen, um alle zu zeigen
stays-last = „{ $text }“ spricht von den anderen Optionen und bleibt deshalb beim Mischen am Ende
    .hint = mit `pin: Last` ausdrücklich sagen oder `pin: None` schreiben, damit sie wie die anderen gemischt wird
letters-keep-order = „{ $text }“ nennt Optionen bei ihren Buchstaben, deshalb behalten alle Optionen ihre Reihenfolge
    .hint = mit `shuffle: false` ausdrücklich sagen oder die Optionen mit ihren Worten nennen
ladder-keeps-order = diese Optionen steigen oder fallen Schritt für Schritt, deshalb behalten sie ihre Reihenfolge
    .hint = mit `shuffle: false` ausdrücklich sagen oder `shuffle: true` schreiben, damit sie gemischt werden
reason-twice = die Begründung dieser Antwort ist doppelt angegeben
    .hint = `reason` behalten oder `reason_true` und `reason_false`
gap-not-in-text = die Lücke `{ $name }` hat keinen Platz im Text
    .hint = { "`{" }{ $name }{ "}`" } dort einsetzen, wo sie hingehört
marker-without-gap = der Text hat eine Lücke `{ $name }`, `gaps` aber nicht
    .hint = { $nearest ->
        [nothing-near] `Gap("{ $name }", ["…"])` ergänzen oder die Klammer verdoppeln, wenn sie wörtlich gemeint ist: { "`{{`" }
       *[other] ist { "`{" }{ $nearest }{ "}`" } gemeint?
    }
marker-repeated = die Lücke `{ $name }` hat hier einen zweiten Platz im Text
    .hint = jedem Platz eine eigene Lücke geben
stray-brace = diese `{ $brace }` gehört zu keiner Lücke
    .hint = eine Lücke ist ein Name in geschweiften Klammern; eine wörtlich gemeinte Klammer verdoppeln
gap-key-unclear = ob in die Lücke `{ $name }` getippt oder für sie gewählt wird, ist unklar
    .hint = `accept` angeben (mit `wrong`, `slips`, `strict`) zum Tippen oder `options` (mit `shuffle`) zum Wählen

# Pictures.

image-missing = ein Bild „{ $file }“ gibt es nicht
    .hint = Pfade beginnen im Ordner der Fragensammlung; Groß- und Kleinschreibung zählt
image-outside = „{ $file }“ ist kein Pfad unterhalb des Ordners der Fragensammlung
    .hint = das Bild neben die Sammlung oder in einen Ordner dort legen und `"images/map.svg"` schreiben
image-wrong-kind = „{ $file }“ ist kein PNG- oder SVG-Bild
    .hint = als PNG oder SVG speichern
image-unreadable = das Bild „{ $file }“ lässt sich nicht lesen: { $reason }
    .hint = die Zugriffsrechte der Datei ansehen
image-too-large = das Bild „{ $file }“ ist zu groß: { $size }
    .hint = gezeichnet werden höchstens { $limit }: das Bild verkleinern
image-shows-other = die Zeichnung „{ $file }“ zeigt etwas, das nicht in ihr steht: „{ $reference }“
    .hint = es in derselben Datei mit Linien und Formen zeichnen; Bilder in Zeichnungen werden nicht gezeigt
image-too-heavy = die Zeichnung „{ $file }“ ist zu aufwendig: { $part ->
    [filter] sie hat Filter, etwa Weichzeichner oder Schatten
    [depth] ihre Elemente stehen mehr als { $limit } Ebenen tief ineinander
   *[elements] sie hat mehr als { $limit } Elemente, jedes so oft gezählt, wie es gezeichnet wird
}
    .hint = sie vereinfachen oder als PNG speichern
image-without-alt = dem Bild „{ $file }“ fehlen Worte für alle, die es nicht sehen
    .hint = `alt: "…"` ergänzen: was auf dem Bild für die Frage wichtig ist
empty-shape = diese Form umfasst nichts
    .hint = ihr eine Größe über 0 geben; ein Vieleck braucht mindestens drei Ecken, die nicht auf einer Linie liegen
