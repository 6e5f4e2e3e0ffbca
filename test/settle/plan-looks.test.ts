import { expect, test } from 'vitest'
import { askAgainAt } from '../../src/settle/ask-ourselves-again.ts'
import { planLooks } from '../../src/settle/plan-looks.ts'
import { failed } from '../../src/values/observation.ts'
import type { OwnCheck } from '../../src/values/own-check.ts'
import { aCase, anOwnCheck, aRoute, look, noon, someLooks } from '../kit/a-case.ts'

const minuteMs = 60_000
const patienceMs = 5 * minuteMs

const down = (at: number): OwnCheck => anOwnCheck(at, { dns: look(`own-${at}-dns`, failed('TIMEOUT')) })
const spoilt = someLooks({ route: aRoute({ mx: look('mx', failed('TIMEOUT')), exchangers: [] }) })
const planAt = (now: number, ownChecks: OwnCheck[], repeated = 0) =>
  planLooks(
    aCase({
      looks: spoilt,
      ownChecks,
      events: Array.from({ length: repeated }, () => ({ at: noon, what: 'looks-repeated', text: '' })),
    }),
    patienceMs,
    now,
  )

test('looks that failed while our own DNS was well are left as they are', () => {
  expect(planAt(noon + minuteMs, [anOwnCheck(noon)])).toEqual({ askDns: false, repeat: false, wakeAt: null })
  expect(planAt(noon + minuteMs, [])).toEqual({ askDns: false, repeat: false, wakeAt: null })
})

test('while our own DNS is down it is asked again after a while', () => {
  expect(planAt(noon + minuteMs, [down(noon)])).toMatchObject({ askDns: false, wakeAt: noon + patienceMs })
  expect(planAt(noon + patienceMs, [down(noon)])).toMatchObject({ askDns: true, repeat: false })
})

test('once our DNS is well the looks are made again, three times in all', () => {
  const checks = [down(noon), anOwnCheck(noon + patienceMs)]
  expect(planAt(noon + patienceMs, checks)).toMatchObject({ repeat: true, askDns: false })
  expect(planAt(noon + patienceMs, checks, 3)).toMatchObject({ repeat: false, askDns: false, wakeAt: null })
})

test('what stays broken is asked about less and less often', () => {
  const at = (count: number) =>
    askAgainAt(
      Array.from({ length: count }, () => down(noon)),
      'dns',
      patienceMs,
    )
  expect(at(0)).toBeNull()
  expect([1, 2, 3, 9].map((count) => ((at(count) ?? 0) - noon) / patienceMs)).toEqual([1, 2, 4, 64])
})
