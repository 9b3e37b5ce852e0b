# What can be wrong with a bank. A message is named by the code of its problem; the hint says what
# to do. In lower case and without a full stop, as compilers have it: they stand behind
# "error[code]:" and "hint:".

# The text as such.

file-too-large = este archivo ocupa más de { $limit_mib } MiB, demasiado para leerlo
    .hint = dividirlo en varios bancos
not-text = este archivo no es texto: aquí hay un byte NUL
    .hint = guardarlo como texto sin formato, con la codificación UTF-8
not-a-bank = se esperaba un banco, `Bank(…)`, pero { $found ->
    [text] hay un texto
    [flag] hay `true` o `false`
    [char] hay un carácter
    [list] hay una lista
    [map] hay { "`{…}`" }
    [tuple] hay paréntesis sin nombre
    [end] no hay nada
   *[other] hay { $found }
}
    .hint = un banco empieza por `Bank(`; `footnote new FILE.ron` crea uno como punto de partida
too-many-problems = { $more ->
    [one] hay un problema más que no se muestra
   *[other] hay { $more } problemas más que no se muestran
}
    .hint = corregir algunos de los anteriores y volver a comprobar
given-up = hay demasiadas preguntas que no se pueden leer; lo que sigue quedó sin leer
    .hint = corregir la primera y volver a comprobar: a menudo una sola causa tiene muchos efectos
hidden-direction = aquí un carácter oculto cambia la dirección de escritura: { $character }
    .hint = borrarlo o escribirlo como secuencia de escape, por ejemplo `\u{"{"}202E{"}"}`, para que se vea

# Brackets, quotes and commas.

unexpected = se esperaba { $expected ->
    [value] un valor
    [field] el nombre de un campo
    [colon] `:`
    [attribute] un atributo como `#![enable(implicit_some)]`
    [comma-or-paren] `,` o `)`
    [comma-or-square] `,` o `]`
    [comma-or-curly] `,` o { "`}`" }
   *[other] { $expected }
}, pero { $found ->
    [text] hay un texto
    [flag] hay `true` o `false`
    [char] hay un carácter
    [list] hay una lista
    [map] hay { "`{…}`" }
    [tuple] hay paréntesis sin nombre
    [end] el archivo termina aquí
   *[other] hay { $found }
}
    .hint = { $expected ->
        [value] escribir un texto entre comillas, un número o una lista `[…]`, o quitar lo que hay aquí
        [field] los campos tienen la forma `nombre: valor`, con una coma después de cada uno
        [attribute] esta línea también se puede omitir
        [colon] después de un nombre van dos puntos y un valor: `nombre: valor`
       *[other] revisar el final del valor anterior: allí falta algo, o aquí sobra un paréntesis, corchete o llave
    }
missing-comma = aquí falta una coma
    .hint = poner `,` después del valor
unclosed-bracket = este `{ $bracket }` no se cierra nunca
    .hint = añadir `{ $closing }` donde deba terminar, antes de la línea { $noticed }
wrong-bracket = se esperaba `{ $expected }` para cerrar el `{ $open }` de la línea { $line }, pero hay `{ $found }`
    .hint = añadir antes el `{ $expected }` que falta, o quitar el `{ $found }`
closed-too-early = este `{ $bracket }` termina la lista, pero la lista continúa
    .hint = quitar este `{ $bracket }`
text-after-end = el banco ha terminado, pero después { $found ->
    [text] hay un texto
    [flag] hay `true` o `false`
    [char] hay un carácter
    [list] hay una lista
    [map] hay { "`{…}`" }
    [tuple] hay paréntesis sin nombre
    [end] no hay nada
   *[other] hay { $found }
}
    .hint = quitarlo, o ponerle `//` delante si es una anotación personal
unclosed-text = a este texto le faltan las comillas de cierre
    .hint = añadir `"` donde termina el texto
quote-in-text = estas comillas terminan el texto, pero parece que el texto continúa
    .hint = dentro de un texto, escribir `\"` o usar comillas tipográficas, «así»
curly-quote = una comilla tipográfica, { $mark }, no puede empezar ni terminar un texto
    .hint = usar la comilla recta, `"`
single-quote = un texto no puede ir entre comillas simples
    .hint = usar la comilla doble, `"`
unclosed-comment = este comentario no se cierra nunca
    .hint = añadir `*/` donde termina, o empezarlo con `//` si es de una sola línea
bad-escape = `{ $escape }` no significa nada dentro de un texto
    .hint = escribir `\\` para una barra invertida; las demás secuencias son `\"`, `\n` para una línea nueva, `\t` y `\u{"{"}…{"}"}`
