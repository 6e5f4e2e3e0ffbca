import type { supportTextsEn } from './texts-en-support.ts'

/** texts-en-support.ts in Spanish. */
export const supportTextsEs = {
  'support.greeting': 'Buenos días:',
  'support.closing': 'Gracias por ocuparse de ello.',

  'support.receiving.subject': 'Prueba de correo por IPv6: {short}',
  'support.receiving.failed':
    'He probado si el correo por IPv6 llega a mi buzón ({recipient}). Un mensaje de prueba no se pudo entregar: {short}.',
  'support.receiving.stuck':
    'He probado si el correo por IPv6 llega a mi buzón ({recipient}). Un mensaje de prueba sigue sin entregarse después de {duration}, y se sigue intentando: {short}.',
  'support.receiving.returned':
    'He probado si el correo por IPv6 llega a mi buzón ({recipient}). Su servidor aceptó un mensaje de prueba y lo devolvió más tarde: {short}.',
  'support.receiving.ask': 'Lo que proponen los responsables de la prueba: {ask}',
  'support.receiving.log': 'Lo que ocurrió (horas en UTC):',
  'support.receiving.control': 'A modo de comparación, este mensaje de la misma prueba se aceptó:',
  'support.receiving.report': 'El informe que llegó después ({time}) dice: {words}',
  'support.receiving.unresolved': 'sin dirección IPv6 en el DNS para {hosts}',
  'support.receiving.sender':
    'El mensaje de prueba venía de {source}, con un remitente del sobre de {six}, un dominio que solo tiene IPv6. Su Message-ID:',

  'support.sending.subject': 'Envío de correo por IPv6: algo que arreglar',
  'support.sending.arrived':
    'He probado cómo sale mi correo por IPv6. Llegó, pero el lado receptor encontró algo que puede hacer que otros lo rechacen:',
  'support.sending.log': 'La conexión que hay que buscar en sus logs (hora en UTC):',
  'support.sending.replied': 'el mensaje se aceptó, caso {case}',

  'support.bounce.subject': 'Mi correo no se puede entregar: {reason}',

  'support.ask.client-reverse-dns':
    'Les pido que den a {address} un nombre en el DNS inverso (un registro PTR) cuyo registro AAAA lleve de vuelta a esa dirección.',
  'support.ask.client-address':
    'Les pido que sus servidores de salida usen IPv6 nativo en lugar de la dirección de túnel {address}.',
  'support.ask.helo-name':
    'Les pido que el servidor en {address} salude (HELO, EHLO) con su nombre de host completo, uno que conozca el DNS.',
  'support.ask.spf':
    'Les pido que añadan al registro SPF de {domain} las direcciones IPv6 que envían para este dominio (mecanismos ip6), o que corrijan ese registro.',
  'support.ask.spf-families':
    'Les pido que corrijan el registro SPF de {domain}, para que cubra las direcciones IPv6 que envían para él y se pueda leer con 10 consultas DNS como máximo.',

  'support.report': 'Todo lo que encontró la prueba, cada paso con su hora: {link}',
} as const satisfies Partial<Record<keyof typeof supportTextsEn, string>>
