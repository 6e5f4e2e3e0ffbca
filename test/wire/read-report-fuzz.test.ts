import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifyReport } from '../../src/diagnose/classify-report.ts'
import { readReport } from '../../src/wire/read-report.ts'
import { withinCpuTime } from '../kit/cpu-time.ts'
import { damage, damaged } from '../kit/damage.ts'
import { reportSamples } from '../kit/report-samples.ts'

const bases = reportSamples()
const mostMs = 50

const read = (message: Buffer) => {
  const report = readReport(message)
  return { report, reasons: classifyReport(report) }
}
for (const base of bases) read(base)

test('no damage to a report makes its reading throw, or take long', () => {
  fc.assert(
    fc.property(
      fc.nat(bases.length - 1),
      fc.array(damage, { minLength: 1, maxLength: 6 }),
      (index, damages) => {
        const message = damaged(bases[index] ?? Buffer.alloc(0), damages, bases)
        const { report, reasons } = withinCpuTime(mostMs, () => read(message))
        expect(reasons).toHaveLength(Math.max(1, report.recipients.length))
        expect(report.explanationText.length).toBeLessThanOrEqual(2000)
      },
    ),
    { numRuns: 4000 },
  )
}, 120_000)
