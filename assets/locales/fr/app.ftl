# What only the window says.

app-no-window = Impossible d’ouvrir une fenêtre ({ $reason }) ; le quiz se fait donc ici.
    .hint = Faire le quiz ici : footnote take

# Actions, as in the table. The attribute `tip` is shown when the pointer rests on a button.
action-back = Retour
action-shelf = Étagère
action-history = Historique
action-settings = Réglages
action-open = Ouvrir…
    .tip = Une banque est un fichier dont le nom se termine par .ron ; un dossier de banques s’ouvre aussi
action-search = Rechercher
action-palette = Toutes les actions
action-keys = Raccourcis
action-larger = Agrandir
action-smaller = Réduire
action-continue = Reprendre
action-ten = Dix questions
    .tip = Dix questions pas encore vues, ou dont la réponse n’était pas correcte
action-everything = Sujet le plus long
    .tip = Autant de questions qu’il en tient sans que l’une trahisse l’autre
action-exam = Examen
    .tip = Les notes de bas de page viennent à la fin
action-mistakes = À revoir
action-code = Code de sujet…
    .tip = Les mêmes questions, dans le même ordre que quelqu’un d’autre
action-choose = Choisir…
action-problems = Voir les problèmes
action-start = Commencer
action-answer = Valider
action-next = Suivante
action-previous = Précédente
action-skip = Passer
action-flag = Marquer
action-pause = Pause
action-passage = Lire le passage
action-overrule = J’avais raison
    .tip = Compte cette réponse comme correcte, et le précise dans les résultats
action-extend = Plus de temps
action-hand-in = Rendre la copie
action-leave = Reprendre plus tard
action-retry = Refaire les manquées
action-draw-again = En tirer d’autres
action-copy-code = Copier le code du sujet

# What stands on keys.
key-ctrl = Ctrl
key-escape = Échap
key-backspace = Retour

keys-going = Navigation
keys-starting = Commencer un quiz
keys-quiz = Pendant un quiz
keys-results = Après le quiz

head-home = Footnote, vers l’étagère
notice-dismiss = Compris

shelf-title = Votre étagère
shelf-empty = Rien ici pour l’instant.
shelf-reading = Lecture…
shelf-add = Ajouter une banque
shelf-add-how = Déposer ici un fichier ou un dossier, ou en ouvrir un
shelf-not-started = pas commencée
shelf-known = { $known ->
    [one] { $known } acquise sur { $of }
   *[other] { $known } acquises sur { $of }
}
shelf-changed = { $count ->
    [one] { $count } fait a changé depuis
   *[other] { $count } faits ont changé depuis
}
shelf-problems = { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
} ; { $ready ->
    [one] { $ready } question est prête
   *[other] { $ready } questions sont prêtes
}
shelf-unreadable = { $count ->
    [one] { $count } problème, rien n’a pu être lu
   *[other] { $count } problèmes, rien n’a pu être lu
}
shelf-do-with = { $action } : { $bank }

bank-as-of = état au { $date }

theme-system = Comme le système
theme-paper = Papier
theme-ink = Encre
theme-contrast = Contraste élevé

# The quiz.
quiz-overline = { $topic } · { $what }
quiz-place = { $place } sur { $of }
quiz-progress = Question { $place } sur { $of }
quiz-time-left = Il reste { $time }
quiz-how-sure = Sûre ?
quiz-as-of = État au { $date }
quiz-no-longer = N’est plus vrai après le { $date }
quiz-changed = Changé depuis
quiz-paused = En pause
quiz-paused-how = La question est masquée et le chronomètre arrêté. Toutes vos réponses sont conservées.
quiz-time-up = Le temps est écoulé
quiz-time-up-how = Vous pouvez rendre la copie telle quelle, ou prendre cinq minutes de plus.
quiz-overview = Avant de rendre la copie
quiz-overview-how = { $left ->
    [0] { $of ->
        [1] La question a une réponse.
       *[other] Les { $of } questions ont une réponse.
    }
   *[other] { $answered ->
        [one] { $answered } question sur { $of } a une réponse
       *[other] { $answered } questions sur { $of } ont une réponse
    }, { $left ->
        [one] { $left } n’en a pas.
       *[other] { $left } n’en ont pas.
    }
}
place-name = Question { $place }, { $state }
place-answered = traitée
place-skipped = passée
place-open = pas encore vue

do-single-choice = choisir une réponse
do-multiple-choice = choisir toutes les bonnes réponses
do-true-false = vrai ou faux ?
do-short-answer = saisir la réponse
do-number = saisir un nombre
do-ordering = mettre dans l’ordre
do-ordering-from = mettre dans l’ordre, en premier : { $first }
do-matching = associer ce qui va ensemble
do-gap-fill = compléter le texte
do-categories = classer par catégorie
do-hotspot = trouver l’endroit
do-open = répondre librement, puis s’évaluer soi-même

part-chosen-rightly = votre choix
part-chosen-wrongly = votre choix
part-left-out = non choisie
part-left-rightly = écartée à raison

picture-reading = Lecture de l’image…
picture-missing = L’image { $file } est introuvable
attempt-unreadable = Impossible de reprendre cette tentative : { $reason }

# A bank's page.
bank-as-of-full = État au { $date }.
bank-by = Par { $authors }.
bank-problems = { $count ->
    [one] { $count } problème : un élément a été laissé de côté
   *[other] { $count } problèmes : des éléments ont été laissés de côté
}
bank-remarks = { $count ->
    [one] { $count } remarque sur cette banque
   *[other] { $count } remarques sur cette banque
}
bank-reading = Lecture
bank-questions = Questions { $count }
bank-sources = Sources { $count }
bank-attempts = Historique { $count }
bank-topics = Thèmes

