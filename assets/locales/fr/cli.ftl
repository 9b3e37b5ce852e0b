# What only the terminal says. Help first: `help-` with the name of the command and the argument.

help-help = Afficher cette aide (-h en abrégé)
help-version = Afficher la version

help-usage = Utilisation
help-commands = Commandes
help-arguments = Arguments
help-options = Options
help-default = [par défaut : { $value }]
help-place-options = OPTIONS
help-place-command = COMMANDE
help-place-bank = BANQUE
help-place-file = FICHIER
help-place-code = CODE
help-footnote = Des quiz tirés de banques de questions, où chaque réponse est expliquée
    .more =
        Sans commande, la fenêtre s’ouvre ; sans écran, le quiz est posé ici.
        Footnote n’a pas besoin de réseau, et ne garde vos réponses que sur cette machine.

        BANQUE est un fichier (.ron) ou l’identifiant d’une banque fournie.
        Code de retour : 0 tout va bien, 1 problèmes trouvés dans une banque, 2 exécution impossible.
help-footnote-banks = Banques à ouvrir ; à défaut, celles qui sont fournies

help-take = Faire un quiz ici, dans le terminal
    .more =
        Les réponses sont lues ligne par ligne, au clavier ou par un tube ; taper ? à une question
        pour voir ce qu’on peut répondre.
        Chaque réponse est conservée avant la question suivante. Quand l’entrée prend fin, la
        tentative est conservée et le code de retour est 0 ; footnote take --resume la reprend.
        Le même code donne les mêmes questions dans le même ordre.
help-take-bank = La banque où tirer les questions ; à défaut, la première banque fournie
help-take-count = Nombre de questions [par défaut : 10]
help-take-topics = Uniquement les questions de ce thème ; peut être indiqué plusieurs fois
help-take-mode = Moment des notes de bas de page : après chaque réponse (practice) ou à la fin (exam)
help-take-code = Un code de sujet : redonne le même sujet, avec autant de questions
help-take-certainty = Demander le degré de certitude, et en tenir compte dans les points
help-take-resume = Reprendre la dernière tentative restée inachevée
help-take-format = Pour les humains (text) ou pour les programmes : un objet JSON par ligne (jsonl)

help-check = Trouver les erreurs d’une banque avant la classe
    .more =
        Un dossier vaut pour toutes les banques qu’il contient. Une banque sans erreur n’affiche rien.
        Code de retour : 0 rien trouvé, 1 erreurs ou avertissements trouvés, 2 un fichier n’a pas pu
        être ouvert.
help-check-banks = Les banques ou dossiers à vérifier
help-check-format = Pour les humains (text) ou pour les programmes (json)

help-paper = Afficher un sujet à imprimer
    .more = Le même code donne le même sujet, ici comme avec footnote take.
help-paper-bank = La banque où tirer les questions
help-paper-count = Nombre de questions [par défaut : 10]
help-paper-topics = Uniquement les questions de ce thème ; peut être indiqué plusieurs fois
help-paper-code = Un code de sujet : redonne le même sujet, avec autant de questions
help-paper-key = Avec le corrigé : les bonnes réponses et leurs explications
help-paper-format = Pour les humains (text) ou pour les programmes (json)

help-history = Lister les tentatives de cette machine
help-history-format = Pour les humains (text), pour les programmes (json) ou pour un tableur (csv)

help-new = Écrire une banque commentée pour commencer
help-new-file = Où l’écrire ; un fichier déjà présent n’est pas modifié

help-export-record = Copier toutes les tentatives de cette machine dans un fichier
help-export-record-file = Où l’écrire
help-import-record = Ajouter les tentatives d’un fichier produit par export-record
help-import-record-file = Le fichier
help-command = Expliquer comment utiliser une commande
help-command-name = La commande ; à défaut, celles qui existent

# Une ligne de commande qui ne peut pas être exécutée.

cli-usage-unknown = Il n’y a pas ici d’option « { $given } »
    .hint = Pour voir celles qui existent : { $command }
cli-usage-unknown-near = Il n’y a pas ici d’option « { $given } »
    .hint = Vouliez-vous dire { $near } ? Pour voir celles qui existent : { $command }
cli-usage-unexpected = « { $given } » est de trop
    .hint = Pour voir ce qui peut figurer ici : { $command }
cli-usage-not-possible = « { $given } » n’est pas possible pour { $option }
    .hint = Valeurs possibles : { $values }.
