# Numbers, days and durations, used everywhere.

marks = { $marks ->
    [one] { $marks } punto
   *[other] { $marks } puntos
}
marks-of = { $of ->
    [one] { $marks } de { $of } punto
   *[other] { $marks } de { $of } puntos
}
percent = { $number } %
questions = { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}

date = { $day } de { $month } de { $year }
date-time = { $date }, { $time }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

duration-seconds = { $seconds } s
duration-minutes = { $minutes } min
duration-minutes-seconds = { $minutes } min { $seconds } s
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

# Between a name and what is said of it; around somebody’s words.
colon = :
quoted = «{ $text }»

severity-warning = advertencia
severity-error = error

# Files that could not be taken as a bank, or written.

library-missing = No existe el archivo «{ $file }»
    .hint = Comprobar cómo está escrito y en qué carpeta se encuentra.
library-folder = «{ $file }» es una carpeta, no un banco
    .hint = Indicar uno de los archivos que contiene.
library-device = «{ $file }» es un dispositivo o una tubería, no un archivo
    .hint = Guardar primero el banco como archivo.
library-too-many-bytes = «{ $file }» ocupa { $megabytes } MB; un banco ocupa como máximo { $limit } MB
    .hint = Dividirlo en varios bancos.
library-nul = «{ $file }» no es un texto: tiene un carácter NUL en la línea { $line }, columna { $column }
    .hint = Guardar el banco como texto sin formato en UTF-8.
library-not-utf8 = «{ $file }» no está en UTF-8: no se puede leer la línea { $line }, columna { $column }
    .hint = Guardarlo de nuevo con la codificación UTF-8.
library-utf16 = «{ $file }» está en UTF-16
    .hint = Guardarlo de nuevo con la codificación UTF-8 (en el Bloc de notas de Windows: Guardar como, Codificación).
library-no-banks = No hay ningún banco en la carpeta «{ $file }»
    .hint = Los bancos son archivos que terminan en .ron.
library-too-many-banks = Hay más de { $limit } bancos en la carpeta «{ $file }»
    .hint = Repartirlos en carpetas o indicar los archivos uno por uno.
library-system = { $operation ->
    [read] No se puede leer «{ $file }»: { $reason }
    [write] No se puede escribir «{ $file }»: { $reason }
    [replace] No se puede reemplazar «{ $file }»: { $reason }
   *[open] No se puede abrir «{ $file }»: { $reason }
}

# What went wrong with the record of attempts.

record-doing = { $operation ->
    [open-folder] No se puede abrir la carpeta «{ $file }»
    [make-folder] No se puede crear la carpeta «{ $file }»
    [lock] No se puede bloquear el registro en «{ $file }»
    [migrate] No se puede actualizar el registro «{ $file }»
    [read] No se puede leer el registro «{ $file }»
    [start] No se puede empezar el intento en el registro «{ $file }»
    [append] No se puede guardar la respuesta en el registro «{ $file }»
    [finish] No se puede guardar el resultado en el registro «{ $file }»
    [delete] No se puede eliminar el intento del registro «{ $file }»
    [back-up] No se puede copiar el registro en «{ $file }»
    [restore] No se puede restaurar el registro «{ $file }»
    [set-aside] No se puede apartar el registro dañado «{ $file }»
    [export] No se puede exportar el registro a «{ $file }»
    [import] No se puede añadir ningún intento de «{ $file }»
   *[open] No se puede abrir el registro «{ $file }»
}
record-no-home = No hay carpeta personal donde guardar el registro
    .hint = Indicar dónde guardarlo con la variable de entorno FOOTNOTE_DATA.
record-in-use = El registro en «{ $file }» está en uso: hay otro Footnote abierto
    .hint = Cerrar primero el otro, o hacer que este guarde su registro en otro lugar (FOOTNOTE_DATA).
record-newer = El registro «{ $file }» lo escribió un Footnote más nuevo (versión { $found } del formato; este conoce la { $known })
    .hint = Actualizar Footnote. El registro se dejó como está.
record-older = El registro «{ $file }» lo escribió un Footnote más antiguo
    .hint = Abrir Footnote una vez o hacer un cuestionario: así se actualiza el registro, después de hacer una copia.
record-not-a-file = En el lugar del registro «{ $file }» hay algo que no es un archivo normal
    .hint = Si se mueve a otro lugar, Footnote empieza un registro nuevo.
