# What only the window says.

app-no-window = Es ließ sich kein Fenster öffnen ({ $reason }), deshalb läuft das Quiz hier.
    .hint = Das Quiz stattdessen hier bearbeiten: footnote take

# Actions, as in the table. The attribute `tip` is shown when the pointer rests on a button.
action-back = Zurück
action-shelf = Regal
action-history = Verlauf
action-settings = Einstellungen
action-open = Öffnen …
    .tip = Eine Fragensammlung ist eine Datei mit der Endung .ron; auch ein Ordner voller Sammlungen lässt sich öffnen
action-search = Suchen
action-palette = Alle Aktionen
action-keys = Tasten
action-larger = Größer
action-smaller = Kleiner
action-continue = Fortsetzen
action-ten = Zehn Fragen
    .tip = Zehn Fragen, die neu sind oder noch nicht richtig beantwortet wurden
action-everything = Längstes Quiz
    .tip = So viele Fragen, wie zusammenpassen, ohne einander zu verraten
action-exam = Prüfung
    .tip = Die Fußnoten kommen am Ende
action-mistakes = Meine Fehler
action-code = Quizcode …
    .tip = Dieselben Fragen in derselben Reihenfolge wie bei jemand anderem
action-choose = Zusammenstellen …
action-problems = Probleme ansehen
action-start = Starten
action-answer = Antworten
action-next = Weiter
action-previous = Vorige Frage
action-skip = Überspringen
action-flag = Markieren
action-pause = Pause
action-passage = Textstelle lesen
action-overrule = Doch richtig
    .tip = Zählt diese Antwort als richtig und vermerkt das im Ergebnis
action-extend = Mehr Zeit
action-hand-in = Abgeben
action-leave = Später fortsetzen
action-retry = Nicht gewusste wiederholen
action-draw-again = Andere ziehen
action-copy-code = Quizcode kopieren

# What stands on keys.
key-ctrl = Strg
key-escape = Esc
key-backspace = Rück

keys-going = Navigation
keys-starting = Quiz beginnen
keys-quiz = Im Quiz
keys-results = Danach

head-home = Footnote, zum Regal
notice-dismiss = Verstanden

shelf-title = Ihr Regal
shelf-empty = Hier ist noch nichts.
shelf-reading = Wird gelesen …
shelf-add = Fragensammlung hinzufügen
shelf-add-how = Datei oder Ordner hierher ziehen oder öffnen
shelf-not-started = nicht begonnen
shelf-known = { $known } von { $of } gewusst
shelf-changed = { $count ->
    [one] { $count } Angabe hat sich seither geändert
   *[other] { $count } Angaben haben sich seither geändert
}
shelf-problems = { $count ->
    [one] { $count } Problem
   *[other] { $count } Probleme
}; { $ready ->
    [one] { $ready } Frage ist bereit
   *[other] { $ready } Fragen sind bereit
}
shelf-unreadable = { $count ->
    [one] { $count } Problem, nichts war lesbar
   *[other] { $count } Probleme, nichts war lesbar
}
shelf-do-with = { $action }: { $bank }

bank-as-of = Stand: { $date }

theme-system = Wie das System
theme-paper = Papier
theme-ink = Tinte
theme-contrast = Hoher Kontrast

# The quiz.
quiz-overline = { $topic } · { $what }
quiz-place = { $place } von { $of }
quiz-progress = Frage { $place } von { $of }
quiz-time-left = noch { $time }
quiz-how-sure = Wie sicher?
quiz-as-of = Stand: { $date }
quiz-no-longer = Galt nur bis { $date }
quiz-changed = Seither geändert
quiz-paused = Pause
quiz-paused-how = Die Frage ist verdeckt, und die Uhr steht. Alle Antworten bleiben gespeichert.
quiz-time-up = Die Zeit ist um
quiz-time-up-how = Sie können abgeben, was Sie haben, oder fünf Minuten mehr nehmen.
quiz-overview = Vor dem Abgeben
quiz-overview-how = { $left ->
    [0] Alle Fragen sind beantwortet ({ $of }).
   *[other] { $answered } von { $of } Fragen beantwortet, { $left } noch nicht.
}
place-name = Frage { $place }, { $state }
place-answered = beantwortet
place-skipped = übersprungen
place-open = noch nicht gesehen

do-single-choice = eine Antwort wählen
do-multiple-choice = alle richtigen wählen
do-true-false = wahr oder falsch?
do-short-answer = Antwort eingeben
do-number = Zahl eingeben
do-ordering = in die richtige Reihenfolge bringen
do-ordering-from = in die richtige Reihenfolge bringen, zuerst: { $first }
do-matching = einander zuordnen, was zusammengehört
do-gap-fill = Lücken füllen
do-categories = in Gruppen einordnen
do-hotspot = Stelle finden
do-open = frei schreiben, dann selbst bewerten

part-chosen-rightly = von Ihnen gewählt
part-chosen-wrongly = von Ihnen gewählt
part-left-out = nicht gewählt
part-left-rightly = zu Recht ausgelassen

picture-reading = Das Bild wird geladen …
picture-missing = Das Bild { $file } fehlt
attempt-unreadable = Dieser Versuch lässt sich nicht fortsetzen: { $reason }

# A bank's page.
bank-as-of-full = Stand: { $date }.
bank-by = Von { $authors }.
bank-problems = { $count ->
    [one] { $count } Problem: Etwas wurde ausgelassen
   *[other] { $count } Probleme: Etwas wurde ausgelassen
}
bank-remarks = { $count ->
    [one] { $count } Hinweis zu dieser Sammlung
   *[other] { $count } Hinweise zu dieser Sammlung
}
bank-reading = Lesetext
bank-questions = Fragen { $count }
bank-sources = Quellen { $count }
bank-attempts = Verlauf { $count }
bank-topics = Themen

