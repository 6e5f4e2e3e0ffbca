import type { timelineTextsEn } from './texts-en-timeline.ts'

/** texts-en-timeline.ts in Spanish. */
export const timelineTextsEs = {
  'timeline.title': 'Paso a paso',
  'timeline.zone': 'Todas las horas están en UTC. Lo más reciente está abajo.',
  'timeline.to-come': 'Lo que falta',
  'timeline.left-out':
    '{count, plural, one {Aquí se omite un paso intermedio} other {Aquí se omiten # pasos intermedios}}. El JSON los contiene todos.',

  'timeline.connected':
    '{name, select, none {Un servidor ({address})} other {{name} ({address})}} se conectó con nosotros por {family}.',
  'timeline.greeted': 'Se presentó como «{name}».',
  'timeline.encrypted': 'La conexión iba cifrada ({version}).',
  'timeline.mail':
    '{sender, select, none {No nombró ningún remitente.} other {Nombró al remitente: {sender}.}}',
  'timeline.taken': 'Recibimos su mensaje ({bytes, plural, one {un byte} other {# bytes}}).',
  'timeline.proofs': 'Comprobamos quién lo envió de verdad. SPF: {spf}, DKIM: {dkim}, DMARC: {dmarc}.',
  'timeline.looked': 'Consultamos sus servidores de correo y los nombres que los rodean.',
  'timeline.looked-further': 'Miramos su dominio más de cerca: servidores de nombres, SPF, MTA-STS, DANE.',

  'timeline.letter.A': 'Respuesta A',
  'timeline.letter.B': 'Respuesta B',
  'timeline.letter.B4': 'Mensaje B4',
  'timeline.letter.L3': 'Mensaje L3',
  'timeline.letter.L4': 'Mensaje L4',
  'timeline.letter.explanation': 'Explicación',
  'timeline.letter.unknown': 'Un mensaje',

  'timeline.written.A':
    'Escribimos la respuesta A: desde un dominio con IPv4, por IPv6 o, si no es posible, por IPv4.',
  'timeline.written.B': 'Escribimos la respuesta B: desde un dominio sin IPv4, solo por IPv6.',
  'timeline.written.B4': 'Escribimos el mensaje B4: el mismo remitente que B, por el camino que aceptó A.',
  'timeline.written.L3': 'Escribimos el mensaje L3: en él, únicamente el remitente del sobre es solo IPv6.',
  'timeline.written.L4': 'Escribimos el mensaje L4: en él, únicamente el From de la cabecera es solo IPv6.',
  'timeline.written.explanation': 'Escribimos un mensaje que explica qué ha fallado.',

  'timeline.attempt.accepted':
    '{letter}: {host, select, none {el servidor} other {{host}}} aceptó el mensaje{family, select, none {} other { por {family} ({address})}}.',
  'timeline.attempt.refused':
    '{letter}: {host, select, none {el servidor} other {{host}}} rechazó el mensaje{family, select, none {} other { por {family} ({address})}}. Paso: {stage}.',
  'timeline.attempt.no-way': '{letter}: no hay ningún camino para enviar el mensaje.',
  'timeline.attempt.deferred':
    '{letter}: {host, select, none {el servidor} other {{host}}} nos pidió que volviéramos más tarde{family, select, none {} other { ({family}, {address})}}. Paso: {stage}.',
  'timeline.attempt.dns': '{letter}: no se pudo consultar el servidor de correo.',
  'timeline.attempt.unreached':
    '{letter}: no se pudo llegar a {host, select, none {el servidor} other {{host}}}{family, select, none {} other { por {family} ({address})}}.',
  'timeline.attempt.broken-off':
    '{letter}: la sesión con {host, select, none {el servidor} other {{host}}} se interrumpió{family, select, none {} other { ({family}, {address})}}. Paso: {stage}.',
  'timeline.attempt.policy': '{letter}: retuvimos el mensaje, como pide la política de su dominio (MTA-STS).',
  'timeline.attempt.ours': '{letter}: el obstáculo estaba de nuestro lado.',
  'timeline.gave-up': '{letter}: se acabó el plazo, así que desistimos.',

  'timeline.report.failed':
    '{letter}: el mensaje fue devuelto. Sus servidores de correo lo habían aceptado y no pudieron entregarlo.',
  'timeline.report.delayed':
    '{letter}: el mensaje se retrasa. Sus servidores de correo lo tienen y siguen intentando entregarlo.',
  'timeline.report.delivered': '{letter}: sus servidores de correo informan de que el mensaje se entregó.',
  'timeline.report.relayed': '{letter}: sus servidores de correo informan de que pasaron el mensaje a otro.',
  'timeline.report.expanded':
    '{letter}: sus servidores de correo informan de que pasaron el mensaje a varias personas.',
  'timeline.report.auto-reply': '{letter}: llegó una respuesta automática, así que el mensaje llegó.',
  'timeline.report.unread': '{letter}: llegó algo que no pudimos leer.',

  'timeline.callout':
    'Un servidor ({client}) preguntó al nuestro si existe el remitente de un mensaje ({letter}). Respondimos {code}.',
  'timeline.confirmed.delivered-dsn': '{letter}: llegada confirmada por un informe de entrega.',
  'timeline.confirmed.reply': '{letter}: llegada confirmada, usted ha respondido.',
  'timeline.confirmed.auto-reply': '{letter}: llegada confirmada por una respuesta automática.',
  'timeline.confirmed.inbox': '{letter}: usted dijo que el mensaje está en la bandeja de entrada.',
  'timeline.confirmed.spam': '{letter}: usted dijo que el mensaje está en la carpeta de spam.',
  'timeline.confirmed.page': '{letter}: usted dijo que el mensaje llegó.',
  'timeline.said-missing': 'Usted dijo que la respuesta B no llegó.',

  'timeline.handed': 'Nos envió un rebote{reason, select, none {} other { ({reason})}}.',
  'timeline.knock':
    'Llamamos a la puerta de {host} por {family} ({address}): {how, select, answered {responde.} refused {se rechazó la conexión.} silent {nadie respondió.} unreached {desde aquí no hay camino hasta allí.} ours {el obstáculo estaba de nuestro lado.} other {el diálogo se interrumpió.}}',
  'timeline.own-check':
    '{how, select, works {Comprobamos nuestros propios servidores: todo funciona.} failed {Comprobamos nuestros propios servidores, y hay un fallo.} other {Comprobamos nuestros propios servidores; no se pudo averiguar nada.}}',

  'timeline.event.explanation-dropped':
    'La respuesta A falló definitivamente, así que ningún mensaje puede contarle más.',
  'timeline.event.letter-dropped': 'Un mensaje nuestro se perdió de nuestro lado.',
  'timeline.event.looks-repeated': 'Nuestro propio DNS había fallado, así que lo consultamos todo de nuevo.',
  'timeline.event.opted-out':
    'El titular de la dirección no quiere más correo nuestro, así que no se envía nada más.',
  'timeline.closed': 'La prueba está cerrada.',

  'timeline.next-try': '{letter}: próximo intento, el número {number}.',
  'timeline.gives-up': '{letter}: si nadie lo ha aceptado para entonces, desistimos.',
  'timeline.closes': 'La prueba se cierra, si no ocurre nada más. Hasta entonces, un rebote todavía cuenta.',
} as const satisfies Partial<Record<keyof typeof timelineTextsEn, string>>
