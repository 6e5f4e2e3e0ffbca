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
} as const satisfies Partial<Record<keyof typeof replyTextsEn, string>>
