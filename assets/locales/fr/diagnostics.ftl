# What can be wrong with a bank. A message is named by the code of its problem; the hint says what
# to do. In lower case and without a full stop, as compilers have it: they stand behind
# "error[code]:" and "hint:".

# The text as such.

file-too-large = ce fichier dépasse { $limit_mib } Mio : c’est trop pour être lu
    .hint = le répartir en plusieurs banques
not-text = ce fichier n’est pas du texte : un octet NUL se trouve ici
    .hint = l’enregistrer en texte brut, avec l’encodage UTF-8
not-a-bank = attendu : une banque, `Bank(…)` ; trouvé : { $found ->
    [text] un texte
    [flag] `true` ou `false`
    [char] un caractère
    [list] une liste
    [map] { "`{…}`" }
    [tuple] des parenthèses sans nom
    [end] rien
   *[other] { $found }
}
    .hint = une banque commence par `Bank(` ; `footnote new FILE.ron` en écrit une pour commencer
too-many-problems = { $more ->
    [one] { $more } autre problème n’est pas affiché
   *[other] { $more } autres problèmes ne sont pas affichés
}
    .hint = corriger quelques-uns des précédents, puis vérifier à nouveau
given-up = trop de questions sont illisibles ; la suite n’a pas été lue
    .hint = corriger la première, puis vérifier à nouveau : souvent, une seule cause a de nombreux effets
hidden-direction = un caractère caché inverse ici le sens d’écriture : { $character }
    .hint = le supprimer, ou l’écrire comme séquence d’échappement, par exemple `\u{"{"}202E{"}"}`, pour qu’il soit visible de tous

# Brackets, quotes and commas.

unexpected = attendu : { $expected ->
    [value] une valeur
    [field] un nom de champ
    [colon] `:`
    [attribute] un attribut tel que `#![enable(implicit_some)]`
    [comma-or-paren] `,` ou `)`
    [comma-or-square] `,` ou `]`
    [comma-or-curly] `,` ou { "`}`" }
   *[other] { $expected }
} ; trouvé : { $found ->
    [text] un texte
    [flag] `true` ou `false`
    [char] un caractère
    [list] une liste
    [map] { "`{…}`" }
    [tuple] des parenthèses sans nom
    [end] la fin du fichier
   *[other] { $found }
}
    .hint = { $expected ->
        [value] écrire un texte entre guillemets, un nombre ou une liste `[…]`, ou retirer ce qui se trouve ici
        [field] les champs ont la forme `nom: valeur`, chacun suivi d’une virgule
        [attribute] cette ligne peut aussi être omise
        [colon] un nom est suivi d’un deux-points et d’une valeur : `nom: valeur`
       *[other] regarder la fin de la valeur précédente : il y manque quelque chose, ou il y a ici un signe fermant de trop
    }
missing-comma = il manque une virgule ici
    .hint = mettre `,` après la valeur
unclosed-bracket = ce `{ $bracket }` n’est jamais refermé
    .hint = ajouter `{ $closing }` à l’endroit où il doit se refermer, avant la ligne { $noticed }
wrong-bracket = attendu : `{ $expected }`, pour refermer le `{ $open }` de la ligne { $line } ; trouvé : `{ $found }`
    .hint = ajouter avant lui le `{ $expected }` manquant, ou retirer le `{ $found }`
closed-too-early = ce `{ $bracket }` termine la liste, alors qu’il y a une suite
    .hint = retirer ce `{ $bracket }`
text-after-end = la banque est terminée, mais il y a une suite : { $found ->
    [text] un texte
    [flag] `true` ou `false`
    [char] un caractère
    [list] une liste
    [map] { "`{…}`" }
    [tuple] des parenthèses sans nom
    [end] rien
   *[other] { $found }
}
    .hint = la retirer, ou la faire précéder de `//` s’il s’agit d’une note personnelle
unclosed-text = ce texte n’a pas de guillemet fermant
    .hint = ajouter `"` à la fin du texte
