/** What our SMTP server says after the final dot, in English (see texts-en.ts). Printable ASCII only. */
export const replyTextsEn = {
  'reply.taken': 'Thank you. Two answers are on their way; case {case}{link}',
  'reply.handed': 'Thank you. An explanation is on its way; case {case}{link}',
  'reply.hand-in-yourself':
    'A bounce is explained to the person who got it. Forward it from your own mailbox; no person sent this mail: {named}',
  'reply.forged-spf':
    'SPF of {domain} does not allow {client} to send for it, so we answer nothing. Finding: {finding}',
  'reply.forged-dmarc':
    'DMARC of {domain} asks to refuse this mail: neither SPF nor DKIM vouches for its header From',
  'reply.forged-both':
    'Neither SPF nor DMARC of {domain} holds for this mail from {client}, so we answer nothing',
  'reply.temporary': '{what} could not be checked just now; please try again in some minutes',
  'reply.budget-mailbox': 'Enough tests for this mailbox for now; please come back after {time}',
  'reply.budget-domain':
    'Enough tests for this domain for now; please come back after {time}, or send with SPF or DKIM',
  'reply.budget-all': 'Too many tests at once; please come back after {time}',
  'reply.never-answered': 'We answer people only, and this mail says otherwise: {named}',
  'reply.own-address': 'This mail claims to come from ourselves: {named}',
  'reply.echo':
    'Mail after mail came from this mailbox within minutes of our letters, as if a machine answered them. Whoever tests may write again after {time}',
  'reply.opted-out':
    'Whoever owns this mailbox wants no mail from us. We answer only if SPF or DKIM proves that a test really comes from there',
  'reply.confirmed': 'Thank you, that confirms our letter; no new test is started',
  'reply.report-taken': 'Thank you, the report is kept with its case',
  'reply.report-unread': 'Kept as unread evidence; it changes nothing',
  'reply.not-a-report': 'This address takes reports about one letter only; to test, write to {address}',
  'reply.operator': 'Taken for the operator',
  'reply.operator-network': 'Enough mail for the operator from {network} for now; please come back {when}',
  'reply.operator-all': 'Too much mail for the operator just now; please come back after {time}',
  'reply.operator-full': 'No room for more mail to the operator just now; please try again later',
  'reply.enough-reports': 'Enough reports about this test are kept; this one would change nothing',
  'reply.reject': '{sentence} This address always refuses; to get answers write to {address}',
} as const
