import type { deliveryTextsEn } from './texts-en-delivery.ts'

/** texts-en-delivery.ts in Czech. */
export const deliveryTextsCs = {
  'verdict.greylisting.not-greylisted': 'Žádná zpráva nebyla při prvním pokusu odložena (greylisting).',
  'verdict.greylisting.greylisted':
    'Server {host} naši zprávu při prvním pokusu odložil (greylisting) a {outcome, select, accepted {po {minutes} min ji přijal} elsewhere {jiná adresa ji hned přijala} waiting {zatím ji nepřijal} other {už ji nepřijal}}. Řekl: „{text}“.',
  'verdict.greylisting.not-yet-known': 'Zda se zprávy při prvním pokusu odkládají, zatím nevíme.',
  'verdict.greylisting.no-server-spoke':
    'Žádný server s námi nemluvil, takže se greylisting nemohl projevit.',
  'verdict.delivery-delay.prompt': 'Naše zprávy byly přijaty na první pokus, ta pomalejší do {seconds} s.',
  'verdict.delivery-delay.delayed':
    'Zpráva {letter} byla přijata až na {tries}. pokus, {minutes} min po prvním.',
  'verdict.delivery-delay.under-way':
    '{tries, plural, =0 {Zprávu {letter} se právě chystáme odeslat.} one {Zprávu {letter} stále zkoušíme doručit: zatím jednou.} few {Zprávu {letter} stále zkoušíme doručit: zatím {tries}krát.} many {Zprávu {letter} stále zkoušíme doručit: zatím {tries}krát.} other {Zprávu {letter} stále zkoušíme doručit: zatím {tries}krát.}}',
  'verdict.delivery-delay.none-accepted': 'Žádná zpráva nebyla přijata, takže není co říct o zdržení.',
  'verdict.family-preference.prefers-ipv6':
    'Kde má na vybranou, posílá doména {domain} přes IPv6: {ipv6} z {n} e-mailů za {days} dní.',
  'verdict.family-preference.prefers-ipv4':
    'Kde má na vybranou, posílá doména {domain} přes IPv4: {ipv4} z {n} e-mailů za {days} dní.',
  'verdict.family-preference.uses-both':
    'Kde má na vybranou, posílá doména {domain} tak i tak: {ipv6} z {n} e-mailů přes IPv6 za {days} dní.',
  'verdict.family-preference.too-few':
    'Zda doména {domain} dává přednost IPv6, nebo IPv4, se podle {n, plural, one {jediného e-mailu} few {{n} e-mailů} many {{n} e-mailů} other {{n} e-mailů}} nepozná.',
  'verdict.family-preference.could-not-count':
    'Zda doména {domain} dává přednost IPv6, nebo IPv4, se nepodařilo spočítat.',
  'verdict.family-preference.no-choice-offered':
    'Zda doména {domain} dává přednost IPv6, nebo IPv4, se nezkoušelo: žádný její e-mail neměl na vybranou.',
  'verdict.bounce-reason.delivered': 'Vrátilo se hlášení, které říká: doručeno.',
  'verdict.bounce-reason.returned':
    'Zpráva {letter} byla přijata a vrátila se: {reason, select, unknown {„{text}“} other {{why}{family, select, ipv6 { (přes IPv6)} ipv4 { (přes IPv4)} other {}}. V hlášení stojí: „{text}“}}.',
  'verdict.bounce-reason.delayed': 'Vrátilo se hlášení, které říká: zdrženo. „{text}“.',
  'verdict.bounce-reason.unreadable': 'Na zprávu {letter} se vrátilo něco, co nešlo přečíst.',
  'verdict.bounce-reason.perhaps-for-our-records':
    'Zpráva {letter} byla přijata a vrátila se kvůli něčemu na naší straně: „{text}“. Nejdřív musíme zkontrolovat vlastní záznamy.',
  'verdict.bounce-reason.handed-on':
    'Vrátilo se hlášení, které říká jen to, že zpráva {letter} byla předána dál; co s ní bylo potom, neříká.',
  'verdict.bounce-reason.returned-for-our-records':
    'Zpráva {letter} se vrátila kvůli něčemu na naší straně („{text}“), a právem: {faults}.',
  'verdict.bounce-reason.nothing-came-back': 'Žádné hlášení se nevrátilo.',
} as const satisfies Partial<Record<keyof typeof deliveryTextsEn, string>>