quote-in-text = ce guillemet termine le texte, mais celui-ci semble continuer
    .hint = écrire `\"` pour un guillemet à l’intérieur d’un texte, ou employer des guillemets typographiques (« … »)
curly-quote = un guillemet typographique, { $mark }, ne peut ni ouvrir ni fermer un texte
    .hint = employer le guillemet droit, `"`
single-quote = un texte ne se met pas entre apostrophes
    .hint = employer le guillemet double, `"`
unclosed-comment = ce commentaire n’est jamais refermé
    .hint = ajouter `*/` à sa fin, ou le commencer par `//` s’il tient sur une ligne
bad-escape = `{ $escape }` n’a pas de sens dans un texte
    .hint = écrire `\\` pour une barre oblique inverse ; les autres séquences sont `\"`, `\n` pour un saut de ligne, `\t` et `\u{"{"}…{"}"}`
bad-number = `{ $spelling }` n’est pas un nombre
    .hint = écrire les nombres comme `1500`, `-2.5` ou `1_500`
unquoted-date = la date { $date } n’est pas entre guillemets
    .hint = écrire `"{ $date }"`
quoted-name = un nom de champ, ici `{ $name }`, ne se met pas entre guillemets
    .hint = écrire `{ $name }: …`
unknown-extension = l’extension `{ $name }` n’existe pas
    .hint = la ligne `#![enable(implicit_some)]` suffit à une banque, qui peut même s’en passer
mixed-parts = `{ $name }` : on ne peut mêler éléments nommés et éléments sans nom
    .hint = { $like ->
        [number] si c’est la fin d’un nombre, l’écrire sans virgule : `1500` ou `1_500`
       *[part] nommer chaque élément, comme dans `Right(text: "…", reason: "…")`
    }
too-deep = plus de { $limit } niveaux de parenthèses imbriquées
    .hint = aucune question n’en demande autant : chercher des parenthèses ou des crochets jamais refermés
text-too-long = ce texte dépasse { $limit_kib } Kio
    .hint = s’il manque un guillemet fermant, l’ajouter ; sinon, diviser le texte
too-many-values = il y a ici plus de { $limit } valeurs : c’est trop pour être lu
    .hint = diviser l’ensemble, ou chercher une parenthèse ou un crochet jamais refermé
too-many = `{ $list }` compte plus de { $limit } entrées
    .hint = en retirer{ $list ->
        [questions] , ou diviser la banque
       *[other] { "" }
    }

# Names and kinds of values.

unknown-field = `{ $group }` n’a pas de champ `{ $name }`
    .hint = { $nearest ->
        [nothing-near] ses champs sont { $known }
       *[other] vouliez-vous écrire `{ $nearest }` ?
    }
unknown-name = `{ $name }` n’est pas { $field ->
    [response] un type de réponse
    [difficulty] une difficulté
    [options] un type d’option
    [areas] un type de zone
    [pin] une place possible pour une option
    [strict] un critère possible pour `strict`
    [shape] une forme
   *[other] une valeur possible pour `{ $field }`
}
    .hint = { $nearest ->
        [nothing-near] écrire l’un de ces noms : { $known }
       *[other] vouliez-vous écrire `{ $nearest }` ?
    }
missing-field = `{ $group }` doit avoir un champ `{ $name }`
    .hint = { $name ->
        [format] ajouter `format: 1,`
        [id] ajouter `id: "…",` : un nom court, qui reste le même quand le texte change
        [response] ajouter `response: …` : le type de réponse attendu, avec la bonne réponse
        [options] ajouter `options: [Right("…"), Wrong("…")]`
        [value] ajouter `value: …`, ou `min: …` et `max: …`
        [prompt] ajouter `prompt: "…",` : l’énoncé de la question
        [title] ajouter `title: "…",`
        [heading] ajouter `heading: "…",`
        [text] ajouter le texte : `"…"`
        [alt] ajouter `alt: "…"` : ce que montre l’image et qui compte pour la question
       *[other] ajouter `{ $name }: …`
    }
