import type { lookTextsEn } from './texts-en-looks.ts'

/** texts-en-looks.ts in Czech. */
export const lookTextsCs = {
  'look.spf': 'SPF domény {domain} pro {address}',
  'look.dkim': 'Podpisy DKIM ve vašem e-mailu',
  'look.dmarc': 'DMARC domény {domain}',
  'look.dmarc-of-author': 'DMARC domény z hlavičky From',
  'look.hops': 'Hlavičky Received vašeho e-mailu',
  'look.parties': 'Organizace, které stojí za vaším e-mailem',
  'look.spf-reach': 'SPF domény {domain} a vše, na co odkazuje',
  'look.list': '{subject} na blocklistu {list}',
  'look.name-server': 'SOA {zone}, dotaz na {server}',
  'look.policy': 'Pravidla MTA-STS domény {domain}',
  'look.preference': 'E-maily domény {domain}, které mohly volit mezi IPv6 a IPv4',
  'look.port': 'Port 25 na {server}',
  'look.port-nowhere': 'Port 25 na poštovních serverech domény {domain}',
  'look.own-network': 'Naše vlastní {family}',
  'look.own-dns': 'Naše vlastní DNS',
  'look.own-records': 'Naše vlastní DNS záznamy',

  'look.not-signed': 'bez podpisu',
  'look.parties-are':
    'obálkový odesílatel: {envelope}, From: {author}, odesílající server: {client}, poštovní servery: {exchangers}{forwarded, select, none {} other {, přeposláno ({forwarded})}}',
  'look.reach':
    '{record} (propouští: {families, select, none {nikoho} other {{families}}}; DNS dotazů: {lookups}, z toho marných: {voids})',
  'look.preferred': 'přes IPv6: {ipv6}, přes IPv4: {ipv4}, za {days} dní',
  'look.server.answered': 'odpovídá za zónu',
  'look.server.refused': 'odmítá odpovědět',
  'look.server.lame': 'zónu nespravuje',
  'look.proof.session-in': 'fungovalo: přišlo k nám spojení',
  'look.proof.reply': 'fungovalo: odpověděl nám jiný server',
  'look.proof.canary': 'fungovalo: odpověděl server, kterého jsme se zeptali',
  'look.proof.answer': 'fungovalo: DNS odpovědělo',
  'look.own-failed': 'nefungovalo ({code})',
} as const satisfies Partial<Record<keyof typeof lookTextsEn, string>>
