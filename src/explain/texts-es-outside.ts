import type { outsideTextsEn } from './texts-en-outside.ts'

const answersOver = {
  'all-answer':
    '{count, plural, one {La única dirección {family} de los servidores de correo de {domain} responde} other {Las {count} direcciones {family} de los servidores de correo de {domain} responden todas}} en el puerto 25: {addresses}.',
  'some-answer':
    '{open} de {count} direcciones {family} de los servidores de correo de {domain} {open, plural, one {responde} other {responden}} en el puerto 25, así que el correo pasa, solo que más tarde. Preguntadas desde aquí ({time}), estas no respondieron: {addresses}.',
  'none-answers':
    'Ningún servidor de correo de {domain} responde en el puerto 25 por {family}. Al preguntar desde aquí ({time}), {how, select, closed {el puerto estaba cerrado} silent {no volvió nada} other {el puerto estaba cerrado o no volvió nada}}: {addresses}. {proof, select, indirect {El puerto 25 de otros estaba abierto para esta máquina por la otra familia; que también lo esté por {family} no se pudo ver por separado.} canary {Otro servidor de correo sí respondió a esta máquina por {family}.} other {Otros servidores de correo sí respondieron a esta máquina por {family}.}}',
  'no-public-address':
    'Nadie en Internet puede llegar a {count, plural, one {la dirección {family}} other {las direcciones {family}}} de los servidores de correo de {domain}: {addresses}.',
  'no-address': 'Ningún servidor de correo de {domain} tiene una dirección {family} que se pueda probar.',
  'no-such-domain':
    '{domain} no existe en el DNS, así que no hay ningún servidor de correo que probar por {family}.',
  'takes-no-mail':
    '{domain} declara en el DNS que no acepta correo, así que no hay ningún servidor de correo que probar.',
  'turned-away':
    'Se puede llegar a los servidores de correo de {domain} por {family}, pero rechazan a esta máquina: «{text}» ({addresses}). Puede deberse a la dirección desde la que venimos, así que no dice nada de otros.',
  'no-greeting':
    'Por {family} alguien acepta la conexión en {addresses}, pero no habló ningún servidor de correo: {text}. Puede que sea lento a propósito, o que desconfíe de la dirección desde la que venimos.',
  'not-all-tried':
    'No llegó respuesta por {family} de {addresses}, pero no todas las direcciones de los servidores de correo de {domain} se pudieron probar el tiempo suficiente.',
  'our-side-unproven':
    'No llegó respuesta por {family} de {addresses}, pero nada demuestra que esta máquina pueda llegar al puerto 25 de nadie por {family}, así que no se culpa a nadie.',
  'own-address':
    'Los servidores de correo de {domain} tienen una dirección de esta misma máquina ({addresses}), lo que no dice nada de cómo llegan otros a ella. Mire desde otra máquina.',
  'could-not-look':
    'No se pudieron consultar todas las direcciones {family} de los servidores de correo de {domain}.',
  'our-network':
    'No se pudieron probar desde aquí los servidores de correo de {domain} por {family}: {text}. Somos nosotros quienes no conseguimos salir.',
  'our-dns':
    'No se pudieron consultar las direcciones {family} de los servidores de correo de {domain}, porque falló nuestro propio DNS.',
} as const

