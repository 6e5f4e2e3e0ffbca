import { expect, test } from 'vitest'
import { ownTimeline } from '../../src/values/own-timeline.ts'
import { addToFacts, noFacts, type SurveyLine } from '../../src/values/survey.ts'
import { aKnockLine, aVainLine } from '../kit/a-survey-line.ts'

const minute = 60_000

const reply = (at: number) => aKnockLine(`2001:db8:1::${at % 60_000}`, at)

/** A knock in vain, at a network of this number. */
const vain = (at: number, network: number): SurveyLine => aVainLine(`2a00:${network}::1`, at)

const canary = (at: number, greeted: boolean): SurveyLine => ({
  ...{ kind: 'canary', family: 'ipv6', at, greeted, what: 'greeting of the canary' },
})

/** Our own IPv6 during a knock from `at` on for five seconds. */
function during(at: number, ...lines: SurveyLine[]) {
  const facts = noFacts()
  for (const line of lines) addToFacts(facts, line)
  return ownTimeline('ipv6', facts).during({ at, ms: 5_000 })
}

const t = 100 * minute

test('a server that spoke to us during a knock shows that our side worked, whatever else was in vain', () => {
  const others = [1, 2, 3, 4].map((network) => vain(t, network))
  expect(during(t, ...others, reply(t + 1_000))).toMatchObject({ state: 'works', by: 'reply' })
})

test('one that spoke shortly before or after shows it as well', () => {
  expect(during(t, vain(t, 1), reply(t - minute)).state).toBe('works')
  expect(during(t, vain(t, 1), reply(t + minute)).state).toBe('works')
  expect(during(t, vain(t, 1), reply(t - 20 * minute), reply(t + 20 * minute)).state).toBe('unknown')
})

test('where several unlike networks did not answer and nobody spoke meanwhile, it is not known', () => {
  const others = [1, 2, 3].map((network) => vain(t, network))
  expect(during(t, ...others, reply(t - minute), reply(t + minute)).state).toBe('unknown')
  const near = [1, 1, 1].map((network, index) => vain(t + index, network))
  expect(during(t, ...near, reply(t - minute), reply(t + minute)).state).toBe('works')
})

test('a canary settles it, either way', () => {
  const others = [1, 2, 3].map((network) => vain(t, network))
  expect(during(t, ...others, reply(t - minute), canary(t + 6_000, true))).toMatchObject({
    ...{ state: 'works', by: 'canary' },
  })
  expect(during(t, ...others, reply(t - minute), canary(t + 6_000, false))).toMatchObject({
    ...{ state: 'failed', what: 'greeting of the canary' },
  })
  // It was mended before.
  expect(during(t, vain(t, 1), canary(t - 5 * minute, false), reply(t - minute)).state).toBe('works')
})

test('replies over the other family show nothing', () => {
  const four = aKnockLine('192.0.2.1', t + 1_000)
  expect(during(t, vain(t, 1), four).state).toBe('unknown')
})
