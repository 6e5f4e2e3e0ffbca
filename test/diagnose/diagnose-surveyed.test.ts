import { expect, test } from 'vitest'
import { diagnoseSurveyed } from '../../src/diagnose/diagnose-surveyed.ts'
import type { MailRoute } from '../../src/values/evidence.ts'
import type { Family } from '../../src/values/family.ts'
import type { OwnThen, OwnTimeline } from '../../src/values/own-timeline.ts'
import { aRoute } from '../kit/a-route.ts'
import { anOutsideLook, type Met } from '../kit/an-outside-look.ts'

const target = { line: 1, given: 'provider.example', domain: 'provider.example' }
const works: OwnThen = { state: 'works', by: 'reply', what: null }
const broken: OwnThen = { state: 'failed', by: 'canary', what: 'greeting of the canary: ETIMEDOUT' }
const unknown: OwnThen = { state: 'unknown', by: null, what: null }
const six = '2001:db8:1::25'
const another = '2001:db8:2::25'
const four = '192.0.2.25'

const always = (then: OwnThen): OwnTimeline => ({ during: () => then })

function judge(
  met: Record<string, Met>,
  { ours = works, route, knocked = true }: { ours?: OwnThen; route?: MailRoute; knocked?: boolean } = {},
) {
  const look = anOutsideLook(met, route === undefined ? {} : { route })
  const timelines: Record<Family, OwnTimeline> = { ipv6: always(ours), ipv4: always(works) }
  return diagnoseSurveyed(target, { ...look, dns: null }, timelines, knocked)
}

const told = (of: ReturnType<typeof judge>) => [of.answer, of.over.ipv6, of.over.ipv4]

test('a domain takes mail over IPv6 where one of its addresses answers', () => {
  expect(told(judge({ [six]: 'open', [four]: 'open' }))).toEqual(['takes-mail', 'all', 'all'])
  expect(told(judge({ [six]: 'open', [another]: 'silent' }))).toEqual(['takes-mail', 'some', 'no-address'])
})

test('that none answers is said where our own side was seen to work, and of nobody else', () => {
  expect(told(judge({ [six]: 'silent', [four]: 'open' }))).toEqual(['no', 'none', 'all'])
  expect(told(judge({ [six]: 'silent', [four]: 'open' }, { ours: unknown }))).toEqual([
    ...['unknown', 'unknown', 'all'],
  ])
  const ours = judge({ [six]: 'silent', [four]: 'open' }, { ours: broken })
  expect(told(ours)).toEqual(['ours', 'ours', 'all'])
  expect(ours.look.own.ipv6).toMatchObject({ state: 'failed', what: 'greeting of the canary: ETIMEDOUT' })
})

test('what an address came to follows the same rule', () => {
  const outcomes = (ours: OwnThen, ...met: Met[]) =>
    met.map((one) => judge({ [six]: one }, { ours }).doors[0]?.outcome)
  expect(outcomes(works, 'open', 'turned-away', 'mute', 'closed', 'silent', 'private', 'own')).toEqual([
    ...['accepts', 'turned-away', 'mute', 'refused', 'silent', 'not-public', 'unknown'],
  ])
  expect(outcomes(unknown, 'open', 'closed', 'silent', 'ours')).toEqual([
    ...['accepts', 'unknown', 'unknown', 'ours'],
  ])
  expect(outcomes(broken, 'open', 'closed', 'silent')).toEqual(['accepts', 'ours', 'ours'])
})

test('which hosts have an AAAA record counts as far as it is known', () => {
  const records = (route: MailRoute) => judge({}, { route }).records.ipv6
  expect(records(aRoute({ one: { aaaa: [six] }, two: { aaaa: [another] } }))).toBe('all')
  expect(records(aRoute({ one: { aaaa: [six] }, two: { a: [four] } }))).toBe('some')
  expect(records(aRoute({ one: { a: [four] } }))).toBe('none')
})

test('without knocks only records are judged', () => {
  expect(told(judge({ [six]: 'late', [four]: 'late' }, { knocked: false }))).toEqual([
    ...['not-tested', 'not-tested', 'not-tested'],
  ])
  expect(told(judge({ [four]: 'late' }, { knocked: false }))).toEqual(['no', 'no-address', 'not-tested'])
})
