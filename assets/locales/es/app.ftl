
# What only the window says.

app-no-window = No se pudo abrir una ventana ({ $reason }), así que el cuestionario se hace aquí.
    .hint = Hacer el cuestionario aquí: footnote take

# Actions, as in the table. The attribute `tip` is shown when the pointer rests on a button.
action-back = Volver
action-shelf = Estante
action-history = Historial
action-settings = Ajustes
action-open = Abrir…
    .tip = Un banco es un archivo que termina en .ron; también se puede abrir una carpeta de bancos
action-search = Buscar
action-palette = Todas las acciones
action-keys = Teclas
action-larger = Ampliar
action-smaller = Reducir
action-continue = Continuar
action-ten = Diez preguntas
    .tip = Diez que aún no has visto o que no acertaste
action-everything = El más largo
    .tip = Todas las preguntas que caben juntas sin delatarse unas a otras
action-exam = Examen
    .tip = Las notas al pie aparecen al final
action-mistakes = Mis errores
action-code = Código del cuestionario…
    .tip = Las mismas preguntas y en el mismo orden que otra persona
action-choose = Elegir…
action-problems = Ver problemas
action-start = Empezar
action-answer = Contestar
action-next = Siguiente
action-previous = Anterior
action-skip = Omitir
action-flag = Marcar
action-pause = Pausa
action-passage = Leer el pasaje
action-overrule = Era correcta
    .tip = Da esta respuesta por correcta y lo indica en los resultados
action-extend = Más tiempo
action-hand-in = Entregar
action-leave = Dejar para después
action-retry = Repetir las no acertadas
action-draw-again = Otras preguntas
action-copy-code = Copiar el código del cuestionario

# What stands on keys.
key-ctrl = Ctrl
key-escape = Esc
key-backspace = Retr

keys-going = Navegación
keys-starting = Empezar un cuestionario
keys-quiz = Durante el cuestionario
keys-results = Al terminar

head-home = Footnote, ir al estante
notice-dismiss = Entendido

shelf-title = Tu estante
shelf-empty = Aún no hay nada aquí.
shelf-reading = Leyendo…
shelf-add = Añadir un banco
shelf-add-how = Arrastra aquí un archivo o una carpeta, o ábrelos
shelf-not-started = sin empezar
shelf-known = { $known } de { $of } { $of ->
    [one] acertada
   *[other] acertadas
}
shelf-changed = { $count ->
    [one] { $count } dato ha cambiado
   *[other] { $count } datos han cambiado
}
shelf-problems = { $count ->
    [one] { $count } problema
   *[other] { $count } problemas
}; { $ready ->
    [one] { $ready } pregunta lista
   *[other] { $ready } preguntas listas
}
shelf-unreadable = { $count ->
    [one] { $count } problema; no se pudo leer nada
   *[other] { $count } problemas; no se pudo leer nada
}
shelf-do-with = { $action }: { $bank }

bank-as-of = al { $date }

theme-system = Como el sistema
theme-paper = Papel
theme-ink = Tinta
theme-contrast = Alto contraste

# The quiz.
quiz-overline = { $topic } · { $what }
quiz-place = { $place } de { $of }
quiz-progress = Pregunta { $place } de { $of }
quiz-time-left = Tiempo restante: { $time }
quiz-how-sure = ¿Certeza?
quiz-as-of = Datos al { $date }
quiz-no-longer = Dejó de ser cierto después del { $date }
quiz-changed = Cambio posterior
quiz-paused = En pausa
quiz-paused-how = La pregunta está oculta y el reloj, detenido. Se conservan todas tus respuestas.
quiz-time-up = Se acabó el tiempo
quiz-time-up-how = Puedes entregar lo que tienes o tomarte cinco minutos más.
quiz-overview = Antes de entregar
quiz-overview-how = { $left ->
    [0] Está todo respondido: { $of } de { $of }.
   *[other] Respondidas: { $answered } de { $of }. Sin responder: { $left }.
}
place-name = Pregunta { $place }, { $state }
place-answered = respondida
place-skipped = omitida
place-open = aún sin ver

do-single-choice = elegir una
do-multiple-choice = elegir todas las correctas
do-true-false = ¿verdadero o falso?
do-short-answer = escribir la respuesta
do-number = escribir un número
do-ordering = ordenar
do-ordering-from = ordenar (primero: { $first })
do-matching = emparejar cada elemento con el que le corresponde
do-gap-fill = rellenar los huecos
do-categories = clasificar en grupos
do-hotspot = encontrar el lugar
do-open = respuesta libre, con autoevaluación

part-chosen-rightly = tu elección
part-chosen-wrongly = tu elección
part-left-out = te faltó
part-left-rightly = bien descartada

picture-reading = Cargando la imagen…
picture-missing = Falta la imagen { $file }
attempt-unreadable = No se puede continuar este intento: { $reason }

# A bank's page.
bank-as-of-full = Datos al { $date }.
bank-by = Por { $authors }.
bank-problems = { $count ->
    [one] { $count } problema: algo quedó fuera
   *[other] { $count } problemas: algo quedó fuera
}
bank-remarks = { $count ->
    [one] { $count } observación sobre este banco
   *[other] { $count } observaciones sobre este banco
}
bank-reading = Lectura
bank-questions = Preguntas { $count }
bank-sources = Fuentes { $count }
bank-attempts = Historial { $count }
bank-topics = Temas

code-title = Código del cuestionario
code-how = Con el código de un cuestionario salen las mismas preguntas en el mismo orden.