repeated-field = `{ $name }` figure ici une seconde fois ; la première est à la ligne { $first_line }
    .hint = n’en garder qu’un
too-many-parts = `{ $group }(…)` a { $found ->
    [one] { $found } élément
   *[other] { $found } éléments
}, mais { $limit ->
    [0] n’en admet aucun sans nom
    [one] n’en admet qu’un sans nom
   *[other] n’en admet que { $limit } sans nom
}
    .hint = { $limit ->
        [0] écrire chaque élément sous la forme `nom: valeur`
       *[other] réunir plusieurs valeurs dans une liste `[…]`, ou écrire chaque élément sous la forme `nom: valeur`
    }
wrong-kind = attendu pour `{ $field }` : { $expected ->
    [text] un texte
    [number] un nombre
    [count] un nombre entier
    [flag] `true` ou `false`
    [list] une liste
    [date] une date
    [option] `Right(…)` ou `Wrong(…)`
    [accepted-text] un texte ou `Right(…)`
    [wrong-text] un texte ou `Wrong(…)`
    [wrong-number] un nombre ou `Wrong(…)`
    [item] un texte ou `Item(…)`
    [response] un type de réponse
    [shape] une forme
    [point] un sommet
    [difficulty] `Easy`, `Medium` ou `Hard`
    [pin] `First`, `Last` ou `None`
    [strict] `Case`, `Accents`, `Punctuation` ou `Spacing`
   *[other] { $expected }
} ; trouvé : { $found ->
    [text] un texte
    [flag] `true` ou `false`
    [char] un caractère
    [list] une liste
    [map] { "`{…}`" }
    [tuple] des parenthèses sans nom
    [end] rien
   *[other] { $found }
}
    .hint = { $expected ->
        [text] le mettre entre guillemets : `"…"`
        [number] l’écrire en chiffres et sans guillemets : `1500`
        [count] l’écrire en chiffres et sans guillemets : `4`
        [flag] écrire `true` ou `false`, en minuscules et sans guillemets
        [list] mettre le contenu entre crochets : `{ $field }: […]`
        [date] l’écrire sous la forme `"2022-03-31"`
        [option] écrire `Right("…")` ou `Wrong("…")`
        [accepted-text] écrire `"…"`, ou `Right("…", "la raison")`
        [wrong-text] écrire `"…"`, ou `Wrong("…", "la raison")`
        [wrong-number] écrire `3900`, ou `Wrong(3900, "la raison")`
        [item] écrire `"…"`, ou `Item("…", "la raison")`
        [response] écrire par exemple `SingleChoice([Right("…"), Wrong("…")])`
        [shape] écrire par exemple `Circle(x: 0.4, y: 0.3, r: 0.05)`
        [point] écrire deux fractions de l’image : `(0.4, 0.3)`
        [difficulty] écrire l’un de ces noms, sans guillemets
        [pin] écrire l’un de ces noms, sans guillemets
        [strict] écrire l’un de ces noms, sans guillemets
       *[other] écrire { $field ->
            [image] `Image(file: "map.svg", alt: "ce que montre l’image")`
            [update] `(on: "2022-05-30", text: "ce qui a changé")`
            [pairs] `Pair("gauche", "droite")`
            [gaps] `Gap("nom", ["ce qui remplit le trou"])`
            [categories] `Category("intitulé", ["ce qui y appartient"])`
           *[other] { $expected }
        }
    }
unsupported-format = cette banque est écrite au format { $format }, que ce programme ne connaît pas
    .hint = le format connu ici est `format: 1` ; une version plus récente de Footnote saura peut-être lire cette banque

# Texts, numbers, dates.

empty-text = `{ $field }` ne dit rien
    .hint = y écrire quelque chose, ou le retirer
