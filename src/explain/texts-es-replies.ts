import type { replyTextsEn } from './texts-en-replies.ts'

/** texts-en-replies.ts in Spanish. */
export const replyTextsEs = {
  'reply.taken': 'Gracias. Dos respuestas están en camino; caso {case}{link}',
  'reply.handed': 'Gracias. Una explicación está en camino; caso {case}{link}',
  'reply.hand-in-yourself':
    'Un rebote se explica a la persona que lo recibió. Reenvíelo desde su propio buzón; este mensaje no lo envió ninguna persona: {named}',
  'reply.forged-spf':
    'El SPF de {domain} no permite que {client} envíe en su nombre, así que no respondemos. Resultado: {finding}',
  'reply.forged-dmarc':
    'El DMARC de {domain} pide rechazar este mensaje: ni SPF ni DKIM avalan su cabecera From',
  'reply.forged-both':
    'Ni el SPF ni el DMARC de {domain} avalan este mensaje llegado de {client}, así que no respondemos',
  'reply.temporary':
    '{what} no se pudo comprobar en este momento; vuelva a intentarlo dentro de unos minutos, por favor',
  'reply.budget-mailbox': 'Bastantes pruebas para este buzón por ahora; vuelva después del {time}, por favor',
  'reply.budget-domain':
    'Bastantes pruebas para este dominio por ahora; vuelva después del {time}, o envíe con SPF o DKIM',
  'reply.budget-all': 'Demasiadas pruebas a la vez; vuelva después del {time}, por favor',
  'reply.never-answered': 'Solo respondemos a personas, y este mensaje dice otra cosa: {named}',
  'reply.own-address': 'Este mensaje dice venir de nosotros mismos: {named}',
  'reply.echo':
    'Desde este buzón llegó un mensaje tras otro a los pocos minutos de los nuestros, como si respondiera una máquina. Quien haga la prueba puede volver a escribir después del {time}',
  'reply.opted-out':
    'El titular de este buzón no quiere correo nuestro. Solo respondemos si SPF o DKIM demuestra que una prueba viene realmente de ahí',
  'reply.confirmed': 'Gracias, eso confirma nuestro mensaje; no se inicia ninguna prueba nueva',
  'reply.report-taken': 'Gracias, el informe queda guardado con su caso',
  'reply.report-unread': 'Guardado sin haberse podido leer; no cambia nada',
  'reply.not-a-report':
    'Esta dirección solo recibe informes sobre un único mensaje; para hacer una prueba, escriba a {address}',
  'reply.operator': 'Recibido para el operador',
  'reply.operator-network':
    'Bastante correo de {network} para el operador por ahora; vuelva {when}, por favor',
  'reply.operator-all':
    'Demasiado correo para el operador en este momento; vuelva después del {time}, por favor',
  'reply.operator-full':
    'No queda sitio para más correo al operador en este momento; vuelva a intentarlo más tarde, por favor',
  'reply.enough-reports': 'Ya se guardan bastantes informes sobre esta prueba; este no cambiaría nada',
  'reply.reject': '{sentence} Esta dirección siempre rechaza; para recibir respuestas, escriba a {address}',
  'reply.no-address': 'Esto no es la dirección de un buzón.',
  'reply.no-domain': 'A esta dirección le falta el dominio.',
  'reply.no-relay':
    'Solo recibimos correo para nuestras propias direcciones; este servidor no reenvía para nadie.',
  'reply.ipv6-only':
    '{domain} solo recibe correo por IPv6, y esta conexión llegó por IPv4: no demostraría nada. El MX de este dominio no tiene ninguna dirección IPv4.',
  'reply.no-mailbox': 'Este buzón no existe aquí. Para probar a su proveedor, escriba a test@ este dominio.',
  'reply.no-return-path': 'Esta dirección de retorno no existe aquí.',
  'reply.return-path-expired': 'Esta dirección de retorno ha caducado, su caso está cerrado.',
  'reply.recipients':
    'Como máximo {most} destinatarios por mensaje; vuelva a intentarlo con los demás, por favor.',
  'reply.no-sender': 'Este remitente del sobre no es un buzón al que se pueda responder.',
  'reply.sender-beyond-ascii': 'Una dirección fuera de ASCII necesita el parámetro SMTPUTF8.',
  'reply.no-lists': 'Aquí no hay listas de correo.',
  'reply.connections': 'Demasiadas conexiones en total, vuelva a intentarlo dentro de un minuto.',
  'reply.connections-network':
    'Demasiadas conexiones desde {network}, como máximo {limit} a la vez. Vuelva a intentarlo dentro de un minuto.',
  'reply.messages-network': 'Demasiados mensajes desde {network}, vuelva {when}, por favor.',
  'reply.session-commands': 'Demasiados comandos en una sola sesión.',
  'reply.session-errors': 'Demasiados errores en una sola sesión.',
  'reply.session-messages': 'Bastantes mensajes para una sola sesión, vuelva a conectarse, por favor.',
  'reply.session-time': 'Esta sesión dura demasiado, vuelva a conectarse, por favor.',
  'reply.shutting-down': '{host} se está apagando, vuelva a intentarlo, por favor.',
  'reply.large-messages': 'Demasiados mensajes grandes a la vez; vuelva a intentarlo más tarde, por favor.',
  'reply.no-room':
    'No queda sitio para su mensaje en este momento; vuelva a intentarlo más tarde, por favor.',
  'reply.our-trouble': 'Un problema por nuestra parte; vuelva a intentarlo más tarde, por favor.',
  'reply.message-size': 'El mensaje pasa de {size} octetos.',
  'reply.message-lines': 'El mensaje tiene demasiadas líneas.',
  'reply.line-length': 'Una línea pasa de 8192 octetos; RFC 5322 permite 998.',
  'reply.header-length': 'La cabecera pasa de 256 KiB.',
  'reply.header-lines': 'La cabecera tiene más de 4000 líneas.',
  'reply.header-fields': 'La cabecera tiene más de 1000 campos.',
  'reply.signatures': 'El mensaje tiene más de 20 firmas DKIM.',
  'reply.parts': 'El mensaje tiene demasiadas partes.',
  'reply.nesting': 'Las partes del mensaje están anidadas a demasiada profundidad.',
  'reply.nul': 'El mensaje contiene un carácter NUL.',
  'reply.bare-ending':
    'El mensaje contiene un CR o un LF suelto; las líneas deben terminar en CRLF (RFC 5321, sección 2.3.8).',
} as const satisfies Partial<Record<keyof typeof replyTextsEn, string>>
