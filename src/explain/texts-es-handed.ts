import type { handedTextsEn } from './texts-en-handed.ts'

/** texts-en-handed.ts in Spanish. */
export const handedTextsEs = {
  'handed.subject.failed': 'Por qué le devolvieron su mensaje: {reason}',
  'handed.subject.cannot-send':
    'Por qué le devolvieron su mensaje: su proveedor no puede enviar a destinos solo IPv6',
  'handed.subject.delayed': 'Por qué se retrasa su mensaje: {reason}',
  'handed.subject.good': 'Lo que nos ha enviado no es un rebote: su mensaje llegó',
  'handed.subject.several':
    'Por qué le devolvieron su mensaje: {count, plural, one {# destinatario} other {# destinatarios}}',
  'handed.subject.automatic': 'Lo que nos ha enviado es una respuesta automática, no un rebote',
  'handed.subject.unread': 'No encontramos ningún rebote en su mensaje',

  'handed.first.failed':
    'Su mensaje{recipient, select, none {} other { a {recipient}}} fue devuelto: {reason}{family, select, ipv6 { (por IPv6)} ipv4 { (por IPv4)} other {}}.',
  'handed.first.cannot-send':
    'Su mensaje a {recipient} fue devuelto, y eso demuestra que su proveedor no puede enviar a destinos solo IPv6.',
  'handed.first.delayed':
    'Su mensaje{recipient, select, none {} other { a {recipient}}} aún no se ha entregado: {reason}{family, select, ipv6 { (por IPv6)} ipv4 { (por IPv4)} other {}}. Se sigue intentando{until, select, none {} other {, hasta el {until}}}.',
  'handed.first.good':
    'El informe que nos ha enviado no es un rebote: su mensaje{recipient, select, none {} other { a {recipient}}} llegó.',
  'handed.first.several':
    '{alike, select, failed {Su mensaje a {count} destinatarios fue devuelto} delayed {Su mensaje a {count} destinatarios aún no se ha entregado, y se sigue intentando} good {Los informes que nos ha enviado no son rebotes: su mensaje a {count} destinatarios llegó} other {Los informes de su mensaje tratan de {count} destinatarios{failed, plural, =0 {} one {; para uno, su mensaje fue devuelto} other {; para #, su mensaje fue devuelto}}{delayed, plural, =0 {} one {; para uno, se sigue intentando} other {; para #, se sigue intentando}}{good, plural, =0 {} one {; para uno, llegó} other {; para #, llegó}}}}{reason, select, none {.} other {: {reason}.}}',
  'handed.first.automatic':
    'Lo que nos ha enviado es una respuesta automática (fuera de la oficina o similar), no un rebote: su mensaje llegó a un servidor que responde por su destinatario.',
  'handed.first.unread':
    'Buscamos un rebote en su mensaje y no encontramos ninguno que pudiéramos leer. Así que de momento no hay nada que explicar.',

  'handed.part': 'MOTIVO {number} DE {count}: {reason}',
  'handed.more':
    '{count, plural, one {Aquí se omite un destinatario más} other {Aquí se omiten # destinatarios más}}; envíenos menos rebotes por mensaje para leer acerca de todos.',

  'handed.title.means': 'QUÉ SIGNIFICA',
  'handed.title.who': 'QUIÉN PUEDE ARREGLARLO',
  'handed.title.ask': 'QUÉ HACER O QUÉ PEDIR',
  'handed.title.text': 'TEXTO PARA ENVIAR',
  'handed.title.said': 'LO QUE DICE EL INFORME',
  'handed.title.us': 'LO QUE DICE SOBRE IPV6',
  'handed.title.good': 'QUIÉN LO RECIBIÓ',
  'handed.title.how': 'CÓMO ENVIARNOS UN REBOTE',

  'handed.us.no-way':
    'El destinatario es una dirección nuestra a la que solo se puede llegar por IPv6. Según este informe, el servidor emisor no puede enviar allí, y eso es lo que pregunta la capacidad 1 de nuestra prueba: «Enviar a destinos solo IPv6».',
  'handed.us.perhaps':
    'El destinatario es una dirección nuestra a la que solo se puede llegar por IPv6. El servidor emisor no llegó hasta ella; un solo informe no dice si el obstáculo estaba en su lado o en el nuestro. Un mensaje que llegue decidiría la capacidad 1 de nuestra prueba, «Enviar a destinos solo IPv6».',
  'handed.us.cannot-send':
    '{ability}: {state}. Es la capacidad 1 de nuestra prueba, y este rebote la decide: la dirección a la que iba su mensaje solo tiene IPv6.',
  'handed.us.delayed':
    'El destinatario es una dirección nuestra a la que solo se puede llegar por IPv6. El servidor emisor aún no ha llegado hasta ella. Si el mensaje llega, la capacidad 1 de nuestra prueba, «Enviar a destinos solo IPv6», funciona.',
  'handed.us.says-nothing':
    'El destinatario es una dirección nuestra a la que solo se puede llegar por IPv6, pero este motivo no dice si el servidor emisor puede enviar allí (capacidad 1 de nuestra prueba, «Enviar a destinos solo IPv6»).',
  'handed.us.reached':
    'El destinatario es una dirección nuestra y, según este informe, fue nuestro propio servidor el que rechazó el mensaje. Así que sí llegó hasta nosotros, y el informe no es señal de que falte IPv6.',
  'handed.us.both':
    'El destinatario es una dirección nuestra, pero una a la que también llega IPv4. Así que este informe no dice nada del envío a destinos solo IPv6 (capacidad 1 de nuestra prueba).',

  'handed.text.failed':
    '{recipient, select, none {Un mensaje que envié fue devuelto} other {Un mensaje que envié a {recipient} fue devuelto}}{time, select, none {} other { ({time})}}.',
  'handed.text.delayed':
    '{recipient, select, none {Un mensaje que envié aún no se ha entregado} other {Un mensaje que envié a {recipient} aún no se ha entregado}}{time, select, none {} other { ({time})}}.',
  'handed.text.server':
    '{server, select, none {El informe lo escribió {reporter}.} other {{reporter, select, none {Servidor de correo: {server}.} other {Servidor de correo: {server}; el informe lo escribió {reporter}.}}}}',
  'handed.text.words':
    '{by, select, server {Respuesta del servidor: {words}} other {Texto del informe: {words}}}',
  'handed.text.own-words': '(Copie aquí la respuesta del servidor, tomada del informe que recibió.)',

  'handed.fact.reporter': 'Informa',
  'handed.fact.server': 'Servidor',
  'handed.fact.written': 'Escrito',
  'handed.fact.tried': 'Último intento',
  'handed.fact.until': 'Intentos hasta',

  'handed.good':
    '{action, select, delivered {entregado} relayed {pasado a un servidor que no envía informes} other {pasado a varios destinatarios, como hacen las listas}}',
  'handed.their-domain': 'el dominio del destinatario',
  'handed.not-named': '(sin nombrar)',
  'handed.by-code':
    'Lo leemos solo en el código, pues el texto no dice nada, y los códigos suelen ser erróneos.',
  'handed.your-side': 'Para su mensaje, ese es su propio proveedor: envíele el texto de abajo.',
  'handed.their-side':
    'Ese no es su propio proveedor. Si puede contactar con el destinatario por otra vía, pídale que pase el texto de abajo.',
  'handed.our-side': 'Somos nosotros, así que no hay nada que pasar: ya tenemos el informe.',
  'handed.wait': 'Espere primero, pues el mensaje aún puede entregarse. Si vuelve a pesar de todo:',

  'handed.how.attach':
    'Un rebote es el mensaje en que un servidor dice que no pudo entregar el suyo. Reenvíelo a {address} como archivo adjunto, para que no se pierda nada:',
  'handed.how.gmail':
    'Gmail: marque el rebote en la lista y, en los tres puntos de arriba, elija «Reenviar como archivo adjunto».',
  'handed.how.outlook':
    'Outlook: «Más» junto a «Reenviar» y después «Reenviar como datos adjuntos»; en el nuevo Outlook y en la web, arrastre el rebote de la lista a un mensaje nuevo. No podemos leer un archivo que acabe en .msg, ni winmail.dat.',
  'handed.how.thunderbird': 'Thunderbird: menú «Mensaje», «Reenviar como», «Adjunto».',
  'handed.how.apple': 'Mail de Apple: menú «Mensaje», «Reenviar como archivo adjunto».',
  'handed.how.inline': 'Si no es posible, reenvíelo como siempre y deje todo su texto tal como está.',

  'handed.unquoted':
    'Ni SPF ni DKIM demuestran que su mensaje venga de usted. Por eso aquí no se cita nada del informe.',
  'handed.closing': 'Caso {case}. Esta es la única respuesta a su mensaje; no llegará nada más.',
} as const satisfies Partial<Record<keyof typeof handedTextsEn, string>>
