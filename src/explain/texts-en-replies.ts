/** What our SMTP server says, in English (see texts-en.ts). Printable ASCII only. */
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
  'reply.no-address': 'This is no mailbox address.',
  'reply.no-domain': 'This address has no domain.',
  'reply.no-relay': 'Mail is taken for our own addresses only; this server relays for nobody.',
  'reply.ipv6-only':
    '{domain} takes mail over IPv6 only, and this connection came over IPv4: it would prove nothing. Its MX has no IPv4 address.',
  'reply.no-mailbox': 'No such mailbox here. Write to test@ this domain to test your provider.',
  'reply.no-return-path': 'No such return path here.',
  'reply.return-path-expired': 'This return path has expired, its case is closed.',
  'reply.recipients': 'At most {most} recipients for one message; please try the others again.',
  'reply.no-sender': 'This envelope sender is no mailbox that could be answered.',
  'reply.sender-beyond-ascii': 'An address beyond ASCII needs the SMTPUTF8 parameter.',
  'reply.connections': 'Too many connections in all, try again in a minute.',
  'reply.connections-network':
    'Too many connections from {network}, at most {limit} at once. Try again in a minute.',
  'reply.messages-network': 'Too many messages from {network}, come back {when}.',
  'reply.session-commands': 'Too many commands in one session.',
  'reply.session-errors': 'Too many errors in one session.',
  'reply.session-messages': 'Enough messages for one session, please connect again.',
  'reply.session-time': 'This session has lasted too long, please connect again.',
  'reply.shutting-down': '{host} is shutting down, please try again.',
  'reply.large-messages': 'Too many large messages at once; please try again later.',
  'reply.no-room': 'No room for your message just now; please try again later.',
  'reply.our-trouble': 'Trouble on our side; please try again later.',
  'reply.message-size': 'The message is larger than {size} octets.',
  'reply.message-lines': 'The message has too many lines.',
  'reply.line-length': 'A line is longer than 8,192 octets; RFC 5322 allows 998.',
  'reply.header-length': 'The header is longer than 256 KiB.',
  'reply.header-lines': 'The header has more than 4,000 lines.',
  'reply.header-fields': 'The header has more than 1,000 fields.',
  'reply.signatures': 'The message has more than 20 DKIM signatures.',
  'reply.parts': 'The message has too many parts.',
  'reply.nesting': 'The message is nested too deeply.',
  'reply.nul': 'The message holds a NUL character.',
  'reply.bare-ending':
    'The message holds a bare CR or a bare LF; lines must end with CRLF (RFC 5321 section 2.3.8).',
} as const