code-title = Code de sujet
code-how = Avec le code d’un sujet, on retrouve les mêmes questions dans le même ordre.

# History.
history-empty = Rien ici pour l’instant. Les quiz que vous faites sont conservés ici.
history-about = { $when } · { $mode } · { $answered ->
    [one] { $answered } traitée sur { $of }
   *[other] { $answered } traitées sur { $of }
} · { $code }
history-score = { $marks } sur { $of }
history-unfinished = Reprendre
shelf-since = Inachevée depuis le { $when }
shelf-answered = { $answered ->
    [one] { $answered } question traitée sur { $of }
   *[other] { $answered } questions traitées sur { $of }
}

# Setting up a quiz.
back-to = Retour : { $parent }
setup-title = Préparer un quiz
setup-summary = { $drawn ->
    [0] Aucune question ne correspond à ces choix
    [one] { $drawn } question sur { $of }, environ { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
   *[other] { $drawn } questions sur { $of }, environ { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
}
setup-count = Questions
setup-all = Toutes
setup-topics = Thèmes
setup-difficulty = Difficulté
setup-order = En priorité
setup-new-first = Nouvelles et manquées
setup-by-chance = Au hasard
setup-mode = Notes de bas de page
setup-time = Temps
setup-no-limit = Sans limite
setup-certainty = Certitude
setup-no = Non demandée
setup-certainty-yes = Demandée et prise en compte
setup-stale = Faits dépassés
setup-stale-keep = Garder, en le précisant
setup-stale-leave = Écarter
setup-marking = Plusieurs bonnes réponses
rule-per-option = Chaque option compte
rule-all-or-nothing = Tout ou rien
rule-false2 = R/exams : false2
rule-false = R/exams : false
rule-true = R/exams : true
rule-all = R/exams : all
rule-none = R/exams : none
rule-false2-negative = R/exams : false2, points négatifs
rule-false-negative = R/exams : false, points négatifs
rule-true-negative = R/exams : true, points négatifs
rule-all-negative = R/exams : all, points négatifs
rule-none-negative = R/exams : none, points négatifs

# What is wrong with a bank.
problems-summary = { $file } · { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
} · { $ready ->
    [one] { $ready } question est prête
   *[other] { $ready } questions sont prêtes
}
problems-refused = Ce fichier n’a pas pu être lu
problems-place = { $severity } · ligne { $line }, colonne { $column }
problems-hint = Que faire : { $hint }

# Dialogs.
keys-letters = Les options se choisissent par leur lettre ou par un chiffre.
open-title = Ouvrir une banque
open-how = Saisir le chemin d’un fichier ou d’un dossier, ou le déposer dans la fenêtre.
open-hint = Chemin d’un fichier .ron ou d’un dossier
open-do = Ouvrir
palette-hint = Que voulez-vous faire ?
keys-close = Fermer
palette-nothing = Rien de tel n’est possible ici.

# Settings.
settings-theme = Couleurs
settings-size = Taille
settings-motion = Animations
settings-motion-short = Discrètes
settings-motion-off = Aucune
settings-letters = Raccourcis d’une seule lettre
settings-letters-on = Activés
settings-letters-off = Désactivés

# The controls of each kind of question.
field-answer = Votre réponse
field-number = Votre nombre
field-number-in = Votre nombre ({ $unit })
field-open = Votre réponse
number-how = En chiffres, comme d’habitude : 1500, 1 500 ou 1,5e3
number-read = Compris comme { $number }
number-unread = Ce n’est pas encore un nombre : saisir des chiffres, comme 1500 ou 1,5

part-right = correct
part-wrong = incorrect
part-left-open = sans réponse
part-you-wrote = votre réponse
part-taken-as = compris comme { $what }
part-accepted = acceptée
part-not-accepted = non acceptée
part-fits-nothing = ne va avec rien
part-nowhere = endroit choisi
part-here = c’est ici

order-first = En premier : { $what }
order-last = En dernier : { $what }
order-hint = Alt ↑ ↓ pour déplacer
order-place = place { $place } sur { $of }
order-up = Monter : { $what }
order-down = Descendre : { $what }
order-moved = { $what } : maintenant à la place { $place } sur { $of }
order-in-place = à sa place
order-in-order = dans l’ordre, place { $place }
order-belongs = sa place : { $place }
order-right = Dans le bon ordre

assign-hint = choisir
assign-hint-letters = touche A à { $last }, ou clic
assign-hint-digits = touche 1 à { $last }, ou clic
assign-thing = { $what }, à attribuer à la ligne en cours
assign-thing-used = { $what }, déjà utilisé, à attribuer à la ligne en cours

gap-pick = choisir
gap-name = Trou { $place } sur { $of } : { $before } … { $after }
gap-right = La bonne réponse est « { $what } ».
gap-beside = { $what } : { $why }

hotspot-how = Cliquer à l’endroit voulu, ou s’y rendre avec les flèches puis appuyer sur Espace
hotspot-none = aucun endroit choisi
hotspot-closer = Zoom avant
hotspot-farther = Zoom arrière
hotspot-list = Choisir plutôt dans une liste

open-answer-hint = { $key } pour valider
open-own = Votre réponse
open-model = Réponse type
self-how = Votre réponse s’en approche-t-elle ?
self-how-points = Que mentionne votre réponse ?
self-right = Correcte
self-partly = Partiellement correcte
self-wrong = Incorrecte
self-none = Aucun de ces points

record-trouble = Ce que vous faites maintenant ne sera pas conservé. { $reason }
