import { expect } from 'vitest'
import { classifyReport } from '../../src/diagnose/classify-report.ts'
import { readForwarded } from '../../src/wire/read-forwarded.ts'
import { readingMs, withinCpuTime } from '../kit/cpu-time.ts'
import { damagedOf, someDamage } from '../kit/damage.ts'
import { fuzz } from '../kit/fuzz.ts'
import { reportSamples } from '../kit/report-samples.ts'

const bases = reportSamples()

const read = (message: Buffer) =>
  readForwarded(message).map((report) => ({ report, reasons: classifyReport(report) }))
for (const base of bases) read(base)

fuzz(
  'no damage to a forwarded report makes its reading throw, or take long',
  700,
  someDamage(bases),
  (damage) => {
    const message = damagedOf(bases, damage)
    const found = withinCpuTime(readingMs(message.length), () => read(message))
    expect(found.length).toBeLessThanOrEqual(10)
    for (const { report } of found) expect(report.explanationText.length).toBeLessThanOrEqual(2000)
  },
)
