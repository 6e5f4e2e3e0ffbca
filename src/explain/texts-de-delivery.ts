import type { deliveryTextsEn } from './texts-en-delivery.ts'

/** texts-en-delivery.ts in German. */
export const deliveryTextsDe = {
  'verdict.greylisting.not-greylisted':
    'Keine Mail wurde beim ersten Versuch vorläufig abgewiesen (Greylisting).',
  'verdict.greylisting.greylisted':
    '{host} wies unsere Mail beim ersten Versuch vorläufig ab (Greylisting), {outcome, select, accepted {nahm sie {minutes} Min. später aber an} elsewhere {aber eine andere Adresse nahm sie gleich an} waiting {und hat sie noch nicht angenommen} other {und nahm sie nie an}}. Er sagte: „{text}“.',
  'verdict.greylisting.not-yet-known':
    'Ob Mails beim ersten Versuch vorläufig abgewiesen werden, ist noch nicht bekannt.',
  'verdict.greylisting.no-server-spoke':
    'Kein Server hat mit uns gesprochen; Greylisting konnte sich also nicht zeigen.',
  'verdict.delivery-delay.prompt':
    'Unsere Mails wurden beim ersten Versuch angenommen, die langsamere innerhalb von {seconds} s.',
  'verdict.delivery-delay.delayed':
    'Mail {letter} wurde erst beim {tries}. Versuch angenommen, {minutes} Min. nach dem ersten.',
  'verdict.delivery-delay.under-way':
    '{tries, plural, =0 {Mail {letter} wird gleich versucht.} one {Mail {letter} wird noch versucht: bisher einmal.} other {Mail {letter} wird noch versucht: bisher {tries}-mal.}}',
  'verdict.delivery-delay.none-accepted':
    'Keine Mail wurde angenommen; eine Verzögerung gibt es also nicht anzugeben.',
  'verdict.family-preference.prefers-ipv6':
    'Wo die Wahl besteht, sendet {domain} über IPv6: {ipv6} von {n} Mails in {days} Tagen.',
  'verdict.family-preference.prefers-ipv4':
    'Wo die Wahl besteht, sendet {domain} über IPv4: {ipv4} von {n} Mails in {days} Tagen.',
  'verdict.family-preference.uses-both':
    'Wo die Wahl besteht, sendet {domain} mal so, mal so: {ipv6} von {n} Mails über IPv6 in {days} Tagen.',
  'verdict.family-preference.too-few':
    'Ob {domain} IPv6 oder IPv4 bevorzugt, lässt sich an {n, plural, one {einer einzigen Mail} other {{n} Mails}} nicht erkennen.',
  'verdict.family-preference.could-not-count':
    'Ob {domain} IPv6 oder IPv4 bevorzugt, ließ sich nicht zählen.',
  'verdict.family-preference.no-choice-offered':
    'Ob {domain} IPv6 oder IPv4 bevorzugt, wurde nicht geprüft: Keine Mail von dort hatte die Wahl.',
  'verdict.bounce-reason.delivered': 'Ein Bericht kam zurück, der sagt: zugestellt.',
  'verdict.bounce-reason.returned':
    'Mail {letter} wurde angenommen und kam zurück: {reason, select, unknown {„{text}“} other {{why}{family, select, ipv6 { (über IPv6)} ipv4 { (über IPv4)} other {}}. Im Bericht steht: „{text}“}}.',
  'verdict.bounce-reason.delayed': 'Ein Bericht kam zurück, der sagt: verzögert. „{text}“.',
  'verdict.bounce-reason.unreadable': 'Auf Mail {letter} kam etwas zurück, das nicht zu lesen war.',
  'verdict.bounce-reason.perhaps-for-our-records':
    'Mail {letter} wurde angenommen und kam zurück, weil etwas an uns beanstandet wird: „{text}“. Wir müssen zuerst unsere eigenen Einträge prüfen.',
  'verdict.bounce-reason.handed-on':
    'Ein Bericht kam zurück, der nur sagt, dass Mail {letter} weitergegeben wurde; was aus ihr wurde, sagt er nicht.',
  'verdict.bounce-reason.returned-for-our-records':
    'Mail {letter} kam zurück, weil etwas an uns beanstandet wird („{text}“), und zu Recht: {faults}.',
  'verdict.bounce-reason.nothing-came-back': 'Kein Bericht kam zurück.',
} as const satisfies Partial<Record<keyof typeof deliveryTextsEn, string>>
