import type { ownTextsEn } from './texts-en-own.ts'

/** texts-en-own.ts in Spanish. */
export const ownTextsEs = {
  'verdict.our-side.well':
    'De nuestro lado todo funcionaba en ese momento ({time}).{session_in, select, none {} other { Llegaron conexiones por {session_in}.}}{reply, select, none {} other { Otros servidores nos respondieron por {reply}.}}{canary, select, none {} other { Un servidor al que preguntamos respondió por {canary}.}}{dns, select, none {} other { El DNS respondió.}}{records, select, none {} other { Nuestros propios registros DNS están como deben estar.}}',
  'verdict.our-side.ipv6-failed':
    'Nuestro propio IPv6 falló ({time}): {text}. De lo que falló entonces por IPv6 no se culpa a nadie.',
  'verdict.our-side.ipv4-failed':
    'Nuestro propio IPv4 falló ({time}): {text}. De lo que falló entonces por IPv4 no se culpa a nadie.',
  'verdict.our-side.dns-failed':
    'Nuestro propio DNS falló ({time}): {text}. De lo que no se pudo consultar entonces no se culpa a nadie.',
  'verdict.our-side.records-wrong':
    'Nuestros propios registros no están como deben estar: {faults}. Vamos a arreglarlo.',
  'verdict.our-side.behind-dns64':
    'Nuestra propia red traduce entre IPv6 e IPv4 (DNS64). Lo que inventó se dejó de lado: {looks}.',
  'verdict.our-side.unproven':
    'Nada demostró si nuestra propia red funcionaba en ese momento ({time}), así que de lo que falló entonces no se culpa a nadie.',
  'verdict.our-side.not-asked':
    'Ningún mensaje falló de un modo que nos hiciera preguntarnos si la causa somos nosotros.',
} as const satisfies Partial<Record<keyof typeof ownTextsEn, string>>
