
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
action-open-folder = Abrir una carpeta…
action-open-path = Abrir por ruta…
action-search = Buscar
action-undo = Deshacer
action-try-again = Reintentar
action-dismiss = Cerrar el mensaje
action-palette = Todas las acciones
action-keys = Teclas
action-larger = Ampliar el texto
action-smaller = Reducir el texto
action-continue = Continuar
action-ten = { $count ->
    [one] { $count } pregunta
    [5] Cinco preguntas
    [10] Diez preguntas
    [15] Quince preguntas
    [20] Veinte preguntas
   *[other] { $count } preguntas
}
    .tip = Primero las que aún no has visto o que no acertaste
action-everything = Todas las posibles
    .tip = Todas las preguntas que caben juntas sin delatarse unas a otras
action-exam = Examen
    .tip = Las notas al pie aparecen al final
action-mistakes = Mis errores
action-code = Código del cuestionario…
    .tip = Las mismas preguntas y en el mismo orden que otra persona
action-choose = Configurar…
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
action-overview = Todas las preguntas
action-picture = Ampliar la imagen
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

keys-going = En todas partes
keys-starting = Empezar un cuestionario
keys-quiz = Durante el cuestionario
keys-results = Después del cuestionario

head-home = Footnote, ir al estante
notice-dismiss = Cerrar
busy-reading = Leyendo { $file }
busy-writing = Guardando { $file }
busy-files = { $done } de { $of ->
    [one] { $of } archivo
   *[other] { $of } archivos
}
busy-stop = Cancelar
reading-stopped = «{ $file }» no se leyó hasta el final, así que no está en tu estante

