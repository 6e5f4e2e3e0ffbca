import fc from 'fast-check'
import { expect } from 'vitest'
import { classifyWords } from '../../src/diagnose/classify-words.ts'
import { bounceReasons } from '../../src/values/bounce-reason.ts'
import { withinCpuTime } from '../kit/cpu-time.ts'
import { damagedOf, someDamage } from '../kit/damage.ts'
import { fuzz } from '../kit/fuzz.ts'
import { furtherDiagnostics } from '../kit/report-samples.ts'

const texts = [
  'smtp; 550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown in virtual mailbox table',
  'smtp; 552 5.2.2 <bob@example.net>: quota exceeded (mailbox for user is full)',
  'host mx.example.net[2001:db8::25] said: 550 5.7.25 client [2001:db8:1::7] has no PTR record (in reply to end of DATA command)',
  'SMTP error from remote mail server after RCPT TO:<bob@example.net>: host mx.example.net [192.0.2.25]:\n    451 4.7.1 greylisted, come back in five minutes',
  'connect to mx.example.net[2001:db8::25]:25: Connection timed out',
  'connect to mx.example.net[192.0.2.25]:25: No route to host',
  'Host or domain name not found. Name service error for name=mx.example.net type=AAAA: Host found but no data record of requested type',
  'X-Unix; 77',
  'Connected to 192.0.2.25 but connection died. (#4.4.2)',
  "Sorry, I couldn't find any host named example.invalid. (#5.1.2)",
  'lost connection with mx.example.net[2001:db8::25] while sending message body',
  '550-5.7.1 [2001:db8::7      16] does not meet\n550-5.7.1 the rules for senders regarding PTR records and\n550 5.7.1 authentication.',
  '554 5.7.1 Service unavailable; Client host [IPv6:2001:db8:0:0:0:0:0:7] blocked using list.example',
  '421 4.7.0 too many messages from your address, slow down',
  'TLS is required, but was not offered by host mx.example.net[192.0.2.25]',
  '553 5.1.8 sender domain does not resolve',
  '554 5.7.1 <bob@example.net>: Relay access denied',
  'message size 12345678 exceeds size limit 10240000 of server mx.example.net[192.0.2.25]',
  '554 5.4.6 too many hops',
  '502 5.5.2 Error: command not recognized',
  'delivery temporarily suspended: unknown mail transport error',
  'Message expired, not delivered in 5 days',
  '550 Postfach voll',
  '550 ユーザーが見つかりません',
  'Почтовый ящик переполнен',
  ...furtherDiagnostics(),
]
const bases = texts.map((text) => Buffer.from(text))
for (const text of texts) classifyWords(text)

const mostMs = 50

function holds(text: string): void {
  const { reason, family, by, passage } = withinCpuTime(mostMs, () => classifyWords(text))
  expect(bounceReasons).toContain(reason)
  expect(['ipv6', 'ipv4', 'any']).toContain(family)
  expect(by === 'nothing').toBe(reason === 'unknown' && passage === null)
  expect((passage ?? '').length).toBeLessThanOrEqual(200)
  expect(text).toContain(passage ?? '')
}

fuzz(
  'no damage to a text makes its reading throw, or take long, or show what does not stand there',
  2500,
  someDamage(bases),
  (damage) => holds(damagedOf(bases, damage).toString('utf8')),
)

const pieces = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
)

fuzz('nor do texts of any characters', 700, fc.array(pieces, { maxLength: 6 }), (parts) =>
  holds(parts.join(' ')),
)
