# What only the terminal says. Help first: `help-` with the name of the command and the argument.

help-help = Diese Hilfe anzeigen (kurz: -h)
help-version = Die Version anzeigen

help-usage = Aufruf
help-commands = Befehle
help-arguments = Argumente
help-options = Optionen
help-default = [Standard: { $value }]
help-place-options = OPTIONEN
help-place-command = BEFEHL
help-place-bank = SAMMLUNG
help-place-file = DATEI
help-place-code = CODE
help-footnote = Quiz aus Fragensammlungen, jede Antwort mit Erklärung
    .more =
        Ohne Befehl öffnet sich das Fenster; wo es keinen Bildschirm gibt, läuft ein Quiz hier.
        Footnote braucht kein Netz und speichert Ihre Antworten nur auf diesem Rechner.

        SAMMLUNG ist eine Datei (.ron) oder die ID einer mitgelieferten Fragensammlung.
        Exit-Status: 0 alles in Ordnung, 1 Probleme in einer Sammlung, 2 nicht ausführbar.
help-footnote-banks = Zu öffnende Fragensammlungen; ohne Angabe die mitgelieferten

help-take = Ein Quiz hier im Terminal bearbeiten
    .more =
        Antworten werden Zeile für Zeile gelesen, getippt oder aus einer Pipe; ? bei einer Frage zeigt,
        was eingegeben werden kann. Jede Antwort ist gespeichert, bevor die nächste Frage kommt. Endet
        die Eingabe, bleibt der Versuch gespeichert, und der Exit-Status ist 0; mit
        footnote take --resume geht er weiter.
        Derselbe Code ergibt dieselben Fragen in derselben Reihenfolge.
help-take-bank = Die Fragensammlung; ohne Angabe die erste mitgelieferte
help-take-count = Zahl der Fragen [Standard: 10]
help-take-topics = Nur Fragen zu diesem Thema; kann mehrmals angegeben werden
help-take-mode = Wann die Fußnoten kommen: nach jeder Antwort (practice) oder am Ende (exam)
help-take-code = Ein Quizcode: ergibt noch einmal dasselbe Quiz mit ebenso vielen Fragen
help-take-certainty = Fragen, wie sicher Sie sind, und entsprechend werten
help-take-resume = Den zuletzt unterbrochenen Versuch fortsetzen
help-take-format = Für Menschen (text) oder für Programme: ein JSON-Objekt je Zeile (jsonl)

help-check = Fehler in Fragensammlungen finden, bevor die Klasse sie findet
    .more =
        Ein Ordner steht für alle Sammlungen darin. Zu einer Sammlung ohne Fehler wird nichts ausgegeben.
        Exit-Status: 0 nichts gefunden, 1 Fehler oder Warnungen gefunden, 2 eine Datei war nicht zu öffnen.
help-check-banks = Zu prüfende Fragensammlungen oder Ordner
help-check-format = Für Menschen (text) oder für Programme (json)

help-paper = Ein Quiz als Aufgabenblatt ausgeben
    .more = Derselbe Code ergibt dasselbe Quiz, hier wie bei footnote take.
help-paper-bank = Die Fragensammlung, aus der gezogen wird
help-paper-count = Zahl der Fragen [Standard: 10]
help-paper-topics = Nur Fragen zu diesem Thema; kann mehrmals angegeben werden
help-paper-code = Ein Quizcode: ergibt noch einmal dasselbe Quiz mit ebenso vielen Fragen
help-paper-key = Mit den richtigen Antworten und ihren Erklärungen
help-paper-format = Für Menschen (text) oder für Programme (json)

help-history = Die Versuche auf diesem Rechner auflisten
help-history-format = Für Menschen (text), für Programme (json) oder für eine Tabellenkalkulation (csv)

help-new = Eine kommentierte Fragensammlung als Vorlage schreiben
help-new-file = Zielort; eine schon vorhandene Datei bleibt unberührt

help-export-record = Alle Versuche auf diesem Rechner in eine Datei kopieren
help-export-record-file = Zielort
help-import-record = Die Versuche aus einer Datei von export-record hinzufügen
help-import-record-file = Die Datei
help-command = Zeigen, wie ein Befehl zu verwenden ist
help-command-name = Der Befehl; ohne Angabe, welche es gibt

# Eine Befehlszeile, die sich nicht ausführen lässt.

cli-usage-unknown = Eine Option „{ $given }“ gibt es hier nicht
    .hint = Alle Optionen zeigt: { $command }
cli-usage-unknown-near = Eine Option „{ $given }“ gibt es hier nicht
    .hint = War { $near } gemeint? Alle Optionen zeigt: { $command }
cli-usage-unexpected = „{ $given }“ ist eine Angabe zu viel
    .hint = Was hier stehen kann, zeigt: { $command }
cli-usage-not-possible = „{ $given }“ ist für { $option } nicht möglich
    .hint = Möglich sind: { $values }.
