import { expect, test } from 'vitest'
import { writeBounceExplanation } from '../../src/explain/write-bounce-explanation.ts'
import type { Report, ReportedRecipient } from '../../src/values/bounce.ts'
import { type BounceReason, bounceReasons, type ReadReason } from '../../src/values/bounce-reason.ts'
import type { ExplainedBounce, HandedBounce } from '../../src/values/handed-bounce.ts'
import type { Words } from '../../src/values/letter.ts'
import type { Verdict } from '../../src/values/verdict.ts'
import { noon } from '../kit/a-case.ts'
import { aHandedBounce, aReport, aReportedRecipient } from '../kit/a-handed-bounce.ts'
import { aLetterhead } from '../kit/a-letterhead.ts'
import { countField, expectPlainText, statusFields } from '../kit/plain-text.ts'

const read = (reason: BounceReason, changes: Partial<ReadReason> = {}): ReadReason => ({
  reason,
  family: 'any',
  by: 'server',
  passage: null,
  ...changes,
})

const anna: Partial<ReportedRecipient> = {
  finalRecipient: 'anna@firm.example',
  status: '5.2.2',
  diagnosticCode: 'smtp; 552 5.2.2 quota used up',
  remoteMta: 'dns; mx1.firm.example',
}

/** A report about somebody else's address. */
const aForeignBounce = (
  recipients: readonly Partial<ReportedRecipient>[] = [anna],
  changes: Partial<Report> = {},
  handed: Partial<HandedBounce> = {},
): HandedBounce =>
  aHandedBounce(
    {},
    {
      report: aReport({}, { recipients: recipients.map(aReportedRecipient), ...changes }),
      about: null,
      ...handed,
    },
  )

const write = (...handed: ExplainedBounce[]): Words =>
  writeBounceExplanation(handed, aLetterhead({ link: null }))
const one = (bounce: HandedBounce, reason: ReadReason = read('mailbox-full')): Words =>
  write({ bounce, reasons: [reason] })
const flat = ({ text }: Words): string => text.replace(/\s+/g, ' ')

test.each(
  bounceReasons.flatMap((reason) => (['any', 'ipv6', 'ipv4'] as const).map((family) => ({ reason, family }))),
)(
  '$reason ($family) is told in plain text: to the sender of any mail, and of a mail to us',
  ({ reason, family }) => {
    for (const bounce of [aForeignBounce(), aHandedBounce(), aHandedBounce({ action: 'delayed' })]) {
      const words = one(bounce, read(reason, { family }))
      expectPlainText(words.text)
      expect(words.text).toMatch(/^[\n\x20-\x7e]*$/)
      expect([...words.subject].length).toBeLessThan(78)
      for (const field of statusFields) expect(countField(words.text, field), field).toBe(1)
      for (const title of ['WHAT IT MEANS', 'WHO CAN FIX IT', 'WHAT TO DO', 'TEXT TO SEND THEM'])
        expect(words.text).toContain(title)
    }
  },
)

test('the first sentence says to whom the mail did not come, and why', () => {
  const words = one(aForeignBounce(), read('connection-refused', { family: 'ipv6' }))
  expect(words.subject).toBe('Why your mail came back: connection refused')
  expect(words.text).toMatch(
    /^Your mail to anna@firm\.example came back: connection refused \(over\nIPv6\)\.\n/,
  )
})

test('the text for support stands between two rules, with time, servers, words and what is asked for', () => {
  const parts = one(aForeignBounce()).text.split(`${'-'.repeat(72)}\n`)
  expect(parts).toHaveLength(3)
  const letter = (parts[1] ?? '').replace(/\s+/g, ' ')
  for (const fact of [
    'Dear postmaster,',
    'A mail that I sent to anna@firm.example came back (2026-03-01 11:00:00 UTC).',
    'Mail server: mx1.firm.example; the report was written by out.ready.example.',
    'The words of the server: 552 5.2.2 quota used up',
    'Please look whether this mailbox is really over its limit',
  ])
    expect(letter).toContain(fact)
})

