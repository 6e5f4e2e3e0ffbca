import type { deliveryTextsEn } from './texts-en-delivery.ts'

/** texts-en-delivery.ts in Spanish. */
export const deliveryTextsEs = {
  'verdict.greylisting.not-greylisted': 'Ningún mensaje se aplazó al primer intento (greylisting).',
  'verdict.greylisting.greylisted':
    '{host} aplazó nuestro mensaje al primer intento (greylisting) y {outcome, select, accepted {lo aceptó {minutes} min después} elsewhere {otra dirección lo aceptó enseguida} waiting {aún no lo ha aceptado} other {no lo aceptó nunca}}. Dijo: «{text}».',
  'verdict.greylisting.not-yet-known': 'Aún no se sabe si se aplazan mensajes al primer intento.',
  'verdict.greylisting.no-server-spoke':
    'Ningún servidor habló con nosotros, así que el greylisting no pudo mostrarse.',

  'verdict.delivery-delay.prompt':
    'Nuestros mensajes se aceptaron al primer intento, el más lento en {seconds} s.',
  'verdict.delivery-delay.delayed':
    'El mensaje {letter} no se aceptó hasta el intento {tries}, {minutes} min después del primero.',
  'verdict.delivery-delay.under-way':
    '{tries, plural, =0 {El mensaje {letter} está a punto de intentarse.} one {El mensaje {letter} aún se está intentando: una vez hasta ahora.} other {El mensaje {letter} aún se está intentando: {tries} veces hasta ahora.}}',
  'verdict.delivery-delay.none-accepted': 'No se aceptó ningún mensaje, así que no hay demora que indicar.',

  'verdict.family-preference.prefers-ipv6':
    'Cuando puede elegir, {domain} envía por IPv6: {ipv6} de {n} mensajes en {days} días.',
  'verdict.family-preference.prefers-ipv4':
    'Cuando puede elegir, {domain} envía por IPv4: {ipv4} de {n} mensajes en {days} días.',
  'verdict.family-preference.uses-both':
    'Cuando puede elegir, {domain} envía por una u otra familia: {ipv6} de {n} mensajes por IPv6 en {days} días.',
  'verdict.family-preference.too-few':
    '{n, plural, one {Un solo mensaje no dice} other {{n} mensajes no dicen}} qué familia prefiere {domain}.',
  'verdict.family-preference.could-not-count': 'No se pudo contar qué familia prefiere {domain}.',
  'verdict.family-preference.no-choice-offered':
    'No se ha probado qué familia prefiere {domain}: ningún mensaje suyo pudo elegir entre ambas.',

  'verdict.bounce-reason.delivered': 'Llegó un informe que dice: entregado.',
  'verdict.bounce-reason.returned':
    'El mensaje {letter} se aceptó y fue devuelto: {reason, select, unknown {«{text}»} other {{why}{family, select, ipv6 { (por IPv6)} ipv4 { (por IPv4)} other {}}. El informe dice: «{text}»}}.',
  'verdict.bounce-reason.delayed': 'Llegó un informe que dice: retrasado. «{text}».',
  'verdict.bounce-reason.unreadable': 'Llegó algo en respuesta al mensaje {letter} que no se pudo leer.',
  'verdict.bounce-reason.perhaps-for-our-records':
    'El mensaje {letter} se aceptó y fue devuelto por algo de nuestra parte: «{text}». Primero tenemos que comprobar nuestros propios registros.',
  'verdict.bounce-reason.handed-on':
    'Llegó un informe que solo dice que el mensaje {letter} se pasó a otro servidor; no cuenta qué fue de él.',
  'verdict.bounce-reason.returned-for-our-records':
    'El mensaje {letter} fue devuelto por algo de nuestra parte («{text}»), y con razón: {faults}.',
  'verdict.bounce-reason.nothing-came-back': 'No llegó ningún informe.',
} as const satisfies Partial<Record<keyof typeof deliveryTextsEn, string>>
