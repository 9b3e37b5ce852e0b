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
action-open-folder = Ouvrir un dossier…
action-open-path = Ouvrir par son chemin…
action-search = Rechercher
action-undo = Annuler
action-try-again = Réessayer
action-dismiss = Fermer le message
action-palette = Toutes les actions
action-keys = Raccourcis
action-larger = Agrandir le texte
action-smaller = Réduire le texte
action-continue = Reprendre
action-ten = { $count ->
    [5] Cinq questions
    [10] Dix questions
    [15] Quinze questions
    [20] Vingt questions
    [one] { $count } question
   *[other] { $count } questions
}
    .tip = D’abord les questions pas encore vues, ou dont la réponse n’était pas correcte
action-everything = Le plus possible
    .tip = Autant de questions qu’il en tient sans que l’une donne la réponse d’une autre
action-exam = Examen
    .tip = Les notes de bas de page viennent à la fin
action-mistakes = Mes erreurs
action-code = Code de sujet…
    .tip = Les mêmes questions, dans le même ordre que quelqu’un d’autre
action-choose = Configurer…
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
action-overview = Toutes les questions
action-picture = Agrandir l’image
action-extend = Plus de temps
action-hand-in = Rendre la copie
action-leave = Reprendre plus tard
action-retry = Refaire les manquées
action-draw-again = En tirer d’autres
action-copy-code = Copier le code du sujet

# What stands on keys.
key-ctrl = Ctrl
key-escape = Échap
key-backspace = Ret. arr.

keys-going = Partout
keys-starting = Commencer un quiz
keys-quiz = Pendant un quiz
keys-results = Après le quiz

head-home = Footnote, vers l’étagère
notice-dismiss = Fermer
busy-reading = Lecture : { $file }
busy-writing = Écriture : { $file }
busy-files = { $done ->
    [one] { $done } fichier sur { $of }
   *[other] { $done } fichiers sur { $of }
}
busy-stop = Annuler
reading-stopped = « { $file } » n’a pas été lu jusqu’au bout ; ce fichier n’est donc pas sur votre étagère