test('what is still being tried is late, not lost, and said to be tried until when', () => {
  const until = { action: 'delayed' as const, retriesUntil: noon + 3_600_000 }
  const words = one(aForeignBounce([{ ...anna, ...until }], { kind: 'delayed' }), read('greylisted'))
  expect(words.subject).toBe('Why your mail is late: put off for now')
  expect(flat(words)).toContain('It is still being tried, until 2026-03-01 13:00 UTC.')
  expect(words.text).toContain('Action: delayed\n')
  expect(flat(words)).toContain('Tried until 2026-03-01 13:00:00 UTC')
})

test('whoever sends for the reader is called the reader’s own provider, and whoever receives is not', () => {
  expect(flat(one(aForeignBounce(), read('no-ptr')))).toContain('that is your own provider')
  expect(flat(one(aForeignBounce(), read('system-error')))).toContain('That is not your own provider.')
})

test('a server that finds no address of ours is told to lack IPv6, and what to ask for', () => {
  const words = flat(one(aHandedBounce(), read('domain-unknown', { by: 'reporter' })))
  expect(words).toContain('it looks for IPv4 addresses (A records) alone')
  expect(words).toContain('ability 1 of our test')
  expect(words).toContain('look up AAAA records as well as A records')
  expect(words).toContain('The words of the report: Host or domain name not found.')
})

test('of anybody else’s domain nothing of the sort is said', () => {
  const words = flat(one(aForeignBounce(), read('domain-unknown')))
  expect(words).not.toMatch(/ability|Our domain/)
  expect(words).toContain('DNS records of firm.example')
})

test.each<[what: string, changes: Partial<HandedBounce>, reason: ReadReason, expected: string]>([
  ['nothing of IPv6', {}, read('policy'), 'this reason does not tell whether'],
  [
    'perhaps nothing, where we may have been down',
    {},
    read('connection-timeout'),
    'one report alone cannot tell',
  ],
  ['that it reached us', { ourHost: 'remote' }, read('connection-lost'), 'the mail did reach us'],
  [
    'nothing of IPv6, where IPv4 leads to us too',
    { about: { recipient: 'test@doesnotwork.example', destinationId: 'control', kind: 'control' } },
    read('domain-unknown'),
    'one that IPv4 reaches too',
  ],
])('a bounce about us can tell %s', (_what, changes, reason, expected) => {
  const words = flat(one(aHandedBounce({}, changes), reason))
  expect(words).toContain(expected)
  expect(words).not.toContain('By this report the sending server cannot')
})

test('recipients with the same reason are told of together, others apart, and who got it at the end', () => {
  const words = write({
    bounce: aForeignBounce([
      anna,
      { ...anna, finalRecipient: 'bert@firm.example' },
      { ...anna, finalRecipient: 'carl@firm.example', diagnosticCode: 'smtp; 550 5.1.1 no such' },
      { finalRecipient: 'dora@firm.example', action: 'delivered', diagnosticCode: null },
    ]),
    reasons: [read('mailbox-full'), read('mailbox-full'), read('invalid-recipient'), read('unknown')],
  })
  expect(words.subject).toBe('Why your mail came back: 4 recipients')
  expect(flat(words)).toContain('your mail to 3 of them came back; to one it got through.')
  expect(words.text.match(/^REASON .*/gm)).toEqual([
    'REASON 1 OF 2: mailbox full',
    'REASON 2 OF 2: address not known there',
  ])
  expect(flat(words)).toContain('A mail that I sent to anna@firm.example and bert@firm.example came back')
  expect(words.text).toContain('  - dora@firm.example: delivered\n')
  for (const field of statusFields) expect(countField(words.text, field), field).toBe(3)
  expectPlainText(words.text)
})

