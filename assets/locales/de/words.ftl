# Numbers, days and durations, used everywhere.

marks = { $marks ->
    [one] { $marks } Punkt
   *[other] { $marks } Punkte
}
marks-of = { $of ->
    [one] { $marks } von { $of } Punkt
   *[other] { $marks } von { $of } Punkten
}
percent = { $number } %
questions = { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
}

date = { $day }. { $month } { $year }
date-time = { $date }, { $time } Uhr
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

duration-seconds = { $seconds } s
duration-minutes = { $minutes } min
duration-minutes-seconds = { $minutes } min { $seconds } s
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

# Between a name and what is said of it; around somebody’s words.
colon = :
quoted = „{ $text }“

severity-warning = Warnung
severity-error = Fehler

# Files that could not be taken as a bank, or written.

library-missing = Es gibt keine Datei „{ $file }“
    .hint = Schreibweise und Ordner prüfen.
library-folder = „{ $file }“ ist ein Ordner, keine Fragensammlung
    .hint = Eine der Dateien darin nennen.
library-device = „{ $file }“ ist ein Gerät oder eine Pipe, keine Datei
    .hint = Die Fragensammlung zuerst als Datei speichern.
library-too-many-bytes = „{ $file }“ hat { $megabytes } MB; eine Fragensammlung hat höchstens { $limit } MB
    .hint = Auf mehrere Sammlungen aufteilen.
library-nul = „{ $file }“ ist kein Text: In Zeile { $line }, Spalte { $column } steht ein NUL-Zeichen
    .hint = Als reinen Text in UTF-8 speichern.
library-not-utf8 = „{ $file }“ ist nicht in UTF-8 gespeichert: Zeile { $line }, Spalte { $column } ist nicht lesbar
    .hint = Mit der Codierung UTF-8 neu speichern.
library-utf16 = „{ $file }“ ist in UTF-16 gespeichert
    .hint = Mit der Codierung UTF-8 neu speichern (im Windows-Editor: Speichern unter, Codierung).
library-no-banks = Im Ordner „{ $file }“ gibt es keine Fragensammlung
    .hint = Fragensammlungen sind Dateien mit der Endung .ron.
library-too-many-banks = Im Ordner „{ $file }“ gibt es mehr als { $limit } Fragensammlungen
    .hint = Auf mehrere Ordner verteilen oder die Dateien einzeln nennen.
library-system = { $operation ->
    [read] „{ $file }“ lässt sich nicht lesen: { $reason }
    [write] „{ $file }“ lässt sich nicht schreiben: { $reason }
    [replace] „{ $file }“ lässt sich nicht ersetzen: { $reason }
   *[open] „{ $file }“ lässt sich nicht öffnen: { $reason }
}

# What went wrong with the record of attempts.

record-doing = { $operation ->
    [open-folder] Der Ordner „{ $file }“ lässt sich nicht öffnen
    [make-folder] Der Ordner „{ $file }“ lässt sich nicht anlegen
    [lock] Der Verlauf in „{ $file }“ lässt sich nicht sperren
    [migrate] Der Verlauf „{ $file }“ lässt sich nicht aktualisieren
    [read] Der Verlauf „{ $file }“ lässt sich nicht lesen
    [start] Der Versuch lässt sich im Verlauf „{ $file }“ nicht beginnen
    [append] Die Antwort lässt sich nicht im Verlauf „{ $file }“ speichern
    [finish] Das Ergebnis lässt sich nicht im Verlauf „{ $file }“ speichern
    [delete] Der Versuch lässt sich nicht aus dem Verlauf „{ $file }“ löschen
    [back-up] Der Verlauf lässt sich nicht nach „{ $file }“ kopieren
    [restore] Der Verlauf „{ $file }“ lässt sich nicht wiederherstellen
    [set-aside] Der beschädigte Verlauf „{ $file }“ lässt sich nicht beiseitelegen
    [export] Der Verlauf lässt sich nicht nach „{ $file }“ exportieren
    [import] Aus „{ $file }“ lassen sich keine Versuche übernehmen
   *[open] Der Verlauf „{ $file }“ lässt sich nicht öffnen
}
record-no-home = Es gibt keinen Benutzerordner, in dem der Verlauf liegen könnte
    .hint = Mit der Umgebungsvariablen FOOTNOTE_DATA angeben, wo er liegen soll.
record-in-use = Der Verlauf in „{ $file }“ wird gerade benutzt: Footnote ist noch einmal geöffnet
    .hint = Das andere Footnote zuerst schließen oder den Verlauf hier anderswo ablegen (FOOTNOTE_DATA).
record-newer = Der Verlauf „{ $file }“ stammt von einem neueren Footnote (Formatversion { $found }; hier bekannt ist { $known })
    .hint = Footnote aktualisieren. Der Verlauf blieb, wie er war.
record-older = Der Verlauf „{ $file }“ stammt von einem älteren Footnote
    .hint = Footnote einmal öffnen oder ein Quiz beginnen: Der Verlauf wird dann kopiert und aktualisiert.
record-not-a-file = Wo der Verlauf „{ $file }“ liegen soll, liegt etwas anderes als eine gewöhnliche Datei
    .hint = Wird es verschoben, beginnt Footnote einen neuen Verlauf.
