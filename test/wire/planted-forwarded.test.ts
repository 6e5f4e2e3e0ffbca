import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifyReport } from '../../src/diagnose/classify-report.ts'
import { readForwarded } from '../../src/wire/read-forwarded.ts'
import {
  original,
  quietOriginal,
  reportOf,
  type Shape,
  shapes,
  tellingOriginal,
} from '../kit/planted-original.ts'

const read = (message: string) =>
  readForwarded(Buffer.from(message)).map((report) => ({ report, reasons: classifyReport(report) }))

const header = 'From: Ann <ann@example.org>\nTo: explain@control.example\nSubject: Fwd: failure notice\n'

const attached = (report: string): string =>
  `${header}Content-Type: multipart/mixed; boundary="f"\n\n--f\nContent-Type: text/plain\n\nWhat is this?\n\n--f\nContent-Type: message/rfc822\n\n${report}\n--f--\n`

const inline = (report: string): string =>
  `${header}\nWhat is this?\n\n---------- Forwarded message ---------\nFrom: Mail Delivery System <MAILER-DAEMON@mail.example.org>\nDate: Thu, Apr 29, 2026 at 11:34 PM\nSubject: failure notice\nTo: <ann@example.org>\n\n\n${bodyOf(report)}`

const cited = (report: string): string =>
  `${header}\nWhat is this?\n\nOn Thu, 29 Apr 2026, Mail Delivery System wrote:\n${bodyOf(report).replace(/^/gm, '> ')}`

const bodyOf = (report: string): string => report.slice(report.indexOf('\n\n') + 2)

const isInWords = ({ head }: Shape): boolean => !head.includes('multipart/report')

const ways: [string, (report: string) => string, Shape[]][] = [
  ['attached', attached, [...shapes]],
  ['within the text', inline, shapes.filter(isInWords)],
  ['quoted', cited, shapes.filter(isInWords)],
]

test.each(
  ways.flatMap(([way, forward, passed]) =>
    passed.map((shape) => ({ way, forward, shape, name: shape.name })),
  ),
)('a report that is forwarded $way says nothing of its original: $name', ({ forward, shape }) => {
  const forwarded = (text: string) => read(forward(reportOf(shape, text).toString()))
  const quiet = forwarded(quietOriginal)
  expect(quiet).toMatchObject([
    { report: { kind: 'failed', recipients: [{ finalRecipient: 'bob@example.net' }] } },
  ])
  fc.assert(
    fc.property(original, (planted) => {
      expect(forwarded(tellingOriginal(planted))).toEqual(quiet)
    }),
    { numRuns: 30 },
  )
})