cli-usage-not-possible-near = « { $given } » n’est pas possible pour { $option }
    .hint = Vouliez-vous dire { $near } ? Valeurs possibles : { $values }.
cli-usage-no-number = « { $given } » n’est pas possible pour { $option }
    .hint = Il faut un nombre entier de 1 à 65535.
cli-usage-no-value = Il manque quelque chose après { $option }
    .hint = Pour voir quoi : { $command }
cli-usage-twice = { $option } ne peut être indiqué qu’une fois
    .hint = Retirer l’un des deux.
cli-usage-conflict = { $option } et { $other } ne vont pas ensemble
    .hint = Retirer l’un des deux.
cli-usage-missing = Il manque quelque chose : { $missing }
    .hint = Pour voir ce qui peut figurer ici : { $command }
cli-usage-other = Cette ligne de commande ne peut pas être comprise
    .hint = Pour voir ce qui est possible : { $command }

# Everywhere.

cli-error = erreur
cli-help = conseil
cli-output-closed = Plus personne ne lit la sortie
cli-output-failed = Impossible d’écrire la sortie : { $reason }

# Naming a bank.

cli-banks-none-bundled = Aucune banque n’est fournie, et aucune n’a été indiquée
cli-banks-missing = Il n’y a ni fichier « { $file } », ni banque fournie de ce nom
    .hint = Banques fournies : { $bundled }
cli-banks-missing-near = Il n’y a ni fichier « { $file } », ni banque fournie de ce nom
    .hint = Vouliez-vous dire { $command } ?
cli-banks-unusable = « { $file } » est inutilisable : { $count ->
        [one] il s’y trouve { $count } erreur
       *[other] il s’y trouve { $count } erreurs
    }
    .hint = Pour voir ce qui ne va pas, et où : { $command }
cli-banks-in-part = { $count ->
        [one] « { $file } » contient { $count } erreur ; ce qu’elle touche est laissé de côté.
       *[other] « { $file } » contient { $count } erreurs ; ce qu’elles touchent est laissé de côté.
    } Pour voir le détail : { $command }

# check

cli-check-note = remarque
cli-check-in-question = dans la question « { $id } »
cli-check-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
cli-check-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
cli-check-and = {" et "}
cli-check-summary = { $found } dans { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
} ; { $usable ->
    [0] aucune question ne peut être posée
    [one] { $usable } question peut être posée
   *[other] { $usable } questions peuvent être posées
}

# new

cli-new-written = « { $file } » est écrit : une banque avec une question de chaque type courant.
cli-new-next = Modifier ce fichier dans n’importe quel éditeur de texte, puis y chercher les erreurs : { $command }
cli-new-not-written = Impossible d’écrire « { $file } » : { $reason }

# The window

cli-window-no-display = Il n’y a pas d’écran pour une fenêtre ; le quiz se fait donc ici.
cli-window-only-first = Seul « { $file } » est utilisé ; { $count ->
    [one] l’autre banque est laissée
   *[other] les { $count } autres banques sont laissées
} de côté. Pour en utiliser une autre : { $command }

# take

cli-take-code = Code du sujet { $code }
cli-take-resumed = { $done ->
    [one] { $done } question déjà vue
   *[other] { $done } questions déjà vues
}
cli-count-of-code = Le nombre de questions fait partie du code : { $count }.
cli-take-unfinished = Une tentative sur cette banque, du { $when }, est inachevée (questions traitées : { $answered } sur { $questions }). Pour la reprendre : { $command }
cli-take-others = Autres banques fournies : { $banks }
cli-take-help-hint = ? pour l’aide, q pour arrêter ; chaque réponse est conservée.
cli-take-question = Question { $number } sur { $of }
cli-take-is-flagged = marquée
cli-take-so-far = Votre réponse jusqu’ici : { $given } (Entrée la garde)
cli-take-not-understood = « { $typed } » n’a pas pu être compris.
cli-take-nothing-typed = Rien n’a été saisi ; s passe la question, ? affiche l’aide.
cli-take-given-up = Trois saisies de suite n’ont pas pu être comprises ; la question est donc passée.
cli-take-skipped = Passée.
cli-take-flagged = Marquée pour y revenir.
cli-take-unflagged = La marque est enlevée.
cli-take-nothing-before = C’est la première question.
cli-take-no-way-back = En entraînement, une réponse est définitive dès que sa note de bas de page a été affichée ; --mode exam permet de revenir en arrière.
cli-take-nothing-to-claim = Aucune réponse saisie n’a été jugée incorrecte ; il n’y a rien à faire valoir.
cli-take-time-is-up = Le temps est écoulé.
cli-take-claimed = La question { $number } est désormais comptée comme vous le dites : { $marks }.
cli-take-nothing-to-resume = Il n’y a pas de tentative inachevée à reprendre
    .hint = footnote history liste toutes les tentatives de cette machine.
