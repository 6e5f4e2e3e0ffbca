import type { lookTextsEn } from './texts-en-looks.ts'

/** texts-en-looks.ts in German. */
export const lookTextsDe = {
  'look.spf': 'SPF von {domain} für {address}',
  'look.dkim': 'DKIM-Signaturen Ihrer Mail',
  'look.dmarc': 'DMARC von {domain}',
  'look.dmarc-of-author': 'DMARC der Domain im Header-From',
  'look.hops': 'Received-Felder Ihrer Mail',
  'look.parties': 'Die Organisationen hinter Ihrer Mail',
  'look.spf-reach': 'SPF von {domain} und alles, worauf es verweist',
  'look.list': '{subject} auf der Sperrliste {list}',
  'look.name-server': 'SOA {zone}, gefragt bei {server}',
  'look.policy': 'MTA-STS-Richtlinie von {domain}',
  'look.preference': 'Mails von {domain}, die zwischen IPv6 und IPv4 wählen konnten',
  'look.port': 'Port 25 von {server}',
  'look.port-nowhere': 'Port 25 der Mailserver von {domain}',
  'look.own-network': 'Unser eigenes {family}',
  'look.own-dns': 'Unser eigenes DNS',
  'look.own-records': 'Unsere eigenen DNS-Einträge',

  'look.not-signed': 'nicht signiert',
  'look.parties-are':
    'Envelope-Absender: {envelope}, From: {author}, sendender Server: {client}, Mailserver: {exchangers}{forwarded, select, none {} other {, weitergeleitet ({forwarded})}}',
  'look.reach':
    '{record} (lässt durch: {families, select, none {niemanden} other {{families}}}; DNS-Anfragen: {lookups}, davon vergeblich: {voids})',
  'look.preferred': 'über IPv6: {ipv6}, über IPv4: {ipv4}, in {days} Tagen',
  'look.server.answered': 'antwortet für die Zone',
  'look.server.refused': 'verweigert die Antwort',
  'look.server.lame': 'ist für die Zone nicht zuständig',
  'look.proof.session-in': 'funktionierte: eine Verbindung kam herein',
  'look.proof.reply': 'funktionierte: ein anderer Server antwortete uns',
  'look.proof.canary': 'funktionierte: ein Server, den wir fragten, antwortete',
  'look.proof.answer': 'funktionierte: das DNS antwortete',
  'look.own-failed': 'funktionierte nicht ({code})',
} as const satisfies Partial<Record<keyof typeof lookTextsEn, string>>
