import { expect } from 'vitest'
import { classifyReport } from '../../src/diagnose/classify-report.ts'
import { readReport } from '../../src/wire/read-report.ts'
import { readingMs, withinCpuTime } from '../kit/cpu-time.ts'
import { damagedOf, someDamage } from '../kit/damage.ts'
import { fuzz } from '../kit/fuzz.ts'
import { reportSamples } from '../kit/report-samples.ts'

const bases = reportSamples()

const read = (message: Buffer) => {
  const report = readReport(message)
  return { report, reasons: classifyReport(report) }
}
for (const base of bases) read(base)

fuzz('no damage to a report makes its reading throw, or take long', 1500, someDamage(bases), (damage) => {
  const message = damagedOf(bases, damage)
  const { report, reasons } = withinCpuTime(readingMs(message.length), () => read(message))
  expect(reasons).toHaveLength(Math.max(1, report.recipients.length))
  expect(report.explanationText.length).toBeLessThanOrEqual(2000)
})
