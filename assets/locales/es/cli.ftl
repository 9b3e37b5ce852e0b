# What only the terminal says. Help first: `help-` with the name of the command and the argument.

help-help = Mostrar esta ayuda (resumida con -h)
help-version = Mostrar la versión

help-usage = Uso
help-commands = Órdenes
help-arguments = Argumentos
help-options = Opciones
help-default = [predeterminado: { $value }]
help-place-options = OPCIONES
help-place-command = ORDEN
help-place-bank = BANCO
help-place-file = ARCHIVO
help-place-code = CÓDIGO
help-footnote = Cuestionarios a partir de bancos de preguntas, con cada respuesta explicada
    .more =
        Sin ningún comando se abre la ventana; si no hay pantalla, el cuestionario se hace aquí.
        Footnote no necesita red y guarda tus respuestas solo en este equipo.

        BANCO es un archivo (.ron) o el id de un banco incluido.
        Estado de salida: 0 todo bien, 1 problemas en un banco, 2 no se pudo ejecutar.
help-footnote-banks = Bancos que se abren; si no se indica ninguno, los incluidos

help-take = Hacer un cuestionario aquí, en la terminal
    .more =
        Las respuestas se leen línea por línea, escritas o desde una tubería; ? muestra en cada
        pregunta qué se puede responder. Cada respuesta se guarda antes de la pregunta siguiente.
        Cuando termina la entrada, el intento se conserva y el estado de salida es 0;
        footnote take --resume lo continúa.
        El mismo código da las mismas preguntas en el mismo orden.
help-take-bank = El banco del que salen las preguntas; si no se indica, el primero de los incluidos
help-take-count = Cuántas preguntas [predeterminado: 10]
help-take-topics = Solo preguntas de este tema; se puede indicar varias veces
help-take-mode = Cuándo aparecen las notas al pie: tras cada respuesta (practice) o al final (exam)
help-take-code = Un código de cuestionario: repite el mismo cuestionario, con el mismo número de preguntas
help-take-certainty = Preguntar el grado de certeza y tenerlo en cuenta en los puntos
help-take-resume = Continuar el último intento que quedó sin terminar
help-take-format = Para personas (text) o para programas: un objeto JSON por línea (jsonl)

help-check = Encontrar los errores de los bancos antes de que los encuentre la clase
    .more =
        Una carpeta equivale a todos sus bancos. De un banco sin errores no se muestra nada.
        Estado de salida: 0 sin problemas, 1 errores o advertencias, 2 no se pudo abrir un archivo.
help-check-banks = Los bancos o carpetas que se comprueban
help-check-format = Para personas (text) o para programas (json)

help-paper = Imprimir un cuestionario
    .more = El mismo código da el mismo cuestionario, aquí y con footnote take.
help-paper-bank = El banco del que salen las preguntas
help-paper-count = Cuántas preguntas [predeterminado: 10]
help-paper-topics = Solo preguntas de este tema; se puede indicar varias veces
help-paper-code = Un código de cuestionario: repite el mismo cuestionario, con el mismo número de preguntas
help-paper-key = Con las respuestas correctas y sus explicaciones
help-paper-format = Para personas (text) o para programas (json)

help-history = Mostrar la lista de intentos de este equipo
help-history-format = Para personas (text), para programas (json) o para una hoja de cálculo (csv)

help-new = Crear un banco comentado para empezar
help-new-file = Dónde crearlo; un archivo que ya existe no se toca

help-export-record = Copiar en un archivo todos los intentos de este equipo
help-export-record-file = Dónde guardarlo
help-import-record = Añadir los intentos de un archivo creado con export-record
help-import-record-file = El archivo
help-command = Mostrar cómo se usa una orden
help-command-name = La orden; sin ella, las que hay

# Una línea de órdenes que no se puede ejecutar.

cli-usage-unknown = Aquí no existe la opción «{ $given }»
    .hint = Para ver cuáles hay: { $command }
cli-usage-unknown-near = Aquí no existe la opción «{ $given }»
    .hint = ¿Querías decir { $near }? Para ver cuáles hay: { $command }
cli-usage-unexpected = «{ $given }» está de más
    .hint = Para ver qué puede ir aquí: { $command }
cli-usage-not-possible = «{ $given }» no es posible para { $option }
    .hint = Valores posibles: { $values }.
