import { expect, test } from 'vitest'
import { classifyReport } from '../../src/diagnose/classify-report.ts'
import { readForwarded } from '../../src/wire/read-forwarded.ts'
import { withinCpuTime } from '../kit/cpu-time.ts'
import { lookAtDamaged } from '../kit/damage.ts'
import { reportSamples } from '../kit/report-samples.ts'

const bases = reportSamples()
const mostMs = 50

const read = (message: Buffer) =>
  readForwarded(message).map((report) => ({ report, reasons: classifyReport(report) }))
for (const base of bases) read(base)

test('no damage to a forwarded report makes its reading throw, or take long', () => {
  lookAtDamaged(bases, 2000, (message) => {
    const found = withinCpuTime(mostMs, () => read(message))
    expect(found.length).toBeLessThanOrEqual(10)
    for (const { report } of found) expect(report.explanationText.length).toBeLessThanOrEqual(2000)
  })
}, 60_000)
