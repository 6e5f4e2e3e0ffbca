import type { ownTextsEn } from './texts-en-own.ts'

/** texts-en-own.ts in German. */
export const ownTextsDe = {
  'verdict.our-side.well':
    'Bei uns selbst funktionierte alles ({time}).{session_in, select, none {} other { Verbindungen kamen über {session_in} herein.}}{reply, select, none {} other { Andere Server antworteten uns über {reply}.}}{canary, select, none {} other { Ein Server, den wir fragten, antwortete über {canary}.}}{dns, select, none {} other { Das DNS antwortete.}}{records, select, none {} other { Unsere eigenen DNS-Einträge sind, wie sie sein sollen.}}',
  'verdict.our-side.ipv6-failed':
    'Unser eigenes IPv6 fiel aus ({time}): {text}. Was da über IPv6 misslang, wird niemandem angelastet.',
  'verdict.our-side.ipv4-failed':
    'Unser eigenes IPv4 fiel aus ({time}): {text}. Was da über IPv4 misslang, wird niemandem angelastet.',
  'verdict.our-side.dns-failed':
    'Unser eigenes DNS fiel aus ({time}): {text}. Was sich da nicht ermitteln ließ, wird niemandem angelastet.',
  'verdict.our-side.records-wrong':
    'Unsere eigenen Einträge sind nicht, wie sie sein sollen: {faults}. Wir beheben das.',
  'verdict.our-side.behind-dns64':
    'Unser eigenes Netz übersetzt zwischen IPv6 und IPv4 (DNS64). Was es erfand, haben wir weggelassen: {looks}.',
  'verdict.our-side.unproven':
    'Nichts zeigte, ob unser eigenes Netz funktionierte ({time}); was da misslang, wird darum niemandem angelastet.',
  'verdict.our-side.not-asked': 'Keine Mail scheiterte so, dass wir uns fragen müssten, ob es an uns lag.',
} as const satisfies Partial<Record<keyof typeof ownTextsEn, string>>