bad-number = `{ $spelling }` no es un número
    .hint = escribir los números así: `1500`, `-2.5` o `1_500`
unquoted-date = la fecha { $date } no está entre comillas
    .hint = escribir `"{ $date }"`
quoted-name = el nombre de un campo, aquí `{ $name }`, no lleva comillas
    .hint = escribir `{ $name }: …`
unknown-extension = no existe la extensión `{ $name }`
    .hint = la línea `#![enable(implicit_some)]` es todo lo que un banco necesita, y también puede faltar
mixed-parts = `{ $name }`: no se pueden mezclar partes con nombre y sin nombre
    .hint = { $like ->
        [number] si es el resto de un número, escribirlo sin coma: `1500` o `1_500`
       *[part] dar a cada parte su nombre, como en `Right(text: "…", reason: "…")`
    }
too-deep = más de { $limit } paréntesis, corchetes o llaves unos dentro de otros
    .hint = ninguna pregunta necesita tantos: buscar los que no se cierran
text-too-long = este texto ocupa más de { $limit_kib } KiB
    .hint = si faltan las comillas de cierre, añadirlas; si no, dividir el texto
too-many-values = aquí hay más de { $limit } valores, demasiados para leerlos
    .hint = dividirlo, o buscar un paréntesis, corchete o llave que no se cierra
too-many = `{ $list }` tiene más de { $limit } entradas
    .hint = quitar algunas{ $list ->
        [questions] , o dividir el banco
       *[other] { "" }
    }

# Names and kinds of values.

unknown-field = `{ $group }` no tiene el campo `{ $name }`
    .hint = { $nearest ->
        [nothing-near] sus campos son { $known }
       *[other] ¿querías decir `{ $nearest }`?
    }
unknown-name = `{ $name }` no es { $field ->
    [response] ningún tipo de respuesta
    [difficulty] ninguna dificultad
    [options] ningún tipo de opción
    [areas] ningún tipo de zona
    [pin] ningún lugar para una opción
    [strict] ninguna regla de `strict`
    [shape] ninguna forma
   *[other] ningún valor de `{ $field }`
}
    .hint = { $nearest ->
        [nothing-near] valores posibles: { $known }
       *[other] ¿querías decir `{ $nearest }`?
    }
missing-field = a `{ $group }` le falta `{ $name }`
    .hint = { $name ->
        [format] añadir `format: 1,`
        [id] añadir `id: "…",`: un nombre corto que no cambia cuando cambia el texto
        [response] añadir `response: …`: qué tipo de respuesta se pide, con su clave
        [options] añadir `options: [Right("…"), Wrong("…")]`
        [value] añadir `value: …`, o bien `min: …` y `max: …`
        [prompt] añadir `prompt: "…",`: lo que se pregunta
        [title] añadir `title: "…",`
        [heading] añadir `heading: "…",`
        [text] añadir el texto: `"…"`
        [alt] añadir `alt: "…"`: lo que muestra la imagen y es importante para la pregunta
       *[other] añadir `{ $name }: …`
    }
repeated-field = `{ $name }` aparece aquí por segunda vez; la primera está en la línea { $first_line }
    .hint = dejar solo una
too-many-parts = `{ $group }(…)` tiene { $found ->
    [one] { $found } parte
   *[other] { $found } partes
}, pero { $limit ->
    [0] no admite ninguna sin nombre
    [one] solo admite una sin nombre
   *[other] admite como máximo { $limit } sin nombre
}
    .hint = { $limit ->
        [0] escribir cada parte como `nombre: valor`
       *[other] poner varios valores en una lista `[…]`, o escribir cada parte como `nombre: valor`
    }
