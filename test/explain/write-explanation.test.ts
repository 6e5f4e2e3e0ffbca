import { expect, test } from 'vitest'
import { diagnose } from '../../src/diagnose/diagnose.ts'
import { saidOfLetter } from '../../src/diagnose/said-of-letter.ts'
import { writeExplanation } from '../../src/explain/write-explanation.ts'
import type { Attempt } from '../../src/values/attempt.ts'
import { failureReport } from '../../src/values/bounce.ts'
import type { Case } from '../../src/values/case.ts'
import type { LetterRecord, Words } from '../../src/values/letter.ts'
import {
  aBounce,
  aCase,
  aDeferral,
  anAttempt,
  anExpiry,
  aRecord,
  aRefusal,
  aWellSide,
  failedLetter,
  ipv4OnlyRoute,
  noAaaa,
  noon,
  overIpv4,
  someLooks,
  waiting,
} from '../kit/a-case.ts'
import { aReportedRecipient } from '../kit/a-handed-bounce.ts'
import { aLetterhead } from '../kit/a-letterhead.ts'
import { countField, expectPlainText, statusFields } from '../kit/plain-text.ts'

const hourMs = 3_600_000
const moment = {
  now: noon + 2 * hourMs,
  isStopped: false,
  stuckAfterMs: hourMs,
  closes: noon + 144 * hourMs,
  bisects: false,
  bisectWaitMs: 900_000,
}

const explain = (
  b: LetterRecord,
  changes: Partial<Case> = {},
  stuck = false,
  returned: string | null = null,
): Words => {
  const theCase = aCase({ letters: [aRecord('A', { attempts: [overIpv4()] }), b], ...changes })
  const read = { said: saidOfLetter(theCase, b), returned }
  return writeExplanation(theCase, b, stuck, diagnose(theCase, moment), aLetterhead(), read)
}

/** The section below this heading, as one line. */
const below = ({ text }: Words, heading: string): string =>
  (text.split(`${heading}\n\n`)[1]?.split(/\n\n[A-Z][A-Z ]+(?:\(.*\))?\n\n/)[0] ?? '')
    .replace(/\s+/g, ' ')
    .trim()

const fieldOf = ({ text }: Words, field: string): string =>
  new RegExp(`^${field}: ((?:.|\n {4})*)`, 'm').exec(text)?.[1]?.replace(/\s+/g, ' ') ?? ''

const network = (trouble: Attempt['trouble'], round = 1): Attempt =>
  anAttempt({
    round,
    stage: 'connect',
    outcome: 'network',
    trouble,
    code: null,
    enhanced: '4.4.1',
    text: 'no way',
  })
const fault = anAttempt({
  stage: 'connect',
  outcome: 'ours',
  code: null,
  enhanced: null,
  text: 'EADDRNOTAVAIL',
})

const listed = 'Service unavailable; client [2001:db8:25::d0e6] blocked using zen.spamhaus.org'
const unfound = '<b+token@doesnotwork.example>: Sender address rejected: Domain not found'