cli-usage-not-possible-near = „{ $given }“ ist für { $option } nicht möglich
    .hint = War { $near } gemeint? Möglich sind: { $values }.
cli-usage-no-number = „{ $given }“ ist für { $option } nicht möglich
    .hint = Gebraucht wird eine ganze Zahl von 1 bis 65535.
cli-usage-no-value = Nach { $option } fehlt eine Angabe
    .hint = Welche, zeigt: { $command }
cli-usage-twice = { $option } darf nur einmal angegeben werden
    .hint = Eine der beiden Angaben weglassen.
cli-usage-conflict = { $option } und { $other } passen nicht zusammen
    .hint = Eine der beiden Angaben weglassen.
cli-usage-missing = Es fehlt etwas: { $missing }
    .hint = Was hier stehen kann, zeigt: { $command }
cli-usage-other = Diese Befehlszeile ist nicht zu verstehen
    .hint = Was möglich ist, zeigt: { $command }

# Everywhere.

cli-error = Fehler
cli-help = Hilfe
cli-output-closed = Die Ausgabe wird nicht mehr gelesen
cli-output-failed = Die Ausgabe lässt sich nicht schreiben: { $reason }

# Naming a bank.

cli-banks-none-bundled = Es ist keine Fragensammlung mitgeliefert, und es wurde keine genannt
cli-banks-missing = Es gibt weder eine Datei „{ $file }“ noch eine mitgelieferte Fragensammlung dieses Namens
    .hint = Mitgelieferte Fragensammlungen: { $bundled }
cli-banks-missing-near = Es gibt weder eine Datei „{ $file }“ noch eine mitgelieferte Fragensammlung dieses Namens
    .hint = War { $command } gemeint?
cli-banks-unusable = „{ $file }“ ist nicht verwendbar: { $count ->
        [one] Die Datei enthält einen Fehler
       *[other] Die Datei enthält { $count } Fehler
    }
    .hint = Was nicht stimmt und wo, zeigt: { $command }
cli-banks-in-part = { $count ->
        [one] „{ $file }“ enthält einen Fehler; was er betrifft, wird ausgelassen.
       *[other] „{ $file }“ enthält { $count } Fehler; was sie betreffen, wird ausgelassen.
    } Mehr dazu: { $command }

# check

cli-check-note = Hinweis
cli-check-in-question = in der Frage „{ $id }“
cli-check-errors = { $count ->
    [one] 1 Fehler
   *[other] { $count } Fehler
}
cli-check-warnings = { $count ->
    [one] 1 Warnung
   *[other] { $count } Warnungen
}
cli-check-and = {" und "}
cli-check-summary = { $found } in { $files ->
    [one] 1 Datei
   *[other] { $files } Dateien
}; { $usable ->
    [0] keine Frage kann gestellt werden
    [one] 1 Frage kann gestellt werden
   *[other] { $usable } Fragen können gestellt werden
}

# new

cli-new-written = „{ $file }“ wurde geschrieben, eine Fragensammlung mit je einer Frage der üblichen Typen.
cli-new-next = In einem beliebigen Texteditor ändern, dann auf Fehler prüfen: { $command }
cli-new-not-written = „{ $file }“ lässt sich nicht schreiben: { $reason }

# The window

cli-window-no-display = Es gibt keinen Bildschirm für ein Fenster, deshalb läuft das Quiz hier.
cli-window-only-first = Nur „{ $file }“ kommt dran; { $count ->
    [one] die andere Fragensammlung bleibt
   *[other] die { $count } anderen Fragensammlungen bleiben
} beiseite. Mit einer anderen geht es so: { $command }

# take

cli-take-code = Quizcode { $code }
cli-take-resumed = { $done ->
    [one] 1 Frage schon erledigt
   *[other] { $done } Fragen schon erledigt
}
cli-count-of-code = Die Zahl der Fragen ist Teil des Codes: { $count }.
cli-take-unfinished = Ein Versuch mit dieser Sammlung vom { $when } ist noch nicht beendet ({ $answered } von { $questions } beantwortet). Fortsetzen: { $command }
cli-take-others = Weitere mitgelieferte Fragensammlungen: { $banks }
cli-take-help-hint = ? für Hilfe, q zum Aufhören; jede Antwort bleibt gespeichert.
cli-take-question = Frage { $number } von { $of }
cli-take-is-flagged = markiert
cli-take-so-far = Ihre bisherige Antwort: { $given } (Eingabetaste behält sie)
cli-take-not-understood = „{ $typed }“ ließ sich nicht deuten.
cli-take-nothing-typed = Es wurde nichts eingegeben; s überspringt die Frage, ? hilft.
cli-take-given-up = Das ließ sich dreimal nicht deuten, deshalb wird die Frage übergangen.
cli-take-skipped = Übersprungen.
cli-take-flagged = Markiert für einen zweiten Blick.
cli-take-unflagged = Die Markierung ist entfernt.
cli-take-nothing-before = Das ist die erste Frage.
cli-take-no-way-back = In der Übung steht eine Antwort fest, sobald ihre Fußnote gezeigt wurde; mit --mode exam geht es auch zurück.
cli-take-nothing-to-claim = Es gibt keine als falsch gewertete getippte Antwort, die doch richtig sein könnte.
cli-take-time-is-up = Die Zeit ist um.
cli-take-claimed = Frage { $number } zählt jetzt nach eigener Angabe: { $marks }.
cli-take-nothing-to-resume = Es gibt keinen unterbrochenen Versuch zum Fortsetzen
    .hint = footnote history listet alle Versuche auf diesem Rechner auf.
