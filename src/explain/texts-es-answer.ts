import type { answerTextsEn } from './texts-en-answer.ts'

/** texts-en-answer.ts in Spanish. */
export const answerTextsEs = {
  'answer.subject': 'Re: {subject} [{tag}]',
  'answer.subject-without': 'Su prueba de correo por IPv6 [{tag}]',
  'answer.A.tag': 'A: IPv6 o IPv4',
  'answer.B.tag': 'B: solo IPv6',
  'answer.B4.tag': 'B4: remitente solo IPv6, por IPv4 o IPv6',
  'answer.L3.tag': 'L3: remitente del sobre solo IPv6',
  'answer.L4.tag': 'L4: cabecera From solo IPv6',
  'answer.A.first':
    'Esta es la respuesta A. Procede de un dominio con IPv4 y viaja por IPv6 o, si no es posible, por IPv4.',
  'answer.B.first':
    'Esta es la respuesta B. Llega solo por IPv6, desde un dominio que no tiene IPv4: su proveedor puede recibir este tipo de correo.',
  'answer.B4.first':
    'Este es el mensaje B4. Procede de un dominio sin IPv4 y viaja por IPv6 o, si no es posible, por IPv4.',
  'answer.L3.first': 'Este es el mensaje L3. Solo su remitente del sobre está en un dominio sin IPv4.',
  'answer.L4.first': 'Este es el mensaje L4. Solo su cabecera From está en un dominio sin IPv4.',
  'answer.other-A':
    'La respuesta B está en camino: sale de un dominio sin IPv4 y solo por IPv6. Si no ha llegado dentro de diez minutos, {where}',
  'answer.other-B': 'La respuesta A procede de un dominio con IPv4. Si falta una de las dos, {where}',
  'answer.other-variant':
    'Ayuda a averiguar por qué no llegó la respuesta B. No tiene que hacer nada; para ver qué ha mostrado, {where}',
  'answer.look-here': 'mire aquí: {link}',
  'answer.wait-for-explanation': 'espere un mensaje más: le dirá qué ha fallado y dónde.',
  'answer.so-far': 'LO QUE SABEMOS HASTA AHORA',
  'answer.how-it-came': 'CÓMO LLEGÓ SU MENSAJE',
  'answer.client': 'Cliente',
  'answer.name': 'Nombre',
  'answer.name-confirmed': '{name} (lleva de vuelta a la dirección)',
  'answer.name-unconfirmed': '{name} (no lleva de vuelta a la dirección)',
  'answer.no-name': 'ningún nombre en el DNS inverso',
  'answer.name-unknown': 'no se pudo consultar',
  'answer.greeting': 'Saludo',
  'answer.encryption': 'Cifrado',
  'answer.encryption-none': 'ninguno',
  'answer.taken': 'Recibido',
  'answer.taken-at': '{time} en {host}',
  'answer.hops': 'Saltos',
  'answer.hops-counted': '{ipv6} por IPv6, {ipv4} por IPv4, {other} sin determinar',
  'answer.your-mx': 'ADÓNDE VA SU CORREO',
  'answer.noticed': 'LO QUE HEMOS OBSERVADO',
  'answer.noticed-more':
    '{count, plural, one {Aquí se omite un punto de menor importancia.} other {Aquí se omiten {count} puntos de menor importancia.}}',
  'answer.all-well': 'Nada que pudiera ser un obstáculo.',
  'answer.none': 'no hay',
  'answer.unknown': 'no se pudo consultar',
  'answer.case':
    'Caso {case}. Una prueba recibe dos respuestas. Si B falla, hasta tres mensajes averiguan por qué y una explicación cuenta lo que han mostrado; no llegará nada más.',
  'answer.stop': '¿No envió usted este mensaje? Para no recibir nada más de nosotros: {link}',
} as const satisfies Partial<Record<keyof typeof answerTextsEn, string>>