test.each<[what: string, subject: string, letter: LetterRecord, changes?: Partial<Case>]>([
  [
    'no AAAA record',
    'has no IPv6 address',
    failedLetter('B', [noAaaa()]),
    { looks: someLooks({ route: ipv4OnlyRoute() }) },
  ],
  [
    'a closed port',
    'IPv6 port is closed',
    failedLetter('B', [network('refused')]),
    { ownChecks: [aWellSide(noon)] },
  ],
  ['a refusal of IPv6', 'refuses IPv6', failedLetter('B', [aRefusal('we do not accept mail over IPv6')])],
  ['a refused sender domain', 'wants an IPv4 sender domain', failedLetter('B', [aRefusal(unfound)])],
  [
    'a refused header From',
    'refuses the From address',
    failedLetter('B', [aRefusal('no valid sender in any header line')]),
  ],
  ['silence', 'was not reached over IPv6', failedLetter('B', [network('timed-out')])],
  [
    'an MTA-STS policy that is not fulfilled',
    'MTA-STS policy forbids it',
    waiting('B', [network('policy'), network('policy', 2), network('policy', 3)]),
  ],
  ['a block list', 'objects to our address', failedLetter('B', [aRefusal(listed)])],
  [
    'greylisting to the end',
    'put off for now',
    failedLetter('B', [aDeferral('Greylisted'), anExpiry(aDeferral('Greylisted'))]),
  ],
  [
    'a sender domain not found until the end',
    'wants an IPv4 sender domain',
    failedLetter('B', [aDeferral(unfound), anExpiry(aDeferral(unfound))]),
  ],
  ['our own network', 'our own network failed', failedLetter('B', [fault, anExpiry(fault)])],
  ['an unclear refusal', 'turned it down', failedLetter('B', [aRefusal('no')])],
  [
    'SMTPUTF8 that is not offered',
    'lacks SMTPUTF8',
    failedLetter('B', [aRefusal('no SMTPUTF8', { stage: 'ehlo', code: null, enhanced: '5.6.7' })]),
  ],
])('%s is named in the subject, and the letter is good plain text', (_what, subject, b, changes) => {
  const words = explain(b, changes)
  expect(words.subject).toMatch(/^Answer B did not reach you: /)
  expect(words.subject).toContain(subject)
  expect([...words.subject].length).toBeLessThan(78)
  expectPlainText(words.text)
  for (const field of statusFields) expect(countField(words.text, field), field).toBe(1)
  expect(words.text).toMatch(/^Answer B to your test of 2026-03-01 12:00 UTC did not reach you\.\n/)
})

test.each<[words: string, subject: string, means: string, who: string, ask: string]>([
  [
    '552 5.2.2 mailbox is full',
    'mailbox full',
    'no room for more mail',
    'The owner of the mailbox',
    'over its limit',
  ],
  [
    '554 5.7.1 rejected as spam',
    'refused by a rule',
    'by a rule of its own',
    'Whoever receives',
    'which rule',
  ],
  [
    '421 4.7.0 too many messages, slow down',
    'too much at once',
    'over its limit',
    'We, the operators',
    'the reason why this message was turned down',
  ],
])(
  'where the words %j name a reason that is no cause of ours, it is told',
  (words, subject, means, who, ask) => {
    const [, code = '', enhanced = '', text = ''] = /^(\d+) (\S+) (.*)$/.exec(words) ?? []
    const letter = explain(failedLetter('B', [aRefusal(text, { code: Number(code), enhanced })]))
    expect(letter.subject).toBe(`Answer B did not reach you: ${subject}`)
    expect(below(letter, 'WHAT IT MEANS')).toContain(means)
    expect(below(letter, 'WHO CAN FIX IT')).toContain(who)
    expect(below(letter, 'TEXT TO SEND THEM')).toContain(ask)
  },
)

test('a code alone names no reason', () => {
  const letter = explain(failedLetter('B', [aRefusal('no', { code: 552, enhanced: '5.2.2' })]))
  expect(letter.subject).toBe('Answer B did not reach you: your mail server turned it down')
})

test('what a report names is told as well, and what their servers did to each other is theirs', () => {
  const b = aRecord('B', { state: 'bounced' })
  const diagnosticCode = 'smtp; 554 5.4.7 message too old, could not be delivered for 2 days'
  const recipient = { finalRecipient: b.recipient, status: '5.4.7', diagnosticCode }
  const report = aBounce(b.id, '', { recipients: [aReportedRecipient(recipient)] })
  const letter = explain(b, { bounces: [report] })
  expect(letter.subject).toContain('given up after many tries')
  expect(below(letter, 'WHAT IT MEANS')).toMatch(/^Your mail server took the letter/)
  expect(below(letter, 'WHO CAN FIX IT')).toContain('Whoever receives mail for you')
})

