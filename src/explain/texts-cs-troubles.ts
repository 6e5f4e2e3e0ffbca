import type { troubleTextsEn } from './texts-en-troubles.ts'

/** texts-en-troubles.ts in Czech. */
export const troubleTextsCs = {
  'trouble.no-domain': 'doména v DNS neexistuje',
  'trouble.null-mx': 'doména žádnou poštu nepřijímá (null MX)',
  'trouble.no-address': 'v DNS není žádná adresa, kterou by tato zpráva mohla použít',
  'trouble.dns': 'poštovní servery se v DNS nepodařilo zjistit',
  'trouble.refused': 'spojení bylo odmítnuto',
  'trouble.timed-out': 'nikdo včas neodpověděl',
  'trouble.unreachable': 'odsud tam nevede cesta',
  'trouble.lost': 'spojení se přerušilo',
  'trouble.tls': 'šifrování (TLS) se nepodařilo navázat',
  'trouble.protocol': 'odpověď nebyla SMTP{words, select, none {} other {: „{words}“}}',
  'trouble.smtputf8': 'server neumí SMTPUTF8',
  'trouble.unnamed': 'pravidla MTA-STS tento server neuvádějí',
  'trouble.no-tls': 'pravidla MTA-STS žádají šifrování, a to server nenabízí',
  'trouble.certificate': 'pravidla MTA-STS žádají platný certifikát, a ten server nemá',
  'trouble.crowded': 'všechna naše spojení byla obsazena',
  'trouble.expired': 'čas na doručení vypršel',
  'trouble.ours': 'nezdařilo se to na našem vlastním stroji',
  'trouble.canary': 'neodpověděl nám ani server, který určitě běží ({code})',
  'trouble.unanswered': 'žádná odpověď ({code})',

  'fault.ptr': 'reverzní záznam adresy {subject} chybí nebo nevede zpět',
  'fault.helo': 'jméno {subject}, kterým se ohlašujeme, nevede na naši adresu',
  'fault.spf': 'SPF domény {subject} nás nepropouští',
  'fault.dkim': 'DKIM záznam domény {subject} chybí nebo neodpovídá našemu klíči',
  'fault.mx': 'žádný poštovní server domény {subject} nemá adresu',
  'fault.block-list': '{subject} je na blocklistu',
  'fault.full': 'náš server neměl místo pro spojení z {subject}',

  'record.several': 'doména {name} má víc SPF záznamů',
  'record.term': 'nesrozumitelná část {term}{name, select, none {} other { v záznamu domény {name}}}',
  'record.twice': '{term} je tam dvakrát{name, select, none {} other { (v záznamu domény {name})}}',
  'record.too-many-hosts': 'doména {name} má příliš mnoho MX serverů',
  'record.without-record': 'odkazuje na {name}, kde žádný SPF záznam není',
} as const satisfies Partial<Record<keyof typeof troubleTextsEn, string>>
