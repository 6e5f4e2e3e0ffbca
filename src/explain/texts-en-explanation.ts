/** What the explanation of a lost answer B says around its cause, in English (see texts-en.ts). */
export const explanationTextsEn = {
  'explanation.subject': 'Answer B did not reach you: {cause}',
  'explanation.subject-stuck': 'Answer B has not reached you yet: {cause}',
  'explanation.first': 'Answer B to your test of {time} did not reach you.',
  'explanation.first-stuck':
    'Answer B to your test of {time} has not reached you yet; we keep trying until {until}.',
  'explanation.means': 'WHAT IT MEANS',
  'explanation.who': 'WHO CAN FIX IT',
  'explanation.ask': 'TEXT TO SEND THEM',
  'explanation.ask-nobody': 'WHAT YOU CAN DO',
  'explanation.said': 'WHAT THE SERVER SAID',
  'explanation.said-us': 'WHAT WE FOUND',
  'explanation.details': 'EACH TRY OF ANSWER B (times in UTC)',
  'explanation.tried': 'WHAT WE TRIED',
  'explanation.tried.A': 'sender with IPv4, over IPv6 or IPv4',
  'explanation.tried.B': 'IPv6-only sender, over IPv6 only',
  'explanation.tried.B4': 'IPv6-only sender, on the way that took A',
  'explanation.tried.L3': 'only the envelope sender IPv6-only, on the way that took A',
  'explanation.tried.L4': 'only the header From IPv6-only, on the way that took A',
  'explanation.outcome.accepted': 'accepted over {family}',
  'explanation.outcome.bounced': 'accepted over {family}, then sent back',
  'explanation.outcome.refused':
    '{times, plural, one {refused} other {refused, and refused again}} ({words})',
  'explanation.outcome.deferred': 'put off so far ({words})',
  'explanation.outcome.gave-up': 'put off until we gave up ({words})',
  'explanation.outcome.not-reached': 'not delivered ({words})',
  'explanation.outcome.untried': 'not tried yet',
  'explanation.report-attached': 'The report that came back is attached.',
  'explanation.greylisted.means': 'We do so: each try of answer B comes from the same address.',
  'explanation.greylisted.who':
    'Nobody, as long as we keep trying. If no try is taken: whoever receives mail for you.',
  'explanation.passed-on':
    'Your mail server took the letter, but it, or one behind it, could not pass it on.',
  'explanation.closing': 'Case {case}. This is the only explanation of this test; nothing more follows.',
  'explanation.greeting': 'Dear postmaster,',
  'explanation.facts':
    'On {time}, a test message sent to {recipient} over IPv6 could not be delivered. It failed at this step: {stage}.',
  'explanation.facts-stuck':
    'Since {since}, a test message sent to {recipient} over IPv6 has not been delivered. The last try, on {time}, ended at this step: {stage}.',
  'explanation.facts-returned':
    'On {time}, your mail server accepted a test message sent to {recipient} over IPv6. On {returned}, a report came back saying that it could not be delivered.',
  'explanation.facts-host': 'Mail server: {host}, address {address}, port 25.',
  'explanation.facts-source': 'Sent from: {source}, domain {six} (which has IPv6 only).',
  'explanation.facts-words': "Your server's answer: {words}",
  'explanation.facts-seen': 'What we saw: {words}',
  'explanation.try': '{time}  {step}: {words}',

  'stage.resolve': 'looking up the mail server',
  'stage.connect': 'connecting',
  'stage.greeting': 'waiting for the greeting',
  'stage.ehlo': 'EHLO',
  'stage.starttls': 'STARTTLS',
  'stage.mail': 'MAIL FROM',
  'stage.rcpt': 'RCPT TO',
  'stage.data': 'DATA',
  'stage.dot': 'the end of the message',
  'stage.done': 'accepted',
} as const
