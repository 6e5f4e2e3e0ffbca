import { expect, test } from 'vitest'
import { failed } from '../src/values/observation.ts'
import type { Surveyed } from '../src/values/surveyed.ts'
import {
  aCanary,
  byCanary,
  fourOf,
  numbers,
  ofNumber,
  type SurveyTools,
  sixOf,
  survey,
} from './kit/a-survey.ts'
import { aMailDomain, anOutside, here } from './kit/an-outside.ts'

const told = ({ target, answer, over }: Surveyed) => [target.domain, answer, over.ipv6, over.ipv4]

test('an address that many domains share is knocked at once', async () => {
  const outside = await anOutside()
  const domains = numbers(40).map((number) => `d${number}.example`)
  outside.zone('mx.example AAAA 3fff:1::25', 'mx.example A 198.18.1.25')
  outside.zone(...domains.map((domain) => `${domain} MX 10 mx.example`))
  const servers = [
    await outside.serve('3fff:1::25', { starttls: 'works' }),
    await outside.serve('198.18.1.25'),
  ]
  const { end, surveyed, events } = await survey(outside, domains)
  expect(end).toEqual({ state: 'done' })
  expect(surveyed.map(told)).toEqual(domains.map((domain) => [domain, 'takes-mail', 'all', 'all']))
  expect(servers.map(({ sessions }) => sessions.length)).toEqual([1, 1])
  expect(events.filter(({ kind }) => kind === 'finished')).toHaveLength(40)
})

test('dead servers are told among living ones, and not without anybody who answers', async () => {
  const outside = await anOutside()
  outside.zone(...numbers(6).flatMap(ofNumber), ...aCanary)
  // A third network in vain, after the last word from anybody, would leave all three untold.
  for (const number of [1, 2, 3, 4]) await outside.serve(sixOf(number))
  for (const number of [1, 2, 3, 4, 5]) await outside.serve(fourOf(number))
  const domains = numbers(6).map((number) => `d${number}.example`)
  const { surveyed } = await survey(outside, domains)
  expect(surveyed.map(told)).toEqual([
    ...[1, 2, 3, 4].map((number) => [`d${number}.example`, 'takes-mail', 'all', 'all']),
    ['d5.example', 'no', 'none', 'all'],
    ['d6.example', 'no', 'none', 'none'],
  ])
  const alone = await survey(outside, ['d6.example'])
  expect(alone.surveyed.map(told)).toEqual([['d6.example', 'unknown', 'unknown', 'unknown']])
  await Promise.all([outside.serve('2001:db8:7::25'), outside.serve('192.0.2.77')])
  const proven = await survey(outside, ['d6.example'], { change: byCanary })
  expect(proven.surveyed.map(told)).toEqual([['d6.example', 'no', 'none', 'none']])
})

test('where port 25 is closed from here it stops early, and goes on when it is open', async () => {
  const outside = await anOutside()
  const count = 200
  outside.zone(...numbers(count).flatMap(ofNumber), ...aCanary)
  const domains = numbers(count).map((number) => `d${number}.example`)
  const shut = await survey(outside, domains, { change: byCanary })
  expect(shut.end).toMatchObject({ state: 'cut-off', by: 'port' })
  expect(shut.end).toMatchObject({ words: expect.stringContaining('canary mx.canary.example') })
  expect(shut.events.filter(({ kind }) => kind === 'knocks').length).toBeLessThan(60)
  expect(shut.surveyed).toEqual([])
  for (const number of [1, 2, 3]) await outside.serve(sixOf(number))
  await Promise.all([outside.serve('2001:db8:7::25'), outside.serve('192.0.2.77')])
  const open = await survey(outside, domains.slice(0, 4), { change: byCanary, facts: shut.facts })
  expect(open.surveyed.map(told).map(([, answer]) => answer)).toEqual([
    ...['takes-mail', 'takes-mail', 'takes-mail', 'no'],
  ])
})

test('without a canary it stops as well where nobody at all answers', async () => {
  const outside = await anOutside()
  outside.zone(...numbers(100).flatMap(ofNumber))
  const domains = numbers(100).map((number) => `d${number}.example`)
  const { end, surveyed } = await survey(outside, domains)
  expect(end).toMatchObject({ state: 'cut-off', by: 'port' })
  expect(surveyed).toEqual([])
})

test('a machine without IPv6 tells the IPv4 half, and says that the other could not be told', async () => {
  const outside = await anOutside()
  outside.zone(...numbers(8).flatMap(ofNumber), ...aCanary, ...aMailDomain('four.example', fourOf(1)))
  for (const number of numbers(8))
    await Promise.all([outside.serve(sixOf(number)), outside.serve(fourOf(number))])
  await outside.serve('192.0.2.77')
  outside.network.detach(here.ipv6)
  const domains = ['four.example', ...numbers(8).map((number) => `d${number}.example`)]
  const { end, surveyed, events } = await survey(outside, domains, { change: byCanary })
  expect(end).toEqual({ state: 'done' })
  expect(surveyed.map(told)).toEqual([
    ['four.example', 'no', 'no-address', 'all'],
    ...numbers(8).map((number) => [`d${number}.example`, 'ours', 'ours', 'all']),
  ])
  expect(surveyed.map(({ records }) => records.ipv6)).toEqual(['none', ...numbers(8).map(() => 'all')])
  expect(events.filter(({ kind }) => kind === 'family-closed')).toMatchObject([{ family: 'ipv6' }])
})