test('ten recipients are told of, the rest is counted', () => {
  const many = Array.from({ length: 13 }, (_, index) => ({
    ...anna,
    finalRecipient: `u${index}@firm.example`,
  }))
  const words = write({ bounce: aForeignBounce(many), reasons: many.map(() => read('mailbox-full')) })
  expect(countField(words.text, 'Status')).toBe(10)
  expect(flat(words)).toContain('3 more recipients are left out')
  expect(words.subject).toBe('Why your mail came back: mailbox full')
})

test('the same recipient in two alike reports is told of once', () => {
  const words = write(
    { bounce: aForeignBounce(), reasons: [read('mailbox-full')] },
    { bounce: aForeignBounce(), reasons: [read('mailbox-full')] },
  )
  expect(countField(words.text, 'Final-Recipient')).toBe(1)
})

const hostile =
  'no\r\nFinal-Recipient: rfc822; victim@x.example\nStatus: 2.0.0 see https://evil.example/a or www.evil.example \u202egnihton\u0000 '

test('words of strangers make no line, link or trick, and stay within 500 characters', () => {
  const bounce = aForeignBounce(
    [
      {
        finalRecipient: `a@b.example\n${hostile}`,
        status: hostile,
        diagnosticCode: hostile.repeat(20),
        remoteMta: hostile,
      },
    ],
    { reportingMta: hostile, explanationText: hostile.repeat(20) },
  )
  const { text } = one(bounce, read('unknown', { by: 'nothing' }))
  expectPlainText(text)
  expect(text).not.toMatch(/https?:|www\.|evil\.example/)
  for (const field of statusFields) expect(countField(text, field), field).toBe(1)
  const clean = aForeignBounce([{ ...anna, diagnosticCode: `smtp; ${'quux '.repeat(400)}` }])
  const quoted = one(clean).text.match(/quux/g) ?? []
  expect(quoted.length).toBeGreaterThan(50)
  expect(quoted.length * 'quux '.length).toBeLessThanOrEqual(500)
})

test('the passage that decided is quoted, though it stands deep in the text of the report', () => {
  const explanationText = `${'We are sorry. '.repeat(60)}The box is chock-full. ${'Goodbye. '.repeat(60)}`
  const bounce = aForeignBounce([{ ...anna, diagnosticCode: 'X-Unix; 77' }], { explanationText })
  const words = one(bounce, read('mailbox-full', { by: 'reporter', passage: 'box is chock-full' }))
  expect(flat(words)).toContain('box is chock-full')
  expect(words.text).toContain('Diagnostic-Code: X-Unix; 77\n')
})

test('nothing is quoted to whom SPF and DKIM do not vouch for, and the reason is told all the same', () => {
  const words = one(aForeignBounce([anna], {}, { authenticated: false }))
  expect(words.subject).toBe('Why your mail came back: mailbox full')
  expect(words.text).not.toMatch(/anna|firm\.example|quota used up|out\.ready/)
  expect(flat(words)).toContain('Neither SPF nor DKIM proves')
  for (const field of statusFields) expect(countField(words.text, field), field).toBe(0)
})

test.each<[string, ExplainedBounce[]]>([
  ['there is none', []],
  ['it could not be read', [{ bounce: aForeignBounce([], { kind: 'unread' }), reasons: [read('unknown')] }]],
])('where %s, the way to forward a bounce is shown', (_what, handed) => {
  const words = write(...handed)
  expect(words.subject).toBe('We found no bounce in your mail')
  for (const hint of ['explain@control.example', 'Gmail', 'Outlook', 'Thunderbird', 'Apple Mail'])
    expect(words.text).toContain(hint)
  expectPlainText(words.text)
})

test('an automatic answer and a report of success are called what they are', () => {
  const automatic = write({ bounce: aForeignBounce([], { kind: 'auto-reply' }), reasons: [read('unknown')] })
  expect(automatic.subject).toContain('automatic answer, no bounce')
  const good = one(aForeignBounce([{ ...anna, action: 'delivered' }], { kind: 'delivered' }))
  expect(good.subject).toContain('your mail got through')
  for (const field of statusFields) expect(countField(good.text, field), field).toBe(0)
})

