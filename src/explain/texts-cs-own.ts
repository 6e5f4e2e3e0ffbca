import type { ownTextsEn } from './texts-en-own.ts'

/** texts-en-own.ts in Czech. */
export const ownTextsCs = {
  'verdict.our-side.well':
    'Naše vlastní strana byla v pořádku ({time}).{session_in, select, none {} other { Spojení k nám přicházela přes {session_in}.}}{reply, select, none {} other { Jiné servery nám odpovídaly přes {reply}.}}{canary, select, none {} other { Server, kterého jsme se zeptali, odpověděl přes {canary}.}}{dns, select, none {} other { DNS odpovídalo.}}{records, select, none {} other { Naše vlastní DNS záznamy jsou, jak mají být.}}',
  'verdict.our-side.ipv6-failed':
    'Naše vlastní IPv6 selhalo ({time}): {text}. Co tehdy nevyšlo přes IPv6, nikomu nepřičítáme.',
  'verdict.our-side.ipv4-failed':
    'Naše vlastní IPv4 selhalo ({time}): {text}. Co tehdy nevyšlo přes IPv4, nikomu nepřičítáme.',
  'verdict.our-side.dns-failed':
    'Naše vlastní DNS selhalo ({time}): {text}. Co se tehdy nepodařilo zjistit, nikomu nepřičítáme.',
  'verdict.our-side.records-wrong': 'Naše vlastní záznamy nejsou, jak mají být: {faults}. Napravíme to.',
  'verdict.our-side.behind-dns64':
    'Naše vlastní síť překládá mezi IPv6 a IPv4 (DNS64). Co si vymyslela, jsme vynechali: {looks}.',
  'verdict.our-side.unproven':
    'Nic neukázalo, zda naše vlastní síť fungovala ({time}), takže co tehdy nevyšlo, nikomu nepřičítáme.',
  'verdict.our-side.not-asked':
    'Žádná zpráva neselhala způsobem, který by nás vedl k otázce, zda za to nemůžeme my.',
} as const satisfies Partial<Record<keyof typeof ownTextsEn, string>>