wrong-kind = en `{ $field }` se esperaba { $expected ->
    [text] un texto
    [number] un número
    [count] un número entero
    [flag] `true` o `false`
    [list] una lista
    [date] una fecha
    [option] `Right(…)` o `Wrong(…)`
    [accepted-text] un texto o `Right(…)`
    [wrong-text] un texto o `Wrong(…)`
    [wrong-number] un número o `Wrong(…)`
    [item] un texto o `Item(…)`
    [response] un tipo de respuesta
    [shape] una forma
    [point] un vértice
    [difficulty] `Easy`, `Medium` o `Hard`
    [pin] `First`, `Last` o `None`
    [strict] `Case`, `Accents`, `Punctuation` o `Spacing`
   *[other] { $expected }
}, pero { $found ->
    [text] hay un texto
    [flag] hay `true` o `false`
    [char] hay un carácter
    [list] hay una lista
    [map] hay { "`{…}`" }
    [tuple] hay paréntesis sin nombre
    [end] no hay nada
   *[other] hay { $found }
}
    .hint = { $expected ->
        [text] ponerlo entre comillas: `"…"`
        [number] escribirlo en cifras y sin comillas: `1500`
        [count] escribirlo en cifras y sin comillas: `4`
        [flag] escribir `true` o `false`, en minúsculas y sin comillas
        [list] ponerlo entre corchetes: `{ $field }: […]`
        [date] escribirla así: `"2022-03-31"`
        [option] escribir `Right("…")` o `Wrong("…")`
        [accepted-text] escribir `"…"`, o `Right("…", "el motivo")`
        [wrong-text] escribir `"…"`, o `Wrong("…", "el motivo")`
        [wrong-number] escribir `3900`, o `Wrong(3900, "el motivo")`
        [item] escribir `"…"`, o `Item("…", "el motivo")`
        [response] escribir, por ejemplo, `SingleChoice([Right("…"), Wrong("…")])`
        [shape] escribir, por ejemplo, `Circle(x: 0.4, y: 0.3, r: 0.05)`
        [point] escribir dos fracciones de la imagen: `(0.4, 0.3)`
        [difficulty] escribir uno de estos nombres, sin comillas
        [pin] escribir uno de estos nombres, sin comillas
        [strict] escribir uno de estos nombres, sin comillas
       *[other] escribir { $field ->
            [image] `Image(file: "map.svg", alt: "lo que muestra")`
            [update] `(on: "2022-05-30", text: "lo que ha cambiado")`
            [pairs] `Pair("izquierda", "derecha")`
            [gaps] `Gap("nombre", ["lo que lo rellena"])`
            [categories] `Category("título", ["lo que le corresponde"])`
           *[other] { $expected }
        }
    }
unsupported-format = este banco está escrito en el formato { $format }, que este programa no conoce
    .hint = el formato que se conoce aquí es `format: 1`; quizá un Footnote más nuevo pueda leer este banco

# Texts, numbers, dates.

empty-text = `{ $field }` no dice nada
    .hint = escribir algo o quitarlo
number-out-of-range = `{ $field }` es { $value }, fuera de los límites
    .hint = límites admitidos: { $range ->
        [slips] de 0 a 3
        [fraction] de 0 a 1
        [not-negative] 0 o más
        [marks] más de 0 y como mucho 100
       *[on-picture] lo bastante pequeño para no salirse de la imagen
    }
impossible-number = `{ $field }` no puede ser { $value }
    .hint = escribir un número en cifras
min-above-max = `min` es mayor que `max`
    .hint = intercambiarlos
number-key-unclear = no está claro qué números son correctos
    .hint = indicar `value`, con o sin `tolerance`, o bien `min` y `max`
bad-date = «{ $value }» no es una fecha
    .hint = escribir año, mes y día, como en `"2022-03-31"`
impossible-date = el día { $value } no existe
    .hint = revisar el día y el mes
dates-out-of-order = `{ $later }` es anterior a `{ $earlier }`, que es { $date }
    .hint = una de las dos fechas está mal
bad-language = «{ $value }» no es una etiqueta de idioma
    .hint = usar una etiqueta como `en`, `de` o `pt-BR`

# Names that refer to something.

duplicate-id = { $kind ->
    [question] otra pregunta
    [passage] otro pasaje
    [source] otra fuente
   *[other] otro elemento
} ya tiene el id `{ $id }`, en la línea { $first_line }
    .hint = dar aquí un id propio
dangling-citation = no existe el pasaje `{ $id }`
    .hint = { $nearest ->
        [nothing-near] citar el id de un pasaje de `reading`, o añadir ese pasaje
       *[other] ¿querías decir `{ $nearest }`?
    }
dangling-source = no existe la fuente `{ $id }`
    .hint = { $nearest ->
        [nothing-near] indicar el id de una fuente de `sources`, o añadir esa fuente
       *[other] ¿querías decir `{ $nearest }`?
    }
dangling-not-with = no existe la pregunta `{ $id }`
    .hint = { $nearest ->
        [nothing-near] quitarla, o indicar el id de otra pregunta de este banco
       *[other] ¿querías decir `{ $nearest }`?
    }
not-with-itself = una pregunta nunca se hace dos veces en un mismo cuestionario
    .hint = quitarla, o indicar la otra pregunta en la que se pensaba
passage-never-cited = ninguna pregunta cita el pasaje `{ $id }`
    .hint = añadir `cites: ["{ $id }"]` a las preguntas a las que responde
no-questions = este banco no tiene preguntas
    .hint = añadir `questions: [Question(…)]`
no-explanation = esta pregunta no tiene explicación
    .hint = añadir `explanation: "…"`: por qué es correcta la respuesta correcta

# Keys and options.

