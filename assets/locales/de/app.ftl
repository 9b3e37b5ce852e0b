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
action-open-folder = Ordner öffnen …
action-open-path = Über den Pfad öffnen …
action-search = Suchen
action-undo = Rückgängig
action-try-again = Noch einmal versuchen
action-dismiss = Meldung schließen
action-palette = Alle Aktionen
action-keys = Tasten
action-larger = Größere Schrift
action-smaller = Kleinere Schrift
action-continue = Fortsetzen
action-ten = { $count ->
    [5] Fünf Fragen
    [10] Zehn Fragen
    [15] Fünfzehn Fragen
    [20] Zwanzig Fragen
    [one] { $count } Frage
   *[other] { $count } Fragen
}
    .tip = Zuerst Fragen, die neu sind oder noch nicht richtig beantwortet wurden
action-everything = So viele wie möglich
    .tip = So viele Fragen, wie in ein Quiz passen, ohne einander die Antwort zu verraten
action-exam = Prüfung
    .tip = Die Fußnoten kommen am Ende
action-mistakes = Meine Fehler
action-code = Quizcode …
    .tip = Dieselben Fragen in derselben Reihenfolge wie bei jemand anderem
action-choose = Zusammenstellen …
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
action-overview = Alle Fragen
action-picture = Bild groß zeigen
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

keys-going = Überall
keys-starting = Quiz beginnen
keys-quiz = Im Quiz
keys-results = Nach dem Quiz

head-home = Footnote, zum Regal
notice-dismiss = Schließen
busy-reading = Wird gelesen: { $file }
busy-writing = Wird geschrieben: { $file }
busy-files = { $of ->
    [one] { $done } von { $of } Datei
   *[other] { $done } von { $of } Dateien
}
busy-stop = Abbrechen
reading-stopped = „{ $file }“ wurde nicht zu Ende gelesen und steht deshalb nicht in Ihrem Regal

shelf-title = Ihr Regal
shelf-empty = Ihr Regal ist leer
shelf-empty-how = Eine Fragensammlung ist eine Textdatei mit Fragen und der Endung .ron. Eine solche Datei oder einen Ordner voller Sammlungen öffnen oder in dieses Fenster ziehen.
shelf-reading = Wird gelesen …
shelf-add = Fragensammlung hinzufügen
shelf-add-how = Datei oder Ordner hierher ziehen oder öffnen
drop-title = Loslassen, um es ins Regal zu stellen
drop-how = Eine Fragensammlung ist eine Datei mit der Endung .ron; auch ein Ordner voller Sammlungen lässt sich hierher ziehen
shelf-not-started = nicht begonnen
shelf-known = { $known } von { $of } gewusst
shelf-seen = { $count } gesehen
shelf-score = Ergebnis { $last }
shelf-scores = letztes Ergebnis { $last }, bestes { $best }
shelf-due = { $count ->
    [one] { $count } Angabe ist zu überprüfen
   *[other] { $count } Angaben sind zu überprüfen
}
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
shelf-take-off = Aus dem Regal nehmen: { $bank }
shelf-taken-off = „{ $bank }“ wurde aus Ihrem Regal genommen. Die Datei bleibt, wo sie ist.
shelf-opened = Was Sie geöffnet haben, steht in Ihrem Regal
shelf-opened-problems = Was Sie geöffnet haben, steht in Ihrem Regal. { $count ->
    [one] { $count } Bank hat Probleme: ihre Karte führt dorthin
   *[other] { $count } Banken haben Probleme: ihre Karten führen dorthin
}
shelf-opened-one = „{ $bank }“ steht in Ihrem Regal
shelf-opened-one-problems = „{ $bank }“ steht in Ihrem Regal, mit { $count ->
    [one] { $count } Problem
   *[other] { $count } Problemen
}
shelf-reread = „{ $bank }“ wurde geändert und neu eingelesen
shelf-reread-problems = „{ $bank }“ wurde geändert und neu eingelesen, mit { $count ->
    [one] { $count } Problem
   *[other] { $count } Problemen
}
shelf-reread-in-quiz = „{ $bank }“ wurde geändert. Dieses Quiz geht mit seinen bisherigen Fragen weiter.
shelf-reread-in-quiz-problems = „{ $bank }“ wurde geändert und hat jetzt { $count ->
    [one] { $count } Problem
   *[other] { $count } Probleme
}. Dieses Quiz geht mit seinen bisherigen Fragen weiter.
shelf-appeared = „{ $bank }“ ist neu in Ihrem Regal
shelf-appeared-problems = „{ $bank }“ ist neu in Ihrem Regal, mit { $count ->
    [one] { $count } Problem
   *[other] { $count } Problemen
}
shelf-gone = Die Datei zu „{ $bank }“ ist nicht mehr da. Was daraus gelesen wurde, bleibt verwendbar, bis Footnote geschlossen wird.
shelf-do-with = { $action }: { $bank }