# History.
history-empty = Aún no hay nada aquí. Los cuestionarios que hagas se guardan aquí.
history-about = { $when } · { $mode } · { $answered } de { $of } { $of ->
    [one] respondida
   *[other] respondidas
} · { $code }
history-score = { $marks } de { $of }
history-unfinished = Continuar
shelf-since = Sin terminar desde el { $when }
shelf-answered = { $answered } de { $of } { $of ->
    [one] respondida
   *[other] respondidas
}

# Setting up a quiz.
back-to = Volver a «{ $parent }»
setup-title = Preparar un cuestionario
setup-summary = { $drawn ->
    [0] Nada cumple estas condiciones
    [one] { $drawn } de { $of }, { $minutes ->
        [one] cerca de { $minutes } minuto
       *[other] unos { $minutes } minutos
    }
   *[other] { $drawn } de { $of }, { $minutes ->
        [one] cerca de { $minutes } minuto
       *[other] unos { $minutes } minutos
    }
}
setup-count = Preguntas
setup-all = Todo
setup-topics = Temas
setup-difficulty = Dificultad
setup-order = Cuáles van primero
setup-new-first = Nuevas y no acertadas
setup-by-chance = Al azar
setup-mode = Notas al pie
setup-time = Tiempo
setup-no-limit = Sin límite
setup-certainty = Certeza
setup-no = No se pregunta
setup-certainty-yes = Se pregunta y cuenta
setup-stale = Datos no vigentes
setup-stale-keep = Preguntar y avisar
setup-stale-leave = Excluir
setup-marking = Varias correctas
rule-per-option = Cada opción cuenta
rule-all-or-nothing = Todo o nada
rule-false2 = R/exams: false2
rule-false = R/exams: false
rule-true = R/exams: true
rule-all = R/exams: all
rule-none = R/exams: none
rule-false2-negative = R/exams: false2, con puntos negativos
rule-false-negative = R/exams: false, con puntos negativos
rule-true-negative = R/exams: true, con puntos negativos
rule-all-negative = R/exams: all, con puntos negativos
rule-none-negative = R/exams: none, con puntos negativos

# What is wrong with a bank.
problems-summary = { $file } · { $count ->
    [one] { $count } problema
   *[other] { $count } problemas
} · { $ready ->
    [one] { $ready } pregunta lista
   *[other] { $ready } preguntas listas
}
problems-refused = No se pudo leer este archivo
problems-place = { $severity } · línea { $line }, columna { $column }
problems-hint = Qué hacer: { $hint }

# Dialogs.
keys-letters = Las opciones se eligen con su letra o con cifras.
open-title = Abrir un banco
open-how = Escribe la ruta de un archivo o de una carpeta, o arrástralos a la ventana.
open-hint = Ruta de un archivo .ron o de una carpeta
open-do = Abrir
palette-hint = ¿Qué quieres hacer?
keys-close = Cerrar
palette-nothing = Aquí no se puede hacer nada parecido.

# Settings.
settings-theme = Colores
settings-size = Tamaño
settings-motion = Animación
settings-motion-short = Poca
settings-motion-off = Ninguna
settings-letters = Teclas de una letra
settings-letters-on = Sí
settings-letters-off = No

# The controls of each kind of question.
field-answer = Tu respuesta
field-number = Tu número
field-number-in = Tu número, en { $unit }
field-open = Tu respuesta
number-how = En cifras, por ejemplo: 1500, 1 500 o 1,5e3
number-read = Se entiende: { $number }
number-unread = Aún no es un número: escribe cifras, por ejemplo 1500 o 1,5

part-right = correcta
part-wrong = incorrecta
part-left-open = en blanco
part-you-wrote = tu respuesta
part-taken-as = se toma como { $what }
part-accepted = se acepta
part-not-accepted = no se acepta
part-fits-nothing = sin pareja
part-nowhere = elegiste este lugar
part-here = es aquí

order-first = Primero: { $what }
order-last = Último: { $what }
order-hint = Alt ↑ ↓ para mover
order-place = posición { $place } de { $of }
order-up = Subir: { $what }
order-down = Bajar: { $what }
order-moved = { $what }: ahora en la posición { $place } de { $of }
order-in-place = en su lugar
order-in-order = en orden, posición { $place }
order-belongs = va en la posición { $place }
order-right = En el orden correcto

assign-hint = elegir
assign-hint-letters = pulsar de A a { $last } o hacer clic
assign-hint-digits = pulsar de 1 a { $last } o hacer clic
assign-thing = { $what }: asignar a la fila que sigue
assign-thing-used = { $what } (en uso): asignar a la fila que sigue

gap-pick = elegir
gap-name = Hueco { $place } de { $of }: { $before } … { $after }
gap-right = Lo correcto es «{ $what }».
gap-beside = { $what }: { $why }

hotspot-how = Haz clic en el lugar, o muévete con las flechas y pulsa Espacio
hotspot-none = ningún lugar elegido
hotspot-closer = Acercar
hotspot-farther = Alejar
hotspot-list = Elegir de una lista

open-answer-hint = { $key } para contestar
open-own = Tu respuesta
open-model = Respuesta modelo
self-how = ¿Cuánto se acerca tu respuesta?
self-how-points = ¿Qué menciona tu respuesta?
self-right = Correcta
self-partly = Parcialmente correcta
self-wrong = Incorrecta
self-none = Nada de esto

record-trouble = Lo que hagas ahora no se guardará. { $reason }
