import type { homeTextsEn } from './texts-en-home.ts'

/** texts-en-home.ts in German. */
export const homeTextsDe = {
  'home.title': 'Funktioniert Ihre Mail über IPv6?',
  'home.lead':
    'Senden Sie eine leere Mail aus dem Postfach, das Sie testen möchten. Wir sagen Ihnen, ob es das reine IPv6-Internet erreicht, ob das reine IPv6-Internet es erreicht und wer beheben kann, was nicht funktioniert.',
  'home.start': 'Test starten',
  'home.came.title': 'Wir sehen uns an, wie Ihre Mail zu uns kam.',
  'home.came.text': 'Über IPv6? Von welchem Server, und mit welchen Nachweisen, dass sie von Ihnen ist?',
  'home.a.title': 'Wir senden Antwort A.',
  'home.a.text':
    'Sie geht über IPv6 oder IPv4, je nachdem, was Ihr Mailserver annimmt. Sie sollte Sie immer erreichen.',
  'home.b.title': 'Wir senden Antwort B.',
  'home.b.text':
    'Sie geht nur über IPv6, von einer Domain, die gar kein IPv4 hat. Ob sie Sie erreicht, ist der Test.',
  'home.no-page': 'Es geht auch ohne Seite',
  'home.no-page.text':
    'Eine leere Mail an diese Adresse genügt auch. Antwort A bringt Ihnen dann den Link zu Ihrem Ergebnis.',
  'home.you': 'Sie und IPv6, während Sie diese Seite ansehen',
  'home.you.ipv6': 'Sie sind über IPv6 auf diese Seite gekommen, von {address}.',
  'home.you.ipv4': 'Sie sind über IPv4 auf diese Seite gekommen, von {address}.',
  'home.you.note':
    'Das betrifft Ihren Browser. Ihre Mail geht einen anderen Weg: von Server zu Server, und die haben eigene Adressen.',
  'home.pictures':
    'Jedes der Bilder unten kommt nur auf einem Weg, über IPv6 oder über IPv4. Wenn Sie es sehen, kann Ihr Browser diesen Weg benutzen.',
  'home.ipv6.asking': 'Unser Name, der nur IPv6 hat, wird gefragt …',
  'home.ipv6.reached':
    'Ihr Browser kann IPv6 benutzen. Er erreichte unseren Namen, der nur IPv6 hat, von {address}.',
  'home.ipv6.missed': 'Ihr Browser hat unseren Namen, der nur IPv6 hat, nicht erreicht.',
  'home.ipv6.unknown': 'Ob Ihr Browser IPv6 benutzen kann, ließ sich nicht sagen.',
  'home.ipv6.none': 'keine Antwort über IPv6',
  'home.ipv4.asking': 'Unser Name, der nur IPv4 hat, wird gefragt …',
  'home.ipv4.reached':
    'Ihr Browser kann IPv4 benutzen. Er erreichte unseren Namen, der nur IPv4 hat, von {address}.',
  'home.ipv4.missed': 'Ihr Browser hat unseren Namen, der nur IPv4 hat, nicht erreicht.',
  'home.ipv4.unknown': 'Ob Ihr Browser IPv4 benutzen kann, ließ sich nicht sagen.',
  'home.ipv4.none': 'keine Antwort über IPv4',
  'home.chose.ipv6': 'Er hat die Wahl und nahm für diese Seite IPv6.',
  'home.chose.ipv4': 'Er hat die Wahl und nahm für diese Seite IPv4.',
  'home.bounce': 'Stattdessen einen Bounce bekommen?',
  'home.bounce.text':
    'Eine Mail kam zu Ihnen zurück, und Sie fragen sich, was darin steht und wer schuld ist?',
  'home.bounce.link': 'Wir erklären ihn Ihnen',
  'home.kept': 'Was wir aufbewahren',
  'home.kept.text':
    'Ihre Mail und was wir daraus erfahren, höchstens {days, plural, one {einen Tag} other {{days} Tage}} nach dem Test. Keine Tracking-Cookies, niemand sonst wird gefragt, und Sie können Ihren Test jederzeit löschen.',
  'home.share': 'Zeigen Sie diesen Test anderen',
  'home.share.text': 'Sie scannen den Code mit dem Handy oder tippen die Adresse ein:',
  'home.share.qr': 'QR-Code der Adresse dieser Seite',
  'home.samples-title': 'Dies ist eine Demo: Senden Sie die Mail mit einem Klick',
  'home.samples-how':
    'Diese Mailanbieter gibt es nur auf diesem Rechner, die meisten davon mit einem Fehler. Wählen Sie einen, und er sendet eine Mail an die Adresse oben.',
} as const satisfies Partial<Record<keyof typeof homeTextsEn, string>>
