import type { sendingTextsEn } from './texts-en-sending.ts'

/** texts-en-sending.ts in Spanish. */
export const sendingTextsEs = {
  'verdict.client-reverse-dns.confirmed':
    'La dirección de envío {address} tiene el nombre {name}, que lleva de vuelta a ella.',
  'verdict.client-reverse-dns.no-name':
    'La dirección de envío {address} no tiene nombre en el DNS inverso (ningún registro PTR). Gmail, Microsoft 365 y otros rechazan por eso el correo por IPv6.',
  'verdict.client-reverse-dns.name-points-elsewhere':
    'La dirección de envío {address} tiene el nombre {name}, pero ese nombre lleva a otra dirección.',
  'verdict.client-reverse-dns.name-without-address':
    'La dirección de envío {address} tiene el nombre {name}, pero ese nombre no tiene ninguna dirección de la misma familia.',
  'verdict.client-reverse-dns.came-by-gateway':
    'La dirección {address} pertenece a una pasarela de nuestro lado, así que no se conoce el nombre de su servidor emisor.',
  'verdict.client-reverse-dns.could-not-look': 'No se pudo consultar el nombre DNS inverso de {address}.',

  'verdict.spf.passed': 'SPF: el registro de {domain} permite enviar a este cliente.',
  'verdict.spf.not-authorized':
    'SPF: el registro de {domain} no permite enviar a este cliente. A menudo solo figuran direcciones IPv4.',
  'verdict.spf.soft-failed': 'SPF: el registro de {domain} no incluye a este cliente (softfail).',
  'verdict.spf.neutral': 'SPF: el registro de {domain} no dice nada de este cliente (neutral).',
  'verdict.spf.no-record':
    'SPF: {domain} no tiene registro SPF. Por IPv6, Gmail y Microsoft 365 exigen que SPF o DKIM sea válido.',
  'verdict.spf.broken-record': 'SPF: el registro de {domain} tiene un error y no se puede usar.',
  'verdict.spf.came-by-gateway':
    'El SPF de {domain} no se pudo juzgar: el mensaje nos llegó por una pasarela de nuestro lado.',
  'verdict.spf.could-not-look': 'No se pudo comprobar SPF: el DNS no respondió.',

  'verdict.dkim.passed': 'DKIM: el mensaje está firmado por {domain}, y la firma es válida.',
  'verdict.dkim.passed-for-another-domain':
    'DKIM: la firma de {domain} es válida, pero ese no es el dominio del remitente.',
  'verdict.dkim.broken-signature': 'DKIM: la firma de {domain} no es válida.',
  'verdict.dkim.not-signed': 'DKIM: el mensaje no está firmado.',
  'verdict.dkim.could-not-look': 'No se pudo comprobar DKIM: el DNS no respondió.',

  'verdict.dmarc.passed': 'DMARC: lo que se ha probado concuerda con la cabecera From de {domain}.',
  'verdict.dmarc.failed':
    'DMARC: ni SPF ni DKIM avalan a {domain}, el dominio de la cabecera From; su política es «{policy}».',
  'verdict.dmarc.no-record': 'DMARC: {domain} no tiene ninguna política que se pueda leer.',
  'verdict.dmarc.no-author':
    'DMARC: la cabecera From no nombra un único dominio, así que no hay a cuál preguntar.',
  'verdict.dmarc.could-not-look': 'No se pudo comprobar DMARC: el DNS no respondió.',

  'verdict.client-address.native-ipv6':
    'La dirección de envío {address} es IPv6 nativo de la Internet pública.',
  'verdict.client-address.by-ipv4':
    'Su mensaje llegó por IPv4, desde {address}, a nuestra dirección de control.',
  'verdict.client-address.6to4':
    'La dirección de envío {address} es una dirección de túnel 6to4 (2002::/16, RFC 3056). Estos túneles están obsoletos y fallan a menudo.',
  'verdict.client-address.teredo':
    'La dirección de envío {address} es una dirección de túnel Teredo (2001::/32, RFC 4380). Estos túneles están obsoletos y fallan a menudo.',
  'verdict.client-address.mapped':
    'Su mensaje nos llegó desde {address}, una dirección IPv4 disfrazada de IPv6 (IPv4-mapped): nuestro propio servidor tomó una conexión IPv4 por IPv6.',
  'verdict.client-address.translated':
    'Su mensaje nos llegó desde {address}, una dirección fabricada por un traductor (NAT64 o SIIT) de nuestra propia red.',
  'verdict.client-address.our-gateway':
    'Su mensaje nos llegó desde {address}, la pasarela de nuestra propia red: oculta la dirección de su servidor emisor.',
  'verdict.client-address.not-public':
    'Su mensaje nos llegó desde {address} ({kind}), que no es una dirección de la Internet pública: algo se interpone de nuestro lado.',

  'verdict.client-reverse-dns.our-dns':
    'No se pudo consultar el nombre DNS inverso de {address}, porque falló nuestro propio DNS.',

  'verdict.helo-name.names-client':
    'El servidor emisor saluda como {name}, y ese nombre tiene su dirección {address}.',
  'verdict.helo-name.points-elsewhere':
    'El servidor emisor saluda como {name}, que tiene otras direcciones y no {address}. Está permitido, pero algunos servidores lo cuentan en contra de un mensaje.',
  'verdict.helo-name.other-family-only':
    'El servidor emisor saluda como {name}, que solo tiene direcciones de la otra familia, aunque vino desde {address}.',
  'verdict.helo-name.address-literal':
    'El servidor emisor saluda con una dirección, {name}, en lugar de un nombre de host.',
  'verdict.helo-name.no-address':
    'El servidor emisor saluda como {name}, un nombre sin ninguna dirección en el DNS.',
  'verdict.helo-name.not-a-name':
    'El servidor emisor saluda como «{name}», que no es un nombre de host completo.',
  'verdict.helo-name.came-by-gateway':
    'El servidor emisor saluda como {name}; no se sabe si ese es su nombre, porque una pasarela de nuestro lado oculta su dirección.',
  'verdict.helo-name.could-not-look': 'No se pudo consultar el nombre {name} del saludo.',
  'verdict.helo-name.our-dns':
    'No se pudo consultar el nombre {name} del saludo, porque falló nuestro propio DNS.',

  'verdict.spf.our-dns': 'No se pudo comprobar SPF, porque falló nuestro propio DNS.',
  'verdict.dkim.our-dns': 'No se pudo comprobar DKIM, porque falló nuestro propio DNS.',
  'verdict.dmarc.our-dns': 'No se pudo comprobar DMARC, porque falló nuestro propio DNS.',

  'verdict.spf-families.covers-ipv6':
    'SPF: el registro de {domain} cubre remitentes IPv6; leerlo hasta el final requiere {lookups} de las 10 consultas DNS permitidas.',
  'verdict.spf-families.ipv4-only':
    'SPF: el registro de {domain} no permite ningún remitente IPv6: {record}. El correo enviado por IPv6 no puede superar SPF.',
  'verdict.spf-families.no-record': 'SPF: {domain} no tiene ningún registro que pueda cubrir IPv6.',
  'verdict.spf-families.too-many-lookups':
    'SPF: leer el registro de {domain} hasta el final requiere {lookups} consultas DNS; después de 10, un receptor se detiene con un error (RFC 7208).',
  'verdict.spf-families.too-many-voids':
    'SPF: para un remitente IPv6, {voids} de los nombres del registro de {domain} no llevan a ninguna parte: no existen, o no tienen dirección IPv6. Después de 2 de ellos, muchos receptores se detienen con un error (RFC 7208).',
  'verdict.spf-families.broken-record': 'SPF: el registro de {domain} no se puede leer: {problem}.',
  'verdict.spf-families.could-not-look':
    'No se pudo consultar el registro SPF de {domain}, o aquello a lo que remite.',
  'verdict.spf-families.our-dns':
    'No se pudo consultar el registro SPF de {domain}, porque falló nuestro propio DNS.',

  'verdict.starttls-sending.encrypted': 'Su mensaje nos llegó cifrado ({version}).',
  'verdict.starttls-sending.plain': 'Su mensaje nos llegó sin cifrar; ofrecemos STARTTLS.',

  'verdict.received-hops.all-over-ipv6':
    '{count, plural, one {El único salto anterior a nosotros que se puede reconocer fue por IPv6.} other {Los {count} saltos anteriores a nosotros que se pueden reconocer fueron todos por IPv6.}}',
  'verdict.received-hops.some-over-ipv4':
    'En su camino hasta nosotros, su mensaje dio {ipv6} {ipv6, plural, one {salto} other {saltos}} por IPv6 y {ipv4} por IPv4.',
  'verdict.received-hops.none-over-ipv6':
    'Antes del último, {ipv4, plural, one {el único salto de su mensaje que se puede reconocer fue} other {los {ipv4} saltos de su mensaje que se pueden reconocer fueron todos}} por IPv4.',
  'verdict.received-hops.no-hops':
    'Según su cabecera, su mensaje no dio ningún salto antes del que lo trajo hasta nosotros.',
  'verdict.received-hops.not-told': 'Los saltos de su mensaje no dicen por qué familia fueron.',

  'verdict.who-was-tested.one-organisation':
    'El remitente del sobre y la cabecera From son ambos de {envelope}: es lo que se ha probado.{client, select, none {} other { {client} envía para este dominio.}}{exchangers, select, none {} other { {exchangers} recibe para este dominio.}}',
  'verdict.who-was-tested.forwarded':
    'Este mensaje lo reenvió {forwarder}: lo que se ha probado es su envío, no el proveedor de {author, select, none {quien lo escribió} other {{author}}}.',
  'verdict.who-was-tested.different-organisations':
    'El remitente del sobre es de {envelope} y la cabecera From de {author}: nuestras respuestas van al primero, y es lo que se ha probado.',
  'verdict.who-was-tested.no-author': 'El mensaje no tiene una única dirección en su cabecera From.',
  'verdict.who-was-tested.not-told': 'No se pudo saber qué organizaciones hay detrás de su mensaje.',

  'verdict.gmail-over-ipv6.would-take':
    'Gmail aceptaría este mensaje por IPv6, según sus reglas publicadas ({date}): DNS inverso, SPF o DKIM, TLS.',
  'verdict.gmail-over-ipv6.no-reverse-dns':
    'Gmail rechaza el correo por IPv6 desde una dirección cuyo nombre DNS inverso no lleva de vuelta a ella (regla de {date}).',
  'verdict.gmail-over-ipv6.not-authenticated':
    'Gmail rechaza por IPv6 el correo para el que no es válido ni SPF ni DKIM (regla de {date}).',
  'verdict.gmail-over-ipv6.not-encrypted':
    'Gmail pide TLS a todos los que le envían correo (regla de {date}). Este mensaje nos llegó sin él; no se sabe si su servidor usa TLS con Gmail.',
  'verdict.gmail-over-ipv6.not-over-ipv6':
    'Este mensaje llegó por IPv4, así que no se aplican las reglas de Gmail para IPv6.',
  'verdict.gmail-over-ipv6.came-by-gateway':
    'No se sabe si Gmail aceptaría este mensaje por IPv6: una pasarela de nuestro lado oculta la dirección de envío.',
  'verdict.gmail-over-ipv6.could-not-look':
    'No se sabe si Gmail aceptaría este mensaje por IPv6: no se pudo comprobar todo lo que pide.',
  'verdict.gmail-over-ipv6.our-dns':
    'No se sabe si Gmail aceptaría este mensaje por IPv6, porque falló nuestro propio DNS.',

  'verdict.microsoft-over-ipv6.would-take':
    'Microsoft 365 aceptaría este mensaje por IPv6, según sus reglas publicadas ({date}): DNS inverso, SPF o DKIM.',
  'verdict.microsoft-over-ipv6.no-reverse-dns':
    'Microsoft 365 rechaza el correo por IPv6 desde una dirección sin nombre DNS inverso (regla de {date}).',
  'verdict.microsoft-over-ipv6.not-authenticated':
    'Microsoft 365 rechaza por IPv6 el correo para el que no es válido ni SPF ni DKIM (regla de {date}).',
  'verdict.microsoft-over-ipv6.not-over-ipv6':
    'Este mensaje llegó por IPv4, así que no se aplican las reglas de Microsoft 365 para IPv6.',
  'verdict.microsoft-over-ipv6.came-by-gateway':
    'No se sabe si Microsoft 365 aceptaría este mensaje por IPv6: una pasarela de nuestro lado oculta la dirección de envío.',
  'verdict.microsoft-over-ipv6.could-not-look':
    'No se sabe si Microsoft 365 aceptaría este mensaje por IPv6: no se pudo comprobar todo lo que pide.',
  'verdict.microsoft-over-ipv6.our-dns':
    'No se sabe si Microsoft 365 aceptaría este mensaje por IPv6, porque falló nuestro propio DNS.',

  'verdict.linkedin-over-ipv6.would-have-taken':
    'Como curiosidad: LinkedIn, uno de los primeros en aceptar correo por IPv6 ({date}), habría aceptado este mensaje.',
  'verdict.linkedin-over-ipv6.would-have-refused':
    'Como curiosidad: LinkedIn, uno de los primeros en aceptar correo por IPv6, habría rechazado este mensaje según sus reglas de {date}: {missing, select, name {la dirección de envío no tiene nombre DNS inverso} other {no es válido ni SPF ni DKIM}}.',
  'verdict.linkedin-over-ipv6.not-over-ipv6':
    'Este mensaje llegó por IPv4, así que no se aplica lo que LinkedIn pedía entonces para IPv6 ({date}).',
  'verdict.linkedin-over-ipv6.came-by-gateway':
    'No se sabe si LinkedIn habría aceptado entonces ({date}) este mensaje: una pasarela de nuestro lado oculta la dirección de envío.',
  'verdict.linkedin-over-ipv6.could-not-look':
    'No se sabe si LinkedIn habría aceptado entonces ({date}) este mensaje: no se pudo comprobar todo lo que pedía.',
  'verdict.linkedin-over-ipv6.our-dns':
    'No se sabe si LinkedIn habría aceptado entonces ({date}) este mensaje, porque falló nuestro propio DNS.',

  'verdict.mail-domains.reachable-over-ipv6':
    '{count, plural, one {Al dominio que aparece en su mensaje ({domains}) se puede} other {A todos los dominios que aparecen en su mensaje ({domains}) se puede}} hacer llegar correo por IPv6.',
  'verdict.mail-domains.some-without-ipv6':
    '{domains} {count, plural, one {no tiene} other {no tienen}} ningún servidor de correo con dirección IPv6: una respuesta solo por IPv6 no llegaría.',
  'verdict.mail-domains.cannot-be-answered':
    '{domains} {count, plural, one {figura} other {figuran}} como dirección en su mensaje, pero el correo para {count, plural, one {ese dominio} other {esos dominios}} no tiene adónde ir: el DNS no indica ningún servidor de correo que tenga una dirección.',
  'verdict.mail-domains.takes-no-mail':
    '{domains}: este mensaje solo nombra dominios que declaran en el DNS que no aceptan correo.',
  'verdict.mail-domains.could-not-look':
    'No se pudieron consultar todos los servidores de correo de {domains}.',
  'verdict.mail-domains.our-dns':
    'No se pudieron consultar los servidores de correo de los dominios que aparecen en su mensaje, porque falló nuestro propio DNS.',

  'verdict.block-lists.not-listed':
    'Ni {address} ni los dominios de su mensaje figuran en {count, plural, one {la lista de bloqueo} other {ninguna de las {count} listas de bloqueo}} que consultamos.',
  'verdict.block-lists.listed':
    '{subjects} {count, plural, one {figura} other {figuran}} en listas de bloqueo: {lists}.{network, select, yes { Las listas de direcciones IPv6 van por redes enteras (casi siempre /64), así que la causa puede ser un vecino.} other {}}',
  'verdict.block-lists.none-configured': 'No se consultó ninguna lista de bloqueo.',
  'verdict.block-lists.came-by-gateway':
    'No se juzgaron las listas de bloqueo: una pasarela de nuestro lado oculta la dirección de envío.',
  'verdict.block-lists.could-not-look':
    'No se pudieron consultar todas las listas de bloqueo ({lists}); en las demás no figura su mensaje.',
  'verdict.block-lists.our-dns':
    'No se pudieron consultar las listas de bloqueo, porque falló nuestro propio DNS.',
} as const satisfies Partial<Record<keyof typeof sendingTextsEn, string>>
