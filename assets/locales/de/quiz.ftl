# What window and terminal both say about questions, answers and results.

verdict-right = Richtig
verdict-partly = Teilweise richtig
verdict-wrong = Falsch
verdict-skipped = Übersprungen
verdict-unmarked = Noch nicht bewertet

kind-single-choice = Einfachauswahl
kind-multiple-choice = Mehrfachauswahl
kind-true-false = Wahr oder falsch
kind-short-answer = Kurzantwort
kind-number = Zahl
kind-ordering = Anordnung
kind-matching = Zuordnung
kind-gap-fill = Lückentext
kind-categories = Kategorien
kind-hotspot = Stelle im Bild
kind-open = Freitext

difficulty-easy = Leicht
difficulty-medium = Mittel
difficulty-hard = Schwer

certainty-low = Geraten
certainty-mid = Eher sicher
certainty-high = Sicher

feedback-practice = Übung
    .hint = Die Fußnote kommt nach jeder Antwort
feedback-exam = Prüfung
    .hint = Alle Fußnoten kommen am Ende

# What an answer says: one thing, then how several hang together.

said-true = Wahr
said-false = Falsch
said-between = { $min } bis { $max }
said-with-unit = { $number }{"\u00A0"}{ $unit }
said-position = Platz { $place }
said-nowhere = passt nirgends
said-nothing = nichts
said-point = { $x } % von links, { $y } % von oben
said-pair = { $of } – { $is }
said-or = {" oder "}
said-also = { $first } (oder { $rest })
said-and = {"; "}
said-then = {" → "}

# Paper codes and drawing.

code-wrong-length = Ein Quizcode hat 12 Buchstaben und Ziffern, dieser hat { $found }
    .hint = Den ganzen Code kopieren; Bindestriche und Leerzeichen spielen keine Rolle.
code-foreign-character = „{ $character }“ kommt in keinem Quizcode vor
    .hint = In Codes gibt es 0, O, 1, I und U nicht, weil sie leicht zu verwechseln sind.
code-check-fails = Das ist nicht ganz ein Quizcode: Ein Zeichen stimmt nicht, oder zwei sind vertauscht
    .hint = Zeichen für Zeichen mit dem Original vergleichen.
code-other-edition = Dieser Code gehört zu einer anderen Fragensammlung oder zu einer anderen Fassung dieser Sammlung. Das Quiz weicht möglicherweise vom ursprünglichen ab.
code-other-plan = Dieser Code entstand mit anderen Einstellungen (etwa anderen Themen). Das Quiz weicht möglicherweise vom ursprünglichen ab.
code-count-unknown = Dieser Code verlangt mehr als 126 Fragen, enthält aber ihre Zahl nicht. Gestellt werden deshalb alle passenden.

draw-empty-bank = Die Fragensammlung enthält keine Frage, die gestellt werden kann
    .hint = Die Sammlung prüfen: Dabei zeigt sich, was an ihren Fragen nicht stimmt.
draw-nothing-fits = { $count ->
    [one] Die einzige Frage der Sammlung passt nicht zur Auswahl
   *[other] Keine der { $count } Fragen der Sammlung passt zur Auswahl
}
    .hint = Andere Themen, Fragetypen oder Schwierigkeiten wählen.
draw-nothing-preferred = Es bleibt nichts zu fragen: { $count ->
    [one] Die einzige passende Frage wurde schon richtig beantwortet
   *[other] Alle { $count } passenden Fragen wurden schon richtig beantwortet
}

# Why something cannot be done now in an attempt.

refusal-no-such-question = Eine Frage { $number } gibt es nicht; das Quiz hat { $of }
refusal-already-finished = Das Quiz ist bereits abgegeben
refusal-paused = Das Quiz ist angehalten
refusal-not-paused = Das Quiz ist nicht angehalten
refusal-answer-is-final = Die Antwort steht fest: Ihre Fußnote wurde schon gezeigt
refusal-answer-does-not-fit = Diese Antwort passt nicht zur Frage
refusal-certainty-not-asked = In diesem Quiz wird die Sicherheit nicht abgefragt
refusal-time-is-up = Die Zeit ist um
refusal-time-is-not-up = Die Zeit ist noch nicht um: Es bleiben { $left }
refusal-no-time-limit = Die Zeit ist nicht begrenzt
refusal-not-yet-visible = Die richtige Antwort wurde noch nicht gezeigt
refusal-not-answered = Die Frage wurde nicht beantwortet
refusal-not-self-marked = Selbst bewertet werden nur Freitexte
refusal-not-overrulable = Nur eine getippte Antwort, die nicht akzeptiert wurde, kann nachträglich als richtig gelten
refusal-nothing-to-change = Das ist bereits so

picture = [Bild: { $alt }]

# What stands beneath a prompt.

ask-in-unit = Einheit: { $unit }
ask-first = Zuerst: { $end }
ask-last = Zuletzt: { $end }
ask-gap = Lücke { $number }:

# The footnote of an answer.

footnote-you = Ihre Antwort
footnote-right = Richtig
footnote-model = Musterlösung
footnote-claimed = nach eigener Angabe
footnote-you-and-right = Ihre Antwort: { $given } · Richtig: { $right }
footnote-you-only = Ihre Antwort: { $given }
footnote-right-only = Richtig: { $right }
footnote-see = Siehe „{ $heading }“
footnote-see-source = Siehe „{ $heading }“ ({ $source })
footnote-source-dated = { $title }, { $date }
footnote-as-of = Stand: { $date }
footnote-valid-until = Gültig bis { $date }
footnote-update = Seither, { $date }:

state-chosen-rightly = Ihre Wahl, richtig
state-chosen-wrongly = Ihre Wahl, falsch
state-left-out-wrongly = richtig
state-left-rightly = falsch
