# Numbers, days and durations, used everywhere.

marks = { $marks ->
    [one] { $marks } point
   *[other] { $marks } points
}
marks-of = { $marks ->
    [one] { $marks } point sur { $of }
   *[other] { $marks } points sur { $of }
}
percent = { $number } %
questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}

date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-time = { $date } à { $time }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

duration-seconds = { $seconds } s
duration-minutes = { $minutes } min
duration-minutes-seconds = { $minutes } min { $seconds } s
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

# Between a name and what is said of it; around somebody’s words.
colon =  :
quoted = « { $text } »

severity-warning = avertissement
severity-error = erreur

# Files that could not be taken as a bank, or written.

library-missing = Le fichier « { $file } » n’existe pas
    .hint = Vérifier l’orthographe du nom, et le dossier où il se trouve.
library-folder = « { $file } » est un dossier, pas une banque
    .hint = Indiquer l’un des fichiers qu’il contient.
library-device = « { $file } » est un périphérique ou un tube, pas un fichier
    .hint = Enregistrer d’abord la banque dans un fichier.
library-too-many-bytes = « { $file } » fait { $megabytes } Mo ; une banque ne peut dépasser { $limit } Mo
    .hint = La répartir en plusieurs banques.
library-nul = « { $file } » n’est pas du texte : un caractère NUL se trouve ligne { $line }, colonne { $column }
    .hint = L’enregistrer en texte brut, en UTF-8.
library-not-utf8 = « { $file } » n’est pas en UTF-8 : ligne { $line }, colonne { $column }, la lecture est impossible
    .hint = Enregistrer de nouveau le fichier avec l’encodage UTF-8.
library-utf16 = « { $file } » est en UTF-16
    .hint = Enregistrer de nouveau le fichier avec l’encodage UTF-8 (dans le Bloc-notes de Windows : Enregistrer sous, Encodage).
library-no-banks = Le dossier « { $file } » ne contient aucune banque
    .hint = Les banques sont des fichiers dont le nom se termine par .ron.
library-too-many-banks = Le dossier « { $file } » contient plus de { $limit } banques
    .hint = Les répartir dans des dossiers, ou indiquer les fichiers un par un.
library-system = { $operation ->
    [read] Impossible de lire « { $file } » : { $reason }
    [write] Impossible d’écrire « { $file } » : { $reason }
    [replace] Impossible de remplacer « { $file } » : { $reason }
   *[open] Impossible d’ouvrir « { $file } » : { $reason }
}

# What went wrong with the record of attempts.

record-doing = { $operation ->
    [open-folder] Impossible d’ouvrir le dossier « { $file } »
    [make-folder] Impossible de créer le dossier « { $file } »
    [lock] Impossible de verrouiller le registre dans « { $file } »
    [migrate] Impossible de mettre à jour le registre « { $file } »
    [read] Impossible de lire le registre « { $file } »
    [start] Impossible de commencer la tentative dans le registre « { $file } »
    [append] Impossible de conserver la réponse dans le registre « { $file } »
    [finish] Impossible de conserver le résultat dans le registre « { $file } »
    [delete] Impossible de supprimer la tentative du registre « { $file } »
    [back-up] Impossible de copier le registre vers « { $file } »
    [restore] Impossible de restaurer le registre « { $file } »
    [set-aside] Impossible de mettre de côté le registre endommagé « { $file } »
    [export] Impossible d’exporter le registre vers « { $file } »
    [import] Impossible de reprendre des tentatives de « { $file } »
   *[open] Impossible d’ouvrir le registre « { $file } »
}
record-no-home = Il n’y a pas de dossier personnel où conserver le registre
    .hint = Indiquer où le conserver, avec la variable d’environnement FOOTNOTE_DATA.
record-in-use = Le registre dans « { $file } » est déjà utilisé : Footnote est ouvert ailleurs
    .hint = Fermer d’abord l’autre Footnote, ou conserver ailleurs le registre de celui-ci (FOOTNOTE_DATA).
record-newer = Le registre « { $file } » vient d’une version plus récente de Footnote (format { $found } ; celle-ci connaît le format { $known })
    .hint = Mettre Footnote à jour. Le registre n’a pas été modifié.
record-older = Le registre « { $file } » vient d’une version plus ancienne de Footnote
    .hint = Ouvrir une fois Footnote, ou faire un quiz : le registre sera mis à jour, après copie.
record-not-a-file = À l’emplacement du registre « { $file } » se trouve autre chose qu’un simple fichier
    .hint = Le déplacer, et Footnote commencera un nouveau registre.
record-foreign = « { $file } » est la base de données d’un autre programme
    .hint = Elle n’a pas été modifiée. Conserver ailleurs le registre de Footnote (FOOTNOTE_DATA).