record-foreign = «{ $file }» es una base de datos de otro programa
    .hint = Se dejó como está. El registro de Footnote debe guardarse en otro lugar (FOOTNOTE_DATA).
record-system = { record-doing }: { $reason }
record-no-place = { record-doing }: { $reason }
    .hint = Permitir que Footnote escriba en esa carpeta, o indicar otro lugar para el registro (FOOTNOTE_DATA).
record-damaged = El registro «{ $file }» está dañado: { $reason }
    .hint = Abrir Footnote o hacer un cuestionario: entonces se aparta el archivo dañado y se recupera lo que se pueda leer de él.
record-database = { record-doing }: { $reason }
record-disk-full = { record-doing }: el disco está lleno
    .hint = Liberar espacio y volver a abrir Footnote. Lo que se guardó antes está a salvo.
record-not-kept = { record-doing }: { $reason }
    .hint = Volver a abrir Footnote. Lo que se guardó antes está a salvo.
record-poisoned = { record-doing }, porque falló una escritura anterior: { $reason }
    .hint = Volver a abrir Footnote. Lo que se guardó antes de ese fallo está a salvo.
record-read-only = { record-doing }: está abierto solo para lectura
record-no-such-attempt = No existe el intento { $attempt } en el registro «{ $file }»
import-diverged = { $count ->
    [one] 1 intento siguió aquí de otra manera que en el archivo; el de aquí se queda como está.
   *[other] { $count } intentos siguieron aquí de otra manera que en el archivo; los de aquí se quedan como están.
}
record-unreadable = El intento { $attempt } del registro «{ $file }» está dañado: { $reason }
    .hint = Todos los demás intentos se pueden leer.
record-not-a-sound-copy = «{ $file }» está dañado o no es una copia de un registro: { $reason }
    .hint = Usar otra copia.
record-not-an-export = «{ $file }» no es un registro exportado
    .hint = Elegir un archivo exportado desde los ajustes o con footnote export-record.
record-newer-export = «{ $file }» lo escribió un Footnote más nuevo (versión { $found } del formato; este conoce la { $known })
    .hint = Actualizar Footnote. No se añadió nada.
record-stopped = { $operation ->
    [export] Cancelado: «{ $file }» no se guardó
   *[import] Cancelado: no se añadió nada de «{ $file }»
}

# What happened when the record was opened.

record-set-aside = El registro estaba dañado ({ $reason }). { $whole ->
        [0] No se pudo recuperar entero ningún intento
        [one] Se recuperó entero 1 intento
       *[other] Se recuperaron enteros { $whole } intentos
    }{ $partial ->
        [0] {""}
       *[other] ; en parte: { $partial }
    }{ $from-copy ->
        [0] {""}
       *[other] ; de la última copia: { $from-copy }
    }{ $lost ->
        [0] {""}
       *[other] ; sin recuperar: { $lost }
    }.
    .hint = El registro dañado no se desechó; se conserva como «{ $file }». Puede que falten las últimas respuestas.
record-brought-up-to-date = El registro se actualizó; tal como estaba antes, se conserva como «{ $file }».
record-end-unreadable = No se puede leer lo último que se escribió en el registro «{ $file }»: se interrumpió la escritura o el archivo se dañó
    .hint = Puede que falte la última respuesta; todo lo anterior está.
record-no-backup = No se pudo hacer la copia periódica del registro. { $reason }

# Carrying the record from one machine to another.

file-in-the-way = «{ $file }» ya existe y se dejó como está
    .hint = Indicar otro archivo.
export-done = { $count ->
    [one] Se guardó 1 intento
   *[other] Se guardaron { $count } intentos
} en «{ $file }».
export-left-out = { $count ->
    [one] 1 intento está dañado y quedó
   *[other] { $count } intentos están dañados y quedaron
} fuera.
import-done = { $taken ->
    [one] 1 intento añadido
   *[other] { $taken } intentos añadidos
}; continuados: { $continued }; ya conocidos: { $known }; descartados: { $left }.
import-no-attempt = La línea { $line } no es un intento: { $reason }
import-impossible = La línea { $line } dice algo que no pudo ocurrir: { $reason }
import-too-long = La línea { $line } es demasiado larga
import-cut-off = El archivo está cortado: le falta el final. Se añadió lo que había.
import-more = { $count ->
    [one] { $count } línea más quedó fuera.
   *[other] { $count } líneas más quedaron fuera.
}
