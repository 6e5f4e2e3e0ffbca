import { expect, test } from 'vitest'
import { askAgainAt } from '../../src/settle/ask-ourselves-again.ts'
import { seen } from '../../src/values/observation.ts'
import { aWellSide, look, noon } from '../kit/a-case.ts'

const patienceMs = 300_000

test('what stays broken is asked about less and less often', () => {
  const wrong = aWellSide(noon, {
    records: look('own-records', seen([{ what: 'ptr' as const, subject: '2001:db8::1', text: 'missing' }])),
  })
  const at = (count: number) => askAgainAt(Array(count).fill(wrong), 'records', patienceMs)
  expect(at(0)).toBeNull()
  expect([1, 2, 3, 9].map((count) => ((at(count) ?? 0) - noon) / patienceMs)).toEqual([1, 2, 4, 64])
})