cli-usage-not-possible-near = «{ $given }» no es posible para { $option }
    .hint = ¿Querías decir { $near }? Valores posibles: { $values }.
cli-usage-no-number = «{ $given }» no es posible para { $option }
    .hint = Hace falta un número entero del 1 al 65535.
cli-usage-no-value = Falta algo después de { $option }
    .hint = Para ver qué: { $command }
cli-usage-twice = { $option } solo se puede indicar una vez
    .hint = Quitar una de las dos.
cli-usage-conflict = { $option } y { $other } no se pueden usar a la vez
    .hint = Quitar una de las dos.
cli-usage-missing = Falta algo: { $missing }
    .hint = Para ver qué puede ir aquí: { $command }
cli-usage-other = No se entiende esta línea de órdenes
    .hint = Para ver qué es posible: { $command }

# Everywhere.

cli-error = error
cli-help = ayuda
cli-output-closed = Ya nadie lee la salida
cli-output-failed = No se puede escribir la salida: { $reason }

# Naming a bank.

cli-banks-none-bundled = No hay ningún banco incluido y no se indicó ninguno
cli-banks-missing = No existe el archivo «{ $file }», ni hay un banco incluido con ese nombre
    .hint = Bancos incluidos: { $bundled }
cli-banks-missing-near = No existe el archivo «{ $file }», ni hay un banco incluido con ese nombre
    .hint = ¿Querías decir { $command }?
cli-banks-unusable = No se puede usar «{ $file }»: { $count ->
        [one] contiene un error
       *[other] contiene { $count } errores
    }
    .hint = Para ver qué falla y dónde: { $command }
cli-banks-in-part = { $count ->
        [one] «{ $file }» contiene un error, y lo que está afectado queda fuera.
       *[other] «{ $file }» contiene { $count } errores, y lo que está afectado queda fuera.
    } Detalles: { $command }

# check

cli-check-note = nota
cli-check-in-question = en la pregunta «{ $id }»
cli-check-errors = { $count ->
    [one] 1 error
   *[other] { $count } errores
}
cli-check-warnings = { $count ->
    [one] 1 advertencia
   *[other] { $count } advertencias
}
cli-check-and = {" y "}
cli-check-summary = { $found } en { $files ->
    [one] 1 archivo
   *[other] { $files } archivos
}; { $usable ->
    [0] no se puede hacer ninguna pregunta
    [one] se puede hacer 1 pregunta
   *[other] se pueden hacer { $usable } preguntas
}

# new

cli-new-written = Se creó «{ $file }», un banco con una pregunta de cada tipo habitual.
cli-new-next = Se puede modificar con cualquier editor de texto; después, para buscar errores: { $command }
cli-new-not-written = No se puede escribir «{ $file }»: { $reason }

# The window

cli-window-no-display = No hay pantalla para una ventana, así que el cuestionario se hace aquí.
cli-window-only-first = Solo se usa «{ $file }»; { $count ->
    [one] el otro banco queda aparte
   *[other] los otros { $count } bancos quedan aparte
}. Para usar otro: { $command }

# take

cli-take-code = Código del cuestionario { $code }
cli-take-resumed = { $done ->
    [one] 1 pregunta ya hecha
   *[other] { $done } preguntas ya hechas
}
cli-count-of-code = El número de preguntas forma parte del código: { $count }.
cli-take-unfinished = Hay un intento sin terminar de este banco, del { $when } (respondidas: { $answered } de { $questions }). Para continuarlo: { $command }
cli-take-others = Más bancos incluidos: { $banks }
cli-take-help-hint = ? muestra la ayuda, q termina; se guarda cada respuesta.
cli-take-question = Pregunta { $number } de { $of }
cli-take-is-flagged = marcada
cli-take-so-far = Tu respuesta hasta ahora: { $given } (Enter la conserva)
cli-take-not-understood = No se entendió «{ $typed }».
cli-take-nothing-typed = No se escribió nada; s omite la pregunta, ? muestra la ayuda.
cli-take-given-up = No se entendió en tres ocasiones, así que la pregunta se pasa por alto.
cli-take-skipped = Omitida.
cli-take-flagged = Marcada para volver a verla.
cli-take-unflagged = Ya no está marcada.
cli-take-nothing-before = Esta es la primera pregunta.
cli-take-no-way-back = En el modo de práctica, una respuesta es definitiva una vez mostrada su nota al pie; --mode exam permite volver atrás.
cli-take-nothing-to-claim = No hay ninguna respuesta escrita, calificada como incorrecta, que se pueda dar por correcta.
cli-take-time-is-up = Se acabó el tiempo.
cli-take-claimed = La pregunta { $number } cuenta ahora según tu criterio: { $marks }.
cli-take-nothing-to-resume = No hay ningún intento sin terminar que se pueda continuar
    .hint = footnote history muestra todos los intentos de este equipo.