test('a report that names nobody is explained by its words', () => {
  const bounce = aForeignBounce([], {
    reportingMta: null,
    writtenAt: null,
    explanationText: 'the box is full',
  })
  const words = one(bounce, read('mailbox-full', { by: 'reporter' }))
  expect(words.text).toMatch(/^Your mail came back: mailbox full\.\n/)
  expect(words.text).toContain('Final-Recipient: rfc822; (not named)\n')
  expect(words.text).toContain('Diagnostic-Code: x-text; the box is full\n')
})

const verdictOn = (changes: Partial<Verdict>): Verdict => ({
  ...{ rule: 'send-to-ipv6-only', state: 'fail', sure: null, finding: 'bounced-without-address' },
  ...{ mender: 'sending-provider', restsOn: ['handed-1'], until: null },
  facts: {
    recipient: 'test@doesnotwork.example',
    server: 'out.ready.example',
    words: 'Host not found',
    asked: 'unknown',
  },
  ...changes,
})
const judge = (changes: Partial<Verdict>): Words =>
  writeBounceExplanation(
    [{ bounce: aHandedBounce(), reasons: [read('domain-unknown')] }],
    aLetterhead(),
    verdictOn(changes),
  )
const judged = (changes: Partial<Verdict>): string => flat(judge(changes))

test('where this bounce decides ability 1, that comes first, and why is told once', () => {
  const { subject, text } = judge({})
  expect(subject).toBe('Why your mail came back: your provider cannot send to IPv6-only')
  expect(text).toMatch(
    /^Your mail to test@doesnotwork\.example came back, and that shows that\nyour provider cannot/,
  )
  const told = text.replace(/\s+/g, ' ')
  expect(told).toContain('Send to IPv6-only destinations: does not work. That is ability 1')
  expect(told.match(/IPv4 addresses \(A records\)/g)).toHaveLength(1)
  expect(judge({ restsOn: ['another'] }).text).not.toContain('does not work')
})

test('what else the case says of ability 1 by this bounce is told in the words of its verdict', () => {
  const told = judged({ state: 'pending', finding: 'bounce-delayed' })
  expect(told).toContain('Send to IPv6-only destinations: waiting. Your mail to test@doesnotwork.example')
  expect(told).not.toContain('It said: "Host not found"')
})

test('a mail that is late is to be waited for, and only that is said of one that is greylisted', () => {
  const late = (reason: BounceReason) =>
    flat(one(aForeignBounce([{ ...anna, action: 'delayed' }], { kind: 'delayed' }), read(reason)))
  expect(late('system-error')).toContain('Wait first, for the mail may still be delivered. If it comes back')
  expect(late('greylisted')).not.toContain('Wait first')
})

test('recipients who fared alike are told of in one sentence', () => {
  const both = [anna, { ...anna, finalRecipient: 'bert@firm.example' }]
  const words = write({ bounce: aForeignBounce(both), reasons: both.map(() => read('mailbox-full')) })
  expect(words.text).toMatch(/^Your mail to 2 recipients came back: mailbox full\.\n/)
})

test('nobody is to pass a report on to us', () => {
  const about = { recipient: 'test@doesnotwork.example', destinationId: 'both', kind: 'dual-stack' as const }
  const told = flat(one(aHandedBounce({}, { about }), read('connection-timeout', { family: 'ipv4' })))
  expect(told).toContain('That is us')
  expect(told).not.toContain('let the recipient pass on')
})

test('where our own side was at fault nobody is asked for anything', () => {
  const text = judged({ state: 'ours', finding: 'bounced-by-our-fault' })
  expect(text).toContain('our own side was not well')
  expect(text).toContain('Final-Recipient: rfc822; test@doesnotwork.example')
  expect(text).not.toContain('TEXT TO SEND THEM')
  expect(text).not.toContain('your own provider')
})
