/**
 * What a case’s page says: the sentences over and around its verdicts. The first half of a page’s one sentence is
 * about sending (`result.sends.…`), the second about receiving (`result.receives.…`), which begins in lower case and is put behind
 * the first by `result.joined`.
 */
export const resultTextsEn = {
  'result.both-ways': 'Your mail works over IPv6 in both directions.',
  'result.our-side': 'We could not test this: our own side is in trouble.',
  'result.not-begun': 'Your mail is here. We are looking at it.',
  'result.joined':
    '{how, select, but {{sends}, but {receives}.} and {{sends}, and {receives}.} other {{sends}. {receives}.}}',

  'result.sends.good': 'You can send over IPv6',
  'result.sends.both-good': 'You can send and receive over IPv6',
  'result.sends.trouble': 'Your mail came over IPv6 only by a tunnel',
  'result.sends.bad': 'You cannot send to those who have IPv6 only',
  'result.sends.waiting': 'Your provider has not delivered your mail to our IPv6-only address yet',
  'result.sends.not-tested': 'Sending over IPv6 was not tested',
  'result.sends.unknown': 'Whether you can send over IPv6 could not be told',
  'result.sends.ours': 'We could not test sending, because our own side is in trouble',

  'result.receives.good': 'you can receive over IPv6',
  'result.receives.no-aaaa': 'your mail servers have no IPv6 address',
  'result.receives.port-refused': 'the IPv6 port of your mail server is closed',
  'result.receives.refuses-ipv6': 'your mail server refuses mail over IPv6',
  'result.receives.silent': 'your mail server never answers over IPv6',
  'result.receives.bad': 'your mail server takes no mail over IPv6',
  'result.receives.sender-refused': 'your mail server refuses senders who have IPv6 only',
  'result.receives.not-every': 'your mail server does not take all mail from senders who have IPv6 only',
  'result.receives.on-its-way': 'answer B is on its way',
  'result.receives.not-yet': 'your mail server has not taken answer B yet; we keep trying',
  'result.receives.comparing': 'your mail server turned answer B down; we are finding out why',
  'result.receives.no-mail': 'your domain states that it takes no mail at all',
  'result.receives.ours': 'we could not test receiving, because our own side is in trouble',
  'result.receives.sender-unknown': 'you can receive over IPv6, but not all about it could be told',
  'result.receives.unreached': 'your mail server could not be reached over IPv6 from here',
  'result.receives.turned-down': 'your mail server turned answer B down, but not clearly because of IPv6',
  'result.receives.dns': 'the DNS records of your domain could not be read',
  'result.receives.kept-back': 'your domain’s own policy (MTA-STS) made us keep answer B back',
  'result.receives.smtputf8': 'your mail server lacks what your address needs (SMTPUTF8)',
  'result.receives.unknown': 'whether you can receive over IPv6 could not be told',
} as const
