/** What a line of a forwarded message's header tells. */
export type HeaderRole = 'author' | 'date' | 'to' | 'subject' | 'other'

const named = (...lines: string[]): string[] => lines.flatMap((line) => line.split('|'))

/** The names of header fields as clients translate them, lower case. */
export const headerLabels: Readonly<Record<HeaderRole, readonly string[]>> = {
  author: named(
    'from|von|de|da|od|van|från|fra|frá|lähettäjä|kimden|gönderen|от|від|від кого|от кого|nadawca',
    'feladó|expéditeur|remitente|mittente|remetente|afzender|отправитель|absender|avsändare',
    'afsender|avsender|odesílatel|odosielateľ|de la|από|expeditor|expeditorul|saatja|šalje',
    'pošiljatelj|差出人|送信者|送信元|发件人|寄件者|寄件人|보낸 사람|보낸사람|发件者|מאת|من',
  ),
  date: named(
    'date|sent|datum|gesendet|gesendet am|envoyé|envoyé le|enviado|enviado el|fecha|enviada em',
    'enviado em|data|inviato|verzonden|skickat|sendt|odesláno|odoslané|dátum|wysłano|lähetetty',
    'päiväys|päivämäärä|gönderildi|gönderilme tarihi|tarih|отправлено|дата|надіслано|elküldve',
    'küldve|dato|trimis|dată|kuupäev|poslano|日時|送信日時|日付|发送时间|发送日期|日期|时间|寄件日期|보낸 날짜|날짜|ημερομηνία',
    'תאריך|التاريخ',
  ),
  to: named(
    'to|an|à|a|para|aan|til|till|komu|pro|do|vastaanottaja|kime|alıcı|кому|címzett|destinataire',
    'destinatario|destinatário|pour|per|prima|către|adresat|pre|empfänger|ontvanger|mottagare',
    'modtager|mottaker|destinatarul|宛先|送信先|收件人|收件者|받는 사람|받는사람|προς|אל|إلى',
  ),
  subject: named(
    'subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|ämne|emne|předmět|predmet|temat',
    'aihe|konu|тема|tárgy|subiect|subiectul|teema|naslov|件名|主题|主旨|題名|제목|θέμα|נושא|الموضوع',
  ),
  other: named(
    'cc|bcc|kopie|kopia|kopi|copie|copia|cópia|копия|копія|másolatot kap|kopija|reply-to',
    'antwort an|répondre à|responder a|rispondi a|importance|wichtigkeit|priorität|priority',
    'priorité|attachments|anlagen|anhänge|pièces jointes|allegati|adjuntos|bijlagen|anexos|přílohy',
    'bilagor|организация|organization|user-agent|message-id|x-mailer|抄送|resent-from|resent-date',
    'resent-to|sensitivity|organisation|list-id|mailing list|sender|auto-submitted|content-type',
    'mime-version|return-path|x-original-to|delivered-to|副本|참조',
  ),
}

/** The role of each label, for look-ups. */
export const headerRoles: ReadonlyMap<string, HeaderRole> = new Map(
  (['other', 'to', 'date', 'subject', 'author'] as const).flatMap((role) =>
    headerLabels[role].map((label): [string, HeaderRole] => [label, role]),
  ),
)