cli-take-no-such-topic = El banco no tiene el tema «{ $topic }»
    .hint = Sus temas: { $topics }

cli-take-key-skip = omitir esta pregunta
cli-take-key-flag = marcarla para volver a verla, o quitar la marca
cli-take-key-back = volver a la pregunta anterior
cli-take-key-hand-in = entregar ahora; lo que falta cuenta como omitido
cli-take-key-claim = «era correcta»: tras una respuesta escrita calificada como incorrecta
cli-take-key-quit = parar aquí; el intento se conserva
cli-take-key-colon = Una letra que es una respuesta se toma como respuesta; con dos puntos delante (:s) es siempre el comando. Para responder con una de estas letras donde se escriben palabras, hay que ponerla entre comillas ("s").

# How to answer, before the sign > at which one types.

cli-how-one = Una letra, de «a» a «{ $last }»
cli-how-several = Todas las que correspondan, de «a» a «{ $last }», por ejemplo a,c
cli-how-truth = t (verdadero) o f (falso)
cli-how-text = Escribir la respuesta
cli-how-number = Un número
cli-how-order = Las { $count } letras en orden, por ejemplo { $example }
cli-how-matching = Números con letras, por ejemplo 1b 2a
cli-how-sorting = Números con letras, por ejemplo 1b 2a; 3- si no va en ningún grupo
cli-how-gaps = { $count } huecos: uno por línea, o todos separados por ;
cli-how-gap = Hueco { $number }
cli-how-open = Tu respuesta, en una línea
cli-how-certainty = ¿Certeza? 1 dudo, 2 lo creo, 3 lo sé
cli-how-self-mark = ¿Cómo fue la tuya? r correcta, p parcial, w incorrecta
cli-how-self-mark-points = Qué puntos tenía la tuya, de «a» a «{ $last }» (- si ninguno); en su lugar: r correcta, p parcial, w incorrecta

cli-pause-next = Enter: pregunta siguiente
cli-pause-next-claim = Enter: pregunta siguiente; «o» si al final era correcta
cli-pause-results = Enter: resultado
cli-pause-results-claim = Enter: resultado; «o» si al final era correcta

cli-hand-in = { $answered ->
    [one] 1 pregunta respondida
   *[other] { $answered } preguntas respondidas
}, { $skipped ->
    [one] { $skipped } omitida
   *[other] { $skipped } omitidas
}, { $flagged ->
    [one] { $flagged } marcada
   *[other] { $flagged } marcadas
}.
cli-hand-in-how = Enter para entregar, un número para volver a esa pregunta
cli-claim-which = ¿Era correcta al final una respuesta escrita? Su número ({ $numbers }), o Enter para terminar

cli-kept = El intento se conserva: { $answered } de { $questions ->
    [one] 1 pregunta respondida
   *[other] { $questions } preguntas respondidas
}.
cli-kept-resume = Para continuarlo: { $command }

# The result

cli-results-heading = Resultado
cli-results-accuracy = { $percent } sin contar la certeza
cli-results-pending = por calificar: { $marks }
cli-results-by-topic = Por tema
cli-results-certainty = Certeza y acierto
cli-results-at-certainty = { $certainty }: { $answers ->
    [one] 1 respuesta
   *[other] { $answers } respuestas
}, { $percent } de aciertos
cli-results-missed = Para repasar
cli-results-review = Todas las preguntas
cli-results-code = Código del cuestionario { $code }
cli-results-again = Las mismas preguntas otra vez: { $command }
cli-results-other = Otras preguntas: { $command }

# paper

cli-paper-question = Pregunta { $number }

# history

cli-history-empty = Todavía no hay intentos en este equipo.
cli-history-unfinished = sin terminar, { $answered } de { $questions } { $questions ->
    [one] respondida
   *[other] respondidas
}
