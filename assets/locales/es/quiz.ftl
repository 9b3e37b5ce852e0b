# What window and terminal both say about questions, answers and results.

verdict-right = Correcta
verdict-partly = Parcialmente correcta
verdict-wrong = Incorrecta
verdict-skipped = Omitida
verdict-unmarked = Sin calificar

kind-single-choice = Selección única
kind-multiple-choice = Selección múltiple
kind-true-false = Verdadero o falso
kind-short-answer = Respuesta corta
kind-number = Numérica
kind-ordering = Ordenación
kind-matching = Emparejamiento
kind-gap-fill = Rellenar huecos
kind-categories = Clasificación
kind-hotspot = Lugar en una imagen
kind-open = Respuesta abierta

difficulty-easy = Fácil
difficulty-medium = Media
difficulty-hard = Difícil

certainty-low = Dudo
certainty-mid = Lo creo
certainty-high = Lo sé

feedback-practice = Práctica
    .hint = La nota al pie aparece después de cada respuesta
feedback-exam = Examen
    .hint = Todas las notas al pie aparecen al final

# What an answer says: one thing, then how several hang together.

said-true = Verdadero
said-false = Falso
said-between = de { $min } a { $max }
said-with-unit = { $number }{"\u00A0"}{ $unit }
said-position = posición { $place }
said-nowhere = ningún grupo
said-nothing = nada
said-point = { $x } % desde la izquierda, { $y } % desde arriba
said-pair = { $of } – { $is }
said-or = {" o "}
said-also = { $first } (también: { $rest })
said-and = {"; "}
said-then = {" → "}

# Paper codes and drawing.

code-wrong-length = Un código de cuestionario tiene 12 letras y cifras; este tiene { $found }
    .hint = Copiar el código entero; los guiones y espacios no importan.
code-foreign-character = El carácter «{ $character }» no aparece en ningún código de cuestionario
    .hint = Los códigos no llevan 0, O, 1, I ni U, porque se confunden.
code-check-fails = No es del todo un código de cuestionario: uno de sus caracteres está mal, o dos están intercambiados
    .hint = Compararlo con el original carácter por carácter.
code-other-edition = Este código se creó con otro banco o con otra edición de este. El cuestionario puede diferir de aquel para el que se creó.
code-other-plan = Este código se creó con otros ajustes (por ejemplo, otros temas). El cuestionario puede diferir de aquel para el que se creó.
code-count-unknown = Este código pide más de 126 preguntas, pero no puede indicar cuántas; se hacen todas las que corresponden.

draw-empty-bank = El banco no tiene ninguna pregunta que se pueda hacer
    .hint = Comprobar el banco: así se ve qué problemas tienen sus preguntas.
draw-nothing-fits = { $count ->
    [one] La única pregunta del banco no cumple lo que se pidió
   *[other] Ninguna de las { $count } preguntas del banco cumple lo que se pidió
}
    .hint = Pedir otros temas, tipos o dificultades.
draw-nothing-preferred = { $count ->
    [one] No queda nada por preguntar: la única pregunta que corresponde no es nueva ni está sin acertar
   *[other] No queda nada por preguntar: de las { $count } preguntas que corresponden, ninguna es nueva ni está sin acertar
}

# Why something cannot be done now in an attempt.

refusal-no-such-question = No existe la pregunta { $number }; el cuestionario tiene { $of }
refusal-already-finished = El cuestionario ya se entregó
refusal-paused = El cuestionario está en pausa
refusal-not-paused = El cuestionario no está en pausa
refusal-answer-is-final = La respuesta es definitiva: se ha mostrado su nota al pie
refusal-answer-does-not-fit = Esta respuesta no corresponde a la pregunta
refusal-certainty-not-asked = En este cuestionario no se pregunta la certeza
refusal-time-is-up = Se acabó el tiempo
refusal-time-is-not-up = Aún queda tiempo: { $left }
refusal-no-time-limit = No hay límite de tiempo
refusal-not-yet-visible = La respuesta correcta aún no se ha mostrado
refusal-not-answered = La pregunta no se respondió
refusal-not-self-marked = Solo las respuestas abiertas se autocalifican
refusal-not-overrulable = Solo se puede dar por correcta una respuesta escrita que no se aceptó
refusal-nothing-to-change = Ya está así

picture = [Imagen: { $alt }]

# What stands beneath a prompt.

ask-in-unit = en { $unit }
ask-first = Primero: { $end }
ask-last = Último: { $end }
ask-gap = Hueco { $number }:

# The footnote of an answer.

footnote-you = Tu respuesta
footnote-right = Respuesta correcta
footnote-model = Respuesta modelo
footnote-claimed = según tu criterio
footnote-you-and-right = Tu respuesta: { $given } · Correcta: { $right }
footnote-you-only = Tu respuesta: { $given }
footnote-right-only = Correcta: { $right }
footnote-see = Véase «{ $heading }»
footnote-see-source = Véase «{ $heading }» ({ $source })
footnote-source-dated = { $title }, { $date }
footnote-as-of = Datos al { $date }
footnote-valid-until = Válido hasta el { $date }
footnote-update = Cambio posterior, { $date }:

state-chosen-rightly = tu elección, correcta
state-chosen-wrongly = tu elección, incorrecta
state-left-out-wrongly = correcta
state-left-rightly = incorrecta