number-out-of-range = `{ $field }` vaut { $value }, ce qui est hors limites
    .hint = limites : { $range ->
        [slips] de 0 à 3
        [fraction] de 0 à 1
        [not-negative] 0 ou plus
        [marks] plus de 0, et 100 au plus
       *[on-picture] assez petit pour rester dans l’image
    }
impossible-number = `{ $field }` ne peut pas valoir { $value }
    .hint = écrire un nombre en chiffres
min-above-max = `min` est supérieur à `max`
    .hint = les échanger
number-key-unclear = impossible de savoir quels nombres sont corrects
    .hint = donner soit `value`, avec ou sans `tolerance`, soit `min` et `max`
bad-date = « { $value } » n’est pas une date
    .hint = écrire l’année, le mois et le jour, comme dans `"2022-03-31"`
impossible-date = le jour { $value } n’existe pas
    .hint = vérifier le jour et le mois
dates-out-of-order = `{ $later }` est antérieur à `{ $earlier }`, qui est au { $date }
    .hint = l’une des deux dates est inexacte
bad-language = « { $value } » n’est pas un code de langue
    .hint = employer un code tel que `en`, `de` ou `pt-BR`

# Names that refer to something.

duplicate-id = { $kind ->
    [question] une autre question
    [passage] un autre passage
    [source] une autre source
   *[other] un autre élément
} porte déjà l’identifiant `{ $id }`, à la ligne { $first_line }
    .hint = donner ici un identifiant différent
dangling-citation = le passage `{ $id }` n’existe pas
    .hint = { $nearest ->
        [nothing-near] citer l’identifiant d’un passage de `reading`, ou y ajouter ce passage
       *[other] vouliez-vous écrire `{ $nearest }` ?
    }
dangling-source = la source `{ $id }` n’existe pas
    .hint = { $nearest ->
        [nothing-near] indiquer l’identifiant d’une source de `sources`, ou y ajouter cette source
       *[other] vouliez-vous écrire `{ $nearest }` ?
    }
dangling-not-with = la question `{ $id }` n’existe pas
    .hint = { $nearest ->
        [nothing-near] retirer cet identifiant, ou indiquer celui d’une autre question de cette banque
       *[other] vouliez-vous écrire `{ $nearest }` ?
    }
not-with-itself = de toute façon, une question n’est jamais posée deux fois dans le même sujet
    .hint = retirer cet identifiant, ou indiquer celui de l’autre question visée
passage-never-cited = aucune question ne cite le passage `{ $id }`
    .hint = ajouter `cites: ["{ $id }"]` aux questions auxquelles il répond
no-questions = cette banque n’a pas de questions
    .hint = ajouter `questions: [Question(…)]`
no-explanation = cette question n’a pas d’explication
    .hint = ajouter `explanation: "…"` : pourquoi la bonne réponse est la bonne

# Keys and options.

no-key = aucune réponse n’est correcte ici
    .hint = marquer la bonne réponse par `Right(…)`
several-keys = { $count } options sont correctes, mais une seule peut être choisie
    .hint = en faire un `MultipleChoice`, ou mettre `Wrong(…)` à toutes les options sauf une
too-few = `{ $list }` doit compter { $least ->
    [one] au moins { $least } entrée
   *[other] au moins { $least } entrées
}
    .hint = { $list ->
        [options] ajouter une option incorrecte mais plausible
       *[other] en ajouter, ou poser la question autrement
    }
key-repeated = la bonne réponse « { $text } » figure déjà à la ligne { $first_line }
    .hint = retirer l’une des deux
repeated = « { $text } » figure déjà dans `{ $list }`, à la ligne { $first_line }
    .hint = retirer l’une des deux occurrences, ou la modifier
wrong-is-accepted = « { $text } » est donné ici comme incorrect, mais serait accepté comme correct
    .hint = le retirer, ou modifier ce qui est accepté comme correct
