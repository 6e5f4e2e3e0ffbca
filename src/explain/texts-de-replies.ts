import type { replyTextsEn } from './texts-en-replies.ts'

/** texts-en-replies.ts in German. */
export const replyTextsDe = {
  'reply.taken': 'Danke. Zwei Antworten sind unterwegs; Vorgang {case}{link}',
  'reply.handed': 'Danke. Eine Erklärung ist unterwegs; Vorgang {case}{link}',
  'reply.hand-in-yourself':
    'Einen Bounce erklären wir der Person, die ihn bekam. Leiten Sie ihn aus Ihrem eigenen Postfach weiter; diese Mail hat kein Mensch geschickt: {named}',
  'reply.forged-spf':
    'SPF von {domain} erlaubt {client} nicht, dafür zu senden; darum antworten wir nicht. Befund: {finding}',
  'reply.forged-dmarc':
    'DMARC von {domain} verlangt, diese Mail abzulehnen: Weder SPF noch DKIM bürgt für ihr Header-From',
  'reply.forged-both':
    'Diese Mail von {client} besteht weder SPF noch DMARC von {domain}; darum antworten wir nicht',
  'reply.temporary': '{what} ließ sich gerade nicht prüfen; bitte versuchen Sie es in einigen Minuten wieder',
  'reply.budget-mailbox': 'Vorerst genug Tests für dieses Postfach; bitte kommen Sie nach {time} wieder',
  'reply.budget-domain':
    'Vorerst genug Tests für diese Domain; bitte kommen Sie nach {time} wieder, oder senden Sie mit SPF oder DKIM',
  'reply.budget-all': 'Zu viele Tests auf einmal; bitte kommen Sie nach {time} wieder',
  'reply.never-answered': 'Wir antworten nur Menschen, und diese Mail sagt anderes von sich: {named}',
  'reply.own-address': 'Diese Mail gibt vor, von uns selbst zu kommen: {named}',
  'reply.echo':
    'Aus diesem Postfach kam binnen Minuten nach unseren Mails Mail um Mail, als antworte eine Maschine. Wer testet, kann nach {time} wieder schreiben',
  'reply.opted-out':
    'Der Inhaber dieses Postfachs möchte keine Mail von uns. Wir antworten nur, wenn SPF oder DKIM beweist, dass ein Test wirklich von dort kommt',
  'reply.confirmed': 'Danke, das bestätigt unsere Mail; ein neuer Test beginnt nicht',
  'reply.report-taken': 'Danke, der Bericht ist bei seinem Vorgang abgelegt',
  'reply.report-unread': 'Als ungelesener Beleg abgelegt; er ändert nichts',
  'reply.not-a-report':
    'Diese Adresse nimmt nur Berichte über eine einzige Mail an; zum Testen schreiben Sie an {address}',
  'reply.operator': 'Für den Betreiber angenommen',
  'reply.operator-network':
    'Vorerst genug Mail von {network} für den Betreiber; bitte kommen Sie {when} wieder',
  'reply.operator-all': 'Gerade zu viel Mail für den Betreiber; bitte kommen Sie nach {time} wieder',
  'reply.operator-full':
    'Gerade kein Platz für weitere Mail an den Betreiber; bitte versuchen Sie es später wieder',
  'reply.enough-reports': 'Zu diesem Test liegen genug Berichte vor; dieser würde nichts ändern',
  'reply.reject':
    '{sentence} Diese Adresse lehnt immer ab; wenn Sie Antworten möchten, schreiben Sie an {address}',
  'reply.no-address': 'Das ist keine Adresse eines Postfachs.',
  'reply.no-domain': 'Dieser Adresse fehlt die Domain.',
  'reply.no-relay':
    'Mail wird nur für unsere eigenen Adressen angenommen; dieser Server leitet für niemanden weiter.',
  'reply.ipv6-only':
    '{domain} nimmt Mail nur über IPv6 an, und diese Verbindung kam über IPv4: Sie würde nichts beweisen. Der MX dieser Domain hat keine IPv4-Adresse.',
  'reply.no-mailbox':
    'Dieses Postfach gibt es hier nicht. Um Ihren Anbieter zu testen, schreiben Sie an test@ dieser Domain.',
  'reply.no-return-path': 'Diese Rücksendeadresse gibt es hier nicht.',
  'reply.return-path-expired': 'Diese Rücksendeadresse ist abgelaufen, ihr Vorgang ist geschlossen.',
  'reply.recipients':
    'Höchstens {most} Empfänger für eine Mail; bitte versuchen Sie die anderen noch einmal.',
  'reply.no-sender': 'Dieser Envelope-Absender ist kein Postfach, dem man antworten könnte.',
  'reply.sender-beyond-ascii': 'Eine Adresse jenseits von ASCII braucht den Parameter SMTPUTF8.',
  'reply.no-lists': 'Verteiler gibt es hier nicht.',
  'reply.connections': 'Insgesamt zu viele Verbindungen, versuchen Sie es in einer Minute wieder.',
  'reply.connections-network':
    'Zu viele Verbindungen von {network}, höchstens {limit} zugleich. Versuchen Sie es in einer Minute wieder.',
  'reply.messages-network': 'Zu viele Mails von {network}, bitte kommen Sie {when} wieder.',
  'reply.session-commands': 'Zu viele Befehle in einer Sitzung.',
  'reply.session-errors': 'Zu viele Fehler in einer Sitzung.',
  'reply.session-messages': 'Genug Mails für eine Sitzung, bitte verbinden Sie sich neu.',
  'reply.session-time': 'Diese Sitzung dauert zu lange, bitte verbinden Sie sich neu.',
  'reply.shutting-down': '{host} wird gerade beendet, bitte versuchen Sie es wieder.',
  'reply.large-messages': 'Zu viele große Mails auf einmal; bitte versuchen Sie es später wieder.',
  'reply.no-room': 'Gerade kein Platz für Ihre Mail; bitte versuchen Sie es später wieder.',
  'reply.our-trouble': 'Schwierigkeiten auf unserer Seite; bitte versuchen Sie es später wieder.',
  'reply.message-size': 'Die Mail ist größer als {size} Byte.',
  'reply.message-lines': 'Die Mail hat zu viele Zeilen.',
  'reply.line-length': 'Eine Zeile ist länger als 8192 Byte; RFC 5322 erlaubt 998.',
  'reply.header-length': 'Der Header ist länger als 256 KiB.',
  'reply.header-lines': 'Der Header hat mehr als 4000 Zeilen.',
  'reply.header-fields': 'Der Header hat mehr als 1000 Felder.',
  'reply.signatures': 'Die Mail hat mehr als 20 DKIM-Signaturen.',
  'reply.parts': 'Die Mail hat zu viele Teile.',
  'reply.nesting': 'Die Teile der Mail sind zu tief verschachtelt.',
  'reply.nul': 'Die Mail enthält ein NUL-Zeichen.',
  'reply.bare-ending':
    'Die Mail enthält ein CR oder LF für sich allein; Zeilen müssen mit CRLF enden (RFC 5321, Abschnitt 2.3.8).',
} as const satisfies Partial<Record<keyof typeof replyTextsEn, string>>
