# What comes after a quiz: results, their sheets, past attempts.

results-of = sur { $of }
results-marks = { $marks } : { $percent }
results-marks-certainty = { $marks } : { $percent } ; { $plain } sans tenir compte de la certitude
results-took = { $counts } · { $time }
results-by-difficulty = Par difficulté
results-by-kind = Par type
results-certainty-level = { $percent } de bonnes sur { $answers ->
    [one] { $answers } réponse
   *[other] { $answers } réponses
}
results-flagged-mark = marquée
results-heading = Résultats
results-review = Toutes les questions
results-right = { $count ->
    [one] { $count } correcte
   *[other] { $count } correctes
}
results-partly = { $count ->
    [one] { $count } en partie correcte
   *[other] { $count } en partie correctes
}
results-wrong = { $count ->
    [one] { $count } incorrecte
   *[other] { $count } incorrectes
}
results-skipped = { $count ->
    [one] { $count } passée
   *[other] { $count } passées
}
results-unmarked = { $count } à évaluer
results-pending = { $marks } qu’il vous reste à attribuer
results-by-topic = Par thème
results-certainty = Certitude et justesse
results-code = Code du sujet { $code }
results-retry = { $count ->
    [one] Refaire la question manquée
   *[other] Refaire les { $count } manquées
}
results-draw = { $count ->
    [1] En tirer une autre
    [10] En tirer dix autres
   *[other] En tirer { $count } autres
}
results-again = Tout refaire
results-to-shelf = Retour à l’étagère
results-to-list = Tous les résultats
results-done = Terminé
results-copy = Copier
results-copied = Copié
results-filter = { $filter } { $count }
results-row = Question { $place }. { $verdict }. { $prompt }
results-part = { $marks } / { $of }
results-certainty-good = Vous saviez ce que vous saviez : aucune réponse donnée pour sûre n’était incorrecte.
results-certainty-modest = { $count ->
    [1] Une réponse que vous pensiez deviner était correcte : vous en savez plus que vous ne croyez.
   *[other] { $count } réponses que vous pensiez deviner étaient correctes : vous en savez plus que vous ne croyez.
}
results-certainty-rash = { $count ->
    [1] Une réponse donnée pour sûre était incorrecte. C’est la première à revoir.
   *[other] { $count } réponses données pour sûres étaient incorrectes. Ce sont les premières à revoir.
}

action-save = Enregistrer…
    .tip = Une page à lire ou à imprimer, ou un tableau pour un tableur
filter-all = Toutes
filter-missed = Manquées
filter-skipped = Passées
filter-flagged = Marquées
filter-sure = Sûres mais fausses

sheet-title = Enregistrer les résultats
sheet-how = Ils sont enregistrés dans vos documents, sous un nom qui leur est propre.
sheet-html = Page (HTML)
    .hint = À lire dans un navigateur et à imprimer : chaque question avec sa note de bas de page
sheet-csv = Tableau (CSV)
    .hint = Pour un tableur : une ligne par question
sheet-name = { $bank }, résultats du { $date }
sheet-saved = Enregistré sous { $file }

history-all = Toutes les banques
history-progress = Score par tentative
history-topics = Acquis par thème
history-known = { $known } / { $of }
history-plot = Scores de { $count } tentatives du { $from } au { $to }, un point pour chacune : le premier { $first }, le dernier { $last }, le meilleur { $best }, en moyenne { $mean }
history-banks = Par banque
history-attempts = { $count ->
    [one] { $count } tentative
   *[other] { $count } tentatives
}
history-seen = { $seen ->
    [one] { $seen } vue sur { $of }
   *[other] { $seen } vues sur { $of }
}
history-topics-how = Les plus faibles d’abord ; chacun mène à un quiz sur ce thème
history-topics-all = Voir les { $count } thèmes
history-list = Tentatives, les plus récentes d’abord
history-point = { $percent } · { $bank } · { $when }
history-delete = Supprimer : { $attempt }
history-deleted = La tentative a été supprimée
history-taken-back = La tentative a été rétablie
delete-title = Supprimer cette tentative ?
delete-how = Ses réponses et son résultat seront perdus pour de bon. Vos acquis seront alors comptés sans elle.
delete-no = La garder
delete-yes = La supprimer