test('port 25 that is closed over IPv6 alone is held against nobody', async () => {
  const outside = await anOutside()
  outside.zone(...numbers(8).flatMap(ofNumber), ...aCanary)
  for (const number of numbers(8)) await outside.serve(fourOf(number))
  await outside.serve('192.0.2.77')
  const domains = numbers(8).map((number) => `d${number}.example`)
  const { surveyed } = await survey(outside, domains, { change: byCanary })
  expect(new Set(surveyed.map(({ answer, over }) => `${answer} ${over.ipv6} ${over.ipv4}`))).toEqual(
    new Set(['ours ours all']),
  )
})

test('resolvers of no use stop it before anything is noted', async () => {
  const outside = await anOutside()
  const dead = { servers: ['[::1]:9'], timeoutMs: 300 }
  const { end, facts } = await survey(outside, ['one.example', 'two.example'], { change: dead })
  expect(end).toMatchObject({ state: 'cut-off', by: 'dns' })
  expect(facts.routes.size).toBe(0)
})

test('a look-up that fails is made once more at the end, and is unknown if it fails again', async () => {
  const outside = await anOutside()
  outside.zone(...numbers(3).flatMap(ofNumber))
  for (const number of numbers(3)) await outside.serve(sixOf(number))
  outside.breakName('d2.example')
  const asked = new Set<string>()
  const failsAtFirst = (usual: SurveyTools): SurveyTools => ({
    ...usual,
    resolver: () => {
      const real = usual.resolver()
      const mx = async (name: string) => {
        const isFirst = !asked.has(name)
        asked.add(name)
        return isFirst && name === 'd1.example' ? failed('SERVFAIL') : await real.mx(name)
      }
      return { ...real, mx }
    },
  })
  const domains = numbers(3).map((number) => `d${number}.example`)
  const { surveyed } = await survey(outside, domains, { tools: failsAtFirst })
  expect(surveyed.map(({ answer }) => answer)).toEqual(['takes-mail', 'unknown', 'takes-mail'])
  expect(surveyed.map(({ records }) => records.ipv6)).toEqual(['all', 'unknown', 'all'])
})

test('without knocks nobody is connected to, and what hangs on them was not tested', async () => {
  const outside = await anOutside()
  outside.zone(...ofNumber(1), ...aMailDomain('four.example', fourOf(2)), 'null.example MX 0 .')
  const server = await outside.serve(sixOf(1))
  const domains = ['d1.example', 'four.example', 'null.example', 'missing.example']
  const { surveyed } = await survey(outside, domains, { knock: false })
  expect(surveyed.map(told)).toEqual([
    ['d1.example', 'not-tested', 'not-tested', 'not-tested'],
    ['four.example', 'no', 'no-address', 'not-tested'],
    ['null.example', 'takes-no-mail', 'no-address', 'no-address'],
    ['missing.example', 'no-such-domain', 'no-address', 'no-address'],
  ])
  expect(server.sessions).toEqual([])
})

test('a network of our own that breaks down on the way is waited for, and held against nobody', async () => {
  const outside = await anOutside()
  const count = 120
  outside.zone(...numbers(count).flatMap(ofNumber), ...aCanary)
  for (const number of numbers(count))
    await Promise.all([outside.serve(sixOf(number)), outside.serve(fourOf(number))])
  await Promise.all([outside.serve('2001:db8:7::25'), outside.serve('192.0.2.77')])
  const domains = numbers(count).map((number) => `d${number}.example`)
  let knocked = 0
  const { end, surveyed, events } = await survey(outside, domains, {
    change: { ...byCanary, timeoutMs: 400 },
    watch({ kind }) {
      if (kind === 'knocked') knocked += 1
      if (knocked === 60) for (const address of Object.values(here)) outside.network.drop(address)
      if (kind === 'waits') for (const address of Object.values(here)) outside.network.restore(address)
    },
  })
  expect(end).toEqual({ state: 'done' })
  expect(events.filter(({ kind }) => kind === 'waits')).toMatchObject([{ by: 'port' }])
  expect(surveyed.map(told)).toEqual(domains.map((domain) => [domain, 'takes-mail', 'all', 'all']))
})

test('one that does not come back ends the survey, and what was found before is kept', async () => {
  const outside = await anOutside()
  const count = 120
  outside.zone(...numbers(count).flatMap(ofNumber), ...aCanary)
  for (const number of numbers(count)) await outside.serve(sixOf(number))
  await Promise.all([outside.serve('2001:db8:7::25'), outside.serve('192.0.2.77')])
  const domains = numbers(count).map((number) => `d${number}.example`)
  let knocked = 0
  const { end, surveyed, events } = await survey(outside, domains, {
    change: { ...byCanary, timeoutMs: 400 },
    watch({ kind }) {
      if (kind === 'knocked') knocked += 1
      if (knocked === 60) for (const address of Object.values(here)) outside.network.drop(address)
    },
  })
  expect(end).toMatchObject({ state: 'cut-off', by: 'port', before: false })
  expect(events.filter(({ kind }) => kind === 'waits')).toHaveLength(2)
  expect(surveyed.length).toBeGreaterThan(0)
  expect(new Set(surveyed.map(({ answer }) => answer))).toEqual(new Set(['takes-mail']))
})
