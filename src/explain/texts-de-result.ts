import type { resultTextsEn } from './texts-en-result.ts'

/** texts-en-result.ts in German. */
export const resultTextsDe = {
  'result.both-ways': 'Ihre Mail funktioniert über IPv6 in beiden Richtungen.',
  'result.our-side': 'Wir konnten das nicht prüfen: Unsere eigene Seite hat Probleme.',
  'result.not-begun': 'Ihre Mail ist da. Wir sehen sie uns an.',
  'result.joined':
    '{how, select, but {{sends}, aber {receives}.} and {{sends}, und {receives}.} other {{sends}. {receives}.}}',
  'result.sends.good': 'Sie können über IPv6 senden',
  'result.sends.both-good': 'Sie können über IPv6 senden und empfangen',
  'result.sends.trouble': 'Ihre Mail kam über IPv6 nur durch einen Tunnel',
  'result.sends.bad': 'Sie können nicht an die senden, die nur IPv6 haben',
  'result.sends.waiting': 'Ihr Anbieter hat Ihre Mail an unsere reine IPv6-Adresse noch nicht zugestellt',
  'result.sends.not-tested': 'Das Senden über IPv6 wurde nicht geprüft',
  'result.sends.unknown': 'Ob Sie über IPv6 senden können, ließ sich nicht sagen',
  'result.sends.ours': 'Das Senden konnten wir nicht prüfen, weil unsere eigene Seite Probleme hat',
  'result.receives.good': 'Sie können über IPv6 empfangen',
  'result.receives.no-aaaa': 'Ihre Mailserver haben keine IPv6-Adresse',
  'result.receives.port-refused': 'der IPv6-Port Ihres Mailservers ist geschlossen',
  'result.receives.refuses-ipv6': 'Ihr Mailserver lehnt Mail über IPv6 ab',
  'result.receives.silent': 'Ihr Mailserver antwortet über IPv6 nie',
  'result.receives.bad': 'Ihr Mailserver nimmt keine Mail über IPv6 an',
  'result.receives.sender-refused': 'Ihr Mailserver lehnt Absender ab, die nur IPv6 haben',
  'result.receives.not-every': 'Ihr Mailserver nimmt von Absendern, die nur IPv6 haben, nicht jede Mail an',
  'result.receives.on-its-way': 'Antwort B ist unterwegs',
  'result.receives.not-yet': 'Ihr Mailserver hat Antwort B noch nicht angenommen; wir versuchen es weiter',
  'result.receives.comparing': 'Ihr Mailserver hat Antwort B abgelehnt; wir finden heraus, warum',
  'result.receives.no-mail': 'Ihre Domain erklärt, dass sie gar keine Mail annimmt',
  'result.receives.ours': 'das Empfangen konnten wir nicht prüfen, weil unsere eigene Seite Probleme hat',
  'result.receives.sender-unknown': 'Sie können über IPv6 empfangen, aber nicht alles daran ließ sich klären',
  'result.receives.unreached': 'Ihr Mailserver war von hier über IPv6 nicht zu erreichen',
  'result.receives.turned-down': 'Ihr Mailserver hat Antwort B abgelehnt, aber nicht eindeutig wegen IPv6',
  'result.receives.dns': 'die DNS-Einträge Ihrer Domain ließen sich nicht lesen',
  'result.receives.kept-back':
    'wegen der eigenen Richtlinie Ihrer Domain (MTA-STS) haben wir Antwort B zurückgehalten',
  'result.receives.smtputf8': 'Ihrem Mailserver fehlt, was Ihre Adresse braucht (SMTPUTF8)',
  'result.receives.unknown': 'ob Sie über IPv6 empfangen können, ließ sich nicht sagen',
} as const satisfies Partial<Record<keyof typeof resultTextsEn, string>>