cli-take-no-such-topic = Die Sammlung hat kein Thema „{ $topic }“
    .hint = Ihre Themen: { $topics }

cli-take-key-skip = diese Frage überspringen
cli-take-key-flag = für einen zweiten Blick markieren oder die Markierung entfernen
cli-take-key-back = zurück zur vorigen Frage
cli-take-key-hand-in = jetzt abgeben; was offen ist, gilt als übersprungen
cli-take-key-claim = „Doch richtig“: nach einer getippten Antwort, die als falsch gewertet wurde
cli-take-key-quit = hier aufhören; der Versuch bleibt gespeichert
cli-take-key-colon = Ein Buchstabe, der eine Antwort sein kann, gilt als Antwort; mit einem Doppelpunkt davor (:s) ist er immer der Befehl. Wo Wörter getippt werden, steht ein solcher Buchstabe als Antwort in Anführungszeichen ("s").

# How to answer, before the sign > at which one types.

cli-how-one = Ein Buchstabe, a bis { $last }
cli-how-several = Alle zutreffenden, a bis { $last }, etwa a,c
cli-how-truth = wahr oder falsch (kurz: t oder f)
cli-how-text = Antwort eingeben
cli-how-number = Eine Zahl
cli-how-order = { $count ->
    [one] { $count } Buchstabe, etwa { $example }
   *[other] Alle { $count } Buchstaben der Reihe nach, etwa { $example }
}
cli-how-matching = Zahlen mit Buchstaben, etwa 1b 2a
cli-how-sorting = Zahlen mit Buchstaben, etwa 1b 2a; 3- für etwas, das nirgends passt
cli-how-gaps = { $count ->
    [one] { $count } Lücke
   *[other] { $count } Lücken: eine je Zeile oder alle, getrennt durch ;
}
cli-how-gap = Lücke { $number }
cli-how-open = Ihre Antwort in einer Zeile
cli-how-certainty = Wie sicher? 1 geraten, 2 eher sicher, 3 sicher
cli-how-self-mark = Wie gut war Ihre Antwort? r richtig, p teilweise richtig, w falsch
cli-how-self-mark-points = Welche Punkte kamen bei Ihnen vor, a bis { $last } (- für keinen)? Oder r richtig, p teilweise richtig, w falsch

cli-pause-next = Eingabetaste für die nächste Frage
cli-pause-next-claim = Eingabetaste für die nächste Frage, o, falls es doch richtig war
cli-pause-results = Eingabetaste für das Ergebnis
cli-pause-results-claim = Eingabetaste für das Ergebnis, o, falls es doch richtig war

cli-hand-in = { $answered ->
    [one] 1 Frage beantwortet
   *[other] { $answered } Fragen beantwortet
}, { $skipped } übersprungen, { $flagged } markiert.
cli-hand-in-how = Eingabetaste zum Abgeben, eine Zahl, um diese Frage noch einmal zu sehen
cli-claim-which = War eine getippte Antwort doch richtig? Ihre Nummer ({ $numbers }) oder Eingabetaste zum Beenden

cli-kept = Der Versuch ist gespeichert: { $answered } von { $questions ->
    [one] 1 Frage
   *[other] { $questions } Fragen
} beantwortet.
cli-kept-resume = Fortsetzen: { $command }

# The result

cli-results-heading = Ergebnis
cli-results-accuracy = { $percent } ohne Wertung der Sicherheit
cli-results-pending = { $marks } noch nicht bewertet
cli-results-by-topic = Nach Thema
cli-results-certainty = Wie gut Sie sich eingeschätzt haben
cli-results-at-certainty = { $certainty }: { $answers ->
    [one] 1 Antwort
   *[other] { $answers } Antworten
}, { $percent } richtig
cli-results-missed = Noch einmal ansehen
cli-results-review = Alle Fragen
cli-results-code = Quizcode { $code }
cli-results-again = Dieselben Fragen noch einmal: { $command }
cli-results-other = Andere Fragen: { $command }

# paper

cli-paper-question = Frage { $number }

# history

cli-history-empty = Auf diesem Rechner gibt es noch keine Versuche.
cli-history-unfinished = nicht beendet, { $answered } von { $questions } beantwortet