no-key = aquí ninguna respuesta es correcta
    .hint = señalar la correcta con `Right(…)`
several-keys = { $count } opciones son correctas, pero solo se puede elegir una
    .hint = convertirla en `MultipleChoice`, o poner todas menos una como `Wrong(…)`
too-few = `{ $list }` necesita { $least ->
    [one] al menos una entrada
   *[other] al menos { $least } entradas
}
    .hint = { $list ->
        [options] añadir una opción incorrecta que alguien pueda creer
       *[other] añadir más, o preguntar de otra manera
    }
key-repeated = la respuesta correcta «{ $text }» ya está en la línea { $first_line }
    .hint = quitar una de las dos
repeated = «{ $text }» ya está en `{ $list }`, en la línea { $first_line }
    .hint = quitar o cambiar una de las dos
wrong-is-accepted = «{ $text }» figura aquí como incorrecta, pero cuenta como correcta
    .hint = quitarla, o cambiar lo que cuenta como correcto
show-too-small = mostrar { $show } a la vez es poco: el mínimo es { $least }
    .hint = las respuestas correctas se muestran siempre, y tiene que haber algo entre lo que elegir
show-too-large = se piden { $show } a la vista, pero solo hay { $most }
    .hint = añadir opciones incorrectas, o quitar `show` para mostrarlas todas
stays-last = «{ $text }» habla de las demás opciones, así que queda al final cuando se barajan
    .hint = indicarlo con `pin: Last`, o escribir `pin: None` para que se baraje como las demás
letters-keep-order = «{ $text }» nombra opciones por su letra, así que todas conservan su orden
    .hint = indicarlo con `shuffle: false`, o nombrar las opciones por lo que dicen
ladder-keeps-order = estas opciones suben o bajan paso a paso, así que conservan su orden
    .hint = indicarlo con `shuffle: false`, o escribir `shuffle: true` para que se barajen
reason-twice = el motivo de esta respuesta se da dos veces
    .hint = dejar `reason`, o bien `reason_true` y `reason_false`
gap-not-in-text = el hueco `{ $name }` no tiene lugar en el texto
    .hint = poner { "`{" }{ $name }{ "}`" } donde corresponda
marker-without-gap = el texto tiene un hueco `{ $name }`, pero `gaps` no
    .hint = { $nearest ->
        [nothing-near] añadir `Gap("{ $name }", ["…"])`, o duplicar la llave para que quede tal cual: { "`{{`" }
       *[other] ¿querías decir { "`{" }{ $nearest }{ "}`" }?
    }
marker-repeated = el hueco `{ $name }` aparece aquí por segunda vez en el texto
    .hint = dar a cada lugar su propio hueco
stray-brace = esta `{ $brace }` no pertenece a ningún hueco
    .hint = un hueco es un nombre entre llaves; una llave duplicada queda tal cual
gap-key-unclear = no está claro si el hueco `{ $name }` se escribe o se elige
    .hint = indicar `accept` (con `wrong`, `slips`, `strict`) para escribir, u `options` (con `shuffle`) para elegir

# Pictures.

image-missing = no existe la imagen «{ $file }»
    .hint = las rutas parten de la carpeta del banco; las mayúsculas y las minúsculas se distinguen
image-outside = «{ $file }» no es una ruta dentro de la carpeta del banco
    .hint = poner la imagen junto al banco o en una subcarpeta, y escribir `"images/map.svg"`
image-wrong-kind = «{ $file }» no es una imagen PNG ni SVG
    .hint = guardarla como PNG o SVG
image-unreadable = no se puede leer la imagen «{ $file }»: { $reason }
    .hint = revisar los permisos del archivo
image-too-large = la imagen «{ $file }» es demasiado grande: { $size }
    .hint = { $limit } es el máximo que se dibuja: reducirla
image-shows-other = el dibujo «{ $file }» muestra algo que no está en él: «{ $reference }»
    .hint = dibujarlo con líneas y formas en el mismo archivo; las imágenes dentro de dibujos no se muestran
image-too-heavy = el dibujo «{ $file }» es demasiado complejo: { $part ->
    [filter] tiene filtros, como desenfoques o sombras
    [depth] sus elementos están unos dentro de otros a más de { $limit } niveles
   *[elements] tiene más de { $limit } elementos, contado cada uno tantas veces como se dibuja
}
    .hint = simplificarlo o guardarlo como PNG
image-without-alt = la imagen «{ $file }» no tiene palabras para quienes no la ven
    .hint = añadir `alt: "…"`: lo que muestra la imagen y es importante para la pregunta
empty-shape = esta forma no cubre nada
    .hint = darle un tamaño mayor que 0; un polígono necesita al menos tres vértices que no estén en línea recta
