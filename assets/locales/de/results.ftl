# What comes after a quiz: results, their sheets, past attempts.

results-of = von { $of }
results-marks = { $marks }: { $percent }
results-marks-certainty = { $marks }: { $percent }; { $plain }, wenn die Sicherheit nicht zählt
results-took = { $counts } · { $time }
results-by-difficulty = Nach Schwierigkeit
results-by-kind = Nach Fragetyp
results-certainty-level = { $percent } von { $answers ->
    [one] 1 Antwort
   *[other] { $answers } Antworten
} richtig
results-flagged-mark = markiert
results-heading = Ergebnis
results-review = Alle Fragen
results-right = { $count } richtig
results-partly = { $count } teilweise
results-wrong = { $count } falsch
results-skipped = { $count } übersprungen
results-unmarked = { $count } zu bewerten
results-pending = { $marks } noch selbst zu bewerten
results-by-topic = Nach Thema
results-certainty = Wie sicher ist sicher?
results-code = Quizcode { $code }
results-retry = { $count ->
    [one] { $count } nicht gewusste wiederholen
   *[other] { $count } nicht gewusste wiederholen
}
results-draw = { $count ->
    [one] Eine andere ziehen
    [10] Zehn andere ziehen
   *[other] { $count } andere ziehen
}
results-again = Alle noch einmal
results-to-shelf = Zum Regal
results-to-list = Alle Ergebnisse
results-done = Fertig
results-copy = Kopieren
results-copied = Kopiert
results-filter = { $filter } { $count }
results-row = Frage { $place }. { $verdict }. { $prompt }
results-part = { $marks } / { $of }
results-certainty-good = Gut eingeschätzt: Wo Sie sicher waren, war nichts falsch.
results-certainty-modest = { $count ->
    [one] Eine geratene Antwort war richtig: Sie wissen mehr, als Sie denken.
   *[other] { $count } geratene Antworten waren richtig: Sie wissen mehr, als Sie denken.
}
results-certainty-rash = { $count ->
    [one] Eine Antwort, bei der Sie sicher waren, war falsch. Diese Antwort zuerst ansehen.
   *[other] { $count } Antworten, bei denen Sie sicher waren, waren falsch. Diese Antworten zuerst ansehen.
}

action-save = Speichern als …
    .tip = Als Seite zum Lesen oder Drucken oder als Tabelle
filter-all = Alle
filter-missed = Nicht gewusst
filter-skipped = Übersprungen
filter-flagged = Markiert
filter-sure = Sicher, aber falsch

sheet-title = Ergebnis speichern
sheet-how = Es wird bei Ihren Dokumenten unter einem eigenen Namen gespeichert.
sheet-html = Als Seite (HTML)
    .hint = Zum Lesen im Browser und zum Drucken: jede Frage mit ihrer Fußnote
sheet-csv = Als Tabelle (CSV)
    .hint = Für eine Tabellenkalkulation: eine Zeile je Frage
sheet-name = { $bank }, Ergebnis { $date }
sheet-saved = Gespeichert als { $file }

history-all = Alle Sammlungen
history-progress = Ergebnis je Versuch
history-topics = Gewusst nach Thema
history-known = { $known } / { $of }
history-plot = { $count ->
    [one] Ergebnis von { $count } Versuch
   *[other] Ergebnisse von { $count } Versuchen
} vom { $from } bis zum { $to }, je ein Punkt: das erste { $first }, das letzte { $last }, das beste { $best }, im Mittel { $mean }
history-banks = Nach Sammlung
history-attempts = { $count ->
    [one] { $count } Versuch
   *[other] { $count } Versuche
}
history-seen = { $seen } von { $of } gesehen
history-topics-how = Die schwächsten zuerst; jedes führt zu einem Quiz darüber
history-topics-all = Alle { $count } Themen
history-list = Versuche, die neuesten zuerst
history-point = { $percent } · { $bank } · { $when }
history-delete = Löschen: { $attempt }
history-deleted = Der Versuch wurde gelöscht
history-taken-back = Der Versuch ist wieder da
delete-title = Diesen Versuch löschen?
delete-how = Antworten und Ergebnis werden endgültig gelöscht. Was Sie wissen, wird dann ohne diesen Versuch gezählt.
delete-no = Behalten
delete-yes = Löschen