record-system = { record-doing } : { $reason }
record-no-place = { record-doing } : { $reason }
    .hint = Permettre à Footnote d’écrire dans ce dossier, ou indiquer un autre endroit pour le registre (FOOTNOTE_DATA).
record-damaged = Le registre « { $file } » est endommagé : { $reason }
    .hint = Ouvrir Footnote, ou faire un quiz : le fichier endommagé sera mis de côté, et ce qui est encore lisible sera repris.
record-database = { record-doing } : { $reason }
record-disk-full = { record-doing } : le disque est plein
    .hint = Libérer de la place et redémarrer Footnote. Ce qui a été conservé avant est en sûreté.
record-not-kept = { record-doing } : { $reason }
    .hint = Redémarrer Footnote. Ce qui a été conservé avant est en sûreté.
record-poisoned = { record-doing }, car une écriture précédente a échoué : { $reason }
    .hint = Redémarrer Footnote. Ce qui a été conservé avant cet échec est en sûreté.
record-read-only = { record-doing } : le registre est ouvert en lecture seule
record-no-such-attempt = La tentative { $attempt } n’existe pas dans le registre « { $file } »
import-diverged = { $count ->
    [one] { $count } tentative s’est poursuivie autrement ici que dans le fichier ; celle d’ici reste telle quelle.
   *[other] { $count } tentatives se sont poursuivies autrement ici que dans le fichier ; celles d’ici restent telles quelles.
}
record-unreadable = La tentative { $attempt } du registre « { $file } » est endommagée : { $reason }
    .hint = Toutes les autres tentatives restent lisibles.
record-not-a-sound-copy = « { $file } » est endommagé, ou n’est pas la copie d’un registre : { $reason }
    .hint = Prendre une autre copie.
record-not-an-export = « { $file } » n’est pas un registre exporté
    .hint = Choisir un fichier exporté depuis les paramètres ou avec footnote export-record.
record-newer-export = « { $file } » vient d’une version plus récente de Footnote (format { $found } ; celle-ci connaît le format { $known })
    .hint = Mettre Footnote à jour. Rien n’a été repris.
record-stopped = { $operation ->
    [export] Annulé : « { $file } » n’a pas été écrit
   *[import] Annulé : rien n’a été repris de « { $file } »
}

# What happened when the record was opened.

record-set-aside = Le registre était endommagé ({ $reason }). { $whole ->
        [0] Aucune tentative n’a pu être récupérée en entier
        [one] { $whole } tentative a pu être récupérée en entier
       *[other] { $whole } tentatives ont pu être récupérées en entier
    }{ $partial ->
        [0] {""}
       *[other] , { $partial } en partie
    }{ $from-copy ->
        [0] {""}
       *[other] , { $from-copy } depuis la dernière copie
    }{ $lost ->
        [0] {""}
        [one] , { $lost } est perdue
       *[other] , { $lost } sont perdues
    }.
    .hint = Le registre endommagé n’a pas été effacé ; il est conservé sous « { $file } ». Les dernières réponses peuvent manquer.
record-brought-up-to-date = Le registre a été mis à jour ; son état antérieur est conservé sous « { $file } ».
record-end-unreadable = Ce qui a été écrit en dernier dans le registre « { $file } » est illisible : l’écriture a été interrompue, ou le fichier a été endommagé
    .hint = La dernière réponse donnée manque peut-être ; tout ce qui précède est là.
record-no-backup = La copie régulière du registre n’a pas pu être faite. { $reason }

# Carrying the record from one machine to another.

file-in-the-way = « { $file } » existe déjà, et n’a pas été modifié
    .hint = Indiquer un autre fichier.
export-done = { $count ->
    [one] { $count } tentative a été écrite
   *[other] { $count } tentatives ont été écrites
} dans « { $file } ».
export-left-out = { $count ->
    [one] { $count } tentative endommagée a été laissée de côté.
   *[other] { $count } tentatives endommagées ont été laissées de côté.
}
import-done = { $taken ->
    [one] { $taken } tentative reprise
   *[other] { $taken } tentatives reprises
}, { $continued ->
    [one] { $continued } complétée
   *[other] { $continued } complétées
}, { $known ->
    [one] { $known } déjà connue
   *[other] { $known } déjà connues
}, { $left ->
    [one] { $left } laissée de côté
   *[other] { $left } laissées de côté
}.
import-no-attempt = La ligne { $line } n’est pas une tentative : { $reason }
import-impossible = La ligne { $line } dit une chose impossible : { $reason }
import-too-long = La ligne { $line } est trop longue
import-cut-off = Le fichier est tronqué : la fin manque. Ce qui s’y trouvait a été repris.
import-more = { $count ->
    [one] { $count } autre ligne a été laissée de côté.
   *[other] { $count } autres lignes ont été laissées de côté.
}