record-foreign = „{ $file }“ ist die Datenbank eines anderen Programms
    .hint = Sie blieb, wie sie war. Den Verlauf von Footnote anderswo ablegen (FOOTNOTE_DATA).
record-system = { record-doing }: { $reason }
record-no-place = { record-doing }: { $reason }
    .hint = Footnote in diesem Ordner schreiben lassen oder den Verlauf anderswo ablegen (FOOTNOTE_DATA).
record-damaged = Der Verlauf „{ $file }“ ist beschädigt: { $reason }
    .hint = Footnote öffnen oder ein Quiz beginnen: Die beschädigte Datei wird dann beiseitegelegt und alles Lesbare daraus übernommen.
record-database = { record-doing }: { $reason }
record-disk-full = { record-doing }: Der Datenträger ist voll
    .hint = Platz schaffen und Footnote neu starten. Was vorher gespeichert wurde, ist sicher.
record-not-kept = { record-doing }: { $reason }
    .hint = Footnote neu starten. Was vorher gespeichert wurde, ist sicher.
record-poisoned = { record-doing }, weil vorher schon etwas nicht gespeichert werden konnte: { $reason }
    .hint = Footnote neu starten. Was davor gespeichert wurde, ist sicher.
record-read-only = { record-doing }: Der Verlauf ist nur zum Lesen geöffnet
record-no-such-attempt = Im Verlauf „{ $file }“ gibt es keinen Versuch { $attempt }
import-diverged = { $count ->
    [one] 1 Versuch ist hier anders weitergegangen als in der Datei; der hiesige bleibt, wie er ist.
   *[other] { $count } Versuche sind hier anders weitergegangen als in der Datei; die hiesigen bleiben, wie sie sind.
}
record-unreadable = Der Versuch { $attempt } im Verlauf „{ $file }“ ist beschädigt: { $reason }
    .hint = Alle anderen Versuche sind weiterhin lesbar.
record-not-a-sound-copy = „{ $file }“ ist beschädigt oder keine Kopie eines Verlaufs: { $reason }
    .hint = Eine andere Kopie nehmen.
record-not-an-export = „{ $file }“ ist kein exportierter Verlauf
    .hint = Eine Datei nehmen, die in den Einstellungen oder mit footnote export-record exportiert wurde.
record-newer-export = „{ $file }“ stammt von einem neueren Footnote (Formatversion { $found }; hier bekannt ist { $known })
    .hint = Footnote aktualisieren. Übernommen wurde nichts.
record-stopped = { $operation ->
    [export] Abgebrochen: „{ $file }“ wurde nicht geschrieben
   *[import] Abgebrochen: Aus „{ $file }“ wurde nichts übernommen
}

# What happened when the record was opened.

record-set-aside = Der Verlauf war beschädigt ({ $reason }). { $whole ->
        [0] Kein Versuch wurde vollständig gerettet
        [one] 1 Versuch wurde vollständig gerettet
       *[other] { $whole } Versuche wurden vollständig gerettet
    }{ $partial ->
        [0] {""}
       *[other] , { $partial } teilweise
    }{ $from-copy ->
        [0] {""}
       *[other] , { $from-copy } aus der letzten Kopie
    }{ $lost ->
        [0] {""}
       *[other] , { $lost } gar nicht
    }.
    .hint = Der beschädigte Verlauf wurde nicht gelöscht; er liegt unter „{ $file }“. Die zuletzt gegebenen Antworten können fehlen.
record-brought-up-to-date = Der Verlauf wurde aktualisiert; der vorherige Stand liegt unter „{ $file }“.
record-end-unreadable = Was zuletzt in den Verlauf „{ $file }“ geschrieben wurde, lässt sich nicht lesen: Das Schreiben wurde abgebrochen, oder die Datei wurde beschädigt
    .hint = Die zuletzt gegebene Antwort fehlt vielleicht; alles davor ist da.
record-no-backup = Die regelmäßige Kopie des Verlaufs konnte nicht angelegt werden. { $reason }

# Carrying the record from one machine to another.

file-in-the-way = „{ $file }“ gibt es schon; die Datei blieb, wie sie war
    .hint = Eine andere Datei nennen.
export-done = { $count ->
    [one] 1 Versuch wurde in „{ $file }“ geschrieben.
   *[other] { $count } Versuche wurden in „{ $file }“ geschrieben.
}
export-left-out = { $count ->
    [one] 1 Versuch ist beschädigt und wurde ausgelassen.
   *[other] { $count } Versuche sind beschädigt und wurden ausgelassen.
}
import-done = { $taken ->
    [one] 1 Versuch übernommen
   *[other] { $taken } Versuche übernommen
}, { $continued } weitergeführt, { $known } schon bekannt, { $left } ausgelassen.
import-no-attempt = Zeile { $line } ist kein Versuch: { $reason }
import-impossible = Zeile { $line } beschreibt etwas, das so nicht geschehen sein kann: { $reason }
import-too-long = Zeile { $line } ist zu lang
import-cut-off = Die Datei ist abgeschnitten: Ihr Ende fehlt. Was da war, wurde übernommen.
import-more = { $count ->
    [one] { $count } weitere Zeile wurde ausgelassen.
   *[other] { $count } weitere Zeilen wurden ausgelassen.
}
