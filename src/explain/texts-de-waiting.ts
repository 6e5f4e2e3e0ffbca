import type { waitingTextsEn } from './texts-en-waiting.ts'

/** texts-en-waiting.ts in German. */
export const waitingTextsDe = {
  'waiting.title': 'Warten auf Ihre Mail',
  'waiting.ask': 'Senden Sie eine leere Mail an diese Adresse',
  'waiting.from':
    'Senden Sie sie aus dem Postfach, das Sie testen möchten. Betreff und Text sind gleichgültig.',
  'waiting.address': 'Die Adresse Ihres Tests',
  'waiting.copy': 'Kopieren',
  'waiting.copied': 'Kopiert',
  'waiting.write': 'Mein Mailprogramm öffnen',
  'waiting.qr': 'QR-Code der Adresse: Scannen Sie ihn, um die Mail mit dem Handy zu schreiben.',
  'waiting.qr.label': 'QR-Code der Adresse: Scannen Sie ihn, um die Mail mit dem Handy zu schreiben.',
  'waiting.subject': 'IPv6-Test',
  'waiting.no-page': 'Es geht auch ohne Seite: Eine Mail an {address} wird ebenso beantwortet.',
  'waiting.state': 'Warten auf Ihre Mail',
  'waiting.begun': 'Test begonnen:',
  'waiting.then': 'Sobald Ihre Mail da ist, zeigt diese Seite Schritt für Schritt, was mit ihr geschieht.',
  'waiting.until': 'Ihr Mailserver versucht es vielleicht tagelang. Diese Seite wartet bis zum {until}.',
  'waiting.keep':
    'Bewahren Sie die Adresse dieser Seite auf, und kommen Sie wieder, wann Sie möchten. Wer sie kennt, sieht den Test.',
  'waiting.news':
    '{count, plural, one {Eine Mail kam und wurde nicht angenommen} other {# Mails kamen und wurden nicht angenommen}}',
  'waiting.news.who': '{sender}, von {client}',
  'waiting.news.said': 'Wir sagten dem sendenden Server:',
  'waiting.news.gone':
    'Der sendende Server hat diese Adresse genannt und ging, bevor er die Mail schickte. Manche Server fragen zuerst nur; die meisten versuchen es wieder.',
  'waiting.news.later':
    'Das heißt „jetzt nicht“. Mailserver versuchen es von selbst wieder, meist innerhalb einer Stunde; Sie müssen nichts tun.',
  'waiting.news.forged':
    'Die Domain des Absenders sagt, dass dieser Server ihre Mail nicht senden darf; geschrieben haben kann sie also jeder. Wenn Sie es waren: Senden Sie über den Server Ihres Anbieters, oder lassen Sie den Eintrag berichtigen.',
  'waiting.news.refused':
    'Das ist ein endgültiges „Nein“. Ihr Anbieter schickt Ihnen einen Bounce, in dem diese Worte stehen.',
  'waiting.why': 'Noch ist nichts gekommen. Meist ist es einer dieser Gründe:',
  'waiting.why.outbox':
    'Die Mail liegt noch in Ihrem Postausgang oder in den Entwürfen. Bitte sehen Sie dort nach.',
  'waiting.why.typo': 'Die Adresse hat einen Tippfehler. Am sichersten ist es, sie zu kopieren.',
  'waiting.why.slow':
    'Der Server Ihres Anbieters ist langsam oder wartet zwischen zwei Versuchen. Eine Viertelstunde ist nichts Ungewöhnliches.',
  'waiting.why.no-ipv6':
    'Ihr Anbieter erreicht keine Adressen, die nur IPv6 haben. Dann bekommen Sie einen Bounce: in wenigen Minuten oder nach einigen Tagen.',
  'waiting.why.bounce': 'Einen Bounce bekommen? Wir erklären ihn Ihnen.',
  'waiting.live.on': 'Live: Diese Seite zeigt von selbst, was geschieht.',
  'waiting.live.off': 'Die Verbindung ist unterbrochen. Neuer Versuch …',
  'waiting.live.without': 'So stand es, als die Seite geladen wurde.',
  'waiting.live.reload': 'Diese Seite neu laden',
} as const satisfies Partial<Record<keyof typeof waitingTextsEn, string>>
