import { expect, test } from 'vitest'
import { classifyWords } from '../../src/diagnose/classify-words.ts'
import type { BounceReason } from '../../src/values/bounce-reason.ts'

test.each([
  ['550 5.1.1 <a@ready.example>: Recipient address rejected: User unknown', 'invalid-recipient', 'server'],
  ['smtp; 550 5.1.1 mailbox of this user is over quota', 'mailbox-full', 'server'],
  ['connect to mx.ready.example[2001:db8::25]:25: Connection refused', 'connection-refused', 'reporter'],
  ['x-unix; 67', 'invalid-recipient', 'code'],
  ['550 5.7.26 no', 'auth-required', 'code'],
  ['', 'unknown', 'nothing'],
])('%s', (text, reason, by) => {
  expect(classifyWords(text)).toMatchObject({ reason, by })
})

test.each<[string, string, BounceReason]>([
  [
    "the last server's words come before the reporter's",
    'The address could not be found. The response was: 552 5.2.2 mailbox is over quota',
    'mailbox-full',
  ],
  [
    'what a log says of the reply to a command is no part of the reply',
    'host mx.ready.example[192.0.2.25] said: 550 5.1.1 User unknown (in reply to end of DATA command)',
    'invalid-recipient',
  ],
  [
    "of a transcript the last server's reply counts, not the reporter's conclusion",
    '... while talking to mx.ready.example.:\n>>> RCPT To:<a@ready.example>\n<<< 554 5.7.1 Relay access denied\n550 5.1.1 <a@ready.example>... User unknown',
    'relay-denied',
  ],
  ['a better text wins over a worse code', '550 5.1.1 quota of the mailbox is used up', 'mailbox-full'],
  ['the cause wins over its result', 'delivery expired after 5 days: DNS query failed', 'dns-failure'],
  [
    'a named way of failing wins over failing',
    'could not connect to any host: Connection refused',
    'connection-refused',
  ],
  [
    'PTR wins over the authentication named beside it',
    '550 5.7.1 sending guidelines regarding PTR records and authentication',
    'no-ptr',
  ],
  [
    'the cause of a rate limit wins over the limit',
    '451 4.7.650 temporarily rate limited due to IP reputation',
    'blocklisted',
  ],
  [
    'what is unknown in a reply to MAIL FROM is the sender',
    'host mx.ready.example said: 550 5.1.2 No such domain (in reply to MAIL FROM command)',
    'sender-domain-unresolvable',
  ],
  [
    'a sender who is unknown is no unknown recipient',
    '550 5.7.1 <b@six.example>: Sender address rejected: not known here',
    'policy',
  ],
  [
    'a mailbox that is said to be unavailable for IPv6 is none that is disabled',
    '550 5.2.1 Service unavailable, [ready.example] does not accept email over IPv6',
    'policy',
  ],
  [
    'a reply of several lines is one sentence',
    '550-5.7.1 [2001:db8::25      16] this message does not meet\n550-5.7.1 IPv6 sending\n550-5.7.1 guidelines regarding PTR\n550 5.7.1 records. x - gsmtp',
    'no-ptr',
  ],
  ['a local part says nothing', '550 <spam-virus-quota@ready.example>: no', 'unknown'],
  ['a host name says nothing', 'host relay.spam.ready.example[192.0.2.25] said: 550 no', 'unknown'],
  [
    'a link says nothing but whose list it leads to',
    '550 no, see https://ready.example/relay/denied/quota',
    'unknown',
  ],
  [
    'a link to a block list says it all',
    '550 no, see https://www.spamhaus.org/query/ip/192.0.2.25',
    'blocklisted',
  ],
  [
    'a subject that is quoted says nothing',
    'Your message\n\nSubject: your quota is exceeded\n\nwas not delivered',
    'unknown',
  ],
])('%s', (_, text, reason) => {
  expect(classifyWords(text).reason).toBe(reason)
})

test('the passage is what stood there, so that it can be marked', () => {
  const text = 'smtp; 550-5.7.1  Your IP  address has\n550 5.7.1 no   PTR record'
  const { passage } = classifyWords(text)
  expect(passage).not.toBeNull()
  expect(text).toContain(passage)
  const long = `550 5.1.1 ${'x'.repeat(500)} User unknown`
  expect(classifyWords(long).passage?.length).toBeLessThanOrEqual(200)
})

test('of a text of any length its beginning and its end are read', () => {
  const filling = 'Nothing to see here. '.repeat(2_000)
  expect(classifyWords(`550 5.1.1 User unknown. ${filling}`).reason).toBe('invalid-recipient')
  expect(classifyWords(`${filling} 550 5.1.1 User unknown`).reason).toBe('invalid-recipient')
  expect(classifyWords(`${filling} 550 5.1.1 User unknown. ${filling}`).reason).not.toBe('invalid-recipient')
})

test('hostile words are read in no time, and never throw', () => {
  const pieces = [
    'a',
    'a@',
    'a.',
    '1.1.1.1 ',
    '2001:db8:',
    '550 ',
    '550-5.1.1 x ',
    '<<< 550 ',
    '>>> mail from ',
    'https://a/',
    'host[',
    'mailbox is was has been ',
    'sender address ',
    'domain of ',
    'not accept ',
    'too many ',
    'connection ',
    'message size ',
    ' \n',
    ':\n',
    '\n\n',
    '\u0000',
    'ß',
    'İ',
    'ユーザ',
    '\ud800',
    '’',
    'p=',
    'quota ',
    'mail from 1.2.3.4 ',
  ]
  const texts = [
    ...pieces,
    ...pieces.map((piece, index) => `${piece}${pieces[(index * 7 + 3) % pieces.length]}`),
  ]
  const before = process.cpuUsage().user
  for (const text of texts) classifyWords(text.repeat(10_000))
  const msEach = (process.cpuUsage().user - before) / 1_000 / texts.length
  expect(msEach).toBeLessThan(30)
})
