import { expect, test } from 'vitest'
import { classifyReport } from '../../src/diagnose/classify-report.ts'
import { readReport } from '../../src/wire/read-report.ts'
import { withinCpuTime } from '../kit/cpu-time.ts'
import { lookAtDamaged } from '../kit/damage.ts'
import { reportSamples } from '../kit/report-samples.ts'

const bases = reportSamples()
const mostMs = 50

const read = (message: Buffer) => {
  const report = readReport(message)
  return { report, reasons: classifyReport(report) }
}
for (const base of bases) read(base)

test('no damage to a report makes its reading throw, or take long', () => {
  lookAtDamaged(bases, 4000, (message) => {
    const { report, reasons } = withinCpuTime(mostMs, () => read(message))
    expect(reasons).toHaveLength(Math.max(1, report.recipients.length))
    expect(report.explanationText.length).toBeLessThanOrEqual(2000)
  })
}, 120_000)
