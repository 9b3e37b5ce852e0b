# What window and terminal both say about questions, answers and results.

verdict-right = Correct
verdict-partly = Partiellement correct
verdict-wrong = Incorrect
verdict-skipped = Passée
verdict-unmarked = À évaluer

kind-single-choice = Choix unique
kind-multiple-choice = Choix multiple
kind-true-false = Vrai ou faux
kind-short-answer = Réponse courte
kind-number = Réponse numérique
kind-ordering = Mise en ordre
kind-matching = Appariement
kind-gap-fill = Texte à trous
kind-categories = Catégories
kind-hotspot = Endroit sur une image
kind-open = Réponse ouverte

difficulty-easy = Facile
difficulty-medium = Intermédiaire
difficulty-hard = Difficile

certainty-low = Devinée
certainty-mid = Probable
certainty-high = Sûre

feedback-practice = Entraînement
    .hint = La note de bas de page vient après chaque réponse
feedback-exam = Examen
    .hint = Toutes les notes de bas de page viennent à la fin

# What an answer says: one thing, then how several hang together.

said-true = Vrai
said-false = Faux
said-between = de { $min } à { $max }
said-with-unit = { $number }{"\u00A0"}{ $unit }
said-position = place { $place }
said-nowhere = aucune catégorie
said-nothing = rien
said-point = à { $x } % du bord gauche, à { $y } % du haut
said-pair = { $of } – { $is }
said-or = {" ou "}
said-also = { $first } (ou { $rest })
said-and = {" ; "}
said-then = {" → "}

# Paper codes and drawing.

code-wrong-length = Un code de sujet compte 12 lettres et chiffres ; celui-ci en compte { $found }
    .hint = Copier le code en entier ; les traits d’union et les espaces ne comptent pas.
code-foreign-character = Aucun code de sujet ne contient « { $character } »
    .hint = Les codes n’ont ni 0, ni O, ni 1, ni I, ni U, trop faciles à confondre.
code-check-fails = Ce n’est pas tout à fait un code de sujet : un caractère est inexact, ou deux ont été intervertis
    .hint = Le comparer à l’original, caractère par caractère.
code-other-edition = Ce code a été créé avec une autre banque, ou avec une autre édition de celle-ci. Le sujet peut différer de l’original.
code-other-plan = Ce code a été créé avec d’autres réglages (d’autres thèmes, par exemple). Le sujet peut différer de l’original.
code-count-unknown = Ce code demande plus de 126 questions sans pouvoir dire combien ; toutes celles qui conviennent sont donc posées.

draw-empty-bank = La banque n’a aucune question qui puisse être posée
    .hint = La vérifier : la vérification dit ce qui ne va pas dans ses questions.
draw-nothing-fits = { $count ->
    [one] La seule question de la banque ne correspond pas à la demande
   *[other] Aucune des { $count } questions de la banque ne correspond à la demande
}
    .hint = Demander d’autres thèmes, types ou difficultés.
draw-nothing-preferred = Il ne reste rien à demander : { $count ->
    [one] la seule question qui convient n’est ni nouvelle ni manquée
   *[other] aucune des { $count } questions qui conviennent n’est nouvelle ou manquée
}

# Why something cannot be done now in an attempt.

refusal-no-such-question = Il n’y a pas de question { $number } ; le sujet en compte { $of }
refusal-already-finished = La copie est déjà rendue
refusal-paused = Le quiz est en pause
refusal-not-paused = Le quiz n’est pas en pause
refusal-answer-is-final = La réponse est définitive : sa note de bas de page a été affichée
refusal-answer-does-not-fit = Cette réponse ne convient pas à la question
refusal-certainty-not-asked = Ce quiz ne demande pas le degré de certitude
refusal-time-is-up = Le temps est écoulé
refusal-time-is-not-up = Le temps n’est pas encore écoulé : il reste { $left }
refusal-no-time-limit = Il n’y a pas de limite de temps
refusal-not-yet-visible = La bonne réponse n’a pas encore été affichée
refusal-not-answered = La question n’a pas de réponse
refusal-not-self-marked = Seules les réponses ouvertes sont à évaluer soi-même
refusal-not-overrulable = Seule une réponse saisie et non acceptée peut être déclarée correcte
refusal-nothing-to-change = C’est déjà le cas

picture = [Image : { $alt }]

# What stands beneath a prompt.

ask-in-unit = unité : { $unit }
ask-first = En premier : { $end }
ask-last = En dernier : { $end }
ask-gap = Trou { $number } :

# The footnote of an answer.

footnote-you = Vous
footnote-right = Bonne réponse
footnote-model = Réponse type
footnote-claimed = sur votre parole
footnote-you-and-right = Vous : { $given } · Bonne réponse : { $right }
footnote-you-only = Vous : { $given }
footnote-right-only = Bonne réponse : { $right }
footnote-see = Voir « { $heading } »
footnote-see-source = Voir « { $heading } » ({ $source })
footnote-source-dated = { $title }, { $date }
footnote-as-of = État au { $date }
footnote-valid-until = Valable jusqu’au { $date }
footnote-update = Depuis, le { $date } :

state-chosen-rightly = votre choix, correct
state-chosen-wrongly = votre choix, incorrect
state-left-out-wrongly = correct
state-left-rightly = incorrect