/** texts-en-outside.ts in Spanish. */
export const outsideTextsEs = {
  'verdict.answers-over-ipv6.all-answer': answersOver['all-answer'],
  'verdict.answers-over-ipv6.some-answer': answersOver['some-answer'],
  'verdict.answers-over-ipv6.none-answers': answersOver['none-answers'],
  'verdict.answers-over-ipv6.no-public-address': answersOver['no-public-address'],
  'verdict.answers-over-ipv6.no-address': answersOver['no-address'],
  'verdict.answers-over-ipv6.no-such-domain': answersOver['no-such-domain'],
  'verdict.answers-over-ipv6.takes-no-mail': answersOver['takes-no-mail'],
  'verdict.answers-over-ipv6.turned-away': answersOver['turned-away'],
  'verdict.answers-over-ipv6.no-greeting': answersOver['no-greeting'],
  'verdict.answers-over-ipv6.not-all-tried': answersOver['not-all-tried'],
  'verdict.answers-over-ipv6.our-side-unproven': answersOver['our-side-unproven'],
  'verdict.answers-over-ipv6.own-address': answersOver['own-address'],
  'verdict.answers-over-ipv6.could-not-look': answersOver['could-not-look'],
  'verdict.answers-over-ipv6.our-network': answersOver['our-network'],
  'verdict.answers-over-ipv6.our-dns': answersOver['our-dns'],

  'verdict.answers-over-ipv4.all-answer': answersOver['all-answer'],
  'verdict.answers-over-ipv4.some-answer': answersOver['some-answer'],
  'verdict.answers-over-ipv4.none-answers': answersOver['none-answers'],
  'verdict.answers-over-ipv4.no-public-address': answersOver['no-public-address'],
  'verdict.answers-over-ipv4.no-address': answersOver['no-address'],
  'verdict.answers-over-ipv4.no-such-domain': answersOver['no-such-domain'],
  'verdict.answers-over-ipv4.takes-no-mail': answersOver['takes-no-mail'],
  'verdict.answers-over-ipv4.turned-away': answersOver['turned-away'],
  'verdict.answers-over-ipv4.no-greeting': answersOver['no-greeting'],
  'verdict.answers-over-ipv4.not-all-tried': answersOver['not-all-tried'],
  'verdict.answers-over-ipv4.our-side-unproven': answersOver['our-side-unproven'],
  'verdict.answers-over-ipv4.own-address': answersOver['own-address'],
  'verdict.answers-over-ipv4.could-not-look': answersOver['could-not-look'],
  'verdict.answers-over-ipv4.our-network': answersOver['our-network'],
  'verdict.answers-over-ipv4.our-dns': answersOver['our-dns'],

  'verdict.look-from-here.gets-out': 'Respondieron a esta máquina servidores de correo por {families}.',
  'verdict.look-from-here.port-closed':
    'El puerto 25 parece cerrado desde aquí hacia todas partes: ningún servidor de correo respondió a esta máquina, ni siquiera uno que seguro que funciona ({text}). Muchas redes lo cierran hacia fuera. Ejecute esto en un servidor, o pida a su proveedor de alojamiento que abra el puerto 25.',
  'verdict.look-from-here.ipv6-missing':
    'Esta máquina no tiene un IPv6 que funcione ({text}), así que no se pudo probar nada por IPv6. Ejecute esto donde haya IPv6.',
  'verdict.look-from-here.ipv6-closed':
    'Por IPv6, ni siquiera un servidor de correo que seguro que funciona respondió a esta máquina ({text}), así que lo que falló por IPv6 no dice nada de otros. Ejecute esto en un servidor, o pida a su proveedor de alojamiento que abra el puerto 25 por IPv6.',
  'verdict.look-from-here.ipv4-missing':
    'Esta máquina no tiene un IPv4 que funcione ({text}), así que no se pudo probar nada por IPv4.',
  'verdict.look-from-here.ipv4-closed':
    'Por IPv4, ni siquiera un servidor de correo que seguro que funciona respondió a esta máquina ({text}), así que lo que falló por IPv4 no dice nada de otros.',
  'verdict.look-from-here.dns-failed':
    'Los resolvedores a los que pregunta esta máquina no sirven ({text}). Indique otros: --dns DIRECCIÓN.',
  'verdict.look-from-here.unproven':
    'Nada demuestra que esta máquina pueda llegar al puerto 25 de nadie{families, select, IPv4 { por IPv6} IPv6 { por IPv4} other {}}: ningún servidor de correo le respondió, y no se pudo preguntar a ningún otro. Puede que esté cerrado hacia fuera. Ejecute esto en un servidor, o indique como «canary» un servidor de correo que funcione sin duda.',
  'verdict.look-from-here.not-asked':
    'No había ningún servidor de correo que probar, así que no importaba si esta máquina llega al puerto 25.',
} as const satisfies Partial<Record<keyof typeof outsideTextsEn, string>>