code-title = Quizcode
code-how = Mit einem Quizcode kommen dieselben Fragen in derselben Reihenfolge.

# History.
history-empty = Hier ist noch nichts. Jedes begonnene Quiz wird hier aufbewahrt.
history-about = { $when } · { $mode } · { $answered } von { $of } beantwortet · { $code }
history-score = { $marks } von { $of }
history-unfinished = Fortsetzen
shelf-since = Unvollendet seit { $when }
shelf-answered = { $answered } von { $of } beantwortet

# Setting up a quiz.
back-to = Zurück zu: { $parent }
setup-title = Quiz zusammenstellen
setup-summary = { $drawn ->
    [0] Keine Frage passt zu dieser Auswahl
    [one] { $drawn } von { $of }, etwa { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
   *[other] { $drawn } von { $of }, etwa { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
}
setup-count = Fragen
setup-all = Alle
setup-topics = Themen
setup-difficulty = Schwierigkeit
setup-order = Zuerst kommen
setup-new-first = Neue und nicht gewusste
setup-by-chance = Zufällige
setup-mode = Fußnoten
setup-time = Zeit
setup-no-limit = Unbegrenzt
setup-certainty = Sicherheit
setup-no = Nicht abfragen
setup-certainty-yes = Abfragen und werten
setup-stale = Nicht mehr gültig
setup-stale-keep = Mit Hinweis stellen
setup-stale-leave = Auslassen
setup-marking = Mehrfachauswahl
rule-per-option = Jede Option zählt
rule-all-or-nothing = Alles richtig oder nichts
rule-false2 = R/exams: false2
rule-false = R/exams: false
rule-true = R/exams: true
rule-all = R/exams: all
rule-none = R/exams: none
rule-false2-negative = R/exams: false2, mit Minuspunkten
rule-false-negative = R/exams: false, mit Minuspunkten
rule-true-negative = R/exams: true, mit Minuspunkten
rule-all-negative = R/exams: all, mit Minuspunkten
rule-none-negative = R/exams: none, mit Minuspunkten

# What is wrong with a bank.
problems-summary = { $file } · { $count ->
    [one] { $count } Problem
   *[other] { $count } Probleme
} · { $ready ->
    [one] { $ready } Frage ist bereit
   *[other] { $ready } Fragen sind bereit
}
problems-refused = Diese Datei war nicht lesbar
problems-place = { $severity } · Zeile { $line }, Spalte { $column }
problems-hint = Was zu tun ist: { $hint }

# Dialogs.
keys-letters = Optionen werden mit ihrem Buchstaben oder einer Ziffer gewählt.
open-title = Fragensammlung öffnen
open-how = Datei oder Ordner ins Fenster ziehen oder den Pfad eingeben.
open-hint = Pfad einer .ron-Datei oder eines Ordners
open-do = Öffnen
palette-hint = Was möchten Sie tun?
keys-close = Schließen
palette-nothing = So etwas lässt sich hier nicht tun.

# Settings.
settings-theme = Farben
settings-size = Größe
settings-motion = Bewegung
settings-motion-short = Ein wenig
settings-motion-off = Keine
settings-letters = Buchstaben als Tasten
settings-letters-on = Ein
settings-letters-off = Aus

# The controls of each kind of question.
field-answer = Ihre Antwort
field-number = Ihre Zahl
field-number-in = Ihre Zahl, Einheit: { $unit }
field-open = Ihre Antwort
number-how = Ziffern, etwa 1500, 1 500 oder 1,5; ohne Tausenderpunkt
number-read = Verstanden als { $number }
number-unread = Das ist noch keine Zahl: Ziffern eingeben, etwa 1500 oder 1,5

part-right = richtig
part-wrong = falsch
part-left-open = offen gelassen
part-you-wrote = Ihre Antwort
part-taken-as = gewertet als { $what }
part-accepted = akzeptiert
part-not-accepted = nicht akzeptiert
part-fits-nothing = passt zu nichts
part-nowhere = von Ihnen gewählt
part-here = hier ist es

order-first = Zuerst: { $what }
order-last = Zuletzt: { $what }
order-hint = Alt ↑ ↓ verschiebt
order-place = Platz { $place } von { $of }
order-up = Nach oben: { $what }
order-down = Nach unten: { $what }
order-moved = { $what }: jetzt auf Platz { $place } von { $of }
order-in-place = am richtigen Platz
order-in-order = Reihenfolge stimmt, Platz { $place }
order-belongs = gehört auf Platz { $place }
order-right = In der richtigen Reihenfolge

assign-hint = wählen
assign-hint-letters = A bis { $last } drücken oder klicken
assign-hint-digits = 1 bis { $last } drücken oder klicken
assign-thing = { $what }, der nächsten Zeile zuordnen
assign-thing-used = { $what }, schon verwendet, der nächsten Zeile zuordnen

gap-pick = wählen
gap-name = Lücke { $place } von { $of }: { $before } … { $after }
gap-right = Richtig ist „{ $what }“.
gap-beside = { $what }: { $why }

hotspot-how = Stelle anklicken, oder Pfeiltasten und Leertaste drücken
hotspot-none = keine Stelle gewählt
hotspot-closer = Näher heran
hotspot-farther = Weiter weg
hotspot-list = Stattdessen aus einer Liste wählen

open-answer-hint = Mit { $key } antworten
open-own = Ihre Antwort
open-model = Musterlösung
self-how = Wie nah war Ihre Antwort dran?
self-how-points = Was kommt in Ihrer Antwort vor?
self-right = Richtig
self-partly = Teilweise richtig
self-wrong = Falsch
self-none = Nichts davon

record-trouble = Was Sie jetzt bearbeiten, wird nicht gespeichert. { $reason }
