/**
 * What stood in the way where no server spoke, and what is wrong with our own records, in a few words. Who reads English is
 * told what is kept with it, which is more exact (own-words.ts).
 */
export const troubleTextsEn = {
  'trouble.no-domain': 'the domain does not exist in DNS',
  'trouble.null-mx': 'the domain takes no mail (null MX)',
  'trouble.no-address': 'DNS names no address that this letter could use',
  'trouble.dns': 'the mail servers could not be looked up in DNS',
  'trouble.refused': 'the connection was refused',
  'trouble.timed-out': 'nobody answered in time',
  'trouble.unreachable': 'there is no way there from here',
  'trouble.lost': 'the connection was cut off',
  'trouble.tls': 'no encryption (TLS) came about',
  'trouble.protocol': 'the answer was not SMTP{words, select, none {} other {: "{words}"}}',
  'trouble.smtputf8': 'the server does not know SMTPUTF8',
  'trouble.unnamed': 'the MTA-STS policy does not name this server',
  'trouble.no-tls': 'the MTA-STS policy wants encryption, and there is none',
  'trouble.certificate': 'the MTA-STS policy wants a valid certificate, and this one is not',
  'trouble.crowded': 'all our connections were taken',
  'trouble.expired': 'its time is over',
  'trouble.ours': 'this failed on our own machine',
  'trouble.canary': 'a server that surely runs did not answer us either ({code})',
  'trouble.unanswered': 'no answer ({code})',

  'fault.ptr': 'the reverse DNS of {subject} is missing or does not lead back',
  'fault.helo': 'the name {subject}, by which we greet, does not lead to our address',
  'fault.spf': 'SPF of {subject} does not let us pass',
  'fault.dkim': 'the DKIM record of {subject} is missing or is not that of our key',
  'fault.mx': 'no mail server of {subject} has an address',
  'fault.block-list': '{subject} is on a block list',
  'fault.full': 'our server had no room for a connection from {subject}',

  'record.several': '{name} has several SPF records',
  'record.term': '{term}{name, select, none {} other { in the record of {name}}}',
  'record.twice': '{term} stands twice{name, select, none {} other { in the record of {name}}}',
  'record.too-many-hosts': '{name} has too many MX hosts',
  'record.without-record': 'it refers to {name}, which has no SPF record',
} as const
