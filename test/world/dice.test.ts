import { expect, test } from 'vitest'
import { fromBase32 } from '../../src/values/base32.ts'
import { systemDice } from '../../src/world/dice.ts'

test.each([
  ['a case’s name in letters', systemDice.caseId, 10],
  ['a letter’s key', systemDice.letterId, 16],
  ['a page’s unguessable id, 130 bits', systemDice.pageId, 26],
] as const)('%s is base32 of its own length, and never the same', (_what, roll, length) => {
  const rolled = Array.from({ length: 500 }, () => roll())
  for (const id of rolled) {
    expect(id).toHaveLength(length)
    expect(fromBase32(id)).not.toBeNull()
    expect(id).toBe(id.toLowerCase())
  }
  expect(new Set(rolled).size).toBe(500)
  expect(new Set(rolled.map((id) => id.at(-1))).size).toBeGreaterThan(16)
})

test('chance is at least 0 and below 1', () => {
  for (let count = 0; count < 200; count += 1) {
    const value = systemDice.random()
    expect(value >= 0 && value < 1).toBe(true)
  }
})