cli-take-no-such-topic = La banque n’a pas de thème « { $topic } »
    .hint = Ses thèmes : { $topics }

cli-take-key-skip = passer cette question
cli-take-key-flag = la marquer pour y revenir, ou enlever la marque
cli-take-key-back = revenir à la question précédente
cli-take-key-hand-in = rendre la copie maintenant ; ce qui est sans réponse compte comme passé
cli-take-key-claim = « J’avais raison » : après une réponse saisie jugée incorrecte
cli-take-key-quit = arrêter ici ; la tentative est conservée
cli-take-key-colon = Une lettre qui est une réponse est prise comme réponse ; précédée d’un deux-points (:s), elle est toujours la commande. Pour répondre par l’une de ces lettres là où l’on saisit des mots, la mettre entre guillemets droits ("s").

# How to answer, before the sign > at which one types.

cli-how-one = Une lettre, de a à { $last }
cli-how-several = Toutes celles qui conviennent, de a à { $last }, comme a,c
cli-how-truth = t (vrai) ou f (faux)
cli-how-text = Saisir la réponse
cli-how-number = Un nombre
cli-how-order = Les { $count } lettres dans l’ordre, comme { $example }
cli-how-matching = Des numéros avec des lettres, comme 1b 2a
cli-how-sorting = Des numéros avec des lettres, comme 1b 2a ; 3- pour ce qui ne va nulle part
cli-how-gaps = { $count } trous : un par ligne, ou tous, séparés par ;
cli-how-gap = Trou { $number }
cli-how-open = Votre réponse, sur une ligne
cli-how-certainty = Votre réponse : 1 devinée, 2 probable, 3 sûre
cli-how-self-mark = Que vaut la vôtre ? r correcte, p partiellement correcte, w incorrecte
cli-how-self-mark-points = Quels points y étaient, de a à { $last } (- pour aucun), ou r correcte, p partiellement correcte, w incorrecte

cli-pause-next = Entrée pour la question suivante
cli-pause-next-claim = Entrée pour la question suivante, o si vous aviez raison malgré tout
cli-pause-results = Entrée pour le résultat
cli-pause-results-claim = Entrée pour le résultat, o si vous aviez raison malgré tout

cli-hand-in = { $answered ->
    [one] { $answered } question traitée
   *[other] { $answered } questions traitées
}, { $skipped ->
    [one] { $skipped } passée
   *[other] { $skipped } passées
}, { $flagged ->
    [one] { $flagged } marquée
   *[other] { $flagged } marquées
}.
cli-hand-in-how = Entrée pour rendre la copie, un numéro pour revoir cette question
cli-claim-which = Une réponse saisie était-elle juste malgré tout ? Son numéro ({ $numbers }), ou Entrée pour terminer

cli-kept = La tentative est conservée : { $answered ->
    [one] { $answered } question traitée
   *[other] { $answered } questions traitées
} sur { $questions }.
cli-kept-resume = Pour la reprendre : { $command }

# The result

cli-results-heading = Résultat
cli-results-accuracy = { $percent } sans tenir compte de la certitude
cli-results-pending = encore à attribuer : { $marks }
cli-results-by-topic = Par thème
cli-results-certainty = Fiabilité de votre jugement
cli-results-at-certainty = { $certainty } : { $answers ->
    [one] { $answers } réponse
   *[other] { $answers } réponses
}, { $percent } de bonnes
cli-results-missed = À revoir
cli-results-review = Toutes les questions
cli-results-code = Code du sujet { $code }
cli-results-again = Les mêmes questions à nouveau : { $command }
cli-results-other = D’autres questions : { $command }

# paper

cli-paper-question = Question { $number }

# history

cli-history-empty = Il n’y a pas encore de tentative sur cette machine.
cli-history-unfinished = inachevée, { $answered ->
    [one] { $answered } question traitée sur { $questions }
   *[other] { $answered } questions traitées sur { $questions }
}
