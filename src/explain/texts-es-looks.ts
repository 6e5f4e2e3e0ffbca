import type { lookTextsEn } from './texts-en-looks.ts'

/** texts-en-looks.ts in Spanish. */
export const lookTextsEs = {
  'look.spf': 'SPF de {domain} para {address}',
  'look.dkim': 'Firmas DKIM de su mensaje',
  'look.dmarc': 'DMARC de {domain}',
  'look.dmarc-of-author': 'DMARC del dominio de la cabecera From',
  'look.hops': 'Cabeceras Received de su mensaje',
  'look.parties': 'Las organizaciones detrás de su mensaje',
  'look.spf-reach': 'SPF de {domain} y todo aquello a lo que remite',
  'look.list': '{subject} en la lista de bloqueo {list}',
  'look.name-server': 'SOA {zone}, preguntado a {server}',
  'look.policy': 'Política MTA-STS de {domain}',
  'look.preference': 'Mensajes de {domain} que podían elegir entre IPv6 e IPv4',
  'look.port': 'Puerto 25 de {server}',
  'look.port-nowhere': 'Puerto 25 de los servidores de correo de {domain}',
  'look.own-network': 'Nuestro propio {family}',
  'look.own-dns': 'Nuestro propio DNS',
  'look.own-records': 'Nuestros propios registros DNS',

  'look.not-signed': 'sin firma',
  'look.parties-are':
    'remitente del sobre: {envelope}, From: {author}, servidor que envía: {client}, servidores de correo: {exchangers}{forwarded, select, none {} other {, reenviado ({forwarded})}}',
  'look.reach':
    '{record} (deja pasar: {families, select, none {a nadie} other {{families}}}; consultas DNS: {lookups}, de ellas en vano: {voids})',
  'look.preferred': 'por IPv6: {ipv6}, por IPv4: {ipv4}, en {days} días',
  'look.server.answered': 'responde por la zona',
  'look.server.refused': 'se niega a responder',
  'look.server.lame': 'no es responsable de la zona',
  'look.proof.session-in': 'funcionaba: llegó una conexión',
  'look.proof.reply': 'funcionaba: otro servidor nos respondió',
  'look.proof.canary': 'funcionaba: respondió un servidor al que preguntamos',
  'look.proof.answer': 'funcionaba: el DNS respondió',
  'look.own-failed': 'no funcionaba ({code})',
} as const satisfies Partial<Record<keyof typeof lookTextsEn, string>>