# The search on the shelf.
search-hint = Sammlung oder Frage suchen
search-clear = Suche leeren
search-under-way = Suche läuft …
search-found = { $questions ->
    [0] Keine Frage
    [one] { $questions } Frage
   *[other] { $questions } Fragen
}{ $banks ->
    [0] { "" }
    [one] , { $banks } Sammlung
   *[other] , { $banks } Sammlungen
}
search-more = Gezeigt werden die ersten { $shown } Fragen. Mit mehr Buchstaben werden es weniger.
search-nothing = Nichts gefunden zu „{ $typed }“
search-nothing-how = Jedes Wort muss in einem Titel, einem Thema oder einer Frage stehen. Mit weniger Buchstaben findet sich mehr.
search-banks = Sammlungen

bank-as-of = Stand: { $date }

theme-system = Wie das System
theme-paper = Papier
theme-ink = Tinte
theme-contrast-light = Hoher Kontrast, hell
theme-contrast = Hoher Kontrast, dunkel

# The quiz.
quiz-overline = { $topic } · { $what }
quiz-place = { $place } von { $of }
quiz-progress = Frage { $place } von { $of }, { $answered } beantwortet
quiz-time-left = noch { $time }
quiz-time-soon = Es bleibt weniger als eine Minute. „{ $more }“ gibt fünf Minuten dazu
quiz-how-sure = Wie sicher?
quiz-how-sure-answers = Wie sicher? Die Taste antwortet
hint-letters-answer = { $count ->
    [2] Mit { $first } oder { $last } antworten
   *[other] Mit { $first }–{ $last } antworten
}
hint-letters-choose = { $count ->
    [2] Mit { $first } oder { $last } wählen
   *[other] Mit { $first }–{ $last } wählen
}
hint-letters-tick = { $count ->
    [2] Mit { $first } oder { $last } ankreuzen
   *[other] Mit { $first }–{ $last } ankreuzen
}
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
place-name-flagged = Frage { $place }, { $state }, markiert
place-answered = beantwortet
place-skipped = übersprungen
place-open = noch nicht gesehen
place-right = richtig beantwortet
place-partly = teilweise richtig beantwortet
place-wrong = falsch beantwortet
place-unmarked = noch nicht bewertet
# What the marks of questions mean, in the overview: each stands beside its mark.
legend-answered = { $count } beantwortet
legend-right = { $count } richtig
legend-partly = { $count } teilweise richtig
legend-wrong = { $count } falsch
legend-unmarked = { $count } noch nicht bewertet
legend-skipped = { $count } übersprungen
legend-flagged = { $count } markiert
legend-open = { $count } noch nicht gesehen

do-single-choice = eine Antwort wählen
do-multiple-choice = alle richtigen wählen
do-true-false = wahr oder falsch?
do-short-answer = Antwort eingeben
do-number = Zahl eingeben
do-ordering = in die richtige Reihenfolge bringen
do-matching = einander zuordnen, was zusammengehört
do-gap-fill = Lücken füllen
do-categories = in Gruppen einordnen
do-hotspot = Stelle finden
do-open = frei schreiben, dann selbst bewerten

part-chosen = von Ihnen gewählt
part-left-out = von Ihnen übersehen
part-left-rightly = zu Recht nicht gewählt

picture-title = Bild
picture-describe = Bildbeschreibung
picture-next = Nächstes Bild
picture-previous = Voriges Bild
picture-reading = Das Bild wird geladen …
picture-large = Bild { $letter } groß zeigen
picture-missing = Das Bild { $file } fehlt
picture-not-drawn = Das Bild { $file } lässt sich nicht zeichnen
attempt-unreadable = Dieser Versuch lässt sich nicht fortsetzen: { $reason }

