import type { resultTextsEn } from './texts-en-result.ts'

/** texts-en-result.ts in Spanish. */
export const resultTextsEs = {
  'result.both-ways': 'Su correo funciona por IPv6 en ambos sentidos.',
  'result.our-side': 'No pudimos hacer esta prueba: nuestro propio lado tiene problemas.',
  'result.not-begun': 'Su mensaje está aquí. Lo estamos mirando.',
  'result.joined':
    '{how, select, but {{sends}, pero {receives}.} and {{sends}, y {receives}.} other {{sends}. {receives}.}}',

  'result.sends.good': 'Puede enviar por IPv6',
  'result.sends.both-good': 'Puede enviar y recibir por IPv6',
  'result.sends.trouble': 'Su mensaje llegó por IPv6 solo a través de un túnel',
  'result.sends.bad': 'No puede enviar a quien solo tiene IPv6',
  'result.sends.waiting': 'Su proveedor aún no ha entregado su mensaje en nuestra dirección solo IPv6',
  'result.sends.not-tested': 'No se ha probado el envío por IPv6',
  'result.sends.unknown': 'No se pudo saber si puede enviar por IPv6',
  'result.sends.ours': 'No pudimos probar el envío, porque nuestro propio lado tiene problemas',

  'result.receives.good': 'puede recibir por IPv6',
  'result.receives.no-aaaa': 'sus servidores de correo no tienen dirección IPv6',
  'result.receives.port-refused': 'el puerto IPv6 de su servidor de correo está cerrado',
  'result.receives.refuses-ipv6': 'su servidor de correo rechaza el correo por IPv6',
  'result.receives.silent': 'su servidor de correo no responde nunca por IPv6',
  'result.receives.bad': 'su servidor de correo no acepta correo por IPv6',
  'result.receives.sender-refused': 'su servidor de correo rechaza a los remitentes que solo tienen IPv6',
  'result.receives.not-every':
    'su servidor de correo no acepta todo el correo de los remitentes que solo tienen IPv6',
  'result.receives.on-its-way': 'la respuesta B está en camino',
  'result.receives.not-yet': 'su servidor de correo aún no ha aceptado la respuesta B; seguimos intentándolo',
  'result.receives.comparing': 'su servidor de correo rechazó la respuesta B; estamos averiguando por qué',
  'result.receives.no-mail': 'su dominio declara que no acepta ningún correo',
  'result.receives.ours': 'no pudimos probar la recepción, porque nuestro propio lado tiene problemas',
  'result.receives.sender-unknown': 'puede recibir por IPv6, pero no todo se pudo averiguar',
  'result.receives.unreached': 'desde aquí no se pudo llegar a su servidor de correo por IPv6',
  'result.receives.turned-down': 'su servidor de correo rechazó la respuesta B, pero no claramente por IPv6',
  'result.receives.dns': 'no se pudieron leer los registros DNS de su dominio',
  'result.receives.kept-back': 'la propia política de su dominio (MTA-STS) nos hizo retener la respuesta B',
  'result.receives.smtputf8': 'a su servidor de correo le falta lo que necesita su dirección (SMTPUTF8)',
  'result.receives.unknown': 'no se pudo saber si puede recibir por IPv6',
} as const satisfies Partial<Record<keyof typeof resultTextsEn, string>>
