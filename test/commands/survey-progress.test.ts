import { expect, test, vi } from 'vitest'
import { type Screen, showSurvey } from '../../src/commands/survey-progress.ts'
import type { KnockDoor } from '../../src/values/knock.ts'

const door: KnockDoor = {
  ...{ host: 'mx.example.org\u001b[2J', preference: 10, address: '2001:db8::25', family: 'ipv6' },
}

function aScreen(isTTY: boolean): Screen & { written: string[] } {
  const written: string[] = []
  return { isTTY, columns: 100, written, write: (text: string) => written.push(text) }
}

test('on a terminal a bar says how far it is, how fast, how long still, and what is looked at', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  try {
    const screen = aScreen(true)
    const progress = showSurvey(screen, { all: 40, before: 10 })
    for (let count = 0; count < 10; count += 1) progress.tell({ kind: 'finished', domain: 'example.org' })
    progress.tell({ kind: 'knocks', door })
    vi.advanceTimersByTime(5_000)
    expect(screen.written.at(-1)).toBe(
      '[##########..........] 20/40 domains, 2.0/s, 10 s left: mx.example.org?[2J [2001:db8::25]',
    )
    progress.end()
    expect(screen.written.at(-1)).toBe('\r\u001b[K')
  } finally {
    vi.useRealTimers()
  }
})

test('elsewhere a line comes every ten seconds', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  try {
    const screen = aScreen(false)
    const progress = showSurvey(screen, { all: 40, before: 0 })
    progress.tell({ kind: 'finished', domain: 'example.org' })
    vi.advanceTimersByTime(9_000)
    expect(screen.written).toEqual([])
    vi.advanceTimersByTime(2_000)
    expect(screen.written).toEqual(['1 of 40 domains, 0 knocks, 0.1 domains a second, 7 min left\n'])
    progress.tell({ kind: 'family-closed', family: 'ipv6', words: 'no way there (ENETUNREACH)' })
    expect(screen.written.at(-1)).toMatch(/^IPv6 does not get through from here \(no way there/)
    progress.end()
  } finally {
    vi.useRealTimers()
  }
})