# A bank's page.
bank-as-of-full = Stand: { $date }.
bank-by = Von { $authors }.
bank-problems = { $count ->
    [one] { $count } Problem: Etwas wurde ausgelassen
   *[other] { $count } Probleme: Etwas wurde ausgelassen
}
bank-warnings = { $count ->
    [one] { $count } Warnung: Nichts wurde ausgelassen
   *[other] { $count } Warnungen: Nichts wurde ausgelassen
}
bank-reading = Lesetext
bank-questions = Fragen { $count }
bank-sources = Quellen { $count }
bank-attempts = Verlauf { $count }
bank-topics = Themen
bank-nothing-wrong = noch keine
bank-fitting = { $drawn } von { $of }

code-title = Quizcode
code-how = Ein Quizcode ergibt dieselben Fragen in derselben Reihenfolge.

# History.
history-empty = Hier ist noch nichts. Nach dem ersten Quiz steht hier, wie sich Ihre Ergebnisse entwickeln, welche Themen Sie beherrschen, und jede Antwort zum Nachlesen.
history-about = { $when } · { $mode } · { $answered } von { $of } beantwortet · { $code }
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
setup-order = Auswahl
setup-new-first = Neue und nicht gewusste zuerst
setup-by-chance = Zufällig
setup-mode = Rückmeldung
setup-practice = Nach jeder Antwort (Übung)
setup-exam = Am Ende (Prüfung)
setup-time = Zeit
setup-no-limit = Unbegrenzt
setup-over-limit = Dauert meist etwa { $minutes } Minuten: länger als die eingestellten { $limit }
setup-certainty = Sicherheit
setup-no = Nicht abfragen
setup-certainty-yes = Abfragen und werten
setup-stale = Veraltete Fakten
setup-stale-keep = Mit Hinweis stellen
setup-stale-leave = Auslassen
setup-marking = Mehrere richtige Optionen
rule-per-option = Jede Option zählt
rule-all-or-nothing = Alles oder nichts
rule-wrong-ticks = Falsches kostet
setup-wrong-tick = Ein falsches Kreuz kostet
tick-none = Nichts
tick-true = So viel, wie ein richtiges bringt
tick-false = Seinen Anteil an den falschen
tick-false2 = Diesen Anteil, höchstens die Hälfte
tick-all = Alle Punkte
setup-below-zero = Punkte unter null
setup-below-zero-no = Nie
setup-below-zero-yes = Möglich

# What is wrong with a bank.
problems-summary = { $file } · { $found } · { $ready ->
    [one] { $ready } Frage ist bereit
   *[other] { $ready } Fragen sind bereit
}
problems-errors = { $count ->
    [one] { $count } Problem
   *[other] { $count } Probleme
}
problems-warnings = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
problems-refused = Diese Datei war nicht lesbar
problems-place = { $severity } · Zeile { $line }, Spalte { $column }

# Dialogs.
keys-letters = Optionen werden mit ihrem Buchstaben oder einer Ziffer gewählt. Mit Alt tut ein Buchstabe immer, was hier steht.
# A tooltip: what a button does, and its key.
tip-key = { $what } ({ $key })
open-title = Fragensammlung öffnen
open-title-folder = Ordner mit Fragensammlungen öffnen
open-files = Fragensammlungen
open-how = Den Pfad einer Datei oder eines Ordners eingeben. Beides lässt sich auch ins Fenster ziehen.
open-do = Öffnen
palette-hint = Was möchten Sie tun?
keys-close = Schließen
palette-nothing = So etwas lässt sich hier nicht tun.

# Settings. The attribute `hint` stands below the name of a setting.
settings-look = Darstellung
settings-theme = Farben
settings-motion = Bewegung
settings-motion-short = Ein wenig
settings-motion-off = Keine
settings-reading = Lesen
settings-typeface = Schrift
typeface-serif-and-sans = Mit und ohne Serifen
typeface-sans = Nur serifenlos
typeface-legible = Besonders leserlich
settings-size = Größe
settings-keys = Tasten
settings-letters = Buchstaben als Tasten
    .hint = Ohne sie werden Optionen mit Ziffern gewählt
settings-letters-on = Ein
settings-letters-off = Aus
settings-quizzes = Quiz
settings-questions = Kurzes Quiz
    .hint = Wie viele Fragen die erste Schaltfläche einer Sammlung zieht
settings-feedback = Rückmeldung
settings-limit = Zeit
settings-certainty = Sicherheit
settings-language = Sprache
settings-interface = Sprache der Oberfläche
    .hint = Sammlungen erscheinen in der Sprache, in der sie geschrieben sind