test('a connection that broke off is told as one, not as a refusal', () => {
  const lost = anAttempt({ stage: 'data', outcome: 'network', trouble: 'lost', code: null, text: 'reset' })
  const letter = explain(failedLetter('B', [lost]))
  expect(letter.subject).toBe('Answer B did not reach you: connection broke off')
  expect(below(letter, 'WHAT IT MEANS')).toContain('large packets')
})

test('of silence from one place it is said what it mostly means, and that one place cannot tell', () => {
  const letter = explain(failedLetter('B', [network('timed-out')]))
  expect(below(letter, 'WHAT IT MEANS')).toContain('one place alone cannot tell')
  expect(below(letter, 'WHAT IT MEANS')).toContain('Most often a firewall drops the packets')
})

test('the server’s own codes and words stand in the fields, each at the beginning of a line', () => {
  const words = explain(failedLetter('B', [aRefusal(unfound, { code: 553, enhanced: '5.1.8' })]))
  expect(fieldOf(words, 'Final-Recipient')).toBe('rfc822; user@ready.example')
  expect(fieldOf(words, 'Action')).toBe('failed')
  expect(fieldOf(words, 'Status')).toBe('5.1.8')
  expect(fieldOf(words, 'Diagnostic-Code')).toBe(`smtp; 553 5.1.8 ${unfound}`)
  expect(words.text).toContain('WHAT THE SERVER SAID')
})

test('a local finding is not passed off as a server’s reply', () => {
  const words = explain(failedLetter('B', [noAaaa()]), { looks: someLooks({ route: ipv4OnlyRoute() }) })
  expect(fieldOf(words, 'Status')).toBe('5.4.4')
  expect(fieldOf(words, 'Diagnostic-Code')).toMatch(/^x-mailsix; no AAAA record/)
  expect(words.text).toContain('WHAT WE FOUND')
  expect(below(words, 'TEXT TO SEND THEM')).toContain('What we saw: no AAAA record')
})

test('a letter whose time is up shows the last real answer, not our giving up', () => {
  const last = aDeferral(unfound, { code: 450, enhanced: '4.1.8' })
  const words = explain(failedLetter('B', [last, anExpiry(last)]))
  expect(fieldOf(words, 'Status')).toBe('4.1.8')
  expect(fieldOf(words, 'Diagnostic-Code')).toContain('450 4.1.8')
  expect(words.text).toContain('given up after 24 h')
})

test('what is stuck is said to be still under way, until when, and that it is delayed', () => {
  const b = waiting(
    'B',
    [1, 2, 3].map((round) => aDeferral('Greylisted, come back', { round })),
  )
  const words = explain(b, {}, true)
  expect(words.subject).toBe('Answer B has not reached you yet: put off for now')
  expect(words.text.replace(/\s+/g, ' ')).toContain('we keep trying until 2026-03-02 12:00 UTC')
  expect(fieldOf(words, 'Action')).toBe('delayed')
  expect(fieldOf(words, 'Status')).toBe('4.2.0')
  expectPlainText(words.text)
})

test('a sender domain that is not found for now is named while B is stuck', () => {
  const b = waiting(
    'B',
    [1, 2, 3].map((round) => aDeferral(unfound, { round, enhanced: '4.1.8' })),
  )
  expect(explain(b, {}, true).subject).toContain('wants an IPv4 sender domain')
})

test('the text for support stands between two rules and names time, server, address, source and words', () => {
  const words = explain(failedLetter('B', [aRefusal(unfound)]))
  const parts = words.text.split(`${'-'.repeat(72)}\n`)
  expect(parts).toHaveLength(3)
  const letter = (parts[1] ?? '').replace(/\s+/g, ' ')
  expect(letter).toContain('Dear postmaster,')
  for (const fact of [
    '2026-03-01 12:00:00 UTC',
    'mail.ready.example',
    '2001:db8:5::25',
    '2001:db8:25::d0e6',
    'RCPT TO',
    'Domain not found',
  ])
    expect(letter).toContain(fact)
})

