import type { troubleTextsEn } from './texts-en-troubles.ts'

/** texts-en-troubles.ts in Spanish. */
export const troubleTextsEs = {
  'trouble.no-domain': 'el dominio no existe en el DNS',
  'trouble.null-mx': 'el dominio no acepta correo (MX nulo)',
  'trouble.no-address': 'el DNS no indica ninguna dirección que este mensaje pueda usar',
  'trouble.dns': 'no se pudieron consultar los servidores de correo en el DNS',
  'trouble.refused': 'se rechazó la conexión',
  'trouble.timed-out': 'nadie respondió a tiempo',
  'trouble.unreachable': 'desde aquí no hay camino hasta allí',
  'trouble.lost': 'se cortó la conexión',
  'trouble.tls': 'no se logró establecer el cifrado (TLS)',
  'trouble.protocol': 'la respuesta no era SMTP{words, select, none {} other {: «{words}»}}',
  'trouble.smtputf8': 'el servidor no conoce SMTPUTF8',
  'trouble.unnamed': 'la política MTA-STS no nombra este servidor',
  'trouble.no-tls': 'la política MTA-STS exige cifrado, y no lo hay',
  'trouble.certificate': 'la política MTA-STS exige un certificado válido, y este no lo es',
  'trouble.crowded': 'todas nuestras conexiones estaban ocupadas',
  'trouble.expired': 'se acabó el plazo de entrega',
  'trouble.ours': 'falló en nuestra propia máquina',
  'trouble.canary': 'tampoco nos respondió un servidor que seguro que funciona ({code})',
  'trouble.unanswered': 'sin respuesta ({code})',

  'fault.ptr': 'el DNS inverso de {subject} falta o no conduce de vuelta',
  'fault.helo': 'el nombre {subject}, con el que saludamos, no conduce a nuestra dirección',
  'fault.spf': 'el SPF de {subject} no nos deja pasar',
  'fault.dkim': 'el registro DKIM de {subject} falta o no es el de nuestra clave',
  'fault.mx': 'ningún servidor de correo de {subject} tiene dirección',
  'fault.block-list': '{subject} figura en una lista de bloqueo',
  'fault.full': 'nuestro servidor no tenía sitio para una conexión de {subject}',

  'record.several': '{name} tiene varios registros SPF',
  'record.term': 'parte incomprensible {term}{name, select, none {} other { en el registro de {name}}}',
  'record.twice': '{term} figura dos veces{name, select, none {} other { en el registro de {name}}}',
  'record.too-many-hosts': '{name} tiene demasiados hosts MX',
  'record.without-record': 'remite a {name}, que no tiene registro SPF',
} as const satisfies Partial<Record<keyof typeof troubleTextsEn, string>>
