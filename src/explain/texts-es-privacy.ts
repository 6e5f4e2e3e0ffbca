import type { privacyTextsEn } from './texts-en-privacy.ts'

/** texts-en-privacy.ts in Spanish. */
export const privacyTextsEs = {
  'privacy.kept': 'Qué se guarda, por qué y cuánto tiempo',
  'privacy.label.what': 'qué',
  'privacy.label.why': 'por qué',
  'privacy.label.how-long': 'cuánto tiempo',

  'privacy.mail.what': 'Su mensaje de prueba tal como llegó, con asunto, texto y archivos adjuntos.',
  'privacy.mail.why':
    'Un fallo no debe perder nada de lo que confirmamos haber recibido, y de ahí se lee un rebote reenviado. Su texto ni se muestra ni se cita, salvo lo que dicen los servidores en un rebote reenviado.',
  'privacy.mail.how-long': '{message} después de su llegada',

  'privacy.delivery.what':
    'Los datos de su entrega: la dirección desde la que se envió, el servidor que lo trajo (dirección, nombre, horas, cifrado) y, de su cabecera, los autores, los destinatarios, el asunto, los Message-ID, los idiomas y las líneas Received.',
  'privacy.delivery.why':
    'Deciden el resultado de la prueba y a quién van las respuestas, e impiden que alguien reciba correo sin fin.',
  'privacy.delivery.how-long': '{case} después de la llegada del mensaje, una vez cerrada la prueba',

  'privacy.seen.what':
    'Lo que el DNS y los servidores de correo dijeron de su dominio y del servidor que trajo el mensaje, y el estado de nuestros propios servidores.',
  'privacy.seen.why': 'Cada veredicto nombra en qué se basa.',
  'privacy.seen.how-long': '{case} después de la llegada del mensaje, una vez cerrada la prueba',

  'privacy.letters.what':
    'Nuestros mensajes para usted, y el diálogo con su servidor de correo en cada intento.',
  'privacy.letters.why':
    'Un nuevo intento debe enviar el mismo mensaje, y el diálogo muestra por qué no se aceptó uno.',
  'privacy.letters.how-long':
    'los mensajes en sí, {message} después de escribirse, o hasta que se entreguen o se abandonen; que se enviaron, y el diálogo, {case} después de la llegada de su mensaje, una vez cerrada la prueba',

  'privacy.returned.what':
    'Lo que volvió acerca de nuestros mensajes: informes, respuestas y respuestas automáticas, quién preguntó si existe nuestra dirección, y lo que se dijo en la página de una prueba sobre la respuesta B.',
  'privacy.returned.why': 'Cambian o confirman un veredicto. De una respuesta solo se guarda que llegó.',
  'privacy.returned.how-long':
    'los informes tal como llegaron, {message}; lo que se leyó en ellos (destinatarios, códigos, respuesta del servidor), {case} después de la llegada del mensaje, una vez cerrada la prueba',

  'privacy.handed.what':
    'Lo que se leyó en los rebotes que alguien reenvió a explain@: los destinatarios que nombran, los códigos, la respuesta del servidor. Pueden ser direcciones de otras personas.',
  'privacy.handed.why': 'Para explicarlos, y porque hablan del camino desde su proveedor hasta nosotros.',
  'privacy.handed.how-long': '{case} después de la llegada del mensaje, una vez cerrada la prueba',

  'privacy.events.what': 'Lo que le ha ocurrido a una prueba, y lo que queda por hacer por ella.',
  'privacy.events.why': 'Para la cronología, y para seguir después de un reinicio.',
  'privacy.events.how-long':
    '{case} después de la llegada del mensaje, una vez cerrada la prueba; lo que queda por hacer, hasta que esté hecho',

  'privacy.refused.what':
    'De un mensaje rechazado: remitente, destinatario, red del cliente, hora y nuestra respuesta. El mensaje, no.',
  'privacy.refused.why':
    'Para contarlo en los límites, de modo que nadie pueda usar el servicio para molestar a otros.',
  'privacy.refused.how-long': '{refusal}',

  'privacy.invited.what':
    'Que se empezó una prueba en la página, en qué idioma, y, de los mensajes a su dirección que se rechazaron: remitente, cliente, hora y nuestra respuesta.',
  'privacy.invited.why': 'Para que la página pueda esperar el mensaje y decir por qué no se aceptó alguno.',
  'privacy.invited.how-long': '{case} después de su comienzo',

  'privacy.opted-out.what':
    'Que alguien no quiere más mensajes nuestros: no su dirección, sino un resumen (hash) con clave de ella.',
  'privacy.opted-out.why': 'Para que no reciba ninguno, escriba quien escriba su dirección.',
  'privacy.opted-out.how-long': 'hasta que se retracte, o {optOut}',

  'privacy.operator-mail.what': 'El correo a postmaster@ y abuse@, tal como llegó.',
  'privacy.operator-mail.why': 'Se reenvía al operador.',
  'privacy.operator-mail.how-long': '{message} después de su llegada',

  'privacy.knocked.what':
    'Direcciones de servidores de correo, con la hora en que nos conectamos a cada una por última vez sin mensaje.',
  'privacy.knocked.why': 'Para no conectarse a ningún servidor más de una vez por hora.',
  'privacy.knocked.how-long': '{knocked}',

  'privacy.memory.what':
    'Solo en memoria: un mensaje mientras llega (uno grande, en un archivo sin nombre), las redes que se conectan a nosotros, las respuestas del DNS.',
  'privacy.memory.why': 'Para los límites por red, y para no volver a preguntar lo mismo.',
  'privacy.memory.how-long':
    'mientras duren la sesión, el límite o la respuesta, y como mucho hasta que se detenga el servicio',

  'privacy.responsible.title': 'Quién es responsable',
  'privacy.responsible.controller':
    'Quien opera este servicio es el responsable del tratamiento en el sentido del RGPD, y responde al correo enviado a postmaster@ de sus dominios. Lo que sigue es lo que el programa hace por sí solo.',
  'privacy.responsible.mailed':
    'Trabaja con el correo que se le ha enviado para probarlo o explicarlo. No escribe a nadie más: un remitente falsificado no recibe nada.',

  'privacy.seen-by.title': 'Quién lo ve',
  'privacy.seen-by.operator':
    'El operador, mediante los comandos «mailsix report» y la base de datos. No se publica nada, ni se da nada de ello a terceros, salvo lo que exige la propia prueba: a nuestros servidores DNS se les pregunta por los dominios, los nombres de host y la dirección del cliente de un mensaje; a las listas de bloqueo, si el operador ha indicado alguna, se les pregunta por esa dirección y los dominios; y se establece conexión con los servidores de correo de su dominio.',
  'privacy.seen-by.page':
    'La página de una prueba la puede leer quien tenga su enlace, que es demasiado largo para adivinarlo y solo se comunica al remitente de la prueba. Las direcciones de personas se muestran allí solo en parte. Las páginas no cargan nada de otros sitios, no cuentan a nadie y guardan una sola cookie: el idioma, si se eligió uno.',
  'privacy.seen-by.letters':
    'Un mensaje sobre una prueba va a la dirección que envió la prueba, y a nadie más. Nuestras respuestas y mensajes no cuentan a nadie nada de otras personas.',

  'privacy.log.title': 'El log (registro de actividad)',
  'privacy.log.holds':
    'El log del servicio no contiene texto, asunto ni archivo de ningún mensaje. En su nivel habitual contiene las direcciones de los servidores que se conectan a nosotros y de aquellos a los que nos conectamos, identificadores de casos y códigos. En el nivel «debug» contiene también los comandos de las sesiones SMTP y, con ellos, las direcciones de remitentes y destinatarios. Cuánto tiempo se guarda lo decide el operador.',

  'privacy.rights.title': 'Sus derechos',
  'privacy.rights.access':
    'Acceso: la página de una prueba muestra lo que se sabe de ella. El operador lo obtiene todo con «mailsix report --json CASE»; los diez caracteres del caso figuran en cada mensaje que le enviamos.',
  'privacy.rights.erasure':
    'Supresión: la página de una prueba tiene un botón que la elimina. Para todas las pruebas de una dirección, el operador ejecuta «mailsix forget ADDRESS». Retira cada caso de la dirección en todas sus grafías, lo que otros entregaron y la nombra, los rechazos y el correo al operador, y lo sobrescribe en los archivos de la base de datos. Los mensajes en espera ya no se envían. No alcanza a: logs, copias de seguridad, mensajes ya entregados y, en PostgreSQL, lo que su servidor guarda de las filas retiradas hasta que vuelve a usar su espacio.',
  'privacy.rights.by-itself':
    'Todo lo demás desaparece por sí solo en los plazos indicados arriba; los datos antiguos se buscan cada hora, o más a menudo donde se guardan menos de un día.',
} as const satisfies Partial<Record<keyof typeof privacyTextsEn, string>>