shelf-title = Votre étagère
shelf-empty = Votre étagère est vide
shelf-empty-how = Une banque est un fichier texte de questions dont le nom se termine par .ron. En ouvrir une, ou un dossier de banques, ou déposer l’un ou l’autre dans cette fenêtre.
shelf-reading = Lecture…
shelf-add = Ajouter une banque
shelf-add-how = Déposer ici un fichier ou un dossier, ou en ouvrir un
drop-title = Relâcher pour ajouter à votre étagère
drop-how = Une banque est un fichier dont le nom se termine par .ron ; un dossier de banques se dépose aussi
shelf-not-started = pas commencée
shelf-known = { $known ->
    [one] { $known } acquise sur { $of }
   *[other] { $known } acquises sur { $of }
}
shelf-seen = { $count ->
    [one] { $count } vue
   *[other] { $count } vues
}
shelf-score = score { $last }
shelf-scores = dernier score { $last }, meilleur { $best }
shelf-due = { $count ->
    [one] { $count } fait est à vérifier
   *[other] { $count } faits sont à vérifier
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
shelf-take-off = Retirer de l’étagère : { $bank }
shelf-taken-off = « { $bank } » n’est plus sur votre étagère. Le fichier reste où il est.
shelf-opened = Ce que vous avez ouvert est sur votre étagère
shelf-opened-problems = Ce que vous avez ouvert est sur votre étagère. { $count ->
    [one] { $count } banque a des problèmes : sa fiche y mène
   *[other] { $count } banques ont des problèmes : leurs fiches y mènent
}
shelf-opened-one = « { $bank } » est sur votre étagère
shelf-opened-one-problems = « { $bank } » est sur votre étagère, avec { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
}
shelf-reread = La banque « { $bank } » a été modifiée, puis relue
shelf-reread-problems = La banque « { $bank } » a été modifiée, puis relue, avec { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
}
shelf-reread-in-quiz = La banque « { $bank } » a été modifiée. Ce quiz continue avec ses questions actuelles.
shelf-reread-in-quiz-problems = La banque « { $bank } » a été modifiée et a maintenant { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
}. Ce quiz continue avec ses questions actuelles.
shelf-appeared = Nouvelle banque sur votre étagère : { $bank }
shelf-appeared-problems = Nouvelle banque sur votre étagère, avec { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
} : { $bank }
shelf-gone = Le fichier de « { $bank } » n’est plus là. Ce qui en a été lu reste utilisable jusqu’à la fermeture de Footnote.
shelf-do-with = { $action } : { $bank }

# The search on the shelf.
search-hint = Rechercher dans les banques
search-clear = Effacer la recherche
search-under-way = Recherche…
search-found = { $questions ->
    [0] Aucune question
    [one] { $questions } question
   *[other] { $questions } questions
}{ $banks ->
    [0] { "" }
    [one] , { $banks } banque
   *[other] , { $banks } banques
}
search-more = Les { $shown } premières questions sont affichées. Avec plus de lettres, il y en aura moins.
search-nothing = Rien trouvé pour « { $typed } »
search-nothing-how = Chaque mot doit figurer dans un titre, un thème ou une question. Avec moins de lettres, on trouve davantage.
search-banks = Banques

bank-as-of = état au { $date }

theme-system = Comme le système
theme-paper = Papier
theme-ink = Encre
theme-contrast-light = Contraste élevé, clair
theme-contrast = Contraste élevé, sombre

# The quiz.
quiz-overline = { $topic } · { $what }
quiz-place = { $place } sur { $of }
quiz-progress = Question { $place } sur { $of }, { $answered ->
    [one] { $answered } traitée
   *[other] { $answered } traitées
}
quiz-time-left = Il reste { $time }
quiz-time-soon = Il reste moins d’une minute. « { $more } » ajoute cinq minutes
quiz-how-sure = Sûre ?
quiz-how-sure-answers = Sûre ? La touche valide
hint-letters-answer = { $count ->
    [2] { $first } ou { $last } pour répondre
   *[other] { $first }–{ $last } pour répondre
}
hint-letters-choose = { $count ->
    [2] { $first } ou { $last } pour choisir
   *[other] { $first }–{ $last } pour choisir
}
hint-letters-tick = { $count ->
    [2] { $first } ou { $last } pour cocher
   *[other] { $first }–{ $last } pour cocher
}
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
place-name-flagged = Question { $place }, { $state }, marquée
place-answered = traitée
place-skipped = passée
place-open = pas encore vue
place-right = bonne réponse
place-partly = réponse partiellement correcte
place-wrong = mauvaise réponse
place-unmarked = à évaluer
# What the marks of questions mean, in the overview: each stands beside its mark.
legend-answered = { $count ->
    [one] { $count } traitée
   *[other] { $count } traitées
}
legend-right = { $count ->
    [one] { $count } correcte
   *[other] { $count } correctes
}
legend-partly = { $count ->
    [one] { $count } partiellement correcte
   *[other] { $count } partiellement correctes
}
legend-wrong = { $count ->
    [one] { $count } incorrecte
   *[other] { $count } incorrectes
}
legend-unmarked = { $count } à évaluer
legend-skipped = { $count ->
    [one] { $count } passée
   *[other] { $count } passées
}
legend-flagged = { $count ->
    [one] { $count } marquée
   *[other] { $count } marquées
}
legend-open = { $count ->
    [one] { $count } pas encore vue
   *[other] { $count } pas encore vues
}

do-single-choice = choisir une réponse
do-multiple-choice = choisir toutes les bonnes réponses
do-true-false = vrai ou faux ?
do-short-answer = saisir la réponse
do-number = saisir un nombre
do-ordering = mettre dans l’ordre
do-matching = associer ce qui va ensemble
do-gap-fill = compléter le texte
do-categories = classer par catégorie
do-hotspot = trouver l’endroit
do-open = répondre librement, puis s’évaluer soi-même

part-chosen = votre choix
part-left-out = vous a échappé
part-left-rightly = non cochée à raison

picture-title = Image
picture-describe = Description de l’image
picture-next = Image suivante
picture-previous = Image précédente
picture-reading = Lecture de l’image…
picture-large = Agrandir l’image { $letter }
picture-missing = L’image { $file } est introuvable
picture-not-drawn = L’image { $file } ne peut pas être affichée
attempt-unreadable = Impossible de reprendre cette tentative : { $reason }

# A bank's page.
bank-as-of-full = État au { $date }.
bank-by = Par { $authors }.
bank-problems = { $count ->
    [one] { $count } problème : un élément a été laissé de côté
   *[other] { $count } problèmes : des éléments ont été laissés de côté
}
bank-warnings = { $count ->
    [one] { $count } avertissement : rien n’a été laissé de côté
   *[other] { $count } avertissements : rien n’a été laissé de côté
}
bank-reading = Lecture
bank-questions = Questions { $count }
bank-sources = Sources { $count }
bank-attempts = Historique { $count }
bank-topics = Thèmes
bank-nothing-wrong = aucune pour l’instant
bank-fitting = { $drawn } sur { $of }

code-title = Code de sujet
code-how = Avec le code d’un sujet, on retrouve les mêmes questions dans le même ordre.

# History.
history-empty = Rien ici pour l’instant. Après le premier quiz, vous verrez ici comment vos scores évoluent, quels thèmes sont acquis, et chaque réponse à relire.
history-about = { $when } · { $mode } · { $answered ->
    [one] { $answered } traitée sur { $of }
   *[other] { $answered } traitées sur { $of }
} · { $code }
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
setup-order = Sélection
setup-new-first = Nouvelles et manquées d’abord
setup-by-chance = Au hasard
setup-mode = Correction
setup-practice = Après chaque réponse (entraînement)
setup-exam = À la fin (examen)
setup-time = Temps
setup-no-limit = Sans limite
setup-over-limit = Il faut d’habitude environ { $minutes } minutes : plus que les { $limit } prévues
setup-certainty = Certitude
setup-no = Non demandée
setup-certainty-yes = Demandée et prise en compte
setup-stale = Faits dépassés
setup-stale-keep = Garder, en le précisant
setup-stale-leave = Écarter
setup-marking = Plusieurs bonnes réponses
rule-per-option = Chaque option compte
rule-all-or-nothing = Tout ou rien
rule-wrong-ticks = Les erreurs coûtent
setup-wrong-tick = Une case cochée à tort coûte
tick-none = Rien
tick-true = Autant que rapporte une bonne
tick-false = Sa part parmi les mauvaises
tick-false2 = Cette part, au plus la moitié
tick-all = Tous les points
setup-below-zero = Points en dessous de zéro
setup-below-zero-no = Jamais
setup-below-zero-yes = Possibles

# What is wrong with a bank.
problems-summary = { $file } · { $found } · { $ready ->
    [one] { $ready } question est prête
   *[other] { $ready } questions sont prêtes
}
problems-errors = { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
}
problems-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
problems-refused = Ce fichier n’a pas pu être lu
problems-place = { $severity } · ligne { $line }, colonne { $column }

# Dialogs.
keys-letters = Les options se choisissent par leur lettre ou par un chiffre. Avec Alt, une lettre fait toujours ce qui est indiqué ici.
# A tooltip: what a button does, and its key.
tip-key = { $what } ({ $key })
open-title = Ouvrir une banque
open-title-folder = Ouvrir un dossier de banques
open-files = Banques de questions
open-how = Saisir le chemin d’un fichier ou d’un dossier, ou le déposer dans la fenêtre.
open-do = Ouvrir
palette-hint = Que voulez-vous faire ?
keys-close = Fermer
palette-nothing = Rien de tel n’est possible ici.

# Settings. The attribute `hint` stands below the name of a setting.
settings-look = Apparence
settings-theme = Couleurs
settings-motion = Animations
settings-motion-short = Discrètes
settings-motion-off = Aucune
settings-reading = Lecture
settings-typeface = Police
typeface-serif-and-sans = Avec et sans empattements
typeface-sans = Sans empattements
typeface-legible = Haute lisibilité
settings-size = Taille
settings-keys = Clavier
settings-letters = Raccourcis d’une seule lettre
    .hint = Sans eux, les options se choisissent par un chiffre
settings-letters-on = Activés
settings-letters-off = Désactivés
settings-quizzes = Quiz
settings-questions = Quiz court
    .hint = Nombre de questions que tire le premier bouton d’une banque
settings-feedback = Correction
settings-limit = Temps
settings-certainty = Certitude
settings-language = Langue
settings-interface = Langue de l’interface
    .hint = Les banques s’affichent dans la langue où elles sont écrites
settings-data = Vos données
data-folder = Dossier
    .hint = Toutes vos réponses sont conservées ici, et nulle part ailleurs
data-folder-open = Ouvrir le dossier
data-folder-copy = Copier le chemin
data-folder-unopened = Impossible d’ouvrir le dossier « { $file } » : { $reason }. Copier son chemin et l’ouvrir à la main.
data-nothing-kept = Aucun dossier n’a pu être ouvert ; rien ne sera donc conservé après la fermeture de la fenêtre.
data-copies = Copies de sauvegarde
    .hint = Une copie se fait d’elle-même au démarrage ; la dernière de chaque jour, semaine et mois est gardée
data-copy-now = Faire une copie
data-copied = Une copie de votre registre a été faite.
data-unchanged = La dernière copie contient déjà tout.
data-no-copies = Il n’y a pas encore de copie.
data-all = Voir les { $count } copies
data-back = Restaurer…
data-back-to = Restaurer la copie du { $when }…
data-back-title = Restaurer la copie du { $when } ?
data-back-how = Votre registre redevient ce qu’il était alors. Le registre actuel est déplacé dans le dossier « set-aside », et n’est jamais supprimé.
data-back-no = Garder l’actuel
data-back-yes = Restaurer
data-gone-back = Votre registre est de nouveau ce qu’il était le { $when }. Le précédent se trouve dans le dossier « set-aside ».
data-elsewhere = Autre machine
    .hint = Toutes les tentatives dans un fichier ; l’importer ajoute ce qui y manque
data-export = Exporter le registre…
data-import = Importer un registre…
export-title = Dossier pour le registre exporté
export-how = Saisir le chemin d’un dossier ou d’un nouveau fichier.
export-do = Exporter
export-name = Registre Footnote { $date }
import-title = Importer un registre
import-how = Saisir le chemin d’un fichier contenant un registre exporté.
import-do = Importer
import-files = Registres exportés
data-check = Intégrité
    .hint = Lit chaque réponse et la compare à la somme de contrôle conservée avec elle
data-check-do = Vérifier le registre
data-sound = Le registre est intact : chaque réponse est telle qu’elle a été conservée.
data-damaged = Le registre est endommagé ({ $reason }). Fermer Footnote et le rouvrir : ce qui est encore lisible sera repris, et le fichier endommagé sera conservé.
data-busy = Un instant…
settings-language-system = Comme le système ({ $language })
settings-option-keys = Lettre d’une option
settings-option-keys-answer = Valide aussitôt
settings-option-keys-choose = Choisit, Entrée valide

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
part-yours = votre réponse
part-taken-as = compris comme { $what }
part-key = bonne réponse
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
order-shifted = simple décalage, sa place : { $place }
order-belongs = sa place : { $place }
order-right = Dans le bon ordre

assign-hint = Choisir…
assign-hint-letters = touche A à { $last }, ou clic
assign-hint-digits = touche 1 à { $last }, ou clic
assign-thing = { $what }, à attribuer à la ligne en cours
assign-thing-used = { $what }, déjà utilisé, à attribuer à la ligne en cours

gap-pick = Choisir…
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
record-try-again = Réessayer. Ce qui a été conservé avant est en sûreté.
record-try-with-room = Libérer de la place et réessayer. Ce qui a été conservé avant est en sûreté.
record-opened-anew = Ce que vous faites est de nouveau conservé
settings-not-kept = Vos réglages n’ont pas pu être conservés. { $reason }