show-too-small = afficher { $show ->
    [one] { $show } option
   *[other] { $show } options
} à la fois ne suffit pas : il en faut au moins { $least }
    .hint = les bonnes réponses sont toujours affichées, et il doit rester de quoi choisir
show-too-large = { $show ->
    [one] { $show } option doit être affichée
   *[other] { $show } options doivent être affichées
}, mais il n’y en a que { $most }
    .hint = ajouter des options incorrectes, ou retirer `show` pour les afficher toutes
stays-last = « { $text } » renvoie aux autres options : cette option reste donc en dernier quand on les mélange
    .hint = l’indiquer par `pin: Last`, ou écrire `pin: None` pour la mélanger avec les autres
letters-keep-order = « { $text } » désigne des options par leur lettre : toutes les options gardent donc leur ordre
    .hint = l’indiquer par `shuffle: false`, ou désigner les options par leur contenu
ladder-keeps-order = ces options forment une suite croissante ou décroissante : elles gardent donc leur ordre
    .hint = l’indiquer par `shuffle: false`, ou écrire `shuffle: true` pour les mélanger
reason-twice = la raison de cette réponse est donnée deux fois
    .hint = garder `reason`, ou bien `reason_true` et `reason_false`
gap-not-in-text = le trou `{ $name }` n’a pas de place dans le texte
    .hint = mettre { "`{" }{ $name }{ "}`" } à l’endroit voulu
marker-without-gap = le texte contient un trou `{ $name }` qui manque dans `gaps`
    .hint = { $nearest ->
        [nothing-near] ajouter `Gap("{ $name }", ["…"])`, ou doubler l’accolade pour la garder telle quelle : { "`{{`" }
       *[other] vouliez-vous écrire { "`{" }{ $nearest }{ "}`" } ?
    }
marker-repeated = le trou `{ $name }` a ici une seconde place dans le texte
    .hint = donner à chaque place son propre trou
stray-brace = ce `{ $brace }` n’appartient à aucun trou
    .hint = un trou est un nom entre accolades ; doubler une accolade pour la garder telle quelle
gap-key-unclear = impossible de savoir si le trou `{ $name }` se remplit en écrivant ou en choisissant
    .hint = donner `accept` (avec `wrong`, `slips`, `strict`) pour écrire, ou `options` (avec `shuffle`) pour choisir

# Pictures.

image-missing = l’image « { $file } » n’existe pas
    .hint = les chemins partent du dossier de la banque ; majuscules et minuscules comptent
image-outside = « { $file } » n’est pas un chemin situé dans le dossier de la banque
    .hint = placer l’image à côté de la banque ou dans un sous-dossier, et écrire `"images/map.svg"`
image-wrong-kind = « { $file } » n’est pas une image PNG ou SVG
    .hint = l’enregistrer en PNG ou en SVG
image-unreadable = impossible de lire l’image « { $file } » : { $reason }
    .hint = vérifier les droits d’accès au fichier
image-too-large = l’image « { $file } » est trop grande : { $size }
    .hint = taille maximale affichée : { $limit } ; réduire l’image
image-shows-other = le dessin « { $file } » montre quelque chose qu’il ne contient pas : « { $reference } »
    .hint = le dessiner avec des lignes et des formes dans le même fichier ; les images placées dans un dessin ne sont pas affichées
image-too-heavy = le dessin « { $file } » est trop lourd à dessiner : { $part ->
    [filter] il a des filtres, tels que flous ou ombres
    [depth] ses éléments sont emboîtés sur plus de { $limit } niveaux
   *[elements] il a plus de { $limit } éléments, chacun compté autant de fois qu’il est dessiné
}
    .hint = le simplifier, ou l’enregistrer en PNG
image-without-alt = l’image « { $file } » n’a pas de texte pour les personnes qui ne la voient pas
    .hint = ajouter `alt: "…"` : ce que montre l’image et qui compte pour la question
empty-shape = cette forme ne couvre rien
    .hint = lui donner une taille supérieure à 0 ; un polygone demande au moins trois sommets non alignés
