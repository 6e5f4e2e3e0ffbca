import type { wordTextsEn } from './texts-en-words.ts'

/** texts-en-words.ts in German. */
export const wordTextsDe = {
  'state.pass': 'funktioniert',
  'state.confirmed': 'funktioniert, bestätigt',
  'state.partial': 'funktioniert mit Problemen',
  'state.fail': 'funktioniert nicht',
  'state.pending': 'steht noch aus',
  'state.not-applicable': 'trifft nicht zu',
  'state.not-tested': 'war nicht prüfbar',
  'state.unknown': 'war nicht prüfbar',
  'state.ours': 'nicht prüfbar: lag an uns',
  'ability.send-to-ipv6-only': 'An reine IPv6-Ziele senden',
  'ability.receive-over-ipv6': 'Mail über IPv6 empfangen',
  'ability.ipv6-only-envelope': 'Envelope-Absender nur mit IPv6 annehmen',
  'ability.ipv6-only-from': 'Header-From nur mit IPv6 annehmen',
  'mender.sending-provider':
    'Wer für Sie Mail verschickt: der Betreiber der ausgehenden Mailserver Ihres Anbieters.',
  'mender.receiving-provider':
    'Wer für Sie Mail empfängt: der Betreiber der Mailserver, die in Ihren MX-Einträgen stehen.',
  'mender.domain-owner': 'Wer die DNS-Einträge Ihrer Domain pflegt.',
  'mender.us': 'Wir, die Betreiber dieses Tests.',
  'mender.nobody': 'Niemand muss etwas tun.',
  'word.labelled': '{label}: {value}',
} as const satisfies Partial<Record<keyof typeof wordTextsEn, string>>