test('nobody is asked to write to their provider about our own fault', () => {
  const words = explain(failedLetter('B', [fault, anExpiry(fault)]))
  expect(words.text).not.toContain('postmaster')
  expect(below(words, 'WHO CAN FIX IT')).toContain('We, the operators of this test')
})

test('a late report is attached, and the text says that the letter was accepted before', () => {
  const b = aRecord('B', { state: 'bounced' })
  const other = aBounce('letter-a', 'smtp; 550 5.7.0 not today either', { id: 'bounce-2' })
  const report = aBounce(b.id, 'smtp; 550 5.7.0 not today')
  expect(failureReport({ bounces: [report, other] }, b)).toBe(report)
  const words = explain(b, { bounces: [report, other] }, false, 'From: <>\r\n\r\nsorry')
  expect(words.attachments).toEqual([
    { filename: 'report.eml', contentType: 'message/rfc822', content: 'From: <>\r\n\r\nsorry' },
  ])
  expect(fieldOf(words, 'Diagnostic-Code')).toBe('smtp; 550 5.7.0 not today')
  const letter = below(words, 'TEXT TO SEND THEM')
  expect(letter).toContain('your mail server accepted a test message')
  expect(letter).toContain('On 2026-03-01 12:01:00 UTC, a report came back')
  expect(letter).not.toContain('failed at this step')
  expectPlainText(words.text)
})

test('a report whose octets retention took is not attached, and one without fields still gives all four', () => {
  const b = aRecord('B', { state: 'bounced' })
  const report = aBounce(b.id, '', {
    recipients: [],
    explanationText: '\nYour message was lost.\nBye',
  })
  const words = explain(b, { bounces: [report] })
  expect(words.attachments).toEqual([])
  expect(words.text).not.toContain('attached')
  expect(fieldOf(words, 'Final-Recipient')).toBe('rfc822; user@ready.example')
  expect(fieldOf(words, 'Diagnostic-Code')).toBe('x-text; Your message was lost.')
})

const attack =
  'no\r\nFinal-Recipient: rfc822; victim@x.example\nStatus: 2.0.0 Action: delivered \u202egnihton\u0000 Diagnostic-Code: smtp; 250 ok '

test('hostile words of a server make no second field, line or trick', () => {
  const words = explain(failedLetter('B', [aRefusal(attack.repeat(4))]))
  expectPlainText(words.text)
  for (const field of statusFields) expect(countField(words.text, field), field).toBe(1)
  expect(fieldOf(words, 'Final-Recipient')).toBe('rfc822; user@ready.example')
  expect(fieldOf(words, 'Action')).toBe('failed')
})

test('hostile fields of a report make no second field, line or trick', () => {
  const b = aRecord('B', { state: 'bounced' })
  const recipients = [
    {
      finalRecipient: `user@ready.example\r\n${attack}`,
      originalRecipient: null,
      action: 'failed' as const,
      status: `5.1.1\n${attack}`,
      diagnosticCode: attack,
      words: null,
      remoteMta: null,
      lastTriedAt: null,
      retriesUntil: null,
    },
  ]
  const words = explain(b, { bounces: [aBounce(b.id, '', { recipients, explanationText: attack })] })
  for (const field of statusFields) expect(countField(words.text, field), field).toBe(1)
  expect(fieldOf(words, 'Status')).toBe('5.0.0')
  expect(words.text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})

test('an address beyond ASCII has the type that reports use for it', () => {
  const b = { ...failedLetter('B', [aRefusal('no')]), recipient: 'jürgen@ready.example' }
  expect(fieldOf(explain(b), 'Final-Recipient')).toBe('utf-8; jürgen@ready.example')
})

test('words of any length stay within what a mail line may hold', () => {
  const { text } = explain(failedLetter('B', [aRefusal('x'.repeat(2_000))]))
  expect(text.split('\n').every((line) => Buffer.byteLength(line) < 998)).toBe(true)
})
