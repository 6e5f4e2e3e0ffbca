import { expect } from 'vitest'

/** The names of the lines that only an explanation has (contract.md, "Letters"). */
export const statusFields = ['Final-Recipient', 'Action', 'Status', 'Diagnostic-Code'] as const

/** How many lines of the text open with this field, whatever stands before it. */
export const countField = (text: string, field: string): number =>
  text.split('\n').filter((line) => new RegExp(`^[\\s>-]*${field}:`, 'i').test(line)).length

/** A mail's text: lines of 72 columns at most unless a single word is longer, and nothing that plays tricks. */
export function expectPlainText(text: string): void {
  for (const line of text.split('\n')) {
    const words = line.trim().split(' ')
    if (words.length > 1 && !/^\s*\S+:\s\S+$/.test(line))
      expect([...line].length, line).toBeLessThanOrEqual(72)
  }
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  expect(text).not.toMatch(/undefined|\[object|NaN|\{\w+\}/)
  expect(text).not.toMatch(/ +\n/)
  expect(text.endsWith('\n')).toBe(true)
}
