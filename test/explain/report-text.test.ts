import { expect, test } from 'vitest'
import { reportText } from '../../src/explain/report-text.ts'

const report = {
  case: 'k7q2m9abcd',
  asked: 'test' as const,
  state: 'open',
  sender: 'user@ready.example',
  opened: '2026-03-01T12:00:00.000Z',
  closes: '2026-03-07T12:00:00.000Z',
  verdicts: [
    { rule: 'spf', state: 'pass', sure: null, text: 'SPF: fine.' },
    { rule: 'ipv6-only-from', state: 'fail', sure: null, text: 'Refused. '.repeat(20) },
    { rule: 'send-to-ipv6-only', state: 'pass', sure: 'confirmed', text: 'It came.' },
  ],
  letters: [{ letter: 'A', state: 'accepted', transport: 'dual-stack' }],
  handed: [],
  timeline: [{ at: '2026-03-01T12:00:00.000Z', text: 'a\r\nb\u001b[2J' }],
}

test('a report shows the abilities first, in their order, then the rest', () => {
  const text = reportText(report)
  const order = [
    'Case k7q2m9abcd, open',
    '1  Send to',
    '4  Accept an IPv6-only header From: fail',
    'spf: pass',
    'letter A',
  ]
  const places = order.map((part) => text.indexOf(part))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(text).toContain('pass (confirmed)')
})

test('what happened is told a line an event, without a stranger’s line breaks and escapes', () => {
  expect(reportText(report)).toContain('  2026-03-01T12:00:00.000Z  a b?[2J')
})

test('a bounce that was handed in is told by recipient, with the reason and the words', () => {
  const said = 'smtp; 550 see\u0007 https://example.org/x'
  const text = reportText({
    ...report,
    handed: [
      {
        about: 'test@six.example',
        reason: 'policy',
        recipients: [
          {
            ...{ finalRecipient: 'test@six.example', action: 'failed' as const, status: '5.7.1' },
            ...{ diagnosticCode: said, reason: 'policy' },
          },
        ],
      },
      { about: null, reason: 'mailbox-full', recipients: [] },
    ],
  })
  expect(text.replace(/\s+/g, ' ')).toContain(
    'handed in test@six.example (an address of ours) policy; failed 5.7.1 smtp; 550 see? hxxps://example[.]org/x',
  )
  expect(text).toContain('handed in  mailbox-full')
})

test('a mail in which there was no bounce is told so', () => {
  expect(reportText({ ...report, asked: 'explanation' })).toContain('handed in  nothing')
  expect(reportText(report)).not.toContain('handed in')
})

test('a case without letters has no empty sections', () => {
  expect(reportText({ ...report, letters: [], timeline: [], verdicts: [] })).not.toContain('\n\n\n')
})
