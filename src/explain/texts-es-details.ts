import type { detailsTextsEn } from './texts-en-details.ts'

/** texts-en-details.ts in Spanish. */
export const detailsTextsEs = {
  'details.title': 'Todo lo que vimos',
  'details.lead':
    'Para quien quiera saberlo con exactitud, y para el soporte de su proveedor. Abra lo que necesite.',
  'details.counted':
    '{all, plural, one {Una comprobación} other {# comprobaciones}}{bad, select, 0 {} other {, {bad} mal}}{trouble, select, 0 {} other {, {trouble} con problemas}}{waiting, select, 0 {} other {, {waiting} en espera}}',

  'details.sending': 'Cómo llegó su mensaje',
  'details.receiving': 'Sus servidores de correo',
  'details.delivery': 'Nuestros mensajes para usted',
  'details.returns': 'Lo que volvió',
  'details.own': 'De nuestro lado',

  'details.more': '{count, plural, one {Hay uno más} other {Hay # más}} en el JSON.',
  'details.rule': 'Nuestra regla',
  'details.nothing-wrong': 'no se encontró nada incorrecto',
  'details.no-such-name': 'ese nombre no existe en el DNS',
  'details.no-such-record': 'ese nombre no tiene un registro así',
  'details.failed': 'no se pudo consultar ({code})',
  'details.skipped': 'sin mirar',
  'details.hidden': '(no se muestra aquí, pues puede revelar dónde está usted)',

  'details.exchanger': 'Prioridad {preference}',
  'details.no-exchanger': 'No se conoce ningún servidor de correo.',
  'details.implicit': 'No hay registro MX, así que el correo va al propio dominio.',
  'details.no-address': 'sin dirección {family}',
  'details.not-looked-up': 'no se pudo consultar',
  'details.took-letter': '{letter}, {time}: aceptado',
  'details.met-letter': '{letter}, {time}: no aceptado. Paso: {stage}',
  'details.knocked':
    'llamamos a la puerta ({time}): {how, select, answered {respondió} refused {se rechazó la conexión} silent {nadie respondió} unreached {desde aquí no había camino hasta allí} ours {el obstáculo estaba de nuestro lado} other {el diálogo se interrumpió}}',
  'details.not-tried': 'no se probó',

  'details.letter.queued': 'espera su primer intento',
  'details.letter.trying': 'se está intentando',
  'details.letter.waiting': 'espera el próximo intento',
  'details.letter.accepted': 'aceptado',
  'details.letter.confirmed': 'llegó, confirmado',
  'details.letter.bounced': 'aceptado y después devuelto',
  'details.letter.failed': 'no aceptado',
  'details.letter.dropped': 'no enviado',
  'details.earlier':
    '{count, plural, one {Hay un intento anterior} other {Hay # intentos anteriores}} en el JSON.',
  'details.try': 'Intento {round}',
  'details.from': 'de {address}',
  'details.talk': 'El diálogo con el servidor, palabra por palabra',
  'details.no-letters': 'No se escribió ningún mensaje.',

  'details.report-handed': 'Un rebote que usted nos envió',
  'details.read-as': 'Lo que leímos en él',
  'details.field.reporter': 'Escrito por',
  'details.field.server': 'Servidor de correo',
  'details.field.recipient': 'Destinatario',
  'details.field.action': 'Resultado',
  'details.field.status': 'Código de estado',
  'details.field.diagnostic': 'Respuesta del servidor',
  'details.field.words': 'Texto para personas',
  'details.original': 'El informe tal como llegó',

  'details.words.title': 'Palabra por palabra',
  'details.words.lead':
    'Lo que se dijeron los servidores de correo, y lo que volvió. Las líneas decisivas están marcadas. Las direcciones de personas se muestran abreviadas, y los mensajes en sí se omiten.',
  'details.words.back': 'Volver al resultado',
  'details.words.talks': 'Los diálogos con los servidores',
  'details.words.sides': 'Tras C: va lo que dijimos nosotros; tras S:, lo que dijo el servidor.',
  'details.words.reports': 'Los informes que volvieron',
  'details.words.header': 'Su cabecera',
  'details.words.cut': 'Lo que sigue se omite aquí.',
  'details.words.nothing': 'Ningún servidor ha dicho nada todavía.',

  'details.evidence.more': '{count, plural, one {Una más} other {# más}}',
  'details.evidence.elsewhere': 'Evidencias',
  'details.evidence.title': 'Todas las evidencias',
  'details.evidence.lead':
    'Cada comprobación con aquello en que se basa: lo que buscamos, lo que intentamos, lo que nos dijeron y cuándo. Las horas están en UTC.',
} as const satisfies Partial<Record<keyof typeof detailsTextsEn, string>>
