import { execFileSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { pagesAt, visit } from './a-visitor.ts'
import { aBesiegedService, type Besieged } from './besieged-service.ts'

/** A besieged service whose pages are attacked, while an honest visitor reads them too. */
export interface BesiegedPages extends Besieged {
  /** An address in a /48 of its own, of a hundred; with a second number, in that /64 of it, of a hundred. */
  visitorAt(network: number, subnet?: number): string
}

/** All who visit or write here. */
const everybody = '2001:db8:f400::/40'
const honest = '2001:db8:f4f5::1'
const paceMs = 300
// The honest visitor shares a process with the attackers, and waits for what they compute.
const patienceMs = 10_000

/** The limits are the defaults. */
export async function besiegedPages(): Promise<BesiegedPages> {
  const besieged = await aBesiegedService({
    limits: { sessionTime: '60s' },
    web: { listen: [pagesAt], url: 'https://www.doesnotwork.example' },
  })
  const visitorAt = (network: number, subnet = 0): string =>
    `2001:db8:${(0xf400 + network).toString(16)}:${subnet === 0 ? '' : `${subnet.toString(16)}:`}:1`
  // Once more in another file of the same run.
  execFileSync('ip', ['-6', 'route', 'replace', 'local', everybody, 'dev', 'lo'])
  const reads = async (path: string): Promise<number> => {
    const { status, ms } = await visit({ path, from: honest })
    expect(status, path).toBe(200)
    return ms
  }
  const calm: number[] = []
  for (let page = 0; page < 9; page += 1) calm.push(await reads('/'))
  const normalMs = calm.toSorted((one, other) => one - other)[4] ?? 0
  return {
    ...besieged,
    visitorAt,
    withstand: (name, attack) =>
      besieged.withstand(name, async () => {
        const times: number[] = []
        let over = false
        const reading = (async () => {
          do {
            times.push(await reads(times.length % 2 === 0 ? '/' : '/about'))
            await wait(paceMs)
          } while (!over)
        })()
        const found = await attack().finally(() => {
          over = true
          return reading
        })
        const slowest = Math.max(...times)
        expect(slowest, 'ms, an honest visitor’s page').toBeLessThan(patienceMs)
        return `${found}; ${times.length} honest visits served in at most ${slowest.toFixed(0)} ms, else in ${normalMs.toFixed(0)} ms`
      }),
  }
}
