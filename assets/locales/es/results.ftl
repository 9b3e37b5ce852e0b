# What comes after a quiz: results, their sheets, past attempts.

results-of = de { $of }
results-marks = { $marks }: { $percent }
results-marks-certainty = { $marks }: { $percent }; { $plain } sin contar la certeza
results-took = { $counts } · { $time }
results-by-difficulty = Por dificultad
results-by-kind = Por tipo
results-certainty-level = { $percent } de aciertos en { $answers ->
    [one] 1 respuesta
   *[other] { $answers } respuestas
}
results-flagged-mark = marcada
results-heading = Resultados
results-review = Todas las preguntas
results-right = { $count ->
    [one] { $count } correcta
   *[other] { $count } correctas
}
results-partly = { $count ->
    [one] { $count } parcial
   *[other] { $count } parciales
}
results-wrong = { $count ->
    [one] { $count } incorrecta
   *[other] { $count } incorrectas
}
results-skipped = { $count ->
    [one] { $count } omitida
   *[other] { $count } omitidas
}
results-unmarked = { $count } por calificar
results-pending = Pendiente de tu calificación: { $marks }
results-by-topic = Por tema
results-certainty = Certeza y acierto
results-code = Código { $code }
results-retry = { $count ->
    [one] Repetir la no acertada
   *[other] Repetir las { $count } no acertadas
}
results-draw = { $count ->
    [one] Otra pregunta
    [10] Otras diez preguntas
   *[other] Otras { $count } preguntas
}
results-again = Repetirlas todas
results-to-shelf = Al estante
results-to-list = Todos los resultados
results-done = Listo
results-copy = Copiar
results-copied = Copiado
results-filter = { $filter } { $count }
results-row = Pregunta { $place }. { $verdict }. { $prompt }
results-part = { $marks } / { $of }
results-certainty-good = Sabías lo que sabías: nada de lo que dabas por seguro era incorrecto.
results-certainty-modest = { $count ->
    [one] Una respuesta marcada como «Dudo» era correcta: sabes más de lo que crees.
   *[other] { $count } respuestas marcadas como «Dudo» eran correctas: sabes más de lo que crees.
}
results-certainty-rash = { $count ->
    [one] Una respuesta marcada como «Lo sé» era incorrecta. Es la primera que conviene repasar.
   *[other] { $count } respuestas marcadas como «Lo sé» eran incorrectas. Son las primeras que conviene repasar.
}

action-save = Guardar…
    .tip = Una página para leer o imprimir, o una tabla para una hoja de cálculo
filter-all = Todas
filter-missed = No acertadas
filter-skipped = Omitidas
filter-flagged = Marcadas
filter-sure = Certeza errada

sheet-title = Guardar los resultados
sheet-how = Se guardan en tus documentos, con un nombre propio.
sheet-html = Como página (HTML)
    .hint = Para leer en un navegador e imprimir: cada pregunta con su nota al pie
sheet-csv = Como tabla (CSV)
    .hint = Para una hoja de cálculo: una línea por pregunta
sheet-name = { $bank }, resultados { $date }
sheet-saved = Se guardó como { $file }

history-all = Todos los bancos
history-progress = Calificación por intento
history-topics = Aciertos por tema
history-known = { $known } / { $of }
history-plot = Calificaciones de { $count ->
    [one] { $count } intento
   *[other] { $count } intentos
} del { $from } al { $to }, un punto por intento: la primera { $first }, la última { $last }, la mejor { $best }, en promedio { $mean }
history-banks = Por banco
history-attempts = { $count ->
    [one] { $count } intento
   *[other] { $count } intentos
}
history-seen = { $seen } de { $of } { $of ->
    [one] vista
   *[other] vistas
}
history-topics-how = Primero los más flojos; cada uno lleva a un cuestionario sobre él
history-topics-all = Ver los { $count } temas
history-list = Intentos, los más recientes primero
history-point = { $percent } · { $bank } · { $when }
history-delete = Eliminar: { $attempt }
history-deleted = El intento se eliminó
history-taken-back = El intento se recuperó
delete-title = ¿Eliminar este intento?
delete-how = Sus respuestas y su resultado se pierden para siempre. Tus aciertos se contarán sin este intento.
delete-no = Conservar
delete-yes = Eliminar
