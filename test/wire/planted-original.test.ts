import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifyReport } from '../../src/diagnose/classify-report.ts'
import { readReport } from '../../src/wire/read-report.ts'
import { original, quietOriginal, reportOf, shapes, tellingOriginal } from '../kit/planted-original.ts'

const read = (message: Buffer) => {
  const report = readReport(message)
  return { report, reasons: classifyReport(report) }
}

test.each(shapes)('nothing that the returned original says is taken for the report: $name', (shape) => {
  const quiet = read(reportOf(shape, quietOriginal))
  expect(quiet.report).toMatchObject({ kind: 'failed', recipients: [{ finalRecipient: 'bob@example.net' }] })
  fc.assert(
    fc.property(original, (planted) => {
      expect(read(reportOf(shape, tellingOriginal(planted)))).toEqual(quiet)
    }),
    { numRuns: 100 },
  )
})
