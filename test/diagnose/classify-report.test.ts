import { expect, test } from 'vitest'
import { classifyReport } from '../../src/diagnose/classify-report.ts'
import { type Report, type ReportedRecipient, unread } from '../../src/values/bounce.ts'

const recipient = (changes: Partial<ReportedRecipient>): ReportedRecipient => ({
  finalRecipient: 'anna@ready.example',
  originalRecipient: null,
  action: 'failed',
  status: null,
  diagnosticCode: null,
  remoteMta: null,
  words: null,
  lastTriedAt: null,
  retriesUntil: null,
  ...changes,
})

const report = (recipients: readonly Partial<ReportedRecipient>[], explanationText = ''): Report => ({
  ...unread,
  kind: 'failed',
  format: 'rfc3464',
  recipients: recipients.map(recipient),
  explanationText,
})

const reasons = (read: Report): string[] => classifyReport(read).map(({ reason }) => reason)

test('each recipient has a reason of its own, in their order', () => {
  const read = report([
    { diagnosticCode: 'smtp; 550 5.1.1 User unknown' },
    { diagnosticCode: 'smtp; 552 5.2.2 over quota' },
  ])
  expect(reasons(read)).toEqual(['invalid-recipient', 'mailbox-full'])
})

test('a report that names no recipient is read as a whole', () => {
  expect(reasons(report([], 'Connection refused by the host'))).toEqual(['connection-refused'])
  expect(reasons(report([]))).toEqual(['unknown'])
})

test.each(['x-unix; 77', 'smtp; 550 5.0.0', 'x-text; delivery failed', null])(
  'a Diagnostic-Code that says nothing gives way to the text: %s',
  (diagnosticCode) => {
    const words = '<<< 554 5.7.1 Relay access denied'
    expect(reasons(report([{ diagnosticCode, words }]))).toEqual(['relay-denied'])
    expect(reasons(report([{ diagnosticCode }], words))).toEqual(['relay-denied'])
  },
)

test('the text as a whole says nothing of one among several recipients', () => {
  const text = 'anna: quota exceeded\nbert: User unknown'
  const read = report([{ diagnosticCode: 'smtp; 552 5.2.2 over quota' }, { diagnosticCode: null }], text)
  expect(reasons(read)).toEqual(['mailbox-full', 'unknown'])
})

test('words win over a status that says otherwise', () => {
  const read = report([{ diagnosticCode: 'smtp; 550 quota exceeded', status: '5.1.1' }])
  expect(reasons(read)).toEqual(['mailbox-full'])
})

test('a status is read where nothing else was said', () => {
  expect(classifyReport(report([{ status: '5.2.2' }]))).toEqual([
    { reason: 'mailbox-full', family: 'any', by: 'code', passage: '5.2.2' },
  ])
})

test('the command that a reply answers is looked for in the text', () => {
  const words = 'SMTP error from remote mail server after MAIL FROM:<b@six.example>: 550 No such domain'
  expect(reasons(report([{ diagnosticCode: 'smtp; 550 No such domain', words }]))).toEqual([
    'sender-domain-unresolvable',
  ])
})

test('the family is that of the deciding text, else of the host, else of the rest', () => {
  const family = (changes: Partial<ReportedRecipient>, text = ''): string | undefined =>
    classifyReport(report([changes], text))[0]?.family
  const refused = 'smtp; Connection refused'
  expect(family({ diagnosticCode: `${refused} by [2001:db8::25]` }, 'host [192.0.2.25]')).toBe('ipv6')
  expect(family({ diagnosticCode: refused, remoteMta: '2001:db8::25' }, 'host [192.0.2.25]')).toBe('ipv6')
  expect(family({ diagnosticCode: refused }, 'host mx.ready.example [192.0.2.25]')).toBe('ipv4')
  expect(family({ diagnosticCode: refused })).toBe('any')
})