settings-data = Ihre Daten
data-folder = Ordner
    .hint = Alle Ihre Antworten liegen hier und nirgends sonst
data-folder-open = Ordner öffnen
data-folder-copy = Pfad kopieren
data-folder-unopened = Der Ordner „{ $file }“ ließ sich nicht öffnen: { $reason }. Den Pfad kopieren und den Ordner von Hand öffnen.
data-nothing-kept = Es ließ sich kein Ordner öffnen, deshalb bleibt nach dem Schließen des Fensters nichts gespeichert.
data-copies = Kopien
    .hint = Beim Start entsteht von selbst eine Kopie; von jedem Tag, jeder Woche und jedem Monat bleibt die letzte
data-copy-now = Kopie anlegen
data-copied = Eine Kopie Ihres Verlaufs wurde angelegt.
data-unchanged = Die letzte Kopie enthält schon alles.
data-no-copies = Es gibt noch keine Kopie.
data-all = Alle { $count } Kopien
data-back = Wiederherstellen …
data-back-to = Wiederherstellen: Kopie vom { $when } …
data-back-title = Zurück zum Stand vom { $when }?
data-back-how = Ihr Verlauf wird wieder so, wie er damals war. Der jetzige kommt in den Ordner „set-aside“ und wird nie gelöscht.
data-back-no = Jetzigen behalten
data-back-yes = Wiederherstellen
data-gone-back = Ihr Verlauf ist wieder auf dem Stand vom { $when }. Der bisherige liegt im Ordner „set-aside“.
data-elsewhere = Anderer Rechner
    .hint = Alle Versuche als eine Datei; beim Importieren kommt dazu, was dort noch fehlt
data-export = Verlauf exportieren …
data-import = Verlauf importieren …
export-title = Ordner für den exportierten Verlauf
export-how = Den Pfad eines Ordners oder einer neuen Datei eingeben.
export-do = Exportieren
export-name = Footnote-Verlauf { $date }
import-title = Verlauf importieren
import-how = Den Pfad einer Datei mit einem exportierten Verlauf eingeben.
import-do = Importieren
import-files = Exportierte Verläufe
data-check = Unversehrtheit
    .hint = Liest jede Antwort und vergleicht sie mit der Prüfsumme, mit der sie gespeichert wurde
data-check-do = Verlauf prüfen
data-sound = Der Verlauf ist unversehrt: Jede Antwort ist so, wie sie gespeichert wurde.
data-damaged = Der Verlauf ist beschädigt ({ $reason }). Footnote schließen und wieder öffnen: Alles noch Lesbare wird dann übernommen, und die beschädigte Datei bleibt erhalten.
data-busy = Einen Moment …
settings-language-system = Wie das System ({ $language })
settings-option-keys = Buchstabe einer Option
settings-option-keys-answer = Antwortet sofort
settings-option-keys-choose = Wählt, Eingabetaste antwortet

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
part-yours = Ihre Antwort
part-taken-as = gewertet als { $what }
part-key = richtige Antwort
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
order-shifted = verschoben, gehört auf Platz { $place }
order-belongs = gehört auf Platz { $place }
order-right = In der richtigen Reihenfolge

assign-hint = Wählen …
assign-hint-letters = A bis { $last } drücken oder klicken
assign-hint-digits = 1 bis { $last } drücken oder klicken
assign-thing = { $what }, der nächsten Zeile zuordnen
assign-thing-used = { $what }, schon verwendet, der nächsten Zeile zuordnen

gap-pick = Wählen …
gap-name = Lücke { $place } von { $of }: { $before } … { $after }
gap-right = Richtig ist „{ $what }“.
gap-beside = { $what }: { $why }

hotspot-how = Stelle anklicken oder mit den Pfeiltasten ansteuern und die Leertaste drücken
hotspot-none = keine Stelle gewählt
hotspot-closer = Vergrößern
hotspot-farther = Verkleinern
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
record-try-again = Noch einmal versuchen. Was vorher gespeichert wurde, ist sicher.
record-try-with-room = Platz schaffen und noch einmal versuchen. Was vorher gespeichert wurde, ist sicher.
record-opened-anew = Ab jetzt wird wieder gespeichert
settings-not-kept = Ihre Einstellungen konnten nicht gespeichert werden. { $reason }
