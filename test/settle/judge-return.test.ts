import { expect, test } from 'vitest'
import { asBounce, judgeReturn } from '../../src/settle/judge-return.ts'
import type { Arrival } from '../../src/values/arrival.ts'
import type { Report } from '../../src/values/bounce.ts'
import { aBounce, anArrival, aRecord, noon, someHeaders } from '../kit/a-case.ts'

const letter = aRecord('B')

/** A message to the letter's return path. */
const returned = (sender = '', headers: Partial<Arrival['headers']> = {}): Arrival => {
  const arrival = anArrival()
  return { ...arrival, envelope: { ...arrival.envelope, sender }, headers: someHeaders(headers) }
}

const aReport = (changes: Partial<Report> = {}): Report => aBounce(letter.id, 'smtp; 550 no', changes)

const effectOf = (report: Report, arrival = returned()) => judgeReturn(letter, arrival, report).kind

test('a report of failure about the letter undoes its acceptance', () => {
  expect(judgeReturn(letter, returned(), aReport())).toMatchObject({
    kind: 'bounce',
    state: 'bounced',
    confirms: null,
  })
})

test('a report of delivery confirms the letter', () => {
  expect(judgeReturn(letter, returned(), aReport({ kind: 'delivered' }))).toMatchObject({
    kind: 'bounce',
    state: 'confirmed',
    confirms: 'delivered-dsn',
  })
})

test.each(['delayed', 'relayed', 'expanded'] as const)(
  'a report that says %s is kept and changes nothing',
  (kind) => {
    expect(judgeReturn(letter, returned(), aReport({ kind }))).toMatchObject({
      kind: 'bounce',
      state: null,
      confirms: null,
    })
  },
)

test('a report is about the letter whose Message-ID it returns, whatever ENVID a relay gave it', () => {
  const { messageId } = letter
  expect(effectOf(aReport({ originalEnvelopeId: 'QQ17', originalMessageId: messageId }))).toBe('bounce')
  expect(effectOf(aReport({ originalEnvelopeId: letter.id.toUpperCase() }))).toBe('bounce')
})

test('a report that names neither is about the letter when it names its recipient, in any case', () => {
  const recipients = aReport().recipients.map((one) => ({ ...one, finalRecipient: 'USER@Ready.Example' }))
  expect(effectOf(aReport({ originalEnvelopeId: null, recipients }))).toBe('bounce')
  const forwarded = recipients.map((one) => ({
    ...one,
    finalRecipient: 'other@elsewhere.example',
    originalRecipient: 'user@ready.example',
  }))
  expect(effectOf(aReport({ originalEnvelopeId: null, recipients: forwarded }))).toBe('bounce')
})

test('a report about another letter is refused, also from the null sender', () => {
  expect(effectOf(aReport({ originalEnvelopeId: 'another' }))).toBe('refuse')
  const report = aReport({ originalEnvelopeId: null, originalMessageId: '<other@elsewhere.example>' })
  expect(effectOf(report)).toBe('refuse')
})

test('a report that cannot be read, or names nothing of ours, is kept as unread evidence', () => {
  expect(
    effectOf(aReport({ kind: 'unread', format: 'none', recipients: [], originalEnvelopeId: null })),
  ).toBe('unread')
  const stranger = aReport().recipients.map((one) => ({ ...one, finalRecipient: 'x@elsewhere.example' }))
  expect(effectOf(aReport({ originalEnvelopeId: null, recipients: stranger }))).toBe('unread')
})

test('an automatic answer confirms the letter, from whichever sender it comes', () => {
  expect(effectOf(aReport({ kind: 'auto-reply' }))).toBe('confirm')
  const unread = aReport({ kind: 'unread', format: 'none', recipients: [], originalEnvelopeId: null })
  expect(effectOf(unread, returned('user@ready.example', { autoSubmitted: 'auto-replied' }))).toBe('confirm')
})

test('an automatic answer to another letter, with this one’s return path, confirms nothing', () => {
  const unread = aReport({ kind: 'unread', format: 'none', recipients: [], originalEnvelopeId: null })
  const notice = { ...unread, kind: 'auto-reply' as const }
  const other = {
    autoSubmitted: 'auto-replied',
    references: ['<first@ready.example>', '<A.1@control.example>'],
  }
  const ours = { ...other, references: ['<first@ready.example>', letter.messageId] }
  for (const report of [unread, notice]) {
    expect(effectOf(report, returned('user@ready.example', other))).toBe('refuse')
    expect(effectOf(report, returned('user@ready.example', ours))).toBe('confirm')
  }
  expect(effectOf(notice, returned('', other))).toBe('refuse')
  expect(effectOf({ ...notice, originalMessageId: '<A.1@control.example>' })).toBe('refuse')
})

test('a person who writes to a return path is refused', () => {
  const unread = aReport({ kind: 'unread', format: 'none', recipients: [], originalEnvelopeId: null })
  expect(effectOf(unread, returned('user@ready.example'))).toBe('refuse')
  expect(effectOf(unread, returned('user@ready.example', { autoSubmitted: 'no' }))).toBe('refuse')
  expect(effectOf(unread, returned('user@ready.example', { autoSubmitted: 'no; by=hand' }))).toBe('refuse')
})

test('the case keeps the report with its octets', () => {
  const bounce = asBounce('bounce-7', letter.id, noon, Buffer.from([0x41, 0xe9]), aReport())
  expect(bounce).toMatchObject({
    id: 'bounce-7',
    letterId: letter.id,
    at: noon,
    raw: Buffer.from([0x41, 0xe9]),
    kind: 'failed',
  })
})