shelf-title = Tu estante
shelf-empty = Tu estante está vacío
shelf-empty-how = Un banco es un archivo de texto con preguntas que termina en .ron. Abre uno o una carpeta con varios, o arrástralos a esta ventana.
shelf-reading = Leyendo…
shelf-add = Añadir un banco
shelf-add-how = Arrastra aquí un archivo o una carpeta, o ábrelos
drop-title = Suelta para añadir a tu estante
drop-how = Un banco es un archivo que termina en .ron; también se puede soltar una carpeta de bancos
shelf-not-started = sin empezar
shelf-known = { $known } de { $of } { $of ->
    [one] acertada
   *[other] acertadas
}
shelf-seen = { $count ->
    [one] { $count } vista
   *[other] { $count } vistas
}
shelf-score = calificación { $last }
shelf-scores = última calificación { $last }, mejor { $best }
shelf-due = { $count ->
    [one] { $count } dato por revisar
   *[other] { $count } datos por revisar
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
shelf-take-off = Quitar del estante: { $bank }
shelf-taken-off = «{ $bank }» se quitó de tu estante. Su archivo sigue donde está.
shelf-opened = Lo que abriste está en tu estante
shelf-opened-problems = Lo que abriste está en tu estante. { $count ->
    [one] { $count } banco tiene problemas: su tarjeta lleva a ellos
   *[other] { $count } bancos tienen problemas: sus tarjetas llevan a ellos
}
shelf-opened-one = «{ $bank }» está en tu estante
shelf-opened-one-problems = «{ $bank }» está en tu estante, con { $count ->
    [one] { $count } problema
   *[other] { $count } problemas
}
shelf-reread = «{ $bank }» ha cambiado y se ha vuelto a leer
shelf-reread-problems = «{ $bank }» ha cambiado y se ha vuelto a leer, con { $count ->
    [one] { $count } problema
   *[other] { $count } problemas
}
shelf-reread-in-quiz = «{ $bank }» ha cambiado. Este cuestionario sigue con las preguntas que tiene.
shelf-reread-in-quiz-problems = «{ $bank }» ha cambiado y ahora tiene { $count ->
    [one] { $count } problema
   *[other] { $count } problemas
}. Este cuestionario sigue con las preguntas que tiene.
shelf-appeared = Nuevo en tu estante: «{ $bank }»
shelf-appeared-problems = Nuevo en tu estante: «{ $bank }», con { $count ->
    [one] { $count } problema
   *[other] { $count } problemas
}
shelf-gone = El archivo de «{ $bank }» ya no está. Lo que se leyó de él se puede usar hasta que se cierre Footnote.
shelf-do-with = { $action }: { $bank }

# The search on the shelf.
search-hint = Buscar bancos y preguntas
search-clear = Borrar la búsqueda
search-under-way = Buscando…
search-found = { $questions ->
    [0] Ninguna pregunta
    [one] { $questions } pregunta
   *[other] { $questions } preguntas
}{ $banks ->
    [0] { "" }
    [one] , { $banks } banco
   *[other] , { $banks } bancos
}
search-more = Se muestran las primeras { $shown } preguntas. Escribe algo más para acotar la búsqueda.
search-nothing = No se encontró nada para «{ $typed }»
search-nothing-how = Cada palabra tiene que aparecer en un título, un tema o una pregunta. Con menos letras se encuentra más.
search-banks = Bancos

bank-as-of = al { $date }

theme-system = Como el sistema
theme-paper = Papel
theme-ink = Tinta
theme-contrast-light = Alto contraste, claro
theme-contrast = Alto contraste, oscuro

# The quiz.
quiz-overline = { $topic } · { $what }
quiz-place = { $place } de { $of }
quiz-progress = Pregunta { $place } de { $of }; respondidas: { $answered }
quiz-time-left = Tiempo restante: { $time }
quiz-time-soon = Queda menos de un minuto. «{ $more }» añade cinco minutos
quiz-how-sure = ¿Certeza?
quiz-how-sure-answers = ¿Certeza? La tecla contesta
hint-letters-answer = { $count ->
    [2] { $first } o { $last } para contestar
   *[other] { $first }–{ $last } para contestar
}
hint-letters-choose = { $count ->
    [2] { $first } o { $last } para elegir
   *[other] { $first }–{ $last } para elegir
}
hint-letters-tick = { $count ->
    [2] { $first } o { $last } para marcar
   *[other] { $first }–{ $last } para marcar
}
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
place-name-flagged = Pregunta { $place }, { $state }, marcada
place-answered = respondida
place-skipped = omitida
place-open = aún sin ver
place-right = correcta
place-partly = parcialmente correcta
place-wrong = incorrecta
place-unmarked = sin calificar
# What the marks of questions mean, in the overview: each stands beside its mark.
legend-answered = { $count ->
    [one] { $count } respondida
   *[other] { $count } respondidas
}
legend-right = { $count ->
    [one] { $count } correcta
   *[other] { $count } correctas
}
legend-partly = { $count ->
    [one] { $count } parcialmente correcta
   *[other] { $count } parcialmente correctas
}
legend-wrong = { $count ->
    [one] { $count } incorrecta
   *[other] { $count } incorrectas
}
legend-unmarked = { $count } sin calificar
legend-skipped = { $count ->
    [one] { $count } omitida
   *[other] { $count } omitidas
}
legend-flagged = { $count ->
    [one] { $count } marcada
   *[other] { $count } marcadas
}
legend-open = { $count } aún sin ver

do-single-choice = elegir una
do-multiple-choice = elegir todas las correctas
do-true-false = ¿verdadero o falso?
do-short-answer = escribir la respuesta
do-number = escribir un número
do-ordering = ordenar
do-matching = emparejar cada elemento con el que le corresponde
do-gap-fill = rellenar los huecos
do-categories = clasificar en grupos
do-hotspot = encontrar el lugar
do-open = respuesta libre, con autoevaluación

part-chosen = tu elección
part-left-out = se te pasó
part-left-rightly = bien sin marcar

picture-title = Imagen
picture-describe = Descripción de la imagen
picture-next = Imagen siguiente
picture-previous = Imagen anterior
picture-reading = Cargando la imagen…
picture-large = Ampliar la imagen { $letter }
picture-missing = Falta la imagen { $file }
picture-not-drawn = No se puede dibujar la imagen { $file }
attempt-unreadable = No se puede continuar este intento: { $reason }

# A bank's page.
bank-as-of-full = Datos al { $date }.
bank-by = Por { $authors }.
bank-problems = { $count ->
    [one] { $count } problema: algo quedó fuera
   *[other] { $count } problemas: algo quedó fuera
}
bank-warnings = { $count ->
    [one] { $count } advertencia: no quedó nada fuera
   *[other] { $count } advertencias: no quedó nada fuera
}
bank-reading = Lectura
bank-questions = Preguntas { $count }
bank-sources = Fuentes { $count }
bank-attempts = Historial { $count }
bank-topics = Temas
bank-nothing-wrong = ninguno aún
bank-fitting = { $drawn } de { $of }

code-title = Código del cuestionario
code-how = Con el código de un cuestionario salen las mismas preguntas en el mismo orden.

# History.
history-empty = Aún no hay nada aquí. Tras el primer cuestionario verás aquí cómo cambian tus calificaciones, qué temas dominas y cada respuesta de nuevo.
history-about = { $when } · { $mode } · { $answered } de { $of } { $of ->
    [one] respondida
   *[other] respondidas
} · { $code }
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
setup-order = Selección
setup-new-first = Primero nuevas y falladas
setup-by-chance = Al azar
setup-mode = Corrección
setup-practice = Tras cada respuesta (práctica)
setup-exam = Al final (examen)
setup-time = Tiempo
setup-no-limit = Sin límite
setup-over-limit = Suele llevar unos { $minutes } minutos: más que los { $limit } del límite
setup-certainty = Certeza
setup-no = No se pregunta
setup-certainty-yes = Se pregunta y cuenta
setup-stale = Datos no vigentes
setup-stale-keep = Preguntar y avisar
setup-stale-leave = Excluir
setup-marking = Varias opciones correctas
rule-per-option = Cada opción cuenta
rule-all-or-nothing = Todo o nada
rule-wrong-ticks = Lo incorrecto resta
setup-wrong-tick = Una marca incorrecta resta
tick-none = Nada
tick-true = Lo que suma una correcta
tick-false = Su parte entre las incorrectas
tick-false2 = Esa parte, como mucho la mitad
tick-all = Todos los puntos
setup-below-zero = Puntos bajo cero
setup-below-zero-no = Nunca
setup-below-zero-yes = Posibles

# What is wrong with a bank.
problems-summary = { $file } · { $found } · { $ready ->
    [one] { $ready } pregunta lista
   *[other] { $ready } preguntas listas
}
problems-errors = { $count ->
    [one] { $count } problema
   *[other] { $count } problemas
}
problems-warnings = { $count ->
    [one] { $count } advertencia
   *[other] { $count } advertencias
}
problems-refused = No se pudo leer este archivo
problems-place = { $severity } · línea { $line }, columna { $column }

# Dialogs.
keys-letters = Las opciones se eligen con su letra o con cifras. Con Alt, una letra hace siempre lo que aquí se indica.
# A tooltip: what a button does, and its key.
tip-key = { $what } ({ $key })
open-title = Abrir un banco
open-title-folder = Abrir una carpeta de bancos
open-files = Bancos de preguntas
open-how = Escribe la ruta de un archivo o de una carpeta, o arrástralos a la ventana.
open-do = Abrir
palette-hint = ¿Qué quieres hacer?
keys-close = Cerrar
palette-nothing = Aquí no se puede hacer nada parecido.

# Settings. The attribute `hint` stands below the name of a setting.
settings-look = Aspecto
settings-theme = Colores
settings-motion = Animación
settings-motion-short = Poca
settings-motion-off = Ninguna
settings-reading = Lectura
settings-typeface = Tipo de letra
typeface-serif-and-sans = Con y sin serifa
typeface-sans = Solo sin serifa
typeface-legible = Alta legibilidad
settings-size = Tamaño
settings-keys = Teclas
settings-letters = Teclas de una letra
    .hint = Sin ellas, las opciones se eligen con cifras
settings-letters-on = Sí
settings-letters-off = No
settings-quizzes = Cuestionarios
settings-questions = Cuestionario corto
    .hint = Cuántas preguntas salen con el primer botón de un banco
settings-feedback = Corrección
settings-limit = Tiempo
settings-certainty = Certeza
settings-language = Idioma
settings-interface = Idioma de la interfaz
    .hint = Los bancos se muestran en el idioma en que están escritos
settings-data = Tus datos
data-folder = Carpeta
    .hint = Todo lo que respondes se guarda aquí y en ningún otro lugar
data-folder-open = Abrir la carpeta
data-folder-copy = Copiar la ruta
data-folder-unopened = No se pudo abrir la carpeta «{ $file }»: { $reason }. Copia su ruta y abre la carpeta a mano.
data-nothing-kept = No se pudo abrir ninguna carpeta, así que nada se conserva al cerrar la ventana.
data-copies = Copias
    .hint = Al abrir Footnote se hace una automáticamente; queda la última de cada día, semana y mes
data-copy-now = Hacer una copia ahora
data-copied = Se hizo una copia de tu registro.
data-unchanged = La última copia ya lo tiene todo.
data-no-copies = Aún no hay ninguna copia.
data-all = Ver las { $count } copias
data-back = Restaurar…
data-back-to = Restaurar la copia del { $when }…
data-back-title = ¿Restaurar la copia del { $when }?
data-back-how = Tu registro volverá a ser el de entonces. El que tienes ahora se mueve a la carpeta «set-aside» y nunca se elimina.
data-back-no = Conservar el actual
data-back-yes = Restaurar
data-gone-back = Tu registro vuelve a ser el del { $when }. El que tenías está en la carpeta «set-aside».
data-elsewhere = Otro equipo
    .hint = Todos los intentos en un archivo; al importarlo se añade lo que allí aún falta
data-export = Exportar el registro…
data-import = Importar un registro…
export-title = Carpeta para el registro exportado
export-how = Escribe la ruta de una carpeta o de un archivo nuevo.
export-do = Exportar
export-name = Registro de Footnote { $date }
import-title = Importar un registro
import-how = Escribe la ruta de un archivo con un registro exportado.
import-do = Importar
import-files = Registros exportados
data-check = Integridad
    .hint = Lee cada respuesta y la compara con la suma de comprobación con la que se guardó
data-check-do = Comprobar el registro
data-sound = El registro está íntegro: cada respuesta está como se guardó.
data-damaged = El registro está dañado ({ $reason }). Cierra Footnote y vuelve a abrirlo: se recupera lo que aún se pueda leer, y el archivo dañado se conserva.
data-busy = Un momento…
settings-language-system = Como el sistema ({ $language })
settings-option-keys = La letra de una opción
settings-option-keys-answer = Contestar al instante
settings-option-keys-choose = Elegir; Enter contesta

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
part-yours = tu respuesta
part-taken-as = se toma como { $what }
part-key = respuesta correcta
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
order-shifted = desplazado: va en la posición { $place }
order-belongs = va en la posición { $place }
order-right = En el orden correcto

assign-hint = Elegir…
assign-hint-letters = pulsar de A a { $last } o hacer clic
assign-hint-digits = pulsar de 1 a { $last } o hacer clic
assign-thing = { $what }: asignar a la fila que sigue
assign-thing-used = { $what } (en uso): asignar a la fila que sigue

gap-pick = Elegir…
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
record-try-again = Volver a intentarlo. Lo que se guardó antes está a salvo.
record-try-with-room = Liberar espacio y volver a intentarlo. Lo que se guardó antes está a salvo.
record-opened-anew = Ya se guarda de nuevo lo que haces
settings-not-kept = No se han podido guardar tus ajustes. { $reason }
