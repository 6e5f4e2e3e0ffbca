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
  'result.sends.trouble': 'Your mail came over IPv6 only through a tunnel',
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
  'result.receives.comparing': 'answer B did not get through; we are finding out why',
  'result.receives.no-mail': 'your domain states that it takes no mail at all',
  'result.receives.ours': 'we could not test receiving, because our own side is in trouble',
  'result.receives.sender-unknown': 'you can receive over IPv6, but not all about it could be told',
  'result.receives.unreached': 'your mail server could not be reached over IPv6 from here',
  'result.receives.turned-down': 'your mail server turned answer B down, but not clearly because of IPv6',
  'result.receives.dns': 'the DNS records of your domain could not be read',
  'result.receives.kept-back': 'your domain’s own policy (MTA-STS) made us keep answer B back',
  'result.receives.smtputf8': 'your mail server lacks what your address needs (SMTPUTF8)',
  'result.receives.unknown': 'whether you can receive over IPv6 could not be told',

  // One word over the sentence, beside its sign.
  'result.word.good': 'Works',
  'result.word.trouble': 'Works with trouble',
  'result.word.bad': 'Something does not work',
  'result.word.waiting': 'Under way',
  'result.word.unknown': 'Not all could be tested',

  // The name of the page in tabs and histories.
  'result.title.both-ways': 'Works both ways',
  'result.title.trouble': 'Works with trouble',
  'result.title.no-sending': 'Sending does not work',
  'result.title.no-receiving': 'Receiving does not work',
  'result.title.refuses-senders': 'Refuses IPv6-only senders',
  'result.title.neither': 'Works neither way',
  'result.title.waiting': 'Test under way',
  'result.title.unknown': 'Not all could be told',
  'result.title.bounce': 'A bounce explained',

  'result.note.look': 'Your mail server has taken answer B. Only you can see whether it is in your inbox.',
  'result.note.missing': 'Your mail server has taken answer B, and you have not found it: see below.',
  'result.note.confirmed': 'It is confirmed that answer B has reached your mailbox.',
  'result.note.stopped':
    'The owner of the address wants no more mail from us, so this test was stopped. What it still waited for will not be found out.',
  'result.note.late': 'Answer B was taken at first and came back later.',
  'result.note.turned-down': 'Answer B itself was turned down all the same: see below.',
  'result.note.mend': 'Something can still be mended: see below.',

  // The picture of the four abilities: what stands beside it.
  'result.four': 'The four things we test',
  'result.picture.you': 'Your provider',
  'result.picture.six': 'The IPv6-only Internet',
  'result.picture.send': 'you send',
  'result.picture.receive': 'you receive',

  'result.advice.one': 'What it means, and what to do',
  'result.advice.sending': 'Sending: what it means, and what to do',
  'result.advice.receiving': 'Receiving: what it means, and what to do',
  'result.advice.mend': 'What can still be mended',
  'result.advice.means': 'What it means',
  'result.advice.who': 'Who must act',
  'result.advice.todo': 'What to do',
  'result.advice.letter': 'A letter to them, ready to send',
  'result.advice.letter.hint':
    'Your address is shortened here, for this page may be passed on. Send the letter from your mailbox, so that they see whose it is.',
  'result.advice.copy': 'Copy the letter',
  'result.advice.copied': 'Copied',
  'result.advice.mail': 'Open it in your mail program',
  'result.todo.send-letter':
    'Send them the letter below. It says what to change, and what to look for in their logs.',
  'result.todo.stuck':
    'Perhaps nothing: we keep trying, and it may pass by itself. If it does not, send them the letter below.',
  'result.todo.ask': 'Ask them whether their outgoing mail servers have IPv6, and look up AAAA records.',
  'result.todo.nothing': 'Nothing: we look after it. Please test again tomorrow.',
  'result.todo.null-mx':
    'Nothing, if your domain is to receive no mail. Otherwise an MX record that names your mail server must stand in DNS in place of the null MX.',
  'result.means.ours': 'The fault is on our side. The test says nothing about your provider here.',
  'result.means.also':
    'Your mail reached us, but others who receive mail over IPv6 may turn it down: {points}',

  'result.pending': 'Still to come',
  'result.pending.letter.queued': '{letter} is about to go out.',
  'result.pending.letter.trying': '{letter} is being delivered just now.',
  'result.pending.letter.waiting': '{letter} is not there yet. We give up: {until}. Next try: {next}',
  'result.pending.comparing':
    'We are comparing letters to find out why answer B did not get through, until {until} at the latest.',
  'result.pending.sending':
    'Your provider’s server keeps trying to deliver your mail, until {until} at the latest.',
  'result.pending.reports':
    'Should a report still come back, this page will tell. We watch for one until {until}.',

  'result.unknown': 'What is not known, and how to find out',
  'result.unknown.wrote-to-control':
    'You wrote to an address that IPv4 reaches too. Send an empty mail to {address} to test sending over IPv6.',
  'result.unknown.try-again': 'The reason may pass. Test again in some hours.',
  'result.unknown.ours': 'Our own side was in the way. Please test again tomorrow.',
  'result.unknown.path':
    'One place alone cannot tell where the way breaks. Your provider can look from their side: {command}',
  'result.unknown.log': 'The log of {host} knows more: the letter above says what to look for.',
  'result.unknown.after-path': 'This can be told only once mail gets through over IPv6.',
  'result.unknown.sent': 'Nobody has proved yet that your mail can be sent there: send one to {address}.',

  'result.foot': 'This page',
  'result.foot.address': 'The address of this page',
  'result.foot.link': 'Copy the link',
  'result.foot.linked': 'Link copied',
  'result.foot.print': 'Print',
  'result.foot.json': 'All facts as JSON',
  'result.foot.short': 'Six lines for the phone',
  'result.foot.retest': 'Test again',
  'result.foot.remove': 'Delete this test',
  'result.foot.until':
    'Case {case}. Whoever has the link can read this page; your address is shortened on it.',

  'result.short.title': 'For the phone',
  'result.short.case': 'Case',
  'result.short.verdict': 'Verdict',
  'result.short.sending': 'Sending',
  'result.short.receiving': 'Receiving',
  'result.short.server': 'What stood in the way',
  'result.short.who': 'Who must act',
  'result.short.nothing-said': 'nothing',
  'result.short.missing': 'Answer B was taken and is not in the mailbox: {log}',
  'result.short.support': 'The support of your mail provider, who can find in their log where answer B went.',
  'result.short.back': 'The whole result',
} as const
