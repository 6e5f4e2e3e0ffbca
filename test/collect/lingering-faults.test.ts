import { expect, test } from 'vitest'
import { withLingeringFaults } from '../../src/collect/lingering-faults.ts'
import { type Finding, failed, seen } from '../../src/values/observation.ts'
import type { OwnFault } from '../../src/values/own-check.ts'
import { aClock } from '../kit/a-clock.ts'

const noPtr: OwnFault = { what: 'ptr', subject: '192.0.2.44', text: 'reverse DNS is missing' }
const noKey: OwnFault = { what: 'dkim', subject: 'six.example', text: 'the DKIM record is missing' }
const hourMs = 3_600_000

function aLook() {
  const clock = aClock()
  let found: Finding<OwnFault[]> = seen([])
  const look = withLingeringFaults(hourMs, clock, async () => found)
  return {
    clock,
    async texts(now: Finding<OwnFault[]>): Promise<string[] | string> {
      found = now
      const finding = await look()
      return finding.state === 'seen' ? finding.value.map(({ text }) => text) : finding.state
    },
  }
}

test('records that were always right are right', async () => {
  expect(await aLook().texts(seen([]))).toEqual([])
})

test('a fault that is mended counts as long as others may remember it, and says so', async () => {
  const { clock, texts } = aLook()
  expect(await texts(seen([noPtr]))).toEqual(['reverse DNS is missing'])
  clock.pass(hourMs / 2)
  const lingering = ['reverse DNS is missing (mended lately, but others may not know yet)']
  expect(await texts(seen([]))).toEqual(lingering)
  expect(await texts(seen([noKey]))).toEqual([...lingering, 'the DKIM record is missing'])
  clock.pass(hourMs / 2 + 1_000)
  expect(await texts(seen([]))).toEqual([
    'the DKIM record is missing (mended lately, but others may not know yet)',
  ])
  clock.pass(hourMs)
  expect(await texts(seen([]))).toEqual([])
})

test('a fault that comes back counts from then on anew', async () => {
  const { clock, texts } = aLook()
  await texts(seen([noPtr]))
  clock.pass(hourMs / 2)
  expect(await texts(seen([noPtr]))).toEqual(['reverse DNS is missing'])
  clock.pass(hourMs * 0.75)
  expect(await texts(seen([]))).toHaveLength(1)
})

test('a look that failed stays one', async () => {
  const { texts } = aLook()
  await texts(seen([noPtr]))
  expect(await texts(failed('SERVFAIL'))).toBe('failed')
})
